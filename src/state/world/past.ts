import { type Static, Type } from '@sinclair/typebox'
import { durationOf } from '../time/clock-text.js'
import { perform, type Deed, type DeedWorld } from './deeds.js'
import { timeAt } from './relative-time.js'
import { invalidValue } from '../store/refusals.js'
import { turn, type Work } from '../store/turns.js'
import type { Settled } from '../time/schedule.js'

/**
 * The past of an estate, as rules: its documents tell how it stood so long before the start, and from then on its own
 * schedules run. `deeds` is what else happened, at times like `now-9d@14:05`, a day before the start at the latest.
 * `lately` is what happened so shortly before the start, whenever that is: how the latest runs ended.
 */
export const Past = Type.Object({
  length: Type.String({ description: 'Such as 14d' }),
  deeds: Type.Array(Type.Object({ at: Type.String(), do: Type.String() })),
  lately: Type.Array(Type.Object({ before: Type.String({ description: 'Such as 24h' }), do: Type.String() }))
}, { additionalProperties: false })
export type Past = Pick<Static<typeof Past>, 'length'> & {
  deeds: Array<Deed & { at: string }>
  lately: Array<Deed & { before: string }>
}

/** Milliseconds. */
export const lengthOf = (past: Past): number => durationOf(past.length)

interface Event { time: number, deed: Deed }

/** Undoes a stretch of time in which something began that does not end in time. */
class Unfinished extends Error {}

/** Plays pasts in a world that stands at the beginning of one. */
export function createPast (world: DeedWorld) {
  const { database, clock, schedule, outcomes, undoCounts, begin } = world.kernel

  /** What would not have ended in time has not begun: nothing is under way at the end, and it is planned for later. */
  function * run (events: Event[], until: number): Work<void> {
    const inTurn = events.sort((a, b) => a.time - b.time)
    for (const event of inTurn.filter(({ time }) => time < until)) {
      yield * settle(event.time)
      happen(event)
    }
    while (schedule.nextDue() <= until && (yield * playStretch(until)));
    inTurn.filter(({ time }) => time >= until).forEach(happen)
    outcomes.clear()
    if (schedule.nextDue() <= until) yield * database.savepointOver(clock.duringWork(until, begin()))
    database.savepoint(() => clock.reach(until))
  }

  function * settle (until: number): Work<void> {
    const log: Settled = { fired: 0, steps: [] }
    while (schedule.nextDue() <= until) {
      schedule.settle(until, log, turn)
      yield
    }
  }

  const happen = ({ time, deed }: Event): void =>
    clock.during(time, () => database.savepoint(() => perform(world, deed)))

  /** Runs on until nothing is under way. False, and nothing of it has happened, where that is not the case in time. */
  function * playStretch (until: number): Work<boolean> {
    try {
      yield * database.savepointOver(stretch(until))
      return true
    } catch (error) {
      if (error instanceof Unfinished) return false
      throw error
    }
  }

  function * stretch (until: number): Work<void> {
    undoCounts()
    yield * settle(schedule.nextDue())
    for (let due = schedule.idleAt(); due !== undefined; due = schedule.idleAt()) {
      if (due > until) throw new Unfinished()
      yield * settle(due)
    }
  }

  /** What belongs to the very end is left to whoever goes on from here. */
  function latest ({ lately }: Past, now: number, isEnd: boolean): Event[] {
    return lately.map(({ before, ...deed }) => ({ time: now - durationOf(before), deed }))
      .filter(({ time }) => isEnd || time < now)
  }

  return {
    /** Plays it whole, up to a time at which nothing is under way; `isEnd` says that the world starts there. */
    * play (past: Past, now: number, isEnd: boolean): Work<void> {
      const deeds = past.deeds.map(({ at, ...deed }): Event => ({ time: timeOf(at, now), deed }))
      yield * run([...deeds, ...latest(past, now, isEnd)], now)
    },

    /** Plays what is left of a past of which all but the last hours was played before. */
    * playOn (past: Past, now: number, isEnd: boolean): Work<void> {
      const from = clock.now()
      yield * run(latest(past, now, isEnd).map(({ time, deed }) => ({ time: Math.max(time, from), deed })), now)
    }
  }
}

function timeOf (text: string, now: number): number {
  const time = timeAt(text, now)
  if (time === undefined) throw invalidValue('time', text, 'a time in the past such as now-9d@14:05', 'past')
  return time
}
