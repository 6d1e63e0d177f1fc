import type { CredentialsImportModel } from '../../../schemas/vbr/automation/jobs.js'
import type {
  MountServerSettingsImportSpec, MountServersSettingsImportSpec, ObjectStorageConnectionImportSpec,
  RepositoryImportSpecCollection, RepositoryShareGatewayImportSpec
} from '../../../schemas/vbr/automation/repositories.js'
import type {
  MountServerSettingsModel, MountServersSettingsModel, ObjectStorageConnectionModel, RepositoryModel,
  RepositoryShareGatewayModel
} from '../../../schemas/vbr/common/repositories.js'
import type { RepositorySpec } from '../../../schemas/vbr/repositories.js'
import { identity, isGiven } from './items.js'
import { type References, unlessNone } from './references.js'
import { uniqueIdOf } from '../base/ids.js'

/** Members of one of several models. */
type Members = Record<string, unknown>

/** A repository of any kind as a file has it. */
export type RepositoryItem = NonNullable<RepositoryImportSpecCollection[keyof RepositoryImportSpecCollection]>[number]

type Share = Extract<RepositoryModel, { share: unknown }>['share']
type ShareItem = Extract<RepositoryItem, { share: unknown }>['share']
type Account = Exclude<Extract<RepositoryModel, { account: unknown }>['account'], { vault: unknown }>
type AccountItem = Extract<RepositoryItem, { account: unknown }>['account']

/**
 * Repositories as files have them. ASSUMED: what has no name in a file keeps its id, as the managed server of an
 * appliance; of several gateways of a share the first is named; a share that is open to all has credentials without a
 * name, because files insist on some.
 */
export function repositoryInFile (
  { serverName, credentialsModel, cloudCredentialsModel }: References, backupServerName: () => string
) {
  const mountServer = ({ mountServerId, ...settings }: MountServerSettingsModel): MountServerSettingsImportSpec =>
    ({ mountServerName: serverName(mountServerId), ...settings })

  const mountServers = (
    { windows, linux, ...settings }: MountServersSettingsModel
  ): MountServersSettingsImportSpec => ({
    ...settings,
    ...(windows && { windows: mountServer(windows) }),
    ...(linux && { linux: mountServer(linux) })
  })

  /** Files insist on a mount server even for a kind that has none. */
  const noMountServer = (): MountServersSettingsImportSpec => ({
    mountServerSettingsType: 'Windows',
    windows: { mountServerName: backupServerName(), writeCacheFolder: cacheFolder, vPowerNFSEnabled: true }
  })

  function gateway (
    { gatewayServerIds = [], ...settings }: RepositoryShareGatewayModel
  ): RepositoryShareGatewayImportSpec {
    const [gatewayServerName] = gatewayServerIds.map(serverName)
    return { ...settings, ...(gatewayServerName !== undefined && { gatewayServerName }) }
  }

  function share ({ sharePath, gatewayServer, ...access }: Share, hasCredentials: boolean): Members {
    const credentialsId = 'credentialsId' in access ? access.credentialsId : undefined
    return {
      sharePath,
      ...(hasCredentials && { credentials: unlessNone(credentialsId, credentialsModel) ?? noCredentials }),
      ...(gatewayServer && { gatewayServer: gateway(gatewayServer) })
    }
  }

  function connection (
    { gatewayServerIds, ...settings }: ObjectStorageConnectionModel
  ): ObjectStorageConnectionImportSpec {
    return { ...settings, ...(gatewayServerIds && { gatewayServers: gatewayServerIds.map(serverName) }) }
  }

  const account = ({ credentialsId, connectionSettings, ...place }: Account): Members => ({
    ...place,
    credentials: cloudCredentialsModel(credentialsId),
    connectionSettings: connection(connectionSettings ?? { connectionType: 'Direct' })
  })

  return (repository: RepositoryModel): RepositoryItem => {
    const { id, name, description, type, uniqueId = uniqueIdOf(id) } = repository
    const item: Members = { name, description, type, uniqueId }
    if ('hostId' in repository) item.hostName = serverName(repository.hostId)
    if ('share' in repository) item.share = share(repository.share, type === 'Smb')
    if ('account' in repository && 'credentialsId' in repository.account) item.account = account(repository.account)
    if ('repository' in repository) item.repository = repository.repository
    if ('container' in repository) item.container = repository.container
    if ('bucket' in repository) item.bucket = repository.bucket
    if ('taskLimitEnabled' in repository) item.enableTaskLimit = repository.taskLimitEnabled
    if ('maxTaskCount' in repository) item.maxTaskCount = repository.maxTaskCount
    if ('proxyAppliance' in repository) item.proxyAppliance = repository.proxyAppliance
    const mounts = 'mountServer' in repository ? repository.mountServer : undefined
    if (mounts !== undefined && 'mountServerSettingsType' in mounts) {
      item.mountServer = mountServers(mounts)
    } else if (type === 'AzureDataBox') {
      item.mountServer = noMountServer()
    }
    // The members of each kind's model make up the item of that kind.
    return item as unknown as RepositoryItem
  }
}

/** Repositories as the state creates them. */
export function repositoryInState (references: References) {
  const { server, credentials, cloudCredentials } = references

  const mountServer = ({ mountServerName, ...settings }: MountServerSettingsImportSpec): MountServerSettingsModel =>
    ({ mountServerId: server(mountServerName), ...settings })

  const mountServers = (
    { windows, linux, ...settings }: MountServersSettingsImportSpec
  ): MountServersSettingsModel => ({
    ...settings,
    ...(windows && { windows: mountServer(windows) }),
    ...(linux && { linux: mountServer(linux) })
  })

  const gateway = (
    { gatewayServerName, autoSelectEnabled = !isGiven(gatewayServerName) }: RepositoryShareGatewayImportSpec
  ): RepositoryShareGatewayModel =>
    ({ autoSelectEnabled, gatewayServerIds: isGiven(gatewayServerName) ? [server(gatewayServerName)] : [] })

  function share ({ sharePath, gatewayServer, ...access }: ShareItem): Members {
    return {
      sharePath,
      ...('credentials' in access && isGiven(access.credentials.credentialsName) &&
        { credentialsId: credentials(access.credentials) }),
      ...(gatewayServer && { gatewayServer: gateway(gatewayServer) })
    }
  }

  function connection (
    { gatewayServers, ...settings }: ObjectStorageConnectionImportSpec
  ): ObjectStorageConnectionModel {
    return { ...settings, ...(gatewayServers && { gatewayServerIds: gatewayServers.map(name => server(name)) }) }
  }

  const account = ({ credentials, connectionSettings, ...place }: AccountItem): Members => ({
    ...place,
    credentialsId: cloudCredentials(credentials),
    ...(connectionSettings && { connectionSettings: connection(connectionSettings) })
  })

  return (item: RepositoryItem): RepositorySpec => {
    const { name, description, type, uniqueId } = item
    const spec: Members = { name, description, type, ...identity(uniqueId) }
    if ('hostName' in item) spec.hostId = server(item.hostName)
    if ('share' in item) spec.share = share(item.share)
    if ('account' in item) spec.account = account(item.account)
    if ('repository' in item) spec.repository = item.repository
    if ('container' in item) spec.container = item.container
    if ('bucket' in item) spec.bucket = item.bucket
    if ('enableTaskLimit' in item) spec.taskLimitEnabled = item.enableTaskLimit
    if ('maxTaskCount' in item) spec.maxTaskCount = item.maxTaskCount
    if ('proxyAppliance' in item) spec.proxyAppliance = item.proxyAppliance
    const mounts = 'mountServer' in item && type !== 'AzureDataBox' ? item.mountServer : undefined
    if (mounts !== undefined && !('mountServerName' in mounts)) spec.mountServer = mountServers(mounts)
    // The members of each kind's item make up what creates a repository of that kind.
    return spec as unknown as RepositorySpec
  }
}

/** Where Windows mount servers keep their cache unless told otherwise (examples). */
const cacheFolder = 'C:\\ProgramData\\Veeam\\Backup\\IRCache\\'

const noCredentials: CredentialsImportModel = { credentialsName: '' }
