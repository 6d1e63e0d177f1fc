import { join } from 'node:path'
import { existsSync, writeFileSync } from 'node:fs'
import t from 'tap'
import { readEstate } from '../../src/estate.js'
import { type Client, clientOf, login, type Reply, startTest } from '../estate/simulator.js'
import { objectNorth } from '../estate/vb365/repositories.js'

const { control, simulator, world } = await startTest(t)
const vbr = (user: string): Promise<Client> => login(simulator.vbr.url, '/api/oauth2/token', user)
const vb365 = (user: string): Promise<Client> => login(simulator.vb365.url, '/v8/token', user)
const key = (description: string) => ({ body: { password: 'x', description } })
const keysOf = async (client: Client): Promise<string[]> =>
  (await client.get('/v8/EncryptionKeys')).body.map(({ description }: { description: string }) => description)

t.test('a world is made, listed, looked at and deleted', async t => {
  const made = await control.post('/api/worlds',
    { body: { name: 'ci-42', seed: 7, clock: '60x', start: '2026-03-01T08:00:00Z' } })
  t.equal(made.status, 201)
  t.match(made.body, {
    name: 'ci-42', fixture: 'default', seed: 7, start: '2026-03-01T08:00:00.000Z', from: null,
    clock: { mode: 'rate', rate: 60 }
  })
  const { items, total } = (await control.get('/api/worlds')).body
  t.equal(total, items.length)
  t.match(items.find(({ name }: { name: string }) => name === 'ci-42'), { seed: 7 })
  t.match((await control.get('/api/worlds/ci-42')).body, { name: 'ci-42', seed: 7 })

  t.equal((await control.del('/api/worlds/ci-42')).status, 204)
  t.equal((await control.get('/api/worlds/ci-42')).status, 404)
  t.equal((await control.del('/api/worlds/ci-42')).status, 404)
})

t.test('what cannot be a world is refused with what was expected, and none is made', async t => {
  const before = (await control.get('/api/worlds')).body.total
  const refused: Array<[Record<string, unknown>, number, RegExp]> = [
    [{}, 400, /name/],
    [{ name: 'CI 42' }, 400, /a-z, 0-9 and -/],
    [{ name: 'ci.42' }, 400, /a-z, 0-9 and -/],
    [{ name: 'x'.repeat(41) }, 400, /40 characters/],
    [{ name: 'default' }, 409, /exists already/],
    [{ name: 'new', sede: 7 }, 400, /name, fixture, seed, size, clock, start, from/],
    [{ name: 'new', fixture: 'atlantis' }, 400, /Unknown fixture 'atlantis': expected default/],
    [{ name: 'new', fixture: 7 }, 400, /object/],
    [{ name: 'new', clock: 'slow' }, 400, /Invalid clock 'slow': expected .* or poll:30s/],
    [{ name: 'new', start: 'soon' }, 400, /Invalid start 'soon': expected a time/],
    [{ name: 'new', size: { unicorns: 3 } }, 400, /users, groups/],
    [{ name: 'new', size: { users: -1 } }, 400, /size/],
    [{ name: 'new', from: 'atlantis' }, 404, /Unknown world 'atlantis': expected .*default/],
    [{ name: 'new', from: 'default/monday' }, 404, /Unknown snapshot 'monday'/],
    [{ name: 'new', from: 'a/b/c' }, 400, /world\/snapshot/],
    [{ name: 'new', from: 'default', seed: 2 }, 400, /'seed' does not go with 'from'/]
  ]
  for (const [body, status, words] of refused) {
    const { status: given, body: reply } = await control.post('/api/worlds', { body })
    t.equal(given, status, JSON.stringify(body))
    t.match(JSON.stringify(reply), words)
  }
  t.match((await control.del('/api/worlds/default')), {
    status: 409,
    body: { error: 'The default world cannot be deleted. Reset it instead.' }
  })
  t.equal((await control.get('/api/worlds')).body.total, before)
})

t.test('deleting a world ends its tokens; a new world of that name knows none of them', async t => {
  await control.post('/api/worlds', { body: { name: 'gone' } })
  const client = await vb365('administrator@gone')
  t.equal((await client.get('/v8/Jobs')).status, 200)
  await control.del('/api/worlds/gone')
  t.equal((await client.get('/v8/Jobs')).status, 401)
  await control.post('/api/worlds', { body: { name: 'gone' } })
  t.equal((await client.get('/v8/Jobs')).status, 401)
  t.equal((await (await vb365('administrator@gone')).get('/v8/Jobs')).status, 200)
})

t.test('a world is chosen by who logs in, or by a header; a header that contradicts the token is refused', async t => {
  const [one, other] = [await world(), await world()]
  await one.vb365.post('/v8/EncryptionKeys', key('only here'))
  t.notOk((await keysOf(other.vb365)).includes('only here'))

  const header = { headers: { 'x-vbsim-world': one.name } }
  t.equal((await one.vb365.get('/v8/Jobs', header)).status, 200)
  t.equal((await other.vb365.get('/v8/Jobs', header)).status, 400)
  t.equal((await other.vbr.get('/api/v1/serverInfo', header)).status, 400)

  const credentials = new URLSearchParams({
    grant_type: 'password', username: 'administrator',
    password: 'vbsim'
  }).toString()
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const { post } = clientOf(simulator.vb365.url)
  const by = await post('/v8/token', { raw: credentials, headers: { ...form, 'x-vbsim-world': one.name } })
  t.ok((await keysOf(clientOf(simulator.vb365.url, by.body.access_token))).includes('only here'))
  t.equal((await post('/v8/token', { raw: credentials, headers: { ...form, 'x-vbsim-world': 'atlantis' } })).status,
    401)
  await t.rejects(vbr('administrator@atlantis'), /401/)
})

t.test('a world grows to the size that is asked for, the same for the same seed', async t => {
  const sizes = { users: 200, groups: 20, sites: 25, teams: 16, repositories: 12, jobs: 10 }
  for (const name of ['big', 'twin']) {
    t.equal((await control.post('/api/worlds',
      { body: { name, size: sizes } })).status, 201)
  }
  for (const [kind, count] of Object.entries(sizes)) {
    t.equal((await control.get(`/api/worlds/big/collections/vb365.${kind}`)).body.total, count, kind)
  }
  const [big, twin] = [await vb365('administrator@big'), await vb365('administrator@twin')]
  for (const path of ['/v8/BackupRepositories?limit=100', '/v8/Jobs?limit=100']) {
    const [one, other] = [await big.get(path), await twin.get(path)]
    t.equal(one.status, 200)
    t.same(one.body, other.body)
  }
  const job = (await big.get('/v8/Jobs?limit=100')).body.results.at(-1)
  t.ok(job.nextRun, 'its schedule is planned')
  t.equal((await big.post(`/v8/Jobs/${job.id}/start`, { body: {} })).status, 200)
  await control.post('/api/worlds/big/clock/advance', { body: { untilIdle: true } })
  t.equal((await big.get(`/v8/Jobs/${job.id}`)).body.lastStatus, 'Success')
})

t.test('a fork goes on from where its source is, and neither sees the other afterwards', async t => {
  const source = await world()
  await source.vb365.post('/v8/EncryptionKeys', key('before'))
  await source.advance('3h')
  const forked = await control.post('/api/worlds', { body: { name: 'branch', from: source.name } })
  t.match(forked, {
    status: 201,
    body: { from: source.name, clock: { now: '2025-01-15T12:00:00.000Z', mode: 'frozen' } }
  })
  const branch = await vb365('administrator@branch')
  t.ok((await keysOf(branch)).includes('before'))

  const [one, other] = [await source.vb365.post('/v8/EncryptionKeys', key('after')),
    await branch.post('/v8/EncryptionKeys', key('after'))]
  t.equal(one.body.id, other.body.id, 'the ids to come are the same')
  await source.vb365.post('/v8/EncryptionKeys', key('in the source'))
  await branch.post('/v8/EncryptionKeys', key('in the branch'))
  await control.post('/api/worlds/branch/clock/advance', { body: { by: '1h' } })
  t.notOk((await keysOf(branch)).includes('in the source'))
  t.notOk((await keysOf(source.vb365)).includes('in the branch'))
  t.equal((await control.get(`/api/worlds/${source.name}`)).body.clock.now, '2025-01-15T12:00:00.000Z')

  await control.post('/api/worlds/branch/reset')
  t.ok((await keysOf(branch)).includes('before'), 'its beginning is the fork')
  t.notOk((await keysOf(branch)).includes('after'))
  t.equal((await control.get('/api/worlds/branch')).body.clock.now, '2025-01-15T12:00:00.000Z')
})

t.test('a session that runs when a world is forked ends in both, each in its own time', async t => {
  const source = await world()
  const { id } = (await source.vb365.post(`/v8/BackupRepositories/${objectNorth}/Sync`)).body
  const path = `/v8/RepositorySynchronizeSessions/${id}`
  await control.post('/api/worlds', { body: { name: 'running', from: source.name } })
  const fork = await vb365('administrator@running')
  t.match((await fork.get(path)).body, { state: 'Synchronizing' })
  await control.post('/api/worlds/running/clock/advance', { body: { untilIdle: true } })
  t.match((await fork.get(path)).body, { state: 'None' })
  t.match((await source.vb365.get(path)).body, { state: 'Synchronizing' })
})

t.test('a reset brings back every kind of clock as it was when the world was made', async t => {
  for (const clock of ['real', '60x', 'frozen', 'poll:30s']) {
    const name = `clock-${clock.replace(':', '-')}`
    const at = '2026-01-01T00:00:00.000Z'
    const made = (await control.post('/api/worlds', { body: { name, clock, start: at } })).body
    await control.put(`/api/worlds/${name}/clock`, { body: { mode: 'frozen', now: '2026-01-04T00:00:00Z' } })
    const { clock: { now, mode } } = (await control.post(`/api/worlds/${name}/reset`)).body
    t.equal(mode, made.clock.mode)
    const past = Date.parse(now) - Date.parse(at)
    t.ok(past >= 0 && past < 600_000, `${clock}: ${now}`)
    if (clock === 'frozen' || clock === 'poll:30s') t.equal(now, at)
  }
})

/** One of the products in one world, and what a client has made there: name by id. */
interface Lane { name: string, product: 'vb365' | 'vbr', token: string, mine: Map<string, string> }

type Send = (lane: Lane, method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) => Promise<Reply>

/** The same for both products: how something is made, how it is removed, and what there is of all clients' things. */
const mixed = {
  vb365: {
    url: '/v8/EncryptionKeys',
    make: (name: string) => ({ password: 'x', description: name }),
    async all (send: Send, lane: Lane): Promise<Map<string, string>> {
      const { body } = await send(lane, 'GET', '/v8/EncryptionKeys?description=mix-*')
      return new Map(body.map(({ id, description }: { id: string, description: string }) => [id, description]))
    }
  },
  vbr: {
    url: '/api/v1/credentials',
    make: (name: string) => ({ type: 'Standard', username: name, password: 'x', description: '' }),
    async all (send: Send, lane: Lane): Promise<Map<string, string>> {
      const { body } = await send(lane, 'GET', '/api/v1/credentials?nameFilter=mix-*&limit=5000')
      return new Map(body.data.map(({ id, username }: { id: string, username: string }) => [id, username]))
    }
  }
}

t.test('calls to different worlds never meet, however they are mixed', async t => {
  const send: Send = async ({ product, token }, method, url, payload) => {
    const reply = await simulator[product].server.inject({
      method, url, headers: { authorization: `Bearer ${token}` }, ...(payload === undefined ? {} : { payload })
    })
    return {
      status: reply.statusCode, body: reply.body === '' ? '' : JSON.parse(reply.body), headers: {},
      bytes: reply.rawPayload
    }
  }
  const lanes: Lane[] = []
  for (const name of ['mix-a', 'mix-b', 'mix-c', 'mix-d', 'mix-e']) {
    await control.post('/api/worlds', { body: { name } })
    lanes.push({ name, product: 'vb365', token: (await vb365(`administrator@${name}`)).token, mine: new Map() })
    lanes.push({ name, product: 'vbr', token: (await vbr(`administrator@${name}`)).token, mine: new Map() })
  }
  const outside: Lane[] = [
    { name: 'default', product: 'vb365', token: (await vb365('administrator')).token, mine: new Map() },
    { name: 'default', product: 'vbr', token: (await vbr('administrator')).token, mine: new Map() }
  ]
  let wrong = 0
  let turn = 0
  for (let calls = 0; calls < 10_000;) {
    calls += (await Promise.all(Array.from({ length: 50 }, async () => {
      // The next lane and the next thing to do: 10 and 7 have nothing in common.
      const number = turn++
      const lane = lanes[number % lanes.length]
      if (lane === undefined) return
      const { url, make, all } = mixed[lane.product]
      const [first] = lane.mine.keys()
      if (number % 7 < 2) {
        const name = `${lane.name} ${number}`
        const { status, body } = await send(lane, 'POST', url, make(name))
        if (status !== 201) wrong++
        lane.mine.set(body.id, name)
      } else if (number % 7 === 2 && first !== undefined && lane.mine.size > 20) {
        lane.mine.delete(first)
        if ((await send(lane, 'DELETE', `${url}/${first}`)).status !== 204) wrong++
      } else if (number % 7 === 3) {
        await simulator.worlds.get(lane.name).clock.advanceBy(1_000)
      } else {
        const names = (await all(send, lane)).values()
        if ([...names].some(name => !name.startsWith(lane.name))) wrong++
      }
    }))).length
  }
  t.equal(wrong, 0)
  for (const lane of lanes) {
    t.same(await mixed[lane.product].all(send, lane), lane.mine,
    `${lane.product} in ${lane.name}`)
  }
  for (const lane of outside) {
    t.same(await mixed[lane.product].all(send, lane), new Map(),
      'the default world saw nothing')
  }
})

t.test('an inline fixture makes a world; a mistake in it is named by its place, and no world is made', async t => {
  const { collections, past: _, ...others } = readEstate('default')
  const fixture = { ...others, name: 'mine', collections: { ...collections } }
  t.match((await control.post('/api/worlds', { body: { name: 'inline', fixture } })).body, { fixture: 'mine' })
  t.equal((await (await vbr('administrator@inline')).get('/api/v1/backupInfrastructure/repositories')).status, 200)

  const repositories = (collections['vb365.repositories'] ?? []).map((doc, n) => n === 2
    ? { ...doc, proxyId: 'nobody', proxyPoolId: null }
    : doc)
  const { status, body } = await control.post('/api/worlds', {
    body: {
      name: 'broken', fixture: {
        ...fixture,
        collections: { ...collections, 'vb365.repositories': repositories }
      }
    }
  })
  t.equal(status, 400)
  t.equal(body.at, 'collections["vb365.repositories"][2].proxyId')
  t.equal((await control.get('/api/worlds/broken')).status, 404)
})

t.test('worlds beside a database file are found again, with their clocks, beginnings and snapshots', async t => {
  const folder = t.testdir()
  const db = join(folder, 'estate.db')
  const first = await startTest(t, { db })
  const make = await first.control.post('/api/worlds', { body: { name: 'nightly', seed: 9, clock: 'poll:30s' } })
  t.equal(make.status, 201)
  t.match((await first.control.post('/api/worlds', { body: { name: 'tokens' } })), { status: 400 })
  t.match((await first.control.post('/api/worlds', { body: { name: 'nightly-wal' } })), { status: 400 })
  await first.control.post('/api/worlds', { body: { name: 'branch', from: 'nightly' } })
  await first.control.post('/api/worlds', { body: { name: 'passing' } })
  const client = await login(first.simulator.vb365.url, '/v8/token', 'administrator@nightly')
  await first.control.post('/api/worlds/nightly/snapshots', { body: { name: 'clean' } })
  await client.post('/v8/EncryptionKeys', key('kept'))
  await first.control.del('/api/worlds/passing')
  t.notOk(existsSync(`${db}.passing`))
  const before = (await first.control.get('/api/worlds/nightly')).body
  await first.simulator.close()
  writeFileSync(`${db}.notes`, 'no world')

  const second = await startTest(t, { db })
  const names = (await second.control.get('/api/worlds')).body.items.map(({ name }: { name: string }) => name)
  t.same(names, ['default', 'branch', 'nightly'])
  const empty = { ...before.counts, requests: 0 }
  t.same((await second.control.get('/api/worlds/nightly')).body, { ...before, counts: empty }, 'but for the journal')
  const again = clientOf(second.simulator.vb365.url, client.token)
  t.ok((await keysOf(again)).includes('kept'), 'tokens are still good')
  t.match((await second.control.get('/api/worlds/nightly/snapshots')).body, { total: 1, items: [{ name: 'clean' }] })
  await second.control.post('/api/worlds/nightly/snapshots/clean/restore')
  t.notOk((await keysOf(again)).includes('kept'))
  await again.post('/v8/EncryptionKeys', key('once more'))
  t.match((await second.control.post('/api/worlds/nightly/reset')).body, { seed: 9, clock: { mode: 'poll' } })
  t.notOk((await keysOf(again)).includes('once more'))
})
