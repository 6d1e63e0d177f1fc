// The two shapes in which a revision of the superset leaves this folder: schemas for validators, and OpenAPI 3.0.
import { COMPOSED, CONSTRAINED, EXACTLY_ONE, PAGE, REF, TAG, UNION, VALUES } from './core.js'
import type { Composition, Superset, Union } from './core.js'
import type { JsonSchema } from './json-schema.js'
import type { Lens } from './lens.js'

type Keywords = Record<string, unknown>
export type Convert = (schema: Superset) => JsonSchema

interface Form {
  reference (id: string): Keywords
  nullable (schema: Keywords): Keywords
  tag (schema: Superset, enumId: string): Keywords
  union (union: Union, convert: Convert): Keywords
  /** vendor facts that only a published document shows */
  facts (schema: Superset): Keywords
}

const structural = new Set(['$id', 'properties', 'items', 'oneOf', 'additionalProperties', 'required'])

const keywordsOf = (schema: Superset): Keywords =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => !structural.has(keyword)))

const idOf = (reference: Superset | string) => typeof reference === 'string' ? reference : reference.$id ?? ''

// The brand exists for the compiler only; this is the one place that gives it.
const brand = (schema: Keywords) => schema as unknown as JsonSchema

function converter (lens: Lens, form: Form): Convert {
  const objectOf = (schema: Superset): Keywords => {
    const { properties, required } = lens.members(schema.properties ?? {}, convert)
    return required.length === 0 ? { properties } : { properties, required }
  }
  const structureOf = (schema: Superset): Keywords => ({
    ...keywordsOf(schema),
    ...schema.properties && objectOf(schema),
    ...schema.items && { items: convert(schema.items) },
    ...schema.oneOf && { oneOf: schema.oneOf.map(convert) },
    ...schema[EXACTLY_ONE] && { oneOf: schema[EXACTLY_ONE].map(name => ({ required: [name] })) },
    ...schema.additionalProperties !== undefined && {
      additionalProperties: typeof schema.additionalProperties === 'boolean'
        ? schema.additionalProperties
        : convert(schema.additionalProperties),
    },
  })
  const plainOf = (schema: Superset): Keywords => {
    if (schema[TAG] !== undefined) return form.tag(schema, idOf(schema[TAG]))
    if (schema[REF] !== undefined) return form.reference(idOf(schema[REF]))
    if (schema[UNION] !== undefined) return form.union(schema[UNION], convert)
    const plain = { ...structureOf(schema), ...form.facts(schema) }
    return schema[VALUES] === undefined ? plain : { ...plain, enum: lens.words(schema[VALUES]) }
  }
  const convert: Convert = schema => {
    const plain = plainOf(lens.pick(schema))
    return brand(lens.isNullable(schema) ? form.nullable(plain) : plain)
  }
  return convert
}

function nullableForValidators (schema: Keywords): Keywords {
  // Ajv refuses `nullable` beside `$ref`, and null itself when the enum does not list it.
  if (schema['$ref'] !== undefined) return { anyOf: [schema, { type: 'null' }] }
  const values = schema['enum']
  return Array.isArray(values) ? { ...schema, nullable: true, enum: [...values, null] } : { ...schema, nullable: true }
}

export function validatorForm (lens: Lens) {
  const convert = converter(lens, {
    reference: id => ({ $ref: `${id}#` }),
    nullable: nullableForValidators,
    tag: schema => keywordsOf(schema),
    union: ({ discriminator, members }) => ({
      type: 'object',
      required: [discriminator],
      discriminator: { propertyName: discriminator },
      oneOf: [...new Set(lens.unionMembers(members).map(({ id }) => id))].map(id => ({ $ref: `${id}#` })),
    }),
    facts: () => ({}),
  })

  /** A member of a union allows only the discriminator values that select it in this revision. */
  const withTags = (id: string, schema: JsonSchema): JsonSchema => {
    const known = [...lens.tags(id) ?? []].filter(([name]) => schema.properties?.[name] !== undefined)
    if (known.length === 0) return schema
    const exact = known.map(([name, values]) => [name, { type: 'string', enum: [...values] }])
    return brand({ ...schema, properties: { ...schema.properties, ...Object.fromEntries(exact) } })
  }
  return {
    convert,
    component: (id: string, schema: Superset) => withTags(id, brand({ ...convert(schema), $id: id })),
  }
}

const pointer = (id: string) => `#/components/schemas/${id}`

function compositionFacts (lens: Lens, { members, discriminator, mapping = {} }: Composition): Keywords {
  const named = lens.words(members).map(id => ({ $ref: pointer(id) }))
  if (discriminator === undefined) return { 'x-anyOf': named }
  const pointers = Object.entries(mapping).map(([value, id]) => [value, pointer(id)])
  return { 'x-anyOf': named, discriminator: { propertyName: discriminator, mapping: Object.fromEntries(pointers) } }
}

const pageFacts = { page: { 'x-veeam-page-result': true }, changes: { 'x-veeam-changes-page-result': true } }

export function documentForm (lens: Lens): Convert {
  return converter(lens, {
    reference: id => ({ $ref: pointer(id) }),
    nullable: schema => schema['$ref'] === undefined
      ? { ...schema, nullable: true }
      : { allOf: [schema], nullable: true },
    tag: (_schema, enumId) => ({ $ref: pointer(enumId) }),
    union: ({ discriminator, shared, members }, convert) => {
      const { properties, required } = lens.members(shared, convert)
      const mapped = lens.unionMembers(members)
      return {
        type: 'object',
        properties,
        ...required.length > 0 && { required },
        oneOf: [...new Set(mapped.map(({ id }) => id))].map(id => ({ $ref: pointer(id) })),
        discriminator: {
          propertyName: discriminator,
          mapping: Object.fromEntries(mapped.map(({ value, id }) => [value, pointer(id)])),
        },
      }
    },
    facts: schema => ({
      ...schema[COMPOSED] && compositionFacts(lens, schema[COMPOSED]),
      ...schema[PAGE] && pageFacts[schema[PAGE]],
      ...schema[CONSTRAINED] && { 'x-veeam-constraint': true },
    }),
  })
}
