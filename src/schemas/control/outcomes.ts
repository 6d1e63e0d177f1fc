import { Type, type Static } from '@sinclair/typebox'
import { sessionKinds, stateNames } from './closed-lists.js'

const closed = { additionalProperties: false }
const name = (description: string) => Type.String({ minLength: 1, description })
const times = Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'How many sessions; one unless said' }))
// The list is for readers: the world refuses another word with the nearest one.
const session = Type.String({ minLength: 1, description: 'A kind of session', enum: [...sessionKinds] })
const message = Type.Optional(Type.String())
const about = Type.Optional(name('The id or name of what the session must be about: a job, a repository …'))

/** How the next sessions of a kind, or about something, end. */
export const SessionOutcome = Type.Object({
  session,
  subject: about,
  result: Type.Union([
    Type.Literal('Success'), Type.Literal('Warning'), Type.Literal('Failed'), Type.Literal('Canceled')
  ]),
  at: Type.Optional(Type.Number({ minimum: 0, maximum: 100, description: 'Percent of its length; 100 unless said' })),
  message,
  log: Type.Optional(Type.Array(Type.String())),
  times
}, { title: 'SessionOutcome', ...closed })

/** How an object goes in the next sessions that process it. */
export const ObjectOutcome = Type.Object({
  session,
  subject: about,
  object: name('The id or name of what is processed: a user, a site …'),
  result: Type.Union([Type.Literal('Warning'), Type.Literal('Failed')]),
  message,
  times
}, { title: 'ObjectOutcome', ...closed })

/** What something is like until this is removed. */
export const Condition = Type.Object({
  subject: name('The id or name of a proxy, a repository, a managed server'),
  // As with sessions, the list is for readers.
  state: Type.String({ minLength: 1, description: 'What its kind of thing can be, see /api/condition-kinds', enum: [...stateNames] }),
  message
}, { title: 'Condition', ...closed })

export const OutcomeRule = Type.Union([SessionOutcome, ObjectOutcome, Condition], { title: 'OutcomeRule' })

export type SessionOutcome = Static<typeof SessionOutcome>
export type ObjectOutcome = Static<typeof ObjectOutcome>
export type Condition = Static<typeof Condition>
export type OutcomeRule = Static<typeof OutcomeRule>

export const OutcomePath = Type.Object({ world: Type.String(), id: Type.String() })
