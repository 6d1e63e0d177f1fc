import type { Kernel } from '../kernel.js'
import { createAccounts } from './credentials/accounts.js'
import { createCleanUp } from './backups/clean-up.js'
import { createCloudStorage } from './storage/cloud-storage.js'
import { createCopyJobs } from './jobs/copy-jobs.js'
import { createDirectory } from './organizations/directory.js'
import { createEncryptionKeys } from './credentials/encryption-keys.js'
import { createHealth } from './server/health.js'
import { createJobRuns } from './jobs/runs.js'
import { createJobSessions } from './jobs/sessions.js'
import { createJobs } from './jobs/jobs.js'
import { createObjectStorage } from './storage/object-storage.js'
import { createObjectStorages } from './repositories/object-storages.js'
import { createOrganizationBackups } from './backups/organization-backups.js'
import { createOrganizations } from './organizations/organizations.js'
import { createOwnerChange } from './jobs/owner-change.js'
import { createPrincipals } from './server/principals.js'
import { createProcessedObjects } from './backups/processed-objects.js'
import { createProxies } from './proxies/proxies.js'
import { createProxyPools } from './proxies/pools.js'
import { createProxyRemoval } from './repositories/proxy-removal.js'
import { createRepositories } from './repositories/repositories.js'
import { createRepositorySync } from './repositories/sync.js'
import { createRestorePoints } from './backups/restore-points.js'
import { createRestoreSessions } from './restore/restore-sessions.js'
import { createRunResults } from './jobs/run-results.js'
import { createSeparateStorages } from './storage/separate-storages.js'
import { createServiceInstance } from './server/service-instance.js'
import { createStorageUsage } from './repositories/storage-usage.js'

/** Everything that VB365 knows and does in one world. */
export function createVb365 (kernel: Kernel) {
  const serviceInstance = createServiceInstance(kernel)
  const health = createHealth(kernel)
  const proxies = createProxies(kernel)
  const proxyPools = createProxyPools(kernel, proxies)
  const organizations = createOrganizations(kernel)
  const accounts = createAccounts(kernel, organizations)
  const encryptionKeys = createEncryptionKeys(kernel, organizations)
  const cloudStorage = createCloudStorage(kernel, accounts)
  const objectStorage = createObjectStorage(kernel, cloudStorage)
  const separateStorages = createSeparateStorages(kernel)
  const storageUsage = createStorageUsage(kernel)
  const repositories = createRepositories(kernel, {
    proxies, proxyPools, organizations, encryptionKeys, objectStorage, separateStorages, storageUsage
  })
  const repositorySync = createRepositorySync(kernel, repositories)
  const jobs = createJobs(kernel)
  const copyJobs = createCopyJobs(kernel)
  const jobSessions = createJobSessions(kernel)
  const processedObjects = createProcessedObjects(kernel)
  const restorePoints = createRestorePoints(kernel, processedObjects)
  const jobRuns = createJobRuns(kernel, {
    jobs, copyJobs, sessions: jobSessions, processed: processedObjects, restorePoints, organizations, repositories,
    directory: createDirectory(kernel),
    results: createRunResults(kernel, { processed: processedObjects, restorePoints, organizations, repositories })
  })
  const cleanUp = createCleanUp(kernel, { repositories, restorePoints, organizations })
  const restoreSessions = createRestoreSessions(kernel, { organizations, repositories, jobs, restorePoints })
  const ownerChange = createOwnerChange(kernel, { repositories, proxies, proxyPools, jobs, copyJobs })
  return {
    principals: createPrincipals(kernel),
    accounts,
    encryptionKeys,
    cloudStorage,
    storageUsage,
    serviceInstance,
    health,
    proxies,
    proxyPools,
    proxyRemoval: createProxyRemoval(kernel, proxies, repositories),
    organizations,
    organizationBackups: createOrganizationBackups({ organizations, repositories, restorePoints, storageUsage }),
    jobs,
    copyJobs,
    jobSessions,
    jobRuns,
    processedObjects,
    restorePoints,
    restoreSessions,
    repositories,
    objectStorages: createObjectStorages(objectStorage, separateStorages, repositories),
    repositorySync,
    ownerChange,

    /** Called once, when a world begins, after its fixture was loaded. */
    begin (): void {
      serviceInstance.begin()
      health.begin()
      jobs.begin()
      copyJobs.begin()
      cleanUp.begin()
    }
  }
}
