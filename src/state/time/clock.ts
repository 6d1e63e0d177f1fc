import type { Work } from '../store/turns.js'

/**
 * A world's time. `real` follows the machine's clock, `rate` runs that many times as fast, `frozen` stands still until
 * it is moved, and `poll` stands still but lets every poll of something unfinished take one step.
 */
export type ClockMode =
  | { mode: 'real' }
  | { mode: 'rate', rate: number }
  | { mode: 'frozen' }
  | { mode: 'poll', step: number }

/** What must be kept to go on where the clock was: the world's time at a moment of the machine's. Milliseconds. */
export interface ClockState { mode: ClockMode, at: number, wall: number }

export type Wall = () => number

/** The clock of a world: real, rated, frozen or polled. Times in milliseconds since 1970. */
export function createClock (initial: ClockMode, start: number, wall: Wall = Date.now) {
  let state: ClockState = { mode: initial, at: start, wall: wall() }
  /** The latest time that anybody has seen. */
  let latest = start
  let held: number | undefined

  /** Time never goes back by itself: where the machine's clock was put back, it goes on from where it was. */
  function running (): number {
    const rate = state.mode.mode === 'real' ? 1 : state.mode.mode === 'rate' ? state.mode.rate : 0
    if (rate === 0) return state.at
    const now = Math.floor(state.at + (wall() - state.wall) * rate)
    if (now < latest) put({ ...state, at: latest, wall: wall() })
    latest = Math.max(now, latest)
    return latest
  }

  function put (next: ClockState): void {
    state = next
    latest = next.at
  }

  const clock = {
    /** Milliseconds since 1970. While a due step runs, the time at which it was due. */
    now: (): number => held ?? running(),

    iso: (): string => new Date(clock.now()).toISOString(),

    /** Runs `work` as if it were `time`: what a due step sees. */
    during<T> (time: number, work: () => T): T {
      const before = held
      held = time
      try { return work() } finally { held = before }
    },

    /** The same for work in turns, while nobody else asks this clock. */
    * duringWork<T> (time: number, work: Work<T>): Work<T> {
      const before = held
      held = time
      try { return yield * work } finally { held = before }
    },

    mode: (): ClockMode => state.mode,

    change (mode: ClockMode): void { put({ mode, at: running(), wall: wall() }) },

    /** Moves time on to `time` unless it is past that already, as a running clock may be meanwhile. */
    reach (time: number): void {
      const now = running()
      if (time > now) put({ ...state, at: time, wall: wall() })
    },

    /** Goes on from a time that it has passed: what it cannot keep up with does not count. */
    fallBack (time: number): void { put({ ...state, at: time, wall: wall() }) },

    state: (): ClockState => state,
    /** Real and rated clocks count the time that passed meanwhile; the others go on at their instant. */
    restore: put,
    /** Goes on from the instant of a snapshot, however long ago it was taken. */
    rewind: (mode: ClockMode, at: number): void => put({ mode, at, wall: wall() })
  }
  return clock
}

export type Clock = ReturnType<typeof createClock>

export const iso = (time: number): string => new Date(time).toISOString()
