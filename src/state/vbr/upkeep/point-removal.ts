import type { Kernel } from '../../kernel.js'
import type { Backups } from '../backups/backups.js'
import type { BackupObject, BackupObjects } from '../backups/objects.js'
import type { RestorePoint, RestorePoints } from '../backups/restore-points.js'
import type { Repositories } from '../repositories/repositories.js'

interface Below {
  backups: Backups
  backupObjects: BackupObjects
  restorePoints: RestorePoints
  repositories: Repositories
}

/** Which points of a machine go, and which stay, and why. */
export interface Removable { gone: RestorePoint[], immutable: RestorePoint[] }

const gigabyte = 2 ** 30

/** What is held, with what it builds on: increments build on those before them, rollbacks on those after them. */
export function withWhatTheyBuildOn (
  points: readonly RestorePoint[], isHeld: (point: RestorePoint) => boolean
): Set<RestorePoint> {
  const kept = new Set<RestorePoint>()
  points.forEach((point, at) => {
    if (!isHeld(point)) return
    const chain = point.type === 'Rollback' ? points.slice(at) : points.slice(0, at + 1).reverse()
    for (const below of chain) {
      kept.add(below)
      if (below.type === 'Full') break
    }
  })
  return kept
}

/** Takes restore points away for good, with the files they lie in. */
export function createPointRemoval (kernel: Kernel, { backups, backupObjects, restorePoints, repositories }: Below) {
  function drop (point: RestorePoint): void {
    restorePoints.remove(point.id)
    repositories.occupy(point.repositoryId, -point.sizeBytes / gigabyte)
  }

  return {
    drop,

    /** Fulls that are kept for weeks, months or years stay unless they are wanted away, too (documents). */
    removableOf (object: BackupObject, includeGfs: boolean): Removable {
      const points = restorePoints.of(object.backupId, object.id)
      const now = kernel.clock.now()
      const isImmutable = (point: RestorePoint): boolean =>
        now < repositories.immutableUntil(point.repositoryId, Date.parse(point.creationTime))
      const immutable = withWhatTheyBuildOn(points, isImmutable)
      const isKept = (point: RestorePoint): boolean => !includeGfs && (point.gfs ?? []).length > 0
      return {
        gone: points.filter(point => !immutable.has(point) && !isKept(point)),
        immutable: points.filter(point => immutable.has(point))
      }
    },

    /** A machine of which nothing is left leaves its backup, and a backup without machines the lists. */
    tidy (backupId: string): void {
      for (const { id } of backupObjects.ofBackup(backupId)) {
        if (restorePoints.of(backupId, id).length === 0) backupObjects.remove(id)
      }
      if (backupObjects.ofBackup(backupId).length === 0) backups.forget(backupId)
    }
  }
}

export type PointRemoval = ReturnType<typeof createPointRemoval>
