import { createAgenda, type Planned } from './agenda.js'
import { type Clock, iso } from './clock.js'
import type { Database } from '../store/database.js'
import { Refusal } from '../store/refusals.js'

/** What a step does when its time has come. `data` is what was given when it was planned. */
export type Step = (subject: string, data: string) => void

export interface Fired { step: string, subject: string, due: string, data: string }
export interface Settled { fired: number, steps: Fired[] }

/** More than this in one call means that a step plans itself again without moving time on. */
const runaway = 1_000_000
/** How many of the steps that ran are reported by name. */
const reported = 1_000

/** A step that failed: its subject's session ends Failed, and the world goes on. */
export type StepFailure = (failure: { step: string, subject: string, error: unknown }) => void

/**
 * The future, as rows: when, what, about whom. Nothing else decides what happens next, so a restart loses nothing.
 * The rows are kept in memory in their order; the table follows when a savepoint is committed, so what is planned and
 * done within one long advance never costs a write.
 */
export function createSchedule (
  database: Database, clock: Clock, onFailure: StepFailure,
  /** Steps of former versions that a database or an estate may still hold, and that nobody needs any more. */
  retired: readonly string[] = []
) {
  const steps = new Map<string, Step>()
  const agenda = createAgenda()
  /** Rows that the table does not have yet, and rows that it has no more use for. */
  let fresh = new Set<Planned>()
  let spent = new Set<Planned>()
  let lastSeq = 0

  const isRetired = (step: string): boolean => retired.includes(step)

  database.layOut(() => database.exec(`CREATE TABLE IF NOT EXISTS schedule (
    seq INTEGER PRIMARY KEY,
    due INTEGER NOT NULL,
    step TEXT NOT NULL,
    subject TEXT NOT NULL,
    data TEXT NOT NULL,
    recurring INTEGER NOT NULL
  ) STRICT`))
  database.onReload(read)
  database.onFlush(flush)
  read()

  function read (): void {
    agenda.clear()
    fresh = new Set()
    spent = new Set()
    lastSeq = 0
    for (const row of database.all('SELECT * FROM schedule ORDER BY seq')) {
      lastSeq = Number(row.seq)
      const planned: Planned = {
        seq: lastSeq,
        due: Number(row.due),
        step: String(row.step),
        subject: String(row.subject),
        data: String(row.data),
        recurring: row.recurring === 1,
        over: false
      }
      if (isRetired(planned.step)) spent.add(planned)
      else agenda.add(planned)
    }
  }

  function flush (): void {
    const [added, ended] = [fresh, spent]
    if (added.size === 0 && ended.size === 0) return
    fresh = new Set()
    spent = new Set()
    database.undoable(() => { [fresh, spent] = [added, ended] })
    for (const { seq, due, step, subject, data, recurring } of added) {
      database.run('INSERT INTO schedule (seq, due, step, subject, data, recurring) VALUES (?, ?, ?, ?, ?, ?)',
        seq, due, step, subject, data, recurring ? 1 : 0)
    }
    for (const { seq } of ended) database.run('DELETE FROM schedule WHERE seq = ?', seq)
  }

  function end (row: Planned): void {
    const [added, ended] = [fresh, spent]
    const wasFresh = added.delete(row)
    if (!wasFresh) ended.add(row)
    agenda.end(row)
    database.undoable(() => {
      if (wasFresh) added.add(row)
      else ended.delete(row)
      agenda.add(Object.assign(row, { over: false }))
    })
  }

  function runStep (row: Planned): void {
    end(row)
    try {
      const step = steps.get(row.step)
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
      const row: Planned = { seq: ++lastSeq, due: Math.round(due), step, subject, data, recurring, over: false }
      const added = fresh
      added.add(row)
      agenda.add(row)
      database.undoable(() => {
        added.delete(row)
        agenda.end(row)
      })
      if (!database.busy()) flush()
    },

    /** Forgets what was planned for a subject: all of it, one step, or one step with its data. */
    cancel (subject: string, step?: string, data?: string): void {
      for (const row of agenda.of(subject)) {
        if ((step === undefined || row.step === step) && (data === undefined || row.data === data)) end(row)
      }
      if (!database.busy()) flush()
    },

    knows: (step: string): boolean => steps.has(step) || isRetired(step),
    isRetired,

    /** The names of all steps. */
    names: (): string[] => [...steps.keys()].sort(),

    /** All that is planned, in the order of its planning. */
    all: (): Planned[] => agenda.all().sort((a, b) => a.seq - b.seq),

    /** Forgets all that was planned. */
    clear (): void {
      for (const row of agenda.all()) end(row)
      if (!database.busy()) flush()
    },

    /** When something happens next; Infinity when nothing is planned. */
    nextDue: (): number => agenda.first()?.due ?? Infinity,

    /** When the next thing happens that is no start of a schedule; undefined when nothing is under way. */
    idleAt (): number | undefined {
      const waiting = agenda.all().filter(({ recurring }) => !recurring).map(({ due }) => due)
      return waiting.length === 0 ? undefined : waiting.reduce((a, b) => Math.min(a, b))
    },

    /** When something happens to a subject next. */
    due (subject: string): number | undefined {
      const rows = agenda.of(subject)
      return rows.length === 0 ? undefined : Math.min(...rows.map(({ due }) => due))
    },

    /**
     * Runs what has come due by `until`, oldest first, each at its own time. With `turn` it stops after that many
     * milliseconds of the machine's time: the rest is for another call.
     */
    settle (until: number, log: Settled = { fired: 0, steps: [] }, turn = Infinity): Settled {
      if (until < schedule.nextDue()) return log
      const end = turn === Infinity ? Infinity : performance.now() + turn
      database.savepoint(() => {
        for (;;) {
          const row = agenda.first()
          if (row === undefined || row.due > until) return
          if (log.fired >= runaway) {
            throw new Refusal('conflict',
              `Time does not settle: more than ${runaway} steps came due, the last one ${row.step} of ${row.subject}.`)
          }
          runStep(row)
          log.fired++
          const { step, subject, due, data } = row
          if (log.steps.length < reported) log.steps.push({ step, subject, due: iso(due), data })
          // Some steps take a thousand times as long as others: each is looked at.
          if (performance.now() >= end) return
        }
      })
      return log
    }
  }
  return schedule
}

export type Schedule = ReturnType<typeof createSchedule>
