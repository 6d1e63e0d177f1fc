import { Type } from '@sinclair/typebox'
import type { QueryOf } from '../../../schemas/kit/types.js'
import type { ERepositoryType, RepositoryModel } from '../../../schemas/vbr/common/repositories.js'
import type {
  getAllRepositories, getAllRepositoriesStates, RepositoryStateModel
} from '../../../schemas/vbr/repositories.js'
import { type Change, flag, like, type Page, real, text, withoutIndex } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { listing } from '../base/paging.js'
import { publicNetwork } from '../infrastructure/index.js'
import type { ManagedServers } from '../infrastructure/managed-servers.js'
import { immutableDays } from './immutability.js'
import { repositoriesRefusals as refuse } from './refusals.js'
import { gatewaysOf, placeOf, shownPathOf, tenantRepository, volumeOf, waysOf } from './places.js'
import { limitOf, type Space, spaceOf } from './space.js'
import type { AccessPermissions, Membership, ScaleOutRepositories, Wanted } from './scale-out/repositories.js'

/**
 * A backup repository. `space` is what it has; `state` is its row in the list of states, kept beside it so that lists
 * filter and order by it, and updated whenever the repository, its host or its scale-out repository changes.
 */
export type Repository = RepositoryModel & {
  space: Space
  isOutOfDate?: boolean
  /** It cannot be reached though its host can. */
  isUnreachable?: boolean
  /** Who may write agents' backups there; denied to all until somebody allows it. */
  permissions?: AccessPermissions
  state?: RepositoryStateModel
}

/** Where a job may write: to a repository, or to a scale-out repository with the extents of its performance tier. */
export type Target =
  | { kind: 'repository', id: string, name: string, repository: Repository, membership?: Membership }
  | { kind: 'scaleOut', id: string, name: string, extents: Repository[] }

const megabyte = 2 ** 20
const day = 86_400_000

/** Kinds that hold what is old, as an archive extent only (guide). */
const archives: readonly string[] = ['AzureArchive', 'AmazonS3Glacier', 'VeeamDataCloudVaultArchive']

/** What stands for a host where data goes through a gateway (recorded). */
function gatewayOf (repository: Repository): { hostName?: string } {
  const way = waysOf(repository)
  return way === undefined ? {} : { hostName: way === 'auto' ? 'Gateway (auto)' : 'Gateway' }
}

/** Whether somebody's task is at work in a repository at the moment. */
export type TaskWatch = (repositoryId: string) => boolean

/** Backup repositories of every kind: where jobs write to, what is free there, and who is at work there. */
export function createRepositories (
  kernel: Kernel, managedServers: ManagedServers, scaleOutRepositories: ScaleOutRepositories
) {
  const repositories = kernel.collection<Repository>({
    name: 'vbr.repositories',
    noun: 'Backup repository',
    few: true,
    shape: {
      model: 'RepositoryModel',
      own: {
        space: Type.Object({ capacityGB: member.number, freeGB: member.number, usedSpaceGB: member.number }),
        isOutOfDate: member.flag, isUnreachable: member.flag, permissions: member.optionalGroup,
        state: member.optionalGroup
      }
    },
    columns: {
      // The id once more: lists of some ids are filtered by those that somebody sees.
      seen: withoutIndex(text('id')),
      name: text('name'),
      description: text('description'),
      type: text('type'),
      // A second column for the same member: the lists filter by kind and leave kinds out.
      family: text('type'),
      hostId: text('hostId'),
      host: text('state.hostName'),
      path: text('state.path'),
      capacityGB: real('state.capacityGB'),
      freeGB: real('state.freeGB'),
      usedSpaceGB: real('state.usedSpaceGB'),
      status: flag('state.isOnline'),
      isOutOfDate: flag('state.isOutOfDate'),
      membership: text('state.scaleOutRepositoryDetails.membership'),
      scaleOutId: text('state.scaleOutRepositoryDetails.scaleOutRepositoryId'),
      extentType: text('state.scaleOutRepositoryDetails.extentType')
    },
    references: {
      host: { path: 'hostId', to: 'vbr.managedServers' },
      mountServer: { path: 'mountServer.windows.mountServerId', to: 'vbr.managedServers' },
      linuxMountServer: { path: 'mountServer.linux.mountServerId', to: 'vbr.managedServers' },
      shareGateway: { path: 'share.gatewayServer.gatewayServerIds[]', to: 'vbr.managedServers' },
      gateway: { path: 'account.connectionSettings.gatewayServerIds[]', to: 'vbr.managedServers' },
      shareCredentials: { path: 'share.credentialsId', to: 'vbr.credentials' },
      cloudCredentials: { path: 'account.credentialsId', to: 'vbr.cloudCredentials' },
      proxyAppliance: { path: 'proxyAppliance.managedServerId', to: 'vbr.managedServers' },
      applianceMountServer: { path: 'mountServers.windows.mountServerId', to: 'vbr.managedServers' },
      applianceLinuxMountServer: { path: 'mountServers.linux.mountServerId', to: 'vbr.managedServers' },
      dataDomainCredentials: { path: 'dellDataDomain.credentialsId', to: 'vbr.credentials' },
      dataDomainGateway: { path: 'dellDataDomain.gatewayServer.gatewayServerIds[]', to: 'vbr.managedServers' },
      storeOnceCredentials: { path: 'hpeStoreOnce.credentialsId', to: 'vbr.credentials' },
      storeOnceGateway: { path: 'hpeStoreOnce.gatewayServer.gatewayServerIds[]', to: 'vbr.managedServers' },
      accessPassword: { path: 'permissions.encryptionSettings.encryptionPasswordId', to: 'vbr.encryptionPasswords' },
      accessKms: { path: 'permissions.encryptionSettings.kmsServerId', to: 'vbr.kmsServers' }
    }
  })
  const watches: TaskWatch[] = []

  kernel.conditions.define(repositories, {
    offline: () => ({ isUnreachable: true }),
    full: () => ({ 'space.freeGB': 0 })
  })

  function drawUp (repository: Repository): void {
    const state = stateOf(repository)
    if (JSON.stringify(state) === JSON.stringify(repository.state)) return
    if (state.name !== repository.state?.name) scaleOutRepositories.renameExtent(repository.id, state.name)
    repositories.patch(repository.id, { state })
  }

  function stateOf (repository: Repository): RepositoryStateModel {
    const { id, name, type, description, isOutOfDate = false } = repository
    const host = 'hostId' in repository ? managedServers.find(repository.hostId) : undefined
    const scaleOutRepositoryDetails = scaleOutRepositories.membershipOf(id)
    const path = shownPathOf(repository)
    return {
      id,
      name,
      type,
      description,
      ...(host ? { hostId: host.id, hostName: host.name } : gatewayOf(repository)),
      ...(path !== undefined && { path }),
      ...spaceOf(repository),
      isOnline: isOnline(repository),
      isOutOfDate,
      ...(scaleOutRepositoryDetails && { scaleOutRepositoryDetails })
    }
  }

  /** ASSUMED: a repository is online while its host is, or one of the gateways that were chosen for it. */
  function isOnline (repository: Repository): boolean {
    if (repository.isUnreachable === true) return false
    const ways = 'hostId' in repository ? [repository.hostId] : gatewaysOf(repository)
    return ways.length === 0 || ways.some(id => managedServers.find(id)?.status !== 'Unavailable')
  }

  const offline = ({ name }: Repository): string => `Backup repository ${name} is not available.`

  const findAll = (ids: string[]): Repository[] => ids.flatMap(id => repositories.find(id) ?? [])

  /** The repositories whose state a change may show in, by what changed. */
  const touchedBy: Record<string, (change: Change) => Repository[]> = {
    'vbr.repositories': ({ id, kind }) => kind === 'removed' ? [] : findAll([id]),
    'vbr.managedServers': ({ id }) => findAll(repositories.referrers(id).map(({ id }) => id)),
    'vbr.scaleOutRepositories': ({ id }) =>
      [...repositories.list({ where: { scaleOutId: id } }), ...findAll(scaleOutRepositories.extentsOf(id))]
  }

  // What a state is drawn up from tells of its changes, so every way of changing it is covered; most are others'.
  kernel.listeners.add(change => { touchedBy[change.collection]?.(change).forEach(drawUp) })

  /** The others on the same volume, which has one capacity and one free space for all. */
  function neighbours (repository: RepositoryModel): Repository[] {
    const volume = volumeOf(repository)
    if (volume === undefined) return []
    const where = 'hostId' in repository ? { hostId: repository.hostId } : { type: repository.type }
    return repositories.list({ where }).filter(other => other.id !== repository.id && volumeOf(other) === volume)
  }

  /** What an id stands for that a job is to write to; nothing when it is of neither kind of repository. */
  function targetOf (id: string): Target | undefined {
    const scaleOut = scaleOutRepositories.find(id)
    if (scaleOut !== undefined) {
      const extents = findAll(scaleOut.performanceTier.performanceExtents.map(({ id }) => id))
      return { kind: 'scaleOut', id: scaleOut.id, name: scaleOut.name, extents }
    }
    const repository = repositories.find(id)
    if (repository === undefined) return undefined
    const membership = scaleOutRepositories.membershipOf(repository.id)
    return { kind: 'repository', id: repository.id, name: repository.name, repository, ...(membership && { membership }) }
  }

  function patch (id: string, changes: Partial<Repository>): Repository {
    repositories.patch(id, changes)
    return repositories.get(id)
  }

  return {
    neighbours,

    /** Those who run tasks say here where they are at work; those who must wait for them ask `isBusy`. */
    watchTasks: (watch: TaskWatch): void => { watches.push(watch) },
    isBusy: (id: string): boolean => watches.some(watch => watch(id)),

    /** Why nothing that lies there can be read. */
    readTrouble (id: string): string | undefined {
      const found = repositories.find(id)
      return found === undefined || isOnline(found) ? undefined : offline(found)
    },

    /** Why nothing more can be written there, if so much is to be. */
    trouble (repository: Repository, gigabytes: number): string | undefined {
      const { id, name, space: { capacityGB, freeGB, usedSpaceGB } } = repository
      if (!isOnline(repository)) return offline(repository)
      const limit = limitOf(repository)
      if (limit !== undefined && usedSpaceGB >= limit) return `The consumption limit of ${name} has been reached.`
      // Object storage has no capacity of its own.
      const isFull = kernel.conditions.of(id)?.state === 'full' || (capacityGB > 0 && freeGB < gigabytes)
      return isFull ? `There is not enough free space on ${name}.` : undefined
    },

    targetOf,

    /** Whether what lies there has to be retrieved before it can be read. */
    isCold: ({ type }: Repository): boolean => archives.includes(type),

    /** What a job is to write to; refused when it does not exist, is an extent, or takes no backups from jobs. */
    guardTarget (id: string): Target {
      const target = targetOf(id)
      if (target === undefined) throw refuse.noSuch('backup repository', id)
      if (target.kind === 'scaleOut') return target
      if (target.membership !== undefined) throw refuse.extentTarget(target.name, target.membership.membership)
      if (archives.includes(target.repository.type)) throw refuse.archiveTarget(target.name)
      return target
    },

    /**
     * Where new data of a target may go, the best place first: in a scale-out repository the extents that are in no
     * mode which forbids it, as the placement policy wants it, else by free space.
     */
    placementOf (targetId: string, wanted: Wanted = {}): Repository[] {
      const target = targetOf(targetId)
      if (target === undefined) return []
      if (target.kind === 'repository') return [target.repository]
      const allowed = scaleOutRepositories.placementOf(targetId, wanted)
      const byFreeSpace = findAll(allowed).filter(isOnline).sort((a, b) => b.space.freeGB - a.space.freeGB)
      const last = byFreeSpace.find(({ id }) => id === wanted.lastExtentId)
      return last === undefined || !scaleOutRepositories.keepsTogether(targetId)
        ? byFreeSpace
        : [last, ...byFreeSpace.filter(repository => repository !== last)]
    },

    /** Until when what was written there at a moment can be changed by nobody. Milliseconds since 1970. */
    immutableUntil (id: string, written: number): number {
      const repository = repositories.find(id)
      return written + (repository === undefined ? 0 : immutableDays(repository)) * day
    },

    /** How many tasks may be at work there at once; without a limit nothing. */
    taskLimitOf (id: string): number | undefined {
      const repository = repositories.find(id)
      if (repository === undefined) return undefined
      const settings: object = 'repository' in repository ? repository.repository : repository
      const { taskLimitEnabled, enableTaskLimit, maxTaskCount }: TaskLimit = settings
      return taskLimitEnabled === false || enableTaskLimit === false ? undefined : maxTaskCount
    },

    /** The bytes a second that it takes and gives at most; without a limit nothing. */
    speedOf (id: string): number | undefined {
      const repository = repositories.find(id)
      const settings: SpeedLimit = repository !== undefined && 'repository' in repository ? repository.repository : {}
      const { readWriteLimitEnabled, enableReadWriteLimit, readWriteRate = 0 } = settings
      const isLimited = (readWriteLimitEnabled ?? enableReadWriteLimit) === true && readWriteRate > 0
      return isLimited ? readWriteRate * megabyte : undefined
    },

    /** Where its data goes on the network: its host by name, a public network for object storage. */
    networkPlaceOf (id: string): string {
      const repository = repositories.find(id)
      if (repository === undefined) return ''
      if (placeOf(repository) !== undefined) return publicNetwork
      if ('hostId' in repository) return managedServers.find(repository.hostId)?.name ?? ''
      return 'share' in repository ? /^[\\/]*([^\\/:]+)/.exec(repository.share.sharePath)?.[1] ?? '' : ''
    },

    get: repositories.get,
    find: repositories.find,
    list: repositories.list,
    byName: (name: string): Repository | undefined => repositories.first({ where: { name } }),
    referrers: repositories.referrers,
    add: repositories.add,
    replace: repositories.replace,
    remove: repositories.remove,

    patch,

    /** Backups of this many gigabytes are written, or removed when negative. */
    occupy (id: string, gigabytes: number): Repository | undefined {
      // Tenants of Microsoft Entra ID lie in a database of their own.
      if (id === tenantRepository.id) return undefined
      const repository = repositories.get(id)
      const { capacityGB, freeGB, usedSpaceGB } = repository.space
      const left = Math.min(capacityGB, Math.max(0, freeGB - gigabytes))
      for (const { id, space } of neighbours(repository)) repositories.patch(id, { space: { ...space, freeGB: left } })
      return patch(id, {
        space: { capacityGB, freeGB: left, usedSpaceGB: Math.max(0, usedSpaceGB + gigabytes) }
      })
    },

    /** A repository, for clients who know some kinds only. */
    getOfKind (id: string, kinds?: readonly ERepositoryType[]): Repository {
      const repository = repositories.get(id)
      if (kinds?.includes(repository.type) === false) throw refuse.noRepository(id)
      return repository
    },

    /** Of the kinds that the client can read, and of `only` some for whom does not see all; all without. */
    page (
      query: QueryOf<typeof getAllRepositories>, kinds?: readonly ERepositoryType[], only?: readonly string[]
    ): Page<Repository> {
      const { order, paging } = listing(query)
      return repositories.page({
        where: {
          seen: only,
          // ASSUMED: the pattern matches the name, though the documents promise any parameter.
          name: like(query.nameFilter),
          type: query.typeFilter,
          family: kinds,
          hostId: query.hostIdFilter,
          path: like(query.pathFilter),
          scaleOutId: query.excludeExtents === true ? null : undefined
        },
        order
      }, paging)
    },

    /** Where the repositories stand: one row for each, extents of scale-out repositories among them. */
    states (
      query: QueryOf<typeof getAllRepositoriesStates>, kinds?: readonly ERepositoryType[], only?: readonly string[]
    ): Page<RepositoryStateModel> {
      const { order, paging } = listing(query)
      const page = repositories.page({
        where: {
          id: query.idFilter,
          seen: only,
          name: like(query.nameFilter),
          type: query.typeFilter,
          family: kinds,
          // ASSUMED: the space filters ask for exactly that many gigabytes.
          capacityGB: query.capacityFilter,
          freeGB: query.freeSpaceFilter,
          usedSpaceGB: query.usedSpaceFilter,
          status: query.isOnlineFilter,
          isOutOfDate: query.isOutOfDateFilter,
          extentType: query.sobrExtentTypeFilter,
          membership: like(query.sobrMembershipFilter),
          scaleOutId: query.excludeExtents === true ? null : query.sobrIdFilter
        },
        order
      }, paging)
      return { ...page, results: page.results.map(repository => repository.state ?? stateOf(repository)) }
    }
  }
}

export type Repositories = ReturnType<typeof createRepositories>

/** Where they keep how fast data may come and go, in megabytes a second. */
interface SpeedLimit {
  readWriteLimitEnabled?: boolean | undefined
  enableReadWriteLimit?: boolean | undefined
  readWriteRate?: number | undefined
}

/** Where the kinds of repository keep how many tasks may work at once. */
interface TaskLimit {
  taskLimitEnabled?: boolean | undefined
  enableTaskLimit?: boolean | undefined
  maxTaskCount?: number | undefined
}
