import type { Kernel } from '../../kernel.js'
import type { DeviceCodes } from '../../outside/device-codes.js'
import type { OrganizationsArea } from '../organizations/index.js'
import { createAccounts } from './accounts.js'
import { createEc2Resources } from './amazon-account.js'
import { createEncryptionKeys } from './encryption-keys.js'
import { createServiceAccounts } from './service-accounts.js'
import { createSignIn } from './sign-in.js'

type Below = OrganizationsArea & { deviceCodes: DeviceCodes }

/** Accounts of clouds, what there is for them, and the passwords that backups are encrypted with. */
export function createCredentialsArea (kernel: Kernel, { organizations, deviceCodes }: Below) {
  const accounts = createAccounts(kernel, organizations)
  return {
    accounts,
    encryptionKeys: createEncryptionKeys(kernel, organizations),
    serviceAccounts: createServiceAccounts(kernel, createSignIn(kernel, deviceCodes)),
    ec2Resources: createEc2Resources(accounts)
  }
}
export type CredentialsArea = ReturnType<typeof createCredentialsArea>
