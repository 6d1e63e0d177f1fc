import type { Kernel } from '../../kernel.js'
import type { OrganizationsArea } from '../organizations/index.js'
import type { ProxiesArea } from '../proxies/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import { createCleanUp } from './clean-up.js'
import { createObjectParts } from './object-parts.js'
import { createInventory } from './inventory.js'
import { createOwners } from './owners.js'
import { createProtectedData } from './protected-data.js'
import { createRepositoryData } from './repository-data.js'
import { createOrganizationBackups } from './organization-backups.js'
import { createProcessedObjects } from './processed-objects.js'
import { followOrganizations } from './reach.js'
import { createRestorePoints } from './restore-points.js'

export { sitesOf } from './held-rows.js'
export { type ChangePage, readToken } from './changes.js'
export { joinDifferences as joined } from './processed-objects.js'

type Below = OrganizationsArea & ProxiesArea & RepositoriesArea

/** What runs leave behind: restore points and the objects in them, until retention removes them. */
export function createBackupsArea (kernel: Kernel, below: Below) {
  const objectParts = createObjectParts(kernel)
  const processedObjects = createProcessedObjects(kernel, objectParts)
  const restorePoints = createRestorePoints(kernel, processedObjects)
  createCleanUp(kernel, { ...below, restorePoints })
  followOrganizations(below, restorePoints)
  const looking = {
    ...below, restorePoints, objectParts, inventoryOf: createInventory({ objectParts, processedObjects }),
    ownersOf: createOwners(below)
  }
  return {
    repositoryData: createRepositoryData(kernel, looking),
    protectedData: createProtectedData(kernel, looking),
    objectParts,
    processedObjects,
    inventoryOf: looking.inventoryOf,
    restorePoints,
    organizationBackups: createOrganizationBackups({ ...below, restorePoints })
  }
}
export type BackupsArea = ReturnType<typeof createBackupsArea>
