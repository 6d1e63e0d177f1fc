import { Type } from '@sinclair/typebox'

/** Which events are sent; `type` takes several, separated by commas. */
export const EventFilter = Type.Object({
  type: Type.Optional(Type.String()),
  product: Type.Optional(Type.String()),
  collection: Type.Optional(Type.String()),
  subject: Type.Optional(Type.String()),
  /** How often an idle stream shows that it is alive: `15s`. */
  heartbeat: Type.Optional(Type.String())
}, { additionalProperties: false })
