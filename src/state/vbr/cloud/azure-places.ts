import type { AzureResourceGroupBrowserModel, AzureVirtualNetworkBrowserModel } from '../../../schemas/vbr/cloud-browser.js'
import type { AzureComputeVMTagModel } from '../../../schemas/vbr/common/repositories.js'
import { toPlain } from './azure-subscriptions.js'
import type { AzureLocation, AzureSubscription, CloudCatalogue } from './catalogue.js'
import type { CloudCredentialsRecords } from './credentials.js'
import { cloudRefusals as refuse } from './refusals.js'

/** A location of a subscription, and the account that finds both. */
export interface AzurePlace { accountId: string, subscription: AzureSubscription, location: AzureLocation }

/** Where in Azure something is put, as requests name it: by names, or by the ids that Azure gives. */
export function createAzurePlaces (accounts: CloudCredentialsRecords, catalogue: CloudCatalogue) {
  return {
    /** Refused where no account finds the subscription, or this has no such location. */
    placeOf (subscriptionId: string, wanted: string): AzurePlace {
      const account = accounts.ofSubscription(subscriptionId)
      const own = account?.type === 'AzureCompute'
        ? account.subscription.subscriptions?.find(one => isOneOf(subscriptionId, one.id, one.azureSubscriptionId))
        : undefined
      const subscription = own && catalogue.subscription(own.azureSubscriptionId)
      if (account === undefined || subscription === undefined) throw refuse.noSuch('Azure subscription', subscriptionId)
      const location = subscription.locations.find(one => toPlain(one.location) === toPlain(wanted))
      if (location === undefined) throw refuse.noSuchName('location', wanted)
      return { accountId: account.id, subscription, location }
    }
  }
}

export type AzurePlaces = ReturnType<typeof createAzurePlaces>

const isOneOf = (wanted: string, ...names: ReadonlyArray<string | undefined>): boolean =>
  names.some(name => name?.toLowerCase() === wanted.toLowerCase())

export const hasGroup = ({ resourceGroups }: AzureLocation, name: string): boolean =>
  resourceGroups.some(({ resourceGroup }) => isOneOf(name, resourceGroup))

export function groupIn ({ resourceGroups }: AzureLocation, name: string): AzureResourceGroupBrowserModel {
  const found = resourceGroups.find(({ resourceGroup }) => isOneOf(name, resourceGroup))
  if (found === undefined) throw refuse.noSuchName('resource group', name)
  return found
}

/** A machine may be in another resource group than its network (Azure). */
export function networkIn ({ resourceGroups }: AzureLocation, wanted: string): AzureVirtualNetworkBrowserModel {
  const found = resourceGroups.flatMap(({ virtualNetworks }) => virtualNetworks)
    .find(({ virtualNetworkId, virtualNetworkName }) => isOneOf(wanted, virtualNetworkId, virtualNetworkName))
  if (found === undefined) throw refuse.noSuchName('virtual network', wanted)
  return found
}

/** The id of a subnet; its name, where the network tells no more of it. */
export function subnetIn ({ subnets = [] }: AzureVirtualNetworkBrowserModel, wanted: string): string {
  const [found] = subnets.flatMap(subnet => {
    const { subnetId, subnetName } = typeof subnet === 'string' ? { subnetId: subnet, subnetName: subnet } : subnet
    return isOneOf(wanted, subnetId, subnetName) ? [subnetId ?? wanted] : []
  })
  if (found === undefined) throw refuse.noSuchName('subnet', wanted)
  return found
}

/** What there is where a request leaves the subnet open: the first that is not taken. */
export function subnetsOf ({ subnets = [] }: AzureVirtualNetworkBrowserModel): string[] {
  return subnets.flatMap(subnet => typeof subnet === 'string' ? [subnet] : subnet.subnetId ?? [])
}

/** ASSUMED: not one whose machines a restore could not use, which the cloud browser leaves out as well. */
export function guardStorageAccount ({ storageAccounts }: AzureLocation, name: string): void {
  const found = storageAccounts.find(({ storageAccountName }) => isOneOf(name, storageAccountName))
  if (found === undefined || found.isUnsuitable === true) throw refuse.noSuchName('storage account', name)
}

export function guardSecurityGroup ({ resourceGroups }: AzureLocation, id: string): void {
  const found = resourceGroups.flatMap(({ networkSecurityGroups = [] }) => networkSecurityGroups)
    .some(({ networkSecurityId, networkSecurityName }) => isOneOf(id, networkSecurityId, networkSecurityName))
  if (!found) throw refuse.noSuchName('network security group', id)
}

export function guardSize ({ storageAccounts }: AzureLocation, name: string): void {
  const sizes = storageAccounts.flatMap(({ instanceSizes = [] }) => instanceSizes)
  if (!sizes.some(size => isOneOf(name, size.name))) throw refuse.noSuchName('instance size', name)
}

/** Azure: names of tags are unique in whatever letters. */
export function guardTags (tags: readonly AzureComputeVMTagModel[] = []): void {
  const names = tags.map(({ name }) => name.trim().toLowerCase())
  if (names.includes('')) throw refuse.empty('tags.name')
  const twice = tags.find((_, index) => names.indexOf(names[index] ?? '') !== index)
  if (twice !== undefined) throw refuse.tagTwice(twice.name)
}
