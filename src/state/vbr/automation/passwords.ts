import type {
  EncryptionPasswordExportSpec, EncryptionPasswordImportSpec, EncryptionPasswordImportSpecCollection
} from '../../../schemas/vbr/automation/infrastructure.js'
import { between } from '../../store/collection.js'
import { type AutomationKind, choose, identity, same } from './items.js'
import type { EncryptionPasswords } from '../credentials/encryption-passwords.js'
import { automationRefusals as refuse } from './refusals.js'
import { sameUniqueId, uniqueIdOf } from '../base/ids.js'

/** Encryption passwords, without the passwords: who imports them fills those in. */
export function encryptionPasswordKind (passwords: EncryptionPasswords): AutomationKind<
  EncryptionPasswordImportSpec, EncryptionPasswordImportSpecCollection, EncryptionPasswordExportSpec
> {
  return {
    name: 'encryption passwords',

    export: ({ ids, hints, tags, modificationTimeFrom }) => ({
      encryptionPasswords: choose(passwords.list, { ids, names: hints },
        { modificationTime: between(modificationTimeFrom, undefined) }, 'hint')
        .map(({ id, hint, uniqueId = uniqueIdOf(id) }) => ({ password: '', hint, uniqueId }))
        .filter(({ uniqueId }) => tags === undefined || tags.some(tag => sameUniqueId(tag, uniqueId)))
    }),

    itemsOf: ({ encryptionPasswords }) => encryptionPasswords ?? [],

    nameOf: ({ hint }) => hint,

    import ({ password, hint, uniqueId }) {
      if (password === '') throw refuse.secretMissing('password')
      const known = same(passwords.list(), uniqueId, one => one.hint.toLowerCase() === hint.toLowerCase())
      if (known === undefined) passwords.create({ password, hint, ...identity(uniqueId), isImported: true })
      else passwords.changePassword(known.id, { password, hint })
      return known === undefined ? 'added' : 'changed'
    }
  }
}
