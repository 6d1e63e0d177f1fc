import t from 'tap'
import { startTest } from '../../estate/simulator.js'

const { world, simulator, send } = await startTest(t)

t.test('anybody may ask how the server is', async t => {
  const reply = await send(simulator.vb365.url, 'GET', '/v8/Health')
  t.match(reply, {
    status: 200,
    body: { status: 'Healthy', entries: { configurationDb: { status: 'Healthy' }, nats: { status: 'Healthy' } } }
  })
  t.equal((await send(simulator.vb365.url, 'GET', '/v7/Health')).status, 404)
})

t.test('one unhealthy part makes the whole unhealthy, and the report arrives as 503', async t => {
  const { name } = await world()
  const health = simulator.worlds.get(name).kernel.collections.get('vb365.health')
  health?.replace({ ...health.get('nats'), ...{ status: 'Unhealthy', description: 'The NATS server does not answer.' } })
  const headers = { 'x-vbsim-world': name }
  t.match(await send(simulator.vb365.url, 'GET', '/v8/Health', { headers }), {
    status: 503,
    body: {
      status: 'Unhealthy',
      entries: { configurationDb: { status: 'Healthy' }, nats: { status: 'Unhealthy', description: /NATS/ } }
    }
  })
  t.equal((await send(simulator.vb365.url, 'GET', '/v8/Health')).status, 200)
})
