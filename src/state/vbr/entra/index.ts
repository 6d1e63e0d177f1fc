import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { CloudArea } from '../cloud/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import type { SessionsArea } from '../sessions/index.js'
import { createDirectories } from './directories.js'
import { createEntraPoints } from './points.js'
import { createEntraTenants } from './tenants.js'

export { bytesOfLogs, daysLogged, logFilesOf } from './audit-logs.js'
export { comparisonOf, differencesOf, directoryKinds, isFixed, isSameObject, linkNames, resourceOf } from './objects.js'
export { domainOf } from './population.js'

type Below = BackupsArea & SessionsArea & CloudArea & RepositoriesArea

/** The tenants of Microsoft Entra ID that were added to the backup server, and what lies in their directories. */
export function createEntraArea (
  kernel: Kernel, { backups, restorePoints, sessions, appRegistrations, repositories }: Below
) {
  return {
    entraTenants: createEntraTenants(kernel, { sessions, appRegistrations, repositories }),
    directories: createDirectories(kernel),
    entraPoints: createEntraPoints({ backups, restorePoints })
  }
}
export type EntraArea = ReturnType<typeof createEntraArea>
