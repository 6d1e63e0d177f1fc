import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { JobsArea } from '../jobs/index.js'
import type { OrganizationsArea } from '../organizations/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import { createRestoreSessions } from './restore-sessions.js'

type Below = OrganizationsArea & RepositoriesArea & BackupsArea & JobsArea

/** What looks into backups and takes things out of them. */
export const createRestoreArea = (kernel: Kernel, below: Below) =>
  ({ restoreSessions: createRestoreSessions(kernel, below) })
export type RestoreArea = ReturnType<typeof createRestoreArea>
