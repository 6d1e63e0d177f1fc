import type { Standing } from './standing.js'
import { worstOf } from './runs.js'

/** A run as a strip shows it. */
export interface StripRun { began: number, standing: Standing }
export interface StripDay { date: string, segments: Standing[], runs: number, bad: { warn: number, fail: number } }

/** More than these cannot be told apart in a column. */
export const mostSegments = 6
const day = 86_400_000

/** The dates of the last days, the last one today; by noon, so that a change of summer time moves none. */
export function datesUntil (now: number, days: number, dateOf: (instant: number) => string): string[] {
  const today = dateOf(now)
  const noon = Date.parse(`${today}T12:00:00Z`)
  return Array.from({ length: days }, (_, nth) => new Date(noon - (days - 1 - nth) * day).toISOString().slice(0, 10))
}

/** A column per day, a segment per run from the first to the last; of many runs the worst of each sixth. */
export function toStrip (
  runs: readonly StripRun[], dates: readonly string[], dateOf: (instant: number) => string
): StripDay[] {
  const byDate = new Map<string, StripRun[]>()
  for (const run of runs) {
    const date = dateOf(run.began)
    const those = byDate.get(date)
    if (those === undefined) byDate.set(date, [run])
    else those.push(run)
  }
  return dates.map(date => {
    const those = (byDate.get(date) ?? []).sort((one, other) => one.began - other.began)
    const count = (wanted: Standing): number => those.filter(({ standing }) => standing === wanted).length
    const bad = { warn: count('warn'), fail: count('fail') }
    return { date, runs: those.length, segments: reduce(those.map(({ standing }) => standing)), bad }
  })
}

function reduce (standings: Standing[]): Standing[] {
  if (standings.length <= mostSegments) return standings
  return Array.from({ length: mostSegments }, (_, nth) => worstOf(standings.slice(
    Math.floor(nth * standings.length / mostSegments), Math.floor((nth + 1) * standings.length / mostSegments))))
}

/** Days of which nothing has changed stay those that were, so that they are not drawn again. */
export function keepDays (days: StripDay[], before: StripDay[] | undefined): StripDay[] {
  const isSame = before?.length === days.length && days.every((day, nth) => {
    const other = before[nth]
    return other?.date === day.date && other.runs === day.runs && other.segments.join() === day.segments.join()
  })
  return isSame ? before : days
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Tue 14 Jan: 6 runs, 1 failed`. */
export function sayDay ({ date, runs, bad: { warn, fail } }: StripDay): string {
  const day = new Date(`${date}T12:00:00Z`)
  const counts = [
    runs === 0 ? 'no run' : `${runs} ${runs === 1 ? 'run' : 'runs'}`,
    ...(warn === 0 ? [] : [`${warn} with warnings`]), ...(fail === 0 ? [] : [`${fail} failed`])
  ]
  return `${weekdays[day.getUTCDay()]} ${day.getUTCDate()} ${months[day.getUTCMonth()]}: ${counts.join(', ')}`
}

/** What a strip says to who does not see it. */
export function sayStrip (runs: readonly StripRun[], days: number): string {
  const count = (standing: Standing): number => runs.filter(run => run.standing === standing).length
  const running = count('run')
  return `Last ${days} days: ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}, ${count('ok')} succeeded, ` +
    `${count('warn')} with warnings, ${count('fail')} failed${running > 0 ? `, ${running} running` : ''}`
}
