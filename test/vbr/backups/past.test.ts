import t from 'tap'
import { startTest } from '../../estate/simulator.js'

const day = 86_400_000

interface Row {
  id: string
  name: string
  creationTime: string
  endTime: string
  jobId: string
  sessionId: string
  restorePointsCount: number
}

/** Days of their own, and times of day just after and just before what the jobs' schedules name. */
const starts = ['2025-01-15T09:00:00Z', '2025-07-06T00:05:00Z', '2026-03-29T19:30:00Z', '2026-10-31T23:59:00Z']

for (const start of starts) {
  t.test(`two weeks of backups lie before ${start}, and nothing of them after it`, async t => {
    const now = Date.parse(start)
    const { world, simulator } = await startTest(t, { start: now })
    const w = await world()
    const list = async (path: string): Promise<Row[]> => (await w.vbr.get(`/api/v1/${path}limit=10000`)).body.data

    const sessions = await list('sessions?typeFilter=BackupJob&')
    t.ok(sessions.length > 100)
    const spans = sessions.map(({ creationTime, endTime }) => [Date.parse(creationTime), Date.parse(endTime)])
    t.ok(spans.every(([from = 0, to = 0]) => from > now - 18 * day && from < to && to < now))
    const points = await list('restorePoints?')
    t.ok(points.every(({ creationTime }) => Date.parse(creationTime) < now))
    const known = new Set(sessions.map(({ id }) => id))
    t.ok(points.filter(({ name }) => name !== 'erp-old').every(({ sessionId }) => known.has(sessionId)))

    const states: Array<{ name: string, lastResult: string, status: string, sessionId: string }> =
      (await w.vbr.get('/api/v1/jobs/states')).body.data
    t.same(Object.fromEntries(states.map(({ name, lastResult }) => [name, lastResult])), {
      'Domain Controllers': 'Success',
      'SQL and Exchange': 'Warning',
      'File Servers': 'Success',
      'Finance Encrypted': 'Failed',
      'Dev VMs': 'Success',
      'Web Tier': 'Success',
      'Branch Office': 'None'
    })
    t.same(states.map(({ status }) => status).filter(status => status === 'Running'), [], 'nothing is under way')
    t.equal(states.find(({ name }) => name === 'SQL and Exchange')?.sessionId,
      sessions.find(({ name }) => name === 'SQL and Exchange')?.id)

    const { restorePoints, repositories } = simulator.worlds.get(w.name).vbr
    for (const { id, name, restorePointsCount } of await list('backupObjects?')) {
      t.equal(points.filter(point => restorePoints.get(point.id).objectRef === id).length, restorePointsCount, name)
    }
    const targets = repositories.list({ where: { name: ['WIN-REPO01', 'Hardened01', 'NAS01', 'Extent-A', 'Extent-B'] } })
    for (const { id, name, space } of targets) {
      const used = restorePoints.in(id).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
      t.ok(Math.abs(used / 2 ** 30 - space.usedSpaceGB) < 0.1, `${name} holds what lies in it`)
    }
  })
}
