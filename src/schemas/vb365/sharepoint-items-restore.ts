// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Enum, Flag, Get, Int32, List, Model, Nullable, NullableUntil, Optional, Page, Post, Ref, Since,
  Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import {
  RESTAsyncRestoreResponse, RESTItemRestoreStatistics, RESTOperatorRestoreSessionResponse,
  RESTRestoreItemConfig, RESTRestoreToItemConfig, RESTRestoreToVersionConfig, RESTRestoreVersionConfig,
} from './common/restore.js'
import { RESTLinkHALDictionary, SecureString } from './common/shared.js'
import { RESTSharePointItem } from './common/sharepoint.js'

export const tag = 'SharePointItem'
export const section = 'SharePoint Items Restore'

export const PageOfRESTSharePointItem = Page('PageOfRESTSharePointItem', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTSharePointItem)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTSharePointItem = Static<typeof PageOfRESTSharePointItem>

export const RESTRestoreItemsConfig = Model('RESTRestoreItemsConfig', Optional({
  items: List(Ref(RESTSharePointItem)),
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
export type RESTRestoreItemsConfig = Static<typeof RESTRestoreItemsConfig>

export const RESTRestoreToItemsConfig = Model('RESTRestoreToItemsConfig', Optional({
  items: List(Ref(RESTSharePointItem)),
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
export type RESTRestoreToItemsConfig = Static<typeof RESTRestoreToItemsConfig>

export const RESTRestoreSharePointItemConfig = Model('RESTRestoreSharePointItemConfig', {
  item: Ref(RESTSharePointItem),
  ...Optional({ documentVersion: Nullable(Enum(['All', 'Last'])) }),
})
export type RESTRestoreSharePointItemConfig = Static<typeof RESTRestoreSharePointItemConfig>

export const RESTOperatorRestoreSharePointItemsConfig = Model('RESTOperatorRestoreSharePointItemsConfig', {
  itemsRestoreConfigs: List(Ref(RESTRestoreSharePointItemConfig)),
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
export type RESTOperatorRestoreSharePointItemsConfig = Static<typeof RESTOperatorRestoreSharePointItemsConfig>

export const sharePointItemGet = Get({
  id: 'SharePointItem_Get',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  query: {
    ...Optional({ offset: Int32(), limit: Int32(), parentId: Text() }),
    ...Since('v7', Optional({ includeFolders: Flag() })),
  },
  reply: Ref(PageOfRESTSharePointItem),
})

export const sharePointItemGetById = Get({
  id: 'SharePointItem_GetById',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/:itemId',
  params: { restoreSessionId: Uuid(), siteId: Text(), itemId: Text() },
  reply: Ref(RESTSharePointItem),
})

export const sharePointItemGetByIdByVersionId = Get({
  id: 'SharePointItem_GetByIdByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/:itemId/Versions/:versionId',
  params: { restoreSessionId: Uuid(), siteId: Text(), itemId: Text(), versionId: Int32() },
  reply: Ref(RESTSharePointItem),
})

export const sharePointItemGetVersions = Get({
  id: 'SharePointItem_GetVersions',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/:itemId/Versions',
  params: { restoreSessionId: Uuid(), siteId: Text(), itemId: Text() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTSharePointItem),
})

export const sharePointItemRestoreItemsAction = Post({
  id: 'SharePointItem_RestoreItemsAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/restore',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTRestoreItemsConfig),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointItemRestoreItemsActionTo = Post({
  id: 'SharePointItem_RestoreItemsActionTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTRestoreToItemsConfig),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointItemRestoreItemAction = Post({
  id: 'SharePointItem_RestoreItemAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/:itemId/Restore',
  params: { restoreSessionId: Uuid(), siteId: Text(), itemId: Text() },
  body: Ref(RESTRestoreItemConfig),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointItemRestoreItemActionByVersionId = Post({
  id: 'SharePointItem_RestoreItemActionByVersionId',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/:itemId/Versions/:versionId/restore',
  params: { restoreSessionId: Uuid(), siteId: Text(), itemId: Text(), versionId: Int32() },
  body: Changed({ v6: Ref(RESTRestoreItemConfig), v8: Ref(RESTRestoreVersionConfig) }),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointItemRestoreItemActionTo = Post({
  id: 'SharePointItem_RestoreItemActionTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/:itemId/RestoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text(), itemId: Text() },
  body: Ref(RESTRestoreToItemConfig),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointItemRestoreItemActionByVersionIdTo = Post({
  id: 'SharePointItem_RestoreItemActionByVersionIdTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/:itemId/Versions/:versionId/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text(), itemId: Text(), versionId: Int32() },
  body: Changed({ v6: Ref(RESTRestoreToItemConfig), v8: Ref(RESTRestoreToVersionConfig) }),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointItemOperatorRestore = Post({
  id: 'SharePointItem_OperatorRestore',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Items/operatorRestore',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTOperatorRestoreSharePointItemsConfig),
  reply: Ref(RESTOperatorRestoreSessionResponse),
})
