// The proof: contract.at(revision) equals the vendor's document of that revision, apart from the errata.
import type { Contract, JsonSchema, OperationAt, OperationParts, View } from '../../src/schemas/kit/at.js'
import { products } from './documents.js'
import type { Product } from './documents.js'
import { canonical } from './json.js'
import type { Bag, ComponentFact, OperationFact, ReplyFact, SchemaFact } from './read.js'
import { readProduct } from './superset.js'
import type { Reading } from './superset.js'

export interface Verdict {
  revision: string
  schemas: { equal: number, of: number }
  operations: { equal: number, of: number }
  errata: number
  /** components of the document that no operation reaches; the contract does not have them */
  unreachable: number
  differences: string[]
}

async function contractOf (product: Product): Promise<Contract> {
  const module = product === 'vb365'
    ? await import('../../src/schemas/vb365/contract.js')
    : await import('../../src/schemas/vbr/contract.js')
  return module.contract
}

/** Prints a line per revision and what differs; true when nothing does. */
export async function prove (contracts: string): Promise<boolean> {
  let good = true
  for (const product of products) {
    const verdicts = verdictsOf(await contractOf(product), readProduct(contracts, product))
    for (const verdict of verdicts) {
      const { revision, schemas, operations, errata, unreachable, differences } = verdict
      console.log(`${product} ${revision}: schemas ${schemas.equal}/${schemas.of}, ` +
        `operations ${operations.equal}/${operations.of}, errata ${errata}, unreachable ${unreachable}`)
      differences.forEach(line => console.error(`  ${line}`))
      good &&= differences.length === 0
    }
  }
  return good
}

export function verdictsOf (contract: Contract, readings: readonly Reading[]): Verdict[] {
  const documented = readings.map(({ facts }) => facts.revision)
  if (canonical(documented) !== canonical(contract.revisions)) {
    throw new Error(`The contract serves ${contract.revisions.join()}, the documents are ${documented.join()}`)
  }
  return readings.map(reading => verdictOf(contract.at(reading.facts.revision), reading))
}

function verdictOf (view: View, { facts, errata }: Reading): Verdict {
  const schemas = compareSchemas(view, facts.components, facts.reachable)
  const operations = compareOperations(view, facts.operations)
  return {
    revision: view.revision,
    schemas: { equal: facts.reachable.size - schemas.length, of: facts.reachable.size },
    operations: { equal: facts.operations.length - operations.length, of: facts.operations.length },
    errata: errata.applied,
    unreachable: facts.components.size - facts.reachable.size,
    differences: [...schemas, ...operations],
  }
}

function attempt<T> (make: () => T): T | string {
  try {
    return make()
  } catch (error) {
    return String(error)
  }
}

function compareSchemas (view: View, components: Map<string, ComponentFact>, reachable: Set<string>): string[] {
  const wanted = [...reachable].flatMap(id => {
    const fact = components.get(id)
    if (fact === undefined) return [`${id} is not in the document`]
    const document = canonical(documentOf(fact))
    const contract = canonical(attempt(() => view.document(id)))
    return document === contract ? [] : [`${id}\n    document ${document}\n    contract ${contract}`]
  })
  const mine = view.reachable()
  const surplus = [...mine].filter(id => !reachable.has(id)).map(id => `${id} is only in the contract`)
  const unreached = [...reachable].filter(id => !mine.has(id)).map(id => `${id} is out of reach in the contract`)
  return [...wanted, ...surplus, ...unreached]
}

function compareOperations (view: View, facts: readonly OperationFact[]): string[] {
  const mine = new Map(view.operations().map(operation => [`${operation.method} ${operation.url}`, operation]))
  const differences = facts.flatMap(fact => {
    const key = `${fact.method} ${fact.url}`
    const operation = mine.get(key)
    mine.delete(key)
    if (operation === undefined) return [`${key} is missing`]
    const document = documentedOperation(fact)
    const contract = contractOperation(operation, view.documentOf(operation))
    return canonical(document) === canonical(contract)
      ? []
      : [`${key}\n    document ${canonical(document)}\n    contract ${canonical(contract)}`]
  })
  return [...differences, ...Array.from(mine.keys(), key => `${key} is only in the contract`)]
}

// --- the document's side, in the form that view.document gives

const pointer = (name: string) => `#/components/schemas/${name}`

function documentSchema (fact: SchemaFact): unknown {
  const { $ref, nullable, required = [], properties, items, oneOf, additionalProperties, exactlyOne, ...rest } = fact
  if ($ref !== undefined) {
    const reference = { $ref: pointer($ref) }
    return nullable ? { allOf: [reference], nullable } : { ...reference, ...rest }
  }
  return {
    ...rest,
    nullable,
    properties: properties && mapValues(properties, documentSchema),
    required: required.length > 0 ? required : undefined,
    items: items && documentSchema(items),
    oneOf: exactlyOne?.map(name => ({ required: [name] })) ?? oneOf?.map(documentSchema),
    additionalProperties: additionalProperties && documentSchema(additionalProperties),
    ...additionalProperties === false && { additionalProperties },
  }
}

const mapValues = <T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))

function documentOf (fact: ComponentFact): unknown {
  switch (fact.kind) {
    case 'other': return documentSchema(fact.schema)
    case 'enum': return documentSchema({ ...fact.keywords, enum: fact.values })
    case 'union': {
      const { properties, required, discriminator, mapping } = fact
      const members = [...new Set(Object.values(mapping))].map(member => ({ $ref: pointer(member) }))
      const base = documentSchema({ type: 'object', properties, required })
      return Object.assign({}, base, {
        oneOf: members,
        discriminator: { propertyName: discriminator, mapping: mapValues(mapping, pointer) },
      })
    }
    case 'object': {
      const { properties, required, keywords, page, composition } = fact
      return Object.assign({}, documentSchema({ ...keywords, properties, required }), {
        'x-veeam-page-result': page === 'page' ? true : undefined,
        'x-veeam-changes-page-result': page === 'changes' ? true : undefined,
        'x-anyOf': composition?.members.map(member => ({ $ref: pointer(member) })),
        discriminator: composition?.discriminator && {
          propertyName: composition.discriminator,
          mapping: mapValues(composition.mapping ?? {}, pointer),
        },
      })
    }
  }
}

const documentBag = ({ properties, required }: Bag) => ({ properties: mapValues(properties, documentSchema), required })

const documentReply = ({ schema, media }: ReplyFact) =>
  media ?? (schema === undefined ? 'empty' : documentSchema(schema))

function documentedOperation (fact: OperationFact): unknown {
  const { params, query, body, reply, ...facts } = fact
  return {
    ...facts,
    params: documentBag(params),
    query: documentBag(query),
    body: body && { schema: body.schema && documentSchema(body.schema), media: body.media, optional: body.optional },
    reply: mapValues(reply, documentReply),
  }
}

// --- the contract's side

const contractBag = ({ properties, required }: { properties: object, required: readonly string[] } =
{ properties: {}, required: [] }) => ({ properties, required })

function contractReply (reply: OperationParts['reply'][string]): JsonSchema | readonly string[] | 'empty' {
  if ('empty' in reply) return 'empty'
  return 'media' in reply ? reply.media : reply
}

function contractOperation (operation: OperationAt, { params, query, body, reply }: OperationParts): unknown {
  const { id, method, url, tag, claims, roles, openTo, anonymous, deprecated, form, filters, errors } = operation
  const { bodyFile } = operation
  const hasBody = body !== undefined || bodyFile !== undefined
  return {
    ...{ id, method, url, tag, claims, roles, openTo, anonymous, deprecated, form, filters, errors },
    params: contractBag(params),
    query: contractBag(query),
    body: hasBody ? { schema: body, media: bodyFile && [bodyFile], optional: operation.bodyOptional } : undefined,
    reply: mapValues({ ...reply }, contractReply),
  }
}
