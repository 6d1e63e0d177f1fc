import { type Static, type TSchema, TypeGuard } from '@sinclair/typebox'
import { Value, type ValueError, ValueErrorType } from '@sinclair/typebox/value'
import { invalid } from '../store/refusals.js'

/** What a test's author gave to a world's controls, over HTTP or from a program. Throws `Refusal` when it is wrong. */
export function given<S extends TSchema> (schema: S, value: unknown): Static<S> {
  if (Value.Check(schema, value)) return value
  const error = Value.Errors(schema, value).First()
  if (error === undefined) throw invalid('The value is not valid.')
  const at = error.path.slice(1).replaceAll('/', '.')
  throw invalid(...explain(error, at), at === '' ? undefined : at)
}

function explain ({ type, schema, message }: ValueError, at: string): [message: string, expected: string] {
  switch (type) {
    case ValueErrorType.ObjectRequiredProperty: return [`'${at}' is missing.`, expectedOf(schema)]
    case ValueErrorType.ObjectAdditionalProperties:
      return [`There is no member '${at}'.`, TypeGuard.IsObject(schema) ? Object.keys(schema.properties).join(', ') : message]
    default: return [at === '' ? 'The value is not valid.' : `'${at}' is not valid.`, expectedOf(schema, message)]
  }
}

function expectedOf (schema: TSchema, message = ''): string {
  if (TypeGuard.IsUnion(schema)) return schema.anyOf.map(member => expectedOf(member)).join(', ')
  if (TypeGuard.IsLiteral(schema)) return String(schema.const)
  if (TypeGuard.IsNumber(schema) || TypeGuard.IsInteger(schema)) {
    const { type, minimum, maximum } = schema
    const bounds = [minimum === undefined ? '' : ` from ${minimum}`, maximum === undefined ? '' : ` to ${maximum}`]
    return type + bounds.join('')
  }
  return message === '' ? String(schema.type ?? 'a value') : message
}
