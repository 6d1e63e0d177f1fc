import t from 'tap'
import { clientOf, startTest } from '../../estate/simulator.js'
import { almondVale, lindwurm } from '../../estate/vb365/organizations.js'

const { world, simulator, control } = await startTest(t)

const versions = ['v8', 'v7', 'v6'] as const
/** What an older version answers to a change, which later ones answer without a body. */
const changed = (version: string): number => version === 'v8' ? 204 : 200

t.test('every setting is changed in part, in each version, and read in all of them', async t => {
  const { vb365 } = await world()
  const parts = [
    {
      path: 'InternetProxySettings', body: { port: 8080 }, kept: {
        hostName: 'webproxy.lindwurm.example',
        useAuthentication: true
      }
    },
    { path: 'HistorySettings', body: { keeponlyLast: 26 }, kept: { keepAllsessions: false } },
    { path: 'ExclusionSettings', body: { drafts: true }, kept: { junkEmail: false, deletedItems: false } },
    { path: 'GlobalRetentionExclusionSettings', body: { calendar: true }, kept: { contacts: true } },
    { path: `Organizations/${almondVale}/RetentionExclusion`, body: { calendar: false }, kept: { contacts: true } }
  ]
  for (const [n, { path, body, kept }] of parts.entries()) {
    const version = versions[n % versions.length] ?? 'v8'
    t.equal((await vb365.put(`/${version}/${path}`, { body: { ...body, unheardOf: 1 } })).status, changed(version), `${version} ${path}`)
    for (const other of versions) t.match((await vb365.get(`/${other}/${path}`)).body, { ...body, ...kept }, `${other} ${path}`)
    const before = (await vb365.get(`/v8/${path}`)).body
    t.equal((await vb365.put(`/v8/${path}`, { body: before })).status, 204, 'what was read can be sent back')
    t.same((await vb365.get(`/v8/${path}`)).body, before)
    t.equal((await vb365.put(`/v8/${path}`, { body: {} })).status, 204)
    t.same((await vb365.get(`/v8/${path}`)).body, before, 'nothing said is nothing changed')
  }
})

t.test('settings link to themselves in the version that was asked', async t => {
  const { vb365 } = await world()
  for (const path of ['InternetProxySettings', 'HistorySettings', 'ExclusionSettings', 'ManagementMode']) {
    for (const version of versions) {
      t.equal((await vb365.get(`/${version}/${path}`)).body._links.self.href, `/${version}/${path}`)
    }
  }
})

t.test('an internet proxy in use needs a host and, to log in there, an account; its password never comes back',
  async t => {
    const { vb365 } = await world()
    const path = '/v8/InternetProxySettings'
    const put = async (body: unknown) => (await vb365.put(path, { body })).status
    t.equal(await put({ port: 0 }), 400)
    t.equal(await put({ port: 65_536 }), 400)
    t.equal(await put({ hostName: ' ' }), 400)
    t.equal(await put({ username: '' }), 400)
    t.equal(await put({ useInternetProxy: false, hostName: '' }), 204, 'one that is not used may be anything')
    t.equal(await put({ useInternetProxy: true }), 400)
    t.equal(await put({ useInternetProxy: true, hostName: 'proxy.example', userPassword: 'Secret1' }), 204)
    const { body } = await vb365.get(path)
    t.match(body, { useInternetProxy: true, hostName: 'proxy.example', username: 'svc-webproxy' })
    t.notMatch(JSON.stringify(body), /Secret1|password/i)
  })

t.test('sessions are kept for a number of weeks, or all of them', async t => {
  const { vb365 } = await world()
  const path = '/v8/HistorySettings'
  t.equal((await vb365.put(path, { body: { keeponlyLast: 0 } })).status, 400)
  t.equal((await vb365.put(path, { body: { keepAllsessions: true } })).status, 204)
  const { _links, ...all } = (await vb365.get(path)).body
  t.same(all, { keepAllsessions: true })
  await vb365.put(path, { body: { keepAllsessions: false } })
  t.match((await vb365.get(path)).body, { keepAllsessions: false, keeponlyLast: 53 })
})

t.test('an organization has its own exclusions from retention until it goes back to the global ones', async t => {
  const { vb365 } = await world()
  const of = (id: string) => `/v8/Organizations/${id}/RetentionExclusion`
  t.same((await vb365.get(of(lindwurm))).body, { contacts: true, calendar: false }, 'the global ones')
  await vb365.put(of(lindwurm), { body: { contacts: false } })
  await vb365.put('/v8/GlobalRetentionExclusionSettings', { body: { calendar: true } })
  t.same((await vb365.get(of(lindwurm))).body, { contacts: false, calendar: false })
  for (const version of versions) {
    t.equal((await vb365.del(`/${version}/Organizations/${lindwurm}/RetentionExclusion`)).status, 204)
  }
  t.same((await vb365.get(of(lindwurm))).body, { contacts: true, calendar: true })
  for (const call of [vb365.get, vb365.del]) {
    t.equal((await call(of('5e000000-0000-4000-8000-0000000000ff'))).status,
      404)
  }
  t.equal((await vb365.put(of('5e000000-0000-4000-8000-0000000000ff'), { body: {} })).status, 404)
})

t.test('what is done about updates depends on the check for them, which version 8 brought', async t => {
  const { vb365 } = await world()
  const path = '/v8/Configuration/Updates'
  const put = async (body: unknown) => (await vb365.put(path, { body })).status
  t.equal(await put({ updateSettings: { installUpdatesAutomatically: true } }), 400, 'whether to check is required')
  t.equal(await put({ enableCheckForUpdates: true, updateSettings: { installUpdatesAutomatically: true } }), 204)
  t.same((await vb365.get(path)).body, {
    enableCheckForUpdates: true, updateSettings: {
      sendEmailOnAvailableUpdates: true,
      installUpdatesAutomatically: true
    }
  })
  const updateSettings = { sendEmailOnAvailableUpdates: true }
  const refused = await vb365.put(path, { body: { enableCheckForUpdates: false, updateSettings } })
  t.match(refused, {
    status: 400,
    body: { errorCode: 'ParameterValidationFailure', message: /updateSettings\.sendEmail/ }
  })
  t.equal(await put({ enableCheckForUpdates: false }), 204)
  t.same((await vb365.get(path)).body, { enableCheckForUpdates: false })
  await put({ enableCheckForUpdates: true })
  t.match((await vb365.get(path)).body.updateSettings, {
    sendEmailOnAvailableUpdates: false,
    installUpdatesAutomatically: false
  })
  for (const version of ['v7', 'v6']) t.equal((await vb365.get(`/${version}/Configuration/Updates`)).status, 404)
})

t.test('anybody may ask where the Restore Portal is', async t => {
  const { name } = await world()
  const anybody = clientOf(simulator.vb365.url, '', { 'x-vbsim-world': name })
  for (const version of versions) {
    const { status, body } = await anybody.get(`/${version}/RestorePortalSettings`)
    t.equal(status, 200)
    t.match(body, { isEnabled: true, applicationId: /^[0-9a-f-]{36}$/, msalAuthorityUri: /^https:/ })
    t.equal('restorePortalUri' in body, version !== 'v6')
  }
})

t.test('older versions say who manages the server; version 8 only tells', async t => {
  const { vb365 } = await world()
  const managerId = '5e000000-0000-4000-8000-0000000000aa'
  for (const version of ['v7', 'v6']) {
    t.equal((await vb365.put(`/${version}/ManagementMode`, { body: { isManaged: false } })).status, 200)
    const { _links, ...mode } = (await vb365.get('/v8/ManagementMode')).body
    t.same(mode, { isManaged: false })
    const body = { isManaged: true, managerId, companyName: 'Ada Ltd' }
    t.equal((await vb365.put(`/${version}/ManagementMode`, { body })).status, 200)
    t.match((await vb365.get('/v8/ManagementMode')).body, body)
  }
  t.equal((await vb365.put('/v8/ManagementMode', { body: { isManaged: false } })).status, 405)
})

t.test('a fresh installation has the settings that are documented', async t => {
  const { name, vb365 } = await world()
  await control.put(`/api/worlds/${name}/fixture`, { body: { name: 'bare', collections: {} } })
  const plain = async (path: string) => {
    const { _links, ...settings } = (await vb365.get(`/v8/${path}`)).body
    return settings
  }
  t.same(await plain('HistorySettings'), { keepAllsessions: false, keeponlyLast: 53 })
  t.same(await plain('InternetProxySettings'), { useInternetProxy: false, port: 3128, useAuthentication: false })
  t.same(await plain('RestorePortalSettings'), { isEnabled: false })
  t.same(await plain('ManagementMode'), { isManaged: false })
  t.same(new Set(Object.values(await plain('ExclusionSettings'))), new Set([false]))
  t.equal((await vb365.put('/v7/ManagementMode', { body: { isManaged: true } })).status, 400)
  await vb365.put('/v8/HistorySettings', { body: { keeponlyLast: 4 } })
  t.match(await plain('HistorySettings'), { keeponlyLast: 4 })
})
