import type {
  CredentialsExportSpec, CredentialsImportSpec, CredentialsImportSpecCollection, CredentialsLinuxSettingsImportModel
} from '../../../schemas/vbr/automation/infrastructure.js'
import type { CredentialsModel, CredentialsSpec } from '../../../schemas/vbr/credentials.js'
import { type AutomationKind, identity, isGiven, same } from './items.js'
import type { Credentials, CredentialsRecords } from '../credentials/credentials.js'
import { automationRefusals as refuse } from './refusals.js'
import { uniqueIdOf } from '../base/ids.js'

/** Credentials of hosts: secrets are empty in the file, and must not be empty in what is imported. */
export function credentialsKind (credentials: CredentialsRecords): AutomationKind<
  CredentialsImportSpec, CredentialsImportSpecCollection, CredentialsExportSpec
> {
  function change (known: Credentials, item: CredentialsImportSpec): void {
    const { password, linuxAdditionalSettings: { privateKey, passphrase = '', rootPassword } = {} } = item
    if (isGiven(password)) credentials.changePassword(known.id, password)
    if (isGiven(privateKey)) credentials.changePrivateKey(known.id, { privateKey, passphrase })
    if (isGiven(rootPassword)) credentials.changeRootPassword(known.id, rootPassword)
    const { description = known.description, ...settings } = specOf(item)
    // A model has every member of a specification but the secrets, which the state does not take from an edit.
    credentials.edit(known.id, { ...known, ...settings, description } as CredentialsModel)
  }

  return {
    name: 'credentials',
    export: choice => ({ credentials: credentials.choose(choice).map(itemOf) }),
    itemsOf: file => file.credentials,
    nameOf: ({ username }) => username,

    import (item, user) {
      guardSecret(item)
      const known = same(credentials.choose({ showHiddenCreds: true }), item.uniqueId,
        ({ username, type }) => type === item.type && username.toLowerCase() === item.username.toLowerCase())
      if (known === undefined) credentials.create(specOf(item), user)
      else change(known, item)
      return known === undefined ? 'added' : 'changed'
    }
  }
}

function itemOf (record: Credentials): CredentialsImportSpec {
  const { id, username, type, description, uniqueId = uniqueIdOf(id) } = record
  const item = { username, type, password: '', description, uniqueId }
  if (record.type !== 'Linux') return item
  const { SSHPort, elevateToRoot, addToSudoers, useSu } = record
  const secrets = { privateKey: '', passphrase: '', rootPassword: '' }
  return { ...item, linuxAdditionalSettings: { SSHPort, elevateToRoot, addToSudoers, useSu, ...secrets } }
}

function specOf (item: CredentialsImportSpec): CredentialsSpec {
  const { username, type, password = '', description, linuxAdditionalSettings: settings = {}, uniqueId } = item
  const record = { username, ...(description === undefined ? {} : { description }), ...identity(uniqueId) }
  switch (type) {
    case 'Standard':
      return { ...record, type, password }
    case 'Linux':
      return { ...record, type, password, ...pickGiven(settings), authenticationType: isGiven(settings.privateKey) ? 'SshKey' : 'Password' }
    case 'ManagedService':
      return { ...record, type }
  }
}

/** An empty secret counts as not given. */
const pickGiven = (settings: CredentialsLinuxSettingsImportModel): CredentialsLinuxSettingsImportModel =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ''))

/** A key takes the place of a Linux account's password; the account of a managed service has neither. */
function guardSecret ({ type, password, linuxAdditionalSettings }: CredentialsImportSpec): void {
  const secret = type === 'Linux' && isGiven(linuxAdditionalSettings?.privateKey) ? linuxAdditionalSettings.privateKey : password
  if (type !== 'ManagedService' && !isGiven(secret)) throw refuse.secretMissing('password')
}
