import t, { type Test } from 'tap'
import { startTest, type TestWorld } from '../estate/simulator.js'
import { listen } from '../estate/stream.js'

const { control, simulator, world } = await startTest(t)

const listenTo = (t: Test, { name }: TestWorld, query = '') => listen(t, simulator.control.url, name, query)

t.test('changes, ends of sessions, requests and moves of the clock are told as they happen', async t => {
  const one = await world()
  const stream = await listenTo(t, one)
  t.match(stream.reply.headers, { 'content-type': /^text\/event-stream/, 'cache-control': 'no-store' })
  const { id } = (await one.vb365.post('/v8/EncryptionKeys', { body: { password: 'x', description: 'new' } })).body
  t.match(await stream.until(({ type }) => type === 'change'), {
    type: 'change', product: 'vb365', collection: 'vb365.encryptionKeys', noun: 'Encryption password', kind: 'added', subject: id,
    at: '2025-01-15T09:00:00.000Z'
  })
  t.match(await stream.until(({ type }) => type === 'request'), {
    type: 'request', method: 'POST', path: '/v8/EncryptionKeys', operationId: 'EncryptionKey_AddEncryptionKey',
    user: 'administrator', status: 201
  })

  const session = (await one.vbr.post('/api/v1/configBackup/backup')).body
  await one.advance('1h')
  t.match(await stream.until(({ type, subject }) => type === 'session' && subject === session.id), {
    product: 'vbr', collection: 'vbr.sessions', result: 'Success'
  })
  t.match(await stream.until(({ type }) => type === 'clock'), { now: '2025-01-15T10:00:00.000Z', mode: 'frozen' })
  await control.put(`/api/worlds/${one.name}/clock`, { body: { mode: 'poll', step: '30s' } })
  t.ok(await stream.until(({ type, mode }) => type === 'clock' && mode === 'poll'))
  await control.post(`/api/worlds/${one.name}/reset`)
  t.ok(await stream.until(({ type }) => type === 'reset'))
  const ids = stream.events.map(({ id }) => Number(id))
  t.same(ids, [...ids].sort((a, b) => a - b), 'in order')
})

t.test('only what was asked for is told, and nothing of another world', async t => {
  const [one, other] = [await world(), await world()]
  const requests = await listenTo(t, one, '?type=request,clock&product=vbr')
  const keys = await listenTo(t, one, '?type=change&collection=vb365.encryptionKeys')
  await other.vbr.get('/api/v1/serverInfo')
  await other.vb365.post('/v8/EncryptionKeys', { body: { password: 'x', description: 'elsewhere' } })
  const { id } = (await one.vb365.post('/v8/EncryptionKeys', { body: { password: 'x', description: 'here' } })).body
  await one.vbr.get('/api/v1/services')
  t.match(await requests.until(() => true), { type: 'request', path: '/api/v1/services' })
  t.match(await keys.until(() => true), { subject: id })

  const subject = await listenTo(t, one, `?subject=${id}`)
  await one.vb365.post('/v8/EncryptionKeys', { body: { password: 'x', description: 'another' } })
  await one.vb365.del(`/v8/EncryptionKeys/${id}`)
  t.match(await subject.until(() => true), { kind: 'removed', subject: id })
})

t.test('what was taken back is not told', async t => {
  const one = await world()
  const told: string[] = []
  const target = simulator.worlds.get(one.name)
  const stop = target.events.subscribe(event => { if (event.type === 'change') told.push(event.subject) })
  const add = (id: string) => target.kernel.collections.get('vb365.encryptionKeys')?.add({ id })
  t.throws(() => target.attempt(() => {
    add('10000000-0000-4000-8000-000000000001')
    throw new Error('taken back')
  }))
  target.attempt(() => {
    add('10000000-0000-4000-8000-000000000002')
    try { target.attempt(() => { add('10000000-0000-4000-8000-000000000003'); throw new Error('a part') }) } catch { /* on with it */ }
    t.same(told, [], 'nothing before the commit')
  })
  t.same(told, ['10000000-0000-4000-8000-000000000002'])
  stop()
  target.attempt(() => add('10000000-0000-4000-8000-000000000004'))
  t.equal(told.length, 1)
})

t.test('a listener that fails does not fail the request', async t => {
  const { simulator, send, report } = await startTest(t, { own: true })
  simulator.worlds.get('default').events.subscribe(() => { throw new Error('listener') })
  t.equal((await send(simulator.vbr.url, 'GET', '/api/v1/serverTime')).status, 200)
  t.match(report.splice(0), [{ message: 'A listener to events failed' }])
})

t.test('while somebody listens a clock that runs wakes the world by itself', async t => {
  const one = await world()
  await control.put(`/api/worlds/${one.name}/clock`, { body: { mode: 'rate', rate: 3_600 } })
  const stream = await listenTo(t, one, '?type=session')
  const session = (await one.vbr.post('/api/v1/configBackup/backup')).body
  t.match(await stream.until(({ subject }) => subject === session.id), { type: 'session', result: 'Success' })
})

t.test('an idle stream shows that it is alive', async t => {
  const one = await world()
  const stream = await listenTo(t, one, '?heartbeat=100ms')
  while (!stream.text().includes(': alive\n\n')) await new Promise(resolve => setTimeout(resolve, 10))
  t.pass()
})

t.test('what there is not to listen to is refused', async t => {
  const one = await world()
  for (const query of ['type=gossip', 'product=vcenter', 'colour=red', 'heartbeat=often']) {
    t.equal((await control.get(`/api/worlds/${one.name}/events?${query}`)).status, 400, query)
  }
  t.equal((await control.get('/api/worlds/atlantis/events')).status, 404)
})

t.test('streams end with their world and with the simulator', async t => {
  const { simulator } = await startTest(t, { own: true })
  await simulator.worlds.add('short')
  const short = await listen(t, simulator.control.url, 'short')
  const long = await listen(t, simulator.control.url, 'default')
  await simulator.worlds.remove('short')
  await short.ended
  await simulator.close()
  await long.ended
})

t.test('pages of other origins may call when they are let in', async t => {
  const origin = 'http://localhost:3000'
  const { simulator, control, send } = await startTest(t, { controlCors: origin, controlToken: 'open sesame' })
  const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' }
  const asked = await send(simulator.control.url, 'OPTIONS', '/api/worlds/default/faults', { headers })
  t.equal(asked.status, 204)
  t.match(asked.headers, { 'access-control-allow-origin': origin, 'access-control-allow-methods': /POST/ })
  const refused = await control.get('/api/about', { headers: { origin } })
  t.equal(refused.status, 401)
  t.equal(refused.headers['access-control-allow-origin'], origin, 'a page can read why')
  const stream = await listen(t, simulator.control.url, 'default', '', { origin, authorization: 'Bearer open sesame' })
  t.equal(stream.reply.headers['access-control-allow-origin'], origin)
})

t.test('without the switch no origin is let in', async t => {
  t.equal((await control.get('/api/about', { headers: { origin: 'http://localhost:3000' } })).headers['access-control-allow-origin'], undefined)
})
