import { createAnswers } from './answers.js'
import type { Database, Row } from './database.js'
import { holding, linksOf, type Reference, sameLinks } from './links.js'
import { backwards, type Column, columnsOf, filter, type Page, type Paging, type Query, select, valueIn, type Where } from './query.js'
import { Refusal } from './refusals.js'
import { insertion, openTable } from './tables.js'

export type { Reference } from './links.js'
export {
  between, type Column, flag, integer, like, type Order, type Page, type Paging, type Query, real, scanned, type Test,
  text, type Where
} from './query.js'

/** A document of a collection. What its `id` looks like is the product's business. */
export interface Doc { id: string }

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

/** Past this many documents kept in memory the oldest half is let go. */
const kept = 20_000
/** Past this many pages in memory all are let go. */
const keptPages = 200

/**
 * A collection of documents in SQLite, each with the values of its filter and sort columns. The documents given out
 * are frozen and stay the same object until they change, so that what is derived from one may be kept with it.
 */
export function createCollection<T extends Doc> (store: Store, spec: CollectionSpec) {
  const { database } = store
  const { name } = spec
  const table = `"${name}"`
  const sql = {
    byId: `SELECT id FROM ${table} WHERE id = ?`,
    doc: `SELECT version, doc FROM ${table} WHERE id = ?`,
    insert: insertion(name, ['id', 'version', 'doc', ...Object.keys(spec.columns ?? {})]),
    remove: `DELETE FROM ${table} WHERE id = ?`
  }
  const columns = Object.entries(spec.columns ?? {})
  const references = holding(spec.references ?? {})
  const documents = new Map<string, { version: number, doc: T }>()
  /** What lists showed, until something changes. */
  const pages = new Map<string, Page<T>>()
  const found = createAnswers<string[]>()
  const counts = createAnswers<number>()
  /** The ids of all documents in the order of their creation, since somebody asked for a page of everything. */
  let everything: string[] | undefined

  /**
   * Documents whose present content is in memory only, each with the columns in which SQL does not know it yet. They
   * are written before a commit, and before SQL is asked about one of the columns in which any of them moved.
   */
  let unwritten = new Map<string, Set<string>>()
  let misfiled = new Set<string>()

  openTable(database, spec)
  database.onReload(() => {
    documents.clear()
    unwritten.clear()
    misfiled.clear()
    everything = undefined
    forgetAnswers()
  })
  database.onFlush(flush)

  function keep (id: string, version: number, doc: T): T {
    if (documents.size >= kept && !database.busy()) dropOldest(documents)
    documents.set(id, { version, doc })
    return doc
  }

  /** Documents are kept as they are given, frozen; a change made within a savepoint that fails is taken back. */
  function keepUndoable (id: string, version: number, doc: T): T {
    const before = documents.get(id)
    database.undoable(() => {
      if (before === undefined) documents.delete(id)
      else documents.set(id, before)
      everything = undefined
      forgetAnswers()
    })
    forgetPages()
    return keep(id, version, doc)
  }

  function forgetPages (): void {
    if (pages.size > 0) pages.clear()
  }

  function forgetAnswers (): void {
    forgetPages()
    found.forget()
    counts.forget()
  }

  function flush (): void {
    if (unwritten.size === 0) return
    const [written, before] = [unwritten, misfiled]
    unwritten = new Map()
    misfiled = new Set()
    database.undoable(() => { [unwritten, misfiled] = [written, before] })
    for (const [id, moved] of written) {
      const entry = documents.get(id)
      if (entry === undefined) continue
      const { version, doc } = entry
      const changed = columns.filter(([name]) => moved.has(name))
      database.run(update(table, changed.map(([name]) => name)),
        version, JSON.stringify(doc), ...changed.map(([, column]) => valueIn(doc, column)), id)
    }
  }

  /** SQL need not know of changes in columns that a question does not touch. */
  function flushFor (asked: readonly string[]): void {
    if (misfiled.size > 0 && asked.some(name => misfiled.has(name))) flush()
  }

  function markUnwritten (id: string, before: T | undefined, doc: T): void {
    let moved = unwritten.get(id)
    if (moved === undefined) {
      const waiting = unwritten
      waiting.set(id, moved = new Set())
      database.undoable(() => waiting.delete(id))
    }
    for (const [name, column] of columns) {
      if (valueIn(before, column) === valueIn(doc, column)) continue
      moved.add(name)
      misfiled.add(name)
      found.forgetAbout(name)
      counts.forgetAbout(name)
    }
  }

  /** The document of an id that SQL has just given. */
  function documentOf (id: string): T {
    store.seen(id)
    const entry = documents.get(id)
    if (entry !== undefined) return entry.doc
    const row = database.get(sql.doc, id)
    return keep(id, Number(row?.version), parse(row))
  }

  // Only this collection writes its table, and it writes documents of T.
  const parse = (row: Row | undefined): T => deepFreeze(JSON.parse(String(row?.doc)) as T)

  /** Statements that belong together need a savepoint of their own only where none is under way. */
  const together = <R>(work: () => R): R => database.busy() ? work() : database.savepoint(work)

  function write (given: T, kind: 'added' | 'changed'): T {
    const version = store.nextVersion()
    const doc = deepFreeze(withoutUndefined(given))
    if (kind === 'added') {
      const filed = columns.map(([, column]) => valueIn(doc, column))
      database.run(sql.insert, doc.id, version, JSON.stringify(doc), ...filed)
      everything?.push(doc.id)
      forgetAnswers()
    } else {
      markUnwritten(doc.id, documents.get(doc.id)?.doc, doc)
    }
    keepUndoable(doc.id, version, doc)
    // A change outside any savepoint is its own.
    if (!database.busy()) flush()
    store.changed({ collection: name, id: doc.id, kind, version })
    return doc
  }

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

  /**
   * The ids that a question finds, in its order. `part` is a LIMIT: one with parameters is planned anew by SQLite at
   * every call, so only pages have them.
   */
  function idsFor (query: Query, part = '', ...bounds: number[]): readonly string[] {
    const asked = columnsOf(query)
    flushFor(asked)
    const { sql: rest, values } = select(name, columns, query)
    const all = [...values, ...bounds]
    return found.to(asked, `${rest}${part} ${JSON.stringify(all)}`,
      () => database.column(`SELECT id FROM ${table} ${rest}${part}`, ...all))
  }

  const idsWithin = (query: Query, offset: number, limit = -1): readonly string[] =>
    idsFor(query, ' LIMIT ? OFFSET ?', limit, Math.min(offset, Number.MAX_SAFE_INTEGER))

  /** The ids of a page. What lies beyond the middle is found from the end, for SQL walks along all that it skips. */
  function idsOfPage (query: Query, offset: number, limit: number | undefined): readonly string[] {
    const total = offset === 0 ? 0 : collection.count(query.where)
    if (offset * 2 <= total) return idsWithin(query, offset, limit)
    const length = Math.min(limit ?? Infinity, total - offset)
    return length <= 0 ? [] : [...idsWithin(backwards(query), total - offset - length, length)].reverse()
  }

  /** Everything in the order of creation needs no SQL, as long as it is few enough to be kept in memory. */
  function idsOf ({ where = {}, order = [] }: Query): string[] | undefined {
    if (order.length > 0 || Object.values(where).some(test => test !== undefined)) return undefined
    if (everything === undefined && collection.count() <= kept) {
      everything = database.all(`SELECT id FROM ${table} ORDER BY seq`).map(({ id }) => String(id))
    }
    return everything
  }

  const collection = {
    name,
    noun: spec.noun,
    references: spec.references ?? {},

    find (id: string): T | undefined {
      const key = id.toLowerCase()
      const known = documents.get(key) ?? documents.get(id)
      if (known !== undefined) {
        store.seen(known.doc.id)
        return known.doc
      }
      const row = database.get(sql.byId, id)
      return row === undefined ? undefined : documentOf(String(row.id))
    },

    /** Throws a `notFound` refusal that names the kind of thing and the id. */
    get (id: string): T {
      const doc = collection.find(id)
      if (doc === undefined) throw new Refusal('notFound', `${spec.noun} with ID ${id} was not found.`, undefined, id)
      return doc
    },

    has: (id: string): boolean => collection.find(id) !== undefined,

    /** The number that the document's last change took: its eTag. */
    version: (id: string): number => documents.get(id)?.version ??
      Number(database.get(`SELECT version FROM ${table} WHERE id = ?`, id)?.version ?? 0),

    clear (): void {
      flush()
      const known = new Map(documents)
      database.run(`DELETE FROM ${table}`)
      documents.clear()
      forgetAnswers()
      database.undoable(() => {
        for (const [id, entry] of known) documents.set(id, entry)
        forgetAnswers()
      })
    },

    renumber (id: string, version: number): void {
      flush()
      database.run(`UPDATE ${table} SET version = ? WHERE id = ?`, version, id)
      const known = documents.get(id)
      if (known === undefined) return
      documents.set(id, { ...known, version })
      database.undoable(() => documents.set(id, known))
    },

    list: (query: Query = {}): T[] => idsFor(query).map(documentOf),

    first (query: Query = {}): T | undefined {
      const [id] = idsFor(query, ' LIMIT 1')
      return id === undefined ? undefined : documentOf(id)
    },

    count (where: Where = {}): number {
      const asked = columnsOf({ where })
      flushFor(asked)
      const { sql: rest, values } = filter(name, columns, where)
      return counts.to(asked, `${rest} ${JSON.stringify(values)}`,
        () => Number(database.get(`SELECT count(*) AS n FROM ${table} ${rest}`, ...values)?.n))
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
      const ids = idsOf(query)
      const rows = ids?.slice(offset, limit === undefined ? undefined : offset + limit).map(collection.get) ??
        idsOfPage(query, offset, limit).map(documentOf)
      const total = ids?.length ?? (offset === 0 && rows.length < (limit ?? Infinity)
        ? rows.length
        : collection.count(query.where))
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
        return write(doc, 'added')
      })
    },

    /** Puts a whole document in place of the one with its id. */
    replace (doc: T): T {
      const before = collection.get(doc.id)
      return together(() => {
        link(doc, before)
        return write({ ...doc, id: before.id }, 'changed')
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
        flush()
        database.run(sql.remove, doc.id)
        database.run('DELETE FROM entity WHERE id = ?', doc.id)
        const version = store.nextVersion()
        if (spec.feed === true) {
          database.run('INSERT INTO removed (version, collection, id) VALUES (?, ?, ?)', version, name, doc.id)
        }
        const before = documents.get(doc.id)
        database.undoable(() => {
          if (before !== undefined) documents.set(doc.id, before)
          everything = undefined
          forgetAnswers()
        })
        documents.delete(doc.id)
        everything = everything?.filter(known => known !== doc.id)
        forgetAnswers()
        store.changed({ collection: name, id: doc.id, kind: 'removed', version })
      })
    },

    /** Those changed or added after a version, oldest first; for collections with a `feed`. */
    since (version: number, limit: number): Array<{ doc: T, version: number }> {
      flush()
      return database.all(`SELECT id, version FROM ${table} WHERE version > ? ORDER BY version LIMIT ?`, version, limit)
        .map(row => ({ doc: documentOf(String(row.id)), version: Number(row.version) }))
    }
  }
  // Who adds through AnyCollection has checked the document against its schema.
  store.collections.set(name, collection as unknown as AnyCollection)
  return collection
}

export type Collection<T extends Doc> = ReturnType<typeof createCollection<T>>

/** Of the columns only those that moved are written, for each has its indexes. */
const update = (table: string, columns: string[]): string =>
  `UPDATE ${table} SET version = ?, doc = ?${columns.map(name => `, "${name}" = ?`).join('')} WHERE id = ?`

function dropOldest (documents: Map<string, unknown>): void {
  let excess = documents.size / 2
  for (const id of documents.keys()) {
    if (excess-- <= 0) return
    documents.delete(id)
  }
}

/** A member that is undefined is none. */
function withoutUndefined<T extends Doc> (doc: T): T {
  for (const name in doc) {
    if (doc[name] !== undefined) continue
    // A document with fewer members is still one; it is what its JSON would be.
    return Object.fromEntries(Object.entries(doc).filter(([, value]) => value !== undefined)) as T
  }
  return doc
}

function deepFreeze<T> (value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.values(value).forEach(deepFreeze)
    Object.freeze(value)
  }
  return value
}
