import type { Kernel } from '../../kernel.js'
import type { CloudArea } from '../cloud/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import type { SessionsArea } from '../sessions/index.js'
import { createEntraTenants } from './tenants.js'

type Below = SessionsArea & CloudArea & RepositoriesArea

/** The tenants of Microsoft Entra ID that were added to the backup server. */
export const createEntraArea = (kernel: Kernel, { sessions, appRegistrations, repositories }: Below) =>
  ({ entraTenants: createEntraTenants(kernel, { sessions, appRegistrations, repositories }) })
export type EntraArea = ReturnType<typeof createEntraArea>
