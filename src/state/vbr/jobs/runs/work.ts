import type { EBackupCopyRestorePoints } from '../../../../schemas/vbr/jobs/backup-copy-jobs.js'
import type { BackupScheduleModel } from '../../../../schemas/vbr/common/schedules.js'
import { retriesOf } from '../schedule.js'
import type { Job } from '../job.js'
import type { Session, SessionOf } from '../../sessions/sessions.js'
import type { ToLineUp } from './tasks.js'

/** Why a job runs: somebody asked, its schedule said so, the job before it ended, or a retry of what has failed. */
export type RunReason = 'manual' | 'schedule' | 'chain' | 'retry'

/** What a run is asked to do. */
export interface RunRequest {
  reason: RunReason
  /** A full backup instead of an increment. */
  activeFull?: boolean
  /** Which restore points a job that copies them is to bring over. */
  syncRestorePoints?: EBackupCopyRestorePoints
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

/** A task that is at work. Times in milliseconds. */
export interface Running {
  task: string
  from: number
  until: number
  bytes: number
  /** Its proxy does not answer: it is given up before it is done, unless that comes back. */
  isLost?: boolean
}

/** How many tasks a step is about at most: what is to be done about thousands lets others have their turn. */
export const portion = 200

/** What a run has found that is still to be lined up, and why that is not all, or nothing. */
export interface Listing { left: ToLineUp[], warnings: string[], failure?: string }

/** What is known of a run while it goes on. */
export interface Work {
  request: RunRequest
  /** As the job had them when it began: what is edited meanwhile is for the next run. */
  settings: Partial<Job>
  /** Whether it checks what is in the repository when all tasks are done. */
  checksHealth: boolean
  /** As soon as it has looked for its objects. */
  listing?: Listing
  /** How many of its tasks retention has looked at, and how many restore points went. */
  retained?: { tasks: number, points: number }
  /** Tasks that have not begun, the next first. */
  queue: string[]
  running: Running[]
  /** Bytes to read in all, and those of tasks that have ended. */
  totalBytes: number
  doneBytes: number
  objects: number
  /** The `objectId`s of what could not be processed. */
  failed: string[]
  /** The latest of what went wrong with an object. */
  problem?: string
  /** Why none of those that wait can begin. */
  isHopeless?: string
  /** Nothing new is begun: it stops when what is at work has ended. */
  isGraceful?: boolean
}

export type Run = SessionOf<Work>

/** Whether what failed is tried again: not after a start by hand, not what was stopped, not for a warning (guide). */
export function isRetried (
  { isDisabled }: Job, schedule: BackupScheduleModel, { outcome, result }: Session, { reason, retry = 0 }: RunRequest
): boolean {
  const mayBe = reason !== 'manual' && !isDisabled && retry < retriesOf(schedule).count
  return mayBe && outcome === 'Failed' && result?.isCanceled !== true
}

/** The share of the bytes to read that has been read. */
export function progressOfRun ({ running, totalBytes, doneBytes }: Work, now: number): number {
  if (totalBytes === 0) return 0
  const share = ({ from, until }: Running): number => Math.min(1, (now - from) / (until - from))
  const under = running.reduce((sum, task) => sum + task.bytes * share(task), 0)
  return Math.min(99, Math.floor((doneBytes + under) / totalBytes * 100))
}
