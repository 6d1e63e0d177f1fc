import type { ClockMode } from './clock.js'
import { parseDuration } from './duration.js'
import { Refusal } from '../store/refusals.js'

export const clockForms = 'real, frozen, RATEx (60x) or poll:DURATION (poll:30s)'

/** Reads a clock as the flag `--clock` takes it; undefined when the text is none. */
export function parseClock (text: string): ClockMode | undefined {
  if (text === 'real' || text === 'frozen') return { mode: text }
  const [, rate] = /^(\d+(?:\.\d+)?)x$/.exec(text) ?? []
  if (rate !== undefined && Number(rate) > 0) return { mode: 'rate', rate: Number(rate) }
  const step = text.startsWith('poll:') ? parseDuration(text.slice('poll:'.length)) : undefined
  return step !== undefined && step > 0 ? { mode: 'poll', step } : undefined
}

/** Milliseconds. Throws `Refusal` for a text that is no duration. */
export function durationOf (text: string): number {
  const duration = parseDuration(text)
  if (duration === undefined || duration < 0) throw new Refusal('invalid', `'${text}' is no duration; PT5M or 5m is one.`)
  return duration
}

/** Milliseconds since 1970. Throws `Refusal` for a text that is no time. */
export function timeOf (text: string): number {
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw new Refusal('invalid', `'${text}' is no time; 2026-01-31T12:00:00Z is one.`)
  return time
}
