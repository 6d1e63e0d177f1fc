import type { Kernel } from '../../kernel.js'
import type { OrganizationsArea } from '../organizations/index.js'
import { createAccounts } from './accounts.js'
import { createEncryptionKeys } from './encryption-keys.js'

/** Accounts of cloud storage, and the passwords that backups are encrypted with. */
export const createCredentialsArea = (kernel: Kernel, { organizations }: OrganizationsArea) => ({
  accounts: createAccounts(kernel, organizations),
  encryptionKeys: createEncryptionKeys(kernel, organizations)
})
export type CredentialsArea = ReturnType<typeof createCredentialsArea>
