import { Type } from '@sinclair/typebox'

export const SpaceAsked = Type.Object({
  repository: Type.Optional(Type.String({ minLength: 1, description: 'The id or name of one' })),
  days: Type.Optional(Type.Integer({ minimum: 1, maximum: 90, description: 'How many, up to today; 90 unless said' }))
}, { additionalProperties: false })
