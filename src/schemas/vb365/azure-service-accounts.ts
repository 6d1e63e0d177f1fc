// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Delete, Get, List, Model, Nothing, Optional, Post, Put, Ref, Text, Uuid, type Static,
} from '../kit/vb365.js'
import {
  RESTAzureResourceGroup, RESTAzureSubnet, RESTAzureSubscription, RESTAzureVirtualMachineSize,
  RESTAzureVirtualNetwork,
} from './common/cloud-storage.js'
import { AzureStorageEndpoint, RESTServiceAccountInfo, SecureString } from './common/shared.js'

export const tag = 'AzureServiceAccounts'
export const section = 'Azure Service Accounts'

export const RESTServiceAccountCreationData = Model('RESTServiceAccountCreationData', Optional({
  applicationName: Text(),
  description: Text(),
  applicationId: Uuid(),
  azureEnvironment: Ref(AzureStorageEndpoint),
  azureTenantId: Text(),
  applicationCertificate: Text({ format: 'byte' }),
  applicationCertificatePassword: Ref(SecureString),
  applicationSecret: Text(),
  userCode: Text(),
  subscriptionIds: List(Text()),
}))
export type RESTServiceAccountCreationData = Static<typeof RESTServiceAccountCreationData>

export const RESTServiceAccountUpdateData = Model('RESTServiceAccountUpdateData', Optional({
  description: Text(),
  applicationCertificate: Text({ format: 'byte' }),
  applicationCertificatePassword: Ref(SecureString),
  applicationSecret: Text(),
  userCode: Text(),
  subscriptionIds: List(Text()),
}))
export type RESTServiceAccountUpdateData = Static<typeof RESTServiceAccountUpdateData>

export const RESTDeviceCodeInfoRequest = Model('RESTDeviceCodeInfoRequest', Optional({
  azureEnvironment: Ref(AzureStorageEndpoint),
  azureTenantId: Text(),
}))
export type RESTDeviceCodeInfoRequest = Static<typeof RESTDeviceCodeInfoRequest>

export const RESTDeviceCodeInfo = Model('RESTDeviceCodeInfo', Optional({
  userCode: Text(),
  verificationUri: Text(),
  expiresOnUtc: DateTime(),
  message: Text(),
}))
export type RESTDeviceCodeInfo = Static<typeof RESTDeviceCodeInfo>

export const RESTAzureLocation = Model('RESTAzureLocation', Optional({ name: Text(), displayName: Text() }))
export type RESTAzureLocation = Static<typeof RESTAzureLocation>

export const azureServiceAccountsGet = Get({
  id: 'AzureServiceAccounts_Get',
  url: '/AzureServiceAccounts',
  query: Optional({ displayName: Text(), description: Text() }),
  reply: List(Ref(RESTServiceAccountInfo)),
})

export const azureServiceAccountsAdd = Post({
  id: 'AzureServiceAccounts_Add',
  url: '/AzureServiceAccounts',
  body: Ref(RESTServiceAccountCreationData),
  reply: Ref(RESTServiceAccountInfo),
})

export const azureServiceAccountsGetById = Get({
  id: 'AzureServiceAccounts_GetById',
  url: '/AzureServiceAccounts/:id',
  params: { id: Uuid() },
  reply: Ref(RESTServiceAccountInfo),
})

export const azureServiceAccountsUpdate = Put({
  id: 'AzureServiceAccounts_Update',
  url: '/AzureServiceAccounts/:id',
  params: { id: Uuid() },
  body: Ref(RESTServiceAccountUpdateData),
  reply: Nothing(),
})

export const azureServiceAccountsDelete = Delete({
  id: 'AzureServiceAccounts_Delete',
  url: '/AzureServiceAccounts/:id',
  params: { id: Uuid() },
  reply: Nothing(),
})

export const azureServiceAccountsGetDeviceCode = Post({
  id: 'AzureServiceAccounts_GetDeviceCode',
  url: '/AzureServiceAccounts/DeviceCode',
  body: Ref(RESTDeviceCodeInfoRequest),
  reply: Ref(RESTDeviceCodeInfo),
})

export const azureServiceAccountsGetSubscriptions = Get({
  id: 'AzureServiceAccounts_GetSubscriptions',
  url: '/AzureServiceAccounts/:serviceAccountId/Subscriptions',
  params: { serviceAccountId: Uuid() },
  query: Optional({ subscriptionName: Text() }),
  reply: List(Ref(RESTAzureSubscription)),
})

export const azureServiceAccountsGetSubscriptionById = Get({
  id: 'AzureServiceAccounts_GetSubscriptionById',
  url: '/AzureServiceAccounts/:serviceAccountId/Subscriptions/:subscriptionId',
  params: { serviceAccountId: Uuid(), subscriptionId: Text() },
  reply: Ref(RESTAzureSubscription),
})

export const azureServiceAccountsGetResourceGroups = Get({
  id: 'AzureServiceAccounts_GetResourceGroups',
  url: '/AzureServiceAccounts/:serviceAccountId/Subscriptions/:subscriptionId/ResourceGroups',
  params: { serviceAccountId: Uuid(), subscriptionId: Text() },
  query: Optional({ locationName: Text() }),
  reply: List(Ref(RESTAzureResourceGroup)),
})

export const azureServiceAccountsGetResourceGroupByName = Get({
  id: 'AzureServiceAccounts_GetResourceGroupByName',
  url: '/AzureServiceAccounts/:serviceAccountId/Subscriptions/:subscriptionId/ResourceGroups/:resourceGroupName',
  params: { serviceAccountId: Uuid(), subscriptionId: Text(), resourceGroupName: Text() },
  reply: Ref(RESTAzureResourceGroup),
})

export const azureServiceAccountsGetLocations = Get({
  id: 'AzureServiceAccounts_GetLocations',
  url: '/AzureServiceAccounts/:serviceAccountId/Subscriptions/:subscriptionId/Locations',
  params: { serviceAccountId: Uuid(), subscriptionId: Text() },
  reply: List(Ref(RESTAzureLocation)),
})

export const azureServiceAccountsGetLocationByName = Get({
  id: 'AzureServiceAccounts_GetLocationByName',
  url: '/AzureServiceAccounts/:serviceAccountId/Subscriptions/:subscriptionId/Locations/:locationName',
  params: { serviceAccountId: Uuid(), subscriptionId: Text(), locationName: Text() },
  reply: Ref(RESTAzureLocation),
})

export const azureServiceAccountsGetVirtualMachineSizes = Get({
  id: 'AzureServiceAccounts_GetVirtualMachineSizes',
  url: '/AzureServiceAccounts/:serviceAccountId/Subscriptions/:subscriptionId/Locations/:locationName/VirtualMachineSizes',
  params: { serviceAccountId: Uuid(), subscriptionId: Text(), locationName: Text() },
  reply: List(Ref(RESTAzureVirtualMachineSize)),
})

export const azureServiceAccountsGetVirtualMachineSizeByName = Get({
  id: 'AzureServiceAccounts_GetVirtualMachineSizeByName',
  url: '/AzureServiceAccounts/:serviceAccountId/Subscriptions/:subscriptionId/Locations/:locationName/VirtualMachineSizes/:vmSizeName',
  params: { serviceAccountId: Uuid(), subscriptionId: Text(), locationName: Text(), vmSizeName: Text() },
  reply: Ref(RESTAzureVirtualMachineSize),
})

export const azureServiceAccountsGetVirtualNetworks = Get({
  id: 'AzureServiceAccounts_GetVirtualNetworks',
  url: '/AzureServiceAccounts/:serviceAccountId/Subscriptions/:subscriptionId/ResourceGroups/:resourceGroupName/VirtualNetworks',
  params: { serviceAccountId: Uuid(), subscriptionId: Text(), resourceGroupName: Text() },
  query: Optional({ locationName: Text() }),
  reply: List(Ref(RESTAzureVirtualNetwork)),
})

export const azureServiceAccountsGetVirtualNetworkByName = Get({
  id: 'AzureServiceAccounts_GetVirtualNetworkByName',
  url: '/AzureServiceAccounts/:serviceAccountId/Subscriptions/:subscriptionId/ResourceGroups/:resourceGroupName/VirtualNetworks/:virtualNetworkName',
  params: {
    serviceAccountId: Uuid(),
    subscriptionId: Text(),
    resourceGroupName: Text(),
    virtualNetworkName: Text(),
  },
  reply: Ref(RESTAzureVirtualNetwork),
})

export const azureServiceAccountsGetSubnets = Get({
  id: 'AzureServiceAccounts_GetSubnets',
  url: '/AzureServiceAccounts/:serviceAccountId/Subscriptions/:subscriptionId/ResourceGroups/:resourceGroupName/VirtualNetworks/:virtualNetworkName/Subnets',
  params: {
    serviceAccountId: Uuid(),
    subscriptionId: Text(),
    resourceGroupName: Text(),
    virtualNetworkName: Text(),
  },
  reply: List(Ref(RESTAzureSubnet)),
})

export const azureServiceAccountsGetSubnetByName = Get({
  id: 'AzureServiceAccounts_GetSubnetByName',
  url: '/AzureServiceAccounts/:serviceAccountId/Subscriptions/:subscriptionId/ResourceGroups/:resourceGroupName/VirtualNetworks/:virtualNetworkName/Subnets/:subnetName',
  params: {
    serviceAccountId: Uuid(),
    subscriptionId: Text(),
    resourceGroupName: Text(),
    virtualNetworkName: Text(),
    subnetName: Text(),
  },
  reply: Ref(RESTAzureSubnet),
})
