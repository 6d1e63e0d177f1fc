import type { CloudCredentialsModel } from '../../../schemas/vbr/common/credentials.js'
import type { CertificateUploadSpec, ECloudCredentialsType } from '../../../schemas/vbr/common/shared.js'
import type { CloudCredentialsSpec, getAllCloudCreds } from '../../../schemas/vbr/credentials.js'
import type { QueryOf } from '../../../schemas/kit/types.js'
import { like, type Page, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { guid } from '../../store/ids.js'
import { guardUse } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import { createdBy } from '../server/index.js'
import { thumbprintOf } from '../base/certificates.js'
import { type CloudAccounts, type CloudCredentials, editAccount, requireText, readKeyFile } from './accounts.js'
import { listing } from '../base/paging.js'
import { cloudRefusals as refuse } from './refusals.js'
import type { Server } from '../server/server.js'

/** Which accounts are exported; whatever is left out is not asked. Names are patterns. */
export interface CloudCredentialsChoice {
  ids?: readonly string[] | undefined
  types?: readonly ECloudCredentialsType[] | undefined
  names?: readonly string[] | undefined
}

/** Cloud credentials: accounts of Azure, Amazon and Google by which the server reaches storage and machines there. */
export function createCloudCredentials (kernel: Kernel, server: Server, cloudAccounts: CloudAccounts) {
  const accounts = kernel.collection<CloudCredentials>({
    name: 'vbr.cloudCredentials',
    noun: 'Cloud credentials',
    few: true,
    shape: {
      model: 'CloudCredentialsModel', own: { name: member.text, mark: member.optionalText, secrets: member.secrets }
    },
    columns: {
      name: text('name'),
      description: text('description'),
      type: text('type'),
      lastModified: text('lastModified')
    }
  })

  const farewells: Array<(account: CloudCredentials) => void> = []

  const touch = (account: CloudCredentials): CloudCredentials =>
    accounts.replace({ ...account, lastModified: kernel.clock.iso() })

  /** An account of one of the types for which a call is made. */
  function ofType<T extends ECloudCredentialsType> (id: string, ...types: T[]): Extract<CloudCredentials, { type: T }> {
    const account = accounts.get(id)
    const wanted: readonly ECloudCredentialsType[] = types
    if (!wanted.includes(account.type)) throw refuse.wrongAccount(account.name, account.type, types.join(' or '))
    // By the line above.
    return account as Extract<CloudCredentials, { type: T }>
  }

  return {
    get: accounts.get,
    find: accounts.find,

    /** The account of Azure that finds a subscription, by either of the ids that this has. */
    ofSubscription: (id: string): CloudCredentials | undefined => accounts.list({ where: { type: 'AzureCompute' } })
      .find(account => account.type === 'AzureCompute' && account.subscription?.subscriptions?.some(own =>
        [own.id, own.azureSubscriptionId].some(one => one.toLowerCase() === id.toLowerCase()))),

    /** The oldest account of a name: several may have the same. */
    byName: (name: string): CloudCredentials | undefined => accounts.first({ where: { name } }),

    page (query: QueryOf<typeof getAllCloudCreds>, types?: readonly ECloudCredentialsType[]): Page<CloudCredentials> {
      const { order, paging } = listing(query)
      return accounts.page({ where: { name: like(query.nameFilter), type: query.typeFilter ?? types }, order }, paging)
    },

    choose ({ ids, types, names }: CloudCredentialsChoice): CloudCredentials[] {
      const where = { id: ids, type: types }
      if (names === undefined) return accounts.list({ where })
      return [...new Set(names.flatMap(name => accounts.list({ where: { ...where, name: like(name) } })))]
    },

    create (spec: CloudCredentialsSpec, user: string): CloudCredentials {
      const account = cloudAccounts.read(spec)
      const id = kernel.ids.next()
      return accounts.add({
        ...account,
        id,
        description: spec.description ?? createdBy(server, user),
        lastModified: kernel.clock.iso(),
        ...identityOf(spec.uniqueId ?? id)
      })
    },

    edit (id: string, body: CloudCredentialsModel): CloudCredentials {
      const before = accounts.get(id)
      if (body.id.toLowerCase() !== before.id.toLowerCase()) throw refuse.otherId(body.id)
      if (body.type !== before.type) throw refuse.typeFixed('cloud credentials')
      const { description = before.description, uniqueId } = body
      return touch({
        ...editAccount(before, body),
        ...(description === undefined ? {} : { description }),
        ...(uniqueId === undefined || uniqueId === before.uniqueId ? {} : identityOf(uniqueId))
      })
    },

    changeSecretKey (id: string, newSecretKey: string): CloudCredentials {
      const account = ofType(id, 'Amazon', 'Google', 'AzureStorage')
      return touch({ ...account, secrets: { key: requireText('newSecretKey', newSecretKey) } })
    },

    /** From then on the application proves itself with the certificate. */
    changeCertificate (id: string, upload: CertificateUploadSpec): CloudCredentials {
      const account = ofType(id, 'AzureCompute')
      return touch({ ...account, secrets: { certificateThumbprint: thumbprintOf('certificate', upload) } })
    },

    /** Another service account of Google takes the place of the one before. */
    changeAccount (id: string, keyFile: string): void {
      touch({ ...ofType(id, 'GoogleService'), ...readKeyFile(keyFile) })
    },

    /** Refused while a repository or an appliance is reached with it. */
    remove (id: string): void {
      guardUse(kernel, accounts, id, (_noun, id) => refuse.credentialsInUse(id))
      const account = accounts.get(id)
      accounts.remove(id)
      for (const tell of farewells) tell(account)
    },

    onRemoved (tell: (account: CloudCredentials) => void): void { farewells.push(tell) },

    ofType
  }
}

export type CloudCredentialsRecords = ReturnType<typeof createCloudCredentials>

const isGuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** Any text did before 1.3-rev2, which insists on a GUID: the same text gives the same one. */
function identityOf (uniqueId: string): { uniqueId: string, mark: string | undefined } {
  return isGuid(uniqueId)
    ? { uniqueId: uniqueId.toLowerCase(), mark: undefined }
    : { uniqueId: guid(uniqueId), mark: uniqueId }
}
