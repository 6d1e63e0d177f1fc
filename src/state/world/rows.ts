import type { AnyCollection, Doc } from '../store/collection.js'
import { invalid, noSuchName, Refusal } from '../store/refusals.js'
import { membersOf, mistakeIn } from './products.js'
import { chooseRows, type RowChoice } from './row-choice.js'
import { collectionOf, hangingReferenceOf, referenceMistake } from './references.js'
import { nameOfDocument } from '../store/use.js'
import type { Kernel } from '../kernel.js'

/** A document as a person writes it: the id may be left to the world. */
export interface Row { id?: string | undefined, [member: string]: unknown }

/**
 * The single documents of a world, for the author of a test: they are checked as those of a fixture are, and what
 * would follow in the product from their being so, like the next start of a job's schedule, is planned.
 */
export function createRows (kernel: Kernel) {
  const { database, collections, schedule } = kernel

  function collectionNamed (name: string): AnyCollection {
    const collection = collections.get(name)
    if (collection === undefined) throw noSuchName('collection', name, [...collections.keys()].sort())
    return collection
  }

  function findRow (name: string, id: string): { collection: AnyCollection, doc: Doc } {
    const collection = collectionNamed(name)
    const doc = collection.find(id)
    if (doc === undefined) throw new Refusal('notFound', `Unknown id '${id}': ${name} has no such document.`)
    return { collection, doc }
  }

  function guardFits (collection: AnyCollection, doc: Doc): void {
    const mistake = mistakeIn(collection, doc)
    if (mistake === undefined) return
    const { at, message, expected } = mistake
    throw invalid(`${at === '' ? 'The document' : at} ${message}.`, expected, at === '' ? undefined : at)
  }

  function guardReferences ({ id }: Doc): void {
    const hanging = hangingReferenceOf(kernel, id)
    if (hanging !== undefined) throw referenceMistake(kernel, hanging)
  }

  return {
    /** The names of all collections, and how many documents each has. */
    names: (): Array<{ name: string, total: number }> =>
      [...collections.values()].map(({ name, count }) => ({ name, total: count() })),

    list: (name: string): Doc[] => collectionNamed(name).list(),

    /** Those that are meant, in the order that is asked for. */
    choose (name: string, choice: RowChoice): Doc[] {
      const collection = collectionNamed(name)
      return chooseRows(collection.list(), choice, () => membersOf(collection))
    },

    get: (name: string, id: string): Doc => findRow(name, id).doc,

    /** Without an id the document gets the next of the world's. */
    add: (name: string, row: Row): Doc => database.savepoint(() => {
      kernel.undoCounts()
      const collection = collectionNamed(name)
      const doc: Doc = { ...row, id: row.id ?? kernel.ids.next() }
      guardFits(collection, doc)
      const taken = collectionOf(kernel, doc.id)
      if (taken !== undefined) throw new Refusal('conflict', `The id ${doc.id} is taken by a document in ${taken.name}.`)
      collection.add(doc)
      guardReferences(doc)
      kernel.arranged.get(name)?.(doc.id)
      return collection.get(doc.id)
    }),

    /** Puts a whole document in place of the one with this id. */
    put: (name: string, id: string, row: Row): Doc => database.savepoint(() => {
      kernel.undoCounts()
      const { collection, doc: before } = findRow(name, id)
      if (row.id !== undefined && row.id !== before.id) {
        throw invalid(`Invalid id '${row.id}': the id of a document cannot be changed, expected ${before.id} or none.`, before.id, 'id')
      }
      const doc: Doc = { ...row, id: before.id }
      guardFits(collection, doc)
      collection.replace(doc)
      guardReferences(doc)
      kernel.outgoing.get(name)?.(before)
      kernel.arranged.get(name)?.(doc.id)
      return collection.get(doc.id)
    }),

    /** Refused while others refer to it; the refusal says which. What was due about it is not any more. */
    remove: (name: string, id: string): void => database.savepoint(() => {
      kernel.undoCounts()
      const { collection, doc } = findRow(name, id)
      const users = collection.referrers(doc.id)
      if (users.length > 0) {
        const who = users.map(({ collection, id }) => `${nameOfDocument(kernel, collection, id)} (${collection} ${id})`)
        throw new Refusal('conflict', `${collection.noun} ${id} is referred to by ${who.join(', ')}.`)
      }
      schedule.cancel(doc.id)
      collection.remove(doc.id)
      kernel.outgoing.get(name)?.(doc)
    })
  }
}

export type Rows = ReturnType<typeof createRows>
