import { type Static, type TObject, type TProperties, type TSchema, Type } from '@sinclair/typebox'
import { revisions as vb365Versions } from '../kit/vb365.js'
import { revisions as vbrRevisions } from '../kit/vbr.js'
import { sessionKinds, stateNames } from './closed-lists.js'
import { ClockMode, Time } from './clock.js'
import { FaultRule } from './faults.js'
import { Condition, ObjectOutcome, SessionOutcome } from './outcomes.js'
import { Product } from './product.js'
import { findingKinds } from './requests.js'

/*
 * What the control API answers. A title names the schema in the OpenAPI document; nothing is left out of an answer
 * that is not described here, since replies are written as they are.
 */
const closed = { additionalProperties: false }

const model = <T extends TProperties>(title: string, properties: T): TObject<T> =>
  Type.Object(properties, { title, ...closed })
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const count = Type.Integer({ minimum: 0 })
const product = Type.Union([...Product.anyOf], { title: 'Product' })

/** Every list of the control API. */
export const listOf = <T extends TSchema>(items: T) =>
  Type.Object({ items: Type.Array(items), total: Type.Integer({ minimum: 0, description: 'How many there are on all pages' }) }, closed)

export const Nothing = Type.Null({ description: 'It is done.' })

export const Problem = model('Problem', {
  error: Type.String({ description: 'What was wrong, what is expected, and the nearest valid word' }),
  expected: Type.Optional(Type.String()),
  at: Type.Optional(Type.String({ description: 'Where in the body or the query' }))
})

export const Health = model('Health', { status: Type.Literal('ok') })

const placeOf = (revisions: readonly string[]) =>
  Type.Object({ url: Type.String(), revisions: Type.Array(Type.String({ examples: [...revisions] })) }, closed)

export const About = model('About', {
  name: Type.Literal('vbsim'),
  version: Type.String(),
  products: Type.Object({ vb365: placeOf(vb365Versions), vbr: placeOf(vbrRevisions) }, closed)
})

const behaviour = Type.Union([Type.Literal('live'), Type.Literal('static'), Type.Literal('pending')])
const totals = Type.Record(Type.String(), count)

export const Coverage = model('Coverage', {
  operations: Type.Array(model('CoveredOperation', {
    product,
    operationId: Type.String(),
    section: Type.String(),
    method: Type.String(),
    paths: Type.Array(Type.String()),
    revisions: Type.Array(Type.String()),
    behaviour
  })),
  totals: Type.Record(Type.String(), totals, { description: 'By product and behaviour' })
})

export const ClockState = model('Clock', {
  now: Time,
  mode: ClockMode,
  rate: Type.Number({ description: 'How many times as fast as the machine\'s; 0 for one that stands still' }),
  step: nullable(Type.Number({ description: 'Milliseconds by which a poll moves it' })),
  nextDue: nullable(Time),
  target: nullable(Type.String({ format: 'date-time', description: 'Where it is being moved to; null unless an advance is under way' }))
})

export const DueStep = model('DueStep', {
  due: Time,
  step: Type.String({ description: 'Its name inside' }),
  product: nullable(product),
  collection: nullable(Type.String()),
  subject: Type.String({ description: 'The id of the document that it is about' }),
  title: Type.String({ description: 'What happens, in words' })
})

export const Agenda = Type.Object({
  items: Type.Array(DueStep),
  total: Type.Integer({ minimum: 0, description: 'How many there are, with those that the limit leaves out' })
}, { ...closed, title: 'Agenda' })

export const Advanced = model('Advanced', {
  now: Time,
  fired: Type.Integer({ minimum: 0, description: 'How many steps came due' }),
  steps: Type.Array(DueStep, {
    description: 'The first thousand of them'
  })
})

export const World = model('World', {
  name: Type.String(),
  fixture: Type.String(),
  seed: Type.Integer(),
  size: Type.Record(Type.String(), count),
  start: Time,
  from: nullable(Type.String({ description: 'The world or snapshot that it was forked from' })),
  created: Type.String({ format: 'date-time', description: 'By the machine\'s clock' }),
  clock: ClockState,
  counts: Type.Object({
    requests: Type.Integer({ minimum: 0, description: 'In the journal' }),
    outcomes: Type.Integer({ minimum: 0, description: 'That are not used up, with what is offline or full' }),
    faults: count,
    snapshots: count,
    running: Type.Integer({ minimum: 0, description: 'Sessions under way' })
  }, closed)
})

export const AccountToken = model('AccountToken', {
  product,
  user: Type.String(),
  token: Type.String(),
  expires: Type.String({ format: 'date-time', description: 'By the machine\'s clock' })
})

export const Snapshot = model('Snapshot', {
  name: Type.String(),
  now: Time,
  clock: Type.Object({
    mode: ClockMode, rate: Type.Optional(Type.Number()), step: Type.Optional(Type.Number({ description: 'Milliseconds' }))
  }, closed)
})

/** What is arranged and what it took; of which kind it is shows in its members. */
const arranged = { id: Type.String() }
const counted = {
  ...arranged,
  times: Type.Integer(),
  left: Type.Integer({ description: 'For how many sessions it still holds' }),
  sessions: Type.Array(Type.String(), { description: 'The last hundred in which it did' })
}
export const ArrangedOutcome = Type.Union([
  model('ArrangedSessionOutcome', { ...SessionOutcome.properties, ...counted }),
  model('ArrangedObjectOutcome', { ...ObjectOutcome.properties, ...counted }),
  model('ArrangedCondition', { ...Condition.properties, ...arranged })
], { title: 'ArrangedOutcome' })

export const OutcomeKind = model('OutcomeKind', {
  kind: Type.String({ enum: [...sessionKinds] }),
  product,
  about: Type.String({ description: 'What such a session does' }),
  subjects: Type.Array(Type.String(), { description: 'The collections in which a rule may name its subject' }),
  objects: Type.Array(Type.String(), { description: 'The collections in which it may name an object; none where it cannot' }),
  results: Type.Array(Type.String()),
  objectResults: Type.Array(Type.String())
})

export const ConditionKind = model('ConditionKind', {
  collection: Type.String(),
  noun: Type.String(),
  product: nullable(product),
  states: Type.Array(Type.String({ enum: [...stateNames] }))
})

export const Fault = model('Fault', {
  ...FaultRule.properties,
  id: Type.String(),
  product,
  operation: Type.String(),
  hits: Type.Integer({ description: 'How many requests it has answered' }),
  left: Type.Optional(Type.Integer({ description: 'How many it still will; absent where it does not end' }))
})

export const FaultTemplate = model('FaultTemplate', {
  name: Type.String(),
  description: Type.String(),
  rule: FaultRule
})

export const Request = model('Request', {
  id: Type.Integer(),
  time: Time,
  clock: Type.String({ format: 'date-time', description: 'The world\'s time' }),
  product,
  method: Type.String(),
  path: Type.String(),
  query: Type.String(),
  operationId: nullable(Type.String()),
  revision: nullable(Type.String()),
  user: nullable(Type.String()),
  status: nullable(Type.Integer({ description: 'null where the connection ended without an answer' })),
  took: Type.Number({ description: 'Milliseconds' }),
  requestHeaders: Type.Unknown(),
  requestBody: Type.Unknown({ description: 'Secrets masked' }),
  replyHeaders: Type.Unknown(),
  replyBody: Type.Unknown({ description: 'Secrets masked' }),
  fault: nullable(Type.String({ description: 'The id of the fault that answered' }))
})

export const RequestCount = model('RequestCount', { count })

export const UnmatchedRequest = model('UnmatchedRequest', {
  method: Type.String(),
  path: Type.String(),
  product,
  count,
  last: Time,
  nearest: Type.Array(Type.Object({ operationId: Type.String(), method: Type.String(), path: Type.String() }, closed))
})

export const Report = model('Report', {
  requests: Type.Integer({ description: 'How many requests were looked at' }),
  findings: Type.Array(model('Finding', {
    kind: Type.Union(findingKinds.map(kind => Type.Literal(kind))),
    sentence: Type.String(),
    count: Type.Integer({ description: 'How many requests made the mistake' }),
    examples: Type.Array(Type.Object({
      request: Type.Integer(), method: Type.String(), path: Type.String(), status: nullable(Type.Integer())
    }, closed))
  }))
})

export const EndedSession = model('EndedSession', {
  id: Type.String(),
  product,
  result: Type.String({ description: 'As its product names it' }),
  message: nullable(Type.String()),
  now: Time
})

export const RepositorySpace = model('RepositorySpace', {
  product,
  repository: Type.String({ description: 'Its id' }),
  name: Type.String(),
  capacity: nullable(Type.Integer({ minimum: 0, description: 'Bytes; null where nobody knows, as of object storage' })),
  days: Type.Array(Type.Object({
    at: Type.String({ format: 'date-time', description: 'The beginning of the day, in UTC' }),
    used: Type.Integer({ minimum: 0, description: 'Bytes, at the end of the day or now' }),
    free: nullable(count)
  }, closed))
})

export const DeviceCode = model('DeviceCode', {
  code: Type.String(),
  purpose: Type.String(),
  status: Type.Union([
    Type.Literal('pending'), Type.Literal('approved'), Type.Literal('denied'), Type.Literal('used'), Type.Literal('expired')
  ]),
  issued: Time,
  expires: Time
})

export const SignIn = model('SignIn', {
  state: Type.String(),
  purpose: Type.String(),
  url: Type.String(),
  status: Type.Union([
    Type.Literal('pending'), Type.Literal('approved'), Type.Literal('denied'), Type.Literal('used')
  ]),
  issued: Time,
  user: Type.String(),
  redirect: Type.Optional(Type.String())
})

export const Mail = model('Mail', {
  id: Type.String(),
  at: Time,
  product,
  from: Type.String(),
  to: Type.String(),
  subject: Type.String(),
  body: Type.String(),
  attachments: Type.Optional(Type.Array(Type.Object({ name: Type.String(), content: Type.String() })))
})

/** Its members are those of its product's model. */
export const KeptDocument = Type.Object({ id: Type.String() }, { title: 'Document', additionalProperties: true })

export const Fixture = Type.Object({
  name: Type.String(),
  description: Type.Optional(Type.String()),
  collections: Type.Record(Type.String(), Type.Array(Type.Object({}, { additionalProperties: true }))),
  logs: Type.Optional(Type.Record(Type.String(), Type.Array(Type.Object({}, { additionalProperties: true })))),
  continues: Type.Optional(Type.Object({}, { additionalProperties: true }))
}, { title: 'Fixture', additionalProperties: true })

export const Collection = model('Collection', { name: Type.String(), total: count })

export type Finding = Static<typeof Report>['findings'][number]
