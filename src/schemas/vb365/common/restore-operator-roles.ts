// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Composed, Dictionary, Enum, Model, Nullable, NullableSince, Optional, Ref, RequiredSince, Since, Text,
  type Static,
} from '../../kit/vb365.js'
import { RESTLinkHAL, RESTRbacItemType } from './shared.js'
import { RESTRbacSite } from './sharepoint.js'
import { RESTRbacTeam } from './teams.js'

export const RESTRbacUser = Model('RESTRbacUser', {
  id: Text(),
  displayName: Text(),
  name: Text(),
  type: Nullable(Enum(['User', 'SharedMailbox', 'PublicMailbox'])),
  ...Since('v7', Optional({ onPremisesSid: Text() })),
})
export type RESTRbacUser = Static<typeof RESTRbacUser>

export const RESTRbacUserItem = Model('RESTRbacUserItem', {
  type: Ref(RESTRbacItemType),
  user: Ref(RESTRbacUser),
  id: Text(),
  ...Optional({ _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }) }),
})
export type RESTRbacUserItem = Static<typeof RESTRbacUserItem>

export const RESTRbacGroup = Model('RESTRbacGroup', {
  id: Text(),
  displayName: Text(),
  name: NullableSince('v8', Text()),
  type: Nullable(Enum(['Office365', 'Security', 'Distribution', 'DynamicDistribution', 'Unknown'])),
  ...Since('v7', Optional({ onPremisesSid: NullableSince('v8', Text()) })),
})
export type RESTRbacGroup = Static<typeof RESTRbacGroup>

export const RESTRbacItemComposed = Composed('RESTRbacItemComposed', {
  members: [
    'RESTRbacUserItem', 'RESTRbacSiteItem', 'RESTRbacGroupItem',
    ...Since('v7', ['RESTRbacTeamItem']),
  ],
}, {
  ...Optional({
    type: Ref(RESTRbacItemType),
    user: Ref(RESTRbacUser),
    id: Text(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    site: Ref(RESTRbacSite),
    group: Ref(RESTRbacGroup),
  }),
  ...Since('v7', Optional({ team: Ref(RESTRbacTeam) })),
})
export type RESTRbacItemComposed = Static<typeof RESTRbacItemComposed>

export const RESTRbacGroupItem = Model('RESTRbacGroupItem', {
  ...RequiredSince('v8', { type: Ref(RESTRbacItemType), group: Ref(RESTRbacGroup), id: Text() }),
  ...Optional({ _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }) }),
})
export type RESTRbacGroupItem = Static<typeof RESTRbacGroupItem>
