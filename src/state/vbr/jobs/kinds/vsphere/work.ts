import type { Kernel } from '../../../../kernel.js'
import { sizeText } from '../../../inventory/index.js'
import type { Inventory } from '../../../inventory/inventory.js'
import type { Trouble } from '../../../sessions/sessions.js'
import type { TaskSession } from '../../../sessions/task-sessions.js'
import { type ChainBelow, createChains } from '../../runs/chains.js'
import { createJobPoints, type JobPointBelow, type Kept, type Written } from '../../runs/points.js'
import type { JobWork } from '../kind.js'
import type { VsphereJob } from './body.js'
import type { JobMachine, VsphereObjects } from './objects.js'

export type VsphereWorkBelow = JobPointBelow & Omit<ChainBelow, 'points'> & { inventory: Inventory, objects: VsphereObjects }

const second = 1_000
const gigabyte = 2 ** 30
/** ASSUMED: a snapshot is taken, opened and removed in twenty seconds, and read at 400 MB a second. */
const overhead = 20 * second
const bytesPerSecond = 400 * 2 ** 20

/** What runs of vSphere jobs do: they read machines from snapshots, and leave a restore point of each. */
export function createVsphereWork (kernel: Kernel, below: VsphereWorkBelow): JobWork<VsphereJob> {
  const { inventory, objects } = below
  const points = createJobPoints(kernel, below)
  const chains = createChains(kernel, { ...below, points })

  const machineOf = (job: VsphereJob, task: TaskSession): JobMachine | undefined => objects.findOne(job, task)

  /** Tells afterwards what was done, when: one write for all of it. */
  function tell ({ id, name, way, creationTime, readBytes }: TaskSession, trouble: Trouble | undefined): void {
    const [began, now] = [Date.parse(creationTime), kernel.clock.now()]
    kernel.log.add(id, 'Required backup infrastructure resources have been assigned', 'Success', '', began)
    kernel.log.add(id, 'Creating VM snapshot', 'Success', '', began, Math.min(now, began + 8 * second))
    kernel.log.add(id, `${way === 'Full' ? 'Full' : 'Incremental'} backup of ${Math.round(readBytes / gigabyte * 10) / 10} GB`,
      trouble?.result === 'Failed' ? 'Failed' : 'Success', '', Math.min(now, began + 8 * second), now)
    kernel.log.add(id, 'Removing VM snapshot', 'Success', '', now)
    if (trouble !== undefined) kernel.log.add(id, trouble.message, trouble.result)
    else kernel.log.add(id, `Finished processing of ${name}`)
  }

  return {
    session: { kind: 'Backup', name: 'Backup', type: 'BackupJob', platformName: 'VMware' },

    // The lines and their order are those of the documents' example.
    words: {
      listing: 'Building list of machines to process',
      listed: ({ storage }, machines) => [
        `VM size: ${sizeText(sum(machines, 'capacityBytes'))} (${sizeText(sum(machines, 'usedBytes'))} used)`,
        ...storage.advancedSettings?.vSphere?.changedBlockTracking?.isEnabled === false
          ? []
          : ['Changed block tracking is enabled']
      ],
      nothing: 'There are no machines to process.',
      // ASSUMED: the product's own text.
      empty: names => `${names.join(', ')}: there are no disks to process.`,
      queued: 'All VMs have been queued for processing',
      processing: ({ name }) => `Processing ${name}`,
      unprocessed: (count, all) => `${count} of ${all} VMs could not be processed`
    },

    settingsOf: ({ storage, virtualMachines }) => ({ storage, virtualMachines }),

    objectsCalled: name => ['id', 'name', 'objectId']
      .flatMap(column => inventory.list({ where: { [column]: name } })).map(({ id }) => id),

    find: objects.find,
    plan: ({ job, ...request }, machines) => chains.plan({ ...request, kept: keptBy(job) }, machines),
    timeFor: bytes => overhead + Math.ceil(bytes / bytesPerSecond * second),

    troubleWith: ({ hostName, objectId, name }) => inventory.find({ hostName, objectId }) === undefined
      ? `${name} was not found in the inventory of ${hostName}.`
      : undefined,

    finish (job, task, trouble) {
      const machine = trouble?.result === 'Failed' ? undefined : machineOf(job, task)
      const point = machine && points.write(keptBy(job), task, toWritten(machine, objects))
      points.mark(keptBy(job), task, point === undefined)
      tell(task, trouble)
      return point?.id
    },

    clearAway (job, tasks) {
      const removed = points.retain(keptBy(job), tasks)
      const gone = points.forgetGone(keptBy(job), () => objects.find(job).objects)
      return [
        ...removed === 0 ? [] : [`Restore points removed by the retention policy: ${removed}`],
        ...gone.map(name => `The data of deleted VM ${name} was removed`)
      ]
    },

    backupIdOf: job => points.backupOf(keptBy(job))?.id
  }
}

const keptBy = ({ id, name, storage }: VsphereJob): Kept =>
  ({ jobId: id, jobType: 'VSphereBackup', name, platformName: 'VMware', ...storage })

/** A machine as backups show it. */
function toWritten ({ machine, disks, hostName, objectId, name }: JobMachine, objects: VsphereObjects): Written {
  return {
    object: {
      type: 'VM', platformName: 'VMware', viType: 'VirtualMachine', hostName, objectId, name, path: objects.pathOf(machine)
    },
    disks: disks.map(({ key, name, capacityBytes }) => ({ key, name, capacityBytes })),
    guestOsFamily: familyOf(machine.machine?.guest),
    // Examples of 1.2; publishing disks came with 1.3-rev2.
    allowedOperations: [
      'StartViVMInstantRecovery', 'StartEntireVmRestore', 'StartFCDInstantRecovery', 'StartFlrRestore', 'StartDiskPublish'
    ]
  }
}

const familyOf = (guest = ''): NonNullable<Written['guestOsFamily']> =>
  /windows/i.test(guest) ? 'Windows' : /linux|ubuntu|debian|suse|centos/i.test(guest) ? 'Linux' : 'Other'

const sum = (machines: ReadonlyArray<{ capacityBytes: number, usedBytes: number }>, member: 'capacityBytes' | 'usedBytes'): number =>
  machines.reduce((sum, machine) => sum + machine[member], 0)
