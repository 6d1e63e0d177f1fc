import type { ClockMode } from './clock.js'
import { parseDuration } from './duration.js'
import { invalidValue } from '../store/refusals.js'

export const clockForms = 'real, frozen, 60x or poll:30s'
export const durationForms = 'a duration such as 90s, 5m, 2h, 14d or PT5M'
export const timeForms = 'a time such as 2026-01-31T12:00:00Z'

/** Reads a clock as the flag `--clock` takes it; undefined when the text is not a clock. */
export function parseClock (text: string): ClockMode | undefined {
  if (text === 'real' || text === 'frozen') return { mode: text }
  const [, rate] = /^(\d+(?:\.\d+)?)x$/.exec(text) ?? []
  if (rate !== undefined && Number(rate) > 0) return { mode: 'rate', rate: Number(rate) }
  const step = text.startsWith('poll:') ? parseDuration(text.slice('poll:'.length)) : undefined
  return step !== undefined && step > 0 ? { mode: 'poll', step } : undefined
}

/** Reads a clock, or throws `Refusal` with the forms that there are. */
export function clockOf (text: string): ClockMode {
  const mode = parseClock(text)
  if (mode === undefined) throw invalidValue('clock', text, clockForms)
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
  return time
}

/** Milliseconds, of a number of them or a duration. Throws `Refusal` for anything else. */
export function spanOf (given: number | string, at: string): number {
  const span = typeof given === 'string' ? parseDuration(given) : given
  if (typeof span === 'number' && span >= 0 && Number.isFinite(span)) return span
  throw invalidValue(at, given, `milliseconds, or ${durationForms}`)
}
