import type { Database, Row } from './database.js'
import type { Doc } from './declaration.js'
import { type Column, valueIn } from './query.js'
import { insertion } from './tables.js'

/** A document with the number of its last change. */
interface Known<T> { version: number, doc: T }

/** Who keeps answers about the documents, and must let go of them. */
export interface Answering {
  /** A document has another content. */
  changed: () => void
  /** A document has another value in a column. */
  moved: (column: string) => void
  added: (id: string) => void
  removed: (id: string) => void
  /** Nothing that was known holds any more: documents were replaced, or a change was taken back. */
  upset: () => void
}

/** Past this many documents kept in memory the oldest half is let go. */
export const kept = 20_000

/**
 * The documents of one collection: frozen, in memory as far as there is room, and in their table. What changes is
 * written to the table before a commit, and before SQL is asked about one of the columns in which it moved.
 */
export function createDocuments<T extends Doc> (
  database: Database, name: string, columns: ReadonlyArray<[string, Column]>, answering: Answering
) {
  const table = `"${name}"`
  const sql = {
    doc: `SELECT version, doc FROM ${table} WHERE id = ?`,
    insert: insertion(name, ['id', 'version', 'doc', ...columns.map(([name]) => name)]),
    remove: `DELETE FROM ${table} WHERE id = ?`
  }
  const documents = new Map<string, Known<T>>()
  /** Documents whose present content is in memory only, each with the columns in which SQL does not know it yet. */
  let unwritten = new Map<string, Set<string>>()
  let misfiled = new Set<string>()

  database.onReload(() => {
    documents.clear()
    unwritten.clear()
    misfiled.clear()
    answering.upset()
  })
  database.onFlush(flush)
  // A long step may have read more of them than are kept.
  database.onCommitted(() => { if (documents.size > kept) dropOldest(documents) })

  function keep (id: string, version: number, doc: T): T {
    if (documents.size >= kept && !database.busy()) dropOldest(documents)
    documents.set(id, { version, doc })
    return doc
  }

  /** A change made within a savepoint that fails is taken back. */
  function undoTo (id: string, before: Known<T> | undefined): void {
    database.undoable(() => {
      if (before === undefined) documents.delete(id)
      else documents.set(id, before)
      answering.upset()
    })
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
      answering.moved(name)
    }
  }

  // Only this collection writes its table, and it writes documents of T.
  const parse = (row: Row | undefined): T => deepFreeze(JSON.parse(String(row?.doc)) as T)

  return {
    /** A document that is known in memory; ids are in lower case but where a fixture has others. */
    known: (id: string): T | undefined => (documents.get(id.toLowerCase()) ?? documents.get(id))?.doc,

    /** The document of an id that SQL has just given. */
    read (id: string): T {
      const entry = documents.get(id)
      if (entry !== undefined) return entry.doc
      const row = database.get(sql.doc, id)
      return keep(id, Number(row?.version), parse(row))
    },

    /** One that may not be there, without keeping what nobody has asked for yet. */
    pass (id: string): T | undefined {
      const known = documents.get(id.toLowerCase()) ?? documents.get(id)
      if (known !== undefined) return known.doc
      const row = database.get(sql.doc, id)
      return row && parse(row)
    },

    version: (id: string): number => documents.get(id)?.version ??
      Number(database.get(`SELECT version FROM ${table} WHERE id = ?`, id)?.version ?? 0),

    add (given: T, version: number): T {
      const doc = deepFreeze(withoutUndefined(given))
      const filed = columns.map(([, column]) => valueIn(doc, column))
      database.run(sql.insert, doc.id, version, JSON.stringify(doc), ...filed)
      answering.added(doc.id)
      undoTo(doc.id, undefined)
      return keep(doc.id, version, doc)
    },

    change (given: T, version: number): T {
      const doc = deepFreeze(withoutUndefined(given))
      const before = documents.get(doc.id)
      markUnwritten(doc.id, before?.doc, doc)
      undoTo(doc.id, before)
      answering.changed()
      return keep(doc.id, version, doc)
    },

    remove (id: string): void {
      flush()
      database.run(sql.remove, id)
      undoTo(id, documents.get(id))
      documents.delete(id)
      answering.removed(id)
    },

    clear (): void {
      flush()
      const known = new Map(documents)
      database.run(`DELETE FROM ${table}`)
      documents.clear()
      answering.upset()
      database.undoable(() => {
        for (const [id, entry] of known) documents.set(id, entry)
        answering.upset()
      })
    },

    renumber (id: string, version: number): void {
      flush()
      database.run(`UPDATE ${table} SET version = ? WHERE id = ?`, version, id)
      const entry = documents.get(id)
      if (entry === undefined) return
      documents.set(id, { ...entry, version })
      database.undoable(() => documents.set(id, entry))
    },

    flush,

    /** SQL need not know of changes in columns that a question does not touch. */
    flushFor (asked: readonly string[]): void {
      if (misfiled.size > 0 && asked.some(name => misfiled.has(name))) flush()
    }
  }
}

/** Of the columns only those that moved are written, for each has its indexes. */
const update = (table: string, columns: string[]): string =>
  `UPDATE ${table} SET version = ?, doc = ?${columns.map(name => `, "${name}" = ?`).join('')} WHERE id = ?`

function dropOldest (documents: Map<string, unknown>): void {
  let excess = documents.size - kept / 2
  for (const id of documents.keys()) {
    if (excess-- <= 0) return
    documents.delete(id)
  }
}

/** A member that is undefined counts as absent. */
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
