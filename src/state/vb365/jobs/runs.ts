import type { RESTStartJobOptions } from '../../../schemas/vb365/common/jobs.js'
import type { Outcome } from '../../control/outcomes.js'
import { Refusal } from '../../store/refusals.js'
import type { Kernel } from '../../kernel.js'
import type { CopyJob, CopyJobs } from './copy-jobs.js'
import type { Directory } from '../organizations/directory.js'
import { joined } from '../backups/index.js'
import type { ObjectParts, Selection } from '../backups/object-parts.js'
import { isOutsideWindow, retriesOf } from './schedule.js'
import type { Job, Jobs } from './jobs.js'
import type { JobSession, JobSessions } from './sessions.js'
import type { Organizations } from '../organizations/organizations.js'
import type { Difference, ProcessedObjects } from '../backups/processed-objects.js'
import type { Installed } from '../licensing/installed-license.js'
import type { LicenseCounter, OpenLicenseCounter, Placed } from '../licensing/unit-counter.js'
import { refuse } from '../base/refusals.js'
import type { Repositories } from '../repositories/repositories.js'
import type { RestorePoint, RestorePoints } from '../backups/restore-points.js'
import type { RunResults } from './run-results.js'
import { endStatistics, growStatistics, noStatistics, volumeOf } from './run-statistics.js'
import type { Selections } from './selections.js'
import { clockText, turnLength } from './session-log.js'

export interface JobRunBelow {
  jobs: Jobs
  copyJobs: CopyJobs
  jobSessions: JobSessions
  objectParts: ObjectParts
  processedObjects: ProcessedObjects
  selections: Selections
  restorePoints: RestorePoints
  results: RunResults
  organizations: Organizations
  directory: Directory
  repositories: Repositories
  installedLicense: Installed
  openLicenseCounter: OpenLicenseCounter
}

/** A run that is over, and what its job is called. */
export interface RunOver { session: JobSession, jobName: string }

interface Run {
  job: Job | CopyJob
  jobType: 'Backup' | 'Copy'
  full: boolean
  source?: RestorePoint | undefined
  retried?: JobSession
}

const second = 1_000
const minute = 60 * second
/** ASSUMED: eight objects at a time, four seconds for each eight; large organizations take larger bites. */
const together = 8
const turn = turnLength
const mostTurns = 60
/** ASSUMED: nearly two seconds. A run ends where it ends, not at a whole second (recorded). */
const lengthOfEnd = ({ id }: { id: string }): number => 2 * second - 1 - parseInt(id.slice(0, 8), 16) % 98
const turnStep = 'jobSession:objects'
const retryStep = 'job:retry'

/**
 * Runs backup jobs and copy jobs.
 *
 *   start ──▶ Queued ──▶ Running: connect, resolve objects, process them, make the restore point ──▶ Success
 *                           │                                  some objects had trouble ──────────▶ Warning
 *                           │                                  or it is arranged to fail ─────────▶ Failed
 *                           ├── the backup proxy goes offline ───────────────────────────────────▶ Disconnected
 *                           └── stop, or the end of the window: what was backed up is kept,
 *                               without a restore point ─────────────────────────────────────────▶ Stopped
 *
 * Success and Warning leave a restore point and start the copy job that waits for it. What went wrong is tried again,
 * as often as the job's schedule says (guide: how backup works).
 */
export function createJobRuns (kernel: Kernel, below: JobRunBelow) {
  const {
    jobs, copyJobs, jobSessions: sessions, objectParts, processedObjects: processed, selections, restorePoints, results,
    organizations, directory, repositories, installedLicense: license, openLicenseCounter
  } = below
  const { clock, log, schedule } = kernel
  const told: Array<(over: RunOver) => void> = []
  const { collection } = sessions

  const plan = kernel.plans.define<JobSession>({
    kind: 'JobSession',
    of: collection,
    subjects,
    objects: directory.idsNamed,
    steps: [turnStep],
    phases: [
      { name: 'queued', lasts: second, begin: queue, end: ({ id }) => log.settle(id, 'Success') },
      { name: 'connecting', lasts: 2 * second, begin: connect, end: checkLicense },
      { name: 'resolving objects', lasts: 3 * second, end: resolve },
      { name: 'processing objects', lasts: session => turnsFor(selectionFor(session).count) * turn, begin: planTurns },
      { name: 'finishing', lasts: lengthOfEnd, begin: ({ id }) => log.add(id, 'Creating the restore point', 'Running') }
    ],
    succeed: complete,
    fail
  })

  const ownerOf = ({ jobType }: Pick<JobSession, 'jobType'>): Jobs | CopyJobs => jobType === 'Copy' ? copyJobs : jobs

  function subjects (session: JobSession): string[] {
    const { jobId, repositoryId, organizationId, proxyId, proxyPoolId } = session
    const objects = selectionFor(session).parts.flatMap(part => objectParts.objectsIn(part).map(({ id }) => id))
    return [jobId, repositoryId, organizationId, proxyId ?? '', proxyPoolId ?? '', ...objects]
  }

  function queue ({ id, jobId, jobType, creationTime }: JobSession): void {
    ownerOf({ jobType }).patch(jobId, { lastStatus: 'Queued' })
    log.add(id, `Job started at ${clockText(creationTime)}`, 'Running')
  }

  function connect (session: JobSession): void {
    collection.patch(session.id, { status: 'Running' })
    ownerOf(session).patch(session.jobId, { lastStatus: 'Running' })
    log.add(session.id, session.jobType === 'Copy'
      ? 'Connecting to the source repository'
      : `Connecting to organization ${organizations.get(session.organizationId).name}`, 'Running')
  }

  /** Every job fails once the license and its grace period are over (guide). Until then the run only says so. */
  function checkLicense (session: JobSession): void {
    log.settle(session.id, 'Success')
    const trouble = session.run?.outcome?.result === 'Success' ? undefined : license.trouble()
    if (trouble !== undefined) return plan.end(session, { result: 'Failed', message: trouble, log: [] })
    const warning = license.warning()
    if (warning !== undefined) log.add(session.id, warning, 'Warning')
  }

  function resolve (session: JobSession): void {
    const selection = selectionFor(session)
    processed.plan(session.id, selection, turnSize(selection.count))
    log.add(session.id, `Found ${selection.count} objects`)
    if (selection.count === 0 && session.jobType === 'Backup') log.add(session.id, 'Nothing to process', 'Warning')
  }

  function selectionFor (session: JobSession): Selection {
    if (session.jobType === 'Copy') {
      // What was to be copied may have been cleared away meanwhile.
      const source = session.sourceId === undefined ? undefined : restorePoints.find(session.sourceId)
      return source === undefined ? nothing : processed.selectPresent(source.sessionId)
    }
    const selection = selections.of(jobs.get(session.jobId))
    if (session.retryOf === undefined) return selection
    // Only what had trouble is tried again (guide); a run without a restore point is tried again as a whole.
    const retried = collection.get(session.retryOf)
    const troubled = new Set(processed.listTroubled(retried.id).map(({ id }) => id))
    if (retried.status !== 'Warning' || troubled.size === 0) return selectionFor(retried)
    return objectParts.file(selection.parts.flatMap(part =>
      objectParts.objectsIn(part).filter(({ id }) => troubled.has(id))))
  }

  function planTurns ({ id }: JobSession): void {
    const { count = 0, together: size = 1 } = processed.find(id) ?? {}
    for (let nth = 1; nth <= Math.ceil(count / size); nth++) {
      schedule.at(clock.now() + nth * turn, turnStep, id, String(nth))
    }
    processed.begin(id, log.lines(id).length)
  }

  schedule.define(turnStep, (id, nth) => {
    const session = collection.get(id)
    const trouble = lostOwner(session) ?? storageTrouble(session)
    if (trouble !== undefined) return plan.end(session, { result: 'Failed', message: trouble, log: [] })
    if (isOutsideWindow(ownerOf(session).get(session.jobId).schedulePolicy, clock.now())) {
      return plan.end(session, { result: 'Canceled', message: 'The backup window has ended.', log: [] })
    }
    const run = processed.find(id)
    if (run === undefined) return
    const from = (Number(nth) - 1) * run.together
    const objects = processed.placed(run, from, from + run.together)
    const about = once(() => subjects(session))
    const counter = session.jobType === 'Copy' ? undefined : openLicenseCounter(session)
    const differing = joined(objects.flatMap((object, n) =>
      processLicensed(session, object, from + n, about, counter) ?? []))
    counter?.close()
    processed.settle(id, from + objects.length, differing)
    const full = session.jobSessionConfigType === 'Full'
    const isUnread = (place: number): boolean => differing.some(({ from, to, status, reason, skipped }) =>
      from <= place && place < to && (status === 'Failed' || reason === 'missing' || skipped === true))
    const read = differing.length === 0 ? objects : objects.filter((_, n) => !isUnread(from + n))
    const chance = createChance(kernel.ids.of(id))
    collection.patch(id, {
      progress: session.progress + objects.length,
      statistics: growStatistics(session.statistics,
        read.map(({ id, type }) => volumeOf(type, full, chance(id))), clock.now() - Date.parse(session.creationTime))
    })
  })

  /**
   * How an object goes otherwise than well. What there is no unit of the license for is left out, with a warning
   * (guide).
   */
  function processLicensed (
    session: JobSession, object: Placed, place: number, about: () => string[], counter: LicenseCounter | undefined
  ): Difference | undefined {
    const isMissing = object.missing === true
    const at = { from: place, to: place + 1 }
    if (!isMissing && counter?.lacks(object) === true) {
      return {
        ...at, status: 'Warning', reason: 'license',
        skipped: true
      }
    }
    const arranged = kernel.outcomes.takeObject('JobSession', session.id, object.id, about)
    if (arranged !== undefined) {
      const { result: status, message = `${object.type} ${object.name} could not be processed.` } = arranged
      if (!isMissing && status !== 'Failed') counter?.take(object)
      return { ...at, status, reason: isMissing ? 'missing' : 'arranged', message }
    }
    if (isMissing) {
      return {
        ...at, status: session.run?.outcome?.result === 'Success' ? 'Success' : 'Warning',
        reason: 'missing'
      }
    }
    counter?.take(object)
    return undefined
  }

  /** Why a run cannot go on: nobody serves the repository that it writes, or the one that it copies from. */
  function lostOwner ({ repositoryId, sourceRepositoryId = repositoryId }: JobSession): string | undefined {
    return [repositoryId, sourceRepositoryId]
      .map(id => repositories.ownerTrouble(repositories.get(id))?.message)
      .find(trouble => trouble !== undefined)
  }

  /** Why a run cannot go on though it is served: what it reads or writes is not there, or has no room left. */
  function storageTrouble ({ repositoryId, sourceRepositoryId = repositoryId }: JobSession): string | undefined {
    const target = repositories.get(repositoryId)
    const trouble = repositories.offlineTrouble(repositories.get(sourceRepositoryId)) ??
      repositories.offlineTrouble(target) ?? repositories.spaceTrouble(target)
    return trouble?.message
  }

  function complete (session: JobSession, arranged: Outcome | undefined): void {
    const { done, troubled, failed } = processed.tally(session.id)
    if (done > 0 && failed === done) {
      return fail(session, { result: 'Failed', message: `None of ${done} objects could be processed.`, log: [] })
    }
    results.leavePoint(session)
    if (arranged !== undefined) {
      for (const line of arranged.log) log.add(session.id, line)
      return conclude(session, 'Success', arranged.message === '' ? undefined : arranged.message)
    }
    if (done === 0 && session.jobType === 'Backup') return conclude(session, 'Warning', 'There was nothing to process.')
    if (troubled === 0) return conclude(session, 'Success')
    if (failed > 0) log.add(session.id, `${failed} of ${done} objects failed`, 'Warning')
    conclude(session, 'Warning', `${troubled} of ${done} objects were processed with issues.`)
  }

  function fail (session: JobSession, { result, message, log: lines }: Outcome): void {
    schedule.cancel(session.id, turnStep)
    const status = result === 'Warning' ? 'Warning' : 'Failed'
    for (const line of lines.length === 0 && result === 'Warning' ? [message] : lines) log.add(session.id, line, status)
    processed.halt(session.id, result === 'Canceled' ? 'Stopped' : status)
    if (result === 'Warning') {
      results.leavePoint(session)
      return conclude(session, 'Warning', message)
    }
    log.settle(session.id, result === 'Canceled' ? 'Stopped' : 'Failed')
    if (result !== 'Canceled') {
      return conclude(session, lostOwner(session) === undefined ? 'Failed' : 'Disconnected',
        message)
    }
    results.store(session)
    conclude(session, 'Stopped', message)
  }

  function conclude (session: JobSession, status: NonNullable<JobSession['status']>, details?: string): void {
    const { id, jobId, jobType, creationTime, statistics } = session
    const isGood = status === 'Success' || status === 'Warning'
    const end = isGood || status === 'Stopped' ? status : 'Failed'
    log.settle(id, 'Success')
    if (!isGood && details !== undefined) log.add(id, details, end)
    log.add(id, `${endings[end]} at ${clockText(clock.iso())}`, end)
    collection.patch(id, {
      status,
      endTime: clock.iso(),
      statistics: endStatistics(statistics),
      jobWillBeRetried: status !== 'Success' && status !== 'Stopped' && planRetry(session),
      ...(details === undefined ? {} : { details })
    })
    // Recorded: the last run is the last one that is over.
    ownerOf(session).patch(jobId, {
      lastStatus: status, lastRun: creationTime, ...(isGood ? { lastBackup: creationTime } : {})
    })
    for (const tell of told) tell({ session: collection.get(id), jobName: ownerOf(session).find(jobId)?.name ?? '' })
    if (isGood && jobType === 'Backup') followWithCopy(jobId)
  }

  function planRetry ({ id, jobId, jobType, retryCount }: JobSession): boolean {
    const { number, wait } = retriesOf(ownerOf({ jobType }).get(jobId).schedulePolicy)
    if (retryCount >= number) return false
    schedule.at(clock.now() + wait * minute, retryStep, jobId, id)
    return true
  }

  schedule.define(retryStep, (jobId, sessionId) => {
    if (jobs.find(jobId) !== undefined) startUnasked({ ...backup(jobId), retried: collection.get(sessionId) })
  })

  function followWithCopy (jobId: string): void {
    const copyJob = copyJobs.findOf(jobId)
    if (copyJob?.isEnabled === true && copyJob.schedulePolicy?.type === 'Immediate') startUnasked(copy(copyJob.id))
  }

  function begin ({ job, jobType, full, source, retried }: Run): JobSession {
    const { proxyId, proxyPoolId } = repositories.get(job.repositoryId)
    return collection.add({
      id: kernel.ids.next(),
      jobId: job.id,
      jobType,
      organizationId: job.organizationId,
      repositoryId: job.repositoryId,
      ...(proxyPoolId == null ? { proxyId: proxyId ?? undefined } : { proxyPoolId }),
      jobSessionConfigType: full ? 'Full' : 'Incremental',
      creationTime: clock.iso(),
      retryCount: retried === undefined ? 0 : retried.retryCount + 1,
      ...(retried === undefined ? {} : { mainSessionId: retried.mainSessionId ?? retried.id, retryOf: retried.id }),
      jobWillBeRetried: false,
      progress: 0,
      status: 'Queued',
      statistics: noStatistics,
      ...(source === undefined ? {} : { sourceId: source.id, sourceRepositoryId: source.repositoryId })
    })
  }

  function start (run: Run): JobSession {
    const { job: { id, name, repositoryId }, source } = run
    if (sessions.running(id) !== undefined) throw refuse.alreadyRunning(`Job ${name}`)
    const repository = repositories.get(repositoryId)
    repositories.guardUsable(repository)
    repositories.guardSpace(repository)
    if (source !== undefined) repositories.guardUsable(repositories.get(source.repositoryId))
    schedule.cancel(id, retryStep)
    const session = plan.start(begin(run))
    // A client that polls the job waits for its run as one that polls the session does.
    kernel.waitsFor(id, session.id)
    return session
  }

  /** Nobody is there to be told that a start is refused: the run itself says so. */
  function startUnasked (run: Run): void {
    if (sessions.running(run.job.id) !== undefined) return
    try {
      start(run)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const session = begin(run)
      log.add(session.id, `Job started at ${clockText(session.creationTime)}`)
      conclude(session, 'Failed', error.message)
    }
  }

  /** The first run, and one that finds new objects, is a full one, as is the first in another repository (guide). */
  function backup (jobId: string, full = false): Run {
    const job = jobs.get(jobId)
    const isFirst = restorePoints.latest({ jobId, repositoryId: job.repositoryId }) === undefined
    return { job, jobType: 'Backup', full: full || isFirst || selections.hasNew(job, sessions.lastWhole(job.id)?.id) }
  }

  /** Takes over the newest restore point of the backup job, unless it did so before. */
  function copy (copyJobId: string): Run {
    const job = copyJobs.get(copyJobId)
    const { repositoryId } = jobs.get(job.backupJobId)
    const source = restorePoints.latest({ jobId: job.backupJobId, repositoryId })
    const copied = restorePoints.latest({ jobId: job.id, repositoryId: job.repositoryId })
    const isNew = source !== undefined && copied?.sourceId !== source.id
    return { job, jobType: 'Copy', full: copied === undefined, source: isNew ? source : undefined }
  }

  jobs.due(id => startUnasked(backup(id)))
  copyJobs.due(id => startUnasked(copy(id)))

  function stop (job: Job | CopyJob): void {
    const session = sessions.running(job.id)
    if (session === undefined) throw refuse.notRunning(`Job ${job.name}`)
    end(session)
  }

  const end = (session: JobSession): void =>
    plan.end(session, { result: 'Canceled', message: 'The job was stopped by the user.', log: [] })

  repositories.usedBy(repositoryId => sessions.runningOn(repositoryId).map(session => ({
    id: session.id,
    name: `job ${ownerOf(session).find(session.jobId)?.name ?? session.jobId}`,
    isJob: true,
    stop: () => end(session)
  })))

  return {
    /** Told of every run when it is over. */
    onOver: (tell: (over: RunOver) => void): void => { told.push(tell) },

    /** Also a disabled job starts by hand. */
    start: (jobId: string, { full }: RESTStartJobOptions): JobSession => sessions.get(start(backup(jobId, full)).id),
    stop: (jobId: string): void => stop(jobs.get(jobId)),
    /** A job goes, and with it what was to be tried again. */
    forget: (jobId: string): void => schedule.cancel(jobId, retryStep),
    startCopy: (copyJobId: string): JobSession => sessions.get(start(copy(copyJobId)).id),
    stopCopy: (copyJobId: string): void => stop(copyJobs.get(copyJobId))
  }
}

export type JobRuns = ReturnType<typeof createJobRuns>

function once<T> (work: () => T): () => T {
  let done: { result: T } | undefined
  return () => (done ??= { result: work() }).result
}

const nothing: Selection = { parts: [], sizes: [], count: 0 }

/** The last line of a log; clients look for how it begins (public scripts). */
const endings = {
  Success: 'Job finished', Warning: 'Job finished with warnings', Failed: 'Job failed', Stopped: 'Job was stopped'
}

/** 0 to 1, the same for the same object in the same run. */
function createChance (seed: string): (id: string) => number {
  const start = parseInt(seed.slice(0, 8), 16)
  return id => {
    let hash = start
    for (let n = 0; n < id.length; n++) hash = Math.imul(hash ^ id.charCodeAt(n), 0x01000193)
    return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32
  }
}

const turnSize = (objects: number): number => Math.max(together, Math.ceil(objects / mostTurns))
const turnsFor = (objects: number): number => Math.ceil(objects / turnSize(objects))
