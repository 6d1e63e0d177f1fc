import t from 'tap'
import { minutesOf, nextStart, type Rules, with12Hours, with24Hours } from '../../../../src/state/vbr/calendar/rules.js'
import { localAt, momentOf } from '../../../../src/state/vbr/calendar/zone.js'

/** The next starts after a moment, in the local time of the server. */
function starts (rules: Rules, after: string, count = 1): string[] {
  const found: string[] = []
  let time: number | undefined = momentOf(Date.parse(`${after}Z`))
  for (let i = 0; i < count; i++) {
    time = nextStart(rules, time)
    if (time === undefined) break
    found.push(new Date(localAt(time)).toISOString().slice(0, 16))
  }
  return found
}

const daily = (rule: Partial<NonNullable<Rules['daily']>>): Rules =>
  ({ daily: { isEnabled: true, localTime: '22:00', dailyKind: 'Everyday', ...rule } })
const monthly = (rule: Partial<NonNullable<Rules['monthly']>>): Rules =>
  ({ monthly: { isEnabled: true, localTime: '06:30', ...rule } })

t.test('every day: today while the time is to come, tomorrow when it has come', async t => {
  t.same(starts(daily({}), '2025-01-15T21:59', 2), ['2025-01-15T22:00', '2025-01-16T22:00'])
  t.same(starts(daily({}), '2025-01-15T22:00'), ['2025-01-16T22:00'])
  t.same(starts(daily({ localTime: '00:00' }), '2025-02-28T23:59'), ['2025-03-01T00:00'])
})

t.test('times of day are the server\'s: a day begins there before it begins in UTC', async t => {
  const next = (localTime: string, after: string): string =>
    new Date(nextStart(daily({ localTime }), Date.parse(after)) ?? 0).toISOString()
  t.equal(next('00:30', '2025-01-15T20:00:00Z'), '2025-01-15T23:30:00.000Z')
  t.equal(next('00:30', '2025-07-15T20:00:00Z'), '2025-07-15T22:30:00.000Z', 'in summer an hour earlier in UTC')
})

t.test('the clocks change at night: what spring skips starts an hour later, what autumn repeats starts once', async t => {
  t.same(starts(daily({ localTime: '02:30' }), '2025-03-29T00:00', 3),
    ['2025-03-29T02:30', '2025-03-30T03:30', '2025-03-31T02:30'])
  t.same(starts(daily({ localTime: '02:30' }), '2025-10-25T03:00', 2), ['2025-10-26T02:30', '2025-10-27T02:30'])
  t.same(starts(daily({ localTime: '22:00' }), '2025-03-29T22:00', 2), ['2025-03-30T22:00', '2025-03-31T22:00'])
})

t.test('on working days the weekend is left out', async t => {
  t.same(starts(daily({ dailyKind: 'WeekDays' }), '2025-01-17T23:00', 2), ['2025-01-20T22:00', '2025-01-21T22:00'])
})

t.test('selected days may be spelled with or without a capital, and none selected is never', async t => {
  const days = ['sunday', 'Wednesday'] as const
  t.same(starts(daily({ dailyKind: 'SelectedDays', days: [...days] }), '2025-01-13T00:00', 3),
    ['2025-01-15T22:00', '2025-01-19T22:00', '2025-01-22T22:00'])
  t.same(starts(daily({ dailyKind: 'SelectedDays', days: [] }), '2025-01-13T00:00'), [])
})

t.test('a weekday of the month: first to fourth, and the last whether it is the fourth or the fifth', async t => {
  const on = (dayNumberInMonth: 'First' | 'Second' | 'Third' | 'Fourth' | 'Last'): string | undefined =>
    starts(monthly({ dayNumberInMonth, dayOfWeek: 'Saturday' }), '2025-03-01T00:00')[0]
  t.equal(on('First'), '2025-03-01T06:30')
  t.equal(on('Second'), '2025-03-08T06:30')
  t.equal(on('Third'), '2025-03-15T06:30')
  t.equal(on('Fourth'), '2025-03-22T06:30')
  t.equal(on('Last'), '2025-03-29T06:30')
  t.same(starts(monthly({ dayNumberInMonth: 'Last', dayOfWeek: 'Friday' }), '2025-02-01T00:00'), ['2025-02-28T06:30'])
})

t.test('a day of the month is left out in months that lack it; the last day is in every month', async t => {
  t.same(starts(monthly({ dayNumberInMonth: 'OnDay', dayOfMonth: 31 }), '2025-01-31T07:00', 3),
    ['2025-03-31T06:30', '2025-05-31T06:30', '2025-07-31T06:30'])
  t.same(starts(monthly({ dayNumberInMonth: 'OnDay', dayOfMonth: 5, isLastDayOfMonth: true }), '2024-02-01T00:00', 3),
    ['2024-02-29T06:30', '2024-03-31T06:30', '2024-04-30T06:30'])
  t.same(starts(monthly({ dayNumberInMonth: 'OnDay', dayOfMonth: 29, months: ['February'] }), '2025-01-01T00:00'),
    ['2028-02-29T06:30'])
})

t.test('only the months that are named', async t => {
  const rule = monthly({ dayNumberInMonth: 'OnDay', dayOfMonth: 1, months: ['April', 'October'] })
  t.same(starts(rule, '2025-04-01T06:30', 2), ['2025-10-01T06:30', '2026-04-01T06:30'])
  t.same(starts(monthly({ dayNumberInMonth: 'OnDay', dayOfMonth: 31, months: ['June'] }), '2025-01-01T00:00'), [])
})

t.test('the earlier of day and month comes first; what is off or has no time never comes', async t => {
  const both = { ...daily({}), ...monthly({ dayNumberInMonth: 'OnDay', dayOfMonth: 16 }) }
  t.same(starts(both, '2025-01-15T23:00', 2), ['2025-01-16T06:30', '2025-01-16T22:00'])
  t.same(starts(daily({ isEnabled: false }), '2025-01-15T00:00'), [])
  t.same(starts(daily({ localTime: 'soon' }), '2025-01-15T00:00'), [])
  t.same(starts({}, '2025-01-15T00:00'), [])
})

t.test('times of day are read with 24 hours and with 12, and written either way', async t => {
  const readings: Array<[string, string, string]> = [
    ['10:00 AM', '10:00', '10:00 AM'], ['12:00 AM', '00:00', '12:00 AM'], ['12:30 pm', '12:30', '12:30 PM'],
    ['4:05 PM', '16:05', '4:05 PM'], ['22:00:00', '22:00', '10:00 PM'], ['4:00', '04:00', '4:00 AM'],
    ['00:15', '00:15', '12:15 AM']
  ]
  for (const [text, long, short] of readings) {
    t.equal(with24Hours(text), long, text)
    t.equal(with12Hours(text), short, text)
    t.equal(with24Hours(with12Hours(long)), long, `${text} there and back`)
  }
  for (const wrong of ['', 'noon', '24:00', '10:60', '13:00 PM', '0:30 AM', '10 AM']) {
    t.equal(minutesOf(wrong), undefined, wrong)
    t.equal(with24Hours(wrong), wrong)
    t.equal(with12Hours(wrong), wrong)
  }
})
