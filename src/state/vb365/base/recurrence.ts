const minute = 60_000
const day = 24 * 60 * minute
const daysInWeek = 7
/** Two months hold every weekday of every week of a month. */
const mostDays = 62

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const workdays = days.slice(1, 6)
const ordinals = ['First', 'Second', 'Third', 'Fourth']

// ASSUMED: the server's time zone, in which the product reads times of day, is UTC.

/** The next moment after `now` at a time of day, of every day, workdays, weekends or one day of the week. */
export const nextDaily = (dailyType: string, time: string, now: number): number | undefined =>
  next(time, now, date => fits(dailyType, weekdayOf(date)))

/** The next moment after `now` at a time of day, of e.g. the first Sunday of a month, or its last. */
export const nextMonthly = (ordinal: string, weekday: string, time: string, now: number): number | undefined =>
  next(time, now, date => weekdayOf(date) === weekday && (ordinal === 'Last' ? isLast(date) : ordinalOf(date) === ordinal))

function next (time: string, now: number, isMeant: (date: Date) => boolean): number | undefined {
  const first = now - now % day + timeOfDay(time)
  for (let moment = first; moment <= first + mostDays * day; moment += day) {
    if (moment > now && isMeant(new Date(moment))) return moment
  }
  return undefined
}

function fits (dailyType: string, weekday: string): boolean {
  switch (dailyType) {
    case 'Everyday': return true
    case 'Workdays': return workdays.includes(weekday)
    case 'Weekends': return !workdays.includes(weekday)
    default: return weekday === dailyType
  }
}

const weekdayOf = (date: Date): string => days[date.getUTCDay()] ?? ''
const ordinalOf = (date: Date): string | undefined => ordinals[Math.floor((date.getUTCDate() - 1) / daysInWeek)]
const isLast = (date: Date): boolean =>
  new Date(date.getTime() + daysInWeek * day).getUTCMonth() !== date.getUTCMonth()

/** `19:00:00` or `19:00` as milliseconds after midnight. */
function timeOfDay (text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number)
  return (hours * 60 + minutes) * minute + Math.floor(seconds) * 1_000
}
