import t from 'tap'
import { startSimulator } from '../../src/index.js'
import { windowsProxy } from '../estate/vb365/proxies.js'
import { spareDisk } from '../estate/vb365/repositories.js'

const simulator = await startSimulator({ tls: false })
t.teardown(simulator.close)

t.test('worlds are made, listed, forked and removed', async t => {
  const made = await simulator.worlds.add('ci-1', { seed: 3, size: { users: 150 }, clock: 'frozen' })
  t.equal(made.collections.list('vb365.users').length, 150)
  await made.clock.advance('1h')
  const fork = await simulator.worlds.add('ci-2', { from: 'ci-1' })
  t.equal(fork.clock.now(), made.clock.now())
  t.match(simulator.worlds.list().map(({ name }) => name), ['default', 'ci-1', 'ci-2'])
  await t.rejects(simulator.worlds.add('ci-1'), { message: /exists already/ })
  await t.rejects(simulator.worlds.add('CI 1'), { message: /^Invalid name 'CI 1'/ })
  simulator.worlds.remove('ci-2')
  t.throws(() => simulator.worlds.get('ci-2'), { message: /^Unknown world 'ci-2'/ })
})

t.test('a snapshot brings back state and time', async t => {
  const world = simulator.world()
  await world.snapshots.take('clean')
  const begin = world.clock.now()
  world.collections.remove('vb365.repositories', spareDisk)
  await world.clock.advance('2h')
  await world.snapshots.restore('clean')
  t.equal(world.clock.now(), begin)
  t.match(world.collections.get('vb365.repositories', spareDisk), { name: 'Spare Disk' })
  t.match(world.snapshots.list(), [{ name: 'clean', now: begin }])
  world.snapshots.remove('clean')
  await t.rejects(world.snapshots.restore('clean'), { message: /^Unknown snapshot 'clean'/ })
})

t.test('an exported world is the same elsewhere; one with a mistake is refused with its place', async t => {
  const [one, other] = [simulator.world(), simulator.world()]
  one.collections.remove('vb365.repositories', spareDisk)
  await one.clock.advance('1h')
  const fixture = one.fixture.export()
  await other.fixture.load(fixture)
  t.same(other.fixture.export(), fixture)
  const made = await simulator.worlds.add('made-of-it', { fixture })
  t.same(made.fixture.export(), fixture, 'a new world goes on there, too')
  const [first, ...rest] = fixture.collections['vb365.repositories'] ?? []
  const broken = { ...fixture, collections: { ...fixture.collections, 'vb365.repositories': [{ ...first, id: spareDisk, nmae: 1 }, ...rest] } }
  await t.rejects(other.fixture.load(broken), { message: /collections\["vb365\.repositories"\]\[0\]\.nmae/ })
  t.same(other.fixture.export(), fixture)
})

t.test('documents are arranged one by one, and refused where they do not fit', t => {
  const { collections } = simulator.world()
  const doc = collections.get('vb365.repositories', spareDisk)
  t.match(collections.put('vb365.repositories', spareDisk, { ...doc, isOutdated: true }), { isOutdated: true })
  t.throws(() => collections.put('vb365.repositories', spareDisk, { ...doc, proxyId: spareDisk }), { message: /^Invalid proxyId / })
  t.throws(() => collections.remove('vb365.proxies', windowsProxy), { message: /is referred to by/ })
  t.throws(() => collections.list(JSON.parse('"vb365.boats"')), { message: /^Unknown collection 'vb365.boats'/ })
  t.end()
})
