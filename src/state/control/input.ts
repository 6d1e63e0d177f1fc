import { type Static, type TSchema, TypeGuard } from '@sinclair/typebox'
import { Value, type ValueError, ValueErrorType } from '@sinclair/typebox/value'
import { didYouMean, invalid, invalidValue, invalidWord, oneOf, type Refusal } from '../store/refusals.js'

/**
 * Reads what a test's author gave to a world's controls, over HTTP or from a program. Throws `Refusal` where it does
 * not fit; the message says where, what was given and what was expected, since a test runner shows the message alone.
 */
export function readInput<S extends TSchema> (schema: S, value: unknown): Static<S> {
  if (Value.Check(schema, value)) return value
  const error = tellingError(Value.Errors(schema, value))
  throw error === undefined ? invalidValue('value', value, expectedOf(schema), '') : mistakeOf(error)
}

/** The same for the texts of a path or query, which may be numbers or booleans. */
export const readInputAsText = <S extends TSchema> (schema: S, value: unknown): Static<S> =>
  readInput(schema, Value.Convert(schema, value))

/** The first; but a misspelt member is missing under its right name, and what was written says more. */
function tellingError (errors: Iterable<ValueError>): ValueError | undefined {
  let first: ValueError | undefined
  for (const error of errors) {
    first ??= error
    if (error.type === ValueErrorType.ObjectAdditionalProperties) return error
    // Those of an object that are missing come before those that are too many.
    if (error.type !== ValueErrorType.ObjectRequiredProperty) return first
  }
  return first
}

function mistakeOf ({ type, schema, path, value }: ValueError): Refusal {
  const at = path.slice(1).replaceAll('/', '.')
  switch (type) {
    case ValueErrorType.ObjectRequiredProperty: {
      const expected = expectedOf(schema)
      return invalid(`Missing '${at}': expected ${expected}.`, wordsOf(schema)?.join(', ') ?? expected, at)
    }
    case ValueErrorType.ObjectAdditionalProperties: {
      const members = TypeGuard.IsObject(schema) ? Object.keys(schema.properties) : []
      const name = at.split('.').at(-1) ?? at
      return invalid(`Unknown member '${at}': expected ${oneOf(members)}.${didYouMean(name, members)}`, members.join(', '), at)
    }
    default: {
      const words = wordsOf(schema)
      if (words !== undefined) return invalidWord(at, value, words)
      return invalidValue(at === '' ? 'value' : at, value, expectedOf(schema), at)
    }
  }
}

/** The words of a closed list; undefined where a schema is not one. */
function wordsOf (schema: TSchema): string[] | undefined {
  if (TypeGuard.IsLiteral(schema)) return [String(schema.const)]
  if (!TypeGuard.IsUnion(schema) || !schema.anyOf.every(member => TypeGuard.IsLiteral(member))) return undefined
  return schema.anyOf.map(({ const: word }) => String(word))
}

/** What a schema asks for, as a person would say it. */
function expectedOf (schema: TSchema): string {
  const words = wordsOf(schema)
  if (words !== undefined) return oneOf(words)
  if (TypeGuard.IsUnion(schema)) return oneOf([...new Set(schema.anyOf.map(expectedOf))])
  if (TypeGuard.IsNumber(schema) || TypeGuard.IsInteger(schema)) {
    const { minimum, maximum, exclusiveMinimum } = schema
    const bounds = [
      minimum === undefined ? '' : ` from ${minimum}`, exclusiveMinimum === undefined ? '' : ` above ${exclusiveMinimum}`,
      maximum === undefined ? '' : ` to ${maximum}`
    ]
    return (TypeGuard.IsInteger(schema) ? 'a whole number' : 'a number') + bounds.join('')
  }
  if (TypeGuard.IsString(schema)) return schema.minLength === undefined ? 'a text' : 'a text that is not empty'
  if (TypeGuard.IsBoolean(schema)) return 'true or false'
  if (TypeGuard.IsNull(schema)) return 'null'
  if (TypeGuard.IsArray(schema)) return 'a list'
  if (TypeGuard.IsObject(schema)) return `{ ${Object.keys(schema.properties).join(', ')} }`
  return TypeGuard.IsRecord(schema) ? 'an object' : 'a value'
}
