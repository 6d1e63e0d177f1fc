// A second reader of OpenAPI documents that shares no code with scripts/contract: what the importer overlooks, this one
// still sees. It turns a document into plain sentences, so that two documents are compared as two sets of sentences.
import { METHODS } from 'node:http'

// Documents are untyped JSON from outside; this reader looks at them key by key.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any

const limits = [
  'default', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems', 'uniqueItems', 'readOnly',
  'writeOnly'
]

const lastPart = (reference: string) => reference.split('/').at(-1) ?? ''
const follow = (document: Json, reference: string): Json =>
  reference.split('/').slice(1).reduce((place, key) => place?.[key], document)
const resolved = (document: Json, value: Json): Json => value?.$ref === undefined ? value : follow(document, value.$ref)

/** A schema in one line. */
function inWords (schema: Json): string {
  if (schema === undefined || Object.keys(schema).length === 0) return 'anything'
  const suffix = schema.nullable === true ? '?' : ''
  if (schema.$ref !== undefined) return `→${lastPart(schema.$ref)}${suffix}`
  if (schema.allOf?.length === 1 && schema.properties === undefined) return `${inWords(schema.allOf[0])}${suffix}`
  const parts = [schema.type ?? '', schema.format ?? '']
  const values = schema.enum?.filter((value: Json) => value !== null)
  if (values !== undefined) parts.push(`one of ${values.sort().join('|')}`)
  if (schema.items !== undefined) parts.push(`of ${inWords(schema.items)}`)
  if (schema.properties !== undefined) parts.push(`{${propertiesInWords(schema).join('; ')}}`)
  const alternatives = schema.oneOf ?? schema.anyOf
  if (alternatives !== undefined) parts.push(`either ${alternatives.map(inWords).sort().join(' or ')}`)
  if (schema.additionalProperties !== undefined) parts.push(`others: ${othersInWords(schema.additionalProperties)}`)
  if (schema.deprecated === true) parts.push('deprecated')
  for (const key of limits) if (schema[key] !== undefined) parts.push(`${key}=${JSON.stringify(schema[key])}`)
  return parts.filter(part => part !== '').join(' ') + suffix
}

const othersInWords = (others: Json) => others === true ? 'anything' : others === false ? 'none' : inWords(others)

const propertiesInWords = (schema: Json): string[] => Object.entries(schema.properties ?? {})
  .map(([name, property]) => `${name}${schema.required?.includes(name) ? '!' : ''}: ${inWords(property)}`).sort()

/** A component with everything that it inherits. */
function whole (document: Json, schema: Json): Json {
  const parts = (schema.allOf ?? []).map((part: Json) => whole(document, resolved(document, part)))
  const own = { ...schema, allOf: undefined }
  return {
    ...own,
    ...parts.length > 0 && { oneOf: undefined, discriminator: undefined, type: 'object' },
    properties: Object.assign({}, ...parts.map((part: Json) => part.properties), own.properties),
    required: [...new Set([...parts.flatMap((part: Json) => part.required ?? []), ...own.required ?? []])]
  }
}

function componentStatements (document: Json, name: string): string[] {
  const schema = document.components.schemas[name]
  const all = whole(document, schema)
  const { properties, required, oneOf, discriminator, ...rest } = all
  const said = [
    `is ${inWords(Object.keys(properties).length === 0 && rest.type !== 'object' ? rest : { ...rest, type: 'object' })}`,
    ...Object.entries(properties).map(([key, property]) => `.${key} is ${inWords(property)}`),
    ...required.map((key: string) => `.${key} is required`),
    ...(oneOf ?? []).map((member: Json) => `has the member ${inWords(member)}`),
    ...(schema['x-anyOf'] ?? []).map((member: Json) => `is composed of ${inWords(member)}`),
    ...Object.entries(discriminator?.mapping ?? {}).map(([value, member]) =>
      `with ${discriminator.propertyName} ${value} is ${lastPart(String(member))}`),
    ...['x-veeam-page-result', 'x-veeam-changes-page-result'].filter(key => schema[key] === true).map(key => `is ${key}`)
  ]
  return said.map(statement => `${name} ${statement}`)
}

function parameterStatement (document: Json, parameter: Json): string {
  const { name, in: place, required, schema, style, explode } = resolved(document, parameter)
  const form = style === undefined && explode === undefined ? '' : ` style ${style} explode ${explode}`
  return `takes ${place} ${name}${required === true || place === 'path' ? '!' : ''}: ${inWords(schema)}${form}`
}

function contentStatements (what: string, content: Json): string[] {
  return Object.entries<Json>(content ?? {}).map(([media, { schema }]) =>
    // What is in a file is no matter of schemas.
    /json|form/.test(media) ? `${what} ${media} ${inWords(schema)}` : `${what} ${media}`)
}

function operationStatements (document: Json, path: string, method: string, operation: Json): string[] {
  const body = operation.requestBody
  const isOpen = operation['x-anonymous'] === true || operation.security?.length === 0
  const authorize = operation['x-veeam-authorize']
  const said = [
    `is ${operation.operationId} of ${operation.tags?.[0]}`,
    ...operation.deprecated === true ? ['is deprecated'] : [],
    ...isOpen ? ['needs no token'] : [],
    ...authorize === undefined ? [] : [`needs one of ${authorize.claims ?? ''} with ${authorize.roles ?? ''}`],
    ...(operation.parameters ?? []).map((parameter: Json) => parameterStatement(document, parameter)),
    ...body === undefined ? [] : [`${body.required === true ? 'needs' : 'may have'} a body`],
    ...contentStatements('takes a body of', body?.content),
    ...Object.entries<Json>(operation.responses).flatMap(([status, reference]) => {
      const response = resolved(document, reference)
      return [`answers ${status}`, ...contentStatements(`answers ${status} with`, response.content),
        ...Object.keys(response.headers ?? {}).map(header => `answers ${status} with the header ${header}`)]
    })
  ]
  return said.map(statement => `${method.toUpperCase()} ${path} ${statement}`)
}

/** The components that the paths reach, by any kind of reference except those of filter classes. */
function reached (document: Json): Set<string> {
  const names = new Set<string>()
  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, member] of Object.entries<Json>(value)) {
      if (key === 'x-veeam-spec' || key === 'example' || key === 'examples') continue
      if (key === '$ref') visitReference(member)
      else if (typeof member?.propertyName !== 'string') visit(member)
      else Object.values<Json>(member.mapping ?? {}).forEach(visitReference)
    }
  }
  /** A base lives on in what derives from it; it is reached itself only when something refers to it. */
  const flattenedBase = (part: Json): Json =>
    ({ ...resolved(document, part), oneOf: undefined, discriminator: undefined })
  const visitReference = (reference: Json): void => {
    if (typeof reference !== 'string' || !reference.startsWith('#/')) return
    const isSchema = reference.startsWith('#/components/schemas/')
    if (isSchema && names.has(lastPart(reference))) return
    if (isSchema) names.add(lastPart(reference))
    const target = follow(document, reference)
    visit({ ...target, allOf: target.allOf?.map(flattenedBase) })
  }
  visit(document.paths)
  return names
}

const methods = METHODS.map(method => method.toLowerCase())

/** How a token is sent, and that it is needed. */
function securityStatements ({ components, security }: Json): string[] {
  const schemes = Object.entries<Json>(components.securitySchemes ?? {})
  return [
    ...(security ?? []).map((scheme: Json) => `a call needs ${Object.keys(scheme).join(' and ')}`),
    ...schemes.map(([id, { type, scheme, name, in: place }]) =>
      `${id} is ${[type, scheme, place, name].filter(part => part !== undefined).join(' ')}`)
  ]
}

/** Everything that a document says about its operations and about the components that they reach. */
export function statementsOf (document: Json): Set<string> {
  const operations = Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    Object.entries<Json>(item).filter(([method]) => methods.includes(method))
      .flatMap(([method, operation]) => operationStatements(document, path, method, operation)))
  const security = securityStatements(document)
  const components = [...reached(document)].flatMap(name => componentStatements(document, name))
  return new Set([...security, ...operations, ...components])
}

// --- the errata, applied to the vendor's document as they stand

export interface Erratum { kind: string, where: string, in: string[] }

/** Corrects the document in place; the errata that found nothing to correct come back. */
export function correct (document: Json, errata: readonly Erratum[]): Erratum[] {
  return errata.filter(erratum => !corrections[erratum.kind]?.(document, erratum.where))
}

const derivesFrom = (document: Json, schema: Json, base: string): boolean => (schema.allOf ?? []).some((part: Json) =>
  part.$ref !== undefined && (lastPart(part.$ref) === base || derivesFrom(document, resolved(document, part), base)))

function operationNamed (document: Json, id: string): Json {
  const operations = Object.values<Json>(document.paths).flatMap(item => Object.values<Json>(item))
  return operations.find(operation => operation.operationId === id)
}

type Correction = (document: Json, where: string) => boolean

const corrections: Record<string, Correction> = {
  'required-without-property' (document, where) {
    const [base = '', property = ''] = where.split('.')
    let found = false
    for (const [name, schema] of Object.entries<Json>(document.components.schemas)) {
      if (name !== base && !derivesFrom(document, schema, base)) continue
      for (const part of [schema, ...schema.allOf ?? []]) {
        found ||= part.required?.includes(property) === true
        part.required = part.required?.filter((one: string) => one !== property)
      }
    }
    return found
  },
  'unknown-format' (document, where) {
    const [name = '', property = ''] = where.split('.')
    return delete document.components.schemas[name].properties[property].format
  },
  'mapping-to-non-member' (document, where) {
    const [name = '', value = ''] = where.split('.')
    const { oneOf, discriminator } = document.components.schemas[name]
    return oneOf.push({ $ref: discriminator.mapping[value] }) > 0
  },
  'content-of-no-content' (document, where) {
    const { responses } = operationNamed(document, where)
    const had = resolved(document, responses['204']).content !== undefined
    responses['204'] = {}
    return had
  },
  'reply-of-any-media' (document, where) {
    const { content } = operationNamed(document, where).responses['200']
    content['application/json'] = content['*/*']
    return delete content['*/*']
  }
}
