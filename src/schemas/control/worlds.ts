import { Type } from '@sinclair/typebox'

const World = { world: Type.String() }

export const OneWorld = Type.Object(World)

/** The state reads `fixture` (a name or a whole fixture), `size` and `clock`, and says where a mistake is. */
export const NewWorld = Type.Object({
  name: Type.String(),
  fixture: Type.Optional(Type.Unknown()),
  seed: Type.Optional(Type.Integer()),
  size: Type.Optional(Type.Record(Type.String(), Type.Integer({ minimum: 0 }))),
  clock: Type.Optional(Type.String()),
  start: Type.Optional(Type.String()),
  from: Type.Optional(Type.String())
}, { additionalProperties: false })

export const OneSnapshot = Type.Object({ ...World, snapshot: Type.String() })
export const NewSnapshot = Type.Object({ name: Type.String() }, { additionalProperties: false })

export const OneCollection = Type.Object({ ...World, collection: Type.String() })
export const OneDocument = Type.Object({ ...World, collection: Type.String(), id: Type.String() })
export const Paging = Type.Object({
  offset: Type.Optional(Type.Integer({ minimum: 0 })), limit: Type.Optional(Type.Integer({ minimum: 0 }))
}, { additionalProperties: false })
/** Its collection knows what it must look like. */
export const Document = Type.Object({ id: Type.Optional(Type.String()) })
