import { like, type Query, type Where } from '../../store/collection.js'
import { sameUniqueId } from '../base/ids.js'

/** A kind of thing that is carried from one server to another: in a file of the contract's, each thing an item. */
export interface AutomationKind<Item, File, Selection> {
  /** As sessions are called: `Import credentials`. */
  name: string
  /** The things that a selection means, as a file without ids and secrets. */
  export (selection: Selection): File
  itemsOf (file: File): Item[]
  nameOf (item: Item): string
  /** Adds the thing, or changes the one that is there; throws a refusal when it cannot be. */
  import (item: Item, user: string): 'added' | 'changed'
}

/** Which things are exported. ASSUMED: what is asked for in several ways must be meant by all of them. */
export interface Selection {
  ids?: string[] | undefined
  types?: string[] | undefined
  names?: string[] | undefined
}

/** A selection without the lists that are empty. ASSUMED: they ask for nothing in particular. */
export function withoutEmptyLists<S extends object> (selection: S | object): S {
  const members = Object.entries(selection).filter(([, value]) => !Array.isArray(value) || value.length > 0)
  return Object.fromEntries(members) as S // every member of a selection may be left out
}

/** The things that a selection means; `named` is the column that its names, which are patterns, are held against. */
export function choose<T> (
  list: (query: Query) => T[], { ids, types, names }: Selection, where: Where = {}, named = 'name'
): T[] {
  const all = { ...where, id: ids, type: types }
  if (names === undefined) return list({ where: all })
  return [...new Set(names.flatMap(name => list({ where: { ...all, [named]: like(name) } })))]
}

/**
 * The thing that an item of a file is already, where several may bear one name: that with its unique id, and the first
 * of its name only where the file gives no unique id.
 */
export function same<T extends { uniqueId?: string | undefined }> (
  things: readonly T[], uniqueId: string | undefined, isNamed: (thing: T) => boolean
): T | undefined {
  return things.find(thing => isGiven(uniqueId) ? sameUniqueId(thing.uniqueId ?? '', uniqueId) : isNamed(thing))
}

/** The unique id of an item, for what is made of it. */
export const identity = (uniqueId: string | undefined): { uniqueId?: string } => isGiven(uniqueId) ? { uniqueId } : {}

export const isGiven = (text: string | undefined): text is string => text !== undefined && text !== ''
