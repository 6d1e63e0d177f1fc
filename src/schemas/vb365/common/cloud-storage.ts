// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Int32, Int64, List, Model, Nullable, Optional, Ref, Since, Text, Until, type Static,
} from '../../kit/vb365.js'
import { RESTLinkHALDictionary } from './shared.js'

export const RESTAzureSubscription = Model('RESTAzureSubscription', Optional({
  subscriptionId: Text(),
  displayName: Text(),
}))
export type RESTAzureSubscription = Static<typeof RESTAzureSubscription>

export const RESTAzureResourceGroup = Model('RESTAzureResourceGroup', Optional({
  name: Text(),
  location: Text(),
}))
export type RESTAzureResourceGroup = Static<typeof RESTAzureResourceGroup>

export const RESTAzureVirtualMachineSize = Model('RESTAzureVirtualMachineSize', Optional({
  name: Text(),
  coresCount: Text(),
  memoryMB: Int64(),
  osDiskSizeMB: Int64(),
  resourceDiskSizeMB: Int64(),
}))
export type RESTAzureVirtualMachineSize = Static<typeof RESTAzureVirtualMachineSize>

export const RESTAzureVirtualNetwork = Model('RESTAzureVirtualNetwork', Optional({
  id: Text(),
  name: Text(),
  type: Text(),
  location: Text(),
  addressSpaces: List(Text()),
}))
export type RESTAzureVirtualNetwork = Static<typeof RESTAzureVirtualNetwork>

export const RESTAzureSubnet = Model('RESTAzureSubnet', Optional({ name: Text(), addressPrefix: Text() }))
export type RESTAzureSubnet = Static<typeof RESTAzureSubnet>

export const RESTAmazonBucketS3Compatible = Model('RESTAmazonBucketS3Compatible', Optional({
  servicePoint: Text(),
  customRegionId: Text(),
  name: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTAmazonBucketS3Compatible = Static<typeof RESTAmazonBucketS3Compatible>

export const RESTAmazonFolderToSend = Model('RESTAmazonFolderToSend', Optional({
  name: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTAmazonFolderToSend = Static<typeof RESTAmazonFolderToSend>

export const AmazonS3AwsRegionType = Enum('AmazonS3AwsRegionType', ['Global', 'USGovernment', 'China'])
export type AmazonS3AwsRegionType = Static<typeof AmazonS3AwsRegionType>

export const RESTAmazonBucketS3Aws = Model('RESTAmazonBucketS3Aws', Optional({
  regionType: Ref(AmazonS3AwsRegionType),
  regionName: Text(),
  regionId: Text(),
  name: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTAmazonBucketS3Aws = Static<typeof RESTAmazonBucketS3Aws>

export const AzureStorageEndpointNullable = Nullable(Enum('AzureStorageEndpointNullable', [
  'Global', 'Germany', 'China', 'Government',
]))
export type AzureStorageEndpointNullable = Static<typeof AzureStorageEndpointNullable>

export const RESTAzureContainer = Model('RESTAzureContainer', Optional({
  name: Text(),
  regionType: Ref(AzureStorageEndpointNullable),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTAzureContainer = Static<typeof RESTAzureContainer>

export const RESTObjectStorageType = Nullable(Enum('RESTObjectStorageType', [
  'AzureBlob', 'AmazonS3', 'AmazonS3Compatible', 'AzureBlobArchive', 'AmazonS3Glacier',
  ...Since('v7', ['WasabiCloud', 'IBMCloud']),
]))
export type RESTObjectStorageType = Static<typeof RESTObjectStorageType>

export const RESTAmazonInstanceType = Model('RESTAmazonInstanceType', Optional({
  type: Text(),
  cores: Int32(),
  memory: Int64(),
}))
export type RESTAmazonInstanceType = Static<typeof RESTAmazonInstanceType>

export const RESTAmazonVpc = Model('RESTAmazonVpc', Optional({ id: Text(), name: Text(), CIDR: Text() }))
export type RESTAmazonVpc = Static<typeof RESTAmazonVpc>

export const RESTAmazonSubnet = Model('RESTAmazonSubnet', Optional({ id: Text(), name: Text(), CIDR: Text() }))
export type RESTAmazonSubnet = Static<typeof RESTAmazonSubnet>

export const RESTAmazonSecurityGroup = Model('RESTAmazonSecurityGroup', Optional({ id: Text(), name: Text() }))
export type RESTAmazonSecurityGroup = Static<typeof RESTAmazonSecurityGroup>

export const RESTAmazonArchiverAppliance = Model('RESTAmazonArchiverAppliance', {
  ...Optional({
    virtualPrivateCloud: Ref(RESTAmazonVpc),
    subnet: Ref(RESTAmazonSubnet),
    securityGroup: Ref(RESTAmazonSecurityGroup),
    appliancePort: Nullable(Int32()),
  }),
  ...Until('v7', Optional({ instanceType: Ref(RESTAmazonInstanceType) })),
  ...Since('v8', Optional({ instanceTypeName: Text(), ipRanges: Nullable(Text()) })),
})
export type RESTAmazonArchiverAppliance = Static<typeof RESTAmazonArchiverAppliance>

export const RESTAzureArchiverAppliance = Model('RESTAzureArchiverAppliance', {
  ...Optional({
    resourceGroup: Ref(RESTAzureResourceGroup),
    virtualNetwork: Ref(RESTAzureVirtualNetwork),
    subnet: Ref(RESTAzureSubnet),
    region: Text(),
    appliancePort: Nullable(Int32()),
  }),
  ...Until('v7', Optional({ virtualMachineSize: Ref(RESTAzureVirtualMachineSize) })),
  ...Since('v8', Optional({ virtualMachineSizeName: Text(), ipRanges: Nullable(Text()) })),
})
export type RESTAzureArchiverAppliance = Static<typeof RESTAzureArchiverAppliance>
