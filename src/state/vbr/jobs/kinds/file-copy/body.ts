import type { BackupStorageSettingsEncryptionModel } from '../../../../../schemas/vbr/common/backup-storage-settings.js'
import type { GFSPolicySettingsModel } from '../../../../../schemas/vbr/common/retention.js'
import type { BackupScheduleModel } from '../../../../../schemas/vbr/common/schedules.js'
import type {
  FileBackupCopyJobModel, FileBackupCopyJobScheduleModel, FileBackupCopyJobSpec, FileBackupRetentionPolicySettingsModel
} from '../../../../../schemas/vbr/jobs/unstructured-data-selection.js'
import { zeroId } from '../../../../store/ids.js'
import { merge } from '../../../base/merge.js'
import type { Job } from '../../job.js'
import { defaultStorage, everyHour } from '../../settings/defaults.js'
import type { BackupStorage } from '../../settings/storage.js'
import { usualDays } from '../unstructured/body.js'

interface Settings {
  useCustomRetention: boolean
  retentionPolicy: FileBackupRetentionPolicySettingsModel
  gfsPolicy: GFSPolicySettingsModel
  useCustomEncryption: boolean
  encryption: BackupStorageSettingsEncryptionModel
  schedule: FileBackupCopyJobScheduleModel
}

/** A job that copies what a job of shares or buckets has backed up to another repository. */
export type FileCopyJob = FileBackupCopyJobModel & Job & Settings & { primaryJobId: string }

export const isFileCopy = (job: Job): job is FileCopyJob => job.type === 'FileBackupCopy'

const daysOfMonth = 30

/** What a new job has where its body says nothing: all as its primary job has it, at any time. */
const defaults = (repositoryId: string): Settings => ({
  useCustomRetention: false,
  retentionPolicy: { type: 'Days', quantity: usualDays },
  gfsPolicy: defaultStorage(repositoryId).gfsPolicy ?? { isEnabled: false },
  useCustomEncryption: false,
  encryption: { isEnabled: false, encryptionType: 'ByUserPassword', encryptionPasswordId: zeroId },
  schedule: { type: 'Continuous', customWindow: { isEnabled: false, backupWindow: everyHour } }
})

type Said = Partial<Settings> & Partial<Pick<FileBackupCopyJobSpec, 'retentionPolicy'>>

function settle (before: Settings, said: Said): Settings {
  const { schedule, ...others } = settingsIn(said)
  return merge(settingsIn(before) as Settings, { // all of them, as they were
    ...others, ...(schedule && { schedule: toMeantSchedule(schedule, before.schedule) })
  })
}

const settingsIn = (
  { useCustomRetention, retentionPolicy, gfsPolicy, useCustomEncryption, encryption, schedule }: Said
): Said => ({ useCustomRetention, retentionPolicy, gfsPolicy, useCustomEncryption, encryption, schedule })

/** A window of its own is one that is enabled. */
function toMeantSchedule (
  { type, customWindow }: FileBackupCopyJobScheduleModel, before: FileBackupCopyJobScheduleModel
): FileBackupCopyJobScheduleModel {
  const { type: meant = 'Continuous' } = { ...before, ...(type && { type }) }
  return {
    type: meant,
    customWindow: { ...before.customWindow, ...customWindow, isEnabled: meant === 'Custom' }
  }
}

export function fileCopyJobIn (id: string, spec: FileBackupCopyJobSpec): FileCopyJob {
  const { name, primaryJobId = '', backupRepositoryId } = spec
  return {
    id, type: 'FileBackupCopy', name, isDisabled: false, primaryJobId, backupRepositoryId,
    ...settle(defaults(backupRepositoryId), spec)
  }
}

/** Which job it copies stays where nothing is said of it. */
export function editedFileCopyJob (before: FileCopyJob, body: FileBackupCopyJobModel): FileCopyJob {
  const { name, isDisabled, primaryJobId, backupRepositoryId } = body
  return {
    ...before,
    name,
    isDisabled: isDisabled ?? before.isDisabled,
    primaryJobId: primaryJobId ?? before.primaryJobId,
    backupRepositoryId,
    ...settle(before, body)
  }
}

/** As other jobs have it: a mirror runs by itself, within its window where it has one. ASSUMED: its retries. */
export function toFileCopySchedule ({ schedule }: Pick<FileCopyJob, 'schedule'>): BackupScheduleModel {
  const { type, customWindow } = schedule
  return {
    runAutomatically: true,
    retry: { isEnabled: true, retryCount: 3, awaitMinutes: 10 },
    backupWindow: {
      isEnabled: type === 'Custom', ...(customWindow?.backupWindow && { backupWindow: customWindow.backupWindow })
    }
  }
}

/** As other jobs have it; `primary` is how the job that it copies stores and keeps its backups. */
export function toFileCopyStorage (job: FileCopyJob, primary: BackupStorage | undefined): BackupStorage {
  const { backupRepositoryId, useCustomRetention, retentionPolicy, gfsPolicy, useCustomEncryption, encryption } = job
  const { type, quantity = usualDays } = retentionPolicy
  const own = { type: 'Days' as const, quantity: type === 'Months' ? quantity * daysOfMonth : quantity }
  const storageData = primary?.advancedSettings?.storageData
  return {
    backupRepositoryId,
    retentionPolicy: useCustomRetention ? own : primary?.retentionPolicy ?? own,
    gfsPolicy: useCustomRetention ? gfsPolicy : primary?.gfsPolicy ?? gfsPolicy,
    advancedSettings: {
      backupModeType: 'Incremental',
      storageData: { ...storageData, ...((useCustomEncryption || primary === undefined) && { encryption }) }
    }
  }
}
