import t from 'tap'
import { isOpen, nextStart, type SchedulePolicy } from '../../../../src/state/vb365/jobs/schedule.js'

/** The next start as `2025-01-15 22:00:00`, after a moment written the same way. */
function next (policy: SchedulePolicy, after: string): string | undefined {
  const start = nextStart(policy, Date.parse(`${after.replace(' ', 'T')}Z`))
  return start === undefined ? undefined : new Date(start).toISOString().slice(0, 19).replace('T', ' ')
}

const daily = (dailyType: 'Everyday' | 'Workdays' | 'Weekends' | 'Monday' | 'Sunday'): SchedulePolicy =>
  ({ type: 'Daily', dailyType, dailyTime: '22:00:00' })

t.test('a daily job starts later today, or tomorrow once its time has come', async t => {
  t.equal(next(daily('Everyday'), '2025-01-15 09:00:00'), '2025-01-15 22:00:00')
  t.equal(next(daily('Everyday'), '2025-01-15 22:00:00'), '2025-01-16 22:00:00')
  t.equal(next({ type: 'Daily', dailyType: 'Everyday', dailyTime: '06:30' }, '2025-01-15 06:29:59'), '2025-01-15 06:30:00')
})

t.test('a daily job goes on over the end of a month, a leap day and the end of a year', async t => {
  t.equal(next(daily('Everyday'), '2025-01-31 23:00:00'), '2025-02-01 22:00:00')
  t.equal(next(daily('Everyday'), '2024-02-28 23:00:00'), '2024-02-29 22:00:00')
  t.equal(next(daily('Everyday'), '2025-12-31 23:00:00'), '2026-01-01 22:00:00')
})

t.test('workdays leave out Saturday and Sunday, weekends the others', async t => {
  t.equal(next(daily('Workdays'), '2025-01-17 23:00:00'), '2025-01-20 22:00:00')
  t.equal(next(daily('Weekends'), '2025-01-13 09:00:00'), '2025-01-18 22:00:00')
  t.equal(next(daily('Weekends'), '2025-01-18 22:00:00'), '2025-01-19 22:00:00')
})

t.test('a job of one weekday waits a whole week after its start', async t => {
  t.equal(next(daily('Monday'), '2025-01-13 22:00:00'), '2025-01-20 22:00:00')
  t.equal(next(daily('Sunday'), '2025-01-13 22:00:00'), '2025-01-19 22:00:00')
})

t.test('a periodical job starts at the multiples of its interval from midnight on', async t => {
  t.equal(next({ type: 'Periodically', periodicallyEvery: 'Hours4' }, '2025-01-15 09:00:00'), '2025-01-15 12:00:00')
  t.equal(next({ type: 'Periodically', periodicallyEvery: 'Hours4' }, '2025-01-15 12:00:00'), '2025-01-15 16:00:00')
  t.equal(next({ type: 'Periodically', periodicallyEvery: 'Hours12' }, '2025-01-31 13:00:00'), '2025-02-01 00:00:00')
  t.equal(next({ type: 'Periodically', periodicallyEvery: 'Minutes5' }, '2025-01-15 09:02:10'), '2025-01-15 09:05:00')
})

t.test('minutes of offset shift starts within the hour, and count only with intervals of hours', async t => {
  const offset = { scheduleEnabled: true, type: 'Periodically', periodicallyOffsetMinutes: 20 } as const
  t.equal(next({ ...offset, periodicallyEvery: 'Hours2' }, '2025-01-15 09:00:00'), '2025-01-15 10:20:00')
  t.equal(next({ ...offset, periodicallyEvery: 'Hours2' }, '2025-01-15 10:10:00'), '2025-01-15 10:20:00')
  t.equal(next({ ...offset, periodicallyEvery: 'Minutes30' }, '2025-01-15 09:00:00'), '2025-01-15 09:30:00')
})

t.test('a window lets hourly starts through only in its open hours', async t => {
  const nights = Array.from({ length: 168 }, (_, i) => i % 24 >= 20)
  const policy: SchedulePolicy = {
    scheduleEnabled: true,
    type: 'Periodically',
    periodicallyEvery: 'Hours1',
    periodicallyWindowEnabled: true,
    periodicallyWindowSettings: { backupWindow: nights, minuteOffset: 0 }
  }
  t.equal(next(policy, '2025-01-15 09:00:00'), '2025-01-15 20:00:00')
  t.equal(next(policy, '2025-01-15 23:30:00'), '2025-01-16 20:00:00')
  const shifted = { ...policy, periodicallyWindowSettings: { backupWindow: nights, minuteOffset: 120 } }
  t.equal(next(shifted, '2025-01-15 09:00:00'), '2025-01-15 18:00:00')
  const shut = { ...policy, periodicallyWindowSettings: { backupWindow: nights.map(() => false), minuteOffset: 0 } }
  t.equal(next(shut, '2025-01-15 09:00:00'), undefined)
})

t.test('the first hour of a window is that of Sunday', async t => {
  const sundayNoon = Array.from({ length: 168 }, (_, i) => i === 12)
  t.equal(isOpen({ backupWindow: sundayNoon }, Date.parse('2025-01-19T12:30:00Z')), true)
  t.equal(isOpen({ backupWindow: sundayNoon }, Date.parse('2025-01-20T12:30:00Z')), false)
})

t.test('a job that is started by hand, or by its backup job, has no next start', async t => {
  t.equal(next({ type: 'ManualOnly' }, '2025-01-15 09:00:00'), undefined)
  t.equal(next({ type: 'Immediate' }, '2025-01-15 09:00:00'), undefined)
  t.equal(next({ type: 'Periodically' }, '2025-01-15 09:00:00'), undefined)
  t.equal(nextStart(undefined, 0), undefined)
})
