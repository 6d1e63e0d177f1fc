import { type ClockMode, iso } from '../time/clock.js'
import { createOutside } from '../outside/index.js'
import { createEvents } from '../control/events.js'
import { createStepReader } from '../control/due-steps.js'
import { createFaults } from '../control/faults.js'
import { atItsInstant, type Fork, type Kept, type Origin, originOf, type WorldOptions } from './beginning.js'
import { grow, type Size } from './growth.js'
import { createImages } from '../store/images.js'
import { createKernel } from '../kernel.js'
import type { Doc } from '../store/collection.js'
import { reportOn } from '../control/report.js'
import { createRequests } from '../control/journal.js'
import { createSessionWait, type EndedSession, type Patience, type SessionName } from '../control/session-wait.js'
import { createRows } from './rows.js'
import { faultTemplates, operations, products, retiredSteps, stepTitles } from './products.js'
import type { ProductFacts } from '../control/products.js'
import { createSnapshots } from './snapshots.js'
import { createFixtures, type Fixture, readFixture } from './fixture.js'
import { createPast, lengthOf } from './past.js'
import { type HalfDay, halfDayOf, moveByWeeks, type PlayedPast, playedUntil } from './played-past.js'
import { createSpaceHistory } from './space-history.js'
import { createTimeTravel } from './time-travel.js'
import { createVb365 } from '../vb365/index.js'
import { createVbr } from '../vbr/index.js'
import { atOnce, inTurns, nextTurn, turn, type Work } from '../store/turns.js'

/** The making of a world that takes longer tells so often how far it is. Milliseconds. */
const patience = 2_000

/** One world: both products, on one clock, in one database. */
export const createWorld = (given: WorldOptions) => atOnce(makeWorld(given))

/** The same in turns with others. */
export function * makeWorld (given: WorldOptions) {
  const options = atItsInstant(given)
  const estateRows = (collection: string): ReadonlyArray<readonly Doc[]> =>
    [options.fixture.collections[collection] ?? [], ...options.estateRows?.(collection) ?? []]
  const part = yield * playedPartOf(options)
  const kernel = createKernel(part === undefined
    ? { ...options, estateRows, history: lengthOfPast(options) }
    : { ...options, estateRows, image: part.image }, retiredSteps)
  // Megabytes that the database has now, too: no function below may keep them.
  const played: HalfDay | undefined = part && { half: part.half, weeks: part.weeks, moved: part.moved }
  const { database, clock, ids, schedule } = kernel
  const outside = createOutside(kernel)
  const vb365 = createVb365(kernel, outside)
  const vbr = createVbr(kernel, outside)
  const rows = createRows(kernel)
  const space = createSpaceHistory({ kernel, vb365, vbr })
  const travel = createTimeTravel({
    name: options.name,
    kernel,
    readStep: createStepReader(kernel, stepTitles),
    clockMoved: until => events.clockMoved(until)
  })
  const { enqueue } = travel
  const past = createPast({ kernel, vb365, vbr, rows })
  const images = createImages<Kept>(options.file)
  let origin = originOf(options)
  const opened = Date.now()
  const { created = () => opened } = options
  let saved = ''
  let commits = 0
  let made: Buffer | undefined

  const toKept = (): Kept =>
    ({ clock: clock.state(), ids: ids.position(), seed: ids.seed(), version: kernel.version(), origin })

  function write (kept: Kept): void {
    const text = JSON.stringify(kept)
    if (text === saved) return
    database.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('world', ?)", text)
    saved = text
    database.undoable(() => { saved = '' })
  }

  /** Writes beside the documents how the world stands now, or at another time. */
  function writeNow (at?: number): Kept {
    clock.change(clock.mode())
    const kept = toKept()
    const now = { ...kept, clock: { ...kept.clock, at: at ?? kept.clock.at } }
    database.savepoint(() => write(now))
    return now
  }

  /** The whole world: state, clock, what is due, and the ids to come. */
  async function takeImage (): Promise<{ image: Buffer, kept: Kept }> {
    let kept = toKept()
    const image = await readInTurns(database.image, () => { kept = writeNow() })
    return { image, kept }
  }

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
  function * putBack (image: Buffer, to?: { clock: ClockMode, start: number }): Work<void> {
    yield * database.load(image)
    const kept = takeUp()
    if (to !== undefined) clock.rewind(to.clock, to.start)
    else if (kept !== undefined) clock.rewind(kept.clock.mode, kept.clock.at)
    kernel.conditions.restore()
  }

  function * putBackTo (beginning: Buffer | undefined): Work<void> {
    yield * putBack(beginning ?? (yield * beginningOf(options)), origin)
  }

  function * begin (): Work<void> {
    const { start, size } = origin
    const { fixture, foreign, halfDay, history = 0 } = options
    const began = start - history
    if (options.goesOn !== undefined) {
      ids.moveTo(options.goesOn.ids, options.seed)
      kernel.setVersion(options.goesOn.version)
    }
    if (played !== undefined) yield * goOnFrom(played)
    else yield * database.savepointOver(fixtures.put(fixture, began, foreign, size))
    if (fixture.past !== undefined) {
      if (played === undefined) yield * past.play(fixture.past, began, halfDay !== true)
      else yield * past.playOn(fixture.past, began, halfDay !== true)
      if (Object.keys(size).length > 0) yield * database.savepointOver(clock.duringWork(began, plan(size)))
    }
    yield * playUntil(start)
    database.savepoint(() => {
      clock.reach(start)
      vbr.users.begin()
    })
    if (halfDay === true) database.compact()
    yield
    writeNow(start)
    const image = yield * database.image()
    if (options.forImage === true) {
      made = image
      return
    }
    yield * images.keepBeginning(image)
    // The making of an estate leaves much in memory that nobody will ask for: what is asked for comes from the image.
    yield * database.load(image)
    takeUp()
    kernel.conditions.restore()
  }

  function * playUntil (start: number): Work<void> {
    let told = performance.now()
    while (schedule.nextDue() <= start) {
      schedule.settle(start, undefined, turn)
      yield
      if (schedule.nextDue() > start || performance.now() - told < patience) continue
      told = performance.now()
      options.progress?.(`Playing the past of world '${options.name}': ${iso(schedule.nextDue())} of ${iso(start)}`)
    }
  }

  /** Most of the past was played before. */
  function * goOnFrom ({ weeks, moved }: HalfDay): Work<void> {
    takeUp()
    ids.moveTo(ids.position(), options.seed)
    clock.rewind(options.clock, moved)
    if (weeks === 0) return
    yield * moveByWeeks(kernel, weeks)
    // The last Saturday of a month is no matter of weeks.
    yield * database.savepointOver(clock.duringWork(moved, plan()))
  }

  /** What the products do when a world begins. */
  function * plan (size?: Size): Work<void> {
    yield * grow(kernel, size, options.progress)
    yield * kernel.begin()
  }

  /** A new world in a file is complete, or it is not there: it is made in memory and put into the file at once. */
  function * beginInFile (): Work<void> {
    const image = options.image ?? (yield * beginningOf(options))
    yield * images.keepBeginning(image)
    yield * putBack(image, origin)
    database.savepoint(() => write(toKept()))
  }

  function goOn (kept: Kept): void {
    takeUp()
    origin = kept.origin
    clock.restore(kept.clock)
    kernel.conditions.restore()
  }

  function * beginWith (image: Buffer): Work<void> {
    takeUp()
    clock.rewind(options.clock, options.start)
    yield * images.keepBeginning(image)
    kernel.conditions.restore()
  }

  const fixtures = createFixtures(kernel, { name: () => origin.fixture, begin: plan })

  // A world in memory is only ever seen whole by its image.
  database.onCommitted(() => { commits++ })
  if (!database.inMemory) database.onFlush(() => write(toKept()))
  const kept = database.inMemory ? undefined : readKept()
  try {
    if (kept !== undefined) goOn(kept)
    else if (!database.inMemory) yield * beginInFile()
    else if (options.image !== undefined) yield * beginWith(options.image)
    else yield * begin()
  } catch (error) {
    database.close()
    throw error
  }

  const faults = createFaults(options.seed, operations, faultTemplates)
  const requests = createRequests(options.requests ?? 1_000, operations, options.journalRoom)
  const events = createEvents({
    database,
    clock,
    schedule,
    requests,
    collections: kernel.collections,
    settle: travel.settle,
    report: options.report
  })
  kernel.listeners.add(events.changed)
  kernel.sessionEnds.add(events.sessionEnded)
  kernel.onReset(() => {
    faults.clear()
    requests.clear()
  })

  /** All of it is as it was at another time. */
  function tellReset (): void {
    events.reset()
    options.wasReset?.(options.name)
  }

  /** Sessions that something is due about. */
  function countRunning (): number {
    const subjects = new Set(schedule.all().filter(({ recurring }) => !recurring).map(({ subject }) => subject))
    return [...subjects].filter(id => {
      const name = String(database.get('SELECT collection FROM entity WHERE id = ?', id)?.collection)
      const { session: reading, find } = kernel.collections.get(name) ?? {}
      const session = find?.(id)
      return reading !== undefined && session !== undefined && reading.goesOn(session)
    }).length
  }

  function * putBackAndTell (image: Buffer): Work<void> {
    yield * putBack(image)
    tellReset()
  }

  /** Puts an estate in place of all that the world has: a world of its own becomes of it first, which nobody sees. */
  function * putEstate (fixture: Fixture): Work<void> {
    const { past, continues } = fixture
    const image = yield * beginningOf({
      ...options,
      fixture,
      foreign: true,
      size: {},
      history: 0,
      clock: { mode: 'frozen' },
      start: clock.now(),
      ...(past === undefined ? { seed: ids.seed(), goesOn: { ids: ids.position(), version: kernel.version() } } : {})
    })
    yield * database.load(image)
    takeUp()
    if (continues !== undefined) clock.rewind(clock.mode(), Date.parse(continues.now))
    // What a test has arranged stays in force.
    kernel.conditions.restore()
    tellReset()
  }

  /** Work that only reads, all of it at one moment: once more where something was written between its turns. */
  async function readInTurns<T> (work: () => Work<T>, prepare: () => void = () => undefined): Promise<T> {
    for (let left = 3; left > 0; left--) {
      prepare()
      const before = commits
      const read = await inTurns(work(), travel.isHalted)
      if (commits === before) return read
    }
    prepare()
    return atOnce(work())
  }

  const waitForSession = createSessionWait(kernel, {
    settle () {
      travel.guardOpen('somebody waited for a session')
      return travel.settle()
    },
    advanceTo: travel.clock.advanceTo
  })

  const world = {
    name: options.name,
    /** What it was made of. */
    options,
    kernel,
    faults,
    requests,
    events,
    ...outside,
    outcomes: kernel.outcomes,
    vb365,
    vbr,

    whenSettled: travel.whenSettled,
    settle: travel.settle,
    step: travel.step,
    clock: travel.clock,

    /** Runs `work` whole or not at all: when it fails, not even an id is used up. */
    attempt: <T>(work: () => T): T => database.savepoint(() => {
      kernel.undoCounts()
      return work()
    }),

    /** Moves time on until a session has ended, or waits where the clock runs by itself. */
    waitFor: (session: SessionName, patience?: Patience): Promise<EndedSession> => waitForSession(session, patience),

    /** How the world came to be. */
    origin: (): Origin => origin,

    /** Its name, what it was made of, and its time. */
    about: () => {
      const { fixture, seed, size, start, from = null } = origin
      return {
        name: options.name,
        fixture,
        seed,
        size,
        start: iso(start),
        from,
        created: iso(created()),
        clock: travel.clock.state(),
        counts: {
          requests: requests.total(),
          outcomes: kernel.outcomes.list().filter(outcome => !('left' in outcome) || outcome.left > 0).length,
          faults: faults.list().length,
          snapshots: images.names().length,
          running: countRunning()
        }
      }
    },

    /** Back to the world's creation: state, clock, due steps; what is set up beside them is gone. Tokens stay good. */
    reset: (): Promise<void> => enqueue(async () => {
      kernel.outcomes.clear()
      const known = images.fetchBeginning()
      const image = known instanceof Promise ? await known : known
      if (known instanceof Promise) await nextTurn()
      await inTurns(putBackTo(image))
      for (const forget of kernel.resets) forget()
      tellReset()
    }),

    /** What the client under test did wrong, as far as its last requests show it. */
    report: () => reportOn(requests, products),

    snapshots: createSnapshots({ images, takeImage, putBack: putBackAndTell, enqueue }),
    fixture: {
      export: fixtures.export,

      /** The same as pieces of its JSON, made in turns. */
      exportTexts: (): Promise<string[]> => enqueue(() => readInTurns(fixtures.toTexts)),

      /**
       * Puts an estate in place of the world's whole content, or nothing when there is a mistake in it. One that was
       * exported goes on at its own instant, with what was due and the ids to come; one that was written by hand begins
       * now. A later reset still goes back to the world's creation.
       */
      load: (given: unknown): Promise<void> => enqueue(() => inTurns(putEstate(readFixture(given)), travel.isHalted))
    },
    collections: rows,
    /** What the repositories of both products hold, and held. */
    space,

    /** What it is put back to by a reset; shared by the worlds that began alike. */
    beginning: () => made ?? images.beginning(),
    fetchBeginning: images.fetchBeginning,
    /** The image and the clock to begin another world with. */
    fork: (): Promise<Fork> => enqueue(async () => {
      const { image, kept: { clock: { mode, at }, seed } } = await takeImage()
      return { image, clock: mode, start: at, seed }
    }),

    /** Ends what takes more than one turn. */
    halt: travel.halt,

    close: (): void => {
      travel.halt()
      events.close()
      requests.close()
      database.close()
    }
  }

  return world
}

/** How long before its start a world begins that plays everything. Milliseconds. */
function lengthOfPast ({ fixture: { past }, history = 0 }: WorldOptions): number {
  return past === undefined ? history : history + lengthOf(past)
}

/** Where in its past a world goes on from; nowhere if there is none, or if all of it is to be played. */
function * playedPartOf (options: WorldOptions): Work<HalfDay & { image: Buffer } | undefined> {
  const { file, image, fixture, start, history = 0, halfDay, playedPast } = options
  if (file !== ':memory:' || image !== undefined || fixture.past === undefined) return undefined
  if (halfDay === true && playedPast === undefined) return undefined
  const part = halfDayOf(start - history)
  return { ...part, image: yield * halfDayInTurns(part.half, { ...options, played: playedPast?.(fixture) }) }
}

interface ToPlay extends Pick<WorldOptions, 'fixture' | 'foreign' | 'report'> { played?: PlayedPast | undefined }

/** The image of an estate whose past was played up to a half day of the week, now if it is not there yet. */
export const playHalfDay = (half: number, given: ToPlay): Buffer => atOnce(halfDayInTurns(half, given))

function * halfDayInTurns (half: number, given: ToPlay): Work<Buffer> {
  const { fixture, foreign = false, report, played } = given
  const known = played?.find(half)
  if (known !== undefined) return known
  const options: WorldOptions = {
    name: 'past', file: ':memory:', fixture, foreign, report, halfDay: true, seed: 1, clock: { mode: 'frozen' },
    start: playedUntil(half), vb365Version: newest(products.vb365), vbrRevision: newest(products.vbr)
  }
  // Every other one goes on from the one before it.
  const before = half % 2 === 0 ? undefined : yield * halfDayInTurns(half - 1, given)
  const image = yield * beginningOf(before === undefined
    ? options
    : { ...options, start: options.start - 1, playedPast: () => ({ find: () => before, keep: () => undefined }) })
  played?.keep(half, image)
  return image
}

const newest = ({ contract }: ProductFacts): string => contract.revisions.at(-1) ?? ''

/** The content of a world that has just begun. */
function * beginningOf ({ image: _, ...options }: WorldOptions): Work<Buffer> {
  const world = yield * makeWorld({ ...options, file: ':memory:', forImage: true })
  try {
    return world.beginning() ?? (yield * world.kernel.database.image())
  } finally {
    world.close()
  }
}

export interface World extends ReturnType<typeof createWorld> {}
