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

const places = {
  amazonBucketS3Compatible: '/S3CompatibleResources/buckets',
  amazonBucketS3Aws: '/S3Resources/buckets',
  azureContainer: '/AzureResources/containers'
}

/** Where an object storage lies: its container, by whatever name its cloud has for it, and its folder. */
function toPlace (storage: Members): Record<string, string> {
  for (const [member, collection] of Object.entries(places)) {
    const bucket = storage[member]
    if (bucket === null || typeof bucket !== 'object') continue
    const place: Members = { ...bucket }
    const { self: container } = inCloud(collection, place)
    const folder = storage.s3Folder ?? storage.azureFolder
    const within = { ...(place.within ?? {}), bucket: place.name }
    const { self: inside } = inCloud(collection, { name: folder, within })
    return { ...(container === undefined ? {} : { container }), ...(inside === undefined ? {} : { folder: inside }) }
  }
  return {}
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
  RESTObjectStorageRepositoryComposed: (storage, revision) => ({
    self: `/ObjectStorageRepositories/${String(storage.id)}`,
    ...to('account', '/Accounts', storage.accountId),
    // Seen in captures of version 6.
    ...(revision === 'v6' ? toPlace(storage) : {})
  }),
  RESTRepositorySynchronizeSession: ({ id, repositoryId }) => ({
    self: `/RepositorySynchronizeSessions/${String(id)}`, ...to('backupRepository', '/BackupRepositories', repositoryId)
  }),
  RESTAmazonBucketS3CompatibleFromClient: bucket => inCloud('/S3CompatibleResources/buckets', bucket),
  RESTAmazonBucketS3Compatible: bucket => inCloud('/S3CompatibleResources/buckets', bucket),
  RESTAmazonFolderToReceiveS3Compatible: folder => inCloud('/S3CompatibleResources/buckets', folder),
  RESTAmazonBucketS3Aws: bucket => inCloud('/S3Resources/buckets', bucket),
  RESTAmazonFolderToReceiveS3Aws: folder => inCloud('/S3Resources/buckets', folder),
  RESTAzureContainer: container => inCloud('/AzureResources/containers', container),
  RESTAzureFolderToReceive: folder => inCloud('/AzureResources/containers', folder)
}
