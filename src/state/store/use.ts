import type { AnyCollection, Collection, Doc } from './collection.js'
import type { Refusal } from './refusals.js'

/** Where the collections of a world are found by their names. */
interface Shelf { collections: ReadonlyMap<string, AnyCollection> }

/**
 * Refuses what would leave a reference hanging: something still refers to the document. The refusal names who, as the
 * products do. Throws `notFound` for an id that leads nowhere.
 */
export function guardUse<T extends Doc> (
  shelf: Shelf, collection: Collection<T>, id: string, refuse: (noun: string, id: string, users: string) => Refusal
): void {
  const doc = collection.get(id)
  const users = collection.referrers(doc.id)
  if (users.length === 0) return
  throw refuse(collection.noun, doc.id, users.map(({ collection, id }) => nameOfDocument(shelf, collection, id)).join(', '))
}

/** How a document is called where a person reads it: its name, else the kind of thing it is. */
export function nameOfDocument ({ collections }: Shelf, collection: string, id: string): string {
  return collections.get(collection)?.nameOf(id) ?? id
}
