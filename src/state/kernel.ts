import type { Account } from './access/access.js'
import { createClock, type ClockMode, type Wall } from './time/clock.js'
import {
  type AnyCollection, type Change, createCollection, type CollectionSpec, type Doc, type Store
} from './store/collection.js'
import { createConditions } from './control/conditions.js'
import { openDatabase } from './store/database.js'
import { createIds } from './store/ids.js'
import { createLog } from './time/log.js'
import { createOutcomes } from './control/outcomes.js'
import { createSpaceLog } from './control/space-log.js'
import { createPlans } from './time/plan.js'
import { createSchedule } from './time/schedule.js'
import { createWaits } from './time/waits.js'
import type { Work } from './store/turns.js'
import { createSharedTables } from './store/tables.js'

export interface KernelOptions {
  /** `:memory:` or a file. */
  file: string
  seed: number
  /** What the world begins with instead of its fixture: the image of another world, as `start` finds it. */
  image?: Buffer
  clock: ClockMode
  /** Milliseconds since 1970. */
  start: number
  /** How long a past is played before the start, by schedules and what they start. Milliseconds. */
  history?: number
  /** The products' versions that the servers report and serve newest. */
  vb365Version: string
  vbrRevision: string
  /**
   * The rows of a collection in each estate that is known, the world's own first: what is outside the products there,
   * they find in other worlds as well, once it is added.
   */
  estateRows?: (collection: string) => ReadonlyArray<readonly Doc[]>
  /** Who logs in; a world that begins has users for them. */
  accounts?: readonly Account[]
  /** Codes for the sign-in pages of clouds are confirmed as soon as they are given out. */
  deviceCodes?: 'ask' | 'approve'
  /** A fault of ours inside a due step. */
  report: (message: string, error: unknown) => void
  wall?: Wall
}

/** What the nouns of a product build on. */
export type Kernel = ReturnType<typeof createKernel>

/** Makes what the nouns of a world build on: its store, its time, and the hooks by which tests arrange it. */
export function createKernel ({ image, ...options }: KernelOptions, retiredSteps: readonly string[] = []) {
  const database = openDatabase(options.file, 'entity', options.file === ':memory:' ? image : undefined)
  createSharedTables(database)
  const clock = createClock(options.clock, options.start - (options.history ?? 0), options.wall)
  const ids = createIds(options.seed,
    id => database.get('SELECT 1 AS taken FROM entity WHERE id = ?', id) !== undefined)
  const listeners = new Set<(change: Change) => void>()
  const resets: Array<() => void> = []
  const beginnings: Array<() => void> = []
  const arranged = new Map<string, (id: string) => void>()
  const outgoing = new Map<string, (before: Doc) => void>()
  const grown = new Map<string, Array<(count: number) => void>>()
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
    try {
      database.savepoint(() => plans.failed(step, subject, 'The operation ended with an internal error.'))
    } catch (again) {
      // The step is over all the same: it must not fail every request from now on.
      options.report(`The end of ${subject} after the failure of ${step} failed, too`, again)
    }
  }, retiredSteps)
  const waits = createWaits(database, schedule)
  const conditions = createConditions(database)
  const outcomes = createOutcomes(database, collections, conditions)
  const sessionEnds = new Set<(collection: string, id: string) => void>()
  const plans = createPlans(schedule, clock, outcomes, (collection, id) => {
    waits.over(id)
    for (const listener of sessionEnds) listener(collection, id)
  })
  listeners.add(({ kind, id }) => { if (kind === 'removed') waits.over(id) })

  return {
    options,
    database,
    clock,
    ids,
    schedule,
    plans,
    waits,
    /**
     * Whoever polls the subject, a document or a collection's list, waits for `until`: a session, or what itself waits
     * for one. This is what makes time move on for a client that polls.
     */
    waitsFor: (subject: string, until: string): void => waits.add({ subject, until }),
    outcomes,
    conditions,
    log: createLog(database, clock),
    /** What repositories held, day by day. */
    space: createSpaceLog(database, clock),
    collections,
    listeners,
    /** Told of every session that ends, within the savepoint in which it does. */
    sessionEnds,
    /** Called once, when a world begins, after its fixture was loaded; in the order in which the nouns were made. */
    onBegin: (begin: () => void): void => { beginnings.push(begin) },
    * begin (): Work<void> {
      for (const begin of beginnings) {
        begin()
        yield
      }
    },
    /** Called when the world was put back to its beginning: what is not in its tables starts afresh, too. */
    onReset: (forget: () => void): void => { resets.push(forget) },
    resets,
    /** Called when a document was put into a collection from outside: what follows from it is planned. */
    onArranged: (collection: string, follow: (id: string) => void): void => { arranged.set(collection, follow) },
    arranged,
    /** Called with a document that was taken out of a collection from outside, or had another put in its place. */
    onOutgoing: (collection: string, follow: (before: Doc) => void): void => { outgoing.set(collection, follow) },
    outgoing,
    /** Called when an estate has grown by a number of documents of a collection, before the world begins. */
    onGrown: (collection: string, follow: (count: number) => void): void => {
      grown.set(collection, [...grown.get(collection) ?? [], follow])
    },
    tellGrown (collection: string, count: number): void {
      for (const follow of grown.get(collection) ?? []) follow(count)
    },
    collection: <T extends Doc>(spec: CollectionSpec<T>) => createCollection<T>(store, spec),
    /** Says that ids and numbers of changes, too, are as they were when the savepoint under way fails. */
    undoCounts (): void {
      const [before, position, seed] = [version, ids.position(), ids.seed()]
      database.undoable(() => {
        version = before
        ids.moveTo(position, seed)
      })
    },
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
