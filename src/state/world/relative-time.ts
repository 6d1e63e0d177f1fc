import { iso } from '../time/clock.js'

const relative = /^now(?:([+-]\d+(?:\.\d+)?)([smhdw]))?(?:\/(\d+)([mhd])|@(\d\d):(\d\d)(?::(\d\d))?)?(?:(?<=[/@].*)\+(\d+(?:\.\d+)?)([smhd]))?$/

const unit: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }

/** A text like `now-1d@22:00` as milliseconds, or undefined for any other text. What it may look like: `Fixture`. */
export function timeAt (text: string, now: number): number | undefined {
  const match = relative.exec(text)
  if (match === null) return undefined
  const [, amount, unitName, full, fullName, hours, minutes, seconds, more, moreName] = match
  const time = now + length(amount, unitName)
  const after = length(more, moreName)
  if (full !== undefined) return time - time % length(full, fullName) + after
  if (hours === undefined) return time
  return new Date(time).setUTCHours(Number(hours), Number(minutes), Number(seconds ?? 0), 0) + after
}

const length = (amount = '0', name = ''): number => Number(amount) * (unit[name] ?? 0)

/** The value with its relative times made absolute. What names no time stays the very same: many worlds share it. */
export function placeInTime<T> (value: T, now: number): T {
  if (typeof value === 'string') {
    if (!value.startsWith('now')) return value
    const time = timeAt(value, now)
    return (time === undefined ? value : iso(time)) as T // a text stays a text
  }
  if (value === null || typeof value !== 'object') return value
  let placed: T | undefined
  for (const key in value) {
    const member = placeInTime(value[key], now)
    if (member === value[key]) continue
    placed ??= (Array.isArray(value) ? [...value as unknown[]] : { ...value }) as T // a copy is of its kind
    placed[key] = member
  }
  return placed ?? value
}
