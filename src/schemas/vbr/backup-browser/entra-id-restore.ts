// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Enum, Flag, Integer, List, Model, Optional, Ref, Since, Text, Until, Uuid, type Static,
} from '../../kit/vbr.js'
import { EEntraIdTenantItemType } from './entra-id-browsing.js'
import { ESortExpressionDirectionType } from '../common/filter-expressions.js'
import { PaginationResult } from '../common/shared.js'

export const EEntraIdTenantRestorePointSortingProperty = Enum('EEntraIdTenantRestorePointSortingProperty', [
  ...Until('1.3-rev0', ['creationTime']),
  ...Since('1.3-rev1', ['CreationTime']),
])
export type EEntraIdTenantRestorePointSortingProperty = Static<typeof EEntraIdTenantRestorePointSortingProperty>

export const EntraIdTenantRestorePointSortingSpec = Model('EntraIdTenantRestorePointSortingSpec', Optional({
  property: Ref(EEntraIdTenantRestorePointSortingProperty),
  direction: Ref(ESortExpressionDirectionType),
}))
export type EntraIdTenantRestorePointSortingSpec = Static<typeof EntraIdTenantRestorePointSortingSpec>

export const EntraIdTenantRestorePointSpec = Model('EntraIdTenantRestorePointSpec', Optional({
  skip: Changed({ '1.2-rev1': Integer(), '1.3-rev2': Integer({ minimum: 0 }) }),
  limit: Changed({ '1.2-rev1': Integer(), '1.3-rev2': Integer({ minimum: 1 }) }),
  sorting: Ref(EntraIdTenantRestorePointSortingSpec),
}))
export type EntraIdTenantRestorePointSpec = Static<typeof EntraIdTenantRestorePointSpec>

export const EntraIdTenantRestorePointModel = Model('EntraIdTenantRestorePointModel', {
  id: Uuid(),
  creationTime: DateTime(),
})
export type EntraIdTenantRestorePointModel = Static<typeof EntraIdTenantRestorePointModel>

export const EntraIdTenantRestorePointsResult = Model('EntraIdTenantRestorePointsResult', {
  data: List(Ref(EntraIdTenantRestorePointModel)),
  pagination: Ref(PaginationResult),
})
export type EntraIdTenantRestorePointsResult = Static<typeof EntraIdTenantRestorePointsResult>

export const EntraIdTenantValidateSpec = Model('EntraIdTenantValidateSpec', {
  restorePointId: Uuid(),
  itemIds: List(Text()),
})
export type EntraIdTenantValidateSpec = Static<typeof EntraIdTenantValidateSpec>

export const EntraIdTenantMissingItemModel = Model('EntraIdTenantMissingItemModel', {
  itemId: Text(),
  ...Optional({ displayName: Text(), itemType: Ref(EEntraIdTenantItemType) }),
})
export type EntraIdTenantMissingItemModel = Static<typeof EntraIdTenantMissingItemModel>

export const EntraIdTenantValidateModel = Model('EntraIdTenantValidateModel', Optional({
  data: List(Ref(EntraIdTenantMissingItemModel)),
  pagination: Ref(PaginationResult),
}))
export type EntraIdTenantValidateModel = Static<typeof EntraIdTenantValidateModel>

export const EntraIdTenantProductionItemSpec = Model('EntraIdTenantProductionItemSpec', {
  itemId: Text(),
  restorePointId: Uuid(),
})
export type EntraIdTenantProductionItemSpec = Static<typeof EntraIdTenantProductionItemSpec>

export const EntraIdTenantCheckProductionItemsSpec = Model('EntraIdTenantCheckProductionItemsSpec', {
  items: List(Ref(EntraIdTenantProductionItemSpec)),
  ...Optional({ credentialId: Uuid() }),
})
export type EntraIdTenantCheckProductionItemsSpec = Static<typeof EntraIdTenantCheckProductionItemsSpec>

export const EntraIdTenantProductionItemModel = Model('EntraIdTenantProductionItemModel', {
  itemId: Text(),
  displayName: Text(),
  restorePointId: Uuid(),
  restorePointDate: DateTime(),
})
export type EntraIdTenantProductionItemModel = Static<typeof EntraIdTenantProductionItemModel>

export const EntraIdTenantCheckProductionItemsModel = Model('EntraIdTenantCheckProductionItemsModel', {
  items: List(Ref(EntraIdTenantProductionItemModel)),
})
export type EntraIdTenantCheckProductionItemsModel = Static<typeof EntraIdTenantCheckProductionItemsModel>

export const EntraIdTenantGeneratePasswordSpec = Model('EntraIdTenantGeneratePasswordSpec', {
  passwordsCount: Integer(),
})
export type EntraIdTenantGeneratePasswordSpec = Static<typeof EntraIdTenantGeneratePasswordSpec>

export const EntraIdTenantGeneratedPasswordsModel = Model('EntraIdTenantGeneratedPasswordsModel', Optional({
  passwords: List(Text()),
}))
export type EntraIdTenantGeneratedPasswordsModel = Static<typeof EntraIdTenantGeneratedPasswordsModel>

export const EntraIDItemIncludeRestoreSpec = Model('EntraIDItemIncludeRestoreSpec', Optional({
  itemId: Text(),
  restorePointId: Uuid(),
}))
export type EntraIDItemIncludeRestoreSpec = Static<typeof EntraIDItemIncludeRestoreSpec>

export const EntraIdTenantRestoreUserPasswordSpec = Model('EntraIdTenantRestoreUserPasswordSpec', {
  userId: Text(),
  password: Text(),
})
export type EntraIdTenantRestoreUserPasswordSpec = Static<typeof EntraIdTenantRestoreUserPasswordSpec>

export const EntraIdTenantRestoreApplicationCertificateItemSpec = Model(
  'EntraIdTenantRestoreApplicationCertificateItemSpec',
  { value: Text() }
)
export type EntraIdTenantRestoreApplicationCertificateItemSpec =
  Static<typeof EntraIdTenantRestoreApplicationCertificateItemSpec>

export const EntraIdTenantRestoreApplicationCertificatesSpec = Model(
  'EntraIdTenantRestoreApplicationCertificatesSpec',
  { applicationId: Text(), certificates: List(Ref(EntraIdTenantRestoreApplicationCertificateItemSpec)) }
)
export type EntraIdTenantRestoreApplicationCertificatesSpec =
  Static<typeof EntraIdTenantRestoreApplicationCertificatesSpec>

export const EEntraIdReferenceRestoreMode = Enum('EEntraIdReferenceRestoreMode', ['Overwrite', 'Merge'])
export type EEntraIdReferenceRestoreMode = Static<typeof EEntraIdReferenceRestoreMode>

export const EntraIdTenantItemRestoreSpec = Model('EntraIdTenantItemRestoreSpec', {
  ...Optional({
    credentialsId: Uuid(),
    items: List(Ref(EntraIDItemIncludeRestoreSpec)),
    skipRelationships: Flag(),
    skipRecycleBinRestore: Flag(),
    skipObjectsIfExist: Flag(),
    requestPasswordChangeOnLogon: Flag(),
    defaultUserPassword: Text(),
    usersPasswords: List(Ref(EntraIdTenantRestoreUserPasswordSpec)),
    reason: Text(),
  }),
  ...Since('1.3-rev2', Optional({
    applicationCertificates: List(Ref(EntraIdTenantRestoreApplicationCertificatesSpec)),
    referenceRestoreMode: Ref(EEntraIdReferenceRestoreMode),
  })),
})
export type EntraIdTenantItemRestoreSpec = Static<typeof EntraIdTenantItemRestoreSpec>

export const EEntraIdTenantRestoreSessionState = Enum('EEntraIdTenantRestoreSessionState', [
  'Running', 'NeverExecuted', 'Success', 'Warning', 'Failed', 'Canceled', 'Pending', 'Stopping',
])
export type EEntraIdTenantRestoreSessionState = Static<typeof EEntraIdTenantRestoreSessionState>

export const EntraIdTenantRestoreSessionModel = Model('EntraIdTenantRestoreSessionModel', {
  id: Uuid(),
  name: Text(),
  state: Ref(EEntraIdTenantRestoreSessionState),
  ...Optional({ creationTime: DateTime(), endTime: DateTime(), reason: Text(), parentSessionId: Uuid() }),
})
export type EntraIdTenantRestoreSessionModel = Static<typeof EntraIdTenantRestoreSessionModel>

export const EntraIdTenantItemIncludedPropertyModel = Model('EntraIdTenantItemIncludedPropertyModel', {
  id: Text(),
  ...Optional({ groupId: Text() }),
})
export type EntraIdTenantItemIncludedPropertyModel = Static<typeof EntraIdTenantItemIncludedPropertyModel>

export const EntraIdTenantRestoreItemAttributesSpec = Model('EntraIdTenantRestoreItemAttributesSpec', {
  restorePointId: Uuid(),
  itemId: Text(),
  itemType: Ref(EEntraIdTenantItemType),
  ...Optional({
    credentialsId: Uuid(),
    includedProperties: List(Ref(EntraIdTenantItemIncludedPropertyModel)),
    skipRelationships: Flag(),
    skipRecycleBinRestore: Flag(),
    skipObjectsIfExist: Flag(),
    requestPasswordChangeOnLogon: Flag(),
    defaultUserPassword: Text(),
    usersPasswords: List(Ref(EntraIdTenantRestoreUserPasswordSpec)),
    reason: Text(),
  }),
  ...Since('1.3-rev2', Optional({ referenceRestoreMode: Ref(EEntraIdReferenceRestoreMode) })),
})
export type EntraIdTenantRestoreItemAttributesSpec = Static<typeof EntraIdTenantRestoreItemAttributesSpec>

export const EntraIdTenantRestoreSessionsResult = Model('EntraIdTenantRestoreSessionsResult', {
  data: List(Ref(EntraIdTenantRestoreSessionModel)),
  pagination: Ref(PaginationResult),
})
export type EntraIdTenantRestoreSessionsResult = Static<typeof EntraIdTenantRestoreSessionsResult>

export const EEntraIdTenantRestoreSessionLogStatus = Enum('EEntraIdTenantRestoreSessionLogStatus', [
  'Running', 'Success', 'Warning', 'Failed',
])
export type EEntraIdTenantRestoreSessionLogStatus = Static<typeof EEntraIdTenantRestoreSessionLogStatus>

export const EEntraIdTenantRestoreSessionLogStyle = Enum('EEntraIdTenantRestoreSessionLogStyle', [
  'None', 'Bold', 'Gray', 'Tail',
])
export type EEntraIdTenantRestoreSessionLogStyle = Static<typeof EEntraIdTenantRestoreSessionLogStyle>

export const EntraIdTenantRestoreSessionLogModel = Model('EntraIdTenantRestoreSessionLogModel', {
  id: Uuid(),
  title: Text(),
  description: Text(),
  startTime: DateTime(),
  status: Ref(EEntraIdTenantRestoreSessionLogStatus),
  style: Ref(EEntraIdTenantRestoreSessionLogStyle),
  ...Optional({ updateTime: DateTime() }),
})
export type EntraIdTenantRestoreSessionLogModel = Static<typeof EntraIdTenantRestoreSessionLogModel>

export const EntraIdTenantRestoreSessionLogsResult = Model('EntraIdTenantRestoreSessionLogsResult', Optional({
  totalRecords: Integer(),
  records: List(Ref(EntraIdTenantRestoreSessionLogModel)),
}))
export type EntraIdTenantRestoreSessionLogsResult = Static<typeof EntraIdTenantRestoreSessionLogsResult>
