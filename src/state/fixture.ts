import { iso } from './clock.js'
import type { Doc } from './collection.js'
import type { Kernel } from './world.js'

/**
 * An estate as JSON: documents by collection. A text like `now-2d`, `now-90m` or `now-1d@22:00` is a time relative to
 * the start of the world; `@` names the time of that day in UTC, `/4h` goes back to the last full four hours of the
 * day, and a last `+27s` adds to what the rest named. Everything else is taken as it stands.
 */
export interface Fixture {
  name: string
  description?: string
  collections: Record<string, Doc[]>
  /** Log lines by the id of their session. */
  logs?: Record<string, FixtureLine[]>
}

interface FixtureLine { title: string, status?: 'Running' | 'Success' | 'Warning' | 'Failed' | 'Stopped', description?: string, at: string }

const relative = /^now(?:([+-]\d+(?:\.\d+)?)([smhdw]))?(?:\/(\d+)([mhd])|@(\d\d):(\d\d)(?::(\d\d))?)?(?:(?<=[/@].*)\+(\d+(?:\.\d+)?)([smhd]))?$/

const unit: Record<string, number> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }

/** A relative time as milliseconds, or undefined when the text is none. */
export function timeAt (text: string, start: number): number | undefined {
  const match = relative.exec(text)
  if (match === null) return undefined
  const [, amount, unitName, full, fullName, hours, minutes, seconds, more, moreName] = match
  const time = start + length(amount, unitName)
  const after = length(more, moreName)
  if (full !== undefined) return time - time % length(full, fullName) + after
  if (hours === undefined) return time
  return new Date(time).setUTCHours(Number(hours), Number(minutes), Number(seconds ?? 0), 0) + after
}

const length = (amount = '0', name = ''): number => Number(amount) * (unit[name] ?? 0)

/** Puts an estate into an empty world. Throws when a document belongs to no collection or refers to nothing. */
export function loadFixture (kernel: Kernel, fixture: Fixture, start: number): void {
  const collections = Object.entries(fixture.collections)
  for (const [name, documents] of collections) {
    const collection = kernel.collections.get(name)
    if (collection === undefined) throw new Error(`Fixture ${fixture.name}: there is no collection ${name}`)
    for (const doc of documents) collection.add(placeInTime(doc, start))
  }
  for (const [session, lines] of Object.entries(fixture.logs ?? {})) {
    for (const { title, status = 'Success', description = '', at } of lines) {
      kernel.log.add(session, title, status, description, timeAt(at, start) ?? Date.parse(at))
    }
  }
}

function placeInTime<T> (value: T, start: number): T {
  if (typeof value === 'string') {
    const time = timeAt(value, start)
    return (time === undefined ? value : iso(time)) as T // a text stays a text
  }
  if (Array.isArray(value)) return value.map(item => placeInTime(item, start)) as T // an array stays an array
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, placeInTime(member, start)])) as T
}
