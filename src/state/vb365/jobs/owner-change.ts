import type { RESTBackupRepositoryOwnerChangeSession } from '../../../schemas/vb365/common/backup-infrastructure.js'
import { text, type Page, type Paging } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { withoutNone } from '../../store/ids.js'
import type { Planned } from '../../time/plan.js'
import type { Kernel } from '../../kernel.js'
import type { CopyJobs } from './copy-jobs.js'
import type { Jobs } from './jobs.js'
import type { Proxies } from '../proxies/proxies.js'
import type { ProxyPools } from '../proxies/pools.js'
import { jobsRefusals as refuse } from './refusals.js'
import type { Activity, Repositories, Repository } from '../repositories/repositories.js'

export type OwnerChangeSession = RESTBackupRepositoryOwnerChangeSession & Planned & { toOwnerId: string }

export interface OwnerChangeRequest {
  proxyId?: string | undefined
  poolId?: string | undefined
  includeAllRelatedRepositories?: boolean | undefined
  waitForSessionsTimeout?: number | undefined
  forceStopSessions?: boolean | undefined
  forceStopSessionsTimeout?: number | undefined
}

export interface OwnerChangeBelow {
  repositories: Repositories
  proxies: Proxies
  proxyPools: ProxyPools
  jobs: Jobs
  copyJobs: CopyJobs
}

interface Owner { id: string, name: string, objectStorageOnly: boolean, isPool: boolean }

const second = 1_000
const minute = 60 * second
// ASSUMED, both.
const preparing = 5 * second
const movingOne = 20 * second
/** How often it looks whether the others have ended. */
const asking = 5 * second

/**
 * Gives repositories to another backup proxy server or pool.
 *
 *   start ──▶ Waiting for what runs on them ──▶ Running, 20 s for each ──▶ Succeeded: they belong to the new owner
 *                ├── time is up ──▶ Failed, or, with force, everything is stopped ──▶ Running
 *                │                                      └── not stopped in time ──▶ Failed
 *                └── stop, at any moment ──▶ Failed: they stay with the old owner
 */
export function createOwnerChange (
  kernel: Kernel, { repositories, proxies, proxyPools, jobs, copyJobs }: OwnerChangeBelow
) {
  const sessions = kernel.collection<OwnerChangeSession>({
    name: 'vb365.ownerChangeSessions',
    noun: 'Change owner session',
    shape: { model: 'RESTBackupRepositoryOwnerChangeSession', own: { toOwnerId: member.text, run: member.run } },
    session: {
      goesOn: ({ status }) => status === 'Waiting' || status === 'Running',
      result: ({ status }) => status,
      message: ({ details }) => details ?? undefined
    },
    columns: { status: text('status') },
    // Sessions are history: what they were about may go.
    references: { repository: { path: 'repositoryIds[]', to: 'vb365.repositories', weak: true } }
  })

  /** What it waits for. A copy job may use two of the repositories. */
  function others ({ repositoryIds }: OwnerChangeSession): Activity[] {
    const found = repositoryIds.flatMap(repositories.activitiesOn)
    return [...new Map(found.map(activity => [activity.id, activity])).values()]
  }

  function waits (session: OwnerChangeSession, timeout: string | undefined): boolean {
    const since = session.run?.phaseStartedAt ?? 0
    return others(session).length > 0 && kernel.clock.now() < since + toMilliseconds(timeout)
  }

  function giveUp (session: OwnerChangeSession, what: string): void {
    const names = others(session).map(({ name }) => name).join(', ')
    plan.end(session, { result: 'Failed', message: `${what}: ${names}.`, log: [] })
  }

  const plan = kernel.plans.define<OwnerChangeSession>({
    kind: 'RepositoryOwnerChange',
    of: sessions,
    subjects: ({ repositoryIds, toOwnerId }) => [...repositoryIds, toOwnerId],
    phases: [
      {
        name: 'waiting for sessions',
        lasts: preparing,
        asks: asking,
        holds: session => waits(session, session.waitForSessionsTimeout),
        end (session) {
          const running = others(session)
          if (running.length === 0) return
          if (session.forceStopSessions !== true) return giveUp(session, 'Canceled, related sessions are still running')
          for (const activity of running) activity.stop()
        }
      },
      {
        name: 'waiting for stopped sessions',
        lasts: 0,
        asks: asking,
        holds: session => waits(session, session.forceStopSessionsTimeout),
        end (session) {
          if (others(session).length > 0) return giveUp(session, 'Canceled, related sessions did not stop')
          sessions.patch(session.id, { status: 'Running' })
        }
      },
      {
        name: 'moving repositories',
        lasts: lengthOfMove
      }
    ],
    succeed: session => move(session),
    // There is no end with a warning (document): it has succeeded, and its details say what it met.
    fail: (session, { result, message }) => result === 'Warning' ? move(session, message) : fail(session, message)
  })

  function move (session: OwnerChangeSession, details?: string): void {
    const isPool = proxyPools.find(session.toOwnerId) !== undefined
    if (!isPool && proxies.find(session.toOwnerId) === undefined) return fail(session, 'The new owner was removed.')
    const left = session.repositoryIds.filter(id => repositories.find(id) !== undefined)
    if (left.length === 0) return fail(session, 'The backup repository was removed.')
    for (const id of left) {
      repositories.give(id, isPool ? { proxyPoolId: session.toOwnerId } : { proxyId: session.toOwnerId })
    }
    sessions.patch(session.id, {
      status: 'Succeeded', endTime: kernel.clock.iso(), ...(details === undefined ? {} : { details })
    })
  }

  function fail ({ id }: OwnerChangeSession, details: string): void {
    sessions.patch(id, { status: 'Failed', details, endTime: kernel.clock.iso() })
  }

  /** The session that is moving a repository, or waiting to. */
  const running = (repositoryId: string): OwnerChangeSession | undefined =>
    sessions.list({ where: { status: ['Waiting', 'Running'] } }).find(({ repositoryIds }) => repositoryIds.includes(repositoryId))

  // One that waits lets others begin, and waits for them, too.
  repositories.hinderedBy(({ id, name }) =>
    running(id)?.status === 'Running' ? refuse.ownerChanging(name) : undefined)

  function newOwner ({ proxyId, poolId }: OwnerChangeRequest): Owner {
    if ((proxyId === undefined) === (poolId === undefined)) throw refuse.exactlyOne('proxyId', 'poolId')
    if (poolId !== undefined) {
      const { id, name } = proxyPools.get(poolId)
      return { id, name, objectStorageOnly: true, isPool: true }
    }
    const proxy = proxies.get(proxyId ?? '')
    const { id, hostName, operatingSystem } = proxy
    proxyPools.guardMayOwn(proxy)
    return { id, name: hostName, objectStorageOnly: operatingSystem === 'Linux', isPool: false }
  }

  /** Copy jobs tie the repository that they read to the one that they write; both must have the same owner (guide). */
  function relatedTo (repository: Repository): Repository[] {
    const tied = new Set([repository.id])
    // A set is walked in the order of its making, what is added on the way included.
    for (const id of tied) {
      for (const { backupJobId } of copyJobs.listOn(id)) tied.add(jobs.get(backupJobId).repositoryId)
      for (const job of jobs.listOn(id)) tied.add(copyJobs.findOf(job.id)?.repositoryId ?? id)
    }
    return [...tied].map(repositories.get)
  }

  function guardMayGo (repository: Repository, owner: Owner): void {
    if (owner.objectStorageOnly && repository.objectStorage === undefined) {
      throw refuse.ownerNeedsObjectStorage(repository.name, owner.name)
    }
    if (running(repository.id) !== undefined) throw refuse.ownerChanging(repository.name)
    repositories.guardOwnerOnline(repository)
  }

  return {
    running,

    page: ({ offset, limit = 30 }: Paging): Page<OwnerChangeSession> =>
      sessions.page({ order: [{ by: 'seq', descending: true }] }, { offset, limit }),

    get: sessions.get,

    start (repositoryId: string, given: OwnerChangeRequest): OwnerChangeSession {
      const request = withoutNone(given)
      const repository = repositories.get(repositoryId)
      const owner = newOwner(request)
      const fromOwnerId = ownerOf(repository)
      if (fromOwnerId === owner.id) throw refuse.alreadyOwner(owner.name, repository.name)
      const related = relatedTo(repository)
      if (related.length > 1 && request.includeAllRelatedRepositories !== true) {
        throw refuse.tooManyLinks(repository.name, related.filter(({ id }) => id !== repository.id).map(({ name }) => name).join(', '))
      }
      const moving = related.filter(one => ownerOf(one) !== owner.id)
      for (const one of moving) guardMayGo(one, owner)
      if (owner.isPool) proxyPools.guardUsable(owner.id)
      else proxies.guardAvailable(owner.id)
      const session = plan.start(sessions.add({
        id: kernel.ids.next(),
        status: 'Waiting',
        startTime: kernel.clock.iso(),
        waitForSessionsTimeout: toTimeSpan('waitForSessionsTimeout', request.waitForSessionsTimeout ?? 60),
        forceStopSessions: request.forceStopSessions ?? false,
        forceStopSessionsTimeout: toTimeSpan('forceStopSessionsTimeout', request.forceStopSessionsTimeout ?? 10),
        ...(fromOwnerId && { fromOwnerId }),
        toOwnerId: owner.id,
        repositoryIds: moving.map(({ id }) => id)
      }))
      for (const { id } of moving) kernel.waitsFor(id, session.id)
      return session
    },

    /** There is no stopped state: a session that was stopped has failed. */
    stop (id: string): void {
      const session = sessions.get(id)
      if (!plan.running(session)) throw refuse.notRunning(`Change owner session ${id}`)
      plan.end(session, { result: 'Canceled', message: 'The session was stopped by the user.', log: [] })
    }
  }
}

const lengthOfMove = ({ repositoryIds }: OwnerChangeSession): number => repositoryIds.length * movingOne

const ownerOf = ({ proxyId, proxyPoolId }: Repository): string | null | undefined => proxyPoolId ?? proxyId

/** Minutes as the product writes lengths of time: `01:00:00`, with days in front where there are any. */
function toTimeSpan (name: string, minutes: number): string {
  if (minutes < 0) throw refuse.negative(name)
  const days = Math.floor(minutes / 1_440)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${days > 0 ? `${days}.` : ''}${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}:00`
}

function toMilliseconds (timeSpan = '00:00:00'): number {
  const [, days = 0, hours = 0, minutes = 0] = /^(?:(\d+)\.)?(\d+):(\d+)/.exec(timeSpan) ?? []
  return (Number(days) * 1_440 + Number(hours) * 60 + Number(minutes)) * minute
}
