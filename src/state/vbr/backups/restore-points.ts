import { Type } from '@sinclair/typebox'
import type { QueryOf } from '../../../schemas/kit/types.js'
import type { getBackupObjectRestorePointsWithFiltering } from '../../../schemas/vbr/backup-objects.js'
import type {
  ObjectRestorePointDiskModel, ObjectRestorePointModel, ObjectRestorePointNetworkInfoModel
} from '../../../schemas/vbr/common/restore-points.js'
import type { EEntraIdTenantResource } from '../../../schemas/vbr/common/browse-mounts.js'
import type { EBackupFileGFSPeriod } from '../../../schemas/vbr/common/retention.js'
import type { getAllObjectRestorePoints } from '../../../schemas/vbr/restore-points.js'
import { between, integer, like, type Page, withoutIndex, text, type Where } from '../../store/collection.js'
import { member, optionalTimes, texts, wordOf } from '../../store/shape.js'
import { zeroId } from '../../store/ids.js'
import type { Kernel } from '../../kernel.js'
import type { MachineNetworks } from './networks.js'
import type { BackupObjects } from './objects.js'
import { type AskedByBody, pageByBody, readersOf } from '../base/expressions.js'
import { listing, type Asked } from '../base/paging.js'

/** A disk in a restore point; keys count from 2000 as those of vSphere. */
export interface PointDisk { key: number, name: string, capacityBytes: number }

/** A state of one machine that can be gone back to. `type` says what of it its own file holds: all, or changes. */
export type RestorePoint = ObjectRestorePointModel & {
  /** The backup object that it is a point of. */
  objectRef: string
  /** What it takes on disk. */
  sizeBytes: number
  /** What was read for it, before compression. */
  dataSizeBytes: number
  /** Where it lies: a repository, or an extent of a scale-out repository. */
  repositoryId: string
  /** For how long it is kept beyond the short-term retention. */
  gfs?: Array<'Weekly' | 'Monthly' | 'Yearly'>
  disks: PointDisk[]
  /** What the machine was connected to; where it is not told, what it is connected to today. */
  networks?: ObjectRestorePointNetworkInfoModel[]
  /** Somebody has said so of its file: what is found later does not change that. */
  isStatusFixed?: boolean
  /** The rest of its chain was deleted: no increment goes on from it. */
  isChainEnd?: boolean
  /** A health check finds that it cannot be read. */
  isCorrupted?: boolean
  /** Of unstructured data: the folder that was backed up, by which masks, and how many versions of files it left. */
  scope?: PointScope
  /** Of a tenant of Microsoft Entra ID, or of its logs. */
  tenant?: TenantScope
}

export interface PointScope {
  path: string
  included: string[]
  excluded: string[]
  versions?: { active: number, deleted: number }
  /** Of links what they lead to was backed up. */
  followsLinks?: boolean
}

/** What a tenant was called when it was backed up, what of it was, and how many users it had. */
export interface TenantScope {
  id: string
  azureTenantId: string
  name: string
  resources: EEntraIdTenantResource[]
  users: number
  /** It is the logs that were backed up: since when, as a time. */
  logsSince?: string
}

/** What is said of a restore point when it is made. */
export type NewRestorePoint = Pick<RestorePoint,
  'backupId' | 'objectRef' | 'name' | 'platformName' | 'sizeBytes' | 'dataSizeBytes' | 'repositoryId' | 'sessionId' |
  'gfs' | 'disks' | 'guestOsFamily' | 'malwareStatus' | 'allowedOperations' | 'scope' | 'tenant'> & {
    type: 'Full' | 'Increment'
    /** Now unless said. */
    creationTime?: string
    /** What it is a state of, where that has no disks. */
    originalSize?: number | undefined
  }

const networkReaders = readersOf(['id', 'name'])
const newestFirst = [{ by: 'creationTime', descending: true }]
const oldestFirst = [{ by: 'creationTime' }]

/** Restore points of machines: fulls and increments, in chains, until retention removes them. */
export function createRestorePoints (kernel: Kernel, objects: BackupObjects, networksOf: MachineNetworks) {
  const points = kernel.collection<RestorePoint>({
    name: 'vbr.restorePoints',
    noun: 'Restore point',
    shape: {
      model: 'ObjectRestorePointModel',
      own: {
        objectRef: member.text, sizeBytes: member.count, dataSizeBytes: member.count, repositoryId: member.text,
        gfs: Type.Optional(Type.Array(wordOf('Weekly', 'Monthly', 'Yearly'))),
        disks: Type.Array(Type.Object({ key: member.integer, name: member.text, capacityBytes: member.count })),
        networks: Type.Optional(Type.Array(Type.Object({ id: member.text, name: member.text }))),
        isStatusFixed: member.flag,
        isChainEnd: member.flag,
        isCorrupted: member.flag,
        scope: Type.Optional(Type.Object({
          path: member.text,
          included: member.texts,
          excluded: member.texts,
          versions: Type.Optional(Type.Object({ active: member.count, deleted: member.count })),
          followsLinks: member.flag
        })),
        tenant: Type.Optional(Type.Object({
          ...texts('id', 'azureTenantId', 'name'), resources: member.texts, users: member.count, ...optionalTimes('logsSince')
        }))
      }
    },
    columns: {
      name: text('name'),
      platformName: withoutIndex(text('platformName')),
      platformId: withoutIndex(text('platformId')),
      creationTime: text('creationTime'),
      backupId: text('backupId'),
      objectRef: text('objectRef'),
      repositoryId: text('repositoryId'),
      type: withoutIndex(text('type')),
      malwareStatus: withoutIndex(text('malwareStatus')),
      snapshotType: withoutIndex(integer('snapshotType'))
    },
    indexes: { objectPoints: ['objectRef', 'backupId', 'creationTime'], backupPoints: ['backupId', 'creationTime'] },
    references: {
      backup: { path: 'backupId', to: 'vbr.backups' },
      object: { path: 'objectRef', to: 'vbr.backupObjects' },
      repository: { path: 'repositoryId', to: 'vbr.repositories', weak: true },
      session: { path: 'sessionId', to: 'vbr.sessions', weak: true }
    }
  })

  kernel.conditions.define(points, { corrupted: () => ({ isCorrupted: true }) })

  const listeners: Array<(point: RestorePoint) => void> = []
  const faces = new WeakMap<RestorePoint, RestorePoint>()

  /** With what its file has, too: an id, one for each as repositories keep machines apart, and its GFS periods. */
  function show (point: RestorePoint): RestorePoint {
    let face = faces.get(point)
    if (face === undefined) {
      const { gfs = [] } = point
      const gfsPeriods: EBackupFileGFSPeriod[] = gfs.length === 0 ? ['None'] : gfs
      face = Object.freeze({
        ...point,
        backupFileId: kernel.ids.of(`vbr.backupFiles/${point.id}`),
        // None where there is none, as the examples of backup files have it.
        gfsPeriods
      })
      faces.set(point, face)
    }
    return face
  }

  const tell = (point: RestorePoint): void => { for (const listener of listeners) listener(point) }

  kernel.onArranged(points.name, id => tell(points.get(id)))

  function pageOf (query: QueryOf<typeof getAllObjectRestorePoints>, more: Where): Page<RestorePoint> {
    const { order, paging } = listing(query, newestFirst)
    const page = points.page({
      where: {
        ...more,
        // ASSUMED: the pattern matches the name, though the documents promise any parameter.
        name: like(query.nameFilter),
        creationTime: between(query.createdAfterFilter, query.createdBeforeFilter),
        platformName: query.platformNameFilter,
        platformId: query.platformIdFilter,
        backupId: query.backupIdFilter,
        malwareStatus: query.malwareStatusFilter,
        snapshotType: query.excludeSnapshotTypeFilter && { not: query.excludeSnapshotTypeFilter },
        type: query.typeFilter
      },
      order
    }, paging)
    return { ...page, results: page.results.map(show) }
  }

  return {
    get: points.get,
    read: (id: string): RestorePoint => show(points.get(id)),
    find: points.find,
    patch: points.patch,

    /** Makes a restore point; its writer accounts for the space that it takes. Of a copy of one nobody is told. */
    add ({ creationTime = kernel.clock.iso(), ...given }: NewRestorePoint, isCopy = false): RestorePoint {
      const { originalSize = given.disks.reduce((sum, { capacityBytes }) => sum + capacityBytes, 0) } = given
      const object = objects.get(given.objectRef)
      const networks = networksOf(object)
      const point = points.add({
        malwareStatus: 'Clean',
        ...networks.length > 0 && { networks },
        ...given,
        id: kernel.ids.next(),
        platformId: zeroId,
        creationTime,
        originalSize
      })
      const { restorePointsCount } = object
      objects.patch(point.objectRef, { restorePointsCount: restorePointsCount + 1, size: originalSize })
      if (!isCopy) tell(point)
      return point
    },

    /** The same state in another backup; its writer accounts for the space that it takes. */
    copy (point: RestorePoint, place: Pick<RestorePoint, 'backupId' | 'objectRef' | 'repositoryId'>): RestorePoint {
      const { restorePointsCount } = objects.get(place.objectRef)
      objects.patch(place.objectRef, { restorePointsCount: restorePointsCount + 1 })
      return points.add({ ...point, ...place, id: kernel.ids.next() })
    },

    /** Tells of every restore point that is made, also from outside. */
    onMade (listener: (point: RestorePoint) => void): void { listeners.push(listener) },

    /** Whether a scan finds malware in it: it is known to have some, or a test has planted it. */
    isInfected (point: RestorePoint): boolean {
      const { plantedSince } = objects.get(point.objectRef)
      return point.malwareStatus === 'Infected' || (plantedSince !== undefined && point.creationTime >= plantedSince)
    },

    /** Whether something that is under way, like a mount, still needs it. */
    isLocked: (id: string): boolean => points.referrers(id).length > 0,

    /** The caller accounts for the space that it took. A locked one cannot be removed. */
    remove (id: string): void {
      const { objectRef } = points.get(id)
      points.remove(id)
      const { restorePointsCount } = objects.get(objectRef)
      objects.patch(objectRef, { restorePointsCount: restorePointsCount - 1 })
    },

    /** Those of a backup, or of one object in it, oldest first. */
    of: (backupId: string, objectRef?: string): RestorePoint[] =>
      points.list({ where: { backupId, objectRef }, order: oldestFirst }),

    /** Those that lie in a repository or on an extent, oldest first. */
    in: (repositoryId: string): RestorePoint[] => points.list({ where: { repositoryId }, order: oldestFirst }),

    /** `only` are the objects that who asks may see. */
    page (query: QueryOf<typeof getAllObjectRestorePoints>, only?: readonly string[]): Page<RestorePoint> {
      const { backupObjectIdFilter: wanted } = query
      return pageOf(query, { objectRef: wanted === undefined ? only : among(objects.findIds(wanted), only) })
    },

    /** Those of a backup object, in whatever backup. */
    pageOf: (
      objectId: string, query: QueryOf<typeof getBackupObjectRestorePointsWithFiltering>, only?: readonly string[]
    ): Page<RestorePoint> => pageOf(query, { objectRef: among(objects.idsOf(objectId), only) }),

    disks (id: string, asked: Asked): Page<ObjectRestorePointDiskModel> {
      const point = points.get(id)
      const { paging: { offset = 0, limit } } = listing(asked)
      const shown = point.disks.map(disk => diskOf(point, disk))
      const results = shown.slice(offset, limit === undefined ? undefined : offset + limit)
      return { results, offset, limit: limit ?? shown.length, total: shown.length }
    },

    /** What the machine was connected to when the point was made, as a body asks for it. */
    networkInfo (id: string, asked: AskedByBody = {}): Page<ObjectRestorePointNetworkInfoModel> {
      const { objectRef, networks = networksOf(objects.get(objectRef)) } = points.get(id)
      return pageByBody(networks, asked, networkReaders)
    }
  }
}

const among = (ids: string[], only: readonly string[] | undefined): string[] =>
  only === undefined ? ids : ids.filter(id => only.includes(id))

export type RestorePoints = ReturnType<typeof createRestorePoints>

/** Ids end in the disk's key and the point's id (captures). ASSUMED: before them stand the backup and the object. */
function diskOf (
  { id, backupId, objectRef, platformName }: RestorePoint, disk: PointDisk
): ObjectRestorePointDiskModel {
  const { key, name, capacityBytes } = disk
  const uid = `${backupId}:${objectRef}:${key}:${id}`
  const common = { uid, name, capacity: capacityBytes, state: 'Processed' as const }
  switch (platformName) {
    case 'HyperV': return {
      platform: platformName,
      type: 'Hv',
      ...common,
      // ASSUMED: a disk is one file, in the folder that Hyper-V uses unless told otherwise.
      diskExtents: [{ uid, name, path: `C:\\ClusterStorage\\Volume1\\${name}`, size: capacityBytes }]
    }
    case 'CloudDirector': return { platform: platformName, type: 'Vi', ...common }
    case 'WindowsPhysical':
    case 'LinuxPhysical': return { platform: platformName, type: 'EndPoint', ...common }
    case 'CustomPlatform': return { platform: platformName, type: 'Simple', ...common }
    default: return { platform: 'VMware', type: 'Vi', ...common }
  }
}
