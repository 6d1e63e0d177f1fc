import type { Kernel } from '../../kernel.js'
import type { Mails } from '../../outside/mails.js'
import type { CredentialsArea } from '../credentials/index.js'
import type { InfrastructureArea } from '../infrastructure/index.js'
import type { InventoryArea } from '../inventory/index.js'
import { createGeneralOptions } from './general-options.js'

export { guardAddresses } from './mail-settings.js'

type Below = CredentialsArea & InfrastructureArea & InventoryArea & { mails: Mails }

/** The settings of the whole server: mail, events, latency of storage, trusted hosts. */
export const createOptionsArea = (kernel: Kernel, { credentials, mails, ...storage }: Below) =>
  ({ generalOptions: createGeneralOptions(kernel, credentials, storage, mails) })
export type OptionsArea = ReturnType<typeof createOptionsArea>
