import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { Refusal } from '../../state/store/refusals.js'
import { about } from './about.js'
import { clock } from './clock.js'
import { collections } from './collections.js'
import type { ControlDeps } from './deps.js'
import { deviceCodes } from './device-codes.js'
import { events } from './events.js'
import { faults } from './faults.js'
import { fixture } from './fixture.js'
import { mails } from './mails.js'
import { explain } from './mistakes.js'
import { outcomes } from './outcomes.js'
import { requests } from './requests.js'
import { snapshots } from './snapshots.js'
import { worlds } from './worlds.js'

/** The control port: what no real server offers. Plain HTTP, JSON, no files. */
export async function controlServer (deps: ControlDeps): Promise<FastifyInstance> {
  const app = Fastify({
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    // A whole world comes in as one fixture.
    bodyLimit: 2 ** 28,
    // A member that nothing reads is a typo, and is refused rather than dropped.
    ajv: { customOptions: { removeAdditional: false, verbose: true } }
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
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    if (error instanceof Refusal) {
      return reply.code(statuses[error.kind] ?? 400).send({ error: error.message, ...error.hint })
    }
    if (error.validation !== undefined) {
      return reply.code(400).send(explain(error.validation, error.validationContext ?? 'request'))
    }
    const status = error.statusCode ?? 500
    if (status >= 500) deps.report('A control request could not be answered', error)
    return reply.code(status).send({ error: status < 500 ? error.message : 'An internal error occurred.' })
  })
  app.setNotFoundHandler((request, reply) => reply.code(404).send({ error: `There is no ${request.method} ${request.url}.` }))
  // An absent body is as good as an empty one, whatever its content type says.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, body === '' ? {} : JSON.parse(String(body)))
    } catch {
      done(Object.assign(new Error('The request body is not valid JSON.'), { statusCode: 400 }))
    }
  })
  const { token } = deps
  if (token !== undefined) {
    app.addHook('onRequest', async (request, reply) => {
      if (request.url === '/health' || request.headers.authorization === `Bearer ${token}`) return
      return reply.code(401).send({ error: 'The control port asks for its token: Authorization: Bearer …' })
    })
  }
  const sections = [
    about, worlds, snapshots, fixture, collections, clock, outcomes, faults, requests, events, deviceCodes, mails
  ]
  for (const routes of sections) routes(app.withTypeProvider<TypeBoxTypeProvider>(), deps)
}

const statuses: Partial<Record<Refusal['kind'], number>> = { notFound: 404, conflict: 409 }

/** The control API's own OpenAPI document, made when somebody asks for it. */
async function document (deps: ControlDeps): Promise<unknown> {
  const { default: swagger } = await import('@fastify/swagger')
  const app = Fastify()
  await app.register(swagger, { openapi: { info: { title: 'vbsim control API', version: deps.version } } })
  await app.register(async scope => { prepare(scope, deps) })
  await app.ready()
  const text = app.swagger()
  await app.close()
  return text
}
