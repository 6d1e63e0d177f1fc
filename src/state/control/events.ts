import type { Product } from '../access/access.js'
import { type Clock, iso } from '../time/clock.js'
import type { AnyCollection, Change } from '../store/collection.js'
import type { Database } from '../store/database.js'
import { invalidWord } from '../store/refusals.js'
import type { Requests } from './journal.js'
import { guardProduct, productOf } from './products.js'
import type { Schedule } from '../time/schedule.js'

/** Something that happened in a world. `at` is the world's time, ISO text. */
export type WorldEvent = { id: number, at: string } & (
  | { type: 'change', product: Product | null, collection: string, noun: string, kind: Change['kind'], subject: string }
  /** A session ended; `result` as its product says it. */
  | { type: 'session', product: Product | null, collection: string, subject: string, name: string | null, result: string | null }
  /** Time was moved, or runs another way. */
  | { type: 'clock', now: string, mode: string }
  | {
    type: 'request', request: number, product: Product, method: string, path: string, operationId: string | null,
    user: string | null, status: number | null, fault: string | null
  }
  /** The world is as it was at another time. */
  | { type: 'reset' }
)
export type EventType = WorldEvent['type']

/** Which events are meant: all that is given must hold; an event without the member is not meant. */
export interface EventFilter {
  type?: readonly EventType[] | undefined
  product?: string | undefined
  collection?: string | undefined
  /** The id of a document or session. */
  subject?: string | undefined
}

export interface Listening {
  listener: (event: WorldEvent) => void
  filter?: EventFilter
  /** The world is gone. */
  closed?: () => void
}

type Fresh = WorldEvent extends infer E ? E extends WorldEvent ? Omit<E, 'id' | 'at'> : never : never

export interface EventsDeps {
  database: Database
  clock: Clock
  schedule: Schedule
  collections: ReadonlyMap<string, AnyCollection>
  requests: Requests
  /** Runs what has come due: at once, or in turns with others. */
  settle: () => void | Promise<void>
  /** A listener that failed. */
  report: (message: string, error: unknown) => void
}

const types: readonly EventType[] = ['change', 'session', 'clock', 'request', 'reset']
/** The longest that a timer of Node waits. Milliseconds. */
const longestWait = 2 ** 31 - 1

/**
 * What happens in a world, told to all listeners: after the commit, never what was taken back. While somebody
 * listens, a clock that runs by itself wakes the world when something is due; otherwise nothing here costs anything.
 */
export function createEvents ({ database, clock, schedule, collections, requests, settle, report }: EventsDeps) {
  const listening = new Set<Listening>()
  let waiting: Fresh[] = []
  let last = 0
  let timer: NodeJS.Timeout | undefined
  /** The world catches up: what it does meanwhile wakes nobody. */
  let isSettling = false
  let stopRequests: (() => void) | undefined

  function tell (event: Fresh): void {
    const numbered: WorldEvent = { id: ++last, at: clock.iso(), ...event }
    for (const { listener, filter } of [...listening]) {
      if (!isMeant(numbered, filter)) continue
      // What a listener does wrong must not fail the request that it is told of.
      try { listener(numbered) } catch (error) { report('A listener to events failed', error) }
    }
  }

  /** Tells now, or when what is under way is committed; not at all when it is taken back. */
  function hold (event: Fresh): void {
    if (listening.size === 0) return
    if (!database.busy()) return tell(event)
    const held = waiting
    held.push(event)
    database.undoable(() => { held.splice(held.lastIndexOf(event), 1) })
  }

  database.onCommitted(() => {
    if (waiting.length > 0) {
      const events = waiting
      waiting = []
      for (const event of events) tell(event)
    }
    if (listening.size > 0) wake()
  })

  /** Sets the timer for the next due step of a clock that runs by itself. */
  function wake (): void {
    clearTimeout(timer)
    const mode = clock.mode()
    const due = schedule.nextDue()
    const rate = mode.mode === 'real' ? 1 : mode.mode === 'rate' ? mode.rate : 0
    if (isSettling || listening.size === 0 || rate === 0 || due === Infinity) return
    const wait = Math.min(longestWait, Math.max(0, Math.ceil((due - clock.now()) / rate)))
    timer = setTimeout(settleAndWake, wait)
    // Listening alone keeps no program running.
    timer.unref()
  }

  async function settleAndWake (): Promise<void> {
    isSettling = true
    try { await settle() } catch (error) { report('What came due could not be run', error) }
    isSettling = false
    wake()
  }

  const events = {
    /** Gives the way to stop. */
    subscribe (given: Listening | Listening['listener']): () => void {
      const one = typeof given === 'function' ? { listener: given } : { ...given }
      checkFilter(one.filter)
      listening.add(one)
      stopRequests ??= requests.listen(entry => {
        const { product, method, url, operation, user, status, fault } = entry
        tell({
          type: 'request',
          request: entry.id,
          product,
          method,
          path: url.split('?')[0] ?? '',
          operationId: operation ?? null,
          user: user ?? null,
          status: status === 0 ? null : status,
          fault: fault ?? null
        })
      })
      wake()
      return () => {
        listening.delete(one)
        if (listening.size > 0) return
        clearTimeout(timer)
        stopRequests?.()
        stopRequests = undefined
      }
    },

    changed ({ collection, id, kind }: Change): void {
      if (listening.size === 0) return
      const noun = collections.get(collection)?.noun ?? ''
      hold({ type: 'change', product: productOf(collection) ?? null, collection, noun, kind, subject: id })
    },

    sessionEnded (collection: string, id: string): void {
      if (listening.size === 0) return
      const { session: reading, find } = collections.get(collection) ?? {}
      const session = find?.(id)
      hold({
        type: 'session',
        product: productOf(collection) ?? null,
        collection,
        subject: id,
        name: textOf(session, 'name') ?? null,
        result: (session && reading?.result(session)) ?? null
      })
    },

    clockMoved (): void {
      hold({ type: 'clock', now: iso(clock.now()), mode: clock.mode().mode })
      wake()
    },

    reset (): void {
      waiting = []
      hold({ type: 'reset' })
      wake()
    },

    close (): void {
      clearTimeout(timer)
      const told = [...listening]
      listening.clear()
      for (const { closed } of told) closed?.()
    }
  }
  return events
}

export type Events = ReturnType<typeof createEvents>

function checkFilter (filter: EventFilter = {}): void {
  const { type = [], product } = filter
  const unknown = type.find(name => !types.includes(name))
  if (unknown !== undefined) throw invalidWord('type', unknown, types)
  if (product !== undefined) guardProduct(product)
}

function isMeant (event: WorldEvent, { type, product, collection, subject }: EventFilter = {}): boolean {
  const has = (name: string, wanted: string | undefined): boolean => wanted === undefined ||
    String(Reflect.get(event, name)).toLowerCase() === wanted.toLowerCase()
  return (type === undefined || type.length === 0 || type.includes(event.type)) &&
    has('product', product) && has('collection', collection) && has('subject', subject)
}

function textOf (value: object | undefined, name: string): string | undefined {
  const member: unknown = value === undefined ? undefined : Reflect.get(value, name)
  return typeof member === 'string' ? member : undefined
}
