import { type TSchema, Type } from '@sinclair/typebox'

/** How a call stands in the OpenAPI document: its name, what it does in a few words, and what it answers. */
export const says = <const R extends Record<number, unknown>>(operationId: string, summary: string, response: R) =>
  ({ operationId, summary, response })

/** An answer that is no JSON. */
export const inContent = (type: string, schema: TSchema = Type.String()) =>
  ({ description: 'Default Response', content: { [type]: { schema } } })
