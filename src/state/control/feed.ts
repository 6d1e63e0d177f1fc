import { randomBytes } from 'node:crypto'

/** How many events are kept for who comes back. */
const kept = 10_000

/**
 * The last events of something, for who listens again after a while. A mark names the event that somebody saw last, and
 * the run that it was of: numbers begin afresh when a world, or the simulator, does.
 */
export function createFeed<E extends { id: number }> (most = kept) {
  const run = randomBytes(6).toString('hex')
  let ring: Array<E | undefined> = []
  /** The first event that the ring has, or will have. */
  let first = 1
  let last = 0

  return {
    /** The number of the next event. */
    next: (): number => ++last,

    /** Keeps an event; those before the first that was kept are lost. */
    keep (event: E): void {
      if (ring.length === 0) first = event.id
      ring[event.id % most] = event
      first = Math.max(first, event.id - most + 1)
    },

    /** Events from now on can be asked for again. */
    begin (): void {
      if (ring.length > 0) return
      ring = new Array<E | undefined>(1)
      first = last + 1
    },

    markOf: (id: number): string => `${run}-${id}`,
    last: (): number => last,

    /** What has happened since a mark; undefined where that is not known any more, or was of another run. */
    after (mark: string): E[] | undefined {
      const [, of = '', digits = ''] = /^(?:([0-9a-f]+)-)?(\d{1,15})$/.exec(mark) ?? []
      const id = Number(digits)
      if (digits === '' || (of !== '' && of !== run) || id > last || id + 1 < first) return undefined
      const events: E[] = []
      for (let next = id + 1; next <= last; next++) {
        const event = ring[next % most]
        if (event?.id === next) events.push(event)
      }
      return events
    }
  }
}

export type Feed<E extends { id: number }> = ReturnType<typeof createFeed<E>>
