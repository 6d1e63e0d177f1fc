import type { Kernel } from '../../kernel.js'
import type { CredentialsArea } from '../credentials/index.js'
import type { OrganizationsArea } from '../organizations/index.js'
import type { ProxiesArea } from '../proxies/index.js'
import type { StorageArea } from '../storage/index.js'
import { createObjectStorages } from './object-storages.js'
import { createRepositories } from './repositories.js'
import { createStorageUsage } from './storage-usage.js'
import { createRepositorySync } from './sync.js'

export { nextCleanUp, retentionDays } from './retention.js'

type Below = OrganizationsArea & CredentialsArea & ProxiesArea & StorageArea

/** Where backups are kept, and how much of it whose backups take. */
export function createRepositoriesArea (kernel: Kernel, below: Below) {
  const storageUsage = createStorageUsage(kernel)
  const repositories = createRepositories(kernel, { ...below, storageUsage })
  below.proxyRemoval.onForce(repositories.abandon)
  return {
    storageUsage,
    repositories,
    repositorySync: createRepositorySync(kernel, repositories),
    objectStorages: createObjectStorages(below.objectStorage, below.separateStorages, repositories)
  }
}
export type RepositoriesArea = ReturnType<typeof createRepositoriesArea>
