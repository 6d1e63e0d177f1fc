// Written by scripts/contract from the vendor's OpenAPI documents.
import { Changed, Done, Get, Nothing, Put, Ref } from '../kit/vb365.js'
import { RESTRetentionExclusion } from './common/shared.js'

export const tag = 'GlobalRetentionExclusionSettings'
export const section = 'Global Exclusions from Retention Policy'

export const globalRetentionExclusionSettingsGlobalRetentionPolicyGet = Get({
  id: 'GlobalRetentionExclusionSettings_GlobalRetentionPolicyGet',
  url: '/GlobalRetentionExclusionSettings',
  reply: Ref(RESTRetentionExclusion),
})

export const globalRetentionExclusionSettingsGlobalRetentionPolicyPut = Put({
  id: 'GlobalRetentionExclusionSettings_GlobalRetentionPolicyPut',
  url: '/GlobalRetentionExclusionSettings',
  body: Ref(RESTRetentionExclusion),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})
