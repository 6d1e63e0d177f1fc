import type { Doc } from '../store/collection.js'
import { parseDuration } from '../time/duration.js'
import { iso } from '../time/clock.js'
import { durationForms } from '../time/clock-text.js'
import { invalid, invalidValue, Refusal } from '../store/refusals.js'
import type { Kernel } from '../kernel.js'

/** How long to wait for a session at the most: milliseconds, or a duration such as `90s` or `PT5M`. */
export interface Patience {
  /** By the machine's clock; 30 seconds unless told otherwise. */
  timeout?: number | string | undefined
  /** How far the world's time may move on meanwhile; 7 days unless told otherwise. */
  within?: number | string | undefined
}

/** A session that is over, by what both products say of one. */
export interface EndedSession {
  id: string
  product: 'vb365' | 'vbr'
  /** As its product names it: `Success`, `Warning`, `Failed`, `Stopped`; `None` after a synchronization. */
  result: string
  /** The product's own words about the end, where it has some. */
  message: string | null
  /** The world's time, ISO text. */
  now: string
}

export type SessionName = string | { id: string }

interface Deps {
  /** Runs what has come due. */
  settle: () => void
  advanceTo: (time: number) => Promise<unknown>
}

const second = 1_000
const day = 86_400 * second
/** Milliseconds after which a running clock is looked at again, whatever is due: somebody may have changed it. */
const longestNap = 250

/** States of sessions that go on, as either product calls them. A planned one goes on while it has a run. */
const open = new Set(['Queued', 'Waiting', 'Running', 'Synchronizing', 'Starting', 'Working', 'Stopping', 'Pausing',
  'Resuming', 'WaitingTape', 'WaitingRepository', 'WaitingSlot', 'Postprocessing', 'Idle'])

/**
 * Waits for a session of either product. A clock that stands still is moved on from one due step to the next until
 * the session has ended; one that runs by itself is given its time.
 */
export function createSessionWait (kernel: Kernel, { settle, advanceTo }: Deps) {
  const { clock, schedule, database, collections } = kernel

  function collectionOf (id: string): string {
    const row = database.get('SELECT collection FROM entity WHERE id = ?', id)
    if (row === undefined) throw new Refusal('notFound', `Unknown session '${id}': nothing in this world has that id.`)
    const name = String(row.collection)
    if (!/sessions$/i.test(name)) {
      throw invalid(`Invalid session '${id}': it belongs to ${name}, expected the id of a session.`,
        'a session, or the id of one', 'session')
    }
    return name
  }

  function find (collection: string, id: string): Doc {
    const session = collections.get(collection)?.find(id)
    if (session === undefined) throw new Refusal('notFound', `Session ${id} was removed before it had ended.`)
    return session
  }

  return async function waitFor (session: SessionName, patience: Patience = {}): Promise<EndedSession> {
    const id = idOf(session)
    const collection = collectionOf(id)
    const timeout = spanOf(patience.timeout, 'timeout') ?? 30 * second
    const within = spanOf(patience.within, 'within') ?? 7 * day
    const deadline = Date.now() + timeout
    const latest = clock.now() + within
    for (;;) {
      settle()
      const now = find(collection, id)
      if (!goesOn(now)) return toEndedSession(collection, now, iso(clock.now()))
      const what = `Session ${id} is ${stateOf(now)} at ${iso(clock.now())} of the world's time`
      const due = schedule.due(id)
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
  if (typeof id !== 'string') throw invalidValue('session', session, 'a session with an id, or an id')
  return id
}

function spanOf (given: number | string | undefined, at: string): number | undefined {
  const span = typeof given === 'string' ? parseDuration(given) : given
  if (given === undefined || (span !== undefined && span >= 0)) return span
  throw invalidValue(at, given, `milliseconds, or ${durationForms}`)
}

const nap = (milliseconds: number): Promise<void> =>
  new Promise(resolve => { setTimeout(resolve, Math.max(1, Math.ceil(milliseconds))) })

function textOf (value: unknown, name: string): string | undefined {
  const member: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  return typeof member === 'string' && member !== '' ? member : undefined
}

const stateOf = (session: Doc): string => textOf(session, 'status') ?? textOf(session, 'state') ?? 'under way'
const goesOn = (session: Doc): boolean => 'run' in session || open.has(stateOf(session))

/** VBR's sessions have a result with a message, VB365's a status, or a state alone (`None`: nothing goes on). */
function toEndedSession (collection: string, session: Doc, now: string): EndedSession {
  const result: unknown = Reflect.get(session, 'result')
  return {
    id: session.id,
    product: collection.startsWith('vbr.') ? 'vbr' : 'vb365',
    result: textOf(result, 'result') ?? textOf(session, 'result') ?? stateOf(session),
    message: textOf(result, 'message') ?? textOf(session, 'details') ?? textOf(session, 'error') ?? null,
    now
  }
}
