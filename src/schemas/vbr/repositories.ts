// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Delete, Enum, Flag, Float, Get, Int32, Integer, List, Model, Nothing, OneOf, Optional,
  Post, Put, Ref, RequiredSince, RequiredUntil, Since, Tag, Text, Until, Uuid, type Static,
} from '../kit/vbr.js'
import {
  BackupHealthCheckSettingsModels, BackupStorageSettingsEncryptionModel,
} from './common/backup-storage-settings.js'
import { S3CompatibleProxyModel } from './common/proxies.js'
import {
  AmazonS3GlacierStorageBucketModel, AmazonS3StorageAccountModel, AmazonS3StorageBucketModel,
  AmazonS3StorageProxyApplianceModel, AmazonSnowballEdgeStorageAccountModel,
  AmazonSnowballEdgeStorageBucketModel, AzureArchiveStorageAccountModel, AzureArchiveStorageContainerModel,
  AzureBlobStorageAccountModel, AzureBlobStorageContainerModel, AzureDataBoxStorageAccountModel,
  AzureDataBoxStorageContainerModel, AzureStorageProxyModel, DellDataDomainRepositorySettingsModel,
  DellDataDomainStorageSettingsModel, ERepositoryType, ExaGridRepositorySettingsModel,
  FujitsuRepositorySettingsModel, GoogleCloudStorageAccountModel, GoogleCloudStorageBucketModel,
  HPEStoreOnceRepositorySettingsModel, HPEStoreOnceStorageSettingsModel, IBMCloudStorageAccountModel,
  IBMCloudStorageBucketModel, InfinidatRepositorySettingsModel, LinuxHardenedRepositorySettingsModel,
  LinuxLocalRepositorySettingsModel, MountServerSettingsModel, MountServersSettingsModel,
  NetworkRepositorySettingsModel, NfsRepositoryShareSettingsModel, QuantumDXiRepositorySettingsModel,
  RepositoryModel, S3CompatibleStorageAccountModel, S3CompatibleStorageBucketModel,
  SmbRepositoryShareSettingsModel, VeeamDataCloudArchiveStorageContainerModel,
  VeeamDataCloudStorageAccountModel, VeeamDataCloudStorageContainerModel, WasabiCloudStorageAccountModel,
  WasabiCloudStorageBucketModel, WindowsLocalRepositorySettingsModel,
} from './common/repositories.js'
import { BackupWindowSettingModel } from './common/schedules.js'
import { SessionModel } from './common/sessions.js'
import { PaginationResult } from './common/shared.js'
import { EUserType } from './common/users-and-roles.js'

export const tag = 'Repositories'

export const ERepositoryFiltersOrderColumn = Enum('ERepositoryFiltersOrderColumn', [
  'Name', 'Description', 'Type', 'Host', 'Path',
])
export type ERepositoryFiltersOrderColumn = Static<typeof ERepositoryFiltersOrderColumn>

export const RepositoriesResult = Model('RepositoriesResult', {
  data: List(Ref(RepositoryModel)),
  pagination: Ref(PaginationResult),
})
export type RepositoriesResult = Static<typeof RepositoriesResult>

export const RepositorySpecBase = {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Text() })),
  ...Since('1.3-rev0', Optional({ importBackup: Flag(), importIndex: Flag() })),
}

export const WindowsLocalStorageSpec = Model('WindowsLocalStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'WinLocal'),
  hostId: Uuid(),
  repository: Ref(WindowsLocalRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
})
export type WindowsLocalStorageSpec = Static<typeof WindowsLocalStorageSpec>

export const LinuxLocalStorageSpec = Model('LinuxLocalStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'LinuxLocal'),
  hostId: Uuid(),
  repository: Ref(LinuxLocalRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
})
export type LinuxLocalStorageSpec = Static<typeof LinuxLocalStorageSpec>

export const SmbStorageSpec = Model('SmbStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'Smb'),
  share: Ref(SmbRepositoryShareSettingsModel),
  repository: Ref(NetworkRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
})
export type SmbStorageSpec = Static<typeof SmbStorageSpec>

export const NfsStorageSpec = Model('NfsStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'Nfs'),
  share: Ref(NfsRepositoryShareSettingsModel),
  repository: Ref(NetworkRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
})
export type NfsStorageSpec = Static<typeof NfsStorageSpec>

export const AzureBlobStorageSpec = Model('AzureBlobStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'AzureBlob'),
  account: Ref(AzureBlobStorageAccountModel),
  container: Ref(AzureBlobStorageContainerModel),
  ...Optional({ maxTaskCount: Integer(), proxyAppliance: Ref(AzureStorageProxyModel) }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type AzureBlobStorageSpec = Static<typeof AzureBlobStorageSpec>

export const AzureDataBoxStorageSpec = Model('AzureDataBoxStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'AzureDataBox'),
  account: Ref(AzureDataBoxStorageAccountModel),
  container: Ref(AzureDataBoxStorageContainerModel),
  ...Optional({ maxTaskCount: Integer() }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type AzureDataBoxStorageSpec = Static<typeof AzureDataBoxStorageSpec>

export const AzureArchiveStorageSpec = Model('AzureArchiveStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'AzureArchive'),
  account: Ref(AzureArchiveStorageAccountModel),
  container: Ref(AzureArchiveStorageContainerModel),
  proxyAppliance: Ref(AzureStorageProxyModel),
})
export type AzureArchiveStorageSpec = Static<typeof AzureArchiveStorageSpec>

export const AmazonS3StorageSpec = Model('AmazonS3StorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'AmazonS3'),
  account: Ref(AmazonS3StorageAccountModel),
  bucket: Ref(AmazonS3StorageBucketModel),
  ...Optional({ maxTaskCount: Integer(), proxyAppliance: Ref(AmazonS3StorageProxyApplianceModel) }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type AmazonS3StorageSpec = Static<typeof AmazonS3StorageSpec>

export const AmazonSnowballEdgeStorageSpec = Model('AmazonSnowballEdgeStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'AmazonSnowballEdge'),
  account: Ref(AmazonSnowballEdgeStorageAccountModel),
  bucket: Ref(AmazonSnowballEdgeStorageBucketModel),
  ...Optional({ maxTaskCount: Integer() }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type AmazonSnowballEdgeStorageSpec = Static<typeof AmazonSnowballEdgeStorageSpec>

export const AmazonS3GlacierStorageSpec = Model('AmazonS3GlacierStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'AmazonS3Glacier'),
  account: Ref(AmazonS3StorageAccountModel),
  bucket: Ref(AmazonS3GlacierStorageBucketModel),
  ...Optional({ proxyAppliance: Ref(AmazonS3StorageProxyApplianceModel) }),
})
export type AmazonS3GlacierStorageSpec = Static<typeof AmazonS3GlacierStorageSpec>

export const S3CompatibleStorageSpec = Model('S3CompatibleStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'S3Compatible'),
  account: Ref(S3CompatibleStorageAccountModel),
  bucket: Ref(S3CompatibleStorageBucketModel),
  ...Optional({ maxTaskCount: Integer(), proxyAppliance: Ref(S3CompatibleProxyModel) }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type S3CompatibleStorageSpec = Static<typeof S3CompatibleStorageSpec>

export const GoogleCloudStorageSpec = Model('GoogleCloudStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'GoogleCloud'),
  account: Ref(GoogleCloudStorageAccountModel),
  bucket: Ref(GoogleCloudStorageBucketModel),
  ...Optional({ maxTaskCount: Integer() }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type GoogleCloudStorageSpec = Static<typeof GoogleCloudStorageSpec>

export const IBMCloudStorageSpec = Model('IBMCloudStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'IBMCloud'),
  account: Ref(IBMCloudStorageAccountModel),
  bucket: Ref(IBMCloudStorageBucketModel),
  ...Optional({ maxTaskCount: Integer(), proxyAppliance: Ref(S3CompatibleProxyModel) }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type IBMCloudStorageSpec = Static<typeof IBMCloudStorageSpec>

export const WasabiCloudStorageSpec = Model('WasabiCloudStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'WasabiCloud'),
  account: Ref(WasabiCloudStorageAccountModel),
  bucket: Ref(WasabiCloudStorageBucketModel),
  ...Optional({ maxTaskCount: Integer(), proxyAppliance: Ref(S3CompatibleProxyModel) }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type WasabiCloudStorageSpec = Static<typeof WasabiCloudStorageSpec>

export const LinuxHardenedStorageSpec = Model('LinuxHardenedStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'LinuxHardened'),
  hostId: Uuid(),
  repository: Ref(LinuxHardenedRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
})
export type LinuxHardenedStorageSpec = Static<typeof LinuxHardenedStorageSpec>

export const VeeamDataCloudVaultStorageSpec = Model('VeeamDataCloudVaultStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'VeeamDataCloudVault'),
  account: Ref(VeeamDataCloudStorageAccountModel),
  container: Ref(VeeamDataCloudStorageContainerModel),
  ...RequiredUntil('1.3-rev1', { mountServer: Ref(MountServersSettingsModel) }),
  ...Optional({ taskLimitEnabled: Flag(), maxTaskCount: Integer() }),
})
export type VeeamDataCloudVaultStorageSpec = Static<typeof VeeamDataCloudVaultStorageSpec>

export const VeeamDataCloudVaultArchiveStorageSpec = Model('VeeamDataCloudVaultArchiveStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'VeeamDataCloudVaultArchive'),
  account: Ref(VeeamDataCloudStorageAccountModel),
  container: Ref(VeeamDataCloudArchiveStorageContainerModel),
  ...Optional({ taskLimitEnabled: Flag(), maxTaskCount: Integer() }),
})
export type VeeamDataCloudVaultArchiveStorageSpec = Static<typeof VeeamDataCloudVaultArchiveStorageSpec>

export const DellDataDomainStorageSpec = Model('DellDataDomainStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'DellDataDomain'),
  dellDataDomain: Ref(DellDataDomainStorageSettingsModel),
  repository: Ref(DellDataDomainRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type DellDataDomainStorageSpec = Static<typeof DellDataDomainStorageSpec>

export const ExaGridStorageSpec = Model('ExaGridStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'ExaGrid'),
  hostId: Uuid(),
  repository: Ref(ExaGridRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type ExaGridStorageSpec = Static<typeof ExaGridStorageSpec>

export const HPEStoreOnceStorageSpec = Model('HPEStoreOnceStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'HPEStoreOnce'),
  hpeStoreOnce: Ref(HPEStoreOnceStorageSettingsModel),
  repository: Ref(HPEStoreOnceRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type HPEStoreOnceStorageSpec = Static<typeof HPEStoreOnceStorageSpec>

export const QuantumDXiStorageSpec = Model('QuantumDXiStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'QuantumDXi'),
  hostId: Uuid(),
  repository: Ref(QuantumDXiRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type QuantumDXiStorageSpec = Static<typeof QuantumDXiStorageSpec>

export const InfinidatStorageSpec = Model('InfinidatStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'Infinidat'),
  hostId: Uuid(),
  repository: Ref(InfinidatRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type InfinidatStorageSpec = Static<typeof InfinidatStorageSpec>

export const FujitsuStorageSpec = Model('FujitsuStorageSpec', {
  ...RepositorySpecBase,
  type: Tag(ERepositoryType, 'Fujitsu'),
  hostId: Uuid(),
  repository: Ref(FujitsuRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type FujitsuStorageSpec = Static<typeof FujitsuStorageSpec>

export const RepositorySpec = OneOf('RepositorySpec', 'type', RepositorySpecBase, {
  WinLocal: WindowsLocalStorageSpec,
  LinuxLocal: LinuxLocalStorageSpec,
  Smb: SmbStorageSpec,
  Nfs: NfsStorageSpec,
  AzureBlob: AzureBlobStorageSpec,
  AzureDataBox: AzureDataBoxStorageSpec,
  AzureArchive: AzureArchiveStorageSpec,
  AmazonS3: AmazonS3StorageSpec,
  AmazonSnowballEdge: AmazonSnowballEdgeStorageSpec,
  AmazonS3Glacier: AmazonS3GlacierStorageSpec,
  S3Compatible: S3CompatibleStorageSpec,
  GoogleCloud: GoogleCloudStorageSpec,
  IBMCloud: IBMCloudStorageSpec,
  WasabiCloud: WasabiCloudStorageSpec,
  LinuxHardened: LinuxHardenedStorageSpec,
  ...Since('1.3-rev0', { VeeamDataCloudVault: VeeamDataCloudVaultStorageSpec }),
  ...Since('1.3-rev2', {
    VeeamDataCloudVaultArchive: VeeamDataCloudVaultArchiveStorageSpec,
    DellDataDomain: DellDataDomainStorageSpec,
    ExaGrid: ExaGridStorageSpec,
    HPEStoreOnce: HPEStoreOnceStorageSpec,
    QuantumDXi: QuantumDXiStorageSpec,
    Infinidat: InfinidatStorageSpec,
    Fujitsu: FujitsuStorageSpec,
  }),
})
export type RepositorySpec = Static<typeof RepositorySpec>

export const ERepositoryStatesFiltersOrderColumn = Enum('ERepositoryStatesFiltersOrderColumn', [
  'Name', 'Type', 'Host', 'Path', 'CapacityGB', 'FreeGB', 'UsedSpaceGB', 'Description',
  ...Since('1.3-rev0', ['Membership']),
  ...Since('1.3-rev2', ['Status']),
])
export type ERepositoryStatesFiltersOrderColumn = Static<typeof ERepositoryStatesFiltersOrderColumn>

export const EScaleOutRepositoryExtentType = Enum('EScaleOutRepositoryExtentType', [
  'Performance', 'Capacity', 'Archive',
])
export type EScaleOutRepositoryExtentType = Static<typeof EScaleOutRepositoryExtentType>

export const ScaleOutRepositoryDetailsModel = Model('ScaleOutRepositoryDetailsModel', {
  membership: Text(),
  scaleOutRepositoryId: Uuid(),
  extentType: Ref(EScaleOutRepositoryExtentType),
})
export type ScaleOutRepositoryDetailsModel = Static<typeof ScaleOutRepositoryDetailsModel>

export const RepositoryStateModel = Model('RepositoryStateModel', {
  id: Uuid(),
  name: Text(),
  type: Ref(ERepositoryType),
  description: Text(),
  capacityGB: Float({ format: 'double' }),
  freeGB: Float({ format: 'double' }),
  usedSpaceGB: Float({ format: 'double' }),
  ...Optional({ hostId: Uuid(), hostName: Text(), path: Text() }),
  ...Since('1.2-rev1', { isOnline: Flag() }),
  ...Since('1.3-rev0', {
    isOutOfDate: Flag(),
    ...Optional({ scaleOutRepositoryDetails: Ref(ScaleOutRepositoryDetailsModel) }),
  }),
})
export type RepositoryStateModel = Static<typeof RepositoryStateModel>

export const RepositoryStatesResult = Model('RepositoryStatesResult', {
  data: List(Ref(RepositoryStateModel)),
  pagination: Ref(PaginationResult),
})
export type RepositoryStatesResult = Static<typeof RepositoryStatesResult>

export const ERepositoryAccessType = Enum('ERepositoryAccessType', ['DenyAll', 'AllowAll', 'AllowExplicit'])
export type ERepositoryAccessType = Static<typeof ERepositoryAccessType>

export const RepositoryAccessAccountModel = Model('RepositoryAccessAccountModel', {
  name: Text(),
  type: Ref(EUserType),
})
export type RepositoryAccessAccountModel = Static<typeof RepositoryAccessAccountModel>

export const RepositoryAccessPermissionsModel = Model('RepositoryAccessPermissionsModel', {
  accessPolicy: Ref(ERepositoryAccessType),
  ...RequiredSince('1.3-rev2', {
    accounts: Changed({ '1.1-rev0': List(Text()), '1.3-rev2': List(Ref(RepositoryAccessAccountModel)) }),
  }),
  ...Until('1.1-rev0', { encryptBackups: Flag(), ...Optional({ passwordId: Uuid() }) }),
  ...Since('1.3-rev2', { encryptionSettings: Ref(BackupStorageSettingsEncryptionModel) }),
})
export type RepositoryAccessPermissionsModel = Static<typeof RepositoryAccessPermissionsModel>

export const EScaleOutRepositoryFiltersOrderColumn = Enum('EScaleOutRepositoryFiltersOrderColumn', [
  'Name', 'Description', 'Type', 'Host', 'Path',
  ...Since('1.3-rev0', ['EncryptionState']),
])
export type EScaleOutRepositoryFiltersOrderColumn = Static<typeof EScaleOutRepositoryFiltersOrderColumn>

export const ERepositoryExtentStatusType = Enum('ERepositoryExtentStatusType', [
  'Normal', 'Evacuate', 'Pending', 'Sealed', 'Maintenance', 'ResyncRequired', 'TenantEvacuating',
])
export type ERepositoryExtentStatusType = Static<typeof ERepositoryExtentStatusType>

export const PerformanceExtentModel = Model('PerformanceExtentModel', {
  id: Uuid(),
  name: Text(),
  ...Optional({
    status: Changed({
      '1.1-rev0': Ref(ERepositoryExtentStatusType),
      '1.3-rev0': List(Ref(ERepositoryExtentStatusType)),
    }),
  }),
})
export type PerformanceExtentModel = Static<typeof PerformanceExtentModel>

export const PerformanceTierAdvancedSettingsModel = Model('PerformanceTierAdvancedSettingsModel', Optional({
  perVmBackup: Flag(),
  fullWhenExtentOffline: Flag(),
}))
export type PerformanceTierAdvancedSettingsModel = Static<typeof PerformanceTierAdvancedSettingsModel>

export const PerformanceTierModel = Model('PerformanceTierModel', {
  performanceExtents: List(Ref(PerformanceExtentModel)),
  ...Optional({ advancedSettings: Ref(PerformanceTierAdvancedSettingsModel) }),
})
export type PerformanceTierModel = Static<typeof PerformanceTierModel>

export const EPlacementPolicyType = Enum('EPlacementPolicyType', ['DataLocality', 'Performance'])
export type EPlacementPolicyType = Static<typeof EPlacementPolicyType>

export const EAllowedBackupsType = Enum('EAllowedBackupsType', ['All', 'FullsOnly', 'IncrementsOnly', 'None'])
export type EAllowedBackupsType = Static<typeof EAllowedBackupsType>

export const BackupPlacementSettingsModel = Model('BackupPlacementSettingsModel', {
  extentId: Uuid(),
  allowedBackups: Ref(EAllowedBackupsType),
  ...Since('1.3-rev0', Optional({ name: Text() })),
})
export type BackupPlacementSettingsModel = Static<typeof BackupPlacementSettingsModel>

export const PlacementPolicyModel = Model('PlacementPolicyModel', {
  type: Ref(EPlacementPolicyType),
  ...Optional({ settings: List(Ref(BackupPlacementSettingsModel)), enforceStrictPlacementPolicy: Flag() }),
})
export type PlacementPolicyModel = Static<typeof PlacementPolicyModel>

export const CapacityExtentModel = Model('CapacityExtentModel', {
  id: Uuid(),
  ...Since('1.3-rev2', Optional({ cryptoKeyId: Uuid() })),
})
export type CapacityExtentModel = Static<typeof CapacityExtentModel>

export const CapacityTierOverridePolicyModel = Model('CapacityTierOverridePolicyModel', {
  isEnabled: Flag(),
  ...Optional({ overrideSpaceThresholdPercents: Integer() }),
})
export type CapacityTierOverridePolicyModel = Static<typeof CapacityTierOverridePolicyModel>

export const CapacityTierModel = Model('CapacityTierModel', {
  ...Optional({
    extents: List(Ref(CapacityExtentModel)),
    offloadWindow: Ref(BackupWindowSettingModel),
    copyPolicyEnabled: Flag(),
    movePolicyEnabled: Flag(),
    operationalRestorePeriodDays: Integer(),
    overridePolicy: Ref(CapacityTierOverridePolicyModel),
    encryption: Ref(BackupStorageSettingsEncryptionModel),
  }),
  ...Until('1.1-rev0', { enabled: Flag() }),
  ...Since('1.2-rev1', { isEnabled: Flag() }),
  ...Since('1.3-rev0', Optional({ backupHealth: Ref(BackupHealthCheckSettingsModels) })),
})
export type CapacityTierModel = Static<typeof CapacityTierModel>

export const ArchiveTierAdvancedSettingsModel = Model('ArchiveTierAdvancedSettingsModel', Optional({
  costOptimizedArchiveEnabled: Flag(),
  archiveDeduplicationEnabled: Flag(),
}))
export type ArchiveTierAdvancedSettingsModel = Static<typeof ArchiveTierAdvancedSettingsModel>

export const ArchiveTierModel = Model('ArchiveTierModel', {
  isEnabled: Flag(),
  ...Optional({
    extentId: Uuid(),
    archivePeriodDays: Integer(),
    advancedSettings: Ref(ArchiveTierAdvancedSettingsModel),
  }),
  ...Since('1.3-rev2', Optional({
    extentCryptoKeyId: Uuid(),
    copyPolicyEnabled: Flag({ default: false }),
    movePolicyEnabled: Flag(),
    encryption: Ref(BackupStorageSettingsEncryptionModel),
  })),
})
export type ArchiveTierModel = Static<typeof ArchiveTierModel>

export const ScaleOutRepositoryModel = Model('ScaleOutRepositoryModel', {
  id: Uuid(),
  name: Text(),
  description: Text(),
  performanceTier: Ref(PerformanceTierModel),
  ...Optional({
    placementPolicy: Ref(PlacementPolicyModel),
    capacityTier: Ref(CapacityTierModel),
    archiveTier: Ref(ArchiveTierModel),
  }),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Text() })),
})
export type ScaleOutRepositoryModel = Static<typeof ScaleOutRepositoryModel>

export const ScaleOutRepositoriesResult = Model('ScaleOutRepositoriesResult', {
  data: List(Ref(ScaleOutRepositoryModel)),
  pagination: Ref(PaginationResult),
})
export type ScaleOutRepositoriesResult = Static<typeof ScaleOutRepositoriesResult>

export const PerformanceExtentSpec = Model('PerformanceExtentSpec', { id: Uuid() })
export type PerformanceExtentSpec = Static<typeof PerformanceExtentSpec>

export const PerformanceTierSpec = Model('PerformanceTierSpec', {
  performanceExtents: List(Ref(PerformanceExtentSpec)),
  ...Optional({ advancedSettings: Ref(PerformanceTierAdvancedSettingsModel) }),
})
export type PerformanceTierSpec = Static<typeof PerformanceTierSpec>

export const ScaleOutRepositorySpec = Model('ScaleOutRepositorySpec', {
  name: Text(),
  description: Text(),
  performanceTier: Ref(PerformanceTierSpec),
  ...Optional({
    placementPolicy: Ref(PlacementPolicyModel),
    capacityTier: Ref(CapacityTierModel),
    archiveTier: Ref(ArchiveTierModel),
  }),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Text() })),
})
export type ScaleOutRepositorySpec = Static<typeof ScaleOutRepositorySpec>

export const ScaleOutExtentMaintenanceSpec = Model('ScaleOutExtentMaintenanceSpec', {
  repositoryIds: List(Uuid()),
})
export type ScaleOutExtentMaintenanceSpec = Static<typeof ScaleOutExtentMaintenanceSpec>

export const RepositoriesRescanSpec = Model('RepositoriesRescanSpec', { repositoryIds: List(Uuid()) })
export type RepositoriesRescanSpec = Static<typeof RepositoriesRescanSpec>

export const getAllRepositories = Get({
  id: 'GetAllRepositories',
  url: '/api/v1/backupInfrastructure/repositories',
  claims: ['ViewRepositories'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': [
      'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
      'SecurityAdministrator',
    ],
  }),
  filters: 'RepositoriesFilters',
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(ERepositoryFiltersOrderColumn),
      orderAsc: Flag(),
      nameFilter: Text(),
      typeFilter: Changed({ '1.1-rev0': Ref(ERepositoryType), '1.3-rev0': List(Ref(ERepositoryType)) }),
      hostIdFilter: Uuid(),
      pathFilter: Text(),
      vmbApiFilter: Text(),
      vmbApiPlatform: Uuid(),
    }),
    ...Since('1.3-rev0', Optional({ excludeExtents: Flag() })),
  },
  reply: Ref(RepositoriesResult),
})

export const createRepository = Post({
  id: 'CreateRepository',
  url: '/api/v1/backupInfrastructure/repositories',
  claims: ['CreateRepositories'],
  filters: 'RepositoryBehaviorFilters',
  query: Optional({ overwriteOwner: Flag() }),
  body: Ref(RepositorySpec),
  reply: Created(Ref(SessionModel)),
})

export const getAllRepositoriesStates = Get({
  id: 'GetAllRepositoriesStates',
  url: '/api/v1/backupInfrastructure/repositories/states',
  claims: ['ViewRepositories'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': [
      'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
      'SecurityAdministrator',
    ],
  }),
  filters: 'RepositoryStatesFilters',
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(ERepositoryStatesFiltersOrderColumn),
      orderAsc: Flag(),
      idFilter: Uuid(),
      nameFilter: Text(),
      typeFilter: Changed({ '1.1-rev0': Ref(ERepositoryType), '1.3-rev2': List(Ref(ERepositoryType)) }),
      capacityFilter: Float({ format: 'double' }),
      freeSpaceFilter: Float({ format: 'double' }),
      usedSpaceFilter: Float({ format: 'double' }),
    }),
    ...Since('1.2-rev1', Optional({ isOnlineFilter: Flag() })),
    ...Since('1.3-rev0', Optional({
      isOutOfDateFilter: Flag(),
      sobrIdFilter: Uuid(),
      sobrExtentTypeFilter: List(Ref(EScaleOutRepositoryExtentType)),
      sobrMembershipFilter: Text(),
      excludeExtents: Flag(),
    })),
  },
  reply: Ref(RepositoryStatesResult),
})

export const getRepository = Get({
  id: 'GetRepository',
  url: '/api/v1/backupInfrastructure/repositories/:id',
  claims: ['ViewRepositories'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': [
      'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
      'SecurityAdministrator',
    ],
  }),
  params: { id: Uuid() },
  reply: Ref(RepositoryModel),
})

export const updateRepository = Put({
  id: 'UpdateRepository',
  url: '/api/v1/backupInfrastructure/repositories/:id',
  claims: ['UpdateRepositories'],
  params: { id: Uuid() },
  body: Ref(RepositoryModel),
  reply: Created(Ref(SessionModel)),
})

export const deleteRepository = Delete({
  id: 'DeleteRepository',
  url: '/api/v1/backupInfrastructure/repositories/:id',
  claims: ['DeleteRepositories'],
  filters: 'DeleteRepositoryFilters',
  params: { id: Uuid() },
  query: Optional({ deleteBackups: Flag() }),
  reply: Nothing(),
})

export const getRepositoryAccessPermissions = Get({
  id: 'GetRepositoryAccessPermissions',
  url: '/api/v1/backupInfrastructure/repositories/:id/accessPermissions',
  only: ['1.1-rev0', '1.3-rev2'],
  claims: ['ViewRepositoryAccessPermissions'],
  params: { id: Uuid() },
  reply: Ref(RepositoryAccessPermissionsModel),
})

export const updateRepositoryAccessPermissions = Put({
  id: 'UpdateRepositoryAccessPermissions',
  url: '/api/v1/backupInfrastructure/repositories/:id/accessPermissions',
  only: ['1.1-rev0', '1.3-rev2'],
  claims: ['UpdateRepositoryAccessPermissions'],
  params: { id: Uuid() },
  body: Ref(RepositoryAccessPermissionsModel),
  reply: Ref(RepositoryAccessPermissionsModel),
  errors: Changed({ '1.1-rev0': [401, 403, 404, 500], '1.3-rev2': undefined }),
})

export const getAllScaleOutRepositories = Get({
  id: 'GetAllScaleOutRepositories',
  url: '/api/v1/backupInfrastructure/scaleOutRepositories',
  claims: ['ViewScaleOutRepositories'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: 'ScaleOutRepositoriesFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EScaleOutRepositoryFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
  }),
  reply: Ref(ScaleOutRepositoriesResult),
})

export const createScaleOutRepository = Post({
  id: 'CreateScaleOutRepository',
  url: '/api/v1/backupInfrastructure/scaleOutRepositories',
  claims: ['CreateScaleOutRepositories'],
  body: Ref(ScaleOutRepositorySpec),
  reply: Created(Ref(SessionModel)),
})

export const getScaleOutRepository = Get({
  id: 'GetScaleOutRepository',
  url: '/api/v1/backupInfrastructure/scaleOutRepositories/:id',
  claims: ['ViewScaleOutRepositories'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  params: { id: Uuid() },
  reply: Ref(ScaleOutRepositoryModel),
})

export const updateScaleOutRepository = Put({
  id: 'UpdateScaleOutRepository',
  url: '/api/v1/backupInfrastructure/scaleOutRepositories/:id',
  claims: ['UpdateScaleOutRepositories'],
  params: { id: Uuid() },
  body: Ref(ScaleOutRepositoryModel),
  reply: Created(Ref(SessionModel)),
})

export const deleteScaleOutRepository = Delete({
  id: 'DeleteScaleOutRepository',
  url: '/api/v1/backupInfrastructure/scaleOutRepositories/:id',
  claims: ['DeleteScaleOutRepositories'],
  filters: 'DeleteRepositoryFilters',
  params: { id: Uuid() },
  query: Optional({ deleteBackups: Flag() }),
  reply: Nothing(),
})

export const getScaleOutRepositoryAccessPermissions = Get({
  id: 'GetScaleOutRepositoryAccessPermissions',
  url: '/api/v1/backupInfrastructure/scaleOutRepositories/:id/accessPermissions',
  until: '1.1-rev0',
  claims: ['ViewRepositoryAccessPermissions'],
  params: { id: Uuid() },
  reply: Ref(RepositoryAccessPermissionsModel),
})

export const updateScaleOutRepositoryAccessPermissions = Put({
  id: 'UpdateScaleOutRepositoryAccessPermissions',
  url: '/api/v1/backupInfrastructure/scaleOutRepositories/:id/accessPermissions',
  until: '1.1-rev0',
  claims: ['UpdateRepositoryAccessPermissions'],
  params: { id: Uuid() },
  body: Ref(RepositoryAccessPermissionsModel),
  reply: Ref(RepositoryAccessPermissionsModel),
  errors: [401, 403, 404, 500],
})

export const enableScaleOutExtentSealedMode = Post({
  id: 'EnableScaleOutExtentSealedMode',
  url: '/api/v1/backupInfrastructure/scaleOutRepositories/:id/enableSealedMode',
  claims: ['EnableRepositorySealedMode'],
  params: { id: Uuid() },
  body: Ref(ScaleOutExtentMaintenanceSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 500],
})

export const disableScaleOutExtentSealedMode = Post({
  id: 'DisableScaleOutExtentSealedMode',
  url: '/api/v1/backupInfrastructure/scaleOutRepositories/:id/disableSealedMode',
  claims: ['DisableRepositorySealedMode'],
  params: { id: Uuid() },
  body: Ref(ScaleOutExtentMaintenanceSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 500],
})

export const enableScaleOutExtentMaintenanceMode = Post({
  id: 'EnableScaleOutExtentMaintenanceMode',
  url: '/api/v1/backupInfrastructure/scaleOutRepositories/:id/enableMaintenanceMode',
  claims: ['EnableRepositoryMaintenanceMode'],
  params: { id: Uuid() },
  body: Ref(ScaleOutExtentMaintenanceSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 500],
})

export const disableScaleOutExtentMaintenanceMode = Post({
  id: 'DisableScaleOutExtentMaintenanceMode',
  url: '/api/v1/backupInfrastructure/scaleOutRepositories/:id/disableMaintenanceMode',
  claims: ['DisableRepositoryMaintenanceMode'],
  params: { id: Uuid() },
  body: Ref(ScaleOutExtentMaintenanceSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 500],
})

export const evacuateBackupsFromScaleOutExtent = Post({
  id: 'EvacuateBackupsFromScaleOutExtent',
  url: '/api/v1/backupInfrastructure/scaleOutRepositories/:id/evacuateBackups',
  until: '1.1-rev0',
  claims: ['EvacuateExtentBackups'],
  params: { id: Uuid() },
  body: Ref(ScaleOutExtentMaintenanceSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 500],
})

export const rescanRepositories = Post({
  id: 'RescanRepositories',
  url: '/api/v1/backupInfrastructure/repositories/rescan',
  since: '1.2-rev1',
  claims: ['RescanRepositories'],
  body: Ref(RepositoriesRescanSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 404, 500],
})
