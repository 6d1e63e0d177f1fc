// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Composed, Constrained, Created, Delete, Dictionary, Done, Enum, Flag, Get, Int32, Int64, List,
  Model, Nothing, Nullable, Optional, Page, Post, Put, Ref, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import {
  RESTBackupRepositoryOwnerChangeSession, RESTRepositorySynchronizeSession,
} from './common/backup-infrastructure.js'
import {
  RESTAmazonArchiverAppliance, RESTAmazonBucketS3Aws, RESTAzureArchiverAppliance, RESTAzureContainer,
  RESTAzureSubscription, RESTObjectStorageType,
} from './common/cloud-storage.js'
import { RESTExploreOptions, RESTRestoreSession } from './common/restore.js'
import { RESTLinkHAL, RESTLinkHALDictionary, RESTServiceAccountInfo } from './common/shared.js'

export const tag = 'BackupRepository'
export const section = 'Backup Repositories'

export const RESTAmazonBucketS3CompatibleFromClient = Model('RESTAmazonBucketS3CompatibleFromClient', Optional({
  servicePoint: Text(),
  customRegionId: Text(),
  name: Text(),
  trustedServerCertificateThumbprint: Nullable(Text()),
  trustServerCertificate: Nullable(Flag()),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTAmazonBucketS3CompatibleFromClient = Static<typeof RESTAmazonBucketS3CompatibleFromClient>

export const RESTObjectStorageComposed = Composed('RESTObjectStorageComposed', {
  members: ['RESTS3CompatibleObjectStorage', 'RESTAmazonS3ObjectStorage', 'RESTAzureObjectStorage'],
}, Optional({
  amazonBucketS3Compatible: Ref(RESTAmazonBucketS3CompatibleFromClient),
  s3Folder: Text(),
  id: Uuid(),
  accountId: Nullable(Uuid()),
  sizeLimitEnabled: Nullable(Flag()),
  sizeLimitGB: Nullable(Int64()),
  usedSpaceBytes: Nullable(Int64({ readOnly: true })),
  freeSpaceBytes: Nullable(Int64({ readOnly: true })),
  enableImmutability: Nullable(Flag()),
  enableImmutabilityGovernanceMode: Nullable(Flag()),
  immutabilityPeriodDays: Nullable(Int64()),
  type: Ref(RESTObjectStorageType),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  glacierDeepArchiveEnabled: Nullable(Flag()),
  glacierInstantRetrievalEnabled: Nullable(Flag()),
  amazonBucketS3Aws: Ref(RESTAmazonBucketS3Aws),
  standardIaStorageClassEnabled: Nullable(Flag()),
  oneZoneIaStorageClassEnabled: Nullable(Flag()),
  useArchiverAppliance: Nullable(Flag()),
  amazonArchiverAppliance: Ref(RESTAmazonArchiverAppliance),
  azureContainer: Ref(RESTAzureContainer),
  azureFolder: Text(),
  azureServiceAccount: Ref(RESTServiceAccountInfo),
  azureSubscription: Ref(RESTAzureSubscription),
  azureArchiverAppliance: Ref(RESTAzureArchiverAppliance),
}))
export type RESTObjectStorageComposed = Static<typeof RESTObjectStorageComposed>

export const RESTBackupRepository = Model('RESTBackupRepository', {
  ...Optional({
    objectStorageEncryptionEnabled: Nullable(Flag()),
    encryptionKeyId: Nullable(Uuid()),
    isOutOfSync: Flag(),
    capacityBytes: Nullable(Int64()),
    freeSpaceBytes: Nullable(Int64()),
    id: Nullable(Uuid()),
    name: Text(),
    description: Text(),
    path: Text(),
    retentionType: Nullable(Enum(['ItemLevel', 'SnapshotBased'])),
    retentionPeriodType: Nullable(Enum(['Monthly', 'Daily', 'Yearly'])),
    dailyRetentionPeriod: Nullable(Int32()),
    monthlyRetentionPeriod: Nullable(Int32()),
    yearlyRetentionPeriod: Nullable(Enum([
      'Year1', 'Years2', 'Years3', 'Years5', 'Years7', 'Years10', 'Years25', 'Keep',
    ])),
    retentionFrequencyType: Nullable(Enum(['Daily', 'Monthly'])),
    dailyTime: Text(),
    dailyType: Nullable(Enum([
      'Everyday', 'Workdays', 'Weekends', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday',
      'Sunday',
    ])),
    monthlyTime: Text(),
    monthlyDaynumber: Nullable(Enum(['First', 'Second', 'Third', 'Fourth', 'Last'])),
    monthlyDayofweek: Nullable(Enum([
      'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday',
    ])),
    proxyId: Nullable(Uuid()),
    isLongTerm: Nullable(Flag()),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Until('v7', Optional({ objectStorageId: Nullable(Uuid()), objectStorageCachePath: Text() })),
  ...Since('v8', Optional({
    proxyPoolId: Nullable(Uuid()),
    organizationId: Nullable(Uuid()),
    isOutdated: Flag(),
    isIndexed: Flag(),
    isMigrationLocked: Flag(),
    isOutOfOrder: Flag(),
    outOfOrderReason: Nullable(Text()),
    objectStorage: Ref(RESTObjectStorageComposed),
  })),
})
export type RESTBackupRepository = Static<typeof RESTBackupRepository>

export const RESTBackupRepositoryFromClient = Model('RESTBackupRepositoryFromClient', {
  retentionType: Nullable(Enum(['ItemLevel', 'SnapshotBased'])),
  ...Optional({
    objectStorageEncryptionEnabled: Nullable(Flag()),
    encryptionKeyId: Nullable(Uuid()),
    id: Nullable(Uuid()),
    name: Text(),
    description: Text(),
    path: Text(),
    retentionPeriodType: Nullable(Enum(['Monthly', 'Daily', 'Yearly'])),
    dailyRetentionPeriod: Nullable(Int32()),
    monthlyRetentionPeriod: Nullable(Int32()),
    yearlyRetentionPeriod: Nullable(Enum([
      'Year1', 'Years2', 'Years3', 'Years5', 'Years7', 'Years10', 'Years25', 'Keep',
    ])),
    retentionFrequencyType: Nullable(Enum(['Daily', 'Monthly'])),
    dailyTime: Text(),
    dailyType: Nullable(Enum([
      'Everyday', 'Workdays', 'Weekends', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday',
      'Sunday',
    ])),
    monthlyTime: Text(),
    monthlyDaynumber: Nullable(Enum(['First', 'Second', 'Third', 'Fourth', 'Last'])),
    monthlyDayofweek: Nullable(Enum([
      'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday',
    ])),
    proxyId: Nullable(Uuid()),
    attachUsedRepository: Nullable(Flag()),
  }),
  ...Until('v7', Optional({ objectStorageId: Nullable(Uuid()), objectStorageCachePath: Text() })),
  ...Since('v8', Optional({
    proxyPoolId: Nullable(Uuid()),
    ignoreProxyPoolApplianceAccessValidation: Nullable(Flag()),
    organizationId: Nullable(Uuid()),
    objectStorage: Nullable(Ref(RESTObjectStorageComposed)),
  })),
})
export type RESTBackupRepositoryFromClient = Static<typeof RESTBackupRepositoryFromClient>

export const RESTBackupRepositoryStorageUsageInfo = Model('RESTBackupRepositoryStorageUsageInfo', Optional({
  name: Text({ readOnly: true }),
  id: Text({ readOnly: true }),
  usedSpaceBytes: Nullable(Int64({ readOnly: true })),
  localCacheUsedSpaceBytes: Nullable(Int64({ readOnly: true })),
  objectStorageUsedSpaceBytes: Nullable(Int64({ readOnly: true })),
}))
export type RESTBackupRepositoryStorageUsageInfo = Static<typeof RESTBackupRepositoryStorageUsageInfo>

export const PageOfRESTBackupRepositoryStorageUsageInfo = Page('PageOfRESTBackupRepositoryStorageUsageInfo', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTBackupRepositoryStorageUsageInfo)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTBackupRepositoryStorageUsageInfo = Static<typeof PageOfRESTBackupRepositoryStorageUsageInfo>

export const PageOfRESTBackupRepository = Page('PageOfRESTBackupRepository', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTBackupRepository)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTBackupRepository = Static<typeof PageOfRESTBackupRepository>

export const RESTS3CompatibleObjectStorage = Model('RESTS3CompatibleObjectStorage', Optional({
  amazonBucketS3Compatible: Ref(RESTAmazonBucketS3CompatibleFromClient),
  s3Folder: Text(),
  id: Uuid(),
  accountId: Nullable(Uuid()),
  sizeLimitEnabled: Nullable(Flag()),
  sizeLimitGB: Nullable(Int64()),
  usedSpaceBytes: Nullable(Int64({ readOnly: true })),
  freeSpaceBytes: Nullable(Int64({ readOnly: true })),
  enableImmutability: Nullable(Flag()),
  enableImmutabilityGovernanceMode: Nullable(Flag()),
  immutabilityPeriodDays: Nullable(Int64()),
  type: Ref(RESTObjectStorageType),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
}))
export type RESTS3CompatibleObjectStorage = Static<typeof RESTS3CompatibleObjectStorage>

export const RESTAmazonS3ObjectStorage = Model('RESTAmazonS3ObjectStorage', Optional({
  glacierDeepArchiveEnabled: Nullable(Flag()),
  glacierInstantRetrievalEnabled: Nullable(Flag()),
  amazonBucketS3Aws: Ref(RESTAmazonBucketS3Aws),
  s3Folder: Text(),
  standardIaStorageClassEnabled: Nullable(Flag()),
  oneZoneIaStorageClassEnabled: Nullable(Flag()),
  id: Uuid(),
  accountId: Nullable(Uuid()),
  sizeLimitEnabled: Nullable(Flag()),
  sizeLimitGB: Nullable(Int64()),
  usedSpaceBytes: Nullable(Int64({ readOnly: true })),
  freeSpaceBytes: Nullable(Int64({ readOnly: true })),
  enableImmutability: Nullable(Flag()),
  enableImmutabilityGovernanceMode: Nullable(Flag()),
  immutabilityPeriodDays: Nullable(Int64()),
  type: Ref(RESTObjectStorageType),
  useArchiverAppliance: Nullable(Flag()),
  amazonArchiverAppliance: Ref(RESTAmazonArchiverAppliance),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
}))
export type RESTAmazonS3ObjectStorage = Static<typeof RESTAmazonS3ObjectStorage>

export const RESTAzureObjectStorage = Model('RESTAzureObjectStorage', Optional({
  azureContainer: Ref(RESTAzureContainer),
  azureFolder: Text(),
  id: Uuid(),
  accountId: Nullable(Uuid()),
  sizeLimitEnabled: Nullable(Flag()),
  sizeLimitGB: Nullable(Int64()),
  usedSpaceBytes: Nullable(Int64({ readOnly: true })),
  freeSpaceBytes: Nullable(Int64({ readOnly: true })),
  enableImmutability: Nullable(Flag()),
  enableImmutabilityGovernanceMode: Nullable(Flag()),
  immutabilityPeriodDays: Nullable(Int64()),
  type: Ref(RESTObjectStorageType),
  useArchiverAppliance: Nullable(Flag()),
  azureServiceAccount: Ref(RESTServiceAccountInfo),
  azureSubscription: Ref(RESTAzureSubscription),
  azureArchiverAppliance: Ref(RESTAzureArchiverAppliance),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
}))
export type RESTAzureObjectStorage = Static<typeof RESTAzureObjectStorage>

export const backupRepositoryGetRepositories = Get({
  id: 'BackupRepository_GetRepositories',
  url: '/BackupRepositories',
  query: {
    ...Optional({ proxyId: Uuid(), longTerm: Flag() }),
    ...Since('v8', Optional({ proxyPoolId: Uuid(), organizationId: Uuid(), limit: Int32(), offset: Int32() })),
  },
  reply: Changed({ v6: List(Ref(RESTBackupRepository)), v8: Ref(PageOfRESTBackupRepository) }),
})

export const backupRepositoryAdd = Post({
  id: 'BackupRepository_Add',
  url: '/BackupRepositories',
  body: Ref(RESTBackupRepositoryFromClient),
  reply: Changed({ v6: Ref(RESTBackupRepository), v8: Created(Ref(RESTBackupRepository)) }),
})

export const backupRepositoryGetRepositoriesById = Get({
  id: 'BackupRepository_GetRepositoriesById',
  url: '/BackupRepositories/:repositoryId',
  params: { repositoryId: Changed({ v6: Uuid(), v7: Constrained(Uuid()) }) },
  reply: Ref(RESTBackupRepository),
})

export const backupRepositoryUpdateRepository = Put({
  id: 'BackupRepository_UpdateRepository',
  url: '/BackupRepositories/:repositoryId',
  params: { repositoryId: Changed({ v6: Uuid(), v7: Constrained(Uuid()) }) },
  body: Ref(RESTBackupRepositoryFromClient),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const backupRepositoryRemove = Delete({
  id: 'BackupRepository_Remove',
  url: '/BackupRepositories/:repositoryId',
  params: { repositoryId: Changed({ v6: Uuid(), v7: Constrained(Uuid()) }) },
  reply: Nothing(),
})

export const backupRepositoryGetRepositoryStorageUsage = Get({
  id: 'BackupRepository_GetRepositoryStorageUsage',
  url: '/BackupRepositories/:repositoryId/backedupOrganizations',
  params: { repositoryId: Uuid() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTBackupRepositoryStorageUsageInfo),
})

export const backupRepositoryStartSynchronizeAction = Post({
  id: 'BackupRepository_StartSynchronizeAction',
  url: '/BackupRepositories/:repositoryId/Sync',
  params: { repositoryId: Uuid() },
  reply: Ref(RESTRepositorySynchronizeSession),
})

export const backupRepositoryExplore = Post({
  id: 'BackupRepository_Explore',
  url: '/BackupRepositories/:repositoryId/explore',
  since: 'v7',
  params: { repositoryId: Uuid() },
  query: { organizationId: Uuid() },
  body: Ref(RESTExploreOptions),
  reply: Changed({ v7: Ref(RESTRestoreSession), v8: Created(Ref(RESTRestoreSession)) }),
})

export const backupRepositoryChangeOwner = Post({
  id: 'BackupRepository_ChangeOwner',
  url: '/BackupRepositories/:repositoryId/changeOwner',
  since: 'v8',
  params: { repositoryId: Uuid() },
  query: Optional({
    proxyId: Uuid(),
    poolId: Uuid(),
    includeAllRelatedRepositories: Flag({ default: false }),
    waitForSessionsTimeout: Int32({ default: 60 }),
    forceStopSessions: Flag({ default: false }),
    forceStopSessionsTimeout: Int32({ default: 10 }),
  }),
  reply: Ref(RESTBackupRepositoryOwnerChangeSession),
})
