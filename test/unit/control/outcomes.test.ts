import { join } from 'node:path'
import t from 'tap'
import { readEstate } from '../../../src/estate.js'
import type { Planned } from '../../../src/state/time/plan.js'
import { emptyWorld, morning } from '../kernel.js'
import { keyPeople } from '../../estate/vb365/jobs.js'
import { windowsProxy } from '../../estate/vb365/proxies.js'
import { diskAlmond, spareDisk } from '../../estate/vb365/repositories.js'
import { winRepo } from '../../estate/vbr/repositories.js'

interface Voyage extends Planned { name: string, state: string, weather?: string, reason?: string }

function fleet () {
  const world = emptyWorld()
  const { kernel } = world
  const voyages = kernel.collection<Voyage>({ name: 'test.voyages', noun: 'Voyage', shape: {} })
  const plan = kernel.plans.define<Voyage>({
    kind: 'Voyage',
    of: voyages,
    phases: [
      { name: 'loading', lasts: 10_000 },
      { name: 'waiting', lasts: 0, holds: ({ weather }) => weather === 'storm', asks: 5_000 },
      { name: 'sailing', lasts: 30_000, end: ({ id }) => { voyages.patch(id, { state: 'Landed' }) } }
    ],
    succeed: ({ id, state }, outcome) => { voyages.patch(id, { state: `${state} well`, reason: outcome?.message ?? 'nothing arranged' }) },
    fail: ({ id, state }, { result, message }) => { voyages.patch(id, { state: `${state}, then ${result}`, reason: message }) }
  })
  const start = (weather = 'fair'): string =>
    plan.start(voyages.add({ id: kernel.ids.next(), name: 'first', state: 'Begun', weather })).id
  return { ...world, world, voyages, plan, start }
}

t.test('a session ends at the percentage of its whole length, in whichever phase that is', async t => {
  for (const at of [0, 10, 25, 63, 99.9, 100]) {
    const { world, clock, start, voyages, plan } = fleet()
    world.outcomes.add({ session: 'Voyage', result: 'Failed', at })
    const id = start()
    await clock.advanceBy(400 * at - 1 < 0 ? 0 : 400 * at - 1)
    if (at > 0) t.ok(plan.running(voyages.get(id)), `not before ${at} %`)
    await clock.advanceBy(1)
    t.match(voyages.get(id), { state: 'Begun, then Failed', reason: 'The operation failed.' }, `at ${at} %`)
  }
})

t.test('a percentage counts the phases, not the time that one waited', async t => {
  const { world, clock, start, voyages, plan } = fleet()
  world.outcomes.add({ session: 'Voyage', result: 'Canceled', at: 50 })
  const id = start('storm')
  await clock.advanceBy(600_000)
  t.ok(plan.running(voyages.get(id)))
  voyages.patch(id, { weather: 'fair' })
  await clock.advanceBy(5_000)
  t.equal(plan.progress(voyages.get(id)), 25)
  await clock.advanceBy(10_000)
  t.match(voyages.get(id), { state: 'Begun, then Canceled', reason: 'Operation was canceled by user' })
})

t.test('a warning lets the session run to its end, unless it is to come earlier', async t => {
  const { world, clock, start, voyages } = fleet()
  world.outcomes.add({ session: 'Voyage', result: 'Warning', message: 'Late.' })
  world.outcomes.add({ session: 'Voyage', result: 'Warning', at: 50 })
  const [whole, half] = [start(), start()]
  await clock.advanceBy(20_000)
  t.match(voyages.get(half), { state: 'Begun, then Warning' })
  await clock.advanceBy(20_000)
  t.match(voyages.get(whole), { state: 'Landed, then Warning', reason: 'Late.' })
})

t.test('Success says that it was arranged', async t => {
  const { world, clock, start, voyages } = fleet()
  world.outcomes.add({ session: 'Voyage', result: 'Success', message: 'Fine.' })
  const [arranged, other] = [start(), start()]
  await clock.advanceBy(40_000)
  t.match(voyages.get(arranged), { state: 'Landed well', reason: 'Fine.' })
  t.match(voyages.get(other), { state: 'Landed well', reason: 'nothing arranged' })
})

t.test('two kinds of session cannot have one name', t => {
  const { kernel } = fleet()
  t.throws(() => kernel.outcomes.define('Voyage'), /Two kinds of session/)
  t.end()
})

t.test('a rule that is used in something that fails as a whole is not used up', t => {
  const { world, start } = fleet()
  world.outcomes.add({ session: 'Voyage', result: 'Failed' })
  t.throws(() => world.attempt(() => { start(); throw new Error('storm') }), /storm/)
  t.match(world.outcomes.list(), [{ left: 1, sessions: [] }])
  start()
  t.match(world.outcomes.list(), [{ left: 0, sessions: [String] }])
  t.end()
})

t.test('what is given out is a copy', t => {
  const { world } = fleet()
  const added = world.outcomes.add({ session: 'Voyage', result: 'Failed', times: 2 })
  Object.assign(added, { left: 0 })
  for (const listed of world.outcomes.list()) Object.assign(listed, { left: 0 })
  t.match(world.outcomes.list(), [{ left: 2 }])
  t.end()
})

t.test('many rules are kept until they are used up; then the oldest go', async t => {
  const { world, start } = fleet()
  for (let n = 0; n < 1_000; n++) world.outcomes.add({ session: 'Voyage', result: 'Failed', message: String(n) })
  for (let n = 0; n < 2; n++) start()
  world.outcomes.add({ session: 'Voyage', result: 'Success' })
  world.outcomes.add({ session: 'Voyage', result: 'Success' })
  world.outcomes.add({ session: 'Voyage', result: 'Success' })
  const rules = world.outcomes.list()
  t.equal(rules.length, 1_001, 'none goes that is still to come')
  t.match(rules[0], { message: '2', left: 1 })
})

const estate = (options = {}) => emptyWorld({ fixture: readEstate('default'), ...options })

t.test('a condition is no part of a snapshot: who goes back to one has the conditions of now', async t => {
  const world = estate()
  const status = () => world.vb365.proxies.get(windowsProxy).status
  await world.snapshots.take('before')
  const { id } = world.outcomes.add({ subject: windowsProxy, state: 'offline' })
  await world.snapshots.take('offline')

  await world.snapshots.restore('before')
  t.equal(status(), 'Offline', 'it is in force')
  world.outcomes.remove(id)
  t.equal(status(), 'Online')
  await world.snapshots.restore('offline')
  t.equal(status(), 'Online', 'it was in force')
  t.same(world.outcomes.list(), [])
})

t.test('a world in a file goes on without the conditions of its former process', async t => {
  const file = join(t.testdir(), 'world.db')
  const first = estate({ file })
  first.outcomes.add({ subject: windowsProxy, state: 'offline' })
  first.close()
  const second = estate({ file, start: morning + 60_000 })
  t.equal(second.vb365.proxies.get(windowsProxy).status, 'Online')
  second.close()
})

t.test('a fork begins without conditions', async t => {
  const world = estate()
  world.outcomes.add({ subject: diskAlmond, state: 'full' })
  const fork = estate(await world.fork())
  t.ok((fork.vb365.repositories.get(diskAlmond).freeSpaceBytes ?? 0) > 0)
  t.equal(world.vb365.repositories.get(diskAlmond).freeSpaceBytes, 0)
})

t.test('an estate that is loaded comes under the conditions in force, and out of them as it was', async t => {
  const world = estate()
  const exported = world.fixture.export()
  const { id } = world.outcomes.add({ subject: diskAlmond, state: 'full' })
  await world.fixture.load(exported)
  t.equal(world.vb365.repositories.get(diskAlmond).freeSpaceBytes, 0)
  world.outcomes.remove(id)
  t.ok((world.vb365.repositories.get(diskAlmond).freeSpaceBytes ?? 0) > 0)
})

t.test('an estate that was exported under conditions is good elsewhere', async t => {
  const world = estate()
  for (const subject of [winRepo, diskAlmond]) world.outcomes.add({ subject, state: 'offline' })
  world.outcomes.add({ session: 'JobSession', result: 'Failed', at: 50 })
  const { id } = world.attempt(() => world.vb365.jobRuns.start(keyPeople, {}))
  const other = emptyWorld()
  await other.fixture.load(world.fixture.export())
  await other.clock.untilIdle()
  t.equal(other.vb365.jobSessions.get(id).status, 'Failed', 'the session goes on with what was arranged for it')
  t.equal(other.vb365.repositories.get(diskAlmond).isOutOfOrder, true)
})

t.test('what was changed meanwhile stays when a condition ends, and what is gone stays gone', async t => {
  const world = estate()
  const { id } = world.outcomes.add({ subject: diskAlmond, state: 'offline' })
  world.vb365.repositories.patch(diskAlmond, { outOfOrderReason: 'The lock is missing.' })
  world.outcomes.remove(id)
  t.match(world.vb365.repositories.get(diskAlmond), { isOutOfOrder: false, outOfOrderReason: 'The lock is missing.' })

  const gone = world.outcomes.add({ subject: spareDisk, state: 'full' })
  world.attempt(() => world.vb365.repositories.remove(spareDisk))
  world.outcomes.remove(gone.id)
  t.equal(world.vb365.repositories.find(spareDisk), undefined)
  t.same(world.outcomes.list(), [])
})

t.test('a proxy that is being installed is offline for as long as it is arranged to be', async t => {
  const world = estate()
  const { id } = world.attempt(() => world.vb365.proxies.create({ hostName: 'new.lindwurm.example', username: 'u', password: 'p' }))
  const arranged = world.outcomes.add({ subject: 'new.lindwurm.example', state: 'offline' })
  await world.clock.untilIdle()
  t.equal(world.vb365.proxies.get(id).status, 'Offline')
  world.outcomes.remove(arranged.id)
  world.vb365.proxies.rescan(id)
  await world.clock.untilIdle()
  t.equal(world.vb365.proxies.get(id).status, 'Online')
  world.outcomes.add({ subject: windowsProxy, state: 'online' })
  t.equal(world.vb365.proxies.get(windowsProxy).status, 'Online')
})
