import type { Members, Product } from '../../../server/product.js'

type Links = Product['links'][string]

const self = (collection: string): Links => ({ id }) => ({ self: `${collection}/${String(id)}` })

/** The relations to what a member names, where it names something. */
const to = (relation: string, collection: string, id: unknown): Record<string, string> =>
  typeof id === 'string' ? { [relation]: `${collection}/${id}` } : {}

/** A bucket or folder is found again with what it was found with; one that is part of something else has no link. */
function inCloud (collection: string, { name, within }: Members): Record<string, string> {
  if (within === null || typeof within !== 'object') return {}
  const { bucket, ...query } = within as Members // of cloud-storage.ts, the only one that sets it
  const asked = new URLSearchParams(Object.entries(query)
    .filter(([, value]) => value != null).map(([key, value]): [string, string] => [spelled[key] ?? key, String(value)]))
  const folder = bucket === undefined ? '' : `/${encodeURIComponent(String(bucket))}/folders`
  return { self: `${collection}${folder}/${encodeURIComponent(String(name))}?${asked.toString()}` }
}

const spelled: Record<string, string> = {
  servicePoint: 'ServicePoint', customRegionId: 'CustomRegionId', regionType: 'RegionType'
}

/**
 * Seen in clients: a repository's `self` and `proxy`, its object storage's `account`. The others are ASSUMED by their
 * likeness.
 */
export const storageLinks: Product['links'] = {
  RESTAccount: self('/Accounts'),
  RESTCredential: self('/Accounts'),
  RESTEncryptionKey: self('/EncryptionKeys'),
  RESTBackupRepository: ({ id, proxyId, proxyPoolId }) => ({
    self: `/BackupRepositories/${String(id)}`,
    ...to('proxy', '/Proxies', proxyId),
    ...to('proxyPool', '/ProxyPools', proxyPoolId)
  }),
  RESTObjectStorageComposed: ({ accountId }) => to('account', '/Accounts', accountId),
  RESTObjectStorageRepositoryComposed: ({ id, accountId }) => ({
    self: `/ObjectStorageRepositories/${String(id)}`, ...to('account', '/Accounts', accountId)
  }),
  RESTRepositorySynchronizeSession: ({ id, repositoryId }) => ({
    self: `/RepositorySynchronizeSessions/${String(id)}`, ...to('backupRepository', '/BackupRepositories', repositoryId)
  }),
  RESTAmazonBucketS3Compatible: bucket => inCloud('/S3CompatibleResources/buckets', bucket),
  RESTAmazonFolderToReceiveS3Compatible: folder => inCloud('/S3CompatibleResources/buckets', folder),
  RESTAmazonBucketS3Aws: bucket => inCloud('/S3Resources/buckets', bucket),
  RESTAmazonFolderToReceiveS3Aws: folder => inCloud('/S3Resources/buckets', folder),
  RESTAzureContainer: container => inCloud('/AzureResources/containers', container),
  RESTAzureFolderToReceive: folder => inCloud('/AzureResources/containers', folder)
}
