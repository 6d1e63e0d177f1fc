// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Done, Float, Get, Int32, List, Model, Nothing, Nullable, Optional, Post, Ref, Since, Text, Uuid,
  type Static,
} from '../kit/vb365.js'
import { RESTReportParameters } from './common/shared.js'

export const tag = 'LicenseStatistic'
export const section = 'License Usage Report'

export const RESTLicensingGroupInfo = Model('RESTLicensingGroupInfo', Optional({
  id: Uuid(),
  name: Text(),
  singularName: Text(),
}))
export type RESTLicensingGroupInfo = Static<typeof RESTLicensingGroupInfo>

export const RESTPlatformTypeInfo = Model('RESTPlatformTypeInfo', Optional({
  id: Int32(),
  name: Text(),
  cisCounterName: Text(),
  weight: Float({ format: 'double' }),
  groupId: Uuid(),
}))
export type RESTPlatformTypeInfo = Static<typeof RESTPlatformTypeInfo>

export const RESTPlatformInfo = Model('RESTPlatformInfo', Optional({
  id: Uuid(),
  name: Text(),
  types: List(Ref(RESTPlatformTypeInfo)),
}))
export type RESTPlatformInfo = Static<typeof RESTPlatformInfo>

export const RESTLicensingPlatformInfo = Model('RESTLicensingPlatformInfo', Optional({
  groups: Nullable(List(Ref(RESTLicensingGroupInfo))),
  platforms: List(Ref(RESTPlatformInfo)),
}))
export type RESTLicensingPlatformInfo = Static<typeof RESTLicensingPlatformInfo>

export const RESTLicensingReportSummary = Model('RESTLicensingReportSummary', Optional({
  initialCount: Int32(),
  initialPoints: Float({ format: 'double' }),
  reportedCount: Int32(),
  reportedPoints: Float({ format: 'double' }),
  newCount: Int32(),
  newPoints: Float({ format: 'double' }),
}))
export type RESTLicensingReportSummary = Static<typeof RESTLicensingReportSummary>

export const RESTLicensingReportOrganization = Model('RESTLicensingReportOrganization', Optional({
  organizationId: Uuid(),
  backedUpOrganizationId: Text(),
  organizationName: Text(),
  initialCount: Int32(),
  initialPoints: Float({ format: 'double' }),
  reportedCount: Int32(),
  reportedPoints: Float({ format: 'double' }),
  newCount: Int32(),
  newPoints: Float({ format: 'double' }),
  removedCount: Int32(),
  removedPoints: Float({ format: 'double' }),
  removalReason: Text(),
}))
export type RESTLicensingReportOrganization = Static<typeof RESTLicensingReportOrganization>

export const RESTLicensingReportPlatformType = Model('RESTLicensingReportPlatformType', Optional({
  platformId: Uuid(),
  typeId: Int32(),
  summary: Ref(RESTLicensingReportSummary),
  organizations: List(Ref(RESTLicensingReportOrganization)),
}))
export type RESTLicensingReportPlatformType = Static<typeof RESTLicensingReportPlatformType>

export const RESTLicensingMonthlyReport = Model('RESTLicensingMonthlyReport', Optional({
  reportParameters: Ref(RESTReportParameters),
  platformTypes: List(Ref(RESTLicensingReportPlatformType)),
}))
export type RESTLicensingMonthlyReport = Static<typeof RESTLicensingMonthlyReport>

export const RESTLicensingOrganizationRemovedObjects = Model('RESTLicensingOrganizationRemovedObjects', {
  ...Optional({
    backedUpOrganizationId: Text(),
    platformId: Uuid(),
    typeId: Int32(),
    removedCount: Int32(),
    removalReason: Text(),
  }),
  ...Since('v8', Optional({ organizationId: Uuid() })),
})
export type RESTLicensingOrganizationRemovedObjects = Static<typeof RESTLicensingOrganizationRemovedObjects>

export const RESTLicensingApproveReportOptions = Model('RESTLicensingApproveReportOptions', Optional({
  removedObjects: List(Ref(RESTLicensingOrganizationRemovedObjects)),
}))
export type RESTLicensingApproveReportOptions = Static<typeof RESTLicensingApproveReportOptions>

export const RESTOrganizationLicenseUsage = Model('RESTOrganizationLicenseUsage', Optional({
  organizationId: Nullable(Uuid()),
  backedUpOrganizationId: Text(),
  organizationName: Text(),
  usedObjectsCount: Int32(),
  usedPoints: Float({ format: 'double' }),
  newObjectsCount: Int32(),
  newPoints: Float({ format: 'double' }),
}))
export type RESTOrganizationLicenseUsage = Static<typeof RESTOrganizationLicenseUsage>

export const RESTPlatformTypeLicenseUsage = Model('RESTPlatformTypeLicenseUsage', Optional({
  platformId: Uuid(),
  typeId: Int32(),
  organizations: List(Ref(RESTOrganizationLicenseUsage)),
}))
export type RESTPlatformTypeLicenseUsage = Static<typeof RESTPlatformTypeLicenseUsage>

export const RESTLicenseUsage = Model('RESTLicenseUsage', Optional({
  platformTypes: List(Ref(RESTPlatformTypeLicenseUsage)),
}))
export type RESTLicenseUsage = Static<typeof RESTLicenseUsage>

export const licenseStatisticGetLicensingPlatformInfo = Get({
  id: 'LicenseStatistic_GetLicensingPlatformInfo',
  url: '/licensing/statistic/platform',
  since: 'v7',
  reply: Ref(RESTLicensingPlatformInfo),
})

export const licenseStatisticGetLatestReport = Get({
  id: 'LicenseStatistic_GetLatestReport',
  url: '/licensing/statistic/reports/latest',
  since: 'v7',
  reply: Ref(RESTLicensingMonthlyReport),
})

export const licenseStatisticApproveReport = Post({
  id: 'LicenseStatistic_ApproveReport',
  url: '/licensing/statistic/reports/:reportId/approve',
  since: 'v7',
  params: { reportId: Int32() },
  body: Ref(RESTLicensingApproveReportOptions),
  reply: Changed({ v7: Done(), v8: Nothing() }),
})

export const licenseStatisticGetUsage = Get({
  id: 'LicenseStatistic_GetUsage',
  url: '/licensing/statistic/usage',
  since: 'v7',
  query: {
    ...Optional({ platformId: Uuid(), organizationId: Text() }),
    ...Since('v8', Optional({ backedUpOrganizationId: Text() })),
  },
  reply: Ref(RESTLicenseUsage),
})
