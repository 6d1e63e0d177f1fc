import type { RESTJobStatistics } from '../../schemas/vb365/common/jobs.js'
import type { Outcome } from '../outcomes.js'
import { Refusal } from '../refusals.js'
import type { Kernel } from '../world.js'
import type { CopyJob, CopyJobs } from './copy-jobs.js'
import type { Directory, ProtectedObject } from './directory.js'
import type { Job, Jobs } from './jobs.js'
import type { JobSession, JobSessions } from './job-sessions.js'
import type { Organizations } from './organizations.js'
import type { ProcessedObject, ProcessedObjects } from './processed-objects.js'
import { refuse } from './refusals.js'
import type { Repositories, Repository } from './repositories.js'
import { retentionDays } from './repository-retention.js'
import type { RestorePoint, RestorePoints } from './restore-points.js'

export interface JobRunDeps {
  jobs: Jobs
  copyJobs: CopyJobs
  sessions: JobSessions
  processed: ProcessedObjects
  restorePoints: RestorePoints
  organizations: Organizations
  directory: Directory
  repositories: Repositories
}

interface Run { job: Job | CopyJob, jobType: 'Backup' | 'Copy', full: boolean, sourceId?: string | undefined }

const second = 1_000
const day = 86_400 * second
/** ASSUMED: eight objects at a time, four seconds for each eight; large organizations take larger bites. */
const together = 8
const turn = 4 * second
const mostTurns = 60
/** ASSUMED: how much of what was read is left after compression and deduplication. */
const compression = 0.6
/** ASSUMED: how much of that the local cache of an object storage keeps. */
const cached = 0.01
const megabyte = 2 ** 20

/**
 * Runs backup jobs and copy jobs.
 *
 *   start ──▶ Queued ──▶ Running: connect, resolve objects, process them, make the restore point ──▶ Success
 *                           │                                  some objects had trouble ──────────▶ Warning
 *                           │                                  all of them, or no connection ─────▶ Failed
 *                           ├── the backup proxy goes offline ───────────────────────────────────▶ Disconnected
 *                           └── stop: what was backed up is kept, without a restore point ───────▶ Stopped
 *
 * Success and Warning leave a restore point and start the copy job that waits for it (guide: how backup works).
 */
export function createJobRuns (kernel: Kernel, deps: JobRunDeps) {
  const { jobs, copyJobs, sessions, processed, restorePoints, organizations, directory, repositories } = deps
  const { collection } = sessions
  const turnStep = 'jobSession:objects'

  const plan = kernel.plans.define<JobSession>({
    kind: 'BackupJob',
    of: collection,
    subjects: ({ jobId, repositoryId, organizationId }) => [jobId, repositoryId, organizationId],
    phases: [
      { name: 'queued', lasts: second, begin: queue },
      { name: 'connecting', lasts: 2 * second, begin: connect, end: ({ id }) => kernel.log.settle(id, 'Success') },
      { name: 'resolving objects', lasts: 3 * second, end: resolve },
      {
        name: 'processing objects',
        lasts: session => turnsFor(objectsFor(session).length) * turn,
        begin: session => planTurns(session)
      },
      { name: 'finishing', lasts: 2 * second, begin: ({ id }) => kernel.log.add(id, 'Creating the restore point', 'Running') }
    ],
    succeed: complete,
    fail
  })

  const ownerOf = ({ jobType }: Pick<JobSession, 'jobType'>): Jobs | CopyJobs => jobType === 'Copy' ? copyJobs : jobs

  function queue ({ id, jobId, jobType, creationTime }: JobSession): void {
    ownerOf({ jobType }).patch(jobId, { lastStatus: 'Queued', lastRun: creationTime })
    kernel.log.add(id, `Job was started at ${creationTime}`, 'Running')
  }

  function connect (session: JobSession): void {
    collection.patch(session.id, { status: 'Running' })
    ownerOf(session).patch(session.jobId, { lastStatus: 'Running' })
    kernel.log.add(session.id, session.jobType === 'Copy'
      ? 'Connecting to the source repository'
      : `Connecting to organization ${organizations.get(session.organizationId).name}`, 'Running')
  }

  function resolve (session: JobSession): void {
    const objects = objectsFor(session)
    for (const object of objects) processed.add(object, session.id)
    kernel.log.add(session.id, `Found ${objects.length} objects`)
  }

  function objectsFor (session: JobSession): ProtectedObject[] {
    if (session.jobType === 'Backup') return directory.objectsOf(jobs.get(session.jobId))
    if (session.sourceId === undefined) return []
    return processed.of(restorePoints.get(session.sourceId).sessionId)
      .filter(({ missing, status }) => missing !== true && status !== 'Failed')
      .map(({ objectId, type, name, content }) => ({ id: objectId, type, name, content }))
  }

  function planTurns (session: JobSession): void {
    const waiting = processed.waiting(session.id)
    for (let nth = 1; nth <= turnsFor(waiting.length); nth++) {
      kernel.schedule.at(kernel.clock.now() + nth * turn, turnStep, session.id)
    }
    announce(session.id, waiting.slice(0, turnSize(waiting.length)))
  }

  function announce (sessionId: string, objects: ProcessedObject[]): void {
    for (const object of objects) if (object.missing !== true) kernel.log.add(sessionId, processing(object), 'Running')
  }

  kernel.schedule.define(turnStep, id => {
    const session = collection.get(id)
    const lost = lostOwner(session)
    if (lost !== undefined) return plan.end(session, { result: 'Failed', message: lost, log: [] })
    const size = turnSize(processed.waiting(id).length + processed.count(id))
    const waiting = processed.waiting(id)
    kernel.log.settle(id, 'Success')
    const done = waiting.slice(0, size).map(object => settle(session, object))
    announce(id, waiting.slice(size, 2 * size))
    collection.patch(id, { progress: session.progress + done.length, statistics: grown(session, done) })
  })

  function settle (session: JobSession, object: ProcessedObject): ProcessedObject {
    if (object.missing !== true) return processed.settle(object.id, 'Success')
    const { name } = organizations.get(session.organizationId)
    kernel.log.add(session.id, `${object.type} ${object.name} was not found in organization ${name}`, 'Warning')
    return processed.settle(object.id, 'Warning')
  }

  function grown ({ statistics, creationTime, jobSessionConfigType, id }: JobSession, done: ProcessedObject[]): RESTJobStatistics {
    const seconds = Math.max(1, (kernel.clock.now() - Date.parse(creationTime)) / second)
    const full = jobSessionConfigType === 'Full'
    const volumes = done.filter(({ missing }) => missing !== true).map(object => volume(id, object, full))
    const bytes = volumes.reduce((sum, { bytes }) => sum + bytes, statistics.transferredDataBytes ?? 0)
    const items = volumes.reduce((sum, { items }) => sum + items, statistics.processedObjects ?? 0)
    const rate = Math.round(bytes / seconds)
    return {
      processingRateBytesPS: rate,
      processingRateItemsPS: Math.round(items / seconds),
      readRateBytesPS: rate * 3,
      writeRateBytesPS: Math.round(rate * 3 * compression),
      transferredDataBytes: bytes,
      processedObjects: items,
      bottleneck: 'Detecting'
    }
  }

  /** ASSUMED: what a run finds to read, different for every object and run and the same whenever it is asked. */
  function volume (sessionId: string, { objectId, type }: ProcessedObject, full: boolean): { bytes: number, items: number } {
    const chance = parseInt(kernel.ids.of(`${sessionId}/${objectId}`).slice(0, 8), 16) / 2 ** 32
    const whole = { User: 240, Site: 120, Team: 80, Group: 12 }[type] * megabyte
    const bytes = Math.round(whole * (full ? 0.5 + chance : (0.5 + chance) / 100))
    return { bytes, items: Math.max(1, Math.round(bytes / 60_000)) }
  }

  function lostOwner ({ repositoryId }: JobSession): string | undefined {
    try {
      repositories.guardOwnerOnline(repositories.get(repositoryId))
      return undefined
    } catch (error) {
      if (error instanceof Refusal) return error.message
      throw error
    }
  }

  function complete (session: JobSession): void {
    const count = processed.count(session.id)
    const failed = processed.count(session.id, 'Failed')
    if (count > 0 && failed === count) return conclude(session, 'Failed', 'No object could be processed.')
    const troubled = failed + processed.count(session.id, 'Warning')
    leavePoint(session)
    conclude(session, troubled > 0 ? 'Warning' : 'Success',
      troubled > 0 ? `${troubled} of ${count} objects were processed with issues.` : undefined)
  }

  function fail (session: JobSession, { result, message, log }: Outcome): void {
    kernel.schedule.cancel(session.id, turnStep)
    const status = result === 'Canceled' ? 'Stopped' : result === 'Warning' ? 'Warning' : lostOwner(session) === undefined ? 'Failed' : 'Disconnected'
    kernel.log.settle(session.id, status === 'Stopped' ? 'Stopped' : status === 'Warning' ? 'Success' : 'Failed')
    for (const line of log) kernel.log.add(session.id, line, status === 'Warning' ? 'Warning' : 'Failed')
    if (status === 'Warning') leavePoint(session)
    if (status === 'Stopped') store(session)
    conclude(session, status, message)
  }

  function conclude (session: JobSession, status: NonNullable<JobSession['status']>, details?: string): void {
    const { id, jobId, statistics, creationTime } = collection.get(session.id)
    const good = status === 'Success' || status === 'Warning'
    kernel.log.settle(id, 'Success')
    if (status === 'Stopped') kernel.log.add(id, details ?? '', 'Stopped')
    else if (!good) kernel.log.add(id, details ?? '', 'Failed')
    kernel.log.add(id, `Job finished at ${kernel.clock.iso()} with status ${status}`, good ? status : status === 'Stopped' ? 'Stopped' : 'Failed')
    collection.patch(id, {
      status,
      endTime: kernel.clock.iso(),
      statistics: { ...statistics, bottleneck: (statistics.transferredDataBytes ?? 0) > 0 ? 'Source' : 'NA' },
      ...(details === undefined ? {} : { details })
    })
    ownerOf(session).patch(jobId, { lastStatus: status, ...(good ? { lastBackup: creationTime } : {}) })
    if (good && session.jobType === 'Backup') followWithCopy(jobId)
  }

  /** A copy without anything new to copy leaves nothing. */
  function leavePoint (session: JobSession): void {
    const { id, jobId, jobType, organizationId, repositoryId, creationTime, sourceId } = session
    if (jobType === 'Copy' && sourceId === undefined) return
    const repository = repositories.get(repositoryId)
    const content = new Set(processed.of(id).filter(({ missing }) => missing !== true).flatMap(({ content }) => content))
    const immutabilityExpiresOn = immutableUntil(repository, jobType === 'Copy')
    restorePoints.add({
      id: kernel.ids.next(),
      sessionId: id,
      jobId,
      organizationId,
      repositoryId,
      // ASSUMED: a restore point bears the time at which its run began.
      backupTime: creationTime,
      isExchange: content.has('Exchange'),
      isOneDrive: content.has('OneDrive'),
      isSharePoint: content.has('SharePoint'),
      isTeams: content.has('Teams'),
      isCopy: jobType === 'Copy',
      isLongTermCopy: jobType === 'Copy' && repository.isLongTerm === true,
      isRetrieved: false,
      isDeleted: false,
      ...(sourceId === undefined ? {} : { sourceId }),
      ...(immutabilityExpiresOn === undefined ? {} : { immutabilityExpiresOn })
    })
    store(session)
  }

  /** Points of immutable repositories stay for the period and some days more: 10, or 30 for copies (guide: immutability). */
  function immutableUntil (repository: Repository, isCopy: boolean): string | undefined {
    const { objectStorage } = repository
    if (objectStorage?.enableImmutability !== true || repository.retentionType !== 'SnapshotBased') return undefined
    // No period of its own means as long as the retention (copy targets, archives).
    const days = objectStorage.immutabilityPeriodDays || retentionDays(repository)
    return days === Infinity ? undefined : new Date(kernel.clock.now() + (days + (isCopy ? 30 : 10)) * day).toISOString()
  }

  /** What a run wrote takes its room in the repository. */
  function store ({ id, organizationId, repositoryId }: JobSession): void {
    const bytes = Math.round((collection.get(id).statistics.transferredDataBytes ?? 0) * compression)
    const objects = processed.of(id).filter(({ missing }) => missing !== true).length
    if (bytes === 0) return
    const { name, backedUpOrganizationId } = organizations.get(organizationId)
    repositories.grow(repositoryId, { id: organizationId, name, backedUpOrganizationId: backedUpOrganizationId ?? name }, {
      bytes, cacheBytes: Math.round(bytes * cached), objects
    })
  }

  function followWithCopy (jobId: string): void {
    const copyJob = copyJobs.findOf(jobId)
    if (copyJob?.isEnabled === true && copyJob.schedulePolicy?.type === 'Immediate') startCopyBySchedule(copyJob.id)
  }

  function begin ({ job, jobType, full, sourceId }: Run): JobSession {
    const { proxyId, proxyPoolId } = repositories.get(job.repositoryId)
    return collection.add({
      id: kernel.ids.next(),
      jobId: job.id,
      jobType,
      organizationId: job.organizationId,
      repositoryId: job.repositoryId,
      ...(proxyPoolId == null ? { proxyId: proxyId ?? undefined } : { proxyPoolId }),
      jobSessionConfigType: full ? 'Full' : 'Incremental',
      creationTime: kernel.clock.iso(),
      retryCount: 0,
      jobWillBeRetried: false,
      progress: 0,
      status: 'Queued',
      statistics: {
        processingRateBytesPS: 0, processingRateItemsPS: 0, readRateBytesPS: 0, writeRateBytesPS: 0,
        transferredDataBytes: 0, processedObjects: 0, bottleneck: 'Detecting'
      },
      ...(sourceId === undefined ? {} : { sourceId })
    })
  }

  function start (run: Run): JobSession {
    if (sessions.running(run.job.id) !== undefined) throw refuse.alreadyRunning(`Job ${run.job.name}`)
    const repository = repositories.get(run.job.repositoryId)
    repositories.guardUsable(repository)
    repositories.guardSpace(repository)
    return plan.start(begin(run))
  }

  /** Nobody is there to be told that a start is refused: the run itself says so. */
  function startBySchedule (run: Run): void {
    if (sessions.running(run.job.id) !== undefined) return
    try {
      start(run)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const session = begin(run)
      ownerOf(session).patch(session.jobId, { lastRun: session.creationTime })
      kernel.log.add(session.id, `Job was started at ${session.creationTime}`)
      conclude(session, 'Failed', error.message)
    }
  }

  function backup (jobId: string, full = false): Run {
    const job = jobs.get(jobId)
    return { job, jobType: 'Backup', full: full || isFirst(job) || hasNewObjects(job) }
  }

  const isFirst = ({ id, repositoryId }: Job): boolean => restorePoints.latest({ jobId: id, repositoryId }) === undefined

  function hasNewObjects (job: Job): boolean {
    const last = sessions.lastGood(job.id)
    const known = new Set(last === undefined ? [] : processed.of(last.id).map(({ objectId }) => objectId))
    return directory.objectsOf(job).some(({ id }) => !known.has(id))
  }

  function copy (copyJobId: string): Run {
    const job = copyJobs.get(copyJobId)
    const source: RestorePoint | undefined = restorePoints.latest({ jobId: job.backupJobId })
    const copied = restorePoints.latest({ jobId: job.id, repositoryId: job.repositoryId })
    return { job, jobType: 'Copy', full: copied === undefined, sourceId: copied?.sourceId === source?.id ? undefined : source?.id }
  }

  const startCopyBySchedule = (copyJobId: string): void => startBySchedule(copy(copyJobId))

  jobs.due(id => startBySchedule(backup(id)))
  copyJobs.due(startCopyBySchedule)

  function stop (job: Job | CopyJob): void {
    const session = sessions.running(job.id)
    if (session === undefined) throw refuse.notRunning(`Job ${job.name}`)
    end(session)
  }

  const end = (session: JobSession): void =>
    plan.end(session, { result: 'Canceled', message: 'The job was stopped by the user.', log: [] })

  return {
    /** Also a disabled job starts by hand. */
    start: (jobId: string, { full }: { full?: boolean | undefined } = {}): JobSession => sessions.get(start(backup(jobId, full)).id),
    stop: (jobId: string): void => stop(jobs.get(jobId)),
    startCopy: (copyJobId: string): JobSession => sessions.get(start(copy(copyJobId)).id),
    stopCopy: (copyJobId: string): void => stop(copyJobs.get(copyJobId)),

    /** What runs on a repository, for those who have to wait for it. */
    activitiesOn: (repositoryId: string): Array<{ name: string, stop: () => void }> => sessions.runningOn(repositoryId)
      .map(session => ({
        name: `job ${ownerOf(session).find(session.jobId)?.name ?? session.jobId}`,
        stop: () => end(session)
      }))
  }
}

export type JobRuns = ReturnType<typeof createJobRuns>

const processing = ({ type, name }: ProcessedObject): string => `Processing ${type.toLowerCase()} ${name}`

const turnSize = (objects: number): number => Math.max(together, Math.ceil(objects / mostTurns))
const turnsFor = (objects: number): number => Math.ceil(objects / turnSize(objects))
