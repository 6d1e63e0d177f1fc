import type { BackupCopyJobModel, BackupCopyJobSpec } from '../../../../../schemas/vbr/jobs/backup-copy-jobs.js'
import type { Kernel } from '../../../../kernel.js'
import type { WanAccelerators } from '../../../infrastructure/wan-accelerators.js'
import { withSuccessorIn } from '../../../inventory/index.js'
import type { Sessions } from '../../../sessions/sessions.js'
import { defaultGuestProcessing } from '../../settings/defaults.js'
import {
  guardNamed, guardStorage, guardWanAccelerators, type ReferredBelow, toKeptStorage, usesOf
} from '../../settings/references.js'
import { guardKeeping, guardSchedule } from '../../settings/rules.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import type { JobKind } from '../kind.js'
import { type CopyJob, copyJobIn, editedCopyJob, toBackupSchedule, toBackupStorage } from './body.js'
import { type CopySourcesBelow, createCopySources } from './sources.js'
import { type CopyWorkBelow, createCopyWork } from './work.js'

export type CopyBelow = ReferredBelow & CopySourcesBelow & CopyWorkBelow &
  { wanAccelerators: WanAccelerators, sessions: Sessions }

/** Guide: what is kept by days is kept for two at least. */
const fewestDays = 2

/** Jobs that copy backups of other jobs to another repository: at once, or by a schedule. */
export function createCopyJobs (
  kernel: Kernel, below: CopyBelow
): JobKind<CopyJob, BackupCopyJobSpec, BackupCopyJobModel> {
  const sources = createCopySources(kernel, below)
  const isMirror = ({ mode }: CopyJob): boolean => mode === 'Immediate'

  function guardMode ({ mode, schedule, sourceObjects }: CopyJob): void {
    if (schedule.type !== mode) throw refuse.otherMode(schedule.type, mode)
    // Guide: logs are copied by mirrors alone.
    if (mode === 'Periodic' && sourceObjects.enableTransactionLogCopy) throw refuse.noLogCopy()
  }

  function guardLimits ({ target }: CopyJob): void {
    const { retentionPolicy: { type, quantity }, advancedSettings: { rpoMonitor } } = target
    if (type === 'Days' && quantity < fewestDays) throw refuse.tooSmall('target.retentionPolicy.quantity', fewestDays)
    for (const [member, limit] of Object.entries(rpoMonitor ?? {})) {
      if ((limit.quantity ?? 1) < 1) throw refuse.tooSmall(`target.advancedSettings.rpoMonitor.${member}.quantity`, 1)
    }
  }

  return {
    types: ['BackupCopy'],
    // ASSUMED: as that of what it copies most.
    workload: 'Vm',
    create: copyJobIn,
    edit: editedCopyJob,

    guard (job, before) {
      const storage = toBackupStorage(job)
      guardMode(job)
      guardKeeping(storage, 'target')
      guardLimits(job)
      guardSchedule(toBackupSchedule(job))
      guardStorage(storage, below)
      guardNamed(job.target, before?.target, below)
      guardWanAccelerators(job.dataTransfer.wanAcceleratorSettings, below.wanAccelerators)
      sources.guard(job, before)
    },

    settle (job) {
      const { backupRepositoryId, advancedSettings } = toKeptStorage(toBackupStorage(job), below)
      const { storageData } = job.target.advancedSettings
      const encryption = advancedSettings?.storageData?.encryption
      return sources.withNames({
        ...job,
        target: {
          ...job.target,
          backupRepositoryId,
          advancedSettings: {
            ...job.target.advancedSettings,
            ...(storageData && { storageData: { ...storageData, ...(encryption && { encryption }) } })
          }
        }
      })
    },

    show: sources.withNames,

    usesOf (job) {
      const storage = toBackupStorage(job)
      return {
        ...usesOf({ storage, guestProcessing: defaultGuestProcessing(), proxies: undefined }, below),
        sourceRepositoryIds: sources.repositoriesOf(job)
      }
    },

    isOn: () => false,

    partsOf (job) {
      const { mode, sourceObjects: { includes }, target: { backupRepositoryId, advancedSettings } } = job
      return {
        schedule: toBackupSchedule(job),
        isHighPriority: false,
        objectsCount: includes.jobs.length + includes.repositories.length + includes.backups.length,
        targetId: backupRepositoryId,
        health: advancedSettings.backupHealth,
        mail: advancedSettings.notifications?.emailNotifications,
        copyMode: mode
      }
    },

    withSchedule (job, changes) {
      // A mirror has no schedule that could be switched off; it is disabled.
      const { schedule } = job
      if (schedule.type === 'Immediate') return changes.runAutomatically === false ? { ...job, isDisabled: true } : job
      const { continuously: _never, ...more } = changes
      return { ...job, schedule: { ...schedule, ...more } }
    },
    withTarget: (job, backupRepositoryId) => ({ ...job, target: { ...job.target, backupRepositoryId } }),
    withSuccessor: ({ sourceObjects, ...job }, succession) =>
      ({ ...job, ...withSuccessorIn({ sourceObjects }, succession) }),

    mirror: { isOn: isMirror, isFedBy: sources.isFedBy },
    work: createCopyWork(kernel, below, {
      session: { kind: 'BackupCopy', name: 'Backup Copy', type: 'BackupCopyJob' },
      // Guide: a mirror has a session for each machine, and rows above them; a client knows them by the backslash.
      sessions: {
        isFor: isMirror,
        above: 'BackupCopyJobParent',
        nameOf: (job, { object, way }) => `${job.name}\\${object.name} (${way === 'Increment' ? 'Incremental' : 'Full'})`
      },
      jobType: 'BackupCopy',
      objects: 'machines',
      settingsOf: ({ target, sourceObjects, mode }, wanted) =>
        ({ target, sourceObjects, mode, ...(wanted !== undefined && { wanted }) }),
      storageOf: toBackupStorage,
      gfsOf: ({ target }) => target.gfsPolicy,
      wayOf: job => job,
      sourcesOf: sources.of,
      missingOf: sources.missingOf,
      monitorOf: ({ target }) => target.advancedSettings.rpoMonitor?.newBackupThreshold,

      // Guide: it waits for what its sources are writing, unless it is to take the most recent point there is.
      waitsFor: job => isMirror(job) || job.target.advancedSettings.useMostRecentRestorePoint === true
        ? undefined
        : sources.jobsOf(job).find(({ id }) => below.sessions.runningOf(id) !== undefined)?.name
    })
  }
}
