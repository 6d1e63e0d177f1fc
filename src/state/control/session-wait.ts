import type { Product } from '../../schemas/control/product.js'
import type { AnyCollection, Doc, SessionReading } from '../store/collection.js'
import { iso } from '../time/clock.js'
import { spanOf } from '../time/clock-text.js'
import { invalid, invalidValue, Refusal } from '../store/refusals.js'
import type { Kernel } from '../kernel.js'
import { productOf } from './products.js'

/** How long to wait for a session at the most: milliseconds, or a duration such as `90s` or `PT5M`. */
export interface Patience {
  /** By the machine's clock; 30 seconds unless told otherwise. */
  timeout?: number | string | undefined
  /** How far the world's time may move on meanwhile; 7 days unless told otherwise. */
  within?: number | string | undefined
}

/** A session that is over. */
export interface EndedSession {
  id: string
  product: Product
  /** As its product names it: `Success`, `Warning`, `Failed`, `Stopped`; `None` after a synchronization. */
  result: string
  /** The product's own words about the end, where it has some. */
  message: string | null
  /** The world's time, ISO text. */
  now: string
}

export type SessionName = string | { id: string }

interface Deps {
  /** Runs what has come due: at once, or in turns with others. Refuses to where the world ends. */
  settle: () => void | Promise<void>
  advanceTo: (time: number) => Promise<unknown>
}

/** Where a session stands, and how it is read there. */
interface Found { product: Product, collection: AnyCollection, reading: SessionReading<Doc> }

const second = 1_000
const day = 86_400 * second
/** Milliseconds after which a running clock is looked at again, whatever is due: somebody may have changed it. */
const longestNap = 250

/**
 * Waits for a session. A clock that stands still is moved on from one due step to the next until the session has
 * ended; one that runs by itself is given its time.
 */
export function createSessionWait (kernel: Kernel, { settle, advanceTo }: Deps) {
  const { clock, waits, database, collections } = kernel

  function find (id: string): Found {
    const row = database.get('SELECT collection FROM entity WHERE id = ?', id)
    const collection = collections.get(String(row?.collection))
    if (collection === undefined) throw new Refusal('notFound', `Unknown session '${id}': nothing in this world has that id.`)
    const { name, session: reading } = collection
    const product = productOf(name)
    if (reading === undefined || product === undefined) {
      throw invalid(`Invalid session '${id}': it belongs to ${name}, expected the id of a session.`,
        'a session, or the id of one', 'session')
    }
    return { product, collection, reading }
  }

  function read ({ collection }: Found, id: string): Doc {
    const session = collection.find(id)
    if (session === undefined) throw new Refusal('notFound', `Session ${id} was removed before it had ended.`)
    return session
  }

  return async function waitFor (session: SessionName, patience: Patience = {}): Promise<EndedSession> {
    const id = idOf(session)
    const found = find(id)
    const timeout = spanOf(patience.timeout ?? 30 * second, 'timeout')
    const within = spanOf(patience.within ?? 7 * day, 'within')
    const deadline = Date.now() + timeout
    const latest = clock.now() + within
    for (;;) {
      await settle()
      const session = read(found, id)
      if (!found.reading.goesOn(session)) return toEndedSession(found, session, iso(clock.now()))
      const what = `Session ${id} is ${found.reading.result(session)} at ${iso(clock.now())} of the world's time`
      const due = waits.due(id)
      if (due === undefined) throw new Refusal('conflict', `${what}, and nothing is due that would end it.`)
      if (due > latest) throw new Refusal('conflict', `${what}, and did not end within ${within / second} s of it.`)
      if (Date.now() >= deadline) throw new Refusal('conflict', `${what}, and did not end within ${timeout / second} s.`)
      const mode = clock.mode()
      const rate = mode.mode === 'rate' ? mode.rate : mode.mode === 'real' ? 1 : 0
      if (rate === 0) await advanceTo(due)
      else await nap(Math.min((due - clock.now()) / rate, deadline - Date.now(), longestNap))
    }
  }
}

export type SessionWait = ReturnType<typeof createSessionWait>

function idOf (session: SessionName): string {
  const id: unknown = typeof session === 'object' && session !== null ? session.id : session
  if (typeof session === 'object' && session !== null && 'then' in session) {
    throw invalid('Invalid session: it is a promise, expected what comes of it (await it first).', 'a session with an id, or an id', 'session')
  }
  if (typeof id !== 'string') throw invalidValue('session', session, 'a session with an id, or an id')
  return id
}

const nap = (milliseconds: number): Promise<void> =>
  new Promise(resolve => { setTimeout(resolve, Math.max(1, Math.ceil(milliseconds))) })

function toEndedSession ({ product, reading }: Found, session: Doc, now: string): EndedSession {
  const message = reading.message(session) ?? ''
  return {
    id: session.id,
    product,
    result: reading.result(session),
    message: message === '' ? null : message,
    now
  }
}
