import type { Clock } from './clock.js'
import type { Database } from './database.js'
import { Refusal } from './refusals.js'

/** What a step does when its time has come. `data` is what was given when it was planned. */
export type Step = (subject: string, data: string) => void

export interface Fired { step: string, subject: string, due: string }
export interface Settled { fired: number, steps: Fired[] }

/** More than this in one call means that a step plans itself again without moving time on. */
const runaway = 1_000_000
/** How many of the steps that ran are reported by name. */
const reported = 1_000

/** A step that failed: its subject's session ends Failed, and the world goes on. */
export type StepFailure = (failure: { step: string, subject: string, error: unknown }) => void

interface DueRow { seq: number, due: number, step: string, subject: string, data: string }

/**
 * The future, as rows: when, what, about whom. Nothing else decides what happens next, so a restart loses nothing.
 */
export function createSchedule (database: Database, clock: Clock, onFailure: StepFailure) {
  const steps = new Map<string, Step>()
  let next: number | undefined

  database.exec(`CREATE TABLE IF NOT EXISTS schedule (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    due INTEGER NOT NULL,
    step TEXT NOT NULL,
    subject TEXT NOT NULL,
    data TEXT NOT NULL,
    idle INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS schedule_due ON schedule (due, seq);
  CREATE INDEX IF NOT EXISTS schedule_subject ON schedule (subject);`)

  function readNext (): void {
    const row = database.get('SELECT min(due) AS due FROM schedule')
    next = typeof row?.due === 'number' ? row.due : Infinity
  }

  function dueRow (until: number): DueRow | undefined {
    // The columns are NOT NULL and typed by STRICT.
    return database.get('SELECT seq, due, step, subject, data FROM schedule WHERE due <= ? ORDER BY due, seq LIMIT 1',
      until) as DueRow | undefined
  }

  function runStep (row: DueRow): void {
    const step = steps.get(row.step)
    database.run('DELETE FROM schedule WHERE seq = ?', row.seq)
    try {
      if (step === undefined) throw new Error(`No step is called ${row.step}`)
      clock.during(row.due, () => database.savepoint(() => step(row.subject, row.data)))
    } catch (error) {
      clock.during(row.due, () => onFailure({ step: row.step, subject: row.subject, error }))
    }
  }

  const schedule = {
    define: (name: string, step: Step): void => { steps.set(name, step) },

    /**
     * Plans a step for `due` (milliseconds). `recurring` marks the start of something that a schedule repeats:
     * "until idle" does not wait for it.
     */
    at (due: number, step: string, subject: string, data = '', { recurring = false } = {}): void {
      database.run('INSERT INTO schedule (due, step, subject, data, idle) VALUES (?, ?, ?, ?, ?)',
        due, step, subject, data, recurring ? 1 : 0)
      if (next !== undefined && due < next) next = due
    },

    /** Forgets what was planned for a subject: all of it, or one step. */
    cancel (subject: string, step?: string): void {
      if (step === undefined) database.run('DELETE FROM schedule WHERE subject = ?', subject)
      else database.run('DELETE FROM schedule WHERE subject = ? AND step = ?', subject, step)
      next = undefined
    },

    /** When something happens next; Infinity when nothing is planned. */
    nextDue (): number {
      if (next === undefined) readNext()
      return next ?? Infinity
    },

    /** When the last thing that is under way happens; undefined when nothing is under way. */
    idleAt (): number | undefined {
      const row = database.get('SELECT min(due) AS due FROM schedule WHERE idle = 0')
      return typeof row?.due === 'number' ? row.due : undefined
    },

    due: (subject: string): number | undefined => {
      const row = database.get('SELECT min(due) AS due FROM schedule WHERE subject = ?', subject)
      return typeof row?.due === 'number' ? row.due : undefined
    },

    /** Runs what has come due by `until`, oldest first, each at its own time. */
    settle (until: number, log: Settled = { fired: 0, steps: [] }, limit = runaway): Settled {
      if (until < schedule.nextDue()) return log
      database.savepoint(() => {
        for (let row = dueRow(until); row !== undefined && limit > 0; row = dueRow(until), limit--) {
          if (log.fired >= runaway) {
            throw new Refusal('conflict', `Time does not settle: more than ${runaway} steps came due, the last one ` +
              `${row.step} of ${row.subject}.`)
          }
          runStep(row)
          log.fired++
          if (log.steps.length < reported) {
            log.steps.push({ step: row.step, subject: row.subject, due: new Date(row.due).toISOString() })
          }
        }
      })
      next = undefined
      return log
    }
  }
  database.onUndo(() => { next = undefined })
  return schedule
}

export type Schedule = ReturnType<typeof createSchedule>
