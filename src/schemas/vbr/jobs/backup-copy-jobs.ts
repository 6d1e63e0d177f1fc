// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Enum, Flag, Integer, List, Model, OneOf, Optional, Ref, Since, Tag, Text, Uuid, type Static,
} from '../../kit/vbr.js'
import {
  BackupHealthCheckSettingsModels, BackupStorageSettingsEncryptionModel, ECompressionLevel,
  FullBackupMaintenanceModel,
} from '../common/backup-storage-settings.js'
import { BackupObjectModel, EJobType } from '../common/backups.js'
import { JobScriptsSettingsModel } from '../common/guest-processing.js'
import { InventoryObjectModel } from '../common/inventory-objects.js'
import { EEmailNotificationType, EmailCustomNotificationType } from '../common/notifications.js'
import { ERepositoryType } from '../common/repositories.js'
import {
  BackupJobRetentionPolicySettingsModel, GFSPolicySettingsWeeklyModel, GFSPolicySettingsYearlyModel,
} from '../common/retention.js'
import {
  BackupWindowSettingModel, GFSPolicySettingsMonthlyModel, ScheduleAfterThisJobModel,
  ScheduleBackupWindowModel, ScheduleDailyModel, ScheduleMonthlyModel, SchedulePeriodicallyModel,
  ScheduleRetryModel,
} from '../common/schedules.js'
import { EPlatformType } from '../common/shared.js'
import { BackupCopyJobDataTransferModel } from './replica-jobs.js'
import { JobModelBase, JobSpecBase } from './shared.js'
import {
  FileBackupCopyJobScheduleModel, FileBackupRetentionPolicySettingsModel,
} from './unstructured-data-selection.js'
import { EEmailNotificationSchedule } from './vsphere-jobs.js'

export const EBackupCopyJobMode = Enum('EBackupCopyJobMode', ['Immediate', 'Periodic'])
export type EBackupCopyJobMode = Static<typeof EBackupCopyJobMode>

export const JobObjectModel = Model('JobObjectModel', {
  id: Uuid(),
  ...Optional({ name: Text(), type: Ref(EJobType) }),
})
export type JobObjectModel = Static<typeof JobObjectModel>

export const RepositoryObjectModel = Model('RepositoryObjectModel', {
  id: Uuid(),
  type: Ref(ERepositoryType),
  ...Optional({ name: Text() }),
})
export type RepositoryObjectModel = Static<typeof RepositoryObjectModel>

export const BackupSourceObjectModel = Model('BackupSourceObjectModel', {
  id: Uuid(),
  ...Optional({ name: Text(), platformName: Ref(EPlatformType) }),
})
export type BackupSourceObjectModel = Static<typeof BackupSourceObjectModel>

export const BackupCopyIncludeObjectsModel = Model('BackupCopyIncludeObjectsModel', {
  ...Optional({ jobs: List(Ref(JobObjectModel)), repositories: List(Ref(RepositoryObjectModel)) }),
  ...Since('1.3-rev1', Optional({
    backups: Changed({
      '1.3-rev1': List(Ref(BackupObjectModel)),
      '1.3-rev2': List(Ref(BackupSourceObjectModel)),
    }),
  })),
})
export type BackupCopyIncludeObjectsModel = Static<typeof BackupCopyIncludeObjectsModel>

export const BackupCopyExcludeObjectsModel = Model('BackupCopyExcludeObjectsModel', Optional({
  jobs: List(Ref(JobObjectModel)),
  objects: List(Ref(InventoryObjectModel)),
}))
export type BackupCopyExcludeObjectsModel = Static<typeof BackupCopyExcludeObjectsModel>

export const BackupCopyJobObjectsModel = Model('BackupCopyJobObjectsModel', {
  includes: Ref(BackupCopyIncludeObjectsModel),
  ...Optional({ excludes: Ref(BackupCopyExcludeObjectsModel), enableTransactionLogCopy: Flag() }),
})
export type BackupCopyJobObjectsModel = Static<typeof BackupCopyJobObjectsModel>

export const BackupCopyGFSPolicySettingsModel = Model('BackupCopyGFSPolicySettingsModel', {
  isEnabled: Flag(),
  ...Optional({
    weekly: Ref(GFSPolicySettingsWeeklyModel),
    monthly: Ref(GFSPolicySettingsMonthlyModel),
    yearly: Ref(GFSPolicySettingsYearlyModel),
    readEntireRestorePoint: Flag(),
  }),
})
export type BackupCopyGFSPolicySettingsModel = Static<typeof BackupCopyGFSPolicySettingsModel>

export const BackupCopyJobStorageSettingsModel = Model('BackupCopyJobStorageSettingsModel', {
  ...Optional({
    compressionLevel: Ref(ECompressionLevel),
    encryption: Ref(BackupStorageSettingsEncryptionModel),
  }),
  ...Since('1.3-rev2', Optional({ inlineDataDedupEnabled: Flag() })),
})
export type BackupCopyJobStorageSettingsModel = Static<typeof BackupCopyJobStorageSettingsModel>

export const EPeriodicallyKindsBackupCopy = Enum('EPeriodicallyKindsBackupCopy', ['Hours', 'Minutes', 'Days'])
export type EPeriodicallyKindsBackupCopy = Static<typeof EPeriodicallyKindsBackupCopy>

export const BackupRPOMonitorModel = Model('BackupRPOMonitorModel', {
  isEnabled: Flag(),
  ...Optional({ type: Ref(EPeriodicallyKindsBackupCopy), quantity: Integer() }),
})
export type BackupRPOMonitorModel = Static<typeof BackupRPOMonitorModel>

export const LogBackupRPOMonitorModel = Model('LogBackupRPOMonitorModel', {
  isEnabled: Flag(),
  ...Optional({ type: Ref(EPeriodicallyKindsBackupCopy), quantity: Integer() }),
})
export type LogBackupRPOMonitorModel = Static<typeof LogBackupRPOMonitorModel>

export const BackupCopyJobRPOMonitorModel = Model('BackupCopyJobRPOMonitorModel', Optional({
  newBackupThreshold: Ref(BackupRPOMonitorModel),
  newLogBackupThreshold: Ref(LogBackupRPOMonitorModel),
}))
export type BackupCopyJobRPOMonitorModel = Static<typeof BackupCopyJobRPOMonitorModel>

export const EmailNotificationSettingsBackupCopyModel = Model('EmailNotificationSettingsBackupCopyModel', {
  isEnabled: Flag(),
  ...Optional({
    recipients: List(Text(), { uniqueItems: true }),
    dailyReportSummarylocalTime: Text({ format: 'time' }),
    notificationType: Ref(EEmailNotificationType),
    customNotificationSettings: Ref(EmailCustomNotificationType),
    notificationsSchedule: Ref(EEmailNotificationSchedule),
  }),
})
export type EmailNotificationSettingsBackupCopyModel = Static<typeof EmailNotificationSettingsBackupCopyModel>

export const BackupCopyJobNotificationSettingsModel = Model('BackupCopyJobNotificationSettingsModel', Optional({
  sendSNMPNotifications: Flag(),
  emailNotifications: Ref(EmailNotificationSettingsBackupCopyModel),
}))
export type BackupCopyJobNotificationSettingsModel = Static<typeof BackupCopyJobNotificationSettingsModel>

export const BackupCopyJobAdvancedSettingsModel = Model('BackupCopyJobAdvancedSettingsModel', Optional({
  backupHealth: Ref(BackupHealthCheckSettingsModels),
  fullBackupMaintenance: Ref(FullBackupMaintenanceModel),
  storageData: Ref(BackupCopyJobStorageSettingsModel),
  rpoMonitor: Ref(BackupCopyJobRPOMonitorModel),
  notifications: Ref(BackupCopyJobNotificationSettingsModel),
  scripts: Ref(JobScriptsSettingsModel),
  useMostRecentRestorePoint: Flag(),
}))
export type BackupCopyJobAdvancedSettingsModel = Static<typeof BackupCopyJobAdvancedSettingsModel>

export const BackupCopyJobTargetModel = Model('BackupCopyJobTargetModel', {
  backupRepositoryId: Uuid(),
  ...Optional({
    retentionPolicy: Ref(BackupJobRetentionPolicySettingsModel),
    gfsPolicy: Ref(BackupCopyGFSPolicySettingsModel),
    advancedSettings: Ref(BackupCopyJobAdvancedSettingsModel),
  }),
})
export type BackupCopyJobTargetModel = Static<typeof BackupCopyJobTargetModel>

export const BackupCopyJobScheduleModelBase = { type: Ref(EBackupCopyJobMode) }

export const EImmediateScheduleModel = Enum('EImmediateScheduleModel', ['Continuous', 'BackupWindow'])
export type EImmediateScheduleModel = Static<typeof EImmediateScheduleModel>

export const ImmediateBackupCopyScheduleModel = Model('ImmediateBackupCopyScheduleModel', {
  ...BackupCopyJobScheduleModelBase,
  type: Tag(EBackupCopyJobMode, 'Immediate'),
  scheduleMode: Ref(EImmediateScheduleModel),
  ...Optional({ backupWindow: Ref(BackupWindowSettingModel) }),
})
export type ImmediateBackupCopyScheduleModel = Static<typeof ImmediateBackupCopyScheduleModel>

export const PeriodicBackupCopyScheduleModel = Model('PeriodicBackupCopyScheduleModel', {
  ...BackupCopyJobScheduleModelBase,
  type: Tag(EBackupCopyJobMode, 'Periodic'),
  runAutomatically: Flag({ default: false }),
  ...Optional({
    daily: Ref(ScheduleDailyModel),
    monthly: Ref(ScheduleMonthlyModel),
    periodically: Ref(SchedulePeriodicallyModel),
    afterThisJob: Ref(ScheduleAfterThisJobModel),
    retry: Ref(ScheduleRetryModel),
    backupWindow: Ref(ScheduleBackupWindowModel),
  }),
})
export type PeriodicBackupCopyScheduleModel = Static<typeof PeriodicBackupCopyScheduleModel>

export const BackupCopyJobScheduleModel = OneOf(
  'BackupCopyJobScheduleModel',
  'type',
  BackupCopyJobScheduleModelBase,
  { Immediate: ImmediateBackupCopyScheduleModel, Periodic: PeriodicBackupCopyScheduleModel }
)
export type BackupCopyJobScheduleModel = Static<typeof BackupCopyJobScheduleModel>

export const BackupCopyJobModel = Model('BackupCopyJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'BackupCopy'),
  description: Text(),
  mode: Ref(EBackupCopyJobMode),
  sourceObjects: Ref(BackupCopyJobObjectsModel),
  ...Optional({
    target: Ref(BackupCopyJobTargetModel),
    dataTransfer: Ref(BackupCopyJobDataTransferModel),
    schedule: Ref(BackupCopyJobScheduleModel),
  }),
})
export type BackupCopyJobModel = Static<typeof BackupCopyJobModel>

export const EntraIDTenantBackupCopyJobModel = Model('EntraIDTenantBackupCopyJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'EntraIDTenantBackupCopy'),
  primaryJobId: Uuid(),
  backupRepositoryId: Uuid(),
  ...Optional({
    useCustomRetention: Flag(),
    retentionPolicy: Ref(FileBackupRetentionPolicySettingsModel),
    useCustomEncryption: Flag(),
    encryption: Ref(BackupStorageSettingsEncryptionModel),
    schedule: Ref(FileBackupCopyJobScheduleModel),
  }),
})
export type EntraIDTenantBackupCopyJobModel = Static<typeof EntraIDTenantBackupCopyJobModel>

export const BackupCopyJobSpec = Model('BackupCopyJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'BackupCopy'),
  description: Text(),
  mode: Ref(EBackupCopyJobMode),
  sourceObjects: Ref(BackupCopyJobObjectsModel),
  target: Ref(BackupCopyJobTargetModel),
  ...Optional({
    dataTransfer: Ref(BackupCopyJobDataTransferModel),
    schedule: Ref(BackupCopyJobScheduleModel),
  }),
})
export type BackupCopyJobSpec = Static<typeof BackupCopyJobSpec>

export const EntraIDTenantBackupCopyJobSpec = Model('EntraIDTenantBackupCopyJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'EntraIDTenantBackupCopy'),
  primaryJobId: Uuid(),
  backupRepositoryId: Uuid(),
  ...Optional({
    useCustomRetention: Flag(),
    retentionPolicy: Ref(FileBackupRetentionPolicySettingsModel),
    useCustomEncryption: Flag(),
    encryption: Ref(BackupStorageSettingsEncryptionModel),
    schedule: Ref(FileBackupCopyJobScheduleModel),
  }),
  ...Since('1.3-rev2', Optional({ isDisabled: Flag() })),
})
export type EntraIDTenantBackupCopyJobSpec = Static<typeof EntraIDTenantBackupCopyJobSpec>

export const EBackupCopyRestorePoints = Enum('EBackupCopyRestorePoints', ['All', 'Latest'])
export type EBackupCopyRestorePoints = Static<typeof EBackupCopyRestorePoints>
