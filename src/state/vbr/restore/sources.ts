import { text } from '../../store/collection.js'
import { member, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { BackupObject, BackupObjects } from '../backups/objects.js'
import type { Backup, Backups } from '../backups/backups.js'
import type { CloudDirectorInventory, CloudDirectorObject } from '../inventory/cloud-director.js'
import type { HyperVInventory, HyperVObject } from '../inventory/hyper-v.js'
import type { Inventory, InventoryObject, Machine } from '../inventory/inventory.js'
import type { ManagedServers } from '../infrastructure/managed-servers.js'
import { restoreRefusals as refuse } from './refusals.js'
import { tenantRepository } from '../repositories/index.js'
import type { Repositories, Repository } from '../repositories/repositories.js'
import type { RestorePoint, RestorePoints } from '../backups/restore-points.js'
import type { ScaleOutRepositories } from '../repositories/scale-out/repositories.js'
import type { Server } from '../server/server.js'
import type { Trouble } from '../sessions/sessions.js'
import type { Transfers } from '../upkeep/transfers.js'

/** What a restore reads from, as long as it does: nothing removes it meanwhile. */
export interface RestoreLock {
  id: string
  name: string
  sessionId: string
  /** The point and what it builds on. */
  restorePointIds: string[]
  repositoryIds: string[]
}

/** What is restored: a state of a machine, and where the machine is today, if it still is. */
export interface Source {
  point: RestorePoint
  /** All that must be read for it, the point itself among them. */
  chain: RestorePoint[]
  object: BackupObject
  backup: Backup
  original: InventoryObject | HyperVObject | CloudDirectorObject | undefined
}

export interface RestoreSourcesBelow {
  restorePoints: RestorePoints
  backups: Backups
  backupObjects: BackupObjects
  repositories: Repositories
  scaleOutRepositories: ScaleOutRepositories
  managedServers: ManagedServers
  inventory: Inventory
  hyperVInventory: HyperVInventory
  cloudDirectorInventory: CloudDirectorInventory
  server: Server
  backupTransfers: Transfers
}

/** What all restores of machines share: the restore point, what hinders reading it, and that it is kept meanwhile. */
export function createRestoreSources (kernel: Kernel, below: RestoreSourcesBelow) {
  const {
    restorePoints, backups, backupObjects, repositories, scaleOutRepositories, managedServers, inventory,
    hyperVInventory, cloudDirectorInventory, server
  } = below
  const locks = kernel.collection<RestoreLock>({
    name: 'vbr.restoreLocks',
    noun: 'Restore',
    few: true,
    shape: {
      own: { ...texts('name', 'sessionId'), restorePointIds: member.texts, repositoryIds: member.texts }
    },
    columns: { name: text('name'), sessionId: text('sessionId') },
    references: {
      restorePoint: { path: 'restorePointIds[]', to: 'vbr.restorePoints' },
      session: { path: 'sessionId', to: 'vbr.sessions', weak: true },
      repository: { path: 'repositoryIds[]', to: 'vbr.repositories' }
    }
  })
  // Who wants an extent for maintenance waits for what is read from it.
  repositories.watchTasks(id => locks.list().some(({ repositoryIds }) => repositoryIds.includes(id)))

  /** What forbids reading what lies on an extent (guide: maintenance mode). */
  function extentTrouble ({ id, name }: Repository): string | undefined {
    const membership = scaleOutRepositories.membershipOf(id)
    if (membership === undefined) return undefined
    const modes = scaleOutRepositories.extentStatus(membership.scaleOutRepositoryId, id)
    return modes.includes('Maintenance') ? `Extent ${name} of ${membership.membership} is in maintenance mode.` : undefined
  }

  function repositoryTrouble (id: string): string | undefined {
    // Backups of tenants lie in a database of the backup server.
    if (id === tenantRepository.id) return undefined
    const repository = repositories.find(id)
    if (repository === undefined) return 'The backup repository is gone.'
    return repositories.readTrouble(id) ?? extentTrouble(repository)
  }

  function inventoryOf ({ platformName }: BackupObject): Inventory | HyperVInventory | CloudDirectorInventory {
    if (platformName === 'CloudDirector') return cloudDirectorInventory
    return platformName === 'HyperV' ? hyperVInventory : inventory
  }

  /** Throws `notFound` for a restore point that is not there. */
  function read (restorePointId: string): Source {
    const point = restorePoints.get(restorePointId)
    const object = backupObjects.get(point.objectRef)
    const { hostName = '' } = object
    const objectId = 'objectId' in object ? object.objectId ?? '' : ''
    const original = objectId === '' ? undefined : inventoryOf(object).find({ hostName, objectId })
    const chain = chainOf(point, restorePoints.of(point.backupId, object.id))
    return { point, chain, object, backup: backups.get(point.backupId), original }
  }

  /** The guide: what is being moved is not restored from. */
  function guardStill ({ backup }: Source): void {
    if (below.backupTransfers.isMoving(backup.id)) throw refuse.beingMoved(backup.name)
  }

  /** A restore point that something is to be restored from. Every request names one, of old by another name. */
  function readable (restorePointId = ''): Source {
    const source = read(restorePointId)
    guardStill(source)
    return source
  }

  return {
    guardStill,
    isInfected: restorePoints.isInfected,
    /** A restore point of a machine of any platform. */
    read,
    readable,

    /** One of vSphere. */
    get (restorePointId?: string): Source {
      const source = readable(restorePointId)
      if (source.point.platformName !== 'VMware') throw refuse.notVsphereVm(source.point.name)
      return source
    },

    /** Why nothing can be read. */
    trouble ({ chain }: Source): Trouble | undefined {
      const message = placesOf(chain).map(repositoryTrouble).find(trouble => trouble !== undefined)
      return message === undefined ? undefined : toFailure(message)
    },

    /** How long it takes to read so much of it: the repository may give no more at a time. Milliseconds. */
    timeToRead ({ point }: Source, bytes: number): number {
      const speed = repositories.speedOf(point.repositoryId)
      return Math.max(transferTime(bytes), speed === undefined ? 0 : Math.round(bytes / speed * 1_000))
    },

    /** The server that publishes what lies in the point's repository: its mount server, else the backup server. */
    mountServerName ({ point }: Source): string {
      return managedServers.find(mountServerOf(repositories.find(point.repositoryId)) ?? '')?.name ?? server.get().name
    },

    lock (sessionId: string, { point: { name }, chain }: Source): void {
      const restorePointIds = chain.map(({ id }) => id)
      const repositoryIds = placesOf(chain).filter(id => id !== tenantRepository.id)
      locks.add({ id: kernel.ids.next(), name, sessionId, restorePointIds, repositoryIds })
    },

    /** The session no longer reads. */
    release (sessionId: string): void {
      for (const { id } of locks.list({ where: { sessionId } })) locks.remove(id)
    }
  }
}

export type RestoreSources = ReturnType<typeof createRestoreSources>

const placesOf = (chain: RestorePoint[]): string[] => [...new Set(chain.map(({ repositoryId }) => repositoryId))]

/** What a point builds on: increments on those before them down to a full one, rollbacks on those after them. */
function chainOf ({ id, type }: RestorePoint, points: RestorePoint[]): RestorePoint[] {
  const ordered = type === 'Rollback' ? points : points.toReversed()
  const from = ordered.slice(ordered.findIndex(point => point.id === id))
  const full = from.findIndex(point => point.type === 'Full')
  return full < 0 ? from : from.slice(0, full + 1)
}

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

/** ASSUMED: what a host calls the system of a machine of which the backup tells the family alone. */
const systems: Record<string, string> = { Windows: 'Microsoft Windows Server 2022 (64-bit)', Linux: 'Ubuntu Linux (64-bit)' }

/** The machine as it was. ASSUMED: half of a disk is in use where the machine of today does not tell. */
export function machineInSource ({ point, original }: Source): Machine {
  const guest = original?.machine?.guest ?? systems[point.guestOsFamily ?? '']
  const today = new Map(original?.machine?.disks.map(disk => [disk.key, disk.usedBytes]))
  return {
    isPoweredOn: false,
    ...(guest === undefined ? {} : { guest }),
    ...(point.networks === undefined ? {} : { networks: point.networks.map(({ id }) => id) }),
    disks: point.disks.map(({ key, name, capacityBytes }) => ({
      key, name, capacityBytes, usedBytes: Math.min(today.get(key) ?? Math.round(capacityBytes / 2), capacityBytes)
    }))
  }
}

const bytesPerSecond = 100 * 2 ** 20

/** ASSUMED: data is moved at 100 MB a second. Milliseconds. */
export const transferTime = (bytes: number): number => Math.round(bytes / bytesPerSecond * 1_000)

export const bytesOfSource = ({ disks }: Machine): number => disks.reduce((sum, { usedBytes }) => sum + usedBytes, 0)

export const toFailure = (message: string): Trouble => ({ result: 'Failed', message })
