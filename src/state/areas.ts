import type { Kernel } from './kernel.js'

/** What the areas of a product have made so far, each by its name for the areas after it and for the routes. */
export interface Areas<Nouns extends object> {
  nouns: Nouns
  /** Makes the nouns of the next area; it gets those of all areas before it. */
  add: <Own extends object>(area: (kernel: Kernel, below: Nouns) => Own) => Areas<Nouns & Own>
}

/** Builds a product area by area, in the order in which they may know one another. Throws when a name comes twice. */
export function stackAreas<Nouns extends object> (kernel: Kernel, nouns: Nouns): Areas<Nouns> {
  return {
    nouns,
    add (area) {
      const own = area(kernel, nouns)
      const twice = Object.keys(own).find(name => name in nouns)
      if (twice !== undefined) throw new Error(`Two areas have a noun named '${twice}'`)
      return stackAreas(kernel, { ...nouns, ...own })
    }
  }
}
