// The OpenAPI document that a product publishes for a revision, made of the contract when it is first asked for.
import type { JsonSchema, OperationAt, View } from '../../schemas/kit/at.js'
import type { Product } from '../product.js'
import { viewOf } from '../revisions/view.js'
import { type Members, operationObject, pointerTo, type Published } from './operation.js'
import { createTurns } from './turns.js'

const titles = { vb365: 'Veeam Backup for Microsoft 365', vbr: 'Veeam Backup & Replication' }

export interface Documented { product: Product, isPending: (operation: OperationAt) => boolean }

/** The documents of a product as JSON text by the name of their revision, one after the other, each made once. */
export function createDocuments ({ product, isPending }: Documented) {
  const documents = new Map<string, Promise<string>>()
  let last: Promise<unknown> = Promise.resolve()

  /**
   * `name` is one of those that clients may ask for; `root` where the product stands for who asks, nothing or what is
   * put before its paths.
   */
  return async (name: string, root: string): Promise<string> => {
    let document = documents.get(name)
    if (document === undefined) {
      const view = viewOf(product, product.named.get(name) ?? name)
      document = last.then(() => makeDocument({ product, view, revision: name, isPending }))
      documents.set(name, document)
      last = document.catch(() => undefined)
    }
    return `{"servers":${JSON.stringify([{ url: root === '' ? '/' : root }])},${(await document).slice(1)}`
  }
}

/** A document takes a tenth of a second of CPU and more: other requests are answered meanwhile. */
async function makeDocument (published: Published): Promise<string> {
  const { product, view, revision } = published
  const turn = createTurns()
  const paths = new Map<string, string[]>()
  const walk = createWalk(view)
  walk.reach({ $ref: pointerTo(product.contract.errorSchema) })
  for (const operation of view.operations()) {
    const path = pathOf(published, operation).replace(/:([^/]+)/g, '{$1}')
    const object = operationObject(published, operation)
    walk.reach(object)
    const methods = paths.get(path) ?? []
    paths.set(path, [...methods, `${JSON.stringify(operation.method.toLowerCase())}:${JSON.stringify(object)}`])
    await turn()
  }
  await walk.toTheEnd(turn)
  const schemas: string[] = []
  for (const [id, schema] of walk.sorted()) {
    schemas.push(`${JSON.stringify(id)}:${JSON.stringify(component(id, schema, view, walk.known))}`)
    await turn()
  }
  const head = {
    openapi: '3.0.3',
    info: {
      title: `vbsim: simulated REST API of ${titles[product.name]}`,
      version: revision,
      description: 'Served by vbsim, a simulator for testing clients of this API. ' +
        'It is not made by, affiliated with or endorsed by the vendor of the product.'
    },
    security: [{ Bearer: [] }],
    tags: [...new Set(view.operations().map(({ tag }) => tag))].sort().map(name => ({ name }))
  }
  const security = JSON.stringify({ Bearer: product.securityScheme(view.revision) })
  const operations = [...paths].map(([path, methods]) => `${JSON.stringify(path)}:{${methods.join(',')}}`)
  return `${JSON.stringify(head).slice(0, -1)},"paths":{${operations.join(',')}},` +
    `"components":{"securitySchemes":${security},"schemas":{${schemas.join(',')}}}}`
}

/** A revision without a document of its own has some operations on the paths of a later one already. */
function pathOf ({ product, view, revision }: Published, operation: OperationAt): string {
  const { name, contract, later: known } = product
  if (name === 'vb365') return `/${revision}${operation.url}`
  const later = known[view.revision]
  const moved = later === undefined ? undefined : contract.at(later.revision).operation(operation.source)
  return (moved ?? operation).url
}

// --- components

/** Finds the models that operations reach, each with its published form. */
function createWalk (view: View) {
  const known = new Map<string, JsonSchema>()
  const waiting = new Set<string>()

  function reach (value: unknown): void {
    if (value === null || typeof value !== 'object') return
    if ('$ref' in value && typeof value.$ref === 'string') {
      const id = value.$ref.slice(value.$ref.lastIndexOf('/') + 1)
      if (!known.has(id)) waiting.add(id)
    }
    for (const member of Object.values(value)) reach(member)
  }

  return {
    known,
    reach,
    /** Goes on until nothing new is reached. */
    async toTheEnd (turn: () => Promise<void>): Promise<void> {
      for (const id of waiting) { // grows while it is walked
        const schema = view.document(id)
        known.set(id, schema)
        reach(schema)
        await turn()
      }
    },
    sorted: (): Array<[string, JsonSchema]> => [...known].sort(([a], [b]) => a < b ? -1 : 1)
  }
}

function component (id: string, schema: JsonSchema, view: View, known: ReadonlyMap<string, JsonSchema>): Members {
  for (const unionId of view.unionsOf(id)) {
    const union = known.get(unionId)
    const derived = union && inherit(schema, unionId, union)
    if (derived !== undefined) return derived
  }
  return { ...schema }
}

/** A member of a union says what it inherits by reference, as clients' generators expect it. */
function inherit (schema: JsonSchema, unionId: string, union: JsonSchema): Members | undefined {
  const shared = Object.entries(union.properties ?? {})
  const own = { ...schema.properties }
  for (const [name, property] of shared) {
    if (!isSameText(own[name], property)) return undefined
    delete own[name]
  }
  const required = (schema.required ?? []).filter(name => !union.required?.includes(name))
  const addition = { type: 'object', properties: own, ...required.length > 0 && { required } }
  return { allOf: [{ $ref: pointerTo(unionId) }, addition] }
}

const isSameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
