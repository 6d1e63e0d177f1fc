import * as op from '../../schemas/vb365/azure-service-accounts.js'
import type { Section } from '../../server/section.js'

const account = '/AzureServiceAccounts/:serviceAccountId'
const subscription = `${account}/Subscriptions/:subscriptionId`
const location = `${subscription}/Locations/:locationName`
const group = `${subscription}/ResourceGroups/:resourceGroupName`
const network = `${group}/VirtualNetworks/:virtualNetworkName`

/** Azure Service Accounts: what helper machines in Azure are made with, and what there is for them. */
export const azureServiceAccounts: Section = ({ get, post, put, del }) => {
  get('/AzureServiceAccounts', op.azureServiceAccountsGet, ({ query, vb365 }) => vb365.serviceAccounts.list(query))

  post('/AzureServiceAccounts', op.azureServiceAccountsAdd, ({ body, vb365 }) => vb365.serviceAccounts.create(body))

  post('/AzureServiceAccounts/DeviceCode', op.azureServiceAccountsGetDeviceCode, ({ body, vb365 }) =>
    vb365.serviceAccounts.requestCode(body))

  get('/AzureServiceAccounts/:id', op.azureServiceAccountsGetById, ({ params, vb365 }) =>
    vb365.serviceAccounts.get(params.id))

  put('/AzureServiceAccounts/:id', op.azureServiceAccountsUpdate, ({ params, body, vb365 }) =>
    vb365.serviceAccounts.edit(params.id, body))

  del('/AzureServiceAccounts/:id', op.azureServiceAccountsDelete, ({ params, vb365 }) =>
    vb365.serviceAccounts.remove(params.id))

  get(`${account}/Subscriptions`, op.azureServiceAccountsGetSubscriptions, ({ params, query, vb365 }) =>
    vb365.serviceAccounts.resources.subscriptions(params.serviceAccountId, query.subscriptionName))

  get(subscription, op.azureServiceAccountsGetSubscriptionById, ({ params, vb365 }) =>
    vb365.serviceAccounts.resources.subscription(params.serviceAccountId, params.subscriptionId))

  get(`${subscription}/ResourceGroups`, op.azureServiceAccountsGetResourceGroups, ({ params, query, vb365 }) =>
    vb365.serviceAccounts.resources.groups(params.serviceAccountId, params.subscriptionId, query.locationName))

  get(group, op.azureServiceAccountsGetResourceGroupByName, ({ params, vb365 }) =>
    vb365.serviceAccounts.resources.group(params.serviceAccountId, params.subscriptionId, params.resourceGroupName))

  get(`${subscription}/Locations`, op.azureServiceAccountsGetLocations, ({ params, vb365 }) =>
    vb365.serviceAccounts.resources.locations(params.serviceAccountId, params.subscriptionId))

  get(location, op.azureServiceAccountsGetLocationByName, ({ params, vb365 }) =>
    vb365.serviceAccounts.resources.location(params.serviceAccountId, params.subscriptionId, params.locationName))

  get(`${location}/VirtualMachineSizes`, op.azureServiceAccountsGetVirtualMachineSizes, ({ params, vb365 }) =>
    vb365.serviceAccounts.resources.machineSizes(params.serviceAccountId, params.subscriptionId, params.locationName))

  get(`${location}/VirtualMachineSizes/:vmSizeName`,
    op.azureServiceAccountsGetVirtualMachineSizeByName, ({ params, vb365 }) =>
      vb365.serviceAccounts.resources.machineSize(
        params.serviceAccountId, params.subscriptionId, params.locationName, params.vmSizeName))

  get(`${group}/VirtualNetworks`, op.azureServiceAccountsGetVirtualNetworks, ({ params, query, vb365 }) =>
    vb365.serviceAccounts.resources.networks(
      params.serviceAccountId, params.subscriptionId, params.resourceGroupName, query.locationName))

  get(network, op.azureServiceAccountsGetVirtualNetworkByName, ({ params, vb365 }) =>
    vb365.serviceAccounts.resources.network(
      params.serviceAccountId, params.subscriptionId, params.resourceGroupName, params.virtualNetworkName))

  get(`${network}/Subnets`, op.azureServiceAccountsGetSubnets, ({ params, vb365 }) =>
    vb365.serviceAccounts.resources.subnets(
      params.serviceAccountId, params.subscriptionId, params.resourceGroupName, params.virtualNetworkName))

  get(`${network}/Subnets/:subnetName`, op.azureServiceAccountsGetSubnetByName, ({ params, vb365 }) =>
    vb365.serviceAccounts.resources.subnet(params.serviceAccountId, params.subscriptionId, params.resourceGroupName,
      params.virtualNetworkName, params.subnetName))
}
