import type { CloudDirectorInventory } from '../inventory/cloud-director.js'
import type { HyperVInventory } from '../inventory/hyper-v.js'
import type { Inventory } from '../inventory/inventory.js'
import type { MachineNetwork } from '../inventory/networks.js'
import type { BackupObject } from './objects.js'

/**
 * Tells which networks the machine of a backup object is connected to today. ASSUMED: computers with agents, and what
 * is no machine, have none that the server knows of.
 */
export function createMachineNetworks (
  inventory: Inventory, hyperVInventory: HyperVInventory, cloudDirectorInventory: CloudDirectorInventory
) {
  return (object: BackupObject): MachineNetwork[] => {
    const { hostName = '' } = object
    const objectId = 'objectId' in object ? object.objectId ?? '' : ''
    if (objectId === '') return []
    switch (object.platformName) {
      case 'VMware': return inventory.networksOf({ hostName, objectId })
      case 'HyperV': return hyperVInventory.networksOf({ hostName, objectId })
      case 'CloudDirector': return cloudDirectorInventory.networksOf({ hostName, objectId })
      default: return []
    }
  }
}

export type MachineNetworks = ReturnType<typeof createMachineNetworks>
