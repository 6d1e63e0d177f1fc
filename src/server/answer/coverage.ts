import type { Behaviour } from '../section.js'
import { lastRevisionOf } from '../paths.js'
import type { Product } from '../product.js'
import type { ServedOperations } from './operations.js'

/** A documented operation, where it stands, and how it behaves. */
export interface Covered {
  product: Product['name']
  operationId: string
  section: string
  method: string
  paths: string[]
  revisions: string[]
  behaviour: Behaviour | 'pending'
}

/** How each documented operation of a product behaves: built, or pending. */
export function coverageOf (product: Product, { behaviourOf }: ServedOperations): Covered[] {
  return product.contract.operations.map(operation => {
    const at = product.contract.revisions.flatMap(revision => {
      const known = product.contract.at(revision).operation(operation)
      return known === undefined ? [] : [{ revision, ...known }]
    })
    const last = lastRevisionOf(product, operation)
    return {
      product: product.name,
      operationId: last?.id ?? '',
      section: operation.section ?? last?.tag ?? '',
      method: operation.method,
      paths: [...new Set(at.map(({ url }) => url))],
      revisions: at.map(({ revision }) => revision),
      behaviour: behaviourOf(operation)
    }
  })
}
