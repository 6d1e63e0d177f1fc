import { createClock, type ClockMode, type ClockState, iso, type Wall } from './clock.js'
import { type AnyCollection, type Change, createCollection, createSharedTables, type CollectionSpec, type Doc, type Store } from './collection.js'
import { createConditions } from './conditions.js'
import { openDatabase } from './database.js'
import { createDeviceCodes } from './device-codes.js'
import { createIds } from './ids.js'
import { createLog } from './log.js'
import { createMails } from './mails.js'
import { parseDuration } from './duration.js'
import { createOutcomes } from './outcomes.js'
import { createPlans } from './plan.js'
import { Refusal } from './refusals.js'
import { createSchedule, type Settled } from './schedule.js'
import { type Fixture, loadFixture } from './fixture.js'
import { createVb365 } from './vb365/index.js'
import { createVbr } from './vbr/index.js'

export interface WorldOptions {
  name: string
  /** `:memory:` or a file. */
  file: string
  seed: number
  fixture: Fixture
  clock: ClockMode
  /** Milliseconds since 1970. */
  start: number
  /** How long a past is played before the start, by schedules and what they start. Milliseconds. */
  history?: number
  /** The products' versions that the servers report and serve newest. */
  vb365Version: string
  vbrRevision: string
  /** A fault of ours inside a due step. */
  report: (message: string, error: unknown) => void
  wall?: Wall
}

/** How far time is to be moved: one of a duration (`PT5M`, `5m`), a time (ISO text), or until nothing is under way. */
export interface Advance { by?: string | undefined, until?: string | undefined, untilIdle?: boolean | undefined }
export type Advanced = { now: string } & Settled

/** Steps that one slice of a long advance runs before other worlds get their turn. */
const slice = 5_000

/** What the nouns of a product build on. */
export type Kernel = ReturnType<typeof createKernel>

function createKernel (options: WorldOptions) {
  const database = openDatabase(options.file)
  createSharedTables(database)
  const clock = createClock(options.clock, options.start - (options.history ?? 0), options.wall)
  const ids = createIds(String(options.seed))
  const listeners = new Set<(change: Change) => void>()
  const collections = new Map<string, AnyCollection>()
  let seen: Set<string> | undefined
  let version = 0

  const store: Store = {
    database,
    collections,
    nextVersion: () => ++version,
    changed: change => { for (const listener of listeners) listener(change) },
    seen: id => { seen?.add(id) }
  }

  const schedule = createSchedule(database, clock, ({ step, subject, error }) => {
    options.report(`Step ${step} of ${subject} failed`, error)
    plans.failed(step, subject, 'The operation ended with an internal error.')
  })
  const conditions = createConditions(database)
  const outcomes = createOutcomes(database, collections, conditions)
  const plans = createPlans(schedule, clock, outcomes)

  return {
    options,
    database,
    clock,
    ids,
    schedule,
    plans,
    outcomes,
    conditions,
    log: createLog(database, clock),
    collections,
    listeners,
    collection: <T extends Doc>(spec: CollectionSpec) => createCollection<T>(store, spec),
    version: () => version,
    setVersion: (to: number) => { version = to },
    /** Runs `work` and says which documents it looked at. */
    watching<T> (work: () => T): { result: T, seen: Set<string> } {
      const watched = new Set<string>()
      seen = watched
      try { return { result: work(), seen: watched } } finally { seen = undefined }
    }
  }
}

/** Milliseconds. Throws `Refusal` for a text that is no duration. */
export function durationOf (text: string): number {
  const duration = parseDuration(text)
  if (duration === undefined || duration < 0) throw new Refusal('invalid', `'${text}' is no duration; PT5M or 5m is one.`)
  return duration
}

/** Milliseconds since 1970. Throws `Refusal` for a text that is no time. */
export function timeOf (text: string): number {
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw new Refusal('invalid', `'${text}' is no time; 2026-01-31T12:00:00Z is one.`)
  return time
}

interface Kept { clock: ClockState, ids: number, version: number }

/** One world: both products, on one clock, in one database. */
export function createWorld (options: WorldOptions) {
  const kernel = createKernel(options)
  const { database, clock, ids, schedule } = kernel
  const vb365 = createVb365(kernel)
  const mails = createMails(kernel)
  const deviceCodes = createDeviceCodes(kernel)
  const vbr = createVbr(kernel, mails)
  let image: Buffer | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let saved = ''

  function save (): void {
    const kept = JSON.stringify({ clock: clock.state(), ids: ids.position(), version: kernel.version() } satisfies Kept)
    if (kept === saved) return
    database.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('world', ?)", kept)
    saved = kept
    database.undoable(() => { saved = '' })
  }

  function imageOf (): Buffer {
    database.savepoint(save)
    return database.image()
  }

  function readKept (): Kept | undefined {
    const row = database.get("SELECT value FROM meta WHERE key = 'world'")
    return row === undefined ? undefined : JSON.parse(String(row.value)) as Kept // written by `save`
  }

  function takeUp (kept: Kept): void {
    ids.moveTo(kept.ids)
    kernel.setVersion(kept.version)
  }

  function begin (): void {
    database.savepoint(() => {
      loadFixture(kernel, options.fixture, clock.now())
      vb365.begin()
      vbr.begin()
    })
    const { start } = options
    while (schedule.nextDue() <= start) schedule.settle(start, undefined, slice)
    database.savepoint(() => clock.reach(start))
    if (database.inMemory) image = imageOf()
  }

  // A world in memory is only ever seen whole by its image.
  if (!database.inMemory) database.onFlush(save)
  const kept = readKept()
  if (kept === undefined) begin()
  else {
    takeUp(kept)
    clock.restore(kept.clock)
    kernel.conditions.restore()
  }

  /** Calls to one world wait for one another where they take more than one turn. */
  function queued<T> (work: () => Promise<T>): Promise<T> {
    const next = queue.then(work)
    queue = next.catch(() => undefined)
    return next
  }

  async function settleInSlices (until: number): Promise<Settled> {
    const log: Settled = { fired: 0, steps: [] }
    while (schedule.nextDue() <= until) {
      schedule.settle(until, log, slice)
      await new Promise(resolve => setImmediate(resolve))
    }
    return log
  }

  const world = {
    name: options.name,
    kernel,
    mails,
    deviceCodes,
    outcomes: kernel.outcomes,
    vb365,
    vbr,

    /** Runs what has come due. Called before every request; costs one comparison when nothing has. */
    settle (): void {
      if (schedule.nextDue() <= clock.now()) schedule.settle(clock.now())
    },

    /** One step of the poll clock, within a request: milliseconds. */
    step (by: number): void {
      const time = clock.now() + by
      schedule.settle(time)
      database.savepoint(() => clock.reach(time))
    },

    /** Runs `work` whole or not at all. */
    attempt: <T>(work: () => T): T => database.savepoint(work),

    clock: {
      state: () => {
        const mode = clock.mode()
        const due = schedule.nextDue()
        return {
          now: iso(clock.now()),
          mode: mode.mode,
          rate: mode.mode === 'rate' ? mode.rate : mode.mode === 'real' ? 1 : 0,
          step: mode.mode === 'poll' ? mode.step : null,
          nextDue: due === Infinity ? null : iso(due)
        }
      },

      change (mode: ClockMode): void { database.savepoint(() => clock.change(mode)) },

      /** Moves time on by so many milliseconds and runs what comes due. Throws `Refusal` when time would go back. */
      advanceBy: (by: number) => queued(async () => moveTo(clock.now() + by)),
      advanceTo: (time: number) => queued(async () => moveTo(time)),

      /** As the control API takes it: exactly one of a duration, a time, or "until nothing is under way". */
      advance (wanted: Advance): Promise<Advanced> {
        const { by, until, untilIdle } = wanted
        if ([by, until, untilIdle].filter(given => given !== undefined).length !== 1) {
          throw new Refusal('invalid', 'Give one of by (a duration), until (a time) and untilIdle (true).')
        }
        if (by !== undefined) return world.clock.advanceBy(durationOf(by))
        if (until !== undefined) return world.clock.advanceTo(timeOf(until))
        return world.clock.untilIdle()
      },

      /** Moves time on until nothing is under way; future starts of schedules are not waited for. */
      untilIdle: () => queued(async () => {
        const log: Settled = { fired: 0, steps: [] }
        for (let due = schedule.idleAt(); due !== undefined; due = schedule.idleAt()) {
          const moved = await moveTo(Math.max(due, clock.now()))
          log.fired += moved.fired
          log.steps.push(...moved.steps.slice(0, 1_000 - log.steps.length))
          if (log.fired > 1_000_000) throw new Refusal('conflict', 'Time does not settle: sessions keep starting others.')
        }
        return { now: iso(clock.now()), ...log }
      })
    },

    /** Back to the world's creation: state, clock, due steps. Tokens stay good. */
    reset: (): void => {
      kernel.outcomes.clear()
      saved = ''
      database.load(image ?? beginningOf(options))
      const kept = readKept()
      if (kept !== undefined) takeUp(kept)
      clock.rewind(options.clock, options.start)
      kernel.conditions.restore()
    },

    /** The whole world: state, clock, what is due, and the ids to come. */
    image: imageOf,

    close: (): void => { database.close() }
  }

  async function moveTo (time: number): Promise<Advanced> {
    if (time < clock.now()) {
      throw new Refusal('invalid', `Time cannot go back from ${iso(clock.now())} to ${iso(time)}.`)
    }
    const log = await settleInSlices(time)
    database.savepoint(() => clock.reach(time))
    return { now: iso(clock.now()), ...log }
  }

  return world
}

/** The content of a world that has just begun. A world in a file does not keep it: a reset of one is rare. */
function beginningOf (options: WorldOptions): Buffer {
  const world = createWorld({ ...options, file: ':memory:' })
  try {
    return world.image()
  } finally {
    world.close()
  }
}

export interface World extends ReturnType<typeof createWorld> {}
