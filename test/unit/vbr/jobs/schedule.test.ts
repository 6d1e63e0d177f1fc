import t from 'tap'
import type { BackupScheduleModel, BackupWindowSettingModel } from '../../../../src/schemas/vbr/common/schedules.js'
import { flagsOf, isOpen, nextClosing, nextOpening } from '../../../../src/state/vbr/calendar/windows.js'
import { nextContinuous, nextStartOf, retriesOf, windowEnd } from '../../../../src/state/vbr/jobs/schedule.js'
import { localAt, momentOf } from '../../../../src/state/vbr/calendar/zone.js'

/** A moment that the server's own clock shows, and back. 15 January 2025 is a Wednesday. */
const at = (local: string): number => momentOf(Date.parse(`${local}Z`))
const shown = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(localAt(time)).toISOString().slice(0, 19).replace(/:00$/, '')

function starts (schedule: Omit<BackupScheduleModel, 'runAutomatically'>, after: string, count = 1): string[] {
  const found: string[] = []
  let time: number | undefined = at(after)
  for (let i = 0; i < count; i++) {
    time = nextStartOf({ runAutomatically: true, ...schedule }, time)
    if (time === undefined) break
    found.push(shown(time) ?? '')
  }
  return found
}

/** A window that is open at some hours of the days from Monday to Friday, or of others. */
function open (from: number, to: number, days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']): BackupWindowSettingModel {
  const all = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
  return {
    days: all.map(day => ({
      day,
      hours: Array.from({ length: 24 }, (_, hour) => days.includes(day) && hour >= from && hour < to ? 1 : 0).join(',')
    }))
  }
}
const everyDay = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const periodically = (rule: Partial<NonNullable<BackupScheduleModel['periodically']>>) =>
  ({ periodically: { isEnabled: true, periodicallyKind: 'Hours' as const, frequency: 4, ...rule } })
const daily = { daily: { isEnabled: true, localTime: '22:00', dailyKind: 'Everyday' as const } }

t.test('a schedule that is not automatic, or has no rule that is on, never starts', async t => {
  t.equal(nextStartOf({ runAutomatically: false, ...daily }, at('2025-01-15T10:00')), undefined)
  t.same(starts({ daily: { isEnabled: false, localTime: '22:00' } }, '2025-01-15T10:00'), [])
  t.same(starts(periodically({ isEnabled: false }), '2025-01-15T10:00'), [])
})

t.test('hours are counted from midnight on, each day afresh', async t => {
  t.same(starts(periodically({}), '2025-01-15T09:00', 4),
    ['2025-01-15T12:00', '2025-01-15T16:00', '2025-01-15T20:00', '2025-01-16T00:00'])
  t.same(starts(periodically({ frequency: 10 }), '2025-01-15T09:00', 4),
    ['2025-01-15T10:00', '2025-01-15T20:00', '2025-01-16T00:00', '2025-01-16T10:00'])
  t.same(starts(periodically({ frequency: 1 }), '2025-01-15T22:00', 2), ['2025-01-15T23:00', '2025-01-16T00:00'])
})

t.test('a start may lie some minutes within its hour', async t => {
  t.same(starts(periodically({ startTimeWithinAnHour: 20 }), '2025-01-15T12:10', 2), ['2025-01-15T12:20', '2025-01-15T16:20'])
})

t.test('a denied period is made up for when it ends, and the intervals go on from midnight', async t => {
  const rule = periodically({ frequency: 2, backupWindow: open(9, 17, everyDay) })
  t.same(starts(rule, '2025-01-15T00:00', 6), [
    '2025-01-15T09:00', '2025-01-15T10:00', '2025-01-15T12:00', '2025-01-15T14:00', '2025-01-15T16:00', '2025-01-16T09:00'
  ])
  t.same(starts(periodically({ frequency: 2, backupWindow: open(9, 17) }), '2025-01-17T16:30', 1), ['2025-01-20T09:00'],
    'over a weekend')
  t.same(starts(periodically({ backupWindow: open(0, 0) }), '2025-01-15T00:00'), [], 'nothing is permitted at all')
})

t.test('minutes and seconds go through the day, and only through permitted hours', async t => {
  t.same(starts(periodically({ periodicallyKind: 'Minutes', frequency: 45 }), '2025-01-15T22:20', 4),
    ['2025-01-15T22:30', '2025-01-15T23:15', '2025-01-16T00:00', '2025-01-16T00:45'])
  t.same(starts(periodically({ periodicallyKind: 'Seconds', frequency: 30 }), '2025-01-15T23:59', 3),
    ['2025-01-15T23:59:30', '2025-01-16T00:00', '2025-01-16T00:00:30'])
  const minutes = periodically({ periodicallyKind: 'Minutes', frequency: 25, backupWindow: open(9, 10) })
  t.same(starts(minutes, '2025-01-17T09:30', 4),
    ['2025-01-17T09:35', '2025-01-20T09:00', '2025-01-20T09:10', '2025-01-20T09:35'])
  const rare = periodically({ periodicallyKind: 'Minutes', frequency: 600, backupWindow: open(5, 6, everyDay) })
  t.same(starts(rare, '2025-01-15T00:00', 2), ['2025-01-15T05:00', '2025-01-16T05:00'], 'an opening between two ticks')
})

t.test('days are as far apart as is set, at the first hour that is permitted', async t => {
  const found = starts(periodically({ periodicallyKind: 'Days', frequency: 3, startTimeWithinAnHour: 5 }), '2025-01-15T12:00', 3)
  t.same(found.map(text => text.slice(11)), ['00:05', '00:05', '00:05'])
  const days = found.map(text => Date.parse(`${text}Z`) / 86_400_000)
  t.equal(Number(days[1]) - Number(days[0]), 3)
  t.equal(Number(days[2]) - Number(days[1]), 3)
  t.match(starts(periodically({ periodicallyKind: 'Days', frequency: 1, backupWindow: open(6, 8, everyDay) }), '2025-01-15T12:00'),
    ['2025-01-16T06:00'])
})

t.test('days may be far apart; where each of them is denied there is no start', async t => {
  const rare = { periodicallyKind: 'Days' as const, frequency: 9_999 }
  t.equal(starts(periodically(rare), '2025-01-15T12:00', 2).length, 2)
  const weekly = { periodicallyKind: 'Days' as const, frequency: 7 }
  const [day = ''] = starts(periodically(weekly), '2025-01-15T12:00')
  const name = everyDay[new Date(day).getUTCDay()] ?? ''
  t.same(starts(periodically({ ...weekly, backupWindow: open(0, 24, [name]) }), '2025-01-15T12:00'), [day])
  t.same(starts(periodically({ ...weekly, backupWindow: open(0, 24, everyDay.filter(other => other !== name)) }), '2025-01-15T12:00'), [])
})

t.test('the clocks change at night: hours follow the clock, minutes the time that passes', async t => {
  t.same(starts(periodically({ frequency: 1 }), '2025-03-30T00:30', 4),
    ['2025-03-30T01:00', '2025-03-30T03:00', '2025-03-30T04:00', '2025-03-30T05:00'])
  t.same(starts(periodically({ frequency: 4 }), '2025-10-25T22:00', 3),
    ['2025-10-26T00:00', '2025-10-26T04:00', '2025-10-26T08:00'])
  let time = at('2025-10-26T01:40')
  const gaps = Array.from({ length: 12 }, () => {
    const next = nextStartOf({ runAutomatically: true, ...periodically({ periodicallyKind: 'Minutes', frequency: 20 }) }, time) ?? 0
    const gap = (next - time) / 60_000
    time = next
    return gap
  })
  t.same([...new Set(gaps)], [20], 'the hour that autumn repeats has its starts twice')
})

t.test('of several rules the earliest start counts', async t => {
  t.same(starts({ ...daily, ...periodically({ frequency: 9 }) }, '2025-01-15T12:00', 3),
    ['2025-01-15T18:00', '2025-01-15T22:00', '2025-01-16T00:00'])
})

t.test('a start outside the backup window is left out', async t => {
  const backupWindow = { isEnabled: true, backupWindow: open(20, 24, ['monday', 'friday']) }
  t.same(starts({ ...daily, backupWindow }, '2025-01-15T12:00', 3),
    ['2025-01-17T22:00', '2025-01-20T22:00', '2025-01-24T22:00'])
  t.same(starts({ ...daily, backupWindow: { ...backupWindow, isEnabled: false } }, '2025-01-15T12:00'), ['2025-01-15T22:00'])
  t.same(starts({ ...daily, backupWindow: { isEnabled: true, backupWindow: open(8, 10) } }, '2025-01-15T12:00'), [],
    'a rule whose starts are never permitted')
  t.same(starts({ ...daily, backupWindow: { isEnabled: true, backupWindow: open(0, 0) } }, '2025-01-15T12:00'), [])
})

t.test('a window says when it opens and shuts; a day that it does not name is free', async t => {
  const window = open(9, 17)
  t.equal(isOpen(window, at('2025-01-15T09:00')), true)
  t.equal(isOpen(window, at('2025-01-15T08:59')), false)
  t.equal(isOpen(window, at('2025-01-18T12:00')), false)
  t.equal(shown(nextOpening([window], at('2025-01-17T18:12'))), '2025-01-20T09:00')
  t.equal(shown(nextOpening([window], at('2025-01-17T12:12'))), '2025-01-17T12:12')
  t.equal(shown(nextOpening([window, open(16, 20)], at('2025-01-17T12:12'))), '2025-01-17T16:00', 'both must be open')
  t.equal(nextOpening([window, open(17, 20)], at('2025-01-17T12:12')), undefined)
  t.equal(shown(nextClosing(window, at('2025-01-17T12:12'))), '2025-01-17T17:00')
  t.equal(nextClosing(undefined, at('2025-01-17T12:12')), undefined)
  t.equal(nextClosing(open(0, 24, everyDay), at('2025-01-17T12:12')), undefined)
  t.equal(isOpen({ days: [] }, at('2025-01-17T12:12')), true)
  t.equal(isOpen(undefined, at('2025-01-17T12:12')), true)
})

t.test('the hours of a day are 24 flags', async t => {
  t.equal(flagsOf('1,0'), undefined)
  t.equal(flagsOf(undefined), undefined)
  t.equal(flagsOf(Array(24).fill('2').join(',')), undefined)
  t.same(flagsOf(Array(24).fill(' 1').join(',')), Array(24).fill(true))
})

t.test('a job that runs again and again waits for its own window and that of the schedule', async t => {
  const continuously = { isEnabled: true, backupWindow: open(9, 17) }
  const next = (schedule: Omit<BackupScheduleModel, 'runAutomatically'>): string | undefined =>
    shown(nextContinuous({ runAutomatically: true, ...schedule }, at('2025-01-15T20:00')))
  t.equal(next({ continuously }), '2025-01-16T09:00')
  t.equal(next({ continuously: { isEnabled: true } }), '2025-01-15T20:00')
  t.equal(next({ continuously, backupWindow: { isEnabled: true, backupWindow: open(12, 20) } }), '2025-01-16T12:00')
  t.equal(next({ continuously: { isEnabled: false } }), undefined)
  t.equal(nextContinuous({ runAutomatically: false, continuously }, at('2025-01-15T20:00')), undefined)
})

t.test('what runs is stopped when the window shuts', async t => {
  const backupWindow = { isEnabled: true, backupWindow: open(20, 23, everyDay) }
  const schedule = { runAutomatically: true, ...daily, backupWindow }
  t.equal(shown(windowEnd(schedule, at('2025-01-15T22:00'))), '2025-01-15T23:00')
  t.equal(windowEnd({ runAutomatically: true, ...daily }, at('2025-01-15T22:00')), undefined)
})

t.test('retries are three after ten minutes each, when they are on and nothing else is said', async t => {
  t.same(retriesOf({ runAutomatically: true, retry: { isEnabled: true } }), { count: 3, minutes: 10 })
  const given = { isEnabled: true, retryCount: 1, awaitMinutes: 5 }
  t.same(retriesOf({ runAutomatically: true, retry: given }), { count: 1, minutes: 5 })
  t.same(retriesOf({ runAutomatically: true, retry: {} }), { count: 0, minutes: 0 })
  t.same(retriesOf({ runAutomatically: true }), { count: 0, minutes: 0 })
})
