import t from 'tap'
import { startTest, type TestWorld } from '../../estate/simulator.js'
import { localProxy, poolNorth, rack3Proxy, rack4Proxy, windowsProxy } from '../../estate/vb365/proxies.js'

const { world, simulator } = await startTest(t)

const unknown = '00000000-1111-4111-8111-111111111111'

const listed = (...ids: string[]) => ids.map(proxyId => ({ proxyId }))

/** A proxy that belongs to no pool and owns nothing. */
async function addProxy ({ vb365, untilIdle }: TestWorld, hostName: string): Promise<string> {
  const { body } = await vb365.post('/v8/Proxies', { body: { hostName, username: 'u', password: 'p' } })
  await untilIdle()
  return body.id
}

const members = async ({ vb365 }: TestWorld, pool: string): Promise<string[]> =>
  (await vb365.get(`/v8/ProxyPools/${pool}/proxies`)).body.results.map(({ id }: { id: string }) => id)

t.test('the pool of the estate has two members and its links', async t => {
  const { vb365 } = await world()
  const page = await vb365.get('/v8/ProxyPools')
  t.match(page.body, {
    offset: 0,
    limit: 30,
    results: [{
      id: poolNorth,
      name: 'Pool North',
      _links: {
        self: { href: `/v8/proxypools/${poolNorth}` },
        proxies: { href: `/v8/proxypools/${poolNorth}/proxies` },
        repositories: { href: `/v8/backuprepositories?proxyPoolId=${poolNorth}` }
      }
    }]
  })
  t.match((await vb365.get(`/v8/ProxyPools/${poolNorth}`)).body, { name: 'Pool North' })
  const second = await vb365.get(`/v8/ProxyPools/${poolNorth}/proxies?limit=1&offset=1`)
  t.match(second.body, { results: [{ id: rack4Proxy, proxyPoolId: poolNorth }], offset: 1, limit: 1 })
  t.equal((await vb365.get(`/v8/ProxyPools/${unknown}`)).status, 404)
  t.equal((await vb365.get(`/v8/ProxyPools/${unknown}/proxies`)).status, 404)
  t.equal((await vb365.get('/v7/ProxyPools')).status, 404)
})

t.test('a pool is made of free proxies, edited and taken apart again', async t => {
  const w = await world()
  const [one, two] = [await addProxy(w, 'one.lindwurm.example'), await addProxy(w, 'two.lindwurm.example')]

  const added = await w.vb365.post('/v8/ProxyPools', { body: { name: 'South', description: '', proxyIds: listed(one) } })
  t.match(added, { status: 201, body: { name: 'South' } })
  const path = `/v8/ProxyPools/${added.body.id}`
  t.match((await w.vb365.get(`/v8/Proxies/${one}`)).body, {
    proxyPoolId: added.body.id, role: ['Orchestrator', 'Scheduler', 'Processor']
  })

  const edit = { name: 'South 2', description: 'edited', proxyIds: listed(two) }
  t.equal((await w.vb365.put(path, { body: edit })).status, 204)
  t.same(await members(w, added.body.id), [two])
  t.notOk('proxyPoolId' in (await w.vb365.get(`/v8/Proxies/${one}`)).body)
  t.match((await w.vb365.get(path)).body, { name: 'South 2', description: 'edited' })

  t.equal((await w.vb365.post(`${path}/proxies`, { body: listed(one, one, two) })).status, 204)
  t.same((await members(w, added.body.id)).sort(), [one, two].sort())
  t.equal((await w.vb365.del(`${path}/proxies`, { body: listed(two) })).status, 204)
  t.same(await members(w, added.body.id), [one])

  t.equal((await w.vb365.del(path)).status, 204)
  t.equal((await w.vb365.get(path)).status, 404)
  const freed = (await w.vb365.get(`/v8/Proxies/${one}`)).body
  t.same(freed.role, [])
  t.notOk('proxyPoolId' in freed)
})

t.test('a pool that cannot be made is refused with the reason', async t => {
  const w = await world()
  const free = await addProxy(w, 'free.lindwurm.example')
  const refused = async (body: object, status: number, word: RegExp) =>
    t.match(await w.vb365.post('/v8/ProxyPools', { body: { description: '', ...body } }), { status, body: { message: word } })

  await refused({ name: 'South' }, 400, /proxyIds/)
  await refused({ name: ' ', proxyIds: listed(free) }, 400, /name/)
  await refused({ name: 'South', proxyIds: [] }, 400, /at least one/)
  await refused({ name: 'South', proxyIds: [{}] }, 400, /proxyId/)
  await refused({ name: 'South', proxyIds: listed(unknown) }, 404, /not found/)
  await refused({ name: 'pool NORTH', proxyIds: listed(free) }, 409, /already exists/)
  await refused({ name: 'South', proxyIds: listed(localProxy) }, 409, /default/)
  await refused({ name: 'South', proxyIds: listed(rack3Proxy) }, 409, /another pool/)
  await refused({ name: 'South', proxyIds: listed(windowsProxy) }, 409, /disk/)
  simulator.worlds.get(w.name).vb365.proxies.patch(free, { status: 'Offline' })
  await refused({ name: 'South', proxyIds: listed(free) }, 500, /offline/)
  t.equal((await w.vb365.get('/v8/ProxyPools')).body.results.length, 1)
})

t.test('a pool keeps a member that works, those in maintenance, and its repositories', async t => {
  const w = await world()
  const path = `/v8/ProxyPools/${poolNorth}`
  t.match(await w.vb365.del(path), { status: 409, body: { message: /in use by: .*Object North/ } })
  t.match(await w.vb365.del(`${path}/proxies`, { body: listed(rack3Proxy, rack4Proxy) }), { status: 409 })
  t.equal((await w.vb365.put(path, { body: { name: 'Pool North', description: '', proxyIds: [] } })).status, 409)
  t.equal((await w.vb365.del(`${path}/proxies`, { body: listed(windowsProxy) })).status, 404)
  t.equal((await w.vb365.post(`${path}/proxies`, { body: listed(localProxy) })).status, 409)

  await w.vb365.post(`/v8/Proxies/${rack3Proxy}/maintenance/enable`)
  await w.untilIdle()
  t.match(await w.vb365.del(`${path}/proxies`, { body: listed(rack3Proxy) }), { status: 409, body: { message: /maintenance/ } })
  t.match(await w.vb365.del(`${path}/proxies`, { body: listed(rack4Proxy) }), { status: 409, body: { message: /pool/ } })
  t.same(await members(w, poolNorth), [rack3Proxy, rack4Proxy])
})

t.test('a pool works until its last member is offline', async t => {
  const { name } = await world()
  const { proxies, proxyPools } = simulator.worlds.get(name).vb365
  proxies.patch(rack3Proxy, { status: 'Offline' })
  t.doesNotThrow(() => proxyPools.guardUsable(poolNorth))
  proxies.patch(rack4Proxy, { status: 'Offline' })
  t.throws(() => proxyPools.guardUsable(poolNorth), { kind: 'unavailable', code: 'ProxyOffline' })
})
