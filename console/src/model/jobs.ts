import type { Vb365Job, VbrJobState } from '../api/models.js'
import type { Standing } from './standing.js'
import { isUnderWay, standingOf } from './runs.js'

/** A job of either product, as the estate shows it. */
export interface Job {
  id: string
  product: 'vbr' | 'vb365'
  isCopy: boolean
  name: string
  about: string
  isEnabled: boolean
  isRunning: boolean
  standing: Standing
  word: string
  progress: number | undefined
  sessionId: string | undefined
  next: number | undefined
  /** Said where it has no next start: `by hand`, `off`. */
  nextWord: string
}

export function toJobOfVbr (job: VbrJobState): Job {
  const isRunning = job.status === 'Running' || isUnderWay(job.status)
  const isEnabled = job.status !== 'Disabled'
  return {
    id: job.id,
    product: 'vbr',
    isCopy: false,
    name: job.name,
    about: `${job.objectsCount} ${job.objectsCount === 1 ? 'machine' : 'machines'}${job.repositoryName === undefined ? '' : ` to ${job.repositoryName}`}`,
    isEnabled,
    isRunning,
    standing: isRunning ? 'run' : isEnabled ? standingOf(job.lastResult) : 'idle',
    word: isRunning ? `${job.progressPercent ?? 0} %` : isEnabled ? toResult(job.lastResult) : 'Disabled',
    progress: isRunning ? job.progressPercent ?? 0 : undefined,
    sessionId: job.sessionId,
    next: isEnabled && job.nextRun !== undefined ? Date.parse(job.nextRun) : undefined,
    nextWord: isEnabled ? 'by hand' : 'off'
  }
}

export function toJobOfVb365 (job: Vb365Job, repositories: ReadonlyMap<string, string>): Job {
  const isRunning = isUnderWay(job.lastStatus ?? '')
  return {
    id: job.id,
    product: 'vb365',
    isCopy: false,
    name: job.name,
    about: `to ${repositories.get(job.repositoryId) ?? 'a repository that is gone'}`,
    isEnabled: job.isEnabled,
    isRunning,
    standing: isRunning ? 'run' : job.isEnabled ? standingOf(job.lastStatus ?? 'None') : 'idle',
    word: isRunning ? job.lastStatus ?? '' : job.isEnabled ? toResult(job.lastStatus ?? 'None') : 'Disabled',
    progress: undefined,
    sessionId: undefined,
    next: job.isEnabled && job.nextRun !== undefined ? Date.parse(job.nextRun) : undefined,
    nextWord: job.isEnabled ? 'by hand' : 'off'
  }
}

export function toCopyJob (job: Vb365Job, repositories: ReadonlyMap<string, string>): Job {
  const made = toJobOfVb365(job, repositories)
  return { ...made, isCopy: true, about: `copy ${made.about}`, nextWord: job.schedulePolicy?.type === 'Immediate' ? 'after its job' : made.nextWord }
}

const toResult = (word: string): string => word === 'None' ? 'Not run yet' : word
