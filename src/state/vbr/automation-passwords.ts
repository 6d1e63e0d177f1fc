import type {
  EncryptionPasswordExportSpec, EncryptionPasswordImportSpec, EncryptionPasswordImportSpecCollection
} from '../../schemas/vbr/automation/infrastructure.js'
import { anyOf, type AutomationKind, identity, matches, same } from './automation-items.js'
import type { EncryptionPassword, EncryptionPasswords } from './encryption-passwords.js'
import { refuse } from './refusals.js'
import { sameUniqueId, uniqueIdOf } from './unique-ids.js'

/** Encryption passwords, without the passwords: who imports them fills those in. */
export function encryptionPasswordKind (passwords: EncryptionPasswords): AutomationKind<
  EncryptionPasswordImportSpec, EncryptionPasswordImportSpecCollection, EncryptionPasswordExportSpec
> {
  return {
    name: 'encryption passwords',

    export: selection => ({
      encryptionPasswords: passwords.list().filter(one => isMeant(selection, one)).map(({ id, hint, uniqueId }) =>
        ({ password: '', hint, uniqueId: uniqueId ?? uniqueIdOf(id) }))
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

function isMeant (
  { ids, hints, tags, modificationTimeFrom }: EncryptionPasswordExportSpec,
  { id, hint, modificationTime = '', uniqueId = '' }: EncryptionPassword
): boolean {
  return anyOf(ids, asked => asked.toLowerCase() === id) &&
    anyOf(hints, pattern => matches(pattern, hint)) &&
    anyOf(tags, tag => sameUniqueId(tag, uniqueId)) &&
    (modificationTimeFrom === undefined || modificationTime >= modificationTimeFrom)
}
