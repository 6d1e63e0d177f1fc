import { Method, productNames } from '../../schemas/control/product.js'
import type { Operations } from './operations.js'
import { guardProduct } from './products.js'
import type { Served } from './journal.js'
import { timeForms } from '../time/clock-text.js'
import { invalid, invalidValue, invalidWord, oneOf, unknownName } from '../store/refusals.js'
import { createMatcher } from '../store/wildcard.js'

export interface RequestFilter {
  product?: string | undefined
  /** Any name that the operation has had. */
  operation?: string | undefined
  method?: string | undefined
  /** Without query; `*` stands for any characters. */
  path?: string | undefined
  /** `404`, or a class: `4xx`. */
  status?: string | number | undefined
  user?: string | undefined
  /** A time, or the id of a request: later ones. */
  since?: string | number | undefined
  /** Only those that a fault answered, or only the others. */
  injected?: boolean | undefined
  /** What stands somewhere in the address or a body, in any case. */
  text?: string | undefined
}
/** How many requests are expected; at least one unless told otherwise. */
export interface Expected { times?: number | undefined, atLeast?: number | undefined, atMost?: number | undefined }

export const pathOf = (url: string): string => url.split('?')[0] ?? ''

/** Whether a request fits one part of a filter. */
type Test = (entry: Served) => boolean

const methods: readonly string[] = Method.anyOf.map(({ const: method }) => method)

const names: ReadonlyArray<keyof RequestFilter> = ['product', 'operation', 'method', 'path', 'status', 'user', 'since', 'injected', 'text']

/** What a request has to pass. Throws `Refusal` for a filter that cannot be understood. */
export function testsOf (filter: RequestFilter, operations: Operations): Test[] {
  const unknown = Object.keys(filter).find(name => !names.some(known => known === name))
  if (unknown !== undefined) throw unknownName('filter', unknown, names, unknown)
  const { product, operation, method, path, status, user, since, injected, text } = filter
  const tests: Test[] = []
  if (product !== undefined) tests.push(byProduct(product))
  if (operation !== undefined) tests.push(byOperation(operation, operations))
  if (method !== undefined) tests.push(byMethod(method))
  if (path !== undefined) tests.push(byPath(path))
  if (status !== undefined) tests.push(byStatus(String(status)))
  if (user !== undefined) tests.push(entry => entry.user?.toLowerCase() === user.toLowerCase())
  if (since !== undefined) tests.push(bySince(String(since)))
  if (injected !== undefined) tests.push(entry => (entry.fault !== undefined) === injected)
  if (text !== undefined) tests.push(byText(text))
  return tests
}

/** ` with operation GetSession and status 4xx`. */
export function inWords (filter: RequestFilter): string {
  const parts = Object.entries(filter).filter(([, value]) => value !== undefined).map(([name, value]) => `${name} ${String(value)}`)
  return parts.length === 0 ? '' : ` with ${parts.join(' and ')}`
}

/** What is expected, as bounds and in words. Throws `Refusal` where it contradicts itself. */
export function boundsOf ({ times, atLeast, atMost }: Expected): { least: number, most: number, told: string } {
  if (times !== undefined) {
    if (atLeast !== undefined || atMost !== undefined) {
      throw invalid("'times' goes without 'atLeast' and 'atMost': expected the one or the others.", 'times, or atLeast and atMost', 'times')
    }
    return { least: times, most: times, told: String(times) }
  }
  const least = atLeast ?? (atMost === undefined ? 1 : 0)
  if (atMost === undefined) return { least, most: Infinity, told: `${least} or more` }
  return { least, most: atMost, told: atLeast === undefined ? `at most ${atMost}` : `${least} to ${atMost}` }
}

function byProduct (wanted: string): Test {
  guardProduct(wanted)
  return ({ product }) => product === wanted
}

function byOperation (wanted: string, operations: Operations): Test {
  const newest = operations.namesOf(wanted)
  if (newest.length === 0) {
    const near = operations.nearestNames(productNames, wanted)
    throw invalid(`Unknown operation '${wanted}': did you mean ${oneOf(near)}?`, near.join(', '), 'operation')
  }
  return ({ name }) => name !== undefined && newest.includes(name)
}

function byMethod (wanted: string): Test {
  const method = wanted.toUpperCase()
  if (!methods.includes(method)) throw invalidWord('method', wanted, methods)
  return entry => entry.method === method
}

function byPath (wanted: string): Test {
  const matches = createMatcher(wanted)
  return ({ url }) => matches(pathOf(url))
}

function byStatus (wanted: string): Test {
  const [, digit] = /^([1-5])xx$/i.exec(wanted) ?? []
  if (digit !== undefined) return ({ status }) => Math.floor(status / 100) === Number(digit)
  if (!/^\d{3}$/.test(wanted)) throw invalidValue('status', wanted, 'a status such as 404, or a class such as 4xx')
  return ({ status }) => status === Number(wanted)
}

function bySince (wanted: string): Test {
  if (/^\d{1,9}$/.test(wanted)) return ({ id }) => id > Number(wanted)
  const time = Date.parse(wanted)
  if (Number.isNaN(time)) throw invalidValue('since', wanted, `${timeForms}, or the id of a request`)
  return ({ started }) => started >= time
}

function byText (wanted: string): Test {
  const text = wanted.toLowerCase()
  const has = (where: unknown): boolean => typeof where === 'string' && where.toLowerCase().includes(text)
  return ({ url, body, reply }) => has(url) || has(body) || has(reply)
}
