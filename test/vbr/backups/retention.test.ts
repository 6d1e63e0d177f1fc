import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { makeJob, type Plain, pointsOf, runJob, session, space, startJob, titles, types } from './stories.js'
import { hardened, winRepo } from '../../estate/vbr/repositories.js'

const { world, simulator } = await startTest(t)

const keep = (type: 'RestorePoints' | 'Days', quantity: number) => ({ retentionPolicy: { type, quantity } })
const daily = {
  schedule: { runAutomatically: true, daily: { isEnabled: true, localTime: '12:00', dailyKind: 'Everyday' } }
}
const on = (...days: string[]) => ({ isEnabled: true, weekly: { isEnabled: true, days } })

/** The estate's own jobs would only take time. */
async function story (plain: Plain) {
  const w = await world()
  for (const { id } of (await w.vbr.get('/api/v1/jobs')).body.data) await w.vbr.post(`/api/v1/jobs/${id}/disable`)
  const job = await makeJob(w.vbr, { machines: ['web01'], ...plain })
  return { ...w, w, job, chain: async () => types(await pointsOf(w.vbr, job)) }
}

t.test('without periodic full backups the oldest increment goes into the full one: as many points as are wanted', async t => {
  const { advance, chain, vbr, job } = await story({ ...daily, storage: keep('RestorePoints', 3) })
  const before = (await space(vbr, winRepo)).usedSpaceGB
  await advance('2d')
  t.equal(await chain(), 'FI')
  await advance('1d')
  t.equal(await chain(), 'FII')
  const three = (await space(vbr, winRepo)).usedSpaceGB
  await advance('14d')
  t.equal(await chain(), 'FII')
  const [oldest] = await pointsOf(vbr, job)
  t.ok(Date.parse(oldest.creationTime) > Date.parse('2025-01-28'))
  t.ok((await space(vbr, winRepo)).usedSpaceGB - before < (three - before) * 1.3, 'what is gone takes no room')
})

t.test('with periodic full backups a chain goes when its last increment is outdated', async t => {
  const { advance, chain } = await story({
    ...daily, storage: keep('RestorePoints', 3), advanced: { activeFulls: on('Saturday') }
  })
  // Wednesday to Friday, then the full backup of Saturday.
  await advance('4d')
  t.equal(await chain(), 'FIIF')
  await advance('1d')
  t.equal(await chain(), 'FIIFI')
  await advance('1d')
  t.equal(await chain(), 'FII', 'three points have come after it')
  await advance('5d')
  t.equal(await chain(), 'FIIIIIIF')
})

t.test('retention by days keeps what is younger, and three points in any case', async t => {
  const { advance, chain, job, vbr, w } = await story({ ...daily, storage: keep('Days', 5) })
  await advance('20d')
  const points = await pointsOf(vbr, job)
  t.equal(types(points), 'FIIIII')
  await vbr.post(`/api/v1/jobs/${job}/disable`)
  await advance('30d')
  await runJob(w, job)
  t.equal(await chain(), 'FII', 'of those that were outdated meanwhile two stay beside the new one')
})

t.test('a synthetic full backup is made of what has changed and what lies there', async t => {
  const { advance, chain, vbr, job } = await story({
    ...daily, storage: keep('RestorePoints', 7), advanced: { syntheticFulls: on('Saturday') }
  })
  await advance('5d')
  t.equal(await chain(), 'FIIFI')
  const full = (await pointsOf(vbr, job))[3]
  const { algorithm, progress } = (await vbr.get(`/api/v1/sessions/${full.sessionId}`)).body
  t.equal(algorithm, 'Increment')
  t.ok(progress.readSize < full.originalSize / 10)
})

t.test('where synthetic full backups transform, the chain before becomes rollbacks, which go one by one', async t => {
  const { advance, chain, vbr } = await story({
    ...daily, storage: keep('RestorePoints', 5), advanced: { backupModeType: 'Transform', syntheticFulls: on('Saturday') }
  })
  await advance('3d')
  t.equal(await chain(), 'FII')
  const before = (await space(vbr, winRepo)).usedSpaceGB
  await advance('1d')
  t.equal(await chain(), 'RRRF')
  t.ok((await space(vbr, winRepo)).usedSpaceGB - before < 2, 'there is one full backup, as before')
  await advance('3d')
  t.equal(await chain(), 'RFIII')
  await advance('4d')
  t.equal(await chain(), 'RRRRF')
})

t.test('a reverse chain keeps its newest point whole, and any older one may go', async t => {
  const { advance, chain } = await story({
    ...daily, storage: keep('RestorePoints', 3), advanced: { backupModeType: 'ReverseIncremental' }
  })
  await advance('3d')
  t.equal(await chain(), 'RRF')
  await advance('5d')
  t.equal(await chain(), 'RRF')
})

t.test('full backups for years are kept past the short-term retention, each for as long as it is flagged for', async t => {
  const { advance, vbr, job } = await story({
    ...daily,
    storage: {
      ...keep('RestorePoints', 2),
      gfsPolicy: {
        isEnabled: true,
        weekly: { isEnabled: true, keepForNumberOfWeeks: 3, desiredTime: 'Saturday' },
        monthly: { isEnabled: true, keepForNumberOfMonths: 2, desiredTime: 'First' },
        yearly: { isEnabled: false, keepForNumberOfYears: 1, desiredTime: 'January' }
      }
    },
    advanced: { activeFulls: on('Saturday') }
  })
  await advance('35d')
  const points = await pointsOf(vbr, job)
  const days = (kind: string) => points.filter(({ type }) => type === kind)
    .map(({ creationTime }: { creationTime: string }) => creationTime.slice(5, 10))
  t.same(days('Full'), ['01-15', '02-01', '02-08', '02-15'], 'the first of a month, and those of three weeks')
  t.ok(days('Increment').every((day: string) => day > '02-14'), 'what builds on them does not stay')
})

t.test('an immutable repository keeps points for its days, whatever the retention says', async t => {
  const { advance, chain } = await story({
    ...daily,
    repository: hardened,
    storage: keep('RestorePoints', 2),
    advanced: { activeFulls: on('Monday', 'Wednesday', 'Friday', 'Sunday') }
  })
  await advance('10d')
  t.equal((await chain()).length, 10)
  await advance('20d')
  t.ok((await chain()).length < 18)
})

t.test('the data of machines that the job has lost goes after the days that are set', async t => {
  const removeData = { isEnabled: true, afterDays: 5 }
  const { advance, vbr, job } = await story({
    ...daily, machines: ['web01', 'web02'], storage: keep('RestorePoints', 3), advanced: { fullBackupMaintenance: { removeData } }
  })
  const before = async () => (await pointsOf(vbr, job, 'web02')).length
  await advance('2d')
  const { body } = await vbr.get(`/api/v1/jobs/${job}`)
  const [web01] = body.virtualMachines.includes
  await vbr.put(`/api/v1/jobs/${job}`, { body: { ...body, virtualMachines: { ...body.virtualMachines, includes: [web01] } } })
  const used = (await space(vbr, winRepo)).usedSpaceGB
  await advance('5d')
  t.equal(await before(), 2)
  await advance('1d')
  t.equal(await before(), 0)
  const { body: { data: [{ id }] } } = await vbr.get(`/api/v1/backups?jobIdFilter=${job}`)
  t.same((await vbr.get(`/api/v1/backups/${id}/objects`)).body.data.map(({ name }: { name: string }) => name), ['web01'])
  t.ok((await space(vbr, winRepo)).usedSpaceGB < used, 'and takes no room any more')
})

t.test('backup files are checked by the first run of a day that is set for it', async t => {
  const backupHealth = { isEnabled: true, weekly: { isEnabled: true, days: ['Wednesday'] }, monthly: { isEnabled: false } }
  const { w, vbr, job, advance } = await story({ advanced: { backupHealth } })
  const check = 'Performing backup files health check'
  const first = await startJob(vbr, job)
  await advance('1m20s')
  t.match(await session(vbr, first), { state: 'Postprocessing' })
  t.ok((await titles(vbr, first)).includes(check))
  await advance('10m')
  t.match(await session(vbr, first), { state: 'Stopped', result: { result: 'Success' } })
  t.notOk((await titles(vbr, (await runJob(w, job)).id)).includes(check))
  await advance('1d')
  t.notOk((await titles(vbr, (await runJob(w, job)).id)).includes(check))
})

t.test('a point that is mounted stays with its chain', async t => {
  const { w, job, vbr } = await story({ storage: keep('RestorePoints', 1), advanced: { backupModeType: 'Full' } })
  await runJob(w, job)
  const [{ id }] = await pointsOf(vbr, job)
  const { restorePoints } = simulator.worlds.get(w.name).vbr
  t.notOk(restorePoints.isLocked(id))
  await vbr.post('/api/v1/restore/instantRecovery/vSphere/vm', {
    body: { restorePointId: id, type: 'OriginalLocation', secureRestore: { antivirusScanEnabled: false } }
  })
  t.ok(restorePoints.isLocked(id))
  await w.advance('5m')
  await runJob(w, job)
  t.ok((await pointsOf(vbr, job)).some(point => point.id === id))
})
