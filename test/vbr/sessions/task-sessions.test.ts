import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { makeJob, runJob, startJob } from '../backups/stories.js'

const { world, control } = await startTest(t)

const revisions = ['1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2']
const past = '/api/v1/taskSessions?limit=1000'

t.test('a run has a task session for each machine, from the moment in which it is lined up', async t => {
  const w = await world()
  const { vbr, advance } = w
  // The repository takes four machines at once.
  const job = await makeJob(vbr, { machines: ['sql01', 'sql02', 'exch01', 'app01', 'web01'] })
  const id = await startJob(vbr, job)
  const path = `/api/v1/sessions/${id}/taskSessions`
  t.same((await vbr.get(path)).body.data, [])
  await advance('20s')
  const { body } = await vbr.get(`${path}?orderColumn=Name&orderAsc=true`)
  t.same(body.data.map(({ name, state }: { name: string, state: string }) => [name, state]), [
    ['app01', 'Working'], ['exch01', 'Working'], ['sql01', 'Working'], ['sql02', 'Working'], ['web01', 'WaitingSlot']
  ])
  t.match(body.data[0], { type: 'Backup', sessionId: id, sessionType: 'BackupJob', algorithm: 'Full' })
  await advance('1h')
  const ended = (await vbr.get(`${path}?nameFilter=web01`)).body.data
  t.equal(ended.length, 1)
  t.match(ended[0], { state: 'Stopped', result: { result: 'Success' }, progress: { bottleneck: 'Source' } })
  t.equal((await vbr.get(ended[0].restorePointReference)).body.id, ended[0].restorePointId)
  t.same((await vbr.get(`/api/v1/taskSessions/${ended[0].id}`)).body, ended[0])
  const { body: logs } = await vbr.get(`/api/v1/taskSessions/${ended[0].id}/logs`)
  t.equal(logs.totalRecords, 5)
  t.equal(logs.records[0].title, 'Finished processing of web01')
})

t.test('a machine that failed says why, and a log is filtered by how its lines went', async t => {
  const w = await world()
  const job = await makeJob(w.vbr)
  await control.post(`/api/worlds/${w.name}/outcomes`, {
    body: { session: 'Backup', subject: job, object: 'web01', result: 'Failed', message: 'No snapshot.' }
  })
  const { id } = await runJob(w, job)
  const { body: { data: [task, ...others] } } = await w.vbr.get(`/api/v1/taskSessions?sessionIdFilter=${id}&resultFilter=Failed`)
  t.same(others, [])
  t.match(task, { name: 'web01', result: { result: 'Failed', message: 'No snapshot.' } })
  t.notOk('restorePointId' in task)
  const { body } = await w.vbr.get(`/api/v1/taskSessions/${task.id}/logs?statusFilter=Failed`)
  t.ok(body.records.some(({ title }: { title: string }) => title === 'No snapshot.'))
  t.ok(body.records.every(({ status }: { status: string }) => status === 'Failed'))
})

t.test('task sessions are filtered, ordered and paged', async t => {
  const { vbr } = await world()
  const all: Array<{ name: string, creationTime: string, sessionId: string, type: string }> =
    (await vbr.get(past)).body.data
  t.ok(all.length > 20, 'the estate has some of its past')
  t.same(all.map(({ creationTime }) => creationTime), all.map(({ creationTime }) => creationTime).sort().reverse())
  const count = async (query: string): Promise<number> => (await vbr.get(`/api/v1/taskSessions?${query}`)).body.pagination.total
  t.equal(await count('typeFilter=Restore'), 0)
  const scans = all.filter(({ type }) => type === 'Antivirus').length
  t.ok(scans > 0, 'and a scan for malware among it')
  t.equal(await count('scanTypeFilter=Antivirus'), scans)
  const copies = await count('sessionTypeFilter=BackupCopyJob') + await count('sessionTypeFilter=UnstructuredDataBackupCopy')
  const replications = await count('sessionTypeFilter=ReplicaJob')
  t.ok(copies > 0 && replications > 0, 'copies and replications, too')
  const agents = await count('sessionTypeFilter=AgentBackup')
  t.ok(agents > 0, 'and what agents did')
  t.equal(await count('sessionTypeFilter=BackupJob'), all.length - scans - copies - replications - agents)
  t.equal(await count('stateFilter=Stopped'), all.length - scans, 'a scan has a state of its own')
  t.equal(await count('stateFilter=Working'), 0)
  t.equal(await count('nameFilter=sql*'), all.filter(({ name }) => name.startsWith('sql')).length)
  t.equal(await count(`createdAfterFilter=${encodeURIComponent(all[4]?.creationTime ?? '')}`),
    all.filter(({ creationTime }) => creationTime >= (all[4]?.creationTime ?? '')).length)
  const part = (await vbr.get('/api/v1/taskSessions?skip=2&limit=3')).body
  t.same(part.data, all.slice(2, 5))
  t.same(part.pagination, { total: all.length, count: 3, skip: 2, limit: 3 })
})

t.test('every revision since 1.2 lists them; what is not there is not found', async t => {
  const { vbrAt } = await world()
  for (const revision of revisions) {
    const client = vbrAt(revision)
    const { status, body } = await client.get('/api/v1/taskSessions?limit=2')
    t.equal(status, 200, revision)
    const [task] = body.data
    for (const path of [`taskSessions/${task.id}`, `taskSessions/${task.id}/logs`, `sessions/${task.sessionId}/taskSessions`]) {
      t.equal((await client.get(`/api/v1/${path}`)).status, 200, `${revision} ${path}`)
    }
    t.equal((await client.get('/api/v1/taskSessions/00000000-0000-4000-8000-000000000000')).status, 404)
    t.equal((await client.get('/api/v1/sessions/00000000-0000-4000-8000-000000000000/taskSessions')).status, 404)
  }
  t.equal((await vbrAt('1.1-rev0').get('/api/v1/taskSessions')).status, 404)
})
