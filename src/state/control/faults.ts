import { FaultRule, type FaultWhere } from '../../schemas/control/faults.js'
import { type Product, productNames } from '../../schemas/control/product.js'
import { parseDuration } from '../time/duration.js'
import { readInput } from './input.js'
import type { Operations } from './operations.js'
import type { FaultTemplate } from './products.js'
import { createRandom, normal } from '../store/random.js'
import { createMatcher, type Matcher } from '../store/wildcard.js'
import { invalid, invalidValue, noSuchName, oneOf, unknownName } from '../store/refusals.js'

export type { FaultRule, FaultWhere } from '../../schemas/control/faults.js'

/** A rule as it was set, and what became of it. */
export interface Fault extends FaultRule {
  id: string
  product: Product
  /** The newest operationId, or `*`. */
  operation: string
  /** How many requests it has answered. */
  hits: number
  /** How many it will still answer; absent where it does not end. */
  left?: number
}

/** What a rule looks at in a request. Whatever costs something is asked for only when a rule looks at it. */
export interface Facts {
  method: string
  /** The path without query, and without doubled slashes or one at its end. */
  address: () => string
  /** The steps of the path. */
  path: () => string[]
  query: () => Record<string, unknown>
  body: () => unknown
  user: string
  refreshed: () => boolean
  /** As it was asked for; empty where it was not. */
  revision: () => string
}

/** A rule that answers a request. Milliseconds to wait first. */
export interface Strike { fault: Fault, delay: number }

interface Armed {
  fault: Fault
  skip: number
  random: () => number
  /** Whether a path is one of the rule's; absent where it names none. */
  isOnPath?: Matcher
}

/** The rules of one product that still answer: those for an operation by its name, and those for whatever is asked. */
interface ByOperation { named: Map<string, Armed[]>, any: Armed[] | undefined }

/** What still answers for a removed object, and how often. */
interface Stale { value: unknown, left: number, fault: string }

/** The faults of a world: they are about the wire, not about what the products know. */
export function createFaults (seed: number, operations: Operations, templates: readonly FaultTemplate[]) {
  let rules: Armed[] = []
  let count = 0
  /** Rules by product and operation, in the order in which they were set; the way in for every request. */
  const active = new Map<Product, ByOperation>()
  const stale = new Map<string, Stale>()

  function index (): void {
    active.clear()
    for (const product of productNames) {
      const armed = rules.filter(({ fault }) => fault.product === product && fault.left !== 0)
      if (armed.length > 0) active.set(product, byOperation(armed))
    }
  }

  const faults = {
    list: (): Fault[] => rules.map(({ fault }) => ({ ...fault })),

    /** Throws `Refusal` with what was expected for a rule that could never do anything. */
    add (wanted: FaultRule): Fault {
      const rule = checkRule(wanted, operations, templates)
      const id = `fault-${++count}`
      const fault: Fault = { ...rule, id, hits: 0, ...(rule.times === undefined ? {} : { left: rule.times }) }
      rules.push({
        fault,
        skip: rule.skip ?? 0,
        random: createRandom(`${seed}/${id}`),
        ...(rule.path === undefined ? {} : { isOnPath: createMatcher(rule.path.replace(/(?<=.)\/$/, '')) })
      })
      index()
      return { ...fault }
    },

    remove (id: string): void {
      if (!rules.some(({ fault }) => fault.id === id)) throw noSuchName('fault', id, rules.map(({ fault }) => fault.id))
      rules = rules.filter(({ fault }) => fault.id !== id)
      index()
    },

    /** As in a new world: the next rule is the first one again. */
    clear (): void {
      rules = []
      count = 0
      stale.clear()
      index()
    },

    /** The known quirks of real servers. */
    templates: (): readonly FaultTemplate[] => templates,

    /** The rules for an operation, by its newest name; undefined where it has none. */
    on: (product: Product, operation: string): readonly Armed[] | undefined =>
      active.get(product)?.named.get(operation) ?? active.get(product)?.any,

    /** The rules for paths, of which a request may be that is no operation; undefined where there are none. */
    onPaths (product: Product): readonly Armed[] | undefined {
      const armed = active.get(product)?.any?.filter(({ fault }) => fault.path !== undefined) ?? []
      return armed.length === 0 ? undefined : armed
    },

    /** The first of the rules that answers this request. */
    strike (armed: readonly Armed[], facts: Facts): Strike | undefined {
      for (const rule of armed) {
        const { fault, random } = rule
        if (fault.left === 0 || !isMeant(rule, facts) || !holds(fault.where, facts)) continue
        if (rule.skip > 0) {
          rule.skip--
          continue
        }
        if (fault.probability !== undefined && random() >= fault.probability) continue
        fault.hits++
        if (fault.left !== undefined && --fault.left === 0) index()
        return { fault, delay: delayOf(fault.delay, random) }
      }
      return undefined
    },

    /** Lets a removed object be found for some more reads. */
    keepStale (path: string, value: unknown, { stale: left = 0, id }: Fault): void {
      stale.set(path, { value, left, fault: id })
    },

    /** What a removed object was, while it is still to be found. */
    takeStale (path: string): Stale | undefined {
      const kept = stale.size === 0 ? undefined : stale.get(path)
      if (kept !== undefined && --kept.left === 0) stale.delete(path)
      return kept
    }
  }
  return faults
}

export type Faults = ReturnType<typeof createFaults>

function byOperation (armed: Armed[]): ByOperation {
  const any = armed.filter(({ fault }) => fault.operation === '*')
  const named = new Map<string, Armed[]>()
  for (const { fault: { operation } } of armed) {
    if (operation === '*' || named.has(operation)) continue
    named.set(operation, armed.filter(({ fault }) => fault.operation === operation || fault.operation === '*'))
  }
  return { named, any: any.length === 0 ? undefined : any }
}

const isMembers = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const effects = ['status', 'body', 'retryAfter', 'delay', 'transport', 'token', 'stale'] as const

type Checked = FaultRule & { product: Product, operation: string }

function checkRule (wanted: FaultRule, operations: Operations, templates: readonly FaultTemplate[]): Checked {
  const { template, ...own } = readInput(FaultRule, wanted)
  const byPath = own.method !== undefined || own.path !== undefined
  if (byPath && own.operation !== undefined) {
    throw invalid("'operation' goes without 'method' and 'path': expected the one or the others.", 'operation, or method and path', 'operation')
  }
  const rule: FaultRule = { ...templateOf(template, templates), ...own, ...(byPath ? { operation: '*' } : {}) }
  if (rule.product === undefined) throw invalid(`Missing 'product': expected ${oneOf(productNames)}.`, productNames.join(', '), 'product')
  if (rule.operation === undefined) {
    throw invalid("Missing 'operation': expected an operationId, or * for every one; or else method and path.", 'an operationId, *, or method and path', 'operation')
  }
  const operation = operationOf(operations, rule.product, rule.operation)
  checkEffects(rule)
  if (rule.stale !== undefined && (operations.find(rule.product, operation)?.method ?? rule.method) !== 'DELETE') {
    throw invalid(`'stale' goes with an operation that removes something, which ${operation} does not: expected the operationId of a DELETE.`,
      'the operationId of a DELETE', 'operation')
  }
  return { ...rule, product: rule.product, operation, ...(template === undefined ? {} : { template }) }
}

function templateOf (name: string | undefined, templates: readonly FaultTemplate[]): FaultRule {
  if (name === undefined) return {}
  const template = templates.find(template => template.name === name)
  if (template !== undefined) return template.rule
  throw unknownName('fault template', name, templates.map(({ name }) => name), 'template')
}

function operationOf (operations: Operations, product: Product, name: string): string {
  if (name === '*') return name
  const operation = operations.find(product, name)
  if (operation !== undefined) return operation.id
  const near = operations.nearestNames([product], name)
  throw invalid(`Unknown operation '${name}' of ${product}: did you mean ${oneOf(near)}?`, near.join(', '), 'operation')
}

function checkEffects (rule: FaultRule): void {
  if (!effects.some(name => rule[name] !== undefined)) {
    throw invalid(`This fault would do nothing: expected at least one of ${oneOf(effects)}.`, `one of ${effects.join(', ')}`)
  }
  if (rule.status !== undefined && rule.status < 400 && rule.body === undefined) {
    throw invalid(`Invalid status ${rule.status} without a body: expected a status from 400 to 599, or a body.`, 'a status from 400 to 599, or a body', 'status')
  }
  if (rule.done === true && rule.transport === undefined) {
    throw invalid("'done' goes with 'transport' only: expected transport reset, empty, truncated or hang.", 'transport', 'done')
  }
  if (rule.delay !== undefined && !isDelay(rule.delay)) {
    throw invalidValue('delay', rule.delay, 'milliseconds, a duration such as 2s, { min, max } or { mean, deviation }')
  }
}

/** Finds what no schema can: a text that is not a duration, or a range whose end comes before its start. */
function isDelay (delay: NonNullable<FaultRule['delay']>): boolean {
  if (typeof delay !== 'object') return spanOf(delay) !== undefined
  if (!Object.values(delay).every(span => spanOf(span) !== undefined)) return false
  return !('min' in delay) || (spanOf(delay.min) ?? 0) <= (spanOf(delay.max) ?? 0)
}

/** Milliseconds. */
function spanOf (value: string | number): number | undefined {
  const span = typeof value === 'string' ? parseDuration(value) : value
  return span !== undefined && span >= 0 && Number.isFinite(span) ? span : undefined
}

function delayOf (delay: FaultRule['delay'], random: () => number): number {
  if (delay === undefined) return 0
  if (typeof delay !== 'object') return spanOf(delay) ?? 0
  if ('min' in delay) {
    const [min = 0, max = 0] = [delay.min, delay.max].map(spanOf)
    return min + random() * (max - min)
  }
  return Math.max(0, normal(random, spanOf(delay.mean) ?? 0, spanOf(delay.deviation) ?? 0))
}

const isMeant = ({ fault, isOnPath }: Armed, { method, address }: Facts): boolean =>
  (fault.method === undefined || fault.method === method) && (isOnPath === undefined || isOnPath(address()))

function holds (where: FaultWhere | undefined, facts: Facts): boolean {
  if (where === undefined) return true
  const { id, user, query, body, token, revision } = where
  if (id !== undefined && !facts.path().includes(id.toLowerCase())) return false
  if (user !== undefined && user.toLowerCase() !== facts.user.toLowerCase()) return false
  if (revision !== undefined && !isSame(facts.revision(), revision)) return false
  if (token !== undefined && !facts.refreshed()) return false
  if (query !== undefined && !contains(facts.query(), query)) return false
  return body === undefined || contains(facts.body(), body)
}

/** Whether all of `wanted` is in a value; names in any case, texts with `*` for any characters. */
function contains (value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.every(one => contains(value, one))
  if (Array.isArray(value)) return value.some(one => contains(one, wanted))
  if (!isMembers(wanted)) return isSame(value, wanted)
  if (!isMembers(value)) return false
  const given = new Map(Object.entries(value).map(([name, member]) => [name.toLowerCase(), member]))
  return Object.entries(wanted).every(([name, member]) =>
    given.has(name.toLowerCase()) && contains(given.get(name.toLowerCase()), member))
}

/** What arrives in a query or a form is text. */
function isSame (value: unknown, wanted: unknown): boolean {
  if (value === null || wanted === null) return value === wanted
  if (typeof wanted !== 'string' || !wanted.includes('*')) return String(value).toLowerCase() === String(wanted).toLowerCase()
  return createMatcher(wanted)(String(value))
}
