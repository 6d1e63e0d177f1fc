import type { BackupScheduleModel } from '../../../../../schemas/vbr/common/schedules.js'
import type {
  EntraIDTenantBackupCopyJobModel, EntraIDTenantBackupCopyJobSpec
} from '../../../../../schemas/vbr/jobs/backup-copy-jobs.js'
import type { Kernel } from '../../../../kernel.js'
import type { Job } from '../../job.js'
import { defaultGuestProcessing } from '../../settings/defaults.js'
import { guardNamed, guardStorage, type ReferredBelow, toKeptStorage, usesOf } from '../../settings/references.js'
import { guardKeeping, guardSchedule } from '../../settings/rules.js'
import type { BackupStorage } from '../../settings/storage.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import type { CopySource } from '../copy/sources.js'
import { type CopyWorkBelow, createCopyWork } from '../copy/work.js'
import type { JobKind } from '../kind.js'
import { editedTenantCopyJob, type TenantCopyJob, tenantCopyJobIn, type TenantJob } from './body.js'
import { isTenantJob } from './tenant-jobs.js'
import { tenantProxies } from './tenants.js'

export type TenantCopiesBelow = ReferredBelow & CopyWorkBelow

const daysOf = { Days: 1, Months: 30 }
/** As other mirrors have it (guide). ASSUMED: the minutes between. */
const mirrorRetry = { isEnabled: true, retryCount: 3, awaitMinutes: 10 }

/**
 * Jobs that copy what was backed up of a tenant to a backup repository: whatever is new, as soon as it is there, or in
 * a window.
 */
export function createTenantCopies (
  kernel: Kernel, below: TenantCopiesBelow
): JobKind<TenantCopyJob, EntraIDTenantBackupCopyJobSpec, EntraIDTenantBackupCopyJobModel> {
  const { backups, backupObjects, restorePoints } = below

  /** Jobs of all kinds are kept together, and made after their kinds. */
  const jobOf = (id: string): Job | undefined => kernel.collections.get('vbr.jobs')?.find(id) as Job | undefined

  function primaryOf (id: string): TenantJob | undefined {
    const job = jobOf(id)
    return job !== undefined && isTenantJob(job) ? job : undefined
  }

  const sourcesOf = (primaryJobId: string): CopySource[] => backups.ofJob(primaryJobId.toLowerCase())
    .flatMap(({ id }) => backupObjects.ofBackup(id))
    .map(object => ({ object, points: restorePoints.of(object.backupId, object.id) }))
    .filter(({ points }) => points.length > 0)

  /** Unless it has its own, it keeps and encrypts as the job that it copies. */
  function storageOf (job: TenantCopyJob): BackupStorage {
    const primary = primaryOf(job.primaryJobId)?.storage
    const { type = 'Days', quantity = 30 } = job.retentionPolicy ?? {}
    const encryption = job.useCustomEncryption === true ? job.encryption : primary?.advancedSettings.encryption
    return {
      backupRepositoryId: job.backupRepositoryId,
      retentionPolicy: job.useCustomRetention === true || primary === undefined
        ? { type: 'Days', quantity: quantity * daysOf[type] }
        : primary.retentionPolicy,
      advancedSettings: { backupModeType: 'Incremental', ...(encryption && { storageData: { encryption } }) }
    }
  }

  /** As other jobs have it: it runs by itself, within its window where it has one. */
  function toSchedule ({ schedule: { type, customWindow } = {} }: TenantCopyJob): BackupScheduleModel {
    const backupWindow = customWindow?.backupWindow
    return {
      runAutomatically: true,
      retry: mirrorRetry,
      backupWindow: { isEnabled: type === 'Custom' && backupWindow !== undefined, ...(backupWindow && { backupWindow }) }
    }
  }

  function guardPrimary (id: string, before: string | undefined): void {
    const job = jobOf(id)
    if (job === undefined && before?.toLowerCase() !== id.toLowerCase()) throw refuse.noSuch('job', id)
    if (job !== undefined && !isTenantJob(job)) throw refuse.notTenantJob(job.name)
  }

  return {
    types: ['EntraIDTenantBackupCopy'],
    // As that of what it copies.
    workload: 'Application',
    create: tenantCopyJobIn,
    edit: editedTenantCopyJob,

    guard (job, before) {
      const storage = storageOf(job)
      if ((job.retentionPolicy?.quantity ?? 1) < 1) throw refuse.tooSmall('retentionPolicy.quantity', 1)
      guardKeeping(storage)
      guardSchedule(toSchedule(job))
      guardStorage(storage, below)
      guardPrimary(job.primaryJobId, before?.primaryJobId)
      guardNamed(job, before, below)
    },

    settle (job) {
      const { backupRepositoryId, advancedSettings } = toKeptStorage(storageOf(job), below)
      const encryption = job.useCustomEncryption === true ? advancedSettings?.storageData?.encryption : undefined
      return {
        ...job,
        primaryJobId: jobOf(job.primaryJobId)?.id ?? job.primaryJobId,
        backupRepositoryId,
        ...(encryption && { encryption })
      }
    },

    usesOf: job => usesOf({
      storage: storageOf(job), guestProcessing: defaultGuestProcessing(), proxies: undefined
    }, below),

    isOn: () => false,

    partsOf: job => ({
      schedule: toSchedule(job),
      isHighPriority: false,
      objectsCount: 1,
      targetId: job.backupRepositoryId,
      proxies: tenantProxies,
      copyMode: 'Immediate'
    }),

    // It has no schedule that could be switched off; it is disabled.
    withSchedule: (job, changes) => changes.runAutomatically === false ? { ...job, isDisabled: true } : job,
    withTarget: (job, backupRepositoryId) => ({ ...job, backupRepositoryId }),
    withSuccessor: job => job,

    mirror: { isOn: () => true, isFedBy: ({ primaryJobId }, other) => other.id === primaryJobId },

    work: createCopyWork<TenantCopyJob>(kernel, below, {
      session: {
        kind: 'BackupCopy', variant: 'EntraIDTenantBackupCopy', name: 'Backup Copy', type: 'BackupCopyJob',
        platformName: 'EntraID'
      },
      jobType: 'EntraIDTenantBackupCopy',
      objects: 'tenants',
      settingsOf: ({ primaryJobId, backupRepositoryId }, wanted) =>
        ({ primaryJobId, backupRepositoryId, ...(wanted !== undefined && { wanted }) }),
      storageOf,
      gfsOf: () => ({ isEnabled: false }),
      wayOf: ({ wanted }) => ({ mode: 'Immediate', ...(wanted && { wanted }) }),
      sourcesOf: ({ primaryJobId }) => sourcesOf(primaryJobId),
      missingOf: ({ primaryJobId }) => jobOf(primaryJobId) === undefined ? [primaryJobId] : []
    })
  }
}
