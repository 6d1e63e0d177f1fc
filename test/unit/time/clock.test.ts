import t from 'tap'
import { createClock } from '../../../src/state/time/clock.js'

t.test('time goes on from where it was when the clock of the machine is put back', t => {
  let machine = 1_000
  const clock = createClock({ mode: 'rate', rate: 60 }, 0, () => machine)
  machine += 1_000
  t.equal(clock.now(), 60_000)
  machine -= 500_000
  t.equal(clock.now(), 60_000)
  machine += 1_000
  t.equal(clock.now(), 120_000)

  const kept = clock.state()
  machine = -1_000_000
  clock.restore(kept)
  t.equal(clock.now(), kept.at, 'also from one run to the next')
  machine += 1_000
  t.equal(clock.now(), kept.at + 60_000)
  t.end()
})

t.test('a clock that is rewound stands at the time that was asked for', t => {
  const clock = createClock({ mode: 'real' }, 50_000, () => 0)
  t.equal(clock.now(), 50_000)
  clock.rewind({ mode: 'frozen' }, 10_000)
  t.equal(clock.now(), 10_000)
  clock.reach(20_000)
  clock.reach(15_000)
  t.equal(clock.now(), 20_000)
  clock.fallBack(18_000)
  t.equal(clock.now(), 18_000)
  t.end()
})
