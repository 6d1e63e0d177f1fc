import { type Static, Type } from '@sinclair/typebox'

/** The products by the names that the control API and the library give them. */
export const Product = Type.Union([Type.Literal('vb365'), Type.Literal('vbr')])
export type Product = Static<typeof Product>

export const productNames: readonly Product[] = Product.anyOf.map(({ const: name }) => name)

/** What clients ask with. */
export const Method = Type.Union([
  Type.Literal('GET'), Type.Literal('POST'), Type.Literal('PUT'), Type.Literal('DELETE'), Type.Literal('PATCH'),
  Type.Literal('HEAD'), Type.Literal('OPTIONS')
])
export type Method = Static<typeof Method>
