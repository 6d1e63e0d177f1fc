// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Enum, Flag, Integer, List, Model, Optional, Ref, Since, Text, Until, type Static,
} from '../../kit/vbr.js'

export const EDayOfWeek = Enum('EDayOfWeek', [
  ...Until('1.3-rev0', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
  ...Since('1.3-rev1', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']),
])
export type EDayOfWeek = Static<typeof EDayOfWeek>

export const BackupWindowDayHoursModel = Model('BackupWindowDayHoursModel', {
  day: Ref(EDayOfWeek),
  hours: Text(),
})
export type BackupWindowDayHoursModel = Static<typeof BackupWindowDayHoursModel>

export const BackupWindowSettingModel = Model('BackupWindowSettingModel', {
  days: List(Ref(BackupWindowDayHoursModel)),
})
export type BackupWindowSettingModel = Static<typeof BackupWindowSettingModel>

export const EDailyKinds = Enum('EDailyKinds', ['Everyday', 'WeekDays', 'SelectedDays'])
export type EDailyKinds = Static<typeof EDailyKinds>

export const ScheduleDailyModel = Model('ScheduleDailyModel', {
  isEnabled: Flag({ default: true }),
  ...Optional({
    localTime: Text({ format: 'time' }),
    dailyKind: Ref(EDailyKinds),
    days: List(Ref(EDayOfWeek), { uniqueItems: true }),
  }),
})
export type ScheduleDailyModel = Static<typeof ScheduleDailyModel>

export const EDayNumberInMonth = Enum('EDayNumberInMonth', [
  'First', 'Second', 'Third', 'Fourth', 'Last', 'OnDay',
])
export type EDayNumberInMonth = Static<typeof EDayNumberInMonth>

export const EMonth = Enum('EMonth', [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December',
])
export type EMonth = Static<typeof EMonth>

export const ScheduleMonthlyModel = Model('ScheduleMonthlyModel', {
  isEnabled: Flag({ default: false }),
  ...Optional({
    localTime: Text({ format: 'time' }),
    dayOfWeek: Ref(EDayOfWeek),
    dayNumberInMonth: Ref(EDayNumberInMonth),
    dayOfMonth: Integer(),
    months: List(Ref(EMonth), { uniqueItems: true }),
  }),
  ...Since('1.3-rev0', Optional({ isLastDayOfMonth: Flag() })),
})
export type ScheduleMonthlyModel = Static<typeof ScheduleMonthlyModel>

export const AdvancedStorageScheduleWeeklyModel = Model('AdvancedStorageScheduleWeeklyModel', {
  isEnabled: Flag({ default: false }),
  ...Optional({
    days: Changed({
      '1.1-rev0': List(Ref(EDayOfWeek), { uniqueItems: true }),
      '1.3-rev2': List(Ref(EDayOfWeek), { minItems: 1, uniqueItems: true }),
    }),
  }),
  ...Since('1.3-rev0', Optional({ localTime: Text({ format: 'time' }) })),
})
export type AdvancedStorageScheduleWeeklyModel = Static<typeof AdvancedStorageScheduleWeeklyModel>

export const AdvancedStorageScheduleMonthlyModel = Model('AdvancedStorageScheduleMonthlyModel', {
  isEnabled: Flag(),
  ...Optional({
    dayOfWeek: Ref(EDayOfWeek),
    dayNumberInMonth: Ref(EDayNumberInMonth),
    months: Changed({
      '1.1-rev0': List(Ref(EMonth), { uniqueItems: true }),
      '1.3-rev2': List(Ref(EMonth), { minItems: 1, uniqueItems: true }),
    }),
  }),
  ...Until('1.2-rev1', Optional({ dayOfMonths: Integer() })),
  ...Since('1.3-rev0', Optional({
    dayOfMonth: Integer(),
    localTime: Text({ format: 'time' }),
    isLastDayOfMonth: Flag(),
  })),
})
export type AdvancedStorageScheduleMonthlyModel = Static<typeof AdvancedStorageScheduleMonthlyModel>

export const ESennightOfMonth = Enum('ESennightOfMonth', [
  'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Last',
])
export type ESennightOfMonth = Static<typeof ESennightOfMonth>

export const GFSPolicySettingsMonthlyModel = Model('GFSPolicySettingsMonthlyModel', {
  isEnabled: Flag(),
  ...Optional({ keepForNumberOfMonths: Integer(), desiredTime: Ref(ESennightOfMonth) }),
})
export type GFSPolicySettingsMonthlyModel = Static<typeof GFSPolicySettingsMonthlyModel>

export const BackupWindowsScriptModel = Model('BackupWindowsScriptModel', Optional({
  preFreezeScript: Text(),
  postThawScript: Text(),
}))
export type BackupWindowsScriptModel = Static<typeof BackupWindowsScriptModel>

export const EPeriodicallyKinds = Enum('EPeriodicallyKinds', ['Hours', 'Minutes', 'Seconds', 'Days'])
export type EPeriodicallyKinds = Static<typeof EPeriodicallyKinds>

export const SchedulePeriodicallyModel = Model('SchedulePeriodicallyModel', {
  isEnabled: Flag({ default: false }),
  ...Optional({
    periodicallyKind: Ref(EPeriodicallyKinds),
    frequency: Integer(),
    backupWindow: Ref(BackupWindowSettingModel),
    startTimeWithinAnHour: Integer(),
  }),
})
export type SchedulePeriodicallyModel = Static<typeof SchedulePeriodicallyModel>

export const ScheduleBackupWindowModel = Model('ScheduleBackupWindowModel', {
  isEnabled: Flag({ default: false }),
  ...Optional({ backupWindow: Ref(BackupWindowSettingModel) }),
})
export type ScheduleBackupWindowModel = Static<typeof ScheduleBackupWindowModel>

export const ScheduleAfterThisJobModel = Model('ScheduleAfterThisJobModel', {
  isEnabled: Flag(),
  ...Optional({ jobName: Text() }),
})
export type ScheduleAfterThisJobModel = Static<typeof ScheduleAfterThisJobModel>

export const ScheduleRetryModel = Model('ScheduleRetryModel', Optional({
  isEnabled: Flag({ default: false }),
  retryCount: Integer({ default: 3 }),
  awaitMinutes: Integer({ default: 10 }),
}))
export type ScheduleRetryModel = Static<typeof ScheduleRetryModel>

export const BackupScheduleModel = Model('BackupScheduleModel', {
  runAutomatically: Flag({ default: false }),
  ...Optional({
    daily: Ref(ScheduleDailyModel),
    monthly: Ref(ScheduleMonthlyModel),
    periodically: Ref(SchedulePeriodicallyModel),
    continuously: Ref(ScheduleBackupWindowModel),
    afterThisJob: Ref(ScheduleAfterThisJobModel),
    retry: Ref(ScheduleRetryModel),
    backupWindow: Ref(ScheduleBackupWindowModel),
  }),
})
export type BackupScheduleModel = Static<typeof BackupScheduleModel>
