import type {
  InventoryObjectModel, VmwareObjectDiskModel, VmwareObjectModel, VmwareObjectSizeModel
} from '../../../../../schemas/vbr/common/inventory-objects.js'
import type { BackupScheduleModel } from '../../../../../schemas/vbr/common/schedules.js'
import type {
  BackupJobModel, BackupJobSpec
} from '../../../../../schemas/vbr/jobs/vsphere-jobs.js'
import { merge } from '../../../base/merge.js'
import type { Job } from '../../job.js'
import { defaultRepositoryId } from '../../../repositories/index.js'
import { defaultAdvanced, defaultGuestProcessing, defaultSchedule, defaultStorage } from '../../settings/defaults.js'
import { toMeantSchedule, toMeantStorage } from '../../settings/given.js'
import { toKeptSchedule } from '../../settings/times.js'
import { type JobMachines, rowsFor } from '../machines/selection.js'

/** A backup job of VMs of VMware vSphere. */
export type VsphereJob = BackupJobModel & Job & { virtualMachines: JobMachines<VmwareObjectDiskModel> }

export const isVsphereJob = (job: Job): job is VsphereJob => job.type === 'VSphereBackup' || job.type === 'Backup'

/** What a new job has where its body says nothing. */
const defaults: Pick<BackupJobModel, 'isHighPriority' | 'storage' | 'guestProcessing' | 'schedule'> = {
  isHighPriority: false,
  storage: {
    ...defaultStorage(defaultRepositoryId),
    backupProxies: { autoSelectEnabled: true, proxyIds: [] },
    advancedSettings: {
      ...defaultAdvanced(),
      vSphere: {
        enableVMWareToolsQuiescence: false,
        changedBlockTracking: { isEnabled: true, enableCBTautomatically: true, resetCBTonActiveFull: true }
      }
    }
  },
  guestProcessing: defaultGuestProcessing(),
  schedule: defaultSchedule()
}

export function jobIn (id: string, spec: BackupJobSpec): VsphereJob {
  const { name, description, virtualMachines, type: _type, ...settings } = spec
  return withTimes({
    id,
    type: 'VSphereBackup',
    name,
    description,
    isDisabled: false,
    virtualMachines: machinesIn(virtualMachines),
    ...merge(defaults, toMeant(settings))
  })
}

export function editedJob (before: VsphereJob, body: BackupJobModel): VsphereJob {
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

type Settings = Pick<BackupJobSpec, 'isHighPriority' | 'storage' | 'guestProcessing' | 'schedule'>

const toMeant = (given: Settings, before?: BackupScheduleModel): Settings => ({
  ...given,
  ...(given.storage && { storage: toMeantStorage(given.storage) }),
  ...(given.schedule && { schedule: toMeantSchedule(given.schedule, before) })
})

const withTimes = (job: VsphereJob): VsphereJob => ({ ...job, schedule: toKeptSchedule(job.schedule) })

type GivenMachines = NonNullable<BackupJobSpec['virtualMachines'] | BackupJobModel['virtualMachines']>

/**
 * What a body says of machines, in full: lists that it leaves out are empty, but each object has its row of disks, all
 * of them unless one was given, and templates are left out (24 of 24 recorded jobs).
 */
function machinesIn (given: GivenMachines | undefined): JobMachines<VmwareObjectDiskModel> {
  const { vms, disks = [], templates } = given?.excludes ?? {}
  const includes = objectsIn(given?.includes)
  return {
    includes,
    excludes: {
      vms: objectsIn(vms),
      disks: rowsFor(includes, disks.map(disk => ({ ...disk, disks: disk.disks ?? [] })), allDisksOf),
      templates: templates ?? { isEnabled: true, excludeFromIncremental: true }
    }
  }
}

const allDisksOf = (vmObject: InventoryObjectModel): VmwareObjectDiskModel =>
  ({ vmObject, disksToProcess: 'AllDisks', disks: [], removeFromVMConfiguration: true })

/** What only 1.1 wrapped with its size is bare since. */
const objectsIn = (given: Array<InventoryObjectModel | VmwareObjectSizeModel> = []): InventoryObjectModel[] =>
  given.map(object => 'inventoryObject' in object ? { ...object.inventoryObject, platform: 'VSphere' } : object)

export const isVsphere = (object: InventoryObjectModel): object is VmwareObjectModel => object.platform === 'VSphere'
