import type { BackupJobModel, BackupJobSpec } from '../../../../../schemas/vbr/jobs/vsphere-jobs.js'
import type { Kernel } from '../../../../kernel.js'
import type { Inventory } from '../../../inventory/inventory.js'
import type { ReferredBelow } from '../../settings/references.js'
import type { JobKind } from '../kind.js'
import { withMachineIn, withoutMachineIn } from '../machines/selection.js'
import { editedJob, jobIn, type VsphereJob } from './body.js'
import { createVsphereObjects } from './objects.js'
import { createVmwareSettings } from './settings.js'
import { createVsphereWork, type VsphereWorkBelow } from './work.js'

export type VsphereBelow = ReferredBelow & Omit<VsphereWorkBelow, 'objects'> & { inventory: Inventory }

/** Backup jobs of virtual machines of VMware vSphere. */
export function createVsphereJobs (
  kernel: Kernel, below: VsphereBelow
): JobKind<VsphereJob, BackupJobSpec, BackupJobModel> {
  const objects = createVsphereObjects(below.inventory)

  return {
    // Until 1.3 they were the only backup jobs.
    types: ['VSphereBackup', 'Backup'],
    workload: 'Vm',
    create: jobIn,
    edit: editedJob,

    ...createVmwareSettings<VsphereJob>(below, objects),
    withMachine: (job, machine) => ({ ...job, virtualMachines: withMachineIn(job.virtualMachines, machine) }),
    withoutMachine: (job, machine, successor) =>
      ({ ...job, virtualMachines: withoutMachineIn(job.virtualMachines, machine, successor) }),
    work: createVsphereWork(kernel, { ...below, objects })
  }
}
