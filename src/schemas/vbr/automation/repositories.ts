// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Flag, Integer, List, Model, Optional, Ref, RequiredUntil, Since, Text, Until, Uuid, type Static,
} from '../../kit/vbr.js'
import { CredentialsImportModel } from './jobs.js'
import { S3CompatibleProxyModel } from '../common/proxies.js'
import {
  AmazonS3GlacierStorageBucketModel, AmazonS3StorageBucketModel, AmazonS3StorageProxyApplianceModel,
  AmazonSnowballEdgeStorageBucketModel, AzureArchiveStorageContainerModel, AzureBlobStorageContainerModel,
  AzureDataBoxStorageContainerModel, AzureStorageProxyModel, EAmazonRegionType, EMountServerSettingsType,
  ERepositoryConnectionType, ERepositoryType, GoogleCloudStorageBucketModel, IBMCloudStorageBucketModel,
  LinuxHardenedRepositorySettingsModel, LinuxLocalRepositorySettingsModel, NetworkRepositorySettingsModel,
  S3CompatibleStorageBucketModel, VPowerNFSPortSettingsModel, WasabiCloudStorageBucketModel,
  WindowsLocalRepositorySettingsModel,
} from '../common/repositories.js'
import { EAzureRegionType, ECloudCredentialsType } from '../common/shared.js'

export const AzureStorageCloudCredentialsImportSpec = Model('AzureStorageCloudCredentialsImportSpec', {
  type: Ref(ECloudCredentialsType),
  account: Text(),
  sharedKey: Text(),
  ...Optional({ description: Text() }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AzureStorageCloudCredentialsImportSpec = Static<typeof AzureStorageCloudCredentialsImportSpec>

export const MountServerSettingsImportSpec = Model('MountServerSettingsImportSpec', {
  mountServerName: Text(),
  writeCacheFolder: Text(),
  vPowerNFSEnabled: Flag(),
  ...Optional({ vPowerNFSPortSettings: Ref(VPowerNFSPortSettingsModel) }),
})
export type MountServerSettingsImportSpec = Static<typeof MountServerSettingsImportSpec>

export const MountServersSettingsImportSpec = Model('MountServersSettingsImportSpec', {
  mountServerSettingsType: Ref(EMountServerSettingsType),
  ...Optional({ windows: Ref(MountServerSettingsImportSpec), linux: Ref(MountServerSettingsImportSpec) }),
})
export type MountServersSettingsImportSpec = Static<typeof MountServersSettingsImportSpec>

export const WindowsLocalStorageImportSpec = Model('WindowsLocalStorageImportSpec', {
  name: Text(),
  description: Text(),
  hostName: Text(),
  type: Ref(ERepositoryType),
  repository: Ref(WindowsLocalRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type WindowsLocalStorageImportSpec = Static<typeof WindowsLocalStorageImportSpec>

export const LinuxLocalStorageImportSpec = Model('LinuxLocalStorageImportSpec', {
  name: Text(),
  description: Text(),
  hostName: Text(),
  type: Ref(ERepositoryType),
  repository: Ref(LinuxLocalRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type LinuxLocalStorageImportSpec = Static<typeof LinuxLocalStorageImportSpec>

export const RepositoryShareGatewayImportSpec = Model('RepositoryShareGatewayImportSpec', {
  ...Optional({ gatewayServerName: Text() }),
  ...Until('1.1-rev0', Optional({ autoSelect: Flag() })),
  ...Since('1.2-rev1', Optional({ autoSelectEnabled: Flag() })),
})
export type RepositoryShareGatewayImportSpec = Static<typeof RepositoryShareGatewayImportSpec>

export const SmbRepositoryShareSettingsSpec = Model('SmbRepositoryShareSettingsSpec', {
  sharePath: Text(),
  credentials: Ref(CredentialsImportModel),
  ...Optional({ gatewayServer: Ref(RepositoryShareGatewayImportSpec) }),
})
export type SmbRepositoryShareSettingsSpec = Static<typeof SmbRepositoryShareSettingsSpec>

export const SmbStorageImportSpec = Model('SmbStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  share: Ref(SmbRepositoryShareSettingsSpec),
  repository: Ref(NetworkRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type SmbStorageImportSpec = Static<typeof SmbStorageImportSpec>

export const NfsRepositoryShareSettingsSpec = Model('NfsRepositoryShareSettingsSpec', {
  sharePath: Text(),
  ...Optional({ gatewayServer: Ref(RepositoryShareGatewayImportSpec) }),
})
export type NfsRepositoryShareSettingsSpec = Static<typeof NfsRepositoryShareSettingsSpec>

export const NfsStorageImportSpec = Model('NfsStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  share: Ref(NfsRepositoryShareSettingsSpec),
  repository: Ref(NetworkRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type NfsStorageImportSpec = Static<typeof NfsStorageImportSpec>

export const CloudCredentialsImportModel = Model('CloudCredentialsImportModel', {
  name: Text(),
  tag: Text(),
  type: Ref(ECloudCredentialsType),
})
export type CloudCredentialsImportModel = Static<typeof CloudCredentialsImportModel>

export const ObjectStorageConnectionImportSpec = Model('ObjectStorageConnectionImportSpec', {
  connectionType: Ref(ERepositoryConnectionType),
  ...Optional({ gatewayServers: List(Text()) }),
})
export type ObjectStorageConnectionImportSpec = Static<typeof ObjectStorageConnectionImportSpec>

export const AzureBlobStorageAccountImportModel = Model('AzureBlobStorageAccountImportModel', {
  credentials: Ref(CloudCredentialsImportModel),
  regionType: Ref(EAzureRegionType),
  ...Optional({ connectionSettings: Ref(ObjectStorageConnectionImportSpec) }),
})
export type AzureBlobStorageAccountImportModel = Static<typeof AzureBlobStorageAccountImportModel>

export const AzureBlobStorageImportSpec = Model('AzureBlobStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(AzureBlobStorageAccountImportModel),
  container: Ref(AzureBlobStorageContainerModel),
  ...Optional({
    enableTaskLimit: Flag(),
    maxTaskCount: Integer(),
    proxyAppliance: Ref(AzureStorageProxyModel),
  }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AzureBlobStorageImportSpec = Static<typeof AzureBlobStorageImportSpec>

export const AzureDataBoxStorageAccountImportModel = Model('AzureDataBoxStorageAccountImportModel', {
  serviceEndpoint: Text(),
  credentials: Ref(CloudCredentialsImportModel),
  connectionSettings: Ref(ObjectStorageConnectionImportSpec),
})
export type AzureDataBoxStorageAccountImportModel = Static<typeof AzureDataBoxStorageAccountImportModel>

export const AzureDataBoxStorageImportSpec = Model('AzureDataBoxStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(AzureDataBoxStorageAccountImportModel),
  container: Ref(AzureDataBoxStorageContainerModel),
  ...Optional({ enableTaskLimit: Flag(), maxTaskCount: Integer() }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AzureDataBoxStorageImportSpec = Static<typeof AzureDataBoxStorageImportSpec>

export const AmazonS3StorageAccountImportModel = Model('AmazonS3StorageAccountImportModel', {
  credentials: Ref(CloudCredentialsImportModel),
  regionType: Ref(EAmazonRegionType),
  connectionSettings: Ref(ObjectStorageConnectionImportSpec),
})
export type AmazonS3StorageAccountImportModel = Static<typeof AmazonS3StorageAccountImportModel>

export const AmazonS3StorageImportSpec = Model('AmazonS3StorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(AmazonS3StorageAccountImportModel),
  bucket: Ref(AmazonS3StorageBucketModel),
  ...Optional({
    enableTaskLimit: Flag(),
    maxTaskCount: Integer(),
    proxyAppliance: Ref(AmazonS3StorageProxyApplianceModel),
  }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AmazonS3StorageImportSpec = Static<typeof AmazonS3StorageImportSpec>

export const AmazonSnowballEdgeStorageAccountImportModel = Model('AmazonSnowballEdgeStorageAccountImportModel', {
  servicePoint: Text(),
  regionId: Text(),
  credentials: Ref(CloudCredentialsImportModel),
  connectionSettings: Ref(ObjectStorageConnectionImportSpec),
})
export type AmazonSnowballEdgeStorageAccountImportModel = Static<typeof AmazonSnowballEdgeStorageAccountImportModel>

export const AmazonSnowballEdgeStorageImportSpec = Model('AmazonSnowballEdgeStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(AmazonSnowballEdgeStorageAccountImportModel),
  bucket: Ref(AmazonSnowballEdgeStorageBucketModel),
  ...Optional({ enableTaskLimit: Flag(), maxTaskCount: Integer() }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AmazonSnowballEdgeStorageImportSpec = Static<typeof AmazonSnowballEdgeStorageImportSpec>

export const S3CompatibleStorageAccountImportModel = Model('S3CompatibleStorageAccountImportModel', {
  servicePoint: Text(),
  regionId: Text(),
  credentials: Ref(CloudCredentialsImportModel),
  connectionSettings: Ref(ObjectStorageConnectionImportSpec),
})
export type S3CompatibleStorageAccountImportModel = Static<typeof S3CompatibleStorageAccountImportModel>

export const S3CompatibleStorageImportSpec = Model('S3CompatibleStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(S3CompatibleStorageAccountImportModel),
  bucket: Ref(S3CompatibleStorageBucketModel),
  ...Optional({
    enableTaskLimit: Flag(),
    maxTaskCount: Integer(),
    proxyAppliance: Ref(S3CompatibleProxyModel),
  }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type S3CompatibleStorageImportSpec = Static<typeof S3CompatibleStorageImportSpec>

export const GoogleCloudStorageAccountImportModel = Model('GoogleCloudStorageAccountImportModel', {
  credentials: Ref(CloudCredentialsImportModel),
  regionId: Text(),
  connectionSettings: Ref(ObjectStorageConnectionImportSpec),
})
export type GoogleCloudStorageAccountImportModel = Static<typeof GoogleCloudStorageAccountImportModel>

export const GoogleCloudStorageImportSpec = Model('GoogleCloudStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(GoogleCloudStorageAccountImportModel),
  bucket: Ref(GoogleCloudStorageBucketModel),
  ...Optional({ enableTaskLimit: Flag(), maxTaskCount: Integer() }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type GoogleCloudStorageImportSpec = Static<typeof GoogleCloudStorageImportSpec>

export const IBMCloudStorageAccountImportModel = Model('IBMCloudStorageAccountImportModel', {
  servicePoint: Text(),
  regionId: Text(),
  credentials: Ref(CloudCredentialsImportModel),
  connectionSettings: Ref(ObjectStorageConnectionImportSpec),
})
export type IBMCloudStorageAccountImportModel = Static<typeof IBMCloudStorageAccountImportModel>

export const IBMCloudStorageImportSpec = Model('IBMCloudStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(IBMCloudStorageAccountImportModel),
  bucket: Ref(IBMCloudStorageBucketModel),
  ...Optional({
    enableTaskLimit: Flag(),
    maxTaskCount: Integer(),
    proxyAppliance: Ref(S3CompatibleProxyModel),
  }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type IBMCloudStorageImportSpec = Static<typeof IBMCloudStorageImportSpec>

export const AmazonS3GlacierStorageImportSpec = Model('AmazonS3GlacierStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(AmazonS3StorageAccountImportModel),
  bucket: Ref(AmazonS3GlacierStorageBucketModel),
  ...Optional({ proxyAppliance: Ref(AmazonS3StorageProxyApplianceModel) }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AmazonS3GlacierStorageImportSpec = Static<typeof AmazonS3GlacierStorageImportSpec>

export const AzureArchiveStorageAccountImportModel = Model('AzureArchiveStorageAccountImportModel', {
  credentials: Ref(CloudCredentialsImportModel),
  regionType: Ref(EAzureRegionType),
  ...Optional({ connectionSettings: Ref(ObjectStorageConnectionImportSpec) }),
})
export type AzureArchiveStorageAccountImportModel = Static<typeof AzureArchiveStorageAccountImportModel>

export const AzureArchiveStorageImportSpec = Model('AzureArchiveStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(AzureArchiveStorageAccountImportModel),
  container: Ref(AzureArchiveStorageContainerModel),
  ...Optional({ proxyAppliance: Ref(AzureStorageProxyModel) }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AzureArchiveStorageImportSpec = Static<typeof AzureArchiveStorageImportSpec>

export const WasabiCloudStorageAccountImportModel = Model('WasabiCloudStorageAccountImportModel', {
  regionId: Text(),
  credentials: Ref(CloudCredentialsImportModel),
  connectionSettings: Ref(ObjectStorageConnectionImportSpec),
})
export type WasabiCloudStorageAccountImportModel = Static<typeof WasabiCloudStorageAccountImportModel>

export const WasabiCloudStorageImportSpec = Model('WasabiCloudStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(WasabiCloudStorageAccountImportModel),
  bucket: Ref(WasabiCloudStorageBucketModel),
  ...Optional({
    enableTaskLimit: Flag(),
    maxTaskCount: Integer(),
    proxyAppliance: Ref(S3CompatibleProxyModel),
  }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type WasabiCloudStorageImportSpec = Static<typeof WasabiCloudStorageImportSpec>

export const LinuxHardenedStorageImportSpec = Model('LinuxHardenedStorageImportSpec', {
  name: Text(),
  description: Text(),
  hostName: Text(),
  type: Ref(ERepositoryType),
  repository: Ref(LinuxHardenedRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type LinuxHardenedStorageImportSpec = Static<typeof LinuxHardenedStorageImportSpec>

export const RepositoryImportSpecCollection = Model('RepositoryImportSpecCollection', Optional({
  WindowsLocalRepositories: List(Ref(WindowsLocalStorageImportSpec), { uniqueItems: true }),
  LinuxLocalRepositories: List(Ref(LinuxLocalStorageImportSpec), { uniqueItems: true }),
  SmbRepositories: List(Ref(SmbStorageImportSpec), { uniqueItems: true }),
  NfsRepositories: List(Ref(NfsStorageImportSpec), { uniqueItems: true }),
  AzureBlobStorages: List(Ref(AzureBlobStorageImportSpec), { uniqueItems: true }),
  AzureDataBoxStorages: List(Ref(AzureDataBoxStorageImportSpec), { uniqueItems: true }),
  AmazonS3Storages: List(Ref(AmazonS3StorageImportSpec), { uniqueItems: true }),
  AmazonSnowballEdgeStorages: List(Ref(AmazonSnowballEdgeStorageImportSpec), { uniqueItems: true }),
  S3CompatibleStorages: List(Ref(S3CompatibleStorageImportSpec), { uniqueItems: true }),
  GoogleCloudStorages: List(Ref(GoogleCloudStorageImportSpec), { uniqueItems: true }),
  IBMCloudStorages: List(Ref(IBMCloudStorageImportSpec), { uniqueItems: true }),
  AmazonS3GlacierStorages: List(Ref(AmazonS3GlacierStorageImportSpec), { uniqueItems: true }),
  AzureArchiveStorages: List(Ref(AzureArchiveStorageImportSpec), { uniqueItems: true }),
  WasabiCloudStorages: List(Ref(WasabiCloudStorageImportSpec), { uniqueItems: true }),
  LinuxHardenedRepositories: List(Ref(LinuxHardenedStorageImportSpec), { uniqueItems: true }),
}))
export type RepositoryImportSpecCollection = Static<typeof RepositoryImportSpecCollection>

export const RepositoryExportSpec = Model('RepositoryExportSpec', Optional({
  ids: List(Uuid(), { uniqueItems: true }),
  types: List(Ref(ERepositoryType), { uniqueItems: true }),
  names: List(Text(), { uniqueItems: true }),
}))
export type RepositoryExportSpec = Static<typeof RepositoryExportSpec>
