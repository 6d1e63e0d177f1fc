import type { Kernel } from '../../kernel.js'
import { createHyperVInventory } from './hyper-v.js'
import { createInventory } from './inventory.js'

export { sizeText } from './objects.js'

/** What runs on the virtual infrastructure: hosts, folders, datastores, machines. */
export const createInventoryArea = (kernel: Kernel) => ({
  inventory: createInventory(kernel), hyperVInventory: createHyperVInventory(kernel)
})
export type InventoryArea = ReturnType<typeof createInventoryArea>
