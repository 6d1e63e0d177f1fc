import type { Kernel } from '../../../../kernel.js'
import type { HyperVInventory, HyperVObject } from '../../../inventory/hyper-v.js'
import type { ManagedServers } from '../../../infrastructure/managed-servers.js'
import type { TaskSession } from '../../../sessions/task-sessions.js'
import type { Written } from '../../runs/points.js'
import type { JobWork, Worker } from '../kind.js'
import type { JobMachine, JobMachineObjects } from '../machines/objects.js'
import { type ChainWorkBelow, createChainWork, familyOf } from '../machines/work.js'
import type { HyperVJob } from './body.js'

export type HyperVWorkBelow = ChainWorkBelow & {
  hyperVInventory: HyperVInventory
  managedServers: ManagedServers
  objects: JobMachineObjects<HyperVObject>
}

/** The tasks that a host takes on at once unless it is told otherwise (documents). */
const usualTasks = 4

/** What runs of Hyper-V jobs do. */
export function createHyperVWork (kernel: Kernel, below: HyperVWorkBelow): JobWork<HyperVJob> {
  const { hyperVInventory: inventory, managedServers, objects } = below

  /** The host that a machine runs on moves its data where no off-host proxy does. */
  function workerOf ({ hostName, objectId }: TaskSession): Worker | undefined {
    const machine = inventory.find({ hostName, objectId })
    const name = machine && inventory.hostOf(machine)?.name
    const server = managedServers.byName(name ?? '') ?? managedServers.byName(hostName)
    if (server === undefined) return undefined
    const slots = server.type === 'HvServer' ? server.maxTaskCount ?? usualTasks : usualTasks
    return { id: server.id, hostName: server.name, slots }
  }

  const volumeOf = ({ hostName, objectId }: TaskSession) =>
    managedServers.volumes.ofMachine(inventory.find({ hostName, objectId }))

  return createChainWork<HyperVJob, JobMachine<HyperVObject>>(kernel, below, {
    session: { kind: 'Backup', variant: 'HyperV', name: 'Backup', type: 'BackupJob', platformName: 'HyperV' },
    backups: { jobType: 'HyperVBackup', platformName: 'HyperV' },
    settingsOf: ({ storage, virtualMachines }) => ({ storage, virtualMachines }),
    storageOf: ({ storage }) => storage,
    objectsCalled: name => ['id', 'name', 'objectId']
      .flatMap(column => inventory.list({ where: { [column]: name } })).map(({ id }) => id),
    find: objects.find,
    findOne: objects.findOne,
    isThere: ({ hostName, objectId }) => inventory.find({ hostName, objectId }) !== undefined,
    written: machine => toWritten(machine, inventory),
    // ASSUMED: a host where it is off tracks nothing for any job.
    tracksChanges: ({ storage }, found) => storage.advancedSettings?.hyperV?.changedBlockTracking !== false &&
      (found.length === 0 || found.some(({ hostName }) => managedServers.volumes.tracksChanges(hostName))),
    // ASSUMED: as Hyper-V itself calls it.
    snapshot: 'checkpoint',
    // ASSUMED: the line.
    beforeSnapshot (task) {
      const volume = volumeOf(task)
      return volume && `Creating a snapshot of volume ${volume.name} with ${volume.settings.VSSprovider}`
    },
    workerOf,
    // ASSUMED: each machine takes a snapshot of its volume.
    volumeOf (task) {
      const volume = volumeOf(task)
      return volume && { id: volume.id, snapshots: volume.settings.maxSnapshots }
    }
  })
}

/** A machine as backups show it. */
function toWritten (
  { machine, disks, hostName, objectId, name }: JobMachine<HyperVObject>, inventory: HyperVInventory
): Written {
  return {
    object: {
      type: 'VM', platformName: 'HyperV', hvType: 'VirtualMachine', hostName, objectId, name, path: inventory.pathOf(machine)
    },
    disks: disks.map(({ key, name, capacityBytes }) => ({ key, name, capacityBytes })),
    guestOsFamily: familyOf(machine.machine?.guest),
    allowedOperations: ['StartHvVMInstantRecovery', 'StartEntireVmRestoreHyperV', 'StartFlrRestore', 'StartDiskPublish']
  }
}
