import type { ScheduleDailyModel, ScheduleMonthlyModel } from '../../../schemas/vbr/common/schedules.js'
import { localAt, momentOf } from './zone.js'

/** When something starts by itself: by the day, by the month, or both. Times of day are the server's. */
export interface Rules { daily?: ScheduleDailyModel | undefined, monthly?: ScheduleMonthlyModel | undefined }

const minute = 60_000
const day = 24 * 60 * minute
/** A day that exists in some years only comes round within eight. */
const horizon = 8 * 366

const weekDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
export const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December'
] as const
const weeks = ['First', 'Second', 'Third', 'Fourth']

/**
 * The first start after a moment, both in milliseconds since 1970; undefined when there is none.
 */
export function nextStart ({ daily, monthly }: Rules, after: number): number | undefined {
  const starts = [
    next(after, daily, date => isDaily(daily, date)),
    next(after, monthly, date => isMonthly(monthly, date))
  ].filter(start => start !== undefined)
  return starts.length === 0 ? undefined : Math.min(...starts)
}

/** A rule by the month that is off, as new schedules have it. */
export const monthlyOff: ScheduleMonthlyModel = {
  isEnabled: false, localTime: '22:00', dayOfWeek: 'Saturday', dayNumberInMonth: 'Fourth', months: [...months]
}

/** A day of the month, with or without the time of day. */
type MonthlyRule = Omit<ScheduleMonthlyModel, 'localTime'>

interface Rule { isEnabled: boolean, localTime?: string | undefined }

function next (
  after: number, rule: Rule | undefined, matches: (date: Date) => boolean
): number | undefined {
  const time = minutesOf(rule?.localTime ?? '')
  if (rule?.isEnabled !== true || time === undefined) return undefined
  const today = Math.floor(localAt(after) / day) * day
  for (let i = 0; i <= horizon; i++) {
    const midnight = today + i * day
    // The local day read as if it were UTC.
    if (!matches(new Date(midnight))) continue
    const start = momentOf(midnight + time * minute)
    if (start > after) return start
  }
  return undefined
}

function isDaily (rule: ScheduleDailyModel | undefined, date: Date): boolean {
  const weekDay = date.getUTCDay()
  switch (rule?.dailyKind) {
    case 'WeekDays': return weekDay >= 1 && weekDay <= 5
    case 'SelectedDays': return isNamed(rule.days, weekDays[weekDay])
    default: return true
  }
}

export function isMonthly (rule: MonthlyRule | undefined, date: Date): boolean {
  if (rule === undefined || !isNamed(rule.months, months[date.getUTCMonth()])) return false
  const dayOfMonth = date.getUTCDate()
  const isLast = new Date(date.getTime() + day).getUTCDate() === 1
  if (rule.dayNumberInMonth === 'OnDay' || rule.dayNumberInMonth === undefined) {
    // ASSUMED: in a month that lacks the day nothing starts; the last day is asked for by a flag of its own.
    return rule.isLastDayOfMonth === true ? isLast : dayOfMonth === (rule.dayOfMonth ?? 1)
  }
  if (rule.dayOfWeek !== undefined && !isNamed([rule.dayOfWeek], weekDays[date.getUTCDay()])) return false
  if (rule.dayNumberInMonth === 'Last') return new Date(date.getTime() + 7 * day).getUTCDate() <= 7
  return weeks[Math.floor((dayOfMonth - 1) / 7)] === rule.dayNumberInMonth
}

/** Revisions spell days with and without a capital. ASSUMED: a list that is missing names them all. */
const isNamed = (names: readonly string[] | undefined, name = ''): boolean =>
  names === undefined || names.some(known => known.toLowerCase() === name.toLowerCase())

const timeOfDay = /^\s*(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(?:([AP])\.?M\.?)?\s*$/i

/** Minutes since midnight of a text with 24 hours or with 12 (`10:00 PM`); undefined when it is no time. */
export function minutesOf (text: string): number | undefined {
  const [, hours = '', minutes = '', half] = timeOfDay.exec(text) ?? []
  const hour = Number(hours)
  if (hours === '' || Number(minutes) > 59) return undefined
  if (half === undefined) return hour > 23 ? undefined : hour * 60 + Number(minutes)
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12 + (half.toUpperCase() === 'P' ? 12 : 0)) * 60 + Number(minutes)
}

const pad = (value: number): string => String(value).padStart(2, '0')

/** `22:00`, as every revision but the oldest writes a time of day. What is no time stays as it is. */
export function with24Hours (text: string): string {
  const time = minutesOf(text)
  return time === undefined ? text : `${pad(Math.floor(time / 60))}:${pad(time % 60)}`
}

/** `10:00 PM`, as 1.1-rev0 writes it. */
export function with12Hours (text: string): string {
  const time = minutesOf(text)
  if (time === undefined) return text
  const hour = Math.floor(time / 60)
  return `${hour % 12 === 0 ? 12 : hour % 12}:${pad(time % 60)} ${hour < 12 ? 'AM' : 'PM'}`
}
