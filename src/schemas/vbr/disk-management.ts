// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Flag, Get, Int32, Model, Nullable, Optional, Post, Put, Ref, Text, Uuid, type Static,
} from '../kit/vbr.js'
import {
  DiskMappingContext, EVolumeFileSystemType, EmptySuccessResponse, PartitionInfoModel, SizeModel,
} from './common/shared.js'

export const tag = 'DiskManagement'

export const EVolumeRestoreHostType = Enum('EVolumeRestoreHostType', ['Agent', 'RecoveryAppliance'])
export type EVolumeRestoreHostType = Static<typeof EVolumeRestoreHostType>

export const DiskManagementInitializationRequest = Model('DiskManagementInitializationRequest', {
  id: Uuid(),
  oibId: Uuid(),
  hostType: Ref(EVolumeRestoreHostType),
})
export type DiskManagementInitializationRequest = Static<typeof DiskManagementInitializationRequest>

export const DiskManagementInitializationResponse = Model('DiskManagementInitializationResponse', {
  id: Uuid(),
  name: Text(),
  diskManagementSessionId: Uuid(),
})
export type DiskManagementInitializationResponse = Static<typeof DiskManagementInitializationResponse>

export const EBackupLayoutMappingType = Enum('EBackupLayoutMappingType', ['ToOriginalLayout', 'Custom'])
export type EBackupLayoutMappingType = Static<typeof EBackupLayoutMappingType>

export const DiskLayoutAutoMappingRequest = Model('DiskLayoutAutoMappingRequest', {
  diskManagementSessionId: Uuid(),
  mappingType: Ref(EBackupLayoutMappingType),
})
export type DiskLayoutAutoMappingRequest = Static<typeof DiskLayoutAutoMappingRequest>

export const RestoreLayout = Model('RestoreLayout', {
  id: Uuid(),
  name: Text(),
  diskManagementSessionId: Uuid(),
  volumeMatchingResults: Ref(DiskMappingContext),
  ...Optional({ targetLayout: Ref(DiskMappingContext), sourceLayout: Ref(DiskMappingContext) }),
})
export type RestoreLayout = Static<typeof RestoreLayout>

export const DiskLayoutAutoMappingResult = Model('DiskLayoutAutoMappingResult', {
  success: Flag(),
  restoreLayout: Ref(RestoreLayout),
})
export type DiskLayoutAutoMappingResult = Static<typeof DiskLayoutAutoMappingResult>

export const DiskOperationSpec = Model('DiskOperationSpec', {
  targetDiskNumber: Int32(),
  ...Optional({ sourceDiskNumber: Int32() }),
})
export type DiskOperationSpec = Static<typeof DiskOperationSpec>

export const DiskLayoutOperationSpec = Model('DiskLayoutOperationSpec', {
  targetDiskNumber: Int32(),
  sourceDiskNumber: Int32(),
})
export type DiskLayoutOperationSpec = Static<typeof DiskLayoutOperationSpec>

export const RemoveDiskPartitionOperationSpec = Model('RemoveDiskPartitionOperationSpec', {
  targetDiskNumber: Int32(),
  liveVolumeId: Nullable(Uuid()),
  startOffset: Ref(SizeModel),
  size: Ref(SizeModel),
})
export type RemoveDiskPartitionOperationSpec = Static<typeof RemoveDiskPartitionOperationSpec>

export const ResizeDiskPartitionOperationSpec = Model('ResizeDiskPartitionOperationSpec', {
  partitionInfo: Ref(PartitionInfoModel),
  newSize: Ref(SizeModel),
})
export type ResizeDiskPartitionOperationSpec = Static<typeof ResizeDiskPartitionOperationSpec>

export const ResizePartitionOptionsRequest = Model('ResizePartitionOptionsRequest', {
  diskNumber: Int32(),
  liveVolumeExists: Flag(),
  fsType: Ref(EVolumeFileSystemType),
  size: Ref(SizeModel),
  partitionInfo: Ref(PartitionInfoModel),
})
export type ResizePartitionOptionsRequest = Static<typeof ResizePartitionOptionsRequest>

export const DiskPartitionResizeOptions = Model('DiskPartitionResizeOptions', {
  volumeLabel: Text(),
  currentSize: Ref(SizeModel),
  maximumSize: Ref(SizeModel),
  minimumSize: Ref(SizeModel),
})
export type DiskPartitionResizeOptions = Static<typeof DiskPartitionResizeOptions>

export const RestoreDiskPartitionOperationSpec = Model('RestoreDiskPartitionOperationSpec', {
  targetDiskNumber: Int32(),
  targetDiskLogicalSectorSize: Int32(),
  isTargetDiskDynamic: Flag(),
  targetPartitionStartingOffset: Ref(SizeModel),
  sourceDiskNumber: Int32(),
  sourcePartitionNumber: Int32(),
})
export type RestoreDiskPartitionOperationSpec = Static<typeof RestoreDiskPartitionOperationSpec>

export const DiskManagementVolumeUnlockRequest = Model('DiskManagementVolumeUnlockRequest', {
  diskManagementSessionId: Uuid(),
  volumeId: Uuid(),
  keyOrPassword: Text({ format: 'password' }),
  ...Optional({ volumeName: Text() }),
})
export type DiskManagementVolumeUnlockRequest = Static<typeof DiskManagementVolumeUnlockRequest>

export const DiskManagementVolumeUnlockResponse = Model('DiskManagementVolumeUnlockResponse', {
  success: Flag(),
})
export type DiskManagementVolumeUnlockResponse = Static<typeof DiskManagementVolumeUnlockResponse>

export const diskManagementInit = Post({
  id: 'DiskManagementInit',
  url: '/api/v1/diskManagement/init',
  since: '1.3-rev2',
  claims: ['DiskManagement'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  body: Ref(DiskManagementInitializationRequest),
  reply: Ref(DiskManagementInitializationResponse),
  errors: [401, 403, 500],
})

export const autoMapDiskLayout = Post({
  id: 'AutoMapDiskLayout',
  url: '/api/v1/diskManagement/automap',
  since: '1.3-rev2',
  claims: ['DiskManagement'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  body: Ref(DiskLayoutAutoMappingRequest),
  reply: Ref(DiskLayoutAutoMappingResult),
  errors: [401, 403, 500],
})

export const keepDiskManagementSessionAlive = Put({
  id: 'KeepDiskManagementSessionAlive',
  url: '/api/v1/diskManagement/:diskManagementSessionId/keepAlive',
  since: '1.3-rev2',
  claims: ['DiskManagement'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { diskManagementSessionId: Uuid() },
  reply: Ref(EmptySuccessResponse),
  errors: [401, 403, 500],
})

export const getRestoreLayout = Get({
  id: 'GetRestoreLayout',
  url: '/api/v1/diskManagement/:diskManagementSessionId',
  since: '1.3-rev2',
  claims: ['DiskManagement'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { diskManagementSessionId: Uuid() },
  reply: Ref(RestoreLayout),
  errors: [401, 403, 500],
})

export const applyBackupLayout = Post({
  id: 'ApplyBackupLayout',
  url: '/api/v1/diskManagement/:diskManagementSessionId/applyBackupLayout',
  since: '1.3-rev2',
  claims: ['PerformVolumeRestore'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { diskManagementSessionId: Uuid() },
  body: Ref(DiskOperationSpec),
  reply: Ref(DiskMappingContext),
})

export const applyDiskLayout = Post({
  id: 'ApplyDiskLayout',
  url: '/api/v1/diskManagement/:diskManagementSessionId/applyDiskLayout',
  since: '1.3-rev2',
  claims: ['PerformVolumeRestore'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { diskManagementSessionId: Uuid() },
  body: Ref(DiskLayoutOperationSpec),
  reply: Ref(DiskMappingContext),
})

export const eraseDisk = Post({
  id: 'EraseDisk',
  url: '/api/v1/diskManagement/:diskManagementSessionId/eraseDisk',
  since: '1.3-rev2',
  claims: ['PerformVolumeRestore'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { diskManagementSessionId: Uuid() },
  body: Ref(DiskOperationSpec),
  reply: Ref(DiskMappingContext),
})

export const removePartition = Post({
  id: 'RemovePartition',
  url: '/api/v1/diskManagement/:diskManagementSessionId/removePartition',
  since: '1.3-rev2',
  claims: ['PerformVolumeRestore'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { diskManagementSessionId: Uuid() },
  body: Ref(RemoveDiskPartitionOperationSpec),
  reply: Ref(DiskMappingContext),
})

export const resizePartition = Post({
  id: 'ResizePartition',
  url: '/api/v1/diskManagement/:diskManagementSessionId/resizePartition',
  since: '1.3-rev2',
  claims: ['PerformVolumeRestore'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { diskManagementSessionId: Uuid() },
  body: Ref(ResizeDiskPartitionOperationSpec),
  reply: Ref(DiskMappingContext),
})

export const checkCanResizePartition = Post({
  id: 'CheckCanResizePartition',
  url: '/api/v1/diskManagement/:diskManagementSessionId/resizePartitionOptions',
  since: '1.3-rev2',
  claims: ['PerformVolumeRestore'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { diskManagementSessionId: Uuid() },
  body: Ref(ResizePartitionOptionsRequest),
  reply: Ref(DiskPartitionResizeOptions),
  errors: [401, 403, 500],
})

export const restorePartition = Post({
  id: 'RestorePartition',
  url: '/api/v1/diskManagement/:diskManagementSessionId/restorePartition',
  since: '1.3-rev2',
  claims: ['PerformVolumeRestore'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { diskManagementSessionId: Uuid() },
  body: Ref(RestoreDiskPartitionOperationSpec),
  reply: Ref(DiskMappingContext),
})

export const unlockVolume = Put({
  id: 'UnlockVolume',
  url: '/api/v1/diskManagement/unlockVolume',
  since: '1.3-rev2',
  claims: ['DiskManagement'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  body: Ref(DiskManagementVolumeUnlockRequest),
  reply: Ref(DiskManagementVolumeUnlockResponse),
  errors: [401, 403, 500],
})

export const createCheckPoint = Put({
  id: 'CreateCheckPoint',
  url: '/api/v1/diskManagement/:diskManagementSessionId/createCheckPoint',
  since: '1.3-rev2',
  claims: ['DiskManagement'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { diskManagementSessionId: Uuid() },
  reply: Ref(EmptySuccessResponse),
  errors: [401, 403, 500],
})

export const revertToCheckPoint = Put({
  id: 'RevertToCheckPoint',
  url: '/api/v1/diskManagement/:diskManagementSessionId/revertToCheckPoint',
  since: '1.3-rev2',
  claims: ['DiskManagement'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { diskManagementSessionId: Uuid() },
  reply: Ref(DiskMappingContext),
  errors: [401, 403, 500],
})
