import type { JournalRoom } from '../control/journal-room.js'
import type { KernelOptions } from '../kernel.js'
import type { ClockMode, ClockState } from '../time/clock.js'
import type { Fixture } from './fixture.js'
import type { Size } from './growth.js'
import type { PlayedPast } from './played-past.js'

/** What a world is made of. */
export interface WorldOptions extends KernelOptions {
  name: string
  fixture: Fixture
  /** The fixture is not one of those that come with vbsim: its documents are checked before they are taken. */
  foreign?: boolean
  /** How large the estate grows beyond its fixture. */
  size?: Size
  /** What was played before of a fixture's past. */
  playedPast?: (fixture: Fixture) => PlayedPast | undefined
  /** It becomes an image of half a day of the past; without one before it, all of the past is played now. */
  halfDay?: boolean
  /** Only what it begins with is wanted: nobody will ask the world anything else. */
  forImage?: boolean
  /** The world or snapshot that the image is of. */
  from?: string
  /** Where the ids and the numbers of changes go on, for an estate that is put into a running world. */
  goesOn?: { ids: number, version: number }
  /** Told how far the making of a world has come that takes long. */
  progress?: (message: string) => void
  /** How many of the last requests are kept; 1,000 unless told otherwise. */
  requests?: number
  /** When it was made, by the machine's clock; now unless told otherwise. Milliseconds. */
  created?: () => number
  /** Told when all of a world is as it was at another time. */
  wasReset?: (name: string) => void
  /** Where the journals of several worlds are bounded together. */
  journalRoom?: JournalRoom
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

/** What another world begins with instead of a fixture. */
export interface Fork { image: Buffer, clock: ClockMode, start: number, seed: number }

/** An estate that was exported goes on at its own instant, without a past to play. */
export function atItsInstant (options: WorldOptions): WorldOptions {
  const { image, fixture: { continues } } = options
  return image !== undefined || continues === undefined
    ? options
    : { ...options, start: Date.parse(continues.now), history: 0, seed: continues.seed }
}

export function originOf ({ fixture, seed, size = {}, start, clock, from }: WorldOptions): Origin {
  return { fixture: fixture.name, seed, size, start, clock, ...(from === undefined ? {} : { from }) }
}
