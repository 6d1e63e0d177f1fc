import { type TObject, type TSchema, Type } from '@sinclair/typebox'
import { Ajv2019, type ErrorObject, type ValidateFunction } from 'ajv/dist/2019.js'
import { addContractFormats } from '../../schemas/kit/formats.js'
import type { Contract, JsonSchema } from '../../schemas/kit/at.js'
import type { AnyCollection } from '../store/collection.js'
import type { Shape } from '../store/shape.js'
import { productOf, type Products } from './products.js'

/** What is wrong with a document, where, and what was expected; the place is empty for the document itself. */
export interface Mistake { at: string, message: string, expected?: string }

/**
 * Holds documents against what is declared of their collections. A member that neither the contract, in any revision,
 * nor the state knows is a mistake; so is a value that the newest revision could not show. A null is no value.
 */
export function createDocumentCheck (products: Readonly<Record<keyof Products, { contract: Contract }>>) {
  // A name has the same shape in every world.
  const validators = new Map<string, ValidateFunction>()
  const kinds = new Map<string, Kinds | undefined>()

  /** What a document is of: to compile all kinds of a model takes a third of a second for the largest. */
  function kindOf (contract: Contract, { model, own = {} }: Shape, doc: object): string | undefined {
    if (model === undefined) return undefined
    if (!kinds.has(model)) kinds.set(model, kindsOf(contract, model))
    const { member, byWord } = kinds.get(model) ?? {}
    return member === undefined || member in own ? undefined : byWord?.get(Reflect.get(doc, member))
  }

  function validatorOf ({ name, shape }: AnyCollection, doc: object): ValidateFunction {
    const product = productOf(name)
    const contract = product && products[product].contract
    const kind = contract && kindOf(contract, shape, doc)
    const key = kind === undefined ? name : `${name} ${kind}`
    let validate = validators.get(key)
    if (validate === undefined) {
      validate = product === undefined || contract === undefined
        ? compileOwn(shape)
        : compile(product, contract, shape, kind)
      validators.set(key, validate)
    }
    return validate
  }

  return function mistakeIn (collection: AnyCollection, doc: unknown): Mistake | undefined {
    if (doc === null || typeof doc !== 'object' || Array.isArray(doc)) {
      return { at: '', message: 'is no document', expected: 'an object' }
    }
    const id: unknown = Reflect.get(doc, 'id')
    if (typeof id !== 'string' || id === '') return { at: 'id', message: 'is missing', expected: 'a text' }
    const validate = validatorOf(collection, doc)
    return validate(withoutNulls(doc)) === true ? undefined : mistake(validate.errors ?? [])
  }
}

export type MistakeIn = ReturnType<typeof createDocumentCheck>

const compilers = new Map<string, Ajv2019>()
const shapes = new Map<TSchema, ValidateFunction>()

/** Holds any value against a schema of our own. */
export function mistakeInShape (schema: TSchema, value: unknown): Mistake | undefined {
  let validate = shapes.get(schema)
  if (validate === undefined) shapes.set(schema, validate = compilerOf('').compile(schema))
  return validate(value) === true ? undefined : mistake(validate.errors ?? [])
}

const ownOf = ({ own = {} }: Shape): TObject => Type.Object({ id: Type.String(), ...own })

const compileOwn = (shape: Shape): ValidateFunction =>
  compilerOf('').compile({ ...ownOf(shape), additionalProperties: false })

/** The kinds of a model that has several, by the words of the member that tells them apart. */
interface Kinds { member: string, byWord: Map<unknown, string> }

function kindsOf (contract: Contract, model: string): Kinds | undefined {
  const { oneOf = [], discriminator } = unionOf(contract, model)
  const member = discriminator?.propertyName
  if (member === undefined) return undefined
  const kinds = oneOf.flatMap(({ $ref }) => $ref === undefined ? [] : [nameOf($ref)])
  return {
    member,
    byWord: new Map(kinds.flatMap(kind =>
      (unionOf(contract, kind).properties?.[member]?.enum ?? []).map(word => [word, kind])))
  }
}

function compile (product: string, contract: Contract, shape: Shape, kind = shape.model): ValidateFunction {
  const { own = {} } = shape
  if (kind === undefined) return compileOwn(shape)
  const ajv = compilerOf(product)
  const left = Object.keys(own)
  return ajv.compile({
    type: 'object', allOf: [inlineModel(ajv, contract, kind, left), ownOf(shape)], unevaluatedProperties: false
  })
}

function compilerOf (product: string): Ajv2019 {
  let ajv = compilers.get(product)
  if (ajv === undefined) {
    ajv = new Ajv2019({ discriminator: true, strict: false, logger: false, verbose: true, code: { optimize: false } })
    addContractFormats(ajv)
    compilers.set(product, ajv)
  }
  return ajv
}

/**
 * The model of a document: the members of every revision, each as the newest that has it describes it. What they
 * look like that the state keeps in its own way is left to the state.
 */
function inlineModel (ajv: Ajv2019, contract: Contract, model: string, left: readonly string[]): object {
  const schema = unionOf(contract, model)
  addReferred(ajv, contract, schema)
  const { $id: _, oneOf, properties, required, discriminator, ...rest } = schema
  if (oneOf !== undefined) {
    return {
      ...rest,
      ...(discriminator === undefined ? {} : { required: [discriminator.propertyName] }),
      anyOf: oneOf.map(({ $ref, ...member }) =>
        $ref === undefined ? member : inlineModel(ajv, contract, nameOf($ref), left))
    }
  }
  return {
    ...rest,
    properties: Object.fromEntries(Object.entries(properties ?? {}).filter(([name]) => !left.includes(name))),
    required: (required ?? []).filter(name => !left.includes(name))
  }
}

/** Reads which members documents of a collection can have, in any revision, with those that the state keeps. */
export function createMembersReader (products: Readonly<Record<keyof Products, { contract: Contract }>>) {
  const known = new Map<string, string[]>()

  function inModel (contract: Contract, model: string): string[] {
    const { oneOf = [], properties = {} } = unionOf(contract, model)
    return [...Object.keys(properties), ...oneOf.flatMap(({ $ref, properties = {} }) =>
      $ref === undefined ? Object.keys(properties) : inModel(contract, nameOf($ref)))]
  }

  return ({ name, shape: { model, own = {} } }: AnyCollection): string[] => {
    const product = productOf(name)
    const shown = model === undefined || product === undefined ? [] : inModel(products[product].contract, model)
    const members = known.get(name) ?? [...new Set(['id', ...Object.keys(own), ...shown])].sort()
    known.set(name, members)
    return members
  }
}

const nameOf = (reference: string): string => reference.replace(/#$/, '')

function addReferred (ajv: Ajv2019, contract: Contract, schema: unknown): void {
  if (schema === null || typeof schema !== 'object') return
  const reference: unknown = Reflect.get(schema, '$ref')
  if (typeof reference === 'string' && ajv.schemas[nameOf(reference)] === undefined) {
    const model = unionOf(contract, nameOf(reference))
    ajv.addSchema(model)
    addReferred(ajv, contract, model)
  }
  for (const member of Object.values(schema)) addReferred(ajv, contract, member)
}

/** A model with the members of all revisions. Only what the newest revision asks for is asked for. */
function unionOf (contract: Contract, id: string): JsonSchema {
  const revisions = [...contract.revisions].reverse()
  const all = revisions.map(revision => contract.at(revision).schema(id))
  const [newest] = all
  if (newest === undefined) throw new Error(`The contract has no schema ${id}`)
  const described = all.find(({ properties, oneOf, enum: values }) => properties ?? oneOf ?? values) ?? newest
  if (described.properties === undefined) return described
  const properties = Object.assign({}, ...all.map(schema => schema.properties ?? {}).reverse())
  return { ...described, properties, required: newest.required ?? [] }
}

function withoutNulls (value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null)
    .map(([name, member]) => [name, withoutNulls(member)]))
}

/** The most telling of what Ajv says: of the kinds that a document may be, the one that it fits best. */
function mistake (errors: ErrorObject[]): Mistake {
  const telling = errors.filter(({ keyword }) => !['anyOf', 'oneOf', 'allOf', 'if'].includes(keyword))
  const unknown = telling.find(({ keyword }) => keyword === 'unevaluatedProperties' || keyword === 'additionalProperties')
  const deepest = [...telling].sort((a, b) => depth(b) - depth(a))[0] ?? errors[0]
  const error = telling.length > 0 && telling.every(one => one === unknown) ? unknown : deepest
  if (error === undefined) return { at: '', message: 'is not valid' }
  const steps = error.instancePath.split('/').slice(1)
  switch (error.keyword) {
    case 'unevaluatedProperties':
    case 'additionalProperties': {
      const name = String(error.params.unevaluatedProperty ?? error.params.additionalProperty)
      return { at: placeOf([...steps, name]), message: 'is no member of such a document' }
    }
    case 'required': {
      const name = String(error.params.missingProperty)
      return { at: placeOf([...steps, name]), message: 'is missing' }
    }
    case 'enum': return { at: placeOf(steps), message: 'is none of the known values', expected: allowedValuesOf(error) }
    default: return { at: placeOf(steps), message: error.message ?? 'is not valid', ...expectedOf(error) }
  }
}

const depth = ({ instancePath }: ErrorObject): number => instancePath.split('/').length
const allowedValuesOf = ({ params }: ErrorObject): string =>
  Array.isArray(params.allowedValues) ? params.allowedValues.filter(value => value !== null).join(', ') : ''

function expectedOf ({ keyword, params }: ErrorObject): { expected?: string } {
  const wanted: unknown = keyword === 'type' ? params.type : keyword === 'format' ? params.format : undefined
  return wanted === undefined ? {} : { expected: String(wanted) }
}

/** `items[2].name` from its steps. */
export function placeOf (steps: readonly string[]): string {
  return steps.map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map(step => /^\d+$/.test(step) ? `[${step}]` : /^[\w$]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`)
    .join('').replace(/^\./, '')
}
