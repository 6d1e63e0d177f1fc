// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Flag, Integer, List, Model, Optional, Ref, RequiredUntil, Since, Tag, Text, type Static,
} from '../../kit/vbr.js'
import { EJobType } from '../common/backups.js'
import { InventoryObjectModel } from '../common/inventory-objects.js'
import { EmailNotificationSettingsModel } from '../common/notifications.js'
import {
  ScheduleAfterThisJobModel, ScheduleBackupWindowModel, ScheduleDailyModel, ScheduleMonthlyModel,
  SchedulePeriodicallyModel,
} from '../common/schedules.js'
import { JobObjectModel } from './backup-copy-jobs.js'
import { JobModelBase, JobSpecBase } from './shared.js'

export const SureBackupLinkedJobsModel = Model('SureBackupLinkedJobsModel', {
  includes: List(Ref(JobObjectModel)),
  ...Optional({
    excludes: List(Ref(InventoryObjectModel)),
    maxConcurrentMachinesCount: Integer(),
    processRandomMachines: Flag(),
    maxRandomMachinesCount: Integer(),
  }),
})
export type SureBackupLinkedJobsModel = Static<typeof SureBackupLinkedJobsModel>

export const SureBackupJobNotificationSettingsModel = Model('SureBackupJobNotificationSettingsModel', Optional({
  sendSNMPNotifications: Flag(),
  emailNotifications: Ref(EmailNotificationSettingsModel),
}))
export type SureBackupJobNotificationSettingsModel = Static<typeof SureBackupJobNotificationSettingsModel>

export const SureBackupJobVerificationOptionsModel = Model('SureBackupJobVerificationOptionsModel', {
  malwareScanEnabled: Flag(),
  yaraScanEnabled: Flag(),
  ...Optional({
    yaraScanRule: Text(),
    entireImageScanEnabled: Flag(),
    diskContentValidationEnabled: Flag(),
    notifications: Ref(SureBackupJobNotificationSettingsModel),
  }),
})
export type SureBackupJobVerificationOptionsModel = Static<typeof SureBackupJobVerificationOptionsModel>

export const SureBackupJobScheduleModel = Model('SureBackupJobScheduleModel', Optional({
  runAutomatically: Flag({ default: false }),
  daily: Ref(ScheduleDailyModel),
  monthly: Ref(ScheduleMonthlyModel),
  periodically: Ref(SchedulePeriodicallyModel),
  continuously: Ref(ScheduleBackupWindowModel),
  afterThisJob: Ref(ScheduleAfterThisJobModel),
  waitForLinkedJobs: Flag(),
  waitTimeMinutes: Integer(),
}))
export type SureBackupJobScheduleModel = Static<typeof SureBackupJobScheduleModel>

export const UnstructuredLinkedJobsModel = Model('UnstructuredLinkedJobsModel', {
  includes: List(Ref(JobObjectModel)),
})
export type UnstructuredLinkedJobsModel = Static<typeof UnstructuredLinkedJobsModel>

export const SureBackupContentScanJobModel = Model('SureBackupContentScanJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'SureBackupContentScan'),
  verificationOptions: Ref(SureBackupJobVerificationOptionsModel),
  ...Optional({ description: Text(), schedule: Ref(SureBackupJobScheduleModel) }),
  ...RequiredUntil('1.3-rev1', { linkedJobs: Ref(SureBackupLinkedJobsModel) }),
  ...Since('1.3-rev2', Optional({ unstructuredLinkedJobs: Ref(UnstructuredLinkedJobsModel) })),
})
export type SureBackupContentScanJobModel = Static<typeof SureBackupContentScanJobModel>

export const SureBackupContentScanJobSpec = Model('SureBackupContentScanJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'SureBackupContentScan'),
  verificationOptions: Ref(SureBackupJobVerificationOptionsModel),
  ...Optional({ description: Text(), schedule: Ref(SureBackupJobScheduleModel) }),
  ...RequiredUntil('1.3-rev1', { linkedJobs: Ref(SureBackupLinkedJobsModel) }),
  ...Since('1.3-rev2', Optional({ unstructuredLinkedJobs: Ref(UnstructuredLinkedJobsModel) })),
})
export type SureBackupContentScanJobSpec = Static<typeof SureBackupContentScanJobSpec>
