import type { EEntraIdTenantResource } from '../../../schemas/vbr/common/browse-mounts.js'
import type { Backups } from '../backups/backups.js'
import type { RestorePoint, RestorePoints, TenantScope } from '../backups/restore-points.js'
import type { Directory } from './objects.js'

/** What a restore point of a tenant was made of: whatever became of the tenant, it can be looked into. */
export interface TenantSource {
  directory: Directory
  /** Of the tenant on this server. */
  tenantId: string
  /** Milliseconds since 1970. */
  at: number
  /** What was backed up of it. */
  resources: readonly EEntraIdTenantResource[]
}

/** The restore points of tenants of Microsoft Entra ID. */
export const createEntraPoints = ({ backups, restorePoints }: { backups: Backups, restorePoints: RestorePoints }) => ({
  /** Those of a backup, newest first; none of a backup of anything else. */
  of: (backupId: string): RestorePoint[] => {
    const backup = backups.find(backupId)
    const points = backup === undefined ? [] : restorePoints.of(backup.id)
    return points.filter(({ tenant }) => tenant !== undefined).reverse()
  },

  sourceOf ({ tenant, creationTime }: RestorePoint): TenantSource | undefined {
    return tenant && { ...toSource(tenant), at: Date.parse(creationTime) }
  }
})

const toSource = ({ azureTenantId, name, id, resources }: TenantScope): Omit<TenantSource, 'at'> =>
  ({ directory: { azureTenantId, name }, tenantId: id, resources })

export type EntraPoints = ReturnType<typeof createEntraPoints>
