import t from 'tap'
import { request } from 'undici'
import { startSimulator, type WorldEvent } from '../../src/index.js'

const simulator = await startSimulator({ tls: false })
t.teardown(simulator.close)
const fresh = () => {
  const world = simulator.world()
  const call = async (path: string, token = world.token('vb365')) => {
    const { statusCode, body, headers } = await request(simulator.vb365.url + path, { headers: { authorization: `Bearer ${token}` } })
    return { status: statusCode, text: await body.text(), headers }
  }
  return { world, call }
}

t.test('a fault is set, answers, is listed and removed', async t => {
  const { world, call } = fresh()
  const fault = world.faults.add({ product: 'vb365', operation: 'Job_Get', retryAfter: 2, times: 1 })
  const busy = await call('/v8/Jobs')
  t.equal(busy.status, 429)
  t.equal(busy.headers['retry-after'], '2')
  t.equal((await call('/v8/Jobs')).status, 200)
  t.match(world.faults.list(), [{ id: fault.id, hits: 1, left: 0 }])
  world.faults.remove(fault.id)
  t.same(world.faults.list(), [])
  world.faults.add({ template: 'unhealthy-503' })
  t.equal((await call('/v8/Health')).status, 503)
  world.faults.clear()
  t.equal((await call('/v8/Health')).status, 200)
  t.ok(world.faults.templates().some(({ name }) => name === 'refresh-403'))
})

t.test('a connection breaks, and is not kept from the journal', async t => {
  const { world, call } = fresh()
  world.faults.add({ product: 'vb365', operation: 'Job_Get', transport: 'reset', times: 1 })
  await t.rejects(call('/v8/Jobs'))
  t.match(world.requests.find({ injected: true }), [{ operationId: 'Job_Get', status: null, fault: 'fault-1' }])
})

t.test('a wrong rule is refused with what was expected, and sets nothing', async t => {
  const { world } = fresh()
  for (const [rule, at] of [
    [{ product: 'vb365', operation: 'GetJobs', status: 500 }, 'operation'],
    [{ product: 'vb365', operation: 'Job_Get', stauts: 500 }, 'stauts'],
    [{ product: 'vb365', operation: 'Job_Get', status: '500' }, 'status'],
    [{ product: 'vb365', operation: 'Job_Get', where: { colour: 'red' } }, 'where.colour']
  ] as const) {
    // What a program without types would give.
    try {
      world.faults.add(JSON.parse(JSON.stringify(rule)))
      t.fail(JSON.stringify(rule))
    } catch (error) {
      t.match(error, { kind: 'invalid', hint: { at, expected: String } })
    }
  }
  t.throws(() => world.faults.remove('fault-9'), /Unknown fault 'fault-9'/)
  t.same(world.faults.list(), [])
})

t.test('requests are found, counted, cleared, and those that matched nothing have the nearest operation', async t => {
  const { world, call } = fresh()
  await call('/v8/Jobs')
  await call('/v8/Job')
  t.equal(world.requests.count({ operation: 'Job_Get' }), 1)
  t.match(world.requests.find({ status: '4xx' }), [{ path: '/v8/Job', requestHeaders: { authorization: '•••' } }])
  t.match(world.requests.unmatched(), [{ path: '/v8/Job', nearest: [{ operationId: 'Job_Get' }] }])
  t.match(world.report(), { findings: [{ kind: 'unmatched', count: 1 }] })
  world.requests.clear()
  t.equal(world.requests.count(), 0)
  t.throws(() => world.requests.count(JSON.parse('{ "operation": "Nothing" }')), /Unknown operation 'Nothing': did you mean /)
})

t.test('events are told until one stops listening', async t => {
  const { world, call } = fresh()
  const seen: WorldEvent[] = []
  const stop = world.events.subscribe(event => seen.push(event), { type: ['request', 'clock'] })
  await call('/v8/Jobs')
  await world.clock.advance('PT1M')
  t.match(seen, [{ type: 'request', operationId: 'Job_Get', status: 200 }, { type: 'clock' }])
  stop()
  await call('/v8/Jobs')
  t.equal(seen.length, 2)
})
