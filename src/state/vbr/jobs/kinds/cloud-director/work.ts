import type { Kernel } from '../../../../kernel.js'
import type { CloudDirectorInventory, CloudDirectorObject } from '../../../inventory/cloud-director.js'
import type { Written } from '../../runs/points.js'
import type { JobWork } from '../kind.js'
import type { JobMachine, JobMachineObjects } from '../machines/objects.js'
import { type ChainWorkBelow, createChainWork, familyOf } from '../machines/work.js'
import type { CloudDirectorJob } from './body.js'

export type CloudDirectorWorkBelow = ChainWorkBelow & {
  cloudDirectorInventory: CloudDirectorInventory
  objects: JobMachineObjects<CloudDirectorObject>
}

/** ASSUMED: what describes a vApp, without its machines, takes so much. */
const descriptionBytes = 2 ** 20

/** What runs of jobs of VMware Cloud Director do. */
export function createCloudDirectorWork (kernel: Kernel, below: CloudDirectorWorkBelow): JobWork<CloudDirectorJob> {
  const { cloudDirectorInventory: inventory, objects } = below
  return createChainWork<CloudDirectorJob, JobMachine<CloudDirectorObject>>(kernel, below, {
    session: {
      kind: 'Backup', variant: 'CloudDirector', name: 'Backup', type: 'BackupJob', platformName: 'CloudDirector'
    },
    backups: { jobType: 'CloudDirectorBackup', platformName: 'CloudDirector' },
    settingsOf: ({ storage, virtualMachines }) => ({ storage, virtualMachines }),
    storageOf: ({ storage }) => storage,
    objectsCalled: name => ['id', 'name', 'objectId']
      .flatMap(column => inventory.list({ where: { [column]: name } })).map(({ id }) => id),
    find: objects.find,
    findOne: objects.findOne,
    isThere: ({ hostName, objectId }) => inventory.find({ hostName, objectId })?.machine !== undefined,
    written: machine => toWritten(machine, inventory),
    tracksChanges: ({ storage }) => storage.advancedSettings?.vSphere?.changedBlockTracking?.isEnabled !== false,
    snapshot: 'VM snapshot',
    holders: { of: machines => writtenVApps(machines, inventory), bytes: descriptionBytes }
  })
}

/** A machine as backups show it. */
function toWritten (
  { machine, disks, hostName, objectId, name }: JobMachine<CloudDirectorObject>, inventory: CloudDirectorInventory
): Written {
  return {
    object: {
      type: 'Vm',
      platformName: 'CloudDirector',
      cloudDirectorType: 'VirtualMachine',
      hostName,
      objectId,
      name,
      path: inventory.pathOf(machine)
    },
    disks: disks.map(({ key, name, capacityBytes }) => ({ key, name, capacityBytes })),
    guestOsFamily: familyOf(machine.machine?.guest),
    // ASSUMED: what can be done with such machines without a word of its own; entire VM restore has one (documents).
    allowedOperations: ['StartEntireVmRestoreCloudDirector', 'StartFlrRestore', 'StartDiskPublish']
  }
}

/**
 * The vApps of machines as backups show them beside these (examples). ASSUMED: their points hold what describes them,
 * and this interface starts nothing from one.
 */
function writtenVApps (
  machines: ReadonlyArray<JobMachine<CloudDirectorObject>>, inventory: CloudDirectorInventory
): Written[] {
  const all = machines.flatMap(({ machine }) => inventory.above(machine, 'vApp') ?? [])
  const vApps = new Map(all.map(vApp => [vApp.id, vApp]))
  return [...vApps.values()].map(vApp => ({
    object: {
      type: 'NfcDir',
      platformName: 'CloudDirector',
      cloudDirectorType: 'vApp',
      hostName: vApp.hostName,
      objectId: vApp.objectId ?? '',
      name: vApp.name,
      path: inventory.pathOf(vApp)
    },
    disks: [],
    originalSize: machines.filter(({ machine }) => machine.parents.VAppsAndVms === vApp.id)
      .reduce((sum, { capacityBytes }) => sum + capacityBytes, 0),
    allowedOperations: []
  }))
}
