import type {
  UnstructuredDataServerModel, UnstructuredDataServerSpec
} from '../../../schemas/vbr/inventory-browser/unstructured-data-servers.js'

/**
 * A source of unstructured data. `label` is how it is called, whatever its model calls that; `region` where it lies, in
 * words. `archivedBytes` is how much lies there that nobody changes any more.
 */
export type UnstructuredServer = UnstructuredDataServerModel & {
  id: string
  label: string
  region?: string
  archivedBytes?: number
  isUnreachable?: boolean
}

/** What a kind of server may have been asked for: the members of its request, each kind some of them. */
export interface ServerRequest {
  type: UnstructuredDataServerSpec['type']
  hostId?: string
  storageHostId?: string
  path?: string
  accessCredentialsRequired?: boolean
  accessCredentialsId?: string
  advancedSettings?: { processingMode?: string, directBackupFailoverEnabled?: boolean, storageSnapshotPath?: string }
  account?: StorageAccount
  friendlyName?: string
  credentialsId?: string
  regionType?: string
  regionDisplayName?: string
  processing?: Processing
}

export interface StorageAccount {
  friendlyName: string
  credentialsId: string
  servicePoint?: string
  regionId?: string
  regionType?: string
  regionDisplayName?: string
}

export interface Processing {
  cacheRepositoryId: string
  backupProxies?: { autoSelectEnabled?: boolean, proxyIds?: string[] }
  backupIOControlLevel?: string
  nativeChangeTrackingEnabled?: boolean
}

export type ServerType = UnstructuredServer['type']

export const smbShares: readonly ServerType[] = ['SMBShare', 'SANSMBShare']
export const nfsShares: readonly ServerType[] = ['NFSShare', 'SANNFSShare']

/** Whether it is a share of SMB, alone or on a storage system. */
export const isSmbShare = ({ type }: { type: ServerType }): boolean => smbShares.includes(type)
export const azureStorages: readonly ServerType[] = ['AzureBlob', 'AzureDataLake']
export const objectStorages: readonly ServerType[] = ['S3Compatible', 'AmazonS3', ...azureStorages]

export const isObjectServer = ({ type }: UnstructuredServer): boolean => objectStorages.includes(type)
export const isFileServer = ({ type }: UnstructuredServer): boolean => type === 'FileServer'

/** A server as any of its kinds: who asks for a member that its kind has not gets nothing. */
export const settingsIn = (server: UnstructuredServer | UnstructuredDataServerSpec): ServerRequest =>
  server as ServerRequest // each kind has some of them

/** Where a share is found: the server in front of its path. */
export const hostInPath = (path: string): string => /^[\\/]*([^\\/:]+)/.exec(path)?.[1] ?? ''

/** The host of a service point, with its port. */
export const endPointOf = (servicePoint: string): string =>
  servicePoint.trim().toLowerCase().replace(/^https?:\/\//, '').replace(/\/.*$/, '')

/** A path as it is kept: without a separator at its end. */
export const keptPath = (path: string): string => path.trim().replace(/[\\/]+$/, '')

/** What tells a server from all others: two of the same place are one. */
export function placeOfServer (server: ServerRequest): string {
  const { type, hostId, storageHostId, path = '', account, credentialsId } = server
  const kind = smbShares.includes(type) ? 'smb' : nfsShares.includes(type) ? 'nfs' : type
  const place = hostId ?? storageHostId ?? (account === undefined
    ? credentialsId ?? keptPath(path)
    : `${endPointOf(account.servicePoint ?? '')}/${account.regionType ?? ''}/${account.regionId ?? ''}/${account.credentialsId}`)
  return `${kind}:${place}`.toLowerCase()
}
