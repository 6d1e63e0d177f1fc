import type { AnyCollection, CollectionSpec, Doc, Referrer, Store } from './declaration.js'
import { createDocuments } from './documents.js'
import { holding, linksOf, sameLinks } from './links.js'
import type { Page, Paging, Query, Where } from './query.js'
import { createQuestions } from './questions.js'
import { Refusal } from './refusals.js'
import { openTable } from './tables.js'

export type {
  AnyCollection, Change, CollectionSpec, Doc, Reference, Referrer, SessionReading, Store
} from './declaration.js'
export {
  between, type Column, flag, integer, like, type Order, type Page, type Paging, type Query, real, type Test, text,
  type Where, withoutIndex
} from './query.js'

/** Past this many pages in memory all are let go. */
const keptPages = 200

/**
 * A collection of documents in SQLite, each with the values of its filter and sort columns. The documents given out
 * are frozen and stay the same object until they change, so that what is derived from one may be kept with it.
 */
export function createCollection<T extends Doc> (store: Store, spec: CollectionSpec<T>) {
  const { database } = store
  const { name, noun, shape, session, growth, called = ['name'] } = spec
  const columns = Object.entries(spec.columns ?? {})
  const references = holding(spec.references ?? {})
  const names = called.filter(member => spec.columns?.[member] !== undefined)
  /** What lists showed, until something changes. */
  const pages = new Map<string, Page<T>>()

  const forgetPages = (): void => { if (pages.size > 0) pages.clear() }

  openTable(database, spec)
  const questions = createQuestions(database, name, columns, asked => documents.flushFor(asked))
  const documents = createDocuments<T>(database, name, columns, {
    changed: forgetPages,
    moved: questions.moved,
    added (id) { forgetPages(); questions.added(id) },
    removed (id) { forgetPages(); questions.removed(id) },
    upset () { forgetPages(); questions.forget() }
  })

  /** The document of an id that SQL has just given. */
  function documentOf (id: string): T {
    store.seen(id)
    return documents.read(id)
  }

  /** Statements that belong together need a savepoint of their own only where none is under way. */
  const together = <R>(work: () => R): R => database.busy() ? work() : database.savepoint(work)

  function link (doc: T, before?: T): void {
    if (references.length === 0) return
    const wanted = linksOf(doc, references)
    if (before !== undefined) {
      if (sameLinks(wanted, linksOf(before, references))) return
      database.run('DELETE FROM link WHERE source = ?', doc.id)
    }
    for (const { role, target } of wanted) {
      database.run('INSERT OR IGNORE INTO link (source, role, target) VALUES (?, ?, ?)', doc.id, role, target)
    }
  }

  const collection = {
    name,
    noun,
    shape,
    session,
    growth,
    references: spec.references ?? {},

    find (id: string): T | undefined {
      const known = documents.known(id)
      if (known !== undefined) {
        store.seen(known.id)
        return known
      }
      const row = database.get(`SELECT id FROM "${name}" WHERE id = ?`, id)
      return row === undefined ? undefined : documentOf(String(row.id))
    },

    /** Throws a `notFound` refusal that names the kind of thing and the id. */
    get (id: string): T {
      const doc = collection.find(id)
      if (doc === undefined) throw new Refusal('notFound', `${noun} with ID ${id} was not found.`, undefined, id)
      return doc
    },

    has: (id: string): boolean => collection.find(id) !== undefined,

    /** The number that the document's last change took: its eTag. */
    version: documents.version,
    clear: documents.clear,
    renumber: documents.renumber,

    list: (query: Query = {}): T[] => questions.ids(query).map(documentOf),

    /** Every document that a list has, one by one: for who takes little of each, so that the rest need not be kept. */
    * each (query: Query = {}): Generator<T> {
      for (const id of questions.idsOnce(query)) {
        const doc = documents.pass(id)
        if (doc !== undefined) yield doc
      }
    },

    /** One document, for who asks for many and takes little of each. */
    glimpse: (id: string): T | undefined => documents.pass(id),

    first (query: Query = {}): T | undefined {
      const id = questions.first(query)
      return id === undefined ? undefined : documentOf(id)
    },

    count: (where: Where = {}): number => questions.count(where),

    named: (name: string): readonly string[] => names.flatMap(column => questions.ids({ where: { [column]: name } })),

    names: (): readonly string[] => names.flatMap(questions.values),

    nameOf (id: string): string {
      const doc: object | undefined = collection.find(id)
      const names: unknown[] = doc === undefined ? [] : called.map(member => Reflect.get(doc, member) as unknown)
      return names.find(name => typeof name === 'string') ?? noun
    },

    /** Filter, then order, then page; `limit` undefined is everything. */
    page (query: Query, { offset = 0, limit }: Paging): Page<T> {
      store.seen(name)
      const key = JSON.stringify([query.where, query.order, offset, limit])
      const before = pages.get(key)
      if (before !== undefined) {
        for (const { id } of before.results) store.seen(id)
        return before
      }
      const ids = questions.everything(query)
      const rows = ids?.slice(offset, limit === undefined ? undefined : offset + limit).map(collection.get) ??
        questions.idsOfPage(query, offset, limit).map(documentOf)
      const total = ids?.length ?? (offset === 0 && rows.length < (limit ?? Infinity)
        ? rows.length
        : questions.count(query.where))
      // The same list until something changes, so that its text may be kept with it; frozen as the documents in it are.
      const page = { results: Object.freeze(rows) as T[], offset, limit: limit ?? total, total }
      if (pages.size >= keptPages) pages.clear()
      pages.set(key, page)
      return page
    },

    add (doc: T): T {
      return together(() => {
        // The one statement that may fail on its own, an id that is taken, stands first.
        database.run('INSERT INTO entity (id, collection) VALUES (?, ?)', doc.id, name)
        link(doc)
        const version = store.nextVersion()
        const added = documents.add(doc, version)
        store.changed({ collection: name, id: doc.id, kind: 'added', version })
        return added
      })
    },

    /** Puts a whole document in place of the one with its id. */
    replace (doc: T): T {
      const before = collection.get(doc.id)
      return together(() => {
        link(doc, before)
        const version = store.nextVersion()
        const changed = documents.change({ ...doc, id: before.id }, version)
        store.changed({ collection: name, id: before.id, kind: 'changed', version, before })
        return changed
      })
    },

    /** Changes some members; a member given as undefined is taken away. */
    patch: (id: string, changes: Partial<T>): T => collection.replace({ ...collection.get(id), ...changes }),

    /** Who refers to the document. What refers to it only weakly is not asked. */
    referrers: (id: string): Referrer[] => database.all(
      `SELECT link.source AS id, link.role AS role, entity.collection AS collection
       FROM link JOIN entity ON entity.id = link.source WHERE link.target = ? ORDER BY link.rowid`, id)
      .map(row => ({ id: String(row.id), role: String(row.role), collection: String(row.collection) })),

    /** Removes a document that nothing refers to; the database itself refuses the removal of one that is in use. */
    remove (id: string): void {
      const doc = collection.get(id)
      together(() => {
        documents.remove(doc.id)
        database.run('DELETE FROM entity WHERE id = ?', doc.id)
        const version = store.nextVersion()
        if (spec.feed === true) {
          database.run('INSERT INTO removed (version, collection, id) VALUES (?, ?, ?)', version, name, doc.id)
        }
        store.changed({ collection: name, id: doc.id, kind: 'removed', version, before: doc })
      })
    },

    /** Those changed or added after a version, oldest first; for collections with a `feed`. */
    since (version: number, limit: number): Array<{ doc: T, version: number }> {
      documents.flush()
      return database.all(
        `SELECT id, version FROM "${name}" WHERE version > ? ORDER BY version LIMIT ?`, version, limit)
        .map(row => ({ doc: documentOf(String(row.id)), version: Number(row.version) }))
    }
  }
  // Who adds through AnyCollection has checked the document against its schema.
  store.collections.set(name, collection as unknown as AnyCollection)
  return collection
}

export type Collection<T extends Doc> = ReturnType<typeof createCollection<T>>
