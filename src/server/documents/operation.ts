// An operation of one revision as OpenAPI writes it.
import { STATUS_CODES } from 'node:http'
import type { BagSchema, JsonSchema, OperationAt, ReplySchema, View } from '../../schemas/kit/at.js'
import type { Product } from '../product.js'

export type Members = Record<string, unknown>

/** What is told of an operation besides the contract's own facts. */
export interface Published {
  product: Product
  view: View
  /** As clients ask for it. */
  revision: string
  isPending: (operation: OperationAt) => boolean
}

export const pointerTo = (id: string): string => `#/components/schemas/${id}`

export function operationObject (published: Published, operation: OperationAt): Members {
  const { product, view } = published
  const { params, query, body, reply } = view.documentOf(operation)
  const parameters = [
    ...parametersOf('query', query), ...parametersOf('path', params), ...versionHeader(published)
  ]
  const content = bodyContent(operation, body)
  return {
    operationId: operation.id,
    summary: summaryOf(published, operation),
    tags: [operation.tag],
    ...content && { requestBody: { ...operation.bodyOptional !== true && { required: true }, content } },
    ...parameters.length > 0 && { parameters },
    ...operation.deprecated && { deprecated: true },
    ...operation.anonymous && { security: [] },
    ...vendorFacts(product, operation),
    responses: responses(operation, { ...reply }, product.contract.errorSchema)
  }
}

/** `BackupRepository_StartSynchronizeAction` -> `Start synchronize action`. */
function summaryOf ({ isPending }: Published, operation: OperationAt): string {
  const words = operation.id.replace(/^.*_/, '').replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1) + (isPending(operation) ? ' (not simulated yet: 501)' : '')
}

function parametersOf (place: 'query' | 'path', bag: BagSchema | undefined): Members[] {
  return Object.entries(bag?.properties ?? {}).map(([name, schema]) =>
    ({ schema, in: place, name, required: place === 'path' || bag?.required.includes(name) === true }))
}

/** VB365 has its version in the path. */
function versionHeader ({ product, revision }: Published): Members[] {
  const schema = { type: 'string', default: revision }
  return product.name === 'vb365' ? [] : [{ schema, in: 'header', name: 'x-api-version', required: true }]
}

const form = 'application/x-www-form-urlencoded'
const json = 'application/json'
const binary = { type: 'string', format: 'binary' }

function bodyContent ({ bodyFile, form: asForm }: OperationAt, body: JsonSchema | undefined): Members | undefined {
  if (bodyFile !== undefined) return { [bodyFile]: { schema: binary } }
  if (body === undefined) return undefined
  const media = asForm === 'only' ? [form] : asForm === 'also' ? [form, json] : [json]
  return Object.fromEntries(media.map(type => [type, { schema: body }]))
}

const statusText = (status: string): string => STATUS_CODES[status] ?? 'Any error'

function responses ({ errors }: OperationAt, replies: Record<string, ReplySchema>, errorSchema: string): Members {
  const error = { 'application/json': { schema: { $ref: pointerTo(errorSchema) } } }
  // What VB365 calls `default` is every error; VBR lists its statuses.
  const failing = errors.length === 0 ? ['default'] : errors.map(String)
  return Object.fromEntries([
    ...Object.entries(replies).map(([status, reply]) => [status, success(status, reply)]),
    ...failing.map(status => [status, { description: statusText(status), content: error }])
  ])
}

function success (status: string, reply: ReplySchema): Members {
  const description = statusText(status)
  if ('empty' in reply) return { description }
  if ('media' in reply) {
    return { description, content: Object.fromEntries(reply.media.map(type => [type, { schema: binary }])) }
  }
  return { description, content: { [json]: { schema: reply } } }
}

function vendorFacts ({ name }: Product, { claims, roles, anonymous }: OperationAt): Members {
  if (name === 'vb365') return anonymous ? { 'x-anonymous': true } : {}
  return claims === undefined ? {} : { 'x-veeam-authorize': { claims, ...roles && { roles } } }
}
