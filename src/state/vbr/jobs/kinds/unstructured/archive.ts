import type { UnstructuredDataBackupJobArchiveRepositoryModel } from '../../../../../schemas/vbr/jobs/unstructured-data-jobs.js'
import type { Kernel } from '../../../../kernel.js'
import type { Backup, Backups } from '../../../backups/backups.js'
import type { BackupObjects } from '../../../backups/objects.js'
import type { RestorePoint, RestorePoints } from '../../../backups/restore-points.js'
import type { Repositories } from '../../../repositories/repositories.js'
import type { TaskSession } from '../../../sessions/task-sessions.js'
import { type ShareJob, versionLimits } from './body.js'

export interface ShareArchiveBelow {
  backups: Backups
  backupObjects: BackupObjects
  restorePoints: RestorePoints
  repositories: Repositories
}

type Archive = UnstructuredDataBackupJobArchiveRepositoryModel & { archiveRepositoryId: string }

const gigabyte = 2 ** 30
const day = 86_400_000
/** ASSUMED: how many days count as a month and as a year. */
const daysIn = { Months: 30, Years: 365 } as const

/**
 * What jobs of unstructured data keep in an archive repository: a copy of each restore point (recent versions), and
 * what the retention of the backup repository lets go of (previous versions), for months or years.
 *
 * ASSUMED: it is a backup of its own in the lists, called as its job, with restore points as others are; a restore
 * point that is there as a copy already does not come again.
 */
export function createShareArchive (
  kernel: Kernel, { backups, backupObjects, restorePoints, repositories }: ShareArchiveBelow
) {
  function archiveOf ({ archiveRepository: archive }: ShareJob): Archive | undefined {
    const { archiveRepositoryId } = archive ?? {}
    return archiveRepositoryId === undefined ? undefined : { ...archive, archiveRepositoryId }
  }

  const backupIn = (job: ShareJob, repositoryId: string): Backup | undefined =>
    backups.ofJob(job.id).find(backup => backup.repositoryId === repositoryId)

  /** Some files are left out of an archive, or all but some; versions may be limited there alone. */
  function scopeOf ({ scope: own }: RestorePoint, { fileArchiveSettings = {} }: Archive, job: ShareJob): RestorePoint['scope'] {
    if (own === undefined) return undefined
    const { archivalType, inclusionMask = [], exclusionMask = [] } = fileArchiveSettings
    const { versions: _ofBackup, ...given } = own
    const versions = versionLimits(job, 'archive')
    const scope = { ...given, ...versions && { versions } }
    if (archivalType === 'InclusionMask') return { ...scope, included: inclusionMask }
    if (archivalType === 'ExclusionMask') return { ...scope, excluded: [...scope.excluded, ...exclusionMask] }
    return scope
  }

  /** Gives why it could not be kept. `bytes`: what of it was not in the archive. */
  function keep (job: ShareJob, archive: Archive, point: RestorePoint, bytes: number): string | undefined {
    const { archiveRepositoryId } = archive
    const known = backupIn(job, archiveRepositoryId)
    const source = backupObjects.get(point.objectRef)
    const before = known === undefined ? undefined : sameIn(known, point)
    const points = known === undefined || before === undefined ? [] : restorePoints.of(known.id, before)
    if (points.some(({ creationTime }) => creationTime === point.creationTime)) return undefined
    const isFirst = points.length === 0
    const sizeBytes = isFirst ? Math.max(point.sizeBytes, bytes) : bytes
    const [place] = repositories.placementOf(archiveRepositoryId)
    if (place === undefined) return 'The archive repository is gone.'
    const trouble = repositories.trouble(place, sizeBytes / gigabyte)
    if (trouble !== undefined) return trouble
    const backup = known ?? backups.open({
      jobId: job.id,
      jobType: job.type,
      name: job.name,
      platformName: 'UnstructuredData',
      repositoryId: archiveRepositoryId,
      creationTime: point.creationTime
    })
    const objectRef = before ?? backupObjects.copy(source, backup.id).id
    const copied = restorePoints.copy(point, { backupId: backup.id, objectRef, repositoryId: place.id })
    const scope = scopeOf(point, archive, job)
    restorePoints.patch(copied.id, {
      type: isFirst ? 'Full' : 'Increment', sizeBytes, gfs: undefined, ...scope === undefined ? {} : { scope }
    })
    repositories.occupy(place.id, sizeBytes / gigabyte)
    return undefined
  }

  /** What an archive has of the object of a point. */
  function sameIn (archived: Backup, { objectRef }: RestorePoint): string | undefined {
    const { shownId, id } = backupObjects.get(objectRef)
    return backupObjects.ofBackup(archived.id).find(one => (one.shownId ?? one.id) === (shownId ?? id))?.id
  }

  function drop (point: RestorePoint): void {
    restorePoints.remove(point.id)
    repositories.occupy(point.repositoryId, -point.sizeBytes / gigabyte)
  }

  /** The oldest go; the next one is whole by itself then, and takes what the one before it took. */
  function clearObject (backup: Backup, objectRef: string, days: number): number {
    const limit = kernel.clock.now() - days * day
    const points = restorePoints.of(backup.id, objectRef)
    let count = 0
    for (const [n, point] of points.entries()) {
      const next = points[n + 1]
      if (next === undefined || Date.parse(point.creationTime) >= limit || restorePoints.isLocked(point.id)) break
      const { sizeBytes } = restorePoints.get(point.id)
      drop(restorePoints.get(point.id))
      if (next.type === 'Increment') {
        restorePoints.patch(next.id, { type: 'Full', sizeBytes })
        repositories.occupy(next.repositoryId, (sizeBytes - next.sizeBytes) / gigabyte)
      }
      count++
    }
    return count
  }

  return {
    /** A run has left a point: it is kept in the archive as well, if that is wanted. */
    keepRecent (job: ShareJob, { id, storedBytes, fullBytes, way }: TaskSession, pointId: string): void {
      const archive = archiveOf(job)
      if (archive?.archiveRecentFileVersions !== true) return
      const trouble = keep(job, archive, restorePoints.get(pointId), way === 'Full' ? fullBytes : storedBytes)
      if (trouble !== undefined) kernel.log.add(id, `Failed to archive recent file versions: ${trouble}`, 'Warning')
    },

    /** What the backup repository lets go of. `into` tells how much of it was superseded. */
    keepPrevious: (job: ShareJob) => (point: RestorePoint, into?: RestorePoint): void => {
      const archive = archiveOf(job)
      if (archive?.archivePreviousFileVersions === true) keep(job, archive, point, (into ?? point).sizeBytes)
    },

    /** Takes away what has been in the archive for long enough; gives the lines for the log. */
    clear (job: ShareJob): string[] {
      const archive = archiveOf(job)
      const backup = archive && backupIn(job, archive.archiveRepositoryId)
      if (backup === undefined || archive?.archiveRetentionPolicy === undefined) return []
      const { type, quantity } = archive.archiveRetentionPolicy
      const removed = backupObjects.ofBackup(backup.id)
        .reduce((sum, { id }) => sum + clearObject(backup, id, quantity * daysIn[type]), 0)
      return removed === 0 ? [] : [`Restore points removed from the archive by the retention policy: ${removed}`]
    }
  }
}

export type ShareArchive = ReturnType<typeof createShareArchive>
