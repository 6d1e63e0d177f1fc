import { type TSchema, Type } from '@sinclair/typebox'

/** How the documents of a collection look. */
export interface Shape {
  /** The component of the product's contract that clients see. */
  model?: string
  /** Members that the model does not have, or that the state keeps in another way than the model shows them. */
  own?: Record<string, TSchema>
}

const text = Type.String()
const time = Type.String({ format: 'date-time' })
const bytes = Type.Integer({ minimum: 0 })

/** What members of documents usually are. */
export const member = {
  text,
  optionalText: Type.Optional(text),
  texts: Type.Array(text),
  time,
  optionalTime: Type.Optional(time),
  bytes,
  optionalBytes: Type.Optional(bytes),
  count: Type.Integer({ minimum: 0 }),
  number: Type.Number(),
  integer: Type.Integer(),
  yesOrNo: Type.Boolean(),
  flag: Type.Optional(Type.Boolean()),
  group: Type.Object({}),
  optionalGroup: Type.Optional(Type.Object({})),
  anything: Type.Optional(Type.Unknown()),
  /** Secrets by what they are for. */
  secrets: Type.Optional(Type.Record(text, text)),
  /** How far a session has come. */
  run: Type.Optional(Type.Object({
    phase: Type.Integer(), startedAt: Type.Integer(), phaseStartedAt: Type.Integer(), lengths: Type.Array(Type.Number())
  }))
}

export const wordOf = (...words: string[]) => Type.String({ enum: words })

/** Members that are texts, by their names. */
export const texts = (...names: string[]): Record<string, TSchema> =>
  Object.fromEntries(names.map(name => [name, member.text]))
export const optionalTimes = (...names: string[]): Record<string, TSchema> =>
  Object.fromEntries(names.map(name => [name, member.optionalTime]))
export const optionalTexts = (...names: string[]): Record<string, TSchema> =>
  Object.fromEntries(names.map(name => [name, member.optionalText]))
