import type { Doc, Reference } from './declaration.js'
import { zeroId } from './ids.js'

/** A reference that a document holds, and that holds what it points to. */
export interface Link { role: string, target: string }

/** The references of a document; the zero id refers to nothing. */
export function linksOf (doc: Doc, references: readonly Path[]): Link[] {
  return references.flatMap(({ role, steps }) => valuesAt(doc, steps)
    .filter(target => target !== zeroId).map(target => ({ role, target })))
}

/** A reference that holds, its path taken apart. */
export interface Path { role: string, steps: string[] }

/** The references that hold; what is weak is never looked for in a document. */
export const holding = (references: Record<string, Reference>): Path[] => Object.entries(references)
  .filter(([, { weak }]) => weak !== true).map(([role, { path }]) => ({ role, steps: path.split('.') }))

/** The texts at a path like `proxyIds[]` or `items[].id`; what is absent or null is left out. */
function valuesAt (value: unknown, path: string[]): string[] {
  const [step, ...rest] = path
  if (step === undefined) return typeof value === 'string' && value !== '' ? [value] : []
  if (value === null || typeof value !== 'object') return []
  const list = step.endsWith('[]')
  const member: unknown = Reflect.get(value, list ? step.slice(0, -2) : step)
  if (!list) return valuesAt(member, rest)
  return Array.isArray(member) ? member.flatMap(item => valuesAt(item, rest)) : []
}

export function sameLinks (a: Link[], b: Link[]): boolean {
  return a.length === b.length && a.every(({ role, target }, i) => role === b[i]?.role && target === b[i]?.target)
}
