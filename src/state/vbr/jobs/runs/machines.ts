import type {
  InventoryObjectModel, VmwareObjectDiskModel, VmwareObjectSizeModel
} from '../../../../schemas/vbr/common/inventory-objects.js'
import type { Inventory, InventoryObject, InventoryRef, VirtualDisk } from '../../inventory/inventory.js'
import type { Job } from '../jobs.js'

/** What a job is about: its machines, each once, and the names of what it names but is not there. */
export interface ListedMachines { machines: InventoryObject[], missing: string[] }

/** The newest models name objects directly, the type of older ones wraps them. */
type Named = InventoryObjectModel | VmwareObjectSizeModel

/** An object of vSphere; jobs of VMs know no other. */
function refOf (given: Named): InventoryRef & { name: string } | undefined {
  const object = 'inventoryObject' in given ? given.inventoryObject : given
  // The platform says which of the models it is.
  return object.platform === 'VSphere' ? object as InventoryRef & { name: string } : undefined
}

/** Looks up what jobs back up. */
export function createJobMachines (inventory: Inventory) {
  const machinesIn = (objects: readonly Named[] = [], templates: boolean): InventoryObject[] =>
    objects.flatMap(object => {
      const ref = refOf(object)
      return ref === undefined ? [] : inventory.machinesIn(ref, { templates })
    })

  function settingsFor (
    { id }: InventoryObject, settings: readonly VmwareObjectDiskModel[]
  ): VmwareObjectDiskModel | undefined {
    return settings.find(({ vmObject }) => machinesIn([vmObject], true).some(machine => machine.id === id))
  }

  return {
    /** `only`: the ids that vSphere gives the machines of a retry. */
    of ({ virtualMachines: { includes, excludes } }: Job, only?: readonly string[]): ListedMachines {
      const templates = excludes?.templates?.isEnabled !== true
      const found = machinesIn(includes, templates)
      const excluded = new Set(machinesIn(excludes?.vms, true).map(({ id }) => id))
      const machines = [...new Map(found.map(machine => [machine.id, machine])).values()]
        .filter(({ id, objectId = '' }) => !excluded.has(id) && (only === undefined || only.includes(objectId)))
      const missing = includes.map(refOf)
        .filter(ref => ref !== undefined && inventory.find(ref) === undefined &&
          (only === undefined || only.includes(ref.objectId ?? '')))
        .map(ref => ref?.name ?? '')
      return { machines, missing }
    },

    /** The disks of a machine that the job backs up: all unless it says otherwise. Disks are called by their keys. */
    disksOf ({ virtualMachines: { excludes } }: Job, machine: InventoryObject): VirtualDisk[] {
      const disks = machine.machine?.disks ?? []
      if (excludes?.disks === undefined) return disks
      const settings = settingsFor(machine, excludes.disks)
      switch (settings?.disksToProcess) {
        case 'SystemOnly': return disks.slice(0, 1)
        case 'SelectedDisks': return disks.filter(({ key }) => settings.disks?.includes(String(key)) === true)
        default: return disks
      }
    },

    /** `vcenter01\Datacenter\host\pool\vm` (captures). */
    pathOf (machine: InventoryObject): string {
      const names = [machine.name]
      for (let id = machine.parents.HostsAndClusters; id !== undefined;) {
        const { name, parents } = inventory.get(id)
        names.unshift(name)
        id = parents.HostsAndClusters
      }
      return names.join('\\')
    }
  }
}

export type JobMachinesOf = ReturnType<typeof createJobMachines>
