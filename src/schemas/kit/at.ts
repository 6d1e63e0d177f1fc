// contract.at(revision): a pure, lazy, cached filter from the superset to what holds in one revision.
import { Kind } from '@sinclair/typebox'
import { UNION } from './core.js'
import type { Superset, SupersetOperation } from './core.js'
import { documentForm, validatorForm } from './forms.js'
import type { AnyOperation, Contract, ErrorRule, OperationAt, View } from './json-schema.js'
import { createLens, createRank } from './lens.js'
import type { Rank } from './lens.js'
import { operationAt, partsOf } from './operation-at.js'

export type * from './json-schema.js'

type ContractOperation = SupersetOperation & AnyOperation
interface Index {
  readonly schemas: ReadonlyMap<string, Superset>
  readonly operations: readonly ContractOperation[]
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isOperation = (value: unknown): value is ContractOperation => isObject(value) && 'method' in value
const isNamedSchema = (value: unknown): value is Superset & { $id: string } =>
  isObject(value) && Kind in value && '$id' in value

/** Every operation learns the section that its module belongs to. */
function indexOf (modules: object): Index {
  const schemas = new Map<string, Superset>()
  const operations: ContractOperation[] = []
  for (const module of Object.values(modules)) {
    for (const value of Object.values(module)) {
      if (isOperation(value)) {
        operations.push(Object.assign(value, { tag: value.tag ?? module.tag, section: module.section ?? module.tag }))
      } else if (isNamedSchema(value)) schemas.set(value.$id, value)
    }
  }
  return { schemas, operations }
}

function remember<K, V> (make: (key: K) => V) {
  const known = new Map<K, { value: V }>()
  return (key: K): V => {
    const entry = known.get(key) ?? { value: make(key) }
    known.set(key, entry)
    return entry.value
  }
}

/** The names in the references of a published form. */
function referencesIn (schema: unknown, found: (id: string) => void) {
  if (!isObject(schema)) return
  if ('$ref' in schema && typeof schema.$ref === 'string') found(schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1))
  for (const value of Object.values(schema)) referencesIn(value, found)
}

function createView (revision: string, rank: Rank, { schemas, operations }: Index, rule: ErrorRule): View {
  const lens = createLens(revision, rank, schemas)
  const validators = validatorForm(lens)
  const documents = documentForm(lens)

  const schemaNamed = (id: string) => {
    const schema = schemas.get(id)
    if (schema === undefined) throw new RangeError(`The contract has no schema ${id}`)
    return schema
  }
  const schema = remember((id: string) => validators.component(id, schemaNamed(id)))
  // Not kept: published documents are, as text.
  const document = (id: string) => documents(schemaNamed(id))

  const livesHere = (operation: AnyOperation) => lens.alive(operation)
  const operation = remember((source: AnyOperation): OperationAt | undefined =>
    isOperation(source) && livesHere(source) ? operationAt(source, lens, validators.convert, rule) : undefined)
  const all = remember((_key: 'all') => operations.map(operation).filter(known => known !== undefined))

  const documentOf = (source: AnyOperation) => {
    if (!isOperation(source)) throw new TypeError('Not an operation of a contract')
    return partsOf(source, lens, documents)
  }
  const reachable = remember((_key: 'all') => {
    const reached = new Set<string>()
    const reach = (id: string) => {
      if (reached.has(id)) return
      reached.add(id)
      referencesIn(document(id), reach)
    }
    reach(rule.schema)
    for (const { source } of all('all')) {
      const { params, query, body, reply } = documentOf(source)
      referencesIn({ params, query, body, reply }, reach)
    }
    return reached
  })

  /** Unions by the names of their members. */
  const unions = remember((_key: 'all') => {
    const found = new Map<string, string[]>()
    for (const candidate of schemas.values()) {
      const union = lens.pick(candidate)[UNION]
      if (union === undefined || candidate.$id === undefined) continue
      for (const { id } of lens.unionMembers(union.members)) found.set(id, [...found.get(id) ?? [], candidate.$id])
    }
    return found
  })

  return {
    revision,
    operation,
    operations: () => all('all'),
    schema,
    document,
    documentOf: ({ source }) => documentOf(source),
    unionsOf: id => unions('all').get(id) ?? [],
    reachable: () => reachable('all'),
  }
}

/** Indexes the modules of a product; nothing is converted before it is asked for. */
export function createContract (revisions: readonly string[], modules: object, rule: ErrorRule): Contract {
  const rank = createRank(revisions)
  const index = indexOf(modules)
  return {
    revisions,
    operations: index.operations,
    errorSchema: rule.schema,
    at: remember(revision => createView(revision, rank, index, rule)),
  }
}
