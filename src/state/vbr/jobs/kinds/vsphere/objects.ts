import type { VmwareObjectModel } from '../../../../../schemas/vbr/common/inventory-objects.js'
import type { Inventory, InventoryObject } from '../../../inventory/inventory.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import { createJobMachines, type JobMachineObjects } from '../machines/objects.js'
import { isVsphere } from './body.js'

export type VsphereObjects = JobMachineObjects<InventoryObject>

/** Looks up what jobs of VMware vSphere name: machines, and what holds machines. */
export const createVsphereObjects = (inventory: Inventory): VsphereObjects =>
  createJobMachines<InventoryObject, VmwareObjectModel>({
    isOwn: isVsphere,
    otherPlatform: refuse.otherPlatform,
    hasServer: hostName => inventory.root(hostName) !== undefined,
    noServer: refuse.noVsphereServer,
    // The documents: only vCenter servers and standalone hosts need no id.
    isServer: ({ hostName, type }) =>
      type === 'vCenterServer' || (type === 'Host' && inventory.root(hostName)?.type === 'Host'),
    find: inventory.find,
    machinesIn: inventory.machinesIn,
    placeOf: object => ({ urn: inventory.urn(object) }),
    sizeText: inventory.sizeText,
    diskKeyOf
  })

/** The key in `SCSI 0:0 (2000)`, as the documents write a disk, or in `2000`; undefined for what names none. */
export function diskKeyOf (name: string): number | undefined {
  const [, bare, written] = /^\s*(?:(\d+)|(?:SCSI|IDE|SATA|NVME)\s*\d+:\d+\s*\((\d+)\))\s*$/i.exec(name) ?? []
  const key = bare ?? written
  return key === undefined ? undefined : Number(key)
}

/** `vcenter01\Datacenter\host\pool\vm` (captures). */
export function inventoryPathOf (machine: InventoryObject, inventory: Inventory): string {
  const names = [machine.name]
  for (let id = machine.parents.HostsAndClusters; id !== undefined;) {
    const { name, parents } = inventory.get(id)
    names.unshift(name)
    id = parents.HostsAndClusters
  }
  return names.join('\\')
}
