import type { Events_GetResponse as ChangesPage, RESTEvent } from '../../../schemas/vb365/events.js'
import type { Kernel } from '../../kernel.js'
import { eventKinds } from './kinds.js'
import type { Notes } from './notes.js'
import { eventsRefusals as refuse } from './refusals.js'

const mostEvents = 10_000

/** What has changed since a client asked last. The token is the number of the last change that it knows. */
export function createChanges (kernel: Kernel, notes: Notes) {
  function numberOf (token: string): number {
    if (token.toLowerCase() === 'latest') return kernel.version()
    const number = Number(token)
    const isKnown = /^\d{1,15}$/.test(token) && number >= notes.forgotten() && number <= kernel.version()
    if (!isKnown) throw refuse.outdatedToken(token)
    return number
  }

  /** Of each thing its last change, in the order in which they happened. */
  function eventsSince (number: number, most: number): Array<{ number: number, event: RESTEvent }> {
    const updates = Object.entries(eventKinds).flatMap(([name, { update }]) =>
      (kernel.collections.get(name)?.since(number, most) ?? [])
        .map(({ doc, version }) => ({ number: version, event: update(doc, version) })))
    return [...updates, ...notes.since(number, most)].sort((one, other) => one.number - other.number)
  }

  return {
    read ({ from, limit = 30 }: { from: string, limit?: number | undefined }): ChangesPage {
      if (limit < 1) throw refuse.tooSmall('limit', 1)
      const most = Math.min(limit, mostEvents)
      const found = eventsSince(numberOf(from), most + 1)
      const told = found.slice(0, most)
      const last = found.length > most ? told.at(-1)?.number : undefined
      return {
        nextChangeToken: String(last ?? kernel.version()),
        limit: most,
        results: told.map(({ event }) => event)
      }
    }
  }
}
