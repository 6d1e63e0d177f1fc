import type { AzureLinuxHelperApplianceSpec } from '../../../schemas/vbr/credentials.js'
import { toPlain } from './azure-subscriptions.js'
import type { AzureLocation } from './catalogue.js'
import { cloudRefusals as refuse } from './refusals.js'

/** Where in Azure an appliance runs. */
export type AppliancePlace =
  Pick<AzureLinuxHelperApplianceSpec, 'location' | 'storageAccount' | 'resourceGroup' | 'virtualNetwork' | 'subnet'>

/**
 * Where a new appliance, or one that is changed, is put. ASSUMED: what a client leaves open stays as it was in the same
 * location, else it is the first that there is.
 */
export function choosePlace (
  wanted: AppliancePlace, locations: readonly AzureLocation[], before?: AppliancePlace
): AppliancePlace {
  const place = locationOf(wanted, locations, before)
  const stays = place.location === before?.location
  const { storageAccount, resourceGroup, virtualNetwork, subnet } = { ...(stays ? before : {}), ...pickGiven(wanted) }
  const account = pick('storage account', place.storageAccounts, account => account.storageAccountName, storageAccount)
  const groups = place.resourceGroups.filter(group => resourceGroup !== undefined || group.virtualNetworks.length > 0)
  const group = pick('resource group', groups, group => group.resourceGroup, resourceGroup)
  const network = pick('virtual network', group.virtualNetworks, network => network.virtualNetworkName, virtualNetwork)
  const subnets = (network.subnets ?? []).map(subnet => typeof subnet === 'string' ? subnet : subnet.subnetName)
  return {
    location: place.location,
    storageAccount: account.storageAccountName,
    resourceGroup: group.resourceGroup,
    virtualNetwork: network.virtualNetworkName,
    subnet: pick('subnet', subnets, name => name, subnet)
  }
}

function locationOf (
  wanted: AppliancePlace, locations: readonly AzureLocation[], before?: AppliancePlace
): AzureLocation {
  const name = wanted.location ?? before?.location
  const found = name === undefined
    ? locations[0]
    : locations.find(({ location }) => toPlain(location) === toPlain(name))
  if (found === undefined) throw refuse.noSuchName('location', name ?? '')
  return found
}

/** The one of a name, or the first when none is asked for. */
function pick<T> (noun: string, all: readonly T[], nameOf: (one: T) => string | undefined, wanted?: string): T {
  const found = wanted === undefined ? all[0] : all.find(one => toPlain(nameOf(one) ?? '') === toPlain(wanted))
  if (found === undefined) throw refuse.noSuchName(noun, wanted ?? '')
  return found
}

/** What was said: a text that is empty says nothing. */
function pickGiven (place: AppliancePlace): AppliancePlace {
  const { storageAccount, resourceGroup, virtualNetwork, subnet } = place
  return Object.fromEntries(Object.entries({ storageAccount, resourceGroup, virtualNetwork, subnet })
    .filter(([, name]) => name !== undefined && name !== ''))
}
