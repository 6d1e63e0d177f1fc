import type { ClockMode } from './clock.js'
import { parseDuration } from './duration.js'
import { invalidValue } from '../store/refusals.js'

/** A year in some five minutes: faster than that no machine plays an estate. */
const fastest = 100_000
/** A poll may skip a month. Milliseconds. */
const longestStep = 31 * 86_400_000
/** Times have years of four digits: what counts them from 1970, and what reads them as text. */
const latest = Date.UTC(9999, 11, 31, 23, 59, 59)

export const clockForms = 'real, frozen, 60x or poll:30s'
export const durationForms = 'a duration such as 90s, 5m, 2h, 14d or PT5M'
export const timeForms = 'a time such as 2026-01-31T12:00:00Z'
const rateForms = `a number above 0, at most ${fastest}`
const stepForms = `${durationForms}, above 0 and at most 31d`

/** Reads a clock as the flag `--clock` takes it; undefined when the text is not a clock. */
export function parseClock (text: string): ClockMode | undefined {
  if (text === 'real' || text === 'frozen') return { mode: text }
  const [, rate] = /^(\d+(?:\.\d+)?)x$/.exec(text) ?? []
  if (rate !== undefined && isRate(Number(rate))) return { mode: 'rate', rate: Number(rate) }
  const step = text.startsWith('poll:') ? parseDuration(text.slice('poll:'.length)) : undefined
  return step !== undefined && isStep(step) ? { mode: 'poll', step } : undefined
}

const isRate = (rate: number): boolean => rate > 0 && rate <= fastest
const isStep = (step: number): boolean => step > 0 && step <= longestStep

/** Reads how many times as fast as the machine's a clock is to run. */
export function rateOf (rate: number): number {
  if (!isRate(rate)) throw invalidValue('rate', rate, rateForms)
  return rate
}

/** Reads by how much a poll moves time on: a duration, or milliseconds. */
export function stepOf (step: string | number): number {
  const length = typeof step === 'number' ? Math.round(step) : parseDuration(step)
  if (length === undefined || !isStep(length)) throw invalidValue('step', step, stepForms)
  return length
}

/** What is expected in place of a text that is no clock: bounds only where they were missed. */
export function formsOfClock (text: string): string {
  if (/^[\d.]+x$/.test(text)) return `${clockForms}, at most ${fastest}x and above 0`
  return /^poll:.*\d/.test(text) ? `${clockForms}, at most poll:31d and above 0` : clockForms
}

/** Reads a clock, or throws `Refusal` with the forms that there are. */
export function clockOf (text: string): ClockMode {
  const mode = parseClock(text)
  if (mode === undefined) throw invalidValue('clock', text, formsOfClock(text))
  return mode
}

/** Milliseconds. Throws `Refusal` for what is not a duration; `at` is what the caller calls it. */
export function durationOf (text: string, at = 'duration'): number {
  // A program in plain JavaScript may give anything.
  const duration = typeof text === 'string' ? parseDuration(text) : undefined
  if (duration === undefined || duration < 0) throw invalidValue(at, text, durationForms)
  return duration
}

/** Milliseconds since 1970. Throws `Refusal` for a text that is not a time; `at` is what the caller calls it. */
export function timeOf (text: string, at = 'time'): number {
  const time = typeof text === 'string' ? Date.parse(text) : NaN
  if (Number.isNaN(time)) throw invalidValue(at, text, timeForms)
  guardCalendar(time, text, at)
  return time
}

/** Milliseconds, of a number of them or a duration. Throws `Refusal` for anything else. */
export function spanOf (given: number | string, at: string): number {
  const span = typeof given === 'string' ? parseDuration(given) : given
  if (typeof span === 'number' && span >= 0 && Number.isFinite(span)) return span
  throw invalidValue(at, given, `milliseconds, or ${durationForms}`)
}

/** Throws `Refusal` for a time that no calendar of ours has. */
export function guardCalendar (time: number, given: unknown, at: string): void {
  if (time < 0 || time > latest) throw invalidValue(at, given, 'a time from 1970 to 9999')
}
