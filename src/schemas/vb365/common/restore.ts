// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Dictionary, Enum, Flag, Int32, Int64, List, Model, Nullable, NullableUntil, Optional, Ref, Since,
  Text, Uuid, type Static,
} from '../../kit/vb365.js'
import { RESTLinkHAL, RESTLinkHALDictionary, RESTSummaryItem, SecureString } from './shared.js'

export const RESTExportFolderToPst = Model('RESTExportFolderToPst', Optional({
  contentKeyword: Text(),
  enablePstSizeLimit: Nullable(Flag()),
  pstSizeLimitBytes: Nullable(Int64()),
}))
export type RESTExportFolderToPst = Static<typeof RESTExportFolderToPst>

export const RESTRestoreSession = Model('RESTRestoreSession', {
  id: Uuid(),
  type: Enum(['Vex', 'Veod', 'Vesp', 'Vet']),
  creationTime: DateTime(),
  state: Enum(['Working', 'Stopped']),
  result: Enum(['Success', 'Warning', 'Failed']),
  ...Optional({
    name: Text(),
    organization: Text(),
    endTime: Nullable(DateTime()),
    initiatedBy: Text(),
    details: Text(),
    scopeName: Text(),
    clientHost: Text(),
    reason: Text(),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v8', Optional({ eTag: Int64() })),
})
export type RESTRestoreSession = Static<typeof RESTRestoreSession>

export const RESTExploreOptions = Model('RESTExploreOptions', Optional({
  dateTime: Nullable(DateTime()),
  type: Nullable(Enum(['Vex', 'Veod', 'Vesp', 'Vet'])),
  showDeleted: Nullable(Flag()),
  showAllVersions: Nullable(Flag()),
}))
export type RESTExploreOptions = Static<typeof RESTExploreOptions>

export const RESTRestorePoint = Model('RESTRestorePoint', {
  ...Optional({
    id: Text(),
    repositoryId: Uuid(),
    backupTime: DateTime(),
    jobId: Uuid(),
    retrievalId: Uuid(),
    organizationId: Uuid(),
    isExchange: Flag(),
    isSharePoint: Flag(),
    isOneDrive: Flag(),
    isTeams: Flag(),
    isLongTermCopy: Flag(),
    isRetrieved: Flag(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({ isDeleted: Flag(), isCopy: Flag() })),
  ...Since('v8', Optional({
    eTag: Int64(),
    objectsEtag: Int64(),
    immutabilityExpiresOn: Nullable(DateTime()),
  })),
})
export type RESTRestorePoint = Static<typeof RESTRestorePoint>

export const RESTRestoreToOriginalLocation = Model('RESTRestoreToOriginalLocation', Optional({
  userName: Text(),
  userPassword: Ref(SecureString),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  impersonationAccountName: Text(),
}))
export type RESTRestoreToOriginalLocation = Static<typeof RESTRestoreToOriginalLocation>

export const RESTFoldersRestoreStatistics = Model('RESTFoldersRestoreStatistics', Optional({
  failedFoldersCount: Int64(),
  exceptions: List(Text()),
  createdItemsCount: Int64(),
  mergedItemsCount: Int64(),
  failedItemsCount: Int64(),
  skippedItemsCount: Int64(),
  cannotContinueError: Text(),
  warnings: List(Text()),
}))
export type RESTFoldersRestoreStatistics = Static<typeof RESTFoldersRestoreStatistics>

export const RESTRestoreToDifferentLocation = Model('RESTRestoreToDifferentLocation', Optional({
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
}))
export type RESTRestoreToDifferentLocation = Static<typeof RESTRestoreToDifferentLocation>

export const RESTRestoreObject = Model('RESTRestoreObject', Optional({
  id: Uuid(),
  path: Text(),
  title: Text(),
  type: Enum(['Item', 'List', 'Site']),
  warnings: List(Text()),
  error: Text(),
}))
export type RESTRestoreObject = Static<typeof RESTRestoreObject>

export const RESTItemRestoreStatistics = Model('RESTItemRestoreStatistics', Optional({
  totalItemsCount: Int64(),
  restoredItemsCount: Int32(),
  failedItemsCount: Int32(),
  skippedItemsByErrorCount: Int64(),
  skippedItemsByNoChangesCount: Int64(),
  failedRestrictionsCount: Nullable(Int64()),
  restoreIssues: List(Ref(RESTRestoreObject)),
}))
export type RESTItemRestoreStatistics = Static<typeof RESTItemRestoreStatistics>

export const RESTRestoreToOriginal = Model('RESTRestoreToOriginal', Optional({
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
export type RESTRestoreToOriginal = Static<typeof RESTRestoreToOriginal>

export const RESTOperatorRestoreSessionResponse = Model('RESTOperatorRestoreSessionResponse', {
  sessionId: Uuid(),
})
export type RESTOperatorRestoreSessionResponse = Static<typeof RESTOperatorRestoreSessionResponse>

export const RESTRestoreItemConfig = Model('RESTRestoreItemConfig', Optional({
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
export type RESTRestoreItemConfig = Static<typeof RESTRestoreItemConfig>

export const RESTRestoreToItemConfig = Model('RESTRestoreToItemConfig', Optional({
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
export type RESTRestoreToItemConfig = Static<typeof RESTRestoreToItemConfig>

export const RESTRestoreListConfig = Model('RESTRestoreListConfig', Optional({
  list: Text(),
  restoreListViews: Nullable(Flag()),
  changedItems: Nullable(Flag()),
  deletedItems: Nullable(Flag()),
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
export type RESTRestoreListConfig = Static<typeof RESTRestoreListConfig>

export const RESTListRestoreStatistics = Model('RESTListRestoreStatistics', Optional({
  restoredListsCount: Int32(),
  failedListsCount: Int32(),
  totalItemsCount: Int64(),
  restoredItemsCount: Int32(),
  failedItemsCount: Int32(),
  skippedItemsByErrorCount: Int64(),
  skippedItemsByNoChangesCount: Int64(),
  failedRestrictionsCount: Nullable(Int64()),
  restoreIssues: List(Ref(RESTRestoreObject)),
}))
export type RESTListRestoreStatistics = Static<typeof RESTListRestoreStatistics>

export const RESTRestoreToListConfig = Model('RESTRestoreToListConfig', Optional({
  list: Text(),
  restoreListViews: Nullable(Flag()),
  changedItems: Nullable(Flag()),
  deletedItems: Nullable(Flag()),
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
export type RESTRestoreToListConfig = Static<typeof RESTRestoreToListConfig>

export const RESTRestoreStatistics = Model('RESTRestoreStatistics', Optional({
  totalItemsCount: Int32({ readOnly: true }),
  restoredItemsCount: Int32({ readOnly: true }),
  failedItemsCount: Int32({ readOnly: true }),
  skippedItemsCount: Int32({ readOnly: true }),
  restoreIssues: List(Ref(RESTSummaryItem), { readOnly: true }),
}))
export type RESTRestoreStatistics = Static<typeof RESTRestoreStatistics>

export const RESTOperatorStartExportTaskResponse = Model('RESTOperatorStartExportTaskResponse', {
  exportTaskId: Uuid(),
})
export type RESTOperatorStartExportTaskResponse = Static<typeof RESTOperatorStartExportTaskResponse>

export const RESTAsyncRestoreResponse = Model('RESTAsyncRestoreResponse', { sessionId: Uuid() })
export type RESTAsyncRestoreResponse = Static<typeof RESTAsyncRestoreResponse>

export const RESTRestoreVersionConfig = Model('RESTRestoreVersionConfig', Optional({
  list: Text(),
  restorePermissions: Flag(),
  sendSharedLinksNotification: Nullable(Flag()),
  documentLastVersionAction: Nullable(Enum(['Overwrite', 'Merge'])),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  userName: Text(),
  userPassword: Ref(SecureString),
}))
export type RESTRestoreVersionConfig = Static<typeof RESTRestoreVersionConfig>

export const RESTRestoreToVersionConfig = Model('RESTRestoreToVersionConfig', Optional({
  list: Text(),
  sendSharedLinksNotification: Nullable(Flag()),
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
export type RESTRestoreToVersionConfig = Static<typeof RESTRestoreToVersionConfig>
