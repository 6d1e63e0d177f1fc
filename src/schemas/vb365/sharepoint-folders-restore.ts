// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Done, Enum, File, Flag, Get, Int32, List, Model, Nothing, Nullable, NullableUntil, Optional, Page,
  Post, Ref, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTSendAsMsgOptionsV6 } from './common/email.js'
import {
  RESTAsyncRestoreResponse, RESTItemRestoreStatistics, RESTRestoreItemConfig, RESTRestoreToItemConfig,
  RESTRestoreToVersionConfig, RESTRestoreVersionConfig,
} from './common/restore.js'
import { RESTLinkHALDictionary, SecureString } from './common/shared.js'
import { PageOfRESTItemComposed, RESTSharePointFolder, RESTVESPSearchOptions } from './common/sharepoint.js'

export const tag = 'SharePointFolder'
export const section = 'SharePoint Folders Restore'

export const PageOfRESTSharePointFolder = Page('PageOfRESTSharePointFolder', {
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
  restorePermissions: NullableUntil('v7', Flag()),
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

export const RESTSaveSharePointFoldersOptions = Model('RESTSaveSharePointFoldersOptions', Optional({
  folders: List(Ref(RESTSharePointFolder)),
}))
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
  reply: Ref(PageOfRESTSharePointFolder),
})

export const sharePointFolderGetById = Get({
  id: 'SharePointFolder_GetById',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text() },
  reply: Ref(RESTSharePointFolder),
})

export const sharePointFolderGetByIdByVersionId = Get({
  id: 'SharePointFolder_GetByIdByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/Versions/:versionId',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text(), versionId: Int32() },
  reply: Ref(RESTSharePointFolder),
})

export const sharePointFolderGetVersions = Get({
  id: 'SharePointFolder_GetVersions',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/Versions',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTSharePointFolder),
})

export const sharePointFolderRestoreFoldersAction = Post({
  id: 'SharePointFolder_RestoreFoldersAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/restore',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTRestoreFoldersConfig),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointFolderRestoreFoldersActionTo = Post({
  id: 'SharePointFolder_RestoreFoldersActionTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTRestoreToFoldersConfig),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointFolderRestoreFolderAction = Post({
  id: 'SharePointFolder_RestoreFolderAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/restore',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text() },
  body: Ref(RESTRestoreItemConfig),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointFolderRestoreFolderActionTo = Post({
  id: 'SharePointFolder_RestoreFolderActionTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text() },
  body: Ref(RESTRestoreToItemConfig),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointFolderRestoreFolderActionByVersionId = Post({
  id: 'SharePointFolder_RestoreFolderActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/Versions/:versionId/restore',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text(), versionId: Int32() },
  body: Changed({ v6: Ref(RESTRestoreItemConfig), v8: Ref(RESTRestoreVersionConfig) }),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointFolderRestoreFolderActionByVersionIdTo = Post({
  id: 'SharePointFolder_RestoreFolderActionByVersionIdTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/Versions/:versionId/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text(), versionId: Int32() },
  body: Changed({ v6: Ref(RESTRestoreToItemConfig), v8: Ref(RESTRestoreToVersionConfig) }),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointFolderSaveFoldersAction = Post({
  id: 'SharePointFolder_SaveFoldersAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/save',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTSaveSharePointFoldersOptions),
  reply: File('application/octet-stream'),
})

export const sharePointFolderSaveFolderAction = Post({
  id: 'SharePointFolder_SaveFolderAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/save',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text() },
  reply: File('application/octet-stream'),
})

export const sharePointFolderSaveFolderActionByVersionId = Post({
  id: 'SharePointFolder_SaveFolderActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/Versions/:versionId/save',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text(), versionId: Int32() },
  reply: File('application/octet-stream'),
})

export const sharePointFolderSendFoldersAction = Post({
  id: 'SharePointFolder_SendFoldersAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/send',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTSharePointSendFoldersAsMsgOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const sharePointFolderSendFolderAction = Post({
  id: 'SharePointFolder_SendFolderAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/send',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text() },
  body: Ref(RESTSendAsMsgOptionsV6),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const sharePointFolderSendFolderActionByVersionId = Post({
  id: 'SharePointFolder_SendFolderActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Folders/:folderId/Versions/:versionId/send',
  params: { restoreSessionId: Uuid(), siteId: Text(), folderId: Text(), versionId: Int32() },
  body: Ref(RESTSendAsMsgOptionsV6),
  reply: Changed({ v6: Done(), v8: Nothing() }),
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
  reply: Ref(PageOfRESTItemComposed),
})
