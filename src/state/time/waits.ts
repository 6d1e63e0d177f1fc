import type { Database } from '../store/database.js'
import type { Schedule } from './schedule.js'

/** Who polls `subject` waits for what `until` names to be over. */
export interface Wait { subject: string, until: string }

const keyOf = ({ subject, until }: Wait): string => JSON.stringify([subject, until])

/**
 * What a client that polls something waits for besides what is due about it: who polls a job waits for its run, who
 * polls a list for what is being added to it. `subject` and `until` are ids; a list goes by its collection's name, and
 * what is waited for may itself wait. A wait is over when what it is for has ended.
 */
export function createWaits (database: Database, schedule: Schedule) {
  const bySubject = new Map<string, Set<string>>()
  const byUntil = new Map<string, Set<string>>()
  /** What the table does not have yet, and what it has no more use for. */
  let fresh = new Map<string, Wait>()
  let spent = new Map<string, Wait>()

  database.layOut(() => database.exec(`CREATE TABLE IF NOT EXISTS wait (
    subject TEXT NOT NULL,
    until TEXT NOT NULL,
    PRIMARY KEY (subject, until)
  ) STRICT, WITHOUT ROWID`))
  database.onReload(read)
  database.onFlush(flush)
  read()

  function read (): void {
    bySubject.clear()
    byUntil.clear()
    fresh = new Map()
    spent = new Map()
    for (const { subject, until } of database.all('SELECT subject, until FROM wait')) {
      keep({ subject: String(subject), until: String(until) })
    }
  }

  const all = (): Wait[] => [...bySubject]
    .flatMap(([subject, untils]) => [...untils].map(until => ({ subject, until })))

  function flush (): void {
    const [added, ended] = [fresh, spent]
    if (added.size === 0 && ended.size === 0) return
    fresh = new Map()
    spent = new Map()
    database.undoable(() => { [fresh, spent] = [added, ended] })
    for (const { subject, until } of added.values()) {
      database.run('INSERT OR IGNORE INTO wait (subject, until) VALUES (?, ?)', subject, until)
    }
    for (const { subject, until } of ended.values()) {
      database.run('DELETE FROM wait WHERE subject = ? AND until = ?', subject, until)
    }
  }

  function keep ({ subject, until }: Wait): void {
    addTo(bySubject, subject, until)
    addTo(byUntil, until, subject)
  }

  function drop ({ subject, until }: Wait): void {
    takeFrom(bySubject, subject, until)
    takeFrom(byUntil, until, subject)
  }

  function end (wait: Wait): void {
    const key = keyOf(wait)
    const [added, ended] = [fresh, spent]
    const wasFresh = added.delete(key)
    if (!wasFresh) ended.set(key, wait)
    drop(wait)
    database.undoable(() => {
      if (wasFresh) added.set(key, wait)
      else ended.delete(key)
      keep(wait)
    })
  }

  /** When something happens next about a subject, or about what it waits for. What was `asked` is on the way here. */
  function dueFor (subject: string, asked: readonly string[] = []): number {
    const own = schedule.due(subject) ?? Infinity
    const untils = bySubject.get(subject)
    if (untils === undefined) return own
    const others = [...untils].filter(until => !asked.includes(until))
    return Math.min(own, ...others.map(until => dueFor(until, [...asked, subject])))
  }

  return {
    add (wait: Wait): void {
      if (bySubject.get(wait.subject)?.has(wait.until) === true) return
      const key = keyOf(wait)
      const [added, ended] = [fresh, spent]
      // One that is still in the table needs no row of its own.
      const wasSpent = ended.delete(key)
      if (!wasSpent) added.set(key, wait)
      keep(wait)
      database.undoable(() => {
        if (wasSpent) ended.set(key, wait)
        else added.delete(key)
        drop(wait)
      })
      if (!database.busy()) flush()
    },

    /** Something has ended or is gone: nobody waits for it any more, nor it for others. */
    over (id: string): void {
      for (const subject of [...byUntil.get(id) ?? []]) end({ subject, until: id })
      for (const until of [...bySubject.get(id) ?? []]) end({ subject: id, until })
      if (!database.busy()) flush()
    },

    /** When something happens next that whoever polls a subject waits for; undefined where nothing is under way. */
    due (subject: string): number | undefined {
      const due = dueFor(subject)
      return due === Infinity ? undefined : due
    },

    all,

    clear (): void {
      for (const wait of all()) end(wait)
      if (!database.busy()) flush()
    }
  }
}

export type Waits = ReturnType<typeof createWaits>

function addTo (sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set === undefined) sets.set(key, new Set([value]))
  else set.add(value)
}

function takeFrom (sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  set?.delete(value)
  if (set?.size === 0) sets.delete(key)
}
