// Written by scripts/contract from the vendor's OpenAPI documents.
import { Enum, Flag, Integer, Model, Optional, Ref, Since, Until, type Static } from '../../kit/vbr.js'
import { EDayOfWeek, EMonth, GFSPolicySettingsMonthlyModel } from './schedules.js'

export const ERetentionPolicyType = Enum('ERetentionPolicyType', ['RestorePoints', 'Days'])
export type ERetentionPolicyType = Static<typeof ERetentionPolicyType>

export const BackupJobRetentionPolicySettingsModel = Model('BackupJobRetentionPolicySettingsModel', {
  type: Ref(ERetentionPolicyType),
  quantity: Integer(),
})
export type BackupJobRetentionPolicySettingsModel = Static<typeof BackupJobRetentionPolicySettingsModel>

export const GFSPolicySettingsWeeklyModel = Model('GFSPolicySettingsWeeklyModel', {
  isEnabled: Flag(),
  ...Optional({ keepForNumberOfWeeks: Integer(), desiredTime: Ref(EDayOfWeek) }),
})
export type GFSPolicySettingsWeeklyModel = Static<typeof GFSPolicySettingsWeeklyModel>

export const GFSPolicySettingsYearlyModel = Model('GFSPolicySettingsYearlyModel', {
  isEnabled: Flag(),
  ...Optional({ keepForNumberOfYears: Integer(), desiredTime: Ref(EMonth) }),
})
export type GFSPolicySettingsYearlyModel = Static<typeof GFSPolicySettingsYearlyModel>

export const GFSPolicySettingsModel = Model('GFSPolicySettingsModel', {
  isEnabled: Flag(),
  ...Optional({
    weekly: Ref(GFSPolicySettingsWeeklyModel),
    monthly: Ref(GFSPolicySettingsMonthlyModel),
    yearly: Ref(GFSPolicySettingsYearlyModel),
  }),
})
export type GFSPolicySettingsModel = Static<typeof GFSPolicySettingsModel>

export const ERetainLogBackupsType = Enum('ERetainLogBackupsType', [
  'KeepOnlyDays',
  ...Until('1.3-rev0', ['untilBackupDeleted']),
  ...Since('1.3-rev1', ['UntilBackupDeleted']),
])
export type ERetainLogBackupsType = Static<typeof ERetainLogBackupsType>

export const EBackupFileGFSPeriod = Enum('EBackupFileGFSPeriod', [
  'None', 'Weekly', 'Monthly', 'Quarterly', 'Yearly',
])
export type EBackupFileGFSPeriod = Static<typeof EBackupFileGFSPeriod>
