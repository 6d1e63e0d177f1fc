import type { GFSPolicySettingsModel } from '../../../schemas/vbr/common/retention.js'
import { months } from '../calendar/rules.js'
import { dateOf, day, placeIn, timeOf, weekDayOf, weekDays } from './moments.js'
import type { RestorePoint } from './restore-points.js'

type Flag = 'Weekly' | 'Monthly' | 'Yearly'

const weeks = ['First', 'Second', 'Third', 'Fourth', 'Fifth']

/** Numbers that are the same for moments of the same week, month or year. */
const periods: Record<Flag, (date: Date) => number> = {
  Weekly: date => Math.floor((date.getTime() / day - weekDayOf(date)) / 7),
  Monthly: date => date.getUTCFullYear() * 12 + date.getUTCMonth(),
  Yearly: date => date.getUTCFullYear()
}

/**
 * What a full backup that is made now is kept for: it is the first of its week, month or year, at the wanted day, week
 * or month of it or after (guide). `points` are those before it.
 */
export function flagsFor (points: RestorePoint[], gfs: GFSPolicySettingsModel | undefined, now: number): Flag[] {
  if (gfs?.isEnabled !== true) return []
  const date = dateOf(now)
  const isNew = (flag: Flag): boolean => !points.some(point => point.gfs?.includes(flag) === true &&
    periods[flag](dateOf(timeOf(point))) === periods[flag](date))
  const { weekly, monthly, yearly } = gfs
  const wanted: Array<[Flag, boolean]> = [
    ['Weekly', weekly?.isEnabled === true && weekDayOf(date) >= placeIn(weekDays, weekly.desiredTime)],
    ['Monthly', monthly?.isEnabled === true && isFromWeek(date, monthly.desiredTime)],
    ['Yearly', yearly?.isEnabled === true && date.getUTCMonth() >= placeIn(months, yearly.desiredTime)]
  ]
  return wanted.filter(([flag, isTime]) => isTime && isNew(flag)).map(([flag]) => flag)
}

/** Whether a date lies in the wanted week of its month, or after it. The last week is the month's last seven days. */
function isFromWeek (date: Date, week: string | undefined): boolean {
  if (week === 'Last') return new Date(date.getTime() + 7 * day).getUTCMonth() !== date.getUTCMonth()
  return Math.floor((date.getUTCDate() - 1) / 7) >= placeIn(weeks, week)
}

/** ASSUMED: the policy of the job as it is now decides, for flags that were given under another one, too. */
export function isKeptByGfs (point: RestorePoint, gfs: GFSPolicySettingsModel | undefined, now: number): boolean {
  return point.gfs?.some(flag => now < keptUntil(point, flag, gfs)) === true
}

function keptUntil (point: RestorePoint, flag: Flag, gfs: GFSPolicySettingsModel | undefined): number {
  const date = new Date(timeOf(point))
  if (flag === 'Weekly') return timeOf(point) + (gfs?.weekly?.keepForNumberOfWeeks ?? 0) * 7 * day
  if (flag === 'Monthly') return date.setUTCMonth(date.getUTCMonth() + (gfs?.monthly?.keepForNumberOfMonths ?? 0))
  return date.setUTCFullYear(date.getUTCFullYear() + (gfs?.yearly?.keepForNumberOfYears ?? 0))
}
