// The OpenAPI document that a product publishes for one revision, made of the contract when it is first asked for.
import { STATUS_CODES } from 'node:http'
import type { FastifySchema } from 'fastify'
import type { Contract, JsonSchema, OperationAt, ReplySchema, View } from '../../schemas/kit/at.js'
import type { Product } from '../product.js'

type Members = Record<string, unknown>
export type Published = Pick<Product, 'name' | 'contract'>

const titles = { vb365: 'Veeam Backup for Microsoft 365', vbr: 'Veeam Backup & Replication' }

function info ({ name }: Published, revision: string) {
  return {
    title: `vbsim: simulated REST API of ${titles[name]}`,
    version: revision,
    description: 'Served by vbsim, a simulator for testing clients of this API. ' +
      'It is not made by, affiliated with or endorsed by the vendor of the product.',
  }
}

/** What VB365 calls `default` is every error; VBR lists its statuses. */
function errorStatuses ({ errors }: OperationAt): string[] {
  return errors.length === 0 ? ['default'] : errors.map(String)
}

const pointer = (id: string) => `#/components/schemas/${id}`
const statusText = (status: string) => STATUS_CODES[status] ?? 'Any error'

function successResponse (status: string, reply: ReplySchema): Members {
  const description = statusText(status)
  if ('empty' in reply) return { type: 'null', description }
  if ('media' in reply) {
    const file = { schema: { type: 'string', format: 'binary' } }
    return { description, content: Object.fromEntries(reply.media.map(type => [type, file])) }
  }
  return { description, content: { 'application/json': { schema: reply } } }
}

function responses (operation: OperationAt, replies: Record<string, ReplySchema>, contract: Contract): Members {
  const error = { 'application/json': { schema: { $ref: pointer(contract.errorSchema) } } }
  const success = Object.entries(replies).map(([status, reply]) => [status, successResponse(status, reply)])
  const errors = errorStatuses(operation).map(status => [status, { description: statusText(status), content: error }])
  return Object.fromEntries([...success, ...errors])
}

const form = 'application/x-www-form-urlencoded'
const json = 'application/json'

function bodyContent ({ bodyFile, form: asForm }: OperationAt, body: JsonSchema | undefined): Members | undefined {
  if (bodyFile !== undefined) return { [bodyFile]: { schema: { type: 'string', format: 'binary' } } }
  if (body === undefined) return undefined
  const media = asForm === 'only' ? [form] : asForm === 'also' ? [form, json] : [json]
  return Object.fromEntries(media.map(type => [type, { schema: body }]))
}

/** `BackupRepository_StartSynchronizeAction` -> `Start synchronize action`. */
function summaryOf (operationId: string): string {
  const words = operationId.replace(/^.*_/, '').replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function vendorFacts ({ claims, roles, anonymous }: OperationAt, { name }: Published): Members {
  if (name === 'vb365') return anonymous ? { 'x-anonymous': true } : {}
  return claims === undefined ? {} : { 'x-veeam-authorize': { claims, ...roles && { roles } } }
}

function versionHeader (product: Published, revision: string): Members {
  if (product.name === 'vb365') return {}
  const schema = { type: 'string', default: revision }
  return { headers: { type: 'object', properties: { 'x-api-version': schema }, required: ['x-api-version'] } }
}

function routeSchema (product: Published, view: View, operation: OperationAt): FastifySchema {
  const { params, query, body, reply } = view.documentOf(operation)
  const content = bodyContent(operation, body)
  const schema: Members = {
    operationId: operation.id,
    summary: summaryOf(operation.id),
    tags: [operation.tag],
    ...params && { params },
    ...query && { querystring: query },
    ...versionHeader(product, view.revision),
    ...content && { body: { content } },
    response: responses(operation, { ...reply }, product.contract),
    ...operation.deprecated && { deprecated: true },
    ...operation.anonymous && { security: [] },
    ...vendorFacts(operation, product),
  }
  return schema
}

// --- components

const sameText = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** A member of a union says what it inherits by reference, as clients' generators expect it. */
function inherit (schema: JsonSchema, unionId: string, union: JsonSchema): Members | undefined {
  const shared = Object.entries(union.properties ?? {})
  const own = { ...schema.properties }
  for (const [name, property] of shared) {
    if (!sameText(own[name], property)) return undefined
    delete own[name]
  }
  const required = (schema.required ?? []).filter(name => !union.required?.includes(name))
  const addition = { type: 'object', properties: own, ...required.length > 0 && { required } }
  return { allOf: [{ $ref: pointer(unionId) }, addition] }
}

function components (view: View): Record<string, Members> {
  const schemas = new Map([...view.reachable()].sort().map(id => [id, view.document(id)]))
  const component = (id: string, schema: JsonSchema): Members => {
    for (const unionId of view.unionsOf(id)) {
      const union = schemas.get(unionId)
      const derived = union && inherit(schema, unionId, union)
      if (derived !== undefined) return derived
    }
    return { ...schema }
  }
  return Object.fromEntries(Array.from(schemas, ([id, schema]) => [id, component(id, schema)]))
}

// --- document

const security = { scheme: { Bearer: { type: 'http', scheme: 'bearer' } } as const, use: [{ Bearer: [] }] }

const pathOf = ({ name }: Published, revision: string, { url }: OperationAt) =>
  name === 'vb365' ? `/${revision}${url}` : url

/** An operation that may be called without its body, in the document's own notation. */
const optionalBodies = (operations: readonly OperationAt[]) =>
  new Set(operations.filter(({ bodyOptional }) => bodyOptional).map(({ id }) => id))

interface DocumentedOperation { operationId?: string, requestBody?: { required?: boolean } }
interface Document extends Members { paths?: Record<string, Record<string, DocumentedOperation>>, components?: Members }

/** What @fastify/swagger has no words for: bodies that may be absent, and components with inheritance. */
function complete (document: Document, view: View): Document {
  const optional = optionalBodies(view.operations())
  for (const operation of Object.values(document.paths ?? {}).flatMap(path => Object.values(path))) {
    if (operation.requestBody !== undefined && optional.has(operation.operationId ?? '')) {
      operation.requestBody.required = false
    }
  }
  return { ...document, components: { ...document.components, schemas: components(view) } }
}

async function makeDocument (product: Published, revision: string): Promise<string> {
  const [{ default: Fastify }, { default: swagger }] = await Promise.all([import('fastify'), import('@fastify/swagger')])
  const view = product.contract.at(revision)
  const app = Fastify({ exposeHeadRoutes: false })
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => () => '')
  await app.register(swagger, {
    stripBasePath: false,
    openapi: {
      openapi: '3.0.3',
      info: info(product, revision),
      servers: [{ url: '/' }],
      tags: [...new Set(view.operations().map(({ tag }) => tag))].sort().map(name => ({ name })),
      components: { securitySchemes: security.scheme },
      security: security.use,
    },
    // swagger and this file describe the same document with different types.
    transformObject: ({ openapiObject }: object & { openapiObject?: object }) => complete({ ...openapiObject }, view),
  })
  for (const operation of view.operations()) {
    app.route({
      method: operation.method,
      url: pathOf(product, revision, operation),
      schema: routeSchema(product, view, operation),
      handler: () => undefined,
    })
  }
  await app.ready()
  const text = JSON.stringify(app.swagger())
  await app.close()
  return text
}

/** The documents of a product as JSON text, each made once. */
export function createDocuments (product: Published): (revision: string) => Promise<string> {
  const documents = new Map<string, Promise<string>>()
  return revision => {
    const known = documents.get(revision) ?? makeDocument(product, revision)
    documents.set(revision, known)
    return known
  }
}
