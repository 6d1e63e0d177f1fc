import type { RestOrganizationComposed, RESTTenantInformation, RESTVersionBackupOptions } from '../../schemas/vb365/organizations.js'
import { text } from '../collection.js'
import type { Kernel } from '../world.js'

/** A protected Microsoft 365 or on-premises organization, and two things about it that have calls of their own. */
export type Organization = RestOrganizationComposed & {
  id: string
  name: string
  tenant?: Omit<RESTTenantInformation, 'msid'>
  versionBackup?: RESTVersionBackupOptions
}

export function createOrganizations (kernel: Kernel) {
  const organizations = kernel.collection<Organization>({
    name: 'vb365.organizations',
    noun: 'Organization',
    columns: { name: text('name'), msid: text('msid'), backedUpOrganizationId: text('backedUpOrganizationId') }
  })
  return { get: organizations.get, find: organizations.find }
}

export type Organizations = ReturnType<typeof createOrganizations>
