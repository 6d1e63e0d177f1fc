import {
  Changed, DateTime, Delete, Dictionary, Empty, Enum, Flag, Get, Int32, Int64, List, Model,
  Nullable, Optional, Post, Put, Ref, RequiredUntil, Since, Text, Until, Uuid, type Static
} from '../kit/vb365.js'
import { RestOrganizationType } from './common/organizations.js'
import { RESTRestoreSession } from './common/restore-sessions.js'
import {
  RESTAction, RESTDeviceCodeResponse, RESTExploreOptions, RESTLinkHAL, RESTLinkHALDictionary,
  SecureString
} from './common/shared.js'

export const tag = 'Organization'

export const RESTOffice365ConnectionSettings = Model('RESTOffice365ConnectionSettings', Optional({
  useApplicationOnlyAuth: Nullable(Flag()),
  officeOrganizationName: Text(),
  sharePointSaveAllWebParts: Nullable(Flag()),
  account: Text(),
  password: Ref(SecureString),
  grantAdminAccess: Nullable(Flag()),
  useMfa: Nullable(Flag()),
  useCustomVeeamAADApplication: Nullable(Flag()),
  applicationId: Nullable(Uuid()),
  applicationSecret: Ref(SecureString),
  applicationCertificate: Text(),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificateThumbprint: Text(),
}))
export type RESTOffice365ConnectionSettings = Static<typeof RESTOffice365ConnectionSettings>

export const RestOrganizationRegion = Nullable(Enum('RestOrganizationRegion', ['Worldwide', 'Germany', 'China', 'USDefence', 'USGovernment']))
export type RestOrganizationRegion = Static<typeof RestOrganizationRegion>

export const RESTSharepointSettings = Model('RESTSharepointSettings', Optional({
  serverName: Text(),
  username: Text(),
  password: Ref(SecureString),
  useSSL: Nullable(Flag()),
  skipCAverification: Nullable(Flag()),
  skipCommonnameverification: Nullable(Flag()),
  skipRevocationcheck: Nullable(Flag()),
  serverPort: Nullable(Int32()),
  grantAccesstositecollections: Nullable(Flag()),
}))
export type RESTSharepointSettings = Static<typeof RESTSharepointSettings>

export const RESTExchangeSettings = Model('RESTExchangeSettings', Optional({
  serverName: Text(),
  username: Text(),
  password: Ref(SecureString),
  useSSL: Nullable(Flag()),
  skipCAverification: Nullable(Flag()),
  skipCommonnameverification: Nullable(Flag()),
  skipRevocationcheck: Nullable(Flag()),
  grantImpersonation: Nullable(Flag()),
  configureThrottlingpolicy: Nullable(Flag()),
}))
export type RESTExchangeSettings = Static<typeof RESTExchangeSettings>

export const RestOrganizationComposed = Model('RestOrganizationComposed', {
  ...Optional({
    isTeamsOnline: Nullable(Flag()),
    isTeamsChatsOnline: Nullable(Flag()),
    configureApplication: Nullable(Flag()),
    userCode: Text(),
    newApplicationName: Nullable(Text({ writeOnly: true })),
    exchangeOnlineSettings: Ref(RESTOffice365ConnectionSettings),
    sharePointOnlineSettings: Ref(RESTOffice365ConnectionSettings),
    isExchangeOnline: Nullable(Flag()),
    isSharePointOnline: Nullable(Flag()),
    type: Ref(RestOrganizationType),
    region: Ref(RestOrganizationRegion),
    id: Nullable(Uuid({ readOnly: true })),
    name: Text(),
    officeName: Text(),
    isBackedup: Nullable(Flag()),
    firstBackuptime: Nullable(DateTime()),
    lastBackuptime: Nullable(DateTime()),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
    isSharepoint: Nullable(Flag()),
    sharepointSettings: Ref(RESTSharepointSettings),
    isExchange: Nullable(Flag()),
    exchangeSettings: Ref(RESTExchangeSettings),
  }),
  ...Since('v7', Optional({ description: Nullable(Text()) })),
  ...Since('v8', Optional({
    msid: Nullable(Uuid()),
    backedUpOrganizationId: Nullable(Text()),
  })),
})
export type RestOrganizationComposed = Static<typeof RestOrganizationComposed>

export const RESTOrganizationStorageSpaceUsage = Model('RESTOrganizationStorageSpaceUsage', {
  ...Optional({
    usedSpaceBytes: Nullable(Int64({ readOnly: true })),
    localCacheUsedSpaceBytes: Nullable(Int64({ readOnly: true })),
    objectStorageUsedSpaceBytes: Nullable(Int64({ readOnly: true })),
    isAvailable: Flag({ readOnly: true }),
    details: Text({ readOnly: true }),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v8', Optional({
    repositoryId: Uuid(),
    protectedObjectsCount: Nullable(Int64({ readOnly: true })),
  })),
})
export type RESTOrganizationStorageSpaceUsage = Static<typeof RESTOrganizationStorageSpaceUsage>

export const PageOfRESTOrganizationStorageSpaceUsage = Model('PageOfRESTOrganizationStorageSpaceUsage', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTOrganizationStorageSpaceUsage)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTOrganizationStorageSpaceUsage = Static<typeof PageOfRESTOrganizationStorageSpaceUsage>

export const RESTLoggedInOrganization = Model('RESTLoggedInOrganization', {
  ...Optional({
    id: Text(),
    name: Text(),
    type: Enum(['OnPremises', 'Office365', 'Hybrid']),
    isBackedup: Flag(),
    firstBackuptime: Nullable(DateTime()),
    lastBackuptime: Nullable(DateTime()),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  }),
  ...Since('v7', Optional({ description: Nullable(Text()) })),
})
export type RESTLoggedInOrganization = Static<typeof RESTLoggedInOrganization>

export const RESTCommonDeviceCodeRequestOptions = Model('RESTCommonDeviceCodeRequestOptions', {
  ...Optional({
    targetRegion: Nullable(Enum(['Worldwide', 'Germany', 'China', 'USDefence', 'USGovernment'])),
  }),
  ...Since('v8', Optional({ loginGraphAppOrganizationId: Nullable(Uuid()) })),
})
export type RESTCommonDeviceCodeRequestOptions = Static<typeof RESTCommonDeviceCodeRequestOptions>

export const RESTCheckDeviceCode = Model('RESTCheckDeviceCode', { userCode: Text() })
export type RESTCheckDeviceCode = Static<typeof RESTCheckDeviceCode>

export const RESTDeviceCodeCheckResponse = Model('RESTDeviceCodeCheckResponse', Optional({ authenticated: Flag() }))
export type RESTDeviceCodeCheckResponse = Static<typeof RESTDeviceCodeCheckResponse>

export const PageOfRestOrganizationComposed = Model('PageOfRestOrganizationComposed', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RestOrganizationComposed)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRestOrganizationComposed = Static<typeof PageOfRestOrganizationComposed>

export const RESTTenantInformation = Model('RESTTenantInformation', Optional({
  msid: Uuid(),
  multipleDataLocationsEnabled: Flag(),
  primaryLocation: Nullable(Text()),
  enableLocationProtection: Flag(),
  protectInvalidLocations: Flag(),
  protectEmptyLocations: Flag(),
  protectedLocations: Nullable(List(Text())),
}))
export type RESTTenantInformation = Static<typeof RESTTenantInformation>

export const RESTVersionBackupOptions = Model('RESTVersionBackupOptions', Optional({ sharePointBackupMode: Enum(['All', 'Latest']) }))
export type RESTVersionBackupOptions = Static<typeof RESTVersionBackupOptions>

export const RESTVersionBackupOptionsFromClient = Model('RESTVersionBackupOptionsFromClient', Optional({ sharePointBackupMode: Nullable(Enum(['All', 'Latest'])) }))
export type RESTVersionBackupOptionsFromClient = Static<typeof RESTVersionBackupOptionsFromClient>

export const RESTOrganizationExploreOptions = Model('RESTOrganizationExploreOptions', Optional({
  dateTime: Nullable(DateTime()),
  type: Nullable(Enum(['Vex', 'Veod', 'Vesp', 'Vet'])),
  showDeleted: Nullable(Flag()),
  showAllVersions: Nullable(Flag()),
  repositoryId: Nullable(Uuid()),
}))
export type RESTOrganizationExploreOptions = Static<typeof RESTOrganizationExploreOptions>

export const organizationGet = Get({
  id: 'Organization_Get',
  url: '/Organizations',
  query: {
    ...RequiredUntil('v6', {
      extendedView: Changed({ 'v6': Flag({ default: true }), 'v7': Flag({ default: false }) }),
    }),
    ...Since('v8', Optional({
      msid: Uuid(),
      backedUpOrganizationId: Text(),
      limit: Int32(),
      offset: Int32(),
    })),
  },
  reply: {
    '200': Changed({
      'v6': List(Ref(RestOrganizationComposed)),
      'v8': Ref(PageOfRestOrganizationComposed),
    }),
  },
})

export const organizationAdd = Post({
  id: 'Organization_Add',
  url: '/Organizations',
  body: Ref(RestOrganizationComposed),
  reply: {
    ...Until('v7', { '200': Ref(RestOrganizationComposed) }),
    ...Since('v8', { '201': Ref(RestOrganizationComposed) }),
  },
})

export const organizationGetById = Get({
  id: 'Organization_GetById',
  url: '/Organizations/:organizationId',
  params: { organizationId: Uuid() },
  query: RequiredUntil('v6', {
    extendedView: Changed({ 'v6': Flag({ default: true }), 'v7': Flag({ default: false }) }),
  }),
  reply: { '200': Ref(RestOrganizationComposed) },
})

export const organizationUpdate = Put({
  id: 'Organization_Update',
  url: '/Organizations/:organizationId',
  params: { organizationId: Uuid() },
  body: Ref(RestOrganizationComposed),
  reply: { '204': Empty() },
})

export const organizationRemove = Delete({
  id: 'Organization_Remove',
  url: '/Organizations/:organizationId',
  params: { organizationId: Uuid() },
  reply: { '204': Empty() },
})

export const organizationGetStorageSpaceUsage = Get({
  id: 'Organization_GetStorageSpaceUsage',
  url: '/Organizations/:organizationId/usedRepositories',
  params: { organizationId: Uuid() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: { '200': Ref(PageOfRESTOrganizationStorageSpaceUsage) },
})

export const organizationGetCurrentOrganization = Get({
  id: 'Organization_GetCurrentOrganization',
  url: '/Organization',
  reply: { '200': Ref(RESTLoggedInOrganization) },
})

export const organizationExplore = Post({
  id: Changed({ 'v6': 'Organization_ExploreAction', 'v8': 'Organization_Explore' }),
  url: '/Organizations/:organizationId/explore',
  params: { organizationId: Uuid() },
  body: Changed({ 'v6': Ref(RESTExploreOptions), 'v8': Ref(RESTOrganizationExploreOptions) }),
  reply: {
    ...Until('v7', { '200': Ref(RESTRestoreSession) }),
    ...Since('v8', { '201': Ref(RESTRestoreSession) }),
  },
})

export const organizationOrganizationDeviceCode = Post({
  id: 'Organization_OrganizationDeviceCode',
  url: '/DeviceCode',
  body: Ref(RESTCommonDeviceCodeRequestOptions),
  reply: { '200': Ref(RESTDeviceCodeResponse) },
})

export const organizationCheckDeviceCode = Post({
  id: 'Organization_CheckDeviceCode',
  url: '/DeviceCode/check',
  body: Ref(RESTCheckDeviceCode),
  reply: { '200': Ref(RESTDeviceCodeCheckResponse) },
})

export const organizationGetTenantInformationByID = Get({
  id: 'Organization_GetTenantInformationByID',
  url: '/Organizations/:organizationId/tenantInformation',
  since: 'v8',
  params: { organizationId: Uuid() },
  reply: { '200': Ref(RESTTenantInformation) },
})

export const organizationGetVersionBackupOptionsByID = Get({
  id: 'Organization_GetVersionBackupOptionsByID',
  url: '/Organizations/:organizationId/versionBackupOptions',
  since: 'v8',
  params: { organizationId: Uuid() },
  reply: { '200': Ref(RESTVersionBackupOptions) },
})

export const organizationSetVersionBackupOptionsByID = Put({
  id: 'Organization_SetVersionBackupOptionsByID',
  url: '/Organizations/:organizationId/versionBackupOptions',
  since: 'v8',
  params: { organizationId: Uuid() },
  body: Ref(RESTVersionBackupOptionsFromClient),
  reply: { '204': Empty() },
})
