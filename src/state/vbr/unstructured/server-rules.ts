import { isResolved } from '../infrastructure/index.js'
import type { ManagedServer, ManagedServers } from '../infrastructure/managed-servers.js'
import type { Proxies } from '../infrastructure/proxies.js'
import type { CloudCredentialsRecords } from '../cloud/credentials.js'
import type { CloudCatalogue } from '../cloud/catalogue.js'
import type { CredentialsRecords } from '../credentials/credentials.js'
import type { Repositories, Repository } from '../repositories/repositories.js'
import { isObjectStorage } from '../repositories/index.js'
import {
  azureStorages, endPointOf, hostInPath, keptPath, nfsShares, type Processing, type ServerRequest, smbShares,
  type StorageAccount, type UnstructuredServer
} from './server-settings.js'
import type { StorageHosts } from './storage-hosts.js'
import { unstructuredRefusals as refuse } from './refusals.js'

/** What servers of unstructured data refer to. */
export interface ShareBelow {
  managedServers: ManagedServers
  proxies: Proxies
  credentials: CredentialsRecords
  cloudCredentials: CloudCredentialsRecords
  cloudCatalogue: CloudCatalogue
  repositories: Repositories
  storageHosts: StorageHosts
}

type Made = Omit<ServerRequest, 'type'> & { label: string, region?: string, name?: string, hostType?: string }

/** Makes a server of what was asked for; refuses what is not there or not of its kind. */
export function createServerRules (below: ShareBelow) {
  const { managedServers, proxies, credentials, cloudCredentials, cloudCatalogue, repositories, storageHosts } = below

  function hostOf (id: string): ManagedServer {
    const host = managedServers.find(id)
    if (host === undefined) throw refuse.noSuch('managed server', id)
    if (host.type !== 'WindowsHost' && host.type !== 'LinuxHost') {
      throw refuse.wrongHost(host.name, 'a Windows or Linux server')
    }
    return host
  }

  /** ASSUMED: files of the cache change all the time, so it cannot lie in object storage. */
  function cacheOf (id: string): Repository {
    const repository = repositories.find(id)
    if (repository === undefined) throw refuse.noSuch('backup repository', id)
    if (isObjectStorage(repository)) throw refuse.cacheOnObjects(repository.name)
    return repository
  }

  /** ASSUMED: without a level the middle one of them, as examples have it. */
  function processingOf (given: Processing | undefined, withProxies: boolean): Processing {
    if (given === undefined) throw refuse.missing('processing')
    const { backupProxies, backupIOControlLevel = 'Medium', ...others } = given
    const { autoSelectEnabled = true, proxyIds = [] } = backupProxies ?? {}
    if (!autoSelectEnabled && proxyIds.length === 0) throw refuse.mustName('processing.backupProxies.proxyIds', 'a backup proxy')
    const chosen = proxyIds.map(id => {
      const proxy = proxies.find(id)
      if (proxy === undefined) throw refuse.noSuch('backup proxy', id)
      if (proxy.type !== 'GeneralPurposeProxy') throw refuse.wrongProxy(proxy.name)
      return proxy.id
    })
    return {
      ...others,
      cacheRepositoryId: cacheOf(given.cacheRepositoryId).id,
      ...withProxies
        ? { backupProxies: { autoSelectEnabled, ...autoSelectEnabled ? {} : { proxyIds: chosen } } }
        : {},
      backupIOControlLevel
    }
  }

  function loginOf ({ accessCredentialsRequired = false, accessCredentialsId }: ServerRequest) {
    if (accessCredentialsId === undefined) {
      if (accessCredentialsRequired) throw refuse.missing('accessCredentialsId')
      return { accessCredentialsRequired }
    }
    const record = credentials.find(accessCredentialsId)
    if (record === undefined) throw refuse.noSuch('credentials record', accessCredentialsId)
    if (record.type !== 'Standard') throw refuse.wrongCredentials(record.id, 'Standard')
    return { accessCredentialsRequired, ...accessCredentialsRequired ? { accessCredentialsId: record.id } : {} }
  }

  function advancedOf ({ advancedSettings = {} }: ServerRequest) {
    const { processingMode = 'Direct', directBackupFailoverEnabled = false, storageSnapshotPath } = advancedSettings
    if (processingMode === 'StorageSnapshot' && (storageSnapshotPath ?? '').trim() === '') throw refuse.snapshotPathMissing()
    return {
      processingMode, directBackupFailoverEnabled, ...storageSnapshotPath === undefined ? {} : { storageSnapshotPath }
    }
  }

  function cloudAccountOf (id: string, type: 'Amazon' | 'AzureStorage'): string {
    const account = cloudCredentials.find(id)
    if (account === undefined) throw refuse.noSuch('cloud credentials record', id)
    if (account.type !== type) throw refuse.wrongCredentials(id, type)
    return account.id
  }

  function regionOf (type: ServerRequest['type'], { servicePoint, regionId, regionType }: StorageAccount): string | undefined {
    if (regionId === undefined) return undefined
    const service = type === 'AmazonS3' ? 'AmazonS3' : 'S3Compatible'
    const endPoint = servicePoint === undefined ? undefined : endPointOf(servicePoint)
    const known = cloudCatalogue.regionsOf({ service, ...type === 'AmazonS3' ? { regionType } : { endPoint } })
    const found = known.find(region => region.regionId === regionId)
    // Of a service that nobody has described all regions are taken.
    if (known.length > 0 && found === undefined) throw refuse.noShareRegion(regionId)
    return found?.name ?? regionId
  }

  function accountOf (type: ServerRequest['type'], given: StorageAccount | undefined): StorageAccount {
    if (given === undefined) throw refuse.missing('account')
    if (given.friendlyName.trim() === '') throw refuse.empty('account.friendlyName')
    if (type === 'S3Compatible' && (given.servicePoint ?? '').trim() === '') throw refuse.missing('account.servicePoint')
    const { regionType = 'Global', regionDisplayName: _, ...account } = given
    const whole = { ...account, ...type === 'AmazonS3' ? { regionType } : {} }
    const region = regionOf(type, whole)
    return {
      ...whole,
      credentialsId: cloudAccountOf(given.credentialsId, 'Amazon'),
      ...region === undefined ? {} : { regionDisplayName: region }
    }
  }

  /** Everything of a server but its id and type. */
  function make (spec: ServerRequest): Made {
    const { type, path = '' } = spec
    if (type === 'FileServer') {
      const host = hostOf(spec.hostId ?? '')
      const hostType = 'isBackupServer' in host && host.isBackupServer === true
        ? 'BackupServer'
        : host.type === 'LinuxHost' ? 'Linux' : 'Windows'
      const processing = processingOf(spec.processing, false)
      return { label: host.name, name: host.name, hostId: host.id, hostType, processing }
    }
    if (type === 'NASFiler') {
      const host = storageHosts.find(spec.storageHostId ?? '')
      if (host === undefined) throw refuse.noSuch('storage system', spec.storageHostId ?? '')
      const processing = { nativeChangeTrackingEnabled: false, ...processingOf(spec.processing, true) }
      return { label: host.name, name: host.name, storageHostId: host.id, ...loginOf(spec), processing }
    }
    if (smbShares.includes(type) || nfsShares.includes(type)) {
      const isSmb = smbShares.includes(type)
      if (isSmb && !/^\\\\[^\\/]+\\[^\\/].*$/.test(path.trim())) throw refuse.notSmbPath(path)
      if (!isSmb && !/^[^\\/:]+:\/.+$/.test(path.trim())) throw refuse.notNfsPath(path)
      const place = keptPath(path)
      return {
        label: place,
        name: place,
        path: place,
        ...isSmb ? loginOf(spec) : {},
        advancedSettings: advancedOf(spec),
        processing: processingOf(spec.processing, true)
      }
    }
    const processing = processingOf(spec.processing, true)
    if (azureStorages.includes(type)) {
      const { friendlyName = '', credentialsId = '', regionType = 'Global' } = spec
      if (friendlyName.trim() === '') throw refuse.empty('friendlyName')
      const region = `Azure ${regionType}`
      return {
        label: friendlyName,
        region,
        friendlyName,
        credentialsId: cloudAccountOf(credentialsId, 'AzureStorage'),
        regionType,
        regionDisplayName: region,
        processing
      }
    }
    const account = accountOf(type, spec.account)
    const { friendlyName, regionDisplayName: region } = account
    return { label: friendlyName, ...region === undefined ? {} : { region }, account, processing }
  }

  /** Why a server cannot be reached, if it cannot. */
  function trouble (server: UnstructuredServer, spec: ServerRequest): string | undefined {
    const { hostId, path, account } = spec
    const host = hostId === undefined ? undefined : managedServers.find(hostId)
    if (hostId !== undefined && host?.status !== 'Available') return `Failed to connect to ${server.label}.`
    const name = path !== undefined ? hostInPath(path) : endPointOf(account?.servicePoint ?? '').replace(/:\d+$/, '')
    return server.isUnreachable === true || !isResolved(name) ? `Failed to connect to ${server.label}.` : undefined
  }

  return { make, trouble, cacheOf }
}

export type ServerRules = ReturnType<typeof createServerRules>
