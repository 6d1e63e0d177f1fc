// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Done, Enum, File, Flag, Get, Int32, List, Model, Nothing, Nullable, Optional, Page, Post, Ref,
  Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTSendAsMsgOptionsV6 } from './common/email.js'
import { RESTOneDriveDocument } from './common/onedrive.js'
import {
  RESTAsyncRestoreResponse, RESTItemRestoreStatistics, RESTOperatorRestoreSessionResponse,
  RESTRestoreToOriginal,
} from './common/restore.js'
import { RESTLinkHALDictionary, RESTOneDrive, SecureString } from './common/shared.js'
import { PageOfRESTItemComposed } from './common/sharepoint.js'

export const tag = 'OneDriveDocument'
export const section = 'OneDrive Documents Restore'

export const PageOfRESTOneDriveDocument = Page('PageOfRESTOneDriveDocument', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTOneDriveDocument)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTOneDriveDocument = Static<typeof PageOfRESTOneDriveDocument>

export const RESTRestoreToOriginalDocuments = Model('RESTRestoreToOriginalDocuments', Optional({
  documents: List(Ref(RESTOneDriveDocument)),
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
export type RESTRestoreToOriginalDocuments = Static<typeof RESTRestoreToOriginalDocuments>

export const RestCopyToDocuments = Model('RestCopyToDocuments', {
  ...Optional({
    documents: List(Ref(RESTOneDriveDocument)),
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
  }),
  ...Since('v8', Optional({ changedItems: Nullable(Flag()), deletedItems: Nullable(Flag()) })),
})
export type RestCopyToDocuments = Static<typeof RestCopyToDocuments>

export const RESTSendDocumentsAsMsgOptions = Model('RESTSendDocumentsAsMsgOptions', Optional({
  skipItemChecks: Flag(),
  documents: List(Ref(RESTOneDriveDocument)),
  from: Text(),
  to: Text(),
  subject: Text(),
  text: Text(),
}))
export type RESTSendDocumentsAsMsgOptions = Static<typeof RESTSendDocumentsAsMsgOptions>

export const RESTSaveDocumentsOptions = Model('RESTSaveDocumentsOptions', Optional({
  documents: List(Ref(RESTOneDriveDocument)),
}))
export type RESTSaveDocumentsOptions = Static<typeof RESTSaveDocumentsOptions>

export const RESTCopyToDocument = Model('RESTCopyToDocument', {
  ...Optional({
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
  }),
  ...Since('v8', Optional({ changedItems: Nullable(Flag()), deletedItems: Nullable(Flag()) })),
})
export type RESTCopyToDocument = Static<typeof RESTCopyToDocument>

export const RESTSaveOneDriveDocumentOptions = Model('RESTSaveOneDriveDocumentOptions', Optional({
  asZip: Nullable(Flag()),
}))
export type RESTSaveOneDriveDocumentOptions = Static<typeof RESTSaveOneDriveDocumentOptions>

export const RESTRestoreOneDriveDocumentConfig = Model('RESTRestoreOneDriveDocumentConfig', {
  document: Ref(RESTOneDriveDocument),
  ...Optional({ documentVersion: Nullable(Enum(['All', 'Last'])) }),
})
export type RESTRestoreOneDriveDocumentConfig = Static<typeof RESTRestoreOneDriveDocumentConfig>

export const RESTOperatorRestoreToOriginalOneDriveDocuments = Model(
  'RESTOperatorRestoreToOriginalOneDriveDocuments',
  {
    documentAction: Enum(['Overwrite', 'Keep']),
    documentsRestoreConfigs: List(Ref(RESTRestoreOneDriveDocumentConfig)),
    ...Optional({ reason: Text() }),
  }
)
export type RESTOperatorRestoreToOriginalOneDriveDocuments =
  Static<typeof RESTOperatorRestoreToOriginalOneDriveDocuments>

export const oneDriveDocumentGet = Get({
  id: 'OneDriveDocument_Get',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  query: {
    ...Optional({ offset: Int32(), limit: Int32(), parentId: Text() }),
    ...Since('v7', Optional({ includeFolders: Flag() })),
  },
  reply: Changed({ v6: Ref(PageOfRESTOneDriveDocument), v7: Ref(PageOfRESTItemComposed) }),
})

export const oneDriveDocumentGetById = Get({
  id: 'OneDriveDocument_GetById',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/:documentId',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), documentId: Uuid() },
  reply: Ref(RESTOneDriveDocument),
})

export const oneDriveDocumentGetVersions = Get({
  id: 'OneDriveDocument_GetVersions',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/:documentId/Versions',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), documentId: Uuid() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTOneDriveDocument),
})

export const oneDriveDocumentGetByIdByVersionId = Get({
  id: 'OneDriveDocument_GetByIdByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/:documentId/Versions/:versionId',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), documentId: Uuid(), versionId: Int32() },
  reply: Ref(RESTOneDriveDocument),
})

export const oneDriveDocumentRestoreDocumentsAction = Post({
  id: 'OneDriveDocument_RestoreDocumentsAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/restore',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  body: Ref(RESTRestoreToOriginalDocuments),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const oneDriveDocumentCopyToDocumentsAction = Post({
  id: 'OneDriveDocument_CopyToDocumentsAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/copyTo',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  body: Ref(RestCopyToDocuments),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const oneDriveDocumentSendDocumentsAction = Post({
  id: 'OneDriveDocument_SendDocumentsAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/send',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  body: Ref(RESTSendDocumentsAsMsgOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const oneDriveDocumentSaveDocumentsAction = Post({
  id: 'OneDriveDocument_SaveDocumentsAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/save',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  body: Ref(RESTSaveDocumentsOptions),
  reply: File('application/octet-stream'),
})

export const oneDriveDocumentRestoreDocumentAction = Post({
  id: 'OneDriveDocument_RestoreDocumentAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/:documentId/restore',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), documentId: Uuid() },
  body: Ref(RESTRestoreToOriginal),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const oneDriveDocumentRestoreDocumentActionByVersionId = Post({
  id: 'OneDriveDocument_RestoreDocumentActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/:documentId/Versions/:versionId/restore',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), documentId: Uuid(), versionId: Int32() },
  body: Ref(RESTRestoreToOriginal),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const oneDriveDocumentCopyToDocumentAction = Post({
  id: 'OneDriveDocument_CopyToDocumentAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/:documentId/copyTo',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), documentId: Uuid() },
  body: Ref(RESTCopyToDocument),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const oneDriveDocumentCopyToDocumentActionByVersionId = Post({
  id: 'OneDriveDocument_CopyToDocumentActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/:documentId/Versions/:versionId/copyTo',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), documentId: Uuid(), versionId: Int32() },
  body: Ref(RESTCopyToDocument),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const oneDriveDocumentSaveDocumentAction = Post({
  id: 'OneDriveDocument_SaveDocumentAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/:documentId/save',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), documentId: Uuid() },
  body: Ref(RESTSaveOneDriveDocumentOptions),
  reply: File('application/octet-stream'),
})

export const oneDriveDocumentSaveDocumentActionByVersionId = Post({
  id: 'OneDriveDocument_SaveDocumentActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/:documentId/Versions/:versionId/save',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), documentId: Uuid(), versionId: Int32() },
  body: Ref(RESTSaveOneDriveDocumentOptions),
  reply: File('application/octet-stream'),
})

export const oneDriveDocumentSendDocumentAction = Post({
  id: 'OneDriveDocument_SendDocumentAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/:documentId/send',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), documentId: Uuid() },
  body: Ref(RESTSendAsMsgOptionsV6),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const oneDriveDocumentSendDocumentActionByVersionId = Post({
  id: 'OneDriveDocument_SendDocumentActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/:documentId/Versions/:versionId/send',
  params: { restoreSessionId: Uuid(), oneDriveId: Text(), documentId: Uuid(), versionId: Int32() },
  body: Ref(RESTSendAsMsgOptionsV6),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const oneDriveDocumentOperatorRestore = Post({
  id: 'OneDriveDocument_OperatorRestore',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/Documents/operatorRestore',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  body: Ref(RESTOperatorRestoreToOriginalOneDriveDocuments),
  reply: Ref(RESTOperatorRestoreSessionResponse),
})
