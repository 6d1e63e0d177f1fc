import type {
  EntraIdTenantBrowseModel, EntraIdTenantBrowseSpec, EntraIdTenantItemTypeSpec, EntraIdTenantProtectionScopeResult
} from '../../../../schemas/vbr/backup-browser/entra-id-browsing.js'
import type {
  EntraIdTenantCheckProductionItemsModel, EntraIdTenantCheckProductionItemsSpec, EntraIdTenantMissingItemModel,
  EntraIdTenantRestorePointModel, EntraIdTenantRestorePointSpec, EntraIdTenantValidateSpec
} from '../../../../schemas/vbr/backup-browser/entra-id-restore.js'
import type {
  EntraIdTenantRevealBitlockerRecoveryKeyRequest, EntraIdTenantRevealBitlockerRecoveryKeyResponse
} from '../../../../schemas/vbr/backup-browser/entra-id-items.js'
import type { Kernel } from '../../../kernel.js'
import type { Page } from '../../../store/collection.js'
import { iso } from '../../../time/clock.js'
import { pageOf } from '../../base/paging.js'
import type { RestorePoint } from '../../backups/restore-points.js'
import type { Directories } from '../../entra/directories.js'
import type { AttributeValue, DirectoryKind, TenantObject } from '../../entra/objects.js'
import type { EntraContents, Held } from './contents.js'
import type { EntraDelegations } from './delegations.js'
import { createItemFilter, faceOf, faceOfKey, orderedBy } from './faces.js'
import type { EntraMounts } from './mounts.js'
import { entraRestoreRefusals as refuse } from './refusals.js'

interface Below {
  directories: Directories
  contents: EntraContents
  entraMounts: EntraMounts
  entraDelegations: EntraDelegations
}

interface Asked { skip?: number | undefined, limit?: number | undefined }

/** Items as a file lists them: the same properties of each. */
export interface ItemTable { name: string, columns: string[], rows: AttributeValue[][] }

/** Who does not say how many wants all (example). */
const wholePage = <T extends object>(
  rows: readonly T[], { skip, limit }: Asked = {}, order: { orderColumn?: string, orderAsc?: boolean } = {}
): Page<T> => pageOf(rows, { skip, limit: limit ?? Math.max(1, rows.length), ...order }, () => true)

const volumeTypes = ['OperatingSystemVolume', 'FixedDataVolume', 'RemovableDataVolume'] as const

/** What is seen of backups of tenants: their points, their items, and which of these are somewhere else. */
export function createEntraBrowsing (kernel: Kernel, below: Below) {
  const { directories, contents, entraMounts, entraDelegations } = below

  const show = ({ object, point }: Held): EntraIdTenantBrowseModel => {
    const { directory, at } = contents.sourceOf(point)
    return faceOf(object, point, object.kind === 'Device' ? directories.keysOf(directory, object.id, at).length : 0)
  }

  /** Revisions 1.3-rev0 and 1.3-rev1 have recovery keys among the types of items, the newest has them at devices. */
  function facesOf (backupId: string, type: string): EntraIdTenantBrowseModel[] {
    return type === 'BitlockerKey'
      // A member of the union there.
      ? contents.heldKeys(backupId).map(faceOfKey) as object[] as EntraIdTenantBrowseModel[]
      : contents.held(backupId, kindOf(type)).map(show)
  }

  function select (backupId: string, { type, filter, sorting }: EntraIdTenantBrowseSpec): EntraIdTenantBrowseModel[] {
    const faces = facesOf(backupId, type).filter(createItemFilter(filter))
    const { property = 'displayName', direction = 'Ascending' } = sorting ?? {}
    return pageOf(faces, {
      limit: Number.MAX_SAFE_INTEGER, orderColumn: orderedBy(property), orderAsc: direction === 'Ascending'
    }, () => true).results
  }

  function itemOf (backupId: string, id: string): Held {
    const held = contents.find(backupId, id)
    if (held === undefined) throw refuse.noItem(id)
    return held
  }

  const showPoint = ({ id, creationTime }: RestorePoint): EntraIdTenantRestorePointModel => ({ id, creationTime })

  /** ASSUMED: the newest first, as lists of restore points are. */
  function pageOfPoints (
    points: readonly RestorePoint[], { sorting, ...asked }: EntraIdTenantRestorePointSpec = {}
  ): Page<EntraIdTenantRestorePointModel> {
    const { property = 'CreationTime', direction = sorting === undefined ? 'Descending' : 'Ascending' } = sorting ?? {}
    return wholePage(points.map(showPoint), asked, { orderColumn: property, orderAsc: direction === 'Ascending' })
  }

  function looking (backupId: string): string {
    const { id } = contents.backup(backupId)
    entraMounts.touchOf(id)
    return id
  }

  return {
    itemOf,

    restorePoints: (backupId: string, spec: EntraIdTenantRestorePointSpec): Page<EntraIdTenantRestorePointModel> =>
      pageOfPoints(contents.pointsOf(looking(backupId)), spec),

    protectionScope: (backupId: string): EntraIdTenantProtectionScopeResult =>
      ({ tenantResources: contents.resourcesOf(looking(backupId)) }),

    browse: (backupId: string, spec: EntraIdTenantBrowseSpec): Page<EntraIdTenantBrowseModel> =>
      wholePage(select(looking(backupId), spec), spec),

    item (backupId: string, id: string, { type }: EntraIdTenantItemTypeSpec): EntraIdTenantBrowseModel {
      const backup = looking(backupId)
      if (String(type) === 'BitlockerKey') {
        const face = facesOf(backup, type).find(key => key.id === id.toLowerCase())
        if (face === undefined) throw refuse.noItem(id)
        return face
      }
      const held = itemOf(backup, id)
      if (!isOfType(held.object, type)) throw refuse.otherTypeOfItem(held.object.attributes.displayName, type)
      return show(held)
    },

    /** The points that an item is in. */
    restorePointsOf (
      backupId: string, id: string, spec?: EntraIdTenantRestorePointSpec
    ): Page<EntraIdTenantRestorePointModel> {
      const backup = looking(backupId)
      itemOf(backup, id)
      return pageOfPoints(contents.pointsOf(backup).filter(point => contents.objectIn(point, id) !== undefined), spec)
    },

    /** Which items a point does not have, by what is known of them from others. */
    validate (
      sessionId: string, { restorePointId, itemIds }: EntraIdTenantValidateSpec
    ): Page<EntraIdTenantMissingItemModel> {
      const mount = entraMounts.use(sessionId)
      if (itemIds.length === 0) throw refuse.empty('itemIds')
      const point = contents.pointOf(mount.backupId, restorePointId)
      return wholePage(itemIds.filter(id => contents.objectIn(point, id) === undefined).map(itemId => {
        const { object } = contents.find(mount.backupId, itemId) ?? {}
        return object === undefined
          ? { itemId }
          : { itemId, displayName: object.attributes.displayName, itemType: object.kind }
      }))
    },

    /** Those that are in production today. */
    checkProduction (
      sessionId: string, { items, credentialId }: EntraIdTenantCheckProductionItemsSpec
    ): EntraIdTenantCheckProductionItemsModel {
      const mount = entraMounts.use(sessionId)
      entraDelegations.guard(mount, credentialId)
      return {
        items: items.flatMap(({ itemId, restorePointId }) => {
          const point = contents.pointOf(mount.backupId, restorePointId)
          const object = contents.objectIn(point, itemId)
          if (object === undefined) throw refuse.noItemInPoint(itemId, restorePointId)
          const { directory } = contents.sourceOf(point)
          if (directories.objectOf(directory, object.id, kernel.clock.now()) === undefined) return []
          const { displayName } = object.attributes
          return [{ itemId: object.id, displayName, restorePointId: point.id, restorePointDate: point.creationTime }]
        })
      }
    },

    /** The items that a list of ids names, users by their principal names as well. ASSUMED: others are passed over. */
    upload (backupId: string, kind: DirectoryKind, list: Buffer): Page<EntraIdTenantBrowseModel> {
      const backup = looking(backupId)
      const ids = [...new Set(list.toString('utf8').replace(/^\uFEFF/, '').split(/[\s,;]+/)
        .map(id => id.replace(/^["']+|["']+$/g, '').toLowerCase()).filter(id => id !== ''))]
      if (ids.length === 0) throw refuse.noIdsInFile()
      const held = new Map(contents.held(backup, kind)
        .flatMap(one => namesOf(one.object).map(name => [name, one])))
      return wholePage([...new Set(ids.flatMap(id => held.get(id) ?? []))].map(show))
    },

    /** All properties of the items that a request selects. */
    table (backupId: string, spec: EntraIdTenantBrowseSpec): ItemTable {
      const id = looking(backupId)
      const selected = wholePage(select(id, spec), spec).results
      const rows = selected.map(face => {
        const object = String(face.type) === 'BitlockerKey' ? undefined : contents.find(id, face.id)?.object
        const { restorePointId, restorePointDate } = face
        return {
          id: face.id,
          ...object === undefined ? keyMembers(face) : object.attributes,
          restorePointId,
          restorePointDate
        } as Record<string, AttributeValue> // attributes are, and the others are texts
      })
      const columns = [...new Set(rows.flatMap(row => Object.keys(row)))]
      return { name: `${spec.type}s`, columns, rows: rows.map(row => columns.map(column => row[column] ?? '')) }
    },

    /** The newest keys that were backed up of a device, or those of one point. */
    revealKeys (
      sessionId: string, { deviceId, restorePointId }: EntraIdTenantRevealBitlockerRecoveryKeyRequest
    ): EntraIdTenantRevealBitlockerRecoveryKeyResponse {
      const mount = entraMounts.use(sessionId)
      const points = restorePointId === undefined
        ? entraMounts.pointsOf(mount)
        : [contents.pointOf(mount.backupId, restorePointId)]
      const isMeant = ({ id, attributes }: TenantObject<'Device'>): boolean =>
        [id, attributes.deviceId.toLowerCase()].includes(deviceId.toLowerCase())
      const keys = points.map(point => contents.keysIn(point).filter(({ device }) => isMeant(device)))
        .find(found => found.length > 0)
      if (keys === undefined) throw refuse.noKeysOfDevice(deviceId)
      return {
        bitlockerRecoveryKeys: keys.map(({ key, device }) => ({
          bitlockerRecoveryKeyId: key.id,
          deviceId: device.id,
          recoveryKey: key.recoveryKey,
          createdDateTime: iso(key.createdAt),
          volumeType: volumeTypes.find(word => word.toLowerCase() === key.volumeType.toLowerCase()) ??
            'UnknownFutureValue'
        }))
      }
    }
  }
}

export type EntraBrowsing = ReturnType<typeof createEntraBrowsing>

/** 1.3-rev0 and 1.3-rev1 have a type of their own for some configurations of devices. */
const kindOf = (type: string): DirectoryKind => type === 'DeviceCompliancePolicy'
  ? 'DeviceConfiguration'
  : type as DirectoryKind // the other words of the documents

const isOfType = (object: TenantObject, type: string): boolean => type === 'DeviceCompliancePolicy'
  ? object.kind === 'DeviceConfiguration' && object.attributes.deviceConfigurationType === type
  : object.kind === type

const namesOf = (object: TenantObject): string[] =>
  object.kind === 'User' ? [object.id, object.attributes.userPrincipalName.toLowerCase()] : [object.id]

function keyMembers (face: object): Record<string, unknown> {
  // The face of a key.
  const { type: _, id: __, restorePointId: ___, restorePointDate: ____, ...own } = face as Record<string, unknown>
  return own
}
