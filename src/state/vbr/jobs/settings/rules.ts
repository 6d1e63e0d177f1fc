import type {
  BackupApplicationSettingsModel, BackupJobGuestProcessingModel
} from '../../../../schemas/vbr/jobs/guest-processing.js'
import type { BackupScheduleModel, BackupWindowSettingModel } from '../../../../schemas/vbr/common/schedules.js'
import type { GFSPolicySettingsModel } from '../../../../schemas/vbr/common/retention.js'
import { zeroId } from '../../../store/ids.js'
import { flagsOf } from '../../calendar/windows.js'
import { jobsRefusals as refuse } from '../refusals.js'
import { minutesOf } from '../../calendar/rules.js'
import type { BackupStorage } from './storage.js'

// Each refuses settings that are wrong by themselves, whatever else there is.

export function guardKeeping (storage: BackupStorage): void {
  guardNumber('storage.retentionPolicy.quantity', storage.retentionPolicy.quantity, 1)
  guardGfs(storage.gfsPolicy)
  guardNumber('storage.advancedSettings.fullBackupMaintenance.removeData.afterDays',
    storage.advancedSettings?.fullBackupMaintenance?.removeData?.afterDays, 1)
  guardNumber('storage.advancedSettings.scripts.runScriptEvery', storage.advancedSettings?.scripts?.runScriptEvery, 1, 99)
  for (const name of ['activeFulls', 'syntheticFulls', 'backupHealth'] as const) {
    const day = storage.advancedSettings?.[name]?.monthly?.dayOfMonth
    guardNumber(`storage.advancedSettings.${name}.monthly.dayOfMonth`, day, 1, 31)
  }
  guardNumber('storage.advancedSettings.fullBackupMaintenance.defragmentAndCompact.monthly.dayOfMonth',
    storage.advancedSettings?.fullBackupMaintenance?.defragmentAndCompact?.monthly?.dayOfMonth, 1, 31)
}

export function guardGuestSettings ({ appAwareProcessing }: BackupJobGuestProcessingModel): void {
  for (const settings of appAwareProcessing.appSettings ?? []) guardApplications(settings)
}

function guardNumber (name: string, value: number | undefined, least: number, most = Infinity): void {
  if (value === undefined || (value >= least && value <= most)) return
  throw most === Infinity ? refuse.tooSmall(name, least) : refuse.outOfRange(name, least, most)
}

/** The ranges are the documents'. */
function guardGfs (policy: GFSPolicySettingsModel | undefined): void {
  guardNumber('storage.gfsPolicy.weekly.keepForNumberOfWeeks', policy?.weekly?.keepForNumberOfWeeks, 1, 9_999)
  guardNumber('storage.gfsPolicy.monthly.keepForNumberOfMonths', policy?.monthly?.keepForNumberOfMonths, 1, 999)
  guardNumber('storage.gfsPolicy.yearly.keepForNumberOfYears', policy?.yearly?.keepForNumberOfYears, 1, 999)
}

function guardApplications ({ vmObject, sql, oracle, postgreSQL }: BackupApplicationSettingsModel): void {
  const machine = 'name' in vmObject ? vmObject.name : 'a machine'
  const missing = (member: string): never => {
    throw refuse.applicationNeeds(machine, member)
  }
  for (const [name, logs] of Object.entries({ sql, oracle, postgreSQL })) {
    guardNumber(`appSettings.${name}.backupMinsCount`, logs?.backupMinsCount, 1)
    guardNumber(`appSettings.${name}.keepDaysCount`, logs?.keepDaysCount, 1)
  }
  if (oracle?.archiveLogs === 'DeleteExpiredHours' && oracle.deleteHoursCount === undefined) missing('oracle.deleteHoursCount')
  if (oracle?.archiveLogs === 'DeleteExpiredGBs' && oracle.deleteGBsCount === undefined) missing('oracle.deleteGBsCount')
  if (oracle?.useGuestCredentials === false && isNone(oracle.credentialsId)) missing('oracle.credentialsId')
  if (postgreSQL?.useGuestCredentials === false && postgreSQL.userConnectionType !== 'Peer' &&
    isNone(postgreSQL.credentialsId)) missing('postgreSQL.credentialsId')
}

const isNone = (id: string | undefined): boolean => id === undefined || id === zeroId

export function guardSchedule (schedule: BackupScheduleModel): void {
  const { daily, monthly, periodically, continuously, afterThisJob, retry, backupWindow } = schedule
  guardTime('daily', daily?.localTime)
  guardTime('monthly', monthly?.localTime)
  guardNumber('schedule.monthly.dayOfMonth', monthly?.dayOfMonth, 1, 31)
  // ASSUMED: the longest that it may be.
  guardNumber('schedule.periodically.frequency', periodically?.frequency, 1, 9_999)
  guardNumber('schedule.periodically.startTimeWithinAnHour', periodically?.startTimeWithinAnHour, 0, 59)
  guardNumber('schedule.retry.retryCount', retry?.retryCount, 1)
  guardNumber('schedule.retry.awaitMinutes', retry?.awaitMinutes, 1)
  guardWindow('periodically', periodically?.backupWindow)
  guardWindow('continuously', continuously?.backupWindow)
  guardWindow('backupWindow', backupWindow?.backupWindow)
  if (afterThisJob?.isEnabled === true && (afterThisJob.jobName ?? '') === '') {
    throw refuse.mustName('schedule.afterThisJob.jobName', 'a job')
  }
}

function guardTime (rule: string, localTime: string | undefined): void {
  if (localTime === undefined || minutesOf(localTime) !== undefined) return
  throw refuse.notTimeOfDay(`schedule.${rule}.localTime`, localTime)
}

function guardWindow (rule: string, window: BackupWindowSettingModel | undefined): void {
  const wrong = window?.days.find(({ hours }) => flagsOf(hours) === undefined)
  if (wrong !== undefined) throw refuse.windowNeedsHours(rule, wrong.day)
}
