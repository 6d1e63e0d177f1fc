import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { lindwurmDaily } from '../../estate/vb365/jobs.js'

t.test('a run that was under way when the server ended goes on where it was', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'vbsim-runs-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const db = join(folder, 'world.db')

  const before = await startTest(t, { db })
  const { vb365 } = before.simulator.worlds.get('default')
  const { id } = vb365.jobRuns.start(lindwurmDaily, {})
  await before.control.post('/api/worlds/default/clock/advance', { body: { by: '11s' } })
  t.match(vb365.jobSessions.get(id), { status: 'Running', progress: 8 })
  await before.simulator.close()

  const after = await startTest(t, { db })
  const world = after.simulator.worlds.get('default')
  t.match(world.vb365.jobSessions.get(id), { status: 'Running', progress: 8 })
  await after.control.post('/api/worlds/default/clock/advance', { body: { by: '5s' } })
  t.match(world.vb365.jobSessions.get(id), { status: 'Success', progress: 16, endTime: /^2025-01-15T09:00:1[45]\.\d{3}Z$/ })
  t.equal(world.vb365.processedObjects.page(id, {}).total, 16, 'each object once')
  t.match(world.vb365.jobs.get(lindwurmDaily), { nextRun: '2025-01-15T22:00:00.000Z' })
  await after.control.post('/api/worlds/default/clock/advance', { body: { by: '13h' } })
  t.match(world.vb365.jobs.get(lindwurmDaily), { lastRun: '2025-01-15T22:00:00.000Z' }, 'the schedule goes on, too')
})
