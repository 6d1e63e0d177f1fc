import type { Kernel } from '../../../../kernel.js'
import type { TenantScope } from '../../../backups/restore-points.js'
import type { Directories } from '../../../entra/directories.js'
import { resourceOf } from '../../../entra/index.js'
import type { TenantObject } from '../../../entra/objects.js'
import type { EntraTenant, EntraTenants } from '../../../entra/tenants.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import type { Found, JobObject, JobProxies } from '../kind.js'

export interface TenantsBelow { entraTenants: EntraTenants, directories: Directories }

/** A tenant that a job processes. */
export interface JobTenant extends JobObject { tenant: EntraTenant }

/**
 * The guide: tenants, their logs and copies are moved by a general-purpose proxy. ASSUMED: by any, not the default one
 * alone.
 */
export const tenantProxies: JobProxies = { type: 'GeneralPurposeProxy' }

/** Finds the tenants that jobs name, and how large they are. */
export function createJobTenants (kernel: Kernel, { entraTenants, directories }: TenantsBelow) {
  const resourcesOf = ({ protectionScope = [] }: EntraTenant): TenantScope['resources'] => [...protectionScope]

  /** What of a tenant's directory is backed up. */
  const objectsIn = (tenant: EntraTenant, at: number): TenantObject[] => directories.everythingIn(tenant, at)
    .filter(({ kind }) => resourcesOf(tenant).includes(resourceOf(kind)))

  const usersIn = (tenant: EntraTenant, at: number): number => directories.objectsOf(tenant, 'User', at).length

  return {
    /** A job's tenant must be there, unless it was the job's `before`. */
    guard (id: string, before: string | undefined): void {
      if (entraTenants.find(id) !== undefined || before?.toLowerCase() === id.toLowerCase()) return
      throw refuse.noSuch('Microsoft Entra ID tenant', id)
    },

    /** Its id as its owner writes it. */
    settle: (id: string): string => entraTenants.find(id)?.id ?? id,

    /** `whatOf`: how the job's backup tells its objects from others, and how large one is. */
    find (
      id: string, only: readonly string[] | undefined, whatOf: (tenant: EntraTenant) => Pick<JobObject, 'hostName' | 'usedBytes' | 'users'>
    ): Omit<Found, 'objects'> & { objects: JobTenant[] } {
      const tenant = entraTenants.find(id)
      if (tenant === undefined) return { objects: [], missing: [id], empty: [] }
      const { usedBytes, ...what } = whatOf(tenant)
      const object = {
        id: tenant.id, name: tenant.name, objectId: tenant.id, ...what, usedBytes, capacityBytes: usedBytes, tenant
      }
      return { objects: only?.includes(object.objectId) === false ? [] : [object], missing: [], empty: [] }
    },

    called: (name: string): string[] => entraTenants.page({ limit: 1_000 }).results
      .filter(({ id, azureTenantId, name: own }) =>
        [id, azureTenantId, own].some(one => one.toLowerCase() === name.toLowerCase()))
      .map(({ id }) => id),

    trouble: ({ objectId, name }: { objectId: string, name: string }): string | undefined =>
      entraTenants.find(objectId) === undefined ? `${name} is no Microsoft Entra ID tenant of this server any more.` : undefined,

    objectsIn,
    usersIn,

    scopeOf: (tenant: EntraTenant, at: number = kernel.clock.now()): TenantScope => ({
      id: tenant.id,
      azureTenantId: tenant.azureTenantId,
      name: tenant.name,
      resources: resourcesOf(tenant),
      users: usersIn(tenant, at)
    })
  }
}

export type JobTenants = ReturnType<typeof createJobTenants>
