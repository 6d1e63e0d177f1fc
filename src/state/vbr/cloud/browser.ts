import type {
  AmazonEC2BrowserSpec, AmazonEC2BrowserModel, AzureComputeBrowserModel, AzureComputeBrowserSpec, CloudBrowserModel,
  CloudBrowserNewFolderSpec, CloudBrowserSpec, ECloudServiceType, VeeamDataCloudVaultStorageBrowserModel,
  VeeamDataCloudVaultStorageBrowserSpec
} from '../../../schemas/vbr/cloud-browser.js'
import type { ECloudCredentialsType } from '../../../schemas/vbr/common/shared.js'
import { zeroId } from '../../store/ids.js'
import { azureSubscriptions } from './azure-subscriptions.js'
import type { CloudCredentials } from './accounts.js'
import type { CloudBucket, CloudCatalogue, FolderType, Place } from './catalogue.js'
import type { CloudCredentialsRecords } from './credentials.js'
import type { CloudVaults } from './vaults.js'
import type { ManagedServers } from '../infrastructure/managed-servers.js'
import { cloudRefusals as refuse } from './refusals.js'
import type { Server } from '../server/server.js'

/** What an account must be of to see into a service. */
const accountTypes: Record<ECloudServiceType, ECloudCredentialsType> = {
  AzureBlob: 'AzureStorage',
  AzureDataBox: 'AzureStorage',
  AmazonS3: 'Amazon',
  AmazonEC2: 'Amazon',
  S3Compatible: 'Amazon',
  AmazonSnowballEdge: 'Amazon',
  GoogleCloud: 'Google',
  IBMCloud: 'Amazon',
  AzureCompute: 'AzureCompute',
  WasabiCloud: 'Amazon',
  VeeamDataCloudVault: 'AzureStorage',
  VeeamDataCloudVaultArchive: 'AzureStorage'
}

/** Services that stand somewhere of their own. ASSUMED: their address is needed wherever it is optional, too. */
const addressed: readonly ECloudServiceType[] = ['AzureDataBox', 'S3Compatible', 'AmazonSnowballEdge', 'IBMCloud']
/** Azure's containers lie in an account, not in regions. */
const unregional: readonly ECloudServiceType[] = ['AzureBlob', 'AzureDataBox']
/** ASSUMED: the part of Azure's cloud that is meant when none is named. */
const usualRegionType = 'Global'

/** Whose account asks for what. */
interface Asking { credentialsId: string, serviceType: ECloudServiceType }

/** All that requests say about storage, each service some of it. */
interface Asked extends Asking {
  regionType?: string | undefined
  regionId?: string | undefined
  servicePoint?: string | undefined
  connectionPoint?: string | undefined
  folderType?: string | undefined
  filters?: { regionId?: string | undefined, bucketName?: string | undefined } | undefined
  containerName?: string | undefined
  bucketName?: string | undefined
}

/** The clouds as an account sees them: nothing is kept here, what somebody does there shows at once. */
export function createCloudBrowser (
  accounts: CloudCredentialsRecords,
  catalogue: CloudCatalogue,
  cloudVaults: CloudVaults,
  managedServers: ManagedServers,
  server: Server
) {
  function accountOf ({ credentialsId, serviceType }: Asking): CloudCredentials {
    if (accounts.find(credentialsId) === undefined) throw refuse.noSuch('cloud credentials', credentialsId)
    return accounts.ofType(credentialsId, accountTypes[serviceType])
  }

  /** The server that speaks to the cloud: the backup server unless another one is named. */
  function hostOf (id: string = zeroId): string {
    const host = id === zeroId ? managedServers.byName(server.get().name) : managedServers.find(id)
    if (host === undefined) throw refuse.noSuch('managed server', id)
    if (host.type !== 'WindowsHost' && host.type !== 'LinuxHost') {
      throw refuse.wrongHost(host.name, 'a Windows or Linux server')
    }
    if (host.status === 'Unavailable') throw refuse.unreachable(`The server ${host.name}`)
    return host.id
  }

  /** A region that is part of an address must exist; one that only filters need not. */
  function placeOf ({ serviceType: service, regionType, regionId, ...asked }: Asked): Place {
    const place = { service, regionType: service === 'AzureBlob' ? regionType ?? usualRegionType : regionType }
    const endPoint = addressed.includes(service) ? endPointOf(service, asked) : undefined
    if (regionId === undefined) return { ...place, endPoint, regionId: asked.filters?.regionId }
    if (catalogue.regionsOf({ ...place, endPoint, regionId }).length === 0) throw refuse.noSuchName('region', regionId)
    return { ...place, endPoint, regionId }
  }

  function endPointOf (service: ECloudServiceType, { servicePoint, connectionPoint }: Partial<Asked>): string {
    const address = (servicePoint ?? connectionPoint ?? '').trim()
    if (address === '') throw refuse.missing('servicePoint')
    const endPoint = address.toLowerCase().replace(/^https?:\/\//, '').replace(/\/+$/, '')
    if (!catalogue.reaches(service, endPoint)) throw refuse.unreachable(`The service point ${address}`)
    return endPoint
  }

  const show = ({ name, folders }: CloudBucket, wanted: FolderType) =>
    ({ name, folders: folders.filter(({ type }) => type === wanted).map(({ name }) => name) })

  function storage (account: CloudCredentials, asked: Asked) {
    const place = placeOf(asked)
    const { bucketName = '' } = asked.filters ?? {}
    const bucketsIn = (place: Place) => catalogue.bucketsOf(account.name, place)
      .filter(({ name }) => bucketName === '' || name === bucketName)
      .map(bucket => show(bucket, folderTypeOf(asked)))
    if (unregional.includes(asked.serviceType)) return { regionType: place.regionType, containers: bucketsIn(place) }
    const regions = catalogue.regionsOf(place).map(({ regionId, name }) =>
      ({ id: regionId, name, buckets: bucketsIn({ ...place, regionId }) }))
    return { regionType: place.regionType, connectionPoint: asked.servicePoint, regions }
  }

  function machines ({ credentialsId, serviceType, regionType, filters }: AmazonEC2BrowserSpec): AmazonEC2BrowserModel {
    const regions = catalogue.regionsOf({ service: serviceType, regionType, regionId: filters?.regionId })
      .map(({ regionId, vpcs = [], instanceTypes = [] }) => ({ regionId, vpcs, instanceTypes }))
    return { credentialsId, serviceType, hostId: hostOf(), regionType, regions }
  }

  function azure ({ credentialsId, serviceType, filters = {} }: AzureComputeBrowserSpec): AzureComputeBrowserModel {
    const { deployment: { region = usualRegionType }, subscription } = accounts.ofType(credentialsId, serviceType)
    const subscriptions = azureSubscriptions(subscription.subscriptions ?? [], catalogue, filters)
    return { credentialsId, serviceType, regionType: region, subscriptions }
  }

  /** The vaults of a service: all, the one of an id, or those of a name. */
  function vaults (
    { credentialsId, serviceType, gatewayServerId }: VeeamDataCloudVaultStorageBrowserSpec,
    which: { id?: string, name?: string | undefined }
  ): VeeamDataCloudVaultStorageBrowserModel {
    const hostId = hostOf(gatewayServerId)
    return { credentialsId, serviceType, gatewayServerId: hostId, vaults: cloudVaults.list(serviceType, which) }
  }

  return {
    browse (body: CloudBrowserSpec | undefined): CloudBrowserModel {
      const spec = orEmpty(body)
      const account = accountOf(spec)
      switch (spec.serviceType) {
        case 'AmazonEC2': return machines(spec)
        case 'AzureCompute': return azure(spec)
        case 'VeeamDataCloudVault':
        case 'VeeamDataCloudVaultArchive': return vaults(spec, { name: spec.filters?.vaultName })
        default: {
          const { credentialsId, serviceType, gatewayServerId } = spec
          const hostId = hostOf(gatewayServerId)
          // The members are those of its service's model; what a service does not know is left out when it is shown.
          return { credentialsId, serviceType, hostId, ...storage(account, spec) } as CloudBrowserModel
        }
      }
    },

    /** One vault of Veeam Data Cloud. */
    browseVault (vaultId: string, spec: VeeamDataCloudVaultStorageBrowserSpec): CloudBrowserModel {
      accountOf(spec)
      return vaults(spec, { id: cloudVaults.get(vaultId).id })
    },

    /** A folder in a bucket or container that is there already. */
    createFolder (body: CloudBrowserNewFolderSpec | undefined): void {
      const spec = orEmpty(body)
      const account = accountOf(spec)
      if ('vaultId' in spec) {
        hostOf(spec.gatewayServerId)
        return cloudVaults.addFolder(spec.serviceType, spec.vaultId, spec.newFolderName)
      }
      hostOf(spec.hostId)
      const asked: Asked = spec
      const name = asked.containerName ?? asked.bucketName ?? ''
      const bucket = catalogue.bucketsOf(account.name, placeOf(asked)).find(bucket => bucket.name === name)
      if (bucket === undefined) throw refuse.noSuchName(unregional.includes(asked.serviceType) ? 'container' : 'bucket', name)
      catalogue.addFolder(bucket, spec.newFolderName, folderTypeOf(asked))
    }
  }
}

export type CloudBrowser = ReturnType<typeof createCloudBrowser>

const folderTypeOf = ({ folderType = '' }: Asked): FolderType => folderType.toLowerCase() === 'archive' ? 'Archive' : 'Backup'

/** Documents before 1.3 call the body optional. ASSUMED: without one there is nothing to answer. */
export function orEmpty<S extends object> (spec: S | undefined): S {
  if (spec === undefined || Object.keys(spec).length === 0) throw refuse.bodyMissing()
  return spec
}
