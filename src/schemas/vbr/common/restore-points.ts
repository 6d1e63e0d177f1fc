// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  ChangedModel, DateTime, Enum, Int64, Integer, List, Model, OneOf, Optional, Ref, RequiredSince, Since, Tag,
  Text, Until, Uuid, type Static,
} from '../../kit/vbr.js'
import {
  CloudDirectorObjectRestorePointDiskModel, HyperVObjectRestorePointDiskModel,
  VmwareObjectRestorePointDiskModel,
} from './inventory-objects.js'
import { EBackupFileGFSPeriod } from './retention.js'
import {
  EDiskInfoProcessState, EDiskInfoType, EGuestOSFamily, EPlatformType, ESuspiciousActivitySeverity,
  ObjectRestorePointDiskModelBase, PaginationResult,
} from './shared.js'

export const EObjectRestorePointOperation = Enum('EObjectRestorePointOperation', [
  ...Until('1.1-rev0', ['VmwareInstantRecoveryFcd']),
  ...Since('1.2-rev1', [
    'StartViVMInstantRecovery', 'StartEntireVmRestore', 'StartEntireVmRestoreCloudDirector',
    'StartFCDInstantRecovery', 'StartFlrRestore', 'StartViVMSnapshotReplicaFailover',
    'StartViVMSnapshotReplicaPlannedFailover', 'StartViVMSnapshotReplicaPermanentFailover',
    'StartViVMSnapshotReplicaUndoFailover', 'StartViVMSnapshotReplicaFailback',
    'StartViVMSnapshotReplicaUndoFailback', 'StartViVMSnapshotReplicaCommitFailback',
    'StartViVMSnapshotReplicaSwitchToProductionFailback', 'ChangeReplicaFailbackSwitchoverTime',
  ]),
  ...Since('1.3-rev0', ['StartHvVMInstantRecovery', 'StartEntireVmRestoreHyperV']),
  ...Since('1.3-rev2', ['StartDiskPublish']),
])
export type EObjectRestorePointOperation = Static<typeof EObjectRestorePointOperation>

export const ERestorePointType = Enum('ERestorePointType', [
  'Increment', 'Full', 'Rollback', 'Snapshot', 'Cdp', 'Different',
])
export type ERestorePointType = Static<typeof ERestorePointType>

export const ObjectRestorePointModel = Model('ObjectRestorePointModel', {
  id: Uuid(),
  name: Text(),
  platformId: Uuid(),
  creationTime: DateTime(),
  backupId: Uuid(),
  allowedOperations: List(Ref(EObjectRestorePointOperation)),
  ...RequiredSince('1.2-rev1', { platformName: Ref(EPlatformType) }),
  ...Since('1.2-rev1', Optional({
    type: Ref(ERestorePointType),
    sessionId: Uuid(),
    malwareStatus: Ref(ESuspiciousActivitySeverity),
    backupFileId: Uuid(),
  })),
  ...Since('1.3-rev0', Optional({ guestOsFamily: Ref(EGuestOSFamily), originalSize: Int64() })),
  ...Since('1.3-rev2', Optional({
    tag: Text(),
    snapshotType: Integer(),
    gfsPeriods: List(Ref(EBackupFileGFSPeriod)),
  })),
})
export type ObjectRestorePointModel = Static<typeof ObjectRestorePointModel>

export const ObjectRestorePointsResult = Model('ObjectRestorePointsResult', {
  data: List(Ref(ObjectRestorePointModel)),
  pagination: Ref(PaginationResult),
})
export type ObjectRestorePointsResult = Static<typeof ObjectRestorePointsResult>

export const EObjectRestorePointsFiltersOrderColumn = Enum('EObjectRestorePointsFiltersOrderColumn', [
  'CreationTime', 'PlatformId', 'BackupId',
])
export type EObjectRestorePointsFiltersOrderColumn = Static<typeof EObjectRestorePointsFiltersOrderColumn>

export const CustomPlatformObjectRestorePointDiskModel = Model('CustomPlatformObjectRestorePointDiskModel', {
  ...ObjectRestorePointDiskModelBase,
  platform: Tag(EPlatformType, 'CustomPlatform'),
})
export type CustomPlatformObjectRestorePointDiskModel = Static<typeof CustomPlatformObjectRestorePointDiskModel>

export const WindowsPhysicalObjectRestorePointDiskModel = Model('WindowsPhysicalObjectRestorePointDiskModel', {
  ...ObjectRestorePointDiskModelBase,
  platform: Tag(EPlatformType, 'WindowsPhysical'),
})
export type WindowsPhysicalObjectRestorePointDiskModel = Static<typeof WindowsPhysicalObjectRestorePointDiskModel>

export const LinuxPhysicalObjectRestorePointDiskModel = Model('LinuxPhysicalObjectRestorePointDiskModel', {
  ...ObjectRestorePointDiskModelBase,
  platform: Tag(EPlatformType, 'LinuxPhysical'),
})
export type LinuxPhysicalObjectRestorePointDiskModel = Static<typeof LinuxPhysicalObjectRestorePointDiskModel>

export const ObjectRestorePointDiskModel = ChangedModel('ObjectRestorePointDiskModel', {
  '1.1-rev0': Model('ObjectRestorePointDiskModel', {
    uid: Text(),
    type: Ref(EDiskInfoType),
    name: Text(),
    capacity: Int64(),
    state: Ref(EDiskInfoProcessState),
  }),
  '1.3-rev0': OneOf('ObjectRestorePointDiskModel', 'platform', ObjectRestorePointDiskModelBase, {
    VMware: VmwareObjectRestorePointDiskModel,
    CloudDirector: CloudDirectorObjectRestorePointDiskModel,
    HyperV: HyperVObjectRestorePointDiskModel,
    ...Since('1.3-rev2', {
      CustomPlatform: CustomPlatformObjectRestorePointDiskModel,
      WindowsPhysical: WindowsPhysicalObjectRestorePointDiskModel,
      LinuxPhysical: LinuxPhysicalObjectRestorePointDiskModel,
    }),
  }),
})
export type ObjectRestorePointDiskModel = Static<typeof ObjectRestorePointDiskModel>

export const ObjectRestorePointNetworkInfoModel = Model('ObjectRestorePointNetworkInfoModel', {
  id: Text(),
  name: Text(),
})
export type ObjectRestorePointNetworkInfoModel = Static<typeof ObjectRestorePointNetworkInfoModel>

export const EReplicaRestorePointsFiltersOrderColumn = Enum('EReplicaRestorePointsFiltersOrderColumn', [
  'CreationTime', 'PlatformId', 'ReplicaId', 'Name',
])
export type EReplicaRestorePointsFiltersOrderColumn = Static<typeof EReplicaRestorePointsFiltersOrderColumn>
