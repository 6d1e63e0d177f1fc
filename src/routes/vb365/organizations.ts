import * as op from '../../schemas/vb365/organizations.js'
import type { Section } from '../../server/section.js'

/** Organizations: what is protected, and where its backups lie. */
export const organizations: Section = ({ get, post, put, del }) => {
  get('/Organizations', op.organizationGet, ({ query, vb365 }) =>
    vb365.organizationBackups.page(query, query, query.extendedView))

  post('/Organizations', op.organizationAdd, ({ body, vb365 }) => vb365.organizationSaving.add(body))

  put('/Organizations/:organizationId', op.organizationUpdate, ({ params, body, vb365 }) =>
    vb365.organizationSaving.edit(params.organizationId, body))

  del('/Organizations/:organizationId', op.organizationRemove, ({ params, vb365 }) =>
    vb365.organizationSaving.remove(params.organizationId))

  post('/DeviceCode', op.organizationOrganizationDeviceCode, ({ body, vb365 }) => vb365.deviceSignIns.request(body))

  post('/DeviceCode/check', op.organizationCheckDeviceCode, ({ body, vb365 }) => vb365.deviceSignIns.check(body.userCode))

  get('/Organizations/:organizationId', op.organizationGetById, ({ params, query, vb365 }) =>
    vb365.organizationBackups.get(params.organizationId, query.extendedView))

  get('/Organizations/:organizationId/usedRepositories', op.organizationGetStorageSpaceUsage, ({ params, query, vb365 }) =>
    vb365.organizationBackups.usedRepositories(params.organizationId, query))

  get('/Organization', op.organizationGetCurrentOrganization, ({ vb365, principal }) =>
    vb365.organizationBackups.loggedIn(vb365.principals.byUser(principal.user)?.organizationId))

  post('/Organizations/:organizationId/explore', op.organizationExplore, ({ params, body, vb365, principal }) =>
    vb365.restoreSessions.openOfOrganization(params.organizationId, body, principal))

  get('/Organizations/:organizationId/tenantInformation', op.organizationGetTenantInformationByID, ({ params, vb365 }) =>
    vb365.organizations.tenantInformation(params.organizationId))

  get('/Organizations/:organizationId/versionBackupOptions', op.organizationGetVersionBackupOptionsByID, ({ params, vb365 }) =>
    vb365.organizations.versionBackupOptions(params.organizationId))

  put('/Organizations/:organizationId/versionBackupOptions', op.organizationSetVersionBackupOptionsByID, ({ params, body, vb365 }) =>
    vb365.organizations.setVersionBackupOptions(params.organizationId, body))
}
