import { iso } from '../../../time/clock.js'
import type { Kernel } from '../../../kernel.js'
import { nextKind } from '../../backups/index.js'
import type { BackupKind } from '../../backups/chains.js'
import type { Inventory, InventoryObject } from '../../inventory/inventory.js'
import type { JobMachinesOf } from './machines.js'
import type { JobPoints } from './points.js'
import type { Job } from '../jobs.js'
import type { Repositories, Target } from '../../repositories/repositories.js'
import type { RestorePoint } from '../../backups/restore-points.js'
import type { ExtentStatus, ScaleOutRepositories } from '../../repositories/scale-out/repositories.js'
import type { Trouble } from '../../sessions/sessions.js'
import type { TaskSession, TaskSessions } from '../../sessions/task-sessions.js'
import type { TaskSlots } from './task-slots.js'

export interface JobTaskBelow {
  inventory: Inventory
  machines: JobMachinesOf
  points: JobPoints
  repositories: Repositories
  scaleOutRepositories: ScaleOutRepositories
  tasks: TaskSessions
  slots: TaskSlots
}

/** What a run is to do about its machines, before they are lined up. */
export interface ListRequest { sessionId: string, job: Job, activeFull: boolean, only?: readonly string[] | undefined }

/** What a run found to do. */
export interface TaskList { tasks: TaskSession[], missing: string[], usedBytes: number, capacityBytes: number }

/** How a task went; trouble may have left a restore point all the same. */
export interface TaskResult { task: TaskSession, trouble?: Trouble }

/** The bytes that the machines of a run will take, by repository. */
type Promised = Map<string, number>

/** What decides where a machine's backup goes: the extent of its chain, and what else is on its way. */
interface Placing { lastExtentId: string | undefined, promised: Promised }

const second = 1_000
const gigabyte = 2 ** 30
/** ASSUMED: a snapshot is taken, opened and removed in twenty seconds, and read at 400 MB a second. */
const overhead = 20 * second
const bytesPerSecond = 400 * 2 ** 20
/** ASSUMED: compression and deduplication leave half of what is read. */
const compression = 0.5
/** ASSUMED: from 3 to 10 percent of a machine have changed since it was backed up last. */
const [leastChange, changeSpan] = [0.03, 0.07]

/** In these modes, and on the way to one, nothing of an extent can be used (guide). */
const unusable: readonly ExtentStatus[] = ['Maintenance', 'Pending']

/** The tasks of a run: a machine each. */
export function createJobTasks (kernel: Kernel, below: JobTaskBelow) {
  const { inventory, machines, points, repositories, scaleOutRepositories, tasks, slots } = below

  /** 0 to 1, the same for the same name in the same world. */
  const chance = (name: string): number => parseInt(kernel.ids.of(name).slice(0, 8), 16) / 2 ** 32

  const isOffline = (repositoryId: string): boolean => repositories.find(repositoryId)?.state?.isOnline === false

  /** Whether a chain can go on where it lies: the job still writes there, and the extent takes more. */
  function goesOn (target: Target, { repositoryId }: RestorePoint): boolean {
    if (target.kind === 'repository') return repositoryId === target.id
    if (!scaleOutRepositories.placementOf(target.id).includes(repositoryId)) return false
    const { advancedSettings } = scaleOutRepositories.get(target.id).performanceTier
    return advancedSettings?.fullWhenExtentOffline !== true || !isOffline(repositoryId)
  }

  /** Plans a machine: what is done, how much of it, and where it goes. */
  function planTask (
    { sessionId, job, activeFull }: ListRequest, machine: InventoryObject, before: RestorePoint[], promised: Promised
  ): TaskSession {
    const { storage } = job
    const last = before.at(-1)
    const target = repositories.targetOf(storage.backupRepositoryId)
    const isWhole = activeFull || last === undefined || target === undefined || !goesOn(target, last)
    const way = isWhole ? 'Full' : nextKind(before, storage.advancedSettings, kernel.clock.now())
    const used = machines.disksOf(job, machine).reduce((sum, { usedBytes }) => sum + usedBytes, 0)
    const share = way === 'Full' ? 1 : leastChange + chance(`${sessionId}/${machine.id}`) * changeSpan
    const readBytes = Math.round(used * share)
    const fullBytes = Math.round(used * compression)
    const storedBytes = Math.round(readBytes * compression)
    const lastExtentId = isWhole ? undefined : last.repositoryId
    const repositoryId = placeFor(storage.backupRepositoryId, way, { lastExtentId, promised })
    promised.set(repositoryId, (promised.get(repositoryId) ?? 0) + (way === 'Synthetic' ? fullBytes : storedBytes))
    return {
      id: kernel.ids.next(),
      type: 'Backup',
      name: machine.name,
      sessionId,
      sessionType: 'BackupJob',
      creationTime: kernel.clock.iso(),
      usn: 0,
      state: 'WaitingSlot',
      algorithm: way === 'Reverse' ? 'Increment' : way,
      repositoryId,
      platformType: 'VMware',
      outcome: 'None',
      machineId: machine.id,
      hostName: machine.hostName,
      objectId: machine.objectId ?? '',
      way,
      readBytes,
      storedBytes,
      fullBytes
    }
  }

  /** The place with the most room left once what is under way has come there; chains stay together. */
  function placeFor (targetId: string, way: BackupKind, { lastExtentId, promised }: Placing): string {
    const kind = way === 'Increment' || way === 'Reverse' ? 'Increment' : 'Full'
    const places = repositories.placementOf(targetId, { kind, lastExtentId })
    // What lies on an extent that is offline waits for it, and fails.
    const stays = lastExtentId !== undefined && (places[0]?.id === lastExtentId || isOffline(lastExtentId))
    if (stays) return lastExtentId
    const room = (id: string, free: number): number => free - (promised.get(id) ?? 0) / gigabyte
    const [best] = places.toSorted((a, b) => room(b.id, b.space.freeGB) - room(a.id, a.space.freeGB))
    return best?.id ?? lastExtentId ?? targetId
  }

  /** Why a run cannot begin: a chain lies on an extent of which nothing can be used, or nothing takes data. */
  function targetTrouble (job: Job, chains: Iterable<RestorePoint>): string | undefined {
    const target = repositories.targetOf(job.storage.backupRepositoryId)
    if (target === undefined) return 'The backup repository is gone.'
    if (target.kind === 'repository') return repositories.trouble(target.repository, 0)
    for (const { repositoryId } of chains) {
      const status = scaleOutRepositories.extentStatus(target.id, repositoryId)
      if (!status.some(mode => unusable.includes(mode))) continue
      return `Extent ${repositories.find(repositoryId)?.name ?? repositoryId} of ${target.name} is in maintenance mode.`
    }
    return repositories.placementOf(target.id).length === 0 ? `No extent of ${target.name} is available.` : undefined
  }

  function problem (task: TaskSession, machine: InventoryObject | undefined): string | undefined {
    const { proxyId = '', repositoryId = '', way, fullBytes, storedBytes } = task
    if (machine === undefined) return `${task.name} was not found in the inventory of ${task.hostName}.`
    if (!slots.isAvailable(proxyId)) return 'The backup proxy is not available.'
    const repository = repositories.find(repositoryId)
    if (repository === undefined) return `No extent takes the backup of ${task.name}.`
    return repositories.trouble(repository, (way === 'Synthetic' ? fullBytes : storedBytes) / gigabyte)
  }

  function close (task: TaskSession, trouble: Trouble | undefined, point?: RestorePoint): TaskSession {
    const outcome = trouble?.result ?? 'Success'
    const seconds = Math.max(1, Math.round((kernel.clock.now() - Date.parse(task.creationTime)) / second))
    const done = point === undefined ? 0 : 1
    return tasks.change(task.id, {
      state: 'Stopped',
      endTime: kernel.clock.iso(),
      outcome,
      result: { result: outcome, message: trouble?.message ?? 'Success', isCanceled: false },
      progress: progressOf(seconds, task.readBytes * done, task.storedBytes * done),
      ...(point && { restorePointId: point.id, restorePointReference: `/api/v1/restorePoints/${point.id}` })
    })
  }

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
    of: tasks.of,

    /** How long one takes. Milliseconds. */
    lengthOf: ({ readBytes }: TaskSession): number => overhead + Math.ceil(readBytes / bytesPerSecond * second),

    /** How long a job would take if nobody else did anything, for what is arranged at a share of its length. */
    expectedLength (job: Job): number {
      const bytes = machines.of(job).machines.reduce((sum, machine) =>
        sum + machines.disksOf(job, machine).reduce((sum, { usedBytes }) => sum + usedBytes, 0), 0)
      return overhead + Math.ceil(bytes / bytesPerSecond * second)
    },

    /** Lines up the machines of a run, or says why there is nothing to line up. */
    list (request: ListRequest): TaskList | string {
      const { job, only } = request
      const { machines: found, missing } = machines.of(job, only)
      const pointsOf = points.pointsOf(job)
      const trouble = targetTrouble(job, found.flatMap(machine => pointsOf(machine).at(-1) ?? []))
      if (trouble !== undefined) return trouble
      if (found.length === 0) {
        return missing.length === 0 ? 'There are no machines to process.' : `${missing.join(', ')} could not be found.`
      }
      const promised: Promised = new Map()
      const disks = found.flatMap(machine => machines.disksOf(job, machine))
      return {
        tasks: found.map(machine => tasks.add(planTask(request, machine, pointsOf(machine), promised))),
        missing,
        usedBytes: disks.reduce((sum, { usedBytes }) => sum + usedBytes, 0),
        capacityBytes: disks.reduce((sum, { capacityBytes }) => sum + capacityBytes, 0)
      }
    },

    get: tasks.get,

    begin: (id: string, proxyId: string): TaskSession =>
      tasks.change(id, { state: 'Working', creationTime: kernel.clock.iso(), proxyId }),

    /** A task is over: writes its restore point, or says why it has none. `arranged`: what a test wants of it. */
    end (job: Job, id: string, arranged: Trouble | undefined): TaskResult {
      const task = tasks.get(id)
      const machine = inventory.find({ hostName: task.hostName, objectId: task.objectId })
      const message = problem(task, machine)
      const trouble = message === undefined ? arranged : { result: 'Failed' as const, message }
      const point = trouble?.result === 'Failed' || machine === undefined ? undefined : points.write(job, task, machine)
      points.mark(job, task, point === undefined)
      tell(task, trouble)
      return { task: close(task, trouble, point), ...(trouble && { trouble }) }
    },

    /** A task that does not come to its end, or has never begun. */
    drop (id: string, message: string, isCanceled: boolean): TaskSession {
      const task = tasks.get(id)
      if (task.state === 'Stopped') return task
      kernel.log.add(id, message, 'Failed')
      return tasks.change(id, {
        state: 'Stopped',
        endTime: kernel.clock.iso(),
        outcome: 'Failed',
        result: { result: 'Failed', message, isCanceled }
      })
    }
  }
}

export type JobTasks = ReturnType<typeof createJobTasks>

/** ASSUMED: what is slowest is reading, as in every example. */
export function progressOf (seconds: number, readSize: number, transferredSize: number) {
  const rate = readSize / Math.max(1, seconds) / 2 ** 20
  return {
    duration: iso(seconds * second).slice(11, 19),
    processingRate: `${Math.round(rate)} MB/s`,
    bottleneck: 'Source' as const,
    processedSize: readSize,
    readSize,
    transferredSize,
    progressPercent: 100
  }
}
