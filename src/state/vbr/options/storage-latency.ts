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

  /** As it is named: by its number where it has one. */
  function isThere (object: StorageObject): boolean {
    const { name } = object
    const named = { hostName: hostOf(object), objectId: numberOf(object), name }
    const found = object.platform === 'HyperV' ? hyperVInventory.find(named) : inventory.find(named)
    return found !== undefined && (storage[object.platform ?? ''] ?? []).includes(found.type)
  }

  /** What was named before may be gone by now. */
  function checkStorage (object: StorageObject, own?: DatastoresLatencySettingsModel): void {
    const kinds = storage[object.platform ?? ''] ?? []
    if (!kinds.includes(object.type)) throw refuse.notDatastore(object.name)
    const host = hostOf(object)
    if (managedServers.byName(host) === undefined) throw refuse.notManaged(host)
    const isKnown = own !== undefined && sameStorage(own.storageObject, object) &&
      numberOf(own.storageObject) === numberOf(object)
    if (!isKnown && !isThere(object)) throw refuse.noDatastore(object.name, host)
    const twin = datastores.list().find(({ storageObject }) => sameStorage(storageObject, object))
    if (twin !== undefined && twin.id !== own?.id) {
      throw refuse.latencyTaken(object.name)
    }
  }

  function edit (given: DatastoresLatencySettingsModel): DatastoresLatencySettingsModel {
    const own = datastores.get(given.id)
    const { id } = own
    checkStorage(given.storageObject, own)
    return datastores.replace({ id, storageObject: given.storageObject, ...completeLimits(given) })
  }

  const show = (): StorageLatencyControlModel => {
    const { isEnabled, ...limits } = settings.read().latency
    return {
      storageLatencyControlEnabled: isEnabled,
      storageLatencyControlOptions: { ...limits, advancedOptions: datastores.list() }
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

    getDatastore: datastores.get,

    addDatastore (given: DatastoresLatencySettingsSpec): DatastoresLatencySettingsModel {
      checkStorage(given.storageObject)
      return datastores.add({
        id: kernel.ids.next(), storageObject: given.storageObject, ...completeLimits(given)
      })
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
