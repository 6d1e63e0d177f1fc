import {
  Changed, DateTime, Dictionary, Empty, Enum, File, Flag, Get, Int32, Int64, List, Model,
  Nullable, Optional, Post, Ref, Since, Text, Until, Uuid, type Static
} from '../kit/vb365.js'
import {
  PageOfRESTItemComposed, RESTAsyncRestoreResponse, RESTLinkHAL, RESTLinkHALDictionary,
  RESTOperatorRestoreSessionResponse, RESTRestoreToVersionConfig, RESTRestoreVersionConfig,
  RESTSendAsMsgOptionsV6, SecureString
} from './common/shared.js'
import {
  RESTItemRestoreStatistics, RESTRestoreItemConfig, RESTRestoreToItemConfig
} from './common/sharepoint-items-restore.js'

export const tag = 'SharePointDocument'

export const RESTSharePointDocument = Model('RESTSharePointDocument', {
  id: Text(),
  name: Text(),
  createdBy: Text(),
  creationTime: DateTime(),
  modifiedBy: Text(),
  modificationTime: DateTime(),
  ...Optional({
    sizeBytes: Int64(),
    version: Text(),
    versionId: Nullable(Int32()),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({ isFolder: Flag() })),
  ...Since('v8', Optional({ siteId: Text() })),
})
export type RESTSharePointDocument = Static<typeof RESTSharePointDocument>

export const PageOfRESTSharePointDocument = Model('PageOfRESTSharePointDocument', {
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
  restorePermissions: Changed({ 'v6': Nullable(Flag()), 'v8': Flag() }),
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

export const RESTSharePointSaveDocumentsOptions = Model('RESTSharePointSaveDocumentsOptions', Optional({ documents: List(Ref(RESTSharePointDocument)) }))
export type RESTSharePointSaveDocumentsOptions = Static<typeof RESTSharePointSaveDocumentsOptions>

export const RESTSaveSharePointDocumentOptions = Model('RESTSaveSharePointDocumentOptions', Optional({ asZip: Nullable(Flag()) }))
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
  reply: {
    '200': Changed({ 'v6': Ref(PageOfRESTSharePointDocument), 'v7': Ref(PageOfRESTItemComposed) }),
  },
})

export const sharePointDocumentGetById = Get({
  id: 'SharePointDocument_GetById',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text() },
  reply: { '200': Ref(RESTSharePointDocument) },
})

export const sharePointDocumentGetByIdByVersionId = Get({
  id: 'SharePointDocument_GetByIdByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/Versions/:versionId',
  params: {
    restoreSessionId: Uuid(),
    siteId: Text(),
    documentId: Text(),
    versionId: Int32(),
  },
  reply: { '200': Ref(RESTSharePointDocument) },
})

export const sharePointDocumentGetVersions = Get({
  id: 'SharePointDocument_GetVersions',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/Versions',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: { '200': Ref(PageOfRESTSharePointDocument) },
})

export const sharePointDocumentRestoreDocumentsAction = Post({
  id: 'SharePointDocument_RestoreDocumentsAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/restore',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTRestoreDocumentsConfig),
  reply: {
    '200': Changed({ 'v6': Ref(RESTItemRestoreStatistics), 'v8': Ref(RESTAsyncRestoreResponse) }),
  },
})

export const sharePointDocumentRestoreDocumentsActionTo = Post({
  id: 'SharePointDocument_RestoreDocumentsActionTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTRestoreToDocumentsConfig),
  reply: {
    '200': Changed({ 'v6': Ref(RESTItemRestoreStatistics), 'v8': Ref(RESTAsyncRestoreResponse) }),
  },
})

export const sharePointDocumentRestoreDocumentActionByVersionId = Post({
  id: 'SharePointDocument_RestoreDocumentActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/Versions/:versionId/restore',
  params: {
    restoreSessionId: Uuid(),
    siteId: Text(),
    documentId: Text(),
    versionId: Int32(),
  },
  body: Changed({ 'v6': Ref(RESTRestoreItemConfig), 'v8': Ref(RESTRestoreVersionConfig) }),
  reply: {
    '200': Changed({ 'v6': Ref(RESTItemRestoreStatistics), 'v8': Ref(RESTAsyncRestoreResponse) }),
  },
})

export const sharePointDocumentRestoreDocumentActionByVersionIdTo = Post({
  id: 'SharePointDocument_RestoreDocumentActionByVersionIdTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/Versions/:versionId/restoreTo',
  params: {
    restoreSessionId: Uuid(),
    siteId: Text(),
    documentId: Text(),
    versionId: Int32(),
  },
  body: Changed({ 'v6': Ref(RESTRestoreToItemConfig), 'v8': Ref(RESTRestoreToVersionConfig) }),
  reply: {
    '200': Changed({ 'v6': Ref(RESTItemRestoreStatistics), 'v8': Ref(RESTAsyncRestoreResponse) }),
  },
})

export const sharePointDocumentRestoreDocumentAction = Post({
  id: 'SharePointDocument_RestoreDocumentAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/restore',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text() },
  body: Ref(RESTRestoreItemConfig),
  reply: {
    '200': Changed({ 'v6': Ref(RESTItemRestoreStatistics), 'v8': Ref(RESTAsyncRestoreResponse) }),
  },
})

export const sharePointDocumentRestoreDocumentActionTo = Post({
  id: 'SharePointDocument_RestoreDocumentActionTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text() },
  body: Ref(RESTRestoreToItemConfig),
  reply: {
    '200': Changed({ 'v6': Ref(RESTItemRestoreStatistics), 'v8': Ref(RESTAsyncRestoreResponse) }),
  },
})

export const sharePointDocumentSaveDocumentsAction = Post({
  id: 'SharePointDocument_SaveDocumentsAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/save',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTSharePointSaveDocumentsOptions),
  reply: { '200': File('application/octet-stream') },
})

export const sharePointDocumentSaveDocumentActionByVersionId = Post({
  id: 'SharePointDocument_SaveDocumentActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/Versions/:versionId/save',
  params: {
    restoreSessionId: Uuid(),
    siteId: Text(),
    documentId: Text(),
    versionId: Int32(),
  },
  body: Ref(RESTSaveSharePointDocumentOptions),
  reply: { '200': File('application/octet-stream') },
})

export const sharePointDocumentSaveDocumentAction = Post({
  id: 'SharePointDocument_SaveDocumentAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/save',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text() },
  body: Ref(RESTSaveSharePointDocumentOptions),
  reply: { '200': File('application/octet-stream') },
})

export const sharePointDocumentSendDocumentsAction = Post({
  id: 'SharePointDocument_SendDocumentsAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/send',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTSharePointSendDocumentsAsMsgOptions),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const sharePointDocumentSendDocumentActionByVersionId = Post({
  id: 'SharePointDocument_SendDocumentActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/Versions/:versionId/send',
  params: {
    restoreSessionId: Uuid(),
    siteId: Text(),
    documentId: Text(),
    versionId: Int32(),
  },
  body: Ref(RESTSendAsMsgOptionsV6),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const sharePointDocumentSendDocumentAction = Post({
  id: 'SharePointDocument_SendDocumentAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/:documentId/send',
  params: { restoreSessionId: Uuid(), siteId: Text(), documentId: Text() },
  body: Ref(RESTSendAsMsgOptionsV6),
  reply: {
    ...Until('v7', { '200': Empty() }),
    ...Since('v8', { '204': Empty() }),
  },
})

export const sharePointDocumentOperatorRestore = Post({
  id: 'SharePointDocument_OperatorRestore',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Documents/operatorRestore',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTOperatorRestoreSharePointDocumentsConfig),
  reply: { '200': Ref(RESTOperatorRestoreSessionResponse) },
})
