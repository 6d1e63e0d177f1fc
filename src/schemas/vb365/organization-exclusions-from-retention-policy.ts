import { Delete, Empty, Get, Put, Ref, Since, Until, Uuid } from '../kit/vb365.js'
import { RESTRetentionExclusion } from './common/global-exclusions-from-retention-policy.js'

export const tag = 'OrganizationRetentionExclusion'

export const organizationRetentionExclusionOrganizationRetentionPolicyGet = Get({
  id: 'OrganizationRetentionExclusion_OrganizationRetentionPolicyGet',
  url: '/Organizations/:organizationId/RetentionExclusion',
  params: { organizationId: Uuid() },
  reply: { '200': Ref(RESTRetentionExclusion) },
})

export const organizationRetentionExclusionOrganizationRetentionPolicyPut = Put({
  id: 'OrganizationRetentionExclusion_OrganizationRetentionPolicyPut',
  url: '/Organizations/:organizationId/RetentionExclusion',
  params: { organizationId: Uuid() },
  body: Ref(RESTRetentionExclusion),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const organizationRetentionExclusionOrganizationRetentionPolicyDelete = Delete({
  id: 'OrganizationRetentionExclusion_OrganizationRetentionPolicyDelete',
  url: '/Organizations/:organizationId/RetentionExclusion',
  params: { organizationId: Uuid() },
  reply: { '204': Empty() },
})
