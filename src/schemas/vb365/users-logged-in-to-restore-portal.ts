import {
  Dictionary, Flag, Get, List, Model, Optional, Ref, Since, Text, type Static
} from '../kit/vb365.js'
import { RESTRestorePoint } from './common/restore-points.js'
import { RESTLinkHAL } from './common/shared.js'
import {
  RESTRbacItemType, RESTRbacSite, RESTRbacTeam, RESTRbacUser
} from './common/users-logged-in-to-restore-portal.js'

export const tag = 'OrganizationRbac'

export const RESTRbacLoggedInUser = Model('RESTRbacLoggedInUser', { id: Text(), name: Text() })
export type RESTRbacLoggedInUser = Static<typeof RESTRbacLoggedInUser>

export const RESTOperatorInfo = Model('RESTOperatorInfo', {
  isOperator: Flag(),
  ...Optional({ _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }) }),
})
export type RESTOperatorInfo = Static<typeof RESTOperatorInfo>

export const RESTRbacUserItem = Model('RESTRbacUserItem', {
  type: Ref(RESTRbacItemType),
  user: Ref(RESTRbacUser),
  id: Text(),
  ...Optional({ _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }) }),
})
export type RESTRbacUserItem = Static<typeof RESTRbacUserItem>

export const RESTRbacSiteItem = Model('RESTRbacSiteItem', {
  type: Ref(RESTRbacItemType),
  site: Ref(RESTRbacSite),
  id: Text(),
  ...Optional({ _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }) }),
})
export type RESTRbacSiteItem = Static<typeof RESTRbacSiteItem>

export const RESTRbacTeamItem = Model('RESTRbacTeamItem', {
  type: Ref(RESTRbacItemType),
  team: Ref(RESTRbacTeam),
  id: Text(),
  ...Optional({ _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }) }),
})
export type RESTRbacTeamItem = Static<typeof RESTRbacTeamItem>

export const RESTRbacEffectiveScope = Model('RESTRbacEffectiveScope', {
  ...Optional({ users: List(Ref(RESTRbacUserItem)), sites: List(Ref(RESTRbacSiteItem)) }),
  ...Since('v7', Optional({ teams: List(Ref(RESTRbacTeamItem)) })),
})
export type RESTRbacEffectiveScope = Static<typeof RESTRbacEffectiveScope>

export const organizationRbacGetLoggedInUser = Get({
  id: 'OrganizationRbac_GetLoggedInUser',
  url: '/Organization/LoggedInUser',
  reply: { '200': Ref(RESTRbacLoggedInUser) },
})

export const organizationRbacGetLoggedInUserOperatorInfo = Get({
  id: 'OrganizationRbac_GetLoggedInUserOperatorInfo',
  url: '/Organization/LoggedInUser/OperatorInfo',
  reply: { '200': Ref(RESTOperatorInfo) },
})

export const organizationRbacGetLoggedInUserEffectiveScope = Get({
  id: 'OrganizationRbac_GetLoggedInUserEffectiveScope',
  url: '/Organization/LoggedInUser/EffectiveScope',
  reply: { '200': Ref(RESTRbacEffectiveScope) },
})

export const organizationRbacGetLoggedInUserRestorePoints = Get({
  id: 'OrganizationRbac_GetLoggedInUserRestorePoints',
  url: '/Organization/LoggedInUser/RestorePoints',
  since: 'v7',
  query: Optional({ rbacItem: Text(), isCopy: Flag() }),
  reply: { '200': List(Ref(RESTRestorePoint)) },
})
