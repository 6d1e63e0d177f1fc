import t from 'tap'
import { createSpaceLog } from '../../../src/state/control/space-log.js'
import { openDatabase } from '../../../src/state/store/database.js'
import { createClock } from '../../../src/state/time/clock.js'

const day = 86_400_000

function arrange (t: { teardown: (end: () => void) => void }) {
  const database = openDatabase(':memory:', 'space')
  t.teardown(database.close)
  const clock = createClock({ mode: 'frozen' }, 0)
  const log = createSpaceLog(database, clock)
  const noteOn = (days: number, used: number, repository = 'one'): void =>
    clock.during(days * day, () => log.note(repository, { used, free: 100 - used, capacity: 100 }))
  const usedOn = (days: number, count: number, repository = 'one'): number[] =>
    clock.during(days * day, () => log.daysOf(repository, count)).map(({ used }) => used)
  return { database, log, noteOn, usedOn }
}

t.test('of each day the last word counts, and a day without one is as the day before', t => {
  const { noteOn, usedOn } = arrange(t)
  noteOn(10, 1)
  noteOn(10.5, 2)
  noteOn(13, 5)
  t.same(usedOn(15, 90), [2, 2, 2, 5, 5, 5])
  t.same(usedOn(15, 2), [5, 5])
  t.same(usedOn(9, 90), [], 'nothing is known of earlier days')
  t.same(usedOn(15, 90, 'another'), [])
  t.end()
})

t.test('90 days are kept, and what the first of them was like', t => {
  const { noteOn, usedOn, log } = arrange(t)
  for (let days = 0; days <= 300; days += 50) noteOn(days, days)
  noteOn(0, 7, 'quiet')
  noteOn(300, 300)
  t.same(log.all().filter(({ repository }) => repository === 'one').map(({ day }) => day), [200, 250, 300])
  const used = usedOn(300, 90)
  t.equal(used.length, 90)
  t.same([used[0], used[38], used[39], used[89]], [200, 200, 250, 300])
  t.same(new Set(usedOn(300, 90, 'quiet')), new Set([7]), 'what never changes is not forgotten')
  t.end()
})

t.test('what is taken back was never said, and days are moved without meeting', t => {
  const { database, noteOn, usedOn, log } = arrange(t)
  noteOn(1, 1)
  t.throws(() => database.savepoint(() => {
    noteOn(1, 9)
    noteOn(2, 9)
    throw new Error('taken back')
  }))
  t.same(usedOn(2, 90), [1, 1])
  for (let days = 1; days < 20; days++) noteOn(days, days)
  log.moveByDays(7)
  t.same(log.all().map(({ day, used }) => day - used), Array<number>(19).fill(7))
  log.replaceAll([{ repository: 'one', day: 3, used: 4, free: null, capacity: null }])
  t.same(usedOn(3, 90), [4])
  t.end()
})
