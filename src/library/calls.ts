import { type Static, type TSchema, Type } from '@sinclair/typebox'
import { JournalOrder } from '../schemas/control/requests.js'
import { readInput } from '../state/control/input.js'
import { invalid, invalidValue, Refusal } from '../state/store/refusals.js'
import { ControlError } from './control-error.js'

/** A refusal as users of the library meet it; anything else as it is. */
export const toThrown = (error: unknown): unknown => error instanceof Refusal ? new ControlError(error) : error

/** Functions of the library: `guard` refuses what is called too late, and every refusal is an error of the library. */
export function createCalls (guard: () => void) {
  return {
    /** One that answers at once. */
    now: <A extends unknown[], R>(work: (...given: A) => R) => (...given: A): R => {
      try {
        guard()
        return work(...given)
      } catch (error) {
        throw toThrown(error)
      }
    },

    /** One that is waited for. */
    later: <A extends unknown[], R>(work: (...given: A) => Promise<R>) => async (...given: A): Promise<R> => {
      try {
        guard()
        return await work(...given)
      } catch (error) {
        throw toThrown(error)
      }
    }
  }
}

/** An argument that must be a text: a program in plain JavaScript may give anything. */
export function readText (given: unknown, at: string, expected = 'a text'): string {
  if (typeof given !== 'string') throw invalidValue(at, given, expected)
  return given
}

/** An argument with members, of which none may be one that nothing reads. */
export function readMembers<S extends TSchema> (schema: S, given: unknown, what: string): Static<S> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw invalidValue(what, given, 'an object')
  // What is undefined is as good as absent.
  return readInput(schema, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)))
}

/** A document is read by its collection; this much must hold before. */
export function guardDocument (given: unknown): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw invalid('Invalid document: expected an object with members.', 'an object', 'document')
}

export const RequestPaging = Type.Object({
  offset: Type.Optional(Type.Integer({ minimum: 0 })), limit: Type.Optional(Type.Integer({ minimum: 0 })),
  order: Type.Optional(JournalOrder)
}, { additionalProperties: false })
