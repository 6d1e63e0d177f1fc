import type { Kernel } from '../../kernel.js'
import type { InventoryArea } from '../inventory/index.js'
import { createBackups } from './backups.js'
import { createMachineNetworks } from './networks.js'
import { createBackupObjects } from './objects.js'
import { createMachinePlaces } from './places.js'
import { createRestorePoints } from './restore-points.js'

export { chainsOf, isHealthDay, nextKind } from './chains.js'
export { flagsFor, isKeptByGfs } from './gfs.js'
export { firstNumberOf } from './objects.js'
export { findOutdated, isOld } from './retention.js'

/** What jobs leave behind: backups, the objects in them, and their restore points. */
export function createBackupsArea (
  kernel: Kernel, { successions, inventory, hyperVInventory, cloudDirectorInventory }: InventoryArea
) {
  const backupObjects = createBackupObjects(kernel, createMachinePlaces(inventory, hyperVInventory))
  successions.onSuccession(({ hostName, objectId, successor }) =>
    backupObjects.follow(hostName, objectId, successor.objectId ?? ''))
  const networksOf = createMachineNetworks(inventory, hyperVInventory, cloudDirectorInventory)
  const restorePoints = createRestorePoints(kernel, backupObjects, networksOf)
  return { backupObjects, restorePoints, backups: createBackups(kernel, backupObjects, restorePoints) }
}
export type BackupsArea = ReturnType<typeof createBackupsArea>
