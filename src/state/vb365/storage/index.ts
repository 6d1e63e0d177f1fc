import type { Kernel } from '../../kernel.js'
import type { CredentialsArea } from '../credentials/index.js'
import { createCloudStorage } from './cloud-storage.js'
import { createObjectStorage } from './object-storage.js'
import { createSeparateStorages } from './separate-storages.js'

export { isLongTerm, needsRetrieval, storageMembers } from './storage-types.js'

/** Object storage: what an account finds there, and the storages that backups are kept in. */
export function createStorageArea (kernel: Kernel, { accounts }: CredentialsArea) {
  const cloudStorage = createCloudStorage(kernel, accounts)
  return {
    cloudStorage,
    objectStorage: createObjectStorage(kernel, cloudStorage),
    separateStorages: createSeparateStorages(kernel)
  }
}
export type StorageArea = ReturnType<typeof createStorageArea>
