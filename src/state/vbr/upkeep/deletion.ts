import type { QueryOf } from '../../../schemas/kit/types.js'
import type { deleteBackup } from '../../../schemas/vbr/backups.js'
import type { Backup, Backups } from '../backups/backups.js'
import type { BackupObject, BackupObjects } from '../backups/objects.js'
import type { RestorePoints } from '../backups/restore-points.js'
import type { Session, SessionOf, Sessions, Trouble } from '../sessions/sessions.js'
import type { Jobs } from '../jobs/jobs.js'
import { offlineTrouble } from '../repositories/index.js'
import type { Repositories } from '../repositories/repositories.js'
import type { AboutBackup, BackupsInHand } from './in-hand.js'
import type { PointRemoval } from './point-removal.js'
import { upkeepRefusals as refuse } from './refusals.js'

interface Below {
  sessions: Sessions
  jobs: Jobs
  backups: Backups
  backupObjects: BackupObjects
  restorePoints: RestorePoints
  repositories: Repositories
  backupsInHand: BackupsInHand
  pointRemoval: PointRemoval
}

/** What is to be deleted: a backup, or what it has of some of its machines. */
interface Deletion extends AboutBackup {
  objects: string[]
  includeGfs: boolean
  /** Only what the server knows of it goes; the files stay where they are. */
  isOfRecords: boolean
}

const second = 1_000

/**
 * Deletes backups.
 *
 *   start ──▶ Working ──▶ Success: it is gone, its space is free again, the next run of its job is a full one
 *                    └──▶ Failed, where immutable files stay, or a mount has begun to read
 */
export function createBackupDeletion (below: Below) {
  const { sessions, jobs, backups, backupObjects, restorePoints, repositories, backupsInHand, pointRemoval } = below

  const deletions = sessions.define<Deletion>({
    kind: 'DeleteBackup',
    type: 'DeleteBackup',
    // ASSUMED: its name, its lines and how long it takes.
    name: 'Delete Backup',
    stoppable: false,
    subjects: ({ work }) => [work.backupId, ...work.objects, ...placesOf(work)],
    shows: ({ work }) => [work.backupId, 'vbr.backups', 'vbr.backupObjects', 'vbr.restorePoints'],
    steps: [
      { says: 'Building list of backup files to delete', lasts: 2 * second, run: readTrouble },
      {
        says: session => filesOf(session).map(({ name }) => `Deleting backup files of ${name ?? ''}`),
        lasts: session => filesOf(session).length * 3 * second,
        run: ({ work }) => work.isOfRecords ? undefined : offlineTrouble(repositories, placesOf(work))
      },
      { says: 'Updating configuration', lasts: second, run: session => readTrouble(session) ?? immutableTrouble(session) }
    ],
    succeed: ({ work }) => { remove(work) },
    // A job that runs again and again is planned again: it could not start meanwhile.
    ended: ({ jobId = '' }) => { jobs.replan(jobId) }
  })

  const find = (work: Deletion): BackupObject[] => {
    const known = backupObjects.ofBackup(work.backupId)
    return known.filter(({ id }) => work.objects.includes(id))
  }
  const filesOf = ({ work }: SessionOf<Deletion>): BackupObject[] => work.isOfRecords ? [] : find(work)

  const placesOf = (work: Deletion): string[] =>
    [...new Set(
      find(work).flatMap(({ backupId, id }) => restorePoints.of(backupId, id)).map(({ repositoryId }) => repositoryId)
    )]

  function lockedNames (work: Deletion): string[] {
    return find(work).filter(
      object => restorePoints.of(object.backupId, object.id).some(({ id }) => restorePoints.isLocked(id))
    )
      .map(({ name, id }) => name ?? id)
  }

  function readTrouble ({ work }: SessionOf<Deletion>): Trouble | undefined {
    const locked = lockedNames(work)
    return locked.length === 0
      ? undefined
      : { result: 'Failed', message: `Restore points are in use: ${locked.join(', ')}` }
  }

  /** Immutable files stay, with what they build on; the others go all the same (guide). */
  function immutableTrouble ({ work }: SessionOf<Deletion>): Trouble | undefined {
    if (work.isOfRecords) return undefined
    const staying = find(work).filter(object => pointRemoval.removableOf(object, work.includeGfs).immutable.length > 0)
    if (staying.length === 0) return undefined
    remove(work)
    return {
      result: 'Failed',
      message: `Backup files are immutable and have not been deleted: ${staying.map(({ name }) => name ?? '').join(', ')}`
    }
  }

  function remove (work: Deletion): void {
    for (const object of find(work)) {
      if (work.isOfRecords) {
        for (const { id } of restorePoints.of(object.backupId, object.id)) restorePoints.remove(id)
        continue
      }
      pointRemoval.removableOf(object, work.includeGfs).gone.forEach(pointRemoval.drop)
      // Of a chain that was deleted nothing goes on, whatever is kept of it.
      const last = restorePoints.of(object.backupId, object.id).at(-1)
      if (last !== undefined) restorePoints.patch(last.id, { isChainEnd: true })
    }
    pointRemoval.tidy(work.backupId)
  }

  function start (backup: Backup, objects: BackupObject[], asked: Pick<Deletion, 'includeGfs' | 'isOfRecords'>, user: string): Session {
    backupsInHand.guardFree(backup)
    const work: Deletion = { backupId: backup.id, objects: objects.map(({ id }) => id), ...asked }
    if (lockedNames(work).length > 0) throw refuse.pointsInUse(backup.name)
    return deletions.start({
      ...backupsInHand.jobIdOf(backup),
      initiatedBy: user,
      resourceId: backup.id,
      resourceReference: `/api/v1/backups/${backup.id}`,
      ...(backup.platformName && { platformName: backup.platformName }),
      work
    })
  }

  return {
    /** A whole backup. What is said for service providers that cannot be reached has nothing to decide here. */
    ofBackup (id: string, { includeGFS = false, fromDB = false }: QueryOf<typeof deleteBackup>, user: string): Session {
      const backup = backups.get(id)
      return start(backup, backupObjects.ofBackup(backup.id), { includeGfs: includeGFS, isOfRecords: fromDB }, user)
    },

    /** What a backup has of one machine. */
    ofObject (
      id: string, objectId: string, { includeGFS = false }: { includeGFS?: boolean | undefined }, user: string
    ): Session {
      const backup = backups.get(id)
      return start(
        backup, backupsInHand.objectsNamed(backup, [objectId]), { includeGfs: includeGFS, isOfRecords: false }, user
      )
    }
  }
}

export type BackupDeletion = ReturnType<typeof createBackupDeletion>
