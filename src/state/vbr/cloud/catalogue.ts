import { Type } from '@sinclair/typebox'
import type { AzureLocationBrowserModel, AmazonVPCBrowserModel, ECloudServiceType } from '../../../schemas/vbr/cloud-browser.js'
import { text, type Doc } from '../../store/collection.js'
import { member, optionalTexts, texts, wordOf } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { refuse } from '../base/refusals.js'
import type { AzureGroup } from './azure-machines.js'

/** A machine that runs in a cloud, as its provider numbers it. */
export interface CloudMachine { name: string, objectId: string }

/** A part of the world, or of a device, in which a service has buckets or machines. */
export interface CloudRegion extends Doc {
  service: ECloudServiceType
  regionId: string
  name: string
  /** Amazon's and Azure's separate clouds. */
  regionType?: string
  /** Host and port of the service in lower case, where clients must know them. */
  endPoint?: string
  vpcs?: AmazonVPCBrowserModel[]
  instanceTypes?: string[]
  /** What runs there; where it is not told, each account finds some of its own. */
  machines?: CloudMachine[]
}

/** `Archive` folders are those of the archive tier. */
export type FolderType = 'Backup' | 'Archive'

/** A bucket; Azure calls it container. */
export interface CloudBucket extends Doc {
  service: ECloudServiceType
  name: string
  /** The only account that sees it, by its name; without it every account of the service's kind does. */
  owner?: string
  regionType?: string
  regionId?: string
  endPoint?: string
  folders: Array<{ name: string, type: FolderType }>
}

/** Members that only some filters show. */
interface Suitable { isUnsuitable?: boolean }
type AzureStorageAccount = AzureLocationBrowserModel['storageAccounts'][number]
type InstanceSize = NonNullable<AzureStorageAccount['instanceSizes']>[number]

type AzureResourceGroup = AzureLocationBrowserModel['resourceGroups'][number]

export type AzureLocation = Omit<AzureLocationBrowserModel, 'storageAccounts' | 'resourceGroups'> & {
  /** `isMade`: for a restore, from here. */
  resourceGroups: Array<AzureResourceGroup & { isMade?: boolean }>
  storageAccounts: Array<Omit<AzureStorageAccount, 'instanceSizes'> & Suitable & {
    instanceSizes?: Array<Exclude<InstanceSize, string> & Suitable>
  }>
}

/** A subscription of Azure. */
export interface AzureSubscription extends Doc {
  azureSubscriptionId: string
  name: string
  /** The tenant that it belongs to; without it it is seen from every tenant. */
  tenantId?: string
  locations: AzureLocation[]
}

/** Where something is looked for; what is left out is not asked. */
export interface Place {
  service: ECloudServiceType
  regionType?: string | undefined
  regionId?: string | undefined
  endPoint?: string | undefined
}

/** The clouds as VBR sees them from outside. It reads them live; it makes folders there, and what restores need. */
export function createCloudCatalogue (kernel: Kernel) {
  const regions = kernel.collection<CloudRegion>({
    name: 'vbr.cloudRegions',
    noun: 'Region',
    few: true,
    shape: {
      own: {
        ...texts('service', 'regionId', 'name'),
        ...optionalTexts('regionType', 'endPoint'),
        vpcs: Type.Optional(Type.Array(member.group)), instanceTypes: Type.Optional(member.texts),
        machines: Type.Optional(Type.Array(Type.Object({ name: member.text, objectId: member.text })))
      }
    },
    columns: {
      service: text('service'), regionType: text('regionType'), regionId: text('regionId'), endPoint: text('endPoint')
    }
  })
  const buckets = kernel.collection<CloudBucket>({
    name: 'vbr.cloudBuckets',
    noun: 'Bucket',
    few: true,
    shape: {
      own: {
        ...texts('service', 'name'),
        ...optionalTexts('owner', 'regionType', 'regionId', 'endPoint'),
        folders: Type.Array(Type.Object({ name: member.text, type: wordOf('Backup', 'Archive') }))
      }
    },
    columns: {
      service: text('service'),
      name: text('name'),
      regionType: text('regionType'),
      regionId: text('regionId'),
      endPoint: text('endPoint')
    }
  })
  const subscriptions = kernel.collection<AzureSubscription>({
    name: 'vbr.azureSubscriptions',
    noun: 'Azure subscription',
    few: true,
    shape: {
      own: {
        ...texts('azureSubscriptionId', 'name'), tenantId: member.optionalText,
        locations: Type.Array(member.group)
      }
    },
    columns: { azureSubscriptionId: text('azureSubscriptionId'), tenantId: text('tenantId') }
  })

  /** Changes a resource group; another is made where there is none of the name. */
  function changeGroup (
    { azureSubscriptionId, location, resourceGroup }: AzureGroup,
    change: (group: AzureLocation['resourceGroups'][number]) => AzureLocation['resourceGroups'][number]
  ): void {
    const subscription = subscriptions.first({ where: { azureSubscriptionId } })
    if (subscription === undefined) return
    const isMeant = (group: AzureResourceGroup): boolean =>
      group.resourceGroup.toLowerCase() === resourceGroup.toLowerCase()
    const locations = subscription.locations.map(one => {
      if (one.location !== location) return one
      const groups = one.resourceGroups.some(isMeant)
        ? one.resourceGroups
        : [...one.resourceGroups, { resourceGroup, virtualNetworks: [], networkSecurityGroups: [], isMade: true }]
      return { ...one, resourceGroups: groups.map(group => isMeant(group) ? change(group) : group) }
    })
    subscriptions.patch(subscription.id, { locations })
  }

  return {
    /** Puts a security group into a resource group; makes the latter where it is not there yet. */
    addToGroup (place: AzureGroup, securityGroup?: string): void {
      changeGroup(place, group => securityGroup === undefined
        ? group
        : {
            ...group,
            networkSecurityGroups: [
              ...group.networkSecurityGroups ?? [],
              { networkSecurityId: securityIdOf(place, securityGroup), networkSecurityName: securityGroup }
            ]
          })
    },

    removeFromGroup (place: AzureGroup, securityGroup: string): void {
      changeGroup(place, ({ networkSecurityGroups = [], ...group }) => ({
        ...group,
        networkSecurityGroups: networkSecurityGroups.filter(one => one.networkSecurityName !== securityGroup)
      }))
    },

    regionsOf: (place: Place): CloudRegion[] => regions.list({ where: { ...place } }),

    bucketsOf: (account: string, place: Place): CloudBucket[] =>
      buckets.list({ where: { ...place } }).filter(({ owner = account }) => owner === account),

    /** Whether a service stands at an address. */
    reaches: (service: ECloudServiceType, endPoint: string): boolean =>
      regions.first({ where: { service, endPoint } }) !== undefined ||
      buckets.first({ where: { service, endPoint } }) !== undefined,

    addFolder (bucket: CloudBucket, name: string, type: FolderType): void {
      if (bucket.folders.some(folder => folder.name === name && folder.type === type)) {
        throw refuse.nameTaken('A folder', name)
      }
      buckets.patch(bucket.id, { folders: [...bucket.folders, { name: folderName(name), type }] })
    },

    /** What a tenant has, in the order in which it came by it. */
    subscriptionsOf: (tenantId: string): AzureSubscription[] =>
      subscriptions.list().filter(({ tenantId: own = tenantId }) => own.toLowerCase() === tenantId.toLowerCase()),

    subscription: (azureSubscriptionId: string): AzureSubscription | undefined =>
      subscriptions.first({ where: { azureSubscriptionId } }),

    /** The tenant of who signs in at Azure. */
    homeTenant: (): string =>
      subscriptions.list().find(({ tenantId }) => tenantId !== undefined)?.tenantId ?? kernel.ids.of('azure-tenant')
  }
}

export type CloudCatalogue = ReturnType<typeof createCloudCatalogue>

const securityIdOf = ({ azureSubscriptionId, resourceGroup }: AzureGroup, name: string): string =>
  `/subscriptions/${azureSubscriptionId}/resourceGroups/${resourceGroup}` +
  `/providers/Microsoft.Network/networkSecurityGroups/${name}`

/** ASSUMED: what a folder may be called. */
export function folderName (name: string): string {
  if (/^[^/\\*?"<>|]{1,100}$/.test(name) && name.trim() !== '') return name
  throw refuse.notFolderName(name)
}
