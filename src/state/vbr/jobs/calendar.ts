import type { JobRetrySpec, JobStartSpec } from '../../../schemas/vbr/jobs/jobs.js'
import type { JobStopSpec } from '../../../schemas/vbr/common/backups.js'
import type { BackupScheduleModel } from '../../../schemas/vbr/common/schedules.js'
import { iso } from '../../time/clock.js'
import type { Kernel } from '../../kernel.js'
import type { EndedRun, JobRuns } from './runs/runs.js'
import { isShut, nextContinuous, nextStartOf, openingAfter, retriesOf, windowEnd } from './schedule.js'
import type { Job } from './job.js'
import type { Jobs } from './jobs.js'
import type { JobKinds } from './kinds/kinds.js'
import { isRetried } from './runs/work.js'
import { jobsRefusals as refuse } from './refusals.js'
import { byItself } from '../sessions/index.js'
import type { Session } from '../sessions/sessions.js'

const startStep = 'vbr.job:start'
const retryStep = 'vbr.job:retry'
const windowStep = 'vbr.job:windowEnd'

const minute = 60_000
/** ASSUMED: how soon a job that runs again and again is started after its last run. */
const breath = 10_000

export interface JobCalendarBelow { kinds: JobKinds, jobs: Jobs, jobRuns: JobRuns }

/** What a retry is to be: of what, which it is, of whose session. Of everything when nothing in particular failed. */
interface Retry { only?: string[], retry: number, originalSessionId: string }

/**
 * Starts jobs by themselves: by their schedules, after the end of another job, and again for what has failed; and
 * stops what runs when its backup window is over. Nothing is looked at in between: every next moment is computed.
 *
 *   plan ──▶ start ──▶ run ──┬── some failed, tries left ──▶ retry ──▶ run …
 *                            └── over ──▶ the jobs after it, or the next round
 */
export function createJobCalendar (kernel: Kernel, { kinds, jobs, jobRuns: runs }: JobCalendarBelow) {
  const scheduleOf = (job: Job): BackupScheduleModel => kinds.partsOf(job).schedule

  // What a schedule has planned is not what the job itself waits for: a poll of an idle job must not move time.
  const subjectOf = (id: string): string => `schedule:${id}`

  function plan (id: string): void {
    kernel.schedule.cancel(subjectOf(id), startStep)
    const job = jobs.find(id)
    if (job === undefined) {
      kernel.schedule.cancel(subjectOf(id))
      // Through the control port a job may be taken away while it runs.
      if (runs.runOf(id) !== undefined) runs.stop(id, false)
      return
    }
    if (job.isDisabled || retriesOf(scheduleOf(job)).count === 0) kernel.schedule.cancel(subjectOf(id), retryStep)
    const start = job.isDisabled ? undefined : nextOf(job)
    if (start !== undefined) kernel.schedule.at(start, startStep, subjectOf(id), id, { recurring: true })
    const nextRun = start === undefined ? undefined : iso(start)
    if (nextRun !== job.nextRun) jobs.patch(id, { nextRun })
  }

  /** A job that runs again and again is planned by the end of its run. */
  function nextOf (job: Job): number | undefined {
    const schedule = scheduleOf(job)
    const now = kernel.clock.now()
    const starts = [
      nextStartOf(schedule, now),
      runs.running(job.id) === undefined ? nextContinuous(schedule, now + breath) : undefined,
      isShut(schedule, now) && isBehind(job) ? openingAfter(schedule, now + breath) : undefined
    ].filter(start => start !== undefined)
    return starts.length === 0 ? undefined : Math.min(...starts)
  }

  /** Whether there is something new for a job that runs whenever there is. */
  const isBehind = (job: Job): boolean =>
    isMirror(job) && runs.running(job.id) === undefined && kinds.of(job).work.find(job).objects.length > 0

  const isMirror = (job: Job): boolean => kinds.of(job).mirror?.isOn(job) === true

  /** It runs at once, or when its window opens. */
  function catchUp (job: Job): void {
    if (job.isDisabled || !isBehind(job)) return
    if (isShut(scheduleOf(job), kernel.clock.now())) plan(job.id)
    else start(job, { reason: 'schedule' })
  }

  /** Those that run when this one has ended, though nobody has chained them. */
  const fedBy = (job: Job): Job[] => mirrorTypes.length === 0
    ? []
    : jobs.list({ where: { kind: mirrorTypes } })
      .filter(next => isMirror(next) && kinds.of(next).mirror?.isFedBy(next, job) === true)

  const mirrorTypes = kinds.all.filter(({ mirror }) => mirror !== undefined).flatMap(({ types }) => types)

  /** A run that nobody asked for; its job may be running still. */
  function start (job: Job, request: Omit<Parameters<JobRuns['start']>[0], 'job' | 'initiatedBy'>): void {
    if (runs.running(job.id) !== undefined) return
    kernel.schedule.cancel(subjectOf(job.id), retryStep)
    runs.start({ job, ...request, initiatedBy: byItself })
    const end = windowEnd(scheduleOf(job), kernel.clock.now())
    if (end !== undefined) kernel.schedule.at(end, windowStep, subjectOf(job.id), job.id, { recurring: true })
  }

  kernel.schedule.define(startStep, (_subject, id) => {
    const job = jobs.find(id)
    if (job === undefined) return
    start(job, { reason: 'schedule' })
    plan(id)
  })

  kernel.schedule.define(retryStep, (_subject, data) => {
    // Written by `retry` below.
    const { id, ...planned } = JSON.parse(data) as Retry & { id: string }
    const job = jobs.find(id)
    // Other machines may have come in the place of those that failed.
    const failed = job?.failed?.sessionId === planned.originalSessionId ? job.failed : undefined
    const retry = { ...planned, ...failed && only(failed.objects) }
    // ASSUMED: what would be tried again outside the backup window is given up.
    if (job !== undefined && !isShut(scheduleOf(job), kernel.clock.now())) start(job, { reason: 'retry', ...retry })
  })

  // ASSUMED: what is at work is not finished first.
  kernel.schedule.define(windowStep, (_subject, id) => {
    if (runs.runOf(id) !== undefined) runs.stop(id, false)
  })

  /** Plans one more try of what has failed; false when no try is left. */
  function retry (job: Job, { session, request, failedObjects }: EndedRun): boolean {
    const schedule = scheduleOf(job)
    if (!isRetried(job, schedule, session, request)) return false
    const { minutes } = retriesOf(schedule)
    const { retry = 0, originalSessionId = session.id } = request
    const next: Retry & { id: string } = { id: job.id, ...only(failedObjects), retry: retry + 1, originalSessionId }
    kernel.schedule.at(kernel.clock.now() + minutes * minute, retryStep, subjectOf(job.id), JSON.stringify(next))
    return true
  }

  /** The guide: a start by hand starts the jobs after it only when that was asked for. */
  function startChain (job: Job, { request: { reason, startChained = false } }: EndedRun): void {
    const isWanted = (reason !== 'manual' || startChained) && job.cancelsChain !== true
    if (job.cancelsChain === true) jobs.patch(job.id, { cancelsChain: undefined })
    if (!isWanted) return
    for (const next of jobs.chainedTo(job.name)) {
      if (!isShut(scheduleOf(next), kernel.clock.now())) start(next, { reason: 'chain' })
    }
  }

  /** What failed is kept for somebody who wants to try again. */
  function remember ({ id, failed: before }: Job, { session, request, failedObjects: objects }: EndedRun): void {
    const sessionId = request.originalSessionId ?? session.id
    const failed = session.outcome === 'Failed' ? { sessionId, objects } : undefined
    if (failed !== before) jobs.patch(id, { failed })
  }

  runs.onEnd(run => {
    const job = jobs.find(run.job.id)
    if (job === undefined) return
    kernel.schedule.cancel(subjectOf(job.id), windowStep)
    remember(job, run)
    if (!retry(job, run)) startChain(job, run)
    if (scheduleOf(job).continuously?.isEnabled === true || isMirror(job)) plan(job.id)
    // What has come while it ran.
    if (run.session.outcome !== 'Failed') catchUp(job)
    fedBy(job).forEach(catchUp)
  })

  /** What would have been tried again by itself need not be any more. */
  function startByHand (job: Job, request: Omit<Parameters<JobRuns['start']>[0], 'job' | 'reason'>): Session {
    const session = runs.start({ job, reason: 'manual', ...request })
    kernel.schedule.cancel(subjectOf(job.id), retryStep)
    return session
  }

  jobs.onSchedule(id => {
    plan(id)
    const job = jobs.find(id)
    if (job !== undefined) catchUp(job)
  })
  jobs.onArranged(plan)

  // What is planned follows from the schedules alone.
  kernel.onBegin(() => { for (const { id } of jobs.list()) plan(id) })

  return {
    /** Somebody starts a job, whatever its schedule says: disabled ones, too. */
    start (id: string, asked: Partial<JobStartSpec>, user: string): Session {
      const { performActiveFull: activeFull = false, startChainedJobs: startChained = false, syncRestorePoints } = asked
      return startByHand(jobs.get(id), {
        activeFull, startChained, ...(syncRestorePoints && { syncRestorePoints }), initiatedBy: user
      })
    },

    /** The same for one of its machines. */
    startFor: (job: Job, objectId: string, user: string): Session =>
      startByHand(job, { only: [objectId], initiatedBy: user }),

    /** Somebody tries again what the latest run could not process. */
    retry (id: string, { startChainedJobs: startChained = false }: JobRetrySpec, user: string): Session {
      const job = jobs.get(id)
      const { sessionId, lastResult } = job.state ?? {}
      if (lastResult !== 'Failed' || sessionId === undefined) throw refuse.nothingToRetry(job.name)
      // Of a run that lies before the estate's beginning nobody knows what failed: all of it is tried again.
      const { sessionId: originalSessionId, objects } = job.failed ?? { sessionId, objects: [] }
      return startByHand(job, { startChained, ...only(objects), originalSessionId, initiatedBy: user })
    },

    /** Somebody stops a job; without grace what is at work is not finished. */
    stop (id: string, asked: Partial<JobStopSpec>, user?: string): Session {
      const { gracefulStop = true, cancelChainedJobs = false } = asked
      const job = jobs.get(id)
      if (isMirror(job)) throw refuse.notStopped(job.name)
      const session = runs.stop(job.id, gracefulStop, user)
      if (cancelChainedJobs) jobs.patch(job.id, { cancelsChain: true })
      return session
    }
  }
}

export type JobCalendar = ReturnType<typeof createJobCalendar>

const only = (objects: string[]): { only?: string[] } => objects.length === 0 ? {} : { only: objects }
