import {
  Changed, ChangedModel, DateTime, Delete, Empty, Enum, File, Flag, Get, Int32, List, Model,
  OneOf, Optional, Post, Put, Ref, RequiredSince, RequiredUntil, Since, Tag, Text, Until, Uuid,
  type Static
} from '../kit/vbr.js'
import { ADDomainModel } from './common/active-directory-domains.js'
import { BackupsResult } from './common/backups.js'
import {
  CloudMachineModel, CloudMachinesProtectionGroupObjectsModelBase, ECloudMachinesObjectType,
  EProtectionGroupCloudAccountType
} from './common/cloud-browser.js'
import { LinuxCredentialsSpec } from './common/credentials.js'
import { EInventoryPermissionScope } from './common/inventory-browser.js'
import { SessionModel } from './common/sessions.js'
import {
  ADObjectModel, EAmazonRegionType, EAzureRegionType, EEmailNotificationType, EPlatformType,
  EProtectionGroupType, ERecoveryMediaFormat, ESpeedUnit, EmailCustomNotificationType,
  PaginationResult, ScheduleBackupWindowModel, ScheduleDailyModel, SchedulePeriodicallyModel
} from './common/shared.js'
import { TaskModel } from './common/tasks.js'

export const tag = 'Agents'

export const EComputerRecoveryTokenFiltersOrderColumn = Enum('EComputerRecoveryTokenFiltersOrderColumn', ['Name', 'ExpirationDate'])
export type EComputerRecoveryTokenFiltersOrderColumn = Static<typeof EComputerRecoveryTokenFiltersOrderColumn>

export const ComputerRecoveryTokenModel = Model('ComputerRecoveryTokenModel', {
  id: Uuid(),
  name: Text(),
  expirationDate: DateTime(),
  ...Optional({ recoveryToken: Text() }),
})
export type ComputerRecoveryTokenModel = Static<typeof ComputerRecoveryTokenModel>

export const ComputerRecoveryTokenResult = Model('ComputerRecoveryTokenResult', { data: List(Ref(ComputerRecoveryTokenModel)), pagination: Ref(PaginationResult) })
export type ComputerRecoveryTokenResult = Static<typeof ComputerRecoveryTokenResult>

export const ComputerRecoveryTokenSpec = Model('ComputerRecoveryTokenSpec', { backupIds: List(Uuid()), expirationDate: DateTime() })
export type ComputerRecoveryTokenSpec = Static<typeof ComputerRecoveryTokenSpec>

export const EProtectedComputerFiltersOrderColumn = Enum('EProtectedComputerFiltersOrderColumn', ['Name', 'Type'])
export type EProtectedComputerFiltersOrderColumn = Static<typeof EProtectedComputerFiltersOrderColumn>

export const EProtectedComputerType = Enum('EProtectedComputerType', ['Linux'])
export type EProtectedComputerType = Static<typeof EProtectedComputerType>

export const ProtectedComputerGroupModel = Model('ProtectedComputerGroupModel', { id: Uuid(), name: Text(), credentialsId: Uuid() })
export type ProtectedComputerGroupModel = Static<typeof ProtectedComputerGroupModel>

export const ProtectedComputerModel = Model('ProtectedComputerModel', {
  id: Uuid(),
  name: Text(),
  type: Ref(EProtectedComputerType),
  protectionGroups: List(Ref(ProtectedComputerGroupModel)),
})
export type ProtectedComputerModel = Static<typeof ProtectedComputerModel>

export const ProtectedComputerResult = Model('ProtectedComputerResult', { data: List(Ref(ProtectedComputerModel)), pagination: Ref(PaginationResult) })
export type ProtectedComputerResult = Static<typeof ProtectedComputerResult>

export const EProtectionGroupFiltersOrderColumn = Enum('EProtectionGroupFiltersOrderColumn', ['Name', 'Description', 'Type'])
export type EProtectionGroupFiltersOrderColumn = Static<typeof EProtectionGroupFiltersOrderColumn>

export const ProtectionGroupModelBase = {
  id: Uuid(),
  name: Text(),
  description: Text(),
  type: Ref(EProtectionGroupType),
  ...RequiredUntil('1.3-rev1', { isDisabled: Flag() }),
}

export const EIndividualComputerConnectionType = Enum('EIndividualComputerConnectionType', ['PermanentCredentials', 'SingleUseCredentials', 'Certificate'])
export type EIndividualComputerConnectionType = Static<typeof EIndividualComputerConnectionType>

export const IndividualComputerContainerModel = Model('IndividualComputerContainerModel', {
  hostName: Text(),
  connectionType: Ref(EIndividualComputerConnectionType),
  ...Optional({ credentialsId: Uuid(), singleUseCredentials: Ref(LinuxCredentialsSpec) }),
})
export type IndividualComputerContainerModel = Static<typeof IndividualComputerContainerModel>

export const ProtectionGroupOptionsRescanScheduleModel = Model('ProtectionGroupOptionsRescanScheduleModel', Optional({
  daily: Ref(ScheduleDailyModel),
  periodically: Ref(SchedulePeriodicallyModel),
  continuously: Ref(ScheduleBackupWindowModel),
}))
export type ProtectionGroupOptionsRescanScheduleModel = Static<typeof ProtectionGroupOptionsRescanScheduleModel>

export const EApplicationPluginType = Enum('EApplicationPluginType', ['MSSQL', 'OracleRMAN', 'SAPHANA', 'SAPOnOracle'])
export type EApplicationPluginType = Static<typeof EApplicationPluginType>

export const EAgentThrottlingTargetType = Enum('EAgentThrottlingTargetType', ['AllHosts', 'Servers', 'Workstations'])
export type EAgentThrottlingTargetType = Static<typeof EAgentThrottlingTargetType>

export const ProtectionGroupAdvancedWindowsSettingsModel = Model('ProtectionGroupAdvancedWindowsSettingsModel', {
  ...Optional({
    throttlingEnabled: Flag(),
    throttlingUnit: Ref(ESpeedUnit),
    throttlingValue: Int32(),
    restrictBackupOverMeteredConnection: Flag(),
    restrictBackupOverVPNConnection: Flag(),
    useSpecifiedWifiNetworks: Flag(),
    wifiNetworks: List(Text()),
    agentThrottlingEnabled: Flag(),
    agentThrottlingTarget: Ref(EAgentThrottlingTargetType),
    FLRWithoutAdminAccountEnabled: Flag(),
  }),
  ...Since('1.3-rev2', Optional({ createEmbeddedRecoveryMedia: Flag() })),
})
export type ProtectionGroupAdvancedWindowsSettingsModel = Static<typeof ProtectionGroupAdvancedWindowsSettingsModel>

export const ProtectionGroupNotificationSettingsModel = Model('ProtectionGroupNotificationSettingsModel', Optional({
  isEnabled: Flag(),
  recipients: List(Text(), { uniqueItems: true }),
  dailySendTime: Text({ format: 'time' }),
  notificationType: Ref(EEmailNotificationType),
  customNotificationSettings: Ref(EmailCustomNotificationType),
}))
export type ProtectionGroupNotificationSettingsModel = Static<typeof ProtectionGroupNotificationSettingsModel>

export const AdvancedProtectionGroupSettingsModel = Model('AdvancedProtectionGroupSettingsModel', Optional({
  windowsAgentSettings: Ref(ProtectionGroupAdvancedWindowsSettingsModel),
  notifications: Ref(ProtectionGroupNotificationSettingsModel),
}))
export type AdvancedProtectionGroupSettingsModel = Static<typeof AdvancedProtectionGroupSettingsModel>

export const ProtectionGroupOptionsModel = Model('ProtectionGroupOptionsModel', {
  ...Optional({
    rescanSchedule: Ref(ProtectionGroupOptionsRescanScheduleModel),
    distributionServerId: Uuid(),
    distributionRepositoryId: Uuid(),
    installBackupAgent: Flag(),
    installCBTDriver: Flag(),
    installApplicationPlugins: Flag(),
    applicationPlugins: List(Ref(EApplicationPluginType)),
    updateAutomatically: Flag(),
    rebootIfRequired: Flag(),
    advancedSettings: Ref(AdvancedProtectionGroupSettingsModel),
  }),
  ...Since('1.3-rev2', Optional({ installNoSnapAgent: Flag() })),
})
export type ProtectionGroupOptionsModel = Static<typeof ProtectionGroupOptionsModel>

export const ManuallyAddedProtectionGroupModel = Model('ManuallyAddedProtectionGroupModel', {
  ...ProtectionGroupModelBase,
  type: Tag(EProtectionGroupType, 'ManuallyAdded'),
  ...Optional({
    computers: List(Ref(IndividualComputerContainerModel)),
    options: Ref(ProtectionGroupOptionsModel),
  }),
})
export type ManuallyAddedProtectionGroupModel = Static<typeof ManuallyAddedProtectionGroupModel>

export const IndividualComputersProtectionGroupModel = Model('IndividualComputersProtectionGroupModel', {
  ...ProtectionGroupModelBase,
  type: Tag(EProtectionGroupType, 'IndividualComputers'),
  ...Optional({
    computers: List(Ref(IndividualComputerContainerModel)),
    options: Ref(ProtectionGroupOptionsModel),
  }),
})
export type IndividualComputersProtectionGroupModel = Static<typeof IndividualComputersProtectionGroupModel>

export const ActiveDirectoryObjectContainerModel = Model('ActiveDirectoryObjectContainerModel', { domainControllerSettings: Ref(ADDomainModel), objects: List(Ref(ADObjectModel)) })
export type ActiveDirectoryObjectContainerModel = Static<typeof ActiveDirectoryObjectContainerModel>

export const ADObjectsProtectionGroupExclusionsModel = Model('ADObjectsProtectionGroupExclusionsModel', Optional({
  excludeVMs: Flag(),
  excludeOfflineComputers: Flag(),
  excludeSelectedObjects: Flag(),
  excludedObjects: List(Ref(ADObjectModel)),
}))
export type ADObjectsProtectionGroupExclusionsModel = Static<typeof ADObjectsProtectionGroupExclusionsModel>

export const ADObjectCustomCredentialsModel = Model('ADObjectCustomCredentialsModel', {
  useMasterCredentials: Flag(),
  object: Ref(ADObjectModel),
  ...Optional({ credentialsId: Uuid() }),
  ...Since('1.3-rev2', Optional({
    connectionType: Ref(EIndividualComputerConnectionType),
    singleUseCredentials: Ref(LinuxCredentialsSpec),
  })),
})
export type ADObjectCustomCredentialsModel = Static<typeof ADObjectCustomCredentialsModel>

export const ADObjectsProtectionGroupCredentialModel = Model('ADObjectsProtectionGroupCredentialModel', {
  useCustomCredentials: Flag(),
  ...RequiredUntil('1.3-rev1', { masterCredentialsId: Uuid() }),
  ...Optional({ customCredentials: List(Ref(ADObjectCustomCredentialsModel)) }),
  ...Since('1.3-rev2', { masterConnectionType: Ref(EIndividualComputerConnectionType) }),
})
export type ADObjectsProtectionGroupCredentialModel = Static<typeof ADObjectsProtectionGroupCredentialModel>

export const ADObjectsProtectionGroupModel = Model('ADObjectsProtectionGroupModel', {
  ...ProtectionGroupModelBase,
  type: Tag(EProtectionGroupType, 'ADObjects'),
  activeDirectory: Ref(ActiveDirectoryObjectContainerModel),
  credentials: Ref(ADObjectsProtectionGroupCredentialModel),
  ...Optional({
    exclusions: Ref(ADObjectsProtectionGroupExclusionsModel),
    options: Ref(ProtectionGroupOptionsModel),
  }),
})
export type ADObjectsProtectionGroupModel = Static<typeof ADObjectsProtectionGroupModel>

export const CSVFileOptionsProtectionGroupModel = Model('CSVFileOptionsProtectionGroupModel', {
  path: Text(),
  ...Optional({ networkCredentialsId: Uuid() }),
})
export type CSVFileOptionsProtectionGroupModel = Static<typeof CSVFileOptionsProtectionGroupModel>

export const CSVFileCustomCredentialsModel = Model('CSVFileCustomCredentialsModel', {
  useMasterCredentials: Flag(),
  ...Optional({ credentialsId: Uuid(), computerName: Text() }),
})
export type CSVFileCustomCredentialsModel = Static<typeof CSVFileCustomCredentialsModel>

export const CSVFileProtectionGroupCredentialModel = Model('CSVFileProtectionGroupCredentialModel', {
  masterCredentialsId: Uuid(),
  ...Optional({
    useCustomCredentials: Flag(),
    customCredentials: List(Ref(CSVFileCustomCredentialsModel)),
  }),
})
export type CSVFileProtectionGroupCredentialModel = Static<typeof CSVFileProtectionGroupCredentialModel>

export const CSVFileProtectionGroupModel = Model('CSVFileProtectionGroupModel', {
  ...ProtectionGroupModelBase,
  type: Tag(EProtectionGroupType, 'CSVFile'),
  file: Ref(CSVFileOptionsProtectionGroupModel),
  ...Optional({
    computerNames: List(Text()),
    credentials: Ref(CSVFileProtectionGroupCredentialModel),
    options: Ref(ProtectionGroupOptionsModel),
  }),
})
export type CSVFileProtectionGroupModel = Static<typeof CSVFileProtectionGroupModel>

export const PreInstalledAgentsProtectionGroupModel = Model('PreInstalledAgentsProtectionGroupModel', {
  ...ProtectionGroupModelBase,
  type: Tag(EProtectionGroupType, 'PreInstalledAgents'),
  ...Optional({ advancedSettings: Ref(AdvancedProtectionGroupSettingsModel) }),
})
export type PreInstalledAgentsProtectionGroupModel = Static<typeof PreInstalledAgentsProtectionGroupModel>

export const UnmanagedProtectionGroupModel = Model('UnmanagedProtectionGroupModel', {
  ...ProtectionGroupModelBase,
  type: Tag(EProtectionGroupType, 'Unmanaged'),
})
export type UnmanagedProtectionGroupModel = Static<typeof UnmanagedProtectionGroupModel>

export const CloudMachinesProtectionGroupAccountModelBase = {
  ...RequiredSince('1.3-rev1', { accountType: Ref(EProtectionGroupCloudAccountType) }),
  ...Until('1.3-rev0', Optional({ credentialsId: Uuid() })),
}

export const CloudMachinesProtectionGroupAWSAccountModel = Model('CloudMachinesProtectionGroupAWSAccountModel', {
  ...CloudMachinesProtectionGroupAccountModelBase,
  ...RequiredSince('1.3-rev1', {
    credentialsId: Uuid(),
    accountType: Tag(EProtectionGroupCloudAccountType, 'AWS'),
    regionType: Ref(EAmazonRegionType),
    regionId: Text(),
  }),
  ...Since('1.3-rev1', Optional({ assignIamRole: Flag() })),
})
export type CloudMachinesProtectionGroupAWSAccountModel = Static<typeof CloudMachinesProtectionGroupAWSAccountModel>

export const CloudMachinesProtectionGroupAzureAccountModel = Model('CloudMachinesProtectionGroupAzureAccountModel', {
  ...CloudMachinesProtectionGroupAccountModelBase,
  ...RequiredSince('1.3-rev1', {
    accountType: Tag(EProtectionGroupCloudAccountType, 'Azure'),
    subscriptionId: Uuid(),
    regionId: Text(),
  }),
  ...Since('1.3-rev1', { regionType: Ref(EAzureRegionType) }),
})
export type CloudMachinesProtectionGroupAzureAccountModel = Static<typeof CloudMachinesProtectionGroupAzureAccountModel>

export const CloudMachinesProtectionGroupAccountModel = OneOf('CloudMachinesProtectionGroupAccountModel', 'accountType', CloudMachinesProtectionGroupAccountModelBase, {
  AWS: CloudMachinesProtectionGroupAWSAccountModel,
  Azure: CloudMachinesProtectionGroupAzureAccountModel,
})
export type CloudMachinesProtectionGroupAccountModel = Static<typeof CloudMachinesProtectionGroupAccountModel>

export const CloudRegionModel = Model('CloudRegionModel', {
  ...CloudMachinesProtectionGroupObjectsModelBase,
  ...Optional({ type: Tag(ECloudMachinesObjectType, 'Region'), name: Text() }),
})
export type CloudRegionModel = Static<typeof CloudRegionModel>

export const CloudTagModel = Model('CloudTagModel', {
  ...CloudMachinesProtectionGroupObjectsModelBase,
  ...Optional({ type: Tag(ECloudMachinesObjectType, 'Tag'), name: Text(), value: Text() }),
})
export type CloudTagModel = Static<typeof CloudTagModel>

export const CloudMachinesProtectionGroupObjectsModel = ChangedModel('CloudMachinesProtectionGroupObjectsModel', {
  '1.3-rev0': Model('CloudMachinesProtectionGroupObjectsModel', Optional({ name: Text(), objectId: Text(), type: Ref(ECloudMachinesObjectType) })),
  '1.3-rev1': OneOf('CloudMachinesProtectionGroupObjectsModel', 'type', CloudMachinesProtectionGroupObjectsModelBase, {
    Region: CloudRegionModel,
    Machine: CloudMachineModel,
    Tag: CloudTagModel,
  }),
})
export type CloudMachinesProtectionGroupObjectsModel = Static<typeof CloudMachinesProtectionGroupObjectsModel>

export const CloudMachinesProtectionGroupExclusionsModel = Model('CloudMachinesProtectionGroupExclusionsModel', Optional({
  excludeSelectedObjects: Flag(),
  excludedObjects: List(Ref(CloudMachinesProtectionGroupObjectsModel)),
}))
export type CloudMachinesProtectionGroupExclusionsModel = Static<typeof CloudMachinesProtectionGroupExclusionsModel>

export const CloudMachinesProtectionGroupModel = Model('CloudMachinesProtectionGroupModel', {
  ...ProtectionGroupModelBase,
  type: Tag(EProtectionGroupType, 'CloudMachines'),
  ...Optional({
    cloudAccount: Ref(CloudMachinesProtectionGroupAccountModel),
    cloudMachines: List(Ref(CloudMachinesProtectionGroupObjectsModel)),
    exclusions: Ref(CloudMachinesProtectionGroupExclusionsModel),
    options: Ref(ProtectionGroupOptionsModel),
  }),
})
export type CloudMachinesProtectionGroupModel = Static<typeof CloudMachinesProtectionGroupModel>

export const IrisServerModel = Model('IrisServerModel', {
  ...IndividualComputerContainerModel.properties,
})
export type IrisServerModel = Static<typeof IrisServerModel>

export const IrisProtectionGroupModel = Model('IrisProtectionGroupModel', {
  ...ProtectionGroupModelBase,
  type: Tag(EProtectionGroupType, 'Iris'),
  servers: List(Ref(IrisServerModel)),
  ...Optional({ options: Ref(ProtectionGroupOptionsModel) }),
})
export type IrisProtectionGroupModel = Static<typeof IrisProtectionGroupModel>

export const ProtectionGroupModel = OneOf('ProtectionGroupModel', 'type', ProtectionGroupModelBase, {
  ManuallyAdded: ManuallyAddedProtectionGroupModel,
  IndividualComputers: IndividualComputersProtectionGroupModel,
  ADObjects: ADObjectsProtectionGroupModel,
  CSVFile: CSVFileProtectionGroupModel,
  PreInstalledAgents: PreInstalledAgentsProtectionGroupModel,
  ...Since('1.3-rev1', {
    Unmanaged: UnmanagedProtectionGroupModel,
    CloudMachines: CloudMachinesProtectionGroupModel,
  }),
  ...Since('1.3-rev2', { Iris: IrisProtectionGroupModel }),
})
export type ProtectionGroupModel = Static<typeof ProtectionGroupModel>

export const ProtectionGroupsResult = Model('ProtectionGroupsResult', { data: List(Ref(ProtectionGroupModel)), pagination: Ref(PaginationResult) })
export type ProtectionGroupsResult = Static<typeof ProtectionGroupsResult>

export const ProtectionGroupSpecBase = {
  name: Text(),
  description: Text(),
  type: Ref(EProtectionGroupType),
  ...Optional({ tag: Text() }),
}

export const IndividualComputersProtectionGroupSpec = Model('IndividualComputersProtectionGroupSpec', {
  ...ProtectionGroupSpecBase,
  type: Tag(EProtectionGroupType, 'IndividualComputers'),
  computers: List(Ref(IndividualComputerContainerModel)),
  ...Optional({ options: Ref(ProtectionGroupOptionsModel) }),
})
export type IndividualComputersProtectionGroupSpec = Static<typeof IndividualComputersProtectionGroupSpec>

export const ADObjectsProtectionGroupSpec = Model('ADObjectsProtectionGroupSpec', {
  ...ProtectionGroupSpecBase,
  type: Tag(EProtectionGroupType, 'ADObjects'),
  activeDirectory: Ref(ActiveDirectoryObjectContainerModel),
  credentials: Ref(ADObjectsProtectionGroupCredentialModel),
  ...Optional({
    exclusions: Ref(ADObjectsProtectionGroupExclusionsModel),
    options: Ref(ProtectionGroupOptionsModel),
  }),
})
export type ADObjectsProtectionGroupSpec = Static<typeof ADObjectsProtectionGroupSpec>

export const CSVFileProtectionGroupSpec = Model('CSVFileProtectionGroupSpec', {
  ...ProtectionGroupSpecBase,
  type: Tag(EProtectionGroupType, 'CSVFile'),
  file: Ref(CSVFileOptionsProtectionGroupModel),
  credentials: Ref(CSVFileProtectionGroupCredentialModel),
  ...Optional({ options: Ref(ProtectionGroupOptionsModel) }),
})
export type CSVFileProtectionGroupSpec = Static<typeof CSVFileProtectionGroupSpec>

export const PreInstalledAgentsProtectionGroupSpec = Model('PreInstalledAgentsProtectionGroupSpec', {
  ...ProtectionGroupSpecBase,
  type: Tag(EProtectionGroupType, 'PreInstalledAgents'),
  ...Optional({ advancedSettings: Ref(AdvancedProtectionGroupSettingsModel) }),
})
export type PreInstalledAgentsProtectionGroupSpec = Static<typeof PreInstalledAgentsProtectionGroupSpec>

export const CloudMachinesProtectionGroupSpec = Model('CloudMachinesProtectionGroupSpec', {
  ...ProtectionGroupSpecBase,
  type: Tag(EProtectionGroupType, 'CloudMachines'),
  cloudAccount: Ref(CloudMachinesProtectionGroupAccountModel),
  cloudMachines: List(Ref(CloudMachinesProtectionGroupObjectsModel)),
  ...Optional({
    exclusions: Ref(CloudMachinesProtectionGroupExclusionsModel),
    options: Ref(ProtectionGroupOptionsModel),
  }),
})
export type CloudMachinesProtectionGroupSpec = Static<typeof CloudMachinesProtectionGroupSpec>

export const IrisProtectionGroupSpec = Model('IrisProtectionGroupSpec', {
  ...ProtectionGroupSpecBase,
  type: Tag(EProtectionGroupType, 'Iris'),
  servers: List(Ref(IrisServerModel)),
  ...Optional({ options: Ref(ProtectionGroupOptionsModel) }),
})
export type IrisProtectionGroupSpec = Static<typeof IrisProtectionGroupSpec>

export const ProtectionGroupSpec = OneOf('ProtectionGroupSpec', 'type', ProtectionGroupSpecBase, {
  IndividualComputers: IndividualComputersProtectionGroupSpec,
  ADObjects: ADObjectsProtectionGroupSpec,
  CSVFile: CSVFileProtectionGroupSpec,
  PreInstalledAgents: PreInstalledAgentsProtectionGroupSpec,
  ...Since('1.3-rev1', { CloudMachines: CloudMachinesProtectionGroupSpec }),
  ...Since('1.3-rev2', { Iris: IrisProtectionGroupSpec }),
})
export type ProtectionGroupSpec = Static<typeof ProtectionGroupSpec>

export const PreInstalledAgentsPackagesModel = Model('PreInstalledAgentsPackagesModel', Optional({ include: Flag(), packageNames: List(Text()) }))
export type PreInstalledAgentsPackagesModel = Static<typeof PreInstalledAgentsPackagesModel>

export const PreInstalledAgentsProtectionGroupPackageSpec = Model('PreInstalledAgentsProtectionGroupPackageSpec', Optional({
  format: Enum(['Zip', 'Tar']),
  includeWindowsPackages: Flag(),
  includeMacPackages: Flag(),
  linuxPackages: Ref(PreInstalledAgentsPackagesModel),
  unixPackages: Ref(PreInstalledAgentsPackagesModel),
}))
export type PreInstalledAgentsProtectionGroupPackageSpec = Static<typeof PreInstalledAgentsProtectionGroupPackageSpec>

export const EDiscoveredEntityFiltersOrderColumn = Enum('EDiscoveredEntityFiltersOrderColumn', ['Name', 'State', 'AgentStatus', 'DriverStatus', 'OperatingSystem'])
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
  'Installed', 'NotInstalled', 'UpgradeRequired', 'Failed', 'UnsupportedOperatingSystem',
  'Unknown', 'NotInitialized',
])
export type EAgentStatus = Static<typeof EAgentStatus>

export const EDriverStatus = Enum('EDriverStatus', [
  'Unknown', 'Installed', 'NotInstalled', 'Stopped', 'Failed', 'UpgradeAvailable',
  ...Since('1.3-rev2', ['InstalledRebootRequired', 'NotInstalledRebootRequired']),
])
export type EDriverStatus = Static<typeof EDriverStatus>

export const EOperatingSystem = Enum('EOperatingSystem', [
  'Unknown', 'WindowsXP', 'Windows2003', 'Windows2008', 'WindowsVista', 'Windows7', 'Windows8',
  'Windows81', 'Windows10', 'Windows11', 'WindowsServer2008R2', 'WindowsServer2012',
  'WindowsServer2012R2', 'WindowsServer2016', 'WindowsServer2016Nano', 'WindowsServer2019',
  'WindowsServer2022', 'WindowsServer2025', 'WindowsServerNext', 'AzureStackHCI', 'Linux',
])
export type EOperatingSystem = Static<typeof EOperatingSystem>

export const EOperatingSystemPlatform = Enum('EOperatingSystemPlatform', [
  'Unknown', 'X86', 'X64',
  ...Since('1.3-rev2', ['PPC64le']),
])
export type EOperatingSystemPlatform = Static<typeof EOperatingSystemPlatform>

export const EApplicationPluginStatus = Enum('EApplicationPluginStatus', ['Installed', 'NotInstalled', 'UpgradeRequired'])
export type EApplicationPluginStatus = Static<typeof EApplicationPluginStatus>

export const DiscoveredComputerPluginModel = Model('DiscoveredComputerPluginModel', Optional({
  type: Ref(EApplicationPluginType),
  version: Text(),
  status: Ref(EApplicationPluginStatus),
}))
export type DiscoveredComputerPluginModel = Static<typeof DiscoveredComputerPluginModel>

export const EEmbeddedRecoveryMediaState = Enum('EEmbeddedRecoveryMediaState', ['Unknown', 'NotCreated', 'Failed', 'Created'])
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
  ...Since('1.3-rev2', Optional({
    embeddedRecoveryMediaState: Ref(EmbeddedRecoveryMediaStateModel),
  })),
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

export const DiscoveredEntitiesResult = Model('DiscoveredEntitiesResult', { data: List(Ref(DiscoveredEntityModel)), pagination: Ref(PaginationResult) })
export type DiscoveredEntitiesResult = Static<typeof DiscoveredEntitiesResult>

export const DiscoveredEntitiesActionSpec = Model('DiscoveredEntitiesActionSpec', { entityIds: List(Uuid()) })
export type DiscoveredEntitiesActionSpec = Static<typeof DiscoveredEntitiesActionSpec>

export const ELinuxPackageFiltersOrderColumn = Enum('ELinuxPackageFiltersOrderColumn', ['Name', 'DistributionName'])
export type ELinuxPackageFiltersOrderColumn = Static<typeof ELinuxPackageFiltersOrderColumn>

export const EOSBitness = Enum('EOSBitness', [
  'Unknown', 'x64', 'x86',
  ...Since('1.3-rev2', ['PPC64le']),
])
export type EOSBitness = Static<typeof EOSBitness>

export const LinuxPackageModel = Model('LinuxPackageModel', Optional({
  packageName: Text(),
  distributionName: Text(),
  packageBitness: Ref(EOSBitness),
}))
export type LinuxPackageModel = Static<typeof LinuxPackageModel>

export const LinuxPackageResult = Model('LinuxPackageResult', Optional({ data: List(Ref(LinuxPackageModel)), pagination: Ref(PaginationResult) }))
export type LinuxPackageResult = Static<typeof LinuxPackageResult>

export const EUnixPackageFiltersOrderColumn = Enum('EUnixPackageFiltersOrderColumn', ['Name'])
export type EUnixPackageFiltersOrderColumn = Static<typeof EUnixPackageFiltersOrderColumn>

export const UnixPackageModel = Model('UnixPackageModel', Optional({ packageName: Text() }))
export type UnixPackageModel = Static<typeof UnixPackageModel>

export const UnixPackageResult = Model('UnixPackageResult', Optional({ data: List(Ref(UnixPackageModel)), pagination: Ref(PaginationResult) }))
export type UnixPackageResult = Static<typeof UnixPackageResult>

export const EAgentDiscoveredEntityStatus = Enum('EAgentDiscoveredEntityStatus', ['Online', 'Offline', 'Unknown'])
export type EAgentDiscoveredEntityStatus = Static<typeof EAgentDiscoveredEntityStatus>

export const AgentStateModel = Model('AgentStateModel', { id: Uuid(), name: Text(), status: Ref(EAgentDiscoveredEntityStatus) })
export type AgentStateModel = Static<typeof AgentStateModel>

export const AgentStatesResult = Model('AgentStatesResult', { data: List(Ref(AgentStateModel)), pagination: Ref(PaginationResult) })
export type AgentStatesResult = Static<typeof AgentStatesResult>

export const BackupIdsSpec = Model('BackupIdsSpec', { backupIds: List(Uuid()) })
export type BackupIdsSpec = Static<typeof BackupIdsSpec>

export const EAgentsRecoveryAppliancesOrderColumn = Enum('EAgentsRecoveryAppliancesOrderColumn', [
  'HostName', 'Version', 'Addresses', 'IsDetached', 'CreationTime', 'LastContactTime',
  'PlatformType',
])
export type EAgentsRecoveryAppliancesOrderColumn = Static<typeof EAgentsRecoveryAppliancesOrderColumn>

export const EAgentsRecoveryAppliancesStateFilter = Enum('EAgentsRecoveryAppliancesStateFilter', ['All', 'Connected', 'Disconnected'])
export type EAgentsRecoveryAppliancesStateFilter = Static<typeof EAgentsRecoveryAppliancesStateFilter>

export const EAgentsRecoveryApplianceOperationType = Enum('EAgentsRecoveryApplianceOperationType', ['Reboot'])
export type EAgentsRecoveryApplianceOperationType = Static<typeof EAgentsRecoveryApplianceOperationType>

export const AgentsRecoveryApplianceOperationInfo = Model('AgentsRecoveryApplianceOperationInfo', { operation: Ref(EAgentsRecoveryApplianceOperationType), enabled: Flag() })
export type AgentsRecoveryApplianceOperationInfo = Static<typeof AgentsRecoveryApplianceOperationInfo>

export const AgentRecoveryApplianceModel = Model('AgentRecoveryApplianceModel', {
  id: Uuid(),
  hostName: Text(),
  version: Text(),
  endpoint: Text(),
  addresses: List(Text()),
  port: Int32(),
  creationTime: DateTime(),
  isVerified: Flag(),
  isDetached: Flag(),
  canExpire: Flag(),
  verificationPhrase: Text(),
  usedPersonalCertificate: Flag(),
  lastContactTime: DateTime(),
  platformId: Uuid(),
  platformType: Ref(EPlatformType),
  operations: List(Ref(AgentsRecoveryApplianceOperationInfo)),
  ...Optional({ hostBiosId: Uuid(), lastKnownHostName: Text() }),
})
export type AgentRecoveryApplianceModel = Static<typeof AgentRecoveryApplianceModel>

export const AgentsRecoveryAppliancesResult = Model('AgentsRecoveryAppliancesResult', { data: List(Ref(AgentRecoveryApplianceModel)), pagination: Ref(PaginationResult) })
export type AgentsRecoveryAppliancesResult = Static<typeof AgentsRecoveryAppliancesResult>

export const RebootAgentsRecoveryAppliancesSpec = Model('RebootAgentsRecoveryAppliancesSpec', Optional({ ids: List(Uuid()) }))
export type RebootAgentsRecoveryAppliancesSpec = Static<typeof RebootAgentsRecoveryAppliancesSpec>

export const getAllComputerRecoveryTokens = Get({
  id: 'GetAllComputerRecoveryTokens',
  url: '/api/v1/agents/recoveryTokens',
  claims: ['ViewComputerRecoveryTokens'],
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EComputerRecoveryTokenFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
  }),
  reply: { '200': Ref(ComputerRecoveryTokenResult) },
  errors: [401, 403, 500],
})

export const createComputerRecoveryToken = Post({
  id: 'CreateComputerRecoveryToken',
  url: '/api/v1/agents/recoveryTokens',
  claims: ['CreateComputerRecoveryToken'],
  body: Ref(ComputerRecoveryTokenSpec),
  reply: {
    ...Until('1.3-rev1', { '200': Ref(ComputerRecoveryTokenModel) }),
    ...Since('1.3-rev2', { '201': Ref(ComputerRecoveryTokenModel) }),
  },
})

export const getComputerRecoveryToken = Get({
  id: 'GetComputerRecoveryToken',
  url: '/api/v1/agents/recoveryTokens/:id',
  claims: ['ViewComputerRecoveryTokens'],
  params: { id: Uuid() },
  reply: { '200': Ref(ComputerRecoveryTokenModel) },
  errors: [401, 403, 404, 500],
})

export const updateComputerRecoveryToken = Put({
  id: 'UpdateComputerRecoveryToken',
  url: '/api/v1/agents/recoveryTokens/:id',
  claims: ['UpdateComputerRecoveryToken'],
  params: { id: Uuid() },
  body: Ref(ComputerRecoveryTokenModel),
  reply: { '200': Ref(ComputerRecoveryTokenModel) },
  errors: [400, 401, 403, 404, 500],
})

export const deleteComputerRecoveryToken = Delete({
  id: 'DeleteComputerRecoveryToken',
  url: '/api/v1/agents/recoveryTokens/:id',
  claims: ['DeleteComputerRecoveryToken'],
  params: { id: Uuid() },
  reply: { '204': Empty() },
  errors: [401, 403, 404, 500],
})

export const getProtectedComputers = Get({
  id: 'GetProtectedComputers',
  url: '/api/v1/agents/protectedComputers',
  since: '1.2-rev1',
  claims: ['ViewProtectedComputers'],
  deprecated: Changed({ '1.2-rev1': undefined, '1.3-rev0': true }),
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EProtectedComputerFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    typeFilter: Ref(EProtectedComputerType),
  }),
  reply: { '200': Ref(ProtectedComputerResult) },
  errors: [401, 403, 404, 500],
})

export const getProtectedComputer = Get({
  id: 'GetProtectedComputer',
  url: '/api/v1/agents/protectedComputers/:id',
  since: '1.2-rev1',
  claims: ['ViewProtectedComputers'],
  deprecated: Changed({ '1.2-rev1': undefined, '1.3-rev0': true }),
  params: { id: Uuid() },
  reply: { '200': Ref(ProtectedComputerModel) },
  errors: [401, 403, 404, 500],
})

export const getAllProtectionGroups = Get({
  id: 'GetAllProtectionGroups',
  url: '/api/v1/agents/protectionGroups',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: Changed({ '1.3-rev0': ['UpdateProtectionGroups'], '1.3-rev1': ['ViewProtectionGroups'] }),
  query: {
    ...Optional({
      skip: Int32(),
      limit: Int32({ default: 200 }),
      orderColumn: Ref(EProtectionGroupFiltersOrderColumn),
      orderAsc: Flag(),
      nameFilter: Text(),
      typeFilter: Ref(EProtectionGroupType),
    }),
    ...Since('1.3-rev2', Optional({ permissionScope: Ref(EInventoryPermissionScope) })),
  },
  reply: { '200': Ref(ProtectionGroupsResult) },
  errors: Changed({ '1.3-rev0': [401, 403, 500], '1.3-rev2': [400, 401, 403, 500] }),
})

export const createProtectionGroup = Post({
  id: 'CreateProtectionGroup',
  url: '/api/v1/agents/protectionGroups',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: ['CreateProtectionGroups'],
  query: Since('1.3-rev1', Optional({ performRescan: Flag({ default: false }) })),
  body: Ref(ProtectionGroupSpec),
  reply: { '201': Ref(SessionModel) },
})

export const getProtectionGroup = Get({
  id: 'GetProtectionGroup',
  url: '/api/v1/agents/protectionGroups/:id',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: Changed({ '1.3-rev0': ['UpdateProtectionGroups'], '1.3-rev1': ['ViewProtectionGroups'] }),
  params: { id: Uuid() },
  query: Since('1.3-rev2', Optional({ permissionScope: Ref(EInventoryPermissionScope) })),
  reply: { '200': Ref(ProtectionGroupModel) },
  errors: [401, 403, 404, 500],
})

export const updateProtectionGroup = Put({
  id: 'UpdateProtectionGroup',
  url: '/api/v1/agents/protectionGroups/:id',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: ['UpdateProtectionGroups'],
  params: { id: Uuid() },
  query: Since('1.3-rev1', Optional({ performRescan: Flag({ default: false }) })),
  body: Ref(ProtectionGroupModel),
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const deleteProtectionGroup = Delete({
  id: 'DeleteProtectionGroup',
  url: '/api/v1/agents/protectionGroups/:id',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: ['DeleteProtectionGroups'],
  params: { id: Uuid() },
  query: Optional({ uninstallEverything: Flag() }),
  reply: { '201': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const rescanProtectionGroup = Post({
  id: 'RescanProtectionGroup',
  url: '/api/v1/agents/protectionGroups/:id/rescan',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: ['RescanProtectionGroups'],
  params: { id: Uuid() },
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const enableProtectionGroup = Post({
  id: 'EnableProtectionGroup',
  url: '/api/v1/agents/protectionGroups/:id/enable',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: ['EnableProtectionGroups'],
  params: { id: Uuid() },
  reply: {
    ...Until('1.3-rev0', { '200': Ref(SessionModel) }),
    ...Since('1.3-rev1', { '204': Empty() }),
  },
  errors: [400, 401, 403, 404, 500],
})

export const disableProtectionGroup = Post({
  id: 'DisableProtectionGroup',
  url: '/api/v1/agents/protectionGroups/:id/disable',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: ['DisableProtectionGroups'],
  params: { id: Uuid() },
  reply: {
    ...Until('1.3-rev0', { '200': Ref(SessionModel) }),
    ...Since('1.3-rev1', { '204': Empty() }),
  },
  errors: [400, 401, 403, 404, 500],
})

export const downloadProtectionGroupPackages = Post({
  id: 'DownloadProtectionGroupPackages',
  url: '/api/v1/agents/protectionGroups/:id/packages',
  tag: Changed({ '1.3-rev0': 'Protection Groups', '1.3-rev1': 'Agents' }),
  since: '1.3-rev0',
  claims: ['UpdateProtectionGroups'],
  params: { id: Uuid() },
  body: Ref(PreInstalledAgentsProtectionGroupPackageSpec),
  reply: { '200': File('application/zip|application/x-tar') },
})

export const getDiscoveredEntities = Get({
  id: 'GetDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities',
  since: '1.3-rev0',
  claims: ['ViewDiscoveredEntities'],
  params: { id: Uuid() },
  query: {
    ...Optional({
      skip: Int32(),
      limit: Int32({ default: 200 }),
      orderColumn: Ref(EDiscoveredEntityFiltersOrderColumn),
      orderAsc: Flag(),
      nameFilter: Text(),
      ipAddressFilter: Text(),
      stateFilter: Text(),
      agentStatusFilter: Text(),
      driverStatusFilter: Text(),
    }),
    ...Since('1.3-rev2', Optional({ permissionScope: Ref(EInventoryPermissionScope) })),
  },
  reply: { '200': Ref(DiscoveredEntitiesResult) },
  errors: [401, 403, 404, 500],
})

export const rescanDiscoveredEntities = Post({
  id: 'RescanDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/rescan',
  since: '1.3-rev0',
  claims: ['UpdateDiscoveredEntities'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: { '200': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const installAgentOnDiscoveredEntities = Post({
  id: 'InstallAgentOnDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/installAgent',
  since: '1.3-rev0',
  claims: ['UpdateDiscoveredEntities'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: { '200': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const uninstallAgentFromDiscoveredEntities = Post({
  id: 'UninstallAgentFromDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/uninstallAgent',
  since: '1.3-rev0',
  claims: ['UpdateDiscoveredEntities'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: { '200': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const uninstallAllComponentsFromDiscoveredEntities = Post({
  id: 'UninstallAllComponentsFromDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/uninstallAllComponents',
  since: '1.3-rev0',
  claims: ['UpdateDiscoveredEntities'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: { '200': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const getDiscoveredEntity = Get({
  id: 'GetDiscoveredEntity',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/:entityId',
  since: '1.3-rev0',
  claims: ['ViewDiscoveredEntities'],
  params: { id: Uuid(), entityId: Uuid() },
  query: Since('1.3-rev2', Optional({ permissionScope: Ref(EInventoryPermissionScope) })),
  reply: { '200': Ref(DiscoveredEntityModel) },
  errors: [401, 403, 404, 500],
})

export const deleteDiscoveredEntity = Delete({
  id: 'DeleteDiscoveredEntity',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/:entityId',
  since: '1.3-rev0',
  claims: ['DeleteDiscoveredEntities'],
  params: { id: Uuid(), entityId: Uuid() },
  reply: { '204': Empty() },
  errors: [401, 403, 404, 500],
})

export const getAllAgentPackages = Get({
  id: 'GetAllAgentPackages',
  url: '/api/v1/agents/packages/linux',
  since: '1.3-rev0',
  claims: ['ViewAgentPackages'],
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(ELinuxPackageFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    distributionFilter: Text(),
    packageBitnessFilter: Text(),
  }),
  reply: { '200': Ref(LinuxPackageResult) },
  errors: [401, 403, 500],
})

export const getAllAgentPackagesForUnix = Get({
  id: 'GetAllAgentPackagesForUnix',
  url: '/api/v1/agents/packages/unix',
  since: '1.3-rev0',
  claims: ['ViewAgentPackages'],
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EUnixPackageFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
  }),
  reply: { '200': Ref(UnixPackageResult) },
  errors: [401, 403, 500],
})

export const upgradeAgentOnDiscoveredEntities = Post({
  id: 'UpgradeAgentOnDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/upgradeAgent',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['ViewDiscoveredEntities'], '1.3-rev2': ['UpdateDiscoveredEntities'] }),
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: { '200': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const installCBTDriverOnDiscoveredEntities = Post({
  id: 'InstallCBTDriverOnDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/installCBTDriver',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['ViewDiscoveredEntities'], '1.3-rev2': ['UpdateDiscoveredEntities'] }),
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: { '200': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const uninstallCBTDriverFromDiscoveredEntities = Post({
  id: 'UninstallCBTDriverFromDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/uninstallCBTDriver',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['ViewDiscoveredEntities'], '1.3-rev2': ['UpdateDiscoveredEntities'] }),
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: { '200': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const trustDiscoveredEntities = Post({
  id: 'TrustDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/trust',
  since: '1.3-rev1',
  claims: ['UpdateDiscoveredEntities'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: { '204': Empty() },
  errors: [401, 403, 404, 500],
})

export const createRecoveryMediaForDiscoveredEntity = Get({
  id: 'CreateRecoveryMediaForDiscoveredEntity',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/:entityId/createRecoveryMedia',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['ViewDiscoveredEntities'], '1.3-rev2': ['PerformRemoteBareMetalRecovery'] }),
  deprecated: Changed({ '1.3-rev1': undefined, '1.3-rev2': true }),
  params: { id: Uuid(), entityId: Uuid() },
  query: {
    format: Ref(ERecoveryMediaFormat),
    ...Since('1.3-rev2', { allowRemoteBmr: Flag() }),
  },
  reply: { '200': File('application/vnd.efi.iso') },
  errors: Changed({ '1.3-rev1': [401, 403, 404, 500], '1.3-rev2': [400, 401, 403, 404, 500] }),
})

export const getAllDiscoveredEntities = Get({
  id: 'GetAllDiscoveredEntities',
  url: '/api/v1/agents/discoveredEntities',
  since: '1.3-rev2',
  claims: ['ViewDiscoveredEntities'],
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EDiscoveredEntityFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    ipAddressFilter: Text(),
    stateFilter: Text(),
    agentStatusFilter: Text(),
    driverStatusFilter: Text(),
    permissionScope: Ref(EInventoryPermissionScope),
  }),
  reply: { '200': Ref(DiscoveredEntitiesResult) },
  errors: [401, 403, 500],
})

export const getAllAgentStates = Get({
  id: 'GetAllAgentStates',
  url: '/api/v1/agents/discoveredEntities/states',
  since: '1.3-rev2',
  claims: ['ViewDiscoveredEntities'],
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderAsc: Flag(),
    nameFilter: Text(),
  }),
  reply: { '200': Ref(AgentStatesResult) },
  errors: [401, 403, 500],
})

export const getAgentState = Get({
  id: 'GetAgentState',
  url: '/api/v1/agents/discoveredEntities/states/:id',
  since: '1.3-rev2',
  claims: ['ViewDiscoveredEntities'],
  params: { id: Uuid() },
  reply: { '200': Ref(AgentStateModel) },
  errors: [401, 403, 404, 500],
})

export const getAgentBackups = Get({
  id: 'GetAgentBackups',
  url: '/api/v1/agents/discoveredEntities/:id/backups',
  since: '1.3-rev2',
  claims: ['ViewDiscoveredEntities', 'ViewBackups'],
  params: { id: Uuid() },
  query: Optional({ skip: Int32(), limit: Int32({ default: 200 }) }),
  reply: { '200': Ref(BackupsResult) },
  errors: [401, 403, 404, 500],
})

export const attachBackupToAgent = Post({
  id: 'AttachBackupToAgent',
  url: '/api/v1/agents/discoveredEntities/:id/attachBackup',
  since: '1.3-rev2',
  claims: ['ManageAgentBackups'],
  params: { id: Uuid() },
  body: Ref(BackupIdsSpec),
  reply: { '204': Empty() },
  errors: [400, 401, 403, 404, 500],
})

export const detachBackupFromAgent = Post({
  id: 'DetachBackupFromAgent',
  url: '/api/v1/agents/discoveredEntities/:id/detachBackup',
  since: '1.3-rev2',
  claims: ['ManageAgentBackups'],
  params: { id: Uuid() },
  body: Ref(BackupIdsSpec),
  reply: { '204': Empty() },
  errors: [400, 401, 403, 404, 500],
})

export const rebootDiscoveredEntities = Post({
  id: 'RebootDiscoveredEntities',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/reboot',
  since: '1.3-rev2',
  claims: ['UpdateDiscoveredEntities'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: { '200': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const prepareForRemoteBmr = Post({
  id: 'PrepareForRemoteBmr',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/prepareForRemoteBmr',
  since: '1.3-rev2',
  claims: ['PerformRemoteBareMetalRecovery'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: { '201': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const recreateEmbeddedRecoveryMedia = Post({
  id: 'RecreateEmbeddedRecoveryMedia',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/recreateEmbeddedRm',
  since: '1.3-rev2',
  claims: ['UpdateDiscoveredEntities'],
  params: { id: Uuid() },
  body: Ref(DiscoveredEntitiesActionSpec),
  reply: { '201': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const createRecoveryMediaTaskForDiscoveredEntity = Post({
  id: 'CreateRecoveryMediaTaskForDiscoveredEntity',
  url: '/api/v1/agents/protectionGroups/:id/discoveredEntities/:entityId/createRecoveryMedia',
  since: '1.3-rev2',
  claims: ['PerformRemoteBareMetalRecovery'],
  params: { id: Uuid(), entityId: Uuid() },
  query: { format: Ref(ERecoveryMediaFormat), allowRemoteBmr: Flag() },
  reply: { '201': Ref(TaskModel) },
  errors: [400, 401, 403, 404, 500],
})

export const getAgentsRecoveryAppliances = Get({
  id: 'GetAgentsRecoveryAppliances',
  url: '/api/v1/agents/recoveryAppliances',
  since: '1.3-rev2',
  claims: ['ViewAgentsRecoveryAppliances'],
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EAgentsRecoveryAppliancesOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    stateFilter: Ref(EAgentsRecoveryAppliancesStateFilter),
  }),
  reply: { '200': Ref(AgentsRecoveryAppliancesResult) },
  errors: [401, 403, 500],
})

export const getAgentsRecoveryAppliance = Get({
  id: 'GetAgentsRecoveryAppliance',
  url: '/api/v1/agents/recoveryAppliances/:id',
  since: '1.3-rev2',
  claims: ['ViewAgentsRecoveryAppliances'],
  params: { id: Uuid() },
  reply: { '200': Ref(AgentRecoveryApplianceModel) },
  errors: [401, 403, 500],
})

export const rebootAgentsRecoveryAppliances = Post({
  id: 'RebootAgentsRecoveryAppliances',
  url: '/api/v1/agents/recoveryAppliances/reboot',
  since: '1.3-rev2',
  claims: ['ManageAgentsRecoveryAppliances'],
  body: Ref(RebootAgentsRecoveryAppliancesSpec),
  reply: { '201': Ref(SessionModel) },
  errors: [401, 403, 500],
})

export const rebootAgentsRecoveryAppliance = Post({
  id: 'RebootAgentsRecoveryAppliance',
  url: '/api/v1/agents/recoveryAppliances/:id/reboot',
  since: '1.3-rev2',
  claims: ['ManageAgentsRecoveryAppliances'],
  params: { id: Uuid() },
  reply: { '201': Ref(SessionModel) },
  errors: [401, 403, 500],
})
