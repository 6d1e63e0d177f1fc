import { Type } from '@sinclair/typebox'

export const SignInPath = Type.Object({ world: Type.String(), state: Type.String() })

/** Who signs in, if not who is expected. */
export const SignInAnswer = Type.Object(
  { user: Type.Optional(Type.String({ minLength: 1 })) }, { additionalProperties: false }
)
