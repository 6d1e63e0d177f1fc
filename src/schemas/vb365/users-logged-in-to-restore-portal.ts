// Written by scripts/contract from the vendor's OpenAPI documents.
import { Dictionary, Flag, Get, List, Model, Optional, Ref, Since, Text, type Static } from '../kit/vb365.js'
import { RESTRestorePoint } from './common/restore.js'
import { RESTRbacUserItem } from './common/restore-operator-roles.js'
import { RESTLinkHAL } from './common/shared.js'
import { RESTRbacSiteItem } from './common/sharepoint.js'
import { RESTRbacTeamItem } from './common/teams.js'

export const tag = 'OrganizationRbac'
export const section = 'Users Logged In to Restore Portal'

export const RESTRbacLoggedInUser = Model('RESTRbacLoggedInUser', { id: Text(), name: Text() })
export type RESTRbacLoggedInUser = Static<typeof RESTRbacLoggedInUser>

export const RESTOperatorInfo = Model('RESTOperatorInfo', {
  isOperator: Flag(),
  ...Optional({ _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }) }),
})
export type RESTOperatorInfo = Static<typeof RESTOperatorInfo>

export const RESTRbacEffectiveScope = Model('RESTRbacEffectiveScope', {
  ...Optional({ users: List(Ref(RESTRbacUserItem)), sites: List(Ref(RESTRbacSiteItem)) }),
  ...Since('v7', Optional({ teams: List(Ref(RESTRbacTeamItem)) })),
})
export type RESTRbacEffectiveScope = Static<typeof RESTRbacEffectiveScope>

export const organizationRbacGetLoggedInUser = Get({
  id: 'OrganizationRbac_GetLoggedInUser',
  url: '/Organization/LoggedInUser',
  reply: Ref(RESTRbacLoggedInUser),
})

export const organizationRbacGetLoggedInUserOperatorInfo = Get({
  id: 'OrganizationRbac_GetLoggedInUserOperatorInfo',
  url: '/Organization/LoggedInUser/OperatorInfo',
  reply: Ref(RESTOperatorInfo),
})

export const organizationRbacGetLoggedInUserEffectiveScope = Get({
  id: 'OrganizationRbac_GetLoggedInUserEffectiveScope',
  url: '/Organization/LoggedInUser/EffectiveScope',
  reply: Ref(RESTRbacEffectiveScope),
})

export const organizationRbacGetLoggedInUserRestorePoints = Get({
  id: 'OrganizationRbac_GetLoggedInUserRestorePoints',
  url: '/Organization/LoggedInUser/RestorePoints',
  since: 'v7',
  query: Optional({ rbacItem: Text(), isCopy: Flag() }),
  reply: List(Ref(RESTRestorePoint)),
})
