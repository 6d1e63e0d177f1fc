import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AnyOperation, JsonSchema, OperationAt, View } from '../schemas/kit/at.js'
import type { Shape as OperationShape } from '../schemas/kit/types.js'
import type { Access, Principal, Verdict } from '../state/access.js'
import { Refusal } from '../state/refusals.js'
import type { World } from '../state/world.js'
import { createLenience, type Lenience } from './lenience.js'
import { createPathFinder, isTakenFor, lastRevisionOf, operationOn, type Path, pathsOf } from './paths.js'
import { type Answer, Answered, type Product } from './product.js'
import { createProjection, type Projection } from './projection.js'
import { createWriter, type Write } from './reply.js'
import { createReader, type Read } from './request.js'
import { type Behaviour, type Call, contentOf, type FileReply, headersOf, isFile, isHeaded, type Section, type Verbs } from './section.js'
import { createValidation, type Validation } from './validation.js'

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

export interface Served {
  product: Product['name']
  world: string | undefined
  operation: string | undefined
  revision: string | undefined
  user: string | undefined
  method: string
  url: string
  status: number
  body: unknown
  started: number
}

// The handlers of different operations stand in one table; each is called with what its own operation describes.
type AnyHandler = (call: Call<OperationShape>) => unknown
interface Route { handler: AnyHandler, behaviour: Behaviour }

/** What a revision brings to every operation. */
interface Sides { view: View, lenience: Lenience, validation: Validation, projection: Projection }

/** An operation in one revision, made ready on its first call. */
interface Ready {
  operation: OperationAt
  route: Route | undefined
  read: (request: FastifyRequest) => Read
  /** Absent where the reply has no JSON. */
  write: Write | undefined
  schema: JsonSchema | undefined
  view: View
}

type ReadyFor = (revision: string) => Ready | undefined

/** The documented operations of a product, which of them are built, and how each is answered. */
export function createService (product: Product, host: Host, sections: readonly Section[]) {
  const routes = new Map<AnyOperation, Route>()
  const sides = new Map<string, Sides>()
  const newest = product.contract.at(product.contract.revisions.at(-1) ?? '')

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

  /** In the products' order: revision, path, who asks, whether it is built, whether they may, what they ask. */
  function answer (request: FastifyRequest, readyFor: ReadyFor, entry: Served): Given | Promise<Given> {
    const asked = product.revisionOf(request)
    if ('refused' in asked) throw new Answered(asked.refused)
    entry.revision = asked.revision
    const ready = readyFor(asked.revision)
    if (ready === undefined) throw new Answered(product.answers.unknownPath())
    const { operation, route, read } = ready
    entry.operation = operation.id

    const principal = operation.anonymous === true ? anonymous(product, request) : authorize(request, operation)
    entry.user = principal.user
    entry.world = principal.world
    const world = host.world(principal.world)
    if (world === undefined) throw new Answered(product.answers.unauthorized('unknown'))

    if (route === undefined) throw new Answered(product.answers.notBuilt(operation))
    if (operation.anonymous !== true && !product.allows(principal, operation)) {
      throw new Answered(product.answers.forbidden())
    }

    const { params, query, body } = read(request)
    entry.body = body
    const { vb365, vbr } = world
    // The reader has checked each part against the operation's schema.
    const call = {
      params, query, body, world, vb365, vbr, principal, revision: asked.revision, request
    } as unknown as Call<OperationShape>
    world.settle()
    const result = run(world, request.method, () => route.handler(call))
    return result instanceof Promise ? result.then(value => give(value, ready, request)) : give(result, ready, request)
  }

  function authorize (request: FastifyRequest, operation: OperationAt): Principal {
    const verdict = product.otherwiseAuthorized?.(request, operation) ?? bearer(request)
    if ('refused' in verdict) throw new Answered(product.answers.unauthorized(verdict.refused))
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

  function give (value: unknown, ready: Ready, request: FastifyRequest): Given {
    const { operation: { id, success }, write, schema, view } = ready
    if (isHeaded(value)) return { ...give(value.reply, ready, request), headers: headersOf(value) }
    if (isFile(value)) return { status: success, file: value }
    if (write === undefined || schema === undefined || value === undefined || value === null) return { status: success, text: '' }
    const text = write(value, request.raw.url ?? '')
    const wrong = host.checkReply?.(product, view, schema, JSON.parse(text))
    if (wrong !== undefined) throw new Error(`${id} in ${view.revision} answered out of its schema: ${wrong}`)
    return { status: success, text }
  }

  function send (reply: FastifyReply, given: Given | Answer, entry: Served): FastifyReply {
    entry.status = given.status
    host.journal(entry)
    reply.code(given.status)
    if (given.headers !== undefined) reply.headers(given.headers)
    const text = 'body' in given ? errorText(given, entry.revision) : given.text ?? ''
    if ('file' in given && given.file !== undefined) {
      const { name, type } = given.file
      return reply.header('content-type', type).header('content-disposition', `attachment; filename="${name}"`)
        .send(contentOf(given.file))
    }
    return text === '' ? reply.send('') : reply.header('content-type', json).send(text)
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
      const paths = pathsOf(product)
      const built = paths.filter(({ operations }) => operations.some(operation => routes.has(operation)))
      const mounted = paths.filter(path => built.includes(path) || built.some(known => isTakenFor(path, known)))
      for (const path of mounted) register(app, path)
      let find: ((url: string) => Path[]) | undefined

      app.setNotFoundHandler((request, reply) => {
        find ??= createPathFinder(product, paths)
        const fitting = find(request.raw.url ?? '')
        const path = fitting.find(({ method }) => method === request.method)
        if (path !== undefined) return serve(request, reply, readyOn(path))
        const asked = product.revisionOf(request)
        const entry = unanswered(product, request)
        if ('refused' in asked) return send(reply, asked.refused, entry)
        entry.revision = asked.revision
        const { unknownPath, wrongMethod } = product.answers
        return send(reply, fitting.length > 0 ? wrongMethod() : unknownPath(), entry)
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

interface Given { status: number, text?: string, file?: FileReply, headers?: Record<string, string> }

function unanswered (product: Product, request: FastifyRequest): Served {
  return {
    product: product.name,
    world: undefined,
    operation: undefined,
    revision: undefined,
    user: undefined,
    method: request.method,
    url: request.raw.url ?? '',
    status: 0,
    body: undefined,
    started: Date.now()
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

function anonymous (product: Product, request: FastifyRequest): Principal {
  const world = request.headers['x-vbsim-world']
  return {
    grant: '',
    product: product.name,
    user: '',
    kind: 'administrator',
    roles: [],
    world: typeof world === 'string' ? world : 'default'
  }
}

/** A revision without a document of its own has the models of another one. */
function viewOf (product: Product, revision: string): View {
  const described = product.described[revision]
  return described === undefined ? product.contract.at(revision) : { ...product.contract.at(described), revision }
}
