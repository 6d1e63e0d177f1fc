import { iso } from '../time/clock.js'
import { createFeed } from './feed.js'

/** A world has come, gone, or is as it was at another time. `time` is the machine's, ISO text. */
export type WorldsEvent = { id: number, time: string } &
  ({ type: 'added' | 'removed' | 'reset', world: string } | { type: 'lost', since: string })

export interface WorldsListening {
  listener: (event: WorldsEvent) => void
  /** The mark of the event that was seen last. */
  after?: string | undefined
  closed?: () => void
}

/** Tells which worlds come and go. */
export function createWorldsEvents (now: () => number = Date.now) {
  const listening = new Set<WorldsListening>()
  const feed = createFeed<WorldsEvent>(1_000)
  feed.begin()

  return {
    markOf: feed.markOf,

    tell (type: 'added' | 'removed' | 'reset', world: string): void {
      const event: WorldsEvent = { id: feed.next(), time: iso(now()), type, world }
      feed.keep(event)
      for (const { listener } of [...listening]) listener(event)
    },

    /** Gives the way to stop. */
    subscribe (one: WorldsListening): () => void {
      const { after: since, listener } = one
      const missed = since === undefined ? [] : feed.after(since)
      if (missed !== undefined) missed.forEach(listener)
      else listener({ id: feed.last(), time: iso(now()), type: 'lost', since: since ?? '' })
      listening.add(one)
      return () => { listening.delete(one) }
    },

    close (): void {
      for (const { closed } of listening) closed?.()
      listening.clear()
    }
  }
}

export type WorldsEvents = ReturnType<typeof createWorldsEvents>
