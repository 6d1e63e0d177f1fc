import { Ajv, type ValidateFunction } from 'ajv'
import type { JsonSchema, View } from '../../schemas/kit/at.js'
import { addContractFormats } from '../../schemas/kit/formats.js'
import { refersTo } from './json-schema.js'
import type { Product } from '../product.js'

/**
 * Checks replies as a strict client would: every member declared, every required one there, null only where the
 * product is known to send it. For tests: it costs a compiled validator per model.
 */
export function createReplyCheck () {
  const compilers = new Map<View, { ajv: Ajv, compiled: Map<JsonSchema, ValidateFunction> }>()

  function compilerOf (view: View) {
    let known = compilers.get(view)
    if (known === undefined) {
      const ajv = new Ajv({ discriminator: true, strict: false, logger: false, code: { optimize: false } })
      addContractFormats(ajv)
      compilers.set(view, known = { ajv, compiled: new Map() })
    }
    return known
  }

  function addReferred (ajv: Ajv, view: View, nulls: Product['nulls'], schema: unknown): void {
    if (schema === null || typeof schema !== 'object') return
    const reference = '$ref' in schema ? refersTo(schema as JsonSchema) : undefined // only schemas have `$ref`
    if (reference !== undefined && ajv.schemas[reference] === undefined) {
      const model = toStrict(view.schema(reference), nulls[reference] ?? [])
      ajv.addSchema(model)
      addReferred(ajv, view, nulls, model)
    }
    for (const member of Object.values(schema)) addReferred(ajv, view, nulls, member)
  }

  return (product: Product, view: View, schema: JsonSchema, body: unknown): string | undefined => {
    const { ajv, compiled } = compilerOf(view)
    let validate = compiled.get(schema)
    if (validate === undefined) {
      addReferred(ajv, view, product.nulls, schema)
      compiled.set(schema, validate = ajv.compile({ ...schema }))
    }
    return validate(body) === true ? undefined : ajv.errorsText(validate.errors)
  }
}

/** No undeclared members; the members that may be null may be null. */
function toStrict (schema: JsonSchema, nulls: readonly string[]): object {
  if (schema.properties === undefined) return schema
  const properties = Object.fromEntries(Object.entries(schema.properties).map(([name, member]) =>
    [name, nulls.includes(name) ? { anyOf: [member, { type: 'null' }] } : member]))
  return { ...schema, properties, additionalProperties: false }
}
