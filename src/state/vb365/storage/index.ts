import type { Kernel } from '../../kernel.js'
import type { CredentialsArea } from '../credentials/index.js'
import { createApplianceReader } from './archiver-appliance.js'
import { createCloudStorage } from './cloud-storage.js'
import { createObjectStorage } from './object-storage.js'
import { createSeparateStorages } from './separate-storages.js'

export { isLongTerm, needsRetrieval, storageMembers } from './storage-types.js'

/** Object storage: what an account finds there, and the storages that backups are kept in. */
export function createStorageArea (kernel: Kernel, { accounts, ec2Resources, serviceAccounts }: CredentialsArea) {
  const cloudStorage = createCloudStorage(kernel, accounts)
  return {
    cloudStorage,
    objectStorage: createObjectStorage(kernel, cloudStorage, createApplianceReader(ec2Resources, serviceAccounts)),
    separateStorages: createSeparateStorages(kernel)
  }
}
export type StorageArea = ReturnType<typeof createStorageArea>
