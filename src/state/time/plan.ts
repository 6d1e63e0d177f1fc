import type { Clock } from './clock.js'
import type { Collection, Doc } from '../store/collection.js'
import type { Outcome, Outcomes } from '../control/outcomes.js'
import type { Schedule } from './schedule.js'

/** How far a session has come: kept in its document, never shown. Times and lengths in milliseconds. */
export interface Run {
  phase: number
  startedAt: number
  phaseStartedAt: number
  lengths: number[]
  outcome?: Outcome
  /** The phase is an open one: nothing is due that would end it. */
  isOpen?: boolean
}

export interface Planned extends Doc { run?: Run }

/** A stretch of a session: what happens when it begins, how long it lasts, and what it waits for before it ends. */
export interface Phase<S> {
  name: string
  /** What the log says when it begins, where that is the same for every session. */
  title?: string | undefined
  /** Milliseconds; read once, when the session starts, so that progress can be told at any moment. */
  lasts: number | ((session: S) => number)
  begin?: (session: S) => void
  /**
   * Some of what it does when its time is over, and whether there is more: each time is a step of its own, at the same
   * moment, so that others have their turn between them.
   */
  doSome?: (session: S) => boolean
  end?: (session: S) => void
  /** It ends when `proceed` says so; how long it lasts is then no more than what is expected. */
  isOpen?: boolean
  /** While this holds, the phase goes on and is asked again every `asks` (default 5 s). */
  holds?: (session: S) => boolean
  asks?: number
}

/** What a session does, in the order in which the product's manual tells it. */
export interface Plan<S extends Planned> {
  /** The kind of session by which outcomes are arranged. */
  kind: string
  /** One of several ways in which sessions of the kind go, each declared by itself. */
  variant?: string | undefined
  of: Collection<S>
  phases: ReadonlyArray<Phase<S>>
  /** What else the session is about: the ids by which an outcome may be arranged, besides its own. */
  subjects?: (session: S) => string[]
  /** The ids of the objects of a name or id that such sessions process, for outcomes arranged for one of them. */
  objects?: (name: string) => string[]
  /** Steps of the schedule besides the plan's own whose subject is such a session: one that throws ends it, too. */
  steps?: readonly string[]
  /** Some of what is to be done when it is ended before its time, and whether there is more: as with a phase. */
  windUp?: (session: S, outcome: Outcome) => boolean
  /** Everything went well: effects, end state; `outcome` is there where Success was arranged. */
  succeed: (session: S, outcome: Outcome | undefined) => void
  /** It did not: the end state; `outcome` tells the reason. */
  fail: (session: S, outcome: Outcome) => void
}

/** A plan as readers see it: what stands behind it may differ from session to session. */
export interface DeclaredPlan {
  kind: string
  variant: string | undefined
  collection: string
  /** `lasts` in milliseconds; undefined where it depends on the session. */
  phases: Array<{ name: string, title: string | undefined, lasts: number | undefined, isOpen: boolean, waits: boolean }>
}

const defaultAsk = 5_000

/**
 * Runs sessions by their plans. Each change of phase is one due step, so a session survives a restart, and its
 * progress between two steps is computed from the clock. `onEnded` is told of every session that ends.
 */
export function createPlans (
  schedule: Schedule, clock: Clock, outcomes: Outcomes,
  onEnded: (collection: string, id: string) => void = () => undefined
) {
  const declared: DeclaredPlan[] = []
  const failing = new Map<string, (id: string, message: string) => void>()

  function define<S extends Planned> (plan: Plan<S>) {
    declared.push(toDeclared(plan))
    const step = plan.variant === undefined ? `session:${plan.kind}` : `session:${plan.kind}:${plan.variant}`
    if (plan.variant === undefined || !outcomes.knows(plan.kind)) {
      outcomes.define(plan.kind, { objects: plan.objects })
    } else outcomes.extend(plan.kind, { objects: plan.objects })

    const patch = (session: S, run: Run): S =>
      // `run` is a member of every Planned document; Partial<S> of an unresolved S does not show it.
      plan.of.patch(session.id, { run } as Partial<S>)

    function enter (session: S, { isOpen: _, ...before }: Run, phase: number): void {
      const now = clock.now()
      const isOpen = plan.phases[phase]?.isOpen === true
      const run: Run = { ...before, phase, phaseStartedAt: now, ...(isOpen ? { isOpen } : {}) }
      const entered = patch(session, run)
      plan.phases[phase]?.begin?.(entered)
      const due = Math.min(isOpen ? Infinity : now + (run.lengths[phase] ?? 0), endsAt(run))
      if (due < Infinity) schedule.at(due, step, session.id)
    }

    function advance (id: string): void {
      const session = plan.of.find(id)
      if (session?.run === undefined) return
      const { run } = session
      const phase = plan.phases[run.phase]
      if (run.outcome !== undefined && clock.now() >= endsAt(run)) {
        if (windUp(session, run.outcome)) return again(id)
        return finish(plan.of.get(id), run.outcome)
      }
      if (phase?.holds?.(session) === true) {
        schedule.at(clock.now() + (phase.asks ?? defaultAsk), step, id)
        return
      }
      if (phase?.doSome?.(session) === true) return again(id)
      phase?.end?.(plan.of.get(id))
      const current = plan.of.find(id)
      // The end of a phase may have ended the session.
      if (current?.run === undefined) return
      if (run.phase + 1 < plan.phases.length) return enter(current, current.run, run.phase + 1)
      finish(current, run.outcome)
    }

    const again = (id: string): void => schedule.at(clock.now(), step, id)
    const windUp = (session: S, outcome: Outcome): boolean => plan.windUp?.(session, outcome) === true

    function finish (session: S, outcome: Outcome | undefined): void {
      schedule.cancel(session.id, step)
      const { run: _, ...ended } = session
      plan.of.replace(ended as S) // `run` is optional in every Planned document
      const current = plan.of.get(session.id)
      if (outcome === undefined || outcome.result === 'Success') plan.succeed(current, outcome)
      else plan.fail(current, outcome)
      onEnded(plan.of.name, current.id)
    }

    schedule.define(step, advance)
    for (const name of [step, ...plan.steps ?? []]) {
      failing.set(name, (id, message) => {
        const session = plan.of.find(id)
        if (session?.run !== undefined) finish(session, { result: 'Failed', message, log: [] })
      })
    }

    return {
      /** Begins the first phase of a session that has just been added. Gives the session as it is then. */
      start (session: S): S {
        const lengths = plan.phases.map(({ lasts }) => typeof lasts === 'number' ? lasts : lasts(session))
        const now = clock.now()
        const taken = outcomes.take(plan.kind, session.id, () => plan.subjects?.(session) ?? [])
        const outcome = taken && { at: 100, ...taken }
        enter(session, { phase: 0, startedAt: now, phaseStartedAt: now, lengths, ...(outcome && { outcome }) }, 0)
        return plan.of.get(session.id)
      },

      running: (session: S): boolean => session.run !== undefined,

      /** 0 to 100; a session without a plan under way is at 100. */
      progress: (session: S): number => progress(session.run, clock.now()),

      /** The phase that a running session is in. */
      phase: (session: S): string | undefined => session.run && plan.phases[session.run.phase]?.name,

      /** Goes on to the next phase: what an open one waited for has happened. */
      proceed (id: string): void {
        schedule.cancel(id, step)
        advance(id)
      },

      /** Does some of what is to be done before a session is ended, and says whether there is more. */
      windUp,

      /** Ends a running session before its time, e.g. because somebody stopped it. */
      end: (session: S, outcome: Outcome): void => finish(session, outcome)
    }
  }

  return {
    define,
    declared: (): readonly DeclaredPlan[] => declared,
    /** A step threw: where it was a session's, the session ends Failed. */
    failed: (step: string, id: string, message: string): void => { failing.get(step)?.(id, message) }
  }
}

export type Plans = ReturnType<typeof createPlans>

const toDeclared = <S extends Planned>({ kind, variant, of, phases }: Plan<S>): DeclaredPlan => ({
  kind,
  variant,
  collection: of.name,
  phases: phases.map(({ name, title, lasts, isOpen, holds }) => ({
    name, title, lasts: typeof lasts === 'number' ? lasts : undefined, isOpen: isOpen === true, waits: holds !== undefined
  }))
})

const total = (lengths: number[]): number => lengths.reduce((sum, length) => sum + length, 0)

/**
 * When the outcome that is arranged for a session ends it, if it does so in the phase that it is in: at the share of
 * all phases' lengths that the outcome names. One that ends well, if with a warning, first runs to its own end.
 */
function endsAt ({ outcome, lengths, phase, phaseStartedAt }: Run): number {
  if (outcome === undefined || outcome.result === 'Success') return Infinity
  const { result, at = 100 } = outcome
  if (result === 'Warning' && at === 100) return Infinity
  const into = total(lengths) * at / 100 - total(lengths.slice(0, phase))
  return into > (lengths[phase] ?? 0) ? Infinity : Math.round(phaseStartedAt + Math.max(0, into))
}

function progress (run: Run | undefined, now: number): number {
  if (run === undefined) return 100
  const whole = total(run.lengths)
  if (whole === 0) return 0
  const done = total(run.lengths.slice(0, run.phase))
  const current = Math.min(now - run.phaseStartedAt, run.lengths[run.phase] ?? 0)
  return Math.max(0, Math.min(99, Math.floor((done + current) / whole * 100)))
}
