import { type Static, Type } from '@sinclair/typebox'
import { Method, Product } from './product.js'

/** Milliseconds, or a duration: `250`, `2s`, `PT2S`. */
const Span = Type.Union([Type.Number({ minimum: 0 }), Type.String()])
const closed = { additionalProperties: false }

/** Which of an operation's requests are meant: all that is given must hold. */
export const FaultWhere = Type.Object({
  /** An id in the path. */
  id: Type.Optional(Type.String()),
  /** The name that logged in, without domain and world. */
  user: Type.Optional(Type.String()),
  /** Query parameters and their values; `*` stands for any characters. */
  query: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()]))),
  /** A part of the body; in its texts `*` stands for any characters. */
  body: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  /** Requests in a revision of VBR or a version of VB365; `*` stands for any characters. */
  revision: Type.Optional(Type.String()),
  /** Requests whose token came from a refresh token. */
  token: Type.Optional(Type.Literal('refreshed'))
}, { title: 'FaultWhere', ...closed })

export const FaultRule = Type.Object({
  /** One of `GET /api/fault-templates`; what is given besides replaces the template's own. */
  template: Type.Optional(Type.String()),
  product: Type.Optional(Product),
  /** An operationId; `*` is every operation of the product. */
  operation: Type.Optional(Type.String()),
  /** Instead of an operation: requests by their method, by their path, or by both. */
  method: Type.Optional(Method),
  // Without query: /api/v1/jobs/*/start
  path: Type.Optional(Type.String({ minLength: 1 })),
  status: Type.Optional(Type.Integer({ minimum: 200, maximum: 599 })),
  errorCode: Type.Optional(Type.String()),
  message: Type.Optional(Type.String()),
  /** Sent as it is in place of the product's error form: a text as a text, the rest as JSON. */
  body: Type.Optional(Type.Unknown()),
  /** Seconds, as a header. Without a status: 429. */
  retryAfter: Type.Optional(Type.Number({ minimum: 0 })),
  delay: Type.Optional(Type.Union([
    Span,
    Type.Object({ min: Span, max: Span }, closed),
    Type.Object({ mean: Span, deviation: Span }, closed)
  ])),
  transport: Type.Optional(Type.Union([
    Type.Literal('reset'), Type.Literal('empty'), Type.Literal('truncated'), Type.Literal('hang')
  ])),
  /** With a transport fault: the operation is carried out, only its answer is lost. */
  done: Type.Optional(Type.Boolean()),
  /** The token of the request expires now. */
  token: Type.Optional(Type.Literal('expired')),
  /** For a DELETE: how many reads of the removed object still find it. */
  stale: Type.Optional(Type.Integer({ minimum: 1 })),
  /** The number of matching requests that are left alone first. */
  skip: Type.Optional(Type.Integer({ minimum: 0 })),
  /** The number of requests that are hit; without it all are. */
  times: Type.Optional(Type.Integer({ minimum: 1 })),
  /** From the world's seed. */
  probability: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 1 })),
  where: Type.Optional(FaultWhere)
}, { title: 'FaultRule', ...closed })
export type FaultRule = Static<typeof FaultRule>
export type FaultWhere = Static<typeof FaultWhere>

export const FaultName = Type.Object({ world: Type.String(), id: Type.String() })
