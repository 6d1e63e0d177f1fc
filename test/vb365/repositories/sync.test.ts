import { join } from 'node:path'
import t from 'tap'
import { startTest } from '../../estate/simulator.js'
import { dailyCopy, lindwurmDaily } from '../../estate/vb365/jobs.js'
import { almondVale } from '../../estate/vb365/organizations.js'
import { rack3Proxy, rack4Proxy, windowsProxy } from '../../estate/vb365/proxies.js'
import { branchBucket, copyNorth, defaultRepository, objectNorth } from '../../estate/vb365/repositories.js'

const { world, simulator } = await startTest(t)

t.test('a repository that is out of sync is synchronized, and its progress moves with the clock', async t => {
  const { vb365, advance } = await world()
  t.equal((await vb365.get(`/v8/BackupRepositories/${branchBucket}`)).body.isOutOfSync, true)

  const started = await vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)
  t.equal(started.status, 200)
  t.match(started.body, { repositoryId: branchBucket, state: 'Synchronizing', progressPercent: 0 })

  const session = `/v8/RepositorySynchronizeSessions/${started.body.id}`
  await advance('10s')
  t.match((await vb365.get(session)).body, { state: 'Synchronizing', progressPercent: 50 })
  t.equal((await vb365.get(`/v8/BackupRepositories/${branchBucket}`)).body.isOutOfSync, true)

  await advance('10s')
  t.match((await vb365.get(session)).body, { state: 'None', progressPercent: 100 })
  t.equal((await vb365.get(`/v8/BackupRepositories/${branchBucket}`)).body.isOutOfSync, false)
})

t.test('a terabyte takes a minute', async t => {
  const { vb365, advance } = await world()
  const { body } = await vb365.post(`/v8/BackupRepositories/${objectNorth}/Sync`)
  await advance('45s')
  t.equal((await vb365.get(`/v8/RepositorySynchronizeSessions/${body.id}`)).body.state, 'Synchronizing')
  await advance('15s')
  t.equal((await vb365.get(`/v8/RepositorySynchronizeSessions/${body.id}`)).body.state, 'None')
})

t.test('a second start is refused while the first runs, and another repository may run beside it', async t => {
  const { vb365 } = await world()
  await vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)
  t.match(await vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`),
    { status: 409, body: { errorCode: 'OperationConflict' } })
  const beside = await vb365.post(`/v8/BackupRepositories/${objectNorth}/Sync`)
  t.equal(beside.status, 200, 'in sync, and runs all the same')
})

t.test('a session that is stopped leaves the repository out of sync and stays readable', async t => {
  const { vb365, advance } = await world()
  const { body: { id } } = await vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)
  await advance('5s')
  t.equal((await vb365.post(`/v8/RepositorySynchronizeSessions/${id}/StopSynchronize`)).status, 204)
  t.match((await vb365.get(`/v8/RepositorySynchronizeSessions/${id}`)).body, { state: 'None', progressPercent: 25 })
  t.equal((await vb365.get(`/v8/BackupRepositories/${branchBucket}`)).body.isOutOfSync, true)

  t.match(await vb365.post(`/v8/RepositorySynchronizeSessions/${id}/StopSynchronize`),
    { status: 409, body: { errorCode: 'OperationConflict' } })
  const again = await vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)
  t.match(again, { status: 200, body: { state: 'Synchronizing', progressPercent: 25 } }, 'and goes on where it was')
  await advance('9s')
  const rest = (await vb365.get(`/v8/RepositorySynchronizeSessions/${again.body.id}`)).body.progressPercent
  t.ok(rest > 60 && rest < 80)
  await advance('7s')
  t.match((await vb365.get(`/v8/RepositorySynchronizeSessions/${again.body.id}`)).body, { state: 'None', progressPercent: 100 })
  t.equal((await vb365.get(`/v8/BackupRepositories/${branchBucket}`)).body.isOutOfSync, false)
})

t.test('a repository on a disk has nothing to synchronize with', async t => {
  const { vb365 } = await world()
  t.match(await vb365.post(`/v8/BackupRepositories/${defaultRepository}/Sync`),
    { status: 400, body: { errorCode: 'ParameterValidationFailure' } })
  t.equal((await vb365.post('/v8/BackupRepositories/0f000000-0000-4000-8000-000000000077/Sync')).status, 404)
})

t.test('an offline proxy starts no synchronization and fails the one that runs', async t => {
  const { vb365, advance, name } = await world()
  const { proxies } = simulator.worlds.get(name).vb365
  const { body: { id } } = await vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)
  await advance('5s')
  proxies.patch(windowsProxy, { status: 'Offline' })
  await advance('15s')
  t.match((await vb365.get(`/v8/RepositorySynchronizeSessions/${id}`)).body,
    { state: 'Failed', error: /proxy-win1.lindwurm.example is offline/, progressPercent: 90 })
  t.equal((await vb365.get(`/v8/BackupRepositories/${branchBucket}`)).body.isOutOfSync, true)

  t.match(await vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`),
    { status: 500, body: { errorCode: 'ProxyOffline' } })
})

t.test('a pool goes on while one of its members works', async t => {
  const { vb365, advance, name } = await world()
  const { proxies } = simulator.worlds.get(name).vb365
  proxies.patch(rack3Proxy, { status: 'Offline' })
  const good = await vb365.post(`/v8/BackupRepositories/${objectNorth}/Sync`)
  await advance('60s')
  t.equal((await vb365.get(`/v8/RepositorySynchronizeSessions/${good.body.id}`)).body.state, 'None')

  const bad = await vb365.post(`/v8/BackupRepositories/${objectNorth}/Sync`)
  proxies.patch(rack4Proxy, { status: 'Offline' })
  await advance('60s')
  t.match((await vb365.get(`/v8/RepositorySynchronizeSessions/${bad.body.id}`)).body,
    { state: 'Failed', error: /Pool North/ })
})

t.test('restore sessions are refused until the repository is in sync', async t => {
  const { vb365, advance } = await world()
  const explore = () => vb365.post(`/v8/BackupRepositories/${branchBucket}/explore?organizationId=${almondVale}`, {
    body: { type: 'Vex' }
  })
  const { body: { id } } = await vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)
  t.match(await explore(), { status: 409, body: { errorCode: 'OperationConflict' } })
  t.match(await vb365.del(`/v8/BackupRepositories/${branchBucket}`), { status: 409, body: { message: /already running/ } })

  await vb365.post(`/v8/RepositorySynchronizeSessions/${id}/StopSynchronize`)
  t.match(await explore(), { status: 409, body: { message: /out of sync/ } })

  await vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)
  await advance('60s')
  t.equal((await explore()).status, 201)
})

t.test('a repository in sync stays so while it is synchronized and when that is stopped, and can be used', async t => {
  const { vb365, untilIdle } = await world()
  const inSync = async () => (await vb365.get(`/v8/BackupRepositories/${objectNorth}`)).body.isOutOfSync === false
  const { body: { id } } = await vb365.post(`/v8/BackupRepositories/${objectNorth}/Sync`)
  t.ok(await inSync())
  t.equal((await vb365.post(`/v8/Jobs/${lindwurmDaily}/explore`, { body: { type: 'Vex' } })).status, 201)
  t.equal((await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)).status, 200)
  await vb365.post(`/v8/RepositorySynchronizeSessions/${id}/StopSynchronize`)
  t.ok(await inSync())
  await untilIdle()
  t.match((await vb365.get(`/v8/JobSessions?jobId=${lindwurmDaily}&limit=1`)).body.results, [{ status: 'Success' }])
})

t.test('a job on the repository keeps a synchronization away, whether it writes there or copies from there', async t => {
  const { vb365, advance, untilIdle } = await world()
  const sync = (id: string) => vb365.post(`/v8/BackupRepositories/${id}/Sync`)
  const busy = { status: 409, body: { errorCode: 'OperationConflict', message: /Lindwurm daily/ } }
  await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  t.match(await sync(objectNorth), busy)
  t.equal((await vb365.get(`/v8/BackupRepositories/${objectNorth}`)).body.isOutOfSync, false, 'and nothing has changed')
  await advance('17s')
  t.match((await vb365.get('/v8/JobSessions?limit=1')).body.results, [{ jobType: 'Copy', status: /Queued|Running/ }])
  t.match(await sync(objectNorth), busy)
  t.match(await sync(copyNorth), busy)
  await untilIdle()
  t.equal((await sync(objectNorth)).status, 200)
})

t.test('a copy job does not read from a repository that is out of sync', async t => {
  const { vb365, untilIdle, name } = await world()
  const copy = `/v8/CopyJobs/${dailyCopy}`
  await vb365.post(`${copy}/disable`)
  await vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await untilIdle()
  simulator.worlds.get(name).vb365.repositories.patch(objectNorth, { isOutOfSync: true })
  t.match(await vb365.post(`${copy}/start`), { status: 409, body: { message: /out of sync/ } })
  await vb365.post(`/v8/BackupRepositories/${objectNorth}/Sync`)
  await untilIdle()
  t.equal((await vb365.post(`${copy}/start`)).status, 200)
})

t.test('sessions are listed newest first, in every version', async t => {
  const { vb365 } = await world()
  const { body: { id } } = await vb365.post(`/v7/BackupRepositories/${branchBucket}/Sync`)
  for (const version of ['v6', 'v7', 'v8']) {
    const { body } = await vb365.get(`/${version}/RepositorySynchronizeSessions`)
    t.match(body, [
      { id, state: 'Synchronizing', _links: { self: { href: `/${version}/RepositorySynchronizeSessions/${id}` } } },
      { state: 'Failed', error: /offline/ },
      { state: 'None', progressPercent: 100 }
    ])
  }
  t.equal((await vb365.post(`/v7/RepositorySynchronizeSessions/${id}/StopSynchronize`)).status, 200)
  t.equal((await vb365.get('/v8/RepositorySynchronizeSessions/1f000000-0000-4000-8000-000000000099')).status, 404)
})

t.test('a synchronization goes on where it was when the simulator is started again', async t => {
  const db = join(t.testdir(), 'vbsim.db')
  const first = await startTest(t, { db })
  const before = await first.world()
  const { body: { id } } = await before.vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)
  await before.advance('10s')
  await first.simulator.close()

  const { vb365, advance } = await (await startTest(t, { db })).world()
  const session = `/v8/RepositorySynchronizeSessions/${id}`
  t.match((await vb365.get(session)).body, { state: 'Synchronizing', progressPercent: 50 })
  await advance('10s')
  t.match((await vb365.get(session)).body, { state: 'None', progressPercent: 100 })
})
