import type { Clock } from './clock.js'
import { iso } from './clock.js'
import type { Database } from './database.js'

/** One line of a session's log. `order` counts from 1 in the order of beginning; times are ISO text. */
export interface LogLine {
  order: number
  status: LogStatus
  title: string
  description: string
  startTime: string
  updateTime: string
}
export type LogStatus = 'Running' | 'Success' | 'Warning' | 'Failed' | 'Stopped'

/** The log lines of all sessions of a world: begun with what is being done, later settled with how it went. */
export function createLog (database: Database, clock: Clock) {
  database.exec(`CREATE TABLE IF NOT EXISTS log (
    session TEXT NOT NULL,
    line INTEGER NOT NULL,
    status TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    started INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    PRIMARY KEY (session, line)
  ) STRICT, WITHOUT ROWID`)

  function insert (session: string, title: string, status: LogStatus, description: string, at: number): void {
    database.run(`INSERT INTO log (session, line, status, title, description, started, updated)
      VALUES (?, (SELECT coalesce(max(line), 0) + 1 FROM log WHERE session = ?), ?, ?, ?, ?, ?)`,
    session, session, status, title, description, at, at)
  }

  return {
    /** Adds a line; `status` Running means that a later `settle` says how it went. */
    add: (session: string, title: string, status: LogStatus = 'Success', description = '', at = clock.now()): void =>
      insert(session, title, status, description, at),

    /** Says how the lines that are still running went. */
    settle (session: string, status: LogStatus): void {
      database.run("UPDATE log SET status = ?, updated = ? WHERE session = ? AND status = 'Running'",
        status, clock.now(), session)
    },

    lines: (session: string): LogLine[] => database.all('SELECT * FROM log WHERE session = ? ORDER BY line', session)
      .map(row => ({
        order: Number(row.line),
        // Only `insert` and `settle` write this column.
        status: row.status as LogStatus,
        title: String(row.title),
        description: String(row.description),
        startTime: iso(Number(row.started)),
        updateTime: iso(Number(row.updated))
      })),

    remove: (session: string): void => { database.run('DELETE FROM log WHERE session = ?', session) }
  }
}

export type Log = ReturnType<typeof createLog>
