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

/** `member`: where the job says it; empty where that is the job itself. */
export function guardKeeping (storage: BackupStorage, member = 'storage'): void {
  const { retentionPolicy, gfsPolicy, advancedSettings } = storage
  const at = member === '' ? '' : `${member}.`
  guardNumber(`${at}retentionPolicy.quantity`, retentionPolicy.quantity, 1)
  guardGfs(gfsPolicy, at)
  const { fullBackupMaintenance: maintenance, scripts } = advancedSettings ?? {}
  const advanced = `${at}advancedSettings`
  guardNumber(`${advanced}.fullBackupMaintenance.removeData.afterDays`, maintenance?.removeData?.afterDays, 1)
  guardNumber(`${advanced}.scripts.runScriptEvery`, scripts?.runScriptEvery, 1, 99)
  for (const name of ['activeFulls', 'syntheticFulls', 'backupHealth'] as const) {
    guardNumber(`${advanced}.${name}.monthly.dayOfMonth`, advancedSettings?.[name]?.monthly?.dayOfMonth, 1, 31)
  }
  guardNumber(`${advanced}.fullBackupMaintenance.defragmentAndCompact.monthly.dayOfMonth`,
    maintenance?.defragmentAndCompact?.monthly?.dayOfMonth, 1, 31)
}

export function guardGuestSettings ({ appAwareProcessing }: BackupJobGuestProcessingModel): void {
  for (const settings of appAwareProcessing.appSettings ?? []) guardApplications(settings)
}

function guardNumber (name: string, value: number | undefined, least: number, most = Infinity): void {
  if (value === undefined || (value >= least && value <= most)) return
  throw most === Infinity ? refuse.tooSmall(name, least) : refuse.outOfRange(name, least, most)
}

/** The ranges are the documents'. */
function guardGfs (policy: GFSPolicySettingsModel | undefined, at: string): void {
  guardNumber(`${at}gfsPolicy.weekly.keepForNumberOfWeeks`, policy?.weekly?.keepForNumberOfWeeks, 1, 9_999)
  guardNumber(`${at}gfsPolicy.monthly.keepForNumberOfMonths`, policy?.monthly?.keepForNumberOfMonths, 1, 999)
  guardNumber(`${at}gfsPolicy.yearly.keepForNumberOfYears`, policy?.yearly?.keepForNumberOfYears, 1, 999)
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
