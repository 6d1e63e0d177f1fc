import type { RESTStartJobOptions } from '../../../schemas/vb365/common/jobs.js'
import type { Outcome } from '../../control/outcomes.js'
import { Refusal } from '../../store/refusals.js'
import type { Kernel } from '../../kernel.js'
import type { CopyJob, CopyJobs } from './copy-jobs.js'
import type { Directory, ProtectedObject } from '../organizations/directory.js'
import { isOutsideWindow, retriesOf } from './schedule.js'
import type { Job, Jobs } from './jobs.js'
import type { JobSession, JobSessions } from './sessions.js'
import type { Organizations } from '../organizations/organizations.js'
import type { ObjectResult, ProcessedObject, ProcessedObjects } from '../backups/processed-objects.js'
import type { Installed } from '../licensing/installed-license.js'
import type { LicenseCounter, OpenLicenseCounter } from '../licensing/unit-counter.js'
import { refuse } from '../base/refusals.js'
import type { Repositories } from '../repositories/repositories.js'
import type { RestorePoint, RestorePoints } from '../backups/restore-points.js'
import type { RunResults } from './run-results.js'
import { endStatistics, growStatistics, noStatistics, volumeOf } from './run-statistics.js'

export interface JobRunBelow {
  jobs: Jobs
  copyJobs: CopyJobs
  jobSessions: JobSessions
  processedObjects: ProcessedObjects
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
const turn = 4 * second
const mostTurns = 60
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
    jobs, copyJobs, jobSessions: sessions, processedObjects: processed, restorePoints, results, organizations,
    directory, repositories, installedLicense: license, openLicenseCounter
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
      { name: 'processing objects', lasts: session => turnsFor(objectsFor(session).length) * turn, begin: planTurns },
      { name: 'finishing', lasts: 2 * second, begin: ({ id }) => log.add(id, 'Creating the restore point', 'Running') }
    ],
    succeed: complete,
    fail
  })

  const ownerOf = ({ jobType }: Pick<JobSession, 'jobType'>): Jobs | CopyJobs => jobType === 'Copy' ? copyJobs : jobs

  function subjects (session: JobSession): string[] {
    const { jobId, repositoryId, organizationId, proxyId, proxyPoolId } = session
    return [jobId, repositoryId, organizationId, proxyId ?? '', proxyPoolId ?? '', ...objectsFor(session).map(({ id }) => id)]
  }

  function queue ({ id, jobId, jobType, creationTime }: JobSession): void {
    ownerOf({ jobType }).patch(jobId, { lastStatus: 'Queued', lastRun: creationTime })
    log.add(id, `Job was started at ${creationTime}`, 'Running')
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
    const objects = objectsFor(session)
    processed.plan(session.id, objects, turnSize(objects.length))
    log.add(session.id, `Found ${objects.length} objects`)
  }

  function objectsFor (session: JobSession): ProtectedObject[] {
    if (session.jobType === 'Copy') {
      // What was to be copied may have been cleared away meanwhile.
      const source = session.sourceId === undefined ? undefined : restorePoints.find(session.sourceId)
      return source === undefined ? [] : processed.listPresent(source.sessionId).map(asObject)
    }
    const objects = directory.objectsOf(jobs.get(session.jobId))
    if (session.retryOf === undefined) return objects
    // Only what had trouble is tried again (guide); a run without a restore point is tried again as a whole.
    const retried = collection.get(session.retryOf)
    const troubled = new Set(processed.all(retried.id).filter(({ status }) => status !== 'Success').map(({ id }) => id))
    if (retried.status !== 'Warning' || troubled.size === 0) return objectsFor(retried)
    return objects.filter(({ id }) => troubled.has(id))
  }

  function planTurns ({ id }: JobSession): void {
    for (let nth = 1; nth <= processed.countTurns(id); nth++) {
      schedule.at(clock.now() + nth * turn, turnStep, id, String(nth))
    }
    announce(id, 1)
  }

  function announce (sessionId: string, nth: number): void {
    for (const { missing, type, name } of processed.turn(sessionId, nth)) {
      if (missing !== true) log.add(sessionId, processing({ type, name }), 'Running')
    }
  }

  schedule.define(turnStep, (id, nth) => {
    const session = collection.get(id)
    const trouble = lostOwner(session) ?? storageTrouble(session)
    if (trouble !== undefined) return plan.end(session, { result: 'Failed', message: trouble, log: [] })
    if (isOutsideWindow(ownerOf(session).get(session.jobId).schedulePolicy, clock.now())) {
      return plan.end(session, { result: 'Canceled', message: 'The backup window has ended.', log: [] })
    }
    const about = once(() => subjects(session))
    const counter = session.jobType === 'Copy' ? undefined : openLicenseCounter(session)
    const done = processed.settle(id, Number(nth), object => processLicensed(session, object, about, counter))
    log.settle(id, 'Success')
    announce(id, Number(nth) + 1)
    const volumes = done.filter(isRead).map(({ id: objectId, type }) =>
      volumeOf(type, session.jobSessionConfigType === 'Full', chance(`${id}/${objectId}`)))
    collection.patch(id, {
      progress: session.progress + done.length,
      statistics: growStatistics(session.statistics, volumes, clock.now() - Date.parse(session.creationTime))
    })
  })

  /** 0 to 1, the same for the same name in the same world. */
  const chance = (name: string): number => parseInt(kernel.ids.of(name).slice(0, 8), 16) / 2 ** 32

  /** What there is no unit of the license for is left out, with a warning (guide). */
  function processLicensed (
    session: JobSession, object: ProtectedObject, about: () => string[], counter: LicenseCounter | undefined
  ): ObjectResult {
    const trouble = object.missing === true ? undefined : counter?.trouble(object)
    if (trouble !== undefined) {
      log.settle(session.id, 'Warning', processing(object))
      log.add(session.id, trouble, 'Warning')
      return { status: 'Warning', skipped: true }
    }
    const status = process(session, object, about)
    if (object.missing !== true && status !== 'Failed') counter?.take(object)
    return { status }
  }

  function process (
    session: JobSession, object: ProtectedObject, about: () => string[]
  ): 'Success' | 'Warning' | 'Failed' {
    const { id, organizationId, run } = session
    const { type, name, missing } = object
    const arranged = kernel.outcomes.takeObject('JobSession', id, object.id, about)
    if (arranged !== undefined) {
      const { result, message = `${type} ${name} could not be processed.` } = arranged
      log.settle(id, result, processing(object))
      log.add(id, message, result)
      return result
    }
    if (missing !== true || run?.outcome?.result === 'Success') return 'Success'
    log.add(id, `${type} ${name} was not found in organization ${organizations.get(organizationId).name}`, 'Warning')
    return 'Warning'
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
    const objects = processed.of(session.id)
    const troubled = objects.filter(({ status }) => status !== 'Success').length
    if (objects.length > 0 && objects.every(({ status }) => status === 'Failed')) {
      return fail(session, { result: 'Failed', message: `None of ${objects.length} objects could be processed.`, log: [] })
    }
    results.leavePoint(session)
    if (arranged !== undefined) {
      for (const line of arranged.log) log.add(session.id, line)
      return conclude(session, 'Success', arranged.message === '' ? undefined : arranged.message)
    }
    if (troubled === 0) return conclude(session, 'Success')
    conclude(session, 'Warning', `${troubled} of ${objects.length} objects were processed with issues.`)
  }

  function fail (session: JobSession, { result, message, log: lines }: Outcome): void {
    schedule.cancel(session.id, turnStep)
    const status = result === 'Warning' ? 'Warning' : 'Failed'
    for (const line of lines.length === 0 && result === 'Warning' ? [message] : lines) log.add(session.id, line, status)
    if (result === 'Warning') {
      results.leavePoint(session)
      return conclude(session, 'Warning', message)
    }
    log.settle(session.id, result === 'Canceled' ? 'Stopped' : 'Failed')
    if (result !== 'Canceled') return conclude(session, lostOwner(session) === undefined ? 'Failed' : 'Disconnected', message)
    results.store(session)
    conclude(session, 'Stopped', message)
  }

  function conclude (session: JobSession, status: NonNullable<JobSession['status']>, details?: string): void {
    const { id, jobId, jobType, creationTime, statistics } = session
    const isGood = status === 'Success' || status === 'Warning'
    const end = isGood || status === 'Stopped' ? status : 'Failed'
    log.settle(id, 'Success')
    if (!isGood && details !== undefined) log.add(id, details, end)
    log.add(id, `Job finished at ${clock.iso()} with status ${status}`, end)
    collection.patch(id, {
      status,
      endTime: clock.iso(),
      statistics: endStatistics(statistics),
      jobWillBeRetried: status !== 'Success' && status !== 'Stopped' && planRetry(session),
      ...(details === undefined ? {} : { details })
    })
    ownerOf(session).patch(jobId, { lastStatus: status, ...(isGood ? { lastBackup: creationTime } : {}) })
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
      ownerOf(session).patch(session.jobId, { lastRun: session.creationTime })
      log.add(session.id, `Job was started at ${session.creationTime}`)
      conclude(session, 'Failed', error.message)
    }
  }

  /** The first run, and one that finds new objects, is a full one, as is the first in another repository (guide). */
  function backup (jobId: string, full = false): Run {
    const job = jobs.get(jobId)
    const isFirst = restorePoints.latest({ jobId, repositoryId: job.repositoryId }) === undefined
    return { job, jobType: 'Backup', full: full || isFirst || hasNewObjects(job) }
  }

  function hasNewObjects (job: Job): boolean {
    const last = sessions.lastWhole(job.id)
    const known = new Set(last === undefined ? [] : processed.of(last.id).map(({ id }) => id))
    return directory.objectsOf(job).some(({ id }) => !known.has(id))
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

const processing = ({ type, name }: Pick<ProtectedObject, 'type' | 'name'>): string =>
  `Processing ${type.toLowerCase()} ${name}`

const asObject = ({ status: _, ...object }: ProcessedObject): ProtectedObject => object

const isRead = ({ missing, skipped, status }: ProcessedObject): boolean =>
  missing !== true && skipped !== true && status !== 'Failed'

const turnSize = (objects: number): number => Math.max(together, Math.ceil(objects / mostTurns))
const turnsFor = (objects: number): number => Math.ceil(objects / turnSize(objects))
