import type { ESessionType } from '../../../schemas/vbr/common/sessions.js'
import type { Backup } from '../backups/backups.js'
import type { BackupObject, BackupObjects } from '../backups/objects.js'
import type { Jobs } from '../jobs/jobs.js'
import type { Session, Sessions } from '../sessions/sessions.js'
import { upkeepRefusals as refuse } from './refusals.js'

/** What every session about a backup says in its work; some are about several. */
export interface AboutBackup { backupId: string, otherBackupIds?: string[] }

export const backupsOf = ({ backupId, otherBackupIds = [] }: AboutBackup): string[] => [backupId, ...otherBackupIds]

const types: ESessionType[] = [
  'DeleteBackup', 'FileBackupHealthCheck', 'PerVmMoveBackup', 'PerVmCopyBackup', 'CopyBackup', 'UnstructuredDownloadMeta'
]

const isAboutBackup = (work: unknown): work is AboutBackup =>
  work !== null && typeof work === 'object' && 'backupId' in work && typeof work.backupId === 'string'

const isAbout = ({ work }: Session, backupId: string): boolean =>
  isAboutBackup(work) && backupsOf(work).includes(backupId)

/** One thing at a time is done with a backup: its job runs, or it is deleted, checked, moved or copied. */
export function createBackupsInHand (
  { sessions, jobs, backupObjects }: { sessions: Sessions, jobs: Jobs, backupObjects: BackupObjects }
) {
  function sessionOf ({ id, jobId = '' }: Backup): Session | undefined {
    // What has no result yet is under way, what waits for somebody's decision included.
    const { results: running } = sessions.page({ typeFilter: types, resultFilter: 'None', limit: Number.MAX_SAFE_INTEGER })
    return sessions.runningOf(jobId) ?? running.find(session => isAbout(session, id))
  }

  return {
    sessionOf,

    guardFree (backup: Backup): void {
      const by = sessionOf(backup)
      if (by !== undefined) throw refuse.backupInHand(backup.name, by.name)
    },

    /**
     * What a session of a backup belongs to: its job, which then cannot start; nothing where that is gone or at work.
     */
    jobIdOf ({ jobId = '', isOrphaned }: Backup): { jobId?: string } {
      return isOrphaned === true || jobs.find(jobId) === undefined || sessions.runningOf(jobId) !== undefined
        ? {}
        : { jobId }
    },

    /** The machines of a backup that clients name, all of them when they name none. */
    objectsNamed (backup: Backup, ids?: readonly string[]): BackupObject[] {
      const all = backupObjects.ofBackup(backup.id)
      return ids === undefined || ids.length === 0
        ? all
        : [...new Set(ids.map(id => {
            const named = all.find(object => [object.id, object.shownId].includes(id.toLowerCase()))
            if (named === undefined) throw refuse.noObjectIn(backup.name, id)
            return named
          }))]
    }
  }
}

export type BackupsInHand = ReturnType<typeof createBackupsInHand>
