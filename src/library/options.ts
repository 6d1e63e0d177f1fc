import { type Options, parseOptions } from '../options.js'
import type { ClockMode } from '../state/time/clock.js'
import type { ClockSetting, SimulatorOptions } from './interfaces.js'

/**
 * The options of the library as those of the command line: what is refused there is refused here, in the same words.
 * Ports are free ones and clocks stand still unless told otherwise.
 */
export function readOptions ({ users, fixture, ...given }: SimulatorOptions, version: string): Options {
  const named = { vb365Port: 0, vbrPort: 0, controlPort: 0, clock: 'frozen', ...given, ...(typeof fixture === 'string' ? { fixture } : {}) }
  const parsed = parseOptions(Object.entries(named).flatMap(([name, value]) => flag(name, value)), {}, version)
  if ('exit' in parsed) throw new Error(parsed.stderr.trim().replace(/^error: /, '') || 'The options ask for no simulator.')
  return users === undefined ? parsed.options : { ...parsed.options, users }
}

/** A clock as it is written on the command line: `frozen`, `60x`, `poll:30s`. */
export function readClock (setting: ClockSetting): ClockMode {
  return readOptions({ clock: setting }, '').clock
}

function flag (name: string, value: unknown): string[] {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return []
  const dashed = name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  if (name === 'tls') return value === false ? ['--no-tls'] : []
  if (value === true) return [`--${dashed}`]
  const text = textOf(name, value)
  return text === '' ? [] : [`--${dashed}=${text}`]
}

function textOf (name: string, value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.join(',')
  if (typeof value === 'number' && name === 'start') return new Date(value).toISOString()
  if (typeof value === 'number' && ['history', 'tokenLifetime'].includes(name)) return `${value}ms`
  if (typeof value !== 'object' || value === null) return String(value)
  if ('mode' in value) return clockText(value)
  return Object.entries(value).map(([kind, count]) => `${kind}=${String(count)}`).join(',')
}

function clockText (clock: { mode: unknown, rate?: unknown, step?: unknown }): string {
  if (clock.mode === 'rate') return `${String(clock.rate)}x`
  return clock.mode === 'poll' ? `poll:${String(clock.step)}ms` : String(clock.mode)
}
