import {
  Condition, ObjectOutcome, SessionOutcome, type OutcomeRule
} from '../../schemas/control/outcomes.js'
import type { AnyCollection } from '../store/collection.js'
import type { Conditions } from './conditions.js'
import type { Database } from '../store/database.js'
import { readInput } from './input.js'
import { didYouMean, invalid, invalidWord, noSuchName, oneOf, Refusal, unknownName } from '../store/refusals.js'

/** How a session is arranged to end: its result, at which percentage, with which message and log lines. */
export interface Outcome {
  result: 'Success' | 'Warning' | 'Failed' | 'Canceled'
  message: string
  log: string[]
  /** Percent of the session's whole length. */
  at?: number
}

/** How an object is arranged to go in a session that processes it. */
export interface ObjectTrouble { result: 'Warning' | 'Failed', message: string | undefined }

/** A rule for sessions, or for an object in them: how often it still holds, and the sessions in which it did. */
export interface CountedOutcome extends SessionOutcome {
  object?: string
  times: number
  left: number
  sessions: string[]
}

/** An outcome as it stands in the list. */
export type ArrangedOutcome = { id: string } & (CountedOutcome | Condition)

/** What can be arranged for a kind of session. */
export interface SessionKind {
  /** The ids of the objects of a name or id that its sessions process; a kind without it has no objects. */
  objects?: ((name: string) => string[]) | undefined
}

interface Rule {
  outcome: ArrangedOutcome
  /** The ids that the names in the rule stand for; absent where it names none. */
  subjects?: ReadonlySet<string>
  objects?: ReadonlySet<string>
}

/** Past this many rules those that are used up go, the oldest first. */
const kept = 1_000
/** How many of the sessions that a rule ended it names. */
const named = 100

/** Something of the world, where it is kept. */
interface Thing { collection: string, id: string }

const messages: Record<Outcome['result'], string> = {
  Success: '',
  Warning: 'The operation ended with a warning.',
  Failed: 'The operation failed.',
  Canceled: 'Operation was canceled by user'
}

/**
 * What a test arranges about the products: how the next sessions end, which object has trouble in them, and in which
 * state a proxy or repository is. Rules are taken in the order in which they were added. They belong to the world's
 * memory, not to its state: a snapshot does not hold them, a reset forgets them.
 */
export function createOutcomes (database: Database, collections: Map<string, AnyCollection>, conditions: Conditions) {
  const kinds = new Map<string, SessionKind>()
  let rules: Rule[] = []
  let count = 0

  function keep (next: Rule[]): void {
    const before = rules
    rules = next
    database.undoable(() => { rules = before })
  }

  /** The first rule for a session, or for an object that it processes; used up by one. */
  function take (kind: string, session: string, about: () => string[], object?: string): CountedOutcome | undefined {
    let ids: string[] | undefined
    for (const { outcome, subjects, objects } of rules) {
      if (!('session' in outcome) || outcome.session !== kind || outcome.left === 0) continue
      if (object === undefined ? objects !== undefined : objects?.has(object.toLowerCase()) !== true) continue
      if (subjects !== undefined && !(ids ??= about()).some(id => subjects.has(id.toLowerCase()))) continue
      const { left, sessions } = outcome
      database.undoable(() => Object.assign(outcome, { left, sessions }))
      return Object.assign(outcome, { left: left - 1, sessions: [...sessions, session].slice(-named) })
    }
    return undefined
  }

  /** What a name or id of a rule stands for. Sessions are nothing that other sessions are about. */
  function subjectsOf (name: string): Thing[] {
    const own = database.get('SELECT id, collection FROM entity WHERE id = ?', name)
    if (own !== undefined) return [{ collection: String(own.collection), id: String(own.id) }]
    return [...collections.values()].filter(({ session }) => session === undefined)
      .flatMap(collection => collection.named(name).map(id => ({ collection: collection.name, id })))
  }

  /** What a mistyped name of a subject may have meant. */
  const allNames = (): string[] => [...collections.values()]
    .flatMap(({ session, names }) => session === undefined ? names() : [])

  function kindOf (session: string): SessionKind {
    const kind = kinds.get(session)
    if (kind === undefined) throw unknownName('kind of session', session, [...kinds.keys()].sort(), 'session')
    return kind
  }

  function aboutOf ({ session, subject }: SessionOutcome | ObjectOutcome): Pick<Rule, 'subjects'> {
    const { objects } = kindOf(session)
    if (subject === undefined) return {}
    const ids = [...subjectsOf(subject).map(({ id }) => id), ...objects?.(subject) ?? []]
    if (ids.length === 0) throw unknownThing(subject, 'subject', allNames())
    return { subjects: toLowerCaseSet(ids) }
  }

  function objectsOf ({ session, object }: ObjectOutcome): Pick<Rule, 'objects'> {
    const { objects } = kindOf(session)
    if (objects === undefined) {
      const others = [...kinds].filter(([, { objects }]) => objects !== undefined).map(([name]) => name)
      throw invalid(`Sessions of the kind ${session} process no objects: expected session ${oneOf(others)}, or no object.`,
        `session: ${others.join(', ')}`, 'object')
    }
    const ids = objects(object)
    if (ids.length === 0) throw unknownThing(object, 'object', [])
    return { objects: toLowerCaseSet(ids) }
  }

  function arrange (rule: unknown, id: string): Rule {
    if (has(rule, 'state')) {
      const condition = readInput(Condition, rule)
      return { outcome: { id, ...condition }, subjects: new Set([enter(condition)]) }
    }
    const about = has(rule, 'object') ? readInput(ObjectOutcome, rule) : readInput(SessionOutcome, rule)
    const { times = 1 } = about
    return {
      outcome: { id, ...about, times, left: times, sessions: [] },
      ...aboutOf(about),
      ...('object' in about ? objectsOf(about) : {})
    }
  }

  /** Of things of one name only what the others stand on: a file server is called as the managed server that it is. */
  function withoutFollowers (things: Thing[]): Thing[] {
    const isFollower = ({ collection, id }: Thing): boolean => things.some(other => other.id !== id &&
      collections.get(other.collection)?.referrers(other.id)
        .some(user => user.collection === collection && user.id === id) === true)
    return things.filter(thing => !isFollower(thing))
  }

  /** Gives the id of what is in the state now. */
  function enter ({ subject, state, message }: Condition): string {
    const all = subjectsOf(subject)
    if (all.length === 0) throw unknownThing(subject, 'subject', allNames())
    const stateful = all.filter(({ collection }) => conditions.statesOf(collection).length > 0)
    if (stateful.length === 0) {
      const nouns = oneOf(conditions.nouns())
      throw invalid(`No state can be arranged for '${subject}': expected ${nouns}.`, nouns, 'subject')
    }
    // The state tells which is meant where things of several kinds have the name.
    const [found, ...more] =
      withoutFollowers(stateful.filter(({ collection }) => conditions.statesOf(collection).includes(state)))
    if (found === undefined) {
      const states = [...new Set(stateful.flatMap(({ collection }) => conditions.statesOf(collection)))]
      throw invalidWord(`state of '${subject}'`, state, states, 'state')
    }
    if (more.length > 0) {
      const ids = [found, ...more].map(({ id }) => id)
      throw invalid(`'${subject}' is the name of several things: expected the id of one, ${oneOf(ids)}.`, ids.join(', '), 'subject')
    }
    const held = conditions.of(found.id)
    if (held !== undefined) throw new Refusal('conflict', `'${subject}' is already arranged to be ${held.state}: remove that outcome first.`)
    conditions.add({ subject: found.id, collection: found.collection, state, message })
    return found.id
  }

  return {
    /** Makes a kind of session known, so that outcomes can be arranged for it. */
    define (name: string, kind: SessionKind = {}): void {
      if (kinds.has(name)) throw new Error(`Two kinds of session are called ${name}`)
      kinds.set(name, kind)
    },

    /** A further variant of a kind, whose sessions process objects of their own. */
    extend (name: string, { objects: more }: SessionKind): void {
      const { objects } = kindOf(name)
      if (more === undefined) return
      kinds.set(name, { objects: called => [...objects?.(called) ?? [], ...more(called)] })
    },

    knows: (name: string): boolean => kinds.has(name),

    /** The kinds of session for which outcomes can be arranged. */
    kinds: (): string[] => [...kinds.keys()].sort(),

    /** The outcome arranged for a session that starts, used up by the asking. `about`: the ids that it is about. */
    take (kind: string, session: string, about: () => string[]): Outcome | undefined {
      const found = take(kind, session, about)
      if (found === undefined) return undefined
      const { result, message = messages[result], log = [], at } = found
      return { result, message, log, ...(at === undefined ? {} : { at }) }
    },

    /** The trouble arranged for an object that a session processes, used up by the asking. */
    takeObject (kind: string, session: string, object: string, about: () => string[]): ObjectTrouble | undefined {
      const found = take(kind, session, about, object)
      return found && { result: found.result === 'Warning' ? 'Warning' : 'Failed', message: found.message }
    },

    /** In the order in which they were added; those that are used up have nothing `left`. */
    list: (): ArrangedOutcome[] => rules.map(({ outcome }) => ({ ...outcome })),

    /** Throws `Refusal` for what cannot be arranged; nothing is then. */
    add (rule: OutcomeRule): ArrangedOutcome {
      return database.savepoint(() => {
        const added = arrange(rule, `outcome-${count + 1}`)
        count++
        const spent = rules.length < kept ? undefined : rules.find(({ outcome }) => 'left' in outcome && outcome.left === 0)
        keep([...rules.filter(rule => rule !== spent), added])
        return { ...added.outcome }
      })
    },

    remove (id: string): void {
      const rule = rules.find(({ outcome }) => outcome.id === id)
      if (rule === undefined) throw noSuchName('outcome', id, rules.map(({ outcome }) => outcome.id))
      database.savepoint(() => {
        if ('state' in rule.outcome) rule.subjects?.forEach(conditions.remove)
        keep(rules.filter(other => other !== rule))
      })
    },

    /** Removes all of them: what was offline or full is well again. Later ones go on with the numbers. */
    removeAll (): void {
      database.savepoint(() => {
        for (const { outcome, subjects } of rules) if ('state' in outcome) subjects?.forEach(conditions.remove)
        keep([])
      })
    },

    /** Forgets everything, as a reset of the world does. */
    clear (): void {
      rules = []
      count = 0
      conditions.clear()
    }
  }
}

export type Outcomes = ReturnType<typeof createOutcomes>

const has = (rule: unknown, member: string): boolean => typeof rule === 'object' && rule !== null && member in rule

const toLowerCaseSet = (ids: string[]): ReadonlySet<string> => new Set(ids.map(id => id.toLowerCase()))

const unknownThing = (name: string, at: string, known: string[]): Refusal =>
  invalid(`Unknown ${at} '${name}': expected the id or name of something in this world.${didYouMean(name, known)}`, 'an id or a name', at)
