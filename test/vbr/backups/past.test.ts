import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { financeBackup } from '../../estate/vbr/cloud-director.js'

const day = 86_400_000

interface Row {
  id: string
  name: string
  sessionType: string
  creationTime: string
  endTime: string
  sessionId: string
  backupId: string
  restorePointsCount: number
  result: { result: string, isCanceled: boolean }
}

/**
 * Days of their own, and times of day just after and just before what the jobs' schedules name; with the result of the
 * job that runs on the last Saturday of a month.
 */
const starts = [
  ['2025-01-15T09:00:00Z', 'None'],
  ['2025-07-06T00:05:00Z', 'None'],
  ['2026-03-29T19:30:00Z', 'None'],
  ['2026-10-31T23:59:00Z', 'None'],
  // In the middle of a run, as it would be.
  ['2027-02-02T21:00:20Z', 'None']
] as const

/** The day of the week and the hour where the server stands. */
const server = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Berlin', weekday: 'short', hour: '2-digit', hourCycle: 'h23' })

for (const [start, branch] of starts) {
  t.test(`two weeks of backups lie before ${start}, and nothing of them after it`, async t => {
    const now = Date.parse(start)
    const { world, simulator } = await startTest(t, { start: now })
    const w = await world()
    const list = async (path: string): Promise<Row[]> => (await w.vbr.get(`/api/v1/${path}limit=10000`)).body.data

    const sessions = await list('sessions?')
    t.ok(sessions.length > 150)
    const spans = sessions.map(({ creationTime, endTime }) => [Date.parse(creationTime), Date.parse(endTime)])
    t.ok(spans.every(([from = 0, to = 0]) => from > now - 16 * day && from < to && to <= now))
    t.ok(Math.min(...spans.map(([from = 0]) => from)) < now - 13 * day)
    const points = await list('restorePoints?')
    t.ok(points.every(({ creationTime }) => Date.parse(creationTime) < now))
    const known = new Set(sessions.map(({ id }) => id))
    // What was backed up before the past began has no session any more.
    const played = points.filter(({ name, backupId }) => name !== 'erp-old' && backupId !== financeBackup)
    t.ok(played.every(({ sessionId }) => known.has(sessionId)))

    const runs = sessions.filter(({ sessionType }) => sessionType === 'BackupJob')
    const tasks = new Set((await list('taskSessions?')).map(({ sessionId }) => sessionId))
    t.same(runs.filter(({ id }) => !tasks.has(id)).map(({ name }) => name), [], 'every run processed machines')
    const web = runs.filter(({ name }) => name.startsWith('Web Tier')).map(({ creationTime }) => server.format(Date.parse(creationTime)))
    t.ok(web.length > 8)
    t.ok(web.every(at => /^(Mon|Tue|Wed|Thu|Fri), 20$/.test(at)), 'on working days, at their time')

    const states: Array<{ name: string, lastResult: string, status: string, sessionId: string }> =
      (await w.vbr.get('/api/v1/jobs/states')).body.data
    t.same(Object.fromEntries(states.map(({ name, lastResult }) => [name, lastResult])), {
      'Domain Controllers': 'Success',
      'SQL and Exchange': 'Warning',
      'File Servers': 'Success',
      'Finance Encrypted': 'Failed',
      'Dev VMs': 'Success',
      'Web Tier': 'Success',
      'Branch Office': branch,
      'Application Replica': 'Success',
      'Domain Controllers - copy': 'Success',
      'Front Desk': 'Success',
      'Clinic Databases': 'Success',
      'Hyper-V Lab': 'Success',
      // Nobody has started it since the past began.
      'Finance vApp': 'None',
      'Home Folders': 'Success',
      'Shop Media': 'Success',
      'Home Folders - copy': 'Success',
      'Shop Media - copy': 'Success',
      'Lindwurm Entra ID': 'Success',
      'Lindwurm Entra ID logs': 'Success',
      'Lindwurm Entra ID copy': 'Success'
    })
    t.same(states.map(({ status }) => status).filter(status => status === 'Running'), [], 'nothing is under way')
    t.equal(states.find(({ name }) => name === 'SQL and Exchange')?.sessionId,
      sessions.find(({ name }) => name.startsWith('SQL and Exchange'))?.id)

    const { restorePoints, repositories } = simulator.worlds.get(w.name).vbr
    for (const { backupId, name, restorePointsCount } of await list('backupObjects?')) {
      const own = points.filter(point => point.backupId === backupId && point.name === name)
      t.equal(own.length, restorePointsCount, name)
    }
    const targets = repositories.list({ where: { name: ['WIN-REPO01', 'Hardened01', 'NAS01', 'Extent-A', 'Extent-B'] } })
    for (const { id, name, space } of targets) {
      const used = restorePoints.in(id).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
      t.ok(Math.abs(used / 2 ** 30 - space.usedSpaceGB) < 0.1, `${name} holds what lies in it`)
    }
  })
}

t.test('what happened in the past is told by its sessions', async t => {
  const { world } = await startTest(t)
  const { vbr, vb365 } = await world()
  const list = async (query: string): Promise<Row[]> => (await vbr.get(`/api/v1/sessions?${query}`)).body.data

  t.same((await list('typeFilter=RestoreVm')).map(({ result }) => result.result).sort(), ['Failed', 'Success'])
  t.equal((await list('typeFilter=InstantRecovery')).length, 1)
  t.same((await vbr.get('/api/v1/restore/instantRecovery/vSphere/vm')).body.data, [], 'it runs no more')
  t.ok((await list('typeFilter=BackupJob&resultFilter=Failed')).some(({ result }) => result.isCanceled))
  t.match((await list('typeFilter=ConfigurationBackup')).map(({ result }) => result.result).sort(), ['Failed', 'Success'])

  const explored = (await vb365.get('/v8/RestoreSessions')).body.results
  t.same([...new Set(explored.map(({ state }: { state: string }) => state))], ['Stopped'])
  const warned = explored.find(({ result }: { result: string }) => result === 'Warning')
  t.match(warned, { scopeName: /./, clientHost: /./, reason: /./ })
  const runs = (await vb365.get('/v8/JobSessions?limit=1000')).body.results
  t.same([...new Set(runs.map(({ status }: { status: string }) => status))].sort(), ['Failed', 'Stopped', 'Success', 'Warning'])
})
