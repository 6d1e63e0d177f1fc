import type { AzureComputeCloudCredentialsModel } from '../../../schemas/vbr/common/repositories.js'
import type { AzureLinuxHelperApplianceModel, AzureLinuxHelperApplianceSpec } from '../../../schemas/vbr/credentials.js'
import { text, type Page } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { choosePlace } from './appliance-places.js'
import type { CloudCatalogue } from './catalogue.js'
import type { CloudCredentialsRecords } from './credentials.js'
import { guardPort } from '../credentials/index.js'
import { listing, type Asked } from '../base/paging.js'
import { cloudRefusals as refuse } from './refusals.js'
import { failureOf } from '../sessions/index.js'
import type { Session, Sessions } from '../sessions/sessions.js'

/** A small Linux machine in Azure that writes what is restored there. */
export type HelperAppliance = AzureLinuxHelperApplianceModel & {
  /** The cloud credentials whose it is. */
  accountId: string
}

const second = 1_000
const minute = 60 * second
const deploy = { kind: 'ApplianceDeployment', type: 'AzureApplianceDeploy', name: 'Azure appliance deployment' } as const

/**
 * The helper appliances of Azure accounts, one for each subscription. They come, change and go by sessions.
 * ASSUMED: lengths and log lines.
 */
export function createHelperAppliances (
  kernel: Kernel, sessions: Sessions, accounts: CloudCredentialsRecords, catalogue: CloudCatalogue
) {
  const appliances = kernel.collection<HelperAppliance>({
    name: 'vbr.helperAppliances',
    noun: 'Helper appliance',
    few: true,
    shape: { model: 'AzureLinuxHelperApplianceModel', own: { accountId: member.text } },
    columns: { accountId: text('accountId'), subscriptionId: text('subscriptionId'), vmName: text('vmName') },
    references: { account: { path: 'accountId', to: 'vbr.cloudCredentials' } }
  })

  const creation = sessions.define<HelperAppliance>({
    ...deploy,
    variant: 'creation',
    stoppable: false,
    steps: [
      { says: 'Connecting to Microsoft Azure', lasts: 10 * second },
      { says: ({ work }) => `Creating virtual machine in ${work.location}`, lasts: 4 * minute },
      { says: ({ work }) => `Connecting virtual machine to ${work.virtualNetwork}`, lasts: 30 * second },
      { says: 'Installing components', lasts: 90 * second },
      {
        says: 'Saving configuration',
        lasts: 10 * second,
        run: ({ work }) => failureOf(trouble(work))
      }
    ],
    trouble: ({ work }) => trouble(work),
    succeed: ({ work }) => { appliances.add({ ...work, vmName: freeName() }) }
  })

  const trouble = ({ accountId }: HelperAppliance): string | undefined =>
    accounts.find(accountId) === undefined ? 'The account of Microsoft Azure has been removed.' : undefined

  const change = sessions.define<HelperAppliance>({
    ...deploy,
    variant: 'change',
    stoppable: false,
    steps: [
      { says: 'Connecting to Microsoft Azure', lasts: 10 * second },
      { says: ({ work }) => `Changing virtual machine ${work.vmName}`, lasts: 2 * minute },
      { says: 'Saving configuration', lasts: 10 * second }
    ],
    succeed: ({ work }) => { if (appliances.find(work.id) !== undefined) appliances.replace(work) }
  })

  const removal = sessions.define<HelperAppliance>({
    ...deploy,
    variant: 'removal',
    stoppable: false,
    steps: [
      { says: 'Connecting to Microsoft Azure', lasts: 10 * second },
      { says: ({ work }) => `Removing virtual machine ${work.vmName}`, lasts: minute },
      { says: 'Saving configuration', lasts: 10 * second }
    ],
    succeed: ({ work }) => { if (appliances.find(work.id) !== undefined) appliances.remove(work.id) }
  })

  function get (accountId: string, id: string): HelperAppliance {
    const account = accounts.ofType(accountId, 'AzureCompute')
    const appliance = appliances.get(id)
    if (appliance.accountId !== account.id) throw refuse.noAppliance(id)
    return appliance
  }

  /** What goes on about an appliance goes on about its subscription. */
  const begin = (kind: typeof creation, work: HelperAppliance, initiatedBy: string): Session =>
    kind.start({ work, jobId: work.subscriptionId, resourceId: work.id, initiatedBy })

  function guardIdle (subscriptionId: string): void {
    const running = sessions.runningOf(subscriptionId)
    if (running !== undefined) throw refuse.alreadyRunning(running.name)
  }

  /** A subscription of the account, as it is known in Azure. */
  function subscriptionOf (account: AzureComputeCloudCredentialsModel, id: string) {
    const found = account.subscription.subscriptions?.find(({ id: own }) => own === id)
    if (found === undefined) throw refuse.noSuch('subscription', id)
    return { id: found.id, locations: catalogue.subscription(found.azureSubscriptionId)?.locations ?? [] }
  }

  function freeName (number = 1): string {
    const vmName = `VeeamHelperAppliance-${String(number).padStart(2, '0')}`
    return appliances.first({ where: { vmName } }) === undefined ? vmName : freeName(number + 1)
  }

  return {
    page (accountId: string, asked: Asked): Page<HelperAppliance> {
      const { id } = accounts.ofType(accountId, 'AzureCompute')
      const { order, paging } = listing(asked)
      return appliances.page({ where: { accountId: id }, order }, paging)
    },

    get,

    /** A new one, or another place and port for the one that the subscription has. */
    deploy (accountId: string, spec: AzureLinuxHelperApplianceSpec, user: string): Session {
      const account = accounts.ofType(accountId, 'AzureCompute')
      const { id: subscriptionId, locations } = subscriptionOf(account, spec.subscriptionId)
      guardIdle(subscriptionId)
      const known = appliances.first({ where: { accountId: account.id, subscriptionId } })
      const { SSHPort = known?.SSHPort ?? 22 } = spec
      guardPort(SSHPort)
      const place = choosePlace(spec, locations, known)
      if (known !== undefined) return begin(change, { ...known, ...place, SSHPort }, user)
      const { type } = spec
      const id = kernel.ids.next()
      return begin(creation, { id, type, accountId: account.id, subscriptionId, ...place, SSHPort }, user)
    },

    /** Removes it by a session. */
    startRemoval (accountId: string, id: string, user: string): Session {
      const appliance = get(accountId, id)
      guardIdle(appliance.subscriptionId)
      return begin(removal, appliance, user)
    },

    /** Removes it at once. */
    remove (accountId: string, id: string): void {
      const appliance = get(accountId, id)
      guardIdle(appliance.subscriptionId)
      appliances.remove(appliance.id)
    }
  }
}

export type HelperAppliances = ReturnType<typeof createHelperAppliances>
