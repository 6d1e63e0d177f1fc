import { Type } from '@sinclair/typebox'
import { member } from '../../../store/shape.js'
import type { Kernel } from '../../../kernel.js'
import type { ManagedServers } from '../../infrastructure/managed-servers.js'
import type { Proxies, Proxy } from '../../infrastructure/proxies.js'
import type { NetworkTraffic } from '../../infrastructure/traffic-rules.js'
import type { JobProxies, Worker } from '../kinds/kind.js'
import type { Repositories } from '../../repositories/repositories.js'

/** A slot of a repository and one of a proxy or a host, where one moves the data; held by a task until it ends. */
interface Held {
  session: string
  task: string
  repositoryId: string
  /** Where its data goes, where that is not the repository. */
  host?: string
  proxyId?: string
  /** What it processes, by its document. */
  object?: string
  /** The volume that it has taken a snapshot of, where snapshots are counted. */
  volume?: string
  /** When all that it writes has come through, where the way there is limited to a speed. */
  through?: number
}

/** A session with tasks that have not begun. */
interface Waiting { session: string, isHighPriority: boolean }

/** Who is at work, and who wants to be, the next first. */
interface Slots { id: string, held: Held[], waiting: Waiting[] }

/**
 * What a task needs. `object`: what it processes; `workers`: who may move its data, where anybody has to; `host`: where
 * its data goes, where that is not the repository; `lasts`: milliseconds by itself; `bytes`: what it writes.
 */
export interface TaskNeed {
  session: string
  task: string
  object: string
  repositoryId: string
  workers: readonly Worker[] | undefined
  host?: string | undefined
  /** What it takes a snapshot of, and how many may be at once. */
  volume?: { id: string, snapshots: number } | undefined
  lasts: number
  bytes: number
}

/** A slot of the repository, of a worker or of a volume, or the object itself while another session processes it. */
export type Lack = 'repository' | 'worker' | 'volume' | 'object'

/** Who moves the data of the task, and how long that takes; or what the task has to wait for. */
export type Assignment = { worker: Worker | undefined, lasts: number } | { lacks: Lack }

export interface TaskSlotBelow {
  proxies: Proxies
  managedServers: ManagedServers
  repositories: Repositories
  trafficRules: NetworkTraffic
}

/**
 * The task slots of all proxies and repositories, shared by all jobs that run. ASSUMED: a task takes one, however
 * many disks it reads. Jobs of high priority come first, then those that began earlier (guide).
 */
export function createTaskSlots (
  kernel: Kernel, { proxies, managedServers, repositories, trafficRules }: TaskSlotBelow
) {
  const collection = kernel.collection<Slots>({
    name: 'vbr.taskSlots',
    noun: 'Task slots',
    shape: { own: { held: Type.Array(member.group), waiting: Type.Array(member.group) } }
  })
  const id = 'vbr.taskSlots'

  const now = (): Slots => collection.find(id) ?? collection.add({ id, held: [], waiting: [] })
  const change = (changes: Partial<Slots>): Slots => collection.patch(id, changes)

  const heldOf = (member: 'repositoryId' | 'proxyId' | 'volume', of: string): number =>
    now().held.reduce((count, held) => held[member] === of ? count + 1 : count, 0)

  /** The one with the most free slots, the first of several. */
  function freest (candidates: readonly Worker[]): Worker | undefined {
    let best: Worker | undefined
    let most = 0
    for (const worker of candidates) {
      const free = worker.slots - heldOf('proxyId', worker.id)
      if (free > most) [best, most] = [worker, free]
    }
    return best
  }

  const toWorker = (proxy: Proxy): Worker =>
    ({ id: proxy.id, hostName: proxies.hostNameOf(proxy), slots: proxies.slots(proxy) })

  /** The bytes a second that come from a worker to a repository or a host, where that is limited. */
  function speedTo ({ repositoryId, host }: TaskNeed, worker: Worker | undefined): number | undefined {
    const limits = [
      host === undefined ? repositories.speedOf(repositoryId) : undefined,
      worker && trafficRules.speedBetween(worker.hostName, host ?? repositories.networkPlaceOf(repositoryId))
    ].filter(limit => limit !== undefined)
    return limits.length === 0 ? undefined : Math.min(...limits)
  }

  /**
   * When what a task writes has come through, where the way is limited: those that write to one place share it.
   * ASSUMED: one after the other, so that all together need as long as the limit says.
   */
  function throughAt (worker: Worker | undefined, need: TaskNeed): number | undefined {
    const speed = speedTo(need, worker)
    if (speed === undefined) return undefined
    const before = now().held.filter(held => placeOf(held) === placeOf(need)).map(({ through = 0 }) => through)
    return Math.max(kernel.clock.now(), ...before) + Math.ceil(need.bytes / speed * 1_000)
  }

  repositories.watchTasks(repositoryId => heldOf('repositoryId', repositoryId) > 0)

  return {
    /** The proxies of a type that can take on tasks: all, or those that were chosen. */
    available: ({ type, chosen }: JobProxies): Worker[] => proxies.list({ where: { type } })
      .filter(proxy => (chosen === undefined || chosen.includes(proxy.id)) && proxies.isAvailable(proxy)).map(toWorker),

    /** Whether a proxy's server answers; a disabled one goes on with what it has begun. */
    isReachable: (proxyId: string): boolean => proxies.find(proxyId)?.state?.isOnline !== false,

    /** The tasks that have a slot of a proxy, and their sessions. */
    heldBy: (proxyId: string): Array<{ session: string, task: string }> =>
      now().held.filter(held => held.proxyId === proxyId).map(({ session, task }) => ({ session, task })),

    /** Whether a proxy takes on tasks, or a host that does without one answers. */
    isAvailable (workerId: string): boolean {
      const proxy = proxies.find(workerId)
      return proxy === undefined ? managedServers.find(workerId)?.status === 'Available' : proxies.isAvailable(proxy)
    },

    take (need: TaskNeed): Assignment {
      const { session, task, object, repositoryId, workers, host, volume, lasts } = need
      // ASSUMED: a machine is processed by one job at a time, and the other waits for it.
      if (now().held.some(held => held.object === object)) return { lacks: 'object' }
      if (volume !== undefined && heldOf('volume', volume.id) >= volume.snapshots) return { lacks: 'volume' }
      const limit = repositories.taskLimitOf(repositoryId)
      if (limit !== undefined && heldOf('repositoryId', repositoryId) >= Math.max(1,
        limit)) return { lacks: 'repository' }
      const worker = workers && freest(workers)
      if (workers !== undefined && worker === undefined) return { lacks: 'worker' }
      const through = throughAt(worker, need)
      const held = {
        session, task, repositoryId, ...(host !== undefined && { host }), ...(worker && { proxyId: worker.id }), object,
        ...(volume && { volume: volume.id }),
        ...(through !== undefined && { through })
      }
      change({ held: [...now().held, held] })
      return { worker, lasts: Math.max(lasts, (through ?? 0) - kernel.clock.now()) }
    },

    giveBack (task: string): void { change({ held: now().held.filter(held => held.task !== task) }) },

    /** A session has come to its end: it holds nothing and wants nothing any more. */
    release (session: string): void {
      const { held, waiting } = now()
      change({
        held: held.filter(slot => slot.session !== session), waiting: waiting.filter(other => other.session !== session)
      })
    },

    /** Whether a session holds anything, or wants it. */
    isKnown (session: string): boolean {
      const { held, waiting } = now()
      return [...held, ...waiting].some(slot => slot.session === session)
    },

    /** A session has tasks to begin. */
    want (session: string, isHighPriority: boolean): void {
      const { waiting } = now()
      if (waiting.some(other => other.session === session)) return
      const place = isHighPriority ? waiting.findIndex(other => !other.isHighPriority) : -1
      const at = place === -1 ? waiting.length : place
      change({ waiting: [...waiting.slice(0, at), { session, isHighPriority }, ...waiting.slice(at)] })
    },

    /** All tasks of a session have begun. */
    unwant (session: string): void { change({ waiting: now().waiting.filter(other => other.session !== session) }) },

    /** The sessions that have tasks to begin, the next first. */
    waiting: (): string[] => now().waiting.map(({ session }) => session),

    /** Whether any proxy could take on one more task. */
    anyFree: (): boolean => freest(proxies.list().map(toWorker)) !== undefined
  }
}

/** Where the data of a task goes. */
const placeOf = ({ repositoryId, host }: Pick<TaskNeed, 'repositoryId' | 'host'>): string => host ?? repositoryId

export type TaskSlots = ReturnType<typeof createTaskSlots>
