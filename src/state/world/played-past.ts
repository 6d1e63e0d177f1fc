import type { Database } from '../store/database.js'
import type { Kernel } from '../kernel.js'
import type { Work } from '../store/turns.js'
import { iso } from '../time/clock.js'
import { localAt, momentOf } from '../vbr/calendar/zone.js'

/**
 * To play two weeks takes a second, too long for every start. So the past of an estate is played beforehand, up to
 * each noon and each night of one week, and kept as images. A world that starts at any time takes the image of the last
 * noon or night, moved by whole weeks to where it belongs, and plays the hours that are left. Days of the week and
 * times of day are as the schedules want them, whatever the start.
 */
export interface PlayedPast {
  /** By the number of the half day in the week. */
  find: (half: number) => Buffer | undefined
  keep: (half: number, image: Buffer) => void
}

const hour = 3_600_000
const week = 7 * 24 * hour
const halfDay = 12 * hour
/** How many there are in a week. */
export const halves = 14

/**
 * At half past one in UTC, and twelve hours later, no job is under way, in summer and in winter. The week is that of
 * the start of a frozen clock, so that nothing needs to be moved for that.
 */
const first = Date.UTC(2025, 0, 12, 1, 30)

/** Until when the past of a half day is played. Milliseconds, as all times. */
export const playedUntil = (half: number): number => first + half * halfDay

/** The half day on which a world starts, by how many weeks its image is to be moved, and to when it was played then. */
export interface HalfDay { half: number, weeks: number, moved: number }

export function halfDayOf (start: number): HalfDay {
  const since = Math.floor((start - first) / halfDay)
  const weeks = Math.floor(since / halves)
  const half = since - weeks * halves
  return { half, weeks, moved: playedUntil(half) + weeks * week }
}

/** Moves every time in a world by whole weeks: by the clocks of VB365, which are UTC, and by those of VBR. */
export function * moveByWeeks ({ database, collections, space }: Kernel, weeks: number): Work<void> {
  const vb365 = createMover(weeks, time => time + weeks * week)
  const vbr = createMover(weeks, time => momentOf(localAt(time) + weeks * week))
  const moverOf = (name: unknown): Mover => String(name).startsWith('vbr.') ? vbr : vb365
  yield * database.rewrite(move())

  function * move (): Work<void> {
    for (const name of collections.keys()) yield * moveDocuments(database, name, moverOf(name))
    yield * moveLog(database, moverOf)
    space.moveByDays(weeks * 7)
    for (const { seq, due, step } of database.all('SELECT seq, due, step FROM schedule')) {
      database.run('UPDATE schedule SET due = ? WHERE seq = ?', moverOf(step).time(Number(due)), Number(seq))
    }
  }
}

interface Mover { time: (time: number) => number, text: (text: string) => string }

/**
 * Times as documents and logs have them, and dates as names have them: `1/14/2025 10:00:00 PM`,
 * `VBR01_2025-01-14_10-00-21`.
 */
const times = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z|(?<=,)\d{13}(?=[,\]])|\b\d{1,2}\/\d{1,2}\/\d{4}(?= \d)|_\d{4}-\d\d-\d\d(?=_\d\d-)/g

function createMover (weeks: number, move: (time: number) => number): Mover {
  // Documents say the same times again and again, and so do their columns.
  const known = new Map<string, string>()

  function moveOnce (text: string): string {
    let other = known.get(text)
    if (other === undefined) known.set(text, other = moveText(text))
    return other
  }

  function moveText (text: string): string {
    if (text.endsWith('Z')) return iso(move(Date.parse(text)))
    return text.length === 13 ? String(move(Number(text))) : moveDate(text)
  }

  /** The time of day beside it is that of the product's own clock, and stays. */
  function moveDate (text: string): string {
    const date = (time: number): string => iso(time + weeks * week).slice(0, 10)
    if (text.startsWith('_')) return `_${date(Date.parse(text.slice(1)))}`
    const [month = 1, day, year = 0] = text.split('/').map(Number)
    return date(Date.UTC(year, month - 1, day)).replace(/(\d+)-0?(\d+)-0?(\d+)/, '$2/$3/$1')
  }

  return { time: move, text: text => text.replace(times, moveOnce) }
}

function * moveDocuments (database: Database, name: string, { text }: Mover): Work<void> {
  for (const { seq, id: _, version: __, ...texts } of database.all(`SELECT * FROM "${name}"`)) {
    const changed = Object.entries(texts).flatMap(([column, value]) => {
      const moved = typeof value === 'string' ? text(value) : value
      return typeof moved === 'string' && moved !== value ? [[column, moved] as const] : []
    })
    if (changed.length === 0) continue
    const columns = changed.map(([column]) => `"${column}" = ?`).join(', ')
    database.run(`UPDATE "${name}" SET ${columns} WHERE seq = ?`, ...changed.map(([, value]) => value), Number(seq))
    yield
  }
}

function * moveLog (database: Database, moverOf: (collection: unknown) => Mover): Work<void> {
  const rows = database.all(
    'SELECT log.rowid AS row, lines, collection FROM log JOIN entity ON entity.id = log.session')
  for (const { row, lines, collection } of rows) {
    database.run('UPDATE log SET lines = ? WHERE rowid = ?', moverOf(collection).text(String(lines)), Number(row))
    yield
  }
}
