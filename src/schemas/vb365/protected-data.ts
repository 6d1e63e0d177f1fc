// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Flag, Get, Int32, Int64, List, Model, Nullable, Optional, Page, Ref, Text, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'ProtectedData'
export const section = 'Protected Data'

export const RESTProtectedMailbox = Model('RESTProtectedMailbox', Optional({
  id: Uuid(),
  displayName: Text(),
  email: Text(),
  isArchive: Flag(),
}))
export type RESTProtectedMailbox = Static<typeof RESTProtectedMailbox>

export const RESTProtectedOneDrive = Model('RESTProtectedOneDrive', Optional({
  id: Text(),
  displayName: Text(),
  url: Text(),
}))
export type RESTProtectedOneDrive = Static<typeof RESTProtectedOneDrive>

export const RESTProtectedSite = Model('RESTProtectedSite', Optional({
  id: Text(),
  msid: Text(),
  displayName: Text(),
  url: Text(),
  organizationId: Nullable(Uuid()),
  backedUpOrganizationId: Text(),
  eTag: Int64(),
}))
export type RESTProtectedSite = Static<typeof RESTProtectedSite>

export const RESTProtectedUser = Model('RESTProtectedUser', Optional({
  id: Text(),
  msid: Nullable(Text()),
  displayName: Text(),
  accountType: Enum(['User', 'SharedMailbox', 'PublicMailbox']),
  organizationId: Nullable(Uuid()),
  backedUpOrganizationId: Text(),
  mailboxes: List(Ref(RESTProtectedMailbox)),
  oneDrives: List(Ref(RESTProtectedOneDrive)),
  sites: List(Ref(RESTProtectedSite)),
  eTag: Int64(),
}))
export type RESTProtectedUser = Static<typeof RESTProtectedUser>

export const PageOfRESTProtectedUser = Page('PageOfRESTProtectedUser', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTProtectedUser)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTProtectedUser = Static<typeof PageOfRESTProtectedUser>

export const RESTProtectedGroup = Model('RESTProtectedGroup', Optional({
  id: Text(),
  msid: Nullable(Text()),
  displayName: Text(),
  organizationId: Nullable(Uuid()),
  backedUpOrganizationId: Text(),
  mailboxes: List(Ref(RESTProtectedMailbox)),
  sites: List(Ref(RESTProtectedSite)),
  eTag: Int64(),
}))
export type RESTProtectedGroup = Static<typeof RESTProtectedGroup>

export const PageOfRESTProtectedGroup = Page('PageOfRESTProtectedGroup', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTProtectedGroup)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTProtectedGroup = Static<typeof PageOfRESTProtectedGroup>

export const PageOfRESTProtectedSite = Page('PageOfRESTProtectedSite', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTProtectedSite)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTProtectedSite = Static<typeof PageOfRESTProtectedSite>

export const RESTProtectedTeam = Model('RESTProtectedTeam', Optional({
  id: Uuid(),
  msid: Uuid(),
  displayName: Text(),
  description: Text(),
  organizationId: Nullable(Uuid()),
  backedUpOrganizationId: Text(),
  eTag: Int64(),
}))
export type RESTProtectedTeam = Static<typeof RESTProtectedTeam>

export const PageOfRESTProtectedTeam = Page('PageOfRESTProtectedTeam', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTProtectedTeam)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTProtectedTeam = Static<typeof PageOfRESTProtectedTeam>

export const protectedDataGetProtectedUsers = Get({
  id: 'ProtectedData_GetProtectedUsers',
  url: '/ProtectedUsers',
  since: 'v8',
  query: Optional({
    organizationId: Uuid(),
    backedUpOrganizationId: Text(),
    repositoryId: Uuid(),
    restorePointId: Text(),
    offset: Int32(),
    limit: Int32(),
  }),
  reply: Ref(PageOfRESTProtectedUser),
})

export const protectedDataGetProtectedUser = Get({
  id: 'ProtectedData_GetProtectedUser',
  url: '/ProtectedUsers/:protectedUserId',
  since: 'v8',
  params: { protectedUserId: Text() },
  reply: Ref(RESTProtectedUser),
})

export const protectedDataGetProtectedGroups = Get({
  id: 'ProtectedData_GetProtectedGroups',
  url: '/ProtectedGroups',
  since: 'v8',
  query: Optional({
    organizationId: Uuid(),
    backedUpOrganizationId: Text(),
    repositoryId: Uuid(),
    restorePointId: Text(),
    offset: Int32(),
    limit: Int32(),
  }),
  reply: Ref(PageOfRESTProtectedGroup),
})

export const protectedDataGetProtectedGroup = Get({
  id: 'ProtectedData_GetProtectedGroup',
  url: '/ProtectedGroups/:protectedGroupId',
  since: 'v8',
  params: { protectedGroupId: Text() },
  reply: Ref(RESTProtectedGroup),
})

export const protectedDataGetProtectedSites = Get({
  id: 'ProtectedData_GetProtectedSites',
  url: '/ProtectedSites',
  since: 'v8',
  query: Optional({
    organizationId: Uuid(),
    backedUpOrganizationId: Text(),
    repositoryId: Uuid(),
    restorePointId: Text(),
    offset: Int32(),
    limit: Int32(),
  }),
  reply: Ref(PageOfRESTProtectedSite),
})

export const protectedDataGetProtectedSite = Get({
  id: 'ProtectedData_GetProtectedSite',
  url: '/ProtectedSites/:protectedSiteId',
  since: 'v8',
  params: { protectedSiteId: Text() },
  reply: Ref(RESTProtectedSite),
})

export const protectedDataGetProtectedTeams = Get({
  id: 'ProtectedData_GetProtectedTeams',
  url: '/ProtectedTeams',
  since: 'v8',
  query: Optional({
    organizationId: Uuid(),
    backedUpOrganizationId: Text(),
    repositoryId: Uuid(),
    restorePointId: Text(),
    offset: Int32(),
    limit: Int32(),
  }),
  reply: Ref(PageOfRESTProtectedTeam),
})

export const protectedDataGetProtectedTeam = Get({
  id: 'ProtectedData_GetProtectedTeam',
  url: '/ProtectedTeams/:protectedTeamId',
  since: 'v8',
  params: { protectedTeamId: Text() },
  reply: Ref(RESTProtectedTeam),
})
