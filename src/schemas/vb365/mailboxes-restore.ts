// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Dictionary, Enum, File, Flag, Get, Int32, Int64, List, Model, Nullable, Optional, Page, Post, Ref,
  Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { PageOfRESTExchangeItemsComposed } from './common/exchange.js'
import {
  RESTAsyncRestoreResponse, RESTExportFolderToPst, RESTFoldersRestoreStatistics,
  RESTRestoreToDifferentLocation, RESTRestoreToOriginalLocation,
} from './common/restore.js'
import { RESTAction, RESTLinkHALDictionary, RESTSearchOptions, SecureString } from './common/shared.js'

export const tag = 'ExchangeMailbox'
export const section = 'Mailboxes Restore'

export const RESTExchangeMailbox = Model('RESTExchangeMailbox', Optional({
  id: Uuid(),
  name: Text(),
  email: Text(),
  isArchive: Flag(),
  isPublic: Flag(),
  _links: Ref(RESTLinkHALDictionary),
  _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
}))
export type RESTExchangeMailbox = Static<typeof RESTExchangeMailbox>

export const PageOfRESTExchangeMailbox = Page('PageOfRESTExchangeMailbox', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTExchangeMailbox)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTExchangeMailbox = Static<typeof PageOfRESTExchangeMailbox>

export const RestBulkRestoreOptions = Model('RestBulkRestoreOptions', Optional({
  casServer: Text(),
  mailboxes: List(Ref(RESTExchangeMailbox)),
  changedItems: Nullable(Flag()),
  deletedItems: Nullable(Flag()),
  markRestoredAsUnread: Nullable(Flag()),
  skipUnresolved: Nullable(Flag()),
  excludeDrafts: Nullable(Flag()),
  excludeDeletedItems: Nullable(Flag()),
  excludeInPlaceHoldItems: Nullable(Flag()),
  excludeLitigationHoldItems: Nullable(Flag()),
  office365UserName: Text(),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  impersonationAccountName: Text(),
  office365UserPassword: Ref(SecureString),
  domainName: Text(),
  onPremisesUserName: Text(),
  onPremisesUserPassword: Ref(SecureString),
  recentItemRestorePeriod: Nullable(Int32()),
}))
export type RestBulkRestoreOptions = Static<typeof RestBulkRestoreOptions>

export const RESTCommonRestoreStatistics = Model('RESTCommonRestoreStatistics', Optional({
  createdItemsCount: Int64(),
  mergedItemsCount: Int64(),
  failedItemsCount: Int64(),
  skippedItemsCount: Int64(),
  cannotContinueError: Text(),
  warnings: List(Text()),
}))
export type RESTCommonRestoreStatistics = Static<typeof RESTCommonRestoreStatistics>

export const RESTBulkMailboxRestoreStatistics = Model('RESTBulkMailboxRestoreStatistics', Optional({
  mailbox: Ref(RESTExchangeMailbox),
  status: Enum(['Failed', 'Warning', 'Success']),
  error: Text(),
  details: Ref(RESTCommonRestoreStatistics),
}))
export type RESTBulkMailboxRestoreStatistics = Static<typeof RESTBulkMailboxRestoreStatistics>

export const RESTBulkRestoreStatistics = Model('RESTBulkRestoreStatistics', Optional({
  status: Enum(['Failed', 'Warning', 'Success']),
  error: Text(),
  details: List(Ref(RESTBulkMailboxRestoreStatistics)),
}))
export type RESTBulkRestoreStatistics = Static<typeof RESTBulkRestoreStatistics>

export const exchangeMailboxGet = Get({
  id: 'ExchangeMailbox_Get',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes',
  params: { restoreSessionId: Uuid() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTExchangeMailbox),
})

export const exchangeMailboxGetById = Get({
  id: 'ExchangeMailbox_GetById',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid() },
  reply: Ref(RESTExchangeMailbox),
})

export const exchangeMailboxRestoreMailboxesAction = Post({
  id: 'ExchangeMailbox_RestoreMailboxesAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/restore',
  params: { restoreSessionId: Uuid() },
  body: Ref(RestBulkRestoreOptions),
  reply: Changed({ v6: Ref(RESTBulkRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const exchangeMailboxRestoreMailboxAction = Post({
  id: 'ExchangeMailbox_RestoreMailboxAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/restore',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid() },
  body: Ref(RESTRestoreToOriginalLocation),
  reply: Changed({ v6: Ref(RESTFoldersRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const exchangeMailboxRestoreMailboxToAction = Post({
  id: 'ExchangeMailbox_RestoreMailboxToAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/restoreTo',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid() },
  body: Ref(RESTRestoreToDifferentLocation),
  reply: Changed({ v6: Ref(RESTFoldersRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const exchangeMailboxExportMailboxToPstAction = Post({
  id: 'ExchangeMailbox_ExportMailboxToPstAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/exportToPst',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid() },
  body: Ref(RESTExportFolderToPst),
  reply: File('application/octet-stream'),
})

export const exchangeMailboxSearchByIdByOptions = Post({
  id: 'ExchangeMailbox_SearchByIdByOptions',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/search',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid() },
  query: Optional({ offset: Int32(), limit: Int32(), setId: Uuid() }),
  body: Ref(RESTSearchOptions),
  reply: Ref(PageOfRESTExchangeItemsComposed),
})

export const exchangeMailboxSearchByOptions = Post({
  id: 'ExchangeMailbox_SearchByOptions',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/search',
  params: { restoreSessionId: Uuid() },
  query: Optional({ offset: Int32(), limit: Int32(), setId: Uuid() }),
  body: Ref(RESTSearchOptions),
  reply: Ref(PageOfRESTExchangeItemsComposed),
})
