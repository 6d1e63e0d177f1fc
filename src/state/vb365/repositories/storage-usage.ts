import type { RESTBackupRepositoryStorageUsageInfo } from '../../../schemas/vb365/backup-repositories.js'
import { text, type Doc, type Page, type Paging } from '../../store/collection.js'
import { member, texts } from '../../store/shape.js'
import type { BackedUp } from '../organizations/organizations.js'
import type { Kernel } from '../../kernel.js'

/**
 * What one organization's backups take up in one repository. It knows the organization by the id that its backups
 * carry, so that it still does when the organization is removed.
 */
export interface StorageUsage extends Doc {
  repositoryId: string
  organizationId: string
  backedUpOrganizationId: string
  name: string
  usedSpaceBytes: number
  localCacheUsedSpaceBytes?: number
  objectStorageUsedSpaceBytes?: number
  protectedObjectsCount: number
}

/** What a session adds (or, negative, clears away). `objects` is how many there are now. */
export interface Growth { bytes: number, cacheBytes?: number, objects?: number }

/** How much of each repository the backups of each organization take. */
export function createStorageUsage (kernel: Kernel) {
  const usages = kernel.collection<StorageUsage>({
    name: 'vb365.storageUsage',
    noun: 'Storage usage',
    shape: {
      own: {
        ...texts('repositoryId', 'organizationId', 'backedUpOrganizationId', 'name'),
        usedSpaceBytes: member.bytes, localCacheUsedSpaceBytes: member.optionalBytes,
        objectStorageUsedSpaceBytes: member.optionalBytes, protectedObjectsCount: member.count
      }
    },
    columns: { repositoryId: text('repositoryId'), organizationId: text('organizationId'), name: text('name') },
    references: {
      repository: { path: 'repositoryId', to: 'vb365.repositories', weak: true },
      organization: { path: 'organizationId', to: 'vb365.organizations', weak: true }
    }
  })

  const row = (usage: StorageUsage): RESTBackupRepositoryStorageUsageInfo => ({
    name: usage.name,
    id: usage.backedUpOrganizationId,
    usedSpaceBytes: usage.usedSpaceBytes,
    localCacheUsedSpaceBytes: usage.localCacheUsedSpaceBytes,
    objectStorageUsedSpaceBytes: usage.objectStorageUsedSpaceBytes
  })

  return {
    /** The organizations in a repository, as it lists them. */
    page (repositoryId: string, { offset, limit = 30 }: Paging): Page<RESTBackupRepositoryStorageUsageInfo> {
      const page = usages.page({ where: { repositoryId }, order: [{ by: 'name' }] }, { offset, limit })
      return { ...page, results: page.results.map(row) }
    },

    /** Whose backups lie in a repository, by name. */
    inRepository: (repositoryId: string): StorageUsage[] => usages.list({ where: { repositoryId }, order: [{ by: 'name' }] }),

    /** Where an organization's backups lie. A repository among them may have been removed. */
    ofOrganization: (organizationId: string): StorageUsage[] => usages.list({ where: { organizationId } }),

    /** The organizations whose backups lie in a repository. */
    organizationsIn: (repositoryId: string): string[] => usages.list({ where: { repositoryId } })
      .filter(({ usedSpaceBytes }) => usedSpaceBytes > 0).map(({ organizationId }) => organizationId),

    total: (repositoryId: string): number => usages.list({ where: { repositoryId } })
      .reduce((sum, { usedSpaceBytes }) => sum + usedSpaceBytes, 0),

    grow (repositoryId: string, organization: BackedUp, growth: Growth, inCloud: boolean): void {
      const before = usages.first({ where: { repositoryId, organizationId: organization.id } })
      const used = Math.max(0, (before?.usedSpaceBytes ?? 0) + growth.bytes)
      const grown: Omit<StorageUsage, 'id'> = {
        repositoryId,
        organizationId: organization.id,
        backedUpOrganizationId: organization.backedUpOrganizationId,
        name: organization.name,
        usedSpaceBytes: used,
        protectedObjectsCount: growth.objects ?? before?.protectedObjectsCount ?? 0,
        ...(inCloud
          ? {
              localCacheUsedSpaceBytes: Math.max(0, (before?.localCacheUsedSpaceBytes ?? 0) + (growth.cacheBytes ?? 0)),
              objectStorageUsedSpaceBytes: used
            }
          : {})
      }
      if (before === undefined) usages.add({ id: kernel.ids.next(), ...grown })
      else usages.replace({ id: before.id, ...grown })
    }
  }
}

export type StorageUsages = ReturnType<typeof createStorageUsage>
