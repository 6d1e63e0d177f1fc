import type { Kernel } from '../../kernel.js'
import type { OrganizationsArea } from '../organizations/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import { createCleanUp } from './clean-up.js'
import { createObjectParts } from './object-parts.js'
import { createOrganizationBackups } from './organization-backups.js'
import { createProcessedObjects } from './processed-objects.js'
import { createRestorePoints } from './restore-points.js'

export { joined } from './processed-objects.js'

type Below = OrganizationsArea & RepositoriesArea

/** What runs leave behind: restore points and the objects in them, until retention removes them. */
export function createBackupsArea (kernel: Kernel, below: Below) {
  const objectParts = createObjectParts(kernel)
  const processedObjects = createProcessedObjects(kernel, objectParts)
  const restorePoints = createRestorePoints(kernel, processedObjects)
  createCleanUp(kernel, { ...below, restorePoints })
  return {
    objectParts,
    processedObjects,
    restorePoints,
    organizationBackups: createOrganizationBackups({ ...below, restorePoints })
  }
}
export type BackupsArea = ReturnType<typeof createBackupsArea>
