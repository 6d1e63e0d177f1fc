import { type Static, Type } from '@sinclair/typebox'

export const WorldName = Type.Object({ world: Type.String() })

/** An instant of a world's time, or of the machine's. */
export const Time = Type.String({ format: 'date-time' })

export const ClockMode = Type.Union([Type.Literal('real'), Type.Literal('rate'), Type.Literal('frozen'), Type.Literal('poll')])

export const ClockChange = Type.Object({
  mode: Type.Optional(ClockMode),
  rate: Type.Optional(Type.Number({ exclusiveMinimum: 0 })),
  step: Type.Optional(Type.Union([Type.Number({ exclusiveMinimum: 0 }), Type.String(), Type.Null()])),
  now: Type.Optional(Type.String())
}, { title: 'ClockChange', additionalProperties: false })

/** Exactly one of the three. */
export const Advance = Type.Object({
  by: Type.Optional(Type.String({ description: 'A duration: PT5M, 90s' })),
  until: Type.Optional(Type.String({ description: 'A time, ISO text' })),
  untilIdle: Type.Optional(Type.Boolean({ description: 'true: until nothing is under way' }))
}, { title: 'Advance', description: 'Exactly one of its members', additionalProperties: false })

export const AgendaAsked = Type.Object({
  limit: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000, description: '100 unless said' })),
  until: Type.Optional(Type.String({ description: 'A time, ISO text: what is due up to it' }))
}, { additionalProperties: false })

/** The longest to wait, by the machine's clock and by the world's. */
export const Patience = Type.Object({
  timeout: Type.Optional(Type.Union([Type.Number({ minimum: 0 }), Type.String()], { description: 'By the machine\'s clock; 30 s unless said' })),
  within: Type.Optional(Type.Union([Type.Number({ minimum: 0 }), Type.String()], { description: 'By the world\'s clock; 7 days unless said' }))
}, { title: 'Patience', additionalProperties: false })
export type Patience = Static<typeof Patience>

export const OneSession = Type.Object({ world: Type.String(), session: Type.String({ description: 'Its id' }) })
