import type { SchedulePeriodicallyModel } from '../../../schemas/vbr/common/schedules.js'
import { isOpen, nextClosing, nextOpening } from './windows.js'
import { localAt, momentOf } from './zone.js'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
const hours = Array.from({ length: 24 }, (_, n) => n)

/**
 * The first start of a periodic rule after a moment; undefined when there is none. Intervals are counted from midnight
 * on, each day afresh; when a denied period ends, a start is made up for at once (guide).
 */
export function nextPeriodical (rule: SchedulePeriodicallyModel, after: number): number | undefined {
  const { periodicallyKind = 'Hours', frequency = 1 } = rule
  switch (periodicallyKind) {
    case 'Seconds': return nextTick(rule, frequency * second, after)
    case 'Minutes': return nextTick(rule, frequency * minute, after)
    default: return nextHour(rule, after)
  }
}

/** Starts at hours of the server's own clock, some minutes later within each. */
function nextHour (rule: SchedulePeriodicallyModel, after: number): number | undefined {
  const later = (rule.startTimeWithinAnHour ?? 0) * minute
  const today = Math.floor(localAt(after) / day)
  // ASSUMED: days are counted from 1970 on.
  const days = rule.periodicallyKind === 'Days' ? rule.frequency ?? 1 : 1
  const first = Math.ceil(today / days) * days
  // After this many tries every reachable day of the week has come: the window has opened on one, or never will.
  for (let date = first; date <= first + 8 * days; date += days) {
    for (const n of startHours(rule, date)) {
      const start = momentOf(date * day + n * hour) + later
      if (start > after) return start
    }
  }
  return undefined
}

/** The hours of a day, counted from 1970, at which the rule starts. */
function startHours (rule: SchedulePeriodicallyModel, date: number): number[] {
  const { periodicallyKind, frequency = 1, backupWindow } = rule
  const isPermitted = (n: number): boolean => isOpen(backupWindow, momentOf(date * day + n * hour))
  if (periodicallyKind !== 'Days') {
    return hours.filter(n => isPermitted(n) && (n % frequency === 0 || !isPermitted(n - 1)))
  }
  // ASSUMED: the first permitted hour of the day is its start.
  return hours.filter(isPermitted).slice(0, 1)
}

/** Starts at an interval of minutes or seconds. */
function nextTick ({ backupWindow }: SchedulePeriodicallyModel, interval: number, after: number): number | undefined {
  const from = after + 1
  if (!isOpen(backupWindow, from)) return nextOpening([backupWindow], from)
  const tick = tickFrom(from, interval)
  const closing = nextClosing(backupWindow, from, tick)
  return closing === undefined ? tick : nextOpening([backupWindow], closing)
}

function tickFrom (from: number, interval: number): number {
  const today = Math.floor(localAt(from) / day) * day
  const midnight = momentOf(today)
  const tick = midnight + Math.ceil((from - midnight) / interval) * interval
  return Math.min(tick, momentOf(today + day))
}
