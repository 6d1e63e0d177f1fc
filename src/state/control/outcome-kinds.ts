import { type Product, productNames } from '../../schemas/control/product.js'
import { ObjectOutcome, SessionOutcome } from '../../schemas/control/outcomes.js'
import type { Kernel } from '../kernel.js'
import { productOf } from './products.js'

/** What a product says of the kinds of its sessions. `subjects`: the collections in which a rule may name something. */
export type OutcomeKinds = Readonly<Record<string, {
  about: string
  subjects: readonly string[]
  /** What single objects of such a session are; absent where a rule can name none. */
  objects?: readonly string[]
}>>

/** A kind of session for which outcomes can be arranged. */
export interface OutcomeKind {
  kind: string
  product: Product
  about: string
  subjects: string[]
  objects: string[]
  results: string[]
  /** How an object may go; none where a session has no objects. */
  objectResults: string[]
}

/** What can be brought into a state. */
export interface ConditionKind { collection: string, noun: string, product: Product | null, states: string[] }

interface Words { anyOf: ReadonlyArray<{ const: string }> }
const wordsOf = ({ anyOf }: Words): string[] => anyOf.map(({ const: word }) => word)

/** What can be arranged in every world. */
export function listOutcomeKinds (kinds: Readonly<Record<Product, OutcomeKinds>>): OutcomeKind[] {
  return productNames.flatMap(product =>
    Object.entries(kinds[product]).map(([kind, { about, subjects, objects = [] }]) => ({
      kind,
      product,
      about,
      subjects: [...subjects],
      objects: [...objects],
      results: wordsOf(SessionOutcome.properties.result),
      objectResults: objects.length === 0 ? [] : wordsOf(ObjectOutcome.properties.result)
    })))
}

type Stateful = Pick<Kernel, 'conditions' | 'collections'>

export const listConditionKinds = ({ conditions, collections }: Stateful): ConditionKind[] =>
  [...collections.values()].map(({ name, noun }) =>
    ({ collection: name, noun, product: productOf(name) ?? null, states: conditions.statesOf(name) }))
    .filter(({ states }) => states.length > 0)
