import type {
  AzureComputeBrowserFilters, AzureLocationBrowserModel, AzureSubscriptionBrowserModel
} from '../../../schemas/vbr/cloud-browser.js'
import type { AzureComputeCloudCredentialsSubscriptionInfo } from '../../../schemas/vbr/common/repositories.js'
import type { AzureLocation, CloudCatalogue } from './catalogue.js'

/** What an account of Azure finds in its subscriptions, as far as it is asked for. */
export function azureSubscriptions (
  own: readonly AzureComputeCloudCredentialsSubscriptionInfo[], catalogue: CloudCatalogue,
  { subscriptionId = '', location: wanted = '', ...filters }: AzureComputeBrowserFilters
): AzureSubscriptionBrowserModel[] {
  return own.filter(({ id }) => subscriptionId === '' || id.toLowerCase() === subscriptionId.toLowerCase())
    .map(({ id, azureSubscriptionId }) => ({
      id,
      azureSubscriptionId,
      locations: (catalogue.subscription(azureSubscriptionId)?.locations ?? [])
        .filter(({ location }) => wanted === '' || toPlain(location) === toPlain(wanted))
        .map(location => showSubscriptions(location, filters))
    }))
}

/** ASSUMED: what the two switches leave out is what a restore could not use. */
function showSubscriptions (
  { location, storageAccounts, resourceGroups }: AzureLocation,
  { showAllStorageAccounts = false, showAllInstanceSizes = false, hasNetworks = false }: AzureComputeBrowserFilters
): AzureLocationBrowserModel {
  return {
    location,
    storageAccounts: storageAccounts
      .filter(({ isUnsuitable = false }) => showAllStorageAccounts || !isUnsuitable)
      .map(({ storageAccountName, instanceSizes = [] }) => ({
        storageAccountName,
        instanceSizes: instanceSizes.filter(({ isUnsuitable = false }) => showAllInstanceSizes || !isUnsuitable)
      })),
    resourceGroups: resourceGroups.filter(({ virtualNetworks }) => !hasNetworks || virtualNetworks.length > 0)
  }
}

/** Azure writes its locations both ways: West Europe, westeurope. */
export const toPlain = (name: string): string => name.replaceAll(' ', '').toLowerCase()
