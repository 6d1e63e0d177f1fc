// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Flag, Integer, List, Model, Optional, Ref, RequiredBetween, Since, Tag, Text, Uuid, type Static,
} from '../../kit/vbr.js'
import {
  BackupHealthCheckSettingsModels, BackupStorageSettingsEncryptionModel, ECompressionLevel,
} from '../common/backup-storage-settings.js'
import { EJobType } from '../common/backups.js'
import { JobScriptsSettingsModel } from '../common/guest-processing.js'
import { EmailNotificationSettingsModel } from '../common/notifications.js'
import { BackupJobRetentionPolicySettingsModel } from '../common/retention.js'
import { BackupScheduleModel } from '../common/schedules.js'
import { JobModelBase, JobSpecBase } from './shared.js'
import { FileBackupCopyJobSpec } from './unstructured-data-selection.js'

export const EntraIDTenantNotificationSettingsModel = Model('EntraIDTenantNotificationSettingsModel', Optional({
  sendSNMPNotifications: Flag(),
  emailNotifications: Ref(EmailNotificationSettingsModel),
}))
export type EntraIDTenantNotificationSettingsModel = Static<typeof EntraIDTenantNotificationSettingsModel>

export const EntraIDTenantBackupJobAdvancedSettingsModel = Model(
  'EntraIDTenantBackupJobAdvancedSettingsModel',
  Optional({
    notifications: Ref(EntraIDTenantNotificationSettingsModel),
    encryption: Ref(BackupStorageSettingsEncryptionModel),
  })
)
export type EntraIDTenantBackupJobAdvancedSettingsModel = Static<typeof EntraIDTenantBackupJobAdvancedSettingsModel>

export const EntraIDTenantBackupJobStorageModel = Model('EntraIDTenantBackupJobStorageModel', {
  tenantId: Uuid(),
  ...Optional({
    retentionPolicy: Ref(BackupJobRetentionPolicySettingsModel),
    advancedSettings: Ref(EntraIDTenantBackupJobAdvancedSettingsModel),
  }),
  ...Since('1.3-rev0', Optional({ sourceBackupId: Uuid() })),
})
export type EntraIDTenantBackupJobStorageModel = Static<typeof EntraIDTenantBackupJobStorageModel>

export const EntraIDTenantBackupJobModel = Model('EntraIDTenantBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'EntraIDTenantBackup'),
  description: Text(),
  storage: Ref(EntraIDTenantBackupJobStorageModel),
  ...Optional({ schedule: Ref(BackupScheduleModel) }),
})
export type EntraIDTenantBackupJobModel = Static<typeof EntraIDTenantBackupJobModel>

export const EntraIDAuditLogBackupJobTenantModel = Model('EntraIDAuditLogBackupJobTenantModel', {
  tenantId: Uuid(),
})
export type EntraIDAuditLogBackupJobTenantModel = Static<typeof EntraIDAuditLogBackupJobTenantModel>

export const EEntraIDAuditLogRetentionPolicyType = Enum('EEntraIDAuditLogRetentionPolicyType', [
  'Days', 'Months', 'Years',
])
export type EEntraIDAuditLogRetentionPolicyType = Static<typeof EEntraIDAuditLogRetentionPolicyType>

export const EntraIDAuditLogRetentionPolicySettingsModel = Model(
  'EntraIDAuditLogRetentionPolicySettingsModel',
  Optional({ type: Ref(EEntraIDAuditLogRetentionPolicyType), quantity: Integer() })
)
export type EntraIDAuditLogRetentionPolicySettingsModel = Static<typeof EntraIDAuditLogRetentionPolicySettingsModel>

export const EntraIDBackupStorageSettingsModel = Model('EntraIDBackupStorageSettingsModel', Optional({
  compressionLevel: Ref(ECompressionLevel),
  encryption: Ref(BackupStorageSettingsEncryptionModel),
}))
export type EntraIDBackupStorageSettingsModel = Static<typeof EntraIDBackupStorageSettingsModel>

export const EntraIDAuditLogNotificationSettingsModel = Model('EntraIDAuditLogNotificationSettingsModel', Optional({
  sendSNMPNotifications: Flag(),
  emailNotifications: Ref(EmailNotificationSettingsModel),
}))
export type EntraIDAuditLogNotificationSettingsModel = Static<typeof EntraIDAuditLogNotificationSettingsModel>

export const EntraIDAuditLogBackupJobAdvancedSettingsModel = Model(
  'EntraIDAuditLogBackupJobAdvancedSettingsModel',
  Optional({
    storageData: Ref(EntraIDBackupStorageSettingsModel),
    backupHealth: Ref(BackupHealthCheckSettingsModels),
    scripts: Ref(JobScriptsSettingsModel),
    notifications: Ref(EntraIDAuditLogNotificationSettingsModel),
  })
)
export type EntraIDAuditLogBackupJobAdvancedSettingsModel = Static<typeof EntraIDAuditLogBackupJobAdvancedSettingsModel>

export const EntraIDAuditLogBackupJobStorageModel = Model('EntraIDAuditLogBackupJobStorageModel', Optional({
  backupRepositoryId: Uuid(),
  sourceBackupId: Uuid(),
  retentionPolicy: Ref(EntraIDAuditLogRetentionPolicySettingsModel),
  advancedSettings: Ref(EntraIDAuditLogBackupJobAdvancedSettingsModel),
}))
export type EntraIDAuditLogBackupJobStorageModel = Static<typeof EntraIDAuditLogBackupJobStorageModel>

export const EntraIDAuditLogBackupJobModel = Model('EntraIDAuditLogBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'EntraIDAuditLogBackup'),
  description: Text(),
  tenant: Ref(EntraIDAuditLogBackupJobTenantModel),
  ...Optional({
    isHighPriority: Flag(),
    storage: Ref(EntraIDAuditLogBackupJobStorageModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...Since('1.3-rev2', Optional({ secondaryTargets: List(Ref(FileBackupCopyJobSpec)) })),
})
export type EntraIDAuditLogBackupJobModel = Static<typeof EntraIDAuditLogBackupJobModel>

export const EntraIDTenantBackupJobSpec = Model('EntraIDTenantBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'EntraIDTenantBackup'),
  description: Text(),
  storage: Ref(EntraIDTenantBackupJobStorageModel),
  ...Optional({ schedule: Ref(BackupScheduleModel) }),
})
export type EntraIDTenantBackupJobSpec = Static<typeof EntraIDTenantBackupJobSpec>

export const EntraIDAuditLogBackupJobSpec = Model('EntraIDAuditLogBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'EntraIDAuditLogBackup'),
  description: Text(),
  tenant: Ref(EntraIDAuditLogBackupJobTenantModel),
  ...Optional({ isHighPriority: Flag(), schedule: Ref(BackupScheduleModel) }),
  ...RequiredBetween('1.3-rev1', '1.3-rev1', { storage: Ref(EntraIDAuditLogBackupJobStorageModel) }),
  ...Since('1.3-rev2', Optional({ secondaryTargets: List(Ref(FileBackupCopyJobSpec)) })),
})
export type EntraIDAuditLogBackupJobSpec = Static<typeof EntraIDAuditLogBackupJobSpec>
