import t from 'tap'
import { request } from 'undici'
import { startSimulator, type World } from '../../src/index.js'
import { almondNightly } from '../estate/vb365/jobs.js'
import { windowsProxy } from '../estate/vb365/proxies.js'

const simulator = await startSimulator({ tls: false })
t.teardown(simulator.close)

// A test reads replies as a client does; what is in them is what it asserts.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function call (world: World, method: 'GET' | 'POST', path: string): Promise<any> {
  const product = path.startsWith('/v8') ? 'vb365' : 'vbr'
  const { body } = await request(simulator[product].url + path, {
    method,
    headers: { authorization: `Bearer ${world.token(product)}` }
  })
  return body.json()
}

t.test('a test arranges how the next session of each product ends', async t => {
  const world = simulator.world()
  const added = world.outcomes.add({ session: 'JobSession', subject: 'Almond nightly', result: 'Failed', at: 63, message: 'No.' })
  t.match(added, { id: String, left: 1 })
  world.outcomes.add({ session: 'ConfigurationBackup', result: 'Canceled' })

  const { id } = await call(world, 'POST', `/v8/Jobs/${almondNightly}/start`)
  const { id: backup } = await call(world, 'POST', '/api/v1/configBackup/backup')
  await world.clock.untilIdle()
  t.match(await call(world, 'GET', `/v8/JobSessions/${id}`), { status: 'Failed', details: 'No.' })
  t.match(await call(world, 'GET', `/api/v1/sessions/${backup}`), { result: { result: 'Failed', isCanceled: true } })
  t.match(world.outcomes.list(), [{ left: 0, sessions: [id] }, { left: 0, sessions: [backup] }])
})

t.test('an object fails, a proxy is offline, and both are over', async t => {
  const world = simulator.world()
  world.outcomes.add({ session: 'JobSession', object: 'Alice Almond', result: 'Failed' })
  const { id } = await call(world, 'POST', `/v8/Jobs/${almondNightly}/start`)
  await world.clock.untilIdle()
  t.match(await call(world, 'GET', `/v8/JobSessions/${id}`), { status: 'Warning' })

  const offline = world.outcomes.add({ subject: windowsProxy, state: 'offline' })
  t.match(await call(world, 'GET', `/v8/Proxies/${windowsProxy}`), { status: 'Offline' })
  world.outcomes.remove(offline.id)
  t.match(await call(world, 'GET', `/v8/Proxies/${windowsProxy}`), { status: 'Online' })
  t.equal(world.outcomes.list().length, 1)
  world.outcomes.add({ subject: windowsProxy, state: 'offline' })
  world.outcomes.clear()
  t.same(world.outcomes.list(), [])
  t.match(await call(world, 'GET', `/v8/Proxies/${windowsProxy}`), { status: 'Online' })
  await world.reset()
  t.same(world.outcomes.list(), [])
})

const thrownBy = (work: () => unknown): unknown => {
  try { return work() } catch (error) { return error }
}

t.test('what cannot be arranged is thrown, with what was expected', async t => {
  const { outcomes } = simulator.world()
  t.match(thrownBy(() => outcomes.add(JSON.parse('{ "session": "Restore", "result": "Failed" }'))), {
    message: /Restore/, hint: { at: 'session', expected: /JobSession/ }
  })
  t.match(thrownBy(() => outcomes.remove('outcome-7')), { kind: 'notFound' })
  t.same(outcomes.list(), [])
})

t.test('mails are read and cleared, and there is no device code before a product gives one out', async t => {
  const { deviceCodes, mails } = simulator.world()
  t.same(mails.list(), [])
  mails.clear()
  t.same(deviceCodes.list(), [])
  t.match(thrownBy(() => deviceCodes.approve('ABCD1234')), { kind: 'notFound' })
  t.match(thrownBy(() => deviceCodes.deny('ABCD1234')), { kind: 'notFound' })
})
