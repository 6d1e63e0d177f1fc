import type { FastifyRequest } from 'fastify'
import type { Facts, Fault, Strike } from '../../state/control/faults.js'
import { bodyOf, type Served } from '../../state/control/journal.js'
import { pathOf } from '../../state/control/request-filter.js'
import type { Host } from '../host.js'
import { Answered, type Answer, type Product } from '../product.js'
import { type Asking, callOf } from './asking.js'
import type { ReadyFor } from './operations.js'
import type { Given, Sending } from './sending.js'
import type { Spoiler } from './spoiler.js'

interface Deps {
  product: Product
  host: Host
  spoiler: Spoiler
  errorText: Sending['errorText']
  /** What the operation itself answers. */
  carryOut: (asking: Asking) => Given | Promise<Given>
  refused: (error: unknown) => Answer
  /** The GET that stands on a path. */
  getterOn: (url: string) => ReadyFor | undefined
  hidden: number
}

/** What a test asked for in place of an operation's answer, or on its way. */
export function createInjection ({ product, host, spoiler, errorText, carryOut, refused, getterOn, hidden }: Deps) {
  /** Waits first, then lets the token expire, answers as the fault says, or spoils what the operation answers. */
  async function inject ({ fault, delay }: Strike, asking: Asking): Promise<Given> {
    const { entry, principal, world } = asking
    const { status, body, transport, token, retryAfter } = fault
    entry.fault = fault.id
    if (delay > 0) {
      await spoiler.wait(delay)
      // The world may be gone by now.
      if (host.world(principal.world) !== world) throw new Answered(product.answers.unauthorized('unknown', entry.revision))
    }
    if (token === 'expired') {
      host.access.expireLogin(principal.grant)
      throw new Answered(product.answers.unauthorized('expired', entry.revision))
    }
    const given = status !== undefined || body !== undefined || retryAfter !== undefined
      ? answerInjected(fault, entry, asking.ready.operation.anonymous !== true)
      : transport === undefined || transport === 'truncated' || fault.done === true
        ? await outcomeOf(fault, asking)
        : { status: 0 }
    return transport === undefined ? given : { ...given, transport }
  }

  function answerInjected (fault: Fault, entry: Served, takesToken: boolean): Given {
    const { body, errorCode, message, retryAfter } = fault
    const status = fault.status ?? (retryAfter === undefined ? 200 : 429)
    const isRefusedToken = status === 401 && takesToken && (errorCode ?? message) === undefined
    const answer = isRefusedToken
      ? product.answers.unauthorized('unknown', entry.revision)
      : product.answers.withStatus({ status, errorCode, message })
    entry.retryAfter = retryAfter
    return {
      status,
      headers: {
        ...answer.headers,
        ...(retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfter)) }),
        ...(typeof body === 'string' && body !== '' ? { 'content-type': 'text/plain; charset=utf-8' } : {})
      },
      text: body === undefined
        ? errorText(answer, entry.revision)
        : typeof body === 'string' ? body : JSON.stringify(body)
    }
  }

  /** What the operation itself answers; what it removes may stay to be found for a while. */
  async function outcomeOf (fault: Fault, asking: Asking): Promise<Given> {
    const before = fault.stale === undefined ? undefined : removedBy(asking)
    try {
      const given = await carryOut(asking)
      if (before !== undefined) asking.world.faults.keepStale(staleKey(asking.entry), before, fault)
      return given
    } catch (error) {
      return errorGiven(refused(error), asking.entry)
    }
  }

  const errorGiven = (answer: Answer, entry: Served): Given => ({
    status: answer.status,
    text: errorText(answer, entry.revision),
    ...(answer.headers === undefined ? {} : { headers: answer.headers })
  })

  const toGiven = (result: Given | Answer, entry: Served): Given => 'body' in result ? errorGiven(result, entry) : result

  /** What a GET of the same path answers now; undefined where there is none. */
  function removedBy (asking: Asking): unknown {
    const reading = getterOn(asking.ready.path.url)?.(asking.entry.revision ?? '')
    if (reading?.route === undefined) return undefined
    const { params, query } = reading.read(asking.request, hidden)
    try {
      return reading.route.handler(callOf(asking, { params, query, body: undefined }))
    } catch {
      return undefined // There is nothing to be removed.
    }
  }

  /** The same for a request that is no operation, and of which nobody is known to ask. */
  async function injectAlone (
    { fault, delay }: Strike, entry: Served, otherwise: () => Given | Answer | Promise<Given | Answer>
  ): Promise<Given> {
    entry.fault = fault.id
    if (delay > 0) await spoiler.wait(delay)
    const { status, body, transport, retryAfter } = fault
    const given = status !== undefined || body !== undefined || retryAfter !== undefined
      ? answerInjected(fault, entry, true)
      : toGiven(await otherwise(), entry)
    return transport === undefined ? given : { ...given, transport }
  }

  return { inject, injectAlone }
}

/** What the rules of a world look at in a request of which no operation is known. */
export const wireFactsOf = (request: FastifyRequest, { method, url, revision = '' }: Served): Facts => ({
  method,
  address: () => neat(pathOf(url)),
  path: () => pathOf(url).toLowerCase().split('/').map(decodeStep),
  query: () => request.query as Record<string, unknown>, // as Fastify's parser gives it
  body: () => bodyOf(request.body, request.headers['content-type']),
  user: '',
  refreshed: () => false,
  revision: () => revision
})

/** What the rules of a world look at in a request. */
export const factsOf = ({ request, principal, entry }: Asking, { access }: Host): Facts => ({
  ...wireFactsOf(request, entry),
  user: principal.user,
  refreshed: () => access.wasRefreshed(principal.grant)
})

/** Where a removed object is looked for: its path without version and query. */
export const staleKey = ({ url }: Served): string =>
  neat(pathOf(url).toLowerCase()).replace(/^\/v\d+(?=\/)/, '')

const neat = (path: string): string => path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '')

function decodeStep (step: string): string {
  try { return decodeURIComponent(step) } catch { return step }
}
