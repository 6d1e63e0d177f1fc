import type { JobStateModel } from '../../../schemas/vbr/jobs/jobs.js'
import type { Change, Collection } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import { type JobBelow, usesOf } from './request/references.js'
import { precedingJob } from './schedule.js'
import type { Job } from './jobs.js'
import type { Session } from '../sessions/sessions.js'

/** How a job stands after its latest run. */
type LatestRun = Pick<JobStateModel, 'lastRun' | 'lastResult' | 'sessionId' | 'progressPercent' | 'sessionProgress'> & {
  isRunning: boolean
}

/** How the product's console calls it that a job starts at no time of its own. ASSUMED. */
const unscheduled = '<Not scheduled>'
const disabled = '<Disabled>'

/**
 * The rows of the list of states. Each is updated whenever its job, the job's latest session, its target or the
 * job before it changes, so every way of changing one of them is covered.
 */
export function createJobStates (kernel: Kernel, jobs: Collection<Job>, below: JobBelow) {
  const { sessions, repositories } = below

  /** What jobs refer to is drawn up from these parts of theirs, once for each that there was. */
  const known = new WeakMap<Job['storage'], Job['guestProcessing']>()

  function drawUp (job: Job, latest: LatestRun = latestOf(job)): void {
    const state = stateOf(job, latest)
    if (!same(state, job.state)) jobs.patch(job.id, { state })
  }

  function refer (job: Job): void {
    known.set(job.storage, job.guestProcessing)
    const uses = usesOf(job, below)
    if (!same(uses, job.uses)) jobs.patch(job.id, { uses })
  }

  function stateOf (job: Job, latest: LatestRun): JobStateModel {
    const { id, name, type, description, isHighPriority, isDisabled, schedule, nextRun } = job
    const { isRunning, ...run } = latest
    const before = precedingJob(schedule)
    const beforeId = before === undefined ? undefined : jobs.first({ where: { name: before } })?.id
    const target = repositories.targetOf(job.storage.backupRepositoryId)
    const policy = policyOf(job, before)
    return {
      id,
      name,
      type,
      description,
      // ASSUMED: a disabled job that runs is running until it ends.
      status: isRunning ? 'Running' : isDisabled ? 'Disabled' : 'Inactive',
      ...run,
      workload: 'Vm',
      objectsCount: job.virtualMachines.includes.length,
      highPriority: isHighPriority,
      ...(nextRun === undefined ? {} : { nextRun }),
      ...(policy === undefined ? {} : { nextRunPolicy: policy }),
      ...(before === undefined ? {} : { runAfterJob: { jobName: before, ...(beforeId && { jobId: beforeId }) } }),
      ...(target && { repositoryId: target.id, repositoryName: target.name, targetName: target.name })
    }
  }

  /** What the row knows of the latest run; sessions tell of themselves, so only a job without a row asks for them. */
  function latestOf ({ id, state }: Job): LatestRun {
    const latest = state === undefined
      ? sessions.page({ jobIdFilter: id, typeFilter: 'BackupJob', limit: 1 }).results[0]
      : sessions.find(state.sessionId ?? '')
    return latest === undefined ? { lastResult: 'None', progressPercent: 0, isRunning: false } : runOf(latest)
  }

  /** A session may be the first sign of a run, or the end of one; most of its changes are neither. */
  function follow (session: Session): void {
    if (session.sessionType !== 'BackupJob' || session.jobId === undefined) return
    const job = jobs.find(session.jobId)
    const { sessionId, lastRun = '', status, lastResult } = job?.state ?? {}
    if (job === undefined || (sessionId !== session.id && session.creationTime < lastRun)) return
    const run = runOf(session)
    const isKnown = sessionId === session.id && lastResult === run.lastResult && (status === 'Running') === run.isRunning
    if (!isKnown) drawUp(job, run)
  }

  const touchedBy: Record<string, (change: Change) => void> = {
    'vbr.jobs': ({ id, kind }) => {
      const job = jobs.find(id)
      if (job === undefined) return
      if (known.get(job.storage) !== job.guestProcessing) refer(job)
      drawUp(jobs.get(id))
      // Who comes after it names it by its id, too.
      if (kind === 'added') jobs.list({ where: { precedingName: job.name } }).forEach(job => drawUp(job))
    },
    'vbr.sessions': ({ id }) => {
      const session = sessions.find(id)
      if (session !== undefined) follow(session)
    },
    // A fixture may name the jobs before the servers that they read from.
    'vbr.managedServers': ({ kind }) => { if (kind === 'added') jobs.list().forEach(refer) },
    'vbr.repositories': ({ id, kind }) => { if (kind !== 'removed') followTarget(id) },
    'vbr.scaleOutRepositories': ({ id, kind }) => { if (kind !== 'removed') followTarget(id) }
  }

  /** A repository changes with every machine that is written to it; its jobs show its name only. */
  function followTarget (repositoryId: string): void {
    const { results } = jobs.page({ where: { repositoryId } }, {})
    if (results.length === 0) return
    const name = repositories.targetOf(repositoryId)?.name
    for (const { id } of results.filter(({ state }) => state?.repositoryName !== name)) {
      refer(jobs.get(id))
      drawUp(jobs.get(id))
    }
  }

  kernel.listeners.add(change => touchedBy[change.collection]?.(change))

  return {
    /** A row as it is now: how far a run has come moves with the clock. */
    show (job: Job): JobStateModel {
      const state = job.state ?? stateOf(job, latestOf(job))
      const session = state.status === 'Running' ? sessions.find(state.sessionId ?? '') : undefined
      if (session === undefined) return state
      return { ...state, progressPercent: sessions.get(session.id).progressPercent ?? 0 }
    }
  }
}

const runOf = ({ id, state, creationTime, outcome, progress }: Session): LatestRun => ({
  sessionId: id,
  lastRun: creationTime,
  lastResult: outcome,
  progressPercent: state === 'Stopped' ? 100 : 0,
  isRunning: state !== 'Stopped',
  ...(progress && { sessionProgress: progress })
})

function policyOf ({ isDisabled, nextRun }: Job, before: string | undefined): string | undefined {
  if (isDisabled) return disabled
  if (before !== undefined) return `After [${before}]`
  return nextRun === undefined ? unscheduled : undefined
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
