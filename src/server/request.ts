import type { FastifyRequest } from 'fastify'
import type { OperationAt } from '../schemas/kit/at.js'
import { isUuid, toUuid, type Lenience } from './lenience.js'
import { Answered, type Members, type Product } from './product.js'
import type { Validation } from './validation.js'

/** What of a request is read against an operation of one revision. */
export interface Reading {
  product: Product
  operation: OperationAt
  /** The same operation in the handlers' shape. */
  newest: OperationAt
  lenience: Lenience
  validation: Validation
}

export interface Read { params: Members, query: Members, body: unknown }

/** Reads requests of one operation in one revision: tolerated, validated, and lifted to the newest shape. */
export function createReader (reading: Reading) {
  const { product, operation } = reading
  const parameters = parametersOf(operation)
  const hidden = product.prefix === '' ? 0 : 1
  const isPaged = ({ query }: OperationAt): boolean => query?.properties.limit !== undefined
  const unpaged = !isPaged(operation) && isPaged(reading.newest)
  const requiresQuery = (operation.query?.required.length ?? 0) > 0

  function readParams (request: FastifyRequest): Members {
    if (parameters.length === 0) return {}
    // Fastify's parameters are texts by the names of the route; the revision may know one by another name.
    const given = Object.values(request.params as Record<string, string>)
    const params: Members = {}
    for (const [n, { name, uuid }] of parameters.entries()) {
      const value = given[n + hidden] ?? ''
      if (uuid && !isUuid(value)) throw new Answered(product.answers.malformedId(name, value))
      params[name] = uuid ? toUuid(value) : value
    }
    return params
  }

  /** Throws `Answered` with the product's refusal of what the document does not allow. */
  return (request: FastifyRequest): Read => {
    const asked = request.query as Record<string, string | string[]> // what Fastify's parser gives
    const query = requiresQuery || Object.keys(asked).length > 0 ? readQuery(reading, asked) : {}
    // A revision without paging answers everything that there is.
    if (unpaged) query.limit = Number.MAX_SAFE_INTEGER
    else if (product.mostRows !== undefined) boundPage(product, query, product.mostRows)
    return {
      params: readParams(request),
      query,
      body: operation.body === undefined && operation.bodyFile === undefined ? undefined : readBody(reading, request)
    }
  }
}

function parametersOf ({ url, params }: OperationAt): Array<{ name: string, uuid: boolean }> {
  return [...url.matchAll(/:([^/]+)/g)].map(([, name = '']) => ({ name, uuid: params?.properties[name]?.format === 'uuid' }))
}

function readQuery (
  { product, operation, newest, lenience, validation }: Reading, asked: Record<string, string | string[]>
): Members {
  const known = operation.query?.properties ?? {}
  const wanted = newest.query?.properties ?? {}
  const check = validation.query(operation)
  const given: Members = {}
  const repeated: Members[] = []

  for (const [key, value] of Object.entries(asked)) {
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

  return Object.fromEntries(Object.entries(given).map(([name, value]) => {
    const raise = known[name] === undefined ? same : lenience.raise(known[name])
    const values = [value, ...repeated.flatMap(other => name in other ? [other[name]] : [])]
    return [name, wanted[name]?.type === 'array' ? values.flatMap(raise) : raise(value)]
  }))
}

/** The bounds of a page stand in the documents' words only, not in their schemas. */
function boundPage (product: Product, query: Members, mostRows: number): void {
  for (const name of ['offset', 'limit']) {
    if (Number(query[name] ?? 0) < 0) throw new Answered(product.answers.invalid(`'${name}' must not be negative.`))
  }
  if (Number(query.limit ?? 0) > mostRows) query.limit = mostRows
}

const same = (value: unknown): unknown => value

function readBody ({ product, operation, lenience, validation }: Reading, request: FastifyRequest): unknown {
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
