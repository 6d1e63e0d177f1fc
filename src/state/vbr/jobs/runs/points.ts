import type { EJobType } from '../../../../schemas/vbr/common/backups.js'
import type { EPlatformType } from '../../../../schemas/vbr/common/shared.js'
import type { Kernel } from '../../../kernel.js'
import type { Backup, Backups } from '../../backups/backups.js'
import type { Outdated } from '../../backups/retention.js'
import { chainsOf, findOutdated, flagsFor, isKeptByGfs, isOld } from '../../backups/index.js'
import type { BackupObject, BackupObjects, NewBackupObject } from '../../backups/objects.js'
import type { NewRestorePoint, RestorePoint, RestorePoints } from '../../backups/restore-points.js'
import type { Repositories } from '../../repositories/repositories.js'
import type { TaskSession } from '../../sessions/task-sessions.js'
import type { JobObject } from '../kinds/kind.js'
import type { BackupStorage } from '../settings/storage.js'

export interface JobPointBelow {
  backups: Backups
  backupObjects: BackupObjects
  restorePoints: RestorePoints
  repositories: Repositories
}

/** Whose backups they are, where they lie and how long they are kept. */
export interface Kept extends BackupStorage {
  /** What the place is called, where that is no backup repository of this server's. */
  repositoryName?: string
  jobId: string
  jobType: EJobType
  name: string
  platformName: EPlatformType
}

/** What a task has read, as its backup object and its restore point show it. */
export interface Written extends
  Pick<NewRestorePoint, 'disks' | 'guestOsFamily' | 'allowedOperations' | 'malwareStatus' | 'originalSize' | 'scope' | 'tenant'> {
  object: NewBackupObject
}

/** Told of a point before retention takes it away, and of the one that goes on with what it held, if one does. */
export type Leaving = (point: RestorePoint, into?: RestorePoint) => void

const gigabyte = 2 ** 30
const day = 86_400_000

/** What tells objects apart: who knows them, and by what. */
const keyOf = (object: BackupObject | Pick<JobObject, 'hostName' | 'objectId'>): string =>
  `${object.hostName ?? ''}/${'objectId' in object ? object.objectId ?? '' : ''}`

/** What runs of jobs leave in repositories, and what they clear away there. */
export function createJobPoints (
  kernel: Kernel, { backups, backupObjects, restorePoints, repositories }: JobPointBelow
) {
  /** Of one that copies there is a backup for each platform. */
  const backupOf = ({ jobId, backupRepositoryId, platformName: own }: Kept): Backup | undefined =>
    backups.ofJob(jobId).find(({ repositoryId, platformName = own }) =>
      repositoryId === backupRepositoryId && platformName === own)

  /**
   * Points become rollbacks: each keeps what had changed by the next, the last of them what the task has found. For
   * themselves they are no full backups any more, and are not kept as such.
   */
  function turnBack (points: RestorePoint[], { storedBytes, readBytes }: TaskSession): void {
    points.forEach(({ id, repositoryId, sizeBytes: before }, n) => {
      const { sizeBytes, dataSizeBytes } = points[n + 1] ?? { sizeBytes: storedBytes, dataSizeBytes: readBytes }
      restorePoints.patch(id, { type: 'Rollback', sizeBytes, dataSizeBytes, gfs: undefined })
      repositories.occupy(repositoryId, (sizeBytes - before) / gigabyte)
    })
  }

  /** Immutable files stay for the days that the repository says, mounted ones until they are let go. */
  function isHeld (point: RestorePoint): boolean {
    const repository = repositories.find(point.repositoryId)
    const days = repository?.type === 'LinuxHardened' ? repository.repository.makeRecentBackupsImmutableDays ?? 0 : 0
    const isImmutable = kernel.clock.now() < Date.parse(point.creationTime) + days * day
    return isImmutable || restorePoints.isLocked(point.id)
  }

  /** Gives how many points went. */
  function clear (objectRef: string, place: { backupId: string, kept: Kept, leaving: Leaving }): number {
    const { backupId, leaving, kept: { retentionPolicy: policy, gfsPolicy: gfs, advancedSettings: advanced } } = place
    const points = restorePoints.of(backupId, objectRef)
    const { removed, merged } = findOutdated(points, { policy, gfs, advanced, isHeld }, kernel.clock.now())
    for (const point of removed) {
      leaving(point)
      drop(point)
    }
    if (merged === undefined) return removed.length
    leaving(merged.full, merged.into)
    merge(merged)
    // A policy that keeps less than the one before lets go of several.
    return removed.length + 1 + clear(objectRef, place)
  }

  /** The oldest increment becomes the full backup of its chain: what it held has gone into the one before it. */
  function merge ({ full, into }: Required<Outdated>['merged']): void {
    const { sizeBytes, dataSizeBytes, repositoryId } = full
    restorePoints.remove(full.id)
    restorePoints.patch(into.id, { type: 'Full', sizeBytes, dataSizeBytes, repositoryId })
    repositories.occupy(into.repositoryId, -into.sizeBytes / gigabyte)
  }

  function drop (point: RestorePoint): void {
    restorePoints.remove(point.id)
    repositories.occupy(point.repositoryId, -point.sizeBytes / gigabyte)
  }

  /** Whether everything of an object may go because it has had no new point for the days that are set (guide). */
  function isGivenUp (points: RestorePoint[], days: number, { gfsPolicy }: Kept): boolean {
    const now = kernel.clock.now()
    const last = points.at(-1)
    return last !== undefined && isOld(last, days, now) &&
      !points.some(point => isHeld(point) || isKeptByGfs(point, gfsPolicy, now))
  }

  return {
    backupOf,

    /** The points of each object of a job, oldest first. */
    pointsOf (kept: Kept): (object: Pick<JobObject, 'hostName' | 'objectId'>) => RestorePoint[] {
      const backup = backupOf(kept)
      const objects = backup === undefined ? [] : backupObjects.ofBackup(backup.id)
      const points = new Map(objects.map(({ id }): [string, RestorePoint[]] => [id, []]))
      const all = backup === undefined ? [] : restorePoints.of(backup.id)
      for (const point of all) points.get(point.objectRef)?.push(point)
      const byObject = new Map(objects.map(object => [keyOf(object), points.get(object.id) ?? []]))
      return object => byObject.get(keyOf(object)) ?? []
    },

    /** An object has been backed up. The first time makes the backup, too. `at`: when, for what is kept for long. */
    write (
      kept: Kept, task: TaskSession, { object: face, ...more }: Written,
      { at = kernel.clock.now(), isCopy = false } = {}
    ): RestorePoint {
      const { jobId, jobType, name, platformName, backupRepositoryId, repositoryName } = kept
      const { gfsPolicy, advancedSettings } = kept
      const backup = backupOf(kept) ??
        // It is as old as its first point.
        backups.open({
          jobId, jobType, name, platformName, repositoryId: backupRepositoryId, creationTime: task.creationTime,
          ...(repositoryName === undefined ? {} : { repositoryName })
        })
      const object = backupObjects.ensure(backup.id, face)
      const isFull = task.way !== 'Increment'
      const before = isFull ? restorePoints.of(backup.id, object.id) : []
      const gfs = isFull ? flagsFor(before, gfsPolicy, at) : []
      if (task.way === 'Reverse') turnBack(before.slice(-1), task)
      const isTransformed = task.way === 'Synthetic' && advancedSettings?.backupModeType === 'Transform'
      if (isTransformed) turnBack(chainsOf(before).at(-1) ?? [], task)
      const point = restorePoints.add({
        backupId: backup.id,
        objectRef: object.id,
        name: face.name,
        platformName,
        type: isFull ? 'Full' : 'Increment',
        sizeBytes: isFull ? task.fullBytes : task.storedBytes,
        dataSizeBytes: task.readBytes,
        repositoryId: task.repositoryId ?? backupRepositoryId,
        sessionId: task.sessionId,
        creationTime: task.creationTime,
        ...more,
        ...(gfs.length === 0 ? {} : { gfs })
      }, isCopy)
      repositories.occupy(point.repositoryId, point.sizeBytes / gigabyte)
      return point
    },

    /** Whether the last try to back up an object went well, as its backup object says. */
    mark (kept: Kept, { hostName, objectId }: TaskSession, lastRunFailed: boolean): void {
      const backup = backupOf(kept)
      const object = backup && backupObjects.of(backup.id, { hostName, objectId })
      if (object === undefined || object.lastRunFailed === lastRunFailed) return
      backupObjects.patch(object.id, { lastRunFailed })
    },

    /** Clears away what is kept no longer, of the objects that this run has backed up. Gives how many points. */
    retain (kept: Kept, tasks: readonly TaskSession[], leaving: Leaving = () => {}): number {
      const backup = backupOf(kept)
      if (backup === undefined) return 0
      const done = new Set(tasks.filter(({ restorePointId }) => restorePointId !== undefined)
        .map(({ restorePointId = '' }) => restorePoints.find(restorePointId)?.objectRef ?? ''))
      return [...done].filter(id => id !== '')
        .reduce((count, id) => count + clear(id, { backupId: backup.id, kept, leaving }), 0)
    },

    /** Clears away objects that the job finds no longer, if it is to. Gives their names. */
    forgetGone (kept: Kept, find: () => readonly JobObject[]): string[] {
      const { isEnabled, afterDays = 14 } = kept.advancedSettings?.fullBackupMaintenance?.removeData ?? {}
      const backup = backupOf(kept)
      if (isEnabled !== true || backup === undefined) return []
      const found = new Set(find().map(keyOf))
      const gone = backupObjects.ofBackup(backup.id).filter(object => !found.has(keyOf(object)))
        .map(object => ({ object, points: restorePoints.of(backup.id, object.id) }))
        .filter(({ points }) => isGivenUp(points, afterDays, kept))
      for (const { object, points } of gone) {
        points.forEach(drop)
        backupObjects.remove(object.id)
      }
      return gone.map(({ object }) => object.name ?? '')
    }
  }
}

export type JobPoints = ReturnType<typeof createJobPoints>

/** What the log says of what retention took away. */
export const removedLines = (points: number): string[] =>
  points === 0 ? [] : [`Restore points removed by the retention policy: ${points}`]
