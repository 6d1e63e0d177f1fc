import type { Events_GetResponse as ChangesPage, RESTEvent } from '../../../schemas/vb365/events.js'
import type { Kernel } from '../../kernel.js'
import { eventKinds } from './kinds.js'
import type { Notes } from './notes.js'
import type { ProtectedEvents } from './protected.js'
import { eventsRefusals as refuse } from './refusals.js'

const mostEvents = 10_000

/** An event, the number of the change that it tells of, and its name among those of the same change. */
interface Told { number: number, key: string, event: RESTEvent }

/** What a client knows: all changes before one, and of that one all events up to a name; the whole of it without. */
interface Known { number: number, key?: string }

/**
 * What has changed since a client asked last. The token is the number of the last change that it knows. One change may
 * be told by many events, as a restore point is by what lies in it: where a page ends among these, the token says which
 * was the last.
 */
export function createChanges (kernel: Kernel, notes: Notes, protectedEvents: ProtectedEvents) {
  function readToken (token: string): Known {
    if (token.toLowerCase() === 'latest') return { number: kernel.version() }
    const [, digits = '', name] = /^(\d{1,15})(?:\.([\w-]+))?$/.exec(token) ?? []
    const number = Number(digits)
    const isKnown = digits !== '' && number >= notes.forgotten() && number <= kernel.version()
    if (!isKnown) throw refuse.outdatedToken(token)
    return name === undefined ? { number } : { number, key: Buffer.from(name, 'base64url').toString() }
  }

  /** Of each thing its last change, in the order in which they happened. */
  function eventsSince ({ number, key }: Known, most: number): Told[] {
    const after = key === undefined ? number : number - 1
    // Of the change that is known in part some are left out again.
    const enough = most + 10
    const updates = Object.entries(eventKinds).flatMap(([name, { update }]) =>
      (kernel.collections.get(name)?.since(after, enough) ?? [])
        .flatMap(({ doc, version }) => update(doc, version).map(event => ({ number: version, event }))))
    const noted = notes.since(after, enough).filter(({ event }) => !protectedEvents.isOver(event))
    const held = protectedEvents.since({ version: number, place: key === undefined ? Infinity : placeIn(key) }, most)
    return [
      ...[...updates, ...noted].map(({ number, event }) => ({ number, event, key: keyOf(event) })),
      ...held.map(({ number, place, event }) => ({ number, event, key: keyOfPlace(place) }))
    ].filter(told => key === undefined || told.number > number || told.key > key)
      .sort((one, other) => one.number - other.number || (one.key < other.key ? -1 : 1))
  }

  function tokenAfter (told: readonly Told[], following: Told | undefined): string {
    const last = told.at(-1)
    if (last === undefined || following === undefined) return String(kernel.version())
    return following.number > last.number
      ? String(last.number)
      : `${last.number}.${Buffer.from(last.key).toString('base64url')}`
  }

  return {
    read ({ from, limit = 30 }: { from: string, limit?: number | undefined }): ChangesPage {
      if (limit < 1) throw refuse.tooSmall('limit', 1)
      const most = Math.min(limit, mostEvents)
      const found = eventsSince(readToken(from), most + 1)
      const told = found.slice(0, most)
      return {
        nextChangeToken: tokenAfter(told, found[most]),
        limit: most,
        results: told.map(({ event }) => event)
      }
    }
  }
}

/** A restore point is told before what lies in it, and what is in none any more before what is. */
const keyOf = (event: RESTEvent): string =>
  `${/^Protected/.test(event.eventType) ? 1 : 0} ${event.eventType} ${'id' in event ? event.id : event.jobId}`

/** What lies in a restore point is told in the order in which it was backed up: that takes no look at all of it. */
const keyOfPlace = (place: number): string => `2 ${String(place).padStart(9, '0')}`
const placeIn = (key: string): number => key.startsWith('2 ') ? Number(key.slice(2)) : -1
