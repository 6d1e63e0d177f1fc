import t from 'tap'
import { startTest, type TestOptions } from '../estate/simulator.js'

const day = 86_400_000

/** A simulator whose machine can be put to sleep. */
async function sleepy (t: Parameters<typeof startTest>[0], options: TestOptions = {}) {
  let ahead = 0
  const test = await startTest(t, { own: true, clock: { mode: 'real' }, wall: () => Date.now() + ahead, ...options })
  return { ...test, sleep: (by: number) => { ahead += by } }
}

t.test('a world whose clock is weeks behind catches up in turns: others are answered meanwhile, its own calls wait', async t => {
  const { control, world, sleep } = await sleepy(t)
  const behind = await world()
  const other = await world()
  await control.put(`/api/worlds/${other.name}/clock`, { body: { mode: 'frozen' } })
  await control.put('/api/worlds/default/clock', { body: { mode: 'frozen' } })
  sleep(6 * day)
  const order: string[] = []
  const note = async <R>(what: string, asked: Promise<R>): Promise<R> => {
    const reply = await asked
    order.push(what)
    return reply
  }
  const [first, second] = await Promise.all([
    note('behind', behind.vbr.get('/api/v1/jobs/states')),
    note('behind', behind.vb365.get('/v8/Jobs')),
    note('other', other.vbr.get('/api/v1/jobs')),
    note('other', other.vb365.get('/v8/Jobs')),
    note('health', control.get('/health'))
  ])
  t.same([first.status, second.status], [200, 200])
  t.same(order.slice(-2), ['behind', 'behind'], 'who has come due keeps nobody else waiting')
  const now = Date.parse((await control.get(`/api/worlds/${behind.name}/clock`)).body.now)
  const { nextDue } = (await control.get(`/api/worlds/${behind.name}/clock`)).body
  t.ok(Date.parse(nextDue) > now, 'nothing is left behind')
  const runs = (await behind.vb365.get('/v8/JobSessions?limit=1000')).body.results
  t.ok(runs.some(({ creationTime }: { creationTime: string }) => now - Date.parse(creationTime) < 2 * day), 'its jobs ran meanwhile')
})

t.test('a clock that runs faster than the machine can follow goes on from where it has come', async t => {
  const { control, world, sleep } = await sleepy(t)
  const { name, vbr } = await world()
  await control.put(`/api/worlds/${name}/clock`, { body: { rate: 100_000 } })
  sleep(20)
  t.equal((await vbr.get('/api/v1/jobs/states')).status, 200)
  await control.put(`/api/worlds/${name}/clock`, { body: { mode: 'frozen' } })
})

t.test('a poll of a week takes its turns', async t => {
  const { control, world } = await startTest(t)
  const { name, vbr } = await world()
  await control.put(`/api/worlds/${name}/clock`, { body: { step: '7d' } })
  const job = (await vbr.get('/api/v1/jobs/states')).body.data[0]
  const { body: session } = await vbr.post(`/api/v1/jobs/${job.id}/start`, { body: {} })
  const before = Date.parse((await control.get(`/api/worlds/${name}/clock`)).body.now)
  const { body } = await vbr.get(`/api/v1/sessions/${session.id}`)
  t.equal(body.state, 'Stopped')
  t.equal(Date.parse((await control.get(`/api/worlds/${name}/clock`)).body.now) - before, 7 * day)
})

t.test('rates, steps and times beyond what can be played are refused with what is expected', async t => {
  const { control } = await startTest(t)
  const name = 'bounds'
  await control.post('/api/worlds', { body: { name } })
  const clock = `/api/worlds/${name}/clock`
  const before = (await control.get(clock)).body
  for (const [body, error] of [
    [{ rate: 1e9 }, 'Invalid rate 1000000000: expected a number above 0, at most 100000.'],
    [{ mode: 'rate', rate: 100_001 }, 'Invalid rate 100001: expected a number above 0, at most 100000.'],
    [{ step: '32d' }, /^Invalid step '32d': expected a duration .*, above 0 and at most 31d\.$/],
    [{ step: 1e15 }, /^Invalid step 1000000000000000: expected/],
    [{ step: 0.1 }, /^Invalid step 0.1: expected/],
    [{ now: '+012000-01-01T00:00:00Z' }, 'Invalid now \'+012000-01-01T00:00:00Z\': expected a time from 1970 to 9999.']
  ] as const) {
    const reply = await control.put(clock, { body })
    t.equal(reply.status, 400)
    t.match(reply.body.error, error)
  }
  for (const body of [{ by: 'P90000000D' }, { by: 'P4000000D' }, { until: '+270000-01-01T00:00:00Z' }]) {
    const reply = await control.post(`${clock}/advance`, { body })
    t.match(reply, { status: 400, body: { error: /expected a time from 1970 to 9999\.$/ } }, JSON.stringify(body))
  }
  for (const [given, error] of [
    ['200000x', /60x or poll:30s, at most 100000x and above 0/], ['0x', /above 0/], ['poll:40d', /at most poll:31d/]
  ] as const) {
    t.match(await control.post('/api/worlds', { body: { name: 'other', clock: given } }), { status: 400, body: { error } })
  }
  t.same((await control.get(clock)).body, before)
  t.match(await control.post('/api/worlds', { body: { name: 'other', start: '+012000-01-01T00:00:00Z' } }), { status: 400 })
})

t.test('an advance ends when its caller has gone, at a time up to which everything has happened', async t => {
  const { simulator, control } = await startTest(t)
  const name = 'left'
  await control.post('/api/worlds', { body: { name } })
  const caller = new AbortController()
  const clock = `/api/worlds/${name}/clock`
  const start = Date.parse((await control.get(clock)).body.now)
  const left = fetch(`${simulator.control.url}${clock}/advance`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"by":"3650d"}', signal: caller.signal
  })
  const moved = async (): Promise<number> => Date.parse((await control.get(clock)).body.now) - start
  while (await moved() === 0);
  caller.abort()
  await t.rejects(left)
  // It waits for what is under way in its world.
  await control.post(`${clock}/advance`, { body: { by: '1s' } })
  const after = await moved()
  t.ok(after < 3650 * day, 'it did not go on to the end')
  const { nextDue, now } = (await control.get(clock)).body
  t.ok(Date.parse(nextDue) > Date.parse(now))
})

t.test('a large world is made, exported, loaded, kept and forked in turns: others are answered meanwhile', async t => {
  const { control, world } = await startTest(t)
  const other = await world()
  const name = 'crowded'
  const done: string[] = []
  const note = async <R extends { status: number }>(what: string, expected: number, asked: Promise<R>): Promise<R> => {
    const reply = await asked
    t.equal(reply.status, expected, what)
    done.push(what)
    return reply
  }
  const others = (): Array<Promise<unknown>> => [
    note('other', 200, other.vb365.get('/v8/Jobs')), note('other', 200, other.vbr.get('/api/v1/jobs')), note('health', 200, control.get('/health'))
  ]
  const isLast = (what: string): void => {
    t.equal(done.splice(0).at(-1), what, `${what} keeps nobody waiting`)
  }

  const body = { name, size: { users: 1_500 } }
  await Promise.all([note('made', 201, control.post('/api/worlds', { body })), ...others()])
  isLast('made')
  const place = `/api/worlds/${name}`
  const [{ body: estate }] = await Promise.all([note('exported', 200, control.get(`${place}/fixture`)), ...others()])
  await Promise.all([note('loaded', 200, control.put(`${place}/fixture`, { body: estate })), ...others()])
  isLast('loaded')
  t.same((await control.get(`${place}/fixture`)).body, estate, 'what was loaded is what was exported')
  await control.post(`${place}/snapshots`, { body: { name: 'then' } })
  t.equal((await control.post('/api/worlds', { body: { name: 'crowded-too', from: `${name}/then` } })).status, 201)
  t.equal((await control.get('/api/worlds/crowded-too/collections/vb365.users?limit=1')).body.total, 1_500)
})

t.test('the name of a world that is being made is taken, and is free again when it cannot be made', async t => {
  const { control } = await startTest(t)
  const body = { name: 'coming', size: { users: 500 } }
  const replies = await Promise.all([control.post('/api/worlds', { body }), control.post('/api/worlds', { body })])
  t.same(replies.map(({ status }) => status).sort(), [201, 409])
  const fixture = { name: 'wrong', collections: { 'vb365.boats': [] } }
  t.equal((await control.post('/api/worlds', { body: { name: 'wrong', fixture } })).status, 400)
  t.equal((await control.post('/api/worlds', { body: { name: 'wrong' } })).status, 201)
})

t.test('what is written during an export is in it whole or not at all', async t => {
  const { control, world, simulator } = await startTest(t)
  const { name } = await world()
  const exported = control.get(`/api/worlds/${name}/fixture`)
  const { collections } = simulator.worlds.get(name)
  const [user] = collections.list('vb365.users')
  collections.put('vb365.users', user?.id ?? '', { ...user, displayName: 'Written meanwhile' })
  const estate = (await exported).body
  t.equal(JSON.stringify(estate), JSON.stringify(simulator.worlds.get(name).fixture.export()))
})
