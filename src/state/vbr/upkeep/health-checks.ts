import type { FileBackupHealthCheckSpec } from '../../../schemas/vbr/backups.js'
import type { Kernel } from '../../kernel.js'
import type { Page } from '../../store/collection.js'
import type { Backup, Backups } from '../backups/backups.js'
import type { BackupObjects } from '../backups/objects.js'
import type { RestorePoint, RestorePoints } from '../backups/restore-points.js'
import type { Inventory } from '../inventory/inventory.js'
import type { JobKinds } from '../jobs/kinds/kinds.js'
import type { JobRuns } from '../jobs/runs/runs.js'
import type { Jobs } from '../jobs/jobs.js'
import { offlineTrouble } from '../repositories/index.js'
import type { Repositories } from '../repositories/repositories.js'
import { failureOf } from '../sessions/index.js'
import type { Session, SessionOf, Sessions, Trouble } from '../sessions/sessions.js'
import type { ColdStorage } from './cold-storage.js'
import type { AboutBackup, BackupsInHand } from './in-hand.js'
import { type PointRemoval, withWhatTheyBuildOn } from './point-removal.js'
import { titleOfPoint } from './point-titles.js'
import { upkeepRefusals as refuse } from './refusals.js'

interface Below {
  sessions: Sessions
  jobs: Jobs
  kinds: JobKinds
  jobRuns: JobRuns
  inventory: Inventory
  backups: Backups
  backupObjects: BackupObjects
  restorePoints: RestorePoints
  repositories: Repositories
  backupsInHand: BackupsInHand
  pointRemoval: PointRemoval
  coldStorage: ColdStorage
}

/** What is to be checked, and what is to be done about what is found. */
interface Check extends AboutBackup { isRepair: boolean, removesTheRest: boolean }

const second = 1_000
/** ASSUMED: files are read at 200 MB a second. */
const bytesPerSecond = 200 * 2 ** 20

/**
 * Reads backup files again. What is found is what a test has arranged: restore points that are corrupted.
 *
 *   start ──▶ Working ──▶ Success: nothing is corrupted
 *                    ├──▶ Failed: something is
 *                    └──▶ Warning: something was, and has been repaired from the machine, or removed
 */
export function createHealthChecks (kernel: Kernel, below: Below) {
  const { sessions, jobs, kinds, inventory, backups, backupObjects, restorePoints, repositories, backupsInHand } = below
  const { coldStorage } = below

  const checks = sessions.define<Check>({
    kind: 'HealthCheck',
    type: 'FileBackupHealthCheck',
    name: 'Health check session',
    subjects: ({ work }) => [work.backupId, ...placesOf(work.backupId)],
    shows: ({ work }) => [work.backupId],
    // ASSUMED: the lines.
    steps: [
      {
        says: ({ work }) => [
          'Building list of backup files to check',
          ...restorePoints.of(work.backupId).some(coldStorage.isCold) ? ['Waiting for data from cold storage'] : []
        ],
        lasts: ({ work }) => 2 * second + coldStorage.timeUntilThere(restorePoints.of(work.backupId)),
        run: ({ work }) =>
          offlineTrouble(repositories, placesOf(work.backupId)) ??
          failureOf(coldStorage.trouble(restorePoints.of(work.backupId)))
      },
      {
        says: ({ work }) =>
          backupObjects.ofBackup(work.backupId).map(({ name }) => `Checking backup files of ${name ?? ''}`),
        lasts: ({ work }) => second + Math.round(sizeOf(work.backupId) / bytesPerSecond * second),
        run: session => verdict(session)
      },
      { says: 'Completing the health check', lasts: second }
    ],
    ended: ({ jobId = '' }) => { jobs.replan(jobId) }
  })

  const placesOf = (backupId: string): string[] => [
    ...new Set(restorePoints.of(backupId).map(({ repositoryId }) => repositoryId))
  ]
  const sizeOf = (backupId: string): number => restorePoints.of(backupId).reduce(
    (sum, { sizeBytes }) => sum + sizeBytes, 0
  )
  const corruptedIn = (backupId: string): RestorePoint[] => restorePoints.of(backupId).filter(
    ({ isCorrupted }) => isCorrupted === true
  )
  const findingOf = (points: readonly RestorePoint[]): string =>
    `Corrupted data has been found: ${points.map(titleOfPoint).join(', ')}`

  /** What is corrupted is read again from the machine, as long as that is there and a job backs it up. */
  function isRepairable ({ backupId, objectRef }: RestorePoint): boolean {
    const backup = backups.get(backupId)
    const object = backupObjects.get(objectRef)
    const { hostName = '' } = object
    const objectId = 'objectId' in object ? object.objectId ?? '' : ''
    const isBackedUp = backup.isOrphaned !== true && jobs.find(backup.jobId ?? '') !== undefined
    return isBackedUp && objectId !== '' && inventory.find({ hostName, objectId }) !== undefined
  }

  function verdict ({ id, work }: SessionOf<Check>): Trouble | undefined {
    const corrupted = corruptedIn(work.backupId)
    if (corrupted.length === 0) return undefined
    if (!work.isRepair) return { result: 'Failed', message: findingOf(corrupted) }
    const repaired = corrupted.filter(isRepairable)
    const rest = corrupted.filter(point => !isRepairable(point))
    for (const point of repaired) {
      restorePoints.patch(point.id, { isCorrupted: undefined })
      kernel.log.add(id, `Repaired backup files of ${titleOfPoint(point)}`)
    }
    if (rest.length > 0 && !work.removesTheRest) return { result: 'Failed', message: findingOf(rest) }
    removeRest(id, work.backupId, rest)
    return { result: 'Warning', message: findingOf(corrupted) }
  }

  /** What cannot be repaired goes, with what builds on it. */
  function removeRest (sessionId: string, backupId: string, rest: readonly RestorePoint[]): void {
    coldStorage.letGo(sessionId)
    const isRest = ({ id }: RestorePoint): boolean => rest.some(point => point.id === id)
    for (const { id } of backupObjects.ofBackup(backupId)) {
      const points = restorePoints.of(backupId, id)
      const gone = points.filter(point => [...withWhatTheyBuildOn(points, other => other === point)].some(isRest))
      for (const point of gone.filter(({ id }) => !restorePoints.isLocked(id))) {
        kernel.log.add(sessionId, `Removed backup files of ${titleOfPoint(point)}`, 'Warning')
        below.pointRemoval.drop(point)
      }
    }
    below.pointRemoval.tidy(backupId)
  }

  function start (backup: Backup, options: Omit<Check, 'backupId'>, user: string): Session {
    backupsInHand.guardFree(backup)
    const id = kernel.ids.next()
    // ASSUMED: as is usual in its cloud, for a health check has no words for it; that it retrieves is documented.
    coldStorage.retrieve(restorePoints.of(backup.id), {
      operationType: 'HealthCheck', settings: undefined, neededBy: id, user
    })
    return checks.start({
      id,
      ...backupsInHand.jobIdOf(backup),
      name: `Health check session ${backup.name}`,
      initiatedBy: user,
      resourceId: backup.id,
      resourceReference: `/api/v1/backups/${backup.id}`,
      ...(backup.platformName && { platformName: backup.platformName }),
      work: { backupId: backup.id, ...options }
    })
  }

  function backupOfJob (id: string): Backup {
    const job = jobs.find(id)
    if (job === undefined) throw refuse.noSuch('job', id)
    const { targetId } = kinds.partsOf(job)
    const own = backups.ofJob(job.id)
    // What a job keeps in its archive is a backup of its own.
    const backup = own.find(({ repositoryId }) => repositoryId === targetId) ?? own[0]
    if (backup === undefined) throw refuse.neverRun(job.name)
    return backup
  }

  function backupNamed (id: string): Backup {
    const backup = backups.find(id)
    if (backup === undefined) throw refuse.noSuch('backup', id)
    return backup
  }

  // A run whose job wants its files checked finds the same.
  below.jobRuns.checkBy(backupId => {
    const corrupted = corruptedIn(backupId)
    return corrupted.length === 0 ? undefined : findingOf(corrupted)
  })

  return {
    /** A session for each backup; all of them start, or none. */
    start (
      { backupIds = [], jobIds = [], isRepair = false, repairOptions }: FileBackupHealthCheckSpec, user: string
    ): Page<Session> {
      const named = [...backupIds.map(backupNamed), ...jobIds.map(backupOfJob)]
      const chosen = [...new Map(named.map((backup): [string, Backup] => [backup.id, backup])).values()]
      if (chosen.length === 0) throw refuse.nothingToCheck()
      const removesTheRest = repairOptions?.removeNonRepairableDataIfNeeded ?? false
      const results = chosen.map(backup => start(backup, { isRepair, removesTheRest }, user))
      return { results, offset: 0, limit: results.length, total: results.length }
    }
  }
}

export type HealthChecks = ReturnType<typeof createHealthChecks>
