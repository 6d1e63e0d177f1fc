// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Done, Enum, File, Flag, Get, Int32, List, Model, Nothing, Nullable, NullableUntil, Optional, Page,
  Post, Ref, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTSendAsMsgOptionsV6 } from './common/email.js'
import { RESTOneDriveFolder } from './common/onedrive.js'
import {
  RESTAsyncRestoreResponse, RESTItemRestoreStatistics, RESTRestoreToOriginal,
} from './common/restore.js'
import { RESTCopyToFolder, RESTLinkHALDictionary, RESTOneDrive, SecureString } from './common/shared.js'
import { PageOfRESTItemComposed, RESTVESPSearchOptions } from './common/sharepoint.js'

export const tag = 'OneDriveFolder'
export const section = 'OneDrive Folders Restore'

export const PageOfRESTOneDriveFolder = Page('PageOfRESTOneDriveFolder', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTOneDriveFolder)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTOneDriveFolder = Static<typeof PageOfRESTOneDriveFolder>

export const RESTRestoreToOriginalFolders = Model('RESTRestoreToOriginalFolders', Optional({
  folders: List(Ref(RESTOneDriveFolder)),
  documentAction: Nullable(Enum(['Overwrite', 'Keep'])),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  userName: Text(),
  userPassword: Ref(SecureString),
  officeRegion: Nullable(Enum(['Worldwide', 'Germany', 'China', 'USDefence', 'USGovernment'])),
  organizationName: Text(),
}))
export type RESTRestoreToOriginalFolders = Static<typeof RESTRestoreToOriginalFolders>

export const RESTCopyToFolders = Model('RESTCopyToFolders', Optional({
  folders: List(Ref(RESTOneDriveFolder)),
  changedItems: Nullable(Flag()),
  deletedItems: Nullable(Flag()),
  restorePermissions: NullableUntil('v7', Flag()),
  sendSharedLinksNotification: Nullable(Flag()),
  onedrive: Ref(RESTOneDrive),
  folder: Text(),
  documentVersion: Nullable(Enum(['All', 'Last'])),
  documentLastVersionAction: Nullable(Enum(['Overwrite', 'Merge'])),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  userName: Text(),
  userPassword: Ref(SecureString),
  officeRegion: Nullable(Enum(['Worldwide', 'Germany', 'China', 'USDefence', 'USGovernment'])),
  organizationName: Text(),
}))
export type RESTCopyToFolders = Static<typeof RESTCopyToFolders>

export const RESTSaveOneDriveFoldersOptions = Model('RESTSaveOneDriveFoldersOptions', Optional({
  folders: List(Ref(RESTOneDriveFolder)),
}))
export type RESTSaveOneDriveFoldersOptions = Static<typeof RESTSaveOneDriveFoldersOptions>

export const RESTSendFoldersAsMsgOptions = Model('RESTSendFoldersAsMsgOptions', Optional({
  skipItemChecks: Flag(),
  folders: List(Ref(RESTOneDriveFolder)),
  from: Text(),
  to: Text(),
  subject: Text(),
  text: Text(),
}))
export type RESTSendFoldersAsMsgOptions = Static<typeof RESTSendFoldersAsMsgOptions>

export const oneDriveFolderGet = Get({
  id: 'OneDriveFolder_Get',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  query: Optional({ parentId: Text(), offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTOneDriveFolder),
})

export const oneDriveFolderGetById = Get({
  id: 'OneDriveFolder_GetById',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/:folderId',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), folderId: Uuid() },
  query: Optional({ versionId: Int32() }),
  reply: Ref(RESTOneDriveFolder),
})

export const oneDriveFolderRestoreFoldersAction = Post({
  id: 'OneDriveFolder_RestoreFoldersAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/restore',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  body: Ref(RESTRestoreToOriginalFolders),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const oneDriveFolderGetByIdByVersionId = Get({
  id: 'OneDriveFolder_GetByIdByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/:folderId/Versions/:versionId',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), folderId: Uuid(), versionId: Int32() },
  reply: Ref(RESTOneDriveFolder),
})

export const oneDriveFolderCopyToFoldersAction = Post({
  id: 'OneDriveFolder_CopyToFoldersAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/copyTo',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  body: Ref(RESTCopyToFolders),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const oneDriveFolderSaveFoldersAction = Post({
  id: 'OneDriveFolder_SaveFoldersAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/save',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  body: Ref(RESTSaveOneDriveFoldersOptions),
  reply: File('application/octet-stream'),
})

export const oneDriveFolderSendFoldersAction = Post({
  id: 'OneDriveFolder_SendFoldersAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/send',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  body: Ref(RESTSendFoldersAsMsgOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const oneDriveFolderGetVersions = Get({
  id: 'OneDriveFolder_GetVersions',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/:folderId/Versions',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), folderId: Uuid() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTOneDriveFolder),
})

export const oneDriveFolderRestoreFolderAction = Post({
  id: 'OneDriveFolder_RestoreFolderAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/:folderId/restore',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), folderId: Uuid() },
  body: Ref(RESTRestoreToOriginal),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const oneDriveFolderRestoreFolderActionByVersionId = Post({
  id: 'OneDriveFolder_RestoreFolderActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/:folderId/Versions/:versionId/restore',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), folderId: Uuid(), versionId: Int32() },
  body: Ref(RESTRestoreToOriginal),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const oneDriveFolderCopyToFolderAction = Post({
  id: 'OneDriveFolder_CopyToFolderAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/:folderId/copyTo',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), folderId: Uuid() },
  body: Ref(RESTCopyToFolder),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const oneDriveFolderCopyToFolderActionByVersionId = Post({
  id: 'OneDriveFolder_CopyToFolderActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/:folderId/Versions/:versionId/copyTo',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), folderId: Uuid(), versionId: Int32() },
  body: Ref(RESTCopyToFolder),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const oneDriveFolderSaveFolderAction = Post({
  id: 'OneDriveFolder_SaveFolderAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/:folderId/save',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), folderId: Uuid() },
  reply: File('application/octet-stream'),
})

export const oneDriveFolderSaveFolderActionByVersionId = Post({
  id: 'OneDriveFolder_SaveFolderActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/:folderId/Versions/:versionId/save',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), folderId: Uuid(), versionId: Int32() },
  reply: File('application/octet-stream'),
})

export const oneDriveFolderSendFolderAction = Post({
  id: 'OneDriveFolder_SendFolderAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/:folderId/send',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), folderId: Uuid() },
  body: Ref(RESTSendAsMsgOptionsV6),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const oneDriveFolderSendFolderActionByVersionId = Post({
  id: 'OneDriveFolder_SendFolderActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/:folderId/Versions/:versionId/send',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), folderId: Uuid(), versionId: Int32() },
  body: Ref(RESTSendAsMsgOptionsV6),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const oneDriveFolderSearchOneDriveFolderByOptions = Post({
  id: 'OneDriveFolder_SearchOneDriveFolderByOptions',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Folders/:folderId/search',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), folderId: Uuid() },
  query: Optional({
    offset: Int32(),
    limit: Int32(),
    setId: Uuid(),
    itemType: Enum(['All', 'Folders', 'Documents']),
  }),
  body: Ref(RESTVESPSearchOptions),
  reply: Ref(PageOfRESTItemComposed),
})
