import type { Database } from './database.js'
import type { Ids } from './ids.js'
import type { Column } from './query.js'
import type { Shape } from './shape.js'

/** A document of a collection. What its `id` looks like is the product's business. */
export interface Doc { id: string }

/**
 * A reference that documents of this collection hold: where (`proxyIds[]`, `objectStorage.accountId`) and to what.
 * While it exists, what it points to cannot be removed. A `weak` one says where an id leads, and may dangle.
 */
export interface Reference { path: string, to: string, weak?: boolean }

/** How the documents of a collection are filed. */
export interface TableSpec {
  /** After its product: `vbr.jobs`. */
  name: string
  columns?: Record<string, Column>
  /** Columns that lists test and order by together, each under a name. Others are indexed by themselves, if at all. */
  indexes?: Record<string, readonly string[]>
  /** No installation has more than some hundreds: lists look through all of them, and no write pays for an index. */
  few?: boolean
  /** Whether its changes are to be told later, by number: `since`, and what was removed. */
  feed?: boolean
}

/** Everything that is said of a collection, in one place. */
export interface CollectionSpec<T extends Doc> extends TableSpec {
  /** How a document is called in a refusal. */
  noun: string
  shape: Shape
  references?: Record<string, Reference>
  /** The members by which a person calls a document; `name` unless said. */
  called?: readonly string[]
  /** For sessions: what the core asks one. */
  session?: SessionReading<T>
  /** How it grows with an estate. */
  growth?: Growth<T>
}

/** What the core asks a session, whatever its product calls the answers. */
export interface SessionReading<T> {
  goesOn: (session: T) => boolean
  /** How it stands and, once it is over, how it ended: a word of its product. */
  result: (session: T) => string
  /** What its product says about the end, where it says something. */
  message: (session: T) => string | undefined
}

/** What an estate grows from: what it has already, and ids that are the same for the same name. */
export interface Soil {
  ids: Pick<Ids, 'of' | 'seed'>
  collections: ReadonlyMap<string, AnyCollection>
  clock: { now: () => number }
  /** Told how many documents of a collection were added. */
  tellGrown: (collection: string, count: number) => void
}

/** How a collection grows with its estate. */
export interface Growth<T> {
  /** The name under which its size is given: `users=1000`. */
  size: string
  /** The collections whose documents the new ones refer to: those grow first. */
  after?: readonly string[]
  /** Whether a document counts, where the collection holds others, too. */
  counts?: (doc: T) => boolean
  /** The size is what one document says of itself: there is no document for each. */
  isOne?: boolean
  /** Makes documents, each from the number that it has among those that are added. */
  make: (soil: Soil, wanted: number) => (n: number) => T
}

/** Who holds a reference to a document. */
export interface Referrer { collection: string, id: string, role: string }

export interface Change {
  collection: string
  id: string
  kind: 'added' | 'changed' | 'removed'
  version: number
  /** What a document was that was changed or removed. */
  before?: Doc
}

/** What is known of a collection whose kind of document is not: fixtures and the control port speak to it so. */
export interface AnyCollection {
  name: string
  noun: string
  shape: Shape
  references: Record<string, Reference>
  session: SessionReading<Doc> | undefined
  growth: Growth<Doc> | undefined
  add: (doc: Doc) => Doc
  replace: (doc: Doc) => Doc
  remove: (id: string) => void
  get: (id: string) => Doc
  find: (id: string) => Doc | undefined
  list: () => Doc[]
  count: () => number
  /** The ids of the documents that a person calls so. */
  named: (name: string) => readonly string[]
  /** All that documents are called so. */
  names: () => readonly string[]
  /** How a person calls a document: its name, else the kind of thing that it is. */
  nameOf: (id: string) => string
  version: (id: string) => number
  /** Those changed or added after a version, oldest first; for collections with a `feed`. */
  since: (version: number, limit: number) => Array<{ doc: Doc, version: number }>
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
