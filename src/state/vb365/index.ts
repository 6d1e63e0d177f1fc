import type { Kernel } from '../kernel.js'
import { createAccounts } from './accounts.js'
import { createCleanUp } from './clean-up.js'
import { createCloudStorage } from './cloud-storage.js'
import { createCopyJobs } from './copy-jobs.js'
import { createDirectory } from './directory.js'
import { createEncryptionKeys } from './encryption-keys.js'
import { createHealth } from './health.js'
import { createJobRuns } from './job-runs.js'
import { createJobSessions } from './job-sessions.js'
import { createJobs } from './jobs.js'
import { createObjectStorage } from './object-storage.js'
import { createObjectStorages } from './object-storages.js'
import { createOrganizationBackups } from './organization-backups.js'
import { createOrganizations } from './organizations.js'
import { createOwnerChange } from './owner-change.js'
import { createPrincipals } from './principals.js'
import { createProcessedObjects } from './processed-objects.js'
import { createProxies } from './proxies.js'
import { createProxyPools } from './proxy-pools.js'
import { createProxyRemoval } from './proxy-removal.js'
import { createRepositories } from './repositories.js'
import { createRepositorySync } from './repository-sync.js'
import { createRestorePoints } from './restore-points.js'
import { createRestoreSessions } from './restore-sessions.js'
import { createRunResults } from './run-results.js'
import { createSeparateStorages } from './separate-storages.js'
import { createServiceInstance } from './service-instance.js'
import { createStorageUsage } from './storage-usage.js'

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
