import { existsSync, statSync } from 'node:fs'
import { createJournalRoom } from '../control/journal-room.js'
import { createWorldsEvents } from '../control/worlds-events.js'
import { metaIn } from '../store/database.js'
import { fileTrouble } from '../store/database-file.js'
import { type Fixture, readFixture } from './fixture.js'
import { guardSize, type Size } from './growth.js'
import { besides, hasBeginning, removeFiles } from '../store/images.js'
import { clockOf, timeOf } from '../time/clock-text.js'
import { invalid, invalidValue, noSuchName, Refusal } from '../store/refusals.js'
import type { WorldOptions } from './beginning.js'
import { makeWorld, type World } from './world.js'
import { atOnce, inTurns, nextTurn, type Work } from '../store/turns.js'

export interface WorldsOptions extends Omit<WorldOptions, 'name' | 'file' | 'start' | 'image' | 'from'> {
  /** `:memory:` or the file of the default world; others stand beside it as `FILE.<world>`. */
  file: string
  /** When worlds begin; undefined is the moment of their making. */
  start: number | undefined
  /** A fixture that comes with vbsim. Throws `Refusal` when no fixture has that name. */
  shipped: (name: string) => Fixture
  /** What else ends with a world, e.g. its tokens. */
  ended: (name: string) => void
}

/** What a world is made of; whatever is left out is as it is for the default world. */
export interface NewWorld {
  /** The name of a fixture that comes with vbsim, or a fixture itself; what is neither is refused. */
  fixture?: unknown
  seed?: number | undefined
  size?: Size | undefined
  /** As the flag `--clock`: `frozen`, `60x`, `poll:30s`, `real`. */
  clock?: string | undefined
  /** ISO text. */
  start?: string | undefined
  /** `world` or `world/snapshot`: begin with what that one has, at its instant. */
  from?: string | undefined
}

const nameShape = /^[a-z0-9-]{1,40}$/
/** Beside a database file these names are taken: by the tokens, and by what SQLite writes itself. */
const takenName = /^tokens$|-(wal|shm|journal)$/

/** The worlds of one process: `default` from the start, those found beside its file, others as they are asked for. */
export function createWorlds (options: WorldsOptions) {
  const { shipped, ended, ...others } = options
  const events = createWorldsEvents(options.wall)
  const common = {
    ...others, journalRoom: createJournalRoom(), wasReset: (name: string) => events.tell('reset', name)
  }
  const worlds = new Map<string, World>()
  /** Those that are being made. */
  const coming = new Set<string>()
  let halted = false
  /** Worlds that were beside the file and could not be read, and why. */
  const damaged = new Map<string, string>()
  const inMemory = options.file === ':memory:'
  const fileOf = (name: string): string => inMemory || name === 'default' ? options.file : `${options.file}.${name}`
  const now = (): number => options.start ?? (options.wall ?? Date.now)()

  function guardName (name: string): void {
    if (!nameShape.test(name)) {
      throw invalidValue('name', name, 'a-z, 0-9 and -, at most 40 characters')
    }
    if (!inMemory && takenName.test(name)) throw invalid(`A world cannot be called '${name}': a file of the database has that name.`, 'another name', 'name')
    if (worlds.has(name) || coming.has(name)) throw new Refusal('conflict', `A world named '${name}' exists already.`)
    guardDamage(name)
  }

  function guardDamage (name: string): void {
    const reason = damaged.get(name)
    if (reason === undefined) return
    throw new Refusal('conflict', `World '${name}' could not be read at the start: ${reason} Its name is free again when the file is gone and vbsim has been restarted.`)
  }

  /** A world that is beside the file from an earlier run. One that cannot be read is said, and its file left alone. */
  function openAgain (name: string): void {
    const file = fileOf(name)
    try {
      if (isWorld(file)) atOnce(open(optionsOf(name)))
    } catch (error) {
      const known = error instanceof Refusal ? error : fileTrouble(file, error)
      const reason = known?.message ?? `The database file '${file}' is damaged (${error instanceof Error ? error.message : String(error)}).`
      damaged.set(name, reason)
      options.report(`World '${name}' cannot be read and is left out: ${reason}`, undefined)
    }
  }

  /** A world in a file is as old as that, also in a later run. */
  function creationOf (file: string): () => number {
    const opened = (options.wall ?? Date.now)()
    return () => !inMemory && existsSync(file) ? statSync(file).birthtimeMs : opened
  }

  const optionsOf = (name: string, own: Partial<WorldOptions> = {}): WorldOptions =>
    ({ ...common, ...own, name, file: fileOf(name), start: own.start ?? now(), created: creationOf(fileOf(name)) })

  function * open (chosen: WorldOptions, image = chosen.image): Work<World> {
    const { name, file } = chosen
    const isNew = !inMemory && !existsSync(file)
    try {
      const world = yield * makeWorld(image === undefined ? chosen : { ...chosen, image })
      worlds.set(name, world)
      events.tell('added', name)
      return world
    } catch (error) {
      // That of a start that fails is the starter's to take back.
      if (isNew && name !== 'default') removeFiles(file)
      throw name === 'default' ? error : toTaken(error)
    }
  }

  /** Worlds in memory that begin alike share what they begin with. */
  function twinOf ({ image, fixture, seed, size = {}, start, history }: WorldOptions): World | undefined {
    if (!inMemory || image !== undefined || history !== options.history) return undefined
    return [...worlds.values()].find(({ options, origin }) => {
      const one = origin()
      return one.from === undefined && options.fixture === fixture && one.seed === seed && one.start === start &&
        JSON.stringify(one.size) === JSON.stringify(size)
    })
  }

  function fixtureOf (fixture: unknown): Pick<WorldOptions, 'fixture' | 'foreign'> {
    if (typeof fixture !== 'string') return { fixture: readFixture(fixture, 'fixture'), foreign: true }
    return { fixture: fixture === options.fixture.name ? options.fixture : shipped(fixture) }
  }

  function startAfresh ({ fixture, seed, size, clock, start }: NewWorld): Partial<WorldOptions> {
    if (size !== undefined) guardSize(size)
    return {
      ...(fixture === undefined ? {} : fixtureOf(fixture)),
      ...(seed === undefined ? {} : { seed }),
      ...(size === undefined ? {} : { size }),
      ...(clock === undefined ? {} : { clock: clockOf(clock) }),
      ...(start === undefined ? {} : { start: timeOf(start, 'start') })
    }
  }

  async function toForked (name: string, from: string, { clock, ...others }: NewWorld): Promise<WorldOptions> {
    const given = Object.entries(others).find(([, value]) => value !== undefined)?.[0]
    if (given !== undefined) throw invalid(`'${given}' does not go with 'from', which brings its own: expected name, from and clock.`, 'name, from and clock', given)
    const mode = clock === undefined ? undefined : clockOf(clock)
    const [world = '', snapshot, ...more] = from.split('/')
    if (more.length > 0) throw invalidValue('from', from, 'world or world/snapshot')
    const source = get(world)
    const begins = snapshot === undefined ? await source.fork() : await source.snapshots.fork(snapshot)
    const { fixture, size } = source.origin()
    return optionsOf(name, {
      ...begins, from, size, clock: mode ?? begins.clock, fixture: { ...options.fixture, name: fixture }
    })
  }

  function get (name: string): World {
    const world = worlds.get(name)
    if (world === undefined) guardDamage(name)
    if (world === undefined) throw noSuchName('world', name, [...worlds.keys()])
    return world
  }

  /** The name is taken from now on. */
  async function make (name: string, { from, ...wanted }: NewWorld): Promise<World> {
    guardName(name)
    coming.add(name)
    try {
      const chosen = from === undefined ? optionsOf(name, startAfresh(wanted)) : await toForked(name, from, wanted)
      const image = chosen.image ?? await twinOf(chosen)?.fetchBeginning()
      await nextTurn()
      return await inTurns(open(chosen, image), () => halted)
    } finally {
      coming.delete(name)
    }
  }

  try {
    atOnce(open(optionsOf('default')))
  } catch (error) {
    throw fileTrouble(options.file, error) ?? error
  }
  if (!inMemory) for (const name of besides(options.file)) if (!takenName.test(name)) openAgain(name)

  return {
    /** A world of its own from its beginning, at once: for who has nobody waiting. */
    add (name: string, wanted: NewWorld & { from?: undefined } = {}): World {
      guardName(name)
      const chosen = optionsOf(name, startAfresh(wanted))
      return atOnce(open(chosen, twinOf(chosen)?.beginning()))
    },
    /** The same in turns with all other worlds, or a fork, which waits for what its source is doing. */
    make,
    find: (name: string): World | undefined => worlds.get(name),
    get,
    list: (): World[] => [...worlds.values()],
    remove (name: string): void {
      if (name === 'default') throw new Refusal('conflict', 'The default world cannot be deleted. Reset it instead.')
      const world = get(name)
      worlds.delete(name)
      world.close()
      if (!inMemory) removeFiles(fileOf(name))
      ended(name)
      events.tell('removed', name)
    },
    /** Which worlds come and go. */
    events,
    /** Ends long calls, so that a server can be closed that waits for them. */
    halt: (): void => {
      halted = true
      for (const world of worlds.values()) world.halt()
    },
    close: (): void => {
      events.close()
      for (const world of worlds.values()) world.close()
    }
  }
}

export type Worlds = ReturnType<typeof createWorlds>

/**
 * Other files beside a database file, like a copy of a log, are not worlds. Throws for what was one: a database that
 * cannot be read, and a file whose beginning stands beside it.
 */
function isWorld (file: string): boolean {
  try {
    return statSync(file).isFile() && metaIn(file, 'world')?.startsWith('{') === true
  } catch (error) {
    const isOther = error instanceof Error && 'code' in error &&
      (error.code === 'SQLITE_NOTADB' || /no such table/.test(error.message))
    if (isOther && !hasBeginning(file)) return false
    throw error
  }
}

/** Who makes a world has chosen its name, not the file: a file that stands in the way is not their mistake. */
const toTaken = (error: unknown): unknown => error instanceof Refusal && error.hint.at === 'db'
  ? new Refusal('conflict', error.message, undefined, undefined, error.hint)
  : error
