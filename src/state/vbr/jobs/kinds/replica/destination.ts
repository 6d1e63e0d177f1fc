import type {
  EVmwareInventoryType, InventoryObjectModel, VmwareObjectModel
} from '../../../../../schemas/vbr/common/inventory-objects.js'
import type { VSphereReplicaJobDestinationModel } from '../../../../../schemas/vbr/jobs/replica-jobs.js'
import type { Inventory, InventoryObject, Places } from '../../../inventory/inventory.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import { isVsphere } from '../vsphere/body.js'
import type { ReplicaJob } from './body.js'

/** Where replicas are put. */
export interface ReplicaPlace {
  /** The server by which it is reached. */
  hostName: string
  /** The host that runs it. */
  esxiName: string
  places: Places
}

type Part = 'host' | 'resourcePool' | 'folder' | 'datastore'

const kinds: Record<Part, readonly EVmwareInventoryType[]> = {
  // A job that replicates to a cluster takes one of its hosts.
  host: ['Host', 'Cluster'],
  resourcePool: ['ResourcePool', 'VirtualApp', 'Host', 'Cluster'],
  folder: ['Folder', 'Datacenter', 'Host', 'vCenterServer'],
  datastore: ['Datastore', 'DatastoreCluster']
}
const parts = ['host', 'resourcePool', 'folder', 'datastore'] as const

/** The places and networks of the virtual infrastructure that replica jobs name. */
export function createReplicaDestinations (inventory: Inventory) {
  const find = (object: InventoryObjectModel | undefined): InventoryObject | undefined =>
    object !== undefined && isVsphere(object) ? inventory.find(object) : undefined

  type Types = readonly EVmwareInventoryType[]

  function existing (object: InventoryObjectModel, member: string, types: Types): InventoryObject {
    if (!isVsphere(object)) throw refuse.otherPlatform()
    const { type, name, objectId = '', hostName } = object
    const found = inventory.find(object)
    if (found === undefined) throw refuse.noInventoryObject(type, name, objectId, hostName)
    if (!types.includes(found.type)) throw refuse.notPlace(name, member)
    return found
  }

  function guardOne (member: string, object: InventoryObjectModel | undefined, types: Types): void {
    if (object !== undefined) existing(object, member, types)
  }

  const toNamed = ({ hostName, name, type, objectId }: InventoryObject): VmwareObjectModel =>
    ({ platform: 'VSphere', hostName, name, type, ...(objectId === undefined ? {} : { objectId }) })

  const first = (hostName: string, ...types: EVmwareInventoryType[]): InventoryObject | undefined =>
    inventory.list({ where: { hostName, type: types } })[0]

  const hostIn = (object: InventoryObject): InventoryObject | undefined => object.type === 'Cluster'
    ? inventory.list({ where: { hostName: object.hostName, type: 'Host', HostsAndClusters: object.id } })[0]
    : object

  return {
    guard (job: ReplicaJob): void {
      const { destination, network } = job
      for (const part of parts) guardOne(`destination.${part}`, destination[part], kinds[part])
      const others = parts.flatMap(part => find(destination[part])?.hostName ?? [])
      if (new Set(others).size > 1) throw refuse.severalDestinations()
      for (const rule of destination.mappingRules ?? []) {
        const { configurationFilesDatastoreMapping: store, diskFilesMapping = [] } = rule
        for (const datastore of [store, ...diskFilesMapping.map(({ datastore }) => datastore)]) {
          guardOne('destination.mappingRules', datastore, kinds.datastore)
        }
      }
      for (const { sourceNetwork, targetNetwork } of network) {
        for (const object of [sourceNetwork, targetNetwork]) guardOne('network', object, ['Network', 'DVSNetwork'])
      }
    },

    /** With what the body leaves open. ASSUMED: the first that there is on the server; 1.2 wants all of it. */
    settle (destination: VSphereReplicaJobDestinationModel): VSphereReplicaJobDestinationModel {
      const host = find(destination.host)
      if (host === undefined) return destination
      const [anyFolder, anyStore] = [first(host.hostName, 'Datacenter', 'Host'), first(host.hostName, 'Datastore')]
      const folder = destination.folder ?? (anyFolder && toNamed(anyFolder))
      const datastore = destination.datastore ?? (anyStore && toNamed(anyStore))
      return {
        ...destination,
        resourcePool: destination.resourcePool ?? toNamed(host),
        ...(folder && { folder }),
        ...(datastore && { datastore })
      }
    },

    /** Where its replicas go now; nothing where the host is gone. */
    of ({ destination }: ReplicaJob): ReplicaPlace | undefined {
      const named = find(destination.host)
      const host = named && hostIn(named)
      if (host === undefined) return undefined
      const [pool, folder, datastore] = [destination.resourcePool, destination.folder, destination.datastore].map(find)
      return {
        hostName: host.hostName,
        esxiName: host.name,
        places: { host: host.id, resourcePool: pool?.id ?? host.id, folder: folder?.id, datastore: datastore?.id }
      }
    }
  }
}

export type ReplicaDestinations = ReturnType<typeof createReplicaDestinations>
