// One document -> its facts: what it says about components and operations, in a normal form without descriptions.
import type { Errata } from './errata.js'
import type {
  Content, OpenApi, OperationObject, ParameterObject, ResponseObject, SchemaObject, SourceDocument
} from './documents.js'

/** A schema in normal form. References are plain component names. */
export interface SchemaFact {
  $ref?: string
  type?: string
  format?: string
  nullable?: true
  enum?: string[]
  properties?: Record<string, SchemaFact>
  required?: string[]
  items?: SchemaFact
  oneOf?: SchemaFact[]
  additionalProperties?: SchemaFact | false
  exactlyOne?: string[]
  'x-veeam-constraint'?: true
  [keyword: string]: unknown
}
export interface Bag { properties: Record<string, SchemaFact>, required: string[] }

export interface ObjectFact extends Bag {
  kind: 'object'
  keywords: SchemaFact
  parent?: string
  page?: 'page' | 'changes'
  composition?: { members: string[], discriminator?: string, mapping?: Record<string, string> }
}
export interface UnionFact extends Bag { kind: 'union', discriminator: string, mapping: Record<string, string> }
export interface EnumFact { kind: 'enum', values: string[], keywords: SchemaFact }
export interface OtherFact { kind: 'other', schema: SchemaFact }
export type ComponentFact = ObjectFact | UnionFact | EnumFact | OtherFact

export interface ReplyFact { schema?: SchemaFact, media?: string[] }
export interface OperationFact {
  id: string
  method: string
  url: string
  tag: string
  claims?: string[]
  roles?: string[]
  /** The built-in roles besides the administrator to whom VBR's documents open it; `Everyone` is all. */
  openTo?: string[]
  anonymous?: true
  deprecated?: true
  form?: 'also' | 'only'
  filters?: string
  params: Bag
  query: Bag
  body?: { schema?: SchemaFact, media?: string[], optional: boolean }
  reply: Record<string, ReplyFact>
  errors: number[]
}

export interface Facts {
  revision: string
  components: Map<string, ComponentFact>
  operations: OperationFact[]
  /** names of the components that operations reach */
  reachable: Set<string>
  titles: Map<string, string>
}

const methods = ['get', 'put', 'post', 'delete', 'patch']
const plainKeywords = [
  'default', 'minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'minItems', 'maxItems', 'uniqueItems',
  'readOnly', 'writeOnly',
]
const knownFormats = new Set([
  'uuid', 'date-time', 'date', 'time', 'int32', 'int64', 'double', 'float', 'byte', 'binary', 'password', 'uri',
])

export const nameOf = (reference: string) => reference.slice(reference.lastIndexOf('/') + 1)

/** Every error reply of a product is one of these. */
const errorSchemaNames = new Set(['RESTExceptionInfo', 'Error'])

export function readFacts ({ revision, openApi }: SourceDocument, errata: Errata): Facts {
  const schemas = openApi.components.schemas
  const normal = createNormaliser(schemas, errata)
  const components = new Map(Object.keys(schemas).map(name => [name, readComponent(name, schemas, normal, errata)]))
  const operations = readOperations(openApi, normal, errata)
  const titles = new Map((openApi.tags ?? []).flatMap(tag =>
    tag['x-displayName'] === undefined ? [] : [[tag.name, tag['x-displayName']] as const]))
  return { revision, components, operations, reachable: reach(components, operations), titles }
}

type Normaliser = (schema: SchemaObject | undefined, where: string) => SchemaFact

/** The bases of a component, nearest first, itself excluded. */
function basesOf (name: string, schemas: Record<string, SchemaObject>): string[] {
  const parent = parentOf(schemas[name])
  return parent === undefined ? [] : [parent, ...basesOf(parent, schemas)]
}

function parentOf (schema: SchemaObject | undefined): string | undefined {
  if (schema?.allOf === undefined) return undefined
  const [parent, ...others] = schema.allOf.flatMap(part => part.$ref === undefined ? [] : [nameOf(part.$ref)])
  if (others.length > 0) throw new Error(`More than one parent: ${others.join()}`)
  return parent
}

function createNormaliser (schemas: Record<string, SchemaObject>, errata: Errata): Normaliser {
  const requiredOf = (schema: SchemaObject, where: string) => [...new Set(schema.required ?? [])].filter(name => {
    const exists = schema.properties?.[name] !== undefined
    if (!exists) errata.met({ kind: 'required-without-property', where: `${where}.${name}` }, basesOf(where, schemas))
    return exists
  }).sort()

  const knownFormat = (format: string | undefined, where: string) => {
    if (format === undefined || knownFormats.has(format)) return format
    errata.met({ kind: 'unknown-format', where })
    return undefined
  }

  const normalObject = (schema: SchemaObject, where: string): SchemaFact => {
    const hasProperties = Object.keys(schema.properties ?? {}).length > 0
    const extra = schema.additionalProperties
    if (!hasProperties && extra !== undefined && extra !== false) {
      return { type: 'object', additionalProperties: normal(extra === true ? {} : extra, `${where}.*`) }
    }
    const properties = Object.entries(schema.properties ?? {})
      .map(([name, property]) => [name, normal(property, `${where}.${name}`)])
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: requiredOf(schema, where),
      ...extra === false && { additionalProperties: false },
      ...exactlyOne(schema.oneOf),
    }
  }

  const structureOf = (schema: SchemaObject, where: string): SchemaFact => {
    if (schema.enum !== undefined) return { type: 'string', enum: schema.enum.filter(value => value !== null) }
    if (schema.properties !== undefined || schema.type === 'object') return normalObject(schema, where)
    const alternatives = schema.oneOf ?? schema.anyOf
    if (alternatives !== undefined) return { oneOf: alternatives.map(one => normal(one, where)) }
    if (schema.type === 'array') return { type: 'array', items: normal(schema.items, `${where}[]`) }
    const format = knownFormat(schema.format, where)
    return { ...schema.type && { type: schema.type }, ...format && { format } }
  }

  const normal: Normaliser = (schema = {}, where) => {
    const nullable = schema.nullable === true ? { nullable: true as const } : {}
    const reference = schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined)
    if (reference !== undefined) return { $ref: nameOf(reference), ...nullable }
    if (schema.allOf !== undefined) throw new Error(`Inline allOf at ${where}: the reader has no rule for it`)
    return { ...keywordsOf(schema), ...nullable, ...structureOf(schema, where) }
  }
  return normal
}

/** Alternatives that only require a member each: exactly one of these members must be given. */
function exactlyOne (alternatives: SchemaObject[] | undefined): { exactlyOne?: string[] } {
  if (alternatives === undefined) return {}
  const names = alternatives.flatMap(({ required = [], ...rest }) => Object.keys(rest).length === 0 ? required : [])
  if (names.length !== alternatives.length) throw new Error('An object with alternatives that the notation has no word for')
  return { exactlyOne: names }
}

function keywordsOf (schema: SchemaObject): SchemaFact {
  const kept = plainKeywords.filter(keyword => schema[keyword] !== undefined).map(keyword => [keyword, schema[keyword]])
  return { ...Object.fromEntries(kept), ...schema['deprecated'] === true && { deprecated: true } }
}

function readComponent (
  name: string, schemas: Record<string, SchemaObject>, normal: Normaliser, errata: Errata
): ComponentFact {
  const schema = schemas[name] ?? {}
  if (schema.discriminator !== undefined && schema.oneOf !== undefined) {
    return readUnion(name, schema, schema.discriminator, normal, errata)
  }
  if (schema.allOf !== undefined) {
    const fact = normal(derived(name, schemas), name)
    return { ...objectFrom(schema, fact), parent: parentOf(schema) }
  }
  const fact = normal(schema, name)
  if (fact.enum !== undefined) return { kind: 'enum', values: fact.enum, keywords: { ...fact, enum: undefined } }
  return fact.properties === undefined ? { kind: 'other', schema: fact } : objectFrom(schema, fact)
}

/** A derived component as one flat object; what it says itself wins over its bases. */
function derived (name: string, schemas: Record<string, SchemaObject>): SchemaObject {
  const chain = [...basesOf(name, schemas).reverse(), name]
  const parts = chain.flatMap(link => {
    const { allOf = [], ...own } = schemas[link] ?? {}
    return [...allOf.filter(part => part.$ref === undefined), own]
  })
  return {
    type: 'object',
    properties: Object.assign({}, ...parts.map(part => part.properties ?? {})),
    required: parts.flatMap(part => part.required ?? []),
  }
}

function objectFrom (schema: SchemaObject, fact: SchemaFact): ObjectFact {
  const { properties = {}, required = [], ...keywords } = fact
  const pageKind = schema['x-veeam-changes-page-result'] === true ? 'changes' : 'page'
  const isPage = pageKind === 'changes' || schema['x-veeam-page-result'] === true
  return {
    kind: 'object',
    properties,
    required,
    keywords,
    ...isPage && { page: pageKind },
    ...schema['x-anyOf'] && { composition: readComposition(schema['x-anyOf'], schema.discriminator) },
  }
}

function readComposition (members: SchemaObject[], discriminator: SchemaObject['discriminator']) {
  const names = members.map(member => nameOf(member.$ref ?? ''))
  if (discriminator === undefined) return { members: names }
  return { members: names, discriminator: discriminator.propertyName, mapping: namesIn(discriminator.mapping) }
}

const namesIn = (mapping: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(mapping).map(([value, reference]) => [value, nameOf(reference)]))

function readUnion (
  name: string, schema: SchemaObject, discriminator: NonNullable<SchemaObject['discriminator']>, normal: Normaliser,
  errata: Errata
): UnionFact {
  const mapping = namesIn(discriminator.mapping)
  const members = new Set((schema.oneOf ?? []).map(member => nameOf(member.$ref ?? '')))
  for (const [value, member] of Object.entries(mapping)) {
    if (!members.has(member)) errata.met({ kind: 'mapping-to-non-member', where: `${name}.${value}` })
  }
  const unmapped = [...members].filter(member => !Object.values(mapping).includes(member))
  if (unmapped.length > 0) throw new Error(`${name} has members without a mapping: ${unmapped.join()}`)
  const shared = normal({ type: 'object', properties: schema.properties ?? {}, required: schema.required ?? [] }, name)
  return {
    kind: 'union',
    discriminator: discriminator.propertyName,
    mapping,
    properties: shared.properties ?? {},
    required: shared.required ?? [],
  }
}

function readOperations (openApi: OpenApi, normal: Normaliser, errata: Errata): OperationFact[] {
  return Object.entries(openApi.paths).flatMap(([path, item]) => methods.flatMap(method => {
    const operation = item[method]
    return operation === undefined ? [] : [readOperation(path, method, operation, openApi, normal, errata)]
  }))
}

function readOperation (
  path: string, method: string, operation: OperationObject, openApi: OpenApi, normal: Normaliser, errata: Errata
): OperationFact {
  const id = operation.operationId
  const parameters = (operation.parameters ?? []).map(parameter => parameter.$ref === undefined
    ? parameter
    : openApi.components.parameters?.[nameOf(parameter.$ref)] ?? parameter)
  const responses = Object.entries(operation.responses).map(([status, response]) => [status, response.$ref === undefined
    ? response
    : openApi.components.responses?.[nameOf(response.$ref)] ?? response] as const)
  const authorize = operation['x-veeam-authorize']
  return {
    id,
    method: method.toUpperCase(),
    url: withoutVersion(path).replace(/\{([^}]+)\}/g, ':$1'),
    tag: operation.tags?.[0] ?? 'Untagged',
    ...authorize && { claims: authorize.claims ?? [] },
    ...authorize?.roles?.length && { roles: authorize.roles },
    ...openTo(operation),
    ...isAnonymous(operation) && { anonymous: true },
    ...operation.deprecated === true && { deprecated: true },
    ...formOf(operation),
    ...filterClassOf(id, parameters),
    params: readParameters(parameters, 'path', `${id} path`, normal),
    query: readParameters(parameters, 'query', `${id} query`, normal),
    ...operation.requestBody && { body: readBody(operation.requestBody, `${id} body`, normal) },
    reply: Object.fromEntries(responses.filter(([status]) => status.startsWith('2'))
      .map(([status, response]) => [status, readReply(id, status, response, normal, errata)])),
    errors: readErrors(id, responses.filter(([status]) => !status.startsWith('2'))),
  }
}

/** VB365 has its version in the path; the contract has one path for all versions. */
const withoutVersion = (path: string) => path.replace(/^\/v\d+(?=\/)/, '')

const isAnonymous = (operation: OperationObject) =>
  operation['x-anonymous'] === true || operation.security?.length === 0

/** Of the sentence that names the roles only the names are read; there are no other facts of it. */
function openTo ({ description = '' }: OperationObject): { openTo?: string[] } {
  const names = /Available to\W+([^.<]*)/.exec(description)?.[1]
  if (names === undefined) return {}
  if (/^(All|Anyone)/.test(names)) return { openTo: ['Everyone'] }
  const roles = (names.match(/(Backup|Restore|Tape|Incident API) Operator|Backup Viewer|Security Administrator/g) ?? [])
    .map(name => name.replaceAll(' ', '').replace('API', 'Api')).concat(customRoles(description)).sort()
  return roles.length === 0 ? {} : { openTo: roles }
}

/** A custom role has no name there, but is known by what it permits. */
function customRoles (description: string): string[] {
  const permissions = /custom roles that have ([a-z ]+) permissions/.exec(description)?.[1] ?? ''
  return ['Backup', 'Restore'].filter(kind => permissions.includes(kind.toLowerCase())).map(kind => `Custom${kind}`)
}

const formMedia = 'application/x-www-form-urlencoded'

function formOf ({ requestBody }: OperationObject): { form?: 'also' | 'only' } {
  const media = Object.keys(requestBody?.content ?? {})
  if (!media.includes(formMedia)) return {}
  return { form: media.length === 1 ? 'only' : 'also' }
}

function filterClassOf (id: string, parameters: ParameterObject[]): { filters?: string } {
  const classes = new Set(parameters.filter(({ in: place }) => place === 'query')
    .map(parameter => parameter['x-veeam-spec'] && nameOf(parameter['x-veeam-spec'].$ref)))
  if (classes.size > 1) throw new Error(`${id} has query parameters of several filter classes`)
  const [only] = classes
  return only === undefined ? {} : { filters: only }
}

function readParameters (parameters: ParameterObject[], place: string, where: string, normal: Normaliser): Bag {
  const mine = parameters.filter(parameter => parameter.in === place)
  const facts = mine.map(parameter => [parameter.name, {
    ...normal(parameter.schema, `${where}.${parameter.name}`),
    ...parameter['x-veeam-constraint'] === true && { 'x-veeam-constraint': true },
  }])
  const isRequired = (parameter: ParameterObject) => place === 'path' || parameter.required === true
  return { properties: Object.fromEntries(facts), required: mine.filter(isRequired).map(({ name }) => name).sort() }
}

function readBody (body: NonNullable<OperationObject['requestBody']>, where: string, normal: Normaliser) {
  const media = Object.keys(body.content)
  const isFile = !media.some(type => type === 'application/json' || type === formMedia)
  const optional = body.required !== true
  return isFile ? { media, optional } : { schema: normal(schemaIn(body.content), where), optional }
}

const schemaIn = (content: Content) => Object.values(content)[0]?.schema

function readReply (id: string, status: string, { content = {} }: ResponseObject, normal: Normaliser, errata: Errata) {
  const media = Object.keys(content)
  if (media.length === 0) return {}
  if (status === '204') {
    errata.met({ kind: 'content-of-no-content', where: id })
    return {}
  }
  if (media.includes('*/*')) errata.met({ kind: 'reply-of-any-media', where: id })
  const isJson = media.includes('application/json') || media.includes('*/*')
  return isJson ? { schema: normal(schemaIn(content), `${id} ${status}`) } : { media }
}

function readErrors (id: string, responses: ReadonlyArray<readonly [string, ResponseObject]>): number[] {
  for (const [status, { content = {} }] of responses) {
    const name = nameOf(schemaIn(content)?.$ref ?? '')
    if (!errorSchemaNames.has(name)) throw new Error(`${id} ${status} is not the product's usual error`)
  }
  return responses.map(([status]) => status).filter(status => status !== 'default').map(Number).sort()
}

export function referencesIn (fact: unknown, found: (name: string) => void) {
  if (typeof fact !== 'object' || fact === null) return
  if ('$ref' in fact && typeof fact.$ref === 'string') found(fact.$ref)
  for (const value of Object.values(fact)) referencesIn(value, found)
}

function neighboursOf (component: ComponentFact): string[] {
  const names: string[] = []
  referencesIn(component, name => names.push(name))
  if (component.kind === 'union') names.push(...Object.values(component.mapping))
  if (component.kind === 'object') names.push(...component.composition?.members ?? [])
  return names
}

function reach (components: Map<string, ComponentFact>, operations: OperationFact[]): Set<string> {
  const reached = new Set<string>()
  const visit = (name: string) => {
    const component = components.get(name)
    if (component === undefined || reached.has(name)) return
    reached.add(name)
    neighboursOf(component).forEach(visit)
  }
  errorSchemaNames.forEach(visit)
  referencesIn(operations, visit)
  return reached
}
