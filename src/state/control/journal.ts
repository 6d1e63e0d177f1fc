import { type Product, productNames } from '../../schemas/control/product.js'
import { iso } from '../time/clock.js'
import type { Near, Operations } from './operations.js'
import { guardProduct } from './products.js'
import { timeForms } from '../time/clock-text.js'
import { invalid, invalidValue, oneOf, unknownName } from '../store/refusals.js'
import { createMatcher } from '../store/wildcard.js'
import { maskSecrets, maskUrl } from '../access/secrets.js'

/** A request as the server keeps it: references to what is there anyway. Secrets are masked when it is read. */
export interface Served {
  /** Counted from 1 in the order of the answers; 0 until it is kept. */
  id: number
  product: Product
  world: string | undefined
  /** As the revision calls it; undefined when nothing matched. */
  operation: string | undefined
  /** The newest name of the same operation. */
  name: string | undefined
  revision: string | undefined
  user: string | undefined
  method: string
  url: string
  headers: Record<string, string | string[] | undefined>
  /** What arrived: a text, or bytes. */
  body: unknown
  /** 0 where no answer was given. */
  status: number
  /** The answer's text, where it is short enough to be kept. */
  reply: string | undefined
  /** How far a page that was answered has come. */
  more: Rest | undefined
  /** Seconds after which the client may try again. */
  retryAfter: number | undefined
  /** The fault that answered. */
  fault: string | undefined
  /** Milliseconds since 1970, by the machine's clock and by the world's. */
  started: number
  clock: number
  /** Milliseconds. */
  took: number
}

/** What of a list a page did not show: rows from `next` on, of `total`. */
export interface Rest { next: number, total: number }

export interface RequestFilter {
  product?: string | undefined
  /** Any name that the operation has had. */
  operation?: string | undefined
  /** Without query; `*` stands for any characters. */
  path?: string | undefined
  /** `404`, or a class: `4xx`. */
  status?: string | number | undefined
  user?: string | undefined
  /** A time, or the id of a request: later ones. */
  since?: string | number | undefined
  /** Only those that a fault answered, or only the others. */
  injected?: boolean | undefined
}
export interface RequestPaging { offset?: number | undefined, limit?: number | undefined }

/** A request as it is shown. Times are ISO text. */
export interface RequestShown {
  id: number
  time: string
  /** The world's time. */
  clock: string
  product: Product
  method: string
  path: string
  query: string
  operationId: string | null
  revision: string | null
  user: string | null
  /** null where the connection ended without an answer. */
  status: number | null
  /** Milliseconds. */
  took: number
  requestHeaders: unknown
  requestBody: unknown
  replyBody: unknown
  /** The id of the fault that answered. */
  fault: string | null
}

/** Requests that matched no operation; `last` is the time of the latest. */
export interface Unmatched {
  method: string
  path: string
  product: Product
  count: number
  last: string
  nearest: Near[]
}

/** Longer texts are not kept: their lengths are. */
const longestKept = 16_384

/** The last requests of a world, oldest first, at most `limit` of them. */
export function createRequests (limit: number, operations: Operations) {
  /** A ring: the request with an id has its place by it. */
  let kept: Served[] = []
  let last = 0
  let first = 1
  const listeners = new Set<(entry: Served) => void>()

  function entries (): Served[] {
    const found: Served[] = []
    for (let id = Math.max(first, last - limit + 1); id <= last; id++) {
      const entry = kept[id % limit]
      if (entry !== undefined) found.push(entry)
    }
    return found
  }

  const requests = {
    /** Keeps a request and tells the listeners. */
    add (entry: Served): void {
      entry.id = ++last
      if (entry.reply !== undefined && entry.reply.length > longestKept) entry.reply = undefined
      if (isLong(entry.body)) entry.body = undefined
      if (limit > 0) kept[last % limit] = entry
      if (listeners.size > 0) for (const listener of listeners) listener(entry)
    },

    /** As they are kept, unmasked: for the report. */
    entries,

    /** Throws `Refusal` for a filter that cannot be understood. */
    find (filter: RequestFilter = {}, { offset = 0, limit: most }: RequestPaging = {}): RequestShown[] {
      return select(filter).slice(offset, most === undefined ? undefined : offset + most).map(show)
    },

    count: (filter: RequestFilter = {}): number => select(filter).length,

    clear (): void {
      kept = []
      first = last + 1
    },

    /** Requests that matched no operation, by method and path, with those that they may have meant. */
    unmatched (): Unmatched[] {
      const found = new Map<string, Unmatched>()
      for (const { product, operation, revision, method, url, started } of entries()) {
        if (operation !== undefined || revision === undefined) continue
        const path = pathOf(url)
        const key = `${product} ${method} ${path}`
        const known = found.get(key) ??
          { method, path, product, count: 0, last: '', nearest: operations.nearest(product, method, url) }
        found.set(key, { ...known, count: known.count + 1, last: iso(started) })
      }
      return [...found.values()]
    },

    listen (listener: (entry: Served) => void): () => void {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    }
  }

  function select (filter: RequestFilter): Array<Served> {
    const tests = testsOf(filter, operations)
    return entries().filter(entry => tests.every(test => test(entry)))
  }

  return requests
}

export type Requests = ReturnType<typeof createRequests>

const isLong = (body: unknown): boolean =>
  (typeof body === 'string' || Buffer.isBuffer(body)) && body.length > longestKept

export const pathOf = (url: string): string => url.split('?')[0] ?? ''

type Test = (entry: Served) => boolean

const names: ReadonlyArray<keyof RequestFilter> = ['product', 'operation', 'path', 'status', 'user', 'since', 'injected']

function testsOf (filter: RequestFilter, operations: Operations): Test[] {
  const unknown = Object.keys(filter).find(name => !names.some(known => known === name))
  if (unknown !== undefined) throw unknownName('filter', unknown, names, unknown)
  const { product, operation, path, status, user, since, injected } = filter
  const tests: Test[] = []
  if (product !== undefined) tests.push(byProduct(product))
  if (operation !== undefined) tests.push(byOperation(operation, operations))
  if (path !== undefined) tests.push(byPath(path))
  if (status !== undefined) tests.push(byStatus(String(status)))
  if (user !== undefined) tests.push(entry => entry.user?.toLowerCase() === user.toLowerCase())
  if (since !== undefined) tests.push(bySince(String(since)))
  if (injected !== undefined) tests.push(entry => (entry.fault !== undefined) === injected)
  return tests
}

function byProduct (wanted: string): Test {
  guardProduct(wanted)
  return ({ product }) => product === wanted
}

function byOperation (wanted: string, operations: Operations): Test {
  const newest = operations.namesOf(wanted)
  if (newest.length === 0) {
    const near = productNames.flatMap(product => operations.nearestNames(product, wanted))
    throw invalid(`Unknown operation '${wanted}': did you mean ${oneOf(near)}?`, near.join(', '), 'operation')
  }
  return ({ name }) => name !== undefined && newest.includes(name)
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

function show (entry: Served): RequestShown {
  const { id, product, method, url, operation, revision, user, status, took, headers, body, reply, fault } = entry
  const address = maskUrl(url)
  return {
    id,
    time: iso(entry.started),
    clock: iso(entry.clock),
    product,
    method,
    path: pathOf(address),
    query: address.slice(pathOf(address).length + 1),
    operationId: operation ?? null,
    revision: revision ?? null,
    user: user ?? null,
    status: status === 0 ? null : status,
    took,
    requestHeaders: maskSecrets(headers),
    requestBody: maskSecrets(bodyOf(body, headers['content-type'])),
    replyBody: maskSecrets(bodyOf(reply, 'application/json')),
    fault: fault ?? null
  }
}

/** A body as a value. What is neither JSON nor a form may hold anything: it is only counted. */
export function bodyOf (body: unknown, type: string | string[] | undefined): unknown {
  if (body === undefined || body === null || body === '') return null
  if (typeof body !== 'string') return { bytes: Buffer.isBuffer(body) ? body.length : 0 }
  if (String(type).toLowerCase().includes('urlencoded')) return Object.fromEntries(new URLSearchParams(body))
  try {
    return JSON.parse(body.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return { characters: body.length }
  }
}
