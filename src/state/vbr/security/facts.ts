import type { Kernel } from '../../kernel.js'
import type { ConfigBackup, ConfigBackupBelow } from '../configuration/backup.js'
import type { CredentialsRecords } from '../credentials/credentials.js'
import type { ManagedServers } from '../infrastructure/managed-servers.js'
import type { Proxies } from '../infrastructure/proxies.js'
import type { TrafficRules } from '../infrastructure/traffic-rules.js'
import type { Job } from '../jobs/job.js'
import type { Jobs } from '../jobs/jobs.js'
import { defaultRepositoryId } from '../repositories/index.js'
import type { Repository } from '../repositories/repositories.js'
import type { SecuritySettingsNoun } from '../users/security-settings.js'
import { isStrong, type ServerFacts } from './findings.js'

/** What the checks are told about the server. */
export interface FactsBelow extends ConfigBackupBelow {
  securitySettings: SecuritySettingsNoun
  configBackup: { get: () => ConfigBackup }
  managedServers: ManagedServers
  proxies: Proxies
  trafficRules: { get: () => TrafficRules }
  credentials: CredentialsRecords
  jobs: Jobs
}

/** The guide: passwords are to be changed once a year. */
const year = 365 * 24 * 3_600_000

/** Looks at the server as it is now. Where there is nothing to judge, nothing speaks against it (ASSUMED). */
export function factsOf (kernel: Kernel, below: FactsBelow): ServerFacts {
  const { securitySettings, server, generalOptions, repositories, scaleOutRepositories, jobs, proxies } = below
  const { managedServers, credentials, encryptionPasswords } = below
  const all = repositories.list()
  const hardened = all.flatMap(repository =>
    repository.type === 'LinuxHardened' ? managedServers.find(repository.hostId) ?? [] : [])
  const isOld = (time: string | undefined): boolean =>
    time !== undefined && Date.parse(time) < kernel.clock.now() - year
  const machines = kernel.collections.get('vbr.inventory')
  const { isEnabled, encryption, backupRepositoryId } = below.configBackup.get()
  return {
    mfaEnabled: securitySettings.read().mfaEnabled,
    isInDomain: !/^WORKGROUP\\/i.test(server.account()),
    mailsEnabled: generalOptions.mail.get().notificationsEnabled,
    hasImmutableBackups: all.some(repository => isImmutable(repository) && (repository.state?.usedSpaceGB ?? 0) > 0),
    hasCopies: jobs.list().some(({ type }) => type === 'BackupCopy' || type === 'FileBackupCopy') ||
      scaleOutRepositories.list().some(({ capacityTier: capacity, archiveTier: archive }) =>
        (capacity?.isEnabled === true && capacity.copyPolicyEnabled === true) || archive?.isEnabled === true),
    usesReverseIncremental: jobs.list().some(job =>
      storageOf(job)?.advancedSettings?.backupModeType === 'ReverseIncremental'),
    trustsUnknownHosts: generalOptions.hostAuthentication.get().mode === 'TrustAll',
    configBackup: {
      isEnabled,
      isEncrypted: encryption.isEnabled,
      isLocal: isOnBackupServer(all.find(({ id }) => id === backupRepositoryId), managedServers)
    },
    encryptsHostTraffic: proxies.list().every(({ type, server }) =>
      type !== 'ViProxy' || server.transportMode !== 'Network' || server.hostToProxyEncryption === true),
    encryptsNetwork: below.trafficRules.get().trafficRules.every(rule => rule.encryptionEnabled === true),
    hasVirtualHardenedHost: hardened.some(({ name }) => machines?.named(name.split('.')[0] ?? name).length !== 0),
    hasProxyOnHardenedHost: hardened.some(({ id }) => proxies.list().some(({ server }) => server.hostId === id)),
    hasPasswordOfLinuxHost: managedServers.list().some(host => host.type === 'LinuxHost' &&
      isPassword(credentials, host.credentialsId)),
    hasOldPasswords: credentials.list().some(({ provenSince, creationTime, isDefaultAppliance }) =>
      isDefaultAppliance !== true && isOld(provenSince ?? creationTime)) ||
      encryptionPasswords.list().some(({ modificationTime }) => isOld(modificationTime)),
    hasWeakEncryptionPasswords: encryptionPasswords.list().some(({ secret }) => !isStrong(secret)),
    hasOpenJobsToClouds: jobs.list().some(job => isOpenInCloud(job, all))
  }
}

/** Where jobs of machines write to. */
const storageOf = (job: Job) =>
  job.type === 'VSphereBackup' || job.type === 'HyperVBackup' || job.type === 'CloudDirectorBackup'
    ? job.storage
    : undefined

/** Members of some kinds of repository. */
function isImmutable (repository: Repository): boolean {
  if (repository.type === 'LinuxHardened') return true
  const storage: object | undefined = 'bucket' in repository
    ? repository.bucket
    : 'container' in repository ? repository.container : undefined
  if (storage === undefined) return false
  if ('immutabilityEnabled' in storage) return storage.immutabilityEnabled === true
  const { immutability } = storage as { immutability?: { isEnabled?: boolean } } // every other kind has it so
  return immutability?.isEnabled === true
}

function isOnBackupServer (repository: Repository | undefined, managedServers: ManagedServers): boolean {
  if (repository === undefined) return false
  if (repository.id === defaultRepositoryId) return true
  const host = 'hostId' in repository ? managedServers.find(repository.hostId) : undefined
  return host !== undefined && 'isBackupServer' in host && host.isBackupServer === true
}

function isPassword (credentials: CredentialsRecords, id: string | undefined): boolean {
  const record = id === undefined ? undefined : credentials.find(id)
  return record?.type === 'Linux' && record.authenticationType === 'Password'
}

const isOpenInCloud = (job: Job, repositories: readonly Repository[]): boolean => {
  const storage = storageOf(job)
  const target = repositories.find(({ id }) => id === storage?.backupRepositoryId)
  return target !== undefined && ('bucket' in target || 'container' in target) &&
    storage?.advancedSettings?.storageData?.encryption?.isEnabled !== true
}
