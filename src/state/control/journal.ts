import type { Product } from '../../schemas/control/product.js'
import { iso } from '../time/clock.js'
import { createJournalRoom, type Share } from './journal-room.js'
import type { Near, Operations } from './operations.js'
import { boundsOf, type Expected, inWords, pathOf, type RequestFilter, testsOf } from './request-filter.js'
import { spanOf } from '../time/clock-text.js'
import { Refusal } from '../store/refusals.js'
import { isDeep } from './depth.js'
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
  /** As they were sent; those that Node adds are not among them. */
  replyHeaders?: Record<string, unknown> | undefined
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

/** How many requests to wait for, one unless told otherwise, and how long by the machine's clock: 30 seconds. */
export interface RequestPatience { times?: number | undefined, timeout?: number | string | undefined }
export interface RequestPaging {
  offset?: number | undefined
  limit?: number | undefined
  /** Oldest first unless told otherwise. */
  order?: 'oldest' | 'newest' | undefined
}

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
  replyHeaders: unknown
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

/** What an entry costs beside its texts. */
const ownSize = 800

function sizeOf ({ url, headers, body, reply }: Served): number {
  let size = ownSize + url.length + (reply?.length ?? 0)
  if (typeof body === 'string' || Buffer.isBuffer(body)) size += body.length
  for (const name in headers) size += headers[name]?.length ?? 0
  return size
}

/** The last requests of a world, oldest first, at most `limit` of them. */
export function createRequests (limit: number, operations: Operations, room = createJournalRoom()) {
  /** A ring: the request with an id has its place by it, and so has its size. */
  let kept: Array<Served | undefined> = []
  let sizes: number[] = []
  let last = 0
  let first = 1
  const share: Share = { bytes: 0, requests: 0, dropOldest }
  const listeners = new Set<(entry: Served) => void>()

  function entries (): Served[] {
    const found: Served[] = []
    for (let id = Math.max(first, last - limit + 1); id <= last; id++) {
      const entry = kept[id % limit]
      if (entry !== undefined) found.push(entry)
    }
    return found
  }

  function forget (id: number): void {
    const place = id % limit
    if (kept[place] === undefined) return
    share.bytes -= sizes[place] ?? 0
    share.requests--
    kept[place] = undefined
  }

  function dropOldest (): void {
    first = Math.max(first, last - limit + 1)
    forget(first++)
  }

  function keep (entry: Served): void {
    const size = sizeOf(entry)
    forget(entry.id)
    kept[entry.id % limit] = entry
    sizes[entry.id % limit] = size
    share.bytes += size
    share.requests++
    room.grow(share)
  }

  const requests = {
    /** Keeps a request and tells the listeners. */
    add (entry: Served): void {
      entry.id = ++last
      if (entry.reply !== undefined && entry.reply.length > longestKept) entry.reply = undefined
      if (isLong(entry.body)) entry.body = undefined
      if (limit > 0) keep(entry)
      if (listeners.size > 0) for (const listener of listeners) listener(entry)
    },

    /** How many there are. */
    total: (): number => share.requests,

    /** As they are kept, unmasked: for the report. */
    entries,

    /** Throws `Refusal` for a filter that cannot be understood. */
    find (filter: RequestFilter = {}, { offset = 0, limit: most, order }: RequestPaging = {}): RequestShown[] {
      const found = select(filter)
      if (order === 'newest') found.reverse()
      return found.slice(offset, most === undefined ? undefined : offset + most).map(show)
    },

    /** Throws `Refusal` for one that is not kept, or not any more. */
    get (id: number): RequestShown {
      const entry = kept[id % limit]
      if (entry?.id === id) return show(entry)
      const [from] = entries()
      const there = from === undefined ? 'there are none' : `there are those from ${from.id} to ${last}`
      throw new Refusal('notFound', `Unknown request '${id}': ${there}.`)
    },

    count: (filter: RequestFilter = {}): number => select(filter).length,

    clear (): void {
      kept = []
      sizes = []
      first = last + 1
      share.bytes = share.requests = 0
    },

    /** Gives back its room: the world has ended. */
    close (): void {
      requests.clear()
      room.leave(share)
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

    /** Throws `Refusal` that tells what was asked instead, unless as many requests as expected fit. */
    verify (filter: RequestFilter = {}, expected: Expected = {}): number {
      const found = select(filter)
      const { least, most, told } = boundsOf(expected)
      if (found.length >= least && found.length <= most) return found.length
      throw new Refusal('conflict', `Expected ${told} ${told === '1' ? 'request' : 'requests'}${inWords(filter)}, found ${found.length}. ${askedInstead(found)}`, undefined, undefined, { expected: told })
    },

    /** Gives the requests that fit, as soon as there are enough of them; those that are there already count. */
    async waitFor (filter: RequestFilter = {}, { times = 1, timeout = '30s' }: RequestPatience = {}, signal?: AbortSignal): Promise<RequestShown[]> {
      const tests = testsOf(filter, operations)
      const limitOf = spanOf(timeout, 'timeout')
      let found = select(filter)
      if (found.length < times) {
        await new Promise<void>((resolve, reject) => {
          const trouble = (what: string): void => done(() => reject(new Refusal('conflict',
            `Expected ${times === 1 ? 'a request' : `${times} requests`}${inWords(filter)}, found ${found.length} ${what}. ${askedInstead(found)}`)))
          const stop = requests.listen(entry => {
            if (!tests.every(test => test(entry))) return
            found = [...found, entry]
            if (found.length >= times) done(resolve)
          })
          const timer = setTimeout(() => trouble(`within ${limitOf / 1_000} s`), limitOf)
          const close = (): void => trouble('before the waiting was given up')
          signal?.addEventListener('abort', close)
          function done (then: () => void): void {
            clearTimeout(timer)
            stop()
            signal?.removeEventListener('abort', close)
            then()
          }
        })
      }
      return found.map(show)
    },

    listen (listener: (entry: Served) => void): () => void {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    }
  }

  /** What a client asked in place of what was expected: the last requests, or that there were none. */
  function askedInstead (found: readonly Served[]): string {
    const [what, shown] = found.length > 0 ? ['Found', found] : ['The last requests', entries()]
    if (shown.length === 0) return 'There were no requests at all.'
    return `${what}: ${shown.slice(-5).map(({ method, url, status }) => `${method} ${maskUrl(url)} ${status === 0 ? 'unanswered' : status}`).join(', ')}.`
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

function show (entry: Served): RequestShown {
  const { id, product, method, url, operation, revision, user, status, took, fault } = entry
  const { headers, body, reply, replyHeaders } = entry
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
    replyHeaders: maskSecrets(replyHeaders ?? {}),
    replyBody: maskSecrets(bodyOf(reply, 'application/json')),
    fault: fault ?? null
  }
}

/** A body as a value. What is neither JSON nor a form may hold anything: it is only counted. */
export function bodyOf (body: unknown, type: string | string[] | undefined): unknown {
  if (body === undefined || body === null || body === '') return null
  if (typeof body !== 'string') return { bytes: Buffer.isBuffer(body) ? body.length : 0 }
  if (String(type).toLowerCase().includes('urlencoded')) return Object.fromEntries(new URLSearchParams(body))
  if (isDeep(body)) return { characters: body.length }
  try {
    return JSON.parse(body.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return { characters: body.length }
  }
}
