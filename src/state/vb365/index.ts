import type { Kernel } from '../world.js'
import { createCopyJobs } from './copy-jobs.js'
import { createEncryptionKeys } from './encryption-keys.js'
import { createJobs } from './jobs.js'
import { createOrganizations } from './organizations.js'
import { createPrincipals } from './principals.js'
import { createProxies } from './proxies.js'
import { createProxyPools } from './proxy-pools.js'
import { createRepositories } from './repositories.js'
import { createRepositorySync } from './repository-sync.js'
import { createServiceInstance } from './service-instance.js'

/** Everything that VB365 knows and does in one world. */
export function createVb365 (kernel: Kernel) {
  const serviceInstance = createServiceInstance(kernel)
  const proxies = createProxies(kernel)
  const proxyPools = createProxyPools(kernel, proxies)
  const repositories = createRepositories(kernel)
  return {
    principals: createPrincipals(kernel),
    encryptionKeys: createEncryptionKeys(kernel),
    serviceInstance,
    proxies,
    proxyPools,
    organizations: createOrganizations(kernel),
    jobs: createJobs(kernel),
    copyJobs: createCopyJobs(kernel),
    repositories,
    repositorySync: createRepositorySync(kernel, repositories),

    /** Called once, when a world begins, after its fixture was loaded. */
    begin (): void {
      serviceInstance.begin()
    }
  }
}

export type Vb365 = ReturnType<typeof createVb365>
