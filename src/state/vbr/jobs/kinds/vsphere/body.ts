import type {
  InventoryObjectModel, VmwareObjectDiskModel, VmwareObjectSizeModel
} from '../../../../../schemas/vbr/common/inventory-objects.js'
import type {
  BackupJobExclusions, BackupJobModel, BackupJobSpec
} from '../../../../../schemas/vbr/jobs/vsphere-jobs.js'
import { merge } from '../../../base/merge.js'
import type { Job } from '../../job.js'
import {
  defaultAdvanced, defaultGuestProcessing, defaultRepositoryId, defaultSchedule, defaultStorage
} from '../../settings/defaults.js'
import { toKeptSchedule } from '../../settings/times.js'

/** What a job processes, and what of it not. */
export interface JobMachines {
  includes: InventoryObjectModel[]
  excludes: { vms: InventoryObjectModel[], disks: VmwareObjectDiskModel[], templates?: BackupJobExclusions['templates'] }
}

/** A backup job of VMs of VMware vSphere. */
export type VsphereJob = BackupJobModel & Job & { virtualMachines: JobMachines }

export const isVsphereJob = (job: Job): job is VsphereJob => job.type === 'VSphereBackup' || job.type === 'Backup'

/** What a new job has where its body says nothing. */
const defaults: Pick<BackupJobModel, 'isHighPriority' | 'storage' | 'guestProcessing' | 'schedule'> = {
  isHighPriority: false,
  storage: {
    ...defaultStorage(defaultRepositoryId),
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
    ...merge(defaults, settings)
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
    ...merge({ isHighPriority, storage, guestProcessing, schedule }, settings)
  })
}

const withTimes = (job: VsphereJob): VsphereJob => ({ ...job, schedule: toKeptSchedule(job.schedule) })

type GivenMachines = NonNullable<BackupJobSpec['virtualMachines'] | BackupJobModel['virtualMachines']>

/** What a body says of machines, whole: what it leaves out is none. */
function machinesIn (given: GivenMachines | undefined): JobMachines {
  const { vms, disks = [], templates } = given?.excludes ?? {}
  return {
    includes: objectsIn(given?.includes),
    excludes: {
      vms: objectsIn(vms),
      disks: disks.map(disk => ({ ...disk, disks: disk.disks ?? [] })),
      ...(templates && { templates })
    }
  }
}

/** What only 1.1 wrapped with its size is bare since. */
const objectsIn = (given: Array<InventoryObjectModel | VmwareObjectSizeModel> = []): InventoryObjectModel[] =>
  given.map(object => 'inventoryObject' in object ? { ...object.inventoryObject, platform: 'VSphere' } : object)
