import * as op from '../../schemas/vb365/license-usage-report.js'
import type { Section } from '../../server/section.js'

/** License Usage Report: how many units the organizations take, and what the vendor is told of it every month. */
export const licenseUsageReport: Section = ({ get, post }) => {
  get('/licensing/statistic/platform', op.licenseStatisticGetLicensingPlatformInfo, ({ vb365 }) =>
    vb365.usageReports.platform(), 'static')

  get('/licensing/statistic/usage', op.licenseStatisticGetUsage, ({ query, vb365 }) => vb365.usageReports.usage(query))

  get('/licensing/statistic/reports/latest', op.licenseStatisticGetLatestReport, ({ vb365 }) =>
    vb365.usageReports.latest())

  post('/licensing/statistic/reports/:reportId/approve', op.licenseStatisticApproveReport, ({ params, body, vb365 }) =>
    vb365.usageReports.approve(params.reportId, body))
}
