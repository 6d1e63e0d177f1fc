// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Enum, Flag, Int32, List, Model, Optional, Ref, RequiredSince, RequiredUntil, Since, Text, Uuid,
  type Static,
} from '../../kit/vbr.js'
import { UnstructuredDataColdStorageRetrievalSettings } from '../common/browse-mounts.js'
import { PaginationResult } from '../common/shared.js'
import { FlrAutoUnmountModel } from './vsphere-recovery.js'

export const UnstructuredDataMountSpec = Model('UnstructuredDataMountSpec', {
  ...RequiredUntil('1.2-rev1', { backupId: Uuid() }),
  ...Optional({ autoUnmount: Ref(FlrAutoUnmountModel) }),
  ...Since('1.3-rev0', Optional({ unstructuredDataServerId: Uuid(), restorePointId: Uuid() })),
  ...Since('1.3-rev2', Optional({
    coldStorageRetrievalSettings: Ref(UnstructuredDataColdStorageRetrievalSettings),
  })),
})
export type UnstructuredDataMountSpec = Static<typeof UnstructuredDataMountSpec>

export const UnstructuredDataShareRestoreDestinationModel = Model(
  'UnstructuredDataShareRestoreDestinationModel',
  Optional({
    unstructuredDataServerId: Uuid(),
    restoreToBackupServer: Flag(),
    path: Text(),
    preserveHierarchy: Flag(),
  })
)
export type UnstructuredDataShareRestoreDestinationModel = Static<typeof UnstructuredDataShareRestoreDestinationModel>

export const EUnstructuredDataRestoreOverwriteMode = Enum('EUnstructuredDataRestoreOverwriteMode', [
  'Skip', 'ReplaceOlder', 'ReplaceNewer', 'Overwrite',
])
export type EUnstructuredDataRestoreOverwriteMode = Static<typeof EUnstructuredDataRestoreOverwriteMode>

export const UnstructuredDataShareRestoreOptionsModel = Model('UnstructuredDataShareRestoreOptionsModel', {
  ...Optional({
    rollback: Flag(),
    overwriteMode: Ref(EUnstructuredDataRestoreOverwriteMode),
    restorePermissions: Flag(),
  }),
  ...Since('1.3-rev2', Optional({
    coldStorageRetrievalSettings: Ref(UnstructuredDataColdStorageRetrievalSettings),
  })),
})
export type UnstructuredDataShareRestoreOptionsModel = Static<typeof UnstructuredDataShareRestoreOptionsModel>

export const UnstructuredDataEntireShareRestoreSpec = Model('UnstructuredDataEntireShareRestoreSpec', {
  restorePointId: Uuid(),
  ...Optional({
    destination: Ref(UnstructuredDataShareRestoreDestinationModel),
    restoreOptions: Ref(UnstructuredDataShareRestoreOptionsModel),
  }),
})
export type UnstructuredDataEntireShareRestoreSpec = Static<typeof UnstructuredDataEntireShareRestoreSpec>

export const UnstructuredDataOSRestoreDestinationModel = Model('UnstructuredDataOSRestoreDestinationModel', Optional(
  {
    unstructuredDataServerId: Uuid(),
    restoreToBackupServer: Flag(),
    path: Text(),
    newBucketName: Text(),
    regionId: Text(),
  }
))
export type UnstructuredDataOSRestoreDestinationModel = Static<typeof UnstructuredDataOSRestoreDestinationModel>

export const UnstructuredDataOSRestoreOptionsModel = Model('UnstructuredDataOSRestoreOptionsModel', {
  ...Optional({
    rollback: Flag(),
    overwriteMode: Ref(EUnstructuredDataRestoreOverwriteMode),
    overwriteBucketAttributes: Flag(),
  }),
  ...Since('1.3-rev2', Optional({
    coldStorageRetrievalSettings: Ref(UnstructuredDataColdStorageRetrievalSettings),
  })),
})
export type UnstructuredDataOSRestoreOptionsModel = Static<typeof UnstructuredDataOSRestoreOptionsModel>

export const UnstructuredDataEntireOSRestoreSpec = Model('UnstructuredDataEntireOSRestoreSpec', {
  restorePointId: Uuid(),
  ...Optional({
    destination: Ref(UnstructuredDataOSRestoreDestinationModel),
    restoreOptions: Ref(UnstructuredDataOSRestoreOptionsModel),
  }),
})
export type UnstructuredDataEntireOSRestoreSpec = Static<typeof UnstructuredDataEntireOSRestoreSpec>

export const EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn = Enum(
  'EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn',
  ['State', 'Name']
)
export type EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn =
  Static<typeof EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn>

export const EUnstructuredDataInstantRecoveryMountState = Enum('EUnstructuredDataInstantRecoveryMountState', [
  'Publishing', 'PublishFailed', 'Published', 'Unpublishing', 'UnpublishFailed', 'Unpublished',
])
export type EUnstructuredDataInstantRecoveryMountState = Static<typeof EUnstructuredDataInstantRecoveryMountState>

export const EAccountPermissionType = Enum('EAccountPermissionType', [
  'DenyEveryone', 'AllowEveryone', 'AllowSelected',
])
export type EAccountPermissionType = Static<typeof EAccountPermissionType>

export const UnstructuredDataRestorePermissionsModel = Model('UnstructuredDataRestorePermissionsModel', {
  owner: Text(),
  ...Optional({ permissionType: Ref(EAccountPermissionType), permissionScope: List(Text()) }),
})
export type UnstructuredDataRestorePermissionsModel = Static<typeof UnstructuredDataRestorePermissionsModel>

export const UnstructuredDataRestoreOptionsModel = Model('UnstructuredDataRestoreOptionsModel', {
  restorePointId: Uuid(),
  ...Optional({ mountServerId: Uuid() }),
  ...RequiredSince('1.3-rev2', { permissions: Ref(UnstructuredDataRestorePermissionsModel) }),
})
export type UnstructuredDataRestoreOptionsModel = Static<typeof UnstructuredDataRestoreOptionsModel>

export const InstantUnstructuredDataRestoreSpec = Model('InstantUnstructuredDataRestoreSpec', {
  restoreOptions: List(Ref(UnstructuredDataRestoreOptionsModel)),
  ...Optional({ autoSelectMountServers: Flag(), reason: Text() }),
})
export type InstantUnstructuredDataRestoreSpec = Static<typeof InstantUnstructuredDataRestoreSpec>

export const InstantUnstructuredDataRecoveryMount = Model('InstantUnstructuredDataRecoveryMount', {
  id: Uuid(),
  sessionId: Uuid(),
  state: Ref(EUnstructuredDataInstantRecoveryMountState),
  spec: Ref(InstantUnstructuredDataRestoreSpec),
  unstructuredServerId: Uuid(),
  ...Optional({ unstructuredServerName: Text(), errorMessage: Text() }),
})
export type InstantUnstructuredDataRecoveryMount = Static<typeof InstantUnstructuredDataRecoveryMount>

export const InstantUnstructuredDataRecoveryMountsResult = Model('InstantUnstructuredDataRecoveryMountsResult', {
  data: List(Ref(InstantUnstructuredDataRecoveryMount)),
  pagination: Ref(PaginationResult),
})
export type InstantUnstructuredDataRecoveryMountsResult = Static<typeof InstantUnstructuredDataRecoveryMountsResult>

export const UnstructuredDataShareMigrationDestinationModel = Model(
  'UnstructuredDataShareMigrationDestinationModel',
  Optional({ unstructuredDataServerId: Uuid(), path: Text(), preserveHierarchy: Flag() })
)
export type UnstructuredDataShareMigrationDestinationModel =
  Static<typeof UnstructuredDataShareMigrationDestinationModel>

export const EUnstructuredDataInstantRestoreOverwriteMode = Enum('EUnstructuredDataInstantRestoreOverwriteMode', [
  'ReplaceOlder', 'Overwrite',
])
export type EUnstructuredDataInstantRestoreOverwriteMode = Static<typeof EUnstructuredDataInstantRestoreOverwriteMode>

export const EUnstructuredDataInstantRecoverySwitchoverType = Enum(
  'EUnstructuredDataInstantRecoverySwitchoverType',
  ['Auto', 'Manual', 'Scheduled']
)
export type EUnstructuredDataInstantRecoverySwitchoverType =
  Static<typeof EUnstructuredDataInstantRecoverySwitchoverType>

export const UnstructuredDataSwitchoverSettingsModel = Model('UnstructuredDataSwitchoverSettingsModel', {
  type: Ref(EUnstructuredDataInstantRecoverySwitchoverType),
  ...Optional({ scheduleTime: DateTime() }),
})
export type UnstructuredDataSwitchoverSettingsModel = Static<typeof UnstructuredDataSwitchoverSettingsModel>

export const InstantUnstructuredDataRestoreMigrationSpec = Model('InstantUnstructuredDataRestoreMigrationSpec', {
  destination: Ref(UnstructuredDataShareMigrationDestinationModel),
  switchoverSettings: Ref(UnstructuredDataSwitchoverSettingsModel),
  ...Optional({ overwriteMode: Ref(EUnstructuredDataInstantRestoreOverwriteMode) }),
})
export type InstantUnstructuredDataRestoreMigrationSpec = Static<typeof InstantUnstructuredDataRestoreMigrationSpec>

export const EColdStorageRetrievalSessionState = Enum('EColdStorageRetrievalSessionState', [
  'Initialized', 'ItemSearchComplete', 'Retrieved', 'Failed', 'CleanedUp',
])
export type EColdStorageRetrievalSessionState = Static<typeof EColdStorageRetrievalSessionState>

export const EColdStorageOperationType = Enum('EColdStorageOperationType', [
  'RestorePointBlobs', 'FlrBlobs', 'BackupTransfer', 'MetaDownload', 'HealthCheck', 'GfsMetadataDownload',
])
export type EColdStorageOperationType = Static<typeof EColdStorageOperationType>

export const UnstructuredDataArchiveRetrievalModel = Model('UnstructuredDataArchiveRetrievalModel', {
  operationId: Uuid(),
  serverId: Uuid(),
  backupId: Uuid(),
  sessionState: Ref(EColdStorageRetrievalSessionState),
  operationType: Ref(EColdStorageOperationType),
  ...Optional({ restorePointId: Uuid(), retrievalExpirationTime: DateTime() }),
})
export type UnstructuredDataArchiveRetrievalModel = Static<typeof UnstructuredDataArchiveRetrievalModel>

export const UnstructuredDataArchiveRetrievalModelsResult = Model('UnstructuredDataArchiveRetrievalModelsResult', {
  data: List(Ref(UnstructuredDataArchiveRetrievalModel)),
})
export type UnstructuredDataArchiveRetrievalModelsResult = Static<typeof UnstructuredDataArchiveRetrievalModelsResult>

export const UnstructuredDataArchiveRetrievalSpec = Model('UnstructuredDataArchiveRetrievalSpec', {
  retrievalOperationId: Uuid(),
  availabilityPeriodDays: Int32(),
})
export type UnstructuredDataArchiveRetrievalSpec = Static<typeof UnstructuredDataArchiveRetrievalSpec>
