import type { QueryOf } from '../../schemas/kit/types.js'
import type {
  getAllScaleOutRepositories, ScaleOutRepositoryDetailsModel, ScaleOutRepositoryModel
} from '../../schemas/vbr/repositories.js'
import { like, type Page, text } from '../collection.js'
import type { Kernel } from '../kernel.js'
import { listing } from './paging.js'

export type ScaleOutRepository = ScaleOutRepositoryModel

/** In what way a repository belongs to a scale-out repository. */
export type Membership = ScaleOutRepositoryDetailsModel

/** What an extent is for, by the role in which it is referred to. */
const extentTypes: Record<string, Membership['extentType']> = {
  performanceExtent: 'Performance', capacityExtent: 'Capacity', archiveExtent: 'Archive'
}

/** Scale-out repositories: several repositories, the extents, that jobs see as one. */
export function createScaleOutRepositories (kernel: Kernel) {
  const repositories = kernel.collection<ScaleOutRepository>({
    name: 'vbr.scaleOutRepositories',
    noun: 'Scale-out backup repository',
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
      archiveExtent: { path: 'archiveTier.extentId', to: 'vbr.repositories' }
    }
  })

  return {
    get: repositories.get,
    find: repositories.find,

    page (query: QueryOf<typeof getAllScaleOutRepositories>): Page<ScaleOutRepository> {
      const { order, paging } = listing(query)
      return repositories.page({ where: { name: like(query.nameFilter) }, order }, paging)
    },

    /** The scale-out repository that a repository is an extent of; a repository can be in one at most. */
    membershipOf (repositoryId: string): Membership | undefined {
      const user = repositories.referrers(repositoryId).find(({ collection }) => collection === repositories.name)
      const extentType = extentTypes[user?.role ?? '']
      return user === undefined || extentType === undefined
        ? undefined
        : { membership: repositories.get(user.id).name, scaleOutRepositoryId: user.id, extentType }
    },

    /** The ids of its extents; none when there is no such scale-out repository. */
    extentsOf (id: string): string[] {
      const scaleOut = repositories.find(id)
      if (scaleOut === undefined) return []
      const { performanceTier, capacityTier, archiveTier } = scaleOut
      const extents = [...performanceTier.performanceExtents, ...capacityTier?.extents ?? []].map(({ id }) => id)
      return archiveTier?.extentId === undefined ? extents : [...extents, archiveTier.extentId]
    }
  }
}

export type ScaleOutRepositories = ReturnType<typeof createScaleOutRepositories>
