// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Composed, Created, DateTime, Delete, Dictionary, Enum, Flag, Get, Int32, Int64, List, Model,
  Nothing, Nullable, Optional, Page, Post, Put, Ref, RequiredUntil, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTDeviceCodeResponse, RestOrganizationType } from './common/organizations.js'
import { RESTExploreOptions, RESTRestoreSession } from './common/restore.js'
import { RESTAction, RESTLinkHAL, RESTLinkHALDictionary, SecureString } from './common/shared.js'

export const tag = 'Organization'
export const section = 'Organizations'

export const RESTOffice365ConnectionSettings = Nullable(Model('RESTOffice365ConnectionSettings', Optional({
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
})))
export type RESTOffice365ConnectionSettings = Static<typeof RESTOffice365ConnectionSettings>

export const RestOrganizationRegion = Nullable(Enum('RestOrganizationRegion', [
  'Worldwide', 'Germany', 'China', 'USDefence', 'USGovernment',
]))
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

export const RestOrganizationComposed = Composed('RestOrganizationComposed', {
  members: ['RestOffice365Organization', 'RestOnPremisesOrganization', 'RestHybridOrganization'],
}, {
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
  ...Since('v8', Optional({ msid: Nullable(Uuid()), backedUpOrganizationId: Nullable(Text()) })),
})
export type RestOrganizationComposed = Static<typeof RestOrganizationComposed>

export const RestOffice365Organization = Model('RestOffice365Organization', {
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
  }),
  ...Since('v7', Optional({ description: Nullable(Text()) })),
  ...Since('v8', Optional({ msid: Nullable(Uuid()), backedUpOrganizationId: Nullable(Text()) })),
})
export type RestOffice365Organization = Static<typeof RestOffice365Organization>

export const RestOnPremisesOrganization = Model('RestOnPremisesOrganization', {
  ...Optional({
    type: Ref(RestOrganizationType),
    isSharepoint: Nullable(Flag()),
    sharepointSettings: Ref(RESTSharepointSettings),
    isExchange: Nullable(Flag()),
    exchangeSettings: Ref(RESTExchangeSettings),
    id: Nullable(Uuid()),
    name: Text(),
    officeName: Text(),
    isBackedup: Nullable(Flag()),
    firstBackuptime: Nullable(DateTime()),
    lastBackuptime: Nullable(DateTime()),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  }),
  ...Since('v7', Optional({ description: Nullable(Text()) })),
  ...Since('v8', Optional({ backedUpOrganizationId: Nullable(Text()) })),
})
export type RestOnPremisesOrganization = Static<typeof RestOnPremisesOrganization>

export const RestHybridOrganization = Model('RestHybridOrganization', {
  ...Optional({
    isTeamsOnline: Nullable(Flag()),
    isTeamsChatsOnline: Nullable(Flag()),
    configureApplication: Nullable(Flag()),
    userCode: Text(),
    newApplicationName: Text(),
    exchangeOnlineSettings: Ref(RESTOffice365ConnectionSettings),
    sharePointOnlineSettings: Ref(RESTOffice365ConnectionSettings),
    type: Ref(RestOrganizationType),
    region: Ref(RestOrganizationRegion),
    isExchangeOnline: Nullable(Flag()),
    isSharePointOnline: Nullable(Flag()),
    isSharepoint: Nullable(Flag()),
    sharepointSettings: Ref(RESTSharepointSettings),
    isExchange: Nullable(Flag()),
    exchangeSettings: Ref(RESTExchangeSettings),
    id: Nullable(Uuid()),
    name: Text(),
    officeName: Text(),
    isBackedup: Nullable(Flag()),
    firstBackuptime: Nullable(DateTime()),
    lastBackuptime: Nullable(DateTime()),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    _actions: Dictionary(Ref(RESTAction), { readOnly: true }),
  }),
  ...Since('v7', Optional({ description: Nullable(Text()) })),
  ...Since('v8', Optional({ msid: Nullable(Uuid()), backedUpOrganizationId: Nullable(Text()) })),
})
export type RestHybridOrganization = Static<typeof RestHybridOrganization>

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

export const PageOfRESTOrganizationStorageSpaceUsage = Page('PageOfRESTOrganizationStorageSpaceUsage', {
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

export const RESTDeviceCodeCheckResponse = Model('RESTDeviceCodeCheckResponse', Optional({
  authenticated: Flag(),
}))
export type RESTDeviceCodeCheckResponse = Static<typeof RESTDeviceCodeCheckResponse>

export const PageOfRestOrganizationComposed = Page('PageOfRestOrganizationComposed', {
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

export const RESTVersionBackupOptions = Model('RESTVersionBackupOptions', Optional({
  sharePointBackupMode: Enum(['All', 'Latest']),
}))
export type RESTVersionBackupOptions = Static<typeof RESTVersionBackupOptions>

export const RESTVersionBackupOptionsFromClient = Model('RESTVersionBackupOptionsFromClient', Optional({
  sharePointBackupMode: Nullable(Enum(['All', 'Latest'])),
}))
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
      extendedView: Changed({ v6: Flag({ default: true }), v7: Flag({ default: false }) }),
    }),
    ...Since('v8', Optional({
      msid: Uuid(),
      backedUpOrganizationId: Text(),
      limit: Int32(),
      offset: Int32(),
    })),
  },
  reply: Changed({ v6: List(Ref(RestOrganizationComposed)), v8: Ref(PageOfRestOrganizationComposed) }),
})

export const organizationAdd = Post({
  id: 'Organization_Add',
  url: '/Organizations',
  body: Ref(RestOrganizationComposed),
  reply: Changed({ v6: Ref(RestOrganizationComposed), v8: Created(Ref(RestOrganizationComposed)) }),
})

export const organizationGetById = Get({
  id: 'Organization_GetById',
  url: '/Organizations/:organizationId',
  params: { organizationId: Uuid() },
  query: RequiredUntil('v6', {
    extendedView: Changed({ v6: Flag({ default: true }), v7: Flag({ default: false }) }),
  }),
  reply: Ref(RestOrganizationComposed),
})

export const organizationUpdate = Put({
  id: 'Organization_Update',
  url: '/Organizations/:organizationId',
  params: { organizationId: Uuid() },
  body: Ref(RestOrganizationComposed),
  reply: Nothing(),
})

export const organizationRemove = Delete({
  id: 'Organization_Remove',
  url: '/Organizations/:organizationId',
  params: { organizationId: Uuid() },
  reply: Nothing(),
})

export const organizationGetStorageSpaceUsage = Get({
  id: 'Organization_GetStorageSpaceUsage',
  url: '/Organizations/:organizationId/usedRepositories',
  params: { organizationId: Uuid() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTOrganizationStorageSpaceUsage),
})

export const organizationGetCurrentOrganization = Get({
  id: 'Organization_GetCurrentOrganization',
  url: '/Organization',
  reply: Ref(RESTLoggedInOrganization),
})

export const organizationExplore = Post({
  id: Changed({ v6: 'Organization_ExploreAction', v8: 'Organization_Explore' }),
  url: '/Organizations/:organizationId/explore',
  params: { organizationId: Uuid() },
  body: Changed({ v6: Ref(RESTExploreOptions), v8: Ref(RESTOrganizationExploreOptions) }),
  reply: Changed({ v6: Ref(RESTRestoreSession), v8: Created(Ref(RESTRestoreSession)) }),
})

export const organizationOrganizationDeviceCode = Post({
  id: 'Organization_OrganizationDeviceCode',
  url: '/DeviceCode',
  body: Ref(RESTCommonDeviceCodeRequestOptions),
  reply: Ref(RESTDeviceCodeResponse),
})

export const organizationCheckDeviceCode = Post({
  id: 'Organization_CheckDeviceCode',
  url: '/DeviceCode/check',
  body: Ref(RESTCheckDeviceCode),
  reply: Ref(RESTDeviceCodeCheckResponse),
})

export const organizationGetTenantInformationByID = Get({
  id: 'Organization_GetTenantInformationByID',
  url: '/Organizations/:organizationId/tenantInformation',
  since: 'v8',
  params: { organizationId: Uuid() },
  reply: Ref(RESTTenantInformation),
})

export const organizationGetVersionBackupOptionsByID = Get({
  id: 'Organization_GetVersionBackupOptionsByID',
  url: '/Organizations/:organizationId/versionBackupOptions',
  since: 'v8',
  params: { organizationId: Uuid() },
  reply: Ref(RESTVersionBackupOptions),
})

export const organizationSetVersionBackupOptionsByID = Put({
  id: 'Organization_SetVersionBackupOptionsByID',
  url: '/Organizations/:organizationId/versionBackupOptions',
  since: 'v8',
  params: { organizationId: Uuid() },
  body: Ref(RESTVersionBackupOptionsFromClient),
  reply: Nothing(),
})
