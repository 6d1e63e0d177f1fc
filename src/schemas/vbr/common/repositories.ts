// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Between, Changed, Enum, Flag, Integer, List, Model, OneOf, Optional, Ref, RequiredSince, RequiredUntil,
  Since, Tag, Text, Until, Uuid, type Static,
} from '../../kit/vbr.js'
import { VeeamDataCloudVaultModel } from './cloud-browser.js'
import { S3CompatibleProxyModel } from './proxies.js'
import {
  CertificateUploadSpec, CloudCredentialsModelBase, EAzureRegionType, ECloudCredentialsType,
  EConsumptionLimitKind, EDDBoostEncryptionType,
} from './shared.js'

export const ERepositoryType = Enum('ERepositoryType', [
  'WinLocal', 'LinuxLocal', 'Smb', 'Nfs', 'AzureBlob', 'AzureDataBox', 'AzureArchive', 'AmazonS3',
  'AmazonSnowballEdge', 'AmazonS3Glacier', 'S3Compatible', 'GoogleCloud', 'IBMCloud', 'ExtendableRepository',
  'ExaGrid', 'WasabiCloud', 'LinuxHardened', 'Infinidat', 'Fujitsu',
  ...Until('1.3-rev1', ['DDBoost', 'HPStoreOnceIntegration', 'Quantum']),
  ...Since('1.3-rev0', [
    'VeeamDataCloudVault', 'S3GlacierCompatible', 'Cloud', 'HPStoreOnce', 'Foreign', 'SanSnapshotOnly',
    'Tape', 'AmazonS3External', 'AzureStorageExternal', 'PlatformServiceExternal',
    'GoogleCloudStorageExternal', 'PlatformServiceVmbApi', 'AmazonS3GlacierExternal',
    'GoogleArchiveStorageExternal', 'AzureArchiveStorageExternal', 'HPStoreOnceCloudBank', 'VeeamVault',
    'ElevenElevenS3', 'AbrVirtual',
  ]),
  ...Between('1.3-rev0', '1.3-rev1', ['SmartObjectS3']),
  ...Since('1.3-rev2', [
    'DellDataDomain', 'HPEStoreOnce', 'QuantumDXi', 'S3Integrated', 'VeeamDataCloudVaultArchive',
    'VeeamDataCloudVaultAwsExternal', 'VeeamDataCloudVaultAzureExternal',
  ]),
])
export type ERepositoryType = Static<typeof ERepositoryType>

export const RepositoryModelBase = {
  id: Uuid(),
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Text() })),
}

export const ERotatedDriveCleanupMode = Enum('ERotatedDriveCleanupMode', [
  'Disabled', 'ClearBackupFolder', 'ClearRepositoryFolder',
])
export type ERotatedDriveCleanupMode = Static<typeof ERotatedDriveCleanupMode>

export const RepositoryAdvancedSettingsModel = Model('RepositoryAdvancedSettingsModel', Optional({
  alignDataBlocks: Flag(),
  decompressBeforeStoring: Flag(),
  rotatedDrives: Flag(),
  perVmBackup: Flag(),
  RotatedDriveCleanupMode: Ref(ERotatedDriveCleanupMode),
}))
export type RepositoryAdvancedSettingsModel = Static<typeof RepositoryAdvancedSettingsModel>

export const WindowsLocalRepositorySettingsModel = Model('WindowsLocalRepositorySettingsModel', {
  ...RequiredSince('1.3-rev2', { path: Text() }),
  ...Optional({
    maxTaskCount: Integer(),
    readWriteRate: Integer(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag(), enableReadWriteLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag(), readWriteLimitEnabled: Flag() })),
})
export type WindowsLocalRepositorySettingsModel = Static<typeof WindowsLocalRepositorySettingsModel>

export const VPowerNFSPortSettingsModel = Model('VPowerNFSPortSettingsModel', Optional({
  mountPort: Integer(),
  vPowerNFSPort: Integer(),
}))
export type VPowerNFSPortSettingsModel = Static<typeof VPowerNFSPortSettingsModel>

export const MountServerSettingsModel = Model('MountServerSettingsModel', {
  mountServerId: Uuid(),
  writeCacheFolder: Text(),
  vPowerNFSEnabled: Flag(),
  ...Optional({ vPowerNFSPortSettings: Ref(VPowerNFSPortSettingsModel) }),
})
export type MountServerSettingsModel = Static<typeof MountServerSettingsModel>

export const EMountServerSettingsType = Enum('EMountServerSettingsType', [
  ...Until('1.3-rev0', ['windows', 'linux', 'both']),
  ...Since('1.3-rev1', ['Windows', 'Linux', 'Both']),
])
export type EMountServerSettingsType = Static<typeof EMountServerSettingsType>

export const MountServersSettingsModel = Model('MountServersSettingsModel', {
  mountServerSettingsType: Ref(EMountServerSettingsType),
  ...Optional({ windows: Ref(MountServerSettingsModel), linux: Ref(MountServerSettingsModel) }),
})
export type MountServersSettingsModel = Static<typeof MountServersSettingsModel>

export const RepositoryImportOptions = Model('RepositoryImportOptions', Optional({
  importBackup: Flag(),
  importIndex: Flag(),
}))
export type RepositoryImportOptions = Static<typeof RepositoryImportOptions>

export const WindowsLocalStorageModel = Model('WindowsLocalStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'WinLocal'),
  hostId: Uuid(),
  repository: Ref(WindowsLocalRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Since('1.3-rev1', Optional({ importOptions: Ref(RepositoryImportOptions) })),
})
export type WindowsLocalStorageModel = Static<typeof WindowsLocalStorageModel>

export const LinuxLocalRepositorySettingsModel = Model('LinuxLocalRepositorySettingsModel', {
  ...RequiredSince('1.3-rev2', { path: Text() }),
  ...Optional({
    maxTaskCount: Integer(),
    readWriteRate: Integer(),
    useFastCloningOnXFSVolumes: Flag(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag(), enableReadWriteLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag(), readWriteLimitEnabled: Flag() })),
  ...Since('1.3-rev2', Optional({ enableGovernanceMode: Flag(), governanceModeRetentionDays: Integer() })),
})
export type LinuxLocalRepositorySettingsModel = Static<typeof LinuxLocalRepositorySettingsModel>

export const LinuxLocalStorageModel = Model('LinuxLocalStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'LinuxLocal'),
  hostId: Uuid(),
  repository: Ref(LinuxLocalRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Since('1.3-rev1', Optional({ importOptions: Ref(RepositoryImportOptions) })),
})
export type LinuxLocalStorageModel = Static<typeof LinuxLocalStorageModel>

export const RepositoryShareGatewayModel = Model('RepositoryShareGatewayModel', {
  ...Optional({ gatewayServerIds: List(Uuid()) }),
  ...Until('1.1-rev0', { autoSelect: Flag() }),
  ...Since('1.2-rev1', { autoSelectEnabled: Flag() }),
})
export type RepositoryShareGatewayModel = Static<typeof RepositoryShareGatewayModel>

export const SmbRepositoryShareSettingsModel = Model('SmbRepositoryShareSettingsModel', {
  sharePath: Text(),
  ...RequiredUntil('1.3-rev0', { credentialsId: Uuid() }),
  ...Optional({ gatewayServer: Ref(RepositoryShareGatewayModel) }),
})
export type SmbRepositoryShareSettingsModel = Static<typeof SmbRepositoryShareSettingsModel>

export const NetworkRepositorySettingsModel = Model('NetworkRepositorySettingsModel', {
  ...Optional({
    maxTaskCount: Integer(),
    readWriteRate: Integer(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag(), enableReadWriteLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag(), readWriteLimitEnabled: Flag() })),
})
export type NetworkRepositorySettingsModel = Static<typeof NetworkRepositorySettingsModel>

export const SmbStorageModel = Model('SmbStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'Smb'),
  share: Ref(SmbRepositoryShareSettingsModel),
  repository: Ref(NetworkRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Since('1.3-rev1', Optional({ importOptions: Ref(RepositoryImportOptions) })),
})
export type SmbStorageModel = Static<typeof SmbStorageModel>

export const NfsRepositoryShareSettingsModel = Model('NfsRepositoryShareSettingsModel', {
  sharePath: Text(),
  ...Optional({ gatewayServer: Ref(RepositoryShareGatewayModel) }),
})
export type NfsRepositoryShareSettingsModel = Static<typeof NfsRepositoryShareSettingsModel>

export const NfsStorageModel = Model('NfsStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'Nfs'),
  share: Ref(NfsRepositoryShareSettingsModel),
  repository: Ref(NetworkRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Since('1.3-rev1', Optional({ importOptions: Ref(RepositoryImportOptions) })),
})
export type NfsStorageModel = Static<typeof NfsStorageModel>

export const ERepositoryConnectionType = Enum('ERepositoryConnectionType', ['Direct', 'SelectedGateway'])
export type ERepositoryConnectionType = Static<typeof ERepositoryConnectionType>

export const ObjectStorageConnectionModel = Model('ObjectStorageConnectionModel', {
  connectionType: Ref(ERepositoryConnectionType),
  ...Optional({ gatewayServerIds: List(Uuid()) }),
})
export type ObjectStorageConnectionModel = Static<typeof ObjectStorageConnectionModel>

export const AzureBlobStorageAccountModel = Model('AzureBlobStorageAccountModel', {
  credentialsId: Uuid(),
  regionType: Ref(EAzureRegionType),
  connectionSettings: Ref(ObjectStorageConnectionModel),
})
export type AzureBlobStorageAccountModel = Static<typeof AzureBlobStorageAccountModel>

export const ObjectStorageConsumptionLimitModel = Model('ObjectStorageConsumptionLimitModel', Optional({
  isEnabled: Flag(),
  consumptionLimitCount: Integer(),
  consumptionLimitKind: Ref(EConsumptionLimitKind),
}))
export type ObjectStorageConsumptionLimitModel = Static<typeof ObjectStorageConsumptionLimitModel>

export const ERepositoryImmutabilityMode = Enum('ERepositoryImmutabilityMode', [
  'RepositorySettings', 'RetentionSettings',
])
export type ERepositoryImmutabilityMode = Static<typeof ERepositoryImmutabilityMode>

export const ObjectStorageImmutabilityModel = Model('ObjectStorageImmutabilityModel', {
  ...Optional({ isEnabled: Flag(), daysCount: Integer() }),
  ...Since('1.3-rev0', Optional({ immutabilityMode: Ref(ERepositoryImmutabilityMode) })),
})
export type ObjectStorageImmutabilityModel = Static<typeof ObjectStorageImmutabilityModel>

export const AzureBlobStorageContainerModel = Model('AzureBlobStorageContainerModel', {
  containerName: Text(),
  folderName: Text(),
  ...Optional({ storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel) }),
  ...Since('1.3-rev0', Optional({ immutability: Ref(ObjectStorageImmutabilityModel) })),
})
export type AzureBlobStorageContainerModel = Static<typeof AzureBlobStorageContainerModel>

export const AzureStorageProxyModel = Model('AzureStorageProxyModel', {
  subscriptionId: Uuid(),
  ...Optional({
    instanceSize: Text(),
    resourceGroup: Text(),
    virtualNetwork: Text(),
    subnet: Text(),
    redirectorPort: Integer(),
  }),
})
export type AzureStorageProxyModel = Static<typeof AzureStorageProxyModel>

export const AzureBlobStorageModel = Model('AzureBlobStorageModel', {
  ...RepositoryModelBase,
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
export type AzureBlobStorageModel = Static<typeof AzureBlobStorageModel>

export const AzureDataBoxStorageAccountModel = Model('AzureDataBoxStorageAccountModel', {
  serviceEndpoint: Text(),
  credentialsId: Uuid(),
  ...Optional({ connectionSettings: Ref(ObjectStorageConnectionModel) }),
})
export type AzureDataBoxStorageAccountModel = Static<typeof AzureDataBoxStorageAccountModel>

export const AzureDataBoxStorageContainerModel = Model('AzureDataBoxStorageContainerModel', Optional({
  containerName: Text(),
  folderName: Text(),
}))
export type AzureDataBoxStorageContainerModel = Static<typeof AzureDataBoxStorageContainerModel>

export const AzureDataBoxStorageModel = Model('AzureDataBoxStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'AzureDataBox'),
  account: Ref(AzureDataBoxStorageAccountModel),
  container: Ref(AzureDataBoxStorageContainerModel),
  ...Optional({ maxTaskCount: Integer() }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type AzureDataBoxStorageModel = Static<typeof AzureDataBoxStorageModel>

export const AzureArchiveStorageAccountModel = Model('AzureArchiveStorageAccountModel', {
  credentialsId: Uuid(),
  regionType: Ref(EAzureRegionType),
  connectionSettings: Ref(ObjectStorageConnectionModel),
})
export type AzureArchiveStorageAccountModel = Static<typeof AzureArchiveStorageAccountModel>

export const AzureArchiveStorageContainerModel = Model('AzureArchiveStorageContainerModel', {
  containerName: Text(),
  folderName: Text(),
  ...Since('1.3-rev0', Optional({ immutabilityEnabled: Flag() })),
})
export type AzureArchiveStorageContainerModel = Static<typeof AzureArchiveStorageContainerModel>

export const AzureArchiveStorageModel = Model('AzureArchiveStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'AzureArchive'),
  account: Ref(AzureArchiveStorageAccountModel),
  container: Ref(AzureArchiveStorageContainerModel),
  proxyAppliance: Ref(AzureStorageProxyModel),
})
export type AzureArchiveStorageModel = Static<typeof AzureArchiveStorageModel>

export const EAmazonRegionType = Enum('EAmazonRegionType', ['China', 'Global', 'Government'])
export type EAmazonRegionType = Static<typeof EAmazonRegionType>

export const AmazonS3StorageAccountModel = Model('AmazonS3StorageAccountModel', {
  credentialsId: Uuid(),
  regionType: Ref(EAmazonRegionType),
  ...Optional({ connectionSettings: Ref(ObjectStorageConnectionModel) }),
})
export type AmazonS3StorageAccountModel = Static<typeof AmazonS3StorageAccountModel>

export const AmazonS3IAStorageModel = Model('AmazonS3IAStorageModel', Optional({
  isEnabled: Flag(),
  singleZoneEnabled: Flag(),
}))
export type AmazonS3IAStorageModel = Static<typeof AmazonS3IAStorageModel>

export const AmazonS3StorageBucketModel = Model('AmazonS3StorageBucketModel', {
  regionId: Text(),
  bucketName: Text(),
  folderName: Text(),
  ...Optional({
    storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel),
    immutability: Ref(ObjectStorageImmutabilityModel),
    infrequentAccessStorage: Ref(AmazonS3IAStorageModel),
  }),
})
export type AmazonS3StorageBucketModel = Static<typeof AmazonS3StorageBucketModel>

export const AmazonS3StorageProxyApplianceModel = Model('AmazonS3StorageProxyApplianceModel', {
  ...Optional({ ec2InstanceType: Text(), securityGroup: Text(), redirectorPort: Integer() }),
  ...Until('1.1-rev0', Optional({ vpc: Text(), subnet: Text() })),
  ...Since('1.2-rev1', Optional({ vpcName: Text(), vpcId: Text(), subnetName: Text(), subnetId: Text() })),
})
export type AmazonS3StorageProxyApplianceModel = Static<typeof AmazonS3StorageProxyApplianceModel>

export const AmazonS3StorageModel = Model('AmazonS3StorageModel', {
  ...RepositoryModelBase,
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
export type AmazonS3StorageModel = Static<typeof AmazonS3StorageModel>

export const AmazonSnowballEdgeStorageAccountModel = Model('AmazonSnowballEdgeStorageAccountModel', {
  servicePoint: Text(),
  regionId: Text(),
  credentialsId: Uuid(),
  ...Optional({ connectionSettings: Ref(ObjectStorageConnectionModel) }),
})
export type AmazonSnowballEdgeStorageAccountModel = Static<typeof AmazonSnowballEdgeStorageAccountModel>

export const AmazonSnowballEdgeStorageBucketModel = Model('AmazonSnowballEdgeStorageBucketModel', Optional({
  bucketName: Text(),
  folderName: Text(),
  storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel),
}))
export type AmazonSnowballEdgeStorageBucketModel = Static<typeof AmazonSnowballEdgeStorageBucketModel>

export const AmazonSnowballEdgeStorageModel = Model('AmazonSnowballEdgeStorageModel', {
  ...RepositoryModelBase,
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
export type AmazonSnowballEdgeStorageModel = Static<typeof AmazonSnowballEdgeStorageModel>

export const AmazonS3GlacierStorageBucketModel = Model('AmazonS3GlacierStorageBucketModel', {
  regionId: Text(),
  bucketName: Text(),
  folderName: Text(),
  ...Optional({ immutabilityEnabled: Flag(), useDeepArchive: Flag() }),
})
export type AmazonS3GlacierStorageBucketModel = Static<typeof AmazonS3GlacierStorageBucketModel>

export const AmazonS3GlacierStorageModel = Model('AmazonS3GlacierStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'AmazonS3Glacier'),
  account: Ref(AmazonS3StorageAccountModel),
  bucket: Ref(AmazonS3GlacierStorageBucketModel),
  ...Optional({ proxyAppliance: Ref(AmazonS3StorageProxyApplianceModel) }),
})
export type AmazonS3GlacierStorageModel = Static<typeof AmazonS3GlacierStorageModel>

export const S3CompatibleStorageAccountModel = Model('S3CompatibleStorageAccountModel', {
  servicePoint: Text(),
  regionId: Text(),
  credentialsId: Uuid(),
  ...Optional({ connectionSettings: Ref(ObjectStorageConnectionModel) }),
})
export type S3CompatibleStorageAccountModel = Static<typeof S3CompatibleStorageAccountModel>

export const S3CompatibleStorageBucketModel = Model('S3CompatibleStorageBucketModel', {
  bucketName: Text(),
  folderName: Text(),
  ...Optional({
    storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel),
    immutability: Ref(ObjectStorageImmutabilityModel),
  }),
  ...Since('1.3-rev1', Optional({ enableAutoProvision: Flag(), workloadsPerBucketLimit: Integer() })),
})
export type S3CompatibleStorageBucketModel = Static<typeof S3CompatibleStorageBucketModel>

export const S3CompatibleStorageModel = Model('S3CompatibleStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'S3Compatible', 'S3Integrated'),
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
export type S3CompatibleStorageModel = Static<typeof S3CompatibleStorageModel>

export const GoogleCloudStorageAccountModel = Model('GoogleCloudStorageAccountModel', {
  credentialsId: Uuid(),
  regionId: Text(),
  connectionSettings: Ref(ObjectStorageConnectionModel),
})
export type GoogleCloudStorageAccountModel = Static<typeof GoogleCloudStorageAccountModel>

export const GoogleCloudStorageBucketModel = Model('GoogleCloudStorageBucketModel', {
  bucketName: Text(),
  folderName: Text(),
  ...Optional({
    storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel),
    nearlineStorageEnabled: Flag(),
  }),
  ...Since('1.3-rev0', Optional({ immutability: Ref(ObjectStorageImmutabilityModel) })),
})
export type GoogleCloudStorageBucketModel = Static<typeof GoogleCloudStorageBucketModel>

export const GoogleCloudStorageModel = Model('GoogleCloudStorageModel', {
  ...RepositoryModelBase,
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
export type GoogleCloudStorageModel = Static<typeof GoogleCloudStorageModel>

export const IBMCloudStorageAccountModel = Model('IBMCloudStorageAccountModel', {
  servicePoint: Text(),
  regionId: Text(),
  credentialsId: Uuid(),
  connectionSettings: Ref(ObjectStorageConnectionModel),
})
export type IBMCloudStorageAccountModel = Static<typeof IBMCloudStorageAccountModel>

export const IBMCloudStorageBucketModel = Model('IBMCloudStorageBucketModel', {
  bucketName: Text(),
  folderName: Text(),
  ...Optional({
    storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel),
    immutability: Ref(ObjectStorageImmutabilityModel),
  }),
})
export type IBMCloudStorageBucketModel = Static<typeof IBMCloudStorageBucketModel>

export const IBMCloudStorageModel = Model('IBMCloudStorageModel', {
  ...RepositoryModelBase,
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
export type IBMCloudStorageModel = Static<typeof IBMCloudStorageModel>

export const WasabiCloudStorageAccountModel = Model('WasabiCloudStorageAccountModel', {
  regionId: Text(),
  credentialsId: Uuid(),
  connectionSettings: Ref(ObjectStorageConnectionModel),
})
export type WasabiCloudStorageAccountModel = Static<typeof WasabiCloudStorageAccountModel>

export const WasabiCloudStorageBucketModel = Model('WasabiCloudStorageBucketModel', {
  bucketName: Text(),
  folderName: Text(),
  ...Optional({
    storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel),
    immutability: Ref(ObjectStorageImmutabilityModel),
  }),
})
export type WasabiCloudStorageBucketModel = Static<typeof WasabiCloudStorageBucketModel>

export const WasabiCloudStorageModel = Model('WasabiCloudStorageModel', {
  ...RepositoryModelBase,
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
export type WasabiCloudStorageModel = Static<typeof WasabiCloudStorageModel>

export const LinuxHardenedRepositorySettingsModel = Model('LinuxHardenedRepositorySettingsModel', {
  ...Optional({
    path: Text(),
    maxTaskCount: Integer(),
    readWriteRate: Integer(),
    useFastCloningOnXFSVolumes: Flag(),
    makeRecentBackupsImmutableDays: Integer(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag(), enableReadWriteLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag(), readWriteLimitEnabled: Flag() })),
})
export type LinuxHardenedRepositorySettingsModel = Static<typeof LinuxHardenedRepositorySettingsModel>

export const LinuxHardenedStorageModel = Model('LinuxHardenedStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'LinuxHardened'),
  hostId: Uuid(),
  repository: Ref(LinuxHardenedRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Since('1.3-rev1', Optional({ importOptions: Ref(RepositoryImportOptions) })),
})
export type LinuxHardenedStorageModel = Static<typeof LinuxHardenedStorageModel>

export const VeeamDataCloudStorageAccountModel = Model('VeeamDataCloudStorageAccountModel', {
  vault: Ref(VeeamDataCloudVaultModel),
  ...Optional({ connectionSettings: Ref(ObjectStorageConnectionModel) }),
})
export type VeeamDataCloudStorageAccountModel = Static<typeof VeeamDataCloudStorageAccountModel>

export const VeeamDataCloudStorageContainerModel = Model('VeeamDataCloudStorageContainerModel', {
  folder: Text(),
  immutability: Ref(ObjectStorageImmutabilityModel),
  ...Optional({ storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel) }),
})
export type VeeamDataCloudStorageContainerModel = Static<typeof VeeamDataCloudStorageContainerModel>

export const VeeamDataCloudVaultStorageModel = Model('VeeamDataCloudVaultStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'VeeamDataCloudVault'),
  account: Ref(VeeamDataCloudStorageAccountModel),
  container: Ref(VeeamDataCloudStorageContainerModel),
  ...RequiredUntil('1.3-rev1', { mountServer: Ref(MountServersSettingsModel) }),
  ...Optional({ taskLimitEnabled: Flag(), maxTaskCount: Integer() }),
})
export type VeeamDataCloudVaultStorageModel = Static<typeof VeeamDataCloudVaultStorageModel>

export const VeeamDataCloudArchiveStorageContainerModel = Model('VeeamDataCloudArchiveStorageContainerModel', {
  folder: Text(),
  immutability: Ref(ObjectStorageImmutabilityModel),
})
export type VeeamDataCloudArchiveStorageContainerModel = Static<typeof VeeamDataCloudArchiveStorageContainerModel>

export const VeeamDataCloudVaultArchiveStorageModel = Model('VeeamDataCloudVaultArchiveStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'VeeamDataCloudVaultArchive'),
  account: Ref(VeeamDataCloudStorageAccountModel),
  container: Ref(VeeamDataCloudArchiveStorageContainerModel),
  ...Optional({ taskLimitEnabled: Flag(), maxTaskCount: Integer() }),
})
export type VeeamDataCloudVaultArchiveStorageModel = Static<typeof VeeamDataCloudVaultArchiveStorageModel>

export const GatewayServerSettingsModel = Model('GatewayServerSettingsModel', Optional({
  autoSelection: Flag({ default: true }),
  gatewayServerIds: List(Uuid()),
}))
export type GatewayServerSettingsModel = Static<typeof GatewayServerSettingsModel>

export const DellDataDomainStorageSettingsModel = Model('DellDataDomainStorageSettingsModel', {
  credentialsId: Uuid(),
  ...Optional({
    ddServername: Text(),
    useFCConnectivity: Flag({ default: false }),
    gatewayServer: Ref(GatewayServerSettingsModel),
    ddBoostEncryptionEnabled: Flag({ default: false }),
    ddBoostEncryptionType: Ref(EDDBoostEncryptionType),
  }),
})
export type DellDataDomainStorageSettingsModel = Static<typeof DellDataDomainStorageSettingsModel>

export const RepositoryImmutabilityModel = Model('RepositoryImmutabilityModel', Optional({
  isEnabled: Flag(),
  daysCount: Integer(),
}))
export type RepositoryImmutabilityModel = Static<typeof RepositoryImmutabilityModel>

export const DellDataDomainRepositorySettingsModel = Model('DellDataDomainRepositorySettingsModel', {
  path: Text(),
  ...Optional({
    immutability: Ref(RepositoryImmutabilityModel),
    enableTaskLimit: Flag(),
    maxTaskCount: Integer(),
    enableReadWriteLimit: Flag(),
    readWriteRate: Integer(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
})
export type DellDataDomainRepositorySettingsModel = Static<typeof DellDataDomainRepositorySettingsModel>

export const DellDataDomainStorageModel = Model('DellDataDomainStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'DellDataDomain'),
  dellDataDomain: Ref(DellDataDomainStorageSettingsModel),
  repository: Ref(DellDataDomainRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type DellDataDomainStorageModel = Static<typeof DellDataDomainStorageModel>

export const ExaGridRepositorySettingsModel = Model('ExaGridRepositorySettingsModel', {
  path: Text(),
  ...Optional({
    enableTaskLimit: Flag({ default: true }),
    maxTaskCount: Integer({ default: 10 }),
    enableReadWriteLimit: Flag(),
    readWriteRate: Integer(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
})
export type ExaGridRepositorySettingsModel = Static<typeof ExaGridRepositorySettingsModel>

export const ExaGridStorageModel = Model('ExaGridStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'ExaGrid'),
  hostId: Uuid(),
  repository: Ref(ExaGridRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type ExaGridStorageModel = Static<typeof ExaGridStorageModel>

export const HPEStoreOnceStorageSettingsModel = Model('HPEStoreOnceStorageSettingsModel', {
  storeOnceServerName: Text(),
  credentialsId: Uuid(),
  ...Optional({
    useFCConnectivity: Flag({ default: false }),
    gatewayServer: Ref(GatewayServerSettingsModel),
    useStoreOnceWanLink: Flag({ default: false }),
  }),
})
export type HPEStoreOnceStorageSettingsModel = Static<typeof HPEStoreOnceStorageSettingsModel>

export const HPEStoreOnceRepositorySettingsModel = Model('HPEStoreOnceRepositorySettingsModel', {
  path: Text(),
  ...Optional({
    immutability: Ref(RepositoryImmutabilityModel),
    enableTaskLimit: Flag(),
    maxTaskCount: Integer(),
    enableReadWriteLimit: Flag(),
    readWriteRate: Integer(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
})
export type HPEStoreOnceRepositorySettingsModel = Static<typeof HPEStoreOnceRepositorySettingsModel>

export const HPEStoreOnceStorageModel = Model('HPEStoreOnceStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'HPEStoreOnce'),
  hpeStoreOnce: Ref(HPEStoreOnceStorageSettingsModel),
  repository: Ref(HPEStoreOnceRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type HPEStoreOnceStorageModel = Static<typeof HPEStoreOnceStorageModel>

export const QuantumDXiRepositorySettingsModel = Model('QuantumDXiRepositorySettingsModel', {
  path: Text(),
  ...Optional({
    enableTaskLimit: Flag({ default: true }),
    maxTaskCount: Integer({ default: 4 }),
    enableReadWriteLimit: Flag(),
    readWriteRate: Integer(),
    useFastCloningOnXFSVolumes: Flag(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
})
export type QuantumDXiRepositorySettingsModel = Static<typeof QuantumDXiRepositorySettingsModel>

export const QuantumDXiStorageModel = Model('QuantumDXiStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'QuantumDXi'),
  hostId: Uuid(),
  repository: Ref(QuantumDXiRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type QuantumDXiStorageModel = Static<typeof QuantumDXiStorageModel>

export const InfinidatRepositorySettingsModel = Model('InfinidatRepositorySettingsModel', {
  path: Text(),
  ...Optional({
    enableTaskLimit: Flag({ default: true }),
    maxTaskCount: Integer({ default: 4 }),
    enableReadWriteLimit: Flag(),
    readWriteRate: Integer(),
    useFastCloningOnXFSVolumes: Flag(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
})
export type InfinidatRepositorySettingsModel = Static<typeof InfinidatRepositorySettingsModel>

export const InfinidatStorageModel = Model('InfinidatStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'Infinidat'),
  hostId: Uuid(),
  repository: Ref(InfinidatRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type InfinidatStorageModel = Static<typeof InfinidatStorageModel>

export const FujitsuRepositorySettingsModel = Model('FujitsuRepositorySettingsModel', {
  path: Text(),
  ...Optional({
    enableTaskLimit: Flag({ default: true }),
    maxTaskCount: Integer({ default: 4 }),
    enableReadWriteLimit: Flag(),
    readWriteRate: Integer(),
    useFastCloningOnXFSVolumes: Flag(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
})
export type FujitsuRepositorySettingsModel = Static<typeof FujitsuRepositorySettingsModel>

export const FujitsuStorageModel = Model('FujitsuStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'Fujitsu'),
  hostId: Uuid(),
  repository: Ref(FujitsuRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type FujitsuStorageModel = Static<typeof FujitsuStorageModel>

export const RepositoryModel = OneOf('RepositoryModel', 'type', RepositoryModelBase, {
  WinLocal: WindowsLocalStorageModel,
  LinuxLocal: LinuxLocalStorageModel,
  Smb: SmbStorageModel,
  Nfs: NfsStorageModel,
  AzureBlob: AzureBlobStorageModel,
  AzureDataBox: AzureDataBoxStorageModel,
  AzureArchive: AzureArchiveStorageModel,
  AmazonS3: AmazonS3StorageModel,
  AmazonSnowballEdge: AmazonSnowballEdgeStorageModel,
  AmazonS3Glacier: AmazonS3GlacierStorageModel,
  S3Compatible: S3CompatibleStorageModel,
  GoogleCloud: GoogleCloudStorageModel,
  IBMCloud: IBMCloudStorageModel,
  WasabiCloud: WasabiCloudStorageModel,
  LinuxHardened: LinuxHardenedStorageModel,
  ...Since('1.3-rev0', { VeeamDataCloudVault: VeeamDataCloudVaultStorageModel }),
  ...Since('1.3-rev2', {
    S3Integrated: S3CompatibleStorageModel,
    VeeamDataCloudVaultArchive: VeeamDataCloudVaultArchiveStorageModel,
    DellDataDomain: DellDataDomainStorageModel,
    ExaGrid: ExaGridStorageModel,
    HPEStoreOnce: HPEStoreOnceStorageModel,
    QuantumDXi: QuantumDXiStorageModel,
    Infinidat: InfinidatStorageModel,
    Fujitsu: FujitsuStorageModel,
  }),
})
export type RepositoryModel = Static<typeof RepositoryModel>

export const AzureStorageCloudCredentialsModel = Model('AzureStorageCloudCredentialsModel', {
  ...CloudCredentialsModelBase,
  type: Tag(ECloudCredentialsType, 'AzureStorage'),
  account: Text(),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Changed({ '1.2-rev1': Text(), '1.3-rev2': Uuid() }) })),
})
export type AzureStorageCloudCredentialsModel = Static<typeof AzureStorageCloudCredentialsModel>

export const AmazonCloudCredentialsModel = Model('AmazonCloudCredentialsModel', {
  ...CloudCredentialsModelBase,
  type: Tag(ECloudCredentialsType, 'Amazon'),
  accessKey: Text(),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Changed({ '1.2-rev1': Text(), '1.3-rev2': Uuid() }) })),
})
export type AmazonCloudCredentialsModel = Static<typeof AmazonCloudCredentialsModel>

export const EAzureComputeCredentialsDeploymentType = Enum('EAzureComputeCredentialsDeploymentType', [
  'MicrosoftAzure', 'MicrosoftAzureStack',
])
export type EAzureComputeCredentialsDeploymentType = Static<typeof EAzureComputeCredentialsDeploymentType>

export const AzureComputeCloudCredentialsDeploymentModel = Model('AzureComputeCloudCredentialsDeploymentModel', {
  deploymentType: Ref(EAzureComputeCredentialsDeploymentType),
  ...Optional({ region: Ref(EAzureRegionType) }),
})
export type AzureComputeCloudCredentialsDeploymentModel = Static<typeof AzureComputeCloudCredentialsDeploymentModel>

export const AzureComputeCloudCredentialsSubscriptionInfo = Model('AzureComputeCloudCredentialsSubscriptionInfo', {
  id: Uuid(),
  azureSubscriptionId: Text(),
  ...Optional({ azureSubscriptionName: Text() }),
})
export type AzureComputeCloudCredentialsSubscriptionInfo = Static<typeof AzureComputeCloudCredentialsSubscriptionInfo>

export const AzureComputeCloudCredentialsSubscriptionModel = Model('AzureComputeCloudCredentialsSubscriptionModel', {
  tenantId: Text(),
  applicationId: Text(),
  ...Optional({ secret: Text(), subscriptions: List(Ref(AzureComputeCloudCredentialsSubscriptionInfo)) }),
})
export type AzureComputeCloudCredentialsSubscriptionModel = Static<typeof AzureComputeCloudCredentialsSubscriptionModel>

export const AzureComputeCloudCredentialsModel = Model('AzureComputeCloudCredentialsModel', {
  ...CloudCredentialsModelBase,
  type: Tag(ECloudCredentialsType, 'AzureCompute'),
  connectionName: Text(),
  deployment: Ref(AzureComputeCloudCredentialsDeploymentModel),
  subscription: Ref(AzureComputeCloudCredentialsSubscriptionModel),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Changed({ '1.2-rev1': Text(), '1.3-rev2': Uuid() }) })),
})
export type AzureComputeCloudCredentialsModel = Static<typeof AzureComputeCloudCredentialsModel>

export const AzureComputeCloudCredentialsSubscriptionSpec = Model('AzureComputeCloudCredentialsSubscriptionSpec', {
  tenantId: Text(),
  applicationId: Text(),
  ...Optional({ secret: Text(), certificate: Ref(CertificateUploadSpec) }),
})
export type AzureComputeCloudCredentialsSubscriptionSpec = Static<typeof AzureComputeCloudCredentialsSubscriptionSpec>

export const AzureComputeCredentialsExistingAccountSpec = Model('AzureComputeCredentialsExistingAccountSpec', {
  deployment: Ref(AzureComputeCloudCredentialsDeploymentModel),
  subscription: Ref(AzureComputeCloudCredentialsSubscriptionSpec),
})
export type AzureComputeCredentialsExistingAccountSpec = Static<typeof AzureComputeCredentialsExistingAccountSpec>

export const AzureComputeVMTagModel = Model('AzureComputeVMTagModel', {
  name: Text(),
  ...Optional({ value: Text() }),
})
export type AzureComputeVMTagModel = Static<typeof AzureComputeVMTagModel>
