import type { Collection, Doc } from '../../store/collection.js'
import { iso } from '../../time/clock.js'
import type { Kernel } from '../../kernel.js'
import { nextStart, type SchedulePolicy } from './schedule.js'

/** What backup jobs and copy jobs have in common where time starts them. */
export interface Scheduled extends Doc {
  isEnabled?: boolean | null | undefined
  schedulePolicy?: SchedulePolicy | undefined
  nextRun?: string | null | undefined
}

/** Plans the next start of jobs and shows it as `nextRun`. `step` is what the start is called among the due steps. */
export function createCalendar<J extends Scheduled> (kernel: Kernel, jobs: Collection<J>, step: string) {
  // The start of a schedule is not what the job itself is waiting for: a poll of an idle job must not move time.
  const subjectOf = (id: string): string => `schedule:${id}`

  // Both are members of every Scheduled document; Partial<J> of an unresolved J does not show it.
  const patch = (id: string, changes: Pick<Scheduled, 'isEnabled' | 'nextRun'>): J => jobs.patch(id, changes as Partial<J>)

  function plan (id: string): J {
    kernel.schedule.cancel(subjectOf(id), step)
    const job = jobs.get(id)
    const start = job.isEnabled === true ? nextStart(job.schedulePolicy, kernel.clock.now()) : undefined
    if (start !== undefined) kernel.schedule.at(start, step, subjectOf(id), id, { recurring: true })
    return patch(id, { nextRun: start === undefined ? undefined : iso(start) })
  }

  kernel.onArranged(jobs.name, plan)

  kernel.onBegin(() => { for (const { id } of jobs.list()) plan(id) })

  return {
    /** A job was added, or its schedule was changed. */
    plan,

    /** A job goes. */
    forget: (id: string): void => kernel.schedule.cancel(subjectOf(id), step),

    /** Only the schedule is switched: a disabled job can still be started by hand (guide: disabling jobs). */
    enable (id: string, isEnabled: boolean): void {
      patch(jobs.get(id).id, { isEnabled })
      plan(id)
    },

    /** Says what happens when a job's time has come; afterwards its next start is planned. */
    due (start: (id: string) => void): void {
      kernel.schedule.define(step, (_subject, id) => {
        if (jobs.find(id) === undefined) return
        plan(id)
        start(id)
      })
    }
  }
}
