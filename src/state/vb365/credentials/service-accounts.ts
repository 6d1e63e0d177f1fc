import type {
  RESTDeviceCodeInfo, RESTDeviceCodeInfoRequest, RESTServiceAccountCreationData, RESTServiceAccountUpdateData
} from '../../../schemas/vb365/azure-service-accounts.js'
import type { RESTServiceAccountInfo } from '../../../schemas/vb365/common/shared.js'
import { like, text } from '../../store/collection.js'
import { guid } from '../../store/ids.js'
import { member, texts } from '../../store/shape.js'
import { guardUse } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import {
  type Location, locationsIn, type MachineSize, machineSizesIn, networksOf, type ResourceGroup, resourceGroupsOf,
  type Subnet, subnetsOf, type Subscription, subscriptionsOf, type VirtualNetwork
} from './azure-tenant.js'
import { credentialsRefusals as refuse } from './refusals.js'
import type { SignIn } from './sign-in.js'

/** What VB365 works with in Azure: an application of a tenant, and the subscriptions that it may use there. */
export type ServiceAccount = RESTServiceAccountInfo & {
  id: string
  displayName: string
  azureTenantId: string
  azureEnvironment: NonNullable<RESTServiceAccountInfo['azureEnvironment']>
  subscriptionIds: string[]
}

interface ServiceAccountFilter { displayName?: string | undefined, description?: string | undefined }

type Application = Pick<ServiceAccount, 'displayName' | 'applicationId' | 'applicationCertificateThumbprint'>

const purpose = 'Microsoft Entra application of Veeam Backup for Microsoft 365'

/** Microsoft Azure service accounts, and what there is in Azure for them: they make the helper machines of archives. */
export function createServiceAccounts (kernel: Kernel, signIn: SignIn) {
  const accounts = kernel.collection<ServiceAccount>({
    name: 'vb365.serviceAccounts',
    noun: 'Azure service account',
    few: true,
    shape: {
      model: 'RESTServiceAccountInfo',
      own: { ...texts('displayName', 'azureTenantId', 'azureEnvironment'), subscriptionIds: member.texts }
    },
    called: ['displayName'],
    columns: {
      displayName: text('displayName'), description: text('description'), applicationId: text('applicationId')
    }
  })

  /** The subscriptions of a request must be of the tenant; where it names none, all of them are meant. */
  function readSubscriptions (tenantId: string, given: readonly string[] | undefined): string[] {
    const known = subscriptionsOf(tenantId).map(({ subscriptionId }) => subscriptionId)
    const wanted = [...new Set((given ?? []).map(id => id.trim().toLowerCase()))]
    const unknown = wanted.find(id => !known.includes(id))
    if (unknown !== undefined) throw refuse.noSuchName('Azure subscription', unknown)
    return wanted.length === 0 ? known : wanted
  }

  /**
   * An application that is there is used with its certificate or secret; otherwise one is registered by whoever has
   * signed in with the code, under the name that the request gives it.
   */
  function readApplication (body: RESTServiceAccountCreationData): Application {
    const { applicationId, applicationName, userCode } = body
    if (applicationId === undefined) {
      if (!applicationName) throw refuse.missing('applicationName')
      if (!userCode) throw refuse.missing('userCode')
      signIn.finish(userCode, purpose)
      const id = kernel.ids.next()
      return { displayName: applicationName, applicationId: id, applicationCertificateThumbprint: thumbprintOf(id) }
    }
    const taken = accounts.first({ where: { applicationId } })
    if (taken !== undefined) throw refuse.nameTaken(accounts.noun, taken.displayName)
    if (!body.applicationCertificate && !body.applicationSecret) throw refuse.missing('applicationCertificate')
    if (userCode) signIn.finish(userCode, purpose)
    return {
      displayName: applicationName ?? applicationId,
      applicationId,
      ...(body.applicationCertificate
        ? { applicationCertificateThumbprint: readThumbprint(body.applicationCertificate) }
        : {})
    }
  }

  function subscription (id: string, subscriptionId: string): { account: ServiceAccount, found: Subscription } {
    const account = accounts.get(id)
    const all = listSubscriptions(account)
    return { account, found: oneOf('Azure subscription', all, subscriptionId, one => one.subscriptionId) }
  }

  const listSubscriptions = ({ azureTenantId, subscriptionIds }: ServiceAccount): Subscription[] =>
    subscriptionsOf(azureTenantId).filter(({ subscriptionId }) => subscriptionIds.includes(subscriptionId))

  function groups (id: string, subscriptionId: string): ResourceGroup[] {
    const { account, found } = subscription(id, subscriptionId)
    return resourceGroupsOf(found, account.azureEnvironment)
  }

  function networks (id: string, subscriptionId: string, groupName: string): VirtualNetwork[] {
    const group = oneOf('Azure resource group', groups(id, subscriptionId), groupName)
    return networksOf(subscription(id, subscriptionId).found, group)
  }

  const locations = (id: string, subscriptionId: string): Location[] =>
    locationsIn(subscription(id, subscriptionId).account.azureEnvironment)

  const resources = {
    subscriptions: (id: string, name?: string): Subscription[] =>
      listSubscriptions(accounts.get(id)).filter(({ displayName }) => name === undefined || isSame(displayName, name)),
    subscription: (id: string, subscriptionId: string): Subscription => subscription(id, subscriptionId).found,

    groups: (id: string, subscriptionId: string, location?: string): ResourceGroup[] =>
      groups(id, subscriptionId).filter(isIn(location)),
    group: (id: string, subscriptionId: string, name: string): ResourceGroup =>
      oneOf('Azure resource group', groups(id, subscriptionId), name),

    locations,
    location: (id: string, subscriptionId: string, name: string): Location =>
      oneOf('Azure region', locations(id, subscriptionId), name),

    machineSizes: (id: string, subscriptionId: string, location: string): MachineSize[] =>
      machineSizesIn(resources.location(id, subscriptionId, location).name),
    machineSize: (id: string, subscriptionId: string, location: string, name: string): MachineSize =>
      oneOf('Azure machine size', resources.machineSizes(id, subscriptionId, location), name),

    networks: (id: string, subscriptionId: string, group: string, location?: string): VirtualNetwork[] =>
      networks(id, subscriptionId, group).filter(isIn(location)),
    network: (id: string, subscriptionId: string, group: string, name: string): VirtualNetwork =>
      oneOf('Azure virtual network', networks(id, subscriptionId, group), name),

    subnets: (id: string, subscriptionId: string, group: string, network: string): Subnet[] =>
      subnetsOf(resources.network(id, subscriptionId, group, network)),
    subnet: (id: string, subscriptionId: string, group: string, network: string, name: string): Subnet =>
      oneOf('Azure subnet', resources.subnets(id, subscriptionId, group, network), name)
  }

  return {
    /** What there is in Azure for an account. */
    resources,

    get: accounts.get,

    list: ({ displayName, description }: ServiceAccountFilter): ServiceAccount[] =>
      accounts.list({ where: { displayName: like(displayName), description: like(description) } }),

    /** ASSUMED: for whichever tenant the person signs in to. */
    requestCode: (_asked: RESTDeviceCodeInfoRequest): RESTDeviceCodeInfo => signIn.request(purpose),

    create (body: RESTServiceAccountCreationData): ServiceAccount {
      const { azureEnvironment = 'Global', azureTenantId = '', description, subscriptionIds } = body
      if (azureTenantId.trim() === '') throw refuse.missing('azureTenantId')
      const tenantId = azureTenantId.trim().toLowerCase()
      const chosen = readSubscriptions(tenantId, subscriptionIds)
      return accounts.add({
        id: kernel.ids.next(),
        type: 'Azure',
        ...readApplication(body),
        ...(description === undefined ? {} : { description }),
        azureEnvironment,
        azureTenantId: tenantId,
        subscriptionIds: chosen,
        lastModified: kernel.clock.iso()
      })
    },

    /** What is left out stays. */
    edit (id: string, body: RESTServiceAccountUpdateData): void {
      const { description, applicationCertificate, userCode, subscriptionIds } = body
      const account = accounts.get(id)
      const chosen = subscriptionIds === undefined
        ? account.subscriptionIds
        : readSubscriptions(account.azureTenantId, subscriptionIds)
      const thumbprint = applicationCertificate ? readThumbprint(applicationCertificate) : undefined
      if (userCode) signIn.finish(userCode, purpose)
      accounts.patch(account.id, {
        ...(description === undefined ? {} : { description }),
        ...(thumbprint === undefined ? {} : { applicationCertificateThumbprint: thumbprint }),
        subscriptionIds: chosen,
        lastModified: kernel.clock.iso()
      })
    },

    /** Refused while the helper machine of a repository is made with it. */
    remove (id: string): void {
      guardUse(kernel, accounts, id, refuse.inUse)
      accounts.remove(id)
    }
  }
}

export type ServiceAccounts = ReturnType<typeof createServiceAccounts>

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.trim().toLowerCase()

const isIn = (location: string | undefined) => ({ location: own }: { location: string }): boolean =>
  location === undefined || isSame(own, location)

/** Azure knows its things by names in any case. */
function oneOf<T extends object> (noun: string, all: readonly T[], name: string, nameOf = nameIn<T>): T {
  const found = all.find(one => isSame(nameOf(one), name))
  if (found === undefined) throw refuse.noSuchName(noun, name)
  return found
}

const nameIn = <T extends object>(thing: T): string => 'name' in thing ? String(thing.name) : ''

/** Nobody reads certificates here: each has the thumbprint of its own bytes. */
function readThumbprint (certificate: string): string {
  const bytes = Buffer.from(certificate, 'base64')
  if (bytes.length === 0) throw refuse.certificateNotBase64('applicationCertificate')
  return thumbprintOf(bytes.toString('base64'))
}

const thumbprintOf = (what: string): string =>
  (guid(what) + guid(`${what}/2`)).replaceAll('-', '').slice(0, 40).toUpperCase()
