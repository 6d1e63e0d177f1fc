import t from 'tap'
import { request } from 'undici'
import { type Account, startSimulator, type Simulator, type World } from '../../src/index.js'

const login = async (url: string, username: string) => (await request(`${url}/api/oauth2/token`, {
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ grant_type: 'password', username, password: 'vbsim' }).toString()
})).statusCode

async function call (url: string, token: string, path: string, method: 'GET' | 'POST' = 'GET') {
  const { statusCode, body } = await request(url + path, { method, headers: { authorization: `Bearer ${token}` } })
  // A test reads replies as a client does; what VBR says to a token that it does not know has no body.
  const text = await body.text()
  const reply = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>
  return { status: statusCode, reply }
}

const passwordHint = async ({ vbr }: Simulator, world: World) => {
  const { reply } = await call(vbr.url, world.token('vbr'), '/api/v1/encryptionPasswords')
  return (reply.data as Array<{ id: string }>).length
}

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
  t.match(await clock.untilIdle(), { now: String })
  await t.rejects(clock.until(begin), 'time does not go back')
  await reset()
  t.equal(clock.now(), begin)
})

t.test('the clock of a world can run in another way', async t => {
  const simulator = await startSimulator({ tls: false })
  t.teardown(simulator.close)
  const { clock } = simulator.world()

  t.match(clock.state(), { mode: 'frozen', rate: 0, step: null })
  clock.change('60x')
  t.match(clock.state(), { mode: 'rate', rate: 60 })
  clock.change({ mode: 'poll', step: 30_000 })
  t.match(clock.state(), { mode: 'poll', step: 30_000 })
  t.throws(() => clock.change('backwards'), { message: /poll:30s/ })
})

t.test('without a name there is a fresh world, with a user name and a token for both products', async t => {
  const simulator = await startSimulator({ tls: false })
  t.teardown(simulator.close)
  const { vb365, vbr } = simulator
  const [one, other] = [simulator.world(), simulator.world()]

  t.not(one.name, other.name)
  t.equal(one.userName, `administrator@${one.name}`)
  t.equal(one.password, 'vbsim')
  t.equal((await call(vb365.url, one.token('vb365'), '/v8/BackupRepositories')).status, 200)
  t.equal((await call(vbr.url, one.token('vbr'), '/api/v1/serverInfo')).status, 200)
  t.equal((await call(vbr.url, one.token('vb365'), '/api/v1/serverInfo')).status, 401, 'a token is for one product')
})

t.test('a token stands for who is asked for', async t => {
  const simulator = await startSimulator({ tls: false })
  t.teardown(simulator.close)
  const world = simulator.world()
  const start = (user: string) => call(simulator.vbr.url, world.token('vbr', user), '/api/v1/configBackup/backup', 'POST')

  t.equal((await start('viewer')).status, 403)
  t.equal((await start('administrator')).status, 200)
  t.throws(() => world.token('vb365', 'viewer'), { message: /^The user 'viewer' may not log in to vb365/ })
  t.throws(() => world.token('vbr', 'nobody'), { message: /^Unknown user 'nobody': expected administrator, operator,/, hint: { expected: /^administrator, operator,/ } })
})

t.test('who may log in is chosen at the start', async t => {
  const users: Account[] = [
    { name: 'nils', password: 'one', roles: ['BackupViewer'] }, { name: 'ada', password: 'two', roles: ['Administrator'] }
  ]
  const simulator = await startSimulator({ tls: false, users })
  t.teardown(simulator.close)
  const world = simulator.world('default')

  t.match(world, { userName: 'ada', password: 'two' })
  t.equal((await call(simulator.vb365.url, world.token('vb365'), '/v8/BackupRepositories')).status, 200)
  t.equal((await call(simulator.vbr.url, world.token('vbr', 'nils'), '/api/v1/sessions')).status, 200)
})

t.test('every name logs in where any may', async t => {
  const simulator = await startSimulator({ tls: false, auth: 'any' })
  t.teardown(simulator.close)
  const token = simulator.world().token('vb365', 'whoever')

  t.equal((await call(simulator.vb365.url, token, '/v8/BackupRepositories')).status, 200)
})

t.test('what happens in one world is not seen in another', async t => {
  const simulator = await startSimulator({ tls: false })
  t.teardown(simulator.close)
  const [one, other, byDefault] = [simulator.world(), simulator.world(), simulator.world('default')]
  const before = await passwordHint(simulator, other)
  const added = await request(`${simulator.vbr.url}/api/v1/encryptionPasswords`, {
    method: 'POST',
    headers: { authorization: `Bearer ${one.token('vbr')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ password: 'secret', hint: 'only here' })
  })
  await one.clock.advance('1d')

  t.equal(added.statusCode, 201)
  t.equal(await passwordHint(simulator, one), before + 1)
  t.equal(await passwordHint(simulator, other), before)
  t.equal(await passwordHint(simulator, byDefault), before)
  t.equal(other.clock.now(), byDefault.clock.now())
  t.not(one.clock.now(), other.clock.now())
})

t.test('a world of a name is made when it is asked for, and who logs in chooses', async t => {
  const simulator = await startSimulator({ tls: false })
  t.teardown(simulator.close)

  t.equal(await login(simulator.vbr.url, 'administrator@ci-42'), 401)
  const world = simulator.world('ci-42')
  t.equal(world.userName, 'administrator@ci-42')
  t.equal(await login(simulator.vbr.url, world.userName), 200)
  t.equal(simulator.world('ci-42'), world, 'it is the same one when it is asked for again')
  t.equal(simulator.world('default').userName, 'administrator')
  t.throws(() => simulator.world('No world'), { message: /^Invalid name 'No world': expected a-z, 0-9 and -/, kind: 'invalid' })
})

t.test('worlds are listed, added, found and removed', async t => {
  const simulator = await startSimulator({ tls: false })
  t.teardown(simulator.close)
  const { worlds } = simulator

  const added = await worlds.add('ci-1', { seed: 7, clock: '60x', start: '2030-01-01T00:00:00Z' })
  t.match(added.clock.state(), { now: /^2030-01-01/, mode: 'rate', rate: 60 })
  t.same(worlds.list().map(({ name }) => name), ['default', 'ci-1'])
  t.equal(worlds.get('ci-1'), added)
  await t.rejects(worlds.add('ci-1'), { message: /exists already/, kind: 'conflict' })
  const token = added.token('vbr')
  worlds.remove('ci-1')
  t.throws(() => worlds.get('ci-1'), { message: "Unknown world 'ci-1': expected default.", kind: 'notFound' })
  t.equal((await call(simulator.vbr.url, token, '/api/v1/serverInfo')).status, 401, 'its tokens ended with it')
})

t.test('a fresh world never has the name of one that was removed', async t => {
  const simulator = await startSimulator({ tls: false })
  t.teardown(simulator.close)
  simulator.world('test-2')
  const first = simulator.world()
  simulator.worlds.remove(first.name)

  t.same([first.name, simulator.world().name], ['test-1', 'test-3'])
})

t.test('options are those of the command line, as values', async t => {
  const simulator = await startSimulator({
    tls: false,
    clock: { mode: 'poll', step: 5_000 },
    start: new Date('2026-03-01T00:00:00Z'),
    size: { repositories: 12 },
    tokenLifetime: '30s',
    tlsSan: []
  })
  t.teardown(simulator.close)
  const world = simulator.world()
  const { reply } = await call(simulator.vb365.url, world.token('vb365'), '/v8/BackupRepositories')

  t.match(world.clock.state(), { now: '2026-03-01T00:00:00.000Z', mode: 'poll', step: 5_000 })
  t.equal((reply.results as unknown[]).length, 12)
})

t.test('bad options are refused in plain words', async t => {
  await t.rejects(startSimulator({ tls: false, fixture: 'none' }), { message: /none/ })
  await t.rejects(startSimulator({ clock: 'sometimes' }), { message: /60x or poll:30s/ })
  await t.rejects(startSimulator({ history: 'long' }), { message: /Invalid history 'long': expected a duration/ })
  await t.rejects(startSimulator({ start: Date.UTC(2025, 0, 1), vbrPort: 70_000 }), { message: /Invalid vbrPort '70000': expected a port/ })
  // Somebody who writes JavaScript is told of a typo, too.
  await t.rejects(startSimulator(JSON.parse('{ "vbrport": 0 }')), { message: /^Unknown option 'vbrport': .* Did you mean 'vbrPort'\?$/, hint: { at: 'vbrport' } })
})

t.test('an estate of the test\'s own', async t => {
  const simulator = await startSimulator({ tls: false })
  t.teardown(simulator.close)
  const estate = simulator.world().fixture.export()
  const other = await startSimulator({ tls: false, fixture: { ...estate, name: 'own' } })
  t.teardown(other.close)

  t.equal(other.world().fixture.export().name, 'own')
  await t.rejects(startSimulator({ tls: false, fixture: { name: 'wrong', collections: { nothing: [] } } }), {
    message: /Unknown collection 'nothing'/, kind: 'invalid'
  })
})
