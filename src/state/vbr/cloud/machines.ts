import type {
  AWSMachinesBrowserModel, AWSMachinesBrowserSpec, AzureMachinesBrowserModel, AzureMachinesBrowserSpec,
  CloudBrowserVirtualMachinesModel, CloudBrowserVirtualMachinesSpec
} from '../../../schemas/vbr/cloud-browser.js'
import type { Kernel } from '../../kernel.js'
import { createRandom } from '../../store/random.js'
import { toPlain } from './azure-subscriptions.js'
import type { AzureMachines } from './azure-machines.js'
import { orEmpty } from './browser.js'
import type { CloudCatalogue, CloudMachine } from './catalogue.js'
import type { CloudCredentialsRecords } from './credentials.js'
import { requireText } from './accounts.js'
import { cloudRefusals as refuse } from './refusals.js'

/** What machines of a cloud that nobody has described are for. */
const roles = ['web', 'app', 'db', 'file', 'batch'] as const

type Shown = NonNullable<AWSMachinesBrowserModel['virtualMachines']>

/**
 * The machines of the clouds as an account finds them. Where an estate does not say which there are, the seed and the
 * account tell: the same account finds the same ones whenever it looks.
 */
export function createCloudMachines (
  kernel: Kernel, accounts: CloudCredentialsRecords, catalogue: CloudCatalogue, own: AzureMachines
) {
  /** Two to four, numbered as the provider does it. */
  function machinesAt (prefix: 'i' | 'vm', place: string): CloudMachine[] {
    const random = createRandom(kernel.ids.of(`vbr.cloudMachines/${place.toLowerCase()}`))
    const first = Math.floor(random() * roles.length)
    return Array.from({ length: 2 + Math.floor(random() * 3) }, (_, n) => {
      const role = roles[(first + n) % roles.length] ?? 'vm'
      const name = `${role}${String(1 + Math.floor(random() * 9)).padStart(2, '0')}`
      const number = kernel.ids.of(`vbr.cloudMachines/${place.toLowerCase()}/${n}`).replaceAll('-', '').slice(0, 17)
      return { name, objectId: `${prefix}-${number}` }
    })
  }

  function inAmazon (
    { serviceType, credentialsId, regionType, region, filters }: AWSMachinesBrowserSpec
  ): AWSMachinesBrowserModel {
    if (accounts.find(credentialsId) === undefined) throw refuse.noSuch('cloud credentials', credentialsId)
    const account = accounts.ofType(credentialsId, 'Amazon')
    const regionId = requireText('region', region)
    const [found] = catalogue.regionsOf({ service: 'AmazonEC2', regionType, regionId })
    if (found === undefined) throw refuse.noSuchName('region', region)
    const machines = found.machines ?? machinesAt('i', `${account.name}/${regionType}/${regionId}`)
    return {
      serviceType,
      regionType,
      region: found.regionId,
      credentialsId: account.id,
      virtualMachines: machines.filter(({ name }) => isCalled(name, filters?.name)).map(show)
    }
  }

  /** A subscription of Azure has the same machines for every account that sees it. */
  function inAzure (
    { serviceType, subscriptionId, regionType, region, filters }: AzureMachinesBrowserSpec
  ): AzureMachinesBrowserModel {
    const account = accounts.ofSubscription(subscriptionId)
    if (account?.type !== 'AzureCompute') throw refuse.noSuch('Azure subscription', subscriptionId)
    const subscription = account.subscription.subscriptions?.find(({ id, azureSubscriptionId }) =>
      [id, azureSubscriptionId].some(one => one.toLowerCase() === subscriptionId.toLowerCase()))
    const asked = toPlain(requireText('region', region))
    const isThere = (account.deployment.region ?? 'Global') === regionType
    const found = catalogue.subscription(subscription?.azureSubscriptionId ?? '')?.locations
      .find(({ location }) => isThere && toPlain(location) === asked)
    if (subscription === undefined || found === undefined) throw refuse.noSuchName('location', region)
    const machines = found.resourceGroups
      .filter(({ resourceGroup }) => isCalled(resourceGroup, filters?.resourceGroup))
      .flatMap(({ resourceGroup, isMade = false }) => [
        // In a group that was made for a restore there is nothing else.
        ...isMade ? [] : machinesAt('vm', `${subscription.azureSubscriptionId}/${asked}/${resourceGroup}`),
        ...own.listIn({
          azureSubscriptionId: subscription.azureSubscriptionId, location: found.location, resourceGroup
        })
      ])
    return {
      serviceType,
      regionType,
      region: found.location,
      subscriptionId: subscription.id,
      virtualMachines: machines.filter(({ name }) => isCalled(name, filters?.name)).map(show)
    }
  }

  return {
    browse (body: CloudBrowserVirtualMachinesSpec | undefined): CloudBrowserVirtualMachinesModel {
      const spec = orEmpty(body)
      return spec.serviceType === 'AWS' ? inAmazon(spec) : inAzure(spec)
    }
  }
}

export type CloudMachines = ReturnType<typeof createCloudMachines>

const show = ({ name, objectId }: CloudMachine): Shown[number] => ({ type: 'Machine', name, objectId })

/** ASSUMED: filters of machines in a cloud are names, in whatever letters, and no patterns. */
const isCalled = (name: string | undefined, wanted = ''): boolean =>
  wanted === '' || name?.toLowerCase() === wanted.toLowerCase()
