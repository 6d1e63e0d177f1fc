import t from 'tap'
import { emptyWorld, morning } from '../kernel.js'

const second = 1_000

t.test('steps run in the order of their time, each at its own', async t => {
  const { kernel, clock } = emptyWorld()
  const ran: string[] = []
  kernel.schedule.define('note', subject => { ran.push(`${subject} ${kernel.clock.iso()}`) })
  kernel.schedule.at(morning + 2 * second, 'note', 'late')
  kernel.schedule.at(morning + second, 'note', 'early')
  kernel.schedule.at(morning + 2 * second, 'note', 'last')

  const { now, fired, steps } = await clock.advanceBy(5 * second)

  t.same(ran, ['early 2025-01-15T09:00:01.000Z', 'late 2025-01-15T09:00:02.000Z', 'last 2025-01-15T09:00:02.000Z'])
  t.equal(now, '2025-01-15T09:00:05.000Z')
  t.equal(fired, 3)
  t.same(steps.map(({ subject }) => subject), ['early', 'late', 'last'])
})

t.test('a step that fails is undone and reported, and the world goes on', async t => {
  const { kernel, clock, failures } = emptyWorld()
  const ran: string[] = []
  kernel.schedule.define('stumble', subject => {
    kernel.log.add(subject, 'half done')
    throw new Error('no ground')
  })
  kernel.schedule.define('walk', subject => { ran.push(subject) })
  kernel.schedule.at(morning + second, 'stumble', 'a')
  kernel.schedule.at(morning + 2 * second, 'walk', 'b')

  await clock.advanceBy(5 * second)

  t.same(ran, ['b'])
  t.same(kernel.log.lines('a'), [])
  t.same(failures, ['Step stumble of a failed: no ground'])
})

t.test('what is cancelled does not run', async t => {
  const { kernel, clock } = emptyWorld()
  kernel.schedule.define('bang', () => { throw new Error('it ran') })
  kernel.schedule.at(morning + second, 'bang', 'a')
  kernel.schedule.cancel('a')
  t.equal((await clock.advanceBy(5 * second)).fired, 0)
})

t.test('time does not go back', async t => {
  const { clock } = emptyWorld()
  await t.rejects(clock.advanceTo(morning - 1), { message: /Time cannot go back/ })
  t.equal(clock.state().now, '2025-01-15T09:00:00.000Z')
})

t.test('until idle waits for what is under way, not for what a schedule will start', async t => {
  const { kernel, clock } = emptyWorld()
  kernel.schedule.define('again', subject => { kernel.schedule.at(kernel.clock.now() + second, 'again', subject, '', { recurring: true }) })
  kernel.schedule.define('once', () => undefined)
  kernel.schedule.at(morning + second, 'again', 'daily', '', { recurring: true })
  kernel.schedule.at(morning + 3 * second, 'once', 'session')

  const { now } = await clock.untilIdle()

  t.equal(now, '2025-01-15T09:00:03.000Z')
})

t.test('a step that plans itself again without moving time on is stopped', async t => {
  const { kernel, clock } = emptyWorld()
  kernel.schedule.define('forever', subject => { kernel.schedule.at(kernel.clock.now(), 'forever', subject) })
  kernel.schedule.at(morning + second, 'forever', 'x')
  await t.rejects(clock.advanceBy(2 * second), { message: /does not settle/ })
})

t.test('a rated clock runs that many times as fast, a real one with the machine', async t => {
  let wall = 5_000
  const { clock } = emptyWorld({ clock: { mode: 'rate', rate: 60 }, wall: () => wall })
  wall += 1_000
  t.equal(clock.state().now, '2025-01-15T09:01:00.000Z')
  clock.change({ mode: 'real' })
  wall += 1_000
  t.equal(clock.state().now, '2025-01-15T09:01:01.000Z')
  clock.change({ mode: 'frozen' })
  wall += 1_000
  t.equal(clock.state().now, '2025-01-15T09:01:01.000Z')
})

t.test('a long way is gone in slices: who asks meanwhile sees time move, and a closing world stops', async t => {
  const { kernel, clock, halt } = emptyWorld()
  kernel.schedule.define('tick', subject => { kernel.schedule.at(kernel.clock.now() + second, 'tick', subject) })
  kernel.schedule.at(morning + second, 'tick', 'watch')

  const moved = clock.advanceBy(100_000 * second)
  await new Promise(resolve => setImmediate(resolve))
  t.ok(clock.state().now > '2025-01-15T09:00:00.000Z')
  t.ok(clock.state().now < '2025-01-16T09:00:00.000Z')
  halt()
  await t.rejects(moved, { message: /was closed while its time moved on/ })
})
