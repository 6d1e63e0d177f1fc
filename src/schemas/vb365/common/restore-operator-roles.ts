import {
  Changed, Dictionary, Enum, Model, Nullable, Optional, Ref, Since, Text, type Static
} from '../../kit/vb365.js'
import { RESTLinkHAL } from './shared.js'
import {
  RESTRbacItemType, RESTRbacSite, RESTRbacTeam, RESTRbacUser
} from './users-logged-in-to-restore-portal.js'

export const RESTRbacGroup = Model('RESTRbacGroup', {
  id: Text(),
  displayName: Text(),
  name: Changed({ 'v6': Text(), 'v8': Nullable(Text()) }),
  type: Nullable(Enum(['Office365', 'Security', 'Distribution', 'DynamicDistribution', 'Unknown'])),
  ...Since('v7', Optional({
    onPremisesSid: Changed({ 'v7': Text(), 'v8': Nullable(Text()) }),
  })),
})
export type RESTRbacGroup = Static<typeof RESTRbacGroup>

export const RESTRbacItemComposed = Model('RESTRbacItemComposed', {
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
