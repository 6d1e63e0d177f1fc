import { flags, readAccounts, readFlag } from '../flags.js'
import { complete, type Options } from '../options.js'
import { invalidValue, unknownName } from '../state/store/refusals.js'
import { clockForms } from '../state/time/clock-text.js'
import type { ClockMode } from '../state/time/clock.js'
import type { ClockSetting, SimulatorOptions } from './interfaces.js'

/** What is about the process of the program alone is no option of the library. */
const names = Object.keys(flags).filter(name => flags[name]?.program !== true)

/**
 * The options of the library as those of the command line: what is refused there is refused here, in the same words.
 * Ports are free ones and clocks stand still unless told otherwise.
 */
export function readOptions (given: SimulatorOptions): Options {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw invalidValue('options', given, 'an object')
  const named = { vb365Port: 0, vbrPort: 0, controlPort: 0, clock: 'frozen', ...given }
  const chosen: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(named)) {
    if (!names.includes(name)) throw unknownName('option', name, names, name)
    if (value === undefined || (name === 'fixture' && typeof value === 'object')) continue
    chosen[name] = name === 'users' ? readAccounts(value, 'in the options') : readOption(name, value)
  }
  return complete(chosen)
}

/** A clock as it is written on the command line, `frozen`, `60x`, `poll:30s`, or as an object. */
export function readClock (setting: ClockSetting): ClockMode {
  // Nothing stands for "as it is by default" here, where a clock is to be changed.
  if (setting === '' || setting === undefined) throw invalidValue('clock', setting, clockForms)
  return readOption('clock', setting) as ClockMode // what the flag reads
}

function readOption (name: string, value: unknown): unknown {
  if (Array.isArray(value) && value.length === 0) return flags[name]?.initial
  if (flags[name]?.value === undefined) {
    if (typeof value !== 'boolean') throw invalidValue(name, value, 'true or false')
    return value
  }
  const text = textOf(name, value)
  return text === '' ? flags[name]?.initial : readFlag(name, text)
}

function textOf (name: string, value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString()
  if (Array.isArray(value)) return value.join(',')
  if (typeof value === 'number' && name === 'start') return textOf(name, new Date(value))
  if (typeof value === 'number' && ['history', 'tokenLifetime'].includes(name)) return `${value}ms`
  if (typeof value !== 'object' || value === null) return String(value)
  if ('mode' in value) return clockText(value)
  return Object.entries(value).map(([kind, count]) => `${kind}=${String(count)}`).join(',')
}

function clockText (clock: { mode: unknown, rate?: unknown, step?: unknown }): string {
  if (clock.mode === 'rate') return `${String(clock.rate)}x`
  return clock.mode === 'poll' ? `poll:${String(clock.step)}ms` : String(clock.mode)
}
