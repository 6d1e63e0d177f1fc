import { Type } from '@sinclair/typebox'

const closed = { additionalProperties: false }
const filter = {
  product: Type.Optional(Type.String()),
  operation: Type.Optional(Type.String()),
  path: Type.Optional(Type.String()),
  status: Type.Optional(Type.String()),
  user: Type.Optional(Type.String()),
  since: Type.Optional(Type.String()),
  injected: Type.Optional(Type.Boolean())
}

export const RequestFilter = Type.Object(filter, closed)
export const RequestPage = Type.Object({
  ...filter,
  offset: Type.Optional(Type.Integer({ minimum: 0 })),
  limit: Type.Optional(Type.Integer({ minimum: 0 }))
}, closed)
