import t from 'tap'
import { request } from 'undici'
import { startSimulator } from '../../src/index.js'

const login = async (url: string, username: string) => (await request(`${url}/api/oauth2/token`, {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ grant_type: 'password', username, password: 'vbsim' }).toString()
})).statusCode

t.test('a test starts a simulator of its own, moves its time, and stops it', async t => {
  const simulator = await startSimulator({ tls: false })
  t.teardown(simulator.close)
  const { clock, reset, userName } = simulator.world()
  const begin = clock.now()

  t.equal(await login(simulator.vbr.url, userName), 200)
  await clock.advance('PT5M')
  t.equal(Date.parse(clock.now()) - Date.parse(begin), 300_000)
  const later = new Date(Date.parse(begin) + 3_600_000).toISOString()
  await clock.until(later)
  t.equal(clock.now(), later)
  await t.rejects(clock.until(begin), 'time does not go back')
  reset()
  t.equal(clock.now(), begin)
})

t.test('worlds are made when they are asked for, and who logs in chooses', async t => {
  const simulator = await startSimulator({ tls: false })
  t.teardown(simulator.close)

  t.equal(await login(simulator.vbr.url, 'administrator@ci-42'), 401)
  const world = simulator.world('ci-42')
  t.equal(world.userName, 'administrator@ci-42')
  t.equal(await login(simulator.vbr.url, world.userName), 200)
  await world.clock.advance('PT1H')
  t.not(world.clock.now(), simulator.world().clock.now())
})

t.test('bad options are refused in plain words', async t => {
  await t.rejects(startSimulator({ tls: false, fixture: 'none' }), { message: /^The fixture none cannot be read/ })
})
