import type { RESTInstallLicenseOptions, RESTLicense, RESTLicenseAutoUpdate } from '../../../schemas/vb365/license.js'
import { iso } from '../../time/clock.js'
import type { Kernel } from '../../kernel.js'
import type { Installed } from './installed-license.js'
import { readLicenseFile } from './license-file.js'
import type { LicensedUsers } from './licensed-users.js'

/** The license as its section shows it: what was installed, and how much of it is used. */
export function createLicense ({ clock, ids }: Kernel, installed: Installed, licensedUsers: LicensedUsers) {
  function get (): RESTLicense {
    const { id, isAutoUpdated, exceededSince, isRenewed, ...content } = installed.current()
    const { units, expires, graceEnds } = installed.term()
    const { used, fresh } = licensedUsers.count()
    return {
      ...content,
      status: expires !== undefined && clock.now() >= expires ? 'Expired' : 'Valid',
      totalNumber: units,
      usedNumber: used,
      newNumber: fresh,
      // Version 6 has another name for the end.
      ...(expires === undefined ? {} : { expirationDate: iso(expires) }),
      ...(graceEnds === undefined ? {} : { gracePeriodExpires: iso(graceEnds) })
    }
  }

  return {
    get,

    install ({ licenseFile }: RESTInstallLicenseOptions): RESTLicense {
      installed.install(readLicenseFile(licenseFile, clock.now(), ids.next))
      return get()
    },

    update (): RESTLicense {
      installed.update()
      return get()
    },

    autoUpdate: (): RESTLicenseAutoUpdate => ({ isEnabled: installed.current().isAutoUpdated ?? false }),

    setAutoUpdate ({ isEnabled }: RESTLicenseAutoUpdate): void {
      if (isEnabled != null) installed.updateAutomatically(isEnabled)
    }
  }
}
