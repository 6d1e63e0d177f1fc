import {
  Changed, DateTime, Dictionary, Empty, Enum, File, Flag, Get, Int32, List, Model, Nullable,
  Optional, Post, Ref, Since, Text, Until, Uuid, type Static
} from '../kit/vb365.js'
import {
  PageOfRESTItemComposed, RESTAsyncRestoreResponse, RESTLinkHAL, RESTLinkHALDictionary,
  RESTRestoreToVersionConfig, RESTRestoreVersionConfig, RESTSendAsMsgOptionsV6,
  RESTSharePointFolderType, RESTVESPSearchOptions, SecureString
} from './common/shared.js'
import {
  RESTItemRestoreStatistics, RESTRestoreItemConfig, RESTRestoreToItemConfig
} from './common/sharepoint-items-restore.js'

export const tag = 'SharePointFolder'

export const RESTSharePointFolder = Model('RESTSharePointFolder', {
  id: Text(),
  name: Text(),
  createdBy: Text(),
  creationTime: DateTime(),
  modifiedBy: Text(),
  modificationTime: DateTime(),
  ...Optional({
    type: Ref(RESTSharePointFolderType),
    version: Text(),
    versionId: Nullable(Int32()),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({ isFolder: Flag() })),
  ...Since('v8', Optional({ siteId: Text() })),
})
export type RESTSharePointFolder = Static<typeof RESTSharePointFolder>

export const PageOfRESTSharePointFolder = Model('PageOfRESTSharePointFolder', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTSharePointFolder)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTSharePointFolder = Static<typeof PageOfRESTSharePointFolder>

export const RESTRestoreFoldersConfig = Model('RESTRestoreFoldersConfig', Optional({
  folders: List(Ref(RESTSharePointFolder)),
  list: Text(),
  restorePermissions: Changed({ 'v6': Nullable(Flag()), 'v8': Flag() }),
  sendSharedLinksNotification: Nullable(Flag()),
  documentVersion: Nullable(Enum(['All', 'Last'])),
  documentLastVersionAction: Nullable(Enum(['Overwrite', 'Merge'])),
  siteURL: Text(),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  userName: Text(),
  userPassword: Ref(SecureString),
}))
export type RESTRestoreFoldersConfig = Static<typeof RESTRestoreFoldersConfig>

export const RESTRestoreToFoldersConfig = Model('RESTRestoreToFoldersConfig', Optional({
  folders: List(Ref(RESTSharePointFolder)),
  list: Text(),
  sendSharedLinksNotification: Nullable(Flag()),
  documentVersion: Nullable(Enum(['All', 'Last'])),
  documentLastVersionAction: Nullable(Enum(['Overwrite', 'Merge'])),
  siteURL: Text(),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  userName: Text(),
  userPassword: Ref(SecureString),
  officeRegion: Nullable(Enum(['Worldwide', 'Germany', 'China', 'USDefence', 'USGovernment'])),
  organizationName: Text(),
}))
export type RESTRestoreToFoldersConfig = Static<typeof RESTRestoreToFoldersConfig>

export const RESTSaveSharePointFoldersOptions = Model('RESTSaveSharePointFoldersOptions', Optional({ folders: List(Ref(RESTSharePointFolder)) }))
export type RESTSaveSharePointFoldersOptions = Static<typeof RESTSaveSharePointFoldersOptions>

export const RESTSharePointSendFoldersAsMsgOptions = Model('RESTSharePointSendFoldersAsMsgOptions', Optional({
  skipItemChecks: Flag(),
  folders: List(Ref(RESTSharePointFolder)),
  from: Text(),
  to: Text(),
  subject: Text(),
  text: Text(),
}))
export type RESTSharePointSendFoldersAsMsgOptions = Static<typeof RESTSharePointSendFoldersAsMsgOptions>

export const sharePointFolderGet = Get({
  id: 'SharePointFolder_Get',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  query: Optional({ offset: Int32(), limit: Int32(), parentId: Text() }),
  reply: { '200': Ref(PageOfRESTSharePointFolder) },
})

export const sharePointFolderGetById = Get({
  id: 'SharePointFolder_GetById',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text() },
  reply: { '200': Ref(RESTSharePointFolder) },
})

export const sharePointFolderGetByIdByVersionId = Get({
  id: 'SharePointFolder_GetByIdByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/Versions/:versionId',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text(), versionId: Int32() },
  reply: { '200': Ref(RESTSharePointFolder) },
})

export const sharePointFolderGetVersions = Get({
  id: 'SharePointFolder_GetVersions',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/Versions',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: { '200': Ref(PageOfRESTSharePointFolder) },
})

export const sharePointFolderRestoreFoldersAction = Post({
  id: 'SharePointFolder_RestoreFoldersAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/restore',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTRestoreFoldersConfig),
  reply: {
    '200': Changed({ 'v6': Ref(RESTItemRestoreStatistics), 'v8': Ref(RESTAsyncRestoreResponse) }),
  },
})

export const sharePointFolderRestoreFoldersActionTo = Post({
  id: 'SharePointFolder_RestoreFoldersActionTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTRestoreToFoldersConfig),
  reply: {
    '200': Changed({ 'v6': Ref(RESTItemRestoreStatistics), 'v8': Ref(RESTAsyncRestoreResponse) }),
  },
})

export const sharePointFolderRestoreFolderAction = Post({
  id: 'SharePointFolder_RestoreFolderAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/restore',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text() },
  body: Ref(RESTRestoreItemConfig),
  reply: {
    '200': Changed({ 'v6': Ref(RESTItemRestoreStatistics), 'v8': Ref(RESTAsyncRestoreResponse) }),
  },
})

export const sharePointFolderRestoreFolderActionTo = Post({
  id: 'SharePointFolder_RestoreFolderActionTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text() },
  body: Ref(RESTRestoreToItemConfig),
  reply: {
    '200': Changed({ 'v6': Ref(RESTItemRestoreStatistics), 'v8': Ref(RESTAsyncRestoreResponse) }),
  },
})

export const sharePointFolderRestoreFolderActionByVersionId = Post({
  id: 'SharePointFolder_RestoreFolderActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/Versions/:versionId/restore',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text(), versionId: Int32() },
  body: Changed({ 'v6': Ref(RESTRestoreItemConfig), 'v8': Ref(RESTRestoreVersionConfig) }),
  reply: {
    '200': Changed({ 'v6': Ref(RESTItemRestoreStatistics), 'v8': Ref(RESTAsyncRestoreResponse) }),
  },
})

export const sharePointFolderRestoreFolderActionByVersionIdTo = Post({
  id: 'SharePointFolder_RestoreFolderActionByVersionIdTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/Versions/:versionId/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text(), versionId: Int32() },
  body: Changed({ 'v6': Ref(RESTRestoreToItemConfig), 'v8': Ref(RESTRestoreToVersionConfig) }),
  reply: {
    '200': Changed({ 'v6': Ref(RESTItemRestoreStatistics), 'v8': Ref(RESTAsyncRestoreResponse) }),
  },
})

export const sharePointFolderSaveFoldersAction = Post({
  id: 'SharePointFolder_SaveFoldersAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/save',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTSaveSharePointFoldersOptions),
  reply: { '200': File('application/octet-stream') },
})

export const sharePointFolderSaveFolderAction = Post({
  id: 'SharePointFolder_SaveFolderAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/save',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text() },
  reply: { '200': File('application/octet-stream') },
})

export const sharePointFolderSaveFolderActionByVersionId = Post({
  id: 'SharePointFolder_SaveFolderActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/Versions/:versionId/save',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text(), versionId: Int32() },
  reply: { '200': File('application/octet-stream') },
})

export const sharePointFolderSendFoldersAction = Post({
  id: 'SharePointFolder_SendFoldersAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/send',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTSharePointSendFoldersAsMsgOptions),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const sharePointFolderSendFolderAction = Post({
  id: 'SharePointFolder_SendFolderAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/send',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text() },
  body: Ref(RESTSendAsMsgOptionsV6),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const sharePointFolderSendFolderActionByVersionId = Post({
  id: 'SharePointFolder_SendFolderActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/Versions/:versionId/send',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text(), versionId: Int32() },
  body: Ref(RESTSendAsMsgOptionsV6),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const sharePointFolderSearchFolderByOptions = Post({
  id: 'SharePointFolder_SearchFolderByOptions',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/search',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text() },
  query: Optional({
    offset: Int32(),
    limit: Int32(),
    setId: Uuid(),
    itemType: Enum(['All', 'Folders', 'Items']),
  }),
  body: Ref(RESTVESPSearchOptions),
  reply: { '200': Ref(PageOfRESTItemComposed) },
})
