import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { AnyOperation, JsonSchema, OperationAt, View } from '../schemas/kit/at.js'
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Shape as OperationShape } from '../schemas/kit/types.js'
import type { Access, Principal, Verdict } from '../state/access.js'
import type { Page } from '../state/collection.js'
import { Refusal } from '../state/refusals.js'
import type { World } from '../state/world.js'
import type { Logins } from '../state/logins.js'
import type { Certificate } from './certificate.js'
import { refersTo } from './json-schema.js'
import { createLenience, isUuid, toUuid, type Lenience } from './lenience.js'
import { type Answer, Answered, type Members, type Product } from './product.js'
import { createProjection, type Projection } from './projection.js'
import { createValidation, type Validation } from './validation.js'

/** What a handler gets: the request in the newest shape, and the world it happens in. */
export interface Call<S extends OperationShape> {
  params: ParamsOf<S>
  query: QueryOf<S>
  body: BodyOf<S>
  world: World
  vb365: World['vb365']
  vbr: World['vbr']
  principal: Principal
  /** The revision in which the client speaks, for the few operations that do something else there. */
  revision: string
  request: FastifyRequest
}

/** A page of the state stands for any page model; nothing stands for an empty reply. */
type PageFor<R> = R extends { results: Array<infer Item> } ? Page<Item> : R extends { data: Array<infer Item> } ? Page<Item> | Item[] : never
export type Reply<R> = R | PageFor<R> | (null extends R ? void : keyof R extends never ? void : never) | File | WithHeaders<R>

/** A reply that is no JSON. */
export class File {
  constructor (readonly content: Buffer, readonly name: string, readonly type = 'application/octet-stream') {}
}

/** A reply with headers of its own, e.g. a cookie. */
export class WithHeaders<R> {
  constructor (readonly reply: R, readonly headers: Record<string, string>) {}
}

export type Handler<S extends OperationShape> = (call: Call<S>) => Reply<ReplyOf<S>> | Promise<Reply<ReplyOf<S>>>
// The handlers of different operations stand in one table; each is called with what its own operation describes.
type AnyHandler = (call: Call<OperationShape>) => unknown

export type Behaviour = 'live' | 'static'
interface Route { operation: AnyOperation, handler: AnyHandler, behaviour: Behaviour }

/** A section of the vendor's documentation: its operations, each in one sentence. */
export type Section = (verbs: Verbs) => void

type Verb = <S extends OperationShape>(path: string, operation: S & { method: string }, handler: Handler<S>, behaviour?: Behaviour) => void
export interface Verbs { get: Verb, post: Verb, put: Verb, del: Verb }

/** What a section may need besides the world: it belongs to the whole simulator. */
export interface Deps {
  logins: Logins
  tokens: { prepare: () => Promise<void> }
  certificate: Certificate
  /** The versions that the products report. */
  versions: { vb365: string, vbr: string }
  world: (name: string) => World | undefined
  /** An unguessable text. */
  random: () => string
}

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

interface Sides { view: View, lenience: Lenience, validation: Validation, projection: Projection }

/** The documented operations of a product, which of them are built, and how each is answered. */
export function createService (product: Product, host: Host, sections: readonly Section[]) {
  const routes = new Map<AnyOperation, Route>()
  const sides = new Map<string, Sides>()
  const newest = product.contract.at(product.contract.revisions.at(-1) ?? '')

  function mount (method: string): Verb {
    return (path, operation, handler, behaviour = 'live') => {
      const at = lastRevisionOf(product, operation)
      if (operation.method !== method || at?.url !== path) {
        throw new Error(`${method} ${path} is not the path of ${at?.id ?? 'an operation without revision'} (${at?.url})`)
      }
      if (routes.has(operation)) throw new Error(`${method} ${path} has two handlers`)
      // See AnyHandler: the table forgets the operation's types, `call` restores what they say.
      routes.set(operation, { operation, handler: handler as AnyHandler, behaviour })
    }
  }
  const verbs: Verbs = { get: mount('GET'), post: mount('POST'), put: mount('PUT'), del: mount('DELETE') }
  for (const section of sections) section(verbs)

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

  /** One path and method: the operations that stand there, at most one of them in any revision. */
  function register (app: FastifyInstance, url: string, method: string, operations: readonly AnyOperation[]): void {
    app.route({
      method: method as 'GET', // the contract knows no other methods than Fastify
      url,
      handler: (request, reply) => serve(request, reply, operations, url)
    })
  }

  function serve (request: FastifyRequest, reply: FastifyReply, operations: readonly AnyOperation[], url: string): unknown {
    const entry: Served = {
      product: product.name, world: undefined, operation: undefined, revision: undefined, user: undefined,
      method: request.method, url: request.raw.url ?? '', status: 500, body: undefined, started: Date.now()
    }
    try {
      const result = answer(request, operations, url, entry)
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

  function answer (request: FastifyRequest, operations: readonly AnyOperation[], url: string, entry: Served): Given | Promise<Given> {
    const asked = product.revisionOf(request)
    if ('refused' in asked) throw new Answered(asked.refused)
    const { view, lenience, validation, projection } = sidesOf(asked.revision)
    entry.revision = asked.revision
    const operation = findOperation(product, operations, view, url.slice(product.prefix.length))
    if (operation === undefined) throw new Answered(product.answers.unknownPath())
    entry.operation = operation.id

    const principal = operation.anonymous === true ? anonymous(product, request) : authorize(request, operation)
    entry.user = principal.user
    entry.world = principal.world
    const world = host.world(principal.world)
    if (world === undefined) throw new Answered(product.answers.unauthorized('unknown'))

    const route = routes.get(operation.source)
    if (route === undefined) throw new Answered(product.answers.notBuilt(operation))
    if (operation.anonymous !== true && !product.allows(principal, operation)) throw new Answered(product.answers.forbidden())

    const call = readCall(request, operation, lenience, validation, world, principal, asked.revision)
    entry.body = call.body
    world.settle()
    const result = run(world, request.method, () => route.handler(call))
    const render = (value: unknown): Given => give(value, operation, projection, view, request)
    return result instanceof Promise ? result.then(render) : render(result)
  }

  function authorize (request: FastifyRequest, operation: OperationAt): Principal {
    const other = product.otherwiseAuthorized?.(request, operation)
    const verdict = other ?? bearer(request)
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
    return host.access.check(product.name, header.replace(/^bearer\s+/i, ''))
  }

  function readCall (
    request: FastifyRequest, operation: OperationAt, lenience: Lenience, validation: Validation,
    world: World, principal: Principal, revision: string
  ): Call<OperationShape> {
    const newestOperation = newest.operation(operation.source) ?? operation
    return {
      params: readParams(product, request, operation),
      query: readQuery(product, request, operation, newestOperation, lenience, validation),
      body: readBody(product, request, operation, lenience, validation),
      world,
      vb365: world.vb365,
      vbr: world.vbr,
      principal,
      revision,
      request
    // The readers above have checked each part against the operation's schema.
    } as unknown as Call<OperationShape>
  }

  function give (value: unknown, operation: OperationAt, projection: Projection, view: View, request: FastifyRequest): Given {
    if (value instanceof WithHeaders) return { ...give(value.reply, operation, projection, view, request), headers: value.headers }
    if (value instanceof File) return { status: operation.success, file: value }
    const schema = operation.reply[String(operation.success)]
    if (schema === undefined || 'empty' in schema || 'file' in schema || value === undefined || value === null) return { status: operation.success, text: '' }
    const text = textOf(product, projection, view, schema, value, request)
    const wrong = host.checkReply?.(product, view, schema, JSON.parse(text))
    if (wrong !== undefined) throw new Error(`${operation.id} in ${view.revision} answered out of its schema: ${wrong}`)
    return { status: operation.success, text }
  }

  function send (reply: FastifyReply, given: Given | Answer, entry: Served): FastifyReply {
    entry.status = given.status
    host.journal(entry)
    reply.code(given.status)
    if (given.headers !== undefined) reply.headers(given.headers)
    if ('body' in given) {
      if (given.body === undefined) return reply.send('')
      return reply.header('content-type', json).send(JSON.stringify(given.body))
    }
    if (given.file !== undefined) {
      return reply.header('content-type', given.file.type)
        .header('content-disposition', `attachment; filename="${given.file.name}"`).send(given.file.content)
    }
    if (given.text === undefined || given.text === '') return reply.send('')
    return reply.header('content-type', json).send(given.text)
  }

  return {
    /** Mounts every documented operation of every served revision; those without a handler answer 501. */
    mount (app: FastifyInstance): void {
      for (const { url, method, operations } of paths(product)) register(app, product.prefix + url, method, operations)
      app.setNotFoundHandler((request, reply) => {
        const entry: Served = {
          product: product.name, world: undefined, operation: undefined, revision: undefined, user: undefined,
          method: request.method, url: request.raw.url ?? '', status: 404, body: undefined, started: Date.now()
        }
        const asked = product.revisionOf(request)
        if ('refused' in asked) return send(reply, asked.refused, entry)
        const answers = knownPath(product, request.raw.url ?? '') ? product.answers.wrongMethod() : product.answers.unknownPath()
        return send(reply, answers, entry)
      })
    },

    served: product.served,

    /** How each documented operation behaves: built, or pending. */
    coverage () {
      return product.contract.operations.map(operation => {
        const revisions = product.contract.revisions.filter(revision => product.contract.at(revision).operation(operation) !== undefined)
        const at = lastRevisionOf(product, operation)
        return {
          product: product.name,
          operationId: at?.id ?? '',
          section: at?.tag ?? '',
          paths: [...new Set(revisions.map(revision => product.contract.at(revision).operation(operation)?.url ?? ''))],
          method: operation.method,
          revisions,
          behaviour: routes.get(operation)?.behaviour ?? 'pending' as const
        }
      })
    }
  }
}

export type Service = ReturnType<typeof createService>

const json = 'application/json; charset=utf-8'

interface Given { status: number, text?: string, file?: File, headers?: Record<string, string> }

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
    grant: '', product: product.name, user: '', kind: 'administrator', roles: [],
    world: typeof world === 'string' ? world : 'default'
  }
}

function lastRevisionOf (product: Product, operation: AnyOperation): OperationAt | undefined {
  for (const revision of [...product.contract.revisions].reverse()) {
    const at = product.contract.at(revision).operation(operation)
    if (at !== undefined) return at
  }
  return undefined
}

/** A revision without a document of its own has the models of another one. */
function viewOf (product: Product, revision: string): View {
  const described = product.described[revision]
  return described === undefined ? product.contract.at(revision) : { ...product.contract.at(described), revision }
}

function findOperation (
  product: Product, operations: readonly AnyOperation[], view: View, url: string
): OperationAt | undefined {
  for (const operation of operations) {
    const at = view.operation(operation)
    if (at !== undefined && (isSamePath(at.url, url) || isSecondPath(product, operation, view, url))) return at
  }
  return undefined
}

function isSecondPath (product: Product, operation: AnyOperation, view: View, url: string): boolean {
  const later = product.laterPaths[view.revision]
  const moved = later === undefined ? undefined : product.contract.at(later).operation(operation)?.url
  return (moved !== undefined && isSamePath(moved, url)) ||
    product.aliases.some(alias => alias.operation === operation && isSamePath(alias.url, url))
}

const isSamePath = (one: string, other: string): boolean => collapsed(one) === collapsed(other)

/** A path without the names of its parameters: two revisions may name one differently. */
const collapsed = (url: string): string => url.replace(/:[^/]+/g, ':').replace(/\/$/, '').toLowerCase()

interface Path { url: string, method: string, operations: AnyOperation[] }

/** One route per path and method, over all revisions. */
function paths (product: Product): Path[] {
  const known = new Map<string, Path>()
  for (const operation of product.contract.operations) {
    for (const url of [...urlsOf(operation), ...aliasesOf(product, operation)]) {
      const key = `${operation.method} ${collapsed(url)}`
      const path = known.get(key)
      if (path === undefined) known.set(key, { url, method: operation.method, operations: [operation] })
      else if (!path.operations.includes(operation)) path.operations.push(operation)
    }
  }
  return [...known.values()]
}

/** Every path that an operation has had; most have one. */
function urlsOf (operation: AnyOperation): string[] {
  if (typeof operation.url === 'string') return [operation.url]
  const changed: unknown = Object.getOwnPropertySymbols(operation.url as object)
    .map(symbol => Reflect.get(operation.url as object, symbol) as unknown)
    .find(value => value !== null && typeof value === 'object')
  return changed === undefined ? [] : Object.values(changed as Record<string, string>)
}

const aliasesOf = (product: Product, operation: AnyOperation): string[] =>
  product.aliases.filter(alias => alias.operation === operation).map(({ url }) => url)

function knownPath (product: Product, url: string): boolean {
  const path = (url.split('?')[0] ?? '').replace(/\/{2,}/g, '/').replace(/\/$/, '').toLowerCase()
  const bare = product.prefix === '' ? path : path.replace(/^\/[^/]+/, '')
  return paths(product).some(({ url }) => new RegExp(`^${collapsed(url).replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(':', '[^/]+')}$`).test(bare))
}

function readParams (product: Product, request: FastifyRequest, operation: OperationAt): Members {
  // Fastify's parameters are texts by the names of the route; the revision may know one by another name.
  const given = Object.values(request.params as Record<string, string>).slice(product.prefix === '' ? 0 : 1)
  const names = [...operation.url.matchAll(/:([^/]+)/g)].map(match => match[1] ?? '')
  const newestNames = names
  return Object.fromEntries(newestNames.map((name, i) => {
    const value = given[i] ?? ''
    if (operation.params?.properties[name]?.format !== 'uuid') return [name, value]
    if (!isUuid(value)) throw new Answered(product.answers.malformedId(name, value))
    return [name, toUuid(value)]
  }))
}

function readQuery (
  product: Product, request: FastifyRequest, operation: OperationAt, newest: OperationAt,
  lenience: Lenience, validation: Validation
): Members {
  const known = operation.query?.properties ?? {}
  const wanted = newest.query?.properties ?? {}
  const check = validation.query(operation)
  const given: Members = {}
  const repeated: Members[] = []

  for (const [key, value] of Object.entries(request.query as Record<string, string | string[]>)) {
    const name = Object.keys(known).find(name => name.toLowerCase() === key.toLowerCase()) ?? ''
    const schema = known[name]
    const texts = [value].flat().filter(text => text !== '')
    if (schema === undefined || texts.length === 0) continue
    const take = lenience.tolerate(schema)
    const [first, ...others] = schema.type === 'array' ? [take(texts)] : texts.map(take)
    given[name] = first
    // A revision that takes one value may be asked for several: any of them is meant.
    if (wanted[name]?.type === 'array') repeated.push(...others.map(other => ({ [name]: other })))
  }

  const wrong = [given, ...repeated.map(other => ({ ...given, ...other }))].map(check).find(word => word !== undefined)
  if (wrong !== undefined) throw new Answered(product.answers.invalid(wrong))

  const query = Object.fromEntries(Object.entries(given).map(([name, value]) => {
    const raise = known[name] === undefined ? same : lenience.raise(known[name])
    const values = [value, ...repeated.flatMap(other => name in other ? [other[name]] : [])]
    return [name, wanted[name]?.type === 'array' ? values.flatMap(raise) : raise(value)]
  }))
  // A revision without paging answers everything that there is.
  if (known.limit === undefined && wanted.limit !== undefined) query.limit = Number.MAX_SAFE_INTEGER
  else if (product.mostRows !== undefined) boundPage(product, query, product.mostRows)
  return query
}

/** The bounds of a page stand in the documents' words only, not in their schemas. */
function boundPage (product: Product, query: Members, mostRows: number): void {
  for (const name of ['offset', 'limit']) {
    if (Number(query[name] ?? 0) < 0) throw new Answered(product.answers.invalid(`'${name}' must not be negative.`))
  }
  if (Number(query.limit ?? 0) > mostRows) query.limit = mostRows
}

const same = (value: unknown): unknown => value

function readBody (product: Product, request: FastifyRequest, operation: OperationAt, lenience: Lenience, validation: Validation): unknown {
  if (operation.bodyFile !== undefined) return request.body
  const schema = operation.body
  if (schema === undefined) return undefined
  const text = request.body
  const absent = text === undefined || text === null || text === ''
  const tolerated = lenience.tolerate(schema)(absent ? {} : parseBody(product, request, operation))
  if (absent && operation.bodyOptional) return {}
  const wrong = validation.body(operation, schema)(tolerated)
  if (wrong === undefined) return lenience.raise(schema)(tolerated)
  // A body may be absent wherever an empty one would do.
  throw new Answered(product.answers.invalid(absent ? 'A request body is required.' : wrong, operation))
}

function parseBody (product: Product, request: FastifyRequest, operation: OperationAt): unknown {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  const text = String(request.body)
  // Where only a form is understood, one without a type is meant as one.
  if (type === 'application/x-www-form-urlencoded' || (type === '' && operation.form === 'only')) {
    if (operation.form === undefined) throw new Answered(product.answers.mediaType())
    return Object.fromEntries([...new URLSearchParams(text)].filter(([, value]) => !/^\s*('')?\s*$/.test(value)))
  }
  if (operation.form === 'only') throw new Answered(product.answers.mediaType())
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Answered(product.answers.malformedBody())
  }
}

function textOf (product: Product, projection: Projection, view: View, schema: JsonSchema, value: unknown, request: FastifyRequest): string {
  const page = isPage(value) ? value : undefined
  const rows = page?.results ?? (Array.isArray(value) ? value : undefined)
  if (rows === undefined) return projection.text(schema, value)
  const bare = schema.items
  if (bare !== undefined) return `[${rows.map(row => projection.text(bare, row)).join(',')}]`
  const model = view.schema(refersTo(schema) ?? '')
  const items = model.properties?.[product.rows]?.items
  if (items === undefined) return projection.text(schema, value)
  const whole = page ?? { results: rows, offset: 0, limit: rows.length, total: rows.length }
  const [path = '', query = ''] = (request.raw.url ?? '').split('?')
  const around = Object.entries(product.envelope(whole, path, new URLSearchParams(query)))
    .filter(([name]) => model.properties?.[name] !== undefined)
    .map(([name, member]) => `,${JSON.stringify(name)}:${JSON.stringify(member)}`)
  return `{"${product.rows}":[${rows.map(row => projection.text(items, row)).join(',')}]${around.join('')}}`
}

// A page of the state is told by its total, which no model of the products calls so.
const isPage = (value: unknown): value is Page<unknown> => value !== null && typeof value === 'object' &&
  'total' in value && 'results' in value && Array.isArray(value.results)
