// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Done, Enum, File, Flag, Get, Int32, List, Model, Nothing, Nullable, Optional, Page, Post, Ref,
  Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTSendAsMsgOptions } from './common/email.js'
import { RESTAsyncRestoreResponse, RESTRestoreStatistics } from './common/restore.js'
import { RESTLinkHALDictionary, RESTSearchOptions, SecureString } from './common/shared.js'
import { RESTTeamsFile, RESTTeamsOperatorRestoreSessionResponse } from './common/teams.js'

export const tag = 'TeamsFile'
export const section = 'Teams Files Restore'

export const PageOfRESTTeamsFile = Page('PageOfRESTTeamsFile', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTTeamsFile)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTTeamsFile = Static<typeof PageOfRESTTeamsFile>

export const RESTFilesSaveOptions = Model('RESTFilesSaveOptions', Optional({
  channelId: Text(),
  files: List(Ref(RESTTeamsFile)),
}))
export type RESTFilesSaveOptions = Static<typeof RESTFilesSaveOptions>

export const RESTFileSaveOptions = Model('RESTFileSaveOptions', Optional({ asZip: Flag() }))
export type RESTFileSaveOptions = Static<typeof RESTFileSaveOptions>

export const RESTFilesSendOptions = Model('RESTFilesSendOptions', Optional({
  channelId: Text(),
  files: List(Ref(RESTTeamsFile)),
  from: Text(),
  to: Text(),
  subject: Text(),
  text: Text(),
}))
export type RESTFilesSendOptions = Static<typeof RESTFilesSendOptions>

export const RESTRestoreFilesOptions = Model('RESTRestoreFilesOptions', {
  restoreChangedItems: Nullable(Flag()),
  restoreMissingItems: Nullable(Flag()),
  fileVersion: Nullable(Enum(['All', 'Last'])),
  ...Optional({
    channelId: Text(),
    files: List(Ref(RESTTeamsFile)),
    userCode: Text(),
    applicationId: Nullable(Uuid()),
    applicationCertificate: Text(),
    applicationCertificatePassword: Ref(SecureString),
    userName: Text(),
    userPassword: Ref(SecureString),
  }),
})
export type RESTRestoreFilesOptions = Static<typeof RESTRestoreFilesOptions>

export const RESTRestoreFileOptions = Model('RESTRestoreFileOptions', {
  restoreChangedItems: Nullable(Flag()),
  restoreMissingItems: Nullable(Flag()),
  fileVersion: Nullable(Enum(['All', 'Last'])),
  ...Optional({
    userCode: Text(),
    applicationId: Nullable(Uuid()),
    applicationCertificate: Text(),
    applicationCertificatePassword: Ref(SecureString),
    userName: Text(),
    userPassword: Ref(SecureString),
  }),
})
export type RESTRestoreFileOptions = Static<typeof RESTRestoreFileOptions>

export const RESTOperatorRestoreFilesOptions = Model('RESTOperatorRestoreFilesOptions', {
  restoreChangedItems: Nullable(Flag()),
  restoreMissingItems: Nullable(Flag()),
  fileVersion: Nullable(Enum(['All', 'Last'])),
  ...Optional({ channelId: Text(), files: List(Ref(RESTTeamsFile)), reason: Text() }),
})
export type RESTOperatorRestoreFilesOptions = Static<typeof RESTOperatorRestoreFilesOptions>

export const teamsFileGetPage = Get({
  id: 'TeamsFile_GetPage',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/files',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  query: {
    ...Optional({ channelId: Text(), parentId: Text(), offset: Int32(), limit: Int32() }),
    ...Since('v7', Optional({ foldersOnly: Flag() })),
  },
  reply: Ref(PageOfRESTTeamsFile),
})

export const teamsFileGet = Get({
  id: 'TeamsFile_Get',
  url: Changed({
    v6: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/files/:fileId',
    v8: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/files/:fileId',
  }),
  params: {
    restoreSessionId: Uuid(),
    teamId: Uuid(),
    fileId: Uuid(),
    ...Since('v8', { channelId: Text() }),
  },
  query: Until('v7', Optional({ channelId: Text() })),
  reply: Ref(RESTTeamsFile),
})

export const teamsFileSearch = Post({
  id: 'TeamsFile_Search',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/files/search',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  query: {
    ...Optional({ offset: Int32(), limit: Int32() }),
    ...Since('v7', Optional({ channelId: Text(), parentId: Text() })),
  },
  body: Ref(RESTSearchOptions),
  reply: Ref(PageOfRESTTeamsFile),
})

export const teamsFileSave = Post({
  id: 'TeamsFile_Save',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/files/save',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  body: Ref(RESTFilesSaveOptions),
  reply: File('application/octet-stream'),
})

export const teamsFileSaveById = Post({
  id: 'TeamsFile_SaveById',
  url: Changed({
    v6: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/files/:fileId/save',
    v8: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/files/:fileId/save',
  }),
  params: {
    restoreSessionId: Uuid(),
    teamId: Uuid(),
    fileId: Uuid(),
    ...Since('v8', { channelId: Text() }),
  },
  body: Ref(RESTFileSaveOptions),
  reply: File('application/octet-stream'),
})

export const teamsFileSend = Post({
  id: 'TeamsFile_Send',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/files/send',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  body: Ref(RESTFilesSendOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const teamsFileSendById = Post({
  id: 'TeamsFile_SendById',
  url: Changed({
    v6: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/files/:fileId/send',
    v8: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/files/:fileId/send',
  }),
  params: {
    restoreSessionId: Uuid(),
    teamId: Uuid(),
    fileId: Uuid(),
    ...Since('v8', { channelId: Text() }),
  },
  body: Ref(RESTSendAsMsgOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const teamsFileRestore = Post({
  id: 'TeamsFile_Restore',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/files/restore',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  body: Ref(RESTRestoreFilesOptions),
  reply: Changed({ v6: Ref(RESTRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const teamsFileRestoreById = Post({
  id: 'TeamsFile_RestoreById',
  url: Changed({
    v6: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/files/:fileId/restore',
    v8: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/files/:fileId/restore',
  }),
  params: {
    restoreSessionId: Uuid(),
    teamId: Uuid(),
    fileId: Uuid(),
    ...Since('v8', { channelId: Text() }),
  },
  body: Ref(RESTRestoreFileOptions),
  reply: Changed({ v6: Ref(RESTRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const teamsFileGetVersions = Get({
  id: 'TeamsFile_GetVersions',
  url: Changed({
    v7: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/files/:fileId/versions',
    v8: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/channels/:channelId/files/:fileId/versions',
  }),
  since: 'v7',
  params: {
    restoreSessionId: Uuid(),
    teamId: Uuid(),
    fileId: Uuid(),
    ...Since('v8', { channelId: Text() }),
  },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTTeamsFile),
})

export const teamsFileOperatorRestore = Post({
  id: 'TeamsFile_OperatorRestore',
  url: '/RestoreSessions/:restoreSessionId/organization/teams/:teamId/files/operatorRestore',
  since: 'v7',
  params: { restoreSessionId: Uuid(), teamId: Uuid() },
  body: Ref(RESTOperatorRestoreFilesOptions),
  reply: Ref(RESTTeamsOperatorRestoreSessionResponse),
})
