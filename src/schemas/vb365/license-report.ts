// Written by scripts/contract from the vendor's OpenAPI documents.
import { Done, Get, Int32, List, Model, Optional, Post, Ref, Text, type Static } from '../kit/vb365.js'
import { RESTReportParameters } from './common/shared.js'

export const tag = 'LicenseReport'

export const RESTReportSummary = Model('RESTReportSummary', Optional({
  initialUsersCount: Int32(),
  reportedUsersCount: Int32(),
  newUsersCount: Int32(),
}))
export type RESTReportSummary = Static<typeof RESTReportSummary>

export const RESTReportOrganization = Model('RESTReportOrganization', Optional({
  organizationId: Text(),
  organizationName: Text(),
  removedUsersCount: Int32(),
  removalReason: Text(),
  reportedUsersCount: Int32(),
  newUsersCount: Int32(),
  initialUsersCount: Int32(),
}))
export type RESTReportOrganization = Static<typeof RESTReportOrganization>

export const RESTMonthlyReport = Model('RESTMonthlyReport', Optional({
  reportParameters: Ref(RESTReportParameters),
  reportSummary: Ref(RESTReportSummary),
  organizations: List(Ref(RESTReportOrganization)),
}))
export type RESTMonthlyReport = Static<typeof RESTMonthlyReport>

export const RESTOrganizationRemovedUsers = Model('RESTOrganizationRemovedUsers', Optional({
  organizationId: Text(),
  removedUsersCount: Int32(),
  removalReason: Text(),
}))
export type RESTOrganizationRemovedUsers = Static<typeof RESTOrganizationRemovedUsers>

export const RESTApproveReportOptions = Model('RESTApproveReportOptions', Optional({
  removedUsers: List(Ref(RESTOrganizationRemovedUsers)),
}))
export type RESTApproveReportOptions = Static<typeof RESTApproveReportOptions>

export const licenseReportGetLatestReport = Get({
  id: 'LicenseReport_GetLatestReport',
  url: '/licensing/reports/latest',
  until: 'v6',
  reply: Ref(RESTMonthlyReport),
})

export const licenseReportApproveReport = Post({
  id: 'LicenseReport_ApproveReport',
  url: '/licensing/reports/:reportId/approve',
  until: 'v6',
  params: { reportId: Int32() },
  body: Ref(RESTApproveReportOptions),
  reply: Done(),
})
