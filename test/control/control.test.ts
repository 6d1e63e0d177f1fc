import t from 'tap'
import { request } from 'undici'
import { startTest } from '../estate/simulator.js'

const { control, simulator, world } = await startTest(t)

t.test('the control port says that all is well, what runs, and which certificate to trust', async t => {
  t.same((await control.get('/health')).body, { status: 'ok' })
  const about = (await control.get('/api/about')).body
  t.match(about, { name: 'vbsim', products: { vb365: { url: simulator.vb365.url }, vbr: { url: simulator.vbr.url } } })
  t.same(about.products.vb365.revisions, ['v6', 'v7', 'v8'])
  t.same(about.products.vbr.revisions, ['1.1-rev0', '1.2-rev1', '1.3-rev0', '1.3-rev1', '1.3-rev2'])

  const certificate = (await control.get('/api/certificate')).body
  t.match(certificate, /^-----BEGIN CERTIFICATE-----/)
  const { Agent } = await import('undici')
  const { statusCode } = await request(`${simulator.vbr.url}/api/v1/serverTime`, {
    dispatcher: new Agent({ connect: { ca: certificate } })
  })
  t.equal(statusCode, 200, 'a client that trusts it can verify')
})

t.test('a browser finds everything on the plain page of the control port', async t => {
  const { status, headers, body } = await control.get('/start')
  t.equal(status, 200)
  t.match(headers['content-type'], /^text\/html/)
  for (const link of [`${simulator.vb365.url}/swagger`, `${simulator.vbr.url}/swagger`, '/openapi.json', '/api/coverage']) {
    t.ok(body.includes(`href="${link}"`), link)
  }
  t.match(body, /<td>default<\/td><td>2025-01-15T09:00:00\.000Z<\/td><td>frozen<\/td>/)
})

t.test('coverage lists every operation of both products with what it does', async t => {
  const { operations, totals } = (await control.get('/api/coverage')).body
  t.ok(operations.length > 1_000)
  const sync = operations.find(({ operationId }: { operationId: string }) => operationId === 'BackupRepository_StartSynchronizeAction')
  t.match(sync, {
    product: 'vb365', section: 'Backup Repositories', method: 'POST', paths: ['/BackupRepositories/:repositoryId/Sync'],
    revisions: ['v6', 'v7', 'v8'], behaviour: 'live'
  })
  for (const { live, static: fixed, pending } of Object.values(totals) as Array<Record<string, number>>) {
    t.ok((live ?? 0) > 0)
    t.type(fixed, 'number')
    t.type(pending, 'number')
  }
})

t.test('a clock is read, moved and changed', async t => {
  const { name } = await world()
  const clock = `/api/worlds/${name}/clock`
  t.match((await control.get(clock)).body, { now: '2025-01-15T09:00:00.000Z', mode: 'frozen', rate: 0, step: null })

  t.match((await control.post(`${clock}/advance`, { body: { by: 'PT5M' } })).body, { now: '2025-01-15T09:05:00.000Z' })
  t.match((await control.post(`${clock}/advance`, { body: { until: '2025-01-15T10:00:00Z' } })).body, { now: '2025-01-15T10:00:00.000Z' })
  t.match((await control.post(`${clock}/advance`, { body: { untilIdle: true } })).body, { now: '2025-01-15T10:00:00.000Z', fired: 0, steps: [] })

  t.match((await control.put(clock, { body: { mode: 'rate', rate: 60 } })).body, { mode: 'rate', rate: 60 })
  t.match((await control.put(clock, { body: { mode: 'poll', step: '30s' } })).body, { mode: 'poll', step: 30_000 })
  t.match((await control.put(clock, { body: { mode: 'frozen', now: '2025-02-01T00:00:00Z' } })).body, { mode: 'frozen', now: '2025-02-01T00:00:00.000Z' })
})

t.test('what a clock cannot do is refused with what was expected, and changes nothing', async t => {
  const { name } = await world()
  const clock = `/api/worlds/${name}/clock`
  const before = (await control.get(clock)).body
  for (const body of [{}, { by: 'soon' }, { by: 'PT1M', untilIdle: true }, { until: 'tomorrow' }, { until: '2020-01-01T00:00:00Z' }]) {
    const refused = await control.post(`${clock}/advance`, { body })
    t.equal(refused.status, 400, JSON.stringify(body))
    t.type(refused.body.error, 'string')
  }
  for (const body of [{ mode: 'slow' }, { mode: 'rate', rate: -1 }, { now: '2020-01-01T00:00:00Z' }, { step: 'often' }]) {
    t.equal((await control.put(clock, { body })).status, 400, JSON.stringify(body))
  }
  t.equal((await control.post(`${clock}/advance`, { raw: '{', headers: { 'content-type': 'application/json' } })).status, 400)
  t.same((await control.get(clock)).body, before)
})

t.test('a world that does not exist is not found, nor is a path', async t => {
  t.equal((await control.get('/api/worlds/atlantis/clock')).status, 404)
  t.equal((await control.post('/api/worlds/atlantis/reset')).status, 404)
  t.match((await control.get('/api/nothing')).body, { error: /^Unknown call GET \/api\/nothing: / })
})

t.test('a reset undoes what was done in a world, keeps its logins, and leaves other worlds alone', async t => {
  const [one, other] = [await world(), await world()]
  const key = { body: { password: 'x', description: 'to be forgotten' } }
  await one.vb365.post('/v8/EncryptionKeys', key)
  await other.vb365.post('/v8/EncryptionKeys', key)
  await one.advance('1h')

  const reset = await control.post(`/api/worlds/${one.name}/reset`)
  t.match(reset.body, { name: one.name, clock: { now: '2025-01-15T09:00:00.000Z' } })

  t.same((await one.vb365.get('/v8/EncryptionKeys?description=to%20be%20forgotten')).body, [])
  t.equal((await other.vb365.get('/v8/EncryptionKeys?description=to%20be%20forgotten')).body.length, 1)
})

t.test('who types the address of a product into a browser comes to Swagger UI', async t => {
  for (const { url } of [simulator.vb365, simulator.vbr]) {
    const { statusCode, headers } = await request(url)
    t.match({ statusCode, headers }, { statusCode: 302, headers: { location: '/swagger' } })
  }
})
