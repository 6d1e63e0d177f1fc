import type {
  AzureComputeNetworkModel, AzureComputeVMDiskConfigurationModel, AzureInstantVMRecoverySpec,
  AzureInstantVMRecoverySwitchoverSettingsModel
} from '../../../../schemas/vbr/restore/azure-recovery.js'
import type { Kernel } from '../../../kernel.js'
import type { ApplianceTemplates } from '../../cloud/appliance-templates.js'
import type { AzureMachines } from '../../cloud/azure-machines.js'
import type { AzurePlaces } from '../../cloud/azure-places.js'
import type { AzureLocation } from '../../cloud/catalogue.js'
import {
  groupIn, guardSecurityGroup, guardSize, guardStorageAccount, guardTags, hasGroup, networkIn, subnetIn,
  subnetsOf
} from '../../cloud/index.js'
import { restoreRefusals as refuse } from '../refusals.js'
import type { RestoreSources, Source } from '../sources.js'

export interface AzureRequestsBelow {
  sources: RestoreSources
  azurePlaces: AzurePlaces
  azureMachines: AzureMachines
  applianceTemplates: ApplianceTemplates
}

/** A recovery that has been checked, with what its place is called in Azure. */
export interface AzureRequest {
  source: Source
  /** With what 1.3-rev0 may leave open, and later revisions show. */
  spec: AzureInstantVMRecoverySpec
  name: string
  accountId: string
  templateId: string
  azureSubscriptionId: string
  location: string
  resourceGroup: string
}

/** Azure: letters, digits, dots, hyphens and underscores, 64 at most. */
const machineName = /^[a-z\d](?:[\w.-]{0,62}[\w])?$/i

const trim = (text: string | undefined): string => (text ?? '').trim()

/** What requests for machines in Azure say: that it is there, and what else can be told before anything is begun. */
export function createAzureRequests (kernel: Kernel, below: AzureRequestsBelow) {
  const { sources, azurePlaces, azureMachines, applianceTemplates } = below

  function sourceOf (restorePointId: string): Source {
    const source = sources.readable(restorePointId)
    const { point } = source
    if (point.platformName === 'UnstructuredData' || point.disks.length === 0) throw refuse.notMachinePoint(point.name)
    return source
  }

  function guardDisks ({ point }: Source, disks: readonly AzureComputeVMDiskConfigurationModel[] = []): void {
    const keyOf = (uid: string): number | undefined =>
      point.disks.find(({ key }) => uid.toLowerCase().endsWith(`:${key}:${point.id}`))?.key
    const named = disks.flatMap(({ diskUid }) => diskUid === undefined ? [] : [diskUid])
    const lost = named.find(uid => keyOf(uid) === undefined)
    if (lost !== undefined) throw refuse.noDiskInPoint(lost)
    const keys = named.map(keyOf)
    if (new Set(keys).size < keys.length) throw refuse.diskTwice()
    const left = disks.filter(({ diskUid, include }) => diskUid !== undefined && include === false)
    if (left.length === point.disks.length) throw refuse.noDisksIncluded(point.name)
  }

  /** One that is there, or another that is made for the machine. */
  function groupOf (location: AzureLocation, { resourceGroup }: AzureInstantVMRecoverySpec): string {
    const [existing, made] = [trim(resourceGroup.resourceGroup), trim(resourceGroup.newResourceGroupName)]
    if (existing !== '' && made !== '') throw refuse.oneGroup()
    if (existing !== '') return groupIn(location, existing).resourceGroup
    if (made === '') throw refuse.missing('resourceGroup')
    if (hasGroup(location, made)) throw refuse.nameTaken('A resource group', made)
    return made
  }

  function guardNetwork (location: AzureLocation, network: AzureComputeNetworkModel): void {
    const { subnet, networkSecurityGroup } = network
    const found = networkIn(location, network.network)
    if (trim(subnet) !== '') subnetIn(found, trim(subnet))
    if (typeof networkSecurityGroup !== 'object' || networkSecurityGroup.mode !== 'Existing') return
    if (trim(networkSecurityGroup.id) === '') throw refuse.securityGroupMissing()
    guardSecurityGroup(location, trim(networkSecurityGroup.id))
  }

  /** The appliance stands in any network of the location. ASSUMED: also in the machine's subnet, as in an example. */
  function guardAppliance (location: AzureLocation, { network, appliance }: AzureInstantVMRecoverySpec): void {
    const [subnet, account] = [trim(appliance.subnet), trim(appliance.storageAccount)]
    if (account !== '') guardStorageAccount(location, account)
    if (subnet === '') return
    const networks = location.resourceGroups.flatMap(({ virtualNetworks }) => virtualNetworks)
    const holding = networks.find(({ virtualNetworkId = '' }) =>
      virtualNetworkId !== '' && subnet.toLowerCase().startsWith(`${virtualNetworkId.toLowerCase()}/`))
    subnetIn(holding ?? networkIn(location, network.network), subnet)
  }

  /** ASSUMED: the machine's subnet is the first of its network, the appliance's the last. */
  function complete (
    location: AzureLocation, { point }: Source, spec: AzureInstantVMRecoverySpec
  ): AzureInstantVMRecoverySpec {
    const { network, appliance, vmSize: { disks, ...vmSize } } = spec
    const subnets = subnetsOf(networkIn(location, network.network))
    const [first, last] = [subnets[0], subnets.at(-1)]
    if (first === undefined || last === undefined) throw refuse.noSubnet(network.network)
    const uidOf = (index: number): string => {
      const key = (point.disks[index] ?? point.disks[0])?.key ?? 0
      return `${point.backupId}:${point.objectRef}:${key}:${point.id}`
    }
    return {
      ...spec,
      network: { ...network, subnet: trim(network.subnet) === '' ? first : network.subnet },
      appliance: { ...appliance, subnet: trim(appliance.subnet) === '' ? last : appliance.subnet },
      vmSize: {
        ...vmSize,
        ...disks && { disks: disks.map((disk, index) => ({ ...disk, diskUid: disk.diskUid ?? uidOf(index) })) }
      }
    }
  }

  return {
    read (spec: AzureInstantVMRecoverySpec): AzureRequest {
      const source = sourceOf(spec.restorePointId)
      const { accountId, subscription, location } =
        azurePlaces.placeOf(spec.subscription.subscriptionId, spec.subscription.location)
      const { azureSubscriptionId } = subscription
      const name = trim(spec.name?.name) === '' ? source.point.name : trim(spec.name?.name)
      if (!machineName.test(name)) throw refuse.notMachineName(name)
      guardTags(spec.name?.tags)
      guardSize(location, spec.vmSize.instanceSize)
      guardDisks(source, spec.vmSize.disks)
      const resourceGroup = groupOf(location, spec)
      guardNetwork(location, spec.network)
      guardAppliance(location, spec)
      azureMachines.guardName(name, { azureSubscriptionId, location: location.location, resourceGroup })
      const { id: templateId } = applianceTemplates.usable(azureSubscriptionId, location.location)
      return {
        source,
        spec: complete(location, source, spec),
        name,
        accountId,
        templateId,
        azureSubscriptionId,
        location: location.location,
        resourceGroup
      }
    },

    /** When a machine that has been moved takes over. */
    guardSwitchover ({ type, scheduleTime }: AzureInstantVMRecoverySwitchoverSettingsModel): void {
      if (type !== 'Scheduled') return
      if (scheduleTime === undefined) throw refuse.missing('scheduleTime')
      if (Date.parse(scheduleTime) <= kernel.clock.now()) throw refuse.notInFuture('scheduleTime')
    }
  }
}

export type AzureRequests = ReturnType<typeof createAzureRequests>
