import { Type } from '@sinclair/typebox'
import { collectionNames, sizeNames } from './closed-lists.js'

const World = { world: Type.String() }

export const OneWorld = Type.Object(World)

/** The state reads `fixture` (a name or a whole fixture), `size` and `clock`, and says where a mistake is. */
export const NewWorld = Type.Object({
  name: Type.String(),
  fixture: Type.Optional(Type.Unknown({ description: 'The name of an estate that comes with vbsim, or an estate' })),
  seed: Type.Optional(Type.Integer()),
  size: Type.Optional(Type.Record(Type.String(), Type.Integer({ minimum: 0 }), { description: `By ${sizeNames.join(', ')}` })),
  clock: Type.Optional(Type.String({ description: 'real, frozen, 60x or poll:30s' })),
  start: Type.Optional(Type.String({ description: 'A time, ISO text' })),
  from: Type.Optional(Type.String({ description: 'world or world/snapshot: begin with what that one has' }))
}, { title: 'NewWorld', additionalProperties: false })

export const OneSnapshot = Type.Object({ ...World, snapshot: Type.String() })
export const NewSnapshot = Type.Object({ name: Type.String() }, { title: 'NewSnapshot', additionalProperties: false })

/** The list is for readers: the world refuses another name with the nearest one. */
const collection = Type.String({ enum: [...collectionNames] })
export const OneCollection = Type.Object({ ...World, collection })
export const OneDocument = Type.Object({ ...World, collection, id: Type.String() })
export const Paging = Type.Object({
  offset: Type.Optional(Type.Integer({ minimum: 0 })), limit: Type.Optional(Type.Integer({ minimum: 0 }))
}, { additionalProperties: false })
const texts = Type.Union([Type.String(), Type.Array(Type.String())])
/** Which documents, and in which order. */
export const DocumentsAsked = Type.Object({
  ...Paging.properties,
  ids: Type.Optional(Type.String({ description: 'Several with commas' })),
  filter: Type.Optional(Type.Unsafe<string | string[]>({ ...texts, description: 'member=value, several times if need be; schedule.isEnabled goes into a member, * stands for any characters' })),
  order: Type.Optional(Type.String({ description: 'A member; with - before it from the greatest to the least' }))
}, { additionalProperties: false })
/** Its collection knows what it must look like. */
export const Document = Type.Object({ id: Type.Optional(Type.String()) }, { title: 'NewDocument', additionalProperties: true })
