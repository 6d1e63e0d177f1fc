// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Enum, Flag, Int32, Int64, List, Model, OneOf, Optional, Ref, RequiredSince, Since, Tag, Text,
  Until, Uuid, type Static,
} from '../../kit/vbr.js'
import { BackupProxiesSettingsModel } from '../common/backup-storage-settings.js'
import { EAmazonRegionType, RepositoryModel } from '../common/repositories.js'
import { EAzureRegionType, PaginationResult, PaginationSpec } from '../common/shared.js'

export const EUnstructuredDataServersFiltersOrderColumn = Enum('EUnstructuredDataServersFiltersOrderColumn', [
  'Name', 'Description',
  ...Since('1.3-rev2', ['Type', 'Region']),
])
export type EUnstructuredDataServersFiltersOrderColumn = Static<typeof EUnstructuredDataServersFiltersOrderColumn>

export const EUnstructuredDataServerType = Enum('EUnstructuredDataServerType', [
  'FileServer', 'SMBShare', 'NFSShare', 'NASFiler', 'S3Compatible', 'AmazonS3', 'AzureBlob',
  ...Since('1.3-rev2', ['AzureDataLake', 'SANSMBShare', 'SANNFSShare']),
])
export type EUnstructuredDataServerType = Static<typeof EUnstructuredDataServerType>

export const UnstructuredDataServerModelBase = {
  type: Ref(EUnstructuredDataServerType),
  ...RequiredSince('1.3-rev1', { id: Uuid() }),
}

export const EBackupIOControlLevel = Enum('EBackupIOControlLevel', [
  'Lowest', 'Low', 'Medium', 'High', 'Highest',
])
export type EBackupIOControlLevel = Static<typeof EBackupIOControlLevel>

export const FileServerProcessingModel = Model('FileServerProcessingModel', {
  cacheRepositoryId: Uuid(),
  ...Optional({ backupIOControlLevel: Ref(EBackupIOControlLevel) }),
})
export type FileServerProcessingModel = Static<typeof FileServerProcessingModel>

export const EFileServerHostType = Enum('EFileServerHostType', ['Windows', 'Linux', 'BackupServer'])
export type EFileServerHostType = Static<typeof EFileServerHostType>

export const FileServerModel = Model('FileServerModel', {
  ...UnstructuredDataServerModelBase,
  type: Tag(EUnstructuredDataServerType, 'FileServer'),
  hostId: Uuid(),
  processing: Ref(FileServerProcessingModel),
  ...Optional({ name: Text() }),
  ...Since('1.3-rev2', Optional({ hostType: Ref(EFileServerHostType) })),
})
export type FileServerModel = Static<typeof FileServerModel>

export const ESMBShareServerProcessingMode = Enum('ESMBShareServerProcessingMode', [
  'Direct', 'StorageSnapshot', 'VSSSnapshot',
])
export type ESMBShareServerProcessingMode = Static<typeof ESMBShareServerProcessingMode>

export const SMBShareServerAdvancedSettingsModel = Model('SMBShareServerAdvancedSettingsModel', Optional({
  processingMode: Ref(ESMBShareServerProcessingMode),
  directBackupFailoverEnabled: Flag(),
  storageSnapshotPath: Text(),
}))
export type SMBShareServerAdvancedSettingsModel = Static<typeof SMBShareServerAdvancedSettingsModel>

export const SMBShareServerProcessingModel = Model('SMBShareServerProcessingModel', {
  backupProxies: Ref(BackupProxiesSettingsModel),
  cacheRepositoryId: Uuid(),
  ...Optional({ backupIOControlLevel: Ref(EBackupIOControlLevel) }),
})
export type SMBShareServerProcessingModel = Static<typeof SMBShareServerProcessingModel>

export const SMBShareServerModel = Model('SMBShareServerModel', {
  ...UnstructuredDataServerModelBase,
  type: Tag(EUnstructuredDataServerType, 'SMBShare', 'SANSMBShare'),
  path: Text(),
  processing: Ref(SMBShareServerProcessingModel),
  ...Optional({
    name: Text(),
    accessCredentialsRequired: Flag(),
    accessCredentialsId: Uuid(),
    advancedSettings: Ref(SMBShareServerAdvancedSettingsModel),
  }),
})
export type SMBShareServerModel = Static<typeof SMBShareServerModel>

export const ENFSShareServerProcessingMode = Enum('ENFSShareServerProcessingMode', [
  'Direct', 'StorageSnapshot',
])
export type ENFSShareServerProcessingMode = Static<typeof ENFSShareServerProcessingMode>

export const NFSShareServerAdvancedSettingsModel = Model('NFSShareServerAdvancedSettingsModel', Optional({
  processingMode: Ref(ENFSShareServerProcessingMode),
  directBackupFailoverEnabled: Flag(),
  storageSnapshotPath: Text(),
}))
export type NFSShareServerAdvancedSettingsModel = Static<typeof NFSShareServerAdvancedSettingsModel>

export const NFSShareServerProcessingModel = Model('NFSShareServerProcessingModel', {
  backupProxies: Ref(BackupProxiesSettingsModel),
  cacheRepositoryId: Uuid(),
  ...Optional({ backupIOControlLevel: Ref(EBackupIOControlLevel) }),
})
export type NFSShareServerProcessingModel = Static<typeof NFSShareServerProcessingModel>

export const NFSShareServerModel = Model('NFSShareServerModel', {
  ...UnstructuredDataServerModelBase,
  type: Tag(EUnstructuredDataServerType, 'NFSShare', 'SANNFSShare'),
  path: Text(),
  processing: Ref(NFSShareServerProcessingModel),
  ...Optional({ name: Text(), advancedSettings: Ref(NFSShareServerAdvancedSettingsModel) }),
})
export type NFSShareServerModel = Static<typeof NFSShareServerModel>

export const NASFilerServerProcessingModel = Model('NASFilerServerProcessingModel', {
  cacheRepositoryId: Uuid(),
  ...Optional({ backupIOControlLevel: Ref(EBackupIOControlLevel), nativeChangeTrackingEnabled: Flag() }),
  ...Until('1.3-rev1', { backupProxies: Ref(BackupProxiesSettingsModel) }),
})
export type NASFilerServerProcessingModel = Static<typeof NASFilerServerProcessingModel>

export const NASFilerServerModel = Model('NASFilerServerModel', {
  ...UnstructuredDataServerModelBase,
  type: Tag(EUnstructuredDataServerType, 'NASFiler'),
  storageHostId: Uuid(),
  processing: Ref(NASFilerServerProcessingModel),
  ...Optional({ name: Text(), accessCredentialsRequired: Flag(), accessCredentialsId: Uuid() }),
})
export type NASFilerServerModel = Static<typeof NASFilerServerModel>

export const S3CompatibleServerAccountModel = Model('S3CompatibleServerAccountModel', {
  friendlyName: Text(),
  credentialsId: Uuid(),
  ...Optional({ servicePoint: Text(), regionId: Text() }),
  ...Since('1.3-rev2', Optional({ regionDisplayName: Text() })),
})
export type S3CompatibleServerAccountModel = Static<typeof S3CompatibleServerAccountModel>

export const S3CompatibleServerProcessingModel = Model('S3CompatibleServerProcessingModel', {
  backupProxies: Ref(BackupProxiesSettingsModel),
  cacheRepositoryId: Uuid(),
  ...Optional({ backupIOControlLevel: Ref(EBackupIOControlLevel) }),
})
export type S3CompatibleServerProcessingModel = Static<typeof S3CompatibleServerProcessingModel>

export const S3CompatibleServerModel = Model('S3CompatibleServerModel', {
  ...UnstructuredDataServerModelBase,
  type: Tag(EUnstructuredDataServerType, 'S3Compatible'),
  account: Ref(S3CompatibleServerAccountModel),
  processing: Ref(S3CompatibleServerProcessingModel),
})
export type S3CompatibleServerModel = Static<typeof S3CompatibleServerModel>

export const AmazonS3ServerAccountModel = Model('AmazonS3ServerAccountModel', {
  friendlyName: Text(),
  credentialsId: Uuid(),
  ...Optional({ regionType: Ref(EAmazonRegionType), regionId: Text() }),
  ...Since('1.3-rev2', Optional({ regionDisplayName: Text() })),
})
export type AmazonS3ServerAccountModel = Static<typeof AmazonS3ServerAccountModel>

export const AmazonS3ServerProcessingModel = Model('AmazonS3ServerProcessingModel', {
  backupProxies: Ref(BackupProxiesSettingsModel),
  cacheRepositoryId: Uuid(),
  ...Optional({ backupIOControlLevel: Ref(EBackupIOControlLevel) }),
})
export type AmazonS3ServerProcessingModel = Static<typeof AmazonS3ServerProcessingModel>

export const AmazonS3ServerModel = Model('AmazonS3ServerModel', {
  ...UnstructuredDataServerModelBase,
  type: Tag(EUnstructuredDataServerType, 'AmazonS3'),
  ...Optional({ account: Ref(AmazonS3ServerAccountModel), processing: Ref(AmazonS3ServerProcessingModel) }),
})
export type AmazonS3ServerModel = Static<typeof AmazonS3ServerModel>

export const AzureBlobServerProcessingModel = Model('AzureBlobServerProcessingModel', {
  backupProxies: Ref(BackupProxiesSettingsModel),
  cacheRepositoryId: Uuid(),
  ...Optional({ backupIOControlLevel: Ref(EBackupIOControlLevel) }),
})
export type AzureBlobServerProcessingModel = Static<typeof AzureBlobServerProcessingModel>

export const AzureBlobServerModel = Model('AzureBlobServerModel', {
  ...UnstructuredDataServerModelBase,
  type: Tag(EUnstructuredDataServerType, 'AzureBlob', 'AzureDataLake'),
  friendlyName: Text(),
  credentialsId: Uuid(),
  ...Optional({ regionType: Ref(EAzureRegionType), processing: Ref(AzureBlobServerProcessingModel) }),
  ...Since('1.3-rev2', Optional({ regionDisplayName: Text() })),
})
export type AzureBlobServerModel = Static<typeof AzureBlobServerModel>

export const UnstructuredDataServerModel = OneOf(
  'UnstructuredDataServerModel',
  'type',
  UnstructuredDataServerModelBase,
  {
    FileServer: FileServerModel,
    SMBShare: SMBShareServerModel,
    NFSShare: NFSShareServerModel,
    NASFiler: NASFilerServerModel,
    S3Compatible: S3CompatibleServerModel,
    AmazonS3: AmazonS3ServerModel,
    AzureBlob: AzureBlobServerModel,
    ...Since('1.3-rev2', {
      AzureDataLake: AzureBlobServerModel,
      SANSMBShare: SMBShareServerModel,
      SANNFSShare: NFSShareServerModel,
    }),
  }
)
export type UnstructuredDataServerModel = Static<typeof UnstructuredDataServerModel>

export const UnstructuredDataServersResult = Model('UnstructuredDataServersResult', {
  data: List(Ref(UnstructuredDataServerModel)),
  pagination: Ref(PaginationResult),
})
export type UnstructuredDataServersResult = Static<typeof UnstructuredDataServersResult>

export const UnstructuredDataServerSpecBase = { type: Ref(EUnstructuredDataServerType) }

export const FileServerSpec = Model('FileServerSpec', {
  ...UnstructuredDataServerSpecBase,
  type: Tag(EUnstructuredDataServerType, 'FileServer'),
  hostId: Uuid(),
  processing: Ref(FileServerProcessingModel),
})
export type FileServerSpec = Static<typeof FileServerSpec>

export const SMBShareServerSpec = Model('SMBShareServerSpec', {
  ...UnstructuredDataServerSpecBase,
  type: Tag(EUnstructuredDataServerType, 'SMBShare', 'SANSMBShare'),
  path: Text(),
  processing: Ref(SMBShareServerProcessingModel),
  ...Optional({
    accessCredentialsRequired: Flag(),
    accessCredentialsId: Uuid(),
    advancedSettings: Ref(SMBShareServerAdvancedSettingsModel),
  }),
})
export type SMBShareServerSpec = Static<typeof SMBShareServerSpec>

export const NFSShareServerSpec = Model('NFSShareServerSpec', {
  ...UnstructuredDataServerSpecBase,
  type: Tag(EUnstructuredDataServerType, 'NFSShare', 'SANNFSShare'),
  path: Text(),
  processing: Ref(NFSShareServerProcessingModel),
  ...Optional({ advancedSettings: Ref(NFSShareServerAdvancedSettingsModel) }),
})
export type NFSShareServerSpec = Static<typeof NFSShareServerSpec>

export const NASFilerServerSpec = Model('NASFilerServerSpec', {
  ...UnstructuredDataServerSpecBase,
  type: Tag(EUnstructuredDataServerType, 'NASFiler'),
  storageHostId: Uuid(),
  processing: Ref(NASFilerServerProcessingModel),
  ...Optional({ accessCredentialsRequired: Flag(), accessCredentialsId: Uuid() }),
})
export type NASFilerServerSpec = Static<typeof NASFilerServerSpec>

export const S3CompatibleServerSpec = Model('S3CompatibleServerSpec', {
  ...UnstructuredDataServerSpecBase,
  type: Tag(EUnstructuredDataServerType, 'S3Compatible'),
  account: Ref(S3CompatibleServerAccountModel),
  processing: Ref(S3CompatibleServerProcessingModel),
})
export type S3CompatibleServerSpec = Static<typeof S3CompatibleServerSpec>

export const AmazonS3ServerSpec = Model('AmazonS3ServerSpec', {
  ...UnstructuredDataServerSpecBase,
  type: Tag(EUnstructuredDataServerType, 'AmazonS3'),
  account: Ref(AmazonS3ServerAccountModel),
  processing: Ref(AmazonS3ServerProcessingModel),
})
export type AmazonS3ServerSpec = Static<typeof AmazonS3ServerSpec>

export const AzureBlobServerSpec = Model('AzureBlobServerSpec', {
  ...UnstructuredDataServerSpecBase,
  type: Tag(EUnstructuredDataServerType, 'AzureBlob', 'AzureDataLake'),
  friendlyName: Text(),
  credentialsId: Uuid(),
  regionType: Ref(EAzureRegionType),
  processing: Ref(AzureBlobServerProcessingModel),
})
export type AzureBlobServerSpec = Static<typeof AzureBlobServerSpec>

export const UnstructuredDataServerSpec = OneOf(
  'UnstructuredDataServerSpec',
  'type',
  UnstructuredDataServerSpecBase,
  {
    FileServer: FileServerSpec,
    SMBShare: SMBShareServerSpec,
    NFSShare: NFSShareServerSpec,
    NASFiler: NASFilerServerSpec,
    S3Compatible: S3CompatibleServerSpec,
    AmazonS3: AmazonS3ServerSpec,
    AzureBlob: AzureBlobServerSpec,
    ...Since('1.3-rev2', {
      AzureDataLake: AzureBlobServerSpec,
      SANSMBShare: SMBShareServerSpec,
      SANNFSShare: NFSShareServerSpec,
    }),
  }
)
export type UnstructuredDataServerSpec = Static<typeof UnstructuredDataServerSpec>

export const EUnstructuredDataMetaMigrationType = Enum('EUnstructuredDataMetaMigrationType', [
  'CheckExistence', 'CopyMetaFromCache', 'DownloadMetaFromArchive',
], { default: 'CopyMetaFromCache' })
export type EUnstructuredDataMetaMigrationType = Static<typeof EUnstructuredDataMetaMigrationType>

export const UnstructuredDataServerDefaults = Model('UnstructuredDataServerDefaults', Optional({
  defaultCacheRepository: Ref(RepositoryModel),
}))
export type UnstructuredDataServerDefaults = Static<typeof UnstructuredDataServerDefaults>

export const UnstructuredDataInventoryBrowseSessionModel = Model('UnstructuredDataInventoryBrowseSessionModel', {
  sessionId: Uuid(),
  serverId: Uuid(),
  timeout: Int32(),
  pathSeparator: Text(),
  rootPath: Text(),
  ...Optional({ serverName: Text() }),
})
export type UnstructuredDataInventoryBrowseSessionModel = Static<typeof UnstructuredDataInventoryBrowseSessionModel>

export const EUnstructuredDataInventoryBrowseItemType = Enum('EUnstructuredDataInventoryBrowseItemType', [
  'Drive', 'Folder', 'File',
])
export type EUnstructuredDataInventoryBrowseItemType = Static<typeof EUnstructuredDataInventoryBrowseItemType>

export const UnstructuredDataInventoryBrowseFiltrationModel = Model(
  'UnstructuredDataInventoryBrowseFiltrationModel',
  Optional({ itemTypes: List(Ref(EUnstructuredDataInventoryBrowseItemType)) })
)
export type UnstructuredDataInventoryBrowseFiltrationModel =
  Static<typeof UnstructuredDataInventoryBrowseFiltrationModel>

export const EUnstructuredDataInventoryBrowseOrderType = Enum('EUnstructuredDataInventoryBrowseOrderType', [
  'Name', 'Type',
])
export type EUnstructuredDataInventoryBrowseOrderType = Static<typeof EUnstructuredDataInventoryBrowseOrderType>

export const UnstructuredDataInventoryBrowseOrderSpec = Model('UnstructuredDataInventoryBrowseOrderSpec', {
  orderColumn: Ref(EUnstructuredDataInventoryBrowseOrderType),
  ...Optional({ orderAsc: Flag() }),
})
export type UnstructuredDataInventoryBrowseOrderSpec = Static<typeof UnstructuredDataInventoryBrowseOrderSpec>

export const UnstructuredDataInventoryBrowseFolderSpec = Model('UnstructuredDataInventoryBrowseFolderSpec', {
  path: Text(),
  ...Optional({
    pathType: Ref(EUnstructuredDataInventoryBrowseItemType),
    filter: Ref(UnstructuredDataInventoryBrowseFiltrationModel),
    order: Ref(UnstructuredDataInventoryBrowseOrderSpec),
    pagination: Ref(PaginationSpec),
  }),
})
export type UnstructuredDataInventoryBrowseFolderSpec = Static<typeof UnstructuredDataInventoryBrowseFolderSpec>

export const UnstructuredDataInventoryBrowseItemModelBase = {
  name: Text(),
  itemType: Ref(EUnstructuredDataInventoryBrowseItemType),
}

export const UnstructuredDataInventoryBrowseItemDriveModel = Model('UnstructuredDataInventoryBrowseItemDriveModel', {
  ...UnstructuredDataInventoryBrowseItemModelBase,
  itemType: Tag(EUnstructuredDataInventoryBrowseItemType, 'Drive'),
  freeSpace: Int64({ minimum: 0 }),
  totalSize: Int64({ minimum: 0 }),
})
export type UnstructuredDataInventoryBrowseItemDriveModel = Static<typeof UnstructuredDataInventoryBrowseItemDriveModel>

export const UnstructuredDataInventoryBrowseItemFileFolderModel = Model(
  'UnstructuredDataInventoryBrowseItemFileFolderModel',
  {
    ...UnstructuredDataInventoryBrowseItemModelBase,
    itemType: Tag(EUnstructuredDataInventoryBrowseItemType, 'File', 'Folder'),
    fullName: Text(),
    isSymbolicLink: Flag(),
    modifiedDate: DateTime(),
    size: Int64(),
  }
)
export type UnstructuredDataInventoryBrowseItemFileFolderModel =
  Static<typeof UnstructuredDataInventoryBrowseItemFileFolderModel>

export const UnstructuredDataInventoryBrowseItemModel = OneOf(
  'UnstructuredDataInventoryBrowseItemModel',
  'itemType',
  UnstructuredDataInventoryBrowseItemModelBase,
  {
    Drive: UnstructuredDataInventoryBrowseItemDriveModel,
    File: UnstructuredDataInventoryBrowseItemFileFolderModel,
    Folder: UnstructuredDataInventoryBrowseItemFileFolderModel,
  }
)
export type UnstructuredDataInventoryBrowseItemModel = Static<typeof UnstructuredDataInventoryBrowseItemModel>

export const UnstructuredDataInventoryBrowseFolderModel = Model('UnstructuredDataInventoryBrowseFolderModel', {
  path: Text(),
  items: List(Ref(UnstructuredDataInventoryBrowseItemModel)),
  ...Optional({ pagination: Ref(PaginationResult) }),
})
export type UnstructuredDataInventoryBrowseFolderModel = Static<typeof UnstructuredDataInventoryBrowseFolderModel>

export const EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn = Enum(
  'EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn',
  ['ServerName']
)
export type EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn =
  Static<typeof EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn>

export const UnstructuredDataInventoryBrowseSessionsResult = Model('UnstructuredDataInventoryBrowseSessionsResult', {
  data: List(Ref(UnstructuredDataInventoryBrowseSessionModel)),
  pagination: Ref(PaginationResult),
})
export type UnstructuredDataInventoryBrowseSessionsResult = Static<typeof UnstructuredDataInventoryBrowseSessionsResult>
