// Written by scripts/contract from the vendor's OpenAPI documents.
import { Enum, Flag, Get, List, Model, Optional, Post, Ref, Text, Uuid, type Static } from '../kit/vbr.js'
import { FilterExpressionModel, SortExpressionModel } from './common/filter-expressions.js'
import { PaginationFilter, PaginationResult } from './common/shared.js'
import { RoleModel } from './common/users-and-roles.js'

export const tag = 'ACL'

export const AclBrowserFilters = Model('AclBrowserFilters', Optional({
  pagination: Ref(PaginationFilter),
  filter: Ref(FilterExpressionModel),
  sorting: Ref(SortExpressionModel),
}))
export type AclBrowserFilters = Static<typeof AclBrowserFilters>

export const AclObjectModel = Model('AclObjectModel', { id: Text(), type: Text() })
export type AclObjectModel = Static<typeof AclObjectModel>

export const ObjectOwnerModel = Model('ObjectOwnerModel', { userIdentifier: Text(), name: Text() })
export type ObjectOwnerModel = Static<typeof ObjectOwnerModel>

export const EAclRights = Enum('EAclRights', ['full', 'write', 'restore'])
export type EAclRights = Static<typeof EAclRights>

export const AclPrincipalDelegationModel = Model('AclPrincipalDelegationModel', {
  principal: Ref(RoleModel),
  rights: List(Ref(EAclRights)),
})
export type AclPrincipalDelegationModel = Static<typeof AclPrincipalDelegationModel>

export const AclPrincipalModel = Model('AclPrincipalModel', {
  owner: Ref(ObjectOwnerModel),
  rights: List(Ref(EAclRights)),
  ...Optional({ effectiveAccess: List(Ref(AclPrincipalDelegationModel)) }),
})
export type AclPrincipalModel = Static<typeof AclPrincipalModel>

export const AclRecordModel = Model('AclRecordModel', {
  object: Ref(AclObjectModel),
  principal: Ref(AclPrincipalModel),
})
export type AclRecordModel = Static<typeof AclRecordModel>

export const AclBrowserResult = Model('AclBrowserResult', {
  data: List(Ref(AclRecordModel)),
  pagination: Ref(PaginationResult),
})
export type AclBrowserResult = Static<typeof AclBrowserResult>

export const EAclObjectKind = Enum('EAclObjectKind', ['backupJob', 'backup'])
export type EAclObjectKind = Static<typeof EAclObjectKind>

export const AclChangeOwnerSpec = Model('AclChangeOwnerSpec', { owner: Text() })
export type AclChangeOwnerSpec = Static<typeof AclChangeOwnerSpec>

export const AclChangeEffectiveAccessSpec = Model('AclChangeEffectiveAccessSpec', {
  effectiveAccess: List(Ref(AclPrincipalDelegationModel)),
})
export type AclChangeEffectiveAccessSpec = Static<typeof AclChangeEffectiveAccessSpec>

export const getAclRules = Post({
  id: 'GetAclRules',
  url: '/api/v1/acl',
  since: '1.3-rev2',
  claims: ['ViewAcl'],
  openTo: [
    'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
    'SecurityAdministrator',
  ],
  filters: 'AclBrowserRequestOptions',
  query: Optional({ forceReload: Flag() }),
  body: Optional(Ref(AclBrowserFilters)),
  reply: Ref(AclBrowserResult),
  errors: [401, 403, 500],
})

export const getAclRecord = Get({
  id: 'GetAclRecord',
  url: '/api/v1/acl/:objectType/:objectId',
  since: '1.3-rev2',
  claims: ['ViewAcl'],
  openTo: [
    'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
    'SecurityAdministrator',
  ],
  params: { objectType: Ref(EAclObjectKind), objectId: Uuid() },
  reply: Ref(AclRecordModel),
})

export const changeAclOwner = Post({
  id: 'ChangeAclOwner',
  url: '/api/v1/acl/:objectType/:objectId/changeOwner',
  since: '1.3-rev2',
  claims: ['ChangeAclOwner'],
  params: { objectType: Ref(EAclObjectKind), objectId: Uuid() },
  body: Ref(AclChangeOwnerSpec),
  reply: Ref(AclRecordModel),
  errors: [401, 403, 404, 500],
})

export const changeAclEffectiveAccess = Post({
  id: 'ChangeAclEffectiveAccess',
  url: '/api/v1/acl/:objectType/:objectId/changeEffectiveAccess',
  since: '1.3-rev2',
  claims: ['ChangeAclEffectiveAccess'],
  params: { objectType: Ref(EAclObjectKind), objectId: Uuid() },
  body: Ref(AclChangeEffectiveAccessSpec),
  reply: Ref(AclRecordModel),
})
