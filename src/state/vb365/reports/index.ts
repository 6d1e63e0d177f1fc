import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import type { JobsArea } from '../jobs/index.js'
import type { LicensingArea } from '../licensing/index.js'
import type { OrganizationsArea } from '../organizations/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import { createConsumptionReports } from './consumption.js'
import { createProtectionReports } from './protection.js'
import { createReportHeader } from './report-header.js'

type Below = OrganizationsArea & RepositoriesArea & BackupsArea & LicensingArea & JobsArea

/** What the server tells of itself in files: who is protected, and what that takes. */
export function createReportsArea (kernel: Kernel, below: Below) {
  const reportHeader = createReportHeader(kernel, below.installedLicense)
  return {
    reportOnProtection: createProtectionReports(kernel, { ...below, reportHeader }),
    consumptionReports: createConsumptionReports({ ...below, reportHeader })
  }
}
export type ReportsArea = ReturnType<typeof createReportsArea>
