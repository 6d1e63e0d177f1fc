import { withSuccessorIn } from '../../../inventory/index.js'
import type { ManagedServers } from '../../../infrastructure/managed-servers.js'
import {
  guardGuests, guardNamed, guardProxies, guardStorage, proxiesOf, type ReferredBelow, toKeptProxies, toKeptStorage,
  usesOf
} from '../../settings/references.js'
import { guardGuestSettings, guardKeeping, guardSchedule } from '../../settings/rules.js'
import type { Job } from '../../job.js'
import type { JobKind } from '../kind.js'
import { type JobMachineObjects, serverNamesIn } from '../machines/objects.js'
import type { VmwareSettings } from './body.js'
import { rewrites } from './rewriting.js'

type Below = ReferredBelow & { managedServers: ManagedServers }
type Objects = Omit<JobMachineObjects<never>, 'find' | 'findOne'>
type Shared<J extends Job> = Pick<JobKind<J>,
  'guard' | 'settle' | 'usesOf' | 'isOn' | 'partsOf' | 'withSchedule' | 'withTarget' | 'withSuccessor'>

/** What jobs of VMware vSphere and of VMware Cloud Director say of their settings: these are the same. */
export function createVmwareSettings<J extends Job & VmwareSettings> (below: Below, objects: Objects): Shared<J> {
  return {
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
      virtualMachines: objects.asKnownIn(objects.withSizes(job.virtualMachines)),
      guestProcessing: objects.asKnownIn(job.guestProcessing)
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
    }
  }
}
