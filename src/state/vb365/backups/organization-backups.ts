import type { RESTLoggedInOrganization, RESTOrganizationStorageSpaceUsage } from '../../../schemas/vb365/organizations.js'
import type { Page, Paging } from '../../store/collection.js'
import { Refusal, refusalOf } from '../../store/refusals.js'
import type { Organization, OrganizationFilter, Organizations } from '../organizations/organizations.js'
import { refuse } from '../base/refusals.js'
import type { Repositories } from '../repositories/repositories.js'
import type { RestorePoints } from './restore-points.js'
import type { StorageUsage, StorageUsages } from '../repositories/storage-usage.js'

export interface OrganizationBackupBelow {
  organizations: Organizations
  repositories: Repositories
  restorePoints: RestorePoints
  storageUsage: StorageUsages
}

type UsedRepository = RESTOrganizationStorageSpaceUsage & { organizationId: string }
type BackupTimes = Pick<Organization, 'isBackedup' | 'firstBackuptime' | 'lastBackuptime'>

/** Organizations together with what is known of their backups. */
export function createOrganizationBackups (
  { organizations, repositories, restorePoints, storageUsage }: OrganizationBackupBelow
) {
  function times (organizationId: string): BackupTimes {
    const last = restorePoints.latest({ organizationId })
    if (last === undefined) return { isBackedup: false }
    return {
      isBackedup: true,
      firstBackuptime: restorePoints.first({ organizationId })?.backupTime ?? last.backupTime,
      lastBackuptime: last.backupTime
    }
  }

  /** The times of backups are asked of the proxies that keep them (documented); one that is offline has no answer. */
  function withBackups (organization: Organization): Organization {
    for (const { repositoryId } of storageUsage.ofOrganization(organization.id)) {
      const repository = repositories.find(repositoryId)
      if (repository !== undefined) repositories.guardOwnerOnline(repository)
    }
    return { ...organization, ...times(organization.id) }
  }

  /** ASSUMED: of a list, those whose proxy is offline are shown without the times. */
  function withBackupsIfOnline (organization: Organization): Organization {
    try {
      return withBackups(organization)
    } catch (error) {
      if (error instanceof Refusal && error.kind === 'unavailable') return organization
      throw error
    }
  }

  function usage ({ repositoryId, organizationId, ...usage }: StorageUsage): UsedRepository {
    const trouble = refusalOf(() => repositories.guardUsable(repositories.get(repositoryId)))?.message
    return {
      repositoryId,
      organizationId,
      usedSpaceBytes: usage.usedSpaceBytes,
      localCacheUsedSpaceBytes: usage.localCacheUsedSpaceBytes ?? 0,
      objectStorageUsedSpaceBytes: usage.objectStorageUsedSpaceBytes ?? 0,
      protectedObjectsCount: usage.protectedObjectsCount,
      isAvailable: trouble === undefined,
      ...(trouble === undefined ? {} : { details: trouble })
    }
  }

  return {
    page (filter: OrganizationFilter, paging: Paging, isExtended = false): Page<Organization> {
      const page = organizations.page(filter, paging)
      return isExtended ? { ...page, results: page.results.map(withBackupsIfOnline) } : page
    },

    get: (id: string, isExtended = false): Organization =>
      isExtended ? withBackups(organizations.get(id)) : organizations.get(id),

    /** As a tenant sees its own. */
    loggedIn (id: string | undefined): RESTLoggedInOrganization {
      if (id === undefined) throw refuse.notOfOrganization()
      const organization = organizations.get(id)
      const { name, type, description } = organization
      const { isBackedup = false, ...backups } = times(id)
      return {
        id,
        name,
        type: type ?? 'Office365',
        ...(description == null ? {} : { description }),
        isBackedup: isBackedup === true,
        ...backups
      }
    },

    /** Where an organization's backups lie, and whether they can be had. */
    usedRepositories (id: string, { offset = 0, limit = 30 }: Paging): Page<RESTOrganizationStorageSpaceUsage> {
      const usages = storageUsage.ofOrganization(organizations.get(id).id)
      return { results: usages.slice(offset, offset + limit).map(usage), offset, limit, total: usages.length }
    }
  }
}
