import type { BackupScheduleModel } from '../../../schemas/vbr/common/schedules.js'
import { isOpen, nextClosing, nextOpening } from '../calendar/windows.js'
import { nextPeriodical } from '../calendar/periodic-starts.js'
import { nextStart as nextByDate } from '../calendar/rules.js'

/** How many starts are tried before a rule is taken to lie wholly outside the backup window. */
const mostTries = 800

/** When a schedule starts its job next after a moment; undefined when it never does. Milliseconds since 1970. */
export function nextStartOf (schedule: BackupScheduleModel, after: number): number | undefined {
  if (!schedule.runAutomatically) return undefined
  const window = windowOf(schedule)
  let start = nextOf(schedule, after)
  for (let i = 0; i < mostTries && start !== undefined; i++) {
    if (isOpen(window, start)) return start
    const opening = nextOpening([window], start)
    if (opening === undefined) return undefined
    start = nextOf(schedule, opening - 1)
  }
  return undefined
}

function nextOf (schedule: BackupScheduleModel, after: number): number | undefined {
  const { periodically } = schedule
  const starts = [
    nextByDate(schedule, after),
    periodically?.isEnabled === true ? nextPeriodical(periodically, after) : undefined
  ].filter(start => start !== undefined)
  return starts.length === 0 ? undefined : Math.min(...starts)
}

/** When a job that runs again and again may run next, from a moment on; undefined when it does not do so. */
export function nextContinuous (schedule: BackupScheduleModel, from: number): number | undefined {
  const { runAutomatically, continuously } = schedule
  if (!runAutomatically || continuously?.isEnabled !== true) return undefined
  return nextOpening([continuously.backupWindow, windowOf(schedule)], from)
}

/** The name of the job whose end starts this one. */
export function precedingJob ({ runAutomatically, afterThisJob }: BackupScheduleModel): string | undefined {
  return runAutomatically && afterThisJob?.isEnabled === true ? afterThisJob.jobName : undefined
}

/** When what runs from a moment on is stopped, for its window is over then. */
export const windowEnd = (schedule: BackupScheduleModel, from: number): number | undefined =>
  nextClosing(windowOf(schedule), from)

/** When a job that waits for its window may run, from a moment on; undefined when it never may. */
export const openingAfter = (schedule: BackupScheduleModel, from: number): number | undefined =>
  nextOpening([windowOf(schedule)], from)

/** Whether a window forbids the job to run at a moment. */
export const isShut = (schedule: BackupScheduleModel, at: number): boolean => !isOpen(windowOf(schedule), at)

const windowOf = ({ backupWindow }: BackupScheduleModel) =>
  backupWindow?.isEnabled === true ? backupWindow.backupWindow : undefined

/** How often what failed is tried again, and after how many minutes each time. */
export function retriesOf ({ retry }: BackupScheduleModel): { count: number, minutes: number } {
  return retry?.isEnabled === true
    ? { count: retry.retryCount ?? 3, minutes: retry.awaitMinutes ?? 10 }
    : { count: 0, minutes: 0 }
}
