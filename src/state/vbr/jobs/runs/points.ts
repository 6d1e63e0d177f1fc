import type { Kernel } from '../../../kernel.js'
import { chainsOf, flagsFor, isKeptByGfs, isOld, findOutdated } from '../../backups/index.js'
import type { Outdated } from '../../backups/retention.js'
import type { BackupObject, BackupObjects } from '../../backups/objects.js'
import type { Backups } from '../../backups/backups.js'
import type { InventoryObject } from '../../inventory/inventory.js'
import type { JobMachinesOf } from './machines.js'
import type { Job } from '../jobs.js'
import type { Repositories } from '../../repositories/repositories.js'
import type { RestorePoint, RestorePoints } from '../../backups/restore-points.js'
import type { TaskSession } from '../../sessions/task-sessions.js'

export interface JobPointBelow {
  backups: Backups
  backupObjects: BackupObjects
  restorePoints: RestorePoints
  repositories: Repositories
  machines: JobMachinesOf
}

const gigabyte = 2 ** 30
const day = 86_400_000

/** What a machine is called: by its server, and by what that server calls it. */
const keyOf = (object: BackupObject | InventoryObject): string =>
  `${object.hostName ?? ''}/${'objectId' in object ? object.objectId ?? '' : ''}`

/** What runs of jobs leave in repositories, and what they clear away there. */
export function createJobPoints (
  kernel: Kernel, { backups, backupObjects, restorePoints, repositories, machines }: JobPointBelow
) {
  const backupOf = ({ id, storage }: Job) =>
    backups.ofJob(id).find(({ repositoryId }) => repositoryId === storage.backupRepositoryId)

  const guestOf = (guest = ''): RestorePoint['guestOsFamily'] =>
    /windows/i.test(guest) ? 'Windows' : /linux|ubuntu|debian|suse|centos/i.test(guest) ? 'Linux' : 'Other'

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
  function clear (objectRef: string, place: { backupId: string, job: Job }): number {
    const { backupId, job: { storage } } = place
    const points = restorePoints.of(backupId, objectRef)
    const { retentionPolicy: policy, gfsPolicy: gfs, advancedSettings: advanced } = storage
    const { removed, merged } = findOutdated(points, { policy, gfs, advanced, isHeld }, kernel.clock.now())
    removed.forEach(drop)
    if (merged === undefined) return removed.length
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

  /** Whether everything of a machine may go because it has had no new point for the days that are set (guide). */
  function isGivenUp (points: RestorePoint[], days: number, { storage }: Job): boolean {
    const now = kernel.clock.now()
    const last = points.at(-1)
    return last !== undefined && isOld(last, days, now) &&
      !points.some(point => isHeld(point) || isKeptByGfs(point, storage.gfsPolicy, now))
  }

  return {
    backupOf,

    /** The points of each machine of a job, oldest first, by what vSphere calls the machine. */
    pointsOf (job: Job): (machine: InventoryObject) => RestorePoint[] {
      const backup = backupOf(job)
      const objects = backup === undefined ? [] : backupObjects.ofBackup(backup.id)
      const points = new Map(objects.map(({ id }): [string, RestorePoint[]] => [id, []]))
      const all = backup === undefined ? [] : restorePoints.of(backup.id)
      for (const point of all) points.get(point.objectRef)?.push(point)
      const byMachine = new Map(objects.map(object => [keyOf(object), points.get(object.id) ?? []]))
      return machine => byMachine.get(keyOf(machine)) ?? []
    },

    /** A machine has been backed up. The first time makes the backup, too. */
    write (job: Job, task: TaskSession, machine: InventoryObject): RestorePoint {
      const { id, name, storage } = job
      const { hostName, objectId = '' } = machine
      const backup = backupOf(job) ?? backups.open({ jobId: id, name, repositoryId: storage.backupRepositoryId })
      const object = backupObjects.ensure(backup.id,
        { hostName, objectId, name: machine.name, path: machines.pathOf(machine) })
      const isFull = task.way !== 'Increment'
      const before = isFull ? restorePoints.of(backup.id, object.id) : []
      const gfs = isFull ? flagsFor(before, storage.gfsPolicy, kernel.clock.now()) : []
      if (task.way === 'Reverse') turnBack(before.slice(-1), task)
      const isTransformed = task.way === 'Synthetic' && storage.advancedSettings?.backupModeType === 'Transform'
      if (isTransformed) turnBack(chainsOf(before).at(-1) ?? [], task)
      const point = restorePoints.add({
        backupId: backup.id,
        objectRef: object.id,
        name: machine.name,
        type: isFull ? 'Full' : 'Increment',
        sizeBytes: isFull ? task.fullBytes : task.storedBytes,
        dataSizeBytes: task.readBytes,
        repositoryId: task.repositoryId ?? storage.backupRepositoryId,
        sessionId: task.sessionId,
        creationTime: task.creationTime,
        guestOsFamily: guestOf(machine.machine?.guest),
        disks: machines.disksOf(job, machine).map(({ key, name, capacityBytes }) => ({ key, name, capacityBytes })),
        ...(gfs.length === 0 ? {} : { gfs })
      })
      repositories.occupy(point.repositoryId, point.sizeBytes / gigabyte)
      return point
    },

    /** Whether the last try to back up a machine went well, as its backup object says. */
    mark (job: Job, { hostName, objectId }: TaskSession, lastRunFailed: boolean): void {
      const backup = backupOf(job)
      const object = backup && backupObjects.of(backup.id, { hostName, objectId })
      if (object === undefined || object.lastRunFailed === lastRunFailed) return
      backupObjects.patch(object.id, { lastRunFailed })
    },

    /** Clears away what the job keeps no longer, of the machines that this run has backed up. Gives how many points. */
    retain (job: Job, tasks: readonly TaskSession[]): number {
      const backup = backupOf(job)
      if (backup === undefined) return 0
      const done = new Set(tasks.filter(({ restorePointId }) => restorePointId !== undefined)
        .map(({ restorePointId = '' }) => restorePoints.find(restorePointId)?.objectRef ?? ''))
      return [...done].filter(id => id !== '')
        .reduce((count, id) => count + clear(id, { backupId: backup.id, job }), 0)
    },

    /** Clears away machines that the job finds no longer, if it is to. Gives their names. */
    forgetGone (job: Job): string[] {
      const { isEnabled, afterDays = 14 } = job.storage.advancedSettings?.fullBackupMaintenance?.removeData ?? {}
      const backup = backupOf(job)
      if (isEnabled !== true || backup === undefined) return []
      const found = new Set(machines.of(job).machines.map(keyOf))
      const gone = backupObjects.ofBackup(backup.id).filter(object => !found.has(keyOf(object)))
        .map(object => ({ object, points: restorePoints.of(backup.id, object.id) }))
        .filter(({ points }) => isGivenUp(points, afterDays, job))
      for (const { object, points } of gone) {
        points.forEach(drop)
        backupObjects.remove(object.id)
      }
      return gone.map(({ object }) => object.name ?? '')
    }
  }
}

export type JobPoints = ReturnType<typeof createJobPoints>
