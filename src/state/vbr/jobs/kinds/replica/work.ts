import type { Kernel } from '../../../../kernel.js'
import { sizeText } from '../../../inventory/index.js'
import type { Inventory, InventoryObject } from '../../../inventory/inventory.js'
import type { ManagedServers } from '../../../infrastructure/managed-servers.js'
import type { Replica, Replicas } from '../../../replicas/replicas.js'
import type { Repositories } from '../../../repositories/repositories.js'
import type { Trouble } from '../../../sessions/sessions.js'
import type { TaskSession } from '../../../sessions/task-sessions.js'
import type { Found, JobObject, JobWork, TaskPlan } from '../kind.js'
import type { JobMachine } from '../machines/objects.js'
import { familyOf } from '../machines/work.js'
import type { VsphereObjects } from '../vsphere/objects.js'
import { shareLeft } from '../../runs/compression.js'
import { removedLines } from '../../runs/points.js'
import { machinesOf, type ReplicaJob } from './body.js'
import type { ReplicaDestinations } from './destination.js'

export interface ReplicaWorkBelow {
  inventory: Inventory
  managedServers: ManagedServers
  repositories: Repositories
  replicas: Replicas
  objects: VsphereObjects
  destinations: ReplicaDestinations
}

const second = 1_000
const gigabyte = 2 ** 30
/** ASSUMED: as with backups, a snapshot takes its twenty seconds, and data is read at 400 MB a second. */
const overhead = 20 * second
const bytesPerSecond = 400 * 2 ** 20
/** ASSUMED: from 3 to 10 percent of a machine have changed since its last restore point. */
const [leastChange, changeSpan] = [0.03, 0.07]
/** ASSUMED: what a restore point takes in the repository, where digests of the disks are. */
const metadataBytes = 2 ** 20

/** What runs of replica jobs do: they copy machines to another host, and leave a snapshot of each copy. */
export function createReplicaWork (kernel: Kernel, below: ReplicaWorkBelow): JobWork<ReplicaJob> {
  const { inventory, managedServers, repositories, replicas, objects, destinations } = below

  /** 0 to 1, the same for the same name in the same world. */
  const chance = (name: string): number => parseInt(kernel.ids.of(name).slice(0, 8), 16) / 2 ** 32

  const isOnHold = ({ state, heldBy }: Replica): boolean => state !== 'Ready' && heldBy === undefined

  /** The replica that a job has of a machine, as far as its own machine is still there. */
  function standingOf (job: ReplicaJob, object: JobObject): Replica | undefined {
    const replica = replicas.ofSource(job.id, object)
    return replica !== undefined && inventory.find(replica.target) === undefined ? undefined : replica
  }

  function find (job: ReplicaJob, only?: readonly string[]): Found {
    const found = objects.find(machinesOf(job), only)
    const held = new Map(found.objects.flatMap(({ id, ...object }) => {
      const replica = replicas.ofSource(job.id, { ...object })
      return replica !== undefined && isOnHold(replica) ? [[id, replica] as const] : []
    }))
    return {
      ...found,
      objects: found.objects.filter(({ id }) => !held.has(id)),
      empty: [...found.empty, ...[...held.values()].map(({ name, state }) => `${name} (${state})`)]
    }
  }

  function targetTrouble (job: ReplicaJob): string | undefined {
    const place = destinations.of(job)
    if (place === undefined) return 'The target host is gone.'
    if (managedServers.byName(place.hostName)?.status === 'Unavailable') {
      return `VMware vSphere server ${place.hostName} is not available.`
    }
    const { metadataRepositoryId: id } = job.jobSettings
    const repository = repositories.find(id)
    return repository === undefined ? 'The repository for replica metadata is gone.' : repositories.trouble(repository, 0)
  }

  function planOne (job: ReplicaJob, sessionId: string, object: JobObject): TaskPlan {
    const isKnown = standingOf(job, object) !== undefined || mappedTo(job, object) !== undefined ||
      job.seeding.initialSeeding?.isEnabled === true
    const share = isKnown ? leastChange + chance(`${sessionId}/${object.id}`) * changeSpan : 1
    const readBytes = Math.round(object.usedBytes * share)
    const shareSent = shareLeft[job.jobSettings.advancedSettings?.traffic?.compressionLevel ?? 'Optimal']
    return {
      object,
      way: isKnown ? 'Increment' : 'Full',
      readBytes,
      storedBytes: Math.round(readBytes * shareSent),
      fullBytes: Math.round(object.usedBytes * shareSent),
      repositoryId: job.jobSettings.metadataRepositoryId
    }
  }

  /** The machine on the other host that a rule of the job names as the replica of one. */
  function mappedTo ({ seeding: { replicaMapping } }: ReplicaJob, { hostName, objectId }: JobObject) {
    if (replicaMapping?.isEnabled !== true) return undefined
    const rule = replicaMapping.mappingRules?.find(({ originalVM }) => 'hostName' in originalVM &&
      originalVM.hostName?.toLowerCase() === hostName.toLowerCase() && originalVM.objectId === objectId)
    const named = rule?.replicaVM
    return named !== undefined && 'hostName' in named && named.hostName !== undefined
      ? inventory.find({ hostName: named.hostName, objectId: named.objectId })
      : undefined
  }

  /** ASSUMED: where the name is taken on the host, a number follows. */
  function freeName (hostName: string, name: string): string {
    let free = name
    for (let n = 1; inventory.list({ where: { hostName, name: free } }).length > 0; n++) free = `${name}_${n}`
    return free
  }

  /** The first run makes the copy, later ones add to it. */
  function replicaOf (job: ReplicaJob, task: TaskSession, machine: JobMachine<InventoryObject>): Replica | undefined {
    const known = replicas.ofSource(job.id, machine)
    const standing = standingOf(job, machine)
    if (standing !== undefined) return standing
    // One whose machine somebody has removed from its host starts from the beginning.
    if (known !== undefined) replicas.forget(known.id)
    const place = destinations.of(job)
    if (place === undefined) return undefined
    const { guest } = machine.machine.machine ?? {}
    const networks = networksOf(job, machine, place.hostName)
    const copy = mappedTo(job, machine) ?? inventory.register({
      ...place,
      name: freeName(place.hostName, `${machine.name}${job.jobSettings.replicaNameSuffix}`),
      machine: { disks: machine.disks, isPoweredOn: false, networks, ...(guest === undefined ? {} : { guest }) }
    })
    const { hostName, objectId = '', name } = copy
    return replicas.add({
      jobId: job.id,
      source: { hostName: machine.hostName, objectId: machine.objectId, name: machine.name },
      target: { hostName, objectId, name },
      creationTime: task.creationTime
    })
  }

  /** What the replica of a machine is connected to on its server: by the rules of the job, else as the machine is. */
  const networksOf = ({ network }: ReplicaJob, machine: JobObject, hostName: string): string[] =>
    inventory.networksOn(hostName, inventory.networksOf(machine), network)

  function leavePoint (job: ReplicaJob, task: TaskSession): string | undefined {
    const machine = objects.findOne(machinesOf(job), task)
    const replica = machine && replicaOf(job, task, machine)
    const copy = replica && inventory.find(replica.target)
    if (machine === undefined || replica === undefined || copy === undefined) return undefined
    const sizes = (disks: ReadonlyArray<{ key: number, capacityBytes: number }>): string =>
      JSON.stringify(disks.map(({ key, capacityBytes }) => [key, capacityBytes]))
    // The guide: where the size of a disk has changed, no restore point is of use any more.
    if (sizes(copy.machine?.disks ?? []) !== sizes(machine.disks)) {
      for (const { id } of replicas.pointsOf(replica.id)) replicas.removePoint(id)
    }
    inventory.change(copy.id, { disks: machine.disks, networks: networksOf(job, machine, copy.hostName) })
    const ready = replicas.enter(replica.id, 'Ready', { heldBy: undefined, addressRules: addressRulesOf(job, copy) })
    return replicas.addPoint(ready, task.creationTime).id
  }

  /** Tells afterwards what was done, when. */
  function tell ({ network }: ReplicaJob, task: TaskSession, trouble: Trouble | undefined): void {
    const { id, name, way, creationTime, readBytes } = task
    const [began, now] = [Date.parse(creationTime), kernel.clock.now()]
    const size = Math.round(readBytes / gigabyte * 10) / 10
    kernel.log.add(id, 'Required backup infrastructure resources have been assigned', 'Success', '', began)
    kernel.log.add(id, 'Creating VM snapshot', 'Success', '', began, Math.min(now, began + 8 * second))
    kernel.log.add(id, `${way === 'Full' ? 'Full' : 'Incremental'} replication of ${size} GB`,
      trouble?.result === 'Failed' ? 'Failed' : 'Success', '', Math.min(now, began + 8 * second), now)
    // ASSUMED: the words.
    if (network.length > 0 && trouble?.result !== 'Failed') kernel.log.add(id, 'Network mapping has been applied')
    if (trouble === undefined) kernel.log.add(id, `Finished processing of ${name}`)
    else kernel.log.add(id, trouble.message, trouble.result)
  }

  return {
    session: { kind: 'Replica', name: 'Replication', type: 'ReplicaJob', platformName: 'VMware', task: 'Replica' },

    words: {
      listing: 'Building list of machines to process',
      listed: (_job, machines) => [
        `VM size: ${sizeText(sum(machines, 'capacityBytes'))} (${sizeText(sum(machines, 'usedBytes'))} used)`
      ],
      nothing: 'There are no machines to process.',
      // The guide: a machine whose replica is not ready is skipped.
      empty: names => `There is nothing to process of ${names.join(', ')}: no disks, or a replica that is not ready.`,
      queued: 'All VMs have been queued for processing',
      processing: ({ name }) => `Processing ${name}`,
      unprocessed: (count, all) => `${count} of ${all} VMs could not be processed`
    },

    settingsOf: ({ virtualMachines, destination, network, reIp, jobSettings, dataTransfer, seeding }) =>
      ({ virtualMachines, destination, network, reIp, jobSettings, dataTransfer, seeding }),

    objectsCalled: name => ['id', 'name', 'objectId']
      .flatMap(column => inventory.list({ where: { [column]: name } })).map(({ id }) => id),

    find,

    plan ({ job, sessionId }, machines) {
      const trouble = targetTrouble(job)
      if (trouble !== undefined) return trouble
      const plans = machines.map(object => planOne(job, sessionId, object))
      for (const object of machines) {
        const replica = standingOf(job, object)
        if (replica !== undefined) replicas.enter(replica.id, 'Processing', { heldBy: sessionId })
      }
      return plans
    },

    spaceFor: () => metadataBytes,
    hostOf: job => destinations.of(job)?.esxiName,
    timeFor: bytes => overhead + Math.ceil(bytes / bytesPerSecond * second),

    troubleWith: ({ hostName, objectId, name }) => inventory.find({ hostName, objectId }) === undefined
      ? `${name} was not found in the inventory of ${hostName}.`
      : undefined,

    finish (job, task, trouble) {
      const pointId = trouble?.result === 'Failed' ? undefined : leavePoint(job, task)
      tell(job, task, trouble)
      return pointId
    },

    retain ({ id: jobId, jobSettings: { restorePointsToKeep } }, tasks) {
      const removed = tasks.filter(({ replicaPointId }) => replicaPointId !== undefined).flatMap(task => {
        const replica = replicas.ofSource(jobId, task)
        return replica === undefined ? [] : replicas.pointsOf(replica.id).slice(restorePointsToKeep)
      })
      for (const { id } of removed) replicas.removePoint(id)
      return removed.length
    },

    clearAway: (_job, _tasks, removed) => removedLines(removed),

    // Replicas are no backups.
    backupIdOf: () => undefined
  }
}

/** Guide: what a replica's addresses become when it takes over; of Windows machines alone. */
function addressRulesOf ({ reIp: { rules = [] } }: ReplicaJob, { machine }: InventoryObject): string[] | undefined {
  const texts = rules.flatMap(({ ipv4, ipv6 }) => [
    ...ipv4 === undefined ? [] : [`${ipv4.sourceIPAddress} to ${ipv4.targetIPAddress}`],
    ...ipv6 === undefined ? [] : [`${ipv6.sourceIPv6Address} to ${ipv6.targetIPv6Address}`]
  ])
  return texts.length > 0 && familyOf(machine?.guest) === 'Windows' ? texts : undefined
}

const sum = (machines: ReadonlyArray<{ capacityBytes: number, usedBytes: number }>, member: 'capacityBytes' | 'usedBytes'): number =>
  machines.reduce((sum, machine) => sum + machine[member], 0)
