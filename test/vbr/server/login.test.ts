import t from 'tap'
import { startTest, type Reply } from '../../estate/simulator.js'
import { configBackupRun } from '../../estate/vbr/sessions.js'
import { errorAt } from '../../estate/vbr/manner.js'

const { world, simulator, send } = await startTest(t)

const form = { 'content-type': 'application/x-www-form-urlencoded' }

function token (fields: Record<string, string> | string, headers: Record<string, string> = {}): Promise<Reply> {
  const raw = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString()
  return send(simulator.vbr.url, 'POST', '/api/oauth2/token', { raw, headers: { ...form, ...headers } })
}

const asAdministrator = { grant_type: 'password', username: 'administrator', password: 'vbsim' }

function claimsOf (jwt: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString())
}

const ask = (path: string, authorization: string, headers: Record<string, string> = {}): Promise<Reply> =>
  send(simulator.vbr.url, 'GET', path, { headers: { authorization, ...headers } })

t.test('a login gives a pair of JWTs, their length of life, and times to the second with the server\'s offset', async t => {
  const { status, body } = await token(asAdministrator)
  t.equal(status, 200)
  t.same(Object.keys(body).sort(), ['.expires', '.issued', 'access_token', 'expires_in', 'refresh_token', 'token_type'])
  t.match(body, { token_type: 'bearer', expires_in: 900 })
  t.match(body['.issued'], /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{7})?\+01:00$/)
  t.equal(Date.parse(body['.expires']) - Date.parse(body['.issued']), 900_000)

  const access = claimsOf(body.access_token)
  t.match(access, { unique_name: 'administrator', aud: 'access' })
  t.equal(Number(access.exp) - Number(access.iat), 900)
  const refresh = claimsOf(body.refresh_token)
  t.match(refresh, { aud: 'refresh', short_term_expiration: 'False' })
  t.equal(Number(refresh.exp) - Number(refresh.iat), 14 * 86_400)

  const header = JSON.parse(Buffer.from(body.access_token.split('.')[0], 'base64url').toString())
  t.same(header, { alg: 'RS512', typ: 'JWT', kid: simulator.certificate.fingerprintSha1 })
})

t.test('grants are known in any case, and fields that are empty or unknown do not matter', async t => {
  for (const grant of ['Password', 'PASSWORD', 'password']) {
    t.equal((await token({ ...asAdministrator, grant_type: grant })).status, 200, grant)
  }
  const empty = 'grant_type=password&username=administrator&password=vbsim' +
    "&refresh_token=''&code=&use_short_term_refresh=&vbr_token=%27%27&v__token="
  t.equal((await token(empty)).status, 200)
  t.equal((await token(asAdministrator, { authorization: 'true' })).status, 200)
  t.equal((await token({ ...asAdministrator, use_short_term_refresh: 'False' })).status, 200)
})

t.test('a form without a content type is read as one', async t => {
  const raw = new URLSearchParams(asAdministrator).toString()
  t.equal((await send(simulator.vbr.url, 'POST', '/api/oauth2/token', { raw })).status, 200)
})

t.test('a name may carry a domain, a host or a world', async t => {
  const { name } = await world()
  for (const username of ['administrator', 'LWWORKS\\administrator', 'VBR01\\Administrator',
    'administrator@lindwurm.example', `administrator@${name}`, `LWWORKS\\administrator@${name}`]) {
    const { status, body } = await token({ ...asAdministrator, username })
    t.equal(status, 200, username)
    t.equal(claimsOf(body.access_token).unique_name, 'administrator', username)
  }
})

t.test('the world that a login names is the one that its token works on', async t => {
  const one = await world()
  await one.vbr.post('/api/v1/encryptionPasswords', { body: { password: 'secret', hint: 'only here' } })
  const here = await token({ ...asAdministrator, username: `administrator@${one.name}` })
  const elsewhere = await token(asAdministrator)
  const found = async ({ body }: Reply): Promise<number> =>
    (await ask('/api/v1/encryptionPasswords?hintFilter=only here', `Bearer ${body.access_token}`)).body.data.length
  t.equal(await found(here), 1)
  t.equal(await found(elsewhere), 0)
})

t.test('a wrong name, password or world is refused with 401', async t => {
  for (const fields of [{ password: 'wrong' }, { username: 'nobody' }, { username: 'administrator@no-such-world' }]) {
    const { status, body } = await token({ ...asAdministrator, ...fields })
    t.equal(status, 401)
    t.same(body, errorAt('1.3-rev2', {
      status: 401,
      errorCode: 'AccessDenied',
      message: 'Unable to perform authorization: The provided user credentials are invalid.'
    }))
  }
})

t.test('a grant that is missing, unknown or lacks its fields is refused with 400', async t => {
  for (const fields of [
    { username: 'administrator', password: 'vbsim' },
    { ...asAdministrator, grant_type: 'magic' },
    { grant_type: 'password', username: 'administrator' },
    { grant_type: 'refresh_token' },
    { grant_type: 'authorization_code', code: '' }
  ] as Array<Record<string, string>>) {
    const { status, body } = await token(fields)
    t.equal(status, 400, JSON.stringify(fields))
    t.match(body, { errorCode: 'UnexpectedContent' })
  }
})

t.test('a token of the vendor\'s own integration is not known', async t => {
  t.equal((await token({ grant_type: 'vbr_token', vbr_token: 'x' })).status, 401)
})

t.test('a refresh token works once, for a new pair', async t => {
  const first = await token(asAdministrator)
  const refresh = { grant_type: 'Refresh_Token', refresh_token: first.body.refresh_token }
  const second = await token(refresh)
  t.equal(second.status, 200)
  t.not(second.body.access_token, first.body.access_token)
  t.equal((await ask('/api/v1/sessions?limit=1', `Bearer ${second.body.access_token}`)).status, 200)

  const again = await token(refresh)
  t.equal(again.status, 401)
  t.match(again.body, { errorCode: 'AccessDenied' })
})

t.test('a short-term refresh token lives fifteen minutes longer than its access token, and stays short', async t => {
  const first = await token({ ...asAdministrator, use_short_term_refresh: 'True' })
  const second = await token({ grant_type: 'refresh_token', refresh_token: first.body.refresh_token })
  for (const { body } of [first, second]) {
    const refresh = claimsOf(body.refresh_token)
    t.equal(refresh.short_term_expiration, 'True')
    t.equal(Number(refresh.exp) - Number(refresh.iat), 1_800)
  }
})

t.test('an authorization code is good for one login', async t => {
  const { body } = await token(asAdministrator)
  const headers = { authorization: `Bearer ${body.access_token}`, 'x-api-version': '1.2-rev1' }
  const { status, body: { code } } = await send(simulator.vbr.url, 'POST', '/api/oauth2/authorization_code', { headers })
  t.equal(status, 200)
  t.equal((await token({ grant_type: 'authorization_code', code })).status, 200)
  t.equal((await token({ grant_type: 'authorization_code', code })).status, 401)

  const gone = await send(simulator.vbr.url, 'POST', '/api/oauth2/authorization_code', {
    headers: { ...headers, 'x-api-version': '1.3-rev0' }
  })
  t.equal(gone.status, 404)
})

t.test('a logout without body and content type is 200, and both tokens are dead', async t => {
  const { body } = await token(asAdministrator)
  const authorization = `Bearer ${body.access_token}`
  const out = await send(simulator.vbr.url, 'POST', '/api/oauth2/logout', { headers: { authorization } })
  t.equal(out.status, 200)
  t.same(out.body, {})
  const after = await ask('/api/v1/sessions', authorization)
  t.equal(after.status, 401)
  t.equal(after.body, '')
  t.equal((await token({ grant_type: 'refresh_token', refresh_token: body.refresh_token })).status, 401)
})

t.test('a call without a token, or with one that was changed, is 401 without a body; at 1.1 the body says why', async t => {
  const { body } = await token(asAdministrator)
  const refused: Array<[authorization: string, errorCode: string]> = [['', 'AccessDenied'], [`Bearer ${body.access_token}x`, 'InvalidToken']]
  for (const [authorization, errorCode] of refused) {
    for (const revision of ['1.1-rev0', '1.2-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev2']) {
      const reply = await send(simulator.vbr.url, 'GET', '/api/v1/sessions', {
        headers: { 'x-api-version': revision, ...authorization === '' ? {} : { authorization } }
      })
      t.equal(reply.status, 401)
      t.match(reply, revision === '1.1-rev0'
        ? { body: { errorCode } }
        : { body: '', headers: { 'www-authenticate': 'Bearer', 'content-length': '0' } }, `${errorCode}, ${revision}`)
    }
  }
  t.equal((await ask('/api/v1/sessions', `bearer ${body.access_token}`)).status, 200)
})

t.test('an expired token is told from an invalid one', async t => {
  const short = await startTest(t, { tokenLifetime: 20 })
  const raw = new URLSearchParams(asAdministrator).toString()
  const { body } = await short.send(short.simulator.vbr.url, 'POST', '/api/oauth2/token', { raw, headers: form })
  await new Promise(resolve => setTimeout(resolve, 40))
  const expired = await short.send(short.simulator.vbr.url, 'GET', '/api/v1/sessions', {
    token: body.access_token, headers: { 'x-api-version': '1.1-rev0' }
  })
  t.equal(expired.status, 401)
  t.match(expired.body, { errorCode: 'ExpiredToken' })
  const fresh = await short.send(short.simulator.vbr.url, 'POST', '/api/oauth2/token', {
    raw: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: body.refresh_token }).toString(), headers: form
  })
  t.equal(fresh.status, 200)
})

t.test('a user without any role is refused at the login', async t => {
  const lone = await startTest(t, { users: [{ name: 'guest', password: 'pw', roles: [] }] })
  const raw = new URLSearchParams({ grant_type: 'password', username: 'guest', password: 'pw' }).toString()
  const { status, body } = await lone.send(lone.simulator.vbr.url, 'POST', '/api/oauth2/token', { raw, headers: form })
  t.equal(status, 403)
  t.match(body, { errorCode: 'AccessDenied' })
})

t.test('with any login accepted, every name is an administrator', async t => {
  const open = await startTest(t, { auth: 'any' })
  const raw = new URLSearchParams({ grant_type: 'password', username: 'whoever', password: 'x' }).toString()
  const { status, body } = await open.send(open.simulator.vbr.url, 'POST', '/api/oauth2/token', { raw, headers: form })
  t.equal(status, 200)
  const read = await open.send(open.simulator.vbr.url, 'GET', '/api/v1/configBackup', { token: body.access_token })
  t.equal(read.status, 200)
})

t.test('a missing revision means the newest; older ones are served, unknown ones refused before the token is looked at', async t => {
  const { vbr } = await world()
  t.ok('jobId' in (await vbr.get('/api/v1/sessions?limit=1')).body.data[0])
  for (const old of ['1.0-rev1', '1.0-rev2', '1.1-rev0', '1.1-rev1', '1.1-rev2']) {
    const { status, body } = await vbr.get('/api/v1/sessions?limit=1', { headers: { 'x-api-version': old } })
    t.equal(status, 200, old)
    t.ok('activityId' in body.data[0], old)
  }
  for (const unknown of ['1.4-rev0', '2.0-rev1', 'latest']) {
    const { status, body } = await send(simulator.vbr.url, 'GET', '/api/v1/sessions', { headers: { 'x-api-version': unknown } })
    t.equal(status, 400, unknown)
    t.same(body, errorAt('1.3-rev2', {
      status: 400,
      errorCode: 'NotImplemented',
      message: 'Unsupported RESTAPI version. The following versions are supported: v1.0-rev1, v1.0-rev2, v1.1-rev0, ' +
        'v1.1-rev1, v1.1-rev2, v1.2-rev0, v1.2-rev1, v1.3-rev0, v1.3-rev1, v1.3-rev2'
    }))
  }
  t.equal((await token(asAdministrator, { 'x-api-version': '9.9-rev9' })).status, 400)
})

t.test('an older server refuses what is newer than itself', async t => {
  const old = await startTest(t, { vbrRevision: '1.1-rev0' })
  const asked = (version: string): Promise<Reply> =>
    old.send(old.simulator.vbr.url, 'GET', '/api/v1/serverTime', { headers: { 'x-api-version': version } })
  t.equal((await asked('1.1-rev0')).status, 200)
  t.equal((await asked('1.0-rev2')).status, 200)
  const refused = await asked('1.1-rev1')
  t.equal(refused.status, 400)
  t.match(refused.body.message, /supported: v1\.0-rev1, v1\.0-rev2, v1\.1-rev0$/)
})

t.test('paths match in any case, with doubled and trailing slashes', async t => {
  t.equal((await send(simulator.vbr.url, 'GET', '//api/v1/ServerTime/', {})).status, 200)
})

t.test('an unknown path is 404 InvalidURI, a known one with another method 405', async t => {
  const { vbr } = await world()
  const unknown = await vbr.get(`/api/v1/sessions/${configBackupRun}/log`)
  t.equal(unknown.status, 404)
  t.match(unknown.body, { errorCode: 'InvalidURI', status: 404 })
  const later = await vbr.get('/api/v1/kmsServers', { headers: { 'x-api-version': '1.1-rev0' } })
  t.equal(later.status, 404)
  const method = await vbr.del('/api/v1/configBackup')
  t.equal(method.status, 405)
  t.match(method.body, { errorCode: 'MethodNotAllowed' })
})

t.test('1.1-rev1 and 1.1-rev2 have the models of 1.1-rev0, times with 24 hours, and the paths that had moved by then', async t => {
  const { vbrAt } = await world()
  for (const revision of ['1.1-rev1', '1.1-rev2']) {
    const client = vbrAt(revision)
    t.ok('activityId' in (await client.get('/api/v1/sessions?limit=1')).body.data[0], revision)
    t.equal((await client.get('/api/v1/configBackup')).body.schedule.daily.localTime, '10:00')
    for (const path of ['/api/v1/restorePoints', '/api/v1/objectRestorePoints', '/api/v1/restore/instantRecovery/vSphere/vm']) {
      t.not((await client.get(path)).status, 404, `${revision} ${path}`)
    }
    t.equal((await client.get('/api/v1/kmsServers')).status, 404)
  }
  t.equal((await vbrAt('1.1-rev0').get('/api/v1/restorePoints')).status, 404)
})
