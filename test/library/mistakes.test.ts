import t from 'tap'
import { ControlError, startSimulator, type World } from '../../src/index.js'

const simulator = await startSimulator({ tls: false })
t.teardown(simulator.close)

/** What a program without types does: any function of the library with anything. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Untyped = any

async function mistakeIn (work: (world: Untyped, all: Untyped) => unknown): Promise<ControlError> {
  try {
    await work(simulator.world('mistakes'), simulator)
  } catch (error) {
    if (error instanceof ControlError) return error
    throw error
  }
  throw new Error(`${String(work)} was not refused`)
}

const mistakes: Array<[work: (world: Untyped, all: Untyped) => unknown, message: string | RegExp]> = [
  [world => world.clock.advance(300), 'Invalid by 300: expected a duration such as 90s, 5m, 2h, 14d or PT5M.'],
  [world => world.clock.advance(), "Missing 'by': expected a duration such as 90s, 5m, 2h, 14d or PT5M."],
  [world => world.clock.until(new Date(0)), /^Invalid until "1970-.*": expected a time such as 2026-01-31T12:00:00Z\.$/],
  [world => world.clock.change('sometimes'), /^Invalid clock 'sometimes': expected real, frozen, 60x or poll:30s\.$/],
  [world => world.clock.change(''), /^Invalid clock '': expected real, /],
  [world => world.clock.change(), /^Missing 'clock': expected real, /],
  [world => world.token('VBR'), "Invalid product 'VBR': expected vb365 or vbr. Did you mean 'vbr'?"],
  [world => world.token('vbr', 'viewr'), /^Unknown user 'viewr': .* Did you mean 'viewer'\?$/],
  [world => world.token('vbr', 7), 'Invalid user 7: expected a text.'],
  [world => world.waitFor({ identity: 'x' }), /^Invalid session .*: expected a session with an id, or an id\.$/],
  [world => world.waitFor(Promise.resolve({ id: 'x' })), 'Invalid session: it is a promise, expected what comes of it (await it first).'],
  [world => world.waitFor('x', { timout: '2m' }), /^Unknown member 'timout': expected timeout or within\. Did you mean 'timeout'\?$/],
  [world => world.waitFor('x', '2m'), "Invalid patience '2m': expected an object."],
  [world => world.snapshots.take(), "Missing 'name': expected a text."],
  [world => world.snapshots.restore('nothing'), /^Unknown snapshot 'nothing': /],
  [world => world.outcomes.add({ session: 'JobSession', result: 'Faild' }), "Invalid result 'Faild': expected Success, Warning, Failed or Canceled. Did you mean 'Failed'?"],
  [world => world.outcomes.add(), /^Missing 'value': expected \{ session, /],
  [world => world.outcomes.add({ sesion: 'Backup', result: 'Failed' }), /^Unknown member 'sesion': .* Did you mean 'session'\?$/],
  [world => world.outcomes.remove(1), 'Invalid id 1: expected a text.'],
  [world => world.faults.add({ product: 'vbr', operation: '*', path: '/x', status: 500 }), /^'operation' goes without 'method' and 'path'/],
  [world => world.faults.add({ product: 'vbr', method: 'FETCH', status: 500 }), /^Invalid method 'FETCH': expected GET, POST, /],
  [world => world.requests.find({ methd: 'GET' }), /^Unknown filter 'methd': .* Did you mean 'method'\?$/],
  [world => world.requests.find({ method: 'FETCH' }), /^Invalid method 'FETCH': expected GET, POST, /],
  [world => world.requests.find('4xx'), "Invalid filter '4xx': expected an object."],
  [world => world.requests.find({}, { limt: 1 }), /^Unknown member 'limt': .* Did you mean 'limit'\?$/],
  [world => world.requests.verify({ operation: 'StartConfigBackup' }, { times: 1 }), /^Expected 1 request with operation StartConfigBackup, found 0\./],
  [world => world.requests.verify({}, { times: 1, atMost: 2 }), /^'times' goes without 'atLeast' and 'atMost'/],
  [world => world.requests.waitFor({}, { timeout: 'soon' }), /^Invalid timeout 'soon': expected milliseconds, or a duration /],
  [world => world.events.subscribe(), "Missing 'listener': expected a function."],
  [world => world.events.subscribe(() => {}, { type: ['sesion'] }), /^Invalid type 'sesion': .* Did you mean 'session'\?$/],
  [world => world.deviceCodes.approve(1), 'Invalid code 1: expected a text.'],
  [world => world.collections.list('vbr.job'), /^Unknown collection 'vbr\.job': .* Did you mean 'vbr\.jobs'\?$/],
  [world => world.collections.add('vbr.jobs', 'job'), 'Invalid document: expected an object with members.'],
  [world => world.collections.get('vbr.jobs', 'x'), "Unknown id 'x': vbr.jobs has no such document."],
  [world => world.fixture.load(null), /^The fixture /],
  [(_, all) => all.world(7), 'Invalid name 7: expected a text.'],
  [(_, all) => all.worlds.add('x', { fixtur: 'empty' }), /^Unknown member 'fixtur': .* Did you mean 'fixture'\?$/],
  [(_, all) => all.worlds.add('x', { clock: '60y' }), "Invalid clock '60y': expected real, frozen, 60x or poll:30s."],
  [(_, all) => all.worlds.remove('default'), 'The default world cannot be deleted. Reset it instead.'],
  [() => startSimulator(JSON.parse('{ "tls": "no" }')), "Invalid tls 'no': expected true or false."],
  [() => startSimulator(JSON.parse('{ "readyJson": true }')), /^Unknown option 'readyJson': /],
  [() => startSimulator(JSON.parse('"frozen"')), "Invalid options 'frozen': expected an object."],
  [() => startSimulator(JSON.parse('null')), 'Invalid options null: expected an object.'],
  [() => startSimulator(JSON.parse('{ "vbrRevision": "1.3" }')), /^Invalid vbrRevision '1\.3': expected 1\.1-rev0, /],
  [() => startSimulator({ users: [JSON.parse('{ "name": "a", "password": "b", "roles": ["Admin"] }')] }), /^Invalid role of a /]
]

t.test('a mistake is an error of the library, with its kind, what would have been right, and the nearest word', async t => {
  for (const [work, message] of mistakes) {
    const error = await mistakeIn(work)
    t.match(error, { name: 'ControlError', message, kind: /^(invalid|notFound|conflict)$/ }, String(work))
    t.type(error.hint, 'object')
  }
})

t.test('a world that was removed, and a simulator that was closed, say so', async t => {
  const world = simulator.world()
  world.remove()
  const gone = { kind: 'notFound', message: `World '${world.name}' was removed: nothing can be asked of it any more.` }
  t.throws(() => world.clock.now(), gone)
  t.throws(() => world.token('vbr'), gone)
  t.throws(() => world.remove(), gone)
  await t.rejects(world.clock.advance('1s'), gone)
  // Another one of its name is another one.
  const other = simulator.world(world.name)
  t.throws(() => world.collections.names(), gone)
  t.equal(other.requests.count(), 0)
  t.throws(() => simulator.world('default').remove(), { message: /cannot be deleted/ })

  const closed = await startSimulator({ tls: false })
  const late = closed.world()
  await closed.close()
  await closed.close()
  const over = { kind: 'conflict', message: 'The simulator was closed: nothing can be asked of it any more.' }
  t.throws(() => late.clock.now(), over)
  t.throws(() => closed.world(), over)
})

t.test('a block disposes of what it used', async t => {
  let name = ''
  {
    const world: World = simulator.world()
    name = world.name
    await world[Symbol.asyncDispose]()
    await world[Symbol.asyncDispose]()
  }
  t.throws(() => simulator.worlds.get(name), { message: /^Unknown world/ })
  await simulator.world('default')[Symbol.asyncDispose]()
  t.ok(simulator.worlds.get('default'), 'the default world stays')
  const other = await startSimulator({ tls: false })
  await other[Symbol.asyncDispose]()
  await t.rejects(fetch(`${other.control.url}/health`))
})

const call = (world: World, path: string, init: RequestInit = {}) =>
  fetch(simulator.vbr.url + path, { ...init, headers: { authorization: `Bearer ${world.token('vbr')}` } })

t.test('requests are waited for, and verified by method and path', async t => {
  const world = simulator.world()
  const awaited = world.requests.waitFor({ method: 'GET', path: '/api/v1/jobs*' }, { times: 2, timeout: '10s' })
  for (const path of ['/api/v1/serverTime', '/api/v1/jobs?limit=1', '/api/v1/jobs/states']) await call(world, path)

  t.match(await awaited, [{ path: '/api/v1/jobs' }, { path: '/api/v1/jobs/states' }])
  t.equal(world.requests.verify({ path: '/api/v1/jobs*' }, { times: 2 }), 2)
  t.equal(world.requests.verify({ method: 'POST' }, { times: 0 }), 0)
  t.throws(() => world.requests.verify({ method: 'POST', path: '/api/v1/jobs/*/start' }), {
    kind: 'conflict',
    message: 'Expected 1 or more requests with method POST and path /api/v1/jobs/*/start, found 0. The last requests: ' +
      'GET /api/v1/serverTime 200, GET /api/v1/jobs?limit=1 200, GET /api/v1/jobs/states 200.'
  })
  t.throws(() => world.requests.verify({ operation: 'GetAllJobs' }, { atLeast: 2, atMost: 3 }),
    { message: 'Expected 2 to 3 requests with operation GetAllJobs, found 1. Found: GET /api/v1/jobs?limit=1 200.' })
  await t.rejects(world.requests.waitFor({ status: 500 }, { timeout: 10 }), {
    kind: 'conflict', message: /^Expected a request with status 500, found 0 within 0\.01 s\. The last requests: /
  })
})

t.test('a fault by method and path meets operations and unknown paths', async t => {
  const world = simulator.world()
  world.faults.add({ product: 'vbr', method: 'GET', path: '/API/v1/*/states/', status: 503, times: 1 })
  world.faults.add({ product: 'vbr', path: '/api/v9/anything', body: { answer: 42 } })

  t.equal((await call(world, '/api/v1/jobs')).status, 200, 'the list is on another path')
  t.equal((await call(world, '/api/v1/jobs/states')).status, 503, 'whatever the case, and the slash at the end')
  const reply = await call(world, '/api/v9/anything', { method: 'POST' })
  t.same([reply.status, await reply.json()], [200, { answer: 42 }])
  t.equal((await call(world, '/api/v9/nothing')).status, 404)
  t.match(world.faults.list(), [{ operation: '*', method: 'GET' }, { operation: '*', hits: 1 }])
})
