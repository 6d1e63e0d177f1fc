import type { BackupJobModel, BackupJobSpec } from '../../../../../schemas/vbr/jobs/vsphere-jobs.js'
import type { Kernel } from '../../../../kernel.js'
import { withSuccessorIn } from '../../../inventory/index.js'
import type { Inventory } from '../../../inventory/inventory.js'
import {
  guardGuests, guardNamed, guardProxies, guardStorage, proxiesOf, type ReferredBelow, toKeptProxies, toKeptStorage,
  usesOf
} from '../../settings/references.js'
import { guardGuestSettings, guardKeeping, guardSchedule } from '../../settings/rules.js'
import type { JobKind } from '../kind.js'
import { serverNamesIn } from '../machines/objects.js'
import { withMachineIn, withoutMachineIn } from '../machines/selection.js'
import { editedJob, jobIn, type VsphereJob } from './body.js'
import { rewrites } from './rewriting.js'
import { createVsphereObjects } from './objects.js'
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

    guard (job, before) {
      guardKeeping(job.storage)
      guardGuestSettings(job.guestProcessing)
      guardSchedule(job.schedule)
      guardStorage(job.storage, below)
      guardNamed(job.storage, before?.storage, below)
      guardProxies('storage.backupProxies', job.storage.backupProxies, below)
      guardGuests(job.guestProcessing, below)
      objects.guard(job, before)
      objects.guardGuests(job, before)
    },

    settle: job => ({
      ...job,
      storage: { ...toKeptStorage(job.storage, below), backupProxies: toKeptProxies(job.storage.backupProxies, below) },
      virtualMachines: objects.withUrns(objects.withSizes(job.virtualMachines)),
      guestProcessing: objects.withUrns(job.guestProcessing)
    }),

    usesOf (job) {
      const uses = usesOf({ ...job, proxies: job.storage.backupProxies }, below)
      const hosts = serverNamesIn(job.virtualMachines).flatMap(name => below.managedServers.byName(name)?.id ?? [])
      return { ...uses, serverIds: [...new Set([...uses.serverIds, ...hosts])] }
    },

    isOn: ({ virtualMachines: { includes } }, server) =>
      includes.some(object => 'hostName' in object && object.hostName?.toLowerCase() === server.toLowerCase()),

    partsOf: ({ schedule, isHighPriority, virtualMachines, storage }) => ({
      schedule,
      isHighPriority,
      objectsCount: virtualMachines.includes.length,
      targetId: storage.backupRepositoryId,
      proxies: proxiesOf('ViProxy', storage.backupProxies),
      rewrites: rewrites(storage.advancedSettings),
      health: storage.advancedSettings?.backupHealth,
      mail: storage.advancedSettings?.notifications?.emailNotifications
    }),

    withSchedule: (job, changes) => ({ ...job, schedule: { ...job.schedule, ...changes } }),
    withTarget: (job, backupRepositoryId) => ({ ...job, storage: { ...job.storage, backupRepositoryId } }),
    withSuccessor (job, succession) {
      const { virtualMachines, guestProcessing } = job
      return { ...job, ...withSuccessorIn({ virtualMachines, guestProcessing }, succession) }
    },
    withMachine: (job, machine) => ({ ...job, virtualMachines: withMachineIn(job.virtualMachines, machine) }),
    withoutMachine: (job, machine, successor) =>
      ({ ...job, virtualMachines: withoutMachineIn(job.virtualMachines, machine, successor) }),
    work: createVsphereWork(kernel, { ...below, objects })
  }
}
