// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Flag, Int32, List, Model, OneOf, Optional, Ref, RequiredUntil, Since, Tag, Text, Uuid, type Static,
} from '../../kit/vbr.js'
import { ADDomainModel, ADObjectModel } from '../common/active-directory.js'
import {
  CloudMachineModel, CloudMachinesProtectionGroupObjectsModelBase, ECloudMachinesObjectType,
  EProtectionGroupCloudAccountType,
} from '../common/cloud-browser.js'
import { LinuxCredentialsSpec } from '../common/credentials.js'
import { EEmailNotificationType, EmailCustomNotificationType } from '../common/notifications.js'
import { EAmazonRegionType } from '../common/repositories.js'
import {
  ScheduleBackupWindowModel, ScheduleDailyModel, SchedulePeriodicallyModel,
} from '../common/schedules.js'
import { EAzureRegionType, EProtectionGroupType, ESpeedUnit, PaginationResult } from '../common/shared.js'

export const EProtectionGroupFiltersOrderColumn = Enum('EProtectionGroupFiltersOrderColumn', [
  'Name', 'Description', 'Type',
])
export type EProtectionGroupFiltersOrderColumn = Static<typeof EProtectionGroupFiltersOrderColumn>

export const ProtectionGroupModelBase = {
  id: Uuid(),
  name: Text(),
  description: Text(),
  type: Ref(EProtectionGroupType),
  ...RequiredUntil('1.3-rev1', { isDisabled: Flag() }),
}

export const EIndividualComputerConnectionType = Enum('EIndividualComputerConnectionType', [
  'PermanentCredentials', 'SingleUseCredentials', 'Certificate',
])
export type EIndividualComputerConnectionType = Static<typeof EIndividualComputerConnectionType>

export const IndividualComputerContainerModel = Model('IndividualComputerContainerModel', {
  hostName: Text(),
  connectionType: Ref(EIndividualComputerConnectionType),
  ...Optional({ credentialsId: Uuid(), singleUseCredentials: Ref(LinuxCredentialsSpec) }),
})
export type IndividualComputerContainerModel = Static<typeof IndividualComputerContainerModel>

export const ProtectionGroupOptionsRescanScheduleModel = Model('ProtectionGroupOptionsRescanScheduleModel', Optional(
  {
    daily: Ref(ScheduleDailyModel),
    periodically: Ref(SchedulePeriodicallyModel),
    continuously: Ref(ScheduleBackupWindowModel),
  }
))
export type ProtectionGroupOptionsRescanScheduleModel = Static<typeof ProtectionGroupOptionsRescanScheduleModel>

export const EApplicationPluginType = Enum('EApplicationPluginType', [
  'MSSQL', 'OracleRMAN', 'SAPHANA', 'SAPOnOracle',
])
export type EApplicationPluginType = Static<typeof EApplicationPluginType>

export const EAgentThrottlingTargetType = Enum('EAgentThrottlingTargetType', [
  'AllHosts', 'Servers', 'Workstations',
])
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

export const ActiveDirectoryObjectContainerModel = Model('ActiveDirectoryObjectContainerModel', {
  domainControllerSettings: Ref(ADDomainModel),
  objects: List(Ref(ADObjectModel)),
})
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
  ...Optional({ useCustomCredentials: Flag(), customCredentials: List(Ref(CSVFileCustomCredentialsModel)) }),
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
  accountType: Ref(EProtectionGroupCloudAccountType),
}

export const CloudMachinesProtectionGroupAWSAccountModel = Model('CloudMachinesProtectionGroupAWSAccountModel', {
  ...CloudMachinesProtectionGroupAccountModelBase,
  accountType: Tag(EProtectionGroupCloudAccountType, 'AWS'),
  credentialsId: Uuid(),
  regionType: Ref(EAmazonRegionType),
  regionId: Text(),
  ...Optional({ assignIamRole: Flag() }),
})
export type CloudMachinesProtectionGroupAWSAccountModel = Static<typeof CloudMachinesProtectionGroupAWSAccountModel>

export const CloudMachinesProtectionGroupAzureAccountModel = Model('CloudMachinesProtectionGroupAzureAccountModel', {
  ...CloudMachinesProtectionGroupAccountModelBase,
  accountType: Tag(EProtectionGroupCloudAccountType, 'Azure'),
  subscriptionId: Uuid(),
  regionType: Ref(EAzureRegionType),
  regionId: Text(),
})
export type CloudMachinesProtectionGroupAzureAccountModel = Static<typeof CloudMachinesProtectionGroupAzureAccountModel>

export const CloudMachinesProtectionGroupAccountModel = OneOf(
  'CloudMachinesProtectionGroupAccountModel',
  'accountType',
  CloudMachinesProtectionGroupAccountModelBase,
  { AWS: CloudMachinesProtectionGroupAWSAccountModel, Azure: CloudMachinesProtectionGroupAzureAccountModel }
)
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

export const CloudMachinesProtectionGroupObjectsModel = OneOf(
  'CloudMachinesProtectionGroupObjectsModel',
  'type',
  CloudMachinesProtectionGroupObjectsModelBase,
  { Region: CloudRegionModel, Machine: CloudMachineModel, Tag: CloudTagModel }
)
export type CloudMachinesProtectionGroupObjectsModel = Static<typeof CloudMachinesProtectionGroupObjectsModel>

export const CloudMachinesProtectionGroupExclusionsModel = Model(
  'CloudMachinesProtectionGroupExclusionsModel',
  Optional({
    excludeSelectedObjects: Flag(),
    excludedObjects: List(Ref(CloudMachinesProtectionGroupObjectsModel)),
  })
)
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

export const IrisServerModel = Model('IrisServerModel', { ...IndividualComputerContainerModel.properties })
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

export const ProtectionGroupsResult = Model('ProtectionGroupsResult', {
  data: List(Ref(ProtectionGroupModel)),
  pagination: Ref(PaginationResult),
})
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
