import { createClock, type ClockMode, type ClockState, iso, type Wall } from './clock.js'
import { type AnyCollection, type Change, createCollection, createSharedTables, type CollectionSpec, type Doc, type Store } from './collection.js'
import { createConditions } from './conditions.js'
import { openDatabase } from './database.js'
import { createDeviceCodes } from './device-codes.js'
import { createIds } from './ids.js'
import { createLog } from './log.js'
import { createMails } from './mails.js'
import { parseDuration } from './duration.js'
import { createEvents } from './events.js'
import { createFaults } from './faults.js'
import { grow, type Size } from './growth.js'
import { createImages } from './images.js'
import { createOutcomes } from './outcomes.js'
import { createPlans } from './plan.js'
import { Refusal } from './refusals.js'
import { createSchedule, type Settled } from './schedule.js'
import { reportOn } from './report.js'
import { createRequests } from './requests.js'
import { createRows } from './rows.js'
import { createSnapshots } from './snapshots.js'
import { createFixtures, type Fixture, loadFixture } from './fixture.js'
import { createVb365 } from './vb365/index.js'
import { createVbr } from './vbr/index.js'

export interface WorldOptions {
  name: string
  /** `:memory:` or a file. */
  file: string
  seed: number
  fixture: Fixture
  /** The fixture is not one of those that come with vbsim: its documents are checked before they are taken. */
  foreign?: boolean
  /** How large the estate grows beyond its fixture. */
  size?: Size
  /** What the world begins with instead of its fixture: the image of another world, as `start` finds it. */
  image?: Buffer
  /** The world or snapshot that the image is of. */
  from?: string
  clock: ClockMode
  /** Milliseconds since 1970. */
  start: number
  /** How long a past is played before the start, by schedules and what they start. Milliseconds. */
  history?: number
  /** The products' versions that the servers report and serve newest. */
  vb365Version: string
  vbrRevision: string
  /** How many of the last requests are kept; 1,000 unless told otherwise. */
  requests?: number
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
  const database = openDatabase(options.file, options.file === ':memory:' ? options.image : undefined)
  createSharedTables(database)
  const clock = createClock(options.clock, options.start - (options.history ?? 0), options.wall)
  const ids = createIds(options.seed)
  const listeners = new Set<(change: Change) => void>()
  const resets: Array<() => void> = []
  const arranged = new Map<string, (id: string) => void>()
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
  const sessionEnds = new Set<(collection: string, id: string) => void>()
  const plans = createPlans(schedule, clock, outcomes, (collection, id) => {
    for (const listener of sessionEnds) listener(collection, id)
  })

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
    /** Told of every session that ends, within the savepoint in which it does. */
    sessionEnds,
    /** Called when the world was put back to its beginning: what is not in its tables begins anew, too. */
    onReset: (forget: () => void): void => { resets.push(forget) },
    resets,
    /** Called when a document was put into a collection from outside: what follows from it is planned. */
    onArranged: (collection: string, follow: (id: string) => void): void => { arranged.set(collection, follow) },
    arranged,
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

/** How a world came to be. */
export interface Origin {
  fixture: string
  seed: number
  size: Size
  /** Milliseconds since 1970. */
  start: number
  clock: ClockMode
  from?: string
}

/** What a world keeps beside its documents and its schedule. */
export interface Kept { clock: ClockState, ids: number, seed: number, version: number, origin: Origin }

/** One world: both products, on one clock, in one database. */
export function createWorld (options: WorldOptions) {
  const kernel = createKernel(options)
  const { database, clock, ids, schedule } = kernel
  const vb365 = createVb365(kernel)
  const mails = createMails(kernel)
  const deviceCodes = createDeviceCodes(kernel)
  const vbr = createVbr(kernel, mails)
  const images = createImages(options.file)
  let origin = originOf(options)
  let queue: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let saved = ''

  const keptNow = (): Kept =>
    ({ clock: clock.state(), ids: ids.position(), seed: ids.seed(), version: kernel.version(), origin })

  function write (kept: Kept): void {
    const text = JSON.stringify(kept)
    if (text === saved) return
    database.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('world', ?)", text)
    saved = text
    database.undoable(() => { saved = '' })
  }

  /** The whole world: state, clock, what is due, and the ids to come. Its clock is written as it stands now. */
  function takeImage (at = clock.now()): { image: Buffer, kept: Kept } {
    const kept = { ...keptNow(), clock: { mode: clock.mode(), at, wall: clock.state().wall } }
    database.savepoint(() => write(kept))
    return { image: database.image(), kept }
  }
  const imageOf = (): Buffer => takeImage().image

  function readKept (): Kept | undefined {
    const row = database.get("SELECT value FROM meta WHERE key = 'world'")
    return row === undefined ? undefined : JSON.parse(String(row.value)) as Kept // written by `write`
  }

  function takeUp (): Kept | undefined {
    saved = ''
    const kept = readKept()
    if (kept === undefined) return undefined
    ids.moveTo(kept.ids, kept.seed)
    kernel.setVersion(kept.version)
    return kept
  }

  /** Puts the content of an image in place of the present one, and goes on from its instant. */
  function putBack (image: Buffer, to?: { clock: ClockMode, start: number }): void {
    database.load(image)
    const kept = takeUp()
    if (to !== undefined) clock.rewind(to.clock, to.start)
    else if (kept !== undefined) clock.rewind(kept.clock.mode, kept.clock.at)
    kernel.conditions.restore()
  }

  function begin (): void {
    database.savepoint(() => {
      loadFixture(kernel, options.fixture, clock.now(), options.foreign)
      grow(kernel, options.size)
      vb365.begin()
      vbr.begin()
    })
    const { start } = options
    while (schedule.nextDue() <= start) schedule.settle(start, undefined, slice)
    database.savepoint(() => clock.reach(start))
    images.keepBeginning(takeImage(start).image)
  }

  /** A new world in a file is complete, or it is not there: it is made in memory and put into the file at once. */
  function beginInFile (): void {
    const image = options.image ?? beginningOf(options)
    images.keepBeginning(image)
    putBack(image, origin)
    database.savepoint(() => write(keptNow()))
  }

  function goOn (kept: Kept): void {
    takeUp()
    origin = kept.origin
    clock.restore(kept.clock)
    kernel.conditions.restore()
  }

  function beginWith (image: Buffer): void {
    takeUp()
    clock.rewind(options.clock, options.start)
    images.keepBeginning(image)
    kernel.conditions.restore()
  }

  // A world in memory is only ever seen whole by its image.
  if (!database.inMemory) database.onFlush(() => write(keptNow()))
  const kept = database.inMemory ? undefined : readKept()
  if (kept !== undefined) goOn(kept)
  else if (!database.inMemory) beginInFile()
  else if (options.image !== undefined) beginWith(options.image)
  else begin()

  /**
   * Calls to one world wait for one another where they take more than one turn; a call that finds nothing under way is
   * done, as far as it does not wait itself, when this returns.
   */
  function queued<T> (work: () => T | Promise<T>): Promise<T> {
    const run = async (): Promise<T> => {
      try { return await work() } finally { waiting-- }
    }
    const next = waiting++ === 0 ? run() : queue.then(run)
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

  const faults = createFaults(options.seed)
  const requests = createRequests(options.requests ?? 1_000)
  const events = createEvents({
    database, clock, schedule, requests, collections: kernel.collections, settle: () => world.settle(), report: options.report
  })
  kernel.listeners.add(events.changed)
  kernel.sessionEnds.add(events.sessionEnded)
  kernel.onReset(() => {
    faults.clear()
    requests.clear()
  })

  function putBackAndTell (image: Buffer): void {
    putBack(image)
    events.reset()
  }

  const world = {
    name: options.name,
    kernel,
    faults,
    requests,
    events,
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
      events.clockMoved()
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

      change (mode: ClockMode): void {
        database.savepoint(() => clock.change(mode))
        events.clockMoved()
      },

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

    /** How the world came to be. */
    origin: (): Origin => origin,

    /** Its name, what it was made of, and its time. */
    about: () => {
      const { fixture, seed, size, start, from = null } = origin
      return { name: options.name, fixture, seed, size, start: iso(start), from, clock: world.clock.state() }
    },

    /** Back to the world's creation: state, clock, due steps; what is set up beside them is gone. Tokens stay good. */
    reset: (): Promise<void> => queued(() => {
      kernel.outcomes.clear()
      putBack(images.beginning() ?? beginningOf(options), origin)
      for (const forget of kernel.resets) forget()
      events.reset()
    }),

    /** What the client under test did wrong, as far as its last requests show it. */
    report: () => reportOn(requests),

    snapshots: createSnapshots({ images, imageOf: () => takeImage(), putBack: putBackAndTell, queued }),
    fixture: createFixtures(kernel, { origin: () => origin, begin: () => { vb365.begin(); vbr.begin() }, queued }),
    collections: createRows(kernel),

    /** The whole world: state, clock, what is due, and the ids to come. */
    image: imageOf,
    /** What it is put back to by a reset; shared by the worlds that began alike. */
    beginning: images.beginning,
    /** The image and the clock to begin another world with. */
    fork: (): Promise<Fork> => queued(() =>
      ({ image: imageOf(), clock: clock.mode(), start: clock.now(), seed: ids.seed() })),

    close: (): void => {
      events.close()
      database.close()
    }
  }

  async function moveTo (time: number): Promise<Advanced> {
    if (time < clock.now()) {
      throw new Refusal('invalid', `Time cannot go back from ${iso(clock.now())} to ${iso(time)}.`)
    }
    const log = await settleInSlices(time)
    database.savepoint(() => clock.reach(time))
    events.clockMoved()
    return { now: iso(clock.now()), ...log }
  }

  return world
}

/** What another world begins with instead of a fixture. */
export interface Fork { image: Buffer, clock: ClockMode, start: number, seed: number }

function originOf ({ fixture, seed, size = {}, start, clock, from }: WorldOptions): Origin {
  return { fixture: fixture.name, seed, size, start, clock, ...(from === undefined ? {} : { from }) }
}

/** The content of a world that has just begun. */
function beginningOf (options: WorldOptions): Buffer {
  const world = createWorld({ ...options, file: ':memory:' })
  try {
    return world.image()
  } finally {
    world.close()
  }
}

export interface World extends ReturnType<typeof createWorld> {}
