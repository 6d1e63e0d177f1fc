import * as op from '../../schemas/vb365/data-protection-reports.js'
import type { Section } from '../../server/section.js'
import { reportFile } from './report-file.js'

/** Data Protection Reports. ASSUMED: those that ask for no format are lists, and no pages. */
export const dataProtectionReports: Section = ({ post }) => {
  post('/Reports/GenerateLicenseOverview', op.reportsGenerateLicenseOverviewAction, ({ body, vb365 }) =>
    reportFile(vb365.consumptionReports.licenseOverview(body), body.format))

  post('/Reports/GenerateStorageConsumption', op.reportsGenerateStorageConsumptionAction, ({ body, vb365 }) =>
    reportFile(vb365.consumptionReports.storageConsumption(body), body.format))

  post('/Reports/GenerateMailboxProtection', op.reportsGenerateMailboxProtectionAction, ({ body, vb365 }) =>
    reportFile(vb365.reportOnProtection('mailboxes', body), body.format))

  post('/Reports/GenerateUserProtection', op.reportsGenerateUserProtectionAction, ({ body, vb365 }) =>
    reportFile(vb365.reportOnProtection('users', body), body.format))

  post('/Reports/GenerateOneDriveProtection', op.reportsGenerateOneDriveProtectionAction, ({ body, vb365 }) =>
    reportFile(vb365.reportOnProtection('oneDrives', body), 'CSV'))

  post('/Reports/GenerateTeamsProtection', op.reportsGenerateTeamsProtectionAction, ({ body, vb365 }) =>
    reportFile(vb365.reportOnProtection('teams', body), 'CSV'))

  post('/Reports/GenerateSharepointProtection', op.reportsGenerateSharepointProtectionAction, ({ body, vb365 }) =>
    reportFile(vb365.reportOnProtection('sites', body), 'CSV'))
}
