// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Enum, Flag, Lazy, List, Model, Optional, Ref, Since, Text, Uuid, type Static,
} from '../../kit/vbr.js'
import { EEntraIdTenantItemType } from './entra-id-browsing.js'

export const FlrCompareAttributesSpec = Model('FlrCompareAttributesSpec', {
  path: Text(),
  ...Optional({ showUnchangedAttributes: Flag() }),
})
export type FlrCompareAttributesSpec = Static<typeof FlrCompareAttributesSpec>

export const FlrCompareAttributeModel = Model('FlrCompareAttributeModel', {
  name: Text(),
  valueBackup: Text(),
  valueProduction: Text(),
  isChanged: Flag(),
})
export type FlrCompareAttributeModel = Static<typeof FlrCompareAttributeModel>

export const FlrCompareAttributesModel = Model('FlrCompareAttributesModel', {
  path: Text(),
  attributes: List(Ref(FlrCompareAttributeModel)),
})
export type FlrCompareAttributesModel = Static<typeof FlrCompareAttributesModel>

export const FlrCompareToProductionSpec = Model('FlrCompareToProductionSpec', {
  isEnabled: Flag(),
  paths: List(Text()),
})
export type FlrCompareToProductionSpec = Static<typeof FlrCompareToProductionSpec>

export const EntraIdTenantItemComparisonSpec = Model('EntraIdTenantItemComparisonSpec', {
  itemId: Text(),
  itemType: Ref(EEntraIdTenantItemType),
  oldRestorePointId: Uuid(),
  ...Optional({ newRestorePointId: Uuid(), showUnchangedAttributes: Flag(), reloadCache: Flag() }),
})
export type EntraIdTenantItemComparisonSpec = Static<typeof EntraIdTenantItemComparisonSpec>

export const EntraIdTenantItemComparisonPropertyModel = Model('EntraIdTenantItemComparisonPropertyModel', {
  propertyName: Text(),
  readOnly: Flag(),
  ...Optional({ oldValue: Text(), newValue: Text() }),
})
export type EntraIdTenantItemComparisonPropertyModel = Static<typeof EntraIdTenantItemComparisonPropertyModel>

export const EntraIdTenantItemComparisonReferenceValueModel = Model(
  'EntraIdTenantItemComparisonReferenceValueModel',
  {
    displayName: Text(),
    referenceId: Text(),
    oldValue: Flag(),
    newValue: Flag(),
    ...Since('1.3-rev2', { readOnly: Flag() }),
  }
)
export type EntraIdTenantItemComparisonReferenceValueModel =
  Static<typeof EntraIdTenantItemComparisonReferenceValueModel>

export const EntraIdTenantItemComparisonReferenceModel = Model('EntraIdTenantItemComparisonReferenceModel', {
  referenceType: Text(),
  referenceTypeDisplayName: Text(),
  values: List(Ref(EntraIdTenantItemComparisonReferenceValueModel)),
})
export type EntraIdTenantItemComparisonReferenceModel = Static<typeof EntraIdTenantItemComparisonReferenceModel>

export const EntraIdTenantItemComparisonModel = Model('EntraIdTenantItemComparisonModel', {
  existsInOldRestorePoint: Flag(),
  existsInNewRestorePoint: Flag(),
  properties: List(Ref(EntraIdTenantItemComparisonPropertyModel)),
  references: List(Ref(EntraIdTenantItemComparisonReferenceModel)),
  cacheTimestamp: DateTime(),
})
export type EntraIdTenantItemComparisonModel = Static<typeof EntraIdTenantItemComparisonModel>

export const EntraIdTenantItemStartComparisonModel = Model('EntraIdTenantItemStartComparisonModel', {
  compareSessionId: Uuid(),
})
export type EntraIdTenantItemStartComparisonModel = Static<typeof EntraIdTenantItemStartComparisonModel>

export const EntraIdTenantItemComparisonSessionModel = Model('EntraIdTenantItemComparisonSessionModel', {
  status: Enum(['Running', 'Success', 'Failure']),
  ...Optional({ result: Ref(EntraIdTenantItemComparisonModel), errorMessage: Text() }),
})
export type EntraIdTenantItemComparisonSessionModel = Static<typeof EntraIdTenantItemComparisonSessionModel>

export const EntraIdTenantItemRecursiveComparisonSpec = Model('EntraIdTenantItemRecursiveComparisonSpec', {
  itemId: Text(),
  oldRestorePointId: Uuid(),
  ...Optional({ newRestorePointId: Uuid(), showUnchangedAttributes: Flag(), reloadCache: Flag() }),
})
export type EntraIdTenantItemRecursiveComparisonSpec = Static<typeof EntraIdTenantItemRecursiveComparisonSpec>

export const EntraIdTenantItemStartRecursiveComparisonModel = Model(
  'EntraIdTenantItemStartRecursiveComparisonModel',
  { compareSessionId: Uuid() }
)
export type EntraIdTenantItemStartRecursiveComparisonModel =
  Static<typeof EntraIdTenantItemStartRecursiveComparisonModel>

export const EntraIdTenantItemRecursiveComparisonNode = Model('EntraIdTenantItemRecursiveComparisonNode', {
  areEqual: Flag(),
  name: Text(),
  path: Text(),
  ...Optional({
    isReadOnly: Flag(),
    oldValue: Text(),
    newValue: Text(),
    children: List(Lazy('EntraIdTenantItemRecursiveComparisonNode')),
  }),
})
export type EntraIdTenantItemRecursiveComparisonNode = Static<typeof EntraIdTenantItemRecursiveComparisonNode>

export const EntraIdTenantItemRecursiveComparisonModel = Model('EntraIdTenantItemRecursiveComparisonModel', {
  existsInOldRestorePoint: Flag(),
  existsInNewRestorePoint: Flag(),
  properties: List(Ref(EntraIdTenantItemRecursiveComparisonNode)),
  cacheTimestamp: DateTime(),
  ...Since('1.3-rev2', Optional({ references: List(Ref(EntraIdTenantItemComparisonReferenceModel)) })),
})
export type EntraIdTenantItemRecursiveComparisonModel = Static<typeof EntraIdTenantItemRecursiveComparisonModel>

export const EntraIdTenantItemRecursiveComparisonSessionModel = Model(
  'EntraIdTenantItemRecursiveComparisonSessionModel',
  {
    status: Enum(['Running', 'Success', 'Failure']),
    ...Optional({ result: Ref(EntraIdTenantItemRecursiveComparisonModel), errorMessage: Text() }),
  }
)
export type EntraIdTenantItemRecursiveComparisonSessionModel =
  Static<typeof EntraIdTenantItemRecursiveComparisonSessionModel>

export const StartEntraIdTenantExportToJsonRequestItem = Model('StartEntraIdTenantExportToJsonRequestItem', {
  itemId: Text(),
  restorePointId: Uuid(),
})
export type StartEntraIdTenantExportToJsonRequestItem = Static<typeof StartEntraIdTenantExportToJsonRequestItem>

export const StartEntraIdTenantExportToJsonRequest = Model('StartEntraIdTenantExportToJsonRequest', {
  items: List(Ref(StartEntraIdTenantExportToJsonRequestItem)),
  ...Optional({ reason: Text() }),
})
export type StartEntraIdTenantExportToJsonRequest = Static<typeof StartEntraIdTenantExportToJsonRequest>

export const StartEntraIdTenantExportToJsonResponse = Model('StartEntraIdTenantExportToJsonResponse', {
  exportSessionId: Uuid(),
})
export type StartEntraIdTenantExportToJsonResponse = Static<typeof StartEntraIdTenantExportToJsonResponse>

export const GetEntraIdTenantExportToJsonResultResponse = Model('GetEntraIdTenantExportToJsonResultResponse', {
  status: Enum(['Running', 'Success', 'Failure']),
  ...Optional({ sasLink: Text(), errorMessage: Text() }),
})
export type GetEntraIdTenantExportToJsonResultResponse = Static<typeof GetEntraIdTenantExportToJsonResultResponse>

export const EntraIdTenantExportToJsonDownloadRequestItem = Model('EntraIdTenantExportToJsonDownloadRequestItem', {
  itemId: Text(),
  restorePointId: Uuid(),
})
export type EntraIdTenantExportToJsonDownloadRequestItem = Static<typeof EntraIdTenantExportToJsonDownloadRequestItem>

export const EntraIdTenantExportToJsonDownloadRequest = Model('EntraIdTenantExportToJsonDownloadRequest', {
  items: List(Ref(EntraIdTenantExportToJsonDownloadRequestItem), { uniqueItems: false }),
  ...Optional({ reason: Text() }),
})
export type EntraIdTenantExportToJsonDownloadRequest = Static<typeof EntraIdTenantExportToJsonDownloadRequest>

export const EntraIdTenantRevealBitlockerRecoveryKeyRequest = Model(
  'EntraIdTenantRevealBitlockerRecoveryKeyRequest',
  { deviceId: Text(), ...Optional({ restorePointId: Uuid() }) }
)
export type EntraIdTenantRevealBitlockerRecoveryKeyRequest =
  Static<typeof EntraIdTenantRevealBitlockerRecoveryKeyRequest>

export const EntraIdTenantRevealedBitlockerRecoveryKeyModel = Model(
  'EntraIdTenantRevealedBitlockerRecoveryKeyModel',
  {
    bitlockerRecoveryKeyId: Text(),
    deviceId: Text(),
    recoveryKey: Text(),
    ...Optional({
      createdDateTime: DateTime(),
      volumeType: Enum([
        'OperatingSystemVolume', 'FixedDataVolume', 'RemovableDataVolume', 'UnknownFutureValue',
      ]),
    }),
  }
)
export type EntraIdTenantRevealedBitlockerRecoveryKeyModel =
  Static<typeof EntraIdTenantRevealedBitlockerRecoveryKeyModel>

export const EntraIdTenantRevealBitlockerRecoveryKeyResponse = Model(
  'EntraIdTenantRevealBitlockerRecoveryKeyResponse',
  { bitlockerRecoveryKeys: List(Ref(EntraIdTenantRevealedBitlockerRecoveryKeyModel)) }
)
export type EntraIdTenantRevealBitlockerRecoveryKeyResponse =
  Static<typeof EntraIdTenantRevealBitlockerRecoveryKeyResponse>
