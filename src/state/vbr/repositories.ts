import type { QueryOf } from '../../schemas/kit/types.js'
import type { RepositoryModel } from '../../schemas/vbr/common/repositories.js'
import type {
  getAllRepositories, getAllRepositoriesStates, RepositoryStateModel
} from '../../schemas/vbr/repositories.js'
import { type Change, flag, like, type Page, real, text } from '../collection.js'
import type { Kernel } from '../kernel.js'
import { listing } from './paging.js'
import type { ManagedServers } from './managed-servers.js'
import type { ScaleOutRepositories } from './scale-out-repositories.js'

/** Gigabytes of 2^30 bytes: of the volume, free on it, and taken by backups alone, so the three need not add up. */
export interface Space { capacityGB: number, freeGB: number, usedSpaceGB: number }

/**
 * A backup repository. `space` is what it has; `state` is its row in the list of states, kept beside it so that lists
 * filter and order by it, and drawn up anew whenever the repository, its host or its scale-out repository changes.
 */
export type Repository = RepositoryModel & {
  space: Space
  isOutOfDate?: boolean
  /** It cannot be reached though its host can. */
  isUnreachable?: boolean
  state?: RepositoryStateModel
}

export function createRepositories (
  kernel: Kernel, managedServers: ManagedServers, scaleOutRepositories: ScaleOutRepositories
) {
  const repositories = kernel.collection<Repository>({
    name: 'vbr.repositories',
    noun: 'Backup repository',
    columns: {
      name: text('name'),
      description: text('description'),
      type: text('type'),
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
      storeOnceGateway: { path: 'hpeStoreOnce.gatewayServer.gatewayServerIds[]', to: 'vbr.managedServers' }
    }
  })

  kernel.conditions.define(repositories, {
    offline: () => ({ isUnreachable: true }),
    full: () => ({ 'space.freeGB': 0 })
  })

  function drawUp (repository: Repository): void {
    const state = stateOf(repository)
    if (JSON.stringify(state) !== JSON.stringify(repository.state)) repositories.patch(repository.id, { state })
  }

  function stateOf (repository: Repository): RepositoryStateModel {
    const { id, name, type, description, isOutOfDate = false } = repository
    const host = 'hostId' in repository ? managedServers.find(repository.hostId) : undefined
    const scaleOutRepositoryDetails = scaleOutRepositories.membershipOf(id)
    const path = pathOf(repository)
    return {
      id,
      name,
      type,
      description,
      ...(host && { hostId: host.id, hostName: host.name }),
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

  const found = (ids: string[]): Repository[] => ids.flatMap(id => repositories.find(id) ?? [])

  /** The repositories whose state a change may show in, by what changed. */
  const touchedBy: Record<string, (change: Change) => Repository[]> = {
    'vbr.repositories': ({ id, kind }) => kind === 'removed' ? [] : found([id]),
    'vbr.managedServers': ({ id }) => found(repositories.referrers(id).map(({ id }) => id)),
    'vbr.scaleOutRepositories': ({ id }) =>
      [...repositories.list({ where: { scaleOutId: id } }), ...found(scaleOutRepositories.extentsOf(id))]
  }

  // What a state is drawn up from tells of its changes, so every way of changing it is covered; most are others'.
  kernel.listeners.add(change => { touchedBy[change.collection]?.(change).forEach(drawUp) })

  return {
    /** Why nothing more can be written there, if so much is to be. */
    trouble (repository: Repository, gigabytes: number): string | undefined {
      const { id, name, space: { capacityGB, freeGB } } = repository
      if (!isOnline(repository)) return `Backup repository ${name} is not available.`
      // Object storage has no capacity of its own.
      const isFull = kernel.conditions.of(id)?.state === 'full' || (capacityGB > 0 && freeGB < gigabytes)
      return isFull ? `There is not enough free space on ${name}.` : undefined
    },

    get: repositories.get,
    find: repositories.find,
    list: repositories.list,

    patch (id: string, changes: Partial<Repository>): Repository {
      repositories.patch(id, changes)
      return repositories.get(id)
    },

    /** Backups of so many gigabytes are written, or removed when negative. */
    occupy (id: string, gigabytes: number): Repository {
      const { space: { capacityGB, freeGB, usedSpaceGB } } = repositories.get(id)
      return this.patch(id, {
        space: {
          capacityGB,
          freeGB: Math.min(capacityGB, Math.max(0, freeGB - gigabytes)),
          usedSpaceGB: Math.max(0, usedSpaceGB + gigabytes)
        }
      })
    },

    page (query: QueryOf<typeof getAllRepositories>): Page<Repository> {
      const { order, paging } = listing(query)
      return repositories.page({
        where: {
          // ASSUMED: the pattern matches the name, though the documents promise any parameter.
          name: like(query.nameFilter),
          type: query.typeFilter,
          hostId: query.hostIdFilter,
          path: like(query.pathFilter),
          scaleOutId: query.excludeExtents === true ? null : undefined
        },
        order
      }, paging)
    },

    /** Where the repositories stand: one row for each, extents of scale-out repositories among them. */
    states (query: QueryOf<typeof getAllRepositoriesStates>): Page<RepositoryStateModel> {
      const { order, paging } = listing(query)
      const page = repositories.page({
        where: {
          id: query.idFilter,
          name: like(query.nameFilter),
          type: query.typeFilter,
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

function gatewaysOf (repository: Repository): string[] {
  if ('share' in repository) return repository.share.gatewayServer?.gatewayServerIds ?? []
  if ('account' in repository && 'connectionSettings' in repository.account) {
    return repository.account.connectionSettings?.gatewayServerIds ?? []
  }
  return []
}

/** The folder, the share, or, for object storage, an address that begins with the repository's type. */
function pathOf (repository: Repository): string | undefined {
  if ('share' in repository) return repository.share.sharePath
  const place = placeOf(repository)
  if (place !== undefined) return uri(repository.type, endpointOf(repository), ...nameOf(place))
  return 'repository' in repository && 'path' in repository.repository ? repository.repository.path : undefined
}

type Place = Extract<Repository, { bucket: unknown }>['bucket'] | Extract<Repository, { container: unknown }>['container']

/** Where in the cloud an object storage repository lies. */
function placeOf (repository: Repository): Place | undefined {
  if ('bucket' in repository) return repository.bucket
  return 'container' in repository ? repository.container : undefined
}

function nameOf (place: Place): Array<string | undefined> {
  if ('folder' in place) return [place.folder]
  return ['bucketName' in place ? place.bucketName : 'containerName' in place ? place.containerName : undefined,
    'folderName' in place ? place.folderName : undefined]
}

/** ASSUMED: the form of the address, after the `amazonS3://` that captures show. */
function uri (type: string, ...steps: Array<string | undefined>): string {
  const scheme = type.charAt(0).toLowerCase() + type.slice(1)
  return `${scheme}://${steps.filter(step => step !== undefined && step !== '').join('/')}`
}

/** The host part of the address, where the repository says it. */
function endpointOf (repository: Repository): string | undefined {
  if (repository.type === 'AmazonS3' || repository.type === 'AmazonS3Glacier') {
    return `s3.${repository.bucket.regionId}.amazonaws.com`
  }
  if (!('account' in repository)) return undefined
  const { account } = repository
  if ('servicePoint' in account) return withoutScheme(account.servicePoint)
  return 'serviceEndpoint' in account ? withoutScheme(account.serviceEndpoint) : undefined
}

const withoutScheme = (url: string): string => url.replace(/^[a-z]+:\/\//i, '')

/** What is shown of the space: one decimal, and for object storage the limit that it was given, else zero. */
function spaceOf (repository: Repository): Space {
  const { capacityGB, freeGB, usedSpaceGB } = repository.space
  const limit = limitOf(repository)
  if (limit !== undefined) {
    return { capacityGB: limit, freeGB: rounded(Math.max(0, limit - usedSpaceGB)), usedSpaceGB: rounded(usedSpaceGB) }
  }
  return { capacityGB: rounded(capacityGB), freeGB: rounded(freeGB), usedSpaceGB: rounded(usedSpaceGB) }
}

const gigabytes: Record<string, number> = { TB: 2 ** 10, PB: 2 ** 20 }

/** The consumption limit in gigabytes, where there is one and it is on. */
function limitOf (repository: Repository): number | undefined {
  const place = placeOf(repository) ?? {}
  const limit = 'storageConsumptionLimit' in place ? place.storageConsumptionLimit : undefined
  if (limit?.isEnabled !== true || limit.consumptionLimitCount === undefined) return undefined
  return limit.consumptionLimitCount * (gigabytes[limit.consumptionLimitKind ?? 'TB'] ?? 0)
}

const rounded = (size: number): number => Math.round(size * 10) / 10
