// Written by scripts/contract from the vendor's OpenAPI documents.
import { Get, List, Ref, Text, Uuid } from '../kit/vb365.js'
import {
  RESTAmazonInstanceType, RESTAmazonSecurityGroup, RESTAmazonSubnet, RESTAmazonVpc,
} from './common/cloud-storage.js'

export const tag = 'EC2Resources'
export const section = 'Amazon Archiver Appliance'

export const eC2ResourcesGetInstanceTypes = Get({
  id: 'EC2Resources_GetInstanceTypes',
  url: '/EC2Resources/InstanceType',
  query: { accountId: Uuid(), regionId: Text() },
  reply: List(Ref(RESTAmazonInstanceType)),
})

export const eC2ResourcesGetInstanceTypeByName = Get({
  id: 'EC2Resources_GetInstanceTypeByName',
  url: '/EC2Resources/InstanceType/:instanceTypeName',
  params: { instanceTypeName: Text() },
  query: { accountId: Uuid(), regionId: Text() },
  reply: List(Ref(RESTAmazonInstanceType)),
})

export const eC2ResourcesGetVirtualPrivateClouds = Get({
  id: 'EC2Resources_GetVirtualPrivateClouds',
  url: '/EC2Resources/VirtualPrivateCloud',
  query: { accountId: Uuid(), regionId: Text() },
  reply: List(Ref(RESTAmazonVpc)),
})

export const eC2ResourcesGetVirtualPrivateCloudByName = Get({
  id: 'EC2Resources_GetVirtualPrivateCloudByName',
  url: '/EC2Resources/VirtualPrivateCloud/:name',
  params: { name: Text() },
  query: { accountId: Uuid(), regionId: Text() },
  reply: List(Ref(RESTAmazonVpc)),
})

export const eC2ResourcesGetSubnets = Get({
  id: 'EC2Resources_GetSubnets',
  url: '/EC2Resources/VirtualPrivateCloud/:id/Subnets',
  params: { id: Text() },
  query: { accountId: Uuid(), regionId: Text() },
  reply: List(Ref(RESTAmazonSubnet)),
})

export const eC2ResourcesGetSubnetByName = Get({
  id: 'EC2Resources_GetSubnetByName',
  url: '/EC2Resources/VirtualPrivateCloud/:id/Subnets/:subnetName',
  params: { id: Text(), subnetName: Text() },
  query: { accountId: Uuid(), regionId: Text() },
  reply: List(Ref(RESTAmazonSubnet)),
})

export const eC2ResourcesGetSecurityGroups = Get({
  id: 'EC2Resources_GetSecurityGroups',
  url: '/EC2Resources/VirtualPrivateCloud/:id/SecurityGroup',
  params: { id: Text() },
  query: { accountId: Uuid(), regionId: Text() },
  reply: List(Ref(RESTAmazonSecurityGroup)),
})

export const eC2ResourcesGetSecurityGroupByName = Get({
  id: 'EC2Resources_GetSecurityGroupByName',
  url: '/EC2Resources/VirtualPrivateCloud/:id/SecurityGroup/:securityGroupName',
  params: { id: Text(), securityGroupName: Text() },
  query: { accountId: Uuid(), regionId: Text() },
  reply: Ref(RESTAmazonSecurityGroup),
})
