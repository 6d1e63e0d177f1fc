import type { Database } from './database.js'
import type { Column } from './query.js'

/** A document of a collection. What its `id` looks like is the product's business. */
export interface Doc { id: string }

/**
 * A reference that documents of this collection hold: where (`proxyIds[]`, `objectStorage.accountId`) and to what.
 * While it exists, what it points to cannot be removed. A `weak` one says where an id leads, and may dangle.
 */
export interface Reference { path: string, to: string, weak?: boolean }

export interface CollectionSpec {
  name: string
  columns?: Record<string, Column>
  /** Columns that lists test and order by together, each under a name. Others are indexed by themselves, if at all. */
  indexes?: Record<string, readonly string[]>
  references?: Record<string, Reference>
  /** How a document is called in a refusal. */
  noun: string
  /** Whether its changes are to be told later, by number: `since`, and what was removed. */
  feed?: boolean
}

/** Who holds a reference to a document. */
export interface Referrer { collection: string, id: string, role: string }

export interface Change { collection: string, id: string, kind: 'added' | 'changed' | 'removed', version: number }

/** What is known of a collection whose kind of document is not: fixtures and the control port speak to it so. */
export interface AnyCollection {
  name: string
  noun: string
  references: Record<string, Reference>
  add: (doc: Doc) => Doc
  replace: (doc: Doc) => Doc
  remove: (id: string) => void
  get: (id: string) => Doc
  find: (id: string) => Doc | undefined
  list: () => Doc[]
  count: () => number
  version: (id: string) => number
  referrers: (id: string) => Referrer[]
  /** Gives a document the number that its last change had elsewhere. */
  renumber: (id: string, version: number) => void
  /** Forgets all documents. References and the names of ids are the caller's to clear. */
  clear: () => void
}

/** What the collections of one world share. */
export interface Store {
  database: Database
  collections: Map<string, AnyCollection>
  /** The world's one sequence: every change takes the next number, which is the document's version (eTag). */
  nextVersion: () => number
  changed: (change: Change) => void
  /** Told of every document that a reply may show, and of every list by its collection: what a poll may wait for. */
  seen: (id: string) => void
}
