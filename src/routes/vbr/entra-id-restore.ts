import * as op from '../../schemas/vbr/restore.js'
import type { Section } from '../../server/section.js'

/** Restore: tenants of Microsoft Entra ID that are mounted out of their backups, and who lets a restore in. */
export const entraIdRestore: Section = ({ get, post }) => {
  const path = '/api/v1/restore/entraId/tenant'

  post(`${path}/deviceCode`, op.getEntraIdTenantRestoreDeviceCode, ({ body, vbr }) => vbr.entraDelegations.requestCode(body))

  post(`${path}/deviceCode/state`, op.getEntraIdTenantRestoreDeviceCodeState, ({ body, vbr }) =>
    vbr.entraDelegations.stateOfCode(body))

  get(`${path}/:sessionId/authCode/startAuthorization`, op.startEntraIdTenantRestoreAuthorization,
    ({ params, query, vbr }) => vbr.entraDelegations.authorizationPage(params.sessionId, query))

  post(`${path}/authCode/authorize`, op.entraIdTenantRestoreAuthorize, ({ body, vbr }) =>
    vbr.entraDelegations.authorize(body))

  post(path, op.startEntraIDTenantRestore, ({ body, principal, vbr }) => vbr.entraMounts.mount(body, principal.user))

  post(`${path}/fromCopy`, op.startEntraIDTenantRestoreFromCopy, ({ body, principal, vbr }) =>
    vbr.entraMounts.mountCopy(body, principal.user))

  post(`${path}/:sessionId/stop`, op.stopEntraIDTenantRestore, ({ params, body, vbr }) =>
    vbr.entraMounts.stop(params.sessionId, body))

  post('/api/v1/restore/entraId/auditLog', op.startEntraIDAuditLogMount, ({ body, principal, vbr }) =>
    vbr.shareMounts.mountLogs(body, principal.user))

  post('/api/v1/restore/entraId/auditLog/:sessionId/unmount', op.stopEntraIDAuditLogMount, ({ params, vbr }) =>
    vbr.shareMounts.unmountLogs(params.sessionId))
}
