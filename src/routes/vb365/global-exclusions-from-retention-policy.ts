import * as op from '../../schemas/vb365/global-exclusions-from-retention-policy.js'
import type { Section } from '../../server/section.js'

/** Global Exclusions from Retention Policy: what retention leaves alone in every organization. */
export const globalExclusionsFromRetentionPolicy: Section = ({ get, put }) => {
  get('/GlobalRetentionExclusionSettings', op.globalRetentionExclusionSettingsGlobalRetentionPolicyGet, ({ vb365 }) =>
    vb365.retentionExclusions.get())

  put('/GlobalRetentionExclusionSettings', op.globalRetentionExclusionSettingsGlobalRetentionPolicyPut,
    ({ body, vb365 }) => vb365.retentionExclusions.update(body))
}
