import { Type } from '@sinclair/typebox'
import { member } from '../../../store/shape.js'
import type { Kernel } from '../../../kernel.js'
import type { Proxies, Proxy } from '../../infrastructure/proxies.js'
import type { NetworkTraffic } from '../../infrastructure/traffic-rules.js'
import type { JobParts } from '../kinds/kind.js'
import type { Repositories } from '../../repositories/repositories.js'

/** A slot of a repository and one of a proxy, held by a task until it ends. */
interface Held {
  session: string
  task: string
  repositoryId: string
  proxyId: string
  /** What it processes, by its document. */
  object?: string
  /** When all that it writes has come through, where the way there is limited to a speed. */
  through?: number
}

/** A session with tasks that have not begun. */
interface Waiting { session: string, isHighPriority: boolean }

/** Who is at work, and who wants to be, the next first. */
interface Slots { id: string, held: Held[], waiting: Waiting[] }

/** What a task needs. `object`: what it processes; `lasts`: milliseconds by itself; `bytes`: what it writes. */
export interface TaskNeed {
  session: string
  task: string
  object: string
  repositoryId: string
  proxies: Proxy[]
  lasts: number
  bytes: number
}

/** A slot of the repository or of a proxy, or the object itself while another session processes it. */
export type Lack = 'repository' | 'proxy' | 'object'

/** A proxy for the task and how long it takes with it, or what the task has to wait for. */
export type Assignment = { proxy: Proxy, lasts: number } | { lacks: Lack }

/**
 * The task slots of all proxies and repositories, shared by all jobs that run. ASSUMED: a task takes one, however
 * many disks it reads. Jobs of high priority come first, then those that began earlier (guide).
 */
export function createTaskSlots (
  kernel: Kernel, proxies: Proxies, repositories: Repositories, trafficRules: NetworkTraffic
) {
  const collection = kernel.collection<Slots>({
    name: 'vbr.taskSlots',
    noun: 'Task slots',
    shape: { own: { held: Type.Array(member.group), waiting: Type.Array(member.group) } }
  })
  const id = 'vbr.taskSlots'

  const now = (): Slots => collection.find(id) ?? collection.add({ id, held: [], waiting: [] })
  const change = (changes: Partial<Slots>): Slots => collection.patch(id, changes)

  const heldOf = (member: 'repositoryId' | 'proxyId', of: string): number =>
    now().held.reduce((count, held) => held[member] === of ? count + 1 : count, 0)

  /** The one with the most free slots, the first of several. */
  function freest (candidates: Proxy[]): Proxy | undefined {
    let best: Proxy | undefined
    let most = 0
    for (const proxy of candidates) {
      const free = proxies.slots(proxy) - heldOf('proxyId', proxy.id)
      if (free > most) [best, most] = [proxy, free]
    }
    return best
  }

  /** The bytes a second that come from a proxy to a repository, where that is limited. */
  function speedTo (repositoryId: string, proxy: Proxy): number | undefined {
    const source = proxies.hostNameOf(proxy)
    const limits = [
      repositories.speedOf(repositoryId), trafficRules.speedBetween(source, repositories.networkPlaceOf(repositoryId))
    ].filter(limit => limit !== undefined)
    return limits.length === 0 ? undefined : Math.min(...limits)
  }

  /**
   * When what a task writes has come through, where the way is limited: those that write to one repository share it.
   * ASSUMED: one after the other, so that all together need as long as the limit says.
   */
  function throughAt (proxy: Proxy, { repositoryId, bytes }: TaskNeed): number | undefined {
    const speed = speedTo(repositoryId, proxy)
    if (speed === undefined) return undefined
    const before = now().held.filter(held => held.repositoryId === repositoryId).map(({ through = 0 }) => through)
    return Math.max(kernel.clock.now(), ...before) + Math.ceil(bytes / speed * 1_000)
  }

  repositories.watchTasks(repositoryId => heldOf('repositoryId', repositoryId) > 0)

  return {
    /** The proxies of a type that can take on tasks: all, or those that were chosen. */
    available: ({ type, chosen }: JobParts['proxies']): Proxy[] => proxies.list({ where: { type } })
      .filter(proxy => (chosen === undefined || chosen.includes(proxy.id)) && proxies.isAvailable(proxy)),

    /** Whether a proxy's server answers; a disabled one goes on with what it has begun. */
    isReachable: (proxyId: string): boolean => proxies.find(proxyId)?.state?.isOnline !== false,

    /** The tasks that have a slot of a proxy, and their sessions. */
    heldBy: (proxyId: string): Array<{ session: string, task: string }> =>
      now().held.filter(held => held.proxyId === proxyId).map(({ session, task }) => ({ session, task })),

    isAvailable: (proxyId: string): boolean => {
      const proxy = proxies.find(proxyId)
      return proxy !== undefined && proxies.isAvailable(proxy)
    },

    take (need: TaskNeed): Assignment {
      const { session, task, object, repositoryId, proxies: candidates, lasts } = need
      // ASSUMED: a machine is processed by one job at a time, and the other waits for it.
      if (now().held.some(held => held.object === object)) return { lacks: 'object' }
      const limit = repositories.taskLimitOf(repositoryId)
      if (limit !== undefined && heldOf('repositoryId', repositoryId) >= Math.max(1, limit)) return { lacks: 'repository' }
      const proxy = freest(candidates)
      if (proxy === undefined) return { lacks: 'proxy' }
      const through = throughAt(proxy, need)
      const held = { session, task, repositoryId, proxyId: proxy.id, object, ...(through !== undefined && { through }) }
      change({ held: [...now().held, held] })
      return { proxy, lasts: Math.max(lasts, (through ?? 0) - kernel.clock.now()) }
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
    anyFree: (): boolean => freest(proxies.list()) !== undefined
  }
}

export type TaskSlots = ReturnType<typeof createTaskSlots>
