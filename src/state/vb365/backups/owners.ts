import type { Organizations } from '../organizations/organizations.js'
import type { StorageUsages } from '../repositories/storage-usage.js'
import type { OwnerInBackups } from './held-rows.js'
import type { RestorePoint } from './restore-points.js'

/** Whose a restore point is: of an organization that was removed its backups still tell. */
export function createOwners ({ organizations, storageUsage }: {
  organizations: Organizations,
  storageUsage: StorageUsages
}) {
  return function ownersOf ({ organizationId }: Pick<RestorePoint, 'organizationId'>): OwnerInBackups {
    const known = organizations.find(organizationId)
    const { name, backedUpOrganizationId } = known === undefined
      ? storageUsage.ofOrganization(organizationId)[0] ?? { name: '', backedUpOrganizationId: '' }
      : organizations.backedUp(organizationId)
    return { organizationId, tenant: name, backedUpOrganizationId, isKnown: known !== undefined }
  }
}

export type OwnersOf = ReturnType<typeof createOwners>
