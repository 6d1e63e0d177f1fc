import type { JsonSchema } from '../../schemas/kit/at.js'

/** The model that a reference names, `undefined` when the schema is no reference. */
export const refersTo = (schema: JsonSchema): string | undefined => schema.$ref?.replace(/#$/, '')

/** What stands behind `anyOf: [X, null]`, the validator's form of a nullable reference. */
export const notNull = (schema: JsonSchema): JsonSchema => schema.anyOf?.[0] ?? schema

/** The members of a union by the value of its discriminator. */
export function membersOf (union: JsonSchema, schemaOf: (id: string) => JsonSchema): Map<string, string> {
  const discriminator = union.discriminator?.propertyName ?? ''
  return new Map((union.oneOf ?? []).flatMap(member => {
    const id = refersTo(member) ?? ''
    const values = schemaOf(id).properties?.[discriminator]?.enum ?? []
    return values.filter(value => value !== null).map(value => [String(value), id] as const)
  }))
}
