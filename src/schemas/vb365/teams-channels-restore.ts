// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Dictionary, Enum, File, Flag, Get, Int32, List, Model, Nullable, Optional, Page, Post, Ref, Since,
  Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import {
  RESTAsyncRestoreResponse, RESTOperatorStartExportTaskResponse, RESTRestoreStatistics,
} from './common/restore.js'
import { RESTLinkHAL, RESTLinkHALDictionary, SecureString } from './common/shared.js'
import {
  PageOfRESTChannelEntity, RESTTeamsOperatorRestoreSessionResponse, RESTTeamsSearchOptions,
} from './common/teams.js'

export const tag = 'TeamsChannel'
export const section = 'Teams Channels Restore'

export const RESTTeamsChannel = Model('RESTTeamsChannel', {
  id: Text(),
  ...Optional({ displayName: Text(), _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }) }),
  ...Since('v8', Optional({ teamId: Uuid() })),
})
export type RESTTeamsChannel = Static<typeof RESTTeamsChannel>

export const PageOfRESTTeamsChannel = Page('PageOfRESTTeamsChannel', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTTeamsChannel)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary), totalCount: Nullable(Int32()) }),
})
export type PageOfRESTTeamsChannel = Static<typeof PageOfRESTTeamsChannel>

export const RESTRestoreChannelOptions = Model('RESTRestoreChannelOptions', {
  restoreChangedItems: Flag(),
  restoreMissingItems: Flag(),
  ...Optional({
    userCode: Text(),
    applicationId: Nullable(Uuid()),
    applicationCertificate: Text(),
    applicationCertificatePassword: Ref(SecureString),
    userName: Text(),
    userPassword: Ref(SecureString),
  }),
  ...Since('v8', Optional({ restoreMembers: Nullable(Flag()) })),
})
export type RESTRestoreChannelOptions = Static<typeof RESTRestoreChannelOptions>

export const RESTTeamsChannelPreview = Model('RESTTeamsChannelPreview', {
  id: Text(),
  ...Optional({ displayName: Text(), _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }) }),
  ...Since('v8', Optional({
    teamId: Uuid(),
    type: Enum(['Standard', 'Private', 'UnknownFutureValue', 'Shared']),
  })),
})
export type RESTTeamsChannelPreview = Static<typeof RESTTeamsChannelPreview>

export const PageOfRESTTeamsChannelPreview = Page('PageOfRESTTeamsChannelPreview', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTTeamsChannelPreview)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTTeamsChannelPreview = Static<typeof PageOfRESTTeamsChannelPreview>

export const RESTTeamsNode = Model('RESTTeamsNode', {
  ...Optional({
    displayName: Text(),
    type: Enum(['Tabs', 'Files', 'Posts']),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v8', Optional({ teamId: Uuid(), channelId: Text() })),
})
export type RESTTeamsNode = Static<typeof RESTTeamsNode>

export const PageOfRESTTeamsNode = Page('PageOfRESTTeamsNode', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTTeamsNode)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTTeamsNode = Static<typeof PageOfRESTTeamsNode>

export const RESTOperatorRestoreChannelOptions = Model('RESTOperatorRestoreChannelOptions', {
  restoreChangedItems: Nullable(Flag()),
  restoreMissingItems: Nullable(Flag()),
  ...Optional({ reason: Text() }),
  ...Since('v8', Optional({ restoreMembers: Nullable(Flag()) })),
})
export type RESTOperatorRestoreChannelOptions = Static<typeof RESTOperatorRestoreChannelOptions>

export const teamsChannelGet = Get({
  id: 'TeamsChannel_Get',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  query: Optional({ displayName: Text(), offset: Int32(), limit: Int32() }),
  reply: Changed({ v6: Ref(PageOfRESTTeamsChannel), v7: Ref(PageOfRESTTeamsChannelPreview) }),
})

export const teamsChannelGetByChannelId = Get({
  id: 'TeamsChannel_GetByChannelId',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), channelId: Text() },
  reply: Ref(RESTTeamsChannel),
})

export const teamsChannelSearch = Post({
  id: 'TeamsChannel_Search',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/search',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), channelId: Text() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  body: Ref(RESTTeamsSearchOptions),
  reply: Ref(PageOfRESTChannelEntity),
})

export const teamsChannelRestore = Post({
  id: 'TeamsChannel_Restore',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/restore',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), channelId: Text() },
  body: Ref(RESTRestoreChannelOptions),
  reply: Changed({ v6: Ref(RESTRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const teamsChannelGetChildrenPage = Get({
  id: 'TeamsChannel_GetChildrenPage',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/children',
  since: 'v7',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), channelId: Text() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTTeamsNode),
})

export const teamsChannelOperatorRestore = Post({
  id: 'TeamsChannel_OperatorRestore',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/operatorRestore',
  since: 'v7',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), channelId: Text() },
  body: Ref(RESTOperatorRestoreChannelOptions),
  reply: Ref(RESTTeamsOperatorRestoreSessionResponse),
})

export const teamsChannelOperatorStartExportTask = Post({
  id: 'TeamsChannel_OperatorStartExportTask',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/startOperatorExportPosts',
  since: 'v7',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), channelId: Text() },
  reply: Ref(RESTOperatorStartExportTaskResponse),
})

export const teamsChannelDownloadExportedPosts = Get({
  id: 'TeamsChannel_DownloadExportedPosts',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/operatorExport/:requestExportId',
  since: 'v7',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), channelId: Text(), requestExportId: Uuid() },
  query: { authCode: Text() },
  reply: File('application/octet-stream'),
})
