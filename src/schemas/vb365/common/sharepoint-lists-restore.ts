import {
  Changed, Enum, Flag, Int32, Int64, List, Model, Nullable, Optional, Ref, Text, Uuid,
  type Static
} from '../../kit/vb365.js'
import { RESTRestoreObject, SecureString } from './shared.js'

export const RESTRestoreListConfig = Model('RESTRestoreListConfig', Optional({
  list: Text(),
  restoreListViews: Nullable(Flag()),
  changedItems: Nullable(Flag()),
  deletedItems: Nullable(Flag()),
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
