import type { Product } from '../access/access.js'
import { type Clock, iso } from '../time/clock.js'
import type { AnyCollection, Change, Doc } from '../store/collection.js'
import type { Database } from '../store/database.js'
import { maskUrl } from '../access/secrets.js'
import { invalidValue, invalidWord } from '../store/refusals.js'
import { createBatches } from './event-batches.js'
import { createFeed } from './feed.js'
import type { Requests } from './journal.js'
import { guardProduct, productOf } from './products.js'
import type { Schedule } from '../time/schedule.js'

/** Something that happened in a world. `at` is the world's time, ISO text. */
export type WorldEvent = { id: number, at: string } & (
  | {
    type: 'change', product: Product | null, collection: string, noun: string, kind: Change['kind'], subject: string,
    /** As it is kept now, for who asks for it; null once it is gone. */
    document?: Doc | null
  }
  /** A session ended; `result` as its product says it. */
  | { type: 'session', product: Product | null, collection: string, subject: string, name: string | null, result: string | null }
  /** Time was moved, is being moved to a target, or runs another way. */
  | { type: 'clock', now: string, mode: string, target: string | null }
  | {
    type: 'request', request: number, product: Product, method: string, path: string, query: string,
    operationId: string | null, user: string | null, status: number | null, took: number, fault: string | null
  }
  /** The world is as it was at another time. */
  | { type: 'reset' }
  /** Who listens again has missed more than is known: all that was read before may have changed. */
  | { type: 'lost', since: string }
)
export type EventType = Exclude<WorldEvent['type'], 'lost'>

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
  /** Changes bring the document along. */
  include?: 'document' | undefined
  /** Milliseconds for which events are gathered, with one change of a document at the most. */
  every?: number | undefined
  /** The mark of the event that was seen last: what has happened since is told first. */
  after?: string | undefined
  /** Who listens may come back: what happens meanwhile is kept. */
  resumes?: boolean
  /** The world is gone. */
  closed?: () => void
}

interface Heard { hear: (event: WorldEvent) => void, stop: () => void, closed: () => void }

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
/** The longest for which events are gathered. Milliseconds. */
const longestGathering = 60_000
/** The longest that a timer of Node waits. Milliseconds. */
const longestWait = 2 ** 31 - 1

/**
 * What happens in a world, told to all listeners: after the commit, never what was taken back. While somebody
 * listens, a clock that runs by itself wakes the world when something is due; otherwise nothing here costs anything.
 */
export function createEvents ({ database, clock, schedule, collections, requests, settle, report }: EventsDeps) {
  const listening = new Set<Heard>()
  const feed = createFeed<WorldEvent>()
  let waiting: Fresh[] = []
  /** Somebody may come back and ask for what has happened meanwhile. */
  let isKept = false
  let timer: NodeJS.Timeout | undefined
  /** The world catches up: what it does meanwhile wakes nobody. */
  let isSettling = false
  let stopRequests: (() => void) | undefined

  function tell (event: Fresh): void {
    const numbered: WorldEvent = { id: feed.next(), at: clock.iso(), ...event }
    if (isKept) feed.keep(numbered)
    for (const { hear } of [...listening]) hear(numbered)
  }

  const isUnheard = (): boolean => listening.size === 0 && !isKept

  /** How one listener hears events: those that are meant, with what was asked for besides, gathered or at once. */
  function hearingOf ({ listener, filter, include, every, closed }: Listening): Heard {
    function give (event: WorldEvent): void {
      const told = include === 'document' && event.type === 'change'
        ? { ...event, document: collections.get(event.collection)?.find(event.subject) ?? null }
        : event
      // What a listener does wrong must not fail the request that it is told of.
      try { listener(told) } catch (error) { report('A listener to events failed', error) }
    }
    const batches = every === undefined ? undefined : createBatches(every, give)
    return {
      hear (event) {
        if (!isMeant(event, filter)) return
        if (batches === undefined) give(event)
        else batches.add(event)
      },
      stop: () => batches?.stop(),
      closed () {
        batches?.flush()
        closed?.()
      }
    }
  }

  /** What somebody has missed who saw the event of a mark last. */
  function catchUp ({ hear }: Heard, since: string): void {
    const missed = feed.after(since)
    if (missed === undefined) hear({ id: feed.last(), at: clock.iso(), type: 'lost', since })
    else missed.forEach(hear)
  }

  function listenToRequests (): void {
    stopRequests ??= requests.listen(({ id, product, method, url, operation, user, status, took, fault }) => {
      const address = maskUrl(url)
      const [path = ''] = address.split('?')
      tell({
        type: 'request',
        request: id,
        product,
        method,
        path,
        query: address.slice(path.length + 1),
        operationId: operation ?? null,
        user: user ?? null,
        status: status === 0 ? null : status,
        took,
        fault: fault ?? null
      })
    })
  }

  /** Tells now, or when what is under way is committed; not at all when it is taken back. */
  function hold (event: Fresh): void {
    if (isUnheard()) return
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
      checkListening(one)
      const heard = hearingOf(one)
      if (one.resumes === true) {
        isKept = true
        feed.begin()
      }
      if (one.after !== undefined) catchUp(heard, one.after)
      listening.add(heard)
      listenToRequests()
      wake()
      return () => {
        listening.delete(heard)
        heard.stop()
        if (listening.size > 0) return
        clearTimeout(timer)
        if (isKept) return
        stopRequests?.()
        stopRequests = undefined
      }
    },

    /** The mark of an event: by it somebody who comes back says what was seen last. */
    markOf: feed.markOf,

    changed ({ collection, id, kind }: Change): void {
      if (isUnheard()) return
      const noun = collections.get(collection)?.noun ?? ''
      hold({ type: 'change', product: productOf(collection) ?? null, collection, noun, kind, subject: id })
    },

    sessionEnded (collection: string, id: string): void {
      if (isUnheard()) return
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

    /** `target`: where it is being moved to, milliseconds. */
    clockMoved (target?: number): void {
      hold({ type: 'clock', now: iso(clock.now()), mode: clock.mode().mode, target: target === undefined ? null : iso(target) })
      wake()
    },

    reset (): void {
      waiting = []
      hold({ type: 'reset' })
      wake()
    },

    close (): void {
      clearTimeout(timer)
      isKept = false
      const told = [...listening]
      listening.clear()
      for (const { closed } of told) closed()
    }
  }
  return events
}

export type Events = ReturnType<typeof createEvents>

function checkListening ({ filter = {}, include, every = longestGathering }: Listening): void {
  const { type = [], product } = filter
  if (include !== undefined && include !== 'document') throw invalidWord('include', include, ['document'])
  if (every < 1 || every > longestGathering) throw invalidValue('every', every, 'a duration of up to a minute, such as 250ms')
  const unknown = type.find(name => !types.includes(name))
  if (unknown !== undefined) throw invalidWord('type', unknown, types)
  if (product !== undefined) guardProduct(product)
}

function isMeant (event: WorldEvent, { type, product, collection, subject }: EventFilter = {}): boolean {
  const has = (name: string, wanted: string | undefined): boolean => wanted === undefined ||
    String(Reflect.get(event, name)).toLowerCase() === wanted.toLowerCase()
  if (event.type === 'lost') return true
  return (type === undefined || type.length === 0 || type.includes(event.type)) &&
    has('product', product) && has('collection', collection) && has('subject', subject)
}

function textOf (value: object | undefined, name: string): string | undefined {
  const member: unknown = value === undefined ? undefined : Reflect.get(value, name)
  return typeof member === 'string' ? member : undefined
}
