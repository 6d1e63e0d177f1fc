import type { Kernel } from '../../kernel.js'
import type { CloudArea } from '../cloud/index.js'
import type { CredentialsArea } from '../credentials/index.js'
import type { InfrastructureArea } from '../infrastructure/index.js'
import type { JobsArea } from '../jobs/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import type { ServerArea } from '../server/index.js'
import type { SessionsArea } from '../sessions/index.js'
import { createAutomation } from './automation.js'

type Below = ServerArea & SessionsArea & CredentialsArea & InfrastructureArea & CloudArea & RepositoriesArea & JobsArea

/** Export and import of everything that is set up. */
export const createAutomationArea = (kernel: Kernel, below: Below) => ({ automation: createAutomation(kernel, below) })
export type AutomationArea = ReturnType<typeof createAutomationArea>
