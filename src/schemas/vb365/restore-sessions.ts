// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Composed, Created, DateTime, Done, Enum, Flag, Get, Int32, Int64, Lazy, List, Model, Nothing,
  Nullable, Optional, Page, Post, Ref, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTDeviceCodeResponse } from './common/organizations.js'
import { RESTExploreOptions, RESTRestoreSession } from './common/restore.js'
import { RESTRbacItemComposed } from './common/restore-operator-roles.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'RestoreSession'
export const section = 'Restore Sessions'

export const PageOfRESTRestoreSession = Page('PageOfRESTRestoreSession', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTRestoreSession)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTRestoreSession = Static<typeof PageOfRESTRestoreSession>

export const RESTDeviceCodeRequestOptions = Model('RESTDeviceCodeRequestOptions', Optional({
  targetApplicationId: Nullable(Uuid()),
  targetRegion: Nullable(Enum(['Worldwide', 'Germany', 'China', 'USDefence', 'USGovernment'])),
  targetOrganizationName: Text(),
}))
export type RESTDeviceCodeRequestOptions = Static<typeof RESTDeviceCodeRequestOptions>

export const RESTOperatorExploreOptions = Model('RESTOperatorExploreOptions', {
  ...Optional({
    dateTime: Nullable(DateTime()),
    type: Nullable(Enum(['Vex', 'Veod', 'Vesp', 'Vet'])),
    showDeleted: Nullable(Flag()),
    showAllVersions: Nullable(Flag()),
    scope: Ref(RESTRbacItemComposed),
    reason: Text(),
  }),
  ...Since('v8', Optional({ repositoryId: Nullable(Uuid()) })),
})
export type RESTOperatorExploreOptions = Static<typeof RESTOperatorExploreOptions>

export const RESTItemRestoreDetailsType = Enum('RESTItemRestoreDetailsType', [
  'Item', 'BulkMailbox', 'BulkOneDrive',
])
export type RESTItemRestoreDetailsType = Static<typeof RESTItemRestoreDetailsType>

export const RESTRestoreItemType = Enum('RESTRestoreItemType', [
  'TeamsTeam', 'TeamsPostsTab', 'TeamsPost', 'TeamsTeamApp', 'TeamsChannel', 'TeamsTab', 'TeamsFile',
  'SharePointSite', 'SharePointList', 'SharePointItem', 'OneDriveItem', 'ExchangeMailbox',
])
export type RESTRestoreItemType = Static<typeof RESTRestoreItemType>

export const RESTRestoreStatus = Enum('RESTRestoreStatus', ['Failed', 'Warning', 'Success', 'Skipped'])
export type RESTRestoreStatus = Static<typeof RESTRestoreStatus>

export const RESTItemRestoreDetailsComposed = Composed('RESTItemRestoreDetailsComposed', {
  members: [
    'RESTItemRestoreDetails', 'RESTBulkMailboxItemRestoreDetails', 'RESTBulkOneDriveItemRestoreDetails',
  ],
  discriminator: 'itemRestoreDetailsType',
  mapping: {
    Item: 'RESTItemRestoreDetails',
    BulkMailbox: 'RESTBulkMailboxItemRestoreDetails',
    BulkOneDrive: 'RESTBulkOneDriveItemRestoreDetails',
  },
}, {
  itemRestoreDetailsType: Ref(RESTItemRestoreDetailsType),
  ...Optional({
    id: Text(),
    title: Text(),
    error: Text(),
    name: Text(),
    itemType: Ref(RESTRestoreItemType),
    status: Ref(RESTRestoreStatus),
    path: Text(),
    warnings: List(Text()),
    mailboxEmail: Text(),
    mailboxIsArchive: Flag(),
    mailboxIsPublic: Flag(),
    createdMailboxItemsCount: Int64(),
    mergedMailboxItemsCount: Int64(),
    failedMailboxItemsCount: Int64(),
    skippedMailboxItemsCount: Int64(),
    cannotContinueMailboxError: Text(),
    childItems: List(Lazy('RESTItemRestoreDetailsComposed')),
    oneDriveWebId: Uuid(),
    oneDriveSiteId: Uuid(),
    oneDriveUrl: Text(),
  }),
})
export type RESTItemRestoreDetailsComposed = Static<typeof RESTItemRestoreDetailsComposed>

export const RESTRestoreSessionStatistics = Model('RESTRestoreSessionStatistics', {
  totalItemsCount: Int64(),
  restoredItemsCount: Int64(),
  failedItemsCount: Int64(),
  skippedItemsCount: Int64(),
  items: List(Ref(RESTItemRestoreDetailsComposed)),
  ...Optional({ warnings: List(Text()), errors: List(Text()) }),
})
export type RESTRestoreSessionStatistics = Static<typeof RESTRestoreSessionStatistics>

export const RESTItemRestoreDetails = Model('RESTItemRestoreDetails', {
  id: Text(),
  itemRestoreDetailsType: Ref(RESTItemRestoreDetailsType),
  name: Text(),
  itemType: Ref(RESTRestoreItemType),
  status: Ref(RESTRestoreStatus),
  ...Optional({ title: Text(), error: Text(), path: Text(), warnings: List(Text()) }),
})
export type RESTItemRestoreDetails = Static<typeof RESTItemRestoreDetails>

export const RESTBulkMailboxItemRestoreDetails = Model('RESTBulkMailboxItemRestoreDetails', {
  id: Text(),
  itemRestoreDetailsType: Ref(RESTItemRestoreDetailsType),
  name: Text(),
  itemType: Ref(RESTRestoreItemType),
  status: Ref(RESTRestoreStatus),
  mailboxEmail: Text(),
  mailboxIsArchive: Flag(),
  mailboxIsPublic: Flag(),
  createdMailboxItemsCount: Int64(),
  mergedMailboxItemsCount: Int64(),
  failedMailboxItemsCount: Int64(),
  skippedMailboxItemsCount: Int64(),
  ...Optional({ title: Text(), error: Text(), warnings: List(Text()), cannotContinueMailboxError: Text() }),
})
export type RESTBulkMailboxItemRestoreDetails = Static<typeof RESTBulkMailboxItemRestoreDetails>

export const RESTBulkOneDriveItemRestoreDetails = Model('RESTBulkOneDriveItemRestoreDetails', {
  id: Text(),
  itemRestoreDetailsType: Ref(RESTItemRestoreDetailsType),
  name: Text(),
  itemType: Ref(RESTRestoreItemType),
  status: Ref(RESTRestoreStatus),
  childItems: List(Ref(RESTItemRestoreDetailsComposed)),
  oneDriveWebId: Uuid(),
  oneDriveSiteId: Uuid(),
  oneDriveUrl: Text(),
  ...Optional({ title: Text(), error: Text(), warnings: List(Text()) }),
})
export type RESTBulkOneDriveItemRestoreDetails = Static<typeof RESTBulkOneDriveItemRestoreDetails>

export const restoreSessionGetPage = Get({
  id: 'RestoreSession_GetPage',
  url: '/RestoreSessions',
  query: {
    ...Optional({ limit: Int32(), offset: Int32(), startTimeFrom: Text(), startTimeTo: Text() }),
    ...Since('v8', Optional({
      endTimeFrom: Text(),
      endTimeTo: Text(),
      orderAsc: Flag(),
      orderBy: Enum(['CreationTime', 'EndTime']),
    })),
  },
  reply: Ref(PageOfRESTRestoreSession),
})

export const restoreSessionGetByRestoreSessionId = Get({
  id: 'RestoreSession_GetByRestoreSessionId',
  url: '/RestoreSessions/:restoreSessionId',
  params: { restoreSessionId: Uuid() },
  reply: Ref(RESTRestoreSession),
})

export const restoreSessionStopAction = Post({
  id: 'RestoreSession_StopAction',
  url: '/RestoreSessions/:restoreSessionId/Stop',
  params: { restoreSessionId: Uuid() },
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const restoreSessionDeviceCodeAction = Post({
  id: 'RestoreSession_DeviceCodeAction',
  url: '/RestoreSessions/:restoreSessionId/organization/restoreDeviceCode',
  params: { restoreSessionId: Uuid() },
  body: Ref(RESTDeviceCodeRequestOptions),
  reply: Ref(RESTDeviceCodeResponse),
})

export const restoreSessionExploreAction = Post({
  id: 'RestoreSession_ExploreAction',
  url: '/Organization/Explore',
  body: Ref(RESTExploreOptions),
  reply: Changed({ v6: Ref(RESTRestoreSession), v8: Created(Ref(RESTRestoreSession)) }),
})

export const restoreSessionOperatorExploreAction = Post({
  id: 'RestoreSession_OperatorExploreAction',
  url: '/Organization/OperatorExplore',
  body: Ref(RESTOperatorExploreOptions),
  reply: Changed({ v6: Ref(RESTRestoreSession), v8: Created(Ref(RESTRestoreSession)) }),
})

export const restoreSessionGetRestoreStatistics = Get({
  id: 'RestoreSession_GetRestoreStatistics',
  url: '/RestoreSessions/:restoreSessionId/Statistics',
  since: 'v8',
  params: { restoreSessionId: Uuid() },
  reply: Ref(RESTRestoreSessionStatistics),
})
