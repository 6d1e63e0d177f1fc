import type { QueryOf } from '../../../schemas/kit/types.js'
import type { BackupFileModel, getAllBackupFiles } from '../../../schemas/vbr/backups.js'
import type { ESuspiciousActivitySeverity } from '../../../schemas/vbr/common/shared.js'
import type { Page } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import { firstNumberOf } from '../backups/index.js'
import type { Backup, Backups } from '../backups/backups.js'
import type { BackupObjects } from '../backups/objects.js'
import type { RestorePoint, RestorePoints } from '../backups/restore-points.js'
import { isLike, pageOf } from '../base/paging.js'
import { localAt } from '../calendar/zone.js'
import { repositoriesRefusals as refuse } from './refusals.js'
import type { Repositories } from './repositories.js'

interface Below {
  backups: Backups
  backupObjects: BackupObjects
  restorePoints: RestorePoints
  repositories: Repositories
}

/** The files of backups: each restore point lies in one of its own, whose name and sizes follow from it. */
export function createBackupFiles (kernel: Kernel, { backups, backupObjects, restorePoints, repositories }: Below) {
  const pointsOf = (backup: Backup): RestorePoint[] => restorePoints.of(backup.id).reverse()

  /** As restore points name it. */
  const idOf = (point: RestorePoint): string => kernel.ids.of(`vbr.backupFiles/${point.id}`)

  function show (backup: Backup, point: RestorePoint): BackupFileModel {
    const object = backupObjects.get(point.objectRef)
    const moment = new Date(localAt(Date.parse(point.creationTime))).toISOString().slice(0, 19)
    const mark = idOf(point).slice(0, 4).toUpperCase()
    // A file keeps its name, whatever number its machine has got since. ASSUMED: of an address its last part.
    const number = firstNumberOf(object).split(':').at(-1)
    const file = `${point.name}.${number}D${moment.slice(0, 10)}T${moment.slice(11).replaceAll(':', '')}_${mark}`
    const path = repositories.find(point.repositoryId)?.state?.path ?? ''
    const separator = path.startsWith('/') || path.includes('://') ? '/' : '\\'
    return {
      id: idOf(point),
      name: [path.replace(/[\\/]$/, ''), backup.name, `${file}.${point.type === 'Full' ? 'vbk' : 'vib'}`].join(separator),
      backupId: backup.id,
      objectIds: [object.shownId ?? object.id],
      restorePointIds: [point.id],
      dataSize: point.dataSizeBytes,
      backupSize: point.sizeBytes,
      ...ratiosOf(point),
      // A file is dated to the second.
      creationTime: `${point.creationTime.slice(0, 19)}.000Z`,
      gfsPeriods: point.gfs === undefined || point.gfs.length === 0 ? ['None'] : point.gfs,
      severity: point.malwareStatus
    }
  }

  function find (backupId: string, fileId: string): { backup: Backup, point: RestorePoint } {
    const backup = backups.get(backupId)
    const point = pointsOf(backup).find(one => idOf(one) === fileId.toLowerCase())
    if (point === undefined) throw refuse.noBackupFile(fileId)
    return { backup, point }
  }

  /** What somebody says of a file holds, whatever is found later (guide). */
  function mark (backupId: string, fileId: string, malwareStatus: ESuspiciousActivitySeverity): BackupFileModel {
    const { backup, point } = find(backupId, fileId)
    return show(backup, restorePoints.patch(point.id, { malwareStatus, isStatusFixed: true }))
  }

  return {
    get (backupId: string, fileId: string): BackupFileModel {
      const { backup, point } = find(backupId, fileId)
      return show(backup, point)
    },

    /** Newest first, unless ordered. */
    page (backupId: string, query: QueryOf<typeof getAllBackupFiles>): Page<BackupFileModel> {
      const { nameFilter, createdAfterFilter: from = '', createdBeforeFilter: to = '9999', gfsPeriodFilter: gfs, ...asked } = query
      const backup = backups.get(backupId)
      const files = pointsOf(backup).map(point => show(backup, point))
      const rows = files.map(file => ({ ...file, gFSPeriod: file.gfsPeriods?.join() }))
      return pageOf(rows, asked, ({ name, creationTime, gfsPeriods = [] }) =>
        isLike(nameFilter, name) && creationTime >= from && creationTime <= to &&
        (gfs === undefined || gfsPeriods.includes(gfs)))
    },

    markAsClean: (backupId: string, fileId: string): BackupFileModel => mark(backupId, fileId, 'Clean'),
    markAsInfected: (backupId: string, fileId: string): BackupFileModel => mark(backupId, fileId, 'Infected')
  }
}

export type BackupFiles = ReturnType<typeof createBackupFiles>

/** Percents whose product is what is left of the data; compression leaves half as a rule (examples). */
function ratiosOf ({ dataSizeBytes, sizeBytes }: RestorePoint): { dedupRatio: number, compressRatio: number } {
  const left = dataSizeBytes === 0 ? 0.5 : Math.min(sizeBytes / dataSizeBytes, 1)
  const dedupRatio = Math.max(1, Math.min(100, Math.round(left / 0.5 * 100)))
  return { dedupRatio, compressRatio: Math.min(100, Math.round(left / dedupRatio * 10_000)) }
}
