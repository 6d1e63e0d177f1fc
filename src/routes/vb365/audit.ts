import * as op from '../../schemas/vb365/audit.js'
import type { Section } from '../../server/section.js'

/** Audit: the users and groups whose data nobody else restores unnoticed. */
export const audit: Section = ({ get, post }) => {
  const path = '/Organizations/:organizationId/AuditItems'

  get(path, op.organizationAuditGet, ({ params, vb365 }) => vb365.audit.list(params.organizationId))

  post(path, op.organizationAuditPost, ({ params, body, vb365 }) => vb365.audit.add(params.organizationId, body))

  post(`${path}/remove`, op.organizationAuditExecuteRemove, ({ params, body, vb365 }) =>
    vb365.audit.remove(params.organizationId, body))
}
