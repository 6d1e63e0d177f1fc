import type { Kernel } from '../../kernel.js'
import { createDeploymentKits, type DeploymentKitsBelow } from './deployment-kits.js'
import { createLogExports, type LogExportsBelow } from './log-exports.js'

/** What administrators take from the backup server: its logs, and kits for the computers that it is to connect to. */
export const createSupportArea = (kernel: Kernel, below: LogExportsBelow & DeploymentKitsBelow) => ({
  logExports: createLogExports(kernel, below),
  deploymentKits: createDeploymentKits(kernel, below)
})
export type SupportArea = ReturnType<typeof createSupportArea>
