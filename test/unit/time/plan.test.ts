import t from 'tap'
import type { Planned } from '../../../src/state/time/plan.js'
import { emptyWorld } from '../kernel.js'

interface Voyage extends Planned { name: string, state: string, weather?: string, reason?: string }

function fleet () {
  const world = emptyWorld()
  const { kernel } = world
  const voyages = kernel.collection<Voyage>({ name: 'test.voyages', noun: 'Voyage', shape: {} })
  const plan = kernel.plans.define<Voyage>({
    kind: 'Voyage',
    of: voyages,
    steps: ['lookout'],
    phases: [
      { name: 'loading', lasts: 10_000, begin: ({ id }) => kernel.log.add(id, 'Loading', 'Running') },
      { name: 'waiting', lasts: 0, holds: ({ weather }) => weather === 'storm', asks: 5_000 },
      { name: 'sailing', lasts: 30_000, begin: ({ id }) => { voyages.patch(id, { state: 'Sailing' }) } }
    ],
    succeed: ({ id }) => {
      kernel.log.settle(id, 'Success')
      voyages.patch(id, { state: 'Arrived' })
    },
    fail: ({ id }, { message }) => { voyages.patch(id, { state: 'Lost', reason: message }) }
  })
  const start = (weather = 'fair'): Voyage =>
    plan.start(voyages.add({ id: kernel.ids.next(), name: 'first', state: 'Loading', weather }))
  return { ...world, voyages, plan, start }
}

t.test('a session passes its phases, and its progress is told between them', async t => {
  const { clock, plan, start, voyages, kernel } = fleet()
  const { id } = start()
  t.equal(plan.phase(voyages.get(id)), 'loading')

  await clock.advanceBy(5_000)
  t.equal(plan.progress(voyages.get(id)), 12)
  await clock.advanceBy(10_000)
  t.match(voyages.get(id), { state: 'Sailing' })
  t.equal(plan.progress(voyages.get(id)), 37)
  await clock.advanceBy(25_000)
  t.match(voyages.get(id), { state: 'Arrived' })
  t.notOk(plan.running(voyages.get(id)))
  t.equal(plan.progress(voyages.get(id)), 100)
  t.match(kernel.log.lines(id), [{ order: 1, title: 'Loading', status: 'Success' }])
})

t.test('a phase that waits goes on when what it waits for has come', async t => {
  const { clock, start, voyages, plan } = fleet()
  const { id } = start('storm')
  await clock.advanceBy(60_000)
  t.equal(plan.phase(voyages.get(id)), 'waiting')
  voyages.patch(id, { weather: 'fair' })
  await clock.advanceBy(5_000)
  t.match(voyages.get(id), { state: 'Sailing' })
})

t.test('a session that is ended early runs no further', async t => {
  const { clock, start, voyages, plan } = fleet()
  const { id } = start()
  plan.end(voyages.get(id), { result: 'Canceled', message: 'called back', log: [] })
  await clock.advanceBy(3_600_000)
  t.match(voyages.get(id), { state: 'Lost', reason: 'called back' })
})

t.test('a fault of ours inside a session ends it, and only it', async t => {
  const { clock, kernel, failures } = fleet()
  const broken = kernel.collection<Voyage>({ name: 'test.broken', noun: 'Voyage', shape: {} })
  const plan = kernel.plans.define<Voyage>({
    kind: 'Broken',
    of: broken,
    phases: [{ name: 'sailing', lasts: 1_000, end: () => { throw new Error('leak') } }],
    succeed: () => undefined,
    fail: ({ id }, { message }) => { broken.patch(id, { state: 'Lost', reason: message }) }
  })
  const { id } = plan.start(broken.add({ id: kernel.ids.next(), name: 'second', state: 'Sailing' }))
  await clock.advanceBy(2_000)
  t.match(broken.get(id), { state: 'Lost' })
  t.notMatch(broken.get(id).reason, /leak/, 'the reason of a fault is for the log')
  t.match(failures, [/leak/])
})

t.test('a fault of ours in another step of a session ends it, too', async t => {
  const { clock, start, voyages, kernel, failures } = fleet()
  kernel.schedule.define('lookout', () => { throw new Error('fog') })
  const { id } = start()
  kernel.schedule.at(kernel.clock.now() + 20_000, 'lookout', id)
  await clock.advanceBy(60_000)
  t.match(voyages.get(id), { state: 'Lost', reason: /internal error/ })
  t.match(failures, [/fog/])
})

t.test('a session whose end fails, too, is left behind, and the world goes on', async t => {
  const { clock, kernel, failures } = fleet()
  const broken = kernel.collection<Voyage>({ name: 'test.sinking', noun: 'Voyage', shape: {} })
  const plan = kernel.plans.define<Voyage>({
    kind: 'Sinking',
    of: broken,
    phases: [{ name: 'sailing', lasts: 1_000, end: () => { throw new Error('leak') } }],
    succeed: () => undefined,
    fail: () => { throw new Error('no boats') }
  })
  plan.start(broken.add({ id: kernel.ids.next(), name: 'third', state: 'Sailing' }))
  t.match(await clock.advanceBy(2_000), { now: '2025-01-15T09:00:02.000Z', fired: 1 })
  t.match(failures, [/leak/, /no boats/])
  t.equal((await clock.advanceBy(60_000)).steps.filter(({ step }) => step === 'session:Sinking').length, 0)
})

t.test('what is too much for one step is done in several at the same moment, at the end of a phase and of a session', async t => {
  const { clock, kernel } = fleet()
  const convoys = kernel.collection<Voyage & { left: number }>({ name: 'test.convoys', noun: 'Convoy', shape: {} })
  const unload = ({ id, left }: Voyage & { left: number }): boolean => convoys.patch(id, { left: left - 1 }).left > 0
  const plan = kernel.plans.define<Voyage & { left: number }>({
    kind: 'Convoy',
    of: convoys,
    phases: [{ name: 'unloading', lasts: 1_000, doSome: unload, end: ({ id, left }) => { convoys.patch(id, { state: `left ${left}` }) } }],
    windUp: unload,
    succeed: () => undefined,
    fail: ({ id, left }, { message }) => { convoys.patch(id, { state: `left ${left}`, reason: message }) }
  })
  const start = (): string => plan.start(convoys.add({ id: kernel.ids.next(), name: 'third', state: 'Sailing', left: 3 })).id

  const first = start()
  const { fired, steps } = await clock.advanceBy(2_000)
  t.equal(fired, 3)
  t.equal(new Set(steps.map(({ due }) => due)).size, 1)
  t.match(convoys.get(first), { state: 'left 0', reason: undefined })

  kernel.outcomes.add({ session: 'Convoy', result: 'Failed', at: 50, message: 'Storm' })
  const second = start()
  t.match(await clock.advanceBy(2_000), { fired: 3 })
  t.match(convoys.get(second), { state: 'left 0', reason: 'Storm' })
})
