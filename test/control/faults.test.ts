import { once } from 'node:events'
import { connect, type TLSSocket } from 'node:tls'
import t from 'tap'
import { login, startTest, type Client, type TestWorld } from '../estate/simulator.js'

const { control, simulator, world } = await startTest(t, { tls: true })

const faultsOf = ({ name }: TestWorld): string => `/api/worlds/${name}/faults`
const set = async (world: TestWorld, body: object) => {
  const reply = await control.post(faultsOf(world), { body })
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body))
  return reply.body
}
const requestsOf = async ({ name }: TestWorld, query = '') =>
  (await control.get(`/api/worlds/${name}/requests${query}`)).body.items

interface Raw { text: string, error: string | undefined }

/** Sends a GET over a connection of its own and gives what came back, or how it broke. */
async function rawGet (url: string, path: string, { token }: Client): Promise<Raw> {
  const socket = await connectTo(url)
  let text = ''
  let error: string | undefined
  socket.on('data', (data: Buffer) => { text += data.toString() })
  socket.on('error', (reason: NodeJS.ErrnoException) => { error = reason.code })
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n\r\n`)
  await new Promise(resolve => socket.once('close', resolve))
  return { text, error }
}

async function connectTo (url: string): Promise<TLSSocket> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false })
  await once(socket, 'secureConnect')
  return socket
}

t.test('a status is answered in the product\'s own error form', async t => {
  const one = await world()
  await set(one, { product: 'vb365', operation: 'Job_Get', status: 500, message: 'Out of luck.' })
  await set(one, { product: 'vbr', operation: 'GetAllJobsStates', status: 503 })
  await set(one, { product: 'vbr', operation: 'GetServerInfo', status: 400, errorCode: 'BadRequest', message: 'No.' })

  const jobs = await one.vb365.get('/v8/Jobs')
  t.equal(jobs.status, 500)
  t.equal(jobs.body.message, 'Out of luck.')
  t.equal((await one.vb365.get('/v6/Jobs')).body.errorCode, undefined, 'version 6 has no error codes')
  t.match(await one.vbr.get('/api/v1/jobs/states'), {
    status: 503, body: { errorCode: 'ServiceUnavailable', message: String, title: String, status: 503 }
  }, 'an operation that is not built can fail, too')
  t.match(await one.vbr.get('/api/v1/serverInfo'), { status: 400, body: { errorCode: 'BadRequest', message: 'No.' } })
  t.equal((await one.vb365.get('/v8/Organizations')).status, 200, 'other operations are not touched')
  t.equal((await (await world()).vb365.get('/v8/Jobs')).status, 200, 'nor are other worlds')
})

t.test('revision, operation and authorization come first', async t => {
  const one = await world()
  await set(one, { product: 'vbr', operation: '*', status: 503 })
  t.equal((await one.vbrAt('9.9-rev9').get('/api/v1/serverInfo')).status, 400)
  t.equal((await one.vbr.get('/api/v1/nothing')).status, 404)
  t.equal((await one.vbr.get('/api/v1/serverInfo', { token: 'none' })).status, 401)
  t.equal((await one.vbr.get('/api/v1/serverInfo')).status, 503)
})

t.test('an operation is known by every name that it has had', async t => {
  const one = await world()
  const fault = await set(one, { product: 'vb365', operation: 'account_getaccounts', status: 500 })
  t.equal(fault.operation, 'Account_GetAccounts')
  t.equal((await one.vb365.get('/v8/Accounts')).status, 500)
})

t.test('rules skip, end, and are counted', async t => {
  const one = await world()
  const fault = await set(one, { product: 'vb365', operation: 'Job_Get', status: 500, skip: 1, times: 2 })
  const statuses = []
  for (let n = 0; n < 5; n++) statuses.push((await one.vb365.get('/v8/Jobs')).status)
  t.same(statuses, [200, 500, 500, 200, 200])
  t.match((await control.get(faultsOf(one))).body, { total: 1, items: [{ id: fault.id, hits: 2, left: 0, times: 2 }] })

  t.equal((await control.del(`${faultsOf(one)}/${fault.id}`)).status, 204)
  t.equal((await control.del(`${faultsOf(one)}/${fault.id}`)).status, 404)
  t.equal((await control.get(faultsOf(one))).body.total, 0)
})

t.test('probability comes from the seed: the same calls are hit in every run', async t => {
  const play = async (): Promise<number[]> => {
    const one = await world()
    await set(one, { product: 'vb365', operation: 'Job_Get', status: 500, probability: 0.5 })
    const statuses = []
    for (let n = 0; n < 12; n++) statuses.push((await one.vb365.get('/v8/Jobs')).status)
    return statuses
  }
  const first = await play()
  t.same(await play(), first)
  t.ok(first.includes(200) && first.includes(500))
})

t.test('rules look at ids, queries, bodies and users', async t => {
  const one = await world()
  const [first, second] = (await one.vb365.get('/v8/BackupRepositories')).body.results
  await set(one, { product: 'vb365', operation: 'BackupRepository_GetRepositoriesById', status: 500, where: { id: first.id.toUpperCase() } })
  t.equal((await one.vb365.get(`/v8/BackupRepositories/${first.id}`)).status, 500)
  t.equal((await one.vb365.get(`/v8/BackupRepositories/${second.id}`)).status, 200)

  await set(one, { product: 'vb365', operation: 'Job_Get', status: 500, where: { query: { limit: 7 } } })
  t.equal((await one.vb365.get('/v8/Jobs?limit=7')).status, 500)
  t.equal((await one.vb365.get('/v8/Jobs?limit=8')).status, 200)

  await set(one, { product: 'vb365', operation: 'EncryptionKey_AddEncryptionKey', status: 500, where: { body: { description: 'cursed*' } } })
  const key = (description: string) => one.vb365.post('/v8/EncryptionKeys', { body: { password: 'x', description } })
  t.equal((await key('Cursed one')).status, 500)
  t.equal((await key('blessed')).status, 201)

  await set(one, { product: 'vbr', operation: 'GetServerInfo', status: 500, where: { user: 'viewer' } })
  t.equal((await one.vbr.get('/api/v1/serverInfo')).status, 200)
})

t.test('429 comes with the time to wait', async t => {
  const one = await world()
  await set(one, { product: 'vb365', operation: 'Job_Get', retryAfter: 3, times: 1 })
  const busy = await one.vb365.get('/v8/Jobs')
  t.equal(busy.status, 429)
  t.equal(busy.headers['retry-after'], '3')
  t.type(busy.body.message, 'string')
})

t.test('a body of one\'s own is sent as it is', async t => {
  const one = await world()
  await set(one, { product: 'vb365', operation: 'Job_Get', status: 502, body: '<html>Bad gateway</html>', times: 1 })
  await set(one, { product: 'vb365', operation: 'Job_Get', body: { surprise: [1, 2] }, times: 1 })
  t.match(await one.vb365.get('/v8/Jobs'), { status: 502, body: '<html>Bad gateway</html>', headers: { 'content-type': /text\/plain/ } })
  t.match(await one.vb365.get('/v8/Jobs'), { status: 200, body: { surprise: [1, 2] } })
})

t.test('delays are fixed, of a range or spread around a mean, and the answer comes whole', async t => {
  const one = await world()
  const fixed = await set(one, { product: 'vb365', operation: 'Job_Get', delay: '120ms', times: 1 })
  t.equal(fixed.delay, '120ms')
  const took = async (): Promise<number> => {
    const begun = performance.now()
    t.equal((await one.vb365.get('/v8/Jobs')).status, 200)
    return performance.now() - begun
  }
  t.ok(await took() >= 115)
  await set(one, { product: 'vb365', operation: 'Job_Get', delay: { min: 60, max: 80 }, times: 1 })
  t.ok(await took() >= 55)
  await set(one, { product: 'vb365', operation: 'Job_Get', delay: { mean: '80ms', deviation: 1 }, times: 1 })
  t.ok(await took() >= 55)
})

t.test('a token expires now: the next request is refused, the refresh token is good', async t => {
  const one = await world()
  await set(one, { product: 'vbr', operation: 'GetServerInfo', token: 'expired', times: 1 })
  t.match(await one.vbr.get('/api/v1/serverInfo'), { status: 401, body: '' })
  t.match(await one.vbr.get('/api/v1/services'), { status: 401, body: '' }, 'for every operation')
  const log = await requestsOf(one, '?status=401')
  t.equal(log.length, 2, 'the journal knows whose tokens they were')
  t.match(log, [{ fault: 'fault-1', user: 'administrator' }, { fault: null, user: 'administrator' }])
})

t.test('a connection is reset', async t => {
  const one = await world()
  await set(one, { product: 'vb365', operation: 'Job_Get', transport: 'reset' })
  const { text, error } = await rawGet(simulator.vb365.url, '/v8/Jobs', one.vb365)
  t.equal(text, '')
  t.equal(error, 'ECONNRESET')
  t.match(await requestsOf(one, '?injected=true'), [{ operationId: 'Job_Get', status: null, fault: 'fault-1' }])
})

t.test('a connection is closed without an answer', async t => {
  const one = await world()
  await set(one, { product: 'vb365', operation: 'Job_Get', transport: 'empty' })
  t.same(await rawGet(simulator.vb365.url, '/v8/Jobs', one.vb365), { text: '', error: undefined })
})

t.test('an answer is cut in half', async t => {
  const one = await world()
  const whole = JSON.stringify((await one.vb365.get('/v8/Jobs')).body)
  await set(one, { product: 'vb365', operation: 'Job_Get', transport: 'truncated' })
  const { text } = await rawGet(simulator.vb365.url, '/v8/Jobs', one.vb365)
  const [head = '', body = ''] = text.split('\r\n\r\n')
  t.match(head, /^HTTP\/1\.1 200 /)
  t.match(head, new RegExp(`content-length: ${Buffer.byteLength(whole)}`, 'i'))
  t.equal(body, whole.slice(0, body.length))
  t.ok(body.length > 0 && body.length < whole.length)
})

t.test('an answer is lost after the operation was carried out', async t => {
  const one = await world()
  await set(one, { product: 'vb365', operation: 'EncryptionKey_AddEncryptionKey', transport: 'reset', done: true })
  await t.rejects(one.vb365.post('/v8/EncryptionKeys', { body: { password: 'x', description: 'made twice' } }))
  const keys = (await one.vb365.get('/v8/EncryptionKeys')).body
  t.equal(keys.filter(({ description }: { description: string }) => description === 'made twice').length, 1)
})

t.test('a hang ends when the client goes away', async t => {
  const one = await world()
  await set(one, { product: 'vb365', operation: 'Job_Get', transport: 'hang' })
  const socket = await connectTo(simulator.vb365.url)
  let answered = false
  socket.on('data', () => { answered = true })
  socket.write(`GET /v8/Jobs HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${one.vb365.token}\r\n\r\n`)
  while ((await requestsOf(one, '?injected=true')).length === 0) await new Promise(resolve => setTimeout(resolve, 5))
  t.notOk(answered)
  socket.destroy()
})

t.test('a hang and a delay end when the simulator closes', async t => {
  const { simulator, control } = await startTest(t, { tls: true })
  const client = await login(simulator.vb365.url, '/v8/token', 'administrator')
  await control.post('/api/worlds/default/faults', { body: { product: 'vb365', operation: 'Job_Get', transport: 'hang' } })
  await control.post('/api/worlds/default/faults', { body: { product: 'vb365', operation: 'Organization_Get', delay: '1h' } })
  const hanging = rawGet(simulator.vb365.url, '/v8/Jobs', client)
  const delayed = client.get('/v8/Organizations')
  while ((await control.get('/api/worlds/default/requests/count?injected=true')).body.count < 1) await new Promise(resolve => setTimeout(resolve, 5))
  await new Promise(resolve => setTimeout(resolve, 50))
  await simulator.close()
  t.equal((await hanging).text, '')
  t.equal((await delayed).status, 200)
})

t.test('the world of a login is the one in its name', async t => {
  const one = await world()
  await set(one, { product: 'vbr', operation: 'CreateToken', status: 401, errorCode: 'AccessDenied', times: 1 })
  await t.rejects(one.vbrAs('viewer'), /401/)
  t.ok(await one.vbrAs('viewer'))
  t.match(await requestsOf(one, '?operation=CreateToken&user=viewer'), [{ status: 401, fault: 'fault-1' }, { status: 200, fault: null }])
})

t.test('a rule that could never do anything is refused with what was expected', async t => {
  const one = await world()
  const rule = { product: 'vb365', operation: 'Job_Get', status: 500 }
  const refused = async (body: object): Promise<{ error: string, expected?: string, at?: string }> => {
    const reply = await control.post(faultsOf(one), { body })
    t.equal(reply.status, 400, JSON.stringify(body))
    return reply.body
  }
  t.match(await refused({ ...rule, operation: 'GetJobs' }), { expected: /Job_Get/, at: 'operation' })
  t.match(await refused({ ...rule, product: 'vbr' }), { expected: /GetJob/, at: 'operation' })
  for (const wrong of [
    { status: 99 }, { product: 'vcenter' }, { transport: 'explode' }, { token: 'stolen' }, { times: 0 }, { probability: 2 },
    { delay: 'soon' }, { delay: { min: 5, max: 1 } }, { delay: { min: 1 } }, { where: { colour: 'red' } }, { stauts: 500 },
    { status: 204 }, { status: undefined }, { stale: 2 }, { done: true }, { template: 'unheard-of' }
  ]) t.type((await refused({ ...rule, ...wrong })).error, 'string')
  t.match(await refused({ operation: 'Job_Get', status: 500 }), { at: 'product' })
  t.match(await refused({ product: 'vb365', status: 500 }), { at: 'operation' })
  t.equal((await control.get(faultsOf(one))).body.total, 0)
  t.equal((await control.post('/api/worlds/atlantis/faults', { body: rule })).status, 404)
})

t.test('a reset forgets faults', async t => {
  const one = await world()
  await set(one, { product: 'vb365', operation: 'Job_Get', status: 500 })
  await control.post(`/api/worlds/${one.name}/reset`)
  t.equal((await one.vb365.get('/v8/Jobs')).status, 200)
  t.equal((await set(one, { product: 'vb365', operation: 'Job_Get', status: 500 })).id, 'fault-1')
  await control.del(faultsOf(one))
  t.equal((await one.vb365.get('/v8/Jobs')).status, 200)
})

t.test('every template can be set, and says what it is', async t => {
  const one = await world()
  const { items } = (await control.get('/api/fault-templates')).body
  for (const { name, description, rule } of items) {
    t.ok(description.length > 20)
    const operation = rule.operation === undefined ? { operation: 'Job_Get' } : {}
    t.match(await set(one, { template: name, ...operation }), { template: name, product: rule.product }, name)
  }
})

t.test('template refresh-403: a refreshed token is good for nothing, a new login is', async t => {
  const one = await world()
  await set(one, { template: 'refresh-403' })
  const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' }, token: null }
  const raw = `grant_type=password&username=administrator@${one.name}&password=vbsim`
  const { refresh_token: refresh } = (await one.vbr.post('/api/oauth2/token', { ...form, raw })).body
  const refreshed = await one.vbr.post('/api/oauth2/token', { ...form, raw: `grant_type=refresh_token&refresh_token=${refresh}` })
  t.equal(refreshed.status, 200)
  t.match(await one.vbr.get('/api/v1/serverInfo', { token: refreshed.body.access_token }), { status: 403, body: { errorCode: 'AccessDenied' } })
  t.equal((await one.vbr.get('/api/v1/serverInfo')).status, 200)
})

t.test('template unhealthy-503: the report comes whole', async t => {
  const one = await world()
  await set(one, { template: 'unhealthy-503' })
  t.match(await one.vb365.get('/v8/Health'), { status: 503, body: { status: 'Unhealthy', entries: { nats: { status: 'Unhealthy' } } } })
})

t.test('template eventual-delete: what was removed is found by its id for three more reads', async t => {
  const one = await world()
  await set(one, { template: 'eventual-delete', operation: 'DeleteEncryptionPassword' })
  const { id } = (await one.vbr.post('/api/v1/encryptionPasswords', { body: { password: 'secret-1', hint: 'short-lived' } })).body
  t.equal((await one.vbr.del(`/api/v1/encryptionPasswords/${id}`)).status, 204)
  const { data } = (await one.vbr.get('/api/v1/encryptionPasswords')).body
  t.notOk(data.some((one: { id: string }) => one.id === id), 'the list has it no more')
  const seen = []
  for (let n = 0; n < 5; n++) seen.push((await one.vbr.get(`/api/v1/encryptionPasswords/${id}`)).status)
  t.same(seen, [200, 200, 200, 404, 404])
})
