import type { Kernel } from '../kernel.js'
import type { createStepReader, DueStep } from '../control/due-steps.js'
import { invalid, Refusal } from '../store/refusals.js'
import { nextTurn, turn } from '../store/turns.js'
import { type ClockMode, iso } from '../time/clock.js'
import { durationOf, guardCalendar, timeOf } from '../time/clock-text.js'
import type { Settled } from '../time/schedule.js'

/** How far time is to be moved: one of a duration (`PT5M`, `5m`), a time (ISO text), or until nothing is under way. */
export interface Advance { by?: string | undefined, until?: string | undefined, untilIdle?: boolean | undefined }
export interface Advanced { now: string, fired: number, steps: DueStep[] }
/** How much of what is due is listed, and up to which time. */
export interface AgendaAsked { limit?: number | undefined, until?: string | undefined }

/** While time moves on for long, listeners are told so often where it is. Milliseconds. */
const tells = 250

/** What comes due in so much time is caught up with at once; more than a million steps in it are a runaway. */
const stretch = 86_400_000

interface Deps {
  /** The world's name. */
  name: string
  kernel: Kernel
  /** What is due, as it is shown. */
  readStep: ReturnType<typeof createStepReader>
  /** Tells listeners that the clock moved, or how far it is on its way to a time (milliseconds). */
  clockMoved: (until?: number) => void
}

/**
 * How the time of a world passes: in turns with other worlds, and with the calls to this one, which wait for one
 * another where they take more than one turn.
 */
export function createTimeTravel ({ name, kernel: { clock, database, schedule }, readStep, clockMoved }: Deps) {
  let queue: Promise<unknown> = Promise.resolve()
  let waiting = 0
  let closed = false
  /** Where time is being moved to by somebody. */
  let jump: { target: number, stop: AbortController } | undefined

  /**
   * Calls to one world wait for one another where they take more than one turn; a call that finds nothing under way is
   * done, as far as it does not wait itself, when this returns.
   */
  function enqueue<T> (work: () => T | Promise<T>): Promise<T> {
    const run = async (isLate: boolean): Promise<T> => {
      try {
        if (isLate) guardOpen('a call waited for its turn')
        return await work()
      } finally {
        waiting--
      }
    }
    const next = waiting++ === 0 ? run(false) : queue.then(() => run(true))
    queue = next.catch(() => undefined)
    return next
  }

  /** Who waits for a world that ends is told so. */
  function guardOpen (meanwhile: string): void {
    if (closed) throw new Refusal('closing', `World '${name}' was closed while ${meanwhile}.`)
  }

  /** In turns with other worlds, until the time is reached, the world closed, or nobody waits for it any more. */
  async function settleInSlices (until: number, signal?: AbortSignal): Promise<Settled> {
    const log: Settled = { fired: 0, steps: [] }
    let toldAt = performance.now()
    while (schedule.nextDue() <= until) {
      schedule.settle(until, log, turn)
      // Who asks meanwhile finds the time up to which everything has happened.
      database.savepoint(() => clock.reach(Math.min(until, schedule.nextDue())))
      if (performance.now() >= toldAt + tells) {
        clockMoved(until)
        toldAt = performance.now()
      }
      await nextTurn()
      guardOpen('its time moved on')
      if (signal?.aborted === true) {
        throw new Refusal('conflict',
        `Nobody waits for ${iso(until)} any more: time stays where it is.`)
      }
    }
    return log
  }

  /** Moves time on to a jump's target, unless somebody stops it on the way. */
  async function jumpTo (target: number, signal?: AbortSignal): Promise<Settled> {
    const stop = new AbortController()
    jump = { target, stop }
    try {
      return await settleInSlices(target, signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]))
    } catch (error) {
      clockMoved()
      if (!stop.signal.aborted) throw error
      throw new Refusal('conflict', `The jump to ${iso(target)} was stopped at ${iso(clock.now())}: time stays there.`)
    } finally {
      jump = undefined
    }
  }

  /** Runs what has come due, in turns with other worlds. A clock that runs faster than this goes on from here. */
  async function catchUpInSlices (): Promise<void> {
    for (;;) {
      const due = schedule.nextDue()
      const now = clock.now()
      if (due > now) return
      const until = Math.min(now, due + stretch)
      await settleInSlices(until)
      if (until === now && clock.mode().mode === 'rate') database.savepoint(() => clock.fallBack(until))
    }
  }

  async function moveTo (time: number, signal?: AbortSignal): Promise<Advanced> {
    guardCalendar(time, iso(Math.min(time, 8.64e15)), 'time')
    if (time < clock.now()) {
      throw invalid(`Time cannot go back from ${iso(clock.now())} to ${iso(time)}: expected a later time, or a reset.`,
        `a time from ${iso(clock.now())} on`)
    }
    const log = await jumpTo(time, signal)
    database.savepoint(() => clock.reach(time))
    clockMoved()
    return { now: iso(clock.now()), fired: log.fired, steps: log.steps.map(readStep) }
  }

  const travel = {
    enqueue,

    /**
     * Does some work when all that has come due has happened: at once where that takes no more than a turn and nothing
     * else is under way in this world, else when the calls before it are done. Costs two comparisons as a rule.
     */
    whenSettled<T> (work: () => T | Promise<T>): T | Promise<T> {
      if (waiting === 0) {
        const now = clock.now()
        if (schedule.nextDue() <= now) schedule.settle(now, undefined, turn)
        if (schedule.nextDue() > now) return work()
      }
      // What the work itself waits for keeps nobody else waiting.
      return enqueue(async () => {
        await catchUpInSlices()
        return { done: work() }
      }).then(async ({ done }) => await done)
    },

    /** Runs what has come due; a promise where that takes more than a turn. */
    settle: (): void | Promise<void> => travel.whenSettled(() => undefined),

    /** One step of the poll clock, within a request: milliseconds. A promise where it takes more than a turn. */
    step (by: number): void | Promise<void> {
      const time = clock.now() + by
      schedule.settle(time, undefined, turn)
      if (schedule.nextDue() > time) {
        database.savepoint(() => clock.reach(time))
        clockMoved()
        return undefined
      }
      return enqueue(() => moveTo(Math.max(time, clock.now()))).then(() => undefined)
    },

    clock: {
      state: () => {
        const mode = clock.mode()
        const due = schedule.nextDue()
        return {
          now: iso(clock.now()),
          mode: mode.mode,
          rate: mode.mode === 'rate' ? mode.rate : mode.mode === 'real' ? 1 : 0,
          step: mode.mode === 'poll' ? mode.step : null,
          nextDue: due === Infinity ? null : iso(due),
          target: jump === undefined ? null : iso(jump.target)
        }
      },

      /** Ends a jump that is under way: time stays where it has come to, and who jumped is told so. */
      stop (): void { jump?.stop.abort() },

      change (mode: ClockMode): void {
        database.savepoint(() => clock.change(mode))
        clockMoved()
      },

      /** Moves time on by this many milliseconds and runs what comes due. Throws `Refusal` when time would go back. */
      advanceBy: (by: number, signal?: AbortSignal) => enqueue(async () => moveTo(clock.now() + by, signal)),
      advanceTo: (time: number, signal?: AbortSignal) => enqueue(async () => moveTo(time, signal)),

      /**
       * As the control API takes it: exactly one of a duration, a time, or "until nothing is under way". It ends early,
       * at a time up to which everything has happened, when the signal is given.
       */
      advance (wanted: Advance, signal?: AbortSignal): Promise<Advanced> {
        const { by, until, untilIdle } = wanted
        if ([by, until, untilIdle].filter(given => given !== undefined).length !== 1) {
          throw invalid('Expected exactly one of by (a duration), until (a time) and untilIdle (true).',
            'by, until or untilIdle')
        }
        if (by !== undefined) return travel.clock.advanceBy(durationOf(by, 'by'), signal)
        if (until !== undefined) return travel.clock.advanceTo(timeOf(until, 'until'), signal)
        return travel.clock.untilIdle(signal)
      },

      /** Moves time on until nothing is under way; future starts of schedules are not waited for. */
      untilIdle: (signal?: AbortSignal) => enqueue(async () => {
        const log: Omit<Advanced, 'now'> = { fired: 0, steps: [] }
        for (let due = schedule.idleAt(); due !== undefined; due = schedule.idleAt()) {
          const moved = await moveTo(Math.max(due, clock.now()), signal)
          log.fired += moved.fired
          log.steps.push(...moved.steps.slice(0, 1_000 - log.steps.length))
          if (log.fired > 1_000_000) {
            throw new Refusal('conflict',
              'Time does not settle: sessions keep starting others.')
          }
        }
        return { now: iso(clock.now()), ...log }
      }),

      /** What is due next, by its time; `total` counts what the limit leaves out. */
      agenda ({ limit = 100, until }: AgendaAsked = {}): { items: DueStep[], total: number } {
        const end = until === undefined ? Infinity : timeOf(until, 'until')
        const due = schedule.all().filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)
        return { items: due.slice(0, limit).map(readStep), total: due.length }
      }
    },

    /** Ends what takes more than one turn. */
    halt: (): void => { closed = true },
    isHalted: (): boolean => closed,
    guardOpen
  }
  return travel
}
