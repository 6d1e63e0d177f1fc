import type { Doc } from '../store/collection.js'
import { unknownName } from '../store/refusals.js'
import { createMatcher } from '../store/wildcard.js'

/** Which documents of a collection are meant, and in which order. Paths go into documents: `schedule.isEnabled`. */
export interface RowChoice {
  ids?: readonly string[] | undefined
  /** Values by path, in any case; `*` stands for any characters. */
  filter?: Readonly<Record<string, unknown>> | undefined
  /** A path, with `-` before it from the greatest to the least. */
  order?: string | undefined
}

/** The documents that are meant. Throws `Refusal` where a path begins with what no document of theirs can have. */
export function chooseRows (
  docs: readonly Doc[], { ids, filter = {}, order }: RowChoice, members: () => string[]
): Doc[] {
  const guardPath = (path: string): string => {
    const [first = ''] = path.split('.')
    const known = members()
    if (!known.includes(first)) throw unknownName('member', first, known, path)
    return path
  }
  const wanted = ids && new Set(ids.map(id => id.toLowerCase()))
  const tests = Object.entries(filter)
    .map(([path, value]) => ({ path: guardPath(path), fits: createMatcher(String(value)) }))
  const found = docs.filter(doc => (wanted === undefined || wanted.has(doc.id.toLowerCase())) &&
    tests.every(({ path, fits }) => fits(textOf(valueAt(doc, path)))))
  if (order === undefined) return found
  const path = guardPath(order.replace(/^-/, ''))
  const sign = order.startsWith('-') ? -1 : 1
  const keyed = found.map(doc => ({ doc, value: valueAt(doc, path) }))
  return keyed.sort((a, b) => sign * compare(a.value, b.value)).map(({ doc }) => doc)
}

function valueAt (doc: Doc, path: string): unknown {
  let value: unknown = doc
  for (const step of path.split('.')) {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    value = isThere ? Reflect.get(value as object, step) : undefined // it is one where the step is there
  }
  return value
}

const textOf = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** Numbers by their size, everything else as text; what is not there comes first. */
function compare (one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  const [a, b] = [textOf(one), textOf(other)]
  return a < b ? -1 : a > b ? 1 : 0
}
