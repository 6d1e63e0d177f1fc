// Written by scripts/contract from the vendor's OpenAPI documents.
import { Changed, Delete, Done, Get, Nothing, Put, Ref, Uuid } from '../kit/vb365.js'
import { RESTRetentionExclusion } from './common/shared.js'

export const tag = 'OrganizationRetentionExclusion'
export const section = 'Organization Exclusions from Retention Policy'

export const organizationRetentionExclusionOrganizationRetentionPolicyGet = Get({
  id: 'OrganizationRetentionExclusion_OrganizationRetentionPolicyGet',
  url: '/Organizations/:organizationId/RetentionExclusion',
  params: { organizationId: Uuid() },
  reply: Ref(RESTRetentionExclusion),
})

export const organizationRetentionExclusionOrganizationRetentionPolicyPut = Put({
  id: 'OrganizationRetentionExclusion_OrganizationRetentionPolicyPut',
  url: '/Organizations/:organizationId/RetentionExclusion',
  params: { organizationId: Uuid() },
  body: Ref(RESTRetentionExclusion),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const organizationRetentionExclusionOrganizationRetentionPolicyDelete = Delete({
  id: 'OrganizationRetentionExclusion_OrganizationRetentionPolicyDelete',
  url: '/Organizations/:organizationId/RetentionExclusion',
  params: { organizationId: Uuid() },
  reply: Nothing(),
})
