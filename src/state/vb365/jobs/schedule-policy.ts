import type {
  RESTBackupWindowSettings, RESTCopyJobSchedulePolicy, RESTJobSchedulePolicy
} from '../../../schemas/vb365/common/jobs.js'
import { readTimeOfDay } from '../base/time-of-day.js'
import { jobsRefusals as refuse } from './refusals.js'

/** Seven days of 24 hours, from Sunday's first on. */
const hoursInWeek = 168

/** ASSUMED: a backup job that nothing is said about the schedule of waits to be started. */
const byHand: RESTJobSchedulePolicy = {
  type: 'ManualOnly', scheduleEnabled: false, backupWindowEnabled: false, retryEnabled: false
}

/**
 * Reads the schedule of a backup job over what holds so far. Of the members only those are kept that mean something for
 * the type; what is left out is as the product's wizards have it (PowerShell reference).
 */
export function readJobSchedule (
  given: RESTJobSchedulePolicy | undefined, before?: RESTJobSchedulePolicy
): RESTJobSchedulePolicy {
  if (given === undefined) return before ?? byHand
  const merged = { ...before, ...given }
  const type = given.type ?? (given.periodicallyEvery == null ? before?.type : 'Periodically') ?? 'Daily'
  // A job that was started by hand only had its schedule switched off by that.
  const wasEnabled = before?.type === 'ManualOnly' ? undefined : before?.scheduleEnabled
  return {
    type,
    scheduleEnabled: type !== 'ManualOnly' && (given.scheduleEnabled ?? wasEnabled ?? true),
    ...(type === 'Daily' ? readDays(merged) : {}),
    ...(type === 'Periodically' ? readInterval(merged) : {}),
    backupWindowEnabled: merged.backupWindowEnabled ?? false,
    ...(merged.backupWindowEnabled === true
      ? { backupWindowSettings: readWindow('backupWindowSettings', merged.backupWindowSettings) }
      : {}),
    ...readRetries(merged)
  }
}

/** The same for a copy job, which has no retries and no windows for its start (PowerShell reference). */
export function readCopySchedule (
  given: RESTCopyJobSchedulePolicy | undefined, before?: RESTCopyJobSchedulePolicy
): RESTCopyJobSchedulePolicy {
  const merged = { ...before, ...given }
  const type = given?.type ?? (given?.periodicallyEvery == null ? before?.type : 'Periodically') ?? 'Immediate'
  return {
    type,
    ...(type === 'DailyAtTime' ? readDays(merged) : {}),
    ...(type === 'Periodically' ? { periodicallyEvery: merged.periodicallyEvery ?? 'Minutes5' } : {}),
    backupCopyWindowEnabled: merged.backupCopyWindowEnabled ?? false,
    ...(merged.backupCopyWindowEnabled === true
      ? { backupCopyWindowSettings: readWindow('backupCopyWindowSettings', merged.backupCopyWindowSettings) }
      : {})
  }
}

type Days = Pick<RESTJobSchedulePolicy, 'dailyType' | 'dailyTime'>

const readDays = ({ dailyType, dailyTime }: Days): Days =>
  ({ dailyType: dailyType ?? 'Everyday', dailyTime: readTimeOfDay('dailyTime', dailyTime ?? '15:00:00') })

/** Only intervals of hours can be shifted within the hour, and kept to some hours of the week (document). */
function readInterval (given: RESTJobSchedulePolicy): RESTJobSchedulePolicy {
  const { periodicallyEvery: every, periodicallyOffsetMinutes, periodicallyWindowEnabled } = given
  const periodicallyEvery = every ?? 'Minutes5'
  if (!periodicallyEvery.startsWith('Hours')) return { periodicallyEvery }
  return {
    periodicallyEvery,
    periodicallyOffsetMinutes: within('periodicallyOffsetMinutes', periodicallyOffsetMinutes ?? 0, 0, 59),
    periodicallyWindowEnabled: periodicallyWindowEnabled ?? false,
    ...(periodicallyWindowEnabled === true
      ? { periodicallyWindowSettings: readWindow('periodicallyWindowSettings', given.periodicallyWindowSettings) }
      : {})
  }
}

function readRetries ({ retryEnabled, retryNumber, retryWaitInterval }: RESTJobSchedulePolicy): RESTJobSchedulePolicy {
  if (retryEnabled !== true) return { retryEnabled: false }
  return {
    retryEnabled,
    retryNumber: within('retryNumber', retryNumber ?? 3, 1, 777),
    retryWaitInterval: within('retryWaitInterval', retryWaitInterval ?? 10, 1, 999)
  }
}

function readWindow (member: string, settings: RESTBackupWindowSettings | undefined): RESTBackupWindowSettings {
  const { backupWindow, minuteOffset } = settings ?? {}
  if (backupWindow === undefined) throw refuse.missing(`${member}.backupWindow`)
  if (backupWindow.length !== hoursInWeek) throw refuse.notAWeek(`${member}.backupWindow`, hoursInWeek)
  return { backupWindow, minuteOffset: minuteOffset ?? 0 }
}

function within (member: string, value: number, least: number, most: number): number {
  if (value < least || value > most) throw refuse.outOfRange(member, least, most)
  return value
}
