import type { Doc, Soil } from './declaration.js'
import { invalid } from './refusals.js'

export type { Growth, Soil } from './declaration.js'

/** Documents that something can grow from; refused where an estate has none. */
export function grownFrom<T extends Doc> (
  { collections }: Soil, name: string, fits: (doc: T) => boolean = () => true
): [T, ...T[]] {
  // Who asks knows what the documents of the collection are.
  const all = collections.get(name)?.list() as T[] | undefined
  const [first, ...more] = all?.filter(fits) ?? []
  if (first === undefined) {
    throw invalid(`The estate cannot grow: its ${name} has nothing to take as a pattern.`, `a document in ${name}`, 'size')
  }
  return [first, ...more]
}

export const nth = <T>(all: readonly [T, ...T[]], n: number): T => all[n % all.length] ?? all[0]

const words = ['Archive', 'Bids', 'Campaigns', 'Design', 'Events', 'Facilities', 'Guides', 'Hiring', 'Invoices', 'Labs'] as const

/** What things that are only numbered are called, so that they do not all look alike: `Archive 1`, `Bids 2`. */
export const titleOf = (n: number): string => `${nth(words, n)} ${n + 1}`
