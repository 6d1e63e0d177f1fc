import * as op from '../../schemas/vb365/encryption-passwords.js'
import type { Section } from '../../server/section.js'

/** Encryption Passwords: what repositories in object storage are encrypted with. */
export const encryptionPasswords: Section = ({ get, post, del }) => {
  get('/EncryptionKeys', op.encryptionKeyGetEncryptionKey, ({ query, vb365 }) => vb365.encryptionKeys.list(query))

  post('/EncryptionKeys', op.encryptionKeyAddEncryptionKey, ({ body, vb365 }) => vb365.encryptionKeys.create(body))

  get('/EncryptionKeys/:keyId', op.encryptionKeyGetEncryptionKeyById, ({ params, vb365 }) =>
    vb365.encryptionKeys.get(params.keyId))

  del('/EncryptionKeys/:keyId', op.encryptionKeyRemoveEncryptionKey, ({ params, vb365 }) =>
    vb365.encryptionKeys.remove(params.keyId))
}
