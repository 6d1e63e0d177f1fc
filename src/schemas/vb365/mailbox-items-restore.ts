// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Done, Enum, File, Flag, Get, Int32, Int64, List, Model, Nothing, Nullable, Optional, Post, Ref,
  Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTSendAsMsgOptions } from './common/email.js'
import { PageOfRESTExchangeItemsComposed, RESTExchangeItemsComposed } from './common/exchange.js'
import {
  RESTAsyncRestoreResponse, RESTRestoreToDifferentLocation, RESTRestoreToOriginalLocation,
} from './common/restore.js'
import { SecureString } from './common/shared.js'

export const tag = 'ExchangeItem'
export const section = 'Mailbox Items Restore'

export const RESTExchangeItemStringId = Model('RESTExchangeItemStringId', Optional({ id: Text() }))
export type RESTExchangeItemStringId = Static<typeof RESTExchangeItemStringId>

export const RESTRestoreToOriginalLocationSelectedItems = Model(
  'RESTRestoreToOriginalLocationSelectedItems',
  Optional({
    userName: Text(),
    userPassword: Ref(SecureString),
    userCode: Text(),
    applicationId: Nullable(Uuid()),
    applicationCertificatePassword: Ref(SecureString),
    applicationCertificate: Text(),
    impersonationAccountName: Text(),
    items: List(Ref(RESTExchangeItemStringId)),
  })
)
export type RESTRestoreToOriginalLocationSelectedItems = Static<typeof RESTRestoreToOriginalLocationSelectedItems>

export const RESTItemsRestoreStatistics = Model('RESTItemsRestoreStatistics', Optional({
  exceptions: List(Text()),
  createdItemsCount: Int64(),
  mergedItemsCount: Int64(),
  failedItemsCount: Int64(),
  skippedItemsCount: Int64(),
  cannotContinueError: Text(),
  warnings: List(Text()),
}))
export type RESTItemsRestoreStatistics = Static<typeof RESTItemsRestoreStatistics>

export const RESTRestoreToDifferentLocationSelectedItems = Model(
  'RESTRestoreToDifferentLocationSelectedItems',
  Optional({
    changedItems: Nullable(Flag()),
    deletedItems: Nullable(Flag()),
    markRestoredAsUnread: Nullable(Flag()),
    excludeDrafts: Nullable(Flag()),
    excludeDeletedItems: Nullable(Flag()),
    excludeInPlaceHoldItems: Nullable(Flag()),
    excludeLitigationHoldItems: Nullable(Flag()),
    mailbox: Text(),
    casServer: Text(),
    folder: Text(),
    officeRegion: Nullable(Enum(['Worldwide', 'Germany', 'China', 'USDefence', 'USGovernment'])),
    officeOrganizationName: Text(),
    userName: Text(),
    userPassword: Ref(SecureString),
    userCode: Text(),
    applicationId: Nullable(Uuid()),
    applicationCertificatePassword: Ref(SecureString),
    applicationCertificate: Text(),
    impersonationAccountName: Text(),
    items: List(Ref(RESTExchangeItemStringId)),
  })
)
export type RESTRestoreToDifferentLocationSelectedItems = Static<typeof RESTRestoreToDifferentLocationSelectedItems>

export const RESTSeveralItemsExportOptions = Model('RESTSeveralItemsExportOptions', Optional({
  items: List(Ref(RESTExchangeItemStringId)),
  enablePstSizeLimit: Nullable(Flag()),
  pstSizeLimitBytes: Nullable(Int64()),
}))
export type RESTSeveralItemsExportOptions = Static<typeof RESTSeveralItemsExportOptions>

export const RESTSaveToMsgOptions = Model('RESTSaveToMsgOptions', Optional({
  items: List(Ref(RESTExchangeItemStringId)),
}))
export type RESTSaveToMsgOptions = Static<typeof RESTSaveToMsgOptions>

export const RESTSendToDefaultAddressOptions = Model('RESTSendToDefaultAddressOptions', Optional({
  items: List(Ref(RESTExchangeItemStringId)),
}))
export type RESTSendToDefaultAddressOptions = Static<typeof RESTSendToDefaultAddressOptions>

export const RESTSendToDifferentAddressOptions = Model('RESTSendToDifferentAddressOptions', Optional({
  items: List(Ref(RESTExchangeItemStringId)),
  from: Text(),
  to: Text(),
  subject: Text(),
  text: Text(),
}))
export type RESTSendToDifferentAddressOptions = Static<typeof RESTSendToDifferentAddressOptions>

export const RESTExportToPstOptions = Model('RESTExportToPstOptions', Optional({
  enablePstSizeLimit: Nullable(Flag()),
  pstSizeLimitBytes: Nullable(Int64()),
}))
export type RESTExportToPstOptions = Static<typeof RESTExportToPstOptions>

export const RESTOperatorRestoreOptions = Model('RESTOperatorRestoreOptions', Optional({
  changedItems: Flag(),
  deletedItems: Flag(),
  markRestoredAsUnread: Flag(),
  folder: Text(),
  items: List(Ref(RESTExchangeItemStringId)),
  reason: Text(),
}))
export type RESTOperatorRestoreOptions = Static<typeof RESTOperatorRestoreOptions>

export const RESTOperatorRestoreResponse = Model('RESTOperatorRestoreResponse', { sessionId: Uuid() })
export type RESTOperatorRestoreResponse = Static<typeof RESTOperatorRestoreResponse>

export const exchangeItemGetById = Get({
  id: 'ExchangeItem_GetById',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items/:itemId',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid(), itemId: Text() },
  reply: Ref(RESTExchangeItemsComposed),
})

export const exchangeItemGet = Get({
  id: 'ExchangeItem_Get',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid() },
  query: {
    ...Optional({ offset: Int32(), limit: Int32() }),
    ...Until('v6', Optional({ folderId: Text() })),
    ...Since('v7', Optional({ parentId: Text() })),
  },
  reply: Ref(PageOfRESTExchangeItemsComposed),
})

export const exchangeItemRestoreItemsAction = Post({
  id: 'ExchangeItem_RestoreItemsAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items/restore',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid() },
  body: Ref(RESTRestoreToOriginalLocationSelectedItems),
  reply: Changed({ v6: Ref(RESTItemsRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const exchangeItemRestoreItemsToAction = Post({
  id: 'ExchangeItem_RestoreItemsToAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items/restoreTo',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid() },
  body: Ref(RESTRestoreToDifferentLocationSelectedItems),
  reply: Changed({ v6: Ref(RESTItemsRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const exchangeItemExportItemsToPstAction = Post({
  id: 'ExchangeItem_ExportItemsToPstAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items/exportToPst',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid() },
  body: Ref(RESTSeveralItemsExportOptions),
  reply: File('application/octet-stream'),
})

export const exchangeItemSaveItems = Post({
  id: 'ExchangeItem_SaveItems',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items/Save',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid() },
  body: Ref(RESTSaveToMsgOptions),
  reply: File('application/octet-stream'),
})

export const exchangeItemSendItemsToDefaultAddressAction = Post({
  id: 'ExchangeItem_SendItemsToDefaultAddressAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items/sendToDefaultAddress',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid() },
  body: Ref(RESTSendToDefaultAddressOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const exchangeItemSendItemsToDifferentAddressAction = Post({
  id: 'ExchangeItem_SendItemsToDifferentAddressAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items/sendToDifferentAddress',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid() },
  body: Ref(RESTSendToDifferentAddressOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const exchangeItemRestoreItemAction = Post({
  id: 'ExchangeItem_RestoreItemAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items/:itemId/restore',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid(), itemId: Text() },
  body: Ref(RESTRestoreToOriginalLocation),
  reply: Changed({ v6: Ref(RESTItemsRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const exchangeItemRestoreItemToAction = Post({
  id: 'ExchangeItem_RestoreItemToAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items/:itemId/restoreTo',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid(), itemId: Text() },
  body: Ref(RESTRestoreToDifferentLocation),
  reply: Changed({ v6: Ref(RESTItemsRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const exchangeItemExportItemToPstAction = Post({
  id: 'ExchangeItem_ExportItemToPstAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items/:itemId/exportToPst',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid(), itemId: Text() },
  body: Ref(RESTExportToPstOptions),
  reply: File('application/octet-stream'),
})

export const exchangeItemSaveItemAction = Post({
  id: 'ExchangeItem_SaveItemAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items/:itemId/save',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid(), itemId: Text() },
  reply: File('application/octet-stream'),
})

export const exchangeItemSendItemToDefaultAddressAction = Post({
  id: 'ExchangeItem_SendItemToDefaultAddressAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items/:itemId/sendToDefaultAddress',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid(), itemId: Text() },
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const exchangeItemSendItemToDifferentAddressAction = Post({
  id: 'ExchangeItem_SendItemToDifferentAddressAction',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items/:itemId/sendToDifferentAddress',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid(), itemId: Text() },
  body: Ref(RESTSendAsMsgOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const exchangeItemOperatorRestore = Post({
  id: 'ExchangeItem_OperatorRestore',
  url: '/RestoreSessions/:restoreSessionId/organization/mailboxes/:mailboxId/items/operatorRestore',
  params: { restoreSessionId: Uuid(), mailboxId: Uuid() },
  body: Ref(RESTOperatorRestoreOptions),
  reply: Ref(RESTOperatorRestoreResponse),
})
