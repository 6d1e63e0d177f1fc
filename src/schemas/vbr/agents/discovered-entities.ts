// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Enum, Flag, Int32, List, Model, OneOf, Optional, Ref, Since, Tag, Text, Uuid, type Static,
} from '../../kit/vbr.js'
import { EApplicationPluginType } from './protection-groups.js'
import { ADDomainModel, ADObjectModel } from '../common/active-directory.js'
import { PaginationResult } from '../common/shared.js'

export const EDiscoveredEntityFiltersOrderColumn = Enum('EDiscoveredEntityFiltersOrderColumn', [
  'Name', 'State', 'AgentStatus', 'DriverStatus', 'OperatingSystem',
])
export type EDiscoveredEntityFiltersOrderColumn = Static<typeof EDiscoveredEntityFiltersOrderColumn>

export const EDiscoveredEntityType = Enum('EDiscoveredEntityType', ['Computer', 'Cluster', 'ActiveDirectory'])
export type EDiscoveredEntityType = Static<typeof EDiscoveredEntityType>

export const DiscoveredEntityModelBase = {
  id: Uuid(),
  name: Text(),
  parentId: Uuid(),
  protectionGroupId: Uuid(),
  ...Optional({ type: Ref(EDiscoveredEntityType) }),
}

export const DiscoveredADEntityModel = Model('DiscoveredADEntityModel', {
  ...DiscoveredEntityModelBase,
  domain: Ref(ADDomainModel),
  entity: Ref(ADObjectModel),
  ...Optional({ type: Tag(EDiscoveredEntityType, 'ActiveDirectory') }),
})
export type DiscoveredADEntityModel = Static<typeof DiscoveredADEntityModel>

export const EDiscoveredComputerState = Enum('EDiscoveredComputerState', ['Unknown', 'Online', 'Offline'])
export type EDiscoveredComputerState = Static<typeof EDiscoveredComputerState>

export const EAgentStatus = Enum('EAgentStatus', [
  'Installed', 'NotInstalled', 'UpgradeRequired', 'Failed', 'UnsupportedOperatingSystem', 'Unknown',
  'NotInitialized',
])
export type EAgentStatus = Static<typeof EAgentStatus>

export const EDriverStatus = Enum('EDriverStatus', [
  'Unknown', 'Installed', 'NotInstalled', 'Stopped', 'Failed', 'UpgradeAvailable',
  ...Since('1.3-rev2', ['InstalledRebootRequired', 'NotInstalledRebootRequired']),
])
export type EDriverStatus = Static<typeof EDriverStatus>

export const EOperatingSystem = Enum('EOperatingSystem', [
  'Unknown', 'WindowsXP', 'Windows2003', 'Windows2008', 'WindowsVista', 'Windows7', 'Windows8', 'Windows81',
  'Windows10', 'Windows11', 'WindowsServer2008R2', 'WindowsServer2012', 'WindowsServer2012R2',
  'WindowsServer2016', 'WindowsServer2016Nano', 'WindowsServer2019', 'WindowsServer2022', 'WindowsServer2025',
  'WindowsServerNext', 'AzureStackHCI', 'Linux',
])
export type EOperatingSystem = Static<typeof EOperatingSystem>

export const EOperatingSystemPlatform = Enum('EOperatingSystemPlatform', [
  'Unknown', 'X86', 'X64',
  ...Since('1.3-rev2', ['PPC64le']),
])
export type EOperatingSystemPlatform = Static<typeof EOperatingSystemPlatform>

export const EApplicationPluginStatus = Enum('EApplicationPluginStatus', [
  'Installed', 'NotInstalled', 'UpgradeRequired',
])
export type EApplicationPluginStatus = Static<typeof EApplicationPluginStatus>

export const DiscoveredComputerPluginModel = Model('DiscoveredComputerPluginModel', Optional({
  type: Ref(EApplicationPluginType),
  version: Text(),
  status: Ref(EApplicationPluginStatus),
}))
export type DiscoveredComputerPluginModel = Static<typeof DiscoveredComputerPluginModel>

export const EEmbeddedRecoveryMediaState = Enum('EEmbeddedRecoveryMediaState', [
  'Unknown', 'NotCreated', 'Failed', 'Created',
])
export type EEmbeddedRecoveryMediaState = Static<typeof EEmbeddedRecoveryMediaState>

export const EmbeddedRecoveryMediaStateModel = Model('EmbeddedRecoveryMediaStateModel', {
  state: Ref(EEmbeddedRecoveryMediaState),
  ...Optional({ lastUpdateDate: DateTime(), message: Text() }),
})
export type EmbeddedRecoveryMediaStateModel = Static<typeof EmbeddedRecoveryMediaStateModel>

export const DiscoveredComputerEntityModel = Model('DiscoveredComputerEntityModel', {
  ...DiscoveredEntityModelBase,
  state: Ref(EDiscoveredComputerState),
  agentStatus: Ref(EAgentStatus),
  driverStatus: Ref(EDriverStatus),
  ipAddresses: List(Text()),
  objectId: Uuid(),
  plugins: List(Ref(DiscoveredComputerPluginModel)),
  ...Optional({
    type: Tag(EDiscoveredEntityType, 'Computer'),
    agentVersion: Text(),
    driverVersion: Text(),
    rebootRequired: Flag(),
    lastConnected: DateTime(),
    operatingSystem: Ref(EOperatingSystem),
    operatingSystemPlatform: Ref(EOperatingSystemPlatform),
    operatingSystemVersion: Text(),
    operatingSystemUpdateVersion: Int32(),
    biosUuid: Uuid(),
  }),
  ...Since('1.3-rev1', { isTrusted: Flag() }),
  ...Since('1.3-rev2', Optional({ embeddedRecoveryMediaState: Ref(EmbeddedRecoveryMediaStateModel) })),
})
export type DiscoveredComputerEntityModel = Static<typeof DiscoveredComputerEntityModel>

export const DiscoveredClusterEntityModel = Model('DiscoveredClusterEntityModel', {
  ...DiscoveredEntityModelBase,
  ...Optional({ type: Tag(EDiscoveredEntityType, 'Cluster') }),
})
export type DiscoveredClusterEntityModel = Static<typeof DiscoveredClusterEntityModel>

export const DiscoveredEntityModel = OneOf('DiscoveredEntityModel', 'type', DiscoveredEntityModelBase, {
  ActiveDirectory: DiscoveredADEntityModel,
  Computer: DiscoveredComputerEntityModel,
  Cluster: DiscoveredClusterEntityModel,
})
export type DiscoveredEntityModel = Static<typeof DiscoveredEntityModel>

export const DiscoveredEntitiesResult = Model('DiscoveredEntitiesResult', {
  data: List(Ref(DiscoveredEntityModel)),
  pagination: Ref(PaginationResult),
})
export type DiscoveredEntitiesResult = Static<typeof DiscoveredEntitiesResult>

export const DiscoveredEntitiesActionSpec = Model('DiscoveredEntitiesActionSpec', { entityIds: List(Uuid()) })
export type DiscoveredEntitiesActionSpec = Static<typeof DiscoveredEntitiesActionSpec>

export const EAgentDiscoveredEntityStatus = Enum('EAgentDiscoveredEntityStatus', [
  'Online', 'Offline', 'Unknown',
])
export type EAgentDiscoveredEntityStatus = Static<typeof EAgentDiscoveredEntityStatus>
