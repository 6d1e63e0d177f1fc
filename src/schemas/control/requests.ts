import { Type } from '@sinclair/typebox'

const closed = { additionalProperties: false }
const filter = {
  product: Type.Optional(Type.String({ description: 'vb365 or vbr' })),
  operation: Type.Optional(Type.String({ description: 'An operationId, any that the operation has had' })),
  method: Type.Optional(Type.String({ description: 'GET, POST …' })),
  path: Type.Optional(Type.String({ description: 'Without query; * stands for any characters' })),
  status: Type.Optional(Type.String({ description: '404, or a class: 4xx' })),
  user: Type.Optional(Type.String()),
  since: Type.Optional(Type.String({ description: 'A time, or the id of a request: later ones' })),
  text: Type.Optional(Type.String({ description: 'What stands in the address or a body, in any case' })),
  injected: Type.Optional(Type.Boolean({ description: 'Only those that a fault answered, or only the others' }))
}
const number = Type.Optional(Type.Integer({ minimum: 0 }))

export const RequestFilter = Type.Object(filter, closed)
/** From which end the journal is read. */
export const JournalOrder = Type.Union([Type.Literal('oldest'), Type.Literal('newest')])
export const RequestPage =
  Type.Object({ ...filter, offset: number, limit: number, order: Type.Optional(JournalOrder) }, closed)
export const OneRequest = Type.Object({ world: Type.String(), id: Type.Integer({ minimum: 1 }) })

/** How many are expected: at least one unless told otherwise. */
export const Expected = { times: number, atLeast: number, atMost: number }
export const RequestsExpected = Type.Object({ ...filter, ...Expected }, closed)

export const Awaited = {
  times: Type.Optional(Type.Integer({ minimum: 1, description: 'How many to wait for; one unless said' })),
  timeout: Type.Optional(Type.Union([Type.Number({ minimum: 0 }), Type.String()], { description: 'By the machine\'s clock; 30 s unless said' }))
}
export const RequestsAwaited = Type.Object({ ...filter, ...Awaited }, closed)

/** The mistakes of clients that a report knows. */
export const findingKinds = [
  'refused', 'hasty-retry', 'hot-polling', 'token-storm', 'needless-refresh', 'pages-not-followed', 'unknown-members',
  'unmatched'
] as const
export type FindingKind = typeof findingKinds[number]
