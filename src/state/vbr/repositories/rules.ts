import type { RepositoryModel } from '../../../schemas/vbr/common/repositories.js'
import type { CloudCredentialsRecords } from '../cloud/credentials.js'
import type { CloudVaults, VaultService } from '../cloud/vaults.js'
import type { CredentialsRecords } from '../credentials/credentials.js'
import type { ManagedServer, ManagedServers } from '../infrastructure/managed-servers.js'
import { repositoriesRefusals as refuse } from './refusals.js'
import { gatewaysOf, isWithin, pathOf, placeOf, siteOf } from './places.js'
import type { Repositories } from './repositories.js'
import type { ScaleOutRepositories } from './scale-out/repositories.js'

/** What a repository refers to. */
export interface RepositoriesBelow {
  repositories: Repositories
  scaleOutRepositories: ScaleOutRepositories
  managedServers: ManagedServers
  credentials: CredentialsRecords
  cloudCredentials: CloudCredentialsRecords
  cloudVaults: CloudVaults
}

type Host = ManagedServer['type']

const windows: readonly Host[] = ['WindowsHost']
const linux: readonly Host[] = ['LinuxHost']
/** Hosts that carry components of the product: gateways, proxies of object storage. */
const either: readonly Host[] = ['WindowsHost', 'LinuxHost']

/** The cloud credentials that a kind of object storage is opened with (guide). */
const accounts: Record<string, string> = {
  AzureBlob: 'AzureStorage',
  AzureDataBox: 'AzureStorage',
  AzureArchive: 'AzureStorage',
  AmazonS3: 'Amazon',
  AmazonSnowballEdge: 'Amazon',
  AmazonS3Glacier: 'Amazon',
  S3Compatible: 'Amazon',
  S3Integrated: 'Amazon',
  IBMCloud: 'Amazon',
  WasabiCloud: 'Amazon',
  GoogleCloud: 'Google'
}

/** How long hardened repositories keep backups from being changed, at least (guide). */
const leastImmutableDays = 7

/** The rules that a repository must keep, new or changed: what it refers to is there and of the right kind. */
export function createRepositoryRules (below: RepositoriesBelow) {
  const { repositories, scaleOutRepositories, managedServers, credentials, cloudCredentials, cloudVaults } = below

  function guardHost (id: string, kinds: readonly Host[]): ManagedServer {
    const host = managedServers.find(id)
    if (host === undefined) throw refuse.noSuch('managed server', id)
    if (!kinds.includes(host.type)) throw refuse.wrongHost(host.name, kinds.join(', '))
    return host
  }

  function guardCloud (type: string, id: string): void {
    const account = cloudCredentials.find(id)
    if (account === undefined) throw refuse.noSuch('cloud credentials record', id)
    const wanted = accounts[type]
    if (account.type !== wanted) throw refuse.wrongCredentials(id, wanted ?? '')
  }

  function guardCredentials (id: string | undefined): void {
    if (id !== undefined && credentials.find(id) === undefined) throw refuse.noSuch('credentials record', id)
  }

  function guardHosts (repository: RepositoryModel): void {
    if (repository.type === 'WinLocal') guardHost(repository.hostId, windows)
    else if ('hostId' in repository) guardHost(repository.hostId, linux)
    for (const id of gatewaysOf(repository)) guardHost(id, either)
    const mounts = 'mountServer' in repository
      ? repository.mountServer
      : 'mountServers' in repository ? repository.mountServers : undefined
    if (mounts === undefined || !('mountServerSettingsType' in mounts)) return
    if (mounts.mountServerSettingsType !== 'Windows' && mounts.linux === undefined) {
      throw refuse.missing('mountServer.linux')
    }
    if (mounts.windows !== undefined) guardHost(mounts.windows.mountServerId, windows)
    if (mounts.linux !== undefined) guardHost(mounts.linux.mountServerId, linux)
  }

  function guardHardened (repository: RepositoryModel): void {
    if (repository.type !== 'LinuxHardened') return
    const host = guardHost(repository.hostId, linux)
    if (!('credentialsStorageType' in host) || host.credentialsStorageType === 'Permanent') {
      throw refuse.notSingleUse(host.name)
    }
    const { makeRecentBackupsImmutableDays: days = 0 } = repository.repository
    if (days < leastImmutableDays) {
      throw refuse.tooSmall('repository.makeRecentBackupsImmutableDays', leastImmutableDays)
    }
  }

  function guardAccounts (repository: RepositoryModel): void {
    if ('share' in repository && 'credentialsId' in repository.share) guardCredentials(repository.share.credentialsId)
    if ('dellDataDomain' in repository) guardCredentials(repository.dellDataDomain.credentialsId)
    if ('hpeStoreOnce' in repository) guardCredentials(repository.hpeStoreOnce.credentialsId)
    if ('account' in repository && 'credentialsId' in repository.account) {
      guardCloud(repository.type, repository.account.credentialsId)
    }
    if (repository.type === 'VeeamDataCloudVault' || repository.type === 'VeeamDataCloudVaultArchive') {
      guardVault(repository.type, repository.account.vault.vaultId)
    }
    if (!('proxyAppliance' in repository) || repository.proxyAppliance === undefined) return
    if ('managedServerId' in repository.proxyAppliance) guardHost(repository.proxyAppliance.managedServerId, either)
    if ('subscriptionId' in repository.proxyAppliance) guardSubscription(repository.proxyAppliance.subscriptionId)
  }

  /** A world that says nothing of vaults has them all. */
  function guardVault (service: VaultService, id: string): void {
    const known = [...cloudVaults.list('VeeamDataCloudVault'), ...cloudVaults.list('VeeamDataCloudVaultArchive')]
    if (known.length === 0) return
    const [vault] = cloudVaults.list(service, { id })
    if (vault === undefined) throw refuse.noSuch('vault', id)
    if (!vault.isInitialized) throw refuse.vaultNotInitialized(vault.vaultName ?? id)
  }

  /** A helper appliance of Azure runs in a subscription that an account of Azure compute has brought along. */
  function guardSubscription (id: string): void {
    const known = cloudCredentials.page({ typeFilter: 'AzureCompute' }).results
      .flatMap(account => 'subscription' in account ? account.subscription.subscriptions ?? [] : [])
    if (!known.some(subscription => subscription.id === id)) throw refuse.noSuch('Azure subscription', id)
  }

  function guardPlace (repository: RepositoryModel, id?: string): void {
    guardPath(repository)
    const site = siteOf(repository)
    const isMoved = id === undefined || siteOf(repositories.find(id) ?? repository) !== site
    for (const other of repositories.list()) {
      if (other.id === id) continue
      const place = siteOf(other)
      if (place === site) throw refuse.placeTaken(pathOf(repository) ?? '', other.name)
      // What an estate has that way stays as it is.
      const isNew = isMoved || repositories.find(id ?? '') === undefined
      if (isNew && (isWithin(site, place) || isWithin(place, site))) {
        throw refuse.placeWithin(pathOf(repository) ?? '', other.name, pathOf(other) ?? '')
      }
    }
  }

  /** Names are one set: a job chooses among repositories of both kinds. */
  function guardName (name: string, id?: string): void {
    if (name.trim() === '') throw refuse.empty('name')
    const other = repositories.byName(name) ?? scaleOutRepositories.byName(name)
    if (other !== undefined && other.id !== id) throw refuse.nameTaken('Backup repository', name)
  }

  return {
    guardName,

    /** `id` is the repository's own when it is there already. */
    guard (repository: RepositoryModel, id?: string): void {
      guardName(repository.name, id)
      guardLimits(repository)
      guardGateways(repository)
      guardHosts(repository)
      guardHardened(repository)
      guardAccounts(repository)
      guardPlace(repository, id)
    }
  }
}

export type RepositoryRules = ReturnType<typeof createRepositoryRules>

// ASSUMED: no error text of these rules is known.
function guardPath (repository: RepositoryModel): void {
  const path = pathOf(repository) ?? ''
  if (repository.type === 'WinLocal' && !/^[a-z]:\\/i.test(path)) throw refuse.notFolder('repository.path', path)
  if ((repository.type === 'LinuxLocal' || repository.type === 'LinuxHardened') && !path.startsWith('/')) {
    throw refuse.notFolder('repository.path', path)
  }
  if (repository.type === 'Smb' && !/^\\\\[^\\]+\\./.test(path)) throw refuse.notShare('share.sharePath', path)
  if (repository.type === 'Nfs' && !/^[^/]+:\/./.test(path)) throw refuse.notShare('share.sharePath', path)
}

interface Limits {
  taskLimitEnabled?: boolean
  enableTaskLimit?: boolean
  maxTaskCount?: number
  readWriteRate?: number
}

function guardLimits (repository: RepositoryModel): void {
  const settings: object = 'repository' in repository ? repository.repository : repository
  const { taskLimitEnabled, enableTaskLimit, maxTaskCount = 1, readWriteRate = 0 }: Limits = settings
  const isLimited = taskLimitEnabled === true || enableTaskLimit === true
  if (isLimited && maxTaskCount < 1) throw refuse.notPositive('maxTaskCount')
  if (readWriteRate < 0) throw refuse.negative('readWriteRate')
  const place: object = placeOf(repository) ?? {}
  const { immutability, storageConsumptionLimit: limit }: Place = place
  if (immutability?.isEnabled === true && (immutability.daysCount ?? 0) < 1) {
    throw refuse.notPositive('immutability.daysCount')
  }
  if (limit?.isEnabled === true && (limit.consumptionLimitCount ?? 0) < 1) {
    throw refuse.notPositive('storageConsumptionLimit.consumptionLimitCount')
  }
}

interface Place {
  immutability?: { isEnabled?: boolean, daysCount?: number }
  storageConsumptionLimit?: { isEnabled?: boolean, consumptionLimitCount?: number }
}

function guardGateways (repository: RepositoryModel): void {
  if (gatewaysOf(repository).length > 0) return
  if ('share' in repository && repository.share.gatewayServer?.autoSelectEnabled === false) {
    throw refuse.mustName('share.gatewayServer.gatewayServerIds', 'a gateway server')
  }
  if ('account' in repository && repository.account.connectionSettings?.connectionType === 'SelectedGateway') {
    throw refuse.mustName('account.connectionSettings.gatewayServerIds', 'a gateway server')
  }
}
