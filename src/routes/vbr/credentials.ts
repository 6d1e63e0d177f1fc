import * as op from '../../schemas/vbr/credentials.js'
import type { Section } from '../../server/section.js'
import { accountsIn, credentialsIn, removesAtOnce } from './revisions/credentials.js'

/** Credentials: accounts of hosts and of clouds. */
export const credentials: Section = ({ get, post, put, del }) => {
  get('/api/v1/credentials', op.getAllCreds, ({ query, revision, vbr }) =>
    vbr.credentials.page(query, credentialsIn(revision)))

  post('/api/v1/credentials', op.createCreds, ({ body, principal, vbr }) =>
    vbr.credentials.create(body, principal.user))

  get('/api/v1/credentials/:id', op.getCreds, ({ params, vbr }) => vbr.credentials.get(params.id))

  put('/api/v1/credentials/:id', op.updateCreds, ({ params, body, vbr }) => vbr.credentials.edit(params.id, body))

  del('/api/v1/credentials/:id', op.deleteCreds, ({ params, vbr }) => vbr.credentials.remove(params.id))

  post('/api/v1/credentials/:id/changepassword', op.changePasswordForCreds, ({ params, body, vbr }) =>
    vbr.credentials.changePassword(params.id, body.password))

  post('/api/v1/credentials/:id/changeprivatekey', op.changePrivateKeyForCreds, ({ params, body, vbr }) =>
    vbr.credentials.changePrivateKey(params.id, body))

  post('/api/v1/credentials/:id/changerootpassword', op.changeRootPasswordForCreds, ({ params, body, vbr }) =>
    vbr.credentials.changeRootPassword(params.id, body.password))

  get('/api/v1/cloudCredentials', op.getAllCloudCreds, ({ query, revision, vbr }) =>
    vbr.cloudCredentials.page(query, accountsIn(revision)))

  post('/api/v1/cloudCredentials', op.createCloudCreds, ({ body, principal, vbr }) =>
    vbr.cloudCredentials.create(body, principal.user))

  post('/api/v1/cloudCredentials/appRegistration', op.requestAppRegistrationByDeviceCode, ({ body, vbr }) =>
    vbr.appRegistrations.request(body))

  post('/api/v1/cloudCredentials/appRegistration/:verificationCode', op.finishAppRegistrationByDeviceCode,
    ({ params, vbr }) => vbr.appRegistrations.finish(params.verificationCode))

  post('/api/v1/cloudCredentials/authenticate', op.requestAuthentication, ({ vbr }) =>
    vbr.appRegistrations.requestGoogle())

  get('/api/v1/cloudCredentials/:id', op.getCloudCreds, ({ params, vbr }) => vbr.cloudCredentials.get(params.id))

  put('/api/v1/cloudCredentials/:id', op.updateCloudCreds, ({ params, body, vbr }) =>
    vbr.cloudCredentials.edit(params.id, body))

  del('/api/v1/cloudCredentials/:id', op.deleteCloudCreds, ({ params, vbr }) =>
    vbr.cloudCredentials.remove(params.id))

  post('/api/v1/cloudCredentials/:id/changeSecretKey', op.changeCloudCredsSecretKey, ({ params, body, vbr }) =>
    vbr.cloudCredentials.changeSecretKey(params.id, body.newSecretKey))

  post('/api/v1/cloudCredentials/:id/changeCertificate', op.changeCloudCertificate, ({ params, body, vbr }) =>
    vbr.cloudCredentials.changeCertificate(params.id, body))

  post('/api/v1/cloudCredentials/:id/changeAccount', op.changeAccount, ({ params, body, vbr }) =>
    vbr.cloudCredentials.changeAccount(params.id, body.keyFile))

  get('/api/v1/cloudCredentials/:id/helperAppliances', op.getAllCredsHelperAppliancesWithFiltering,
    ({ params, query, vbr }) => vbr.helperAppliances.page(params.id, query))

  post('/api/v1/cloudCredentials/:id/helperAppliances', op.createCloudCredsHelperAppliance,
    ({ params, body, principal, vbr }) => vbr.helperAppliances.deploy(params.id, body, principal.user))

  get('/api/v1/cloudCredentials/:id/helperAppliances/:applianceId', op.getCloudCredsHelperAppliance,
    ({ params, vbr }) => vbr.helperAppliances.get(params.id, params.applianceId))

  del('/api/v1/cloudCredentials/:id/helperAppliances/:applianceId', op.deleteCloudCredsHelperApplianceAsync,
    ({ params, revision, principal, vbr }) => removesAtOnce(revision)
      ? vbr.helperAppliances.remove(params.id, params.applianceId)
      : vbr.helperAppliances.startRemoval(params.id, params.applianceId, principal.user))
}
