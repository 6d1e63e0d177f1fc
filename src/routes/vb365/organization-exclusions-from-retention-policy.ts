import * as op from '../../schemas/vb365/organization-exclusions-from-retention-policy.js'
import type { Section } from '../../server/section.js'

/** Organization Exclusions from Retention Policy: what retention leaves alone in one organization. */
export const organizationExclusionsFromRetentionPolicy: Section = ({ get, put, del }) => {
  const path = '/Organizations/:organizationId/RetentionExclusion'

  get(path, op.organizationRetentionExclusionOrganizationRetentionPolicyGet, ({ params, vb365 }) =>
    vb365.retentionExclusions.getOf(params.organizationId))

  put(path, op.organizationRetentionExclusionOrganizationRetentionPolicyPut, ({ params, body, vb365 }) =>
    vb365.retentionExclusions.updateOf(params.organizationId, body))

  del(path, op.organizationRetentionExclusionOrganizationRetentionPolicyDelete, ({ params, vb365 }) =>
    vb365.retentionExclusions.removeOf(params.organizationId))
}
