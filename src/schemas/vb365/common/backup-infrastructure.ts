// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Enum, Flag, Float, Int32, Int64, List, Model, Nullable, Optional, Page, Ref, Since, Text, Until,
  Uuid, type Static,
} from '../../kit/vb365.js'
import { RESTLinkHALDictionary } from './shared.js'

export const RESTRepositorySynchronizeSession = Model('RESTRepositorySynchronizeSession', Optional({
  id: Nullable(Uuid()),
  repositoryId: Nullable(Uuid()),
  state: Nullable(Enum(['None', 'Synchronizing', 'Failed'])),
  progressPercent: Nullable(Int32()),
  error: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTRepositorySynchronizeSession = Static<typeof RESTRepositorySynchronizeSession>

export const RESTInternetProxySettings = Model('RESTInternetProxySettings', Optional({
  hostName: Text(),
  port: Nullable(Int32()),
  useAuthentication: Nullable(Flag()),
  username: Text(),
}))
export type RESTInternetProxySettings = Static<typeof RESTInternetProxySettings>

export const RESTProxyOperatingSystem = Enum('RESTProxyOperatingSystem', ['Windows', 'Linux'])
export type RESTProxyOperatingSystem = Static<typeof RESTProxyOperatingSystem>

export const RESTProxyRole = Enum('RESTProxyRole', [
  'Unknown', 'Orchestrator', 'Scheduler', 'ApplianceProcessor', 'Processor',
])
export type RESTProxyRole = Static<typeof RESTProxyRole>

export const RESTProxy = Model('RESTProxy', {
  ...Optional({
    type: Enum(['Local', 'Domain', 'Workgroup']),
    useInternetProxy: Nullable(Flag()),
    internetProxyType: Nullable(Enum(['FromManagementServer', 'Custom'])),
    internetProxySettings: Ref(RESTInternetProxySettings),
    id: Nullable(Uuid()),
    hostName: Text(),
    description: Text(),
    port: Nullable(Int32()),
    enableNetworkThrottling: Nullable(Flag()),
    throttlingValue: Nullable(Int64()),
    throttlingUnit: Nullable(Enum(['Mbps', 'MBs', 'KBs'])),
    status: Enum(['Online', 'Offline']),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Until('v7', Optional({ threadsNumber: Nullable(Int32()) })),
  ...Since('v7', Optional({ fqdn: Text() })),
  ...Since('v8', Optional({
    operatingSystem: Ref(RESTProxyOperatingSystem),
    proxyPoolId: Nullable(Uuid()),
    maintenanceModeState: Enum(['Disabled', 'Enabling', 'Enabled']),
    cpuUsagePercent: Nullable(Float({ format: 'double' })),
    memoryUsagePercent: Nullable(Float({ format: 'double' })),
    version: Nullable(Text()),
    serviceAccount: Nullable(Text()),
    role: List(Ref(RESTProxyRole)),
  })),
})
export type RESTProxy = Static<typeof RESTProxy>

export const RESTBackupRepositoryOwnerChangeSession = Model('RESTBackupRepositoryOwnerChangeSession', {
  id: Uuid(),
  status: Enum(['Waiting', 'Running', 'Succeeded', 'Failed']),
  repositoryIds: List(Uuid()),
  ...Optional({
    startTime: DateTime(),
    endTime: Nullable(DateTime()),
    details: Nullable(Text()),
    waitForSessionsTimeout: Text(),
    forceStopSessions: Flag(),
    forceStopSessionsTimeout: Text(),
    fromOwnerId: Uuid(),
    toOwnerId: Uuid(),
  }),
})
export type RESTBackupRepositoryOwnerChangeSession = Static<typeof RESTBackupRepositoryOwnerChangeSession>

export const PageOfRESTProxy = Page('PageOfRESTProxy', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTProxy)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
})
export type PageOfRESTProxy = Static<typeof PageOfRESTProxy>
