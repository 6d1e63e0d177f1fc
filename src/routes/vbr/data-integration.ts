import * as op from '../../schemas/vbr/data-integration-api.js'
import type { Section } from '../../server/section.js'

/** Data Integration API: disks of backups that are published to servers. */
export const dataIntegration: Section = ({ get, post }) => {
  get('/api/v1/dataIntegration', op.getAllContentPublicationMounts, ({ query, principal, vbr }) =>
    vbr.publications.page(query, vbr.roleScopes.sessionsOf(principal)))

  post('/api/v1/dataIntegration/publish', op.publishBackupContent, ({ body, principal, vbr }) =>
    vbr.publications.publish(body, principal.user))

  get('/api/v1/dataIntegration/:mountId', op.getContentPublicationMount, ({ params, vbr }) =>
    vbr.publications.get(params.mountId))

  post('/api/v1/dataIntegration/:mountId/unpublish', op.unpublishBackupContent, ({ params, vbr }) =>
    vbr.publications.unpublish(params.mountId))
}
