import t from 'tap'
import { startTest, type Reply } from '../estate/simulator.js'
import { lindwurmDaily } from '../estate/vb365/jobs.js'
import { localProxy } from '../estate/vb365/proxies.js'
import { branchBucket } from '../estate/vb365/repositories.js'

t.test('with a clock that moves with every poll, waiting takes a fixed number of calls', async t => {
  const { world } = await startTest(t, { clock: { mode: 'poll', step: 10_000 } })

  async function until (get: () => Promise<Reply>, done: (body: Reply['body']) => boolean): Promise<number> {
    for (let calls = 1; calls < 20; calls++) if (done((await get()).body)) return calls
    return Infinity
  }

  t.test('for a synchronization: its session, the list of sessions and the repository alike', async t => {
    const { vb365 } = await world()
    const sync = async () => (await vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)).body.id
    await sync()
    t.equal(await until(() => vb365.get(`/v8/BackupRepositories/${branchBucket}`), ({ isOutOfSync }) => isOutOfSync === false), 2)
    const session = `/v8/RepositorySynchronizeSessions/${await sync()}`
    t.equal(await until(() => vb365.get(session), ({ state }) => state === 'None'), 2)
    await sync()
    t.equal(await until(() => vb365.get('/v7/RepositorySynchronizeSessions'), ([first]) => first.state === 'None'), 2)
  })

  t.test('for a change of owner, also while it waits for something else', async t => {
    const { vb365 } = await world()
    await vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)
    const { body: { id } } = await vb365.post(`/v8/BackupRepositories/${branchBucket}/changeOwner?proxyId=${localProxy}`)
    t.equal(await until(() => vb365.get(`/v8/BackupRepositories/${branchBucket}`), ({ proxyId }) => proxyId === localProxy), 5)
    t.equal((await vb365.get(`/v8/RepositoryOwnerChangeSessions/${id}`)).body.status, 'Succeeded')
  })

  t.test('for a job: its session, its log, the job', async t => {
    const { vb365 } = await world()
    const start = async () => (await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)).body.id
    const session = `/v8/JobSessions/${await start()}`
    t.equal(await until(() => vb365.get(session), ({ status }) => status === 'Success'), 2)
    const log = `/v8/JobSessions/${await start()}/LogItems?orderAsc=false`
    t.equal(await until(() => vb365.get(log), ({ results: [last] }) => /finished/.test(last.message)), 2)
    await start()
    t.equal(await until(() => vb365.get(`/v8/Jobs/${lindwurmDaily}`), ({ lastStatus }) => lastStatus === 'Success'), 2)
  })

  t.test('where nothing is under way, time stands', async t => {
    const { vb365 } = await world()
    const { body: before } = await vb365.post(`/v8/Jobs/${lindwurmDaily}/explore`, { body: { type: 'Vex' } })
    for (const path of ['BackupRepositories', 'Jobs', 'JobSessions', 'RestoreSessions', 'Proxies', 'RestorePoints']) {
      await vb365.get(`/v8/${path}`)
    }
    const { body: after } = await vb365.post(`/v8/Jobs/${lindwurmDaily}/explore`, { body: { type: 'Vex' } })
    t.equal(after.creationTime, before.creationTime)
  })
})
