import type { RESTBackupWindowSettings, RESTCopyJobSchedulePolicy, RESTJobSchedulePolicy } from '../../../schemas/vb365/common/jobs.js'
import { nextDaily } from '../base/recurrence.js'

/** What backup jobs and copy jobs say about when they start. A copy job's `DailyAtTime` is a backup job's `Daily`. */
export type SchedulePolicy = RESTJobSchedulePolicy | RESTCopyJobSchedulePolicy

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const week = 7 * day

const intervals: Record<string, number> = {
  Minutes5: 5 * minute,
  Minutes10: 10 * minute,
  Minutes15: 15 * minute,
  Minutes30: 30 * minute,
  Hours1: hour,
  Hours2: 2 * hour,
  Hours4: 4 * hour,
  Hours8: 8 * hour,
  Hours12: 12 * hour
}

/** When a schedule starts its job next after `now`; undefined when it never does. Milliseconds since 1970. */
export function nextStart (policy: SchedulePolicy | undefined, now: number): number | undefined {
  if (policy !== undefined && 'scheduleEnabled' in policy && policy.scheduleEnabled === false) return undefined
  switch (policy?.type) {
    case 'Daily':
    case 'DailyAtTime': return nextDaily(policy.dailyType ?? 'Everyday', policy.dailyTime ?? '00:00:00', now)
    case 'Periodically': return nextPeriodical(policy, now)
    default: return undefined
  }
}

/**
 * Intervals divide the day from midnight on. With intervals of hours a job may start some minutes later within the
 * hour, and only in the hours of its window.
 */
function nextPeriodical (policy: SchedulePolicy, now: number): number | undefined {
  const interval = intervals[policy.periodicallyEvery ?? '']
  if (interval === undefined) return undefined
  const hourly = interval >= hour && 'scheduleEnabled' in policy ? policy : undefined
  const offset = (hourly?.periodicallyOffsetMinutes ?? 0) * minute
  const window = hourly?.periodicallyWindowEnabled === true ? hourly.periodicallyWindowSettings : undefined
  const first = now - (now - offset) % interval + interval
  for (let start = first; start <= first + week; start += interval) {
    if (window === undefined || isOpen(window, start)) return start
  }
  return undefined
}

/** Whether a window of 168 hours, from Sunday's first on, is open at a moment. `minuteOffset` is from UTC. */
export function isOpen ({ backupWindow, minuteOffset }: RESTBackupWindowSettings, at: number): boolean {
  // 1970 began on a Thursday.
  const sinceSunday = (at + (minuteOffset ?? 0) * minute + 4 * day) % week
  return backupWindow?.[Math.floor(sinceSunday / hour)] ?? true
}

/** Whether a schedule has a backup window that is shut at a moment: what runs then is stopped (guide). */
export function isOutsideWindow (policy: SchedulePolicy | undefined, at: number): boolean {
  if (policy === undefined) return false
  if ('backupWindowEnabled' in policy && policy.backupWindowEnabled === true && policy.backupWindowSettings !== undefined) {
    return !isOpen(policy.backupWindowSettings, at)
  }
  return 'backupCopyWindowEnabled' in policy && policy.backupCopyWindowEnabled === true &&
    policy.backupCopyWindowSettings !== undefined && !isOpen(policy.backupCopyWindowSettings, at)
}

/** How often a run is tried again, and after how many minutes each time. */
export function retriesOf (policy: SchedulePolicy | undefined): { number: number, wait: number } {
  if (policy === undefined || !('retryEnabled' in policy) || policy.retryEnabled !== true) return { number: 0, wait: 0 }
  // ASSUMED: the values that the product's wizard offers.
  return { number: policy.retryNumber ?? 3, wait: policy.retryWaitInterval ?? 10 }
}
