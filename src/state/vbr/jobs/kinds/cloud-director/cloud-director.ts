import type { CloudDirectorObjectModel } from '../../../../../schemas/vbr/common/inventory-objects.js'
import type {
  CloudDirectorBackupJobModel, CloudDirectorBackupJobSpec
} from '../../../../../schemas/vbr/jobs/vsphere-jobs.js'
import type { Kernel } from '../../../../kernel.js'
import type { CloudDirectorInventory, CloudDirectorObject } from '../../../inventory/cloud-director.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import type { ReferredBelow } from '../../settings/references.js'
import type { JobKind } from '../kind.js'
import { createJobMachines, type JobMachineObjects } from '../machines/objects.js'
import { diskKeyOf } from '../vsphere/objects.js'
import { createVmwareSettings } from '../vsphere/settings.js'
import { type CloudDirectorJob, cloudDirectorJobIn, editedCloudDirectorJob, isCloudDirector } from './body.js'
import { type CloudDirectorWorkBelow, createCloudDirectorWork } from './work.js'

export type CloudDirectorBelow = ReferredBelow & Omit<CloudDirectorWorkBelow, 'objects'>

/** Backup jobs of virtual machines of VMware Cloud Director. */
export function createCloudDirectorJobs (
  kernel: Kernel, below: CloudDirectorBelow
): JobKind<CloudDirectorJob, CloudDirectorBackupJobSpec, CloudDirectorBackupJobModel> {
  const objects = createCloudDirectorObjects(below.cloudDirectorInventory)
  return {
    types: ['CloudDirectorBackup'],
    workload: 'Vm',
    create: cloudDirectorJobIn,
    edit: editedCloudDirectorJob,
    ...createVmwareSettings<CloudDirectorJob>(below, objects),
    work: createCloudDirectorWork(kernel, { ...below, objects })
  }
}

function createCloudDirectorObjects (inventory: CloudDirectorInventory): JobMachineObjects<CloudDirectorObject> {
  /** A machine that is gone from its vCenter server is no longer there for a job. */
  function find (ref: Parameters<typeof inventory.find>[0]): CloudDirectorObject | undefined {
    const found = inventory.find(ref)
    const isMachine = found?.type === 'VirtualMachine' || found?.type === 'VmTemplate'
    return isMachine && found.machine === undefined ? undefined : found
  }

  return createJobMachines<CloudDirectorObject, CloudDirectorObjectModel>({
    isOwn: isCloudDirector,
    otherPlatform: refuse.notCloudDirector,
    hasServer: hostName => inventory.root(hostName) !== undefined,
    noServer: refuse.noCloudDirectorServer,
    isServer: ({ type }) => type === 'CloudDirectorServer',
    find,
    machinesIn: inventory.machinesIn,
    placeOf: object => ({ urn: inventory.urn(object) }),
    sizeText: inventory.sizeText,
    diskKeyOf
  })
}
