// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Done, File, Get, Int32, Int64, List, Model, Nothing, Nullable, Optional, Page, Post, Ref,
  Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTSendAsMsgOptions } from './common/email.js'
import {
  RESTAsyncRestoreResponse, RESTOperatorStartExportTaskResponse, RESTRestoreStatistics,
} from './common/restore.js'
import { RESTLinkHALDictionary, RESTSearchOptions, SecureString } from './common/shared.js'
import { RESTTeamsOperatorRestoreSessionResponse, RESTTeamsPost } from './common/teams.js'

export const tag = 'TeamsPost'
export const section = 'Teams Posts Restore'

export const PageOfRESTTeamsPost = Page('PageOfRESTTeamsPost', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTTeamsPost)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTTeamsPost = Static<typeof PageOfRESTTeamsPost>

export const RESTSavePostsOptions = Model('RESTSavePostsOptions', Optional({
  channelId: Text(),
  posts: List(Ref(RESTTeamsPost)),
}))
export type RESTSavePostsOptions = Static<typeof RESTSavePostsOptions>

export const RESTSendPostsOptions = Model('RESTSendPostsOptions', Optional({
  channelId: Text(),
  posts: List(Ref(RESTTeamsPost)),
  from: Text(),
  to: Text(),
  subject: Text(),
  text: Text(),
}))
export type RESTSendPostsOptions = Static<typeof RESTSendPostsOptions>

export const RESTExportOptions = Model('RESTExportOptions', Optional({
  posts: List(Ref(RESTTeamsPost)),
  channelId: Text(),
  from: Nullable(DateTime()),
  to: Nullable(DateTime()),
}))
export type RESTExportOptions = Static<typeof RESTExportOptions>

export const RESTRestorePostsOptions = Model('RESTRestorePostsOptions', {
  channelId: Text(),
  ...Optional({
    from: Nullable(DateTime()),
    to: Nullable(DateTime()),
    userCode: Text(),
    applicationId: Nullable(Uuid()),
    applicationCertificate: Text(),
    applicationCertificatePassword: Ref(SecureString),
    userName: Text(),
    userPassword: Ref(SecureString),
  }),
})
export type RESTRestorePostsOptions = Static<typeof RESTRestorePostsOptions>

export const RESTOperatorRestorePostsOptions = Model('RESTOperatorRestorePostsOptions', {
  channelId: Text(),
  ...Optional({
    from: Nullable(DateTime()),
    to: Nullable(DateTime()),
    posts: Nullable(List(Ref(RESTTeamsPost))),
    reason: Text(),
  }),
})
export type RESTOperatorRestorePostsOptions = Static<typeof RESTOperatorRestorePostsOptions>

export const RESTOperatorStartExportTaskOptions = Model('RESTOperatorStartExportTaskOptions', {
  posts: List(Ref(RESTTeamsPost)),
})
export type RESTOperatorStartExportTaskOptions = Static<typeof RESTOperatorStartExportTaskOptions>

export const teamsPostGetPage = Get({
  id: 'TeamsPost_GetPage',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/posts',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  query: Optional({ channelId: Text(), parentId: Int64(), offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTTeamsPost),
})

export const teamsPostGet = Get({
  id: 'TeamsPost_Get',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/posts/:postId',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), postId: Int64() },
  query: Optional({ channelId: Text() }),
  reply: Ref(RESTTeamsPost),
})

export const teamsPostSearch = Post({
  id: 'TeamsPost_Search',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/posts/search',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  query: {
    ...Optional({ offset: Int32(), limit: Int32() }),
    ...Since('v7', Optional({ channelId: Text(), parentId: Int64() })),
  },
  body: Ref(RESTSearchOptions),
  reply: Ref(PageOfRESTTeamsPost),
})

export const teamsPostSave = Post({
  id: 'TeamsPost_Save',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/posts/save',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  body: Ref(RESTSavePostsOptions),
  reply: File('application/octet-stream'),
})

export const teamsPostSaveById = Post({
  id: 'TeamsPost_SaveById',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/posts/:postId/save',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), postId: Int64() },
  reply: File('application/octet-stream'),
})

export const teamsPostSend = Post({
  id: 'TeamsPost_Send',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/posts/send',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  body: Ref(RESTSendPostsOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const teamsPostSendById = Post({
  id: 'TeamsPost_SendById',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/posts/:postId/send',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), postId: Int64() },
  body: Ref(RESTSendAsMsgOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const teamsPostExport = Post({
  id: 'TeamsPost_Export',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/posts/export',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  body: Ref(RESTExportOptions),
  reply: File('application/octet-stream'),
})

export const teamsPostExportById = Post({
  id: 'TeamsPost_ExportById',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/posts/:postId/export',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), postId: Int64() },
  reply: File('application/octet-stream'),
})

export const teamsPostRestore = Post({
  id: 'TeamsPost_Restore',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/posts/restore',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  body: Ref(RESTRestorePostsOptions),
  reply: Changed({ v6: Ref(RESTRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const teamsPostOperatorRestore = Post({
  id: 'TeamsPost_OperatorRestore',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/posts/operatorRestore',
  since: 'v7',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  body: Ref(RESTOperatorRestorePostsOptions),
  reply: Ref(RESTTeamsOperatorRestoreSessionResponse),
})

export const teamsPostOperatorStartExportTask = Post({
  id: 'TeamsPost_OperatorStartExportTask',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/posts/operatorStartExportTask',
  since: 'v7',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  body: Ref(RESTOperatorStartExportTaskOptions),
  reply: Ref(RESTOperatorStartExportTaskResponse),
})

export const teamsPostDownloadExportedPosts = Get({
  id: 'TeamsPost_DownloadExportedPosts',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/posts/operatorExport/:requestExportId',
  since: 'v7',
  params: { restoreSessionId: Uuid(), teamId: Uuid(), requestExportId: Uuid() },
  query: { authCode: Text() },
  reply: File('application/octet-stream'),
})
