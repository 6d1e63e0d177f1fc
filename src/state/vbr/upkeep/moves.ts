import type { MoveBackupObjectsSpec, MoveBackupSpec } from '../../../schemas/vbr/backups.js'
import type { Kernel } from '../../kernel.js'
import type { Backup } from '../backups/backups.js'
import type { BackupObject } from '../backups/objects.js'
import type { RestorePoint } from '../backups/restore-points.js'
import type { Job } from '../jobs/job.js'
import type { JobKinds } from '../jobs/kinds/kinds.js'
import { isObjectStorage } from '../repositories/index.js'
import type { Session } from '../sessions/sessions.js'
import type { Carrying } from './carrying.js'
import type { PointRemoval } from './point-removal.js'
import { upkeepRefusals as refuse } from './refusals.js'
import type { Done, Transfer, TransferBelow, Transfers } from './transfers.js'

interface Move extends Transfer { targetId: string }
interface HandOver extends Transfer { targetJobId: string, wantsCopies: boolean }

export interface MoveBelow extends TransferBelow {
  kinds: JobKinds
  carrying: Carrying
  pointRemoval: PointRemoval
  transfers: Transfers
}

/** Moves backups to another repository, and machines of a backup to another job. */
export function createBackupMoves (kernel: Kernel, below: MoveBelow) {
  const {
    jobs, kinds, backups, backupObjects, restorePoints, repositories, backupsInHand, carrying, pointRemoval, transfers
  } = below

  const pointsOf = ({ backupId, id }: BackupObject): RestorePoint[] => restorePoints.of(backupId, id)
  const jobOf = ({ jobId = '', isOrphaned }: Backup): Job | undefined => isOrphaned === true ? undefined : jobs.find(jobId)
  const machineOf = (object: BackupObject) => ({
    hostName: object.hostName ?? '', name: object.name ?? '', objectId: 'objectId' in object ? object.objectId ?? '' : ''
  })

  /** Files that cannot be deleted are copied; the old ones stay, as a backup that belongs to no job (guide). */
  function leaveImmutable (object: BackupObject): { ids: Set<string>, copy?: string } {
    const { immutable } = pointRemoval.removableOf(object, true)
    if (immutable.length === 0) return { ids: new Set() }
    const backup = backups.get(object.backupId)
    const orphan = carrying.beside(backup, `${backup.name} (Orphaned)`, backup.repositoryId)
    return {
      ids: new Set(immutable.map(({ id }) => id)), copy: carrying.copy(object, immutable, { backupId: orphan.id })
    }
  }

  function moveTo (targetId: string, object: BackupObject): Done | string {
    const points = pointsOf(object)
    const moving = points.filter(
      ({ repositoryId }) => !repositories.placementOf(targetId).some(({ id }) => id === repositoryId)
    )
    const place = carrying.placeFor(targetId, moving)
    const trouble = carrying.readTrouble(points) ?? ('trouble' in place ? place.trouble : undefined)
    if (trouble !== undefined || 'trouble' in place) return trouble ?? ''
    const places = moving.map(({ id, repositoryId }): [string, string] => [id, repositoryId])
    const { ids, copy } = moving.length === 0 ? { ids: new Set<string>(), copy: undefined } : leaveImmutable(object)
    for (const point of moving) carrying.carry(point, place.id, ids.has(point.id))
    return { object: object.id, places, ...(copy !== undefined && { copy }) }
  }

  function bringBack ({ object, places, copy }: Done): void {
    const stayed = copy === undefined ? [] : pointsOf(backupObjects.get(copy)).map(({ creationTime }) => creationTime)
    if (copy !== undefined) carrying.dropCopy(copy, true)
    for (const [pointId, repositoryId] of places) {
      const point = restorePoints.find(pointId)
      if (point === undefined || point.objectRef !== object) continue
      // What could not be deleted is there still.
      if (stayed.includes(point.creationTime)) {
        restorePoints.patch(point.id, { repositoryId })
        repositories.occupy(point.repositoryId, -point.sizeBytes / 2 ** 30)
      } else carrying.carry(point, repositoryId)
    }
  }

  /** What could not be moved and is given up stays where it is, as a backup that belongs to no job. */
  function detach (backup: Backup, failed: readonly string[]): void {
    const left = backupObjects.ofBackup(backup.id).filter(({ id }) => failed.includes(id))
    if (left.length === 0) return
    const orphan = carrying.beside(backup, `${backup.name} (Orphaned)`, backup.repositoryId)
    for (const object of left) carrying.assign(object, orphan.id)
  }

  const moves = transfers.define<Move>({
    kind: 'MoveBackup',
    type: 'PerVmMoveBackup',
    name: 'Move Backup',
    says: name => `Moving backup files of ${name}`,
    subjects: ({ targetId }) => [targetId],
    bytesOf: (_work, object) => carrying.sizeOf(pointsOf(object)),
    transfer: ({ targetId }, object) => moveTo(targetId, object),
    undo: (_work, done) => { bringBack(done) },
    conclude ({ work: { backupId, targetId, failed, action } }) {
      if (action === 'StopAndUndo') return
      const backup = backups.get(backupId)
      detach(backup, failed)
      backups.patch(backup.id, { repositoryId: targetId })
      const job = jobOf(backup)
      if (job !== undefined) jobs.retarget(job.id, targetId)
      pointRemoval.tidy(backup.id)
    }
  })

  /** The backup of the target job, which is made when nothing has been backed up yet. */
  function backupOf (job: Job, platformName: Backup['platformName']): Backup {
    const { targetId = '' } = kinds.partsOf(job)
    return backups.ofJob(job.id).find(({ repositoryId }) => repositoryId === targetId) ??
      backups.open({ jobId: job.id, jobType: job.type, name: job.name, platformName, repositoryId: targetId })
  }

  const handOvers = transfers.define<HandOver>({
    kind: 'MoveBackup',
    variant: 'objects',
    type: 'PerVmMoveBackup',
    name: 'Move Backup',
    says: name => `Moving backup files of ${name}`,
    subjects: ({ targetJobId }) => [targetJobId],
    bytesOf: ({ targetJobId }, object) => {
      const targetId = targetOf(targetJobId)
      return targetId === backups.get(object.backupId).repositoryId ? 0 : carrying.sizeOf(pointsOf(object))
    },
    transfer ({ targetJobId }, object) {
      const job = jobs.find(targetJobId)
      if (job === undefined) return 'The target job is gone.'
      const done = moveTo(targetOf(targetJobId), object)
      if (typeof done !== 'string') carrying.assign(object, backupOf(job, backups.get(object.backupId).platformName).id)
      return done
    },
    undo ({ backupId }, done) {
      const object = backupObjects.get(done.object)
      const strange = object.backupId
      if (strange !== backupId) carrying.assign(object, backupId)
      bringBack(done)
      if (strange !== backupId) pointRemoval.tidy(strange)
    },
    conclude ({ id, work: { backupId, targetJobId, done, action, wantsCopies } }) {
      if (action === 'StopAndUndo') return
      const source = jobOf(backups.get(backupId))
      for (const { object } of done) {
        const machine = machineOf(backupObjects.get(object))
        if (source !== undefined) jobs.handOver(source.id, 'leave', machine)
        jobs.handOver(targetJobId, 'take', machine)
      }
      // The documents: what cannot be moved along is told of in the log alone.
      if (wantsCopies) kernel.log.add(id, 'No associated backup copy jobs have been found: only primary backups have been moved.', 'Warning')
      pointRemoval.tidy(backupId)
    }
  })

  function targetOf (jobId: string): string {
    const job = jobs.find(jobId)
    return job === undefined ? '' : kinds.partsOf(job).targetId ?? ''
  }

  /** What can be moved at all. */
  function guardMovable (backup: Backup): void {
    if (backup.platformName === 'UnstructuredData') throw refuse.notOfMachines(backup.name)
    transfers.guardFree(backup)
    if (restorePoints.of(backup.id).some(({ id }) => restorePoints.isLocked(id))) throw refuse.pointsInUse(backup.name)
  }

  const isEncrypted = ({ uses }: Job): boolean => uses?.passwordId !== undefined || uses?.kmsServerId !== undefined

  return {
    /** To another repository: the chain goes on there. */
    toRepository (id: string, { targetRepositoryId }: MoveBackupSpec, user: string): Session {
      const backup = backups.get(id)
      guardMovable(backup)
      const target = repositories.guardTarget(targetRepositoryId)
      if (target.id === backup.repositoryId) throw refuse.sameRepository(backup.name, target.name)
      const job = jobOf(backup)
      const isCloud = target.kind === 'repository' ? isObjectStorage(target.repository) : target.extents.some(isObjectStorage)
      if (
        isCloud && job !== undefined && kinds.partsOf(job).rewrites === true
      ) throw refuse.rewritten(job.name, target.name)
      const objects = backupObjects.ofBackup(backup.id).map(({ id }) => id)
      const work: Move = { backupId: backup.id, targetId: target.id, objects, done: [], failed: [], pausedJobs: [] }
      return moves.start(work, job === undefined ? [] : [job.id], user)
    },

    /** Machines go to another job, which goes on with their chains. */
    toJob (
      id: string, { targetJobId, backupObjects: named }: MoveBackupObjectsSpec, wantsCopies: boolean, user: string
    ): Session {
      const backup = backups.get(id)
      guardMovable(backup)
      const target = jobs.find(targetJobId)
      if (target === undefined) throw refuse.noSuch('job', targetJobId)
      const source = jobOf(backup)
      if (target.id === source?.id) throw refuse.sameJob(target.name)
      const kind = kinds.of(target)
      if (kind.withMachine === undefined || backup.platformName !== kind.work.session.platformName) {
        throw refuse.otherKind(backup.name, target.name)
      }
      if (
        source !== undefined && isEncrypted(source) !== isEncrypted(target)
      ) throw refuse.otherEncryption(source.name, target.name)
      const objects = backupsInHand.objectsNamed(backup, named)
      for (const object of objects) guardUnknown(target, object)
      const work: HandOver = {
        backupId: backup.id, targetJobId: target.id, objects: objects
          .map(({ id }) => id), done: [], failed: [], pausedJobs: [], wantsCopies
      }
      return handOvers.start(work, [target.id, ...source === undefined ? [] : [source.id]], user)
    }
  }

  /** The guide: not to a job that has the machine already. */
  function guardUnknown (target: Job, object: BackupObject): void {
    const { hostName, objectId, name } = machineOf(object)
    const processes = kinds.of(target).work.find(target, [objectId]).objects.some(found => found.hostName === hostName)
    const has = backups.ofJob(target.id).some(({ id }) => backupObjects.of(id, { hostName, objectId }) !== undefined)
    if (processes || has) throw refuse.processedAlready(name, target.name)
  }
}

export type BackupMoves = ReturnType<typeof createBackupMoves>
