import type {
  DatastoresLatencySettingsModel, DatastoresLatencySettingsSpec, StorageLatencyControlModel
} from '../../../schemas/vbr/general-options.js'
import type { Kernel } from '../../kernel.js'
import type { InventoryArea } from '../inventory/index.js'
import type { Settings } from './settings.js'
import type { ManagedServers } from '../infrastructure/managed-servers.js'
import { optionsRefusals as refuse } from './refusals.js'

interface Limits { latencyLimitMs?: number | undefined, throttlingIOLimitMs?: number | undefined }
type StorageObject = DatastoresLatencySettingsSpec['storageObject']

/** The kinds of inventory object that are production storage, by platform. */
const storage: Record<string, readonly string[]> = {
  VSphere: ['Datastore'],
  HyperV: ['Volume', 'CSV', 'ClusterVolume']
}

/** Those who know what production storage there is. */
export interface StorageBelow extends Pick<InventoryArea, 'inventory' | 'hyperVInventory'> { managedServers: ManagedServers }

/** How slow production storage may become before VBR holds back: limits for all of it, and for single datastores. */
export function createStorageLatency (
  kernel: Kernel, settings: Settings, { managedServers, inventory, hyperVInventory }: StorageBelow
) {
  const datastores = kernel.collection<DatastoresLatencySettingsModel>({
    name: 'vbr.datastoreLatencies',
    noun: 'Datastore latency settings',
    shape: { model: 'DatastoresLatencySettingsModel' }
  })

  /** The limits of the general settings stand in for those that are left out. */
  function completeLimits (given: Limits): { latencyLimitMs: number, throttlingIOLimitMs: number } {
    const { latency } = settings.read()
    const limits = {
      latencyLimitMs: given.latencyLimitMs ?? latency.latencyLimitMs,
      throttlingIOLimitMs: given.throttlingIOLimitMs ?? latency.throttlingIOLimitMs
    }
    if (limits.latencyLimitMs < 1) throw refuse.latencyLimitTooSmall()
    // The documents state this rule.
    if (limits.latencyLimitMs > limits.throttlingIOLimitMs) {
      throw refuse.latencyAboveThrottling()
    }
    return limits
  }

  /** As the inventory shows it today: by its number where it has one, whatever it was called beside it. */
  function faceOf (object: StorageObject): StorageObject | undefined {
    const { name, platform = '' } = object
    const named = { hostName: hostOf(object), objectId: numberOf(object), name }
    const own = platform === 'HyperV' ? hyperVInventory.find(named) : undefined
    const found = platform === 'HyperV' ? undefined : inventory.find(named)
    if (!(storage[platform] ?? []).includes((own ?? found)?.type ?? '')) return undefined
    return own === undefined ? found && inventory.shown(found) : hyperVInventory.shown(own)
  }

  const showRow = (row: DatastoresLatencySettingsModel): DatastoresLatencySettingsModel =>
    ({ ...row, storageObject: faceOf(row.storageObject) ?? row.storageObject })

  /** What a body names, as the inventory has it; what was named before may be gone by now. */
  function settleStorage (object: StorageObject, own?: DatastoresLatencySettingsModel): StorageObject {
    const kinds = storage[object.platform ?? ''] ?? []
    if (!kinds.includes(object.type)) throw refuse.notDatastore(object.name)
    const host = hostOf(object)
    if (managedServers.byName(host) === undefined) throw refuse.notManaged(host)
    const isKnown = own !== undefined && sameStorage(own.storageObject, object) &&
      numberOf(own.storageObject) === numberOf(object)
    const settled = faceOf(object) ?? (isKnown ? own.storageObject : undefined)
    if (settled === undefined) throw refuse.noDatastore(object.name, host)
    const twin = datastores.list().find(row => sameStorage(showRow(row).storageObject, settled))
    if (twin !== undefined && twin.id !== own?.id) throw refuse.latencyTaken(settled.name)
    return settled
  }

  function edit (given: DatastoresLatencySettingsModel): DatastoresLatencySettingsModel {
    const own = datastores.get(given.id)
    const { id } = own
    const storageObject = settleStorage(given.storageObject, own)
    return showRow(datastores.replace({ id, storageObject, ...completeLimits(given) }))
  }

  const show = (): StorageLatencyControlModel => {
    const { isEnabled, ...limits } = settings.read().latency
    return {
      storageLatencyControlEnabled: isEnabled,
      storageLatencyControlOptions: { ...limits, advancedOptions: datastores.list().map(showRow) }
    }
  }

  return {
    get: show,

    /** A list of datastores takes the place of the one there is; left out, that one stays. */
    update ({ storageLatencyControlEnabled, storageLatencyControlOptions: given }: StorageLatencyControlModel) {
      // The documents: control that is switched on needs its options.
      if (storageLatencyControlEnabled && given === undefined) {
        throw refuse.noLatencyOptions()
      }
      settings.change({ latency: { isEnabled: storageLatencyControlEnabled, ...completeLimits(given ?? {}) } })
      if (given?.advancedOptions !== undefined) {
        const wanted = new Set(given.advancedOptions.map(({ id }) => id))
        for (const { id } of datastores.list()) if (!wanted.has(id)) datastores.remove(id)
        for (const entry of given.advancedOptions) {
          if (datastores.find(entry.id) === undefined) throw refuse.noSuch('record of datastore latency', entry.id)
          edit(entry)
        }
      }
      return show()
    },

    getDatastore: (id: string): DatastoresLatencySettingsModel => showRow(datastores.get(id)),

    addDatastore (given: DatastoresLatencySettingsSpec): DatastoresLatencySettingsModel {
      const storageObject = settleStorage(given.storageObject)
      return showRow(datastores.add({ id: kernel.ids.next(), storageObject, ...completeLimits(given) }))
    },

    editDatastore (id: string, given: DatastoresLatencySettingsModel): DatastoresLatencySettingsModel {
      const known = datastores.get(id)
      if (given.id !== known.id) throw refuse.otherLatencyId()
      return edit(given)
    },

    removeDatastore: datastores.remove
  }
}

const hostOf = (object: StorageObject): string => 'hostName' in object ? object.hostName ?? '' : ''

const numberOf = (object: StorageObject): string => 'objectId' in object ? object.objectId ?? '' : ''

const sameStorage = (a: StorageObject, b: StorageObject): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() && hostOf(a).toLowerCase() === hostOf(b).toLowerCase()
