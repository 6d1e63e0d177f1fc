import {
  Changed, DateTime, Delete, Empty, Enum, Flag, Get, Int32, Int64, List, Model, OneOf, Optional,
  Post, Put, Ref, RequiredSince, Since, Tag, Text, Until, Uuid, type Static
} from '../kit/vbr.js'
import { EADDomainFiltersOrderColumn } from './common/active-directory-domains.js'
import { EInventoryPermissionScope } from './common/inventory-browser.js'
import { RepositoryModel } from './common/repositories.js'
import { SessionModel } from './common/sessions.js'
import {
  ADObjectModel, AgentObjectModel, BackupProxiesSettingsModel, CertificateUploadSpec,
  EAmazonRegionType, EAzureRegionType, EColdStorageRetrievalMode, EEntraIdTenantResource,
  EInventoryPlatformType, EPlatformType, EVmwareInventoryType, EntraIDTenantModel,
  FilterExpressionModel, InventoryObjectModel, PaginationFilter, PaginationResult,
  PaginationSpec, SortExpressionModel, ViVMDiskModel, VmwareObjectSizeModel
} from './common/shared.js'
import { TaskModel } from './common/tasks.js'

export const tag = 'Inventory Browser'

export const EViRootFiltersOrderColumn = Enum('EViRootFiltersOrderColumn', ['Name', 'Type'])
export type EViRootFiltersOrderColumn = Static<typeof EViRootFiltersOrderColumn>

export const ViRootsResult = Model('ViRootsResult', {
  data: Changed({
    '1.1-rev0': List(Ref(VmwareObjectSizeModel)),
    '1.2-rev1': List(Ref(InventoryObjectModel)),
  }),
  pagination: Ref(PaginationResult),
})
export type ViRootsResult = Static<typeof ViRootsResult>

export const EvCentersInventoryFiltersOrderColumn = Enum('EvCentersInventoryFiltersOrderColumn', ['Name', 'ObjectId', 'Type'])
export type EvCentersInventoryFiltersOrderColumn = Static<typeof EvCentersInventoryFiltersOrderColumn>

export const EHierarchyType = Enum('EHierarchyType', [
  'HostsAndClusters', 'DatastoresAndVms', 'HostsAndDatastores', 'VmsAndTemplates',
  'VmsAndTags', 'Network',
  ...Since('1.3-rev0', ['VmwareDatastores', 'HostsAndDisks']),
])
export type EHierarchyType = Static<typeof EHierarchyType>

export const VCenterInventoryResult = Model('VCenterInventoryResult', {
  data: Changed({
    '1.1-rev0': List(Ref(VmwareObjectSizeModel)),
    '1.2-rev1': List(Ref(InventoryObjectModel)),
  }),
  pagination: Ref(PaginationResult),
})
export type VCenterInventoryResult = Static<typeof VCenterInventoryResult>

export const InventoryBrowserFilters = Model('InventoryBrowserFilters', {
  ...Optional({
    pagination: Ref(PaginationFilter),
    filter: Ref(FilterExpressionModel),
    sorting: Ref(SortExpressionModel),
    hierarchyType: Text(),
  }),
  ...Since('1.3-rev2', Optional({ permissionScope: Ref(EInventoryPermissionScope) })),
})
export type InventoryBrowserFilters = Static<typeof InventoryBrowserFilters>

export const InventoryBrowserResult = Model('InventoryBrowserResult', {
  data: List(Ref(InventoryObjectModel)),
  pagination: Ref(PaginationResult),
  ...Optional({ hierarchyType: Text() }),
})
export type InventoryBrowserResult = Static<typeof InventoryBrowserResult>

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

export const EBackupIOControlLevel = Enum('EBackupIOControlLevel', ['Lowest', 'Low', 'Medium', 'High', 'Highest'])
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

export const ESMBShareServerProcessingMode = Enum('ESMBShareServerProcessingMode', ['Direct', 'StorageSnapshot', 'VSSSnapshot'])
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

export const ENFSShareServerProcessingMode = Enum('ENFSShareServerProcessingMode', ['Direct', 'StorageSnapshot'])
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
  ...Optional({
    name: Text(),
    advancedSettings: Ref(NFSShareServerAdvancedSettingsModel),
  }),
})
export type NFSShareServerModel = Static<typeof NFSShareServerModel>

export const NASFilerServerProcessingModel = Model('NASFilerServerProcessingModel', {
  cacheRepositoryId: Uuid(),
  ...Optional({
    backupIOControlLevel: Ref(EBackupIOControlLevel),
    nativeChangeTrackingEnabled: Flag(),
  }),
  ...Until('1.3-rev1', { backupProxies: Ref(BackupProxiesSettingsModel) }),
})
export type NASFilerServerProcessingModel = Static<typeof NASFilerServerProcessingModel>

export const NASFilerServerModel = Model('NASFilerServerModel', {
  ...UnstructuredDataServerModelBase,
  type: Tag(EUnstructuredDataServerType, 'NASFiler'),
  storageHostId: Uuid(),
  processing: Ref(NASFilerServerProcessingModel),
  ...Optional({
    name: Text(),
    accessCredentialsRequired: Flag(),
    accessCredentialsId: Uuid(),
  }),
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
  ...Optional({
    account: Ref(AmazonS3ServerAccountModel),
    processing: Ref(AmazonS3ServerProcessingModel),
  }),
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
  ...Optional({
    regionType: Ref(EAzureRegionType),
    processing: Ref(AzureBlobServerProcessingModel),
  }),
  ...Since('1.3-rev2', Optional({ regionDisplayName: Text() })),
})
export type AzureBlobServerModel = Static<typeof AzureBlobServerModel>

export const UnstructuredDataServerModel = OneOf('UnstructuredDataServerModel', 'type', UnstructuredDataServerModelBase, {
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
})
export type UnstructuredDataServerModel = Static<typeof UnstructuredDataServerModel>

export const UnstructuredDataServersResult = Model('UnstructuredDataServersResult', { data: List(Ref(UnstructuredDataServerModel)), pagination: Ref(PaginationResult) })
export type UnstructuredDataServersResult = Static<typeof UnstructuredDataServersResult>

export const EEntraIDTenantsFiltersOrderColumn = Enum('EEntraIDTenantsFiltersOrderColumn', ['Name', 'Description'])
export type EEntraIDTenantsFiltersOrderColumn = Static<typeof EEntraIDTenantsFiltersOrderColumn>

export const EntraIDTenantsResult = Model('EntraIDTenantsResult', Optional({ data: List(Ref(EntraIDTenantModel)), pagination: Ref(PaginationResult) }))
export type EntraIDTenantsResult = Static<typeof EntraIDTenantsResult>

export const EEntraIDTenantCreationMode = Enum('EEntraIDTenantCreationMode', [
  ...Until('1.3-rev0', ['newAccount', 'existingAccount']),
  ...Since('1.3-rev1', ['NewAccount', 'ExistingAccount']),
])
export type EEntraIDTenantCreationMode = Static<typeof EEntraIDTenantCreationMode>

export const EntraIDTenantAuthenticationSpec = Model('EntraIDTenantAuthenticationSpec', {
  applicationId: Text(),
  ...Optional({ secret: Text(), certificate: Ref(CertificateUploadSpec) }),
})
export type EntraIDTenantAuthenticationSpec = Static<typeof EntraIDTenantAuthenticationSpec>

export const EntraIDTenantExistingAccountSpec = Model('EntraIDTenantExistingAccountSpec', { authentication: Ref(EntraIDTenantAuthenticationSpec) })
export type EntraIDTenantExistingAccountSpec = Static<typeof EntraIDTenantExistingAccountSpec>

export const EntraIDTenantNewAccountSpec = Model('EntraIDTenantNewAccountSpec', { verificationCode: Text() })
export type EntraIDTenantNewAccountSpec = Static<typeof EntraIDTenantNewAccountSpec>

export const EntraIDTenantSpec = Model('EntraIDTenantSpec', {
  azureTenantId: Uuid(),
  creationMode: Ref(EEntraIDTenantCreationMode),
  ...Optional({
    description: Text(),
    cacheRepositoryId: Uuid(),
    region: Ref(EAzureRegionType),
    existingAccount: Ref(EntraIDTenantExistingAccountSpec),
    newAccount: Ref(EntraIDTenantNewAccountSpec),
  }),
  ...Since('1.3-rev1', Optional({ protectionScope: List(Ref(EEntraIdTenantResource)) })),
})
export type EntraIDTenantSpec = Static<typeof EntraIDTenantSpec>

export const EAgentHierarchyType = Enum('EAgentHierarchyType', ['Computers', 'Clusters'])
export type EAgentHierarchyType = Static<typeof EAgentHierarchyType>

export const PhysicalInventoryBrowserResult = Model('PhysicalInventoryBrowserResult', {
  data: List(Ref(AgentObjectModel)),
  pagination: Ref(PaginationResult),
  ...Optional({ hierarchyType: Ref(EAgentHierarchyType) }),
})
export type PhysicalInventoryBrowserResult = Static<typeof PhysicalInventoryBrowserResult>

export const ADDomainInventoryResult = Model('ADDomainInventoryResult', Optional({ data: List(Ref(ADObjectModel)), pagination: Ref(PaginationResult) }))
export type ADDomainInventoryResult = Static<typeof ADDomainInventoryResult>

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

export const UnstructuredDataServerSpec = OneOf('UnstructuredDataServerSpec', 'type', UnstructuredDataServerSpecBase, {
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
})
export type UnstructuredDataServerSpec = Static<typeof UnstructuredDataServerSpec>

export const EUnstructuredDataMetaMigrationType = Enum('EUnstructuredDataMetaMigrationType', ['CheckExistence', 'CopyMetaFromCache', 'DownloadMetaFromArchive'], { default: 'CopyMetaFromCache' })
export type EUnstructuredDataMetaMigrationType = Static<typeof EUnstructuredDataMetaMigrationType>

export const InventoryMachineDetailsRequest = Model('InventoryMachineDetailsRequest', { object: Ref(InventoryObjectModel) })
export type InventoryMachineDetailsRequest = Static<typeof InventoryMachineDetailsRequest>

export const InventoryMachineDetailsModelBase = { platform: Ref(EInventoryPlatformType) }

export const VmwareMachineDetailsModel = Model('VmwareMachineDetailsModel', {
  ...InventoryMachineDetailsModelBase,
  platform: Tag(EInventoryPlatformType, 'VSphere'),
  ...Optional({ disks: List(Ref(ViVMDiskModel)) }),
})
export type VmwareMachineDetailsModel = Static<typeof VmwareMachineDetailsModel>

export const InventoryMachineDetailsModel = OneOf('InventoryMachineDetailsModel', 'platform', InventoryMachineDetailsModelBase, {
  VSphere: VmwareMachineDetailsModel,
})
export type InventoryMachineDetailsModel = Static<typeof InventoryMachineDetailsModel>

export const UnstructuredDataServerDefaults = Model('UnstructuredDataServerDefaults', Optional({ defaultCacheRepository: Ref(RepositoryModel) }))
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

export const EUnstructuredDataInventoryBrowseItemType = Enum('EUnstructuredDataInventoryBrowseItemType', ['Drive', 'Folder', 'File'])
export type EUnstructuredDataInventoryBrowseItemType = Static<typeof EUnstructuredDataInventoryBrowseItemType>

export const UnstructuredDataInventoryBrowseFiltrationModel = Model('UnstructuredDataInventoryBrowseFiltrationModel', Optional({ itemTypes: List(Ref(EUnstructuredDataInventoryBrowseItemType)) }))
export type UnstructuredDataInventoryBrowseFiltrationModel = Static<typeof UnstructuredDataInventoryBrowseFiltrationModel>

export const EUnstructuredDataInventoryBrowseOrderType = Enum('EUnstructuredDataInventoryBrowseOrderType', ['Name', 'Type'])
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

export const UnstructuredDataInventoryBrowseItemModelBase = { name: Text(), itemType: Ref(EUnstructuredDataInventoryBrowseItemType) }

export const UnstructuredDataInventoryBrowseItemDriveModel = Model('UnstructuredDataInventoryBrowseItemDriveModel', {
  ...UnstructuredDataInventoryBrowseItemModelBase,
  itemType: Tag(EUnstructuredDataInventoryBrowseItemType, 'Drive'),
  freeSpace: Int64({ minimum: 0 }),
  totalSize: Int64({ minimum: 0 }),
})
export type UnstructuredDataInventoryBrowseItemDriveModel = Static<typeof UnstructuredDataInventoryBrowseItemDriveModel>

export const UnstructuredDataInventoryBrowseItemFileFolderModel = Model('UnstructuredDataInventoryBrowseItemFileFolderModel', {
  ...UnstructuredDataInventoryBrowseItemModelBase,
  itemType: Tag(EUnstructuredDataInventoryBrowseItemType, 'File', 'Folder'),
  fullName: Text(),
  isSymbolicLink: Flag(),
  modifiedDate: DateTime(),
  size: Int64(),
})
export type UnstructuredDataInventoryBrowseItemFileFolderModel = Static<typeof UnstructuredDataInventoryBrowseItemFileFolderModel>

export const UnstructuredDataInventoryBrowseItemModel = OneOf('UnstructuredDataInventoryBrowseItemModel', 'itemType', UnstructuredDataInventoryBrowseItemModelBase, {
  Drive: UnstructuredDataInventoryBrowseItemDriveModel,
  File: UnstructuredDataInventoryBrowseItemFileFolderModel,
  Folder: UnstructuredDataInventoryBrowseItemFileFolderModel,
})
export type UnstructuredDataInventoryBrowseItemModel = Static<typeof UnstructuredDataInventoryBrowseItemModel>

export const UnstructuredDataInventoryBrowseFolderModel = Model('UnstructuredDataInventoryBrowseFolderModel', {
  path: Text(),
  items: List(Ref(UnstructuredDataInventoryBrowseItemModel)),
  ...Optional({ pagination: Ref(PaginationResult) }),
})
export type UnstructuredDataInventoryBrowseFolderModel = Static<typeof UnstructuredDataInventoryBrowseFolderModel>

export const EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn = Enum('EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn', ['ServerName'])
export type EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn = Static<typeof EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn>

export const UnstructuredDataInventoryBrowseSessionsResult = Model('UnstructuredDataInventoryBrowseSessionsResult', {
  data: List(Ref(UnstructuredDataInventoryBrowseSessionModel)),
  pagination: Ref(PaginationResult),
})
export type UnstructuredDataInventoryBrowseSessionsResult = Static<typeof UnstructuredDataInventoryBrowseSessionsResult>

export const EADObjectFiltersOrderColumn = Enum('EADObjectFiltersOrderColumn', ['FullName', 'Type'])
export type EADObjectFiltersOrderColumn = Static<typeof EADObjectFiltersOrderColumn>

export const DiskSlotsResult = Model('DiskSlotsResult', Optional({ diskSlots: List(Text()) }))
export type DiskSlotsResult = Static<typeof DiskSlotsResult>

export const getAllInventoryVmwareHosts = Get({
  id: 'GetAllInventoryVmwareHosts',
  url: '/api/v1/inventory/vmware/hosts',
  claims: ['ViewViHierarchy'],
  deprecated: Changed({ '1.1-rev0': undefined, '1.2-rev1': true }),
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(EViRootFiltersOrderColumn),
      orderAsc: Flag(),
      nameFilter: Text(),
    }),
    ...Since('1.3-rev2', Optional({ permissionScope: Ref(EInventoryPermissionScope) })),
  },
  reply: { '200': Ref(ViRootsResult) },
  errors: [401, 403, 500],
})

export const getVmwareHostObject = Get({
  id: 'GetVmwareHostObject',
  url: '/api/v1/inventory/vmware/hosts/:name',
  claims: ['ViewViHierarchy'],
  deprecated: Changed({ '1.1-rev0': undefined, '1.2-rev1': true }),
  params: { name: Text() },
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(EvCentersInventoryFiltersOrderColumn),
      orderAsc: Flag(),
      objectIdFilter: Text(),
      hierarchyTypeFilter: Ref(EHierarchyType),
      nameFilter: Text(),
      typeFilter: Ref(EVmwareInventoryType),
      parentContainerNameFilter: Text(),
    }),
    ...Since('1.3-rev2', Optional({ permissionScope: Ref(EInventoryPermissionScope) })),
  },
  reply: { '200': Ref(VCenterInventoryResult) },
  errors: [401, 403, 404, 500],
})

export const getAllInventoryHosts = Post({
  id: 'GetAllInventoryHosts',
  url: '/api/v1/inventory',
  since: '1.2-rev1',
  claims: Changed({ '1.2-rev1': ['ViewCloudDirectorHierarchy'], '1.3-rev1': ['ViewInventory'] }),
  body: Optional(Ref(InventoryBrowserFilters)),
  reply: { '200': Ref(InventoryBrowserResult) },
  errors: [401, 403, 500],
})

export const getInventoryObjects = Post({
  id: 'GetInventoryObjects',
  url: '/api/v1/inventory/:hostname',
  since: '1.2-rev1',
  claims: Changed({ '1.2-rev1': ['ViewCloudDirectorHierarchy'], '1.3-rev1': ['ViewInventory'] }),
  params: { hostname: Text() },
  query: Until('1.3-rev1', Optional({ resetCache: Flag() })),
  body: Optional(Ref(InventoryBrowserFilters)),
  reply: { '200': Ref(InventoryBrowserResult) },
  errors: [401, 403, 404, 500],
})

export const rescanInventoryObjects = Post({
  id: 'RescanInventoryObjects',
  url: '/api/v1/inventory/:hostname/rescan',
  since: '1.2-rev1',
  claims: ['RescanHierarchy'],
  deprecated: Changed({ '1.2-rev1': undefined, '1.3-rev0': true }),
  params: { hostname: Text() },
  reply: { '201': Ref(TaskModel) },
  errors: [401, 403, 404, 500],
})

export const getAllUnstructuredDataServers = Get({
  id: 'GetAllUnstructuredDataServers',
  url: '/api/v1/inventory/unstructuredDataServers',
  since: '1.2-rev1',
  claims: ['ViewUnstructuredDataServers'],
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(EUnstructuredDataServersFiltersOrderColumn),
      orderAsc: Flag(),
      nameFilter: Text(),
    }),
    ...Since('1.3-rev1', Optional({ typeFilter: List(Ref(EUnstructuredDataServerType)) })),
  },
  reply: { '200': Ref(UnstructuredDataServersResult) },
  errors: [401, 403, 500],
})

export const getUnstructuredDataServer = Get({
  id: Changed({ '1.2-rev1': 'GetUnstructuredDataServers', '1.3-rev1': 'GetUnstructuredDataServer' }),
  url: '/api/v1/inventory/unstructuredDataServers/:id',
  since: '1.2-rev1',
  claims: ['ViewUnstructuredDataServers'],
  params: { id: Uuid() },
  reply: { '200': Ref(UnstructuredDataServerModel) },
  errors: [401, 403, 404, 500],
})

export const getAllEntraIDTenants = Get({
  id: 'GetAllEntraIDTenants',
  url: '/api/v1/inventory/entraId/tenants',
  since: '1.2-rev1',
  claims: ['ViewEntraIDTenants'],
  roles: ['NoLicense'],
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EEntraIDTenantsFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
  }),
  reply: { '200': Ref(EntraIDTenantsResult) },
  errors: [401, 403, 500],
})

export const createEntraIDTenant = Post({
  id: 'CreateEntraIDTenant',
  url: '/api/v1/inventory/entraId/tenants',
  since: '1.2-rev1',
  claims: ['CreateEntraIDTenant'],
  body: Ref(EntraIDTenantSpec),
  reply: { '201': Ref(SessionModel) },
})

export const getEntraIDTenants = Get({
  id: 'GetEntraIDTenants',
  url: '/api/v1/inventory/entraId/tenants/:id',
  since: '1.2-rev1',
  claims: ['ViewEntraIDTenants'],
  roles: ['NoLicense'],
  params: { id: Uuid() },
  reply: { '200': Ref(EntraIDTenantModel) },
  errors: [401, 403, 404, 500],
})

export const updateEntraIDTenants = Put({
  id: 'UpdateEntraIDTenants',
  url: '/api/v1/inventory/entraId/tenants/:id',
  since: '1.2-rev1',
  claims: ['UpdateEntraIDTenants'],
  params: { id: Uuid() },
  body: Ref(EntraIDTenantModel),
  reply: { '200': Ref(EntraIDTenantModel) },
  errors: [400, 401, 403, 404, 500],
})

export const deleteEntraIDTenants = Delete({
  id: 'DeleteEntraIDTenants',
  url: '/api/v1/inventory/entraId/tenants/:id',
  since: '1.2-rev1',
  claims: ['DeleteEntraIDTenants'],
  params: { id: Uuid() },
  reply: { '201': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const getAllInventoryPGs = Post({
  id: 'GetAllInventoryPGs',
  url: '/api/v1/inventory/physical',
  since: '1.3-rev0',
  claims: ['ViewDiscoveredEntities'],
  body: Optional(Ref(InventoryBrowserFilters)),
  reply: { '200': Ref(PhysicalInventoryBrowserResult) },
  errors: [401, 403, 500],
})

export const getInventoryForPG = Post({
  id: 'GetInventoryForPG',
  url: '/api/v1/inventory/physical/:protectionGroupId',
  since: '1.3-rev0',
  claims: ['ViewDiscoveredEntities'],
  params: { protectionGroupId: Uuid() },
  body: Optional(Ref(InventoryBrowserFilters)),
  reply: { '200': Ref(PhysicalInventoryBrowserResult) },
  errors: [401, 403, 404, 500],
})

export const getADDomainObject = Get({
  id: 'GetADDomainObject',
  url: '/api/v1/inventory/activeDirectory/domains/:id',
  since: '1.3-rev0',
  claims: ['ViewADHierarchy'],
  params: { id: Uuid() },
  query: {
    ...Optional({
      skip: Int32(),
      limit: Int32({ default: 200 }),
      orderColumn: Changed({
        '1.3-rev0': Ref(EADDomainFiltersOrderColumn),
        '1.3-rev2': Ref(EADObjectFiltersOrderColumn),
      }),
      orderAsc: Flag(),
      fullNameFilter: Text(),
      typeFilter: Text(),
    }),
    ...Since('1.3-rev2', Optional({ parentIdFilter: Uuid() })),
  },
  reply: { '200': Ref(ADDomainInventoryResult) },
  errors: [401, 403, 404, 500],
})

export const createUnstructuredDataServer = Post({
  id: 'CreateUnstructuredDataServer',
  url: '/api/v1/inventory/unstructuredDataServers',
  since: '1.3-rev1',
  claims: ['CreateUnstructuredDataServer'],
  body: Optional(Ref(UnstructuredDataServerSpec)),
  reply: { '201': Ref(SessionModel) },
})

export const updateUnstructuredDataServers = Put({
  id: 'UpdateUnstructuredDataServers',
  url: '/api/v1/inventory/unstructuredDataServers/:id',
  since: '1.3-rev1',
  claims: ['UpdateUnstructuredDataServers'],
  params: { id: Uuid() },
  query: {
    ...Optional({ migrationType: Ref(EUnstructuredDataMetaMigrationType) }),
    ...Since('1.3-rev2', Optional({
      coldStorageRetrievalMode: Ref(EColdStorageRetrievalMode),
    })),
  },
  body: Optional(Ref(UnstructuredDataServerModel)),
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const deleteUnstructuredDataServers = Delete({
  id: 'DeleteUnstructuredDataServers',
  url: '/api/v1/inventory/unstructuredDataServers/:id',
  since: '1.3-rev1',
  claims: ['DeleteUnstructuredDataServers'],
  params: { id: Uuid() },
  reply: {
    '201': Ref(SessionModel),
    ...Since('1.3-rev2', { '200': Empty() }),
  },
  errors: [401, 403, 404, 500],
})

export const getInventoryObjectDetails = Post({
  id: 'GetInventoryObjectDetails',
  url: '/api/v1/inventory/retrieveMachineDetails',
  since: '1.3-rev2',
  claims: ['ViewInventory'],
  body: Optional(Ref(InventoryMachineDetailsRequest)),
  reply: { '200': Ref(InventoryMachineDetailsModel) },
  errors: [401, 403, 404, 500],
})

export const getAllInventoryPhysicalItems = Post({
  id: 'GetAllInventoryPhysicalItems',
  url: '/api/v1/inventory/physical/all',
  since: '1.3-rev2',
  claims: ['ViewDiscoveredEntities'],
  body: Optional(Ref(InventoryBrowserFilters)),
  reply: { '200': Ref(PhysicalInventoryBrowserResult) },
  errors: [401, 403, 500],
})

export const getUnstructuredDataServerDefaults = Get({
  id: 'GetUnstructuredDataServerDefaults',
  url: '/api/v1/inventory/unstructuredDataServers/defaults',
  since: '1.3-rev2',
  claims: ['ViewUnstructuredDataServers'],
  reply: { '200': Ref(UnstructuredDataServerDefaults) },
  errors: [401, 403, 500],
})

export const startBrowseUnstructuredDataServer = Post({
  id: 'StartBrowseUnstructuredDataServer',
  url: '/api/v1/inventory/unstructuredDataServers/:id/startBrowse',
  since: '1.3-rev2',
  claims: ['StartBrowseUnstructuredDataServer'],
  params: { id: Uuid() },
  query: Optional({ timeout: Int32() }),
  reply: { '201': Ref(UnstructuredDataInventoryBrowseSessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const browseUnstructuredDataServer = Post({
  id: 'BrowseUnstructuredDataServer',
  url: '/api/v1/inventory/unstructuredDataServers/sessions/:id/browse',
  since: '1.3-rev2',
  claims: ['BrowseUnstructuredDataServer'],
  params: { id: Uuid() },
  body: Ref(UnstructuredDataInventoryBrowseFolderSpec),
  reply: { '201': Ref(UnstructuredDataInventoryBrowseFolderModel) },
  errors: [400, 401, 403, 404, 500],
})

export const stopBrowseUnstructuredDataServer = Post({
  id: 'StopBrowseUnstructuredDataServer',
  url: '/api/v1/inventory/unstructuredDataServers/sessions/:id/stop',
  since: '1.3-rev2',
  claims: ['StopBrowseUnstructuredDataServer'],
  params: { id: Uuid() },
  reply: { '201': Ref(UnstructuredDataInventoryBrowseSessionModel) },
  errors: [401, 403, 404, 500],
})

export const getAllUnstructuredDataServerInventoryBrowseSessions = Get({
  id: 'GetAllUnstructuredDataServerInventoryBrowseSessions',
  url: '/api/v1/inventory/unstructuredDataServers/sessions',
  since: '1.3-rev2',
  claims: ['ViewUnstructuredDataServers'],
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn),
    orderAsc: Flag(),
    sessionIdFilter: Text(),
    serverIdFilter: Text(),
    serverNameFilter: Text(),
  }),
  reply: { '200': Ref(UnstructuredDataInventoryBrowseSessionsResult) },
  errors: [401, 403, 500],
})

export const getUnstructuredDataServerInventoryBrowseSession = Get({
  id: 'GetUnstructuredDataServerInventoryBrowseSession',
  url: '/api/v1/inventory/unstructuredDataServers/sessions/:id',
  since: '1.3-rev2',
  claims: ['ViewUnstructuredDataServers'],
  params: { id: Uuid() },
  reply: { '200': Ref(UnstructuredDataInventoryBrowseSessionModel) },
  errors: [401, 403, 404, 500],
})

export const getDisksSlots = Get({
  id: 'GetDisksSlots',
  url: '/api/v1/inventory/platforms/:platform/diskSlots',
  since: '1.3-rev2',
  claims: ['ViewInventory'],
  params: { platform: Ref(EPlatformType) },
  reply: { '200': Ref(DiskSlotsResult) },
  errors: [401, 403, 404, 500],
})
