// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Enum, File, Model, Nullable, Optional, Post, Ref, Text, Uuid, type Static,
} from '../kit/vb365.js'

export const tag = 'Reports'
export const section = 'Data Protection Reports'

export const RESTLicenseOverviewOptions = Model('RESTLicenseOverviewOptions', Optional({
  startTime: DateTime(),
  endTime: DateTime(),
  format: Enum(['PDF', 'CSV']),
  timezone: Text(),
}))
export type RESTLicenseOverviewOptions = Static<typeof RESTLicenseOverviewOptions>

export const RESTStorageConsumptionOptions = Model('RESTStorageConsumptionOptions', Optional({
  startTime: Nullable(DateTime()),
  endTime: Nullable(DateTime()),
  format: Nullable(Enum(['PDF', 'CSV'])),
  timezone: Text(),
}))
export type RESTStorageConsumptionOptions = Static<typeof RESTStorageConsumptionOptions>

export const RESTMailboxProtectionOptions = Model('RESTMailboxProtectionOptions', Optional({
  organizationId: Nullable(Uuid()),
  format: Enum(['PDF', 'CSV']),
  timezone: Text(),
}))
export type RESTMailboxProtectionOptions = Static<typeof RESTMailboxProtectionOptions>

export const RESTUserProtectionOptions = Model('RESTUserProtectionOptions', Optional({
  organizationId: Nullable(Uuid()),
  format: Enum(['PDF', 'CSV']),
  timezone: Text(),
}))
export type RESTUserProtectionOptions = Static<typeof RESTUserProtectionOptions>

export const RESTOneDriveProtectionOptions = Model('RESTOneDriveProtectionOptions', Optional({
  organizationId: Nullable(Uuid()),
  timezone: Text(),
}))
export type RESTOneDriveProtectionOptions = Static<typeof RESTOneDriveProtectionOptions>

export const RESTTeamsProtectionOptions = Model('RESTTeamsProtectionOptions', Optional({
  organizationId: Nullable(Uuid()),
  timezone: Text(),
}))
export type RESTTeamsProtectionOptions = Static<typeof RESTTeamsProtectionOptions>

export const RESTSharepointProtectionOptions = Model('RESTSharepointProtectionOptions', Optional({
  organizationId: Nullable(Uuid()),
  timezone: Text(),
}))
export type RESTSharepointProtectionOptions = Static<typeof RESTSharepointProtectionOptions>

export const reportsGenerateLicenseOverviewAction = Post({
  id: 'Reports_GenerateLicenseOverviewAction',
  url: '/Reports/GenerateLicenseOverview',
  body: Ref(RESTLicenseOverviewOptions),
  reply: File('application/octet-stream'),
})

export const reportsGenerateStorageConsumptionAction = Post({
  id: 'Reports_GenerateStorageConsumptionAction',
  url: '/Reports/GenerateStorageConsumption',
  body: Ref(RESTStorageConsumptionOptions),
  reply: File('application/octet-stream'),
})

export const reportsGenerateMailboxProtectionAction = Post({
  id: 'Reports_GenerateMailboxProtectionAction',
  url: '/Reports/GenerateMailboxProtection',
  body: Ref(RESTMailboxProtectionOptions),
  reply: File('application/octet-stream'),
})

export const reportsGenerateUserProtectionAction = Post({
  id: 'Reports_GenerateUserProtectionAction',
  url: '/Reports/GenerateUserProtection',
  body: Ref(RESTUserProtectionOptions),
  reply: File('application/octet-stream'),
})

export const reportsGenerateOneDriveProtectionAction = Post({
  id: 'Reports_GenerateOneDriveProtectionAction',
  url: '/Reports/GenerateOneDriveProtection',
  since: 'v8',
  body: Ref(RESTOneDriveProtectionOptions),
  reply: File('application/octet-stream'),
})

export const reportsGenerateTeamsProtectionAction = Post({
  id: 'Reports_GenerateTeamsProtectionAction',
  url: '/Reports/GenerateTeamsProtection',
  since: 'v8',
  body: Ref(RESTTeamsProtectionOptions),
  reply: File('application/octet-stream'),
})

export const reportsGenerateSharepointProtectionAction = Post({
  id: 'Reports_GenerateSharepointProtectionAction',
  url: '/Reports/GenerateSharepointProtection',
  since: 'v8',
  body: Ref(RESTSharepointProtectionOptions),
  reply: File('application/octet-stream'),
})
