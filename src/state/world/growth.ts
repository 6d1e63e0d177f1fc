import { sizeNames } from '../../schemas/control/closed-lists.js'
import type { AnyCollection } from '../store/collection.js'
import type { Soil } from '../store/growth.js'
import { invalidValue, unknownName } from '../store/refusals.js'
import type { Work } from '../store/turns.js'

/** How many of a kind an estate has in all, by kind. One that has more already keeps them. */
export type Size = Readonly<Record<string, number>>

/** Throws `Refusal` for a kind that no estate has, and for a number that cannot be one of documents. */
export function guardSize (size: Size): void {
  for (const [name, count] of Object.entries(size)) {
    if (!sizeNames.some(known => known === name)) throw unknownName('size', name, sizeNames, `size.${name}`)
    if (!Number.isInteger(count) || count < 0 || count > 1_000_000) {
      throw invalidValue(`number of ${name}`, count, 'a whole number from 0 to 1000000', `size.${name}`)
    }
  }
}

/** A growth that takes longer tells so often how far it is. Milliseconds. */
const patience = 2_000

/** Adds to an estate what it lacks to a size. The same seed and size give the same documents. */
export function * grow (soil: Soil, size: Size = {}, progress: (message: string) => void = () => {}): Work<void> {
  guardSize(size)
  const grown = new Set<AnyCollection>()
  let told = performance.now()

  function * growOne (collection: AnyCollection): Work<void> {
    const { growth } = collection
    if (growth === undefined || grown.has(collection)) return
    grown.add(collection)
    for (const name of growth.after ?? []) {
      const before = soil.collections.get(name)
      if (before !== undefined) yield * growOne(before)
    }
    const wanted = size[growth.size] ?? 0
    const lacking = wanted === 0 ? 0 : growth.isOne === true ? 1 : wanted - countIn(collection)
    if (lacking <= 0) return
    const document = growth.make(soil, wanted)
    for (let n = 0; n < lacking; n++) {
      collection.add(document(n))
      yield
      if (n % 1_000 !== 0 || performance.now() - told < patience) continue
      told = performance.now()
      progress(`Growing the estate: ${n} of ${lacking} ${growth.size}`)
    }
    soil.tellGrown(collection.name, lacking)
  }

  for (const collection of soil.collections.values()) yield * growOne(collection)
}

function countIn ({ growth, list, count }: AnyCollection): number {
  return growth?.counts === undefined ? count() : list().filter(growth.counts).length
}
