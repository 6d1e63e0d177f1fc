import { Type } from '@sinclair/typebox'

/** Which events are sent; `type` takes several, separated by commas. */
export const EventFilter = Type.Object({
  type: Type.Optional(Type.String()),
  product: Type.Optional(Type.String()),
  collection: Type.Optional(Type.String()),
  subject: Type.Optional(Type.String()),
  include: Type.Optional(Type.Literal('document', { description: 'Changes bring the document as it is kept then' })),
  every: Type.Optional(Type.String({ description: 'Events are gathered for so long, with one change of a document: 250ms' })),
  since: Type.Optional(Type.String({ description: 'The id of the event that was seen last, as the header Last-Event-ID has it' })),
  /** How often an idle stream shows that it is alive: `15s`. */
  heartbeat: Type.Optional(Type.String())
}, { additionalProperties: false })

/** What a page that lost its stream sends by itself. */
export const LastEvent = Type.Object({ 'last-event-id': Type.Optional(Type.String({ description: 'The id of the event that was seen last' })) })

export const WorldsFilter = Type.Object({
  since: Type.Optional(Type.String({ description: 'The id of the event that was seen last' })),
  heartbeat: Type.Optional(Type.String())
}, { additionalProperties: false })
