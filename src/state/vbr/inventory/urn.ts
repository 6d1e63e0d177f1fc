import type { EVmwareInventoryType } from '../../../schemas/vbr/common/inventory-objects.js'
import type { InventoryObject, InventoryView } from './objects.js'

/** What a step is called; others are called as their type (examples). */
const steps: Partial<Record<EVmwareInventoryType, string>> = {
  Cluster: 'computeresource', Host: 'hostsystem', DatastoreCluster: 'storagepod', Template: 'virtualmachine'
}

/**
 * The address of an object of a vCenter, from the server down to it (examples):
 * `vc:vcenter01.example;folder:group-d1;datacenter:datacenter-21;folder:group-h23;computeresource:domain-c26;…`.
 */
export function urnOfPath ([root, ...path]: readonly InventoryObject[], view: InventoryView | undefined): string {
  const written = path.flatMap(object => [stepOf(object), ...hiddenIn(object, view)])
  return [`vc:${root?.hostName}`, ...(path.length === 0 ? [] : ['folder:group-d1']), ...written].join(';')
}

const stepOf = ({ type, objectId = '' }: InventoryObject): string => `${steps[type] ?? type.toLowerCase()}:${objectId}`

/** A datacenter has a folder for what computes and one for machines; vCenter numbers them after it, and hides them. */
function hiddenIn ({ type, objectId = '' }: InventoryObject, view: InventoryView | undefined): string[] {
  const number = Number(/^datacenter-(\d+)$/.exec(objectId)?.[1])
  if (type !== 'Datacenter' || Number.isNaN(number)) return []
  if (view === 'HostsAndClusters') return [`folder:group-h${number + 2}`]
  return view === 'VmsAndTemplates' ? [`folder:group-v${number + 1}`] : []
}
