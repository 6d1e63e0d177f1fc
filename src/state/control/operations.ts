import { type Product, productNames } from '../../schemas/control/product.js'
import type { AnyOperation } from '../../schemas/kit/at.js'
import { distance, likeness, nearest } from '../store/nearest.js'
import type { ProductFacts } from './products.js'

/** A documented operation, by every name and path that it has had. */
export interface KnownOperation {
  product: Product
  /** Its newest operationId. */
  id: string
  ids: string[]
  method: string
  paths: string[]
}

/** A documented operation that is close to what was asked for. */
export type Near = Pick<KnownOperation, 'method'> & { operationId: string, path: string }

/** The documented operations of all products, as they are named in rules and searches. */
export function createOperations (products: Readonly<Record<Product, Pick<ProductFacts, 'contract' | 'plainPath'>>>) {
  const known = new Map<Product, KnownOperation[]>()

  function operationsOf (product: Product): KnownOperation[] {
    let operations = known.get(product)
    if (operations === undefined) {
      operations = products[product].contract.operations.map(operation => {
        const ids = everyValue(operation.id)
        return { product, id: ids.at(-1) ?? '', ids, method: operation.method, paths: everyValue(operation.url) }
      })
      known.set(product, operations)
    }
    return operations
  }

  function find (product: Product, id: string): KnownOperation | undefined {
    const wanted = id.toLowerCase()
    return operationsOf(product).find(({ ids }) => ids.some(name => name.toLowerCase() === wanted))
  }

  return {
    /** An operation by any name that it has had. */
    find,

    /** The newest names of the operations that have had a name, whatever their product. */
    namesOf: (id: string): string[] => productNames.flatMap(product => find(product, id)?.id ?? []),

    /** Every name that the operations of a product have had, in alphabetical order. */
    names: (product: Product): string[] => [...new Set(operationsOf(product).flatMap(({ ids }) => ids))].sort(),

    /** The names that a mistyped one may have meant, nearest first. */
    nearestNames (of: readonly Product[], id: string, count = 3): string[] {
      const names = of.flatMap(product => operationsOf(product).flatMap(({ ids }) => ids))
      return nearest(names, name => -likeness(id, name), count)
    },

    /** The operations that a request which matched nothing may have meant, nearest first. */
    nearest (product: Product, method: string, url: string, count = 3): Near[] {
      const path = withoutIds(products[product].plainPath(neat(url)))
      const ways = operationsOf(product).flatMap(({ id, method, paths }) =>
        paths.map(path => ({ operationId: id, method, path })))
      const isOther = (way: Near): boolean => way.method !== method
      return nearest(ways, way => (isOther(way) ? otherMethod : 0) + distance(path, collapse(way.path)), count)
    }
  }
}

export type Operations = ReturnType<typeof createOperations>

/** The newest operationId: some operations had another one before. */
export const nameOf = (operation: AnyOperation): string => everyValue(operation.id).at(-1) ?? ''

/** The right path with the wrong method is nearer than a path with three letters wrong. */
const otherMethod = 3

/** What a value that changes between revisions has been, oldest first. */
function everyValue (value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  const changed: unknown = Object.getOwnPropertySymbols(value).map(symbol => Reflect.get(value, symbol) as unknown)
    .find(member => typeof member === 'object' && member !== null)
  const values = typeof changed === 'object' && changed !== null ? Object.values(changed) : []
  return values.filter(member => typeof member === 'string')
}

const collapse = (path: string): string => path.replace(/:[^/]+/g, ':').replace(/\/$/, '').toLowerCase()

/** A request's path without query, doubled slashes and capital letters. */
const neat = (url: string): string =>
  (url.split('?')[0] ?? '').replace(/\/{2,}/g, '/').replace(/\/$/, '').toLowerCase()

/** A path with `:` for what looks like an id. */
const withoutIds = (path: string): string => path.replace(/\/(?=[^/]*\d)[{]?[0-9a-f-]{8,}[}]?(?=\/|$)/g, '/:')
