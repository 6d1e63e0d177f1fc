import type { BackupJobAdvancedSettingsModel } from '../../../../schemas/vbr/common/backups.js'
import type { BackupWindowSettingModel, BackupScheduleModel } from '../../../../schemas/vbr/common/schedules.js'
import type { BackupJobGuestProcessingModel } from '../../../../schemas/vbr/jobs/guest-processing.js'
import { zeroId } from '../../../store/ids.js'
import { monthlyOff, months } from '../../calendar/rules.js'
import type { BackupStorage } from './storage.js'

// What new jobs have where their bodies say nothing: the examples of the documents, with all that is optional switched
// off. ASSUMED: what they leave open, as the product's wizard has it; a job that does not say where it writes writes to
// the repository of every installation.

const weekDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const everyHour: BackupWindowSettingModel = {
  days: weekDays
    .map(day => ({ day, hours: Array(24).fill('1').join(',') }))
}

/** A day of the week, every month: what recorded jobs have where nobody has touched anything. */
const weeklyOrMonthly = (dayOfWeek: 'Saturday' | 'Monday', dayNumberInMonth: 'First' | 'Last', isWeekly: boolean) => ({
  weekly: { isEnabled: isWeekly, days: ['Saturday' as const] },
  monthly: { isEnabled: !isWeekly, dayOfWeek, dayNumberInMonth, months: [...months] }
})

/** Where a job writes to, and how long what it writes is kept. */
export const defaultStorage = (backupRepositoryId: string): Omit<BackupStorage, 'advancedSettings'> => ({
  backupRepositoryId,
  retentionPolicy: { type: 'Days', quantity: 7 },
  gfsPolicy: {
    isEnabled: false,
    weekly: { isEnabled: false, keepForNumberOfWeeks: 1, desiredTime: 'Sunday' },
    monthly: { isEnabled: false, keepForNumberOfMonths: 1, desiredTime: 'First' },
    yearly: { isEnabled: false, keepForNumberOfYears: 1, desiredTime: 'January' }
  }
})

export const defaultGuestProcessing = (): BackupJobGuestProcessingModel => ({
  appAwareProcessing: { isEnabled: false, appSettings: [] },
  guestFSIndexing: { isEnabled: false, indexingSettings: [] },
  guestInteractionProxies: { autoSelectEnabled: true, proxyIds: [] },
  guestCredentials: { useAgentManagementCredentials: false }
})

/** How backups are made and stored, whatever is backed up. */
export function defaultAdvanced (): BackupJobAdvancedSettingsModel {
  return {
    backupModeType: 'Incremental',
    syntheticFulls: { isEnabled: false, ...weeklyOrMonthly('Monday', 'First', true) },
    activeFulls: { isEnabled: false, ...weeklyOrMonthly('Monday', 'First', true) },
    backupHealth: { isEnabled: false, ...weeklyOrMonthly('Saturday', 'Last', false) },
    fullBackupMaintenance: {
      removeData: { isEnabled: false, afterDays: 14 },
      defragmentAndCompact: { isEnabled: false, ...weeklyOrMonthly('Saturday', 'Last', false) }
    },
    storageData: {
      inlineDataDedupEnabled: true,
      excludeSwapFileBlocks: true,
      excludeDeletedFileBlocks: true,
      compressionLevel: 'Optimal',
      storageOptimization: '1MB',
      encryption: { isEnabled: false, encryptionType: 'ByUserPassword', encryptionPasswordId: zeroId }
    },
    notifications: {
      sendSNMPNotifications: false,
      emailNotifications: { isEnabled: false, recipients: [] },
      vmAttribute: { isEnabled: false, notes: 'Notes', appendToExistingValue: true }
    },
    storageIntegration: {
      isEnabled: true, processedVmsLimitEnabled: false, processedVmsCount: 10, failoverToStandardBackup: false
    },
    scripts: {
      preCommand: { isEnabled: false, command: '' },
      postCommand: { isEnabled: false, command: '' },
      periodicityType: 'BackupSessions',
      runScriptEvery: 1,
      dayOfWeek: ['Saturday']
    }
  }
}

/** Every day at 22:00 if it runs automatically at all; every other rule is off. */
export function defaultSchedule (): BackupScheduleModel {
  return {
    runAutomatically: false,
    daily: {
      isEnabled: true,
      localTime: '22:00',
      dailyKind: 'Everyday',
      days: [...weekDays]
    },
    monthly: monthlyOff,
    periodically: {
      isEnabled: false, periodicallyKind: 'Hours', frequency: 1, backupWindow: everyHour, startTimeWithinAnHour: 0
    },
    continuously: { isEnabled: false, backupWindow: everyHour },
    afterThisJob: { isEnabled: false },
    retry: { isEnabled: true, retryCount: 3, awaitMinutes: 10 },
    backupWindow: { isEnabled: false, backupWindow: everyHour }
  }
}
