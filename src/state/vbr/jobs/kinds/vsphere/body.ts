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

/** What backup jobs of VMware vSphere and of VMware Cloud Director have in common. */
export type VmwareSettings = Pick<BackupJobModel, 'isHighPriority' | 'storage' | 'guestProcessing' | 'schedule'> & {
  name: string
  description: string
  isDisabled: boolean
  virtualMachines: JobMachines<VmwareObjectDiskModel>
}

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

export const jobIn = (id: string, spec: BackupJobSpec): VsphereJob =>
  ({ id, type: 'VSphereBackup', ...newSettings(spec) })

export const editedJob = (before: VsphereJob, body: BackupJobModel): VsphereJob =>
  ({ ...before, ...editedSettings(before, body) })

type Settings = Pick<BackupJobSpec, 'isHighPriority' | 'storage' | 'guestProcessing' | 'schedule'>
type GivenSettings = Settings & Pick<BackupJobSpec, 'name' | 'description'> & { virtualMachines?: GivenMachines }

const settingsIn = ({ isHighPriority, storage, guestProcessing, schedule }: Settings): Settings =>
  ({ isHighPriority, storage, guestProcessing, schedule })

/** What a body says of a new job, with the defaults. */
export const newSettings = (spec: GivenSettings): VmwareSettings => withTimes({
  name: spec.name,
  description: spec.description,
  isDisabled: false,
  virtualMachines: machinesIn(spec.virtualMachines),
  ...merge(defaults, toMeant(settingsIn(spec)))
})

/** What a body says of a job that there is. */
export function editedSettings (
  before: VmwareSettings, body: GivenSettings & { isDisabled?: boolean }
): VmwareSettings {
  const { name, description, isDisabled, virtualMachines } = body
  const { isHighPriority, storage, guestProcessing, schedule } = before
  return withTimes({
    name,
    description,
    isDisabled: isDisabled ?? before.isDisabled,
    virtualMachines: virtualMachines === undefined ? before.virtualMachines : machinesIn(virtualMachines),
    ...merge({ isHighPriority, storage, guestProcessing, schedule }, toMeant(settingsIn(body), schedule))
  })
}

const toMeant = (given: Settings, before?: BackupScheduleModel): Settings => ({
  ...given,
  ...(given.storage && { storage: toMeantStorage(given.storage) }),
  ...(given.schedule && { schedule: toMeantSchedule(given.schedule, before) })
})

const withTimes = (job: VmwareSettings): VmwareSettings => ({ ...job, schedule: toKeptSchedule(job.schedule) })

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
