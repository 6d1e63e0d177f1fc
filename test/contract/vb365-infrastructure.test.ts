import t from 'tap'
import { amazonAccount, masterKey, minioAccount, spareKey, trialAccount } from '../estate/vb365/credentials.js'
import { almondVale, lindwurm } from '../estate/vb365/organizations.js'
import { localProxy, poolNorth, rack3Proxy, windowsProxy } from '../estate/vb365/proxies.js'
import { branchBucket, diskAlmond, objectNorth, spareDisk, storageNorth } from '../estate/vb365/repositories.js'
import { startVb365Contract, type Sending } from './vb365-kit.js'

const { holdBodies, holdLists, holdIds, holdPrincipals } = await startVb365Contract(t)

const old = ['v6', 'v7']
// Three versions of many bodies take their time on a busy machine.
t.setTimeout(180_000)

const disk = {
  name: 'Contract', description: 'By the contract', retentionType: 'ItemLevel', proxyId: windowsProxy, path: 'F:\\Contract',
  retentionPeriodType: 'Yearly', yearlyRetentionPeriod: 'Years3', retentionFrequencyType: 'Daily', dailyTime: '01:00:00',
  dailyType: 'Everyday'
}
const account = { accountType: 'amazonS3Account', userName: 'AKIAEXAMPLE', password: 'secret', description: 'By the contract' }
const proxy = {
  hostName: 'proxy-new.lindwurm.example', description: 'By the contract', port: 9193, username: 'LWWORKS\\svc', password: 'secret'
}
const storage = {
  name: 'Frankfurt', description: 'Added by itself', type: 'AmazonS3', accountId: amazonAccount,
  amazonBucketS3Aws: { name: 'lindwurm-m365', regionType: 'Global', regionId: 'eu-central-1' }, s3Folder: 'primary'
}

const sendings: Sending[] = [
  { operation: 'Account_AddAccount', path: '/Accounts', body: account },
  { operation: 'Account_UpdateAccount', path: `/Accounts/${trialAccount}`, body: { description: 'Kept' } },
  { operation: 'EncryptionKey_AddEncryptionKey', path: '/EncryptionKeys', body: { password: 'secret', description: 'By the contract' } },
  { operation: 'Proxy_Add', path: '/Proxies', body: proxy },
  {
    operation: 'Proxy_Update',
    path: `/Proxies/${windowsProxy}`,
    body: { description: 'Kept', enableNetworkThrottling: true, throttlingValue: 20, throttlingUnit: 'Mbps' }
  },
  { operation: 'Proxy_Rescan', path: '/Proxies/Rescan', body: { proxies: [{ id: windowsProxy }] } },
  {
    operation: 'ProxyPool_Update',
    path: `/ProxyPools/${poolNorth}`,
    body: { name: 'Pool North', description: 'Kept', proxyIds: [{ proxyId: rack3Proxy }] }
  },
  { operation: 'BackupRepository_Add', path: '/BackupRepositories', body: disk },
  { operation: 'BackupRepository_UpdateRepository', path: `/BackupRepositories/${spareDisk}`, body: { description: 'Kept', retentionType: null } },
  {
    operation: 'BackupRepository_Explore',
    path: `/BackupRepositories/${diskAlmond}/explore?organizationId=${almondVale}`,
    body: { type: 'Vex', dateTime: '2025-01-15T00:00:00Z', showDeleted: true, showAllVersions: false }
  },
  {
    operation: 'ObjectStorageRepository_AddObjectStorageRepository', path: '/objectstoragerepositories', body: storage, versions: old
  },
  {
    operation: 'AmazonS3ObjectStorage_AddFolder',
    path: `/S3Resources/buckets/lindwurm-m365/folders?accountId=${amazonAccount}&regionType=Global`,
    body: { name: 'contract' }
  }
]

holdBodies(sendings, [
  [/./, /\.id=|_links/, 'what was read may be sent back with the id that it has'],
  [/Account_/, /\.organizationId=/, 'an account is nobody\'s in particular before it is used'],
  [/EncryptionKey/, /\.(oldPassword|newPassword|organizationId|description|password)=/, 'texts of any form; those of a change mean nothing in an addition'],
  [/Proxy_/, /throttlingValue=/, 'it counts only while throttling is on, and may be large'],
  [/BackupRepository_Update/, /\.retentionType lacks/, 'what may be null may be left out'],
  [/Proxy_/, /sshSettings|internetProxySettings|serviceAccount|threadsNumber|attachUsedProxy/, 'what is of another operating system or switched off means nothing'],
  [/BackupRepository_/, /objectStorage|amazon|azure|encryption|objectStorageCache/i, 'what is of another kind of storage means nothing'],
  [/ObjectStorageRepository/, /azure|Compatible|Glacier|glacier|amazonBucketS3Aws\.|Appliance|sizeLimit|immutab|SpaceBytes/i, 'what is of another kind of storage means nothing']
])

holdLists([
  {
    path: '/Accounts', isBare: true, filters: [
      { query: 'accountType=azureBlobAccount', finds: ({ accountType }) => accountType === 'azureBlobAccount' }
    ]
  },
  { path: '/EncryptionKeys', isBare: true },
  { path: '/Proxies', versions: ['v8'] },
  { path: '/Proxies', isBare: true, versions: old },
  { path: '/ProxyPools', versions: ['v8'] },
  { path: `/ProxyPools/${poolNorth}/proxies`, versions: ['v8'] },
  {
    path: '/BackupRepositories',
    versions: ['v8'],
    filters: [
      { query: `proxyId=${windowsProxy}`, finds: ({ proxyId }) => proxyId === windowsProxy },
      { query: `proxyPoolId=${poolNorth}`, finds: ({ proxyPoolId }) => proxyPoolId === poolNorth },
      { query: 'longTerm=true', finds: ({ isLongTerm }) => isLongTerm === true },
      { query: `organizationId=${almondVale}`, finds: ({ organizationId }) => organizationId === almondVale }
    ]
  },
  { path: '/BackupRepositories', isBare: true, versions: old },
  { path: `/BackupRepositories/${objectNorth}/backedupOrganizations`, versions: ['v8'] },
  { path: '/RepositorySynchronizeSessions', isBare: true },
  { path: '/RepositoryOwnerChangeSessions', versions: ['v8'] },
  { path: '/objectstoragerepositories', isBare: true, versions: old },
  { path: '/S3Resources/buckets', isBare: true, query: `accountId=${amazonAccount}&regionType=Global&regionId=eu-central-1` }
])

holdIds([
  { method: 'GET', path: `/Accounts/~${minioAccount}` },
  { method: 'PUT', path: `/Accounts/~${trialAccount}`, body: account },
  { method: 'DELETE', path: `/Accounts/~${trialAccount}` },
  { method: 'GET', path: `/EncryptionKeys/~${masterKey}` },
  { method: 'DELETE', path: `/EncryptionKeys/~${spareKey}` },
  { method: 'GET', path: `/Proxies/~${localProxy}` },
  { method: 'PUT', path: `/Proxies/~${localProxy}`, body: {} },
  { method: 'POST', path: `/Proxies/~${localProxy}/Rescan` },
  { method: 'POST', path: `/Proxies/~${rack3Proxy}/maintenance/enable`, body: {}, versions: ['v8'] },
  { method: 'POST', path: `/Proxies/~${rack3Proxy}/Remove`, body: {} },
  { method: 'GET', path: `/ProxyPools/~${poolNorth}`, versions: ['v8'] },
  { method: 'DELETE', path: `/ProxyPools/~${poolNorth}`, versions: ['v8'] },
  { method: 'GET', path: `/BackupRepositories/~${objectNorth}` },
  { method: 'PUT', path: `/BackupRepositories/~${objectNorth}`, body: disk },
  { method: 'DELETE', path: `/BackupRepositories/~${spareDisk}` },
  { method: 'POST', path: `/BackupRepositories/~${branchBucket}/Sync` },
  { method: 'POST', path: `/BackupRepositories/~${diskAlmond}/changeOwner?proxyId=${localProxy}`, versions: ['v8'] },
  { method: 'GET', path: `/objectstoragerepositories/~${storageNorth}`, versions: old },
  { method: 'DELETE', path: `/objectstoragerepositories/~${storageNorth}`, versions: old },
  { method: 'GET', path: `/Organizations/~${lindwurm}/usedRepositories` }
])

holdPrincipals([
  'Account', 'EncryptionKey', 'Proxy', 'ProxyPool', 'BackupRepository', 'RepositorySynchronizeSessions',
  'RepositoryOwnerChangeSessions', 'ObjectStorageRepository', 'AmazonS3ObjectStorage', 'AmazonS3CompatibleObjectStorage',
  'AzureObjectStorage'
])
