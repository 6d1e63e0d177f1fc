import type { Database } from '../store/database.js'
import { type Clock, iso } from '../time/clock.js'

/** What a repository held, in bytes; null where nobody knows, as of object storage. */
export interface Space { used: number, free: number | null, capacity: number | null }

/** A repository at the end of a day, or now. `day`: days since 1970, by UTC. */
export interface SpaceRow extends Space { repository: string, day: number }

/** The same as others read it. `at`: the beginning of the day, ISO text. */
export interface SpaceDay { at: string, used: number, free: number | null }

const dayLength = 86_400_000
/** How many days are kept, by the world's clock. */
export const keptDays = 90

/**
 * How much repositories held, day by day. Kept is what was told last of a day; a day of which nothing was told is as
 * the one before. Removed restore points leave nothing else behind that would tell of them.
 */
export function createSpaceLog (database: Database, clock: Clock) {
  let unwritten = new Map<string, SpaceRow>()
  let lastTrimmed = -Infinity

  database.layOut(() => database.exec(`CREATE TABLE IF NOT EXISTS space (
    repository TEXT NOT NULL,
    day INTEGER NOT NULL,
    used INTEGER NOT NULL,
    free INTEGER,
    capacity INTEGER,
    PRIMARY KEY (repository, day)
  ) STRICT, WITHOUT ROWID`))
  database.onReload(() => {
    unwritten = new Map()
    lastTrimmed = -Infinity
  })
  database.onFlush(flush)

  const today = (): number => Math.floor(clock.now() / dayLength)

  function flush (): void {
    if (unwritten.size === 0) return
    const written = unwritten
    unwritten = new Map()
    database.undoable(() => { unwritten = written })
    let newest = lastTrimmed
    for (const row of written.values()) {
      write(row)
      newest = Math.max(newest, row.day)
    }
    if (newest === lastTrimmed) return
    lastTrimmed = newest
    // Of each one day before what is kept stays: the days after it may be as it was.
    database.run(`DELETE FROM space WHERE day < (SELECT max(day) FROM space AS later
      WHERE later.repository = space.repository AND later.day <= ?)`, newest - keptDays)
  }

  function write ({ repository, day, used, free, capacity }: SpaceRow): void {
    database.run('INSERT OR REPLACE INTO space (repository, day, used, free, capacity) VALUES (?, ?, ?, ?, ?)',
      repository, day, used, free, capacity)
  }

  const numberOf = (value: unknown): number | null => value === null ? null : Number(value)

  const readAll = (where = '', ...values: string[]): SpaceRow[] =>
    database.all(`SELECT * FROM space ${where} ORDER BY repository, day`, ...values)
      .map(({ repository, day, used, free, capacity }) => ({
        repository: String(repository),
        day: Number(day),
        used: Number(used),
        free: numberOf(free),
        capacity: numberOf(capacity)
      }))

  return {
    /** What a repository holds now. */
    note (repository: string, { used, free, capacity }: Space): void {
      const day = today()
      const key = `${day} ${repository}`
      const rows = unwritten
      const before = rows.get(key)
      rows.set(key, {
        repository,
        day,
        used: Math.round(used),
        free: free === null ? null : Math.round(free),
        capacity: capacity === null ? null : Math.round(capacity)
      })
      database.undoable(() => {
        if (before === undefined) rows.delete(key)
        else rows.set(key, before)
      })
      if (!database.busy()) flush()
    },

    /** The last `days` days of a repository up to today, each of them from the first on of which something is known. */
    daysOf (repository: string, days: number): SpaceDay[] {
      const rows = readAll('WHERE repository = ?', repository)
      const last = today()
      const found: SpaceDay[] = []
      let known: SpaceRow | undefined
      let next = 0
      for (let day = Math.max(last - days + 1, rows[0]?.day ?? Infinity); day <= last; day++) {
        for (let row = rows[next]; row !== undefined && row.day <= day; row = rows[++next]) known = row
        if (known !== undefined) found.push({ at: iso(day * dayLength), used: known.used, free: known.free })
      }
      return found
    },

    all: (): SpaceRow[] => readAll(),

    /** Puts other rows in place of all, as an estate brings them that goes on. */
    replaceAll (rows: readonly SpaceRow[]): void {
      unwritten.clear()
      database.run('DELETE FROM space')
      rows.forEach(write)
    },

    /** Moves every day on. */
    moveByDays (days: number): void {
      // Not at once: a day would meet the next one on its way.
      database.run('UPDATE space SET day = -(day + ?)', days)
      database.run('UPDATE space SET day = -day')
    }
  }
}

export type SpaceLog = ReturnType<typeof createSpaceLog>
