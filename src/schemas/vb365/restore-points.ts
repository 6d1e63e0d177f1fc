// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, ChangesPage, DateTime, Dictionary, Enum, Flag, Get, Int32, List, Model, Nullable, Optional, Page,
  Ref, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTRestorePoint } from './common/restore.js'
import { RESTLinkHAL, RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'RestorePoint'
export const section = 'Restore Points'

export const RESTRestorePointMailbox = Model('RESTRestorePointMailbox', Optional({
  id: Nullable(Uuid()),
  displayName: Text(),
  email: Text(),
  isArchive: Flag(),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
}))
export type RESTRestorePointMailbox = Static<typeof RESTRestorePointMailbox>

export const RESTRestorePointTeam = Model('RESTRestorePointTeam', Optional({
  id: Nullable(Uuid()),
  displayName: Text(),
  description: Text(),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
}))
export type RESTRestorePointTeam = Static<typeof RESTRestorePointTeam>

export const RESTRestorePointSite = Model('RESTRestorePointSite', Optional({
  siteId: Text(),
  name: Text(),
  url: Text(),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
}))
export type RESTRestorePointSite = Static<typeof RESTRestorePointSite>

export const RESTRestorePointOneDrive = Model('RESTRestorePointOneDrive', Optional({
  id: Text(),
  name: Text(),
  url: Text(),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
}))
export type RESTRestorePointOneDrive = Static<typeof RESTRestorePointOneDrive>

export const PageOfRESTRestorePoint = Page('PageOfRESTRestorePoint', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTRestorePoint)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTRestorePoint = Static<typeof PageOfRESTRestorePoint>

export const RestorePoint_GetChangesResponse = ChangesPage('RestorePoint_GetChangesResponse', {
  nextChangeToken: Text(),
  limit: Int32(),
  results: List(Ref(RESTRestorePoint)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary), totalCount: Nullable(Int32()) }),
})
export type RestorePoint_GetChangesResponse = Static<typeof RestorePoint_GetChangesResponse>

export const PageOfRESTRestorePointMailbox = Page('PageOfRESTRestorePointMailbox', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTRestorePointMailbox)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary), totalCount: Nullable(Int32()) }),
})
export type PageOfRESTRestorePointMailbox = Static<typeof PageOfRESTRestorePointMailbox>

export const PageOfRESTRestorePointTeam = Page('PageOfRESTRestorePointTeam', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTRestorePointTeam)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary), totalCount: Nullable(Int32()) }),
})
export type PageOfRESTRestorePointTeam = Static<typeof PageOfRESTRestorePointTeam>

export const PageOfRESTRestorePointSite = Page('PageOfRESTRestorePointSite', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTRestorePointSite)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary), totalCount: Nullable(Int32()) }),
})
export type PageOfRESTRestorePointSite = Static<typeof PageOfRESTRestorePointSite>

export const PageOfRESTRestorePointOneDrive = Page('PageOfRESTRestorePointOneDrive', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTRestorePointOneDrive)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary), totalCount: Nullable(Int32()) }),
})
export type PageOfRESTRestorePointOneDrive = Static<typeof PageOfRESTRestorePointOneDrive>

export const RESTRestorePointUser = Model('RESTRestorePointUser', Optional({
  isMailboxBackedUp: Flag(),
  isOneDriveBackedUp: Flag(),
  isArchiveBackedUp: Flag(),
  isPersonalSiteBackedUp: Flag(),
  accountType: Enum(['User', 'SharedMailbox', 'PublicMailbox']),
  archiveName: Text(),
  id: Text(),
  accountId: Text(),
  displayName: Text(),
  email: Text(),
  oneDriveUrl: List(Text()),
  personalSiteUrl: List(Text()),
  organizationId: Nullable(Uuid()),
  backedUpOrganizationId: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTRestorePointUser = Static<typeof RESTRestorePointUser>

export const PageOfRESTRestorePointUser = Page('PageOfRESTRestorePointUser', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTRestorePointUser)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary), totalCount: Nullable(Int32()) }),
})
export type PageOfRESTRestorePointUser = Static<typeof PageOfRESTRestorePointUser>

export const RESTRestorePointGroup = Model('RESTRestorePointGroup', Optional({
  isMailboxBackedUp: Flag(),
  isSiteBackedUp: Flag(),
  id: Text(),
  accountId: Text(),
  displayName: Text(),
  email: Text(),
  groupSiteUrl: List(Text()),
  organizationId: Nullable(Uuid()),
  backedUpOrganizationId: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTRestorePointGroup = Static<typeof RESTRestorePointGroup>

export const PageOfRESTRestorePointGroup = Page('PageOfRESTRestorePointGroup', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTRestorePointGroup)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary), totalCount: Nullable(Int32()) }),
})
export type PageOfRESTRestorePointGroup = Static<typeof PageOfRESTRestorePointGroup>

export const restorePointGetRestorePoints = Get({
  id: Changed({
    v6: 'RestorePoint_GetRestorePoints',
    v7: 'RestorePoint_GetRestorePointsV7',
    v8: 'RestorePoint_GetRestorePoints',
  }),
  url: '/RestorePoints',
  query: {
    ...Optional({
      organizationId: Uuid(),
      jobId: Uuid(),
      repositoryId: Uuid(),
      isLongTermCopy: Flag(),
      isRetrieved: Flag(),
    }),
    ...Until('v6', Optional({ backupTime: DateTime() })),
    ...Since('v7', Optional({
      from: DateTime(),
      to: DateTime(),
      orderAsc: Flag(),
      isCopy: Flag(),
      limit: Int32(),
      offset: Int32(),
    })),
    ...Since('v8', Optional({ userId: Text(), groupId: Text(), siteId: Text(), teamId: Uuid() })),
  },
  reply: Changed({ v6: List(Ref(RESTRestorePoint)), v7: Ref(PageOfRESTRestorePoint) }),
})

export const restorePointGetRestorePoint = Get({
  id: 'RestorePoint_GetRestorePoint',
  url: '/RestorePoints/:restorePointId',
  params: { restorePointId: Text() },
  reply: Ref(RESTRestorePoint),
})

export const restorePointGetRestorePointMailboxes = Get({
  id: 'RestorePoint_GetRestorePointMailboxes',
  url: Changed({
    v6: '/RestorePoints/:restorePointId/mailboxes',
    v7: '/RestorePoints/:restorePointId/protectedMailboxes',
  }),
  until: 'v7',
  params: { restorePointId: Text() },
  query: Since('v7', Optional({ limit: Int32(), offset: Int32() })),
  reply: Changed({ v6: List(Ref(RESTRestorePointMailbox)), v7: Ref(PageOfRESTRestorePointMailbox) }),
})

export const restorePointGetRestorePointTeams = Get({
  id: 'RestorePoint_GetRestorePointTeams',
  url: Changed({
    v6: '/RestorePoints/:restorePointId/teams',
    v7: '/RestorePoints/:restorePointId/protectedTeams',
  }),
  until: 'v7',
  params: { restorePointId: Text() },
  query: Since('v7', Optional({ limit: Int32(), offset: Int32() })),
  reply: Changed({ v6: List(Ref(RESTRestorePointTeam)), v7: Ref(PageOfRESTRestorePointTeam) }),
})

export const restorePointGetRestorePointWebs = Get({
  id: 'RestorePoint_GetRestorePointWebs',
  url: Changed({
    v6: '/RestorePoints/:restorePointId/webs',
    v7: '/RestorePoints/:restorePointId/protectedSites',
  }),
  until: 'v7',
  params: { restorePointId: Text() },
  query: Since('v7', Optional({ limit: Int32(), offset: Int32() })),
  reply: Changed({ v6: List(Ref(RESTRestorePointSite)), v7: Ref(PageOfRESTRestorePointSite) }),
})

export const restorePointGetRestorePointOneDrives = Get({
  id: 'RestorePoint_GetRestorePointOneDrives',
  url: Changed({
    v6: '/RestorePoints/:restorePointId/onedrives',
    v7: '/RestorePoints/:restorePointId/protectedOnedrives',
  }),
  until: 'v7',
  params: { restorePointId: Text() },
  query: Since('v7', Optional({ limit: Int32(), offset: Int32() })),
  reply: Changed({ v6: List(Ref(RESTRestorePointOneDrive)), v7: Ref(PageOfRESTRestorePointOneDrive) }),
})

export const restorePointGetChanges = Get({
  id: 'RestorePoint_GetChanges',
  url: '/RestorePoints/Changes',
  since: 'v7',
  until: 'v7',
  query: { from: Text(), ...Optional({ limit: Int32() }) },
  reply: Ref(RestorePoint_GetChangesResponse),
})

export const restorePointGetRestorePointUsers = Get({
  id: 'RestorePoint_GetRestorePointUsers',
  url: '/RestorePoints/:restorePointId/protectedUsers',
  since: 'v7',
  until: 'v7',
  params: { restorePointId: Text() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTRestorePointUser),
})

export const restorePointGetRestorePointGroups = Get({
  id: 'RestorePoint_GetRestorePointGroups',
  url: '/RestorePoints/:restorePointId/protectedGroups',
  since: 'v7',
  until: 'v7',
  params: { restorePointId: Text() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTRestorePointGroup),
})
