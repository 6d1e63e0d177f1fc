import type { Kernel } from '../../kernel.js'
import type { OrganizationsArea } from '../organizations/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import { createCleanUp } from './clean-up.js'
import { createOrganizationBackups } from './organization-backups.js'
import { createProcessedObjects } from './processed-objects.js'
import { createRestorePoints } from './restore-points.js'

type Below = OrganizationsArea & RepositoriesArea

/** What runs leave behind: restore points and the objects in them, until retention removes them. */
export function createBackupsArea (kernel: Kernel, below: Below) {
  const processedObjects = createProcessedObjects(kernel)
  const restorePoints = createRestorePoints(kernel, processedObjects)
  createCleanUp(kernel, { ...below, restorePoints })
  return {
    processedObjects,
    restorePoints,
    organizationBackups: createOrganizationBackups({ ...below, restorePoints })
  }
}
export type BackupsArea = ReturnType<typeof createBackupsArea>
