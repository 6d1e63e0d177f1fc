import { Type } from '@sinclair/typebox'

export const WorldName = Type.Object({ world: Type.String() })

export const ClockChange = Type.Object({
  mode: Type.Optional(Type.Union([Type.Literal('real'), Type.Literal('rate'), Type.Literal('frozen'), Type.Literal('poll')])),
  rate: Type.Optional(Type.Number({ exclusiveMinimum: 0 })),
  step: Type.Optional(Type.Union([Type.Number({ exclusiveMinimum: 0 }), Type.String(), Type.Null()])),
  now: Type.Optional(Type.String())
})

/** Exactly one of the three. */
export const Advance = Type.Object({
  by: Type.Optional(Type.String()),
  until: Type.Optional(Type.String()),
  untilIdle: Type.Optional(Type.Boolean())
})
