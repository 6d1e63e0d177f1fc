import type {
  EncryptionPasswordChangeSpec, EncryptionPasswordModel, EncryptionPasswordSpec, EncryptionPasswordVerifyResult
} from '../../../schemas/vbr/encryption.js'
import { like, text, type Page } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { guardUse } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import { listing, type Asked } from '../base/paging.js'
import { credentialsRefusals as refuse } from './refusals.js'
import { uniqueIdOf } from '../base/ids.js'

/** An encryption password of VBR: known by its hint; the secret never comes back. */
export type EncryptionPassword = EncryptionPasswordModel & { id: string, secret: string }

/** Encryption passwords of the server, each known by its hint. */
export function createEncryptionPasswords (kernel: Kernel) {
  const passwords = kernel.collection<EncryptionPassword>({
    name: 'vbr.encryptionPasswords',
    noun: 'Encryption password',
    few: true,
    shape: { model: 'EncryptionPasswordModel', own: { secret: member.text } },
    columns: { hint: text('hint'), modificationTime: text('modificationTime') }
  })

  return {
    get: passwords.get,
    find: passwords.find,
    list: passwords.list,
    exist: (): boolean => passwords.count() > 0,

    page ({ hintFilter, ...asked }: Asked & { hintFilter?: string | undefined }): Page<EncryptionPassword> {
      const { order, paging } = listing(asked)
      return passwords.page({ where: { hint: like(hintFilter) }, order }, paging)
    },

    create ({ password, hint, uniqueId, isImported = false }: EncryptionPasswordSpec): EncryptionPassword {
      guardNotEmpty(password)
      const id = kernel.ids.next()
      return passwords.add({
        id,
        hint,
        modificationTime: kernel.clock.iso(),
        uniqueId: uniqueId ?? uniqueIdOf(id),
        isImported,
        secret: password
      })
    },

    /** The hint and the unique id; the password itself is changed by a call of its own. */
    edit (id: string, { id: bodyId, hint, uniqueId }: EncryptionPasswordModel): EncryptionPassword {
      const { uniqueId: before } = passwords.get(id)
      if (bodyId.toLowerCase() !== id.toLowerCase()) throw refuse.otherId(bodyId)
      return passwords.patch(id, { hint, uniqueId: uniqueId ?? before, modificationTime: kernel.clock.iso() })
    },

    changePassword (id: string, { password, hint }: EncryptionPasswordChangeSpec): void {
      passwords.get(id)
      guardNotEmpty(password)
      passwords.patch(id, { secret: password, hint, modificationTime: kernel.clock.iso() })
    },

    verify (id: string, password: string): EncryptionPasswordVerifyResult {
      const isSuccessful = passwords.get(id).secret === password
      return { isSuccessful, message: isSuccessful ? 'The password is correct.' : 'The password is not the saved one.' }
    },

    /** Refused while something is encrypted with it. */
    remove (id: string): void {
      guardUse(kernel, passwords, id, (_noun, _id, users) => refuse.passwordInUse(users))
      passwords.remove(id)
    }
  }
}

export type EncryptionPasswords = ReturnType<typeof createEncryptionPasswords>

function guardNotEmpty (password: string): void {
  if (password === '') throw refuse.empty('password')
}
