import * as op from '../../schemas/vbr/acl.js'
import type { Section } from '../../server/section.js'

/** ACL: who owns jobs and backups, and what roles may do with them. Nothing is cached: a reload has nothing to do. */
export const acl: Section = ({ get, post }) => {
  post('/api/v1/acl', op.getAclRules, ({ body, principal, vbr }) => vbr.acl.page(body ?? {}, principal))

  get('/api/v1/acl/:objectType/:objectId', op.getAclRecord, ({ params, principal, vbr }) =>
    vbr.acl.read(params.objectType, params.objectId, principal))

  post('/api/v1/acl/:objectType/:objectId/changeOwner', op.changeAclOwner, ({ params, body, principal, vbr }) =>
    vbr.acl.changeOwner(params.objectType, params.objectId, body.owner, principal))

  post('/api/v1/acl/:objectType/:objectId/changeEffectiveAccess', op.changeAclEffectiveAccess,
    ({ params, body, principal, vbr }) =>
      vbr.acl.changeEffectiveAccess(params.objectType, params.objectId, body, principal))
}
