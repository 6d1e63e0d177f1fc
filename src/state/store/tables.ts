import type { Database } from './database.js'
import type { TableSpec } from './declaration.js'
import { type Column, valueIn } from './query.js'

/** The tables that all collections of a world share. */
export function createSharedTables (database: Database): void {
  database.layOut(() => database.exec(`CREATE TABLE IF NOT EXISTS entity (
    id TEXT PRIMARY KEY COLLATE NOCASE,
    collection TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS link (
    source TEXT NOT NULL COLLATE NOCASE REFERENCES entity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    target TEXT NOT NULL COLLATE NOCASE REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (source, role, target)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS link_target ON link (target);
  CREATE TABLE IF NOT EXISTS removed (
    version INTEGER PRIMARY KEY,
    collection TEXT NOT NULL,
    id TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;`))
}

/**
 * A collection's table: the documents, and beside them the columns that lists filter and order by. A file in which it
 * has other columns is of another vbsim; its documents are filed again.
 */
export const openTable = (database: Database, spec: TableSpec): void => database.layOut(() => fileIn(database, spec))

function fileIn (database: Database, spec: TableSpec): void {
  const { name, columns = {} } = spec
  const before = database.inMemory ? undefined : filedOtherwise(database, name, Object.keys(columns))
  const create = tableOf(spec)
  if (before === undefined) return database.exec(create)
  database.savepoint(() => {
    database.run(`DROP TABLE "${name}"`)
    database.exec(create)
    const insert = insertion(name, ['seq', 'id', 'version', 'doc', ...Object.keys(columns)])
    for (const { seq, id, version, doc } of before) {
      const content: unknown = JSON.parse(doc)
      database.run(insert, seq, id, version, doc, ...Object.values(columns).map(column => valueIn(content, column)))
    }
  })
}

interface Filed { seq: number, id: string, version: number, doc: string }

/** The rows of a table that has other columns; undefined when it has these, or is not there yet. */
function filedOtherwise (database: Database, name: string, columns: string[]): Filed[] | undefined {
  const present = database.column('SELECT name FROM pragma_table_info(?)', name)
  const wanted = ['seq', 'id', 'version', ...columns, 'doc']
  if (present.length === 0 || present.join() === wanted.join()) return undefined
  return database.all(`SELECT seq, id, version, doc FROM "${name}" ORDER BY seq`).map(row =>
    ({ seq: Number(row.seq), id: String(row.id), version: Number(row.version), doc: String(row.doc) }))
}

export const insertion = (table: string, columns: string[]): string =>
  `INSERT INTO "${table}" (${columns.map(name => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`

function tableOf ({ name, columns = {}, feed = false, few = false, indexes = {} }: TableSpec): string {
  const own = Object.entries(columns).map(([column, { type }]) =>
    `, "${column}" ${type.toUpperCase()}${type === 'text' ? ' COLLATE NOCASE' : ''}`)
  const indexed = [...(feed ? [['version', ['version']] as const] : []), ...(few ? [] : indexesOf(columns, indexes))]
  return [
    `CREATE TABLE IF NOT EXISTS "${name}" (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE COLLATE NOCASE,
      version INTEGER NOT NULL${own.join('')}, doc TEXT NOT NULL) STRICT;`,
    ...indexed.map(([called, on]) => `CREATE INDEX IF NOT EXISTS "${name}.${called}" ON "${name}" (${quoteNames(on)});`)
  ].join('\n')
}

/** Each costs every write. */
function indexesOf (
  columns: Record<string, Column>, together: Record<string, readonly string[]>
): Array<readonly [called: string, on: readonly string[]]> {
  // What begins an index of several has none of its own.
  const first = new Set(Object.values(together).map(([column]) => column))
  const alone = Object.entries(columns).filter(([column, { isScanned }]) => isScanned !== true && !first.has(column))
  return [
    ...alone.map(([column]) => [column, [column, 'seq']] as const),
    ...Object.entries(together).map(([called, on]) => [called, [...on, 'seq']] as const)
  ]
}

const quoteNames = (columns: readonly string[]): string => columns.map(column => `"${column}"`).join(', ')
