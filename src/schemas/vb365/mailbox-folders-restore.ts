// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Dictionary, Enum, File, Get, Int32, List, Model, Nullable, Optional, Page, Post, Ref, Since, Text,
  Until, Uuid, type Static,
} from '../kit/vb365.js'
import { PageOfRESTExchangeItemsComposed } from './common/exchange.js'
import {
  RESTAsyncRestoreResponse, RESTExportFolderToPst, RESTFoldersRestoreStatistics,
  RESTRestoreToDifferentLocation, RESTRestoreToOriginalLocation,
} from './common/restore.js'
import { RESTAction, RESTLinkHALDictionary, RESTSearchOptions } from './common/shared.js'

export const tag = 'ExchangeFolder'
export const section = 'Mailbox Folders Restore'

export const RESTExchangeFolder = Model('RESTExchangeFolder', {
  ...Optional({
    name: Text(),
    type: Enum(['Journal', 'Task', 'StickyNote', 'Contact', 'Appointment', 'None']),
    category: Enum([
      'Inbox', 'Outbox', 'Sent', 'Deleted', 'Drafts', 'PermanentlyDeletedItems', 'Purges', 'DiscoveryHolds',
      'Conflicts', 'SyncIssues', 'LocalFailures', 'ServerFailures', 'Junk', 'Versions', 'TeamsMessagesData',
      'None',
    ]),
    description: Text(),
    _links: Ref(RESTLinkHALDictionary),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
    id: Text(),
  }),
  ...Since('v8', Optional({ mailboxId: Uuid() })),
})
export type RESTExchangeFolder = Static<typeof RESTExchangeFolder>

export const PageOfRESTExchangeFolder = Page('PageOfRESTExchangeFolder', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTExchangeFolder)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTExchangeFolder = Static<typeof PageOfRESTExchangeFolder>

export const exchangeFolderGet = Get({
  id: 'ExchangeFolder_Get',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/folders',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid() },
  query: Optional({ offset: Int32(), limit: Int32(), parentId: Text(), name: Text() }),
  reply: Ref(PageOfRESTExchangeFolder),
})

export const exchangeFolderGetByFolderId = Get({
  id: 'ExchangeFolder_GetByFolderId',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/folders/:folderId',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid(), folderId: Text() },
  reply: Ref(RESTExchangeFolder),
})

export const exchangeFolderRestoreAction = Post({
  id: 'ExchangeFolder_RestoreAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/folders/:folderId/restore',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid(), folderId: Text() },
  body: Ref(RESTRestoreToOriginalLocation),
  reply: Changed({ v6: Ref(RESTFoldersRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const exchangeFolderRestoreToAction = Post({
  id: 'ExchangeFolder_RestoreToAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/folders/:folderId/restoreTo',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid(), folderId: Text() },
  body: Ref(RESTRestoreToDifferentLocation),
  reply: Changed({ v6: Ref(RESTFoldersRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const exchangeFolderExportToPstAction = Post({
  id: 'ExchangeFolder_ExportToPstAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/folders/:folderId/exportToPst',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid(), folderId: Text() },
  body: Ref(RESTExportFolderToPst),
  reply: File('application/octet-stream'),
})

export const exchangeFolderSearchByOptions = Post({
  id: 'ExchangeFolder_SearchByOptions',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/folders/:folderId/search',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid(), folderId: Text() },
  query: Optional({ offset: Int32(), limit: Int32(), setId: Uuid() }),
  body: Ref(RESTSearchOptions),
  reply: Ref(PageOfRESTExchangeItemsComposed),
})
