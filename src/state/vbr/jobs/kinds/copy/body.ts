import type {
  BackupCopyJobAdvancedSettingsModel, BackupCopyJobModel, BackupCopyJobObjectsModel, BackupCopyJobScheduleModel,
  BackupCopyJobSpec, BackupCopyJobTargetModel, EBackupCopyJobMode, EBackupCopyRestorePoints,
  ImmediateBackupCopyScheduleModel, PeriodicBackupCopyScheduleModel
} from '../../../../../schemas/vbr/jobs/backup-copy-jobs.js'
import type { BackupScheduleModel } from '../../../../../schemas/vbr/common/schedules.js'
import { type Given, merge } from '../../../base/merge.js'
import type { Job } from '../../job.js'
import { defaultRepositoryId } from '../../../repositories/index.js'
import { defaultAdvanced, defaultSchedule, defaultStorage, everyHour } from '../../settings/defaults.js'
import { toMeantSchedule, toMeantStorage } from '../../settings/given.js'
import type { BackupStorage } from '../../settings/storage.js'
import { toKeptSchedule } from '../../settings/times.js'

type Lists<T> = { [K in keyof T]-?: NonNullable<T[K]> }

/** What a job copies, and what of it not. */
export interface CopySelection {
  includes: Lists<BackupCopyJobObjectsModel['includes']>
  excludes: Lists<NonNullable<BackupCopyJobObjectsModel['excludes']>>
  enableTransactionLogCopy: boolean
}

type Target = Lists<Omit<BackupCopyJobTargetModel, 'advancedSettings'>> &
  { advancedSettings: BackupCopyJobAdvancedSettingsModel }

interface Settings {
  target: Target
  dataTransfer: NonNullable<BackupCopyJobModel['dataTransfer']>
}

/** A job that copies backups to another repository. */
export type CopyJob = BackupCopyJobModel & Job & Settings & {
  sourceObjects: CopySelection
  schedule: BackupCopyJobScheduleModel
  /** Of a run: which restore points somebody wants copied. */
  wanted?: EBackupCopyRestorePoints
}

/** What a new job has where its body says nothing (the documents' example). ASSUMED: the limits of the monitor. */
function defaults (): Settings {
  const { backupHealth, fullBackupMaintenance, scripts } = defaultAdvanced()
  const { gfsPolicy, ...storage } = defaultStorage(defaultRepositoryId)
  return {
    target: {
      ...storage,
      gfsPolicy: { isEnabled: false, ...gfsPolicy, readEntireRestorePoint: false },
      advancedSettings: {
        backupHealth,
        fullBackupMaintenance,
        storageData: {
          inlineDataDedupEnabled: true,
          // What was compressed already stays as it is.
          compressionLevel: 'Auto',
          encryption: { isEnabled: false, encryptionType: 'ByUserPassword' }
        },
        rpoMonitor: {
          newBackupThreshold: { isEnabled: false, type: 'Days', quantity: 1 },
          newLogBackupThreshold: { isEnabled: false, type: 'Hours', quantity: 1 }
        },
        notifications: {
          sendSNMPNotifications: false,
          emailNotifications: { isEnabled: false, recipients: [], notificationsSchedule: 'Immediate' }
        },
        scripts,
        useMostRecentRestorePoint: false
      }
    },
    dataTransfer: { wanAcceleratorSettings: { transferMode: 'Direct' } }
  }
}

/** ASSUMED: a mirror copies at any time, a periodic job by no schedule, until somebody wants it otherwise. */
function defaultScheduleOf (mode: EBackupCopyJobMode): BackupCopyJobScheduleModel {
  if (mode === 'Immediate') return { type: mode, scheduleMode: 'Continuous', backupWindow: everyHour }
  const { continuously: _never, ...schedule } = defaultSchedule()
  return { type: mode, ...schedule }
}

export function copyJobIn (id: string, spec: BackupCopyJobSpec): CopyJob {
  const { name, description, mode, sourceObjects, schedule } = spec
  return {
    id,
    type: 'BackupCopy',
    name,
    description,
    isDisabled: false,
    mode,
    sourceObjects: selectionIn(sourceObjects),
    ...mergedSettings(defaults(), spec),
    schedule: scheduleFrom(defaultScheduleOf(mode), schedule)
  }
}

export function editedCopyJob (before: CopyJob, body: BackupCopyJobModel): CopyJob {
  const { name, description, mode, sourceObjects, schedule, isDisabled } = body
  const { target, dataTransfer } = before
  return {
    ...before,
    name,
    description,
    isDisabled: isDisabled ?? before.isDisabled,
    mode,
    sourceObjects: selectionIn(sourceObjects),
    ...mergedSettings({ target, dataTransfer }, body),
    // A job that goes over to the other mode begins with the schedule of a new one.
    schedule: scheduleFrom(mode === before.mode ? before.schedule : defaultScheduleOf(mode), schedule)
  }
}

type Said = Pick<BackupCopyJobModel, 'target' | 'dataTransfer'>

const mergedSettings = (before: Settings, { target, dataTransfer }: Said): Settings =>
  merge(before, {
    ...(target && { target: merge(before.target, toMeantTarget(target)) }),
    ...(dataTransfer && { dataTransfer: merge(before.dataTransfer, dataTransfer) })
  })

/** Checks are weekly or monthly here, too. */
function toMeantTarget (given: BackupCopyJobTargetModel): Given<Target> {
  const { advancedSettings: advanced } = toMeantStorage({
    backupRepositoryId: '', retentionPolicy: { type: 'Days', quantity: 7 },
    advancedSettings: given.advancedSettings as BackupStorage['advancedSettings'] // what both have is the same
  })
  // What comes back has the members that were given.
  return { ...given, ...(advanced && { advancedSettings: advanced as BackupCopyJobAdvancedSettingsModel }) }
}

/** Where the body says it in the words of the other mode, that is refused later on. */
function scheduleFrom (
  before: BackupCopyJobScheduleModel, given: BackupCopyJobScheduleModel | undefined
): BackupCopyJobScheduleModel {
  if (given === undefined || given === null) return before
  if (given.type !== before.type) return given
  if (given.type === 'Immediate') {
    return merge(before as ImmediateBackupCopyScheduleModel, given) // of the same type, as below
  }
  const periodic = before as PeriodicBackupCopyScheduleModel // of the same type as what is given
  const { continuously: _never, ...meant } = toMeantSchedule(given, periodic)
  const { continuously: _neither, ...kept } = toKeptSchedule(merge<BackupScheduleModel>(periodic, meant))
  return { ...kept, type: 'Periodic' }
}

/** What a body says of sources, in full: lists that it leaves out are empty. */
function selectionIn ({ includes, excludes, enableTransactionLogCopy }: BackupCopyJobObjectsModel): CopySelection {
  return {
    includes: { jobs: includes.jobs ?? [], repositories: includes.repositories ?? [], backups: includes.backups ?? [] },
    excludes: { jobs: excludes?.jobs ?? [], objects: excludes?.objects ?? [] },
    enableTransactionLogCopy: enableTransactionLogCopy ?? false
  }
}

/** Guide: what fails of a mirror is tried again three times. ASSUMED: with ten minutes between. */
const mirrorRetry = { isEnabled: true, retryCount: 3, awaitMinutes: 10 }

/** As other jobs have it: a mirror runs by itself, within its window where it has one. */
export function toBackupSchedule ({ schedule }: Pick<CopyJob, 'schedule'>): BackupScheduleModel {
  if (schedule.type === 'Periodic') return schedule
  const { scheduleMode, backupWindow } = schedule
  return {
    runAutomatically: true,
    retry: mirrorRetry,
    backupWindow: { isEnabled: scheduleMode === 'BackupWindow', ...(backupWindow && { backupWindow }) }
  }
}

/** As other jobs have it. */
export function toBackupStorage ({ target }: Pick<CopyJob, 'target'>): BackupStorage {
  const { backupRepositoryId, retentionPolicy, gfsPolicy, advancedSettings } = target
  const { backupHealth, fullBackupMaintenance, storageData, scripts } = advancedSettings
  return {
    backupRepositoryId,
    retentionPolicy,
    gfsPolicy,
    advancedSettings: {
      // Guide: forever forward.
      backupModeType: 'Incremental',
      backupHealth,
      fullBackupMaintenance,
      ...(storageData && { storageData }),
      scripts
    }
  }
}
