import type {
  AmazonCloudCredentialsImportSpec, AzureComputeCloudCredentialsImportSpec, CloudCredentialsExportSpec,
  CloudCredentialsImportSpecCollection, GoogleCloudCredentialsImportSpec
} from '../../../schemas/vbr/automation/infrastructure.js'
import type { AzureStorageCloudCredentialsImportSpec } from '../../../schemas/vbr/automation/repositories.js'
import type { CloudCredentialsModel } from '../../../schemas/vbr/common/credentials.js'
import type { CloudCredentialsSpec } from '../../../schemas/vbr/credentials.js'
import { type AutomationKind, isGiven, same } from './items.js'
import type { CloudCredentials } from '../cloud/accounts.js'
import type { CloudCredentialsRecords } from '../cloud/credentials.js'
import { automationRefusals as refuse } from './refusals.js'
import { withDashes } from '../base/ids.js'

/** An item of one of the lists of a file; `kind` is that of its list. */
type Item = Listed<'AzureStorage', AzureStorageCloudCredentialsImportSpec> |
  Listed<'AzureCompute', AzureComputeCloudCredentialsImportSpec> |
  Listed<'Amazon', AmazonCloudCredentialsImportSpec> |
  Listed<'Google', GoogleCloudCredentialsImportSpec>
interface Listed<K, I> { kind: K, item: I }

/** Accounts of clouds, of the kinds that files know; their secrets are as those of credentials. */
export function cloudCredentialsKind (accounts: CloudCredentialsRecords): AutomationKind<
  Item, CloudCredentialsImportSpecCollection, CloudCredentialsExportSpec
> {
  function change (known: CloudCredentials, listed: Item): void {
    if (listed.kind === 'AzureCompute') {
      const { certificate } = listed.item.existingAccount.subscription
      if (certificate !== undefined) accounts.changeCertificate(known.id, certificate)
    } else {
      accounts.changeSecretKey(known.id, secretOf(listed))
    }
    const { description = known.description } = listed.item
    // The account's own members in place of those it had: still a model of its kind, for the kind is the same.
    accounts.edit(known.id, { ...known, ...settingsOf(listed), description } as CloudCredentialsModel)
  }

  return {
    name: 'cloud credentials',

    export (choice) {
      const items = accounts.choose(choice).flatMap(itemOf)
      return {
        azureStorage: items.flatMap(({ kind, item }) => kind === 'AzureStorage' ? [item] : []),
        azureCompute: items.flatMap(({ kind, item }) => kind === 'AzureCompute' ? [item] : []),
        amazon: items.flatMap(({ kind, item }) => kind === 'Amazon' ? [item] : []),
        google: items.flatMap(({ kind, item }) => kind === 'Google' ? [item] : [])
      }
    },

    itemsOf: ({ azureStorage = [], azureCompute = [], amazon = [], google = [] }) => [
      ...azureStorage.map(item => ({ kind: 'AzureStorage' as const, item })),
      ...azureCompute.map(item => ({ kind: 'AzureCompute' as const, item })),
      ...amazon.map(item => ({ kind: 'Amazon' as const, item })),
      ...google.map(item => ({ kind: 'Google' as const, item }))
    ],

    nameOf,

    import (listed, user) {
      const { kind, item } = listed
      if (item.type !== kind) throw refuse.inOtherList(item.type, kind)
      if (secretOf(listed) === '') throw refuse.secretMissing(secretNames[kind])
      const known = same(accounts.choose({ types: [kind] }).map(withMark), item.uniqueId,
        ({ name }) => name.toLowerCase() === nameOf(listed).toLowerCase())
      if (known === undefined) accounts.create(specOf(listed), user)
      else change(accounts.get(known.id), listed)
      return known === undefined ? 'added' : 'changed'
    }
  }
}

const secretNames: Record<Item['kind'], string> = {
  AzureStorage: 'sharedKey', AzureCompute: 'secret', Amazon: 'secretKey', Google: 'secretKey'
}

/** With the unique id as it was given. */
const withMark = ({ id, name, mark, uniqueId }: CloudCredentials) => ({ id, name, uniqueId: mark ?? uniqueId })

function itemOf (account: CloudCredentials): Item[] {
  const { id, description, mark, uniqueId = id } = account
  const record = { ...(description === undefined ? {} : { description }), uniqueId: mark ?? uniqueId }
  switch (account.type) {
    case 'AzureStorage':
      return [{ kind: account.type, item: { ...record, type: account.type, account: account.account, sharedKey: '' } }]
    case 'Amazon':
    case 'Google':
      return [{ kind: account.type, item: { ...record, type: account.type, accessKey: account.accessKey, secretKey: '' } }]
    case 'AzureCompute': {
      const { connectionName, deployment, subscription: { tenantId, applicationId } } = account
      const existingAccount = { deployment, subscription: { tenantId, applicationId, secret: '' } }
      return [{ kind: account.type, item: { ...record, type: account.type, connectionName, existingAccount } }]
    }
    // Files do not know the accounts of Google services.
    case 'GoogleService': return []
  }
}

/** By what an account is called. */
function nameOf ({ kind, item }: Item): string {
  switch (kind) {
    case 'AzureStorage': return item.account
    case 'AzureCompute': return item.connectionName
    case 'Amazon':
    case 'Google': return item.accessKey
  }
}

/** Empty when there is none; a certificate does as well as a secret. */
function secretOf ({ kind, item }: Item): string {
  switch (kind) {
    case 'AzureStorage': return item.sharedKey
    case 'AzureCompute': {
      const { secret = '', certificate } = item.existingAccount.subscription
      return certificate?.certificate ?? secret
    }
    case 'Amazon':
    case 'Google': return item.secretKey
  }
}

/** What of an account can be changed besides its secret. */
function settingsOf (listed: Item): object {
  switch (listed.kind) {
    case 'AzureStorage': return { account: listed.item.account }
    case 'AzureCompute': return { connectionName: listed.item.connectionName, ...listed.item.existingAccount }
    case 'Amazon':
    case 'Google': return { accessKey: listed.item.accessKey }
  }
}

function specOf ({ kind, item }: Item): CloudCredentialsSpec {
  const record = {
    ...(item.description === undefined ? {} : { description: item.description }),
    ...(isGiven(item.uniqueId) ? { uniqueId: withDashes(item.uniqueId) } : {})
  }
  switch (kind) {
    case 'AzureStorage': return { ...record, type: kind, account: item.account, sharedKey: item.sharedKey }
    case 'AzureCompute': {
      const { connectionName, existingAccount } = item
      return { ...record, type: kind, connectionName, creationMode: 'ExistingAccount', existingAccount }
    }
    case 'Amazon':
    case 'Google': return { ...record, type: kind, accessKey: item.accessKey, secretKey: item.secretKey }
  }
}
