import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import { createRecoveryTokens } from './recovery-tokens.js'

/** What computers with an agent of their own have to do with the backup server. */
export const createAgentsArea = (kernel: Kernel, { backups }: BackupsArea) =>
  ({ recoveryTokens: createRecoveryTokens(kernel, backups) })
export type AgentsArea = ReturnType<typeof createAgentsArea>
