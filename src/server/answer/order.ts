import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Strike } from '../../state/control/faults.js'
import type { Served } from '../../state/control/journal.js'
import { Refusal } from '../../state/store/refusals.js'
import type { World } from '../../state/world/world.js'
import type { Host } from '../host.js'
import { isAside } from '../passed.js'
import { createPathFinder, type Path, valuesIn } from '../paths.js'
import type { Place } from '../place.js'
import { type Answer, Answered, type Linked, type Product } from '../product.js'
import { headersOf, isFile, isHeaded } from '../section.js'
import { createAskers } from './asker.js'
import { type Asking, callOf } from './asking.js'
import { createInjection, factsOf, staleKey, wireFactsOf } from './injection.js'
import type { ServedOperations, Ready, ReadyFor } from './operations.js'
import { restOf } from './reply.js'
import { createSending, type Given, toUnanswered } from './sending.js'
import type { Spoiler } from './spoiler.js'

export interface OrderDeps {
  product: Product
  host: Host
  operations: ServedOperations
  paths: readonly Path[]
  spoiler: Spoiler
  place: Place
}

/** The way of one request through a product, from its address to its answer; from here on top to bottom. */
export function createOrder ({ product, host, operations, paths, spoiler, place }: OrderDeps) {
  const { urlOf, hidden } = place
  const { authorize, anonymous, worldAround } = createAskers(product, host)
  const { send, errorText } = createSending({ product, host, spoiler, worldAround })
  const { inject, injectAlone } = createInjection({
    product, host, spoiler, errorText, carryOut, refused: toAnswer, getterOn, hidden
  })
  const { readyOn } = operations
  let find: ((url: string) => Path[]) | undefined

  /** What was answered, or why not, is sent: a request gets its answer and its line in the journal in any case. */
  function serve (request: FastifyRequest, reply: FastifyReply, readyFor: ReadyFor): unknown {
    const entry = toUnanswered(product, request, urlOf(request))
    try {
      const result = answer(request, readyFor, entry)
      if (result instanceof Promise) {
        return result.catch((error: unknown) => toAnswer(error)).then(given => send(reply, given, entry))
      }
      return send(reply, result, entry)
    } catch (error) {
      return send(reply, toAnswer(error), entry)
    }
  }

  /** In the products' order: revision, path, who asks, whether they may, what goes wrong on purpose, what they ask. */
  function answer (request: FastifyRequest, readyFor: ReadyFor, entry: Served): Given | Promise<Given> {
    const asked = product.revisionOf(request, entry.url)
    if ('refused' in asked) throw new Answered(asked.refused)
    entry.revision = asked.revision
    const ready = readyFor(asked.revision) ?? readyElsewhere(request, entry.url, asked.revision)
    if (ready === undefined) throw new Answered(nothingFor(entry.url, asked.revision))
    const { operation, name, route } = ready
    entry.operation = operation.id
    entry.name = name

    const principal = operation.anonymous === true ? anonymous(request, name) : authorize(request, operation, entry)
    entry.user = principal.user
    entry.world = principal.world
    const world = host.world(principal.world)
    if (world === undefined) throw new Answered(product.answers.unauthorized('unknown', asked.revision))

    if (route !== undefined && operation.anonymous !== true && !product.allows(principal, operation)) {
      throw new Answered(product.answers.forbidden())
    }
    const asking: Asking = { request, ready, principal, world, entry }
    const rules = isAside(request) ? undefined : world.faults.on(product.name, name)
    if (rules === undefined) return carryOut(asking)
    const strike = world.faults.strike(rules, factsOf(asking, host))
    return strike === undefined ? carryOut(asking) : inject(strike, asking)
  }

  /** Reads what is asked, lets the world catch up with its clock, and calls the handler. */
  function carryOut (asking: Asking): Given | Promise<Given> {
    const { request, ready, world } = asking
    const { operation, route, read, readParams } = ready
    if (route === undefined) {
      readParams(request, hidden)
      throw new Answered(product.answers.notBuilt(operation))
    }
    const call = callOf(asking, read(request, hidden))
    return world.whenSettled(() => handle(asking, () => route.handler(call)))
  }

  /** What a handler gives, or what a fault lets be found for a while after it was removed. */
  function handle ({ request, ready, world, entry }: Asking, handler: () => unknown): Given | Promise<Given> {
    const isStill = (error: unknown): unknown => {
      const stale = request.method === 'GET' && !isAside(request) ? world.faults.takeStale(staleKey(entry)) : undefined
      if (stale === undefined) throw error
      entry.fault = stale.fault
      return stale.value
    }
    let result: unknown
    try {
      result = run(world, request, handler)
    } catch (error) {
      result = isStill(error)
    }
    return result instanceof Promise
      ? result.catch(isStill).then(value => give(value, ready, entry))
      : give(result, ready, entry)
  }

  /** What a handler gave, as the revision writes it. */
  function give (value: unknown, ready: Ready, entry: Served): Given {
    const { operation: { id, success }, write, schema, view } = ready
    if (isHeaded(value)) return { ...give(value.reply, ready, entry), headers: headersOf(value) }
    if (isFile(value)) return { status: success, file: value }
    if (write === undefined || schema === undefined || success === 204) return { status: success, text: '' }
    // What has nothing to say of an object says an empty one.
    const text = write(value ?? {}, entry.url)
    const wrong = host.checkReply?.(product, view, schema, JSON.parse(text))
    if (wrong !== undefined) throw new Error(`${id} in ${view.revision} answered out of its schema: ${wrong}`)
    entry.more = restOf(value, ready.operation)
    return { status: success, text }
  }

  /** What is answered in place of what was asked for. */
  function toAnswer (error: unknown): Answer {
    if (error instanceof Refusal) return product.refuse(error)
    if (error instanceof Answered) return error.answer
    host.report('A request could not be answered', error)
    return product.answers.fault()
  }

  /**
   * What no route took. A documented path without anything built goes the same way, up to its 501, and so does one in
   * a spelling that the router around us does not know; another one is unknown, or the method is.
   */
  function serveUnrouted (request: FastifyRequest, reply: FastifyReply): unknown {
    const url = urlOf(request)
    const path = fittingPaths(url).find(({ method }) => method === request.method)
    if (path === undefined) {
      const linked = request.method === 'GET' ? product.linkedAt?.(url) : undefined
      const world = linked === undefined ? undefined : host.world(linked.world)
      if (linked !== undefined && world !== undefined) return serveLinked(request, reply, linked, world)
      return spoilAlone(request, reply, url) ?? sendAlone(request, reply, ({ revision }) => nothingFor(url, revision))
    }
    request.params = [...Array<string>(hidden).fill(''), ...valuesIn(product, path, url)]
    return serve(request, reply, readyOn(path))
  }

  /** What a link leads to: no token is asked for, and rules for paths spoil it as they do an operation. */
  function serveLinked (
    request: FastifyRequest, reply: FastifyReply, { open }: Linked, world: World
  ): Promise<FastifyReply> {
    const entry = toUnanswered(product, request, urlOf(request))
    entry.world = world.name
    const asked = product.revisionOf(request, entry.url)
    if (!('refused' in asked)) entry.revision = asked.revision
    const take = async (): Promise<Given | Answer> => {
      try {
        return await world.whenSettled(() => ({ status: 200, file: open(world) }))
      } catch (error) {
        return toAnswer(error)
      }
    }
    const strike = strikeOn(request, entry, world)
    const result = strike === undefined ? take() : injectAlone(strike, entry, take)
    return result.then(given => send(reply, given, entry))
  }

  /** A rule for paths may answer what is no operation; it is looked for in the world that the request is about. */
  function spoilAlone (request: FastifyRequest, reply: FastifyReply, url: string): Promise<FastifyReply> | undefined {
    const entry = toUnanswered(product, request, url)
    const strike = strikeOn(request, entry, host.world(worldAround(request)))
    if (strike === undefined) return undefined
    const asked = product.revisionOf(request, entry.url)
    const otherwise = (): Answer => 'refused' in asked ? asked.refused : nothingFor(url, asked.revision)
    if (!('refused' in asked)) entry.revision = asked.revision
    return injectAlone(strike, entry, otherwise).then(given => send(reply, given, entry))
  }

  function strikeOn (request: FastifyRequest, entry: Served, world: World | undefined): Strike | undefined {
    const rules = isAside(request) ? undefined : world?.faults.onPaths(product.name)
    return rules === undefined ? undefined : world?.faults.strike(rules, wireFactsOf(request, entry))
  }

  /** What Fastify refuses before a handler is asked: an address or a body that cannot be read. */
  function serveUnreadable (error: FastifyError, request: FastifyRequest, reply: FastifyReply): unknown {
    const { statusCode: status = 500 } = error
    if (status >= 500) host.report('A request could not be answered', error)
    return sendAlone(request, reply, () => status >= 500
      ? product.answers.fault()
      : product.answers.withStatus({ status }))
  }

  /** An answer to a request of which no more than the revision is known. */
  function sendAlone (
    request: FastifyRequest, reply: FastifyReply, answerIn: (asked: { revision: string }) => Answer
  ): FastifyReply {
    const entry = toUnanswered(product, request, urlOf(request))
    const asked = product.revisionOf(request, entry.url)
    if ('refused' in asked) return send(reply, asked.refused, entry)
    entry.revision = asked.revision
    return send(reply, answerIn(asked), entry)
  }

  /** What is said where a revision has no operation: it may have others on the same path. */
  function nothingFor (url: string, revision: string): Answer {
    const isKnown = fittingPaths(url).some(path => operations.on(path, revision) !== undefined)
    return isKnown ? product.answers.wrongMethod() : product.answers.unknownPath()
  }

  /** What a later revision has as a word may be an id in this one. */
  function readyElsewhere (request: FastifyRequest, url: string, revision: string): Ready | undefined {
    for (const path of fittingPaths(url).filter(({ method }) => method === request.method)) {
      const ready = readyOn(path)(revision)
      if (ready === undefined) continue
      request.params = [...Array<string>(hidden).fill(''), ...valuesIn(product, path, url)]
      return ready
    }
    return undefined
  }

  /** The documented paths that a request's address fits, whatever their method and revision. */
  function fittingPaths (url: string): Path[] {
    find ??= createPathFinder(product, paths)
    return find(url)
  }

  function getterOn (url: string): ReadyFor | undefined {
    const path = paths.find(path => path.method === 'GET' && path.url === url)
    return path === undefined ? undefined : readyOn(path)
  }

  return { serve, serveUnrouted, serveUnreadable }
}

/**
 * Runs a handler: a write whole or not at all; a read in poll mode moves time on by one step when it looks at
 * something that is under way, and then reads again.
 */
function run (world: World, request: FastifyRequest, handler: () => unknown): unknown {
  if (request.method !== 'GET') return world.attempt(handler)
  const mode = world.kernel.clock.mode()
  if (mode.mode !== 'poll' || isAside(request)) return handler()
  const { result, seen } = world.kernel.watching(handler)
  if (![...seen].some(id => world.kernel.waits.due(id) !== undefined)) return result
  const moved = world.step(mode.step)
  return moved === undefined ? handler() : moved.then(handler)
}
