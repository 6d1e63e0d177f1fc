import { Type } from '@sinclair/typebox'
import { Product } from './product.js'

export const NewToken = Type.Object({
  product: Product,
  user: Type.Optional(Type.String({ minLength: 1, description: 'An account; the first administrator unless said' }))
}, { title: 'NewToken', additionalProperties: false })

/** A call of a product by way of the control port. */
export const PassedPath = Type.Object({
  world: Type.String(),
  product: Product,
  '*': Type.String({ description: 'The path of the product, as its clients write it' })
})

export const PassedHeaders = Type.Object({
  'x-vbsim-user': Type.Optional(Type.String({ description: 'The account as which the call is made; its Authorization header is replaced' })),
  'x-vbsim-as-client': Type.Optional(Type.String({ description: 'true: the call counts as one of the client under test' })),
  'x-vbsim-control-token': Type.Optional(Type.String({ description: 'The token of --control-token, for a call with a product\'s token in Authorization' }))
})
