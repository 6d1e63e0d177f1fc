import type { DeviceCodes } from '../outside/device-codes.js'
import type { Mails } from '../outside/mails.js'
import type { Kernel } from '../kernel.js'
import { createAccessPermissions, createEncryptionSettings } from './repositories/access-permissions.js'
import { createAppRegistrations } from './cloud/app-registrations.js'
import { createAutomation } from './automation/automation.js'
import { createBackupObjects } from './backups/objects.js'
import { createBackups } from './backups/backups.js'
import { createCloudAccounts } from './cloud/accounts.js'
import { createCloudBrowser } from './cloud/browser.js'
import { createCloudCatalogue } from './cloud/catalogue.js'
import { createCloudCredentials } from './cloud/credentials.js'
import { createCloudVaults } from './cloud/vaults.js'
import { createConfigBackup } from './configuration/backup.js'
import { createConnection } from './infrastructure/connection.js'
import { createCredentials } from './credentials/credentials.js'
import { createDiskRecovery } from './restore/disk-recovery.js'
import { createEncryptionPasswords } from './credentials/encryption-passwords.js'
import { createExtentEvacuation } from './repositories/scale-out/extent-evacuation.js'
import { createExtentModes } from './repositories/scale-out/extent-modes.js'
import { createGeneralOptions } from './options/general-options.js'
import { createHelperAppliances } from './cloud/helper-appliances.js'
import { createInstantRecovery } from './restore/instant-recovery.js'
import { createInventory } from './inventory/inventory.js'
import { createJobCalendar } from './jobs/calendar.js'
import { createJobRuns } from './jobs/runs/runs.js'
import { createJobs, type Job } from './jobs/jobs.js'
import { createKmsServers } from './credentials/kms-servers.js'
import { createLeftFolders } from './repositories/left-folders.js'
import { createManagedServers } from './infrastructure/managed-servers.js'
import { createMounts } from './restore/mounts.js'
import { createProxies } from './infrastructure/proxies.js'
import { createProxySaving } from './infrastructure/proxy-saving.js'
import { createRecoveryTokens } from './agents/recovery-tokens.js'
import { createRepositories } from './repositories/repositories.js'
import { createRepositoryRescan } from './repositories/rescan.js'
import { createRepositorySaving } from './repositories/saving.js'
import { createRestorePoints } from './backups/restore-points.js'
import { createRestoreSources } from './restore/sources.js'
import { createRestoreTargets } from './restore/targets.js'
import { createScaleOutRepositories } from './repositories/scale-out/repositories.js'
import { createScaleOutSaving } from './repositories/scale-out/saving.js'
import { createServer } from './server/server.js'
import { createSessions } from './sessions/sessions.js'
import { createTrafficRules } from './infrastructure/traffic-rules.js'
import { createStorageFolders } from './repositories/storage-folders.js'
import { createTaskSessions } from './sessions/task-sessions.js'
import { createVmMigration } from './restore/vm-migration.js'
import { createVmRestore } from './restore/vm-restore.js'

/** Everything that VBR knows and does in one world. */
export function createVbr (kernel: Kernel, mails: Mails, deviceCodes: DeviceCodes) {
  const server = createServer(kernel)
  const sessions = createSessions(kernel)
  const inventory = createInventory(kernel)
  const credentials = createCredentials(kernel, server)
  const managedServers = createManagedServers(kernel, { sessions, server, credentials, inventory })
  const backupObjects = createBackupObjects(kernel)
  const restorePoints = createRestorePoints(kernel, backupObjects)
  const backups = createBackups(kernel, backupObjects, restorePoints)
  const trafficRules = createTrafficRules(kernel)
  const proxies = createProxies(kernel, managedServers)
  const proxySaving = createProxySaving(kernel, { proxies, managedServers, inventory, sessions, server })
  const scaleOutRepositories = createScaleOutRepositories(kernel)
  const repositories = createRepositories(kernel, managedServers, scaleOutRepositories)
  const generalOptions = createGeneralOptions(kernel, credentials, managedServers, mails)
  const encryptionPasswords = createEncryptionPasswords(kernel)
  const configBackup = createConfigBackup(
    kernel, sessions, server, repositories, scaleOutRepositories, encryptionPasswords, generalOptions, mails)
  const kmsServers = createKmsServers(kernel)
  const jobs = createJobs(kernel, {
    sessions, repositories, proxies, credentials, managedServers, encryptionPasswords, kmsServers, inventory, backups
  })
  managedServers.onUse(({ name }) => jobs.list().filter(job => isOn(name, job)).map(job => job.name))
  const taskSessions = createTaskSessions(kernel)
  const jobRuns = createJobRuns(kernel, {
    sessions, jobs, inventory, proxies, repositories, scaleOutRepositories, backups, backupObjects, restorePoints,
    taskSessions, options: generalOptions, mails
  })
  const jobCalendar = createJobCalendar(kernel, jobs, jobRuns, server)
  const cloudCatalogue = createCloudCatalogue(kernel)
  const appRegistrations = createAppRegistrations(kernel, deviceCodes, cloudCatalogue)
  const cloudAccounts = createCloudAccounts(kernel, appRegistrations, cloudCatalogue)
  const cloudCredentials = createCloudCredentials(kernel, server, cloudAccounts)
  const cloudVaults = createCloudVaults(kernel, cloudCredentials)
  const encryptionSettings = createEncryptionSettings(encryptionPasswords, kmsServers)
  const leftFolders = createLeftFolders(kernel)
  const repositorySaving = createRepositorySaving(kernel, {
    repositories, scaleOutRepositories, managedServers, credentials, cloudCredentials, cloudVaults, sessions, server,
    backups, restorePoints, leftFolders,
    storageFolders: createStorageFolders(server, leftFolders, cloudCatalogue, cloudCredentials, cloudVaults)
  })
  const scaleOutSaving = createScaleOutSaving(kernel, {
    sessions, server, repositories, scaleOutRepositories, repositorySaving, encryptionSettings, jobs, backups,
    restorePoints
  })
  const extentModes = createExtentModes(sessions, server, repositories, scaleOutRepositories)
  const automation = createAutomation(kernel, {
    sessions, server, managedServers, credentials, cloudCredentials, encryptionPasswords, repositories,
    repositorySaving, scaleOutRepositories, proxies, proxySaving, jobs
  })
  const sources = createRestoreSources(kernel, {
    restorePoints, backups, backupObjects, repositories, scaleOutRepositories, managedServers, inventory, server
  })
  const targets = createRestoreTargets({ inventory, managedServers, proxies })
  const mounts = createMounts(kernel, inventory)
  const instantRecovery = createInstantRecovery(kernel, { sessions, sources, targets, mounts })
  return {
    server,
    instantRecovery,
    vmMigration: createVmMigration({ sessions, sources, targets, mounts, inventory, recovery: instantRecovery }),
    diskRecovery: createDiskRecovery(kernel, { sessions, sources, targets, mounts }),
    vmRestore: createVmRestore({ sessions, sources, targets, mounts, inventory }),
    automation,
    generalOptions,
    sessions,
    configBackup,
    encryptionPasswords,
    kmsServers,
    credentials,
    jobs,
    jobRuns,
    taskSessions,
    jobCalendar,
    cloudCredentials,
    appRegistrations,
    cloudCatalogue,
    cloudVaults,
    cloudBrowser: createCloudBrowser(cloudCredentials, cloudCatalogue, cloudVaults, managedServers, server),
    helperAppliances: createHelperAppliances(kernel, sessions, cloudCredentials, cloudCatalogue),
    managedServers,
    connection: createConnection(managedServers),
    inventory,
    repositories,
    scaleOutRepositories,
    repositorySaving,
    repositoryRescan: createRepositoryRescan(sessions, server, repositories, scaleOutRepositories),
    repositoryAccess: createAccessPermissions(repositories, scaleOutRepositories, encryptionSettings),
    scaleOutSaving,
    extentModes,
    extentEvacuation: createExtentEvacuation(
      sessions, server, repositories, scaleOutRepositories, restorePoints, extentModes),
    proxies,
    proxySaving,
    trafficRules,
    recoveryTokens: createRecoveryTokens(kernel, backups),
    backups,
    backupObjects,
    restorePoints,

    /** Called once, when a world begins, after its fixture was loaded. */
    begin (): void {
      server.begin()
      trafficRules.begin()
      managedServers.begin()
      configBackup.begin()
      jobCalendar.begin()
    }
  }
}

/** Whether a job processes something of a server: it knows objects by the server's name. */
const isOn = (server: string, { virtualMachines: { includes } }: Job): boolean =>
  includes.some(object => 'hostName' in object && object.hostName?.toLowerCase() === server.toLowerCase())
