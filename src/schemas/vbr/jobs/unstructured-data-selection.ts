// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Enum, Flag, Integer, List, Model, Optional, Ref, RequiredSince, RequiredUntil, Since, Tag, Text,
  Uuid, type Static,
} from '../../kit/vbr.js'
import { BackupStorageSettingsEncryptionModel } from '../common/backup-storage-settings.js'
import { EJobType } from '../common/backups.js'
import { GFSPolicySettingsModel } from '../common/retention.js'
import { ScheduleBackupWindowModel } from '../common/schedules.js'
import { JobModelBase, JobSpecBase } from './shared.js'

export const EFileBackupRetentionPolicyType = Enum('EFileBackupRetentionPolicyType', ['Days', 'Months'])
export type EFileBackupRetentionPolicyType = Static<typeof EFileBackupRetentionPolicyType>

export const FileBackupRetentionPolicySettingsModel = Model('FileBackupRetentionPolicySettingsModel', RequiredSince(
  '1.3-rev1',
  { type: Ref(EFileBackupRetentionPolicyType), quantity: Integer() }
))
export type FileBackupRetentionPolicySettingsModel = Static<typeof FileBackupRetentionPolicySettingsModel>

export const EFileBackupCopyJobScheduleType = Enum('EFileBackupCopyJobScheduleType', ['Continuous', 'Custom'])
export type EFileBackupCopyJobScheduleType = Static<typeof EFileBackupCopyJobScheduleType>

export const FileBackupCopyJobScheduleModel = Model('FileBackupCopyJobScheduleModel', Optional({
  type: Ref(EFileBackupCopyJobScheduleType),
  customWindow: Ref(ScheduleBackupWindowModel),
}))
export type FileBackupCopyJobScheduleModel = Static<typeof FileBackupCopyJobScheduleModel>

export const FileBackupCopyJobSpec = Model('FileBackupCopyJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'FileBackupCopy'),
  backupRepositoryId: Uuid(),
  ...RequiredUntil('1.3-rev1', { primaryJobId: Uuid() }),
  ...Optional({
    useCustomRetention: Flag(),
    retentionPolicy: Ref(FileBackupRetentionPolicySettingsModel),
    useCustomEncryption: Flag(),
    encryption: Ref(BackupStorageSettingsEncryptionModel),
    schedule: Ref(FileBackupCopyJobScheduleModel),
  }),
  ...Since('1.3-rev2', Optional({ gfsPolicy: Ref(GFSPolicySettingsModel) })),
})
export type FileBackupCopyJobSpec = Static<typeof FileBackupCopyJobSpec>

export const FileBackupCopyJobModel = Model('FileBackupCopyJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'FileBackupCopy'),
  backupRepositoryId: Uuid(),
  ...RequiredUntil('1.3-rev1', { primaryJobId: Uuid() }),
  ...Optional({
    useCustomRetention: Flag(),
    retentionPolicy: Ref(FileBackupRetentionPolicySettingsModel),
    useCustomEncryption: Flag(),
    encryption: Ref(BackupStorageSettingsEncryptionModel),
    schedule: Ref(FileBackupCopyJobScheduleModel),
  }),
  ...Since('1.3-rev2', Optional({ gfsPolicy: Ref(GFSPolicySettingsModel) })),
})
export type FileBackupCopyJobModel = Static<typeof FileBackupCopyJobModel>

export const EFileBackupMaskType = Enum('EFileBackupMaskType', ['Legacy', 'Path', 'Wildcard'])
export type EFileBackupMaskType = Static<typeof EFileBackupMaskType>

export const FileBackupJobMaskModel = Model('FileBackupJobMaskModel', {
  path: Text(),
  ...Optional({ type: Ref(EFileBackupMaskType) }),
})
export type FileBackupJobMaskModel = Static<typeof FileBackupJobMaskModel>

export const EUnstructuredBackupJobObjectType = Enum('EUnstructuredBackupJobObjectType', [
  'Unknown', 'File', 'Directory', 'FileServerRoot', 'FileServerShare', 'Prefix', 'Object', 'Container',
  'ObjectStorageRoot', 'SanFiler', 'SanVolume', 'SanContainer',
])
export type EUnstructuredBackupJobObjectType = Static<typeof EUnstructuredBackupJobObjectType>

export const FileBackupJobObjectModel = Model('FileBackupJobObjectModel', {
  fileServerId: Uuid(),
  ...Optional({
    path: Text(),
    inclusionMask: Changed({ '1.3-rev1': List(Text()), '1.3-rev2': List(Ref(FileBackupJobMaskModel)) }),
    exclusionMask: Changed({ '1.3-rev1': List(Text()), '1.3-rev2': List(Ref(FileBackupJobMaskModel)) }),
  }),
  ...Since('1.3-rev2', { type: Ref(EUnstructuredBackupJobObjectType) }),
})
export type FileBackupJobObjectModel = Static<typeof FileBackupJobObjectModel>

export const ObjectStorageBackupJobTagMaskModel = Model('ObjectStorageBackupJobTagMaskModel', {
  name: Text(),
  value: Text(),
  isObjectTag: Flag(),
})
export type ObjectStorageBackupJobTagMaskModel = Static<typeof ObjectStorageBackupJobTagMaskModel>

export const EObjectStorageBackupMaskType = Enum('EObjectStorageBackupMaskType', [
  'Legacy', 'FullPath', 'RelativePath',
])
export type EObjectStorageBackupMaskType = Static<typeof EObjectStorageBackupMaskType>

export const ObjectStorageBackupJobMaskModel = Model('ObjectStorageBackupJobMaskModel', {
  path: Text(),
  ...Optional({ type: Ref(EObjectStorageBackupMaskType) }),
})
export type ObjectStorageBackupJobMaskModel = Static<typeof ObjectStorageBackupJobMaskModel>

export const ObjectStorageBackupJobObjectModel = Model('ObjectStorageBackupJobObjectModel', {
  objectStorageServerId: Uuid(),
  ...Optional({
    container: Text(),
    path: Text(),
    inclusionTagMask: List(Ref(ObjectStorageBackupJobTagMaskModel)),
    exclusionTagMask: List(Ref(ObjectStorageBackupJobTagMaskModel)),
    exclusionPathMask: Changed({
      '1.3-rev1': List(Text()),
      '1.3-rev2': List(Ref(ObjectStorageBackupJobMaskModel)),
    }),
  }),
  ...Since('1.3-rev2', { type: Ref(EUnstructuredBackupJobObjectType) }),
})
export type ObjectStorageBackupJobObjectModel = Static<typeof ObjectStorageBackupJobObjectModel>
