// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Enum, Flag, Int64, Integer, List, Model, OneOf, Optional, Post, Ref, RequiredSince, Since,
  Tag, Text, Until, Uuid, type Static,
} from '../kit/vbr.js'
import {
  CloudMachineModel, EProtectionGroupCloudAccountType, VeeamDataCloudVaultModel,
} from './common/cloud-browser.js'
import { CloudCredentialsModel } from './common/credentials.js'
import { EAmazonRegionType } from './common/repositories.js'
import { EAzureRegionType, EmptySuccessResponse } from './common/shared.js'

export const tag = 'Cloud Browser'

export const ECloudServiceType = Enum('ECloudServiceType', [
  'AzureBlob', 'AzureDataBox', 'AmazonS3', 'AmazonEC2', 'S3Compatible', 'AmazonSnowballEdge', 'GoogleCloud',
  'IBMCloud', 'AzureCompute', 'WasabiCloud',
  ...Since('1.3-rev0', ['VeeamDataCloudVault']),
  ...Since('1.3-rev2', ['VeeamDataCloudVaultArchive']),
])
export type ECloudServiceType = Static<typeof ECloudServiceType>

export const CloudBrowserSpecBase = { credentialsId: Uuid(), serviceType: Ref(ECloudServiceType) }

export const ECloudBrowserFolderType = Enum('ECloudBrowserFolderType', [
  ...Until('1.3-rev0', ['backup', 'archive']),
  ...Since('1.3-rev1', ['Backup', 'Archive']),
])
export type ECloudBrowserFolderType = Static<typeof ECloudBrowserFolderType>

export const AzureBlobBrowserSpec = Model('AzureBlobBrowserSpec', {
  ...CloudBrowserSpecBase,
  serviceType: Tag(ECloudServiceType, 'AzureBlob'),
  ...Optional({
    regionType: Ref(EAzureRegionType),
    folderType: Ref(ECloudBrowserFolderType),
    gatewayServerId: Uuid(),
  }),
})
export type AzureBlobBrowserSpec = Static<typeof AzureBlobBrowserSpec>

export const AzureDataBoxBrowserSpec = Model('AzureDataBoxBrowserSpec', {
  ...CloudBrowserSpecBase,
  serviceType: Tag(ECloudServiceType, 'AzureDataBox'),
  ...Optional({ servicePoint: Text(), gatewayServerId: Uuid() }),
})
export type AzureDataBoxBrowserSpec = Static<typeof AzureDataBoxBrowserSpec>

export const AmazonS3CloudBrowserFilters = Model('AmazonS3CloudBrowserFilters', {
  regionId: Text(),
  ...Optional({ bucketName: Text() }),
})
export type AmazonS3CloudBrowserFilters = Static<typeof AmazonS3CloudBrowserFilters>

export const AmazonS3BrowserSpec = Model('AmazonS3BrowserSpec', {
  ...CloudBrowserSpecBase,
  serviceType: Tag(ECloudServiceType, 'AmazonS3'),
  regionType: Ref(EAmazonRegionType),
  ...Optional({
    gatewayServerId: Uuid(),
    folderType: Ref(ECloudBrowserFolderType),
    filters: Ref(AmazonS3CloudBrowserFilters),
  }),
})
export type AmazonS3BrowserSpec = Static<typeof AmazonS3BrowserSpec>

export const S3CompatibleBrowserSpec = Model('S3CompatibleBrowserSpec', {
  ...CloudBrowserSpecBase,
  serviceType: Tag(ECloudServiceType, 'S3Compatible'),
  ...Optional({ regionId: Text(), servicePoint: Text(), gatewayServerId: Uuid() }),
})
export type S3CompatibleBrowserSpec = Static<typeof S3CompatibleBrowserSpec>

export const AmazonSnowballEdgeBrowserSpec = Model('AmazonSnowballEdgeBrowserSpec', {
  ...CloudBrowserSpecBase,
  serviceType: Tag(ECloudServiceType, 'AmazonSnowballEdge'),
  ...Optional({ regionId: Text(), servicePoint: Text(), gatewayServerId: Uuid() }),
})
export type AmazonSnowballEdgeBrowserSpec = Static<typeof AmazonSnowballEdgeBrowserSpec>

export const GoogleCloudStorageBrowserFilters = Model('GoogleCloudStorageBrowserFilters', {
  regionId: Text(),
  ...Optional({ bucketName: Text() }),
})
export type GoogleCloudStorageBrowserFilters = Static<typeof GoogleCloudStorageBrowserFilters>

export const GoogleCloudStorageBrowserSpec = Model('GoogleCloudStorageBrowserSpec', {
  ...CloudBrowserSpecBase,
  serviceType: Tag(ECloudServiceType, 'GoogleCloud'),
  ...Optional({ gatewayServerId: Uuid(), filters: Ref(GoogleCloudStorageBrowserFilters) }),
})
export type GoogleCloudStorageBrowserSpec = Static<typeof GoogleCloudStorageBrowserSpec>

export const IBMCloudStorageBrowserSpec = Model('IBMCloudStorageBrowserSpec', {
  ...CloudBrowserSpecBase,
  serviceType: Tag(ECloudServiceType, 'IBMCloud'),
  regionId: Text(),
  servicePoint: Text(),
  ...Optional({ gatewayServerId: Uuid() }),
})
export type IBMCloudStorageBrowserSpec = Static<typeof IBMCloudStorageBrowserSpec>

export const AzureComputeBrowserFilters = Model('AzureComputeBrowserFilters', {
  ...Optional({
    showAllStorageAccounts: Flag({ default: false }),
    subscriptionId: Text(),
    location: Text(),
    hasNetworks: Flag({ default: false }),
  }),
  ...Since('1.3-rev0', Optional({ showAllInstanceSizes: Flag({ default: false }) })),
})
export type AzureComputeBrowserFilters = Static<typeof AzureComputeBrowserFilters>

export const AzureComputeBrowserSpec = Model('AzureComputeBrowserSpec', {
  ...CloudBrowserSpecBase,
  serviceType: Tag(ECloudServiceType, 'AzureCompute'),
  ...Optional({ filters: Ref(AzureComputeBrowserFilters) }),
})
export type AzureComputeBrowserSpec = Static<typeof AzureComputeBrowserSpec>

export const AmazonEC2BrowserFilters = Model('AmazonEC2BrowserFilters', { regionId: Text() })
export type AmazonEC2BrowserFilters = Static<typeof AmazonEC2BrowserFilters>

export const AmazonEC2BrowserSpec = Model('AmazonEC2BrowserSpec', {
  ...CloudBrowserSpecBase,
  serviceType: Tag(ECloudServiceType, 'AmazonEC2'),
  regionType: Ref(EAmazonRegionType),
  ...Optional({ filters: Ref(AmazonEC2BrowserFilters) }),
})
export type AmazonEC2BrowserSpec = Static<typeof AmazonEC2BrowserSpec>

export const WasabiCloudStorageBrowserSpec = Model('WasabiCloudStorageBrowserSpec', {
  ...CloudBrowserSpecBase,
  serviceType: Tag(ECloudServiceType, 'WasabiCloud'),
  regionId: Text(),
  ...Optional({ gatewayServerId: Uuid() }),
})
export type WasabiCloudStorageBrowserSpec = Static<typeof WasabiCloudStorageBrowserSpec>

export const VeeamDataCloudVaultStorageBrowserFilters = Model('VeeamDataCloudVaultStorageBrowserFilters', {
  vaultName: Text(),
})
export type VeeamDataCloudVaultStorageBrowserFilters = Static<typeof VeeamDataCloudVaultStorageBrowserFilters>

export const VeeamDataCloudVaultStorageBrowserSpec = Model('VeeamDataCloudVaultStorageBrowserSpec', {
  ...CloudBrowserSpecBase,
  serviceType: Tag(ECloudServiceType, 'VeeamDataCloudVault', 'VeeamDataCloudVaultArchive'),
  ...Optional({ gatewayServerId: Uuid(), filters: Ref(VeeamDataCloudVaultStorageBrowserFilters) }),
})
export type VeeamDataCloudVaultStorageBrowserSpec = Static<typeof VeeamDataCloudVaultStorageBrowserSpec>

export const CloudBrowserSpec = OneOf('CloudBrowserSpec', 'serviceType', CloudBrowserSpecBase, {
  AzureBlob: AzureBlobBrowserSpec,
  AzureDataBox: AzureDataBoxBrowserSpec,
  AmazonS3: AmazonS3BrowserSpec,
  S3Compatible: S3CompatibleBrowserSpec,
  AmazonSnowballEdge: AmazonSnowballEdgeBrowserSpec,
  GoogleCloud: GoogleCloudStorageBrowserSpec,
  IBMCloud: IBMCloudStorageBrowserSpec,
  AzureCompute: AzureComputeBrowserSpec,
  AmazonEC2: AmazonEC2BrowserSpec,
  WasabiCloud: WasabiCloudStorageBrowserSpec,
  ...Since('1.3-rev0', { VeeamDataCloudVault: VeeamDataCloudVaultStorageBrowserSpec }),
  ...Since('1.3-rev2', { VeeamDataCloudVaultArchive: VeeamDataCloudVaultStorageBrowserSpec }),
})
export type CloudBrowserSpec = Static<typeof CloudBrowserSpec>

export const CloudBrowserModelBase = { credentialsId: Uuid(), serviceType: Ref(ECloudServiceType) }

export const AzureBlobContainerBrowserModel = Model('AzureBlobContainerBrowserModel', Optional({
  name: Text(),
  folders: List(Text()),
}))
export type AzureBlobContainerBrowserModel = Static<typeof AzureBlobContainerBrowserModel>

export const AzureBlobBrowserModel = Model('AzureBlobBrowserModel', {
  ...CloudBrowserModelBase,
  serviceType: Tag(ECloudServiceType, 'AzureBlob'),
  ...Optional({
    hostId: Uuid(),
    regionType: Ref(EAzureRegionType),
    containers: List(Ref(AzureBlobContainerBrowserModel)),
  }),
})
export type AzureBlobBrowserModel = Static<typeof AzureBlobBrowserModel>

export const AzureDataBoxContainerBrowserModel = Model('AzureDataBoxContainerBrowserModel', Optional({
  name: Text(),
  folders: List(Text()),
}))
export type AzureDataBoxContainerBrowserModel = Static<typeof AzureDataBoxContainerBrowserModel>

export const AzureDataBoxBrowserModel = Model('AzureDataBoxBrowserModel', {
  ...CloudBrowserModelBase,
  serviceType: Tag(ECloudServiceType, 'AzureDataBox'),
  ...Optional({ hostId: Uuid(), containers: List(Ref(AzureDataBoxContainerBrowserModel)) }),
})
export type AzureDataBoxBrowserModel = Static<typeof AzureDataBoxBrowserModel>

export const AmazonS3BucketBrowserModel = Model('AmazonS3BucketBrowserModel', Optional({
  name: Text(),
  folders: List(Text()),
}))
export type AmazonS3BucketBrowserModel = Static<typeof AmazonS3BucketBrowserModel>

export const AmazonS3RegionBrowserModel = Model('AmazonS3RegionBrowserModel', Optional({
  id: Text(),
  name: Text(),
  buckets: List(Ref(AmazonS3BucketBrowserModel)),
}))
export type AmazonS3RegionBrowserModel = Static<typeof AmazonS3RegionBrowserModel>

export const AmazonS3BrowserModel = Model('AmazonS3BrowserModel', {
  ...CloudBrowserModelBase,
  serviceType: Tag(ECloudServiceType, 'AmazonS3'),
  hostId: Uuid(),
  regionType: Ref(EAmazonRegionType),
  ...Optional({ regions: List(Ref(AmazonS3RegionBrowserModel)) }),
})
export type AmazonS3BrowserModel = Static<typeof AmazonS3BrowserModel>

export const AmazonSnowballEdgeBucketBrowserModel = Model('AmazonSnowballEdgeBucketBrowserModel', Optional({
  name: Text(),
  folders: List(Text()),
}))
export type AmazonSnowballEdgeBucketBrowserModel = Static<typeof AmazonSnowballEdgeBucketBrowserModel>

export const AmazonSnowballEdgeRegionBrowserModel = Model('AmazonSnowballEdgeRegionBrowserModel', Optional({
  id: Text(),
  name: Text(),
  buckets: List(Ref(AmazonSnowballEdgeBucketBrowserModel)),
}))
export type AmazonSnowballEdgeRegionBrowserModel = Static<typeof AmazonSnowballEdgeRegionBrowserModel>

export const AmazonSnowballEdgeBrowserModel = Model('AmazonSnowballEdgeBrowserModel', {
  ...CloudBrowserModelBase,
  serviceType: Tag(ECloudServiceType, 'AmazonSnowballEdge'),
  ...Optional({
    hostId: Uuid(),
    connectionPoint: Text(),
    regions: List(Ref(AmazonSnowballEdgeRegionBrowserModel)),
  }),
})
export type AmazonSnowballEdgeBrowserModel = Static<typeof AmazonSnowballEdgeBrowserModel>

export const S3CompatibleBucketBrowserModel = Model('S3CompatibleBucketBrowserModel', Optional({
  name: Text(),
  folders: List(Text()),
}))
export type S3CompatibleBucketBrowserModel = Static<typeof S3CompatibleBucketBrowserModel>

export const S3CompatibleRegionBrowserModel = Model('S3CompatibleRegionBrowserModel', Optional({
  id: Text(),
  name: Text(),
  buckets: List(Ref(S3CompatibleBucketBrowserModel)),
}))
export type S3CompatibleRegionBrowserModel = Static<typeof S3CompatibleRegionBrowserModel>

export const S3CompatibleBrowserModel = Model('S3CompatibleBrowserModel', {
  ...CloudBrowserModelBase,
  serviceType: Tag(ECloudServiceType, 'S3Compatible'),
  ...Optional({
    hostId: Uuid(),
    connectionPoint: Text(),
    regions: List(Ref(S3CompatibleRegionBrowserModel)),
  }),
})
export type S3CompatibleBrowserModel = Static<typeof S3CompatibleBrowserModel>

export const GoogleCloudStorageBucketBrowserModel = Model('GoogleCloudStorageBucketBrowserModel', Optional({
  name: Text(),
  folders: List(Text()),
}))
export type GoogleCloudStorageBucketBrowserModel = Static<typeof GoogleCloudStorageBucketBrowserModel>

export const GoogleCloudStorageRegionBrowserModel = Model('GoogleCloudStorageRegionBrowserModel', Optional({
  id: Text(),
  name: Text(),
  buckets: List(Ref(GoogleCloudStorageBucketBrowserModel)),
}))
export type GoogleCloudStorageRegionBrowserModel = Static<typeof GoogleCloudStorageRegionBrowserModel>

export const GoogleCloudStorageBrowserModel = Model('GoogleCloudStorageBrowserModel', {
  ...CloudBrowserModelBase,
  serviceType: Tag(ECloudServiceType, 'GoogleCloud'),
  ...Optional({ hostId: Uuid(), regions: List(Ref(GoogleCloudStorageRegionBrowserModel)) }),
})
export type GoogleCloudStorageBrowserModel = Static<typeof GoogleCloudStorageBrowserModel>

export const IBMCloudStorageBucketBrowserModel = Model('IBMCloudStorageBucketBrowserModel', Optional({
  name: Text(),
  folders: List(Text()),
}))
export type IBMCloudStorageBucketBrowserModel = Static<typeof IBMCloudStorageBucketBrowserModel>

export const IBMCloudStorageRegionBrowserModel = Model('IBMCloudStorageRegionBrowserModel', Optional({
  id: Text(),
  name: Text(),
  buckets: List(Ref(IBMCloudStorageBucketBrowserModel)),
}))
export type IBMCloudStorageRegionBrowserModel = Static<typeof IBMCloudStorageRegionBrowserModel>

export const IBMCloudStorageBrowserModel = Model('IBMCloudStorageBrowserModel', {
  ...CloudBrowserModelBase,
  serviceType: Tag(ECloudServiceType, 'IBMCloud'),
  ...Optional({ hostId: Uuid(), regions: List(Ref(IBMCloudStorageRegionBrowserModel)) }),
})
export type IBMCloudStorageBrowserModel = Static<typeof IBMCloudStorageBrowserModel>

export const AzureStorageAccountInstanceSizeModel = Model('AzureStorageAccountInstanceSizeModel', Optional({
  cores: Integer(),
  memory: Int64(),
  maxDisks: Integer(),
  family: Text(),
  name: Text(),
}))
export type AzureStorageAccountInstanceSizeModel = Static<typeof AzureStorageAccountInstanceSizeModel>

export const AzureStorageAccountBrowserModel = Model('AzureStorageAccountBrowserModel', Optional({
  storageAccountName: Text(),
  instanceSizes: Changed({
    '1.1-rev0': List(Text()),
    '1.3-rev0': List(Ref(AzureStorageAccountInstanceSizeModel)),
  }),
}))
export type AzureStorageAccountBrowserModel = Static<typeof AzureStorageAccountBrowserModel>

export const AzureSubnetBrowserModel = Model('AzureSubnetBrowserModel', Optional({
  subnetId: Text(),
  subnetName: Text(),
}))
export type AzureSubnetBrowserModel = Static<typeof AzureSubnetBrowserModel>

export const AzureVirtualNetworkBrowserModel = Model('AzureVirtualNetworkBrowserModel', {
  ...Optional({
    virtualNetworkName: Text(),
    subnets: Changed({ '1.1-rev0': List(Text()), '1.3-rev0': List(Ref(AzureSubnetBrowserModel)) }),
  }),
  ...Since('1.3-rev0', Optional({ virtualNetworkId: Text() })),
})
export type AzureVirtualNetworkBrowserModel = Static<typeof AzureVirtualNetworkBrowserModel>

export const AzureNetworkSecurityGroupBrowserModel = Model('AzureNetworkSecurityGroupBrowserModel', Optional({
  networkSecurityId: Text(),
  networkSecurityName: Text(),
}))
export type AzureNetworkSecurityGroupBrowserModel = Static<typeof AzureNetworkSecurityGroupBrowserModel>

export const AzureResourceGroupBrowserModel = Model('AzureResourceGroupBrowserModel', {
  resourceGroup: Text(),
  virtualNetworks: List(Ref(AzureVirtualNetworkBrowserModel)),
  ...Since('1.3-rev0', Optional({ networkSecurityGroups: List(Ref(AzureNetworkSecurityGroupBrowserModel)) })),
})
export type AzureResourceGroupBrowserModel = Static<typeof AzureResourceGroupBrowserModel>

export const AzureLocationBrowserModel = Model('AzureLocationBrowserModel', {
  location: Text(),
  storageAccounts: List(Ref(AzureStorageAccountBrowserModel)),
  resourceGroups: List(Ref(AzureResourceGroupBrowserModel)),
})
export type AzureLocationBrowserModel = Static<typeof AzureLocationBrowserModel>

export const AzureSubscriptionBrowserModel = Model('AzureSubscriptionBrowserModel', {
  id: Uuid(),
  ...Optional({ azureSubscriptionId: Text(), locations: List(Ref(AzureLocationBrowserModel)) }),
})
export type AzureSubscriptionBrowserModel = Static<typeof AzureSubscriptionBrowserModel>

export const AzureComputeBrowserModel = Model('AzureComputeBrowserModel', {
  ...CloudBrowserModelBase,
  serviceType: Tag(ECloudServiceType, 'AzureCompute'),
  ...Optional({ regionType: Text(), subscriptions: List(Ref(AzureSubscriptionBrowserModel)) }),
})
export type AzureComputeBrowserModel = Static<typeof AzureComputeBrowserModel>

export const AmazonVPCSubnetModel = Model('AmazonVPCSubnetModel', Optional({
  subnetName: Text(),
  subnetId: Text(),
}))
export type AmazonVPCSubnetModel = Static<typeof AmazonVPCSubnetModel>

export const AmazonVPCBrowserModel = Model('AmazonVPCBrowserModel', {
  ...Optional({
    vpcName: Text(),
    subnets: Changed({ '1.1-rev0': List(Text()), '1.2-rev1': List(Ref(AmazonVPCSubnetModel)) }),
    securityGroups: List(Text()),
  }),
  ...Since('1.2-rev1', Optional({ vpcId: Text() })),
})
export type AmazonVPCBrowserModel = Static<typeof AmazonVPCBrowserModel>

export const AmazonEC2RegionBrowserModel = Model('AmazonEC2RegionBrowserModel', Optional({
  regionId: Text(),
  vpcs: List(Ref(AmazonVPCBrowserModel)),
  instanceTypes: List(Text()),
}))
export type AmazonEC2RegionBrowserModel = Static<typeof AmazonEC2RegionBrowserModel>

export const AmazonEC2BrowserModel = Model('AmazonEC2BrowserModel', {
  ...CloudBrowserModelBase,
  serviceType: Tag(ECloudServiceType, 'AmazonEC2'),
  hostId: Uuid(),
  regionType: Ref(EAmazonRegionType),
  regions: List(Ref(AmazonEC2RegionBrowserModel)),
})
export type AmazonEC2BrowserModel = Static<typeof AmazonEC2BrowserModel>

export const WasabiCloudStorageBucketBrowserModel = Model('WasabiCloudStorageBucketBrowserModel', Optional({
  name: Text(),
  folders: List(Text()),
}))
export type WasabiCloudStorageBucketBrowserModel = Static<typeof WasabiCloudStorageBucketBrowserModel>

export const WasabiCloudStorageRegionBrowserModel = Model('WasabiCloudStorageRegionBrowserModel', Optional({
  id: Text(),
  name: Text(),
  buckets: List(Ref(WasabiCloudStorageBucketBrowserModel)),
}))
export type WasabiCloudStorageRegionBrowserModel = Static<typeof WasabiCloudStorageRegionBrowserModel>

export const WasabiCloudStorageBrowserModel = Model('WasabiCloudStorageBrowserModel', {
  ...CloudBrowserModelBase,
  serviceType: Tag(ECloudServiceType, 'WasabiCloud'),
  ...Optional({ hostId: Uuid(), regions: List(Ref(WasabiCloudStorageRegionBrowserModel)) }),
})
export type WasabiCloudStorageBrowserModel = Static<typeof WasabiCloudStorageBrowserModel>

export const VeeamDataCloudVaultStorageBrowserModel = Model('VeeamDataCloudVaultStorageBrowserModel', {
  ...CloudBrowserModelBase,
  serviceType: Tag(ECloudServiceType, 'VeeamDataCloudVault', 'VeeamDataCloudVaultArchive'),
  vaults: List(Ref(VeeamDataCloudVaultModel)),
  ...Optional({ gatewayServerId: Uuid() }),
})
export type VeeamDataCloudVaultStorageBrowserModel = Static<typeof VeeamDataCloudVaultStorageBrowserModel>

export const CloudBrowserModel = OneOf('CloudBrowserModel', 'serviceType', CloudBrowserModelBase, {
  AzureBlob: AzureBlobBrowserModel,
  AzureDataBox: AzureDataBoxBrowserModel,
  AmazonS3: AmazonS3BrowserModel,
  AmazonSnowballEdge: AmazonSnowballEdgeBrowserModel,
  S3Compatible: S3CompatibleBrowserModel,
  GoogleCloud: GoogleCloudStorageBrowserModel,
  IBMCloud: IBMCloudStorageBrowserModel,
  AzureCompute: AzureComputeBrowserModel,
  AmazonEC2: AmazonEC2BrowserModel,
  WasabiCloud: WasabiCloudStorageBrowserModel,
  ...Since('1.3-rev0', { VeeamDataCloudVault: VeeamDataCloudVaultStorageBrowserModel }),
  ...Since('1.3-rev2', { VeeamDataCloudVaultArchive: VeeamDataCloudVaultStorageBrowserModel }),
})
export type CloudBrowserModel = Static<typeof CloudBrowserModel>

export const CloudBrowserNewFolderSpecBase = {
  credentialsId: Uuid(),
  serviceType: Ref(ECloudServiceType),
  newFolderName: Text(),
}

export const AzureBlobBrowserDestinationSpec = Model('AzureBlobBrowserDestinationSpec', {
  ...CloudBrowserNewFolderSpecBase,
  serviceType: Tag(ECloudServiceType, 'AzureBlob'),
  regionType: Ref(EAzureRegionType),
  containerName: Text(),
  ...Optional({ hostId: Uuid(), folderType: Ref(ECloudBrowserFolderType) }),
})
export type AzureBlobBrowserDestinationSpec = Static<typeof AzureBlobBrowserDestinationSpec>

export const AzureDataBoxBrowserDestinationSpec = Model('AzureDataBoxBrowserDestinationSpec', {
  ...CloudBrowserNewFolderSpecBase,
  serviceType: Tag(ECloudServiceType, 'AzureDataBox'),
  containerName: Text(),
  servicePoint: Text(),
  ...Optional({ hostId: Uuid() }),
})
export type AzureDataBoxBrowserDestinationSpec = Static<typeof AzureDataBoxBrowserDestinationSpec>

export const AmazonS3BrowserDestinationSpec = Model('AmazonS3BrowserDestinationSpec', {
  ...CloudBrowserNewFolderSpecBase,
  serviceType: Tag(ECloudServiceType, 'AmazonS3'),
  regionType: Ref(EAmazonRegionType),
  regionId: Text(),
  bucketName: Text(),
  ...Optional({ hostId: Uuid(), folderType: Ref(ECloudBrowserFolderType) }),
})
export type AmazonS3BrowserDestinationSpec = Static<typeof AmazonS3BrowserDestinationSpec>

export const S3CompatibleBrowserDestinationSpec = Model('S3CompatibleBrowserDestinationSpec', {
  ...CloudBrowserNewFolderSpecBase,
  serviceType: Tag(ECloudServiceType, 'S3Compatible'),
  connectionPoint: Text(),
  regionId: Text(),
  bucketName: Text(),
  ...Optional({ hostId: Uuid() }),
})
export type S3CompatibleBrowserDestinationSpec = Static<typeof S3CompatibleBrowserDestinationSpec>

export const AmazonSnowballEdgeBrowserDestinationSpec = Model('AmazonSnowballEdgeBrowserDestinationSpec', {
  ...CloudBrowserNewFolderSpecBase,
  serviceType: Tag(ECloudServiceType, 'AmazonSnowballEdge'),
  connectionPoint: Text(),
  regionId: Text(),
  bucketName: Text(),
  ...Optional({ hostId: Uuid() }),
})
export type AmazonSnowballEdgeBrowserDestinationSpec = Static<typeof AmazonSnowballEdgeBrowserDestinationSpec>

export const GoogleCloudStorageBrowserDestinationSpec = Model('GoogleCloudStorageBrowserDestinationSpec', {
  ...CloudBrowserNewFolderSpecBase,
  serviceType: Tag(ECloudServiceType, 'GoogleCloud'),
  regionId: Text(),
  bucketName: Text(),
  ...Optional({ hostId: Uuid() }),
})
export type GoogleCloudStorageBrowserDestinationSpec = Static<typeof GoogleCloudStorageBrowserDestinationSpec>

export const IBMCloudStorageBrowserDestinationSpec = Model('IBMCloudStorageBrowserDestinationSpec', {
  ...CloudBrowserNewFolderSpecBase,
  serviceType: Tag(ECloudServiceType, 'IBMCloud'),
  connectionPoint: Text(),
  regionId: Text(),
  bucketName: Text(),
  ...Optional({ hostId: Uuid() }),
})
export type IBMCloudStorageBrowserDestinationSpec = Static<typeof IBMCloudStorageBrowserDestinationSpec>

export const WasabiCloudStorageBrowserDestinationSpec = Model('WasabiCloudStorageBrowserDestinationSpec', {
  ...CloudBrowserNewFolderSpecBase,
  serviceType: Tag(ECloudServiceType, 'WasabiCloud'),
  regionId: Text(),
  bucketName: Text(),
  ...Optional({ hostId: Uuid() }),
})
export type WasabiCloudStorageBrowserDestinationSpec = Static<typeof WasabiCloudStorageBrowserDestinationSpec>

export const VeeamDataCloudVaultBrowserDestinationSpec = Model('VeeamDataCloudVaultBrowserDestinationSpec', {
  ...CloudBrowserNewFolderSpecBase,
  serviceType: Tag(ECloudServiceType, 'VeeamDataCloudVault', 'VeeamDataCloudVaultArchive'),
  vaultId: Text(),
  ...Optional({ gatewayServerId: Uuid() }),
})
export type VeeamDataCloudVaultBrowserDestinationSpec = Static<typeof VeeamDataCloudVaultBrowserDestinationSpec>

export const CloudBrowserNewFolderSpec = OneOf(
  'CloudBrowserNewFolderSpec',
  'serviceType',
  CloudBrowserNewFolderSpecBase,
  {
    AzureBlob: AzureBlobBrowserDestinationSpec,
    AzureDataBox: AzureDataBoxBrowserDestinationSpec,
    AmazonS3: AmazonS3BrowserDestinationSpec,
    S3Compatible: S3CompatibleBrowserDestinationSpec,
    AmazonSnowballEdge: AmazonSnowballEdgeBrowserDestinationSpec,
    GoogleCloud: GoogleCloudStorageBrowserDestinationSpec,
    IBMCloud: IBMCloudStorageBrowserDestinationSpec,
    WasabiCloud: WasabiCloudStorageBrowserDestinationSpec,
    ...Since('1.3-rev0', { VeeamDataCloudVault: VeeamDataCloudVaultBrowserDestinationSpec }),
    ...Since('1.3-rev2', { VeeamDataCloudVaultArchive: VeeamDataCloudVaultBrowserDestinationSpec }),
  }
)
export type CloudBrowserNewFolderSpec = Static<typeof CloudBrowserNewFolderSpec>

export const VeeamDataCloudVaultInitializeSpec = Model('VeeamDataCloudVaultInitializeSpec', {
  vaultId: Text(),
})
export type VeeamDataCloudVaultInitializeSpec = Static<typeof VeeamDataCloudVaultInitializeSpec>

export const CloudBrowserVirtualMachinesSpecBase = { serviceType: Ref(EProtectionGroupCloudAccountType) }

export const AzureMachinesBrowserFilters = Model('AzureMachinesBrowserFilters', Optional({
  resourceGroup: Text(),
  name: Text(),
}))
export type AzureMachinesBrowserFilters = Static<typeof AzureMachinesBrowserFilters>

export const AzureMachinesBrowserSpec = Model('AzureMachinesBrowserSpec', {
  ...CloudBrowserVirtualMachinesSpecBase,
  serviceType: Tag(EProtectionGroupCloudAccountType, 'Azure'),
  subscriptionId: Uuid(),
  regionType: Ref(EAzureRegionType),
  region: Text(),
  ...Optional({ filters: Ref(AzureMachinesBrowserFilters) }),
})
export type AzureMachinesBrowserSpec = Static<typeof AzureMachinesBrowserSpec>

export const AWSMachinesBrowserFilters = Model('AWSMachinesBrowserFilters', Optional({ name: Text() }))
export type AWSMachinesBrowserFilters = Static<typeof AWSMachinesBrowserFilters>

export const AWSMachinesBrowserSpec = Model('AWSMachinesBrowserSpec', {
  ...CloudBrowserVirtualMachinesSpecBase,
  serviceType: Tag(EProtectionGroupCloudAccountType, 'AWS'),
  credentialsId: Uuid(),
  regionType: Ref(EAmazonRegionType),
  region: Text(),
  ...Optional({ filters: Ref(AWSMachinesBrowserFilters) }),
})
export type AWSMachinesBrowserSpec = Static<typeof AWSMachinesBrowserSpec>

export const CloudBrowserVirtualMachinesSpec = OneOf(
  'CloudBrowserVirtualMachinesSpec',
  'serviceType',
  CloudBrowserVirtualMachinesSpecBase,
  { Azure: AzureMachinesBrowserSpec, AWS: AWSMachinesBrowserSpec }
)
export type CloudBrowserVirtualMachinesSpec = Static<typeof CloudBrowserVirtualMachinesSpec>

export const CloudBrowserVirtualMachinesModelBase = { serviceType: Ref(EProtectionGroupCloudAccountType) }

export const AzureMachinesBrowserModel = Model('AzureMachinesBrowserModel', {
  ...CloudBrowserVirtualMachinesModelBase,
  serviceType: Tag(EProtectionGroupCloudAccountType, 'Azure'),
  ...Optional({
    regionType: Ref(EAzureRegionType),
    region: Text(),
    subscriptionId: Uuid(),
    virtualMachines: List(Ref(CloudMachineModel)),
  }),
})
export type AzureMachinesBrowserModel = Static<typeof AzureMachinesBrowserModel>

export const AWSMachinesBrowserModel = Model('AWSMachinesBrowserModel', {
  ...CloudBrowserVirtualMachinesModelBase,
  serviceType: Tag(EProtectionGroupCloudAccountType, 'AWS'),
  ...Optional({
    regionType: Ref(EAmazonRegionType),
    region: Text(),
    credentialsId: Uuid(),
    virtualMachines: List(Ref(CloudMachineModel)),
  }),
})
export type AWSMachinesBrowserModel = Static<typeof AWSMachinesBrowserModel>

export const CloudBrowserVirtualMachinesModel = OneOf(
  'CloudBrowserVirtualMachinesModel',
  'serviceType',
  CloudBrowserVirtualMachinesModelBase,
  { Azure: AzureMachinesBrowserModel, AWS: AWSMachinesBrowserModel }
)
export type CloudBrowserVirtualMachinesModel = Static<typeof CloudBrowserVirtualMachinesModel>

export const browseCloudEntity = Post({
  id: 'BrowseCloudEntity',
  url: '/api/v1/cloudBrowser',
  claims: ['ViewCloudHierarchy'],
  filters: Changed({ '1.1-rev0': undefined, '1.2-rev1': 'CloudBrowserRequestOptions' }),
  query: Since('1.2-rev1', Optional({ resetCache: Flag() })),
  body: RequiredSince('1.3-rev0', Ref(CloudBrowserSpec)),
  reply: Ref(CloudBrowserModel),
})

export const createNewCloudFolder = Post({
  id: 'CreateNewCloudFolder',
  url: '/api/v1/cloudBrowser/newFolder',
  claims: ['CreateCloudStorageFolder'],
  body: RequiredSince('1.3-rev0', Ref(CloudBrowserNewFolderSpec)),
  reply: Created(Ref(EmptySuccessResponse)),
})

export const initializeVeeamCloudVault = Post({
  id: 'InitializeVeeamCloudVault',
  url: '/api/v1/cloudBrowser/initializeVault',
  since: '1.3-rev0',
  claims: ['CreateCloudStorageFolder'],
  body: Ref(VeeamDataCloudVaultInitializeSpec),
  reply: Ref(CloudCredentialsModel),
})

export const browseCloudVaultEntity = Post({
  id: 'BrowseCloudVaultEntity',
  url: '/api/v1/cloudBrowser/:vaultId',
  since: '1.3-rev0',
  claims: ['ViewCloudHierarchy'],
  filters: 'CloudBrowserRequestOptions',
  params: { vaultId: Text() },
  query: Optional({ resetCache: Flag() }),
  body: Ref(VeeamDataCloudVaultStorageBrowserSpec),
  reply: Ref(CloudBrowserModel),
  errors: [400, 401, 403, 500],
})

export const browseCloudEntityVirtualMachines = Post({
  id: 'BrowseCloudEntityVirtualMachines',
  url: '/api/v1/cloudBrowser/virtualMachines',
  since: '1.3-rev1',
  claims: ['ViewCloudHierarchy'],
  filters: 'CloudBrowserRequestOptions',
  query: Optional({ resetCache: Flag() }),
  body: Optional(Ref(CloudBrowserVirtualMachinesSpec)),
  reply: Ref(CloudBrowserVirtualMachinesModel),
})
