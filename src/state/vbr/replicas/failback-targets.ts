import type { EVmwareInventoryType, InventoryObjectModel, VmwareObjectModel } from '../../../schemas/vbr/common/inventory-objects.js'
import type {
  ViVMSnapshotReplicaCustomizedFailbackSpec, ViVMSnapshotReplicaFailbackSpec, ViVMSnapshotReplicaOriginalVMFailbackSpec
} from '../../../schemas/vbr/failback.js'
import { placesOfMachine } from '../inventory/index.js'
import type { Inventory, InventoryObject, Places } from '../inventory/inventory.js'
import { replicasRefusals as refuse } from './refusals.js'
import type { MachineRef, Replica } from './replicas.js'

/** Where a machine goes back to: one that is there, or a place for a new one. */
export type FailbackTarget = { machine: MachineRef } |
  { hostName: string, name: string, places: Places, networks: string[] }

/** An entry of a list that says for which restore point it is. */
interface ForPoint { replicaPointId?: string | undefined }

const machines: readonly EVmwareInventoryType[] = ['VirtualMachine']
const kinds = {
  host: ['Host', 'Cluster'],
  resourcePool: ['ResourcePool', 'VirtualApp', 'Host', 'Cluster'],
  folder: ['Folder', 'Datacenter', 'Host', 'vCenterServer'],
  datastore: ['Datastore', 'DatastoreCluster']
} as const satisfies Record<string, readonly EVmwareInventoryType[]>
const nouns = { host: 'host', resourcePool: 'resource pool', folder: 'folder', datastore: 'datastore' }

// The platform tells the kinds of object apart; the models write it as an enum.
const isVsphere = (object: InventoryObjectModel): object is VmwareObjectModel => object.platform === 'VSphere'

const nameOf = (object: InventoryObjectModel): string => 'name' in object ? object.name ?? '' : ''

/** What of a list is for a restore point; an entry that names none is for each. */
const forPoint = <T extends ForPoint>(entries: readonly T[] | undefined, pointId: string): T | undefined =>
  entries?.find(({ replicaPointId: id }) => id === undefined || id.toLowerCase() === pointId.toLowerCase())

/** Reads from a request where machines go back to. */
export function createFailbackTargets (inventory: Inventory) {
  type Types = readonly EVmwareInventoryType[]

  function existing (object: InventoryObjectModel, noun: string, types: Types): InventoryObject {
    const found = isVsphere(object) ? inventory.find(object) : undefined
    if (found === undefined || !types.includes(found.type)) throw refuse.noFailbackPlace(noun, nameOf(object))
    return found
  }

  function otherMachine (
    { targetVM }: ViVMSnapshotReplicaOriginalVMFailbackSpec, replica: Replica, pointId: string
  ): FailbackTarget {
    const named = forPoint(targetVM, pointId)?.destinationVM
    if (named === undefined) throw refuse.noFailbackTarget(replica.source.name)
    const { hostName, objectId = '', name } = existing(named, 'virtual machine', machines)
    const { target } = replica
    if (hostName === target.hostName && objectId === target.objectId) throw refuse.failbackToReplica(name)
    return { machine: { hostName, objectId, name } }
  }

  function saidIn (spec: ViVMSnapshotReplicaCustomizedFailbackSpec, { source }: Replica, pointId: string) {
    const isMeant = (object: InventoryObjectModel | undefined): boolean =>
      object === undefined || nameOf(object) === source.name
    const disks = spec.datastore?.find(({ vmObject }) => isMeant(vmObject))?.disks
    return {
      host: forPoint(spec.destinationhost, pointId)?.host,
      resourcePool: forPoint(spec.resourcePool, pointId)?.resourcePool,
      folder: forPoint(spec.folder?.folderMapping, pointId)?.folder,
      datastore: disks?.[0]?.datastore
    }
  }

  /** One of the hosts of a cluster. */
  const hostIn = (object: InventoryObject): string | undefined => object.type === 'Cluster'
    ? inventory.list({ where: { hostName: object.hostName, type: 'Host', HostsAndClusters: object.id } })[0]?.id
    : object.id

  /** What is not said is as it was, where the machine still is. */
  function place (spec: ViVMSnapshotReplicaCustomizedFailbackSpec, replica: Replica, pointId: string): FailbackTarget {
    const said = Object.entries(saidIn(spec, replica, pointId)).flatMap(([kind, object]) => {
      // The keys are those of the table.
      const name = kind as keyof typeof kinds
      return object === undefined ? [] : [[name, existing(object, nouns[name], kinds[name])] as const]
    })
    for (const { networks = [] } of spec.network ?? []) {
      for (const { targetNetwork: network } of networks) if (network !== undefined) existing(network, 'network', ['Network'])
    }
    const { source } = replica
    const [hostName = source.hostName, ...others] = said.map(([, object]) => object.hostName)
    if (others.some(other => other !== hostName)) throw refuse.severalFailbackServers(source.name)
    const found = Object.fromEntries(said) as Partial<Record<keyof typeof kinds, InventoryObject>>
    const there = hostName === source.hostName ? inventory.find(source) : undefined
    const before = there === undefined ? {} : placesOfMachine(there)
    const places: Places = {
      ...before,
      ...found.host && { host: hostIn(found.host), resourcePool: undefined },
      ...found.resourcePool && { resourcePool: found.resourcePool.id },
      ...found.folder && { folder: found.folder.id },
      ...found.datastore && { datastore: found.datastore.id }
    }
    const leavesTags = spec.folder?.restoreVMTags === false
    const name = freeName(hostName, source.name)
    const { networks: rules } = forPoint(spec.network, pointId) ?? {}
    return {
      hostName,
      name,
      places: leavesTags ? { ...places, tag: undefined } : places,
      networks: inventory.networksOn(hostName, inventory.networksOf(replica.target), rules)
    }
  }

  /** ASSUMED: it is called as the machine was, or, where that still is, as the product's console proposes. */
  function freeName (hostName: string, name: string): string {
    let free = name
    for (let n = 0; inventory.list({ where: { hostName, name: free } }).length > 0; n++) {
      free = `${name}_restored${n === 0 ? '' : n}`
    }
    return free
  }

  return {
    /** Refused when it names what is not there. */
    of (spec: ViVMSnapshotReplicaFailbackSpec, replica: Replica, pointId: string): FailbackTarget {
      switch (spec.type) {
        case 'OriginalLocation': return { machine: replica.source }
        case 'OriginalVM': return otherMachine(spec, replica, pointId)
        case 'Customized': return place(spec, replica, pointId)
      }
    }
  }
}

export type FailbackTargets = ReturnType<typeof createFailbackTargets>
