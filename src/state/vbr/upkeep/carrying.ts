import type { Backup, Backups } from '../backups/backups.js'
import type { BackupObject, BackupObjects } from '../backups/objects.js'
import type { RestorePoint, RestorePoints } from '../backups/restore-points.js'
import type { Repositories } from '../repositories/repositories.js'
import type { ColdStorage } from './cold-storage.js'
import type { PointRemoval } from './point-removal.js'

interface Below {
  backups: Backups
  backupObjects: BackupObjects
  restorePoints: RestorePoints
  repositories: Repositories
  pointRemoval: PointRemoval
  coldStorage: ColdStorage
}

const gigabyte = 2 ** 30

/** Brings restore points from repository to repository, and makes more of them. */
export function createCarrying (below: Below) {
  const { backups, backupObjects, restorePoints, repositories, pointRemoval, coldStorage } = below
  const sizeOf = (points: readonly RestorePoint[]): number => points.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)

  return {
    sizeOf,

    /** Why points cannot be read. */
    readTrouble: (points: readonly RestorePoint[]): string | undefined => points
      .map(({ repositoryId }) => repositories.readTrouble(repositoryId)).find(trouble => trouble !== undefined) ??
      coldStorage.trouble(points),

    /** Where there is room for points of a machine in a target, all of them in one place; or why there is none. */
    placeFor (targetId: string, points: readonly RestorePoint[]): { id: string } | { trouble: string } {
      const gigabytes = sizeOf(points) / gigabyte
      const places = repositories.placementOf(targetId)
      const fitting = places.find(place => repositories.trouble(place, gigabytes) === undefined)
      if (fitting !== undefined) return { id: fitting.id }
      const [first] = places
      return { trouble: first === undefined ? 'The backup repository is gone.' : repositories.trouble(first, gigabytes) ?? '' }
    },

    /** What was there is free again, unless it `stays` there as well. */
    carry (point: RestorePoint, repositoryId: string, stays = false): void {
      if (point.repositoryId === repositoryId) return
      restorePoints.patch(point.id, { repositoryId })
      repositories.occupy(repositoryId, point.sizeBytes / gigabyte)
      if (!stays) repositories.occupy(point.repositoryId, -point.sizeBytes / gigabyte)
    },

    /** A machine with points of its own in another backup; gives its id. Without a repository it is the same files. */
    copy (
      object: BackupObject, points: readonly RestorePoint[], to: { backupId: string, repositoryId?: string }
    ): string {
      const { id } = backupObjects.copy(object, to.backupId)
      for (const point of points) {
        const copied = restorePoints.copy(
          point, { backupId: to.backupId, objectRef: id, repositoryId: to.repositoryId ?? point.repositoryId }
        )
        if (to.repositoryId !== undefined) repositories.occupy(copied.repositoryId, copied.sizeBytes / gigabyte)
      }
      return id
    },

    /** A copy that nobody wants any more; `keepsFiles` where it was of files that were there before. */
    dropCopy (objectId: string, keepsFiles = false): void {
      const object = backupObjects.find(objectId)
      if (object === undefined) return
      for (const point of restorePoints.of(object.backupId, object.id)) {
        if (keepsFiles) restorePoints.remove(point.id)
        else pointRemoval.drop(point)
      }
      pointRemoval.tidy(object.backupId)
    },

    /** A machine with all its points goes from one backup into another. */
    assign (object: BackupObject, backupId: string): void {
      const points = restorePoints.of(object.backupId, object.id)
      backupObjects.patch(object.id, { backupId })
      for (const { id } of points) restorePoints.patch(id, { backupId })
    },

    /** A backup beside another one, of no job: what stays behind, and what is exported. */
    beside (backup: Backup, name: string, repositoryId: string, id?: string): Backup {
      const known = backups.list(
        { where: { name, repositoryId, isOrphaned: true } }
      ).find(other => id === undefined || other.id === id)
      return known ?? backups.openAlone({
        ...(id && { id }), name, platformName: backup.platformName, jobType: backup.jobType, repositoryId
      })
    }
  }
}

export type Carrying = ReturnType<typeof createCarrying>
