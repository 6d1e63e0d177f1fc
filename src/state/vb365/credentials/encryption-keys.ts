import type { RESTEncryptionKey, RESTEncryptionKeyToSend } from '../../../schemas/vb365/encryption-passwords.js'
import { like, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { guardUse } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import type { Organizations } from '../organizations/organizations.js'
import { refuse } from '../base/refusals.js'

/** An encryption password as VB365 keeps it: known by its hint, the secret never comes back. */
export type EncryptionKey = RESTEncryptionKey & { id: string, secret?: string }

interface EncryptionKeyFilter { description?: string | undefined, organizationId?: string | undefined }

/** Encryption passwords: what backups in object storage are encrypted with. */
export function createEncryptionKeys (kernel: Kernel, organizations: Organizations) {
  const keys = kernel.collection<EncryptionKey>({
    name: 'vb365.encryptionKeys',
    noun: 'Encryption password',
    few: true,
    shape: { model: 'RESTEncryptionKey', own: { secret: member.optionalText } },
    columns: { description: text('description'), organizationId: text('organizationId') },
    references: { organization: { path: 'organizationId', to: 'vb365.organizations', weak: true } }
  })

  return {
    get: keys.get,

    /** What a repository is encrypted with. */
    passwordOf: (id: string): string | undefined => keys.get(id).secret,

    list: ({ description, organizationId }: EncryptionKeyFilter): EncryptionKey[] =>
      keys.list({ where: { description: like(description), organizationId } }),

    create ({ password, description, organizationId }: RESTEncryptionKeyToSend): EncryptionKey {
      if (password === undefined || password === '') throw refuse.empty('password')
      return keys.add({
        id: kernel.ids.next(),
        secret: password,
        ...(description === undefined ? {} : { description }),
        ...(organizationId == null ? {} : { organizationId: organizations.get(organizationId).id })
      })
    },

    /** Refused while a repository is encrypted with it. */
    remove (id: string): void {
      guardUse(kernel, keys, id, refuse.inUse)
      keys.remove(id)
    }
  }
}

export type EncryptionKeys = ReturnType<typeof createEncryptionKeys>
