import type { InventoryObjectModel, VmwareObjectSizeModel } from '../../../../schemas/vbr/common/inventory-objects.js'
import type { JobModel, JobSpec } from '../../../../schemas/vbr/jobs/jobs.js'
import type { BackupJobModel, BackupJobSpec } from '../../../../schemas/vbr/jobs/vsphere-jobs.js'
import type { Job, JobMachines } from '../jobs.js'
import { refuse } from '../../base/refusals.js'
import { with24Hours } from '../../calendar/rules.js'

/** Of the kinds of job this one is built. */
export function ofVsphere (body: JobModel): BackupJobModel
export function ofVsphere (body: JobSpec): BackupJobSpec
export function ofVsphere (body: JobModel | JobSpec): BackupJobModel | BackupJobSpec {
  if (body.type === 'VSphereBackup' || body.type === 'Backup') return { ...body, type: 'VSphereBackup' }
  throw refuse.refused(`Jobs of type ${body.type} cannot be made here.`)
}

type GivenMachines = NonNullable<BackupJobSpec['virtualMachines'] | BackupJobModel['virtualMachines']>

/** What a body says of machines, in full: lists that it leaves out are empty. */
export function machinesIn (given: GivenMachines | undefined): JobMachines {
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

/** Times of day as all revisions but the oldest write them. */
export function with24HourTimes (job: Job): Job {
  const { daily, monthly } = job.schedule
  return {
    ...job,
    schedule: {
      ...job.schedule,
      ...(daily && { daily: withTime(daily) }),
      ...(monthly && { monthly: withTime(monthly) })
    }
  }
}

const withTime = <R extends { localTime?: string | undefined }>(rule: R): R =>
  rule.localTime === undefined ? rule : { ...rule, localTime: with24Hours(rule.localTime) }
