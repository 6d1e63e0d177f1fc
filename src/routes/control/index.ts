import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { TSchema } from '@sinclair/typebox'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { deepest, isDeep } from '../../state/control/depth.js'
import { readInput, readInputAsText } from '../../state/control/input.js'
import { requestTimeout } from '../../server/ending.js'
import { longText, parseInTurns, Unreadable } from '../../server/json-in-turns.js'
import { refuseRawBy } from '../../server/listener.js'
import { Problem } from '../../schemas/control/replies.js'
import { invalid, Refusal } from '../../state/store/refusals.js'
import { inTurns } from '../../state/store/turns.js'
import { about } from './about.js'
import { clock } from './clock.js'
import { collections } from './collections.js'
import { consolePages, hasConsole, isPage } from './console.js'
import type { ControlDeps } from './deps.js'
import { deviceCodes } from './device-codes.js'
import { signIns } from './sign-ins.js'
import { events } from './events.js'
import { faults } from './faults.js'
import { fixture } from './fixture.js'
import { mails } from './mails.js'
import { originTrouble } from './origins.js'
import { toPublished } from './openapi.js'
import { isLetThrough, passing } from './passing.js'
import { watchCalls } from './nearest-call.js'
import { outcomes } from './outcomes.js'
import { requests } from './requests.js'
import { space } from './space.js'
import { snapshots } from './snapshots.js'
import { startPage } from './start-page.js'
import { tokens } from './tokens.js'
import { worlds } from './worlds.js'

/** What no call is made of, by status. */
const unreadable: Record<number, string> = {
  400: 'The request cannot be read.',
  408: 'The request took too long to arrive.',
  414: 'The address of the request is too long.',
  431: 'The headers of the request are too large.'
}

/** The control port: what no real server offers, and the console. Plain HTTP. */
export async function controlServer (deps: ControlDeps): Promise<FastifyInstance> {
  const app = Fastify({
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    requestTimeout,
    clientErrorHandler: refuseRawBy(status => JSON.stringify({ error: unreadable[status] ?? unreadable[400] })),
    frameworkErrors: (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) =>
      reply.code(error.statusCode ?? 400).send({ error: unreadable[error.statusCode ?? 400] ?? unreadable[400] }),
    // Ids of users are long.
    routerOptions: { maxParamLength: 1_000 },
    // A whole world comes in as one fixture.
    bodyLimit: 2 ** 28
  })
  if (deps.cors !== undefined) {
    // Before the hooks of `prepare`: a page must be able to read a refusal, too.
    const { default: cors } = await import('@fastify/cors')
    await app.register(cors, {
      origin: deps.cors === '*' ? '*' : deps.cors.split(',').map(origin => origin.trim()),
      methods: ['GET', 'POST', 'PUT', 'DELETE'],
      maxAge: 600
    })
  }
  prepare(app, deps)
  app.get('/openapi.json', async () => document(deps))
  return app
}

function prepare (app: FastifyInstance, deps: ControlDeps): void {
  app.setValidatorCompiler<TSchema>(({ schema, httpPart }) => value => {
    const read = httpPart === 'body' ? readInput : readInputAsText
    // An absent body is as good as an empty one.
    return { value: read(schema, value ?? {}) }
  })
  // As they are: what a schema of an answer does not name must not vanish.
  app.setSerializerCompiler(() => answer => JSON.stringify(answer))
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    if (error instanceof Refusal) {
      return reply.code(statuses[error.kind] ?? 400).send({ error: error.message, ...error.hint })
    }
    const status = error.statusCode ?? 500
    if (status >= 500) deps.report('A control request could not be answered', error)
    return reply.code(status).send({ error: status < 500 ? error.message : 'An internal error occurred.' })
  })
  const nearestCall = watchCalls(app)
  app.setNotFoundHandler(({ method, url }, reply) =>
    reply.code(404).send({ error: `Unknown call ${method} ${url}: all calls of the control API are in /openapi.json.${nearestCall(method, url)}` }))
  const readJson = (_request: unknown, body: string, done: (error: Error | null, value?: unknown) => void): void => {
    readBody(body).then(value => done(null, value), done)
  }
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, readJson)
  // Someone who names no type means JSON. Another type is refused: it is what a page of another origin can send.
  app.addContentTypeParser<string>('*', { parseAs: 'string' }, (request, body, done) => {
    const type = request.headers['content-type']
    if (type === undefined || type === '' || body === '') return readJson(request, body, done)
    done(Object.assign(new Error(`Unsupported content type '${type}': expected application/json${curlHint(type)}.`), { statusCode: 415 }))
  })
  const { token, cors, names } = deps
  app.addHook('onRequest', async (request, reply) => {
    const trouble = originTrouble(request, { token, cors, names })
    if (trouble !== undefined) return reply.code(403).send({ error: trouble })
  })
  if (token !== undefined) {
    const showsPage = hasConsole(deps.consoleFolder)
    app.addHook('onRequest', async (request, reply) => {
      if (request.url === '/health' || request.headers.authorization === `Bearer ${token}`) return
      if ((showsPage && isPage(request)) || isLetThrough(request, deps)) return
      return reply.code(401).send({ error: 'Missing or wrong token: expected the one of --control-token in the header Authorization: Bearer …' })
    })
  }
  const sections = [
    consolePages, startPage, about, worlds, snapshots, fixture, collections, clock, outcomes, faults, requests, events,
    deviceCodes, signIns, mails, space, tokens, passing
  ]
  for (const routes of sections) routes(app.withTypeProvider<TypeBoxTypeProvider>(), deps)
}

/** What curl sends as a form is JSON that nobody has called so. */
const curlHint = (type: string): string =>
  type.startsWith('application/x-www-form-urlencoded') ? ', as with curl -H \'content-type: application/json\'' : ''

/** A whole world may come in: others have their turns meanwhile. */
async function readBody (body: string): Promise<unknown> {
  if (body.length < longText) return readShort(body)
  try {
    return await inTurns(parseInTurns(body))
  } catch (error) {
    if (error instanceof Unreadable) return readShort(body)
    throw error
  }
}

function readShort (body: string): unknown {
  if (isDeep(body)) throw invalid(`Invalid body: expected at most ${deepest} levels of objects and lists.`, `at most ${deepest} levels`)
  try {
    return body === '' ? {} : JSON.parse(body) as unknown
  } catch (error) {
    throw invalid(`Invalid body: expected JSON (${error instanceof Error ? error.message : String(error)}).`, 'JSON')
  }
}

const statuses: Partial<Record<Refusal['kind'], number>> = { notFound: 404, conflict: 409, closing: 503 }

/** The control API's own OpenAPI document, made when somebody asks for it. */
async function document (deps: ControlDeps): Promise<unknown> {
  const { default: swagger } = await import('@fastify/swagger')
  const app = Fastify({ exposeHeadRoutes: false })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'vbsim control API',
        version: deps.version,
        description: 'Worlds, time, outcomes, faults and a journal: what no real server gives. docs/control.md has examples.'
      },
      servers: [{ url: '/' }],
      ...(deps.token === undefined
        ? {}
        : { security: [{ token: [] }], components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } } })
    }
  })
  await app.register(async scope => { prepare(scope, deps) })
  await app.ready()
  const made = app.swagger()
  await app.close()
  return toPublished(made, Problem)
}
