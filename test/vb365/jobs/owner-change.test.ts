import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { almondNightly, dailyCopy, lindwurmDaily } from '../../estate/vb365/jobs.js'
import { almondVale } from '../../estate/vb365/organizations.js'
import { localProxy, poolNorth, rack3Proxy, rack4Proxy, windowsProxy } from '../../estate/vb365/proxies.js'
import { azureWest, branchBucket, copyNorth, diskAlmond, objectNorth, spareDisk } from '../../estate/vb365/repositories.js'

const { world, simulator } = await startTest(t)

const unknown = '00000000-1111-4111-8111-111111111111'

const change = ({ vb365 }: TestWorld, repository: string, query: string) =>
  vb365.post(`/v8/BackupRepositories/${repository}/changeOwner?${query}`)

const session = ({ vb365 }: TestWorld, id: string) => vb365.get(`/v8/RepositoryOwnerChangeSessions/${id}`)

const repository = async ({ vb365 }: TestWorld, id: string) => (await vb365.get(`/v8/BackupRepositories/${id}`)).body

t.test('past sessions are listed, the newest first, in pages', async t => {
  const { vb365 } = await world()
  const { body } = await vb365.get('/v8/RepositoryOwnerChangeSessions')
  t.match(body, { offset: 0, limit: 30, results: [{ status: 'Succeeded' }, { status: 'Failed', details: String }] })
  const second = await vb365.get('/v8/RepositoryOwnerChangeSessions?offset=1&limit=1')
  t.match(second.body.results, [{ status: 'Failed' }])
  t.equal((await vb365.get(`/v8/RepositoryOwnerChangeSessions/${unknown}`)).status, 404)
  t.equal((await vb365.get('/v7/RepositoryOwnerChangeSessions')).status, 404)
})

t.test('a repository on disk goes to another Windows proxy', async t => {
  const w = await world()
  const started = await change(w, diskAlmond, `proxyId=${localProxy}`)
  t.match(started, {
    status: 200,
    body: {
      status: 'Waiting',
      fromOwnerId: windowsProxy,
      toOwnerId: localProxy,
      repositoryIds: [diskAlmond],
      waitForSessionsTimeout: '01:00:00',
      forceStopSessions: false,
      forceStopSessionsTimeout: '00:10:00'
    }
  })
  t.notOk('endTime' in started.body)
  await w.advance('5s')
  t.equal((await session(w, started.body.id)).body.status, 'Running')
  t.equal((await repository(w, diskAlmond)).proxyId, windowsProxy)
  await w.advance('20s')
  t.match((await session(w, started.body.id)).body, { status: 'Succeeded', endTime: '2025-01-15T09:00:25Z' })
  t.equal((await repository(w, diskAlmond)).proxyId, localProxy)
  t.same((await w.vb365.get('/v8/RepositoryOwnerChangeSessions?limit=1')).body.results[0].id, started.body.id)
})

t.test('object storage goes from a proxy to a pool and back', async t => {
  const w = await world()
  t.equal((await change(w, azureWest, `poolId=${poolNorth}`)).status, 200)
  await w.untilIdle()
  const pooled = await repository(w, azureWest)
  t.equal(pooled.proxyPoolId, poolNorth)
  t.notOk('proxyId' in pooled)

  t.match(await change(w, azureWest, `proxyId=${rack3Proxy}`), { status: 409, body: { message: /Pool North/ } },
    'a member of a pool owns nothing')
  t.equal((await change(w, azureWest, `proxyId=${windowsProxy}`)).status, 200)
  await w.untilIdle()
  const own = await repository(w, azureWest)
  t.equal(own.proxyId, windowsProxy)
  t.notOk('proxyPoolId' in own)
})

t.test('exactly one new owner must be named, and it must exist', async t => {
  const w = await world()
  t.match(await change(w, azureWest, ''), { status: 400, body: { errorCode: 'ParameterValidationFailure' } })
  t.match(await change(w, azureWest, `proxyId=${localProxy}&poolId=${poolNorth}`), { status: 400 })
  t.equal((await change(w, azureWest, `proxyId=${unknown}`)).status, 404)
  t.equal((await change(w, azureWest, `poolId=${unknown}`)).status, 404)
  t.equal((await change(w, unknown, `proxyId=${localProxy}`)).status, 404)
  t.equal((await change(w, azureWest, 'proxyId=none')).status, 400)
  t.equal((await change(w, azureWest, `proxyId=${localProxy}&waitForSessionsTimeout=-1`)).status, 400)
})

t.test('what the new owner does not take is refused', async t => {
  const w = await world()
  t.match(await change(w, azureWest, `proxyId=${windowsProxy}`), { status: 400, body: { message: /already/ } })
  t.match(await change(w, diskAlmond, `poolId=${poolNorth}`), { status: 400, body: { message: /object storage/ } })
  await w.vb365.del(`/v8/ProxyPools/${poolNorth}/proxies`, { body: [{ proxyId: rack3Proxy }] })
  t.match(await change(w, diskAlmond, `proxyId=${rack3Proxy}`), { status: 400, body: { message: /object storage/ } })
})

t.test('an owner that is offline, the old one or the new one, stands in the way', async t => {
  const offline = { status: 500, body: { errorCode: 'ProxyOffline' } }
  const cutOff = ({ name }: TestWorld, id: string) => simulator.worlds.get(name).vb365.proxies.patch(id, { status: 'Offline' })

  const from = await world()
  cutOff(from, windowsProxy)
  t.match(await change(from, diskAlmond, `proxyId=${localProxy}`), offline)

  const to = await world()
  cutOff(to, localProxy)
  t.match(await change(to, diskAlmond, `proxyId=${localProxy}`), offline)

  const pool = await world()
  cutOff(pool, rack3Proxy)
  t.equal((await change(pool, azureWest, `poolId=${poolNorth}`)).status, 200)
  cutOff(pool, rack4Proxy)
  t.match(await change(pool, branchBucket, `poolId=${poolNorth}`), offline)
})

t.test('repositories that a copy job ties together go together or not at all', async t => {
  const w = await world()
  for (const id of [objectNorth, copyNorth]) {
    t.match(await change(w, id, `proxyId=${windowsProxy}`), { status: 409, body: { errorCode: 'RepositoryOwnerChangeTooManyLinks' } })
  }
  const started = await change(w, copyNorth, `proxyId=${windowsProxy}&includeAllRelatedRepositories=True`)
  t.same([...started.body.repositoryIds].sort(), [objectNorth, copyNorth])
  await w.advance('5s')
  await w.advance('39s')
  t.equal((await session(w, started.body.id)).body.status, 'Running')
  await w.advance('1s')
  t.equal((await session(w, started.body.id)).body.status, 'Succeeded')
  for (const id of [objectNorth, copyNorth]) t.equal((await repository(w, id)).proxyId, windowsProxy)
})

t.test('while it runs, a second change of owner, a synchronization and a job are refused', async t => {
  const w = await world()
  await change(w, diskAlmond, `proxyId=${localProxy}`)
  await change(w, branchBucket, `proxyId=${localProxy}`)
  t.match(await change(w, diskAlmond, `proxyId=${localProxy}`), { status: 409, body: { errorCode: 'OperationConflict' } })
  await w.advance('5s')
  t.match(await w.vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`), { status: 409, body: { message: /owner/ } })
  t.match(await w.vb365.post(`/v8/Jobs/${almondNightly}/start`, { body: {} }), { status: 409, body: { message: /owner/ } })
  await w.advance('20s')
  t.equal((await w.vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)).status, 200)
  t.equal((await w.vb365.post(`/v8/Jobs/${almondNightly}/start`, { body: {} })).status, 200)
})

t.test('a change of owner waits for what runs on the repository', async t => {
  const w = await world()
  const sync = await w.vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)
  const started = await change(w, branchBucket, `proxyId=${localProxy}&waitForSessionsTimeout=600`)
  await w.advance('5s')
  t.equal((await session(w, started.body.id)).body.status, 'Waiting')
  await w.untilIdle()
  t.equal((await w.vb365.get(`/v8/RepositorySynchronizeSessions/${sync.body.id}`)).body.progressPercent, 100)
  t.equal((await session(w, started.body.id)).body.status, 'Succeeded')
})

t.test('it waits for a copy job that reads from the repository, too', async t => {
  const w = await world()
  const { repositories } = simulator.worlds.get(w.name).vb365
  repositories.patch(copyNorth, { proxyPoolId: undefined, proxyId: windowsProxy })
  await w.vb365.post(`/v8/Jobs/${lindwurmDaily}/start`)
  await w.advance('17s')
  t.equal((await w.vb365.get(`/v8/Jobs/${lindwurmDaily}`)).body.lastStatus, 'Success')
  t.match((await w.vb365.get(`/v8/CopyJobs/${dailyCopy}`)).body.lastStatus, /Running|Queued/)

  const started = await change(w, objectNorth, `proxyId=${windowsProxy}&includeAllRelatedRepositories=true&waitForSessionsTimeout=0`)
  t.same(started.body.repositoryIds, [objectNorth], 'the other one is there already')
  await w.advance('5s')
  t.match((await session(w, started.body.id)).body, { status: 'Failed', details: /job Lindwurm daily - copy job/ })
})

t.test('after the timeout it gives up and says what was still running', async t => {
  const w = await world()
  await w.vb365.post(`/v8/BackupRepositories/${azureWest}/explore?organizationId=${almondVale}`, {
    body: { type: 'Vex' }
  })
  const started = await change(w, azureWest, `proxyId=${localProxy}&waitForSessionsTimeout=2`)
  await w.advance('119s')
  t.equal((await session(w, started.body.id)).body.status, 'Waiting')
  await w.advance('1s')
  t.match((await session(w, started.body.id)).body, { status: 'Failed', details: /restore session/, endTime: String })
  t.equal((await repository(w, azureWest)).proxyId, windowsProxy)
})

t.test('with force it stops what runs and goes on', async t => {
  const w = await world()
  const job = await w.vb365.post(`/v8/Jobs/${almondNightly}/start`, { body: {} })
  const started = await change(w, diskAlmond, `proxyId=${localProxy}&waitForSessionsTimeout=0&forceStopSessions=true&forceStopSessionsTimeout=1500`)
  t.match(started.body, { waitForSessionsTimeout: '00:00:00', forceStopSessions: true, forceStopSessionsTimeout: '1.01:00:00' })
  await w.advance('5s')
  t.equal((await w.vb365.get(`/v8/JobSessions/${job.body.id}`)).body.status, 'Stopped')
  t.equal((await session(w, started.body.id)).body.status, 'Running')
  await w.advance('20s')
  t.equal((await session(w, started.body.id)).body.status, 'Succeeded')
})

t.test('what does not stop in time ends it', async t => {
  const w = await world()
  const { vb365 } = simulator.worlds.get(w.name)
  await w.vb365.post(`/v8/BackupRepositories/${branchBucket}/Sync`)
  const stop = vb365.repositorySync.stop
  vb365.repositorySync.stop = () => undefined
  t.teardown(() => { vb365.repositorySync.stop = stop })
  const started = await change(w, branchBucket, `proxyId=${localProxy}&waitForSessionsTimeout=0&forceStopSessions=1&forceStopSessionsTimeout=0`)
  await w.advance('5s')
  t.match((await session(w, started.body.id)).body, { status: 'Failed', details: /did not stop: synchronization/ })
})

t.test('a session is stopped while it waits and while it runs, and the owner stays', async t => {
  const w = await world()
  const started = await change(w, diskAlmond, `proxyId=${localProxy}`)
  const stop = () => w.vb365.post(`/v8/RepositoryOwnerChangeSessions/${started.body.id}/Stop`)
  await w.advance('6s')
  t.equal((await stop()).status, 204)
  t.match((await session(w, started.body.id)).body, { status: 'Failed', details: /stopped/, endTime: '2025-01-15T09:00:06Z' })
  t.match(await stop(), { status: 409, body: { errorCode: 'OperationConflict' } })
  t.equal((await w.vb365.post(`/v8/RepositoryOwnerChangeSessions/${unknown}/Stop`)).status, 404)
  await w.untilIdle()
  t.equal((await repository(w, diskAlmond)).proxyId, windowsProxy)

  const waiting = await change(w, diskAlmond, `proxyId=${localProxy}`)
  t.equal((await w.vb365.post(`/v8/RepositoryOwnerChangeSessions/${waiting.body.id}/Stop`)).status, 204)
  t.equal((await session(w, waiting.body.id)).body.status, 'Failed')
})

t.test('a new owner that is removed meanwhile fails the session', async t => {
  const w = await world()
  const added = await w.vb365.post('/v8/Proxies', { body: { hostName: 'short.lindwurm.example', username: 'u', password: 'p' } })
  await w.untilIdle()
  const started = await change(w, diskAlmond, `proxyId=${added.body.id}`)
  t.equal((await w.vb365.post(`/v8/Proxies/${added.body.id}/Remove`)).status, 204)
  await w.untilIdle()
  t.match((await session(w, started.body.id)).body, { status: 'Failed', details: /removed/ })
  t.equal((await repository(w, diskAlmond)).proxyId, windowsProxy)
})

t.test('a repository that is removed while it waits fails the session', async t => {
  const w = await world()
  const started = await change(w, spareDisk, `proxyId=${localProxy}`)
  t.equal((await w.vb365.del(`/v8/BackupRepositories/${spareDisk}`)).status, 204)
  await w.untilIdle()
  t.match((await session(w, started.body.id)).body, { status: 'Failed', details: /was removed/, endTime: String })
})
