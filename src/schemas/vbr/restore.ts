import {
  Between, Changed, ChangedModel, DateTime, Empty, Enum, Flag, Get, Int32, Integer, List, Model,
  OneOf, Optional, Post, Put, Ref, RequiredSince, RequiredUntil, Since, Tag, Text, Until, Uuid,
  type Static
} from '../kit/vbr.js'
import { DiskMappingContext } from './common/disk-management.js'
import { JobStopSpec } from './common/jobs.js'
import {
  ObjectRestorePointDiskModel, ObjectRestorePointNetworkInfoModel
} from './common/restore-points.js'
import {
  ESessionResult, ESessionState, ESessionType, ESessionsFiltersOrderColumn, SessionModel,
  SessionsResult
} from './common/sessions.js'
import {
  AzureComputeVMTagModel, EDiskCreationMode, EFlrPlatformType, EFlrType,
  EntraIdTenantBrowseMountModel, FlrBrowseMountModel, HyperVDiskExtentModel, HyperVObjectModel,
  InventoryObjectModel, PaginationResult, UnstructuredDataColdStorageRetrievalSettings,
  UnstructuredDataFlrBrowseMountModel, ViVMDiskModel, VmwareObjectModel
} from './common/shared.js'

export const tag = 'Restore'

export const EInstantViVMRecoveryMountsFiltersOrderColumn = Enum('EInstantViVMRecoveryMountsFiltersOrderColumn', [
  ...Until('1.3-rev0', ['state']),
  ...Until('1.2-rev1', ['name']),
  ...Between('1.3-rev0', '1.3-rev0', ['vmName', 'jobName', 'restorePointDate', 'hostName']),
  ...Since('1.3-rev1', ['State', 'VmName', 'JobName', 'RestorePointDate', 'HostName']),
])
export type EInstantViVMRecoveryMountsFiltersOrderColumn = Static<typeof EInstantViVMRecoveryMountsFiltersOrderColumn>

export const EInstantRecoveryMountState = Enum('EInstantRecoveryMountState', ['Failed', 'Mounting', 'Mounted', 'Dismounting'])
export type EInstantRecoveryMountState = Static<typeof EInstantRecoveryMountState>

export const EInstantVMRecoveryModeType = Enum('EInstantVMRecoveryModeType', [
  'OriginalLocation', 'Customized',
  ...Since('1.3-rev2', ['OtherPlatform']),
])
export type EInstantVMRecoveryModeType = Static<typeof EInstantVMRecoveryModeType>

export const EVirusDetectionAction = Enum('EVirusDetectionAction', ['DisableNetwork', 'AbortRecovery', 'Ignore'])
export type EVirusDetectionAction = Static<typeof EVirusDetectionAction>

export const SecureRestoreSpec = Model('SecureRestoreSpec', {
  ...Optional({ virusDetectionAction: Ref(EVirusDetectionAction) }),
  ...Until('1.1-rev0', { enableAntivirusScan: Flag() }),
  ...Until('1.1-rev0', Optional({ enableEntireVolumeScan: Flag() })),
  ...Since('1.2-rev1', RequiredUntil('1.3-rev1', { antivirusScanEnabled: Flag() })),
  ...Since('1.2-rev1', Optional({ entireVolumeScanEnabled: Flag() })),
  ...Since('1.3-rev2', Optional({ yaraScanEnabled: Flag(), yaraRule: Text() })),
})
export type SecureRestoreSpec = Static<typeof SecureRestoreSpec>

export const InstantViVMRecoverySpecBase = {
  type: Ref(EInstantVMRecoveryModeType),
  secureRestore: Ref(SecureRestoreSpec),
  ...Optional({ nicsEnabled: Flag(), powerUp: Flag(), reason: Text() }),
  ...Until('1.1-rev0', { objectRestorePointId: Uuid() }),
  ...Until('1.1-rev0', Optional({ VmTagsRestoreEnabled: Flag() })),
  ...Since('1.2-rev1', { restorePointId: Uuid() }),
  ...Between('1.2-rev1', '1.3-rev1', Optional({ vmTagsRestoreEnabled: Flag() })),
  ...Since('1.3-rev0', Optional({ overwrite: Flag() })),
  ...Since('1.3-rev2', Optional({ shareCredentialsId: Uuid() })),
}

export const InstantViVMOriginalLocationRecoverySpec = Model('InstantViVMOriginalLocationRecoverySpec', {
  ...InstantViVMRecoverySpecBase,
  type: Tag(EInstantVMRecoveryModeType, 'OriginalLocation'),
  ...Since('1.2-rev1', Optional({ vmTagsRestoreEnabled: Flag() })),
})
export type InstantViVMOriginalLocationRecoverySpec = Static<typeof InstantViVMOriginalLocationRecoverySpec>

export const EInstantViVmRecoveryBiosUuidPolicyType = Enum('EInstantViVmRecoveryBiosUuidPolicyType', [
  ...Until('1.3-rev0', ['preserve', 'generateNew']),
  ...Since('1.3-rev1', ['Preserve', 'GenerateNew']),
])
export type EInstantViVmRecoveryBiosUuidPolicyType = Static<typeof EInstantViVmRecoveryBiosUuidPolicyType>

export const IPv4SettingsModel = Model('IPv4SettingsModel', {
  ...RequiredUntil('1.3-rev1', { ipAddress: Text() }),
  ...Optional({
    subnetMask: Text(),
    defaultGateway: Text(),
    preferredDNSServer: Text(),
    alternateDNSServer: Text(),
  }),
})
export type IPv4SettingsModel = Static<typeof IPv4SettingsModel>

export const IPv4ApplianceSettingsModel = Model('IPv4ApplianceSettingsModel', Optional({
  obtainIPAutomatically: Flag(),
  obtainDNSAutomatically: Flag(),
  ipAddress: Ref(IPv4SettingsModel),
}))
export type IPv4ApplianceSettingsModel = Static<typeof IPv4ApplianceSettingsModel>

export const IPv6SettingsModel = Model('IPv6SettingsModel', {
  ...RequiredUntil('1.3-rev1', { ipAddress: Text() }),
  ...Optional({
    prefixLength: Int32(),
    defaultGateway: Text(),
    preferredDNSServer: Text(),
    alternateDNSServer: Text(),
  }),
})
export type IPv6SettingsModel = Static<typeof IPv6SettingsModel>

export const IPv6ApplianceSettingsModel = Model('IPv6ApplianceSettingsModel', Optional({
  obtainIPAutomatically: Flag(),
  obtainDNSAutomatically: Flag(),
  ipAddress: Ref(IPv6SettingsModel),
}))
export type IPv6ApplianceSettingsModel = Static<typeof IPv6ApplianceSettingsModel>

export const InstantViVMRecoveryHelperApplianceSpec = Model('InstantViVMRecoveryHelperApplianceSpec', {
  productionNetwork: Ref(VmwareObjectModel),
  ...Optional({
    ipv4Address: Ref(IPv4ApplianceSettingsModel),
    ipv6Address: Ref(IPv6ApplianceSettingsModel),
  }),
})
export type InstantViVMRecoveryHelperApplianceSpec = Static<typeof InstantViVMRecoveryHelperApplianceSpec>

export const InstantViVMCustomizedRecoveryDestinationSpec = Model('InstantViVMCustomizedRecoveryDestinationSpec', {
  ...RequiredUntil('1.1-rev0', {
    restoredVmName: Text(),
    destinationHost: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
    folder: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
    resourcePool: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
    biosUuidPolicy: Ref(EInstantViVmRecoveryBiosUuidPolicyType),
  }),
  ...Since('1.3-rev2', Optional({
    helperAppliance: Ref(InstantViVMRecoveryHelperApplianceSpec),
    enableClusterWideMount: Flag(),
  })),
})
export type InstantViVMCustomizedRecoveryDestinationSpec = Static<typeof InstantViVMCustomizedRecoveryDestinationSpec>

export const InstantViVMCustomizedRecoveryDatastoreSpec = Model('InstantViVMCustomizedRecoveryDatastoreSpec', {
  ...Optional({
    cacheDatastore: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  }),
  ...Until('1.1-rev0', { redirectIsEnabled: Flag() }),
  ...Since('1.2-rev1', RequiredUntil('1.3-rev1', { redirectEnabled: Flag() })),
})
export type InstantViVMCustomizedRecoveryDatastoreSpec = Static<typeof InstantViVMCustomizedRecoveryDatastoreSpec>

export const InstantViVMCustomizedRecoverySpec = Model('InstantViVMCustomizedRecoverySpec', {
  ...InstantViVMRecoverySpecBase,
  type: Tag(EInstantVMRecoveryModeType, 'Customized'),
  datastore: Ref(InstantViVMCustomizedRecoveryDatastoreSpec),
  ...RequiredUntil('1.1-rev0', {
    destination: Ref(InstantViVMCustomizedRecoveryDestinationSpec),
  }),
  ...Optional({ overwrite: Flag() }),
  ...Since('1.2-rev1', Optional({ vmTagsRestoreEnabled: Flag() })),
})
export type InstantViVMCustomizedRecoverySpec = Static<typeof InstantViVMCustomizedRecoverySpec>

export const InstantViVMRecoveryNetworkMappingSpec = Model('InstantViVMRecoveryNetworkMappingSpec', {
  sourceNetwork: Ref(ObjectRestorePointNetworkInfoModel),
  targetNetwork: Ref(VmwareObjectModel),
})
export type InstantViVMRecoveryNetworkMappingSpec = Static<typeof InstantViVMRecoveryNetworkMappingSpec>

export const InstantViVMOtherPlatformRecoveryDestinationSpec = Model('InstantViVMOtherPlatformRecoveryDestinationSpec', {
  destinationHost: Ref(VmwareObjectModel),
  ...Optional({
    restoredVmName: Text(),
    folder: Ref(VmwareObjectModel),
    resourcePool: Ref(VmwareObjectModel),
    networkMapping: List(Ref(InstantViVMRecoveryNetworkMappingSpec)),
    helperAppliance: Ref(InstantViVMRecoveryHelperApplianceSpec),
    biosUuidPolicy: Ref(EInstantViVmRecoveryBiosUuidPolicyType),
    enableClusterWideMount: Flag(),
  }),
})
export type InstantViVMOtherPlatformRecoveryDestinationSpec = Static<typeof InstantViVMOtherPlatformRecoveryDestinationSpec>

export const InstantViVMOtherPlatformRecoverySpec = Model('InstantViVMOtherPlatformRecoverySpec', {
  ...InstantViVMRecoverySpecBase,
  type: Tag(EInstantVMRecoveryModeType, 'OtherPlatform'),
  destination: Ref(InstantViVMOtherPlatformRecoveryDestinationSpec),
  datastore: Ref(InstantViVMCustomizedRecoveryDatastoreSpec),
})
export type InstantViVMOtherPlatformRecoverySpec = Static<typeof InstantViVMOtherPlatformRecoverySpec>

export const InstantViVMRecoverySpec = OneOf('InstantViVMRecoverySpec', 'type', InstantViVMRecoverySpecBase, {
  OriginalLocation: InstantViVMOriginalLocationRecoverySpec,
  Customized: InstantViVMCustomizedRecoverySpec,
  ...Since('1.3-rev2', { OtherPlatform: InstantViVMOtherPlatformRecoverySpec }),
})
export type InstantViVMRecoverySpec = Static<typeof InstantViVMRecoverySpec>

export const InstantViVMRecoveryMount = Model('InstantViVMRecoveryMount', {
  id: Uuid(),
  sessionId: Uuid(),
  state: Ref(EInstantRecoveryMountState),
  spec: Ref(InstantViVMRecoverySpec),
  vmName: Text(),
  ...Optional({ errorMessage: Text() }),
  ...Since('1.3-rev0', { jobName: Text(), restorePointDate: DateTime() }),
  ...Since('1.3-rev0', Optional({ hostName: Text() })),
})
export type InstantViVMRecoveryMount = Static<typeof InstantViVMRecoveryMount>

export const InstantViVMRecoveryMountsResult = Model('InstantViVMRecoveryMountsResult', { data: List(Ref(InstantViVMRecoveryMount)), pagination: Ref(PaginationResult) })
export type InstantViVMRecoveryMountsResult = Static<typeof InstantViVMRecoveryMountsResult>

export const ViVMQuickMigrationDatastoreSpec = Model('ViVMQuickMigrationDatastoreSpec', {
  disk: Ref(ViVMDiskModel),
  datastore: Ref(VmwareObjectModel),
  ...Optional({ diskType: Ref(EDiskCreationMode) }),
})
export type ViVMQuickMigrationDatastoreSpec = Static<typeof ViVMQuickMigrationDatastoreSpec>

export const ViVMQuickMigrationDatastoresSpec = Model('ViVMQuickMigrationDatastoresSpec', Optional({
  defaultDatastore: Ref(VmwareObjectModel),
  configurationFileDatastore: Ref(VmwareObjectModel),
  diskMappings: List(Ref(ViVMQuickMigrationDatastoreSpec)),
}))
export type ViVMQuickMigrationDatastoresSpec = Static<typeof ViVMQuickMigrationDatastoresSpec>

export const ViVMQuickMigrationSpec = Model('ViVMQuickMigrationSpec', {
  ...RequiredUntil('1.3-rev1', {
    destinationHost: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  }),
  ...Optional({
    resourcePool: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
    folder: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
    datastore: Changed({
      '1.1-rev0': Ref(VmwareObjectModel),
      '1.2-rev1': Ref(InventoryObjectModel),
      '1.3-rev2': Ref(ViVMQuickMigrationDatastoresSpec),
    }),
    sourceProxyIds: List(Uuid()),
    targetProxyIds: List(Uuid()),
    VeeamQMEnabled: Flag(),
    DeleteSourceVmsFiles: Flag(),
  }),
})
export type ViVMQuickMigrationSpec = Static<typeof ViVMQuickMigrationSpec>

export const EEntireVMRestoreModeType = Enum('EEntireVMRestoreModeType', ['OriginalLocation', 'Customized'])
export type EEntireVMRestoreModeType = Static<typeof EEntireVMRestoreModeType>

export const RestoreProxySpec = Model('RestoreProxySpec', {
  ...Optional({ proxyIds: List(Uuid()) }),
  ...Until('1.1-rev0', { autoSelection: Flag() }),
  ...Since('1.2-rev1', { autoSelectEnabled: Flag() }),
})
export type RestoreProxySpec = Static<typeof RestoreProxySpec>

export const EntireViVMRestoreSpecBase = {
  type: Ref(EEntireVMRestoreModeType),
  ...Optional({
    restoreProxies: Ref(RestoreProxySpec),
    secureRestore: Ref(SecureRestoreSpec),
    powerUp: Flag(),
    reason: Text(),
  }),
  ...Until('1.1-rev0', { objectRestorePointId: Uuid() }),
  ...Since('1.2-rev1', { restorePointId: Uuid() }),
  ...Since('1.3-rev1', Optional({ overwrite: Flag() })),
}

export const EntireViVMOriginalLocationRestoreSpec = Model('EntireViVMOriginalLocationRestoreSpec', {
  ...EntireViVMRestoreSpecBase,
  type: Tag(EEntireVMRestoreModeType, 'OriginalLocation'),
  ...Optional({ quickRollback: Flag() }),
})
export type EntireViVMOriginalLocationRestoreSpec = Static<typeof EntireViVMOriginalLocationRestoreSpec>

export const RestoreTargetDatastoreSpec = Model('RestoreTargetDatastoreSpec', {
  ...RequiredSince('1.2-rev1', {
    datastore: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  }),
  ...Optional({ diskType: Ref(EDiskCreationMode) }),
  ...Since('1.2-rev1', { diskName: Text() }),
})
export type RestoreTargetDatastoreSpec = Static<typeof RestoreTargetDatastoreSpec>

export const RestoreTargetDatastoresSpec = Model('RestoreTargetDatastoresSpec', {
  ...Optional({
    configurationFileDatastore: Ref(InventoryObjectModel),
    diskMappings: List(Ref(RestoreTargetDatastoreSpec)),
  }),
  ...Since('1.3-rev2', Optional({ defaultDatastore: Ref(InventoryObjectModel) })),
})
export type RestoreTargetDatastoresSpec = Static<typeof RestoreTargetDatastoresSpec>

export const RestoreTargetFolderSpec = Model('RestoreTargetFolderSpec', {
  folder: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  ...Optional({ vmName: Text(), restoreVmTags: Flag() }),
})
export type RestoreTargetFolderSpec = Static<typeof RestoreTargetFolderSpec>

export const RestoreTargetNetworkMappingModel = Model('RestoreTargetNetworkMappingModel', {
  sourceNetwork: Ref(InventoryObjectModel),
  targetNetwork: Ref(InventoryObjectModel),
})
export type RestoreTargetNetworkMappingModel = Static<typeof RestoreTargetNetworkMappingModel>

export const RestoreTargetNetworkSpec = Model('RestoreTargetNetworkSpec', {
  ...Optional({ disconnected: Flag() }),
  ...Until('1.2-rev1', {
    network: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  }),
  ...Since('1.3-rev0', {
    networks: List(Ref(RestoreTargetNetworkMappingModel), { minItems: 1 }),
  }),
})
export type RestoreTargetNetworkSpec = Static<typeof RestoreTargetNetworkSpec>

export const EntireViVMCustomizedRestoreSpec = Model('EntireViVMCustomizedRestoreSpec', {
  ...EntireViVMRestoreSpecBase,
  type: Tag(EEntireVMRestoreModeType, 'Customized'),
  ...Optional({
    destinationHost: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
    resourcePool: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
    datastore: Changed({
      '1.1-rev0': Ref(RestoreTargetDatastoreSpec),
      '1.2-rev1': Ref(RestoreTargetDatastoresSpec),
    }),
    folder: Ref(RestoreTargetFolderSpec),
    network: Ref(RestoreTargetNetworkSpec),
  }),
})
export type EntireViVMCustomizedRestoreSpec = Static<typeof EntireViVMCustomizedRestoreSpec>

export const EntireViVMRestoreSpec = OneOf('EntireViVMRestoreSpec', 'type', EntireViVMRestoreSpecBase, {
  OriginalLocation: EntireViVMOriginalLocationRestoreSpec,
  Customized: EntireViVMCustomizedRestoreSpec,
})
export type EntireViVMRestoreSpec = Static<typeof EntireViVMRestoreSpec>

export const EVmwareFcdInstantRecoveryMountsFiltersOrderColumn = Enum('EVmwareFcdInstantRecoveryMountsFiltersOrderColumn', [
  ...Until('1.3-rev0', ['state', 'name']),
  ...Since('1.3-rev1', ['State', 'Name']),
])
export type EVmwareFcdInstantRecoveryMountsFiltersOrderColumn = Static<typeof EVmwareFcdInstantRecoveryMountsFiltersOrderColumn>

export const VmwareFcdInstantRecoveryDiskSpec = Model('VmwareFcdInstantRecoveryDiskSpec', { nameInBackup: Text(), mountedDiskName: Text(), registeredFcdName: Text() })
export type VmwareFcdInstantRecoveryDiskSpec = Static<typeof VmwareFcdInstantRecoveryDiskSpec>

export const VmwareFcdWriteCacheSpec = Model('VmwareFcdWriteCacheSpec', {
  redirectIsEnabled: Flag(),
  ...Optional({
    cacheDatastore: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
    storagePolicy: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  }),
})
export type VmwareFcdWriteCacheSpec = Static<typeof VmwareFcdWriteCacheSpec>

export const VmwareFcdInstantRecoverySpec = Model('VmwareFcdInstantRecoverySpec', {
  destinationCluster: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  disksMapping: List(Ref(VmwareFcdInstantRecoveryDiskSpec)),
  ...Optional({ writeCache: Ref(VmwareFcdWriteCacheSpec) }),
  ...Until('1.1-rev0', { objectRestorePointId: Uuid() }),
  ...Since('1.2-rev1', { restorePointId: Uuid() }),
  ...Since('1.3-rev2', Optional({ reason: Text() })),
})
export type VmwareFcdInstantRecoverySpec = Static<typeof VmwareFcdInstantRecoverySpec>

export const VmwareFcdInstantRecoveryDiskInfo = Model('VmwareFcdInstantRecoveryDiskInfo', {
  nameInBackup: Text(),
  mountedDiskName: Text(),
  registeredFcdName: Text(),
  objectId: Text(),
})
export type VmwareFcdInstantRecoveryDiskInfo = Static<typeof VmwareFcdInstantRecoveryDiskInfo>

export const VmwareFcdInstantRecoveryMount = Model('VmwareFcdInstantRecoveryMount', {
  id: Uuid(),
  sessionId: Uuid(),
  state: Ref(EInstantRecoveryMountState),
  spec: Ref(VmwareFcdInstantRecoverySpec),
  ...Optional({
    errorMessage: Text(),
    mountedDisks: List(Ref(VmwareFcdInstantRecoveryDiskInfo)),
  }),
})
export type VmwareFcdInstantRecoveryMount = Static<typeof VmwareFcdInstantRecoveryMount>

export const VmwareFcdInstantRecoveryMountsResult = Model('VmwareFcdInstantRecoveryMountsResult', { data: List(Ref(VmwareFcdInstantRecoveryMount)), pagination: Ref(PaginationResult) })
export type VmwareFcdInstantRecoveryMountsResult = Static<typeof VmwareFcdInstantRecoveryMountsResult>

export const VmwareFcdQuickMigrationSpec = Model('VmwareFcdQuickMigrationSpec', {
  targetDatastore: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  ...Optional({
    mountedDiskNames: List(Text()),
    storagePolicy: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  }),
})
export type VmwareFcdQuickMigrationSpec = Static<typeof VmwareFcdQuickMigrationSpec>

export const EntireCloudDirectorVMRestoreSpecBase = {
  restorePointId: Uuid(),
  type: Ref(EEntireVMRestoreModeType),
  ...Optional({
    restoreProxies: Ref(RestoreProxySpec),
    secureRestore: Ref(SecureRestoreSpec),
    powerUp: Flag(),
    reason: Text(),
  }),
}

export const EntireCloudDirectorVMOriginalLocationRestoreSpec = Model('EntireCloudDirectorVMOriginalLocationRestoreSpec', {
  ...EntireCloudDirectorVMRestoreSpecBase,
  type: Tag(EEntireVMRestoreModeType, 'OriginalLocation'),
  ...Optional({ quickRollback: Flag() }),
})
export type EntireCloudDirectorVMOriginalLocationRestoreSpec = Static<typeof EntireCloudDirectorVMOriginalLocationRestoreSpec>

export const EntireCloudDirectorVMRestoreLocationModel = Model('EntireCloudDirectorVMRestoreLocationModel', { newName: Text(), vApp: Ref(InventoryObjectModel), restoreVSphereVMTags: Flag() })
export type EntireCloudDirectorVMRestoreLocationModel = Static<typeof EntireCloudDirectorVMRestoreLocationModel>

export const CloudDirectorRestoreTargetDatastoreSpec = Model('CloudDirectorRestoreTargetDatastoreSpec', {
  datastore: Ref(InventoryObjectModel),
  ...Optional({ storagePolicy: Ref(InventoryObjectModel) }),
})
export type CloudDirectorRestoreTargetDatastoreSpec = Static<typeof CloudDirectorRestoreTargetDatastoreSpec>

export const EntireCloudDirectorVMCustomizedRestoreSpec = Model('EntireCloudDirectorVMCustomizedRestoreSpec', {
  ...EntireCloudDirectorVMRestoreSpecBase,
  type: Tag(EEntireVMRestoreModeType, 'Customized'),
  location: Ref(EntireCloudDirectorVMRestoreLocationModel),
  ...Optional({
    network: Ref(RestoreTargetNetworkSpec),
    datastore: Ref(CloudDirectorRestoreTargetDatastoreSpec),
  }),
})
export type EntireCloudDirectorVMCustomizedRestoreSpec = Static<typeof EntireCloudDirectorVMCustomizedRestoreSpec>

export const EntireCloudDirectorVMRestoreSpec = OneOf('EntireCloudDirectorVMRestoreSpec', 'type', EntireCloudDirectorVMRestoreSpecBase, {
  OriginalLocation: EntireCloudDirectorVMOriginalLocationRestoreSpec,
  Customized: EntireCloudDirectorVMCustomizedRestoreSpec,
})
export type EntireCloudDirectorVMRestoreSpec = Static<typeof EntireCloudDirectorVMRestoreSpec>

export const FlrAutoUnmountModel = Model('FlrAutoUnmountModel', {
  isEnabled: Flag(),
  ...Optional({ noActivityPeriodInMinutes: Int32({ default: 30 }) }),
})
export type FlrAutoUnmountModel = Static<typeof FlrAutoUnmountModel>

export const FlrMountSpecBase = {
  restorePointId: Uuid(),
  type: Ref(EFlrType),
  autoUnmount: Ref(FlrAutoUnmountModel),
  ...Optional({ reason: Text() }),
}

export const EFlrMountModeType = Enum('EFlrMountModeType', ['Automatic', 'Manual'])
export type EFlrMountModeType = Static<typeof EFlrMountModeType>

export const EFlrMountModeServerType = Enum('EFlrMountModeServerType', ['MountServer', 'OriginalHost', 'HelperHost', 'HelperAppliance'])
export type EFlrMountModeServerType = Static<typeof EFlrMountModeServerType>

export const WindowsFlrMountServerSettings = Model('WindowsFlrMountServerSettings', { mountServerType: Ref(EFlrMountModeServerType), mountServerId: Uuid() })
export type WindowsFlrMountServerSettings = Static<typeof WindowsFlrMountServerSettings>

export const WindowsFlrMountSpec = Model('WindowsFlrMountSpec', {
  ...FlrMountSpecBase,
  type: Tag(EFlrType, 'Windows'),
  ...Optional({ credentialsId: Uuid() }),
  ...Since('1.3-rev0', { mountMode: Ref(EFlrMountModeType) }),
  ...Since('1.3-rev0', Optional({ mountServer: Ref(WindowsFlrMountServerSettings) })),
})
export type WindowsFlrMountSpec = Static<typeof WindowsFlrMountSpec>

export const LinuxFlrHelperHostModel = Model('LinuxFlrHelperHostModel', { hostId: Uuid() })
export type LinuxFlrHelperHostModel = Static<typeof LinuxFlrHelperHostModel>

export const LinuxFlrHelperApplianceResourceModelBase = { type: Ref(EFlrPlatformType) }

export const VmwareLinuxFlrHelperApplianceResourceModel = Model('VmwareLinuxFlrHelperApplianceResourceModel', {
  ...LinuxFlrHelperApplianceResourceModelBase,
  type: Tag(EFlrPlatformType, 'VMware'),
  host: Ref(InventoryObjectModel),
  resourcePool: Ref(InventoryObjectModel),
  network: Ref(InventoryObjectModel),
})
export type VmwareLinuxFlrHelperApplianceResourceModel = Static<typeof VmwareLinuxFlrHelperApplianceResourceModel>

export const HyperVLinuxFlrHelperApplianceResourceModel = Model('HyperVLinuxFlrHelperApplianceResourceModel', {
  ...LinuxFlrHelperApplianceResourceModelBase,
  type: Tag(EFlrPlatformType, 'HyperV'),
  host: Text(),
  network: Text(),
  vlanId: Int32(),
})
export type HyperVLinuxFlrHelperApplianceResourceModel = Static<typeof HyperVLinuxFlrHelperApplianceResourceModel>

export const LinuxFlrHelperApplianceResourceModel = OneOf('LinuxFlrHelperApplianceResourceModel', 'type', LinuxFlrHelperApplianceResourceModelBase, {
  VMware: VmwareLinuxFlrHelperApplianceResourceModel,
  HyperV: HyperVLinuxFlrHelperApplianceResourceModel,
})
export type LinuxFlrHelperApplianceResourceModel = Static<typeof LinuxFlrHelperApplianceResourceModel>

export const IpSettingsModel = Model('IpSettingsModel', Optional({
  IPv4Settings: Ref(IPv4SettingsModel),
  IPv6Settings: Ref(IPv6SettingsModel),
}))
export type IpSettingsModel = Static<typeof IpSettingsModel>

export const LinuxFlrHelperApplianceSpec = Model('LinuxFlrHelperApplianceSpec', Optional({
  platformResourceSettings: Ref(LinuxFlrHelperApplianceResourceModel),
  networkSettings: Ref(IpSettingsModel),
  ftpServerEnabled: Flag(),
  restoreFromNSS: Flag(),
}))
export type LinuxFlrHelperApplianceSpec = Static<typeof LinuxFlrHelperApplianceSpec>

export const LinuxFlrOriginalHostSpec = Model('LinuxFlrOriginalHostSpec', Optional({ credentialsId: Uuid() }))
export type LinuxFlrOriginalHostSpec = Static<typeof LinuxFlrOriginalHostSpec>

export const LinuxFlrMountServerSettingsBase = { mountServerType: Ref(EFlrMountModeServerType) }

export const LinuxMountServerFlrMountServerSettings = Model('LinuxMountServerFlrMountServerSettings', {
  ...LinuxFlrMountServerSettingsBase,
  mountServerType: Tag(EFlrMountModeServerType, 'MountServer'),
  mountServerId: Uuid(),
})
export type LinuxMountServerFlrMountServerSettings = Static<typeof LinuxMountServerFlrMountServerSettings>

export const LinuxOriginalHostFlrMountServerSettings = Model('LinuxOriginalHostFlrMountServerSettings', {
  ...LinuxFlrMountServerSettingsBase,
  mountServerType: Tag(EFlrMountModeServerType, 'OriginalHost'),
  originalHost: Ref(LinuxFlrOriginalHostSpec),
})
export type LinuxOriginalHostFlrMountServerSettings = Static<typeof LinuxOriginalHostFlrMountServerSettings>

export const LinuxHelperHostFlrMountServerSettings = Model('LinuxHelperHostFlrMountServerSettings', {
  ...LinuxFlrMountServerSettingsBase,
  mountServerType: Tag(EFlrMountModeServerType, 'HelperHost'),
  helperHost: Ref(LinuxFlrHelperHostModel),
})
export type LinuxHelperHostFlrMountServerSettings = Static<typeof LinuxHelperHostFlrMountServerSettings>

export const LinuxHelperApplianceFlrMountServerSettings = Model('LinuxHelperApplianceFlrMountServerSettings', {
  ...LinuxFlrMountServerSettingsBase,
  mountServerType: Tag(EFlrMountModeServerType, 'HelperAppliance'),
  helperAppliance: Ref(LinuxFlrHelperApplianceSpec),
})
export type LinuxHelperApplianceFlrMountServerSettings = Static<typeof LinuxHelperApplianceFlrMountServerSettings>

export const LinuxFlrMountServerSettings = ChangedModel('LinuxFlrMountServerSettings', {
  '1.3-rev0': Model('LinuxFlrMountServerSettings', {
    mountServerType: Ref(EFlrMountModeServerType),
    ...Optional({
      mountServerId: Uuid(),
      helperHost: Ref(LinuxFlrHelperHostModel),
      helperAppliance: Ref(LinuxFlrHelperApplianceSpec),
      originalHost: Ref(LinuxFlrOriginalHostSpec),
    }),
  }),
  '1.3-rev2': OneOf('LinuxFlrMountServerSettings', 'mountServerType', LinuxFlrMountServerSettingsBase, {
    MountServer: LinuxMountServerFlrMountServerSettings,
    OriginalHost: LinuxOriginalHostFlrMountServerSettings,
    HelperHost: LinuxHelperHostFlrMountServerSettings,
    HelperAppliance: LinuxHelperApplianceFlrMountServerSettings,
  }),
})
export type LinuxFlrMountServerSettings = Static<typeof LinuxFlrMountServerSettings>

export const LinuxFlrMountSpec = Model('LinuxFlrMountSpec', {
  ...FlrMountSpecBase,
  type: Tag(EFlrType, 'Linux'),
  ...Until('1.2-rev1', Optional({
    helperHost: Ref(LinuxFlrHelperHostModel),
    helperAppliance: Ref(LinuxFlrHelperApplianceSpec),
    originalHost: Ref(LinuxFlrOriginalHostSpec),
  })),
  ...Since('1.3-rev0', { mountMode: Ref(EFlrMountModeType) }),
  ...Since('1.3-rev0', RequiredSince('1.3-rev2', {
    mountServer: Ref(LinuxFlrMountServerSettings),
  })),
})
export type LinuxFlrMountSpec = Static<typeof LinuxFlrMountSpec>

export const FlrMountSpec = OneOf('FlrMountSpec', 'type', FlrMountSpecBase, {
  Windows: WindowsFlrMountSpec,
  Linux: LinuxFlrMountSpec,
})
export type FlrMountSpec = Static<typeof FlrMountSpec>

export const EntraIdTenantRestoreDeviceCodeSpec = Model('EntraIdTenantRestoreDeviceCodeSpec', { sessionId: Uuid() })
export type EntraIdTenantRestoreDeviceCodeSpec = Static<typeof EntraIdTenantRestoreDeviceCodeSpec>

export const EntraIdTenantRestoreDeviceCodeModel = Model('EntraIdTenantRestoreDeviceCodeModel', {
  userCode: Text(),
  deviceCode: Text(),
  verificationUrl: Text(),
  ...Optional({ message: Text(), clientId: Text(), expiresOn: DateTime() }),
})
export type EntraIdTenantRestoreDeviceCodeModel = Static<typeof EntraIdTenantRestoreDeviceCodeModel>

export const EntraIdTenantRestoreDeviceCodeStateSpec = Model('EntraIdTenantRestoreDeviceCodeStateSpec', { sessionId: Uuid(), userCode: Text() })
export type EntraIdTenantRestoreDeviceCodeStateSpec = Static<typeof EntraIdTenantRestoreDeviceCodeStateSpec>

export const EEntraIdTenantRestoreDeviceCodeStatus = Enum('EEntraIdTenantRestoreDeviceCodeStatus', ['Pending', 'Success', 'Failure'])
export type EEntraIdTenantRestoreDeviceCodeStatus = Static<typeof EEntraIdTenantRestoreDeviceCodeStatus>

export const EntraIdTenantRestoreDeviceCodeStateModel = Model('EntraIdTenantRestoreDeviceCodeStateModel', Optional({
  credentialsId: Uuid(),
  errorMessage: Text(),
  status: Ref(EEntraIdTenantRestoreDeviceCodeStatus),
  username: Text(),
}))
export type EntraIdTenantRestoreDeviceCodeStateModel = Static<typeof EntraIdTenantRestoreDeviceCodeStateModel>

export const EntraIdTenantStartRestoreSpec = Model('EntraIdTenantStartRestoreSpec', { backupId: Uuid() })
export type EntraIdTenantStartRestoreSpec = Static<typeof EntraIdTenantStartRestoreSpec>

export const UnstructuredDataMountSpec = Model('UnstructuredDataMountSpec', {
  ...RequiredUntil('1.2-rev1', { backupId: Uuid() }),
  ...Optional({ autoUnmount: Ref(FlrAutoUnmountModel) }),
  ...Since('1.3-rev0', Optional({
    unstructuredDataServerId: Uuid(),
    restorePointId: Uuid(),
  })),
  ...Since('1.3-rev2', Optional({
    coldStorageRetrievalSettings: Ref(UnstructuredDataColdStorageRetrievalSettings),
  })),
})
export type UnstructuredDataMountSpec = Static<typeof UnstructuredDataMountSpec>

export const EInstantHvVMRecoveryMountsFiltersOrderColumn = Enum('EInstantHvVMRecoveryMountsFiltersOrderColumn', [
  ...Until('1.3-rev0', ['state', 'vmName', 'jobName', 'restorePointDate', 'hostName']),
  ...Since('1.3-rev1', ['State', 'VmName', 'JobName', 'RestorePointDate', 'HostName']),
])
export type EInstantHvVMRecoveryMountsFiltersOrderColumn = Static<typeof EInstantHvVMRecoveryMountsFiltersOrderColumn>

export const InstantHvVMRecoverySpecBase = {
  restorePointId: Uuid(),
  type: Ref(EInstantVMRecoveryModeType),
  ...Optional({ secureRestore: Ref(SecureRestoreSpec), powerUp: Flag(), reason: Text() }),
  ...Since('1.3-rev2', Optional({ shareCredentialsId: Uuid() })),
}

export const InstantHvVMOriginalLocationRecoverySpec = Model('InstantHvVMOriginalLocationRecoverySpec', {
  ...InstantHvVMRecoverySpecBase,
  type: Tag(EInstantVMRecoveryModeType, 'OriginalLocation'),
})
export type InstantHvVMOriginalLocationRecoverySpec = Static<typeof InstantHvVMOriginalLocationRecoverySpec>

export const HvRestoreTargetDatastoreSpec = Model('HvRestoreTargetDatastoreSpec', { disk: Ref(HyperVDiskExtentModel), targetFolder: Text() })
export type HvRestoreTargetDatastoreSpec = Static<typeof HvRestoreTargetDatastoreSpec>

export const HvRestoreTargetDatastoresSpec = Model('HvRestoreTargetDatastoresSpec', Optional({
  configurationFilesPath: Text(),
  diskMappings: List(Ref(HvRestoreTargetDatastoreSpec)),
}))
export type HvRestoreTargetDatastoresSpec = Static<typeof HvRestoreTargetDatastoresSpec>

export const InstantHvVMCustomizedRecoveryDatastoreSpec = Model('InstantHvVMCustomizedRecoveryDatastoreSpec', {
  ...HvRestoreTargetDatastoresSpec.properties,
  ...Optional({ allocateRequiredDiskSpace: Flag() }),
})
export type InstantHvVMCustomizedRecoveryDatastoreSpec = Static<typeof InstantHvVMCustomizedRecoveryDatastoreSpec>

export const HvRestoreSourceNetworkModel = Model('HvRestoreSourceNetworkModel', {
  network: Changed({
    '1.3-rev0': Ref(HyperVObjectModel),
    '1.3-rev2': Ref(ObjectRestorePointNetworkInfoModel),
  }),
  disconnect: Flag(),
})
export type HvRestoreSourceNetworkModel = Static<typeof HvRestoreSourceNetworkModel>

export const HvRestoreTargetNetworkMappingModel = Model('HvRestoreTargetNetworkMappingModel', {
  sourceNetwork: Ref(HvRestoreSourceNetworkModel),
  ...Optional({ targetNetwork: Ref(HyperVObjectModel) }),
})
export type HvRestoreTargetNetworkMappingModel = Static<typeof HvRestoreTargetNetworkMappingModel>

export const HvRestoreTargetNetworkSpec = Model('HvRestoreTargetNetworkSpec', { mappings: List(Ref(HvRestoreTargetNetworkMappingModel)) })
export type HvRestoreTargetNetworkSpec = Static<typeof HvRestoreTargetNetworkSpec>

export const HvRestoreTargetNameSpec = Model('HvRestoreTargetNameSpec', Optional({
  vmName: Text(),
  preserveUUID: Flag(),
  registerAsClusterResource: Flag(),
  overwriteExistingVm: Flag(),
  overwriteExistingDisks: Flag(),
}))
export type HvRestoreTargetNameSpec = Static<typeof HvRestoreTargetNameSpec>

export const InstantHvVMCustomizedRecoverySpec = Model('InstantHvVMCustomizedRecoverySpec', {
  ...InstantHvVMRecoverySpecBase,
  type: Tag(EInstantVMRecoveryModeType, 'Customized'),
  ...Optional({
    destinationHost: Ref(HyperVObjectModel),
    datastore: Ref(InstantHvVMCustomizedRecoveryDatastoreSpec),
    network: Ref(HvRestoreTargetNetworkSpec),
    target: Ref(HvRestoreTargetNameSpec),
  }),
})
export type InstantHvVMCustomizedRecoverySpec = Static<typeof InstantHvVMCustomizedRecoverySpec>

export const InstantHvVMOtherPlatformRecoveryDatastoreMapping = Model('InstantHvVMOtherPlatformRecoveryDatastoreMapping', { disk: Ref(ObjectRestorePointDiskModel), targetFolder: Text() })
export type InstantHvVMOtherPlatformRecoveryDatastoreMapping = Static<typeof InstantHvVMOtherPlatformRecoveryDatastoreMapping>

export const InstantHvVMOtherPlatformRecoveryDatastoreSpec = Model('InstantHvVMOtherPlatformRecoveryDatastoreSpec', Optional({
  configurationFilesPath: Text(),
  diskMappings: List(Ref(InstantHvVMOtherPlatformRecoveryDatastoreMapping)),
  allocateRequiredDiskSpace: Flag(),
}))
export type InstantHvVMOtherPlatformRecoveryDatastoreSpec = Static<typeof InstantHvVMOtherPlatformRecoveryDatastoreSpec>

export const InstantHvVMRecoveryHelperApplianceSpec = Model('InstantHvVMRecoveryHelperApplianceSpec', {
  productionNetwork: Ref(HyperVObjectModel),
  ...Optional({
    vlanId: Integer(),
    ipv4Address: Ref(IPv4ApplianceSettingsModel),
    ipv6Address: Ref(IPv6ApplianceSettingsModel),
  }),
})
export type InstantHvVMRecoveryHelperApplianceSpec = Static<typeof InstantHvVMRecoveryHelperApplianceSpec>

export const InstantHvVMOtherPlatformRecoverySpec = Model('InstantHvVMOtherPlatformRecoverySpec', {
  ...InstantHvVMRecoverySpecBase,
  type: Tag(EInstantVMRecoveryModeType, 'OtherPlatform'),
  destinationHost: Ref(HyperVObjectModel),
  ...Optional({
    datastore: Ref(InstantHvVMOtherPlatformRecoveryDatastoreSpec),
    network: Ref(HvRestoreTargetNetworkSpec),
    target: Ref(HvRestoreTargetNameSpec),
    helperAppliance: Ref(InstantHvVMRecoveryHelperApplianceSpec),
  }),
})
export type InstantHvVMOtherPlatformRecoverySpec = Static<typeof InstantHvVMOtherPlatformRecoverySpec>

export const InstantHvVMRecoverySpec = OneOf('InstantHvVMRecoverySpec', 'type', InstantHvVMRecoverySpecBase, {
  OriginalLocation: InstantHvVMOriginalLocationRecoverySpec,
  Customized: InstantHvVMCustomizedRecoverySpec,
  ...Since('1.3-rev2', { OtherPlatform: InstantHvVMOtherPlatformRecoverySpec }),
})
export type InstantHvVMRecoverySpec = Static<typeof InstantHvVMRecoverySpec>

export const InstantHvVMRecoveryMount = Model('InstantHvVMRecoveryMount', {
  id: Uuid(),
  sessionId: Uuid(),
  state: Ref(EInstantRecoveryMountState),
  spec: Ref(InstantHvVMRecoverySpec),
  vmName: Text(),
  jobName: Text(),
  restorePointDate: DateTime(),
  ...Optional({ hostName: Text(), errorMessage: Text() }),
})
export type InstantHvVMRecoveryMount = Static<typeof InstantHvVMRecoveryMount>

export const InstantHvVMRecoveryMountsResult = Model('InstantHvVMRecoveryMountsResult', { data: List(Ref(InstantHvVMRecoveryMount)), pagination: Ref(PaginationResult) })
export type InstantHvVMRecoveryMountsResult = Static<typeof InstantHvVMRecoveryMountsResult>

export const EAzureInstantVMRecoveryMountsFiltersOrderColumn = Enum('EAzureInstantVMRecoveryMountsFiltersOrderColumn', [
  ...Until('1.3-rev0', ['state', 'name']),
  ...Since('1.3-rev1', ['State', 'Name']),
])
export type EAzureInstantVMRecoveryMountsFiltersOrderColumn = Static<typeof EAzureInstantVMRecoveryMountsFiltersOrderColumn>

export const EAzureInstantRecoveryMountState = Enum('EAzureInstantRecoveryMountState', ['Ready', 'Migrating', 'ReadyToSwitch', 'Switching', 'Starting', 'Stopping', 'Stopped'])
export type EAzureInstantRecoveryMountState = Static<typeof EAzureInstantRecoveryMountState>

export const AzureComputeSubscriptionModel = Model('AzureComputeSubscriptionModel', { subscriptionId: Uuid(), location: Text() })
export type AzureComputeSubscriptionModel = Static<typeof AzureComputeSubscriptionModel>

export const AzureComputeNameModel = Model('AzureComputeNameModel', Optional({ name: Text(), tags: List(Ref(AzureComputeVMTagModel)) }))
export type AzureComputeNameModel = Static<typeof AzureComputeNameModel>

export const EAzureComputeVMDiskType = Enum('EAzureComputeVMDiskType', ['StandardHDD', 'StandardSSD', 'PremiumSSD'])
export type EAzureComputeVMDiskType = Static<typeof EAzureComputeVMDiskType>

export const AzureComputeVMDiskConfigurationModel = Model('AzureComputeVMDiskConfigurationModel', {
  ...RequiredSince('1.3-rev1', { diskUid: Text() }),
  ...Optional({ diskType: Ref(EAzureComputeVMDiskType) }),
  ...Since('1.3-rev1', { include: Flag() }),
})
export type AzureComputeVMDiskConfigurationModel = Static<typeof AzureComputeVMDiskConfigurationModel>

export const AzureComputeVMSizeModel = Model('AzureComputeVMSizeModel', {
  instanceSize: Text(),
  ...Optional({ disks: List(Ref(AzureComputeVMDiskConfigurationModel)) }),
})
export type AzureComputeVMSizeModel = Static<typeof AzureComputeVMSizeModel>

export const AzureComputeResourceGroupModel = Model('AzureComputeResourceGroupModel', Optional({ resourceGroup: Text(), newResourceGroupName: Text() }))
export type AzureComputeResourceGroupModel = Static<typeof AzureComputeResourceGroupModel>

export const EAzureComputeNetworkSecurityGroupMode = Enum('EAzureComputeNetworkSecurityGroupMode', ['CreateNew', 'DoNotAssign', 'Existing'])
export type EAzureComputeNetworkSecurityGroupMode = Static<typeof EAzureComputeNetworkSecurityGroupMode>

export const AzureComputeNetworkSecurityGroupModel = Model('AzureComputeNetworkSecurityGroupModel', {
  mode: Ref(EAzureComputeNetworkSecurityGroupMode),
  ...Optional({ id: Text() }),
})
export type AzureComputeNetworkSecurityGroupModel = Static<typeof AzureComputeNetworkSecurityGroupModel>

export const AzureComputeNetworkModel = Model('AzureComputeNetworkModel', {
  network: Text(),
  ...RequiredSince('1.3-rev1', { subnet: Text() }),
  ...RequiredSince('1.3-rev2', {
    networkSecurityGroup: Changed({ '1.3-rev0': Text(), '1.3-rev2': Ref(AzureComputeNetworkSecurityGroupModel) }),
  }),
  ...Optional({ assignPublicIp: Flag() }),
})
export type AzureComputeNetworkModel = Static<typeof AzureComputeNetworkModel>

export const AzureInstantVMRecoveryApplianceModel = Model('AzureInstantVMRecoveryApplianceModel', {
  ...RequiredSince('1.3-rev1', { subnet: Text() }),
  ...Optional({ storageAccount: Text() }),
})
export type AzureInstantVMRecoveryApplianceModel = Static<typeof AzureInstantVMRecoveryApplianceModel>

export const AzureInstantVMRecoverySpec = Model('AzureInstantVMRecoverySpec', {
  restorePointId: Uuid(),
  subscription: Ref(AzureComputeSubscriptionModel),
  vmSize: Ref(AzureComputeVMSizeModel),
  resourceGroup: Ref(AzureComputeResourceGroupModel),
  network: Ref(AzureComputeNetworkModel),
  appliance: Ref(AzureInstantVMRecoveryApplianceModel),
  ...Optional({ name: Ref(AzureComputeNameModel), reason: Text(), verifyVMBoot: Flag() }),
})
export type AzureInstantVMRecoverySpec = Static<typeof AzureInstantVMRecoverySpec>

export const AzureInstantVMRecoveryMount = Model('AzureInstantVMRecoveryMount', {
  id: Uuid(),
  state: Ref(EAzureInstantRecoveryMountState),
  spec: Ref(AzureInstantVMRecoverySpec),
  ...Optional({ errorMessage: Text() }),
})
export type AzureInstantVMRecoveryMount = Static<typeof AzureInstantVMRecoveryMount>

export const AzureInstantVMRecoveryMountsResult = Model('AzureInstantVMRecoveryMountsResult', { data: List(Ref(AzureInstantVMRecoveryMount)), pagination: Ref(PaginationResult) })
export type AzureInstantVMRecoveryMountsResult = Static<typeof AzureInstantVMRecoveryMountsResult>

export const EAzureInstantVMRecoverySwitchoverType = Enum('EAzureInstantVMRecoverySwitchoverType', ['Auto', 'Manual', 'Scheduled'])
export type EAzureInstantVMRecoverySwitchoverType = Static<typeof EAzureInstantVMRecoverySwitchoverType>

export const AzureInstantVMRecoverySwitchoverSettingsModel = Model('AzureInstantVMRecoverySwitchoverSettingsModel', {
  type: Ref(EAzureInstantVMRecoverySwitchoverType),
  ...Optional({ scheduleTime: DateTime(), verifyVMBoot: Flag(), powerOnVM: Flag() }),
})
export type AzureInstantVMRecoverySwitchoverSettingsModel = Static<typeof AzureInstantVMRecoverySwitchoverSettingsModel>

export const AzureInstantVMRecoveryMigrationSpec = Model('AzureInstantVMRecoveryMigrationSpec', Optional({ switchoverSettings: Ref(AzureInstantVMRecoverySwitchoverSettingsModel) }))
export type AzureInstantVMRecoveryMigrationSpec = Static<typeof AzureInstantVMRecoveryMigrationSpec>

export const EntireHvVMRestoreSpecBase = {
  restorePointId: Uuid(),
  type: Ref(EEntireVMRestoreModeType),
  ...Optional({ secureRestore: Ref(SecureRestoreSpec), powerUp: Flag(), reason: Text() }),
}

export const EntireHvVMOriginalLocationRestoreSpec = Model('EntireHvVMOriginalLocationRestoreSpec', {
  ...EntireHvVMRestoreSpecBase,
  type: Tag(EEntireVMRestoreModeType, 'OriginalLocation'),
  ...Optional({ quickRollback: Flag() }),
})
export type EntireHvVMOriginalLocationRestoreSpec = Static<typeof EntireHvVMOriginalLocationRestoreSpec>

export const EntireHvVMCustomizedRestoreSpec = Model('EntireHvVMCustomizedRestoreSpec', {
  ...EntireHvVMRestoreSpecBase,
  type: Tag(EEntireVMRestoreModeType, 'Customized'),
  ...Optional({
    destinationHost: Ref(HyperVObjectModel),
    datastore: Ref(HvRestoreTargetDatastoresSpec),
    network: Ref(HvRestoreTargetNetworkSpec),
    target: Ref(HvRestoreTargetNameSpec),
  }),
})
export type EntireHvVMCustomizedRestoreSpec = Static<typeof EntireHvVMCustomizedRestoreSpec>

export const EntireHvVMRestoreSpec = OneOf('EntireHvVMRestoreSpec', 'type', EntireHvVMRestoreSpecBase, {
  OriginalLocation: EntireHvVMOriginalLocationRestoreSpec,
  Customized: EntireHvVMCustomizedRestoreSpec,
})
export type EntireHvVMRestoreSpec = Static<typeof EntireHvVMRestoreSpec>

export const EntraIdTenantStartRestoreFromCopySpec = Model('EntraIdTenantStartRestoreFromCopySpec', {
  restorePointId: Uuid(),
  ...Since('1.3-rev2', Optional({
    coldStorageRetrievalSettings: Ref(UnstructuredDataColdStorageRetrievalSettings),
  })),
})
export type EntraIdTenantStartRestoreFromCopySpec = Static<typeof EntraIdTenantStartRestoreFromCopySpec>

export const UnstructuredDataShareRestoreDestinationModel = Model('UnstructuredDataShareRestoreDestinationModel', Optional({
  unstructuredDataServerId: Uuid(),
  restoreToBackupServer: Flag(),
  path: Text(),
  preserveHierarchy: Flag(),
}))
export type UnstructuredDataShareRestoreDestinationModel = Static<typeof UnstructuredDataShareRestoreDestinationModel>

export const EUnstructuredDataRestoreOverwriteMode = Enum('EUnstructuredDataRestoreOverwriteMode', ['Skip', 'ReplaceOlder', 'ReplaceNewer', 'Overwrite'])
export type EUnstructuredDataRestoreOverwriteMode = Static<typeof EUnstructuredDataRestoreOverwriteMode>

export const UnstructuredDataShareRestoreOptionsModel = Model('UnstructuredDataShareRestoreOptionsModel', {
  ...Optional({
    rollback: Flag(),
    overwriteMode: Ref(EUnstructuredDataRestoreOverwriteMode),
    restorePermissions: Flag(),
  }),
  ...Since('1.3-rev2', Optional({
    coldStorageRetrievalSettings: Ref(UnstructuredDataColdStorageRetrievalSettings),
  })),
})
export type UnstructuredDataShareRestoreOptionsModel = Static<typeof UnstructuredDataShareRestoreOptionsModel>

export const UnstructuredDataEntireShareRestoreSpec = Model('UnstructuredDataEntireShareRestoreSpec', {
  restorePointId: Uuid(),
  ...Optional({
    destination: Ref(UnstructuredDataShareRestoreDestinationModel),
    restoreOptions: Ref(UnstructuredDataShareRestoreOptionsModel),
  }),
})
export type UnstructuredDataEntireShareRestoreSpec = Static<typeof UnstructuredDataEntireShareRestoreSpec>

export const UnstructuredDataOSRestoreDestinationModel = Model('UnstructuredDataOSRestoreDestinationModel', Optional({
  unstructuredDataServerId: Uuid(),
  restoreToBackupServer: Flag(),
  path: Text(),
  newBucketName: Text(),
  regionId: Text(),
}))
export type UnstructuredDataOSRestoreDestinationModel = Static<typeof UnstructuredDataOSRestoreDestinationModel>

export const UnstructuredDataOSRestoreOptionsModel = Model('UnstructuredDataOSRestoreOptionsModel', {
  ...Optional({
    rollback: Flag(),
    overwriteMode: Ref(EUnstructuredDataRestoreOverwriteMode),
    overwriteBucketAttributes: Flag(),
  }),
  ...Since('1.3-rev2', Optional({
    coldStorageRetrievalSettings: Ref(UnstructuredDataColdStorageRetrievalSettings),
  })),
})
export type UnstructuredDataOSRestoreOptionsModel = Static<typeof UnstructuredDataOSRestoreOptionsModel>

export const UnstructuredDataEntireOSRestoreSpec = Model('UnstructuredDataEntireOSRestoreSpec', {
  restorePointId: Uuid(),
  ...Optional({
    destination: Ref(UnstructuredDataOSRestoreDestinationModel),
    restoreOptions: Ref(UnstructuredDataOSRestoreOptionsModel),
  }),
})
export type UnstructuredDataEntireOSRestoreSpec = Static<typeof UnstructuredDataEntireOSRestoreSpec>

export const EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn = Enum('EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn', [
  ...Until('1.3-rev0', ['state', 'name']),
  ...Since('1.3-rev1', ['State', 'Name']),
])
export type EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn = Static<typeof EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn>

export const EUnstructuredDataInstantRecoveryMountState = Enum('EUnstructuredDataInstantRecoveryMountState', [
  'Publishing', 'PublishFailed', 'Published', 'Unpublishing', 'UnpublishFailed', 'Unpublished',
])
export type EUnstructuredDataInstantRecoveryMountState = Static<typeof EUnstructuredDataInstantRecoveryMountState>

export const EAccountPermissionType = Enum('EAccountPermissionType', ['DenyEveryone', 'AllowEveryone', 'AllowSelected'])
export type EAccountPermissionType = Static<typeof EAccountPermissionType>

export const UnstructuredDataRestorePermissionsModel = Model('UnstructuredDataRestorePermissionsModel', {
  owner: Text(),
  ...Optional({
    permissionType: Ref(EAccountPermissionType),
    permissionScope: List(Text()),
  }),
})
export type UnstructuredDataRestorePermissionsModel = Static<typeof UnstructuredDataRestorePermissionsModel>

export const UnstructuredDataRestoreOptionsModel = Model('UnstructuredDataRestoreOptionsModel', {
  restorePointId: Uuid(),
  ...Optional({ mountServerId: Uuid() }),
  ...RequiredSince('1.3-rev2', {
    permissions: Ref(UnstructuredDataRestorePermissionsModel),
  }),
})
export type UnstructuredDataRestoreOptionsModel = Static<typeof UnstructuredDataRestoreOptionsModel>

export const InstantUnstructuredDataRestoreSpec = Model('InstantUnstructuredDataRestoreSpec', {
  restoreOptions: List(Ref(UnstructuredDataRestoreOptionsModel)),
  ...Optional({ autoSelectMountServers: Flag(), reason: Text() }),
})
export type InstantUnstructuredDataRestoreSpec = Static<typeof InstantUnstructuredDataRestoreSpec>

export const InstantUnstructuredDataRecoveryMount = Model('InstantUnstructuredDataRecoveryMount', {
  id: Uuid(),
  sessionId: Uuid(),
  state: Ref(EUnstructuredDataInstantRecoveryMountState),
  spec: Ref(InstantUnstructuredDataRestoreSpec),
  unstructuredServerId: Uuid(),
  ...Optional({ unstructuredServerName: Text(), errorMessage: Text() }),
})
export type InstantUnstructuredDataRecoveryMount = Static<typeof InstantUnstructuredDataRecoveryMount>

export const InstantUnstructuredDataRecoveryMountsResult = Model('InstantUnstructuredDataRecoveryMountsResult', {
  data: List(Ref(InstantUnstructuredDataRecoveryMount)),
  pagination: Ref(PaginationResult),
})
export type InstantUnstructuredDataRecoveryMountsResult = Static<typeof InstantUnstructuredDataRecoveryMountsResult>

export const UnstructuredDataShareMigrationDestinationModel = Model('UnstructuredDataShareMigrationDestinationModel', Optional({
  unstructuredDataServerId: Uuid(),
  path: Text(),
  preserveHierarchy: Flag(),
}))
export type UnstructuredDataShareMigrationDestinationModel = Static<typeof UnstructuredDataShareMigrationDestinationModel>

export const EUnstructuredDataInstantRestoreOverwriteMode = Enum('EUnstructuredDataInstantRestoreOverwriteMode', ['ReplaceOlder', 'Overwrite'])
export type EUnstructuredDataInstantRestoreOverwriteMode = Static<typeof EUnstructuredDataInstantRestoreOverwriteMode>

export const EUnstructuredDataInstantRecoverySwitchoverType = Enum('EUnstructuredDataInstantRecoverySwitchoverType', ['Auto', 'Manual', 'Scheduled'])
export type EUnstructuredDataInstantRecoverySwitchoverType = Static<typeof EUnstructuredDataInstantRecoverySwitchoverType>

export const UnstructuredDataSwitchoverSettingsModel = Model('UnstructuredDataSwitchoverSettingsModel', {
  type: Ref(EUnstructuredDataInstantRecoverySwitchoverType),
  ...Optional({ scheduleTime: DateTime() }),
})
export type UnstructuredDataSwitchoverSettingsModel = Static<typeof UnstructuredDataSwitchoverSettingsModel>

export const InstantUnstructuredDataRestoreMigrationSpec = Model('InstantUnstructuredDataRestoreMigrationSpec', {
  ...RequiredSince('1.3-rev1', {
    destination: Ref(UnstructuredDataShareMigrationDestinationModel),
    switchoverSettings: Ref(UnstructuredDataSwitchoverSettingsModel),
  }),
  ...Optional({ overwriteMode: Ref(EUnstructuredDataInstantRestoreOverwriteMode) }),
})
export type InstantUnstructuredDataRestoreMigrationSpec = Static<typeof InstantUnstructuredDataRestoreMigrationSpec>

export const EntraIdTenantRestoreStartAuthorizationModel = Model('EntraIdTenantRestoreStartAuthorizationModel', { uri: Text({ format: 'uri' }) })
export type EntraIdTenantRestoreStartAuthorizationModel = Static<typeof EntraIdTenantRestoreStartAuthorizationModel>

export const EntraIdTenantRestoreAuthorizeSpec = Model('EntraIdTenantRestoreAuthorizeSpec', {
  sessionId: Uuid(),
  ...Optional({ code: Text(), state: Text(), error: Text(), errorDescription: Text() }),
})
export type EntraIdTenantRestoreAuthorizeSpec = Static<typeof EntraIdTenantRestoreAuthorizeSpec>

export const EntraIdTenantRestoreAuthorizeModel = Model('EntraIdTenantRestoreAuthorizeModel', {
  successful: Flag(),
  ...Optional({ error: Text(), errorDescription: Text(), credentialsId: Uuid() }),
})
export type EntraIdTenantRestoreAuthorizeModel = Static<typeof EntraIdTenantRestoreAuthorizeModel>

export const EColdStorageRetrievalSessionState = Enum('EColdStorageRetrievalSessionState', ['Initialized', 'ItemSearchComplete', 'Retrieved', 'Failed', 'CleanedUp'])
export type EColdStorageRetrievalSessionState = Static<typeof EColdStorageRetrievalSessionState>

export const EColdStorageOperationType = Enum('EColdStorageOperationType', [
  'RestorePointBlobs', 'FlrBlobs', 'BackupTransfer', 'MetaDownload', 'HealthCheck',
  'GfsMetadataDownload',
])
export type EColdStorageOperationType = Static<typeof EColdStorageOperationType>

export const UnstructuredDataArchiveRetrievalModel = Model('UnstructuredDataArchiveRetrievalModel', {
  operationId: Uuid(),
  serverId: Uuid(),
  backupId: Uuid(),
  sessionState: Ref(EColdStorageRetrievalSessionState),
  operationType: Ref(EColdStorageOperationType),
  ...Optional({ restorePointId: Uuid(), retrievalExpirationTime: DateTime() }),
})
export type UnstructuredDataArchiveRetrievalModel = Static<typeof UnstructuredDataArchiveRetrievalModel>

export const UnstructuredDataArchiveRetrievalModelsResult = Model('UnstructuredDataArchiveRetrievalModelsResult', { data: List(Ref(UnstructuredDataArchiveRetrievalModel)) })
export type UnstructuredDataArchiveRetrievalModelsResult = Static<typeof UnstructuredDataArchiveRetrievalModelsResult>

export const UnstructuredDataArchiveRetrievalSpec = Model('UnstructuredDataArchiveRetrievalSpec', { retrievalOperationId: Uuid(), availabilityPeriodDays: Int32() })
export type UnstructuredDataArchiveRetrievalSpec = Static<typeof UnstructuredDataArchiveRetrievalSpec>

export const StartVolumeRestoreRequest = Model('StartVolumeRestoreRequest', {
  diskManagementSessionId: Uuid(),
  diskMappingContext: Ref(DiskMappingContext),
  ...Optional({ reason: Text(), injectDrivers: Flag() }),
})
export type StartVolumeRestoreRequest = Static<typeof StartVolumeRestoreRequest>

export const getAllInstantViVMRecoveryMounts = Get({
  id: 'GetAllInstantViVMRecoveryMounts',
  url: Changed({ '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/vm', '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/vm' }),
  claims: ['ViewIRMountedVMs'],
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(EInstantViVMRecoveryMountsFiltersOrderColumn),
      orderAsc: Flag(),
      stateFilter: Ref(EInstantRecoveryMountState),
    }),
    ...Since('1.3-rev0', Optional({ vmNameFilter: Text() })),
    ...Since('1.3-rev1', Optional({ mountIdFilter: List(Uuid()) })),
  },
  reply: { '200': Ref(InstantViVMRecoveryMountsResult) },
  errors: [401, 403, 404, 500],
})

export const instantViVMRecoveryMount = Post({
  id: 'InstantViVMRecoveryMount',
  url: Changed({ '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/vm', '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/vm' }),
  claims: ['StartViVMInstantRecovery'],
  body: Ref(InstantViVMRecoverySpec),
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const getInstantViVMRecoveryMount = Get({
  id: 'GetInstantViVMRecoveryMount',
  url: Changed({ '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/vm/:mountId', '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/vm/:mountId' }),
  claims: ['ViewIRMountedVMs'],
  params: { mountId: Uuid() },
  reply: { '200': Ref(InstantViVMRecoveryMount) },
  errors: [401, 403, 404, 500],
})

export const instantViVMRecoveryUnmount = Post({
  id: 'InstantViVMRecoveryUnmount',
  url: Changed({ '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/vm/:mountId/unmount', '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/vm/:mountId/unmount' }),
  claims: ['DismountIRVMs'],
  params: { mountId: Uuid() },
  reply: { '200': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const instantViVMRecoveryMigrate = Post({
  id: 'InstantViVMRecoveryMigrate',
  url: Changed({ '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/vm/:mountId/migrate', '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/vm/:mountId/migrate' }),
  claims: ['MigrateIRMountedVMs'],
  params: { mountId: Uuid() },
  body: Ref(ViVMQuickMigrationSpec),
  reply: { '200': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const entireVmRestoreVmware = Post({
  id: 'EntireVmRestoreVmware',
  url: Changed({ '1.1-rev0': '/api/v1/restore/vmRestore/vmware/', '1.2-rev1': '/api/v1/restore/vmRestore/vSphere' }),
  claims: ['StartEntireVmRestore'],
  body: Ref(EntireViVMRestoreSpec),
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const entireVmRestoreCloudDirector = Post({
  id: 'EntireVmRestoreCloudDirector',
  url: '/api/v1/restore/vmRestore/cloudDirector',
  since: '1.2-rev1',
  claims: ['StartEntireVmRestoreCloudDirector'],
  body: Ref(EntireCloudDirectorVMRestoreSpec),
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const getAllVmwareFcdInstantRecoveryMountModels = Get({
  id: 'GetAllVmwareFcdInstantRecoveryMountModels',
  url: Changed({ '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/fcd', '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/fcd' }),
  claims: ['ViewIRMountedDisks'],
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EVmwareFcdInstantRecoveryMountsFiltersOrderColumn),
    orderAsc: Flag(),
    stateFilter: Ref(EInstantRecoveryMountState),
  }),
  reply: { '200': Ref(VmwareFcdInstantRecoveryMountsResult) },
  errors: [401, 403, 404, 500],
})

export const instantRecoveryVmwareFcdMountWithSession = Post({
  id: 'InstantRecoveryVmwareFcdMountWithSession',
  url: Changed({ '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/fcd', '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/fcd' }),
  claims: ['StartFCDInstantRecovery'],
  body: Ref(VmwareFcdInstantRecoverySpec),
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const getVmwareFcdInstantRecoveryMountModel = Get({
  id: 'GetVmwareFcdInstantRecoveryMountModel',
  url: Changed({ '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/fcd/:mountId', '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/fcd/:mountId' }),
  claims: ['ViewIRMountedDisks'],
  params: { mountId: Uuid() },
  reply: { '200': Ref(VmwareFcdInstantRecoveryMount) },
  errors: [401, 403, 404, 500],
})

export const instantRecoveryVmwareFcdDismountWithSession = Post({
  id: 'InstantRecoveryVmwareFcdDismountWithSession',
  url: Changed({ '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/fcd/:mountId/dismount', '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/fcd/:mountId/dismount' }),
  claims: ['DismountIRDisks'],
  params: { mountId: Uuid() },
  reply: { '200': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const instantRecoveryVmwareFcdMigrateWithSession = Post({
  id: 'InstantRecoveryVmwareFcdMigrateWithSession',
  url: Changed({ '1.1-rev0': '/api/v1/restore/instantRecovery/vmware/fcd/:mountId/migrate', '1.2-rev1': '/api/v1/restore/instantRecovery/vSphere/fcd/:mountId/migrate' }),
  claims: ['MigrateIRMountedDisks'],
  params: { mountId: Uuid() },
  body: Ref(VmwareFcdQuickMigrationSpec),
  reply: { '200': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const startFlrMount = Post({
  id: 'StartFlrMount',
  url: '/api/v1/restore/flr',
  since: '1.2-rev1',
  claims: ['StartFlrRestore'],
  body: Ref(FlrMountSpec),
  reply: { '201': Ref(FlrBrowseMountModel) },
})

export const stopFlrMount = Post({
  id: 'StopFlrMount',
  url: '/api/v1/restore/flr/:sessionId/unmount',
  since: '1.2-rev1',
  claims: ['UnmountFlrRestore'],
  params: { sessionId: Uuid() },
  reply: { '201': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const getEntraIdTenantRestoreDeviceCode = Post({
  id: 'GetEntraIdTenantRestoreDeviceCode',
  url: '/api/v1/restore/entraId/tenant/deviceCode',
  since: '1.2-rev1',
  claims: ['GetEntraIdTenantRestoreDeviceCode'],
  roles: ['NoLicense'],
  body: Ref(EntraIdTenantRestoreDeviceCodeSpec),
  reply: { '201': Ref(EntraIdTenantRestoreDeviceCodeModel) },
})

export const getEntraIdTenantRestoreDeviceCodeState = Post({
  id: 'GetEntraIdTenantRestoreDeviceCodeState',
  url: '/api/v1/restore/entraId/tenant/deviceCode/state',
  since: '1.2-rev1',
  claims: ['GetEntraIdTenantRestoreDeviceCodeState'],
  roles: ['NoLicense'],
  body: Ref(EntraIdTenantRestoreDeviceCodeStateSpec),
  reply: { '200': Ref(EntraIdTenantRestoreDeviceCodeStateModel) },
})

export const startEntraIDTenantRestore = Post({
  id: 'StartEntraIDTenantRestore',
  url: '/api/v1/restore/entraId/tenant',
  since: '1.2-rev1',
  claims: ['StartEntraIDTenantRestore'],
  roles: ['NoLicense'],
  body: Ref(EntraIdTenantStartRestoreSpec),
  reply: { '201': Ref(EntraIdTenantBrowseMountModel) },
})

export const stopEntraIDTenantRestore = Post({
  id: 'StopEntraIDTenantRestore',
  url: '/api/v1/restore/entraId/tenant/:sessionId/stop',
  since: '1.2-rev1',
  claims: ['StopEntraIDTenantRestore'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid() },
  body: Optional(Ref(JobStopSpec)),
  reply: { '201': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const startEntraIDAuditLogMount = Post({
  id: 'StartEntraIDAuditLogMount',
  url: '/api/v1/restore/entraId/auditLog',
  since: '1.2-rev1',
  claims: ['StartEntraIDAuditLogRestore'],
  body: Ref(UnstructuredDataMountSpec),
  reply: { '201': Ref(UnstructuredDataFlrBrowseMountModel) },
})

export const stopEntraIDAuditLogMount = Post({
  id: 'StopEntraIDAuditLogMount',
  url: '/api/v1/restore/entraId/auditLog/:sessionId/unmount',
  since: '1.2-rev1',
  claims: ['UnmountEntraIDAuditLogRestore'],
  params: { sessionId: Uuid() },
  reply: { '201': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const getAllInstantHvVMRecoveryMounts = Get({
  id: 'GetAllInstantHvVMRecoveryMounts',
  url: '/api/v1/restore/instantRecovery/hyperV/vm',
  since: '1.3-rev0',
  claims: ['ViewIRMountedVMs'],
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EInstantHvVMRecoveryMountsFiltersOrderColumn),
    orderAsc: Flag(),
    stateFilter: Ref(EInstantRecoveryMountState),
    vmNameFilter: Text(),
  }),
  reply: { '200': Ref(InstantHvVMRecoveryMountsResult) },
  errors: [401, 403, 404, 500],
})

export const instantHvVMRecoveryMount = Post({
  id: 'InstantHvVMRecoveryMount',
  url: '/api/v1/restore/instantRecovery/hyperV/vm',
  since: '1.3-rev0',
  claims: ['StartHvVMInstantRecovery'],
  body: Ref(InstantHvVMRecoverySpec),
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const getInstantHvVMRecoveryMount = Get({
  id: 'GetInstantHvVMRecoveryMount',
  url: '/api/v1/restore/instantRecovery/hyperV/vm/:mountId',
  since: '1.3-rev0',
  claims: ['ViewIRMountedVMs'],
  params: { mountId: Uuid() },
  reply: { '200': Ref(InstantHvVMRecoveryMount) },
  errors: [401, 403, 404, 500],
})

export const instantHvVMRecoveryUnmount = Post({
  id: 'InstantHvVMRecoveryUnmount',
  url: '/api/v1/restore/instantRecovery/hyperV/vm/:mountId/unmount',
  since: '1.3-rev0',
  claims: ['DismountIRVMs'],
  params: { mountId: Uuid() },
  reply: { '200': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const instantHvVMRecoveryMigrate = Post({
  id: 'InstantHvVMRecoveryMigrate',
  url: '/api/v1/restore/instantRecovery/hyperV/vm/:mountId/migrate',
  since: '1.3-rev0',
  claims: ['MigrateIRMountedVMs'],
  params: { mountId: Uuid() },
  reply: { '204': Empty() },
  errors: [400, 401, 403, 404, 500],
})

export const getAllAzureInstantVMRecoveryMounts = Get({
  id: 'GetAllAzureInstantVMRecoveryMounts',
  url: '/api/v1/restore/instantRecovery/azure/vm',
  since: '1.3-rev0',
  claims: ['ViewAzureIRMountedVMs'],
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(EAzureInstantVMRecoveryMountsFiltersOrderColumn),
    orderAsc: Flag(),
    stateFilter: Ref(EAzureInstantRecoveryMountState),
  }),
  reply: { '200': Ref(AzureInstantVMRecoveryMountsResult) },
  errors: [401, 403, 404, 500],
})

export const azureInstantVMRecoveryMount = Post({
  id: 'AzureInstantVMRecoveryMount',
  url: '/api/v1/restore/instantRecovery/azure/vm',
  since: '1.3-rev0',
  claims: ['StartAzureVMInstantRecovery'],
  body: Ref(AzureInstantVMRecoverySpec),
  reply: { '201': Ref(AzureInstantVMRecoveryMount) },
  errors: [400, 401, 403, 404, 500],
})

export const getAzureInstantVMRecoveryMount = Get({
  id: 'GetAzureInstantVMRecoveryMount',
  url: '/api/v1/restore/instantRecovery/azure/vm/:mountId',
  since: '1.3-rev0',
  claims: ['ViewAzureIRMountedVMs'],
  params: { mountId: Uuid() },
  reply: { '200': Ref(AzureInstantVMRecoveryMount) },
  errors: [401, 403, 404, 500],
})

export const getAllAzureInstantVMRecoveryMountSessions = Get({
  id: 'GetAllAzureInstantVMRecoveryMountSessions',
  url: '/api/v1/restore/instantRecovery/azure/vm/:mountId/sessions',
  since: '1.3-rev0',
  claims: ['ViewAzureIRMountedVMSessions'],
  params: { mountId: Uuid() },
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(ESessionsFiltersOrderColumn),
    orderAsc: Flag(),
    createdAfterFilter: DateTime(),
    createdBeforeFilter: DateTime(),
    endedAfterFilter: DateTime(),
    endedBeforeFilter: DateTime(),
    typeFilter: Ref(ESessionType),
    stateFilter: Ref(ESessionState),
    resultFilter: List(Ref(ESessionResult)),
  }),
  reply: { '200': Ref(SessionsResult) },
  errors: [401, 403, 404, 500],
})

export const azureInstantVMRecoveryUnmount = Post({
  id: 'AzureInstantVMRecoveryUnmount',
  url: '/api/v1/restore/instantRecovery/azure/vm/:mountId/unmount',
  since: '1.3-rev0',
  claims: ['UnmountAzureIRVMs'],
  params: { mountId: Uuid() },
  reply: { '201': Ref(AzureInstantVMRecoveryMount) },
  errors: [400, 401, 403, 404, 500],
})

export const azureInstantVMRecoveryMigrate = Post({
  id: 'AzureInstantVMRecoveryMigrate',
  url: '/api/v1/restore/instantRecovery/azure/vm/:mountId/migrate',
  since: '1.3-rev0',
  claims: ['MigrateAzureIRMountedVMs'],
  params: { mountId: Uuid() },
  body: Ref(AzureInstantVMRecoveryMigrationSpec),
  reply: { '201': Ref(AzureInstantVMRecoveryMount) },
  errors: [400, 401, 403, 404, 500],
})

export const getAzureInstantVMRecoverySwitchoverSettings = Get({
  id: 'GetAzureInstantVMRecoverySwitchoverSettings',
  url: '/api/v1/restore/instantRecovery/azure/vm/:mountId/switchoverSettings',
  since: '1.3-rev0',
  claims: ['ViewAzureIRSwitchoverSettings'],
  params: { mountId: Uuid() },
  reply: { '200': Ref(AzureInstantVMRecoverySwitchoverSettingsModel) },
  errors: [401, 403, 404, 500],
})

export const updateAzureInstantVMRecoverySwitchoverSettings = Put({
  id: 'UpdateAzureInstantVMRecoverySwitchoverSettings',
  url: '/api/v1/restore/instantRecovery/azure/vm/:mountId/switchoverSettings',
  since: '1.3-rev0',
  claims: ['UpdateAzureIRSwitchoverSettings'],
  params: { mountId: Uuid() },
  body: Optional(Ref(AzureInstantVMRecoverySwitchoverSettingsModel)),
  reply: { '201': Ref(AzureInstantVMRecoverySwitchoverSettingsModel) },
  errors: [401, 403, 404, 500],
})

export const azureInstantVMRecoverySwitchover = Post({
  id: 'AzureInstantVMRecoverySwitchover',
  url: '/api/v1/restore/instantRecovery/azure/vm/:mountId/switchover',
  since: '1.3-rev0',
  claims: ['StartAzureIRSwitchover'],
  params: { mountId: Uuid() },
  reply: { '201': Ref(AzureInstantVMRecoveryMount) },
  errors: [401, 403, 404, 500],
})

export const entireVmRestoreHv = Post({
  id: 'EntireVmRestoreHv',
  url: '/api/v1/restore/vmRestore/hyperV',
  since: '1.3-rev0',
  claims: ['StartEntireVmRestore'],
  body: Ref(EntireHvVMRestoreSpec),
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const startEntraIDTenantRestoreFromCopy = Post({
  id: 'StartEntraIDTenantRestoreFromCopy',
  url: '/api/v1/restore/entraId/tenant/fromCopy',
  since: '1.3-rev0',
  claims: ['StartEntraIDTenantRestoreFromCopy'],
  roles: ['NoLicense'],
  body: Ref(EntraIdTenantStartRestoreFromCopySpec),
  reply: { '201': Ref(SessionModel) },
})

export const entireUnstructuredDataShareRestore = Post({
  id: 'EntireUnstructuredDataShareRestore',
  url: '/api/v1/restore/unstructuredData/fileShare',
  since: '1.3-rev1',
  claims: ['RestoreEntireFileShare'],
  body: Ref(UnstructuredDataEntireShareRestoreSpec),
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const entireUnstructuredDataOSRestore = Post({
  id: 'EntireUnstructuredDataOSRestore',
  url: '/api/v1/restore/unstructuredData/objectStorage',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['RestoreEntireOSBucket'], '1.3-rev2': ['RestoreEntireBucket'] }),
  body: Ref(UnstructuredDataEntireOSRestoreSpec),
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const getAllInstantUnstructuredDataRecoveryMounts = Get({
  id: 'GetAllInstantUnstructuredDataRecoveryMounts',
  url: '/api/v1/restore/instantRecovery/unstructuredData',
  since: '1.3-rev1',
  claims: ['ViewIRMountedUnstructuredDataShares'],
  query: Optional({
    skip: Int32(),
    limit: Int32(),
    orderColumn: Ref(EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn),
    orderAsc: Flag(),
    stateFilter: Ref(EInstantRecoveryMountState),
    shareNameFilter: Text(),
  }),
  reply: { '200': Ref(InstantUnstructuredDataRecoveryMountsResult) },
  errors: [401, 403, 404, 500],
})

export const instantUnstructuredDataRecoveryMount = Post({
  id: 'InstantUnstructuredDataRecoveryMount',
  url: '/api/v1/restore/instantRecovery/unstructuredData',
  since: '1.3-rev1',
  claims: ['StartUnstructuredDataInstantRecovery'],
  body: Ref(InstantUnstructuredDataRestoreSpec),
  reply: { '201': Ref(SessionsResult) },
  errors: [400, 401, 403, 404, 500],
})

export const getInstantUnstructuredDataRecoveryMount = Get({
  id: 'GetInstantUnstructuredDataRecoveryMount',
  url: '/api/v1/restore/instantRecovery/unstructuredData/:mountId',
  since: '1.3-rev1',
  claims: ['ViewIRMountedUnstructuredDataShares'],
  params: { mountId: Uuid() },
  reply: { '200': Ref(InstantUnstructuredDataRecoveryMount) },
  errors: [401, 403, 404, 500],
})

export const instantUnstructuredDataRecoveryUnmount = Post({
  id: 'InstantUnstructuredDataRecoveryUnmount',
  url: '/api/v1/restore/instantRecovery/unstructuredData/:mountId/unmount',
  since: '1.3-rev1',
  claims: ['UnmountIRUnstructuredDataShare'],
  params: { mountId: Uuid() },
  reply: { '200': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const instantUnstructuredDataRecoveryMigrate = Post({
  id: 'InstantUnstructuredDataRecoveryMigrate',
  url: '/api/v1/restore/instantRecovery/unstructuredData/:mountId/migrate',
  since: '1.3-rev1',
  claims: ['MigrateIRMountedUnstructuredDataShares'],
  params: { mountId: Uuid() },
  body: Ref(InstantUnstructuredDataRestoreMigrationSpec),
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const instantUnstructuredDataShareSwitchover = Post({
  id: 'InstantUnstructuredDataShareSwitchover',
  url: '/api/v1/restore/instantRecovery/unstructuredData/:mountId/switchover',
  since: '1.3-rev1',
  claims: ['SwitchIRMountedUnstructuredDataShares'],
  params: { mountId: Uuid() },
  reply: { '201': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const getUnstructuredDataShareIRSwitchoverSettings = Get({
  id: 'GetUnstructuredDataShareIRSwitchoverSettings',
  url: '/api/v1/restore/instantRecovery/unstructuredData/:mountId/switchoverSettings',
  since: '1.3-rev1',
  claims: ['ViewUnstructuredDataShareIRSwitchoverSettings'],
  params: { mountId: Uuid() },
  reply: { '200': Ref(UnstructuredDataSwitchoverSettingsModel) },
  errors: [400, 401, 403, 404, 500],
})

export const updateUnstructuredDataShareIRSwitchoverSettings = Put({
  id: 'UpdateUnstructuredDataShareIRSwitchoverSettings',
  url: '/api/v1/restore/instantRecovery/unstructuredData/:mountId/switchoverSettings',
  since: '1.3-rev1',
  claims: ['UpdateUnstructuredDataShareIRSwitchoverSettings'],
  params: { mountId: Uuid() },
  body: Optional(Ref(UnstructuredDataSwitchoverSettingsModel)),
  reply: { '200': Ref(UnstructuredDataSwitchoverSettingsModel) },
  errors: [400, 401, 403, 404, 500],
})

export const startUnstructuredDataFlrMount = Post({
  id: 'StartUnstructuredDataFlrMount',
  url: '/api/v1/restore/flr/unstructuredData',
  since: '1.3-rev1',
  claims: ['StartUnstructuredDataFlrRestore'],
  body: Ref(UnstructuredDataMountSpec),
  reply: { '201': Ref(UnstructuredDataFlrBrowseMountModel) },
})

export const stopUnstructuredDataFLRMount = Post({
  id: 'StopUnstructuredDataFLRMount',
  url: '/api/v1/restore/unstructuredData/:sessionId/unmount',
  since: '1.3-rev1',
  claims: ['UnmountUnstructuredDataFLRVolumes'],
  params: { sessionId: Uuid() },
  reply: { '201': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const startEntraIdTenantRestoreAuthorization = Get({
  id: 'StartEntraIdTenantRestoreAuthorization',
  url: '/api/v1/restore/entraId/tenant/:sessionId/authCode/startAuthorization',
  since: '1.3-rev1',
  claims: ['GetEntraIdTenantRestoreDeviceCode'],
  roles: ['NoLicense'],
  params: { sessionId: Uuid() },
  query: { vdcSessionId: Text(), redirectUri: Text({ format: 'uri' }) },
  reply: { '200': Ref(EntraIdTenantRestoreStartAuthorizationModel) },
})

export const entraIdTenantRestoreAuthorize = Post({
  id: 'EntraIdTenantRestoreAuthorize',
  url: '/api/v1/restore/entraId/tenant/authCode/authorize',
  since: '1.3-rev1',
  claims: ['GetEntraIdTenantRestoreDeviceCode'],
  roles: ['NoLicense'],
  body: Ref(EntraIdTenantRestoreAuthorizeSpec),
  reply: { '200': Ref(EntraIdTenantRestoreAuthorizeModel) },
})

export const getUnstructuredBackupColdStorageRetrievals = Get({
  id: 'GetUnstructuredBackupColdStorageRetrievals',
  url: '/api/v1/restore/unstructuredData/retrieveFromArchiveStorage',
  since: '1.3-rev2',
  claims: ['RetrieveFromArchiveTier'],
  query: {
    serverIdFilter: List(Uuid()),
    backupIdFilter: List(Uuid()),
    restorePointIdFilter: List(Uuid()),
  },
  reply: { '201': Ref(UnstructuredDataArchiveRetrievalModelsResult) },
  errors: [400, 401, 403, 404, 500],
})

export const startUnstructuredBackupColdStorageRetrieval = Post({
  id: 'StartUnstructuredBackupColdStorageRetrieval',
  url: '/api/v1/restore/unstructuredData/retrieveFromArchiveStorage',
  since: '1.3-rev2',
  claims: ['RetrieveFromArchiveTier'],
  body: Ref(UnstructuredDataArchiveRetrievalSpec),
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const startVolumeRestore = Post({
  id: 'StartVolumeRestore',
  url: '/api/v1/restore/startVolumeRestore',
  since: '1.3-rev2',
  claims: ['PerformVolumeRestore'],
  body: Ref(StartVolumeRestoreRequest),
  reply: { '201': Ref(SessionModel) },
  errors: [401, 403, 500],
})
