import { text } from '../collection.js'
import type { Kernel } from '../kernel.js'
import type { BackupObject, BackupObjects } from './backup-objects.js'
import type { Backup, Backups } from './backups.js'
import type { Inventory, InventoryObject, Machine } from './inventory.js'
import type { ManagedServers } from './managed-servers.js'
import type { Repositories, Repository } from './repositories.js'
import type { RestorePoint, RestorePoints } from './restore-points.js'
import type { ScaleOutRepositories } from './scale-out-repositories.js'
import type { Server } from './server.js'
import type { Trouble } from './sessions.js'

/** What a restore reads from, as long as it does: nothing removes it meanwhile. */
export interface RestoreLock {
  id: string
  name: string
  sessionId: string
  restorePointId: string
  repositoryId: string
}

/** What is restored: a state of a machine, and where the machine is today, if it still is. */
export interface Source {
  point: RestorePoint
  object: BackupObject
  backup: Backup
  original: InventoryObject | undefined
}

export interface RestoreSourcesDeps {
  restorePoints: RestorePoints
  backups: Backups
  backupObjects: BackupObjects
  repositories: Repositories
  scaleOutRepositories: ScaleOutRepositories
  managedServers: ManagedServers
  inventory: Inventory
  server: Server
}

/** What all restores of machines share: the restore point, what hinders reading it, and that it is kept meanwhile. */
export function createRestoreSources (kernel: Kernel, deps: RestoreSourcesDeps) {
  const {
    restorePoints, backups, backupObjects, repositories, scaleOutRepositories, managedServers, inventory, server
  } = deps
  const locks = kernel.collection<RestoreLock>({
    name: 'vbr.restoreLocks',
    noun: 'Restore',
    columns: { name: text('name'), sessionId: text('sessionId'), repositoryId: text('repositoryId') },
    references: {
      restorePoint: { path: 'restorePointId', to: 'vbr.restorePoints' },
      session: { path: 'sessionId', to: 'vbr.sessions', weak: true },
      repository: { path: 'repositoryId', to: 'vbr.repositories' }
    }
  })
  // Who wants an extent for maintenance waits for what is read from it.
  repositories.watchTasks(repositoryId => locks.count({ repositoryId }) > 0)

  const repositoryOf = ({ repositoryId }: RestorePoint): Repository | undefined => repositories.find(repositoryId)

  /** What forbids reading what lies on an extent (guide: maintenance mode). */
  function extentTrouble ({ id, name }: Repository): string | undefined {
    const membership = scaleOutRepositories.membershipOf(id)
    if (membership === undefined) return undefined
    const modes = scaleOutRepositories.extentStatus(membership.scaleOutRepositoryId, id)
    return modes.includes('Maintenance') ? `Extent ${name} of ${membership.membership} is in maintenance mode.` : undefined
  }

  return {
    /** Throws `notFound` for a restore point that is not there. Every request names one, of old by another name. */
    get (restorePointId = ''): Source {
      const point = restorePoints.get(restorePointId)
      const object = backupObjects.get(point.objectRef)
      const { hostName = '' } = object
      const objectId = 'objectId' in object ? object.objectId ?? '' : ''
      const original = objectId === '' ? undefined : inventory.find({ hostName, objectId })
      return { point, object, backup: backups.get(point.backupId), original }
    },

    /** Why nothing can be read. */
    trouble ({ point }: Source): Trouble | undefined {
      const repository = repositoryOf(point)
      if (repository === undefined) return failed('The backup repository is gone.')
      if (repository.state?.isOnline === false) return failed(`Backup repository ${repository.name} is not available.`)
      const message = extentTrouble(repository)
      return message === undefined ? undefined : failed(message)
    },

    /** The server that publishes what lies in the point's repository: its mount server, else the backup server. */
    mountServerName ({ point }: Source): string {
      return managedServers.find(mountServerOf(repositoryOf(point)) ?? '')?.name ?? server.get().name
    },

    lock (sessionId: string, { point: { id, name, repositoryId } }: Source): void {
      locks.add({ id: kernel.ids.next(), name, sessionId, restorePointId: id, repositoryId })
    },

    /** The session no longer reads. */
    release (sessionId: string): void {
      for (const { id } of locks.list({ where: { sessionId } })) locks.remove(id)
    }
  }
}

export type RestoreSources = ReturnType<typeof createRestoreSources>

function mountServerOf (repository: Repository | undefined): string | undefined {
  if (repository === undefined || !('mountServer' in repository)) return undefined
  const { mountServer } = repository
  if (mountServer === undefined || !('mountServerSettingsType' in mountServer)) return undefined
  return (mountServer.windows ?? mountServer.linux)?.mountServerId
}

/** The ids by which an outcome may be arranged for a restore. */
export function subjectsOf ({ point, object, original }: Source): string[] {
  return [point.id, object.id, point.backupId, point.repositoryId, ...original === undefined ? [] : [original.id]]
}

/** The machine as it was. ASSUMED: half of a disk is in use where the machine of today does not tell. */
export function machineOf ({ point, original }: Source): Machine {
  const today = new Map(original?.machine?.disks.map(disk => [disk.key, disk.usedBytes]))
  return {
    isPoweredOn: false,
    ...(original?.machine?.guest === undefined ? {} : { guest: original.machine.guest }),
    disks: point.disks.map(({ key, name, capacityBytes }) => ({
      key, name, capacityBytes, usedBytes: Math.min(today.get(key) ?? Math.round(capacityBytes / 2), capacityBytes)
    }))
  }
}

const bytesPerSecond = 100 * 2 ** 20

/** ASSUMED: data is moved at 100 MB a second. Milliseconds. */
export const transferTime = (bytes: number): number => Math.round(bytes / bytesPerSecond * 1_000)

export const bytesOf = ({ disks }: Machine): number => disks.reduce((sum, { usedBytes }) => sum + usedBytes, 0)

export const failed = (message: string): Trouble => ({ result: 'Failed', message })
