import type { ClockMode } from './clock.js'
import { parseDuration } from './duration.js'

export const clockForms = 'real, frozen, RATEx (60x) or poll:DURATION (poll:30s)'

/** Reads a clock as the flag `--clock` takes it; undefined when the text is none. */
export function parseClock (text: string): ClockMode | undefined {
  if (text === 'real' || text === 'frozen') return { mode: text }
  const [, rate] = /^(\d+(?:\.\d+)?)x$/.exec(text) ?? []
  if (rate !== undefined && Number(rate) > 0) return { mode: 'rate', rate: Number(rate) }
  const step = text.startsWith('poll:') ? parseDuration(text.slice('poll:'.length)) : undefined
  return step !== undefined && step > 0 ? { mode: 'poll', step } : undefined
}
