import type Sqlite from 'better-sqlite3'
import { closeSync, openSync } from 'node:fs'
import { openFile, pageSize, putInPlace, readWhole, writeBeside } from './database-file.js'
import { openSqlite } from './sqlite.js'
import { createMatcher, type Matcher } from './wildcard.js'
import type { Work } from './turns.js'

export type Value = string | number | bigint | null
export type Row = Record<string, unknown>

/**
 * One world's SQLite database, in memory or a file.
 *
 * Statements are prepared on first use and kept. Changes that are kept in memory until they must be written (see
 * `onFlush`) take part in savepoints by saying how to undo them: a savepoint that fails undoes rows and memory alike.
 * `mark` is the table by which a file of ours is known. With an image, a database in memory begins with that content.
 */
export function openDatabase (file: string, mark: string, image?: Buffer) {
  let handle = image === undefined ? open(file, mark) : configure(openSqlite(image))
  let statements = new Map<string, Sqlite.Statement<Value[], Row>>()
  let plucking = new Map<string, Sqlite.Statement<Value[], string>>()
  const reloaded: Array<() => void> = []
  const layouts: Array<() => void> = []
  const flushes: Array<() => void> = []
  const committed: Array<() => void> = []
  const undoes: Array<() => void> = []
  /** Savepoints under way, and how many of them SQLite knows of: it is told at the first write. */
  let depth = 0
  let started = 0
  /** The file as it is read beside SQLite. Whoever closes a file lets go of the locks that SQLite has on it, too. */
  let reading: number | undefined

  function prepare (sql: string): Sqlite.Statement<Value[], Row> {
    let statement = statements.get(sql)
    if (statement === undefined) {
      statement = handle.prepare<Value[], Row>(sql)
      statements.set(sql, statement)
    }
    return statement
  }

  function pluck (sql: string): Sqlite.Statement<Value[], string> {
    let statement = plucking.get(sql)
    if (statement === undefined) {
      // Callers ask for columns that are text by STRICT.
      statement = handle.prepare<Value[], string>(sql).pluck()
      plucking.set(sql, statement)
    }
    return statement
  }

  function letGo (): void {
    handle.close()
    if (reading !== undefined) closeSync(reading)
    reading = undefined
  }

  function replaceHandle (next: Sqlite.Database): void {
    letGo()
    handle = next
    statements = new Map()
    plucking = new Map()
  }

  /** Who waits for the file's lock meanwhile must not take that of the file that goes: see `guardPresent`. */
  function replaceFile (beside: string): void {
    handle.pragma('journal_mode = DELETE')
    letGo()
    putInPlace(beside, file)
    replaceHandle(open(file, mark))
    for (const make of layouts) make()
  }

  /** Tells SQLite of the savepoints that it does not know of yet. */
  function startLevels (): void {
    for (let level = started; level < depth; level++) {
      prepare(level === 0 ? 'BEGIN IMMEDIATE' : `SAVEPOINT level${level}`).run()
    }
    started = depth
  }

  function undoTo (mark: number): void {
    while (undoes.length > mark) undoes.pop()?.()
  }

  function release (): void {
    const level = depth - 1
    if (level === 0) for (const flush of flushes) flush()
    if (started === depth) {
      prepare(level === 0 ? 'COMMIT' : `RELEASE level${level}`).run()
      started = level
    }
    depth--
    if (level > 0) return
    undoes.length = 0
    for (const tell of committed) tell()
  }

  function rollBack (mark: number): void {
    const level = depth - 1
    if (started === depth) {
      // A full disk ends the transaction on its own; a second rollback would hide the reason.
      if (handle.inTransaction) handle.exec(level === 0 ? 'ROLLBACK' : `ROLLBACK TO level${level}; RELEASE level${level}`)
      started = level
    }
    depth--
    undoTo(mark)
  }

  const database = {
    file,
    inMemory: file === ':memory:',

    /** Writes. Gives the number of rows that changed. */
    run (sql: string, ...values: Value[]): number {
      if (started < depth) startLevels()
      return prepare(sql).run(...values).changes
    },
    get: (sql: string, ...values: Value[]): Row | undefined => prepare(sql).get(...values),
    all: (sql: string, ...values: Value[]): Row[] => prepare(sql).all(...values),
    /** The texts of the first column alone, which costs half of `all`. */
    column: (sql: string, ...values: Value[]): string[] => pluck(sql).all(...values),
    exec: (sql: string): void => { handle.exec(sql) },

    /** Makes tables that are not there: now, and when a content comes that another vbsim may have written. */
    layOut (make: () => void): void {
      make()
      layouts.push(make)
    },

    /** Runs `work` whole or not at all; nested calls undo only their own part. */
    savepoint<T> (work: () => T): T {
      const mark = undoes.length
      depth++
      try {
        const result = work()
        release()
        return result
      } catch (error) {
        rollBack(mark)
        throw error
      }
    },

    /** The same for work in turns: the database is nobody else's until it is done. */
    * savepointOver<T> (work: Work<T>): Work<T> {
      const mark = undoes.length
      depth++
      try {
        const result = yield * work
        release()
        return result
      } catch (error) {
        rollBack(mark)
        throw error
      }
    },

    /** Says how a change in memory is undone when the savepoint around it fails. */
    undoable: (undo: () => void): void => { if (depth > 0) undoes.push(undo) },

    /** Whether a savepoint is under way. */
    busy: (): boolean => depth > 0,

    /** Called inside the outermost savepoint just before it is committed: what is kept in memory is written then. */
    onFlush: (flush: () => void): void => { flushes.push(flush) },

    /** Called after the outermost savepoint was committed. */
    onCommitted: (tell: () => void): void => { committed.push(tell) },

    /** Called when the content was replaced: whatever is known in memory is of another world. */
    onReload: (forget: () => void): void => { reloaded.push(forget) },

    /**
     * The whole content, to be given to `load` later, here or in another database. What is in memory SQLite gives out
     * at once; a file is read in turns, and is that of one moment if nothing is written meanwhile.
     */
    * image (): Work<Buffer> {
      if (database.inMemory) return handle.serialize()
      handle.pragma('wal_checkpoint(TRUNCATE)')
      const image = yield * readWhole(reading ??= openSync(file, 'r'))
      // A file's journal is not part of its image: these two bytes of the header say that there is none.
      return image.fill(1, 18, 20)
    },

    /**
     * Puts the content of an image in place of the present one, which is there until the last step of this: in memory
     * by opening the image itself, a file by another file, so that a crash leaves either content whole.
     */
    * load (image: Buffer): Work<void> {
      yield
      if (database.inMemory) replaceHandle(configure(openSqlite(image)))
      else replaceFile(yield * writeBeside(file, image))
      for (const forget of reloaded) forget()
    },

    /** Gives back the room between rows: for what is made once and opened often. */
    compact: (): void => { handle.exec('VACUUM') },

    /** Changes many rows past those who keep in memory what is in them. In memory it cannot be undone. */
    * rewrite (work: Work<void>): Work<void> {
      if (database.inMemory) handle.pragma('journal_mode = OFF')
      yield * database.savepointOver(work)
      if (database.inMemory) handle.pragma('journal_mode = MEMORY')
      for (const forget of reloaded) forget()
    },

    close: letGo
  }
  return database
}

export type Database = ReturnType<typeof openDatabase>

/** One text of what a world keeps in a database file that is not open otherwise; undefined where it keeps none. */
export function metaIn (file: string, key: string): string | undefined {
  const handle = openSqlite(file, { readonly: true, timeout: 1_000 })
  try {
    const value = handle.prepare<[string], Row>('SELECT value FROM meta WHERE key = ?').get(key)?.value
    return value === undefined ? undefined : String(value)
  } finally {
    handle.close()
  }
}

function open (file: string, mark: string): Sqlite.Database {
  if (file !== ':memory:') return configure(openFile(file, mark))
  const handle = openSqlite(file)
  handle.pragma(`page_size = ${pageSize}`)
  return configure(handle)
}

/** The pattern of the question under way is asked of every row. */
let latest: { pattern: string, matcher: Matcher } | undefined

function matcherFor (pattern: string): Matcher {
  if (latest?.pattern !== pattern) latest = { pattern, matcher: createMatcher(pattern, { single: true }) }
  return latest.matcher
}

function configure (handle: Sqlite.Database): Sqlite.Database {
  handle.pragma('foreign_keys = ON')
  handle.pragma('temp_store = MEMORY')
  handle.pragma('cache_size = -4000')
  handle.function('matches', { deterministic: true }, (text: unknown, pattern: unknown) =>
    typeof text === 'string' && matcherFor(String(pattern))(text) ? 1 : 0)
  return handle
}
