import type { JobStateModel } from '../../../schemas/vbr/jobs/jobs.js'
import type { Change, Collection } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import type { Job } from './job.js'
import type { JobKinds } from './kinds/kinds.js'
import { minuteText } from '../calendar/words.js'
import { precedingJob } from './schedule.js'
import type { Repositories } from '../repositories/repositories.js'
import type { Session, Sessions } from '../sessions/sessions.js'

export interface JobStateBelow { kinds: JobKinds, sessions: Sessions, repositories: Repositories }

/** How a job stands after its latest run. */
type LatestRun = Pick<JobStateModel, 'lastRun' | 'lastResult' | 'sessionId' | 'progressPercent' | 'sessionProgress'> & {
  /** The job's state while it goes on; undefined once it is over. */
  goesOn: 'Starting' | 'Running' | 'Stopping' | undefined
}

/** How the product's console calls it that a job starts at no time of its own. ASSUMED. */
const unscheduled = '<Not scheduled>'
const disabled = '<Disabled>'
const continuous = '<Continuous>'

/**
 * The rows of the list of states. Each is updated whenever its job, the job's latest session, its target or the
 * job before it changes, so every way of changing one of them is covered.
 */
export function createJobStates (
  kernel: Kernel, jobs: Collection<Job>, { kinds, sessions, repositories }: JobStateBelow
) {
  /** What jobs refer to is drawn up from their settings, once for each that there were. */
  const known = new WeakSet<object>()

  function drawUp (job: Job, latest: LatestRun = latestOf(job)): void {
    const state = stateOf(job, latest)
    if (!same(state, job.state)) jobs.patch(job.id, { state })
  }

  function refer (job: Job): void {
    for (const settings of settingsIn(job)) known.add(settings)
    const uses = kinds.of(job).usesOf(job)
    if (!same(uses, job.uses)) jobs.patch(job.id, { uses })
  }

  function stateOf (job: Job, latest: LatestRun): JobStateModel {
    const { id, name, type, description = '', isDisabled, nextRun } = job
    const { schedule, targetId, objectsCount, isHighPriority, copyMode } = kinds.partsOf(job)
    const { goesOn, ...run } = latest
    const before = precedingJob(schedule)
    const beforeId = before === undefined ? undefined : jobs.first({ where: { name: before } })?.id
    const target = targetId === undefined ? undefined : repositories.targetOf(targetId)
    const isMirror = kinds.of(job).mirror?.isOn(job) === true
    const policy = policyOf(job, before, isMirror)
    return {
      id,
      name,
      type,
      description,
      // ASSUMED: a disabled job that runs is running until it ends.
      status: goesOn ?? (isDisabled ? 'Disabled' : 'Stopped'),
      ...run,
      workload: kinds.of(job).workload,
      objectsCount,
      highPriority: isHighPriority,
      isStorageSnapshot: false,
      ...(copyMode && { backupCopyMode: copyMode }),
      ...(nextRun === undefined || goesOn !== undefined ? {} : { nextRun }),
      ...(policy === undefined ? {} : { nextRunPolicy: policy }),
      ...(before === undefined ? {} : { runAfterJob: { jobName: before, ...(beforeId && { jobId: beforeId }) } }),
      ...(targetId !== undefined && { repositoryId: target?.id ?? targetId }),
      ...(target && { repositoryName: target.name, targetName: target.name })
    }
  }

  /** What the row knows of the latest run; sessions tell of themselves, so only a job without a row asks for them. */
  function latestOf ({ id, state }: Job): LatestRun {
    const latest = state === undefined
      ? sessions.latestOf(id, kinds.sessionTypes)
      : sessions.find(state.sessionId ?? '')
    return latest === undefined ? { lastResult: 'None', progressPercent: 0, goesOn: undefined } : runOf(latest)
  }

  /** A session may be the first sign of a run, or the end of one; most of its changes are neither. */
  function follow (session: Session): void {
    if (session.jobId === undefined || session.parentSessionId !== undefined) return
    if (!kinds.sessionTypes.includes(session.sessionType)) return
    const job = jobs.find(session.jobId)
    const { sessionId, lastRun = '', status, lastResult } = job?.state ?? {}
    if (job === undefined || (sessionId !== session.id && session.creationTime < lastRun)) return
    const run = runOf(session)
    const isKnown = sessionId === session.id && lastResult === run.lastResult && wordOf(status) === run.goesOn
    if (!isKnown) drawUp(job, run)
  }

  const touchedBy: Record<string, (change: Change) => void> = {
    'vbr.jobs': ({ id, kind }) => {
      const job = jobs.find(id)
      if (job === undefined) return
      if (!settingsIn(job).every(settings => known.has(settings))) refer(job)
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
      const session = wordOf(state.status) === undefined ? undefined : sessions.find(state.sessionId ?? '')
      if (session === undefined) return state
      return { ...state, progressPercent: sessions.get(session.id).progressPercent ?? 0 }
    }
  }
}

/** What somebody has set; the same objects as long as nobody edits the job. */
const settingsIn = ({ state: _state, uses: _uses, failed: _failed, ...settings }: Job): object[] =>
  Object.values(settings).filter(value => typeof value === 'object' && value !== null)

/** A word of a run that goes on. */
const wordOf = (word: string | undefined): LatestRun['goesOn'] =>
  (['Starting', 'Running', 'Stopping'] as const).find(known => known === word)

const runOf = ({ id, state, creationTime, outcome, progress }: Session): LatestRun => ({
  sessionId: id,
  lastRun: creationTime,
  lastResult: outcome,
  progressPercent: state === 'Stopped' ? 100 : 0,
  // ASSUMED: a job starts and stops as long as its session says so; whatever else it waits for, it is running.
  goesOn: state === 'Stopped' ? undefined : wordOf(state) ?? 'Running',
  ...(progress && { sessionProgress: progress })
})

function policyOf ({ isDisabled, nextRun }: Job, before: string | undefined, isMirror: boolean): string | undefined {
  if (isDisabled) return disabled
  if (before !== undefined) return `After [${before}]`
  if (isMirror && nextRun === undefined) return continuous
  return nextRun === undefined ? unscheduled : minuteText(Date.parse(nextRun))
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
