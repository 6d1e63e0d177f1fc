import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AnyOperation, JsonSchema, OperationAt, View } from '../../schemas/kit/at.js'
import type { Shape as OperationShape } from '../../schemas/kit/types.js'
import type { Access, Principal, Verdict } from '../../state/access/access.js'
import type { Fault, Strike } from '../../state/control/faults.js'
import { nameOf } from '../../state/control/operations.js'
import { Refusal } from '../../state/store/refusals.js'
import { bodyOf, pathOf, type Served } from '../../state/control/journal.js'
import type { World } from '../../state/world/world.js'
import { createSpoiler, type Transport } from './faults.js'
import { createLenience, type Lenience } from '../revisions/lenience.js'
import { type LoginRequest, readLoginRequest } from '../login-request.js'
import { createPathFinder, lastRevisionOf, operationOn, type Path, pathsOf, takenFor } from '../paths.js'
import { type Answer, Answered, type Product } from '../product.js'
import { createProjection, type Projection } from '../revisions/projection.js'
import { createWriter, restOf, type Write } from './reply.js'
import { createReader, type Read } from '../revisions/request.js'
import { type Behaviour, type Call, contentOf, type FileReply, headersOf, isFile, isHeaded, type Section, type Verbs } from '../section.js'
import { createValidation, type Validation } from '../revisions/validation.js'

/** What the server asks the simulator for. */
export interface Host {
  access: Access
  world: (name: string) => World | undefined
  nulls: boolean
  /** Told of every answered request. */
  journal: (entry: Served) => void
  /** A fault of ours. */
  report: (message: string, error: unknown) => void
  /** Checks a reply against its schema; only tests pay for it. */
  checkReply?: (product: Product, view: View, schema: JsonSchema, body: unknown) => string | undefined
}

// The handlers of different operations stand in one table; each is called with what its own operation describes.
type AnyHandler = (call: Call<OperationShape>) => unknown
interface Route { handler: AnyHandler, behaviour: Behaviour }

/** What a revision brings to every operation. */
interface Sides { view: View, lenience: Lenience, validation: Validation, projection: Projection }

/** An operation in one revision, made ready on its first call. */
interface Ready {
  operation: OperationAt
  /** Its newest operationId, by which faults are set. */
  name: string
  path: Path
  route: Route | undefined
  read: (request: FastifyRequest) => Read
  /** Absent where the reply has no JSON. */
  write: Write | undefined
  schema: JsonSchema | undefined
  view: View
}

type ReadyFor = (revision: string) => Ready | undefined

/** A request whose operation and principal are known. */
interface Asking { request: FastifyRequest, ready: Ready, principal: Principal, world: World, entry: Served }

/** The documented operations of a product, which of them are built, and how each is answered. */
export function createService (product: Product, host: Host, sections: readonly Section[]) {
  const routes = new Map<AnyOperation, Route>()
  const sides = new Map<string, Sides>()
  const known = new Map<string, ReadyFor | undefined>()
  const spoiler = createSpoiler()
  const newest = product.contract.at(product.contract.revisions.at(-1) ?? '')
  const paths = pathsOf(product)
  let find: ((url: string) => Path[]) | undefined

  function mount (method: string): Verbs['get'] {
    return (path, operation, handler, behaviour = 'live') => {
      const at = lastRevisionOf(product, operation)
      if (operation.method !== method || at?.url !== path) {
        throw new Error(`${method} ${path} is not the path of ${at?.id ?? 'an operation without revision'} (${at?.url})`)
      }
      if (routes.has(operation)) throw new Error(`${method} ${path} has two handlers`)
      // See AnyHandler: the table forgets the operation's types, `call` restores what they say.
      routes.set(operation, { handler: handler as AnyHandler, behaviour })
    }
  }
  for (const section of sections) {
    section({ get: mount('GET'), post: mount('POST'), put: mount('PUT'), del: mount('DELETE') })
  }

  function sidesOf (revision: string): Sides {
    let known = sides.get(revision)
    if (known === undefined) {
      const view = viewOf(product, revision)
      known = {
        view,
        lenience: createLenience(product, view),
        validation: createValidation(view, product.nulls),
        projection: createProjection(product, view, host.nulls)
      }
      sides.set(revision, known)
    }
    return known
  }

  function prepare (path: Path, revision: string): Ready | undefined {
    const { view, lenience, validation, projection } = sidesOf(revision)
    const operation = operationOn(product, path, view)
    if (operation === undefined) return undefined
    const reply = operation.reply[String(operation.success)]
    const schema = reply === undefined || 'empty' in reply || 'file' in reply ? undefined : reply
    return {
      operation,
      name: nameOf(operation.source),
      path,
      route: routes.get(operation.source),
      read: createReader({
        product, operation, newest: newest.operation(operation.source) ?? operation, lenience, validation
      }),
      write: schema === undefined ? undefined : createWriter(product, projection, view, schema),
      schema,
      view
    }
  }

  /** What a path is on its revisions, made ready as they are asked for. */
  function readyOn (path: Path): ReadyFor {
    const ready = new Map<string, Ready | undefined>()
    return revision => {
      if (!ready.has(revision)) ready.set(revision, prepare(path, revision))
      return ready.get(revision)
    }
  }

  function register (app: FastifyInstance, path: Path): void {
    const readyFor = readyOn(path)
    app.route({
      method: path.method as 'GET', // the contract knows no other methods than Fastify
      url: product.prefix + path.url,
      handler: (request, reply) => serve(request, reply, readyFor)
    })
  }

  function serve (request: FastifyRequest, reply: FastifyReply, readyFor: ReadyFor): unknown {
    const entry = unanswered(product, request)
    try {
      const result = answer(request, readyFor, entry)
      if (result instanceof Promise) {
        return result.catch((error: unknown) => refused(error)).then(given => send(reply, given, entry))
      }
      return send(reply, result, entry)
    } catch (error) {
      return send(reply, refused(error), entry)
    }
  }

  function refused (error: unknown): Answer {
    if (error instanceof Refusal) return product.refuse(error)
    if (error instanceof Answered) return error.answer
    host.report('A request could not be answered', error)
    return product.answers.fault()
  }

  /** The documented paths that a request's address fits, whatever their method and revision. */
  function fittingPaths (request: FastifyRequest): Path[] {
    find ??= createPathFinder(product, paths)
    return find(request.raw.url ?? '')
  }

  /** What is said where a revision has no operation: it may have others on the same path. */
  function nothingFor (request: FastifyRequest, revision: string): Answer {
    const fitting = fittingPaths(request)
    const { view } = sidesOf(revision)
    const isKnown = fitting.some(path => parametersIn(path) === parametersIn(fitting[0]) &&
      operationOn(product, path, view) !== undefined)
    return isKnown ? product.answers.wrongMethod() : product.answers.unknownPath()
  }

  /** In the products' order: revision, path, who asks, whether it is built, whether they may, what they ask. */
  function answer (request: FastifyRequest, readyFor: ReadyFor, entry: Served): Given | Promise<Given> {
    const asked = product.revisionOf(request)
    if ('refused' in asked) throw new Answered(asked.refused)
    entry.revision = asked.revision
    const ready = readyFor(asked.revision)
    if (ready === undefined) throw new Answered(nothingFor(request, asked.revision))
    const { operation, name, route } = ready
    entry.operation = operation.id
    entry.name = name

    const principal = operation.anonymous === true ? anonymous(request, name) : authorize(request, operation, entry)
    entry.user = principal.user
    entry.world = principal.world
    const world = host.world(principal.world)
    if (world === undefined) throw new Answered(product.answers.unauthorized('unknown'))

    if (route !== undefined && operation.anonymous !== true && !product.allows(principal, operation)) {
      throw new Answered(product.answers.forbidden())
    }
    const asking: Asking = { request, ready, principal, world, entry }
    const rules = world.faults.on(product.name, name)
    if (rules === undefined) return carryOut(asking)
    const strike = world.faults.strike(rules, factsOf(asking))
    return strike === undefined ? carryOut(asking) : inject(strike, asking)
  }

  function carryOut ({ request, ready, principal, world, entry }: Asking): Given | Promise<Given> {
    const { operation, route, read } = ready
    if (route === undefined) throw new Answered(product.answers.notBuilt(operation))
    const { params, query, body } = read(request)
    const { vb365, vbr } = world
    // The reader has checked each part against the operation's schema.
    const call = {
      params, query, body, world, vb365, vbr, principal, revision: entry.revision, request
    } as unknown as Call<OperationShape>
    world.settle()
    let result: unknown
    try {
      result = run(world, request.method, () => route.handler(call))
    } catch (error) {
      const stale = request.method === 'GET' ? world.faults.takeStale(staleKey(request)) : undefined
      if (stale === undefined) throw error
      entry.fault = stale.fault
      result = stale.value
    }
    return result instanceof Promise
      ? result.then(value => give(value, ready, request, entry))
      : give(result, ready, request, entry)
  }

  function factsOf ({ request, principal }: Asking) {
    return {
      path: () => pathOf(request.raw.url ?? '').toLowerCase().split('/').map(decoded),
      query: () => request.query as Record<string, unknown>, // as Fastify's parser gives it
      body: () => bodyOf(request.body, request.headers['content-type']),
      user: principal.user,
      refreshed: () => host.access.wasRefreshed(principal.grant)
    }
  }

  /** Answers as a fault wants it, at its time. */
  async function inject ({ fault, delay }: Strike, asking: Asking): Promise<Given> {
    const { entry, principal, world } = asking
    const { status, body, transport, token, retryAfter } = fault
    entry.fault = fault.id
    if (delay > 0) {
      await spoiler.wait(delay)
      // The world may be gone by now.
      if (host.world(principal.world) !== world) throw new Answered(product.answers.unauthorized('unknown'))
    }
    if (token === 'expired') {
      host.access.expireLogin(principal.grant)
      throw new Answered(product.answers.unauthorized('expired'))
    }
    const given = status !== undefined || body !== undefined || retryAfter !== undefined
      ? injected(fault, entry)
      : transport === undefined || transport === 'truncated' || fault.done === true
        ? await outcomeOf(fault, asking)
        : { status: 0 }
    return transport === undefined ? given : { ...given, transport }
  }

  function injected (fault: Fault, entry: Served): Given {
    const { body, errorCode, message, retryAfter } = fault
    const status = fault.status ?? (retryAfter === undefined ? 200 : 429)
    const answer = product.answers.injected({ status, errorCode, message })
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
      if (before !== undefined) asking.world.faults.keepStale(staleKey(asking.request), before, fault)
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

  /** What a GET of the same path answers now; undefined where there is none. */
  function removedBy ({ request, ready, principal, world, entry }: Asking): unknown {
    const reading = getters(ready.path.url)?.(entry.revision ?? '')
    if (reading?.route === undefined) return undefined
    const { params, query } = reading.read(request)
    const { vb365, vbr } = world
    // As in `carryOut`.
    const call = {
      params, query, body: undefined, world, vb365, vbr, principal, revision: entry.revision, request
    } as unknown as Call<OperationShape>
    try {
      return reading.route.handler(call)
    } catch {
      return undefined // There is nothing to be removed.
    }
  }

  /** The GET that stands on a path, made ready as it is asked for. */
  function getters (url: string): ReadyFor | undefined {
    if (!known.has(url)) {
      const path = paths.find(path => path.method === 'GET' && path.url === url)
      known.set(url, path === undefined ? undefined : readyOn(path))
    }
    return known.get(url)
  }

  function authorize (request: FastifyRequest, operation: OperationAt, entry: Served): Principal {
    const verdict = product.otherwiseAuthorized?.(request, operation) ?? bearer(request)
    if ('refused' in verdict) {
      entry.world = verdict.whose?.world
      entry.user = verdict.whose?.user
      throw new Answered(product.answers.unauthorized(verdict.refused))
    }
    const wanted = request.headers['x-vbsim-world']
    if (wanted !== undefined && wanted !== verdict.principal.world) {
      throw new Answered(product.answers.invalid(`The token belongs to world '${verdict.principal.world}', x-vbsim-world says otherwise.`))
    }
    return verdict.principal
  }

  function bearer (request: FastifyRequest): Verdict {
    const header = request.headers.authorization
    if (header === undefined || header === '') return { refused: 'missing' }
    return host.access.check(product.name, header.startsWith('Bearer ') ? header.slice(7) : header.replace(/^bearer\s+/i, ''))
  }

  /** Whoever logs in is of the world that the login names; who has a token though none is needed, of the token's. */
  function anonymous (request: FastifyRequest, name: string): Principal {
    const header = request.headers['x-vbsim-world']
    const around = typeof header === 'string' ? header : 'default'
    const { user, world } = logsIn.has(name) ? readLoginRequest(request, host.access) : holder(request)
    return {
      grant: '',
      product: product.name,
      user,
      kind: 'administrator',
      roles: [],
      // A world that does not exist is refused by the login itself.
      world: world !== undefined && host.world(world) !== undefined ? world : around
    }
  }

  /** Whose token a request has, good or expired. */
  function holder (request: FastifyRequest): LoginRequest {
    const verdict = bearer(request)
    const whose = 'principal' in verdict ? verdict.principal : verdict.whose
    return { user: whose?.user ?? '', world: whose?.world }
  }

  /** The world of a request that was refused before anybody knew whose it is. */
  function worldAround (request: FastifyRequest): string {
    const header = request.headers['x-vbsim-world']
    return holder(request).world ?? (typeof header === 'string' && host.world(header) !== undefined ? header : 'default')
  }

  function give (value: unknown, ready: Ready, request: FastifyRequest, entry: Served): Given {
    const { operation: { id, success }, write, schema, view } = ready
    if (isHeaded(value)) return { ...give(value.reply, ready, request, entry), headers: headersOf(value) }
    if (isFile(value)) return { status: success, file: value }
    if (write === undefined || schema === undefined || value === undefined || value === null) return { status: success, text: '' }
    const text = write(value, request.raw.url ?? '')
    const wrong = host.checkReply?.(product, view, schema, JSON.parse(text))
    if (wrong !== undefined) throw new Error(`${id} in ${view.revision} answered out of its schema: ${wrong}`)
    entry.more = restOf(value, ready.operation)
    return { status: success, text }
  }

  function send (reply: FastifyReply, given: Given | Answer, entry: Served): FastifyReply {
    const { status, headers } = given
    const text = 'body' in given ? errorText(given, entry.revision) : given.text ?? ''
    const sent = 'file' in given ? given.file : undefined
    entry.world ??= worldAround(reply.request)
    entry.status = 'transport' in given && given.transport !== 'truncated' ? 0 : status
    entry.reply = text
    entry.took = Date.now() - entry.started
    host.journal(entry)
    const typed = { ...headers, ...(text === '' || headers?.['content-type'] !== undefined ? {} : { 'content-type': json }) }
    if ('transport' in given && given.transport !== undefined) {
      const bytes = contentOf(sent) ?? Buffer.from(text)
      spoiler.spoil(reply.request, reply, { transport: given.transport, status, bytes, headers: typed })
      return reply
    }
    reply.code(status)
    if (sent !== undefined) {
      if (headers !== undefined) reply.headers(headers)
      return reply.header('content-type', sent.type)
        .header('content-disposition', `attachment; filename="${sent.name}"`).send(contentOf(sent))
    }
    return reply.headers(typed).send(text)
  }

  function errorText ({ body }: Answer, revision: string | undefined): string {
    if (body === undefined) return ''
    return JSON.stringify(revision === undefined ? body : product.errorBody?.(body, revision) ?? body)
  }

  return {
    served: product.served,

    /**
     * Mounts what is built. A documented path without anything built needs no route of its own, which would only make
     * the start slow, unless another route would take it for its own: it is found when no route matched.
     */
    mount (app: FastifyInstance): void {
      const built = paths.filter(({ operations }) => operations.some(operation => routes.has(operation)))
      const mounted = takenFor(built, paths)
      for (const path of mounted) register(app, path)
      app.addHook('preClose', async () => spoiler.close())

      app.setNotFoundHandler((request, reply) => {
        const path = fittingPaths(request).find(({ method }) => method === request.method)
        if (path !== undefined) return serve(request, reply, readyOn(path))
        const asked = product.revisionOf(request)
        const entry = unanswered(product, request)
        if ('refused' in asked) return send(reply, asked.refused, entry)
        entry.revision = asked.revision
        return send(reply, nothingFor(request, asked.revision), entry)
      })
    },

    /** How each documented operation behaves: built, or pending. */
    coverage () {
      return product.contract.operations.map(operation => {
        const at = product.contract.revisions.flatMap(revision => {
          const known = product.contract.at(revision).operation(operation)
          return known === undefined ? [] : [{ revision, ...known }]
        })
        const last = lastRevisionOf(product, operation)
        return {
          product: product.name,
          operationId: last?.id ?? '',
          section: operation.section ?? last?.tag ?? '',
          method: operation.method,
          paths: [...new Set(at.map(({ url }) => url))],
          revisions: at.map(({ revision }) => revision),
          behaviour: routes.get(operation)?.behaviour ?? 'pending' as const
        }
      })
    }
  }
}

export type Service = ReturnType<typeof createService>

const json = 'application/json; charset=utf-8'

interface Given {
  status: number
  text?: string
  file?: FileReply
  headers?: Record<string, string>
  /** The answer is spoilt on its way. */
  transport?: Transport
}

/** The same address may fit a path of words and one with parameters: the one of words is meant. */
const parametersIn = (path: Path | undefined): number => path?.url.split(':').length ?? 0

/** Operations that make tokens, by their newest names. */
const logsIn = new Set(['token', 'CreateToken'])

/** Where a removed object is looked for: its path without version and query. */
const staleKey = (request: FastifyRequest): string =>
  pathOf(request.raw.url ?? '').toLowerCase().replace(/\/{2,}/g, '/').replace(/\/$/, '').replace(/^\/v\d+(?=\/)/, '')

function decoded (step: string): string {
  try { return decodeURIComponent(step) } catch { return step }
}

function unanswered (product: Product, request: FastifyRequest): Served {
  return {
    id: 0,
    product: product.name,
    world: undefined,
    operation: undefined,
    name: undefined,
    revision: undefined,
    user: undefined,
    method: request.method,
    url: request.raw.url ?? '',
    headers: request.headers,
    body: request.body,
    status: 0,
    reply: undefined,
    more: undefined,
    retryAfter: undefined,
    fault: undefined,
    started: Date.now(),
    clock: 0,
    took: 0
  }
}

/**
 * Runs a handler: a write whole or not at all; a read in poll mode moves time on by one step when it looks at
 * something that is under way, and then reads again.
 */
function run (world: World, method: string, handler: () => unknown): unknown {
  if (method !== 'GET') return world.attempt(handler)
  const mode = world.kernel.clock.mode()
  if (mode.mode !== 'poll') return handler()
  const { result, seen } = world.kernel.watching(handler)
  if (![...seen].some(id => world.kernel.schedule.due(id) !== undefined)) return result
  world.step(mode.step)
  return handler()
}

/** A revision without a document of its own has the models of another one. */
function viewOf (product: Product, revision: string): View {
  const described = product.described[revision]
  return described === undefined ? product.contract.at(revision) : { ...product.contract.at(described), revision }
}
