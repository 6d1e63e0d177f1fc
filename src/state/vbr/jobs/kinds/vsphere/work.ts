import type { Kernel } from '../../../../kernel.js'
import type { Inventory, InventoryObject } from '../../../inventory/inventory.js'
import type { Written } from '../../runs/points.js'
import { type ChainWorkBelow, createChainWork, familyOf } from '../machines/work.js'
import type { JobWork } from '../kind.js'
import type { JobMachine } from '../machines/objects.js'
import type { VsphereJob } from './body.js'
import { inventoryPathOf, type VsphereObjects } from './objects.js'

export type VsphereWorkBelow = ChainWorkBelow & { inventory: Inventory, objects: VsphereObjects }

/** What runs of vSphere jobs do. */
export function createVsphereWork (kernel: Kernel, below: VsphereWorkBelow): JobWork<VsphereJob> {
  const { inventory, objects } = below
  return createChainWork<VsphereJob, JobMachine<InventoryObject>>(kernel, below, {
    session: { kind: 'Backup', name: 'Backup', type: 'BackupJob', platformName: 'VMware' },
    backups: { jobType: 'VSphereBackup', platformName: 'VMware' },
    settingsOf: ({ storage, virtualMachines }) => ({ storage, virtualMachines }),
    storageOf: ({ storage }) => storage,
    objectsCalled: name => ['id', 'name', 'objectId']
      .flatMap(column => inventory.list({ where: { [column]: name } })).map(({ id }) => id),
    find: objects.find,
    findOne: objects.findOne,
    isThere: ({ hostName, objectId }) => inventory.find({ hostName, objectId }) !== undefined,
    written: machine => toWritten(machine, inventory),
    tracksChanges: ({ storage }) => storage.advancedSettings?.vSphere?.changedBlockTracking?.isEnabled !== false,
    snapshot: 'VM snapshot'
  })
}

/** A machine as backups show it. */
function toWritten (
  { machine, disks, hostName, objectId, name }: JobMachine<InventoryObject>, inventory: Inventory
): Written {
  return {
    object: {
      type: 'VM', platformName: 'VMware', viType: 'VirtualMachine', hostName, objectId, name, path: inventoryPathOf(machine, inventory)
    },
    disks: disks.map(({ key, name, capacityBytes }) => ({ key, name, capacityBytes })),
    guestOsFamily: familyOf(machine.machine?.guest),
    // Examples of 1.2; publishing disks came with 1.3-rev2.
    allowedOperations: [
      'StartViVMInstantRecovery', 'StartEntireVmRestore', 'StartFCDInstantRecovery', 'StartFlrRestore', 'StartDiskPublish'
    ]
  }
}
