import * as op from '../../schemas/vb365/license-report.js'
import type { Section } from '../../server/section.js'

/** LicenseReport: what version 6 has in the place of License Usage Report. */
export const licenseReport: Section = ({ get, post }) => {
  get('/licensing/reports/latest', op.licenseReportGetLatestReport, ({ vb365 }) => vb365.usageReports.latestOfUsers())

  post('/licensing/reports/:reportId/approve', op.licenseReportApproveReport, ({ params, body, vb365 }) =>
    vb365.usageReports.approveUsers(params.reportId, body))
}
