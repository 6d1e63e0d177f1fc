import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { BagSchema, JsonSchema, OperationAt, View } from '../../schemas/kit/at.js'
import { addContractFormats } from '../../schemas/kit/formats.js'

/** What is wrong with a value, in words that name the place; undefined when nothing is. */
export type Check = (value: unknown) => string | undefined

/**
 * Validators of one revision, compiled when an operation is first called. Bodies and replies are checked as they are;
 * what arrives as text (path and query) is coerced. `optional` names members that the product itself sends as null:
 * a client that sends them back has done nothing wrong, whether or not the document calls them required.
 */
export function createValidation (view: View, optional: Record<string, readonly string[]>) {
  const strict = compiler(false)
  const coercing = compiler(true)
  const checks = new Map<string, Check>()

  function compiler (coerce: boolean): (schema: object) => ValidateFunction {
    let ajv: Ajv | undefined
    return schema => {
      if (ajv === undefined) {
        ajv = new Ajv({
          coerceTypes: coerce ? 'array' : false,
          useDefaults: coerce,
          discriminator: true,
          strict: false,
          logger: false,
          ownProperties: true,
          // Half the time of compiling goes into code that then runs no faster.
          code: { optimize: false }
        })
        addContractFormats(ajv)
        ajv.addFormat('int32', { type: 'number', validate: number => Math.abs(number + 0.5) < 2 ** 31 })
      }
      addReferred(ajv, schema)
      return ajv.compile(withBounds(schema))
    }
  }

  function addReferred (ajv: Ajv, schema: unknown): void {
    if (schema === null || typeof schema !== 'object') return
    const reference: unknown = Reflect.get(schema, '$ref')
    if (typeof reference === 'string') {
      const id = reference.replace(/#$/, '')
      if (ajv.schemas[id] !== undefined) return
      const model = relax(view.schema(id), optional[id])
      ajv.addSchema(withBounds(model))
      addReferred(ajv, model)
    }
    for (const member of Object.values(schema)) addReferred(ajv, member)
  }

  function once (key: string, make: () => Check): Check {
    let check = checks.get(key)
    if (check === undefined) checks.set(key, check = make())
    return check
  }

  const bag = (schema: BagSchema): object => ({ type: 'object', properties: schema.properties, required: schema.required })

  return {
    params: (operation: OperationAt): Check => once(`${operation.id} params`, () =>
      operation.params === undefined ? passes : check(coercing(bag(operation.params)), nameOfParameter)),
    query: (operation: OperationAt): Check => once(`${operation.id} query`, () =>
      operation.query === undefined ? passes : check(coercing(bag(operation.query)), nameOfParameter)),
    body: (operation: OperationAt, schema: JsonSchema): Check => once(`${operation.id} body`, () => check(strict({ ...schema }), toQuoted))
  }
}

export type Validation = ReturnType<typeof createValidation>

const passes: Check = () => undefined

/** What to call the place that steps lead to, in the client's own words: it writes no numbers. */
type NameOf = (steps: readonly string[]) => string

const isIndex = (step: string | undefined): boolean => /^\d+$/.test(step ?? '')
const toQuoted = (steps: readonly string[]): string => steps.length === 0 ? 'The request' : `'${steps.join('.')}'`

/** A parameter that takes several values is written once for each of them. */
const nameOfParameter: NameOf = steps => toQuoted(steps.filter(step => !isIndex(step)))

function check (validate: ValidateFunction, nameOf: NameOf): Check {
  return value => validate(value) === true ? undefined : sentence(validate.errors ?? [], nameOf)
}

/** Members that the product sends as null may come back as null; those that are required must still be there. */
function relax (schema: JsonSchema, nulls: readonly string[] | undefined): object {
  if (nulls === undefined || schema.properties === undefined) return schema
  const properties = Object.fromEntries(Object.entries(schema.properties).map(([name, member]) =>
    [name, nulls.includes(name) ? { anyOf: [member, { type: 'null' }] } : member]))
  return { ...schema, properties }
}

/** An integer of no documented size is one of 32 bits. ASSUMED: what is longer is documented as int64. */
function withBounds<T> (schema: T): T {
  if (Array.isArray(schema)) return schema.map(withBounds) as T // of the same members
  if (schema === null || typeof schema !== 'object') return schema
  const members = Object.entries(schema).map(([name, member]) => [name, withBounds(member)])
  const isOpen = Reflect.get(schema, 'type') === 'integer' && Reflect.get(schema, 'format') === undefined
  return Object.fromEntries(isOpen ? [...members, ['format', 'int32']] : members)
}

/**
 * What is wrong, in words that say nothing of schemas: a member that may be null, or be one of several models, fails in
 * each way, and only one of them is meant.
 */
function sentence (errors: ErrorObject[], nameOf: NameOf): string {
  const meant = errors.filter(error => !alternatives.has(error.keyword) && !isNullBranch(error))
  return [...new Set((meant.length === 0 ? errors : meant).map(error => wordsOf(error, nameOf)))].join(' ')
}

const alternatives = new Set(['anyOf', 'oneOf', 'allOf', 'not', 'if'])
const isNullBranch = ({ keyword, params }: ErrorObject): boolean => keyword === 'type' && Reflect.get(params, 'type') === 'null'

function wordsOf ({ instancePath, keyword, params }: ErrorObject, nameOf: NameOf): string {
  const steps = instancePath.split('/').slice(1)
  const param = (name: string): string => String(Reflect.get(params, name))
  const place = nameOf(steps)
  const within = (member: string): string => `'${[...steps, member].join('.')}'`
  const allowed: unknown = Reflect.get(params, 'allowedValues')
  switch (keyword) {
    case 'required': return `${within(param('missingProperty'))} is required.`
    case 'type': return `${place} must be ${types[param('type')] ?? `of the type ${param('type')}`}.`
    case 'format': return `${place} is not ${formats[param('format')] ?? 'valid'}.`
    case 'enum': return `${place} must be one of: ${[allowed].flat().filter(value => value !== null).join(', ')}.`
    case 'discriminator': return `${within(param('tag'))} is not valid.`
    case 'minimum': return `${place} must be at least ${param('limit')}.`
    case 'maximum': return `${place} must be at most ${param('limit')}.`
    default: return `${place} is not valid.`
  }
}

const types: Record<string, string> = {
  string: 'a text', integer: 'a whole number', number: 'a number', boolean: 'true or false', object: 'an object', array: 'a list'
}
const formats: Record<string, string> = {
  uuid: 'a GUID',
  'date-time': 'a date with a time',
  date: 'a date',
  time: 'a time of day',
  int32: 'a whole number of 32 bits',
  int64: 'a whole number of 64 bits'
}
