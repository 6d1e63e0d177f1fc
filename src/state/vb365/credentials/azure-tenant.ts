import type {
  RESTAzureResourceGroup, RESTAzureSubnet, RESTAzureSubscription, RESTAzureVirtualMachineSize, RESTAzureVirtualNetwork
} from '../../../schemas/vb365/common/cloud-storage.js'
import type { RESTAzureLocation } from '../../../schemas/vb365/azure-service-accounts.js'
import type { RESTServiceAccountInfo } from '../../../schemas/vb365/common/shared.js'
import { guid } from '../../store/ids.js'

/*
 * What a tenant of Microsoft has in Azure, as far as a helper machine needs it. It follows from the tenant's id alone:
 * the same tenant has the same subscriptions and networks in every world.
 */

type Environment = NonNullable<RESTServiceAccountInfo['azureEnvironment']>
export type Subscription = RESTAzureSubscription & { subscriptionId: string, displayName: string }
export type ResourceGroup = RESTAzureResourceGroup & { name: string, location: string }
export type VirtualNetwork = RESTAzureVirtualNetwork & { name: string, location: string }
export type Location = RESTAzureLocation & { name: string }
export type MachineSize = RESTAzureVirtualMachineSize & { name: string }
export type Subnet = RESTAzureSubnet & { name: string }

const locationsNamed = (...places: Array<[string, string]>): Location[] =>
  places.map(([name, displayName]) => ({ name, displayName }))

const locations: Record<Environment, Location[]> = {
  Global: locationsNamed(
    ['westeurope', 'West Europe'], ['northeurope', 'North Europe'], ['germanywestcentral', 'Germany West Central'],
    ['eastus', 'East US'], ['westus2', 'West US 2'], ['uksouth', 'UK South'], ['southeastasia', 'Southeast Asia']),
  Germany: locationsNamed(['germanycentral', 'Germany Central'], ['germanynortheast', 'Germany Northeast']),
  China: locationsNamed(['chinaeast2', 'China East 2'], ['chinanorth3', 'China North 3']),
  Government: locationsNamed(['usgovvirginia', 'USGov Virginia'], ['usgovarizona', 'USGov Arizona'])
}

const size = (name: string, cores: number, memoryGB: number): MachineSize => ({
  name,
  coresCount: String(cores),
  memoryMB: memoryGB * 1024,
  osDiskSizeMB: 1_047_552,
  resourceDiskSizeMB: memoryGB * 2048
})
const machineSizes = [
  size('Standard_B2s', 2, 4), size('Standard_D2s_v5', 2, 8), size('Standard_D4s_v5', 4, 16),
  size('Standard_D8s_v5', 8, 32),
  size('Standard_F4s_v2', 4, 8), size('Standard_F8s_v2', 8, 16)
]

export function subscriptionsOf (tenantId: string): Subscription[] {
  return ['Production', 'Backup', 'Sandbox'].map(displayName =>
    ({ subscriptionId: guid(`azure/${tenantId}/${displayName}`), displayName }))
}

export const locationsIn = (environment: Environment): Location[] => locations[environment]

/** Every region has the same. */
export const machineSizesIn = (_location: string): MachineSize[] => machineSizes

/** Two of the first region and one of the second. */
export function resourceGroupsOf ({ displayName }: Subscription, environment: Environment): ResourceGroup[] {
  const [first, second] = locationsIn(environment)
  const stem = displayName.toLowerCase()
  return [
    { name: `rg-${stem}-backup`, location: first?.name ?? '' },
    { name: `rg-${stem}-network`, location: first?.name ?? '' },
    { name: `rg-${stem}-remote`, location: second?.name ?? '' }
  ]
}

export function networksOf ({ subscriptionId }: Subscription, group: ResourceGroup): VirtualNetwork[] {
  return ['main', 'isolated'].map((purpose, n) => {
    const name = `vnet-${group.location}-${purpose}`
    const within = `/subscriptions/${subscriptionId}/resourceGroups/${group.name}`
    return {
      id: `${within}/providers/Microsoft.Network/virtualNetworks/${name}`,
      name,
      type: 'Microsoft.Network/virtualNetworks',
      location: group.location,
      addressSpaces: [`10.${secondOctet(subscriptionId, group.name, n)}.0.0/16`]
    }
  })
}

export function subnetsOf ({ addressSpaces = [] }: VirtualNetwork): Subnet[] {
  const [space = '10.0.0.0/16'] = addressSpaces
  const [net, second] = space.split('.')
  return ['default', 'backup'].map((name, n) => ({ name, addressPrefix: `${net}.${second}.${n}.0/24` }))
}

const secondOctet = (...names: Array<string | number>): number => parseInt(guid(names.join('/')).slice(0, 2), 16)
