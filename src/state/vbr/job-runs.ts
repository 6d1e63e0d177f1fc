import type { Kernel } from '../kernel.js'
import type { Job, Jobs } from './jobs.js'
import { refuse } from './refusals.js'
import type { Session, Sessions } from './sessions.js'

/** Why a job runs: somebody asked, its schedule said so, the job before it ended, or some of its VMs are tried again. */
export type RunReason = 'manual' | 'schedule' | 'chain' | 'retry'

/** What a run is asked to do. */
export interface RunRequest {
  reason: RunReason
  /** A full backup instead of an increment. */
  activeFull?: boolean
  /** Whether the jobs that come after this one start when it has ended, though it was started by hand. */
  startChained?: boolean
  /** The ids of the objects that a retry is about. */
  only?: string[]
  /** Which retry it is, from 1. */
  retry?: number
  /** The first of the sessions that tried. */
  originalSessionId?: string
  initiatedBy?: string
}

/** A run that is over. */
export interface EndedRun {
  job: Job
  session: Session
  request: RunRequest
  /** The ids of the objects that could not be backed up. */
  failedObjects: string[]
}

export interface JobRunDeps { sessions: Sessions, jobs: Jobs }

const second = 1_000

interface Work { request: RunRequest, isGraceful?: boolean }

/** Runs backup jobs. */
export function createJobRuns (kernel: Kernel, { sessions, jobs }: JobRunDeps) {
  const listeners: Array<(run: EndedRun) => void> = []

  const runs = sessions.define<Work>({
    kind: 'Backup',
    type: 'BackupJob',
    name: 'Backup',
    starting: 5 * second,
    steps: [
      { says: 'Building list of machines to process', lasts: 2 * second },
      { lasts: 60 * second }
    ],
    ended (session, work) {
      const job = jobs.find(session.jobId ?? '')
      if (job === undefined) return
      for (const listener of listeners) listener({ job, session, request: work.request, failedObjects: [] })
    }
  })

  return {
    /** Gives the session as it is in its first moment. A job runs once at a time. */
    start ({ job, ...request }: RunRequest & { job: Job }): Session {
      if (sessions.runningOf(job.id) !== undefined) throw refuse.alreadyRunning(job.name)
      return runs.start({
        jobId: job.id,
        name: job.name,
        work: { request },
        ...(request.initiatedBy === undefined ? {} : { initiatedBy: request.initiatedBy })
      })
    },

    running: (jobId: string): Session | undefined => sessions.runningOf(jobId),

    /** Gives the session as it stops. Gracefully: what is being backed up is finished first. */
    stop (jobId: string, _isGraceful: boolean): Session {
      const session = sessions.runningOf(jobId)
      if (session === undefined) throw refuse.notRunning(jobs.get(jobId).name)
      sessions.stop(session.id)
      return sessions.get(session.id)
    },

    /** Tells of every run that has ended. */
    onEnd: (listener: (run: EndedRun) => void): void => { listeners.push(listener) }
  }
}

export type JobRuns = ReturnType<typeof createJobRuns>
