import t from 'tap'
import { parseDuration } from '../../../src/state/time/duration.js'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const durations: Array<[text: string, milliseconds: number]> = [
  ['0s', 0], ['250ms', 250], ['30s', 30 * second], ['1.5s', 1_500], ['5m', 5 * minute], ['2h', 2 * hour],
  ['14d', 14 * day], ['2w', 14 * day], ['1h30m', 90 * minute], [' 5m ', 5 * minute],
  ['PT5M', 5 * minute], ['PT15M', 15 * minute], ['PT0.5S', 500], ['P14D', 14 * day], ['P2W', 14 * day],
  ['P1DT12H', 36 * hour], ['PT1H30M', 90 * minute], ['pt5m', 5 * minute]
]

t.test('durations are read as people write them and as ISO 8601 has them', async t => {
  for (const [text, milliseconds] of durations) t.equal(parseDuration(text), milliseconds, text)
})

t.test('what has no fixed length or no unit is no duration', async t => {
  for (const text of ['', '5', 's', '5x', '5 minutes', '-5m', 'P', 'PT', 'P1DT', 'P1Y', 'P1M', 'PT5', '1e3s', '9'.repeat(20) + 'w']) {
    t.equal(parseDuration(text), undefined, text)
  }
})
