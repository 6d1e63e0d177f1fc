import t from 'tap'
import { emptyWorld, morning } from '../kernel.js'

function waiting () {
  const world = emptyWorld()
  const { schedule, waits, waitsFor } = world.kernel
  schedule.define('land', () => {})
  return { ...world, world, schedule, waits, waitsFor }
}

t.test('who polls a subject waits for what it says it waits for, and for what that waits for', async t => {
  const { schedule, waits, waitsFor } = waiting()
  waitsFor('job', 'run')
  waitsFor('run', 'slots')
  waitsFor('slots', 'other run')
  waitsFor('slots', 'run')
  t.equal(waits.due('job'), undefined, 'nothing is under way yet')

  schedule.at(morning + 9_000, 'land', 'other run')
  t.equal(waits.due('job'), morning + 9_000)
  t.equal(waits.due('slots'), morning + 9_000)
  t.equal(waits.due('another job'), undefined)
  schedule.at(morning + 5_000, 'land', 'run')
  t.equal(waits.due('job'), morning + 5_000)
})

t.test('a wait is over with what it was for', async t => {
  const { schedule, waits, waitsFor } = waiting()
  waitsFor('job', 'run')
  waitsFor('run', 'slots')
  schedule.at(morning + 5_000, 'land', 'run')
  waits.over('run')
  t.equal(waits.due('job'), undefined)
  t.same(waits.all(), [])
})

t.test('what fails as a whole leaves no wait, and ends none', async t => {
  const { kernel, attempt, waits, waitsFor } = waiting()
  attempt(() => waitsFor('job', 'run'))
  t.throws(() => attempt(() => {
    waits.over('run')
    waitsFor('list', 'run')
    throw new Error('no')
  }), /no/)
  t.same(waits.all(), [{ subject: 'job', until: 'run' }])
  t.same(kernel.database.all('SELECT * FROM wait'), [{ subject: 'job', until: 'run' }])
})

t.test('a snapshot holds who waits for what', async t => {
  const { world, attempt, waits, waitsFor } = waiting()
  attempt(() => waitsFor('job', 'run'))
  await world.snapshots.take('waiting')
  attempt(() => waits.over('run'))
  await world.snapshots.restore('waiting')
  t.same(waits.all(), [{ subject: 'job', until: 'run' }])
})

t.test('steps that former versions planned only to be waited for are forgotten', async t => {
  const { world, clock, failures } = waiting()
  const estate = world.fixture.export()
  const due = [{ step: 'job:end', subject: 'job', due: '2025-01-15T09:00:05.000Z' }]
  await world.fixture.load({ ...estate, continues: { ...estate.continues, due } })
  t.same(await clock.advanceBy(10_000), { now: '2025-01-15T09:00:10.000Z', fired: 0, steps: [] })
  t.same(failures, [])
})
