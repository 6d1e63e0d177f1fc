import type { HyperVObjectModel, InventoryObjectModel } from '../../../../../schemas/vbr/common/inventory-objects.js'
import type { BackupScheduleModel } from '../../../../../schemas/vbr/common/schedules.js'
import type {
  HyperVBackupJobAdvancedSettingsModel, HyperVBackupJobModel, HyperVBackupJobSpec, HyperVBackupProxiesSettingsModel,
  HyperVObjectDiskModel
} from '../../../../../schemas/vbr/jobs/hyper-v-jobs.js'
import { merge } from '../../../base/merge.js'
import type { Job } from '../../job.js'
import { defaultRepositoryId } from '../../../repositories/index.js'
import { defaultAdvanced, defaultGuestProcessing, defaultSchedule, defaultStorage } from '../../settings/defaults.js'
import { toMeantSchedule, toMeantStorage } from '../../settings/given.js'
import type { ProxyChoice } from '../../settings/references.js'
import { toKeptSchedule } from '../../settings/times.js'
import { type JobMachines, rowsFor } from '../machines/selection.js'

/** A backup job of VMs of Microsoft Hyper-V. */
export type HyperVJob = HyperVBackupJobModel & Job & { virtualMachines: JobMachines<HyperVObjectDiskModel> }

export const isHyperV = (object: InventoryObjectModel): object is HyperVObjectModel => object.platform === 'HyperV'

/** How they are made and stored as other backups are, and what is Hyper-V's own (the documents' example). */
function toHyperVAdvanced (): HyperVBackupJobAdvancedSettingsModel {
  const { storageIntegration: _storage, notifications: all, ...common } = defaultAdvanced()
  const { vmAttribute: _notes, ...notifications } = all ?? {}
  return {
    ...common,
    notifications,
    hyperV: {
      guestQuiescence: { isEnabled: false, crashConsistentBackup: false },
      changedBlockTracking: true,
      volumeSnapshots: true
    }
  }
}

/** What a new job has where its body says nothing. */
const defaults = (): Pick<HyperVBackupJobModel, 'isHighPriority' | 'storage' | 'guestProcessing' | 'schedule'> => ({
  isHighPriority: false,
  storage: {
    ...defaultStorage(defaultRepositoryId),
    // ASSUMED: the host itself, as the product's wizard has it.
    backupProxies: {
      proxyType: 'OnHost', offHostSettings: { autoSelectEnabled: true, failoverToOnHostBackup: true, proxyIds: [] }
    },
    advancedSettings: toHyperVAdvanced()
  },
  guestProcessing: defaultGuestProcessing(),
  schedule: defaultSchedule()
})

export function hyperVJobIn (id: string, spec: HyperVBackupJobSpec): HyperVJob {
  const { name, description, virtualMachines, type: _type, ...settings } = spec
  return withTimes({
    id,
    type: 'HyperVBackup',
    name,
    description,
    isDisabled: false,
    virtualMachines: machinesIn(virtualMachines),
    ...merge(defaults(), toMeant(settings))
  })
}

export function editedHyperVJob (before: HyperVJob, body: HyperVBackupJobModel): HyperVJob {
  const { id: _id, type: _type, name, description, isDisabled, virtualMachines, ...settings } = body
  const { isHighPriority, storage, guestProcessing, schedule } = before
  return withTimes({
    ...before,
    name,
    description,
    isDisabled: isDisabled ?? before.isDisabled,
    virtualMachines: virtualMachines === undefined ? before.virtualMachines : machinesIn(virtualMachines),
    ...merge({ isHighPriority, storage, guestProcessing, schedule }, toMeant(settings, schedule))
  })
}

type Settings = Pick<HyperVBackupJobSpec, 'isHighPriority' | 'storage' | 'guestProcessing' | 'schedule'>

const toMeant = (given: Settings, before?: BackupScheduleModel): Settings => ({
  ...given,
  ...(given.storage && { storage: toMeantStorage(given.storage) }),
  ...(given.schedule && { schedule: toMeantSchedule(given.schedule, before) })
})

const withTimes = (job: HyperVJob): HyperVJob => ({ ...job, schedule: toKeptSchedule(job.schedule) })

/** What a body says of machines, in full, as jobs of vSphere have it. */
function machinesIn (given: HyperVBackupJobSpec['virtualMachines']): JobMachines<HyperVObjectDiskModel> {
  const { includes = [], excludes: { vms = [], disks = [] } = {} } = given ?? {}
  const rows = disks.map(disk => ({ ...disk, disks: disk.disks ?? [] }))
  return { includes, excludes: { vms, disks: rowsFor(includes, rows, allDisksOf) } }
}

const allDisksOf = (vmObject: InventoryObjectModel): HyperVObjectDiskModel =>
  ({ vmObject, disksToProcess: 'AllDisks', disks: [] })

/** The off-host proxies of a job; nothing where the hosts of its machines move the data themselves. */
export const offHostOf = ({ proxyType, offHostSettings }: HyperVBackupProxiesSettingsModel): ProxyChoice | undefined =>
  proxyType === 'OffHost'
    ? { autoSelectEnabled: offHostSettings?.autoSelectEnabled ?? true, proxyIds: offHostSettings?.proxyIds ?? [] }
    : undefined
