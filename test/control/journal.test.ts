import t from 'tap'
import { startTest, type TestWorld } from '../estate/simulator.js'
import { objectNorth } from '../estate/vb365/repositories.js'

const { control, simulator, send, world } = await startTest(t)

const journal = ({ name }: TestWorld): string => `/api/worlds/${name}/requests`
const find = async (world: TestWorld, query = '') => (await control.get(`${journal(world)}${query}`)).body
const form = { 'content-type': 'application/x-www-form-urlencoded' }

t.test('every request is kept with operation, revision, user, status and bodies', async t => {
  const one = await world()
  await control.del(journal(one))
  await one.vb365.post('/v8/EncryptionKeys', { body: { password: 'open sesame', description: 'kept' } })
  await one.vbrAt('1.1-rev0').get('/api/v1/serverTime?x=1')
  const { items, total } = await find(one)
  t.equal(total, 2)
  t.match(items[0], {
    product: 'vb365', method: 'POST', path: '/v8/EncryptionKeys', query: '', operationId: 'EncryptionKey_AddEncryptionKey',
    revision: 'v8', user: 'administrator', status: 201, requestBody: { description: 'kept' }, replyBody: { description: 'kept' },
    clock: '2025-01-15T09:00:00.000Z', fault: null
  })
  t.ok(Date.parse(items[0].time) > Date.parse('2025-06-01'), 'time is the machine\'s')
  t.match(items[1], { product: 'vbr', path: '/api/v1/serverTime', query: 'x=1', operationId: 'GetServerTime', revision: '1.1-rev0', status: 200 })
})

t.test('secrets are masked wherever they stand', async t => {
  const one = await world()
  await one.vb365.post('/v8/EncryptionKeys', { body: { password: 'open sesame', description: 'about the password' } })
  await one.vb365.post('/v8/EncryptionKeys', { raw: '{"password": "open sesame"', headers: { 'content-type': 'application/json' } })
  await one.vb365.get('/v8/Jobs?access_token=open+sesame&limit=1')
  const text = JSON.stringify((await find(one)).items)
  t.notMatch(text, /sesame|vbsim"/)
  for (const { token } of [one.vb365, one.vbr]) t.notOk(text.includes(token))
  const [login] = (await find(one, '?operation=token')).items
  t.match(login, {
    requestBody: { grant_type: 'password', username: `administrator@${one.name}`, password: '•••' },
    replyBody: { access_token: '•••', refresh_token: '•••', token_type: 'bearer', expires_in: 3600 }
  })
  t.match((await find(one, '?operation=EncryptionKey_AddEncryptionKey')).items, [
    { requestHeaders: { authorization: '•••' }, requestBody: { password: '•••', description: 'about the password' } },
    { status: 400, requestBody: { characters: 26 } }
  ])
})

t.test('requests are found by product, operation, path, status, user and since', async t => {
  const one = await world()
  const viewer = await one.vbrAs('viewer')
  await control.del(journal(one))
  await one.vb365.get('/v8/Jobs')
  await one.vb365.get('/v8/Jobs/0f000000-0000-4000-8000-00000000dead')
  await viewer.get('/api/v1/services')
  const paths = async (query: string): Promise<string[]> =>
    (await find(one, query)).items.map(({ path }: { path: string }) => path)
  t.same(await paths('?product=vbr'), ['/api/v1/services'])
  t.same(await paths('?operation=job_get'), ['/v8/Jobs'])
  t.same(await paths('?path=/V8/jobs/*'), ['/v8/Jobs/0f000000-0000-4000-8000-00000000dead'])
  t.same(await paths('?status=404'), ['/v8/Jobs/0f000000-0000-4000-8000-00000000dead'])
  t.equal((await paths('?status=4xx')).length, 2)
  t.same(await paths('?user=Viewer'), ['/api/v1/services'])
  const [first] = (await find(one)).items
  t.equal((await paths(`?since=${first.id}`)).length, 2)
  t.equal((await paths(`?since=${first.time}`)).length, 3)
  t.equal((await paths('?since=2999-01-01T00:00:00Z')).length, 0)

  const page = await find(one, '?offset=1&limit=1')
  t.match(page, { total: 3, items: [{ path: /Jobs\/0f/ }] })
  t.equal(page.items.length, 1)
  t.same((await control.get(`${journal(one)}/count?status=4xx`)).body, { count: 2 })
})

t.test('what cannot be found by is refused with what was expected', async t => {
  const one = await world()
  for (const query of ['product=vcenter', 'operation=Nothing', 'status=bad', 'since=yesterday', 'colour=red', 'limit=-1']) {
    const refused = await control.get(`${journal(one)}?${query}`)
    t.equal(refused.status, 400, query)
    t.type(refused.body.expected, 'string', query)
  }
  t.equal((await control.get('/api/worlds/atlantis/requests')).status, 404)
})

t.test('the journal is cleared, ends with a reset, and knows no other world', async t => {
  const [one, other] = [await world(), await world()]
  await one.vb365.get('/v8/Jobs')
  t.equal((await find(other, '?operation=Job_Get')).total, 0)
  t.equal((await control.del(journal(one))).status, 204)
  t.equal((await find(one)).total, 0)
  await one.vb365.get('/v8/Jobs')
  await control.post(`/api/worlds/${one.name}/reset`)
  t.equal((await find(one)).total, 0)
})

t.test('only the last requests are kept, as many as were asked for', async t => {
  const { control, simulator } = await startTest(t, { requests: 3 })
  for (let n = 0; n < 8; n++) await send(simulator.vbr.url, 'GET', `/api/v1/serverTime?n=${n}`)
  const { items, total } = (await control.get('/api/worlds/default/requests')).body
  t.equal(total, 3)
  t.same(items.map(({ query }: { query: string }) => query), ['n=5', 'n=6', 'n=7'])
})

t.test('requests that matched nothing are listed with the nearest operations', async t => {
  const one = await world()
  await one.vb365.get('/v8/Job')
  await one.vb365.get('/v8/Job')
  await one.vbr.post(`/api/v1/job/${objectNorth}/start`)
  await one.vbr.post('/api/v1/serverInfo')
  const { items, total } = (await control.get(`${journal(one)}/unmatched`)).body
  t.equal(total, 3)
  t.match(items, [
    { method: 'GET', path: '/v8/Job', product: 'vb365', count: 2, nearest: [{ operationId: 'Job_Get', method: 'GET', path: '/Jobs' }] },
    { method: 'POST', product: 'vbr', count: 1, nearest: [{ operationId: 'StartJob' }] },
    { method: 'POST', path: '/api/v1/serverInfo', nearest: [{ operationId: 'GetServerInfo', method: 'GET' }] }
  ])
})

t.test('the report of a client that does nothing wrong is empty', async t => {
  const one = await world()
  await one.vb365.get('/v8/Jobs')
  await one.vbr.get('/api/v1/serverInfo')
  t.match((await control.get(`/api/worlds/${one.name}/report`)).body, { requests: 4, findings: [] })
})

t.test('the report tells what a client did wrong, with examples', async t => {
  const one = await world()
  const report = async () => (await control.get(`/api/worlds/${one.name}/report`)).body.findings
  const finding = async (kind: string) => (await report()).filter((one: { kind: string }) => one.kind === kind)

  for (let n = 0; n < 2; n++) await one.vb365.get('/v8/Jobs/0f000000-0000-4000-8000-00000000dead')
  t.match(await finding('refused'), [{ count: 2, sentence: /^Job_GetById was refused 2 times with 404: ./, examples: [{ method: 'GET', status: 404 }, {}] }])

  await one.vbr.get('/api/v1/job')
  t.match(await finding('unmatched'), [{ count: 1, sentence: /GET \/api\/v1\/job is no operation of vbr.*\/api\/v1\/jobs/ }])

  await control.post(`/api/worlds/${one.name}/faults`, { body: { product: 'vb365', operation: 'Organization_Get', retryAfter: 5, times: 1 } })
  await one.vb365.get('/v8/Organizations')
  t.same(await finding('hasty-retry'), [])
  await one.vb365.get('/v8/Organizations')
  t.match(await finding('hasty-retry'), [{ count: 1, sentence: /GET \/v8\/Organizations was repeated once/ }])

  for (let n = 0; n < 8; n++) await one.vbr.get('/api/v1/services')
  t.match(await finding('hot-polling'), [{ sentence: /GET \/api\/v1\/services was asked again within 250 ms/ }])

  t.same(await finding('pages-not-followed'), [])
  const pageOf = (offset: number) => one.vb365.get(`/v8/BackupRepositories?limit=1&offset=${offset}`)
  const { totalCount } = (await pageOf(0)).body
  const total = totalCount ?? (await one.vb365.get('/v8/BackupRepositories?limit=10000&setId=')).body.results.length
  await control.del(journal(one))
  await pageOf(0)
  t.match(await finding('pages-not-followed'), [{ count: 1, sentence: /those from 2 on were never asked for/ }])
  for (let n = 1; n < total; n++) await pageOf(n)
  t.same(await finding('pages-not-followed'), [])

  await one.vb365.post('/v8/EncryptionKeys', { body: { password: 'x', descriptoin: 'a typo' } })
  t.match(await finding('unknown-members'), [{ count: 1, sentence: /'descriptoin' of its body in v8/ }])
})

t.test('the report knows tokens that were not kept', async t => {
  const one = await world()
  const finding = async (kind: string) => (await control.get(`/api/worlds/${one.name}/report`)).body.findings
    .filter((one: { kind: string }) => one.kind === kind)
  const login = (raw: string) => send(simulator.vb365.url, 'POST', '/v8/token', { raw, headers: form })
  const password = `grant_type=password&username=administrator@${one.name}&password=vbsim`
  await one.vb365.get('/v8/Jobs')
  t.same(await finding('token-storm'), [])
  for (let n = 0; n < 3; n++) {
    await login(password)
    await one.vb365.get('/v8/Jobs')
  }
  t.match(await finding('token-storm'), [{ count: 3, sentence: /administrator on vb365 logged in 4 times for 4 calls/ }])

  const { refresh_token: refresh } = (await login(password)).body
  await login(`grant_type=refresh_token&refresh_token=${refresh}`)
  t.match(await finding('needless-refresh'), [{ count: 1, sentence: /refreshed a token once that had more than half/ }])
})

t.test('answers of faults are not the client\'s mistakes', async t => {
  const one = await world()
  await control.post(`/api/worlds/${one.name}/faults`, { body: { product: 'vb365', operation: 'Job_Get', status: 500 } })
  await one.vb365.get('/v8/Jobs')
  t.same((await control.get(`/api/worlds/${one.name}/report`)).body.findings, [])
})
