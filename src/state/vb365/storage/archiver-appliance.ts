import type { Ec2Resources } from '../credentials/amazon-account.js'
import type { ServiceAccounts } from '../credentials/service-accounts.js'
import { requireText } from './object-storage-settings.js'
import { accountTypes, type ObjectStorage, type StorageFromClient, type StorageType } from './storage-types.js'
import { storageRefusals as refuse } from './refusals.js'

type Appliance = Pick<ObjectStorage, 'useArchiverAppliance' | 'amazonArchiverAppliance' | 'azureServiceAccount' |
'azureSubscription' | 'azureArchiverAppliance'>

const noAppliance = {
  useArchiverAppliance: false,
  amazonArchiverAppliance: undefined,
  azureServiceAccount: undefined,
  azureSubscription: undefined,
  azureArchiverAppliance: undefined
}

/** Reads what the helper machine is made of that moves data between storage classes; all of it must be there. */
export function createApplianceReader (ec2: Ec2Resources, serviceAccounts: ServiceAccounts) {
  function readAmazon (storage: StorageFromClient): Appliance {
    const { accountId, amazonBucketS3Aws: bucket, amazonArchiverAppliance: appliance = {} } = storage
    const instanceType = requireText('amazonArchiverAppliance.instanceTypeName', appliance.instanceTypeName)
    const vpcId = requireText('amazonArchiverAppliance.virtualPrivateCloud.id', appliance.virtualPrivateCloud?.id)
    const subnetId = requireText('amazonArchiverAppliance.subnet.id', appliance.subnet?.id)
    const groupId = requireText('amazonArchiverAppliance.securityGroup.id', appliance.securityGroup?.id)
    const appliancePort = readPort(appliance.appliancePort)
    // The machine works where the bucket is.
    const place = { accountId: accountId ?? '', regionId: bucket?.regionId ?? '' }
    return {
      useArchiverAppliance: true,
      amazonArchiverAppliance: {
        ...appliance,
        instanceTypeName: ec2.instanceType(place, instanceType).type,
        virtualPrivateCloud: ec2.vpc(place, vpcId),
        subnet: ec2.subnet(place, vpcId, subnetId),
        securityGroup: ec2.securityGroup(place, vpcId, groupId),
        appliancePort
      }
    }
  }

  function readAzure (storage: StorageFromClient): Appliance {
    const { azureServiceAccount, azureSubscription, azureArchiverAppliance: appliance = {} } = storage
    const account = requireText('azureServiceAccount.id', azureServiceAccount?.id)
    const subscriptionId = requireText('azureSubscription.subscriptionId', azureSubscription?.subscriptionId)
    const machineSize = requireText('azureArchiverAppliance.virtualMachineSizeName', appliance.virtualMachineSizeName)
    const group = requireText('azureArchiverAppliance.resourceGroup.name', appliance.resourceGroup?.name)
    const region = requireText('azureArchiverAppliance.region', appliance.region)
    const network = requireText('azureArchiverAppliance.virtualNetwork.name', appliance.virtualNetwork?.name)
    const subnet = requireText('azureArchiverAppliance.subnet.name', appliance.subnet?.name)
    const appliancePort = readPort(appliance.appliancePort)
    const { resources } = serviceAccounts
    const { subscriptionIds: _, ...shown } = serviceAccounts.get(account)
    return {
      useArchiverAppliance: true,
      azureServiceAccount: shown,
      azureSubscription: resources.subscription(account, subscriptionId),
      azureArchiverAppliance: {
        ...appliance,
        virtualMachineSizeName: resources.machineSize(account, subscriptionId, region, machineSize).name,
        resourceGroup: resources.group(account, subscriptionId, group),
        region: resources.location(account, subscriptionId, region).name,
        virtualNetwork: resources.network(account, subscriptionId, group, network),
        subnet: resources.subnet(account, subscriptionId, group, network, subnet),
        appliancePort
      }
    }
  }

  return (storage: StorageFromClient, type: StorageType): Appliance => {
    if (accountTypes[type] === 'amazonS3CompatibleAccount') return {}
    if (storage.useArchiverAppliance !== true) return noAppliance
    return accountTypes[type] === 'amazonS3Account' ? readAmazon(storage) : readAzure(storage)
  }
}

export type ApplianceReader = ReturnType<typeof createApplianceReader>

/** ASSUMED: 443 where the client names no port. */
function readPort (port: number | null | undefined): number {
  const number = port ?? 443
  if (number < 1 || number > 65_535) throw refuse.outOfRange('appliancePort', 1, 65_535)
  return number
}
