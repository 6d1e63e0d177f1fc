import type { VSphereReplicaJobModel, VSphereReplicaJobSpec } from '../../../../../schemas/vbr/jobs/replica-jobs.js'
import type { Kernel } from '../../../../kernel.js'
import type { WanAccelerators } from '../../../infrastructure/wan-accelerators.js'
import { withSuccessorIn } from '../../../inventory/index.js'
import type { Inventory } from '../../../inventory/inventory.js'
import type { Replicas } from '../../../replicas/replicas.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import { credentialsOfGuests, serversOfGuests } from '../../settings/guests.js'
import {
  guardGuests, guardProxies, guardWanAccelerators, proxiesOf, type ReferredBelow
} from '../../settings/references.js'
import { guardGuestSettings, guardSchedule } from '../../settings/rules.js'
import type { JobKind } from '../kind.js'
import { serverNamesIn } from '../machines/objects.js'
import { withoutMachineIn } from '../machines/selection.js'
import { isVsphere } from '../vsphere/body.js'
import { createVsphereObjects } from '../vsphere/objects.js'
import { editedReplicaJob, machinesOf, type ReplicaJob, replicaJobIn, toBackupGuests } from './body.js'
import { wrongAddressIn } from './addresses.js'
import { createReplicaDestinations } from './destination.js'
import { createReplicaWork } from './work.js'

export type ReplicaBelow = ReferredBelow & {
  inventory: Inventory
  replicas: Replicas
  wanAccelerators: WanAccelerators
}

/** Guide: how many snapshots a machine of vSphere may have for it. */
const mostPoints = 28

/** Jobs that replicate virtual machines of VMware vSphere. */
export function createReplicaJobs (
  kernel: Kernel, below: ReplicaBelow
): JobKind<ReplicaJob, VSphereReplicaJobSpec, VSphereReplicaJobModel> {
  const { inventory, repositories, wanAccelerators, managedServers } = below
  const objects = createVsphereObjects(inventory)
  const destinations = createReplicaDestinations(inventory)

  function guardRepository (id: string | undefined, member: string): void {
    if (id === undefined) throw refuse.missing(member)
    if (repositories.find(id) === undefined) throw refuse.noSuch('backup repository', id)
  }

  function guardSettings ({ jobSettings }: ReplicaJob): void {
    const { metadataRepositoryId, replicaNameSuffix, restorePointsToKeep } = jobSettings
    // ASSUMED: a scale-out repository keeps no metadata of replicas.
    guardRepository(metadataRepositoryId, 'jobSettings.metadataRepositoryId')
    if (replicaNameSuffix.trim() === '') throw refuse.empty('jobSettings.replicaNameSuffix')
    if (restorePointsToKeep < 1 || restorePointsToKeep > mostPoints) {
      throw refuse.outOfRange('jobSettings.restorePointsToKeep', 1, mostPoints)
    }
  }

  function guardTransfer ({ dataTransfer }: ReplicaJob): void {
    const { sourceProxies, targetProxies, wanAcceleratorSettings: wan } = dataTransfer
    guardProxies('dataTransfer.sourceProxies', sourceProxies, below)
    guardProxies('dataTransfer.targetProxies', targetProxies, below)
    guardWanAccelerators(wan, wanAccelerators)
  }

  function guardSeeding ({ seeding: { initialSeeding, replicaMapping }, virtualMachines }: ReplicaJob): void {
    if (initialSeeding?.isEnabled === true) {
      guardRepository(initialSeeding.repositoryId, 'seeding.initialSeeding.repositoryId')
    }
    const { sourceType, repositoryIds = [] } = virtualMachines.sourceRepositories ?? {}
    if (sourceType === 'BackupFiles' && repositoryIds.length === 0) {
      throw refuse.empty('virtualMachines.sourceRepositories.repositoryIds')
    }
    for (const id of repositoryIds) if (repositories.targetOf(id) === undefined) throw refuse.noSuch('backup repository', id)
    const rules = replicaMapping?.isEnabled === true ? replicaMapping.mappingRules ?? [] : []
    for (const { originalVM, replicaVM } of rules) {
      for (const object of [originalVM, replicaVM]) {
        if (!isVsphere(object)) throw refuse.otherPlatform()
        const { type, name, objectId = '', hostName } = object
        if (inventory.find(object) === undefined) throw refuse.noInventoryObject(type, name, objectId, hostName)
      }
    }
  }

  function guardRules ({ reIp: { rules = [] } }: ReplicaJob): void {
    for (const { ruleType, ipv4, ipv6 } of rules) {
      if (ruleType === 'IPv4' && ipv4 === undefined) throw refuse.missing('reIp.rules.ipv4')
      if (ruleType === 'IPv6' && ipv6 === undefined) throw refuse.missing('reIp.rules.ipv6')
      const wrong = wrongAddressIn({ ipv4, ipv6 })
      if (wrong !== undefined) throw refuse.notAddress(wrong)
    }
  }

  const serversOf = (job: ReplicaJob): string[] => [
    ...serverNamesIn(machinesOf(job).virtualMachines), ...destinations.of(job)?.hostName ?? []
  ].flatMap(name => managedServers.byName(name)?.id ?? [])

  return {
    types: ['VSphereReplica'],
    workload: 'Vm',
    isUnique: true,
    create: replicaJobIn,
    edit: editedReplicaJob,

    guard (job, before) {
      const guests = toBackupGuests(job.guestProcessing)
      guardSettings(job)
      guardGuestSettings(guests)
      guardSchedule(job.schedule)
      guardGuests(guests, below)
      guardTransfer(job)
      guardSeeding(job)
      guardRules(job)
      objects.guard(machinesOf(job), before && machinesOf(before))
      objects.guardGuests({ ...machinesOf(job), guestProcessing: guests },
        before && { ...machinesOf(before), guestProcessing: toBackupGuests(before.guestProcessing) })
      destinations.guard(job)
    },

    settle (job) {
      const { includes, excludes } = objects.asKnownIn(objects.withSizes(machinesOf(job).virtualMachines))
      return {
        ...job,
        virtualMachines: { ...job.virtualMachines, includes, excludes: { vms: excludes.vms, disks: excludes.disks } },
        destination: objects.asKnownIn(destinations.settle(job.destination)),
        network: objects.asKnownIn(job.network),
        seeding: objects.asKnownIn(job.seeding),
        guestProcessing: objects.asKnownIn(job.guestProcessing)
      }
    },

    usesOf (job) {
      const guests = toBackupGuests(job.guestProcessing)
      const { sourceProxies, targetProxies } = job.dataTransfer
      const chosen = [sourceProxies, targetProxies].flatMap(({ autoSelectEnabled, proxyIds = [] }) =>
        autoSelectEnabled ? [] : proxyIds)
      return {
        repositoryId: job.jobSettings.metadataRepositoryId,
        proxyIds: [...new Set(chosen)],
        credentialsIds: credentialsOfGuests(guests),
        serverIds: [...new Set([...serversOfGuests(guests), ...serversOf(job)])]
      }
    },

    isOn: (job, server) => [...job.virtualMachines.includes, job.destination.host].some(object =>
      'hostName' in object && object.hostName?.toLowerCase() === server.toLowerCase()),

    partsOf: ({ schedule, isHighPriority, virtualMachines, jobSettings, dataTransfer }) => ({
      schedule,
      isHighPriority,
      objectsCount: virtualMachines.includes.length,
      targetId: jobSettings.metadataRepositoryId,
      proxies: proxiesOf('ViProxy', dataTransfer.sourceProxies),
      mail: jobSettings.advancedSettings?.notifications?.emailNotifications
    }),

    withSchedule: (job, changes) => ({ ...job, schedule: { ...job.schedule, ...changes } }),
    withTarget: (job, metadataRepositoryId) => ({ ...job, jobSettings: { ...job.jobSettings, metadataRepositoryId } }),
    withSuccessor (job, succession) {
      const { virtualMachines, guestProcessing } = job
      return { ...job, ...withSuccessorIn({ virtualMachines, guestProcessing }, succession) }
    },
    withoutMachine: (job, machine, successor) =>
      ({ ...job, virtualMachines: withoutMachineIn(job.virtualMachines, machine, successor) }),
    work: createReplicaWork(kernel, { ...below, objects, destinations })
  }
}
