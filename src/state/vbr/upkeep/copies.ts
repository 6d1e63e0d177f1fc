import type { CopyMachinesBackupsSpec, ECopyMachinesBackupsRetentionPeriod } from '../../../schemas/vbr/backups.js'
import type { Kernel } from '../../kernel.js'
import { iso } from '../../time/clock.js'
import type { BackupObject } from '../backups/objects.js'
import type { RestorePoint } from '../backups/restore-points.js'
import type { LeftFolders } from '../repositories/left-folders.js'
import type { Server } from '../server/server.js'
import type { Session } from '../sessions/sessions.js'
import type { Carrying } from './carrying.js'
import type { ColdStorage } from './cold-storage.js'
import type { PointRemoval } from './point-removal.js'
import { upkeepRefusals as refuse } from './refusals.js'
import type { Transfer, TransferBelow, Transfers } from './transfers.js'

interface Copy extends Transfer {
  /** The backup that is made of it in a repository. */
  copyId: string
  repositoryId?: string
  /** Instead of a repository: what lies in a folder is in no list. */
  targetFolder?: string
  retention?: ECopyMachinesBackupsRetentionPeriod
}

interface Below extends TransferBelow {
  server: Server
  leftFolders: LeftFolders
  carrying: Carrying
  coldStorage: ColdStorage
  pointRemoval: PointRemoval
  transfers: Transfers
}

const day = 86_400_000
const gigabyte = 2 ** 30
const expiryStep = 'vbr.exportedBackup:expire'

/** Days, months and years of the words for how long an exported backup is kept. */
const periods: Record<ECopyMachinesBackupsRetentionPeriod, { days?: number, months?: number }> = {
  In1Week: { days: 7 },
  In2Weeks: { days: 14 },
  In1Month: { months: 1 },
  In3Months: { months: 3 },
  In6Months: { months: 6 },
  In1Year: { months: 12 },
  In2Years: { months: 24 },
  In3Years: { months: 36 },
  In5Years: { months: 60 },
  In7Years: { months: 84 }
}

/** Copies of backups, once: into another repository, where they belong to no job, or into a folder. */
export function createBackupCopies (kernel: Kernel, below: Below) {
  const { server, jobs, backups, backupObjects, restorePoints, repositories, leftFolders, backupsInHand } = below
  const { carrying, coldStorage, pointRemoval, transfers } = below

  const pointsOf = ({ backupId, id }: BackupObject): RestorePoint[] => restorePoints.of(backupId, id)

  const copies = transfers.define<Copy>({
    kind: 'CopyBackup',
    type: 'PerVmCopyBackup',
    // ASSUMED: its name, by that of moves.
    name: 'Copy Backup',
    says: name => `Copying backup files of ${name}`,
    subjects: ({ repositoryId }) => repositoryId === undefined ? [] : [repositoryId],
    bytesOf: (_work, object) => carrying.sizeOf(pointsOf(object)),
    transfer ({ backupId, copyId, repositoryId }, object) {
      const points = pointsOf(object)
      const unread = carrying.readTrouble(points)
      if (unread !== undefined) return unread
      if (repositoryId === undefined) return { object: object.id, places: [] }
      const place = carrying.placeFor(repositoryId, points)
      if ('trouble' in place) return place.trouble
      const backup = backups.get(backupId)
      const into = carrying.beside(backup, `${backup.name} (Exported)`, repositoryId, copyId)
      return {
        object: object.id, places: [], copy: carrying.copy(
          object, points, { backupId: into.id, repositoryId: place.id }
        )
      }
    },
    undo (_work, { copy }) { if (copy !== undefined) carrying.dropCopy(copy) },
    conclude ({ work }) {
      if (work.action === 'StopAndUndo') return
      if (work.targetFolder !== undefined) {
        const copied = work.done.map(({ object }) => backupObjects.find(object)).filter(object => object !== undefined)
        leftFolders.add({
          site: work.targetFolder.toLowerCase(),
          owner: server.get().name,
          sizeGB: copied.reduce((sum, object) => sum + carrying.sizeOf(pointsOf(object)), 0) / gigabyte
        })
      } else if (work.retention !== undefined && backups.find(work.copyId) !== undefined) {
        backups.patch(work.copyId, { expiresAt: endOf(work.retention) })
        plan(work.copyId)
      }
    }
  })

  function endOf (retention: ECopyMachinesBackupsRetentionPeriod): string {
    const { days = 0, months = 0 } = periods[retention]
    const date = new Date(kernel.clock.now() + days * day)
    date.setUTCMonth(date.getUTCMonth() + months)
    return iso(date.getTime())
  }

  function plan (id: string): void {
    kernel.schedule.cancel(id, expiryStep)
    const { expiresAt } = backups.find(id) ?? {}
    if (expiresAt !== undefined) {
      kernel.schedule.at(Math.max(Date.parse(expiresAt), kernel.clock.now()), expiryStep, id, '', { recurring: true })
    }
  }

  // ASSUMED: what is in use then goes a day later.
  kernel.schedule.define(expiryStep, id => {
    const backup = backups.find(id)
    if (backup === undefined) return
    const points = restorePoints.of(id)
    if (backupsInHand.sessionOf(backup) !== undefined || points.some(point => restorePoints.isLocked(point.id))) {
      kernel.schedule.at(kernel.clock.now() + day, expiryStep, id, '', { recurring: true })
      return
    }
    points.forEach(pointRemoval.drop)
    pointRemoval.tidy(id)
  })

  kernel.onBegin(() => { for (const { id } of backups.list({ where: { expires: { not: null } } })) plan(id) })

  function guardFolder (folder: string): void {
    if (!/^(\\\\[^\\/]+\\[^\\/]|[a-z]:\\|\/[^/])/i.test(folder.trim())) throw refuse.notTargetFolder(folder)
  }

  return {
    start (spec: CopyMachinesBackupsSpec, user: string): Session {
      const {
        backupId, backupObjects: named, repositoryId, targetFolder, deleteAutomatically = false, retentionPeriod
      } = spec
      const backup = backups.find(backupId)
      if (backup === undefined) throw refuse.noSuch('backup', backupId)
      if (backup.platformName === 'UnstructuredData') throw refuse.notOfMachines(backup.name)
      transfers.guardFree(backup)
      if (deleteAutomatically !== (retentionPeriod !== undefined)) throw refuse.retentionNeeds()
      if (targetFolder !== undefined) guardFolder(targetFolder)
      const target = repositoryId === undefined ? undefined : repositories.guardTarget(repositoryId)
      const chosen = backupsInHand.objectsNamed(backup, named)
      coldStorage.guardThere(chosen.flatMap(pointsOf))
      const objects = chosen.map(({ id }) => id)
      const job = backup.isOrphaned === true ? undefined : jobs.find(backup.jobId ?? '')
      const work: Copy = {
        backupId: backup.id,
        objects,
        done: [],
        failed: [],
        pausedJobs: [],
        copyId: kernel.ids.next(),
        ...(target && { repositoryId: target.id }),
        ...(targetFolder !== undefined && { targetFolder }),
        ...(retentionPeriod && { retention: retentionPeriod })
      }
      return copies.start(work, job === undefined ? [] : [job.id], user)
    }
  }
}

export type BackupCopies = ReturnType<typeof createBackupCopies>
