import type { EJobType } from '../../../../../schemas/vbr/common/backups.js'
import type { BackupCopyGFSPolicySettingsModel, BackupRPOMonitorModel } from '../../../../../schemas/vbr/jobs/backup-copy-jobs.js'
import type { EPlatformType } from '../../../../../schemas/vbr/common/shared.js'
import type { Kernel } from '../../../../kernel.js'
import type { BackupObject, NewBackupObject } from '../../../backups/objects.js'
import type { RestorePoint } from '../../../backups/restore-points.js'
import { timeText } from '../../../calendar/words.js'
import { sizeText } from '../../../inventory/index.js'
import type { Trouble } from '../../../sessions/sessions.js'
import type { TaskSession } from '../../../sessions/task-sessions.js'
import { type ChainBelow, createChains } from '../../runs/chains.js'
import { createJobPoints, type JobPointBelow, type Kept, removedLines } from '../../runs/points.js'
import type { Found, JobObject, JobWork, PlanRequest, TaskPlan } from '../kind.js'
import type { Job } from '../../job.js'
import type { BackupStorage } from '../../settings/storage.js'
import type { CopyJob } from './body.js'
import type { CopySource } from './sources.js'
import { limitText, timeAllowed } from './rpo.js'
import { type Chains, type CopyStep, pendingOf, stepsOf } from './steps.js'

export type CopyWorkBelow = JobPointBelow & Omit<ChainBelow, 'points'>

/** What a kind of job says of itself that copies restore points of others. */
export interface Copies<J extends Job> {
  session: JobWork<J>['session']
  sessions?: JobWork<J>['sessions']
  /** Under what its backups are listed. */
  jobType: EJobType
  /** How its logs call what it copies. */
  objects: string
  settingsOf: JobWork<J>['settingsOf']
  storageOf: (job: J) => BackupStorage
  gfsOf: (job: J) => BackupCopyGFSPolicySettingsModel
  /** Which points it copies. */
  wayOf: (job: J) => Pick<CopyJob, 'mode' | 'wanted'>
  /** What it copies now, and the names of what is not there any more. */
  sourcesOf: (job: J) => CopySource[]
  missingOf: (job: J) => string[]
  /** When it warns of points that were not copied in time. */
  monitorOf?: (job: J) => BackupRPOMonitorModel | undefined
  waitsFor?: JobWork<J>['waitsFor']
}

/** A machine with what is to be copied of it. */
interface Copied extends JobObject { platformName: EPlatformType, chains: Chains, pending: RestorePoint[] }

const second = 1_000
/** ASSUMED: a restore point is opened and closed in ten seconds, and copied at 200 MB a second. */
const overhead = 10 * second
const bytesPerSecond = 200 * 2 ** 20

/** What runs of copy jobs do: they bring restore points to another repository, each machine in a task of its own. */
export function createCopyWork<J extends Job> (kernel: Kernel, below: CopyWorkBelow, copies: Copies<J>): JobWork<J> {
  const { backups, backupObjects, restorePoints, repositories } = below
  const points = createJobPoints(kernel, below)
  const chains = createChains(kernel, { ...below, points })

  /** A job has a backup of each platform that it copies. */
  const keptBy = (job: J, platformName: EPlatformType): Kept =>
    ({ ...copies.storageOf(job), jobId: job.id, name: job.name, jobType: copies.jobType, platformName })

  function copiedOf (job: J, { object, points: source }: CopySource): Copied {
    const { hostName = '', objectId = '', platformName } = asMachine(object)
    const copied = points.pointsOf(keptBy(job, platformName))({ hostName, objectId })
    const pending = pendingOf(copies.wayOf(job), { source, copied })
    return {
      id: object.id,
      name: object.name ?? '',
      hostName,
      objectId,
      usedBytes: stepsFor(job, pending, { source, copied }).reduce((sum, { storedBytes }) => sum + storedBytes, 0),
      capacityBytes: object.size ?? 0,
      platformName,
      chains: { source, copied },
      pending
    }
  }

  const stepsFor = (
    job: J, pending: readonly RestorePoint[], all: Chains, activeFull = false
  ): CopyStep[] =>
    stepsOf(pending, all, { gfs: copies.gfsOf(job), activeFull })

  function find (job: J, only?: readonly string[]): Omit<Found, 'objects'> & { objects: Copied[] } {
    const objects = copies.sourcesOf(job).map(source => copiedOf(job, source))
      .filter(({ pending, objectId }) => pending.length > 0 && (only?.includes(objectId) ?? true))
    return { objects, missing: copies.missingOf(job), empty: [] }
  }

  function plan ({ job, ...request }: PlanRequest<J>, objects: readonly JobObject[]): TaskPlan[] | string {
    // They are those that `find` has given.
    const found = new Map(find(job).objects.map(object => [object.id, object]))
    const platforms = new Set([...found.values()].map(({ platformName }) => platformName))
    const plans = [...platforms].map(platformName => {
      const own = objects.filter(({ id }) => found.get(id)?.platformName === platformName)
      return chains.plan({
        ...request,
        kept: keptBy(job, platformName),
        estimate ({ id }, activeFull) {
          const { pending = [], chains: all = none } = found.get(id) ?? {}
          return totalOf(stepsFor(job, pending, all, activeFull))
        }
      }, own)
    })
    const trouble = plans.find(one => typeof one === 'string')
    if (trouble !== undefined) return trouble
    return plans.flatMap(one => typeof one === 'string' ? [] : one).map(one =>
      ({ ...one, sourcePointIds: found.get(one.object.id)?.pending.map(({ id }) => id) ?? [] }))
  }

  /** The documents: whoever wants to is warned of restore points that were not copied in time. */
  function lateOnes (job: J, objects: readonly JobObject[]): string[] {
    const monitor = copies.monitorOf?.(job)
    const allowed = timeAllowed(monitor)
    if (monitor === undefined || allowed === undefined) return []
    const ids = new Set(objects.map(({ id }) => id))
    const isLate = ({ creationTime }: RestorePoint): boolean => Date.parse(creationTime) + allowed < kernel.clock.now()
    return find(job).objects.filter(({ id, pending }) => ids.has(id) && pending.some(isLate))
      // ASSUMED: the words.
      .map(({ name }) => `Restore points of ${name} were not copied within the desired RPO (${limitText(monitor)}).`)
  }

  /** What a task was to copy, as far as it is there still. */
  const sourcesOf = ({ sourcePointIds = [] }: TaskSession): RestorePoint[] =>
    sourcePointIds.flatMap(id => restorePoints.find(id) ?? [])

  /** Brings all points of a task over; gives the newest. */
  function copyAll (job: J, task: TaskSession): RestorePoint | undefined {
    const pending = sourcesOf(task)
    const object = backupObjects.find(task.machineId)
    if (object === undefined) return undefined
    const kept = keptBy(job, asMachine(object).platformName)
    const source = restorePoints.of(object.backupId, object.id)
    const copied = points.pointsOf(kept)(task)
    const steps = stepsFor(job, pending, { source, copied }, task.way === 'Full' && copied.length > 0)
    return steps.map(step => copyOne(kept, task, step, object)).at(-1)
  }

  function copyOne (
    kept: Kept, task: TaskSession, { point, way, readBytes, storedBytes, fullBytes }: CopyStep, object: BackupObject
  ): RestorePoint {
    const { disks, guestOsFamily, allowedOperations, malwareStatus, creationTime, originalSize, scope, tenant } = point
    const copy = points.write(kept, { ...task, way, readBytes, storedBytes, fullBytes, creationTime }, {
      object: faceOf(object), disks, guestOsFamily, allowedOperations, malwareStatus,
      // What has disks is as large as they are. How many versions stay in the source says nothing of the copies.
      ...(disks.length === 0 && { originalSize, scope: toCopied(scope), tenant })
    }, { at: Date.parse(creationTime), isCopy: true })
    // Whatever was planted in the machine is in what was copied of it.
    const { plantedSince, toolsSince } = object
    if (plantedSince !== undefined) backupObjects.patch(copy.objectRef, { plantedSince })
    if (toolsSince !== undefined) backupObjects.patch(copy.objectRef, { toolsSince })
    return copy
  }

  /** Tells afterwards what was done, when; the session of a machine says what was copied, too. */
  function tell (job: J, task: TaskSession, trouble: Trouble | undefined): void {
    const { id, name, sessionId, creationTime } = task
    const [began, now] = [Date.parse(creationTime), kernel.clock.now()]
    kernel.log.add(id, 'Required backup infrastructure resources have been assigned', 'Success', '', began)
    for (const point of sourcesOf(task)) {
      const title = `Copying restore point ${timeText(Date.parse(point.creationTime))} (${sizeText(point.sizeBytes)})`
      const status = trouble?.result === 'Failed' ? 'Failed' : 'Success'
      for (const log of [id, ...copies.sessions?.isFor(job) === true ? [sessionId] : []]) kernel.log.add(log, title, status, '', began, now)
    }
    if (trouble !== undefined) kernel.log.add(id, trouble.message, trouble.result)
    else kernel.log.add(id, `Finished processing of ${name}`)
  }

  const keptOf = (job: J): Kept[] => [...new Set(backups.ofJob(job.id)
    .map(({ platformName = 'VMware' }) => platformName))].map(platformName => keptBy(job, platformName))

  return {
    session: copies.session,
    ...(copies.sessions && { sessions: copies.sessions }),
    ...(copies.waitsFor && { waitsFor: copies.waitsFor }),
    takesNoLicense: true,
    mayFindNothing: true,

    // ASSUMED: the lines, but for those that jobs of all kinds have.
    words: {
      listing: 'Building list of restore points to copy',
      listed: (_job, objects) => objects.length === 0
        ? ['There are no new restore points to copy']
        : [`Restore points of ${objects.length} ${copies.objects}: ${sizeText(bytesOf(objects))}`],
      nothing: 'There are no restore points to copy.',
      empty: names => `There is nothing to copy of ${names.join(', ')}.`,
      queued: 'All restore points have been queued for copying',
      processing: ({ name }) => `Processing ${name}`,
      unprocessed: (count, all) => `${count} of ${all} ${copies.objects} could not be copied`
    },

    settingsOf: copies.settingsOf,

    objectsCalled: name => backupObjects.list()
      .filter(object => [object.id, object.name, 'objectId' in object ? object.objectId : ''].includes(name))
      .map(({ id }) => id),

    find,
    warnings: lateOnes,
    plan,
    timeFor: bytes => overhead + Math.ceil(bytes / bytesPerSecond * second),

    troubleWith (task) {
      const pending = sourcesOf(task)
      if (pending.length === 0) return `The restore points of ${task.name} are not available any more.`
      return pending.map(({ repositoryId }) => repositories.readTrouble(repositoryId))
        .find(trouble => trouble !== undefined)
    },

    finish (job, task, trouble) {
      const copy = trouble?.result === 'Failed' ? undefined : copyAll(job, task)
      for (const kept of keptOf(job)) points.mark(kept, task, copy === undefined)
      tell(job, task, trouble)
      return copy?.id
    },

    retain: (job, tasks) => keptOf(job).reduce((count, kept) => count + points.retain(kept, tasks), 0),

    clearAway (job, _tasks, removed) {
      const there = (): JobObject[] => copies.sourcesOf(job).map(source => copiedOf(job, source))
      const gone = keptOf(job).flatMap(kept => points.forgetGone(kept, there))
      return [
        ...removedLines(removed),
        ...gone.map(name => `The data of deleted VM ${name} was removed`)
      ]
    },

    backupIdOf (job) {
      const { backupRepositoryId } = copies.storageOf(job)
      return backups.ofJob(job.id).find(({ repositoryId }) => repositoryId === backupRepositoryId)?.id
    }
  }
}

const bytesOf = (objects: readonly JobObject[]): number => objects.reduce((sum, { usedBytes }) => sum + usedBytes, 0)

const none: Chains = { source: [], copied: [] }

/** What several steps take together; a machine's first is a full one. */
function totalOf (steps: readonly CopyStep[]): Omit<CopyStep, 'point'> {
  const sum = (member: 'readBytes' | 'storedBytes'): number => steps.reduce((sum, step) => sum + step[member], 0)
  return {
    way: steps[0]?.way ?? 'Increment',
    readBytes: sum('readBytes'),
    storedBytes: sum('storedBytes'),
    fullBytes: Math.max(0, ...steps.map(({ fullBytes }) => fullBytes))
  }
}

/** A machine as the backup has it that it is copied from. */
const asMachine = (object: BackupObject) =>
  object as BackupObject & { hostName?: string, objectId?: string, platformName: EPlatformType } // as jobs write them

function faceOf (object: BackupObject): NewBackupObject {
  const {
    id: _id, backupId: _backup, restorePointsCount: _count, lastRunFailed: _failed, size: _size, platformId: _platform,
    shownId: _shown, plantedSince: _planted, toolsSince: _tools, ...face
  } = object
  return face as NewBackupObject // it was one when it was written
}

function toCopied (scope: RestorePoint['scope']): RestorePoint['scope'] {
  if (scope === undefined) return undefined
  const { versions: _versions, ...copied } = scope
  return copied
}
