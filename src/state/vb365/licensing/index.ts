import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { OrganizationsArea } from '../organizations/index.js'
import { createInstalledLicense } from './installed-license.js'
import { createLicense } from './license.js'
import { createLicensedUsers } from './licensed-users.js'

type Below = OrganizationsArea & BackupsArea

/** The license, and the users who have a unit of it. Jobs ask here before they back a user up. */
export function createLicensingArea (kernel: Kernel, below: Below) {
  const installed = createInstalledLicense(kernel, below.directory)
  const licensedUsers = createLicensedUsers(kernel, installed, below)
  return {
    installedLicense: installed,
    licensedUsers,
    license: createLicense(kernel, installed, licensedUsers)
  }
}
export type LicensingArea = ReturnType<typeof createLicensingArea>
