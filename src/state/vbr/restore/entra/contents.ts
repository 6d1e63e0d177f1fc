import type { EJobType } from '../../../../schemas/vbr/common/backups.js'
import type { EEntraIdTenantResource } from '../../../../schemas/vbr/common/browse-mounts.js'
import type { Backup, Backups } from '../../backups/backups.js'
import type { RestorePoint, RestorePoints } from '../../backups/restore-points.js'
import { resourceOf } from '../../entra/index.js'
import type { Directories } from '../../entra/directories.js'
import type { BitLockerKey, DirectoryKind, TenantObject } from '../../entra/objects.js'
import type { EntraPoints, TenantSource } from '../../entra/points.js'
import { entraRestoreRefusals as refuse } from './refusals.js'

/** An item as a restore point has it. */
export interface Held<K extends DirectoryKind = DirectoryKind> { object: TenantObject<K>, point: RestorePoint }
/** A recovery key as a restore point has it, with its device. */
export interface HeldKey { key: BitLockerKey, device: TenantObject<'Device'>, point: RestorePoint }

export interface EntraContentsBelow {
  backups: Backups
  restorePoints: RestorePoints
  directories: Directories
  entraPoints: EntraPoints
}

const tenantJobs: readonly EJobType[] = ['EntraIDTenantBackup', 'EntraIDTenantBackupCopy']

/** What backups of tenants hold: what lay in the directory when a point was made, as far as it was to be protected. */
export function createEntraContents ({ backups, restorePoints, directories, entraPoints }: EntraContentsBelow) {
  function sourceOf (point: RestorePoint): TenantSource {
    const source = entraPoints.sourceOf(point)
    if (source === undefined) throw refuse.notTenantBackup(point.name)
    return source
  }

  const has = (point: RestorePoint, kind: DirectoryKind): boolean =>
    sourceOf(point).resources.includes(resourceOf(kind))

  function objectsIn<K extends DirectoryKind> (point: RestorePoint, kind: K): ReadonlyArray<TenantObject<K>> {
    const { directory, at } = sourceOf(point)
    return has(point, kind) ? directories.objectsOf(directory, kind, at) : []
  }

  function objectIn (point: RestorePoint, id: string): TenantObject | undefined {
    const { directory, at } = sourceOf(point)
    const object = directories.objectOf(directory, id.toLowerCase(), at)
    return object !== undefined && has(point, object.kind) ? object : undefined
  }

  /** A backup of a tenant, a copy among them; refused where it is of something else. */
  function backup (id: string): Backup {
    const found = backups.get(id)
    if (found.jobType === undefined || !tenantJobs.includes(found.jobType)) throw refuse.notTenantBackup(found.name)
    return found
  }

  /** The points of a backup, the newest first. */
  const pointsOf = (backupId: string): RestorePoint[] => entraPoints.of(backup(backupId).id)

  /** The same of all points, each by what it is in the newest point that has it. */
  function newest<T> (backupId: string, listIn: (point: RestorePoint) => readonly T[], idOf: (one: T) => string) {
    const known = new Map<string, { one: T, point: RestorePoint }>()
    for (const point of pointsOf(backupId)) {
      for (const one of listIn(point)) if (!known.has(idOf(one))) known.set(idOf(one), { one, point })
    }
    return [...known.values()]
  }

  const keysIn = (point: RestorePoint): Array<Omit<HeldKey, 'point'>> => {
    const { directory, at } = sourceOf(point)
    return objectsIn(point, 'Device').flatMap(device =>
      directories.keysOf(directory, device.id, at).map(key => ({ key, device })))
  }

  return {
    backup,
    isCopy: (backupId: string): boolean => backup(backupId).jobType === 'EntraIDTenantBackupCopy',
    pointsOf,
    sourceOf,
    objectIn,
    keysIn,

    /** A point that somebody names; refused where it is not one of the backup. */
    pointOf (backupId: string, id: string): RestorePoint {
      const point = restorePoints.find(id.toLowerCase())
      if (point?.backupId !== backupId) throw refuse.pointOfOtherBackup(id, backups.get(backupId).name)
      return point
    },

    /** All items of a kind that a backup has. */
    held: <K extends DirectoryKind>(backupId: string, kind: K): Array<Held<K>> =>
      newest(backupId, point => objectsIn(point, kind), ({ id }) => id)
        .map(({ one, point }) => ({ object: one, point })),

    heldKeys: (backupId: string): HeldKey[] =>
      newest(backupId, keysIn, ({ key }) => key.id).map(({ one, point }) => ({ ...one, point })),

    /** An item as the newest point has it in which it is. */
    find (backupId: string, id: string): Held | undefined {
      for (const point of pointsOf(backupId)) {
        const object = objectIn(point, id)
        if (object !== undefined) return { object, point }
      }
      return undefined
    },

    /** The resources that any point has. */
    resourcesOf: (backupId: string): EEntraIdTenantResource[] =>
      [...new Set(pointsOf(backupId).flatMap(point => sourceOf(point).resources))]
  }
}

export type EntraContents = ReturnType<typeof createEntraContents>
