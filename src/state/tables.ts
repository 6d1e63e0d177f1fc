import type { CollectionSpec } from './collection.js'
import type { Database } from './database.js'
import type { Column } from './query.js'

/** The tables that all collections of a world share. */
export function createSharedTables (database: Database): void {
  database.exec(`CREATE TABLE IF NOT EXISTS entity (
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
  CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;`)
}

/** A collection's table: the documents, and the columns that lists filter and order by, generated from them. */
export function createTable (
  table: string, columns: Array<[string, Column]>, feed: boolean, indexes: CollectionSpec['indexes'] = {}
): string {
  const generated = columns.map(([name, { path, type }]) =>
    `, "${name}" ${type.toUpperCase()}${type === 'text' ? ' COLLATE NOCASE' : ''}` +
    ` GENERATED ALWAYS AS (json_extract(doc, '$.${path}')) VIRTUAL`)
  const plain = table.replaceAll('"', '')
  return [
    `CREATE TABLE IF NOT EXISTS ${table} (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE COLLATE NOCASE,
      version INTEGER NOT NULL, doc TEXT NOT NULL${generated.join('')}) STRICT;`,
    ...(feed ? [`CREATE INDEX IF NOT EXISTS "${plain}.version" ON ${table} (version);`] : []),
    ...columns.map(([name]) => `CREATE INDEX IF NOT EXISTS "${plain}.${name}" ON ${table} ("${name}", seq);`),
    ...Object.entries(indexes).map(([name, columns]) =>
      `CREATE INDEX IF NOT EXISTS "${plain}.${name}" ON ${table} (${columns.map(column => `"${column}"`).join(', ')}, seq);`)
  ].join('\n')
}
