import t from 'tap'
import { startTest, type Client } from '../../estate/simulator.js'
import { localProxy, poolNorth, rack3Proxy, rack4Proxy, windowsProxy } from '../../estate/vb365/proxies.js'
import { diskAlmond } from '../../estate/vb365/repositories.js'

const { world, simulator } = await startTest(t)

const unknown = '00000000-1111-4111-8111-111111111111'

const newProxy = { hostName: 'proxy-new.lindwurm.example', username: 'LWWORKS\\svc', password: 'S3cret!' }
const newLinux = {
  hostName: 'proxy-lin3.lindwurm.example', operatingSystem: 'Linux', sshSettings: { account: 'root', accountPassword: 'S3cret!' }
}

/** Takes the machine of a proxy away, as no call of the product can. */
function cutOff (name: string, id: string): void {
  simulator.worlds.get(name).vb365.proxies.patch(id, { status: 'Offline', unreachable: true })
}

const ids = (reply: { body: { results: Array<{ id: string }> } }): string[] => reply.body.results.map(({ id }) => id)

t.test('the proxies of the estate are listed in pages, each with its links', async t => {
  const { vb365 } = await world()
  const all = await vb365.get('/v8/Proxies')
  t.same(ids(all), [localProxy, windowsProxy, rack3Proxy, rack4Proxy])
  t.match(all.body, { offset: 0, limit: 30 })
  t.match(all.body.results[0], {
    type: 'Local', status: 'Online', maintenanceModeState: 'Disabled', operatingSystem: 'Windows', port: 9193,
    _links: { self: { href: `/v8/proxies/${localProxy}` }, repositories: { href: `/v8/backuprepositories?proxyId=${localProxy}` } }
  })
  t.same(ids(await vb365.get('/v8/Proxies?limit=2&offset=1')), [windowsProxy, rack3Proxy])
  t.match((await vb365.get('/v8/Proxies?limit=1000000')).body, { limit: 10_000, results: { length: 4 } })
  for (const query of ['limit=-1', 'offset=-1', 'limit=many']) {
    t.match(await vb365.get(`/v8/Proxies?${query}`), { status: 400, body: { errorCode: 'ParameterValidationFailure' } })
  }
})

t.test('versions 6 and 7 answer an array, and what the proxy itself knows only when they ask for it', async t => {
  const { vb365 } = await world()
  const brief = await vb365.get('/v7/Proxies')
  t.type(brief.body, Array)
  t.notOk('threadsNumber' in brief.body[1])
  t.notOk('throttlingValue' in brief.body[1])
  t.equal(brief.body[1].enableNetworkThrottling, true)
  t.match((await vb365.get('/v7/Proxies?extendedView=true')).body[1], { threadsNumber: 64, throttlingValue: 200 })
  t.match((await vb365.get('/v6/Proxies')).body[1], { threadsNumber: 64, throttlingUnit: 'Mbps' })
  t.notOk('threadsNumber' in (await vb365.get(`/v6/Proxies/${windowsProxy}?extendedView=False`)).body)
  t.notOk('fqdn' in (await vb365.get(`/v6/Proxies/${windowsProxy}`)).body)
  t.match((await vb365.get(`/v8/Proxies/${windowsProxy}`)).body, { throttlingValue: 200 })
})

t.test('an offline proxy cannot be asked for its extended view', async t => {
  const { vb365, name } = await world()
  cutOff(name, windowsProxy)
  t.match(await vb365.get(`/v7/Proxies/${windowsProxy}?extendedView=true`), { status: 500, body: { errorCode: 'ProxyOffline' } })
  t.match(await vb365.get(`/v7/Proxies/${windowsProxy}`), { status: 200, body: { status: 'Offline' } })
  t.notOk('threadsNumber' in (await vb365.get('/v6/Proxies')).body[1])
  t.match(await vb365.get(`/v8/Proxies/${windowsProxy}`), { status: 200, body: { status: 'Offline' } })
})

t.test('an unknown proxy is 404 wherever it is named', async t => {
  const { vb365 } = await world()
  const paths: Array<[keyof Omit<Client, 'token'>, string]> = [
    ['get', ''], ['put', ''], ['post', '/Rescan'], ['post', '/Remove'], ['post', '/maintenance/enable'], ['post', '/maintenance/disable']
  ]
  for (const [verb, path] of paths) {
    const reply = await vb365[verb](`/v8/Proxies/${unknown}${path}`, verb === 'get' ? {} : { body: {} })
    t.match(reply, { status: 404, body: { errorCode: 'ResourceNotFound' } }, `${verb} ${path}`)
  }
  t.equal((await vb365.post('/v8/Proxies/Rescan', { body: { proxies: [{ id: unknown }] } })).status, 404)
})

t.test('a Windows machine is added offline and is online when it has been installed', async t => {
  const { vb365, advance } = await world()
  const added = await vb365.post('/v8/Proxies', { body: { ...newProxy, description: 'spare' } })
  t.equal(added.status, 201)
  t.match(added.body, {
    type: 'Workgroup', status: 'Offline', operatingSystem: 'Windows', port: 9193, description: 'spare', serviceAccount: 'LocalSystem',
    useInternetProxy: false, enableNetworkThrottling: false, maintenanceModeState: 'Disabled'
  })
  t.notOk('version' in added.body)
  t.notMatch(JSON.stringify(added.body), /S3cret/)
  await advance('30s')
  const proxy = await vb365.get(`/v8/Proxies/${added.body.id}`)
  t.match(proxy.body, { status: 'Online', version: '8.4.0.1457', cpuUsagePercent: Number, memoryUsagePercent: Number })
})

t.test('a domain proxy and a Linux one say so', async t => {
  const { vb365 } = await world()
  t.match((await vb365.post('/v8/Proxies', { body: { ...newProxy, useDomainNetwork: true } })).body, { type: 'Domain' })
  t.match((await vb365.post('/v8/Proxies', { body: newLinux })).body, { operatingSystem: 'Linux', serviceAccount: 'root' })
})

t.test('versions 6 and 7 add with 200 and know threads', async t => {
  const { vb365 } = await world()
  const added = await vb365.post('/v7/Proxies', { body: { ...newProxy, threadsNumber: '32' } })
  t.equal(added.status, 200)
  t.equal(added.body.threadsNumber, 32)
  t.equal((await vb365.post('/v6/Proxies', { body: { ...newProxy, hostName: 'other.lindwurm.example' } })).status, 200)
})

t.test('a proxy that cannot be added is refused with the reason', async t => {
  const { vb365 } = await world()
  const refused = async (body: object, status: number, word: RegExp) =>
    t.match(await vb365.post('/v8/Proxies', { body }), { status, body: { message: word } })

  await refused({ ...newProxy, hostName: ' ' }, 400, /hostName/)
  await refused({ ...newProxy, password: undefined }, 400, /password/)
  await refused({ ...newLinux, sshSettings: undefined }, 400, /sshSettings/)
  await refused({ ...newLinux, sshSettings: { account: 'root' } }, 400, /private key/)
  await refused({ ...newLinux, sshSettings: { ...newLinux.sshSettings, fingerprint: 'SHA256:other' } }, 400, /key/)
  await refused({ ...newProxy, port: 0 }, 400, /port/)
  await refused({ ...newProxy, enableNetworkThrottling: true }, 400, /throttlingValue/)
  await refused({ ...newProxy, operatingSystem: 'Solaris' }, 400, /operatingSystem/)
  await refused({ ...newProxy, useInternetProxy: true, internetProxyType: 'Custom' }, 400, /hostName/)
  await refused({
    ...newProxy, useInternetProxy: true, internetProxyType: 'Custom', internetProxySettings: { hostName: 'web', useAuthentication: true }
  }, 400, /username/)
  await refused({ ...newProxy, hostName: 'PROXY-WIN1.lindwurm.example' }, 409, /already exists/)
})

t.test('a machine of another server is taken over only when asked to', async t => {
  const { vb365 } = await world()
  const body = { ...newProxy, hostName: 'proxy-old.lindwurm.example' }
  t.match(await vb365.post('/v8/Proxies', { body }), { status: 409, body: { errorCode: 'OperationConflict' } })
  t.equal((await vb365.post('/v8/Proxies', { body: { ...body, attachUsedProxy: true } })).status, 201)
})

t.test('an edit changes what it names and nothing else', async t => {
  const { vb365 } = await world()
  const path = `/v8/Proxies/${windowsProxy}`
  t.equal((await vb365.put(path, { body: { description: 'edited' } })).status, 204)
  t.match((await vb365.get(path)).body, { description: 'edited', throttlingValue: 200, port: 9193 })

  await vb365.put(path, { body: { enableNetworkThrottling: false, throttlingValue: 5 } })
  t.match((await vb365.get(path)).body, { enableNetworkThrottling: false, throttlingValue: 200 })

  await vb365.put(path, {
    body: { useInternetProxy: 'true', internetProxyType: 'custom', internetProxySettings: { hostName: 'web', userPassword: 'S3cret!' } }
  })
  const proxy = (await vb365.get(path)).body
  t.match(proxy, { useInternetProxy: true, internetProxyType: 'Custom', internetProxySettings: { hostName: 'web', port: 3128 } })
  t.notMatch(JSON.stringify(proxy), /S3cret/)

  await vb365.put(path, { body: { useInternetProxy: false } })
  t.notOk('internetProxySettings' in (await vb365.get(path)).body)
  t.equal((await vb365.put(`/v7/Proxies/${windowsProxy}`, { body: { threadsNumber: 8 } })).status, 200)
  t.match((await vb365.get(`/v7/Proxies/${windowsProxy}?extendedView=1`)).body, { threadsNumber: 8 })
})

t.test('what a proxy gave out can be sent back as an edit', async t => {
  const { vb365 } = await world()
  for (const id of [localProxy, windowsProxy, rack3Proxy]) {
    const { body } = await vb365.get(`/v8/Proxies/${id}`)
    t.equal((await vb365.put(`/v8/Proxies/${id}`, { body })).status, 204)
    t.same((await vb365.get(`/v8/Proxies/${id}`)).body, body)
  }
})

t.test('what a proxy is cannot be edited', async t => {
  const { vb365 } = await world()
  for (const body of [
    { hostName: 'other' }, { operatingSystem: 'Linux' }, { useDomainNetwork: false }, { serviceAccountName: 'other' }
  ]) {
    t.match(await vb365.put(`/v8/Proxies/${windowsProxy}`, { body }), { status: 400, body: { errorCode: 'ParameterValidationFailure' } })
  }
})

t.test('a rescan finds after five seconds whether a machine answers', async t => {
  const { vb365, advance, name } = await world()
  const path = `/v8/Proxies/${windowsProxy}`
  const { proxies } = simulator.worlds.get(name).vb365
  proxies.patch(windowsProxy, { unreachable: true })
  t.equal((await vb365.post(`${path}/Rescan`)).status, 204)
  t.equal((await vb365.get(path)).body.status, 'Online')
  await advance('5s')
  const offline = (await vb365.get(path)).body
  t.equal(offline.status, 'Offline')
  t.notOk('cpuUsagePercent' in offline)

  proxies.patch(windowsProxy, { unreachable: undefined })
  t.equal((await vb365.post('/v7/Proxies/Rescan', { body: { proxies: [{ id: windowsProxy }, { id: rack3Proxy }] } })).status, 200)
  await advance('5s')
  t.match((await vb365.get(path)).body, { status: 'Online', cpuUsagePercent: Number })
})

t.test('a rescan without a list is one of all proxies', async t => {
  const { vb365, advance, name } = await world()
  simulator.worlds.get(name).vb365.proxies.patch(rack4Proxy, { status: 'Offline' })
  await vb365.post('/v8/Proxies/Rescan', { body: {} })
  await advance('5s')
  t.equal((await vb365.get(`/v8/Proxies/${rack4Proxy}`)).body.status, 'Online')
})

t.test('a member of a pool goes into maintenance and back, and its pool works on', async t => {
  const { vb365, advance, name } = await world()
  const path = `/v8/Proxies/${rack3Proxy}`
  t.equal((await vb365.post(`${path}/maintenance/enable`)).status, 204)
  t.match((await vb365.get(path)).body, { maintenanceModeState: 'Enabling', status: 'Online' })
  t.match(await vb365.post(`${path}/maintenance/enable`), { status: 409 })
  await advance('15s')
  t.equal((await vb365.get(path)).body.maintenanceModeState, 'Enabled')
  t.same((await vb365.get(`/v8/Proxies/${rack4Proxy}`)).body.role, ['Orchestrator', 'Scheduler', 'Processor'])
  t.ok(simulator.worlds.get(name).vb365.proxyPools.usable(poolNorth))

  t.match(await vb365.post(`/v8/Proxies/${rack4Proxy}/maintenance/enable`, { body: {} }), { status: 409, body: { message: /pool/ } })

  t.equal((await vb365.post(`${path}/maintenance/disable`, { body: { username: 'u', password: 'p' } })).status, 204)
  t.equal((await vb365.get(path)).body.maintenanceModeState, 'Disabled')
  t.match(await vb365.post(`${path}/maintenance/disable`), { status: 409 })
})

t.test('maintenance that is left while it begins does not come true later', async t => {
  const { vb365, advance } = await world()
  const path = `/v8/Proxies/${rack3Proxy}`
  await vb365.post(`${path}/maintenance/enable`)
  await vb365.post(`${path}/maintenance/disable`)
  await advance('1m')
  t.equal((await vb365.get(path)).body.maintenanceModeState, 'Disabled')
})

t.test('maintenance is refused outside a pool and for an offline member', async t => {
  const { vb365, name } = await world()
  t.match(await vb365.post(`/v8/Proxies/${windowsProxy}/maintenance/enable`), { status: 409, body: { errorCode: 'OperationConflict' } })
  cutOff(name, rack3Proxy)
  t.match(await vb365.post(`/v8/Proxies/${rack3Proxy}/maintenance/enable`), { status: 500, body: { errorCode: 'ProxyOffline' } })
  t.equal((await vb365.post(`/v7/Proxies/${rack3Proxy}/maintenance/enable`)).status, 404)
})

t.test('a proxy that serves nothing is removed', async t => {
  const { vb365, untilIdle } = await world()
  const { body } = await vb365.post('/v8/Proxies', { body: newProxy })
  await untilIdle()
  t.equal((await vb365.post(`/v8/Proxies/${body.id}/Remove`)).status, 204)
  t.equal((await vb365.get(`/v8/Proxies/${body.id}`)).status, 404)
  t.equal((await vb365.post('/v8/Proxies', { body: newProxy })).status, 201)
})

t.test('the default proxy, one in use, one offline and the last of a pool go only by force', async t => {
  const { vb365, name } = await world()
  const remove = (id: string, body: object = {}) => vb365.post(`/v8/Proxies/${id}/Remove`, { body })
  t.match(await remove(localProxy), { status: 409, body: { message: /default/ } })
  t.match(await remove(windowsProxy), { status: 409, body: { message: /in use by: .*Disk Almond/ } })
  cutOff(name, rack3Proxy)
  t.match(await remove(rack3Proxy), { status: 500, body: { errorCode: 'ProxyOffline' } })
  t.equal((await remove(rack3Proxy, { force: true })).status, 204)
  t.match(await remove(rack4Proxy), { status: 409, body: { message: /pool/ } })
  t.equal((await remove(rack4Proxy, { force: 'True' })).status, 204)
  t.equal((await remove(localProxy, { force: true })).status, 204)
  t.same(ids(await vb365.get('/v8/Proxies')), [windowsProxy])

  const left = { ...newLinux, hostName: 'proxy-lin1.lindwurm.example' }
  t.equal((await vb365.post('/v8/Proxies', { body: left })).status, 409)
  t.equal((await vb365.post('/v8/Proxies', { body: { ...left, attachUsedProxy: true } })).status, 201)
})

t.test('repositories of a proxy that was removed by force stay, out of order', async t => {
  const { vb365 } = await world()
  t.equal((await vb365.post(`/v7/Proxies/${windowsProxy}/Remove`, { body: { force: true } })).status, 200)
  const { body } = await vb365.get(`/v8/BackupRepositories/${diskAlmond}`)
  t.match(body, { isOutOfOrder: true, outOfOrderReason: /proxy-win1/ })
  t.notOk('proxyId' in body)
})

t.test('an SSH connection is verified with the key that the first try told', async t => {
  const { vb365, name } = await world()
  const check = (sshSettings: object, host = 'new-linux.lindwurm.example') =>
    vb365.post(`/v8/Proxies/CheckSshConnectionConfig?host=${host}`, { body: sshSettings })
  const login = { account: 'root', accountPassword: 'S3cret!' }

  const first = await check(login)
  t.match(first, { status: 200, body: { status: 'Failed', fingerprint: /^SHA256:/, publicBase64Key: String } })
  const { publicBase64Key, fingerprint } = first.body
  t.match((await check({ ...login, publicBase64Key })).body, { status: 'Success', fingerprint })
  t.match((await check({ ...login, fingerprint })).body, { status: 'Success' })
  t.match((await check({ ...login, ignoreFingerprintCheck: true })).body, { status: 'Success' })
  t.match((await check({ ...login, publicBase64Key: 'b3RoZXI=' })).body, { status: 'Failed', fingerprint })
  t.match(await check({ account: 'root' }), { status: 400 })
  t.match(await vb365.post('/v8/Proxies/CheckSshConnectionConfig', { body: login }), { status: 400 })

  cutOff(name, rack3Proxy)
  t.same((await check(login, 'proxy-lin1.lindwurm.example')).body, { status: 'Failed' })
})
