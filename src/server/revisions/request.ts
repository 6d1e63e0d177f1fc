import type { FastifyRequest } from 'fastify'
import type { JsonSchema, OperationAt, View } from '../../schemas/kit/at.js'
import { isDeep } from '../../state/control/depth.js'
import { notNull, refersTo } from './json-schema.js'
import { type Lenience, toUuid } from './lenience.js'
import { spellings } from './projection.js'
import { Answered, type Members, type Product } from '../product.js'
import type { Check, Validation } from './validation.js'

/** What of a request is read against an operation of one revision. */
export interface Reading {
  product: Product
  operation: OperationAt
  /** The same operation in the handlers' shape. */
  newest: OperationAt
  view: View
  lenience: Lenience
  validation: Validation
}

export interface Read { params: Members, query: Members, body: unknown }

/** Reads requests of one operation in one revision: tolerated, validated, and lifted to the newest shape. */
export function createReader (reading: Reading) {
  const { product, operation, newest } = reading
  const parameters = parametersOf(operation)
  const hasBody = operation.body !== undefined || operation.bodyFile !== undefined
  const isPaged = ({ query }: OperationAt): boolean => query?.properties.limit !== undefined
  const unpaged = !isPaged(operation) && isPaged(newest)
  const lift = queryReader(reading)
  const wordsOf = rowWords(reading)
  const queries = createQueries()

  function readParams (request: FastifyRequest, hidden: number): Members {
    if (parameters.length === 0) return {}
    // Fastify's parameters are texts by the names of the route; the revision may know one by another name.
    const given = Object.values(request.params as Record<string, string>)
    const params: Members = {}
    let n = hidden
    for (const { name, uuid, integer } of parameters) {
      const value = given[n++] ?? ''
      const read = uuid ? toUuid(value) : integer ? toInteger(value) : value
      if (read === undefined) throw new Answered(product.answers.malformedId(name, value))
      params[name] = read
    }
    return params
  }

  function readQuery (request: FastifyRequest): Members {
    const query = lift(request.query as Asked)
    const words = typeof query.orderColumn === 'string' ? wordsOf(query.orderColumn) : undefined
    if (words !== undefined) query.orderWords = words
    // A revision without paging answers everything that there is.
    if (unpaged) query.limit = Number.MAX_SAFE_INTEGER
    else if (product.mostRows !== undefined) boundPage(product, query, product.mostRows)
    return freeze(query)
  }

  /**
   * Throws `Answered` with the product's refusal of what the document does not allow. `hidden` is how many parameters
   * the route has before the operation's own.
   */
  const read = (request: FastifyRequest, hidden: number): Read => {
    // A path with a malformed id matches no operation: that comes before what is asked of it.
    const params = readParams(request, hidden)
    const query = queries(queryTextOf(request.raw.url ?? ''), () => readQuery(request))
    return { params, query, body: hasBody ? readBody(reading, request) : undefined }
  }

  return { read, readParams }
}

/** How many queries of an operation are kept as they were read, and how long their texts may be. */
const keptQueries = 100
const longestKept = 500

/** Clients ask in the same words again and again. */
function createQueries () {
  const known = new Map<string, Members>()
  return (text: string, read: () => Members): Members => {
    let query = known.get(text)
    if (query === undefined) {
      query = read()
      if (known.size >= keptQueries) known.clear()
      if (text.length <= longestKept) known.set(text, query)
    }
    return query
  }
}

const toInteger = (value: string): number | undefined => /^-?\d+$/.test(value) ? Number(value) : undefined
const queryTextOf = (url: string): string => url.slice((url.indexOf('?') + 1) || url.length)

/** A query is shared by the requests that ask in the same words. */
function freeze (query: Members): Members {
  for (const value of Object.values(query)) Object.freeze(value)
  return Object.freeze(query)
}

/** How the values of a member of a list's rows are called in this revision, where it is called otherwise since. */
function rowWords ({ product, operation, view }: Reading): (column: string) => Record<string, string> | undefined {
  const modelOf = (schema: JsonSchema | undefined): JsonSchema | undefined => {
    const id = schema && refersTo(schema)
    return id === undefined ? undefined : view.schema(id)
  }
  return column => {
    const reply = operation.reply[String(operation.success)]
    const page = reply === undefined || 'empty' in reply || 'file' in reply ? undefined : modelOf(reply)
    const items = page?.properties?.[product.rows]?.items
    const row = modelOf(items)
    const id = items && refersTo(items)
    const spelled = spellings(product, view.revision)
    const name = Object.keys(row?.properties ?? {}).find(known => known.toLowerCase() === column.toLowerCase())
    const member = row?.properties?.[name ?? '']
    const words = member && spelled.get(name === row.discriminator?.propertyName ? id ?? '' : refersTo(notNull(member)) ?? '')
    return words && Object.fromEntries(words)
  }
}

/** What Fastify's parser gives. */
type Asked = Record<string, string | string[]>

function parametersOf ({ url, params }: OperationAt): Array<{ name: string, uuid: boolean, integer: boolean }> {
  return [...url.matchAll(/:([^/]+)/g)].map(([, name = '']) => {
    const { format, type } = params?.properties[name] ?? {}
    return { name, uuid: format === 'uuid', integer: type === 'integer' }
  })
}

/** A query parameter that a revision knows, and what is done with its texts. */
interface Parameter {
  name: string
  isAbsent: (text: string) => boolean
  tolerate: (value: unknown) => unknown
  raise: (value: unknown) => unknown
  /** Whether it takes several values here, and in the newest revision. */
  many: boolean
  manyInNewest: boolean
}

/** What is a text may well be the word itself: a search for it, a name. */
const isNullText = ({ type, format }: JsonSchema, text: string): boolean =>
  text === 'null' && (type !== 'string' || format !== undefined)

function queryReader ({ product, operation, newest, lenience, validation }: Reading): (asked: Asked) => Members {
  const known = new Map(Object.entries(operation.query?.properties ?? {}).map(([name, schema]): [string, Parameter] => [
    name.toLowerCase(),
    {
      name,
      isAbsent: text => text === '' || (product.readsNullTexts && isNullText(schema, text)),
      tolerate: withWords(product.queryWords?.[`${operation.id}.${name}`], lenience.tolerate(schema)),
      raise: lenience.raise(schema),
      many: schema.type === 'array',
      manyInNewest: newest.query?.properties[name]?.type === 'array'
    }
  ]))
  let check: Check | undefined
  // Validation also puts defaults in place.
  const needsCheck = (operation.query?.required.length ?? 0) > 0 ||
    Object.values(operation.query?.properties ?? {}).some(schema => 'default' in schema)

  return asked => {
    const names = Object.keys(asked)
    if (names.length === 0 && !needsCheck) return {}
    const texts = names.flatMap(key => {
      const value = asked[key]
      const parameter = known.get(key.toLowerCase())
      if (parameter === undefined) return []
      const given = [value].flat().filter(text => text !== undefined && !parameter.isAbsent(text))
      return given.length === 0 ? [] : [{ parameter, given }]
    })
    if (texts.length === 0 && !needsCheck) return {}
    check ??= validation.query(operation)
    const query: Members = {}
    const others: Members[] = []
    for (const { parameter: { name, tolerate, many, manyInNewest }, given } of texts) {
      const [first, ...rest] = many ? [tolerate(given)] : given.map(tolerate)
      query[name] = first
      // A revision that takes one value may be asked for several: any of them is meant.
      if (manyInNewest) others.push(...rest.map(other => ({ [name]: other })))
    }
    for (const attempt of [query, ...others.map(other => ({ ...query, ...other }))]) {
      const wrong = check(attempt)
      if (wrong !== undefined) throw new Answered(product.answers.invalid(wrong))
    }
    return lift(query, others, texts.map(({ parameter }) => parameter))
  }
}

/** Reads words that a parameter takes beside those of its document as those that they stand for. */
function withWords (words: Readonly<Record<string, string>> | undefined, tolerate: Parameter['tolerate']): Parameter['tolerate'] {
  if (words === undefined) return tolerate
  const meant = new Map(Object.entries(words).map(([word, known]) => [word.toLowerCase(), known]))
  return value => tolerate(typeof value === 'string' ? meant.get(value.toLowerCase()) ?? value : value)
}

/** In the newest spelling; a parameter that takes several values there gets a list. */
function lift (query: Members, others: readonly Members[], parameters: readonly Parameter[]): Members {
  // Validation has put defaults and numbers in place; what it added is of the schema already.
  const read: Members = { ...query }
  for (const { name, raise, manyInNewest } of parameters) {
    const values = [query[name], ...others.flatMap(other => name in other ? [other[name]] : [])]
    read[name] = manyInNewest ? values.flatMap(value => raise(value)) : raise(query[name])
  }
  return read
}

/** The bounds of a page stand in the documents' words only, not in their schemas. */
function boundPage (product: Product, query: Members, mostRows: number): void {
  for (const name of ['offset', 'limit']) {
    if (Number(query[name] ?? 0) < 0) throw new Answered(product.answers.invalid(`'${name}' must not be negative.`))
  }
  if (Number(query.limit ?? 0) > mostRows) query.limit = mostRows
}

function readBody ({ product, operation, lenience, validation }: Reading, request: FastifyRequest): unknown {
  if (operation.bodyFile !== undefined) return request.body
  const schema = operation.body
  if (schema === undefined) return undefined
  const text = request.body
  const absent = text === undefined || text === null || text === ''
  const tolerated = lenience.tolerate(schema)(absent ? {} : parseBody(product, request, operation))
  if (absent && operation.bodyOptional) return operation.body?.type === 'array' ? [] : {}
  const wrong = validation.body(operation, schema)(tolerated)
  if (wrong === undefined) return lenience.raise(schema)(tolerated)
  // A body may be absent wherever an empty one would do.
  throw new Answered(product.answers.invalid(absent ? 'A request body is required.' : wrong, operation))
}

/** A body whose type nobody told is meant as JSON. */
const isJson = (type: string | undefined): boolean => type === undefined || type === '' || /[/+]json$/.test(type)

function parseBody (product: Product, request: FastifyRequest, operation: OperationAt): unknown {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  const text = String(request.body)
  // Where only a form is understood, one without a type is meant as one.
  if (type === 'application/x-www-form-urlencoded' || (type === '' && operation.form === 'only')) {
    if (operation.form === undefined) throw new Answered(product.answers.mediaType())
    return Object.fromEntries([...new URLSearchParams(text)].filter(([, value]) => !/^\s*('')?\s*$/.test(value)))
  }
  if (operation.form === 'only' || !isJson(type)) throw new Answered(product.answers.mediaType())
  if (isDeep(text)) throw new Answered(product.answers.malformedBody())
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Answered(product.answers.malformedBody())
  }
}
