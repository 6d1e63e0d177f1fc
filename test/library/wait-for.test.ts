import t from 'tap'
import { request } from 'undici'
import { startSimulator, type Simulator, type World } from '../../src/index.js'

interface Session { id: string, state?: string }

async function send (url: string, token: string, path: string, method: 'GET' | 'POST' = 'GET', given?: object): Promise<Session> {
  const { body } = await request(url + path, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(given === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(given === undefined ? {} : { body: JSON.stringify(given) })
  })
  // Every reply that these tests read is a session, or a list of what has an id.
  return await body.json() as Session
}

const startBackup = ({ vbr }: Simulator, world: World) =>
  send(vbr.url, world.token('vbr'), '/api/v1/configBackup/backup', 'POST')

t.test('a frozen clock is moved on until the session has ended, and no further', async t => {
  const simulator = await startSimulator({ tls: false })
  t.teardown(simulator.close)
  const world = simulator.world()
  const begin = Date.parse(world.clock.now())
  const session = await startBackup(simulator, world)

  const ended = await world.waitFor(session)
  t.match(ended, { id: session.id, product: 'vbr', result: 'Success', now: world.clock.now() })
  t.ok(Date.parse(ended.now) > begin && Date.parse(ended.now) < begin + 600_000, 'minutes, not days')
  t.match(await send(simulator.vbr.url, world.token('vbr'), `/api/v1/sessions/${session.id}`), { state: 'Stopped' })
})

t.test('a session that has ended already is not waited for', async t => {
  const simulator = await startSimulator({ tls: false })
  t.teardown(simulator.close)
  const world = simulator.world()
  const { id } = await startBackup(simulator, world)
  await world.clock.advance('1h')
  const now = world.clock.now()

  t.match(await world.waitFor(id.toUpperCase()), { id, now })
  t.equal(world.clock.now(), now)
})

t.test('sessions of Backup for Microsoft 365 are waited for as well', async t => {
  const simulator = await startSimulator({ tls: false })
  t.teardown(simulator.close)
  const world = simulator.world()
  const [job] = world.collections.list('vb365.jobs')
  const begin = Date.parse(world.clock.now())
  await send(simulator.vb365.url, world.token('vb365'), `/v8/Jobs/${job?.id ?? ''}/start`, 'POST', {})
  const session = world.collections.list('vb365.jobSessions').find(({ status }) => status === 'Queued')

  const ended = await world.waitFor(session ?? '')
  t.match(ended, { product: 'vb365', result: /^(Success|Warning)$/ })
  t.ok(Date.parse(ended.now) > begin)
})

t.test('how an arranged session ended is told', async t => {
  const simulator = await startSimulator({ tls: false })
  t.teardown(simulator.close)
  const world = simulator.world()
  world.outcomes.add({ session: 'ConfigurationBackup', result: 'Failed', at: 50, message: 'The disk is gone.' })

  t.match(await world.waitFor(await startBackup(simulator, world)), { result: 'Failed', message: 'The disk is gone.' })
})

t.test('a clock that runs by itself is given its time', async t => {
  const simulator = await startSimulator({ tls: false, clock: '600x' })
  t.teardown(simulator.close)
  const world = simulator.world()
  const before = Date.now()

  t.match(await world.waitFor(await startBackup(simulator, world)), { result: 'Success' })
  t.ok(Date.now() - before < 20_000)
  t.match(world.clock.state(), { mode: 'rate', rate: 600 })
})

t.test('a wait that takes too long says where the session is', async t => {
  const simulator = await startSimulator({ tls: false, clock: 'real' })
  t.teardown(simulator.close)
  const world = simulator.world()
  const { id } = await startBackup(simulator, world)
  const message = new RegExp(`^Session ${id} is (Starting|Working) at .* of the world's time, and did not end within 0.05 s\\.$`)

  await t.rejects(world.waitFor(id, { timeout: 50 }), { message })
  world.clock.change('frozen')
  await t.rejects(world.waitFor(id, { within: '1s' }), { message: /did not end within 1 s of it/ })
  t.match(await world.waitFor(id), { result: 'Success' })
})

t.test('a clock that somebody stops while it is waited for is moved', async t => {
  const simulator = await startSimulator({ tls: false, clock: 'real' })
  t.teardown(simulator.close)
  const world = simulator.world()
  const waiting = world.waitFor(await startBackup(simulator, world))
  setTimeout(() => world.clock.change('frozen'), 50)

  t.match(await waiting, { result: 'Success' })
})

t.test('what never ends by itself, what is no session and what is unknown is refused at once', async t => {
  const simulator = await startSimulator({ tls: false })
  t.teardown(simulator.close)
  const world = simulator.world()
  const { waitFor, collections } = world
  const [organization] = collections.list('vb365.organizations')
  const open = await send(simulator.vb365.url, world.token('vb365'), `/v8/Organizations/${organization?.id ?? ''}/explore`,
    'POST', { type: 'Vex' })

  await t.rejects(waitFor(open), { kind: 'conflict', message: /is Working at .* and nothing is due that would end it/ })
  await t.rejects(waitFor(organization ?? ''), { kind: 'invalid', message: /it belongs to vb365.organizations, expected the id of a session/ })
  await t.rejects(waitFor('00000000-1111-2222-3333-444444444444'), { message: /Unknown session/, kind: 'notFound' })
  await t.rejects(waitFor(JSON.parse('{}')), { message: /^Invalid session \{\}: expected a session/, kind: 'invalid' })
  await t.rejects(waitFor('x', { timeout: 'soon' }), { message: /Unknown session/, kind: 'notFound' })
  await t.rejects(waitFor(open, { timeout: 'soon' }), { message: /^Invalid timeout 'soon': expected milliseconds, or a duration such as/, hint: { at: 'timeout' } })
})
