import type {
  RestOrganizationComposed, RESTTenantInformation, RESTVersionBackupOptions, RESTVersionBackupOptionsFromClient
} from '../../../schemas/vb365/organizations.js'
import { text, type Page, type Paging } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { guardUse } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import { organizationsRefusals as refuse } from './refusals.js'

/** A protected Microsoft 365 or on-premises organization, and two things about it that have calls of their own. */
export type Organization = RestOrganizationComposed & {
  id: string
  name: string
  tenant?: Omit<RESTTenantInformation, 'msid'>
  versionBackup?: RESTVersionBackupOptions
  /** By where they stand in a request; they never come back. */
  secrets?: Record<string, string>
}

/** Whether the product logs in there as an application only: then it keeps a copy of what is there. */
export const isAppOnly = ({ type, exchangeOnlineSettings, sharePointOnlineSettings }: Organization): boolean =>
  type !== 'OnPremises' &&
  (exchangeOnlineSettings?.useApplicationOnlyAuth === true || sharePointOnlineSettings?.useApplicationOnlyAuth === true)

export interface OrganizationFilter { msid?: string | undefined, backedUpOrganizationId?: string | undefined }

/** An organization as its backups know it. */
export interface BackedUp { id: string, name: string, backedUpOrganizationId: string }

/** The organizations whose data is backed up, at Microsoft or on premises. */
export function createOrganizations (kernel: Kernel) {
  const organizations = kernel.collection<Organization>({
    name: 'vb365.organizations',
    noun: 'Organization',
    few: true,
    shape: {
      model: 'RestOrganizationComposed',
      own: {
        name: member.text, tenant: member.optionalGroup, versionBackup: member.optionalGroup, secrets: member.secrets
      }
    },
    columns: { name: text('name'), msid: text('msid'), backedUpOrganizationId: text('backedUpOrganizationId') }
  })

  const inBackups = ({ id, name, backedUpOrganizationId }: Organization): BackedUp =>
    ({ id, name, backedUpOrganizationId: backedUpOrganizationId ?? name })

  return {
    get: organizations.get,
    find: organizations.find,
    list: (): Organization[] => organizations.list(),
    patch: organizations.patch,
    add: organizations.add,
    replace: organizations.replace,
    remove: organizations.remove,
    named: (name: string): Organization[] => organizations.list().filter(found =>
      [found.name, found.officeName].some(known => known?.toLowerCase() === name.toLowerCase())),
    /** Refused while something refers to it: jobs, and what else cannot be without it. */
    guardUnused: (id: string): void => guardUse(kernel, organizations, id, refuse.inUse),

    /** How its backups name it. */
    backedUp: (id: string): BackedUp => inBackups(organizations.get(id)),
    listBackedUp: (): BackedUp[] => organizations.list().map(inBackups),

    page: ({ msid, backedUpOrganizationId }: OrganizationFilter, { offset, limit = 30 }: Paging): Page<Organization> =>
      organizations.page({ where: { msid, backedUpOrganizationId } }, { offset, limit }),

    /** ASSUMED: an organization in one location only has all of its settings switched off. */
    tenantInformation (id: string): RESTTenantInformation {
      const { msid, tenant } = organizations.get(id)
      return {
        multipleDataLocationsEnabled: false,
        enableLocationProtection: false,
        protectInvalidLocations: false,
        protectEmptyLocations: false,
        ...tenant,
        ...(msid == null ? {} : { msid })
      }
    },

    /** The latest versions only, unless somebody chose otherwise (PowerShell reference). */
    versionBackupOptions: (id: string): RESTVersionBackupOptions =>
      organizations.get(id).versionBackup ?? { sharePointBackupMode: 'Latest' },

    setVersionBackupOptions (id: string, { sharePointBackupMode }: RESTVersionBackupOptionsFromClient): void {
      const { versionBackup } = organizations.get(id)
      if (sharePointBackupMode == null) return
      organizations.patch(id, { versionBackup: { ...versionBackup, sharePointBackupMode } })
    }
  }
}

export type Organizations = ReturnType<typeof createOrganizations>
