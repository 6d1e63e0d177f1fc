import type { Kernel } from '../../kernel.js'
import type { Mails } from '../../outside/mails.js'
import type { CredentialsArea } from '../credentials/index.js'
import type { OptionsArea } from '../options/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import type { ServerArea } from '../server/index.js'
import type { SessionsArea } from '../sessions/index.js'
import { createConfigBackup } from './backup.js'

type Below = ServerArea & SessionsArea & CredentialsArea & OptionsArea & RepositoriesArea & { mails: Mails }

/** The configuration of the backup server, which is backed up like anything else. */
export const createConfigurationArea = (kernel: Kernel, below: Below) =>
  ({ configBackup: createConfigBackup(kernel, below) })
export type ConfigurationArea = ReturnType<typeof createConfigurationArea>
