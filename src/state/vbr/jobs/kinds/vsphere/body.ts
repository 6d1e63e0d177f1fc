import type {
  InventoryObjectModel, VmwareObjectDiskModel, VmwareObjectModel, VmwareObjectSizeModel
} from '../../../../../schemas/vbr/common/inventory-objects.js'
import type { BackupScheduleModel } from '../../../../../schemas/vbr/common/schedules.js'
import type {
  BackupJobExclusions, BackupJobModel, BackupJobSpec
} from '../../../../../schemas/vbr/jobs/vsphere-jobs.js'
import { merge } from '../../../base/merge.js'
import type { InventoryObject, Succession } from '../../../inventory/inventory.js'
import type { Job } from '../../job.js'
import {
  defaultAdvanced, defaultGuestProcessing, defaultRepositoryId, defaultSchedule, defaultStorage
} from '../../settings/defaults.js'
import { toMeantSchedule, toMeantStorage } from '../../settings/given.js'
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
function machinesIn (given: GivenMachines | undefined): JobMachines {
  const { vms, disks = [], templates } = given?.excludes ?? {}
  const includes = objectsIn(given?.includes)
  const rows = disks.map(disk => ({ ...disk, disks: disk.disks ?? [] }))
  const known = new Set(rows.map(({ vmObject }) => keyOf(vmObject)))
  return {
    includes,
    excludes: {
      vms: objectsIn(vms),
      disks: [...rows, ...includes.filter(object => !known.has(keyOf(object))).map(allDisksOf)],
      templates: templates ?? { isEnabled: true, excludeFromIncremental: true }
    }
  }
}

function allDisksOf ({ size: _size, ...object }: InventoryObjectModel): VmwareObjectDiskModel {
  // Every kind of object may be without its size.
  const vmObject = object as InventoryObjectModel
  return { vmObject, disksToProcess: 'AllDisks', disks: [], removeFromVMConfiguration: true }
}

/** What only 1.1 wrapped with its size is bare since. */
const objectsIn = (given: Array<InventoryObjectModel | VmwareObjectSizeModel> = []): InventoryObjectModel[] =>
  given.map(object => 'inventoryObject' in object ? { ...object.inventoryObject, platform: 'VSphere' } : object)

export const isVsphere = (object: InventoryObjectModel): object is VmwareObjectModel => object.platform === 'VSphere'

/** Wherever a job names a machine: in what it processes and leaves out, and in how its guest is treated. */
export function withSuccessorIn (job: VsphereJob, { hostName, objectId, successor }: Succession): VsphereJob {
  const host = hostName.toLowerCase()
  const isMeant = (object: object): boolean => 'hostName' in object && String(object.hostName).toLowerCase() === host &&
    'objectId' in object && object.objectId === objectId
  const { virtualMachines, guestProcessing } = job
  return { ...job, ...withReplaced({ virtualMachines, guestProcessing }, isMeant, successor) }
}

/** A value in which each object that is meant has the number and the name of another. */
function withReplaced<T> (value: T, isMeant: (object: object) => boolean, by: InventoryObject): T {
  if (value === null || typeof value !== 'object') return value
  // Each branch makes of a list a list and of an object one with the same members.
  if (Array.isArray(value)) return value.map(item => withReplaced<unknown>(item, isMeant, by)) as T
  const named = isMeant(value) ? { objectId: by.objectId, name: by.name } : {}
  const members = Object.entries(value).map(([name, member]) => [name, withReplaced<unknown>(member, isMeant, by)])
  return { ...Object.fromEntries(members), ...named } as T
}

/** What an object is known by, wherever it stands. */
export const keyOf = (object: InventoryObjectModel): string => isVsphere(object)
  ? [object.hostName.toLowerCase(), object.objectId ?? object.name].join('/')
  : ''
