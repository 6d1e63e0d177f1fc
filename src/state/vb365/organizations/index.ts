import type { Kernel } from '../../kernel.js'
import type { Outside } from '../../outside/index.js'
import { createApplications } from './applications.js'
import { createDirectory } from './directory.js'
import { createDirectoryChanges } from './directory-changes.js'
import { createDirectoryLists } from './directory-lists.js'
import { generateDirectory } from './generated-directory.js'
import { createOrganizationSaving } from './organization-saving.js'
import { createOrganizations } from './organizations.js'
import { createDeviceSignIns } from './device-sign-ins.js'
import { createSynchronization } from './synchronization.js'

export { hasMailbox, hasOneDrive, isGuest } from './directory.js'
export { hasArchive } from './archives.js'
export { accountsIn, directoryIdOf, guidOf } from './object-ids.js'
export { accountOfPersonalSite, oneDriveIdOf, oneDriveOf, personalSiteOf } from './personal-sites.js'
export { isAppOnly } from './organizations.js'

/** Whose data is backed up: organizations, and the users, groups, sites and teams in them. */
export function createOrganizationsArea (kernel: Kernel, { deviceCodes }: Pick<Outside, 'deviceCodes'>) {
  const organizations = createOrganizations(kernel)
  const directory = createDirectory(kernel)
  const directoryChanges = createDirectoryChanges(kernel, { organizations, directory })
  const synchronization = createSynchronization(kernel, {
    organizations,
    directoryChanges,
    discover (organization) {
      // One that comes back finds its people where they were.
      const isKnown = directory.collections.users.first({ where: { organizationId: organization.id } }) !== undefined
      if (!isKnown) generateDirectory(directory.collections, organization)
    }
  })
  const deviceSignIns = createDeviceSignIns(kernel, deviceCodes, organizations)
  const applications = createApplications(kernel, { organizations, directory, deviceSignIns })
  const organizationSaving = createOrganizationSaving(kernel, {
    organizations, deviceSignIns, synchronization, applications
  })
  organizationSaving.onRemoved(({ id }) => applications.forget(id))
  return {
    organizations,
    organizationSaving,
    applications,
    deviceSignIns,
    directory,
    synchronization,
    directoryLists: createDirectoryLists(kernel, { organizations, directory, synchronization })
  }
}
export type OrganizationsArea = ReturnType<typeof createOrganizationsArea>
