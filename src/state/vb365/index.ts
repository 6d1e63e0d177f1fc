import type { Kernel } from '../world.js'
import { createCopyJobs } from './copy-jobs.js'
import { createEncryptionKeys } from './encryption-keys.js'
import { createJobs } from './jobs.js'
import { createOrganizations } from './organizations.js'
import { createPrincipals } from './principals.js'
import { createRepositories } from './repositories.js'
import { createRepositorySync } from './repository-sync.js'

/** Everything that VB365 knows and does in one world. */
export function createVb365 (kernel: Kernel) {
  const repositories = createRepositories(kernel)
  return {
    principals: createPrincipals(kernel),
    encryptionKeys: createEncryptionKeys(kernel),
    organizations: createOrganizations(kernel),
    jobs: createJobs(kernel),
    copyJobs: createCopyJobs(kernel),
    repositories,
    repositorySync: createRepositorySync(kernel, repositories),

    /** Called once, when a world begins, after its fixture was loaded. */
    begin (): void {}
  }
}

export type Vb365 = ReturnType<typeof createVb365>
