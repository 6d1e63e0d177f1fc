import { Empty, Get, Put, Ref, Since, Until } from '../kit/vb365.js'
import { RESTRetentionExclusion } from './common/global-exclusions-from-retention-policy.js'

export const tag = 'GlobalRetentionExclusionSettings'

export const globalRetentionExclusionSettingsGlobalRetentionPolicyGet = Get({
  id: 'GlobalRetentionExclusionSettings_GlobalRetentionPolicyGet',
  url: '/GlobalRetentionExclusionSettings',
  reply: { '200': Ref(RESTRetentionExclusion) },
})

export const globalRetentionExclusionSettingsGlobalRetentionPolicyPut = Put({
  id: 'GlobalRetentionExclusionSettings_GlobalRetentionPolicyPut',
  url: '/GlobalRetentionExclusionSettings',
  body: Ref(RESTRetentionExclusion),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})
