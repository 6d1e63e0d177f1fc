import {
  Enum, Flag, Model, Nullable, Optional, Since, Text, Uuid, type Static
} from '../../kit/vb365.js'


export const RESTRbacItemType = Enum('RESTRbacItemType', [
  'Group', 'User', 'Site',
  ...Since('v7', ['Team']),
])
export type RESTRbacItemType = Static<typeof RESTRbacItemType>

export const RESTRbacUser = Model('RESTRbacUser', {
  id: Text(),
  displayName: Text(),
  name: Text(),
  type: Nullable(Enum(['User', 'SharedMailbox', 'PublicMailbox'])),
  ...Since('v7', Optional({ onPremisesSid: Text() })),
})
export type RESTRbacUser = Static<typeof RESTRbacUser>

export const RESTRbacSite = Model('RESTRbacSite', {
  id: Text(),
  url: Nullable(Text()),
  title: Text(),
  isCloud: Nullable(Flag()),
  isPersonal: Nullable(Flag()),
  ...Optional({ parentUrl: Text() }),
})
export type RESTRbacSite = Static<typeof RESTRbacSite>

export const RESTRbacTeam = Model('RESTRbacTeam', { id: Uuid(), description: Text(), displayName: Text(), mail: Text() })
export type RESTRbacTeam = Static<typeof RESTRbacTeam>
