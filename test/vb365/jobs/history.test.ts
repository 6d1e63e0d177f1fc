import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { lindwurmDaily } from '../../estate/vb365/jobs.js'
import { objectNorth } from '../../estate/vb365/repositories.js'

const { world } = await startTest(t)

t.test('sessions are forgotten when the history setting says so, and what lies in the backups stays', async t => {
  const { vb365, advance } = await world()
  const sessions = async () => (await vb365.get(`/v8/JobSessions?jobId=${lindwurmDaily}&limit=1000`)).body.results
  const points = async () => (await vb365.get(`/v8/RestorePoints?jobId=${lindwurmDaily}&limit=1000`)).body.results.length
  const users = async () => (await vb365.get(`/v8/BackupRepositories/${objectNorth}/UserData?limit=1000`)).body.results
  const before = await sessions()
  const [oldest] = before.slice(-1)
  t.equal((await vb365.put('/v8/HistorySettings', { body: { keepAllsessions: false, keeponlyLast: 1 } })).status, 204)
  await advance('1d')
  const now = await sessions()
  t.ok(now.every(({ endTime }: { endTime: string }) => endTime > '2025-01-08'), 'those of a week, and of the day until the night')
  t.ok(now.length < before.length)
  t.equal((await vb365.get(oldest._links.self.href)).status, 404)
  t.equal((await vb365.get(oldest._links.log.href)).status, 404)
  t.equal((await vb365.get(`${oldest._links.self.href}/ProcessedObjects`)).status, 404)
  t.equal(await points(), before.length + 1, 'restore points have a retention of their own')
  t.ok((await users()).length > 0)

  await vb365.put('/v8/HistorySettings', { body: { keepAllsessions: true } })
  await advance('10d')
  t.equal((await sessions()).length, now.length + 10)
})
