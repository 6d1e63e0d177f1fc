import type { AnyOperation, OperationAt, View } from '../schemas/kit/at.js'
import type { Product } from './product.js'

/** A path and method, and the operations that stand there: at most one of them in any revision. */
export interface Path { url: string, method: string, operations: AnyOperation[] }

/** One route per path and method, over all revisions. */
export function pathsOf (product: Product): Path[] {
  const known = new Map<string, Path>()
  for (const operation of product.contract.operations) {
    for (const url of [...urlsOf(operation), ...aliasesOf(product, operation)]) {
      const key = `${operation.method} ${collapse(url)}`
      const path = known.get(key)
      if (path === undefined) known.set(key, { url, method: operation.method, operations: [operation] })
      else if (!path.operations.includes(operation)) path.operations.push(operation)
    }
  }
  return [...known.values()]
}

/** The revision whose models the operations of a path have where they are asked for in another one. */
export function modelsFor ({ later }: Product, { url }: Path, revision: string): string {
  const known = later[revision]
  return known?.parts.some(part => url.toLowerCase().startsWith(part)) === true ? known.revision : revision
}

/** The operation that a revision knows on a path. */
export function operationOn (product: Product, { url, operations }: Path, view: View): OperationAt | undefined {
  for (const operation of operations) {
    const at = view.operation(operation)
    if (at !== undefined && (isSamePath(at.url, url) || isSecondPath(product, operation, view, url))) return at
  }
  return undefined
}

/** Those that a router which knows some paths would take for one of them, and these themselves. */
export function takenFor (known: readonly Path[], paths: readonly Path[]): Path[] {
  const stepsOf = ({ method, url }: Path): string[] => [method, ...collapse(url).split('/')]
  // By the number of steps: a start looks at each of a thousand paths.
  const patterns = new Map<number, string[][]>()
  for (const steps of known.map(stepsOf)) patterns.set(steps.length, [...patterns.get(steps.length) ?? [], steps])
  const isTaken = (steps: string[]): boolean =>
    patterns.get(steps.length)?.some(like => like.every((step, n) => step === ':' || step === steps[n])) === true
  return paths.filter(path => isTaken(stepsOf(path)))
}

/** Finds documented paths for requests that no route matched. */
export function createPathFinder (product: Product, paths: readonly Path[]) {
  // As in a router, words come before parameters.
  const parameters = ({ url }: Path): number => url.split(':').length
  let patterns: Array<{ path: Path, pattern: RegExp }> | undefined

  /** The documented paths that a request's address fits, whatever their method. */
  return (url: string): Path[] => {
    patterns ??= [...paths].sort((a, b) => parameters(a) - parameters(b))
      .map(path => ({ path, pattern: pattern(path.url) }))
    const bare = withoutVersion(product, url)
    return patterns.filter(({ pattern }) => pattern.test(bare)).map(({ path }) => path)
  }
}

/** The values of a path's parameters in an address that fits it. */
export const valuesIn = (product: Product, { url }: Path, asked: string): string[] =>
  (pattern(url).exec(withoutVersion(product, asked)) ?? []).slice(1).map(decode)

export function lastRevisionOf (product: Product, operation: AnyOperation): OperationAt | undefined {
  for (const revision of [...product.contract.revisions].reverse()) {
    const at = product.contract.at(revision).operation(operation)
    if (at !== undefined) return at
  }
  return undefined
}

/** Every path that an operation has had; most have one. */
function urlsOf (operation: AnyOperation): string[] {
  if (typeof operation.url === 'string') return [operation.url]
  const changed: unknown = Object.getOwnPropertySymbols(operation.url as object)
    .map(symbol => Reflect.get(operation.url as object, symbol) as unknown)
    .find(value => value !== null && typeof value === 'object')
  return changed === undefined ? [] : Object.values(changed as Record<string, string>)
}

const aliasesOf = (product: Product, operation: AnyOperation): string[] =>
  product.aliases.filter(alias => alias.operation === operation).map(({ url }) => url)

function isSecondPath (product: Product, operation: AnyOperation, view: View, url: string): boolean {
  const later = product.later[view.revision]
  const moved = later === undefined ? undefined : product.contract.at(later.revision).operation(operation)?.url
  return (moved !== undefined && isSamePath(moved, url)) ||
    product.aliases.some(alias => alias.operation === operation && isSamePath(alias.url, url))
}

const isSamePath = (one: string, other: string): boolean => collapse(one) === collapse(other)

/** A path without the names of its parameters: two revisions may name one differently. */
const collapse = (url: string): string => url.replace(/:[^/]+/g, ':').replace(/\/$/, '').toLowerCase()

const pattern = (url: string): RegExp =>
  new RegExp(`^${collapse(url).replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(':', '([^/]+)')}$`, 'i')

/** The path of an address as operations have it, in the letters of the request. */
function withoutVersion (product: Product, url: string): string {
  const path = (url.split('?')[0] ?? '').replace(/\/{2,}/g, '/').replace(/\/$/, '')
  return product.prefix === '' ? path : path.replace(/^\/[^/]+/, '')
}

function decode (value: string): string {
  try { return decodeURIComponent(value) } catch { return value }
}
