// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Flag, Int32, Integer, List, Model, Optional, Ref, RequiredUntil, Since, Tag, Text, Uuid, type Static,
} from '../../kit/vbr.js'
import {
  BackupHealthCheckSettingsModels, BackupStorageSettingsEncryptionModel, ECompressionLevel,
} from '../common/backup-storage-settings.js'
import { EJobType } from '../common/backups.js'
import { JobScriptsSettingsModel } from '../common/guest-processing.js'
import { EmailNotificationSettingsModel } from '../common/notifications.js'
import { BackupJobRetentionPolicySettingsModel, GFSPolicySettingsModel } from '../common/retention.js'
import { BackupScheduleModel } from '../common/schedules.js'
import { JobModelBase, JobSpecBase } from './shared.js'
import {
  FileBackupCopyJobSpec, FileBackupJobObjectModel, ObjectStorageBackupJobObjectModel,
} from './unstructured-data-selection.js'

export const EUnstructuredDataRetentionPolicyType = Enum('EUnstructuredDataRetentionPolicyType', [
  'Days', 'Months',
])
export type EUnstructuredDataRetentionPolicyType = Static<typeof EUnstructuredDataRetentionPolicyType>

export const UnstructuredDataRetentionPolicySettingsModel = Model(
  'UnstructuredDataRetentionPolicySettingsModel',
  Optional({ type: Ref(EUnstructuredDataRetentionPolicyType), quantity: Integer() })
)
export type UnstructuredDataRetentionPolicySettingsModel = Static<typeof UnstructuredDataRetentionPolicySettingsModel>

export const EBackupItemVersionRetentionType = Enum('EBackupItemVersionRetentionType', [
  'None', 'Archive', 'BackupAndArchive',
])
export type EBackupItemVersionRetentionType = Static<typeof EBackupItemVersionRetentionType>

export const BackupItemVersionsSettingsModel = Model('BackupItemVersionsSettingsModel', Optional({
  versionRetentionType: Ref(EBackupItemVersionRetentionType),
  activeVersionRetention: Int32(),
  deletedVersionRetention: Int32(),
}))
export type BackupItemVersionsSettingsModel = Static<typeof BackupItemVersionsSettingsModel>

export const EACLHandlingBackupMode = Enum('EACLHandlingBackupMode', ['FoldersOnly', 'FilesAndFolders'])
export type EACLHandlingBackupMode = Static<typeof EACLHandlingBackupMode>

export const ACLHandlingSettingsModel = Model('ACLHandlingSettingsModel', Optional({
  backupMode: Ref(EACLHandlingBackupMode),
}))
export type ACLHandlingSettingsModel = Static<typeof ACLHandlingSettingsModel>

export const FileBackupStorageSettingsModel = Model('FileBackupStorageSettingsModel', Optional({
  compressionLevel: Ref(ECompressionLevel),
  encryption: Ref(BackupStorageSettingsEncryptionModel),
}))
export type FileBackupStorageSettingsModel = Static<typeof FileBackupStorageSettingsModel>

export const FileBackupNotificationSettingsModel = Model('FileBackupNotificationSettingsModel', Optional({
  sendSNMPNotifications: Flag(),
  emailNotifications: Ref(EmailNotificationSettingsModel),
  triggerIssueJobWarning: Flag(),
  triggerAttributeIssueJobWarning: Flag(),
}))
export type FileBackupNotificationSettingsModel = Static<typeof FileBackupNotificationSettingsModel>

export const SymbolicLinksSettingsModel = Model('SymbolicLinksSettingsModel', Optional({
  includeSymbolicLinkContent: Flag(),
}))
export type SymbolicLinksSettingsModel = Static<typeof SymbolicLinksSettingsModel>

export const FileBackupJobAdvancedSettingsModel = Model('FileBackupJobAdvancedSettingsModel', {
  ...Optional({
    fileVersions: Ref(BackupItemVersionsSettingsModel),
    aclHandling: Ref(ACLHandlingSettingsModel),
    storageData: Ref(FileBackupStorageSettingsModel),
    backupHealth: Ref(BackupHealthCheckSettingsModels),
    scripts: Ref(JobScriptsSettingsModel),
    notifications: Ref(FileBackupNotificationSettingsModel),
  }),
  ...Since('1.3-rev2', Optional({ symbolicLinks: Ref(SymbolicLinksSettingsModel) })),
})
export type FileBackupJobAdvancedSettingsModel = Static<typeof FileBackupJobAdvancedSettingsModel>

export const FileBackupJobPrimaryRepositoryModel = Model('FileBackupJobPrimaryRepositoryModel', {
  ...Optional({
    backupRepositoryId: Uuid(),
    sourceBackupId: Uuid(),
    retentionPolicy: Ref(UnstructuredDataRetentionPolicySettingsModel),
    advancedSettings: Ref(FileBackupJobAdvancedSettingsModel),
  }),
  ...Since('1.3-rev2', Optional({ gfsPolicy: Ref(GFSPolicySettingsModel) })),
})
export type FileBackupJobPrimaryRepositoryModel = Static<typeof FileBackupJobPrimaryRepositoryModel>

export const EUnstructuredDataArchiveRetentionPolicyType = Enum('EUnstructuredDataArchiveRetentionPolicyType', [
  'Years', 'Months',
])
export type EUnstructuredDataArchiveRetentionPolicyType = Static<typeof EUnstructuredDataArchiveRetentionPolicyType>

export const UnstructuredDataArchiveRetentionPolicySettingsModel = Model(
  'UnstructuredDataArchiveRetentionPolicySettingsModel',
  { type: Ref(EUnstructuredDataArchiveRetentionPolicyType), quantity: Integer() }
)
export type UnstructuredDataArchiveRetentionPolicySettingsModel =
  Static<typeof UnstructuredDataArchiveRetentionPolicySettingsModel>

export const EUnstructuredDataArchivalType = Enum('EUnstructuredDataArchivalType', [
  'All', 'ExclusionMask', 'InclusionMask',
])
export type EUnstructuredDataArchivalType = Static<typeof EUnstructuredDataArchivalType>

export const UnstructuredDataArchiveSettingsModel = Model('UnstructuredDataArchiveSettingsModel', Optional({
  archivalType: Ref(EUnstructuredDataArchivalType),
  inclusionMask: List(Text()),
  exclusionMask: List(Text()),
}))
export type UnstructuredDataArchiveSettingsModel = Static<typeof UnstructuredDataArchiveSettingsModel>

export const UnstructuredDataBackupJobArchiveRepositoryModel = Model(
  'UnstructuredDataBackupJobArchiveRepositoryModel',
  Optional({
    archiveRepositoryId: Uuid(),
    archiveRecentFileVersions: Flag(),
    archivePreviousFileVersions: Flag(),
    archiveRetentionPolicy: Ref(UnstructuredDataArchiveRetentionPolicySettingsModel),
    fileArchiveSettings: Ref(UnstructuredDataArchiveSettingsModel),
  })
)
export type UnstructuredDataBackupJobArchiveRepositoryModel =
  Static<typeof UnstructuredDataBackupJobArchiveRepositoryModel>

export const FileBackupJobModel = Model('FileBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'FileBackup'),
  ...Optional({
    description: Text(),
    isHighPriority: Flag(),
    objects: List(Ref(FileBackupJobObjectModel)),
    backupRepository: Ref(FileBackupJobPrimaryRepositoryModel),
    archiveRepository: Ref(UnstructuredDataBackupJobArchiveRepositoryModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...Since('1.3-rev2', Optional({ secondaryTargets: List(Ref(FileBackupCopyJobSpec)) })),
})
export type FileBackupJobModel = Static<typeof FileBackupJobModel>

export const ObjectStorageBackupJobAdvancedSettingsModel = Model(
  'ObjectStorageBackupJobAdvancedSettingsModel',
  Optional({
    objectVersions: Ref(BackupItemVersionsSettingsModel),
    storageData: Ref(FileBackupStorageSettingsModel),
    backupHealth: Ref(BackupHealthCheckSettingsModels),
    scripts: Ref(JobScriptsSettingsModel),
    notifications: Ref(FileBackupNotificationSettingsModel),
  })
)
export type ObjectStorageBackupJobAdvancedSettingsModel = Static<typeof ObjectStorageBackupJobAdvancedSettingsModel>

export const ObjectStorageBackupJobPrimaryRepositoryModel = Model('ObjectStorageBackupJobPrimaryRepositoryModel', {
  ...Optional({
    backupRepositoryId: Uuid(),
    sourceBackupId: Uuid(),
    retentionPolicy: Ref(UnstructuredDataRetentionPolicySettingsModel),
    advancedSettings: Ref(ObjectStorageBackupJobAdvancedSettingsModel),
  }),
  ...Since('1.3-rev2', Optional({ gfsPolicy: Ref(GFSPolicySettingsModel) })),
})
export type ObjectStorageBackupJobPrimaryRepositoryModel = Static<typeof ObjectStorageBackupJobPrimaryRepositoryModel>

export const ObjectStorageBackupJobModel = Model('ObjectStorageBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'ObjectStorageBackup'),
  ...Optional({
    description: Text(),
    isHighPriority: Flag(),
    objects: List(Ref(ObjectStorageBackupJobObjectModel)),
    backupRepository: Ref(ObjectStorageBackupJobPrimaryRepositoryModel),
    archiveRepository: Ref(UnstructuredDataBackupJobArchiveRepositoryModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...Since('1.3-rev2', Optional({ secondaryTargets: List(Ref(FileBackupCopyJobSpec)) })),
})
export type ObjectStorageBackupJobModel = Static<typeof ObjectStorageBackupJobModel>

export const IrisBackupJobSource = Model('IrisBackupJobSource', {
  entityId: Uuid(),
  ...Optional({ credentialsId: Uuid() }),
})
export type IrisBackupJobSource = Static<typeof IrisBackupJobSource>

export const SnapshotImmutabilityOptionsModel = Model('SnapshotImmutabilityOptionsModel', {
  isEnabled: Flag(),
  ...Optional({ days: Integer() }),
})
export type SnapshotImmutabilityOptionsModel = Static<typeof SnapshotImmutabilityOptionsModel>

export const IrisBackupJobStorageModel = Model('IrisBackupJobStorageModel', Optional({
  backupRepositoryId: Uuid(),
  sourceBackupId: Uuid(),
  retentionPolicy: Ref(BackupJobRetentionPolicySettingsModel),
  snapshotImmutabilityOptions: Ref(SnapshotImmutabilityOptionsModel),
}))
export type IrisBackupJobStorageModel = Static<typeof IrisBackupJobStorageModel>

export const IrisBackupJobModel = Model('IrisBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'IrisBackup'),
  description: Text(),
  sources: List(Ref(IrisBackupJobSource)),
  ...Optional({
    isHighPriority: Flag(),
    storage: Ref(IrisBackupJobStorageModel),
    schedule: Ref(BackupScheduleModel),
  }),
})
export type IrisBackupJobModel = Static<typeof IrisBackupJobModel>

export const FileBackupJobSpec = Model('FileBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'FileBackup'),
  objects: List(Ref(FileBackupJobObjectModel)),
  ...Optional({
    description: Text(),
    isHighPriority: Flag(),
    archiveRepository: Ref(UnstructuredDataBackupJobArchiveRepositoryModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...RequiredUntil('1.3-rev1', { backupRepository: Ref(FileBackupJobPrimaryRepositoryModel) }),
  ...Since('1.3-rev2', Optional({ secondaryTargets: List(Ref(FileBackupCopyJobSpec)) })),
})
export type FileBackupJobSpec = Static<typeof FileBackupJobSpec>

export const ObjectStorageBackupJobSpec = Model('ObjectStorageBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'ObjectStorageBackup'),
  objects: List(Ref(ObjectStorageBackupJobObjectModel)),
  ...Optional({
    description: Text(),
    isHighPriority: Flag(),
    archiveRepository: Ref(UnstructuredDataBackupJobArchiveRepositoryModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...RequiredUntil('1.3-rev1', { backupRepository: Ref(ObjectStorageBackupJobPrimaryRepositoryModel) }),
  ...Since('1.3-rev2', Optional({ secondaryTargets: List(Ref(FileBackupCopyJobSpec)) })),
})
export type ObjectStorageBackupJobSpec = Static<typeof ObjectStorageBackupJobSpec>

export const IrisBackupJobSpec = Model('IrisBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'IrisBackup'),
  description: Text(),
  sources: List(Ref(IrisBackupJobSource)),
  ...Optional({
    isHighPriority: Flag(),
    storage: Ref(IrisBackupJobStorageModel),
    schedule: Ref(BackupScheduleModel),
  }),
})
export type IrisBackupJobSpec = Static<typeof IrisBackupJobSpec>
