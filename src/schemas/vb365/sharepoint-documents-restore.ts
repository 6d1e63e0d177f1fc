// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Done, Enum, File, Flag, Get, Int32, List, Model, Nothing, Nullable, NullableUntil, Optional, Page,
  Post, Ref, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTSendAsMsgOptionsV6 } from './common/email.js'
import {
  RESTAsyncRestoreResponse, RESTItemRestoreStatistics, RESTOperatorRestoreSessionResponse,
  RESTRestoreItemConfig, RESTRestoreToItemConfig, RESTRestoreToVersionConfig, RESTRestoreVersionConfig,
} from './common/restore.js'
import { RESTLinkHALDictionary, SecureString } from './common/shared.js'
import { PageOfRESTItemComposed, RESTSharePointDocument } from './common/sharepoint.js'

export const tag = 'SharePointDocument'
export const section = 'SharePoint Documents Restore'

export const PageOfRESTSharePointDocument = Page('PageOfRESTSharePointDocument', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTSharePointDocument)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTSharePointDocument = Static<typeof PageOfRESTSharePointDocument>

export const RESTRestoreDocumentsConfig = Model('RESTRestoreDocumentsConfig', Optional({
  documents: List(Ref(RESTSharePointDocument)),
  list: Text(),
  restorePermissions: NullableUntil('v7', Flag()),
  sendSharedLinksNotification: Nullable(Flag()),
  documentVersion: Nullable(Enum(['All', 'Last'])),
  documentLastVersionAction: Nullable(Enum(['Overwrite', 'Merge'])),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  userName: Text(),
  userPassword: Ref(SecureString),
}))
export type RESTRestoreDocumentsConfig = Static<typeof RESTRestoreDocumentsConfig>

export const RESTRestoreToDocumentsConfig = Model('RESTRestoreToDocumentsConfig', Optional({
  documents: List(Ref(RESTSharePointDocument)),
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
export type RESTRestoreToDocumentsConfig = Static<typeof RESTRestoreToDocumentsConfig>

export const RESTSharePointSaveDocumentsOptions = Model('RESTSharePointSaveDocumentsOptions', Optional({
  documents: List(Ref(RESTSharePointDocument)),
}))
export type RESTSharePointSaveDocumentsOptions = Static<typeof RESTSharePointSaveDocumentsOptions>

export const RESTSaveSharePointDocumentOptions = Model('RESTSaveSharePointDocumentOptions', Optional({
  asZip: Nullable(Flag()),
}))
export type RESTSaveSharePointDocumentOptions = Static<typeof RESTSaveSharePointDocumentOptions>

export const RESTSharePointSendDocumentsAsMsgOptions = Model('RESTSharePointSendDocumentsAsMsgOptions', Optional({
  skipItemChecks: Flag(),
  documents: List(Ref(RESTSharePointDocument)),
  from: Text(),
  to: Text(),
  subject: Text(),
  text: Text(),
}))
export type RESTSharePointSendDocumentsAsMsgOptions = Static<typeof RESTSharePointSendDocumentsAsMsgOptions>

export const RESTRestoreSharePointDocumentConfig = Model('RESTRestoreSharePointDocumentConfig', {
  document: Ref(RESTSharePointDocument),
  ...Optional({ documentVersion: Nullable(Enum(['All', 'Last'])) }),
})
export type RESTRestoreSharePointDocumentConfig = Static<typeof RESTRestoreSharePointDocumentConfig>

export const RESTOperatorRestoreSharePointDocumentsConfig = Model('RESTOperatorRestoreSharePointDocumentsConfig', {
  documentsRestoreConfigs: List(Ref(RESTRestoreSharePointDocumentConfig)),
  ...Optional({
    list: Text(),
    restorePermissions: Nullable(Flag()),
    sendSharedLinksNotification: Nullable(Flag()),
    documentVersion: Nullable(Enum(['All', 'Last'])),
    documentLastVersionAction: Nullable(Enum(['Overwrite', 'Merge'])),
    restoreChangedItems: Nullable(Flag()),
    restoreDeletedItems: Nullable(Flag()),
    reason: Text(),
  }),
})
export type RESTOperatorRestoreSharePointDocumentsConfig = Static<typeof RESTOperatorRestoreSharePointDocumentsConfig>

export const sharePointDocumentGet = Get({
  id: 'SharePointDocument_Get',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  query: {
    ...Optional({ offset: Int32(), limit: Int32(), parentId: Text() }),
    ...Since('v7', Optional({ includeFolders: Flag() })),
  },
  reply: Changed({ v6: Ref(PageOfRESTSharePointDocument), v7: Ref(PageOfRESTItemComposed) }),
})

export const sharePointDocumentGetById = Get({
  id: 'SharePointDocument_GetById',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text() },
  reply: Ref(RESTSharePointDocument),
})

export const sharePointDocumentGetByIdByVersionId = Get({
  id: 'SharePointDocument_GetByIdByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/Versions/:versionId',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text(), versionId: Int32() },
  reply: Ref(RESTSharePointDocument),
})

export const sharePointDocumentGetVersions = Get({
  id: 'SharePointDocument_GetVersions',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/Versions',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTSharePointDocument),
})

export const sharePointDocumentRestoreDocumentsAction = Post({
  id: 'SharePointDocument_RestoreDocumentsAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/restore',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTRestoreDocumentsConfig),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointDocumentRestoreDocumentsActionTo = Post({
  id: 'SharePointDocument_RestoreDocumentsActionTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTRestoreToDocumentsConfig),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointDocumentRestoreDocumentActionByVersionId = Post({
  id: 'SharePointDocument_RestoreDocumentActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/Versions/:versionId/restore',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text(), versionId: Int32() },
  body: Changed({ v6: Ref(RESTRestoreItemConfig), v8: Ref(RESTRestoreVersionConfig) }),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointDocumentRestoreDocumentActionByVersionIdTo = Post({
  id: 'SharePointDocument_RestoreDocumentActionByVersionIdTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/Versions/:versionId/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text(), versionId: Int32() },
  body: Changed({ v6: Ref(RESTRestoreToItemConfig), v8: Ref(RESTRestoreToVersionConfig) }),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointDocumentRestoreDocumentAction = Post({
  id: 'SharePointDocument_RestoreDocumentAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/restore',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text() },
  body: Ref(RESTRestoreItemConfig),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointDocumentRestoreDocumentActionTo = Post({
  id: 'SharePointDocument_RestoreDocumentActionTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text() },
  body: Ref(RESTRestoreToItemConfig),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointDocumentSaveDocumentsAction = Post({
  id: 'SharePointDocument_SaveDocumentsAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/save',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTSharePointSaveDocumentsOptions),
  reply: File('application/octet-stream'),
})

export const sharePointDocumentSaveDocumentActionByVersionId = Post({
  id: 'SharePointDocument_SaveDocumentActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/Versions/:versionId/save',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text(), versionId: Int32() },
  body: Ref(RESTSaveSharePointDocumentOptions),
  reply: File('application/octet-stream'),
})

export const sharePointDocumentSaveDocumentAction = Post({
  id: 'SharePointDocument_SaveDocumentAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/save',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text() },
  body: Ref(RESTSaveSharePointDocumentOptions),
  reply: File('application/octet-stream'),
})

export const sharePointDocumentSendDocumentsAction = Post({
  id: 'SharePointDocument_SendDocumentsAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/send',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTSharePointSendDocumentsAsMsgOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const sharePointDocumentSendDocumentActionByVersionId = Post({
  id: 'SharePointDocument_SendDocumentActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/Versions/:versionId/send',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text(), versionId: Int32() },
  body: Ref(RESTSendAsMsgOptionsV6),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const sharePointDocumentSendDocumentAction = Post({
  id: 'SharePointDocument_SendDocumentAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/send',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text() },
  body: Ref(RESTSendAsMsgOptionsV6),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const sharePointDocumentOperatorRestore = Post({
  id: 'SharePointDocument_OperatorRestore',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/operatorRestore',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTOperatorRestoreSharePointDocumentsConfig),
  reply: Ref(RESTOperatorRestoreSessionResponse),
})
