import type { QueryOf } from '../../../../schemas/kit/types.js'
import type {
  ERepositoryExtentStatusType, getAllScaleOutRepositories, RepositoryAccessPermissionsModel,
  ScaleOutRepositoryDetailsModel, ScaleOutRepositoryModel
} from '../../../../schemas/vbr/repositories.js'
import { like, type Page, text } from '../../../store/collection.js'
import { member } from '../../../store/shape.js'
import type { Kernel } from '../../../kernel.js'
import { listing } from '../../base/paging.js'

/** Who may write agents' backups to a repository, and with what they are encrypted. */
export type AccessPermissions = RepositoryAccessPermissionsModel

export type ScaleOutRepository = ScaleOutRepositoryModel & { permissions?: AccessPermissions }

/** What an extent of the performance tier is doing, what matters most first: it may be in several modes at once. */
export type ExtentStatus = ERepositoryExtentStatusType

/** What is to be placed: of what kind it is, and where the chain that it belongs to lies. */
export interface Wanted { kind?: 'Full' | 'Increment' | undefined, lastExtentId?: string | undefined }

/** Both modes may be on; Maintenance wins (guide). */
const precedence: readonly ExtentStatus[] = [
  'Evacuate', 'TenantEvacuating', 'Maintenance', 'Pending', 'ResyncRequired', 'Sealed'
]

/** In these modes, and on the way to them, an extent takes no new data (guide). */
const closing: readonly ExtentStatus[] = ['Sealed', 'Maintenance', 'Pending', 'Evacuate', 'TenantEvacuating']

/** In what way a repository belongs to a scale-out repository. */
export type Membership = ScaleOutRepositoryDetailsModel

/** Scale-out repositories: several repositories, the extents, that jobs see as one. */
export function createScaleOutRepositories (kernel: Kernel) {
  const repositories = kernel.collection<ScaleOutRepository>({
    name: 'vbr.scaleOutRepositories',
    noun: 'Scale-out backup repository',
    few: true,
    shape: { model: 'ScaleOutRepositoryModel', own: { permissions: member.optionalGroup } },
    columns: {
      name: text('name'),
      description: text('description'),
      // It may be ordered by what its kind of repository does not have, which leaves the order as it is.
      type: text('type'),
      host: text('host'),
      path: text('path'),
      encryptionState: text('encryptionState')
    },
    references: {
      performanceExtent: { path: 'performanceTier.performanceExtents[].id', to: 'vbr.repositories' },
      capacityExtent: { path: 'capacityTier.extents[].id', to: 'vbr.repositories' },
      archiveExtent: { path: 'archiveTier.extentId', to: 'vbr.repositories' },
      capacityPassword: { path: 'capacityTier.encryption.encryptionPasswordId', to: 'vbr.encryptionPasswords' },
      archivePassword: { path: 'archiveTier.encryption.encryptionPasswordId', to: 'vbr.encryptionPasswords' },
      capacityKms: { path: 'capacityTier.encryption.kmsServerId', to: 'vbr.kmsServers' },
      archiveKms: { path: 'archiveTier.encryption.kmsServerId', to: 'vbr.kmsServers' },
      accessPassword: { path: 'permissions.encryptionSettings.encryptionPasswordId', to: 'vbr.encryptionPasswords' },
      accessKms: { path: 'permissions.encryptionSettings.kmsServerId', to: 'vbr.kmsServers' }
    }
  })

  /** The modes of an extent, `Normal` when it is in none. */
  function extentStatus (id: string, extentId: string): ExtentStatus[] {
    const extents = repositories.find(id)?.performanceTier.performanceExtents ?? []
    return [extents.find(extent => extent.id === extentId)?.status ?? 'Normal'].flat()
  }

  /** The scale-out repository that a repository is an extent of; a repository can be in one at most. */
  function membershipOf (repositoryId: string): Membership | undefined {
    // A page of everything is kept until something changes: backups are written more often than extents are added.
    for (const { id, name, performanceTier, capacityTier, archiveTier } of repositories.page({}, {}).results) {
      const extentType = performanceTier.performanceExtents.some(extent => extent.id === repositoryId)
        ? 'Performance'
        : capacityTier?.extents?.some(extent => extent.id === repositoryId) === true
          ? 'Capacity'
          : archiveTier?.extentId === repositoryId ? 'Archive' : undefined
      if (extentType !== undefined) return { membership: name, scaleOutRepositoryId: id, extentType }
    }
    return undefined
  }

  return {
    get: repositories.get,
    find: repositories.find,
    list: repositories.list,
    add: repositories.add,
    patch: repositories.patch,
    replace: repositories.replace,
    referrers: repositories.referrers,
    remove: repositories.remove,
    byName: (name: string): ScaleOutRepository | undefined => repositories.first({ where: { name } }),
    extentStatus,

    /**
     * The ids of the extents that take new data of a kind. Under the Performance policy fulls and increments may have
     * extents of their own; where no extent for them is left, any other will do, unless the policy is strict.
     */
    placementOf (id: string, { kind }: Wanted = {}): string[] {
      const { performanceTier, placementPolicy } = repositories.get(id)
      const open = performanceTier.performanceExtents.map(({ id }) => id)
        .filter(extentId => !extentStatus(id, extentId).some(status => closing.includes(status)))
      if (kind === undefined || placementPolicy?.type !== 'Performance') return open
      const settings = placementPolicy.settings ?? []
      const allowed = new Map(settings.map(({ extentId, allowedBackups }) => [extentId, allowedBackups]))
      const meant = open.filter(extentId => ['All', `${kind}sOnly`].includes(allowed.get(extentId) ?? 'All'))
      return meant.length > 0 || placementPolicy.enforceStrictPlacementPolicy === true ? meant : open
    },

    /** Puts an extent into the given modes; none is Normal. The one that matters most stands first. */
    setStatus (id: string, extentId: string, modes: readonly ExtentStatus[]): void {
      const { performanceTier } = repositories.get(id)
      const status = precedence.filter(mode => modes.includes(mode))
      repositories.patch(id, {
        performanceTier: {
          ...performanceTier,
          performanceExtents: performanceTier.performanceExtents.map(extent => extent.id === extentId
            ? { ...extent, status: status.length === 0 ? ['Normal'] : status }
            : extent)
        }
      })
    },

    /** A repository has another name now. */
    renameExtent (extentId: string, name: string): void {
      const membership = membershipOf(extentId)
      if (membership?.extentType !== 'Performance') return
      const { id, performanceTier, placementPolicy } = repositories.get(membership.scaleOutRepositoryId)
      if (performanceTier.performanceExtents.some(extent => extent.id === extentId && extent.name === name)) return
      repositories.patch(id, {
        performanceTier: {
          ...performanceTier,
          performanceExtents: performanceTier.performanceExtents
            .map(extent => extent.id === extentId ? { ...extent, name } : extent)
        },
        ...(placementPolicy && {
          placementPolicy: {
            ...placementPolicy,
            settings: placementPolicy.settings
              ?.map(setting => setting.extentId === extentId ? { ...setting, name } : setting)
          }
        })
      })
    },

    /** Whether the files of a chain are to lie together. */
    keepsTogether: (id: string): boolean => repositories.get(id).placementPolicy?.type !== 'Performance',

    page (query: QueryOf<typeof getAllScaleOutRepositories>, only?: readonly string[]): Page<ScaleOutRepository> {
      const { order, paging } = listing(query)
      return repositories.page({ where: { id: only, name: like(query.nameFilter) }, order }, paging)
    },

    membershipOf,

    /** The ids of its extents; none when there is no such scale-out repository. */
    extentsOf (id: string): string[] {
      const scaleOut = repositories.find(id)
      return scaleOut === undefined ? [] : extentIdsOf(scaleOut)
    }
  }
}

export type ScaleOutRepositories = ReturnType<typeof createScaleOutRepositories>

/** The ids of the extents of all tiers. */
export function extentIdsOf ({ performanceTier, capacityTier, archiveTier }: Omit<ScaleOutRepository, 'id'>): string[] {
  const extents = [...performanceTier.performanceExtents, ...capacityTier?.extents ?? []].map(({ id }) => id)
  return archiveTier?.extentId === undefined ? extents : [...extents, archiveTier.extentId]
}
