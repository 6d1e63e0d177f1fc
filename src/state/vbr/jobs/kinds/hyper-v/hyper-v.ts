import type { HyperVObjectModel } from '../../../../../schemas/vbr/common/inventory-objects.js'
import type { HyperVBackupJobModel, HyperVBackupJobSpec } from '../../../../../schemas/vbr/jobs/hyper-v-jobs.js'
import type { Kernel } from '../../../../kernel.js'
import type { HyperVInventory, HyperVObject } from '../../../inventory/hyper-v.js'
import { withSuccessorIn } from '../../../inventory/index.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import {
  guardGuests, guardNamed, guardProxies, guardStorage, proxiesOf, type ReferredBelow, toKeptProxies, toKeptStorage,
  usesOf
} from '../../settings/references.js'
import { guardGuestSettings, guardKeeping, guardSchedule } from '../../settings/rules.js'
import type { JobKind } from '../kind.js'
import { createJobMachines, type JobMachineObjects, serverNamesIn } from '../machines/objects.js'
import type { ChainWorkBelow } from '../machines/work.js'
import { editedHyperVJob, type HyperVJob, hyperVJobIn, isHyperV, offHostOf } from './body.js'
import { createHyperVWork } from './work.js'

export type HyperVBelow = ReferredBelow & ChainWorkBelow & { hyperVInventory: HyperVInventory }

/** Backup jobs of virtual machines of Microsoft Hyper-V. */
export function createHyperVJobs (
  kernel: Kernel, below: HyperVBelow
): JobKind<HyperVJob, HyperVBackupJobSpec, HyperVBackupJobModel> {
  const objects = createHyperVObjects(below.hyperVInventory)

  /** The proxies that it names must move data of Hyper-V. */
  function guardOffHost ({ storage }: HyperVJob): void {
    const offHost = offHostOf(storage.backupProxies)
    if (offHost === undefined) return
    guardProxies('storage.backupProxies.offHostSettings', offHost, below)
    const wrong = offHost.proxyIds?.map(below.proxies.get).find(({ type }) => type !== 'HvProxy')
    if (wrong !== undefined) throw refuse.notOffHostProxy(wrong.name)
  }

  return {
    types: ['HyperVBackup'],
    workload: 'Vm',
    create: hyperVJobIn,
    edit: editedHyperVJob,

    guard (job, before) {
      guardKeeping(job.storage)
      guardGuestSettings(job.guestProcessing)
      guardSchedule(job.schedule)
      guardStorage(job.storage, below)
      guardOffHost(job)
      guardNamed(job.storage, before?.storage, below)
      guardGuests(job.guestProcessing, below)
      objects.guard(job, before)
      objects.guardGuests(job, before)
    },

    settle (job) {
      const { backupProxies, ...storage } = toKeptStorage(job.storage, below)
      const { offHostSettings } = backupProxies
      return {
        ...job,
        storage: {
          ...storage,
          backupProxies: {
            ...backupProxies, ...(offHostSettings && { offHostSettings: toKeptProxies(offHostSettings, below) })
          }
        },
        virtualMachines: objects.asKnownIn(objects.withSizes(job.virtualMachines)),
        guestProcessing: objects.asKnownIn(job.guestProcessing)
      }
    },

    usesOf (job) {
      const uses = usesOf({ ...job, proxies: offHostOf(job.storage.backupProxies) }, below)
      const hosts = serverNamesIn(job.virtualMachines).flatMap(name => below.managedServers.byName(name)?.id ?? [])
      return { ...uses, serverIds: [...new Set([...uses.serverIds, ...hosts])] }
    },

    isOn: ({ virtualMachines: { includes } }, server) =>
      includes.some(object => 'hostName' in object && object.hostName?.toLowerCase() === server.toLowerCase()),

    partsOf ({ schedule, isHighPriority, virtualMachines, storage }) {
      const offHost = offHostOf(storage.backupProxies)
      const isOptional = storage.backupProxies.offHostSettings?.failoverToOnHostBackup ?? true
      return {
        schedule,
        isHighPriority,
        objectsCount: virtualMachines.includes.length,
        targetId: storage.backupRepositoryId,
        proxies: offHost && { ...proxiesOf('HvProxy', offHost), isOptional },
        health: storage.advancedSettings?.backupHealth,
        mail: storage.advancedSettings?.notifications?.emailNotifications
      }
    },

    withSchedule: (job, changes) => ({ ...job, schedule: { ...job.schedule, ...changes } }),
    withTarget: (job, backupRepositoryId) => ({ ...job, storage: { ...job.storage, backupRepositoryId } }),

    withSuccessor (job, succession) {
      const { virtualMachines, guestProcessing } = job
      return { ...job, ...withSuccessorIn({ virtualMachines, guestProcessing }, succession) }
    },

    work: createHyperVWork(kernel, { ...below, objects })
  }
}

const createHyperVObjects = (inventory: HyperVInventory): JobMachineObjects<HyperVObject> =>
  createJobMachines<HyperVObject, HyperVObjectModel>({
    isOwn: isHyperV,
    otherPlatform: refuse.notHyperV,
    hasServer: hostName => inventory.root(hostName) !== undefined,
    noServer: refuse.noHyperVServer,
    isServer: ({ hostName, name }) => name.toLowerCase() === hostName.toLowerCase(),
    find: inventory.find,
    machinesIn: object => inventory.machinesIn(object),
    placeOf: inventory.placeOf,
    sizeText: inventory.sizeText,
    diskKeyOf: inventory.diskKeyOf
  })
