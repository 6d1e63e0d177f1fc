import type { Contract } from '../../schemas/kit/at.js'
import type { FaultRule } from '../../schemas/control/faults.js'
import { type Product, productNames } from '../../schemas/control/product.js'
import type { Lifetimes } from '../access/access.js'
import type { StepTitles } from './due-steps.js'
import type { OutcomeKinds } from './outcome-kinds.js'
import { invalidWord } from '../store/refusals.js'

/** A known quirk of a real server, as a rule that can be set by its name. */
export interface FaultTemplate { name: string, description: string, rule: FaultRule }

/** What the core knows of a product: whatever else makes it differ from another is the product's own business. */
export interface ProductFacts {
  contract: Contract
  /** The path of a request without what says which version is asked for. */
  plainPath: (path: string) => string
  /** The newest operationIds of giving tokens and of ending a login. */
  logsIn: string
  logsOut: string
  /** The query parameters that choose a part of a list. */
  pageParameters: readonly string[]
  /** How long tokens live unless the user chose otherwise. */
  lifetimes: Lifetimes
  /** Steps of the schedule that former versions planned, and that nobody needs any more. */
  retiredSteps: readonly string[]
  /** Known quirks of real servers. */
  faultTemplates: readonly FaultTemplate[]
  /** What happens in the steps of its schedule. */
  stepTitles: StepTitles
  /** What can be arranged of its sessions. */
  outcomeKinds: OutcomeKinds
}

export type Products = Readonly<Record<Product, ProductFacts>>

export function isProduct (name: string): name is Product {
  return productNames.some(product => product === name)
}

/** Throws `Refusal` for what names no product. */
export function guardProduct (name: string): asserts name is Product {
  if (!isProduct(name)) throw invalidWord('product', name, productNames)
}

/** The product that a collection belongs to: it stands before the dot of its name. Some belong to none. */
export function productOf (collection: string): Product | undefined {
  const [name = ''] = collection.split('.')
  return isProduct(name) ? name : undefined
}
