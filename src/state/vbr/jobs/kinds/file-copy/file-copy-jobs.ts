import type { EJobType } from '../../../../../schemas/vbr/common/backups.js'
import type {
  FileBackupCopyJobModel, FileBackupCopyJobSpec
} from '../../../../../schemas/vbr/jobs/unstructured-data-selection.js'
import type { Kernel } from '../../../../kernel.js'
import type { BackupObjects } from '../../../backups/objects.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import type { Job } from '../../job.js'
import { defaultGuestProcessing } from '../../settings/defaults.js'
import { guardNamed, guardStorage, type ReferredBelow, toKeptStorage, usesOf } from '../../settings/references.js'
import { guardKeeping, guardSchedule } from '../../settings/rules.js'
import type { BackupStorage } from '../../settings/storage.js'
import type { CopySource } from '../copy/sources.js'
import { type CopyWorkBelow, createCopyWork } from '../copy/work.js'
import { type LogJob, toLogStorage } from '../entra/body.js'
import type { JobKind } from '../kind.js'
import { type ShareJob, toShareStorage } from '../unstructured/body.js'
import {
  editedFileCopyJob, type FileCopyJob, fileCopyJobIn, toFileCopySchedule, toFileCopyStorage
} from './body.js'

export type FileCopyBelow = ReferredBelow & CopyWorkBelow & { backupObjects: BackupObjects }

/** Jobs of which others copy the backups. */
const primaryTypes: readonly EJobType[] = ['FileBackup', 'ObjectStorageBackup']

const isShareJob = (job: Job): job is ShareJob => primaryTypes.includes(job.type)
/** Logs of tenants of Microsoft Entra ID are files, too (documents: these jobs are their secondary targets). */
const isLogJob = (job: Job): job is LogJob => job.type === 'EntraIDAuditLogBackup'

/** How a job stores its backups; nothing of one that is not copied by these. */
function storageOfPrimary (job: Job): BackupStorage | undefined {
  if (isShareJob(job)) return toShareStorage(job)
  return isLogJob(job) ? toLogStorage(job) : undefined
}

/** Jobs that copy backups of unstructured data to another repository, as they come. */
export function createFileCopyJobs (
  kernel: Kernel, below: FileCopyBelow
): JobKind<FileCopyJob, FileBackupCopyJobSpec, FileBackupCopyJobModel> {
  const { backups, backupObjects, restorePoints, repositories } = below

  // Jobs of all kinds are kept together, and made after their kinds.
  const jobOf = (id: string): Job | undefined => kernel.collections.get('vbr.jobs')?.find(id) as Job | undefined

  /** How the job that it copies stores its backups; nothing where that is gone. */
  function primaryStorageOf ({ primaryJobId }: FileCopyJob): BackupStorage | undefined {
    const primary = jobOf(primaryJobId)
    return primary && storageOfPrimary(primary)
  }

  const storageOf = (job: FileCopyJob): BackupStorage => toFileCopyStorage(job, primaryStorageOf(job))

  /** ASSUMED: which job it copies may have gone since it was named `before`. */
  function guardPrimary ({ primaryJobId, backupRepositoryId }: FileCopyJob, before: FileCopyJob | undefined): void {
    if (primaryJobId === '') throw refuse.missing('primaryJobId')
    const primary = jobOf(primaryJobId)
    if (primary === undefined && before?.primaryJobId.toLowerCase() === primaryJobId.toLowerCase()) return
    if (primary === undefined) throw refuse.noSuch('job', primaryJobId)
    const storage = storageOfPrimary(primary)
    if (storage === undefined) throw refuse.notShareJob(primary.name)
    const target = repositories.targetOf(backupRepositoryId)
    const source = repositories.targetOf(storage.backupRepositoryId)
    if (target !== undefined && target.id === source?.id) throw refuse.copiedToItself(target.name)
  }

  function guardWindow ({ schedule: { type, customWindow } }: FileCopyJob): void {
    if (type === 'Custom' && customWindow?.backupWindow === undefined) throw refuse.missing('schedule.customWindow')
  }

  /** What the primary job has in its backup repository now; what it keeps in an archive is not copied. */
  function sourcesOf (job: FileCopyJob): CopySource[] {
    const primary = repositories.targetOf(primaryStorageOf(job)?.backupRepositoryId ?? '')
    return backups.ofJob(job.primaryJobId)
      .filter(({ repositoryId }) => repositoryId === primary?.id && repositoryId !== job.backupRepositoryId)
      .flatMap(({ id }) => backupObjects.ofBackup(id)
        .map(object => ({ object, points: restorePoints.of(id, object.id) })))
      .filter(({ points }) => points.length > 0)
  }

  return {
    types: ['FileBackupCopy'],
    workload: 'File',
    isUnique: true,
    create: fileCopyJobIn,
    edit: editedFileCopyJob,

    guard (job, before) {
      guardPrimary(job, before)
      guardKeeping(toFileCopyStorage(job, undefined), '')
      guardWindow(job)
      guardSchedule(toFileCopySchedule(job))
      guardStorage(toFileCopyStorage(job, undefined), below)
      guardNamed(job, before, below)
    },

    settle (job) {
      const { backupRepositoryId, advancedSettings } = toKeptStorage(toFileCopyStorage(job, undefined), below)
      const encryption = advancedSettings?.storageData?.encryption ?? job.encryption
      return { ...job, backupRepositoryId, encryption, primaryJobId: jobOf(job.primaryJobId)?.id ?? job.primaryJobId }
    },

    usesOf: job => usesOf({
      storage: toFileCopyStorage(job, undefined), guestProcessing: defaultGuestProcessing(), proxies: undefined
    }, below),

    isOn: () => false,

    partsOf: job => ({
      schedule: toFileCopySchedule(job),
      isHighPriority: false,
      objectsCount: 1,
      targetId: job.backupRepositoryId
    }),

    // A mirror has no schedule that could be switched off; it is disabled.
    withSchedule: (job, { runAutomatically }) => runAutomatically === false ? { ...job, isDisabled: true } : job,
    withTarget: (job, backupRepositoryId) => ({ ...job, backupRepositoryId }),
    withSuccessor: job => job,

    mirror: {
      isOn: () => true,
      isFedBy: ({ primaryJobId }, { id }) => primaryJobId === id
    },

    work: createCopyWork(kernel, below, {
      session: {
        kind: 'BackupCopy', variant: 'FileBackupCopy', name: 'Backup Copy', type: 'UnstructuredDataBackupCopy',
        platformName: 'UnstructuredData'
      },
      jobType: 'FileBackupCopy',
      objects: 'sources',
      settingsOf: (job, wanted) => ({
        primaryJobId: job.primaryJobId, backupRepositoryId: job.backupRepositoryId,
        ...(wanted !== undefined && { wanted })
      }),
      storageOf,
      gfsOf: job => storageOf(job).gfsPolicy ?? { isEnabled: false },
      wayOf: ({ wanted }: FileCopyJob & { wanted?: 'All' | 'Latest' }) => ({ mode: 'Immediate', ...(wanted && { wanted }) }),
      sourcesOf,
      missingOf: ({ primaryJobId }) => jobOf(primaryJobId) === undefined ? [primaryJobId] : []
    })
  }
}
