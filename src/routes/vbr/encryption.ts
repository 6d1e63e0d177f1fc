import * as op from '../../schemas/vbr/encryption.js'
import type { Section } from '../../server/section.js'

/** Encryption: passwords, and key management servers that stand in for them. */
export const encryption: Section = ({ get, post, put, del }) => {
  get('/api/v1/encryptionPasswords', op.getAllEncryptionPasswords, ({ query, vbr }) =>
    vbr.encryptionPasswords.page(query))

  post('/api/v1/encryptionPasswords', op.createEncryptionPassword, ({ body, vbr }) =>
    vbr.encryptionPasswords.create(body))

  get('/api/v1/encryptionPasswords/:id', op.getEncryptionPassword, ({ params, vbr }) =>
    vbr.encryptionPasswords.get(params.id))

  put('/api/v1/encryptionPasswords/:id', op.updateEncryptionPassword, ({ params, body, vbr }) =>
    vbr.encryptionPasswords.edit(params.id, body))

  del('/api/v1/encryptionPasswords/:id', op.deleteEncryptionPassword, ({ params, vbr }) =>
    vbr.encryptionPasswords.remove(params.id))

  post('/api/v1/encryptionPasswords/:id/changepassword', op.changeEncryptionPassword, ({ params, body, vbr }) =>
    vbr.encryptionPasswords.changePassword(params.id, body))

  post('/api/v1/encryptionPasswords/:id/verify', op.verifyEncryptionPassword, ({ params, body, vbr }) =>
    vbr.encryptionPasswords.verify(params.id, body.password))

  get('/api/v1/kmsServers', op.getAllKMSServers, ({ query, vbr }) => vbr.kmsServers.page(query))

  post('/api/v1/kmsServers', op.createKMSServer, ({ body, vbr }) => vbr.kmsServers.create(body))

  get('/api/v1/kmsServers/:id', op.getKMSServer, ({ params, vbr }) => vbr.kmsServers.get(params.id))

  put('/api/v1/kmsServers/:id', op.updateKMSServer, ({ params, body, vbr }) => vbr.kmsServers.edit(params.id, body))

  del('/api/v1/kmsServers/:id', op.deleteKMSServer, ({ params, vbr }) => vbr.kmsServers.remove(params.id))

  post('/api/v1/kmsServers/:id/changeCertificate', op.changeKMServerCertificate, ({ params, body, vbr }) =>
    vbr.kmsServers.changeCertificate(params.id, body.type, body.certificate))
}
