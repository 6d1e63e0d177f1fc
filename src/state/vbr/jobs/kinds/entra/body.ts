import type { BackupStorageSettingsEncryptionModel } from '../../../../../schemas/vbr/common/backup-storage-settings.js'
import type { BackupScheduleModel } from '../../../../../schemas/vbr/common/schedules.js'
import type {
  EntraIDTenantBackupCopyJobModel, EntraIDTenantBackupCopyJobSpec
} from '../../../../../schemas/vbr/jobs/backup-copy-jobs.js'
import type {
  EntraIDAuditLogBackupJobModel, EntraIDAuditLogBackupJobSpec, EntraIDAuditLogBackupJobStorageModel,
  EntraIDTenantBackupJobModel, EntraIDTenantBackupJobSpec, EntraIDTenantBackupJobStorageModel
} from '../../../../../schemas/vbr/jobs/entra-id-jobs.js'
import type { EBackupCopyRestorePoints } from '../../../../../schemas/vbr/jobs/backup-copy-jobs.js'
import { merge } from '../../../base/merge.js'
import { defaultRepositoryId, tenantRepository } from '../../../repositories/index.js'
import type { Job } from '../../job.js'
import { defaultAdvanced, defaultSchedule, everyHour } from '../../settings/defaults.js'
import { toMeantSchedule, toMeantStorage } from '../../settings/given.js'
import type { BackupStorage } from '../../settings/storage.js'
import { toKeptSchedule } from '../../settings/times.js'

/** A job that backs up what lies in a tenant's directory. */
export type TenantJob = EntraIDTenantBackupJobModel & Job & {
  storage: EntraIDTenantBackupJobStorageModel &
    Required<Pick<EntraIDTenantBackupJobStorageModel, 'retentionPolicy' | 'advancedSettings'>>
  schedule: BackupScheduleModel
}

/** A job that backs up a tenant's audit and sign-in logs. */
export type LogJob = EntraIDAuditLogBackupJobModel & Job & {
  isHighPriority: boolean
  storage: EntraIDAuditLogBackupJobStorageModel & { backupRepositoryId: string }
  schedule: BackupScheduleModel
}

/** A job that copies what another one has backed up of a tenant. */
export type TenantCopyJob = EntraIDTenantBackupCopyJobModel & Job & {
  /** Of a run: which restore points somebody wants copied. */
  wanted?: EBackupCopyRestorePoints
}

const noEncryption = (): BackupStorageSettingsEncryptionModel => ({ isEnabled: false, encryptionType: 'ByUserPassword' })

const noMail = () => ({ sendSNMPNotifications: false, emailNotifications: { isEnabled: false, recipients: [] } })

/** What a body says of a schedule in place of what there was. */
const scheduleFrom = (
  before: BackupScheduleModel, given: BackupScheduleModel | null | undefined
): BackupScheduleModel =>
  toKeptSchedule(given ? merge(before, toMeantSchedule(given, before)) : before)

export function tenantJobIn (
  id: string, { name, description, storage, schedule }: EntraIDTenantBackupJobSpec
): TenantJob {
  return {
    id,
    type: 'EntraIDTenantBackup',
    name,
    description,
    isDisabled: false,
    storage: merge({
      tenantId: storage.tenantId,
      // The documents' example.
      retentionPolicy: { type: 'RestorePoints' as const, quantity: 7 },
      advancedSettings: { notifications: noMail(), encryption: noEncryption() }
    } as TenantJob['storage'], storage), // what is optional may be given
    schedule: scheduleFrom(defaultSchedule(), schedule)
  }
}

export function editedTenantJob (before: TenantJob, body: EntraIDTenantBackupJobModel): TenantJob {
  const { name, description, storage, schedule, isDisabled } = body
  return {
    ...before,
    name,
    description,
    isDisabled: isDisabled ?? before.isDisabled,
    storage: merge(before.storage, storage),
    schedule: scheduleFrom(before.schedule, schedule)
  }
}

/** As other backups say it. What is read at once lies in a database: nothing is chosen of how it is stored. */
export const toTenantStorage = ({ storage: { retentionPolicy, advancedSettings } }: TenantJob): BackupStorage => ({
  backupRepositoryId: tenantRepository.id,
  retentionPolicy,
  advancedSettings: {
    backupModeType: 'Incremental',
    ...(advancedSettings.encryption && { storageData: { encryption: advancedSettings.encryption } })
  }
})

/** What is kept of logs, and how they are stored, where a new job's body says nothing of it. */
function defaultLogStorage (): LogJob['storage'] {
  const { backupHealth, scripts } = defaultAdvanced()
  return {
    backupRepositoryId: defaultRepositoryId,
    // The documents' example.
    retentionPolicy: { type: 'Months', quantity: 6 },
    advancedSettings: {
      storageData: { compressionLevel: 'Optimal', encryption: noEncryption() },
      ...(backupHealth && { backupHealth }),
      ...(scripts && { scripts }),
      notifications: noMail()
    }
  }
}

/** Checks are weekly or monthly here, too. */
function logStorageFrom (
  before: LogJob['storage'], given: EntraIDAuditLogBackupJobStorageModel | null | undefined
): LogJob['storage'] {
  if (!given) return before
  const { backupHealth } = given.advancedSettings ?? {}
  const meant = toMeantStorage({
    backupRepositoryId: '', retentionPolicy: { type: 'Days', quantity: 1 },
    advancedSettings: { backupModeType: 'Incremental', ...(backupHealth && { backupHealth }) }
  }).advancedSettings?.backupHealth
  return merge(before, {
    ...given,
    ...(meant && { advancedSettings: { ...given.advancedSettings, backupHealth: meant } })
  })
}

export function logJobIn (id: string, spec: EntraIDAuditLogBackupJobSpec): LogJob {
  const { name, description, isHighPriority, tenant, storage, schedule } = spec
  return {
    id,
    type: 'EntraIDAuditLogBackup',
    name,
    description,
    isDisabled: false,
    isHighPriority: isHighPriority ?? false,
    tenant,
    storage: logStorageFrom(defaultLogStorage(), storage),
    schedule: scheduleFrom(defaultSchedule(), schedule)
  }
}

export function editedLogJob (before: LogJob, body: EntraIDAuditLogBackupJobModel): LogJob {
  const { name, description, isHighPriority, tenant, storage, schedule, isDisabled } = body
  return {
    ...before,
    name,
    description,
    isDisabled: isDisabled ?? before.isDisabled,
    isHighPriority: isHighPriority ?? before.isHighPriority,
    tenant,
    storage: logStorageFrom(before.storage, storage),
    schedule: scheduleFrom(before.schedule, schedule)
  }
}

const daysOf = { Days: 1, Months: 30, Years: 365 }

/** As other backups say it: increments forever, all of a number of days. */
export function toLogStorage ({ storage }: LogJob): BackupStorage {
  const { backupRepositoryId, retentionPolicy: { type = 'Months', quantity = 6 } = {}, advancedSettings } = storage
  const { storageData, backupHealth, scripts } = advancedSettings ?? {}
  return {
    backupRepositoryId,
    retentionPolicy: { type: 'Days', quantity: quantity * daysOf[type] },
    advancedSettings: {
      backupModeType: 'Incremental',
      ...(storageData && { storageData }),
      ...(backupHealth && { backupHealth }),
      ...(scripts && { scripts })
    }
  }
}

type Copying = Omit<TenantCopyJob, 'id' | 'type' | 'name' | 'primaryJobId' | 'backupRepositoryId'>

const defaultCopying = (): Copying => ({
  isDisabled: false,
  useCustomRetention: false,
  // The documents' example. ASSUMED: as with the job that it copies, once it is to be otherwise.
  retentionPolicy: { type: 'Days', quantity: 30 },
  useCustomEncryption: false,
  encryption: noEncryption(),
  schedule: { type: 'Continuous', customWindow: { isEnabled: false, backupWindow: everyHour } }
})

export function tenantCopyJobIn (id: string, spec: EntraIDTenantBackupCopyJobSpec): TenantCopyJob {
  const { name, primaryJobId, backupRepositoryId, type: _type, ...given } = spec
  return { id, type: 'EntraIDTenantBackupCopy', name, primaryJobId, backupRepositoryId, ...merge(defaultCopying(), given) }
}

export function editedTenantCopyJob (before: TenantCopyJob, body: EntraIDTenantBackupCopyJobModel): TenantCopyJob {
  const { id: _id, type: _type, ...given } = body
  return merge(before, given)
}
