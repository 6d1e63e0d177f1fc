import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { OrganizationsArea } from '../organizations/index.js'
import { createInstalledLicense } from './installed-license.js'
import { createLicense } from './license.js'
import { createLicensedUsers } from './licensed-users.js'
import { createUnitClaims } from './unit-claims.js'
import { createUnitCounter } from './unit-counter.js'
import { createUsageReports } from './usage-reports.js'

export { warningStart } from './terms.js'

type Below = OrganizationsArea & BackupsArea

/** The license, and the users who have a unit of it. Jobs ask here before they back a user up. */
export function createLicensingArea (kernel: Kernel, below: Below) {
  const installed = createInstalledLicense(kernel, below.directory)
  const claims = createUnitClaims(kernel, installed, below)
  const licensedUsers = createLicensedUsers(kernel, claims, below)
  return {
    /** What runs processed in which users have units. */
    partsOfLicensedUsers: claims.partsInUse,
    installedLicense: installed,
    licensedUsers,
    openLicenseCounter: createUnitCounter(kernel, installed, claims, below),
    license: createLicense(kernel, installed, licensedUsers),
    usageReports: createUsageReports(kernel, installed, licensedUsers)
  }
}
export type LicensingArea = ReturnType<typeof createLicensingArea>
