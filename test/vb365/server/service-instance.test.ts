import t from 'tap'
import { startTest } from '../../estate/simulator.js'

const { world, simulator, send } = await startTest(t)

t.test('every version tells the same build and installation', async t => {
  const { vb365 } = await world()
  const newest = await vb365.get('/v8/ServiceInstance')
  t.match(newest.body, { version: '8.4.0.1457', installationId: /^[0-9a-f-]{36}$/ })
  t.same((await vb365.get('/v7/ServiceInstance')).body, newest.body)
  t.same((await vb365.get('/v6/ServiceInstance')).body, newest.body)
})

t.test('without a token a served version answers 401 and another 404', async t => {
  const ask = async (version: string) => (await send(simulator.vb365.url, 'GET', `/${version}/ServiceInstance`)).status
  t.equal(await ask('v8'), 401)
  t.equal(await ask('v7'), 401)
  t.equal(await ask('v6'), 401)
  t.equal(await ask('v5'), 404)
  t.equal(await ask('v9'), 404)
})

t.test('a server of version 7 is of a build of that version and knows no version 8', async t => {
  const older = await startTest(t, { vb365Version: 'v7' })
  const { url } = older.simulator.vb365
  t.equal((await older.send(url, 'GET', '/v8/ServiceInstance')).status, 404)
  const body = { grant_type: 'password', username: 'administrator', password: 'vbsim' }
  const { body: { access_token: token } } = await older.send(url, 'POST', '/v7/Token', { body })
  t.match((await older.send(url, 'GET', '/v7/ServiceInstance', { token })).body, { version: /^7\./ })
})
