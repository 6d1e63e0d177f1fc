import t from 'tap'
import { startTest, type CallOptions } from '../../estate/simulator.js'
import { rack4Proxy } from '../../estate/vb365/proxies.js'
import { operatorByTenant, operatorClient, tenantClient } from '../../estate/vb365/server.js'

const simulated = await startTest(t)
const { world, simulator } = simulated

const { url } = simulator.vb365
const call = (method: string, path: string, options: CallOptions = {}) => simulated.send(url, method, path, options)

const form = (fields: Record<string, string>): CallOptions => ({
  raw: new URLSearchParams(fields).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded' }
})
const password = { grant_type: 'password', username: 'administrator', password: 'vbsim' }
const tenant = {
  grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', client_id: tenantClient, assertion: 'eyJ.any.thing'
}
const operator = { grant_type: 'operator', client_id: operatorClient, assertion: 'eyJ.any.thing' }

const login = (body: object, path = '/v8/Token') => call('POST', path, { body })
const tokenOf = async (body: object): Promise<string> => (await login(body)).body.access_token
const proxies = (token: string | null, version = 'v8') => call('GET', `/${version}/Proxies`, { token })

t.test('a login as form or JSON, at the path of any version in any case, gives a token for all of them', async t => {
  for (const [path, options] of [
    ['/v8/Token', form(password)], ['/v8/token', { body: password }], ['/v7/Token', form(password)], ['/V6/TOKEN/', { body: password }],
    ['//v8//token', form(password)]
  ] as const) {
    const reply = await call('POST', path, options)
    t.match(reply, {
      status: 200,
      body: {
        access_token: String,
        refresh_token: String,
        token_type: 'bearer',
        expires_in: 3600,
        userName: 'administrator',
        '.issued': /Z$/,
        '.expires': /Z$/
      }
    }, path)
    const { '.issued': issued, '.expires': expires } = reply.body
    t.equal(Date.parse(expires) - Date.parse(issued), 3_600_000)
    for (const version of ['v6', 'v7', 'v8']) t.equal((await proxies(reply.body.access_token, version)).status, 200)
  }
})

t.test('the account is found in every form that clients write', async t => {
  for (const username of ['Administrator', '.\\administrator', 'LWWORKS\\administrator', 'administrator@lindwurm.example']) {
    t.equal((await login({ ...password, username })).status, 200, username)
  }
})

t.test('fields of other grants, unknown ones and an absent grant type do no harm', async t => {
  const extra = { refresh_token: "''", client_id: '', assertion: ' ', integration_token: "''", rememberMe: 'true' }
  t.equal((await call('POST', '/v7/Token', form({ ...password, ...extra }))).status, 200)
  t.equal((await login({ ...password, ...extra, refresh_token: null, code: 5 })).status, 200)
  t.equal((await login({ username: 'administrator', password: 'vbsim' })).status, 200)
  t.equal((await login({ ...password, grant_type: 'Password' })).status, 200)
})

t.test('a refused login speaks both to OAuth clients and to clients of the product', async t => {
  const refused = async (body: object, error: string, path = '/v8/Token') => {
    const reply = await login(body, path)
    t.match(reply, { status: 400, body: { error, error_description: String, message: String } }, JSON.stringify(body))
    t.equal(reply.body.message, reply.body.error_description)
  }
  await refused({ ...password, password: 'wrong' }, 'invalid_grant')
  await refused({ ...password, username: 'nobody' }, 'invalid_grant')
  await refused({ ...password, password: '' }, 'invalid_request')
  await refused({ grant_type: 'password' }, 'invalid_request')
  await refused({ grant_type: 'refresh_token' }, 'invalid_request')
  await refused({ grant_type: 'refresh_token', refresh_token: "''" }, 'invalid_request')
  await refused({ grant_type: 'refresh_token', refresh_token: 'unknown' }, 'invalid_grant')
  await refused({ ...tenant, assertion: ' ' }, 'invalid_request')
  await refused({ ...tenant, client_id: 'unknown' }, 'invalid_grant')
  await refused({ ...operator, client_id: tenant.client_id }, 'invalid_grant')
  await refused({ grant_type: 'client_credentials' }, 'unsupported_grant_type')
  await refused({ grant_type: 'integration', integration_token: 'x' }, 'unsupported_grant_type')
  await refused({ grant_type: 'integration', integration_token: 'x' }, 'unsupported_grant_type', '/v7/Token')
})

t.test('an empty or malformed request for a token is no fault of the server', async t => {
  t.equal((await call('POST', '/v8/Token')).status, 400)
  t.equal((await call('POST', '/v8/Token', { raw: '{', headers: { 'content-type': 'application/json' } })).status, 400)
})

t.test('an account that VB365 does not know as administrator is turned away', async t => {
  for (const username of ['viewer', 'operator', 'restore', 'tape']) {
    t.match(await login({ ...password, username }), { status: 403, body: { error: 'access_denied', message: String } }, username)
  }
})

t.test('a refresh token is good for one new pair', async t => {
  const first = (await login(password)).body
  const refresh = (token: string, path = '/v8/Token') =>
    call('POST', path, form({ grant_type: 'refresh_token', refresh_token: token, username: "''" }))

  const second = await refresh(first.refresh_token, '/v7/token')
  t.match(second, { status: 200, body: { userName: 'administrator' } })
  t.not(second.body.access_token, first.access_token)
  t.not(second.body.refresh_token, first.refresh_token)
  t.equal((await proxies(second.body.access_token)).status, 200)
  t.equal((await proxies(first.access_token)).status, 200, 'another thread may still use the old one')
  t.match(await refresh(first.refresh_token), { status: 400, body: { error: 'invalid_grant' } })
  t.equal((await refresh(second.body.refresh_token)).status, 200)
  t.equal((await refresh(second.body.access_token)).status, 400)

  t.equal((await call('POST', '/v8/token/logout', { token: second.body.access_token })).status, 204)
  t.equal((await proxies(first.access_token)).status, 401, 'logging out ends them all')
})

t.test('logging out ends both tokens', async t => {
  const { access_token: token, refresh_token: refreshToken } = (await login(password)).body
  t.equal((await call('POST', '/v8/token/logout', { token })).status, 204)
  t.equal((await proxies(token)).status, 401)
  t.equal((await login({ grant_type: 'refresh_token', refresh_token: refreshToken })).status, 400)
  t.equal((await call('POST', '/v8/token/logout', { token })).status, 401)
  t.equal((await call('POST', '/v7/Token/Logout', { token: await tokenOf(password) })).status, 200)
  t.equal((await call('POST', '/v6/token/logout', { token: await tokenOf(password) })).status, 404)
})

t.test('many logins are good at once', async t => {
  const tokens = await Promise.all(Array.from({ length: 20 }, () => tokenOf(password)))
  t.equal(new Set(tokens).size, 20)
  for (const token of tokens) t.equal((await proxies(token)).status, 200)
})

t.test('without a good token a call is 401 without a body, an unknown version 404 before that', async t => {
  const token = await tokenOf(password)
  const { refresh_token: refreshToken } = (await login(password)).body
  for (const bad of [null, 'garbage', `${token}x`, refreshToken]) {
    const reply = await proxies(bad)
    t.match(reply, { status: 401, body: '' })
    t.equal(reply.headers['www-authenticate'], 'Bearer')
  }
  t.equal((await call('GET', '/v8/Proxies', { headers: { authorization: `bearer ${token}` } })).status, 200)
  t.equal((await call('GET', '/v8/Proxies', { headers: { authorization: 'Basic YWRtaW46eA==' } })).status, 401)
  t.equal((await proxies(null, 'v5')).status, 404)
  t.equal((await proxies(null, 'v7')).status, 401)
  t.equal((await call('GET', '/v8/Nothing')).status, 404)
})

t.test('a token of the other product is unknown here', async t => {
  const { vbr } = await world()
  t.equal((await proxies(vbr.token)).status, 401)
})

t.test('an access token expires, its refresh token lives on', async t => {
  const short = await startTest(t, { tokenLifetime: 1_000 })
  const ask = (method: string, path: string, options: CallOptions) =>
    short.send(short.simulator.vb365.url, method, path, options)
  const { body } = await ask('POST', '/v8/Token', { body: password })
  t.equal((await ask('GET', '/v8/Proxies', { token: body.access_token })).status, 200)
  await new Promise(resolve => setTimeout(resolve, 1_050))
  t.equal((await ask('GET', '/v8/Proxies', { token: body.access_token })).status, 401)
  const refreshed = await ask('POST', '/v8/Token', { body: { grant_type: 'refresh_token', refresh_token: body.refresh_token } })
  t.equal((await ask('GET', '/v8/Proxies', { token: refreshed.body.access_token })).status, 200)
})

t.test('the antiforgery cookie comes unless it is declined, and is never insisted on', async t => {
  const given = await call('POST', '/v8/Token', form(password))
  t.match(String(given.headers['set-cookie']), /^\.Veeam\.Antiforgery=.+HttpOnly/)
  t.equal((await proxies(given.body.access_token)).status, 200)
  for (const flag of ['true', 'True', '1']) {
    const declined = await call('POST', '/v8/Token', form({ ...password, disable_antiforgery_token: flag }))
    t.equal(declined.status, 200)
    t.notOk('set-cookie' in declined.headers, flag)
  }
  t.notOk('set-cookie' in (await login({ ...password, disable_antiforgery_token: true })).headers)
  t.notOk('set-cookie' in (await login(password, '/v6/Token')).headers)
})

t.test('a one-time code is told to administrators and operators', async t => {
  const code = (token: string, version = 'v8') => call('POST', `/${version}/token/AuthCode`, { token })
  t.match(await code(await tokenOf(password)), { status: 200, body: { authCode: String } })
  t.match(await code(await tokenOf(operator), 'v7'), { status: 200, body: { authCode: String } })
  t.equal((await code(await tokenOf(tenant))).status, 403)
})

t.test('tenants and operators of the estate log in with their client id or, where there is one, a password', async t => {
  t.match(await login(tenant), { status: 200, body: { userName: 'tenant.admin@almondvale.onmicrosoft.com' } })
  t.match(await login(operator), { status: 200, body: { userName: 'jane.adler@lindwurm.onmicrosoft.com' } })
  const byUserAndTenant = operatorByTenant.replace('a1.', 'A1.')
  t.match(await login({ ...operator, client_id: byUserAndTenant }, '/v7/Token'), { status: 200 })
  const named = { ...password, username: 'tenant.admin@almondvale.onmicrosoft.com' }
  t.match(await login(named), { status: 200, body: { userName: named.username } })
  t.match(await login({ ...named, password: 'wrong' }), { status: 400, body: { error: 'invalid_grant' } })
})

t.test('each principal may call what is meant for it', async t => {
  const may = async (who: object, method: string, path: string) => {
    const reply = await call(method, path, { token: await tokenOf(who), ...(method === 'POST' ? { body: {} } : {}) })
    if (reply.status !== 403) return true
    t.equal(reply.body.errorCode, 'ResourceAccessDenied')
    return false
  }
  const session = '/v8/RestoreSessions/00000000-1111-4111-8111-111111111111'
  for (const who of [tenant, operator]) {
    t.notOk(await may(who, 'GET', '/v8/Proxies'))
    t.notOk(await may(who, 'GET', '/v8/BackupRepositories'))
    t.notOk(await may(who, 'GET', '/v8/ServiceInstance'))
    t.ok(await may(who, 'GET', '/v8/RestoreSessions'))
    t.ok(await may(who, 'POST', `${session}/Stop`))
    t.ok(await may(who, 'POST', '/v8/token/logout'))
  }
  t.ok(await may(password, 'GET', '/v8/RestoreSessions'))
  t.ok(await may(password, 'GET', '/v8/Proxies'))
})

t.test('a login names its world, else the request does, else it is the default one', async t => {
  const { name } = await world()
  const count = async (token: string) => (await call('GET', '/v8/Proxies', { token })).body.results.length
  const named = await tokenOf({ ...password, username: `administrator@${name}` })
  const upperCase = await tokenOf({ ...password, username: `.\\administrator@${name.toUpperCase()}` })
  const around = (await call('POST', '/v8/Token', { ...form(password), headers: { ...form(password).headers, 'x-vbsim-world': name } })).body
  const tenants = await tokenOf({ ...tenant, client_id: `${tenant.client_id}@${name}` })
  const other = await tokenOf(password)

  const { vb365 } = simulator.worlds.get(name)
  vb365.proxies.drop(vb365.proxies.get(rack4Proxy))
  t.equal(await count(named), 3)
  t.equal(await count(upperCase), 3)
  t.equal(await count(around.access_token), 3)
  t.equal(await count(other), 4)
  t.equal((await call('GET', '/v8/RestoreSessions', { token: tenants, headers: { 'x-vbsim-world': name } })).status, 200)

  const contradiction = await call('GET', '/v8/Proxies', { token: named, headers: { 'x-vbsim-world': 'default' } })
  t.equal(contradiction.status, 400)
  t.match(await login({ ...password, username: 'administrator@nowhere' }), { status: 401, body: { error: 'invalid_grant' } })
  t.equal((await login({ ...password, username: 'administrator@nowhere.example' })).status, 200)
  t.equal((await call('POST', '/v8/Token', { body: password, headers: { 'x-vbsim-world': 'nowhere' } })).status, 401)
})

t.test('tokens survive a reset of their world', async t => {
  const w = await world()
  t.equal((await simulated.control.post(`/api/worlds/${w.name}/reset`)).status, 200)
  t.equal((await w.vb365.get('/v8/Proxies')).status, 200)
})

t.test('with any user allowed, every name and password is an administrator', async t => {
  const open = await startTest(t, { auth: 'any' })
  const ask = (body: object) => open.send(open.simulator.vb365.url, 'POST', '/v8/Token', { body })
  const { body } = await ask({ ...password, username: 'whoever', password: 'whatever' })
  t.equal(body.userName, 'whoever')
  t.equal((await open.send(open.simulator.vb365.url, 'GET', '/v8/Proxies', { token: body.access_token })).status, 200)
  t.equal((await ask({ ...password, username: 'viewer' })).status, 200)
})

t.test('users of one\'s own take the place of the default accounts', async t => {
  const own = await startTest(t, { users: [{ name: 'CORP\\jane', password: 'pass', roles: ['Administrator'] }] })
  const ask = (body: object) => own.send(own.simulator.vb365.url, 'POST', '/v8/Token', { body })
  t.equal((await ask({ ...password, username: 'jane', password: 'pass' })).status, 200)
  t.equal((await ask(password)).status, 400)
})
