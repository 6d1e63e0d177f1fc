import type { Kernel } from '../../kernel.js'
import { createCloudDirectorInventory } from './cloud-director.js'
import { createGlobalExclusions } from './global-exclusions.js'
import { createHyperVInventory } from './hyper-v.js'
import { createInventory } from './inventory.js'
import { createSuccessions } from './succession.js'

export { hostsManagedBy } from './hyper-v-tree.js'
export { placesOfMachine, sizeText } from './objects.js'
export { withSuccessorIn } from './succession.js'

/** What runs on the virtual infrastructure: hosts, folders, datastores, machines. */
export function createInventoryArea (kernel: Kernel) {
  const successions = createSuccessions()
  const inventory = createInventory(kernel, successions)
  const nouns = {
    successions,
    inventory,
    hyperVInventory: createHyperVInventory(kernel, successions),
    cloudDirectorInventory: createCloudDirectorInventory(kernel, successions, inventory)
  }
  return { ...nouns, globalExclusions: createGlobalExclusions(kernel, nouns) }
}
export type InventoryArea = ReturnType<typeof createInventoryArea>
