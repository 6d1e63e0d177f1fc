import type { BackupDetailsModel, BackupDetailsSpec } from '../../../schemas/vbr/backups.js'
import type { Backups } from '../backups/backups.js'
import type { BackupObject, BackupObjects } from '../backups/objects.js'
import type { RestorePoints } from '../backups/restore-points.js'
import { upkeepRefusals as refuse } from './refusals.js'

interface Below { backups: Backups, backupObjects: BackupObjects, restorePoints: RestorePoints }

/** How large backups are: what their machines have, and what of it lies in repositories. */
export function createBackupDetails ({ backups, backupObjects, restorePoints }: Below) {
  function objectOf (backupId: string, name: string, id: string): BackupObject {
    const found = backupObjects.ofBackup(backupId).find(
      object => [object.id, object.shownId].includes(id.toLowerCase())
    )
    if (found === undefined) throw refuse.noObjectIn(name, id)
    return found
  }

  return {
    /** Of all machines of a backup, or of one. Nothing lies in tiers here: what is on disk is what there is. */
    of (id: string, { objectId }: BackupDetailsSpec): BackupDetailsModel {
      const backup = backups.get(id)
      const objects = objectId === undefined
        ? backupObjects.ofBackup(backup.id)
        : [objectOf(backup.id, backup.name, objectId)]
      const points = objects.map(object => restorePoints.of(backup.id, object.id))
      const backupSize = points.flat().reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
      return {
        // The newest point of a machine tells how large it is.
        objectOriginalSize: points.reduce((sum, own) => sum + (own.at(-1)?.originalSize ?? 0), 0),
        backupSize,
        actualSize: backupSize,
        restorePointsCount: points.flat().length
      }
    }
  }
}

export type BackupDetails = ReturnType<typeof createBackupDetails>
