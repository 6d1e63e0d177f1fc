import { Type } from '@sinclair/typebox'
import type { EVmwareInventoryType, VmwareObjectModel } from '../../../schemas/vbr/common/inventory-objects.js'
import { member, optionalTexts } from '../../store/shape.js'

/** The views of a vCenter in which objects have their places. Two of the documents' views are parts of others. */
export const inventoryViews = [
  'HostsAndClusters', 'VmsAndTemplates', 'DatastoresAndVms', 'HostsAndDatastores', 'VmsAndTags', 'Network'
] as const
export type InventoryView = typeof inventoryViews[number]

/** `folder`: where its file was put, on Microsoft Hyper-V; in that of its machine unless said. */
export interface VirtualDisk { key: number, name: string, capacityBytes: number, usedBytes: number, folder?: string }

/** What a virtual machine is made of. */
export interface Machine {
  disks: VirtualDisk[]
  isPoweredOn: boolean
  guest?: string
  /** The host that it runs on, wherever it stands in the views. */
  hostId?: string
  /** What its adapters are connected to, as its server numbers networks. */
  networks?: string[]
}

export const machineShape = Type.Object({
  isPoweredOn: member.yesOrNo,
  ...optionalTexts('guest', 'hostId'),
  networks: Type.Optional(member.texts),
  disks: Type.Array(Type.Object({
    key: member.integer, name: member.text, capacityBytes: member.bytes, usedBytes: member.bytes,
    folder: member.optionalText
  }))
})

/** An object of a virtual infrastructure. Its size and its power state are those of its machine, see `shown`. */
export type InventoryObject = Omit<VmwareObjectModel, 'size' | 'powerState'> & {
  id: string
  /** What it lies in, by view; it is in no other view. */
  parents: Partial<Record<InventoryView, string>>
  /** The vCenter or the standalone host itself: the top of all views. */
  isRoot?: boolean
  machine?: Machine
  /** What a host computes with. */
  processors?: { sockets: number, cores: number }
}

/** How clients name an object. A vCenter and a standalone host are named by their name alone. */
export interface InventoryRef {
  hostName: string
  objectId?: string | undefined
  name?: string | undefined
  type?: EVmwareInventoryType | undefined
}

/** Where a machine is put: ids of inventory objects. What is left open is where the first of its kind is. */
export interface Places {
  host?: string | undefined
  resourcePool?: string | undefined
  folder?: string | undefined
  datastore?: string | undefined
  tag?: string | undefined
}

/** Where a machine is. */
export const placesOfMachine = ({ parents, machine }: InventoryObject): Places => ({
  host: machine?.hostId,
  resourcePool: parents.HostsAndClusters,
  folder: parents.VmsAndTemplates,
  datastore: parents.DatastoresAndVms,
  tag: parents.VmsAndTags
})

/** What may hold others; a vCenter and a standalone host are the tops of all views. */
export const containers: readonly EVmwareInventoryType[] = [
  'vCenterServer', 'Datacenter', 'Cluster', 'ComputeResource', 'Host', 'ResourcePool', 'VirtualApp', 'Folder',
  'DatastoreCluster', 'Datastore', 'Category', 'Tag'
]

export const isMachine = ({ type }: InventoryObject): boolean => type === 'VirtualMachine' || type === 'Template'

/** Bytes in use of machines. */
export const bytesOf = (machines: ReadonlyArray<{ machine?: Machine }>): number =>
  machines.reduce((sum, { machine }) => sum + (machine === undefined ? 0 : usedBy(machine)), 0)

export const usedBy = ({ disks }: Machine): number => disks.reduce((sum, { usedBytes }) => sum + usedBytes, 0)

/** As VBR writes sizes: `220 GB`, `43.5 GB`, `1.2 TB`. */
export function sizeText (bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB', 'PB']
  const unit = Math.min(bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10), units.length - 1)
  return `${Math.round(bytes / 2 ** (10 * unit) * 10) / 10} ${units[unit] ?? ''}`
}
