import Sqlite from 'better-sqlite3'

/** The layout of a world's tables; a file of an older one is migrated, a file of a newer one is refused. */
export const schemaVersion = 1

/** 1 KB pages keep a small world a third of the size that SQLite's 4 KB pages would give it. */
const pageSize = 1024

export type Value = string | number | bigint | null
export type Row = Record<string, unknown>

export class NewerDatabase extends Error {}

/**
 * One world's SQLite database, in memory or a file.
 *
 * Statements are prepared on first use and kept, also across `load`, which puts a whole other content in place.
 * `savepoint` undoes everything when its function throws, and tells those who keep copies of rows in memory.
 */
export function openDatabase (file: string) {
  let handle = open(file)
  let statements = new Map<string, Sqlite.Statement<Value[], Row>>()
  const undone: Array<() => void> = []
  const committing: Array<() => void> = []
  let depth = 0

  function prepare (sql: string): Sqlite.Statement<Value[], Row> {
    let statement = statements.get(sql)
    if (statement === undefined) {
      statement = handle.prepare<Value[], Row>(sql)
      statements.set(sql, statement)
    }
    return statement
  }

  function replaceHandle (next: Sqlite.Database): void {
    handle.close()
    handle = next
    statements = new Map()
    for (const forget of undone) forget()
  }

  const database = {
    file,
    inMemory: file === ':memory:',

    run: (sql: string, ...values: Value[]): number => prepare(sql).run(...values).changes,
    get: (sql: string, ...values: Value[]): Row | undefined => prepare(sql).get(...values),
    all: (sql: string, ...values: Value[]): Row[] => prepare(sql).all(...values),
    exec: (sql: string): void => { handle.exec(sql) },

    /** Runs `work` whole or not at all; nested calls undo only their own part. */
    savepoint<T> (work: () => T): T {
      const outermost = depth === 0
      prepare(outermost ? 'BEGIN IMMEDIATE' : 'SAVEPOINT part').run()
      depth++
      try {
        const result = work()
        if (outermost) for (const save of committing) save()
        prepare(outermost ? 'COMMIT' : 'RELEASE part').run()
        return result
      } catch (error) {
        // A full disk ends the transaction on its own; rolling back once more would hide the reason.
        if (handle.inTransaction) {
          if (outermost) prepare('ROLLBACK').run()
          else handle.exec('ROLLBACK TO part; RELEASE part')
        }
        for (const forget of undone) forget()
        throw error
      } finally {
        depth--
      }
    },

    /** Called after something was undone or replaced: what is kept in memory about rows may be wrong now. */
    onUndo: (forget: () => void): void => { undone.push(forget) },

    /** Called inside the outermost savepoint, just before it is committed. */
    onCommit: (save: () => void): void => { committing.push(save) },

    /** The whole content, to be given to `load` later, here or in another database. */
    image: (): Buffer => handle.serialize(),

    /**
     * Puts the content of an image in place of the present one: in memory by opening the image itself, in a file
     * table by table within one transaction, so that a crash leaves either content whole.
     */
    load (image: Buffer): void {
      if (database.inMemory) return replaceHandle(configure(new Sqlite(image)))
      copyInto(handle, image)
      for (const forget of undone) forget()
    },

    close: (): void => { handle.close() }
  }
  return database
}

export type Database = ReturnType<typeof openDatabase>

function open (file: string): Sqlite.Database {
  const handle = new Sqlite(file)
  handle.pragma(`page_size = ${pageSize}`)
  if (file !== ':memory:') {
    handle.pragma('journal_mode = WAL')
    handle.pragma('synchronous = NORMAL')
  }
  const version = Number(handle.pragma('user_version', { simple: true }))
  if (version > schemaVersion) {
    handle.close()
    throw new NewerDatabase(`The database was written by a newer vbsim (layout ${version}, this one knows ${schemaVersion}).`)
  }
  handle.pragma(`user_version = ${schemaVersion}`)
  return configure(handle)
}

function configure (handle: Sqlite.Database): Sqlite.Database {
  handle.pragma('foreign_keys = ON')
  handle.pragma('temp_store = MEMORY')
  handle.pragma('cache_size = -4000')
  return handle
}

interface TableRow { name: string, sql: string }

function copyInto (target: Sqlite.Database, image: Buffer): void {
  const source = new Sqlite(image)
  try {
    target.pragma('foreign_keys = OFF')
    target.transaction(() => {
      for (const { name } of tables(target)) target.exec(`DELETE FROM "${name}"`)
      for (const { name, sql } of tables(source)) {
        target.exec(sql.replace(/^CREATE TABLE (IF NOT EXISTS )?/i, 'CREATE TABLE IF NOT EXISTS '))
        copyRows(source, target, name)
      }
    }).immediate()
  } finally {
    target.pragma('foreign_keys = ON')
    source.close()
  }
}

function tables (handle: Sqlite.Database): TableRow[] {
  return handle.prepare<[], TableRow>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all()
}

function copyRows (source: Sqlite.Database, target: Sqlite.Database, table: string): void {
  const columns = source.prepare<[string], { name: string }>(
    'SELECT name FROM pragma_table_info(?)').all(table).map(({ name }) => `"${name}"`)
  const insert = target.prepare(
    `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
  const rows = source.prepare(`SELECT ${columns.join(', ')} FROM "${table}"`).raw()
  for (const row of rows.iterate()) insert.run(row)
}
