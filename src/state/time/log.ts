import type { Clock } from './clock.js'
import { iso } from './clock.js'
import type { Database, Row } from '../store/database.js'

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

/** A line as it is stored; times in milliseconds. */
type Line = readonly [status: LogStatus, title: string, description: string, started: number, updated: number]

/** A stretch of a session's log: one row, so that a session that says much at once costs one write. */
interface Stretch { session: string, part: number, lines: Line[] }

const linesPerStretch = 64
/** Past this many stretches in memory all are let go; the next reader brings back what it needs. */
const kept = 2_000

/**
 * The log lines of all sessions of a world: begun with what is being done, later settled with how it went. They are
 * written when the savepoint they belong to is committed.
 */
export function createLog (database: Database, clock: Clock) {
  /** A session's stretches that are known in memory; what is known of a session is known whole. */
  const sessions = new Map<string, Stretch[]>()
  let unwritten = new Set<Stretch>()

  database.layOut(() => database.exec(`CREATE TABLE IF NOT EXISTS log (
    session TEXT NOT NULL,
    part INTEGER NOT NULL,
    lines TEXT NOT NULL,
    PRIMARY KEY (session, part)
  ) STRICT`))
  database.onReload(() => { sessions.clear(); unwritten.clear() })
  database.onFlush(flush)

  function flush (): void {
    if (unwritten.size === 0) return
    const written = unwritten
    unwritten = new Set()
    database.undoable(() => { unwritten = written })
    for (const { session, part, lines } of written) {
      database.run('INSERT OR REPLACE INTO log (session, part, lines) VALUES (?, ?, ?)', session, part, JSON.stringify(lines))
    }
  }

  function stretchesOf (session: string): Stretch[] {
    const known = sessions.get(session)
    if (known !== undefined) return known
    if (sessions.size > kept && !database.busy()) sessions.clear()
    const read = database.all('SELECT part, lines FROM log WHERE session = ? ORDER BY part', session)
      .map(row => ({ session, part: Number(row.part), lines: parse(row) }))
    sessions.set(session, read)
    return read
  }

  function change (stretch: Stretch, work: () => void, undo: () => void): void {
    const set = unwritten
    const was = set.has(stretch)
    work()
    set.add(stretch)
    database.undoable(() => {
      undo()
      if (!was) set.delete(stretch)
    })
    if (!database.busy()) flush()
  }

  return {
    /** Adds a line; `status` Running means that a later `settle` says how it went. */
    add (
      session: string, title: string, status: LogStatus = 'Success', description = '', at = clock.now(), until = at
    ): void {
      const stretches = stretchesOf(session)
      let last = stretches.at(-1)
      if (last === undefined || last.lines.length >= linesPerStretch) {
        last = { session, part: stretches.length, lines: [] }
        stretches.push(last)
      }
      const { lines } = last
      change(last, () => lines.push([status, title, description, at, until]), () => lines.pop())
    },

    /** Says how the lines that are still running went, or only those of one title. */
    settle (session: string, status: LogStatus, only?: string): void {
      const now = clock.now()
      for (const stretch of stretchesOf(session)) {
        const before = [...stretch.lines]
        const isMeant = ([line, title]: Line): boolean => line === 'Running' && (only === undefined || title === only)
        if (!before.some(isMeant)) continue
        const settled = before.map((line): Line => {
          const [, title, description, started] = line
          return isMeant(line) ? [status, title, description, started, now] : line
        })
        const put = (lines: Line[]) => () => stretch.lines.splice(0, lines.length, ...lines)
        change(stretch, put(settled), put(before))
      }
    },

    lines: (session: string): LogLine[] => stretchesOf(session).flatMap(({ lines }) => lines)
      .map(([status, title, description, started, updated], n) =>
        ({ order: n + 1, status, title, description, startTime: iso(started), updateTime: iso(updated) })),

    /** The sessions that said something. */
    sessions (): string[] {
      flush()
      return database.all('SELECT DISTINCT session FROM log ORDER BY session').map(row => String(row.session))
    },

    /** Forgets all that was said. */
    clear (): void {
      flush()
      const known = new Map(sessions)
      database.run('DELETE FROM log')
      sessions.clear()
      database.undoable(() => { for (const [session, stretches] of known) sessions.set(session, stretches) })
    },

    remove (session: string): void {
      flush()
      const known = stretchesOf(session)
      database.run('DELETE FROM log WHERE session = ?', session)
      sessions.delete(session)
      database.undoable(() => sessions.set(session, known))
    }
  }
}

export type Log = ReturnType<typeof createLog>

// Only `flush` writes the table.
const parse = (row: Row): Line[] => JSON.parse(String(row.lines)) as Line[]
