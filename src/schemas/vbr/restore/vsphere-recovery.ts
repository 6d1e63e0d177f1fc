// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Between, Changed, ChangedModel, DateTime, Enum, Flag, Int32, List, Model, OneOf, Optional, Ref,
  RequiredSince, RequiredUntil, Since, Tag, Text, Until, Uuid, type Static,
} from '../../kit/vbr.js'
import { EFlrPlatformType, EFlrType } from '../common/browse-mounts.js'
import { EDiskCreationMode, ViVMDiskModel } from '../common/disks.js'
import { InventoryObjectModel, VmwareObjectModel } from '../common/inventory-objects.js'
import { ObjectRestorePointNetworkInfoModel } from '../common/restore-points.js'
import { DiskMappingContext, PaginationResult } from '../common/shared.js'
import {
  HyperVLinuxFlrHelperApplianceResourceModel, LinuxFlrHelperApplianceResourceModelBase,
} from './shared.js'

export const EInstantViVMRecoveryMountsFiltersOrderColumn = Enum('EInstantViVMRecoveryMountsFiltersOrderColumn', [
  ...Until('1.3-rev0', ['state']),
  ...Until('1.2-rev1', ['name']),
  ...Between('1.3-rev0', '1.3-rev0', ['vmName', 'jobName', 'restorePointDate', 'hostName']),
  ...Since('1.3-rev1', ['State', 'VmName', 'JobName', 'RestorePointDate', 'HostName']),
])
export type EInstantViVMRecoveryMountsFiltersOrderColumn = Static<typeof EInstantViVMRecoveryMountsFiltersOrderColumn>

export const EInstantRecoveryMountState = Enum('EInstantRecoveryMountState', [
  'Failed', 'Mounting', 'Mounted', 'Dismounting',
])
export type EInstantRecoveryMountState = Static<typeof EInstantRecoveryMountState>

export const EInstantVMRecoveryModeType = Enum('EInstantVMRecoveryModeType', [
  'OriginalLocation', 'Customized',
  ...Since('1.3-rev2', ['OtherPlatform']),
])
export type EInstantVMRecoveryModeType = Static<typeof EInstantVMRecoveryModeType>

export const EVirusDetectionAction = Enum('EVirusDetectionAction', [
  'DisableNetwork', 'AbortRecovery', 'Ignore',
])
export type EVirusDetectionAction = Static<typeof EVirusDetectionAction>

export const SecureRestoreSpec = Model('SecureRestoreSpec', {
  ...Optional({ virusDetectionAction: Ref(EVirusDetectionAction) }),
  ...Until('1.1-rev0', { enableAntivirusScan: Flag(), ...Optional({ enableEntireVolumeScan: Flag() }) }),
  ...Since('1.2-rev1', {
    ...RequiredUntil('1.3-rev1', { antivirusScanEnabled: Flag() }),
    ...Optional({ entireVolumeScanEnabled: Flag() }),
  }),
  ...Since('1.3-rev2', Optional({ yaraScanEnabled: Flag(), yaraRule: Text() })),
})
export type SecureRestoreSpec = Static<typeof SecureRestoreSpec>

export const InstantViVMRecoverySpecBase = {
  type: Ref(EInstantVMRecoveryModeType),
  secureRestore: Ref(SecureRestoreSpec),
  ...Optional({ nicsEnabled: Flag(), powerUp: Flag(), reason: Text() }),
  ...Until('1.1-rev0', { objectRestorePointId: Uuid(), ...Optional({ VmTagsRestoreEnabled: Flag() }) }),
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
  ...Optional({ ipv4Address: Ref(IPv4ApplianceSettingsModel), ipv6Address: Ref(IPv6ApplianceSettingsModel) }),
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
  ...RequiredUntil('1.1-rev0', { destination: Ref(InstantViVMCustomizedRecoveryDestinationSpec) }),
  ...Optional({ overwrite: Flag() }),
  ...Since('1.2-rev1', Optional({ vmTagsRestoreEnabled: Flag() })),
})
export type InstantViVMCustomizedRecoverySpec = Static<typeof InstantViVMCustomizedRecoverySpec>

export const InstantViVMRecoveryNetworkMappingSpec = Model('InstantViVMRecoveryNetworkMappingSpec', {
  sourceNetwork: Ref(ObjectRestorePointNetworkInfoModel),
  targetNetwork: Ref(VmwareObjectModel),
})
export type InstantViVMRecoveryNetworkMappingSpec = Static<typeof InstantViVMRecoveryNetworkMappingSpec>

export const InstantViVMOtherPlatformRecoveryDestinationSpec = Model(
  'InstantViVMOtherPlatformRecoveryDestinationSpec',
  {
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
  }
)
export type InstantViVMOtherPlatformRecoveryDestinationSpec =
  Static<typeof InstantViVMOtherPlatformRecoveryDestinationSpec>

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
  ...Since('1.3-rev0', { jobName: Text(), restorePointDate: DateTime(), ...Optional({ hostName: Text() }) }),
})
export type InstantViVMRecoveryMount = Static<typeof InstantViVMRecoveryMount>

export const InstantViVMRecoveryMountsResult = Model('InstantViVMRecoveryMountsResult', {
  data: List(Ref(InstantViVMRecoveryMount)),
  pagination: Ref(PaginationResult),
})
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
  ...Since('1.3-rev0', { networks: List(Ref(RestoreTargetNetworkMappingModel), { minItems: 1 }) }),
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

export const EVmwareFcdInstantRecoveryMountsFiltersOrderColumn = Enum(
  'EVmwareFcdInstantRecoveryMountsFiltersOrderColumn',
  [...Until('1.3-rev0', ['state', 'name']), ...Since('1.3-rev1', ['State', 'Name'])]
)
export type EVmwareFcdInstantRecoveryMountsFiltersOrderColumn =
  Static<typeof EVmwareFcdInstantRecoveryMountsFiltersOrderColumn>

export const VmwareFcdInstantRecoveryDiskSpec = Model('VmwareFcdInstantRecoveryDiskSpec', {
  nameInBackup: Text(),
  mountedDiskName: Text(),
  registeredFcdName: Text(),
})
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
  ...Optional({ errorMessage: Text(), mountedDisks: List(Ref(VmwareFcdInstantRecoveryDiskInfo)) }),
})
export type VmwareFcdInstantRecoveryMount = Static<typeof VmwareFcdInstantRecoveryMount>

export const VmwareFcdInstantRecoveryMountsResult = Model('VmwareFcdInstantRecoveryMountsResult', {
  data: List(Ref(VmwareFcdInstantRecoveryMount)),
  pagination: Ref(PaginationResult),
})
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

export const EntireCloudDirectorVMOriginalLocationRestoreSpec = Model(
  'EntireCloudDirectorVMOriginalLocationRestoreSpec',
  {
    ...EntireCloudDirectorVMRestoreSpecBase,
    type: Tag(EEntireVMRestoreModeType, 'OriginalLocation'),
    ...Optional({ quickRollback: Flag() }),
  }
)
export type EntireCloudDirectorVMOriginalLocationRestoreSpec =
  Static<typeof EntireCloudDirectorVMOriginalLocationRestoreSpec>

export const EntireCloudDirectorVMRestoreLocationModel = Model('EntireCloudDirectorVMRestoreLocationModel', {
  newName: Text(),
  vApp: Ref(InventoryObjectModel),
  restoreVSphereVMTags: Flag(),
})
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

export const EntireCloudDirectorVMRestoreSpec = OneOf(
  'EntireCloudDirectorVMRestoreSpec',
  'type',
  EntireCloudDirectorVMRestoreSpecBase,
  {
    OriginalLocation: EntireCloudDirectorVMOriginalLocationRestoreSpec,
    Customized: EntireCloudDirectorVMCustomizedRestoreSpec,
  }
)
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

export const EFlrMountModeServerType = Enum('EFlrMountModeServerType', [
  'MountServer', 'OriginalHost', 'HelperHost', 'HelperAppliance',
])
export type EFlrMountModeServerType = Static<typeof EFlrMountModeServerType>

export const WindowsFlrMountServerSettings = Model('WindowsFlrMountServerSettings', {
  mountServerType: Ref(EFlrMountModeServerType),
  mountServerId: Uuid(),
})
export type WindowsFlrMountServerSettings = Static<typeof WindowsFlrMountServerSettings>

export const WindowsFlrMountSpec = Model('WindowsFlrMountSpec', {
  ...FlrMountSpecBase,
  type: Tag(EFlrType, 'Windows'),
  ...Optional({ credentialsId: Uuid() }),
  ...Since('1.3-rev0', {
    mountMode: Ref(EFlrMountModeType),
    ...Optional({ mountServer: Ref(WindowsFlrMountServerSettings) }),
  }),
})
export type WindowsFlrMountSpec = Static<typeof WindowsFlrMountSpec>

export const LinuxFlrHelperHostModel = Model('LinuxFlrHelperHostModel', { hostId: Uuid() })
export type LinuxFlrHelperHostModel = Static<typeof LinuxFlrHelperHostModel>

export const VmwareLinuxFlrHelperApplianceResourceModel = Model('VmwareLinuxFlrHelperApplianceResourceModel', {
  ...LinuxFlrHelperApplianceResourceModelBase,
  type: Tag(EFlrPlatformType, 'VMware'),
  host: Ref(InventoryObjectModel),
  resourcePool: Ref(InventoryObjectModel),
  network: Ref(InventoryObjectModel),
})
export type VmwareLinuxFlrHelperApplianceResourceModel = Static<typeof VmwareLinuxFlrHelperApplianceResourceModel>

export const LinuxFlrHelperApplianceResourceModel = OneOf(
  'LinuxFlrHelperApplianceResourceModel',
  'type',
  LinuxFlrHelperApplianceResourceModelBase,
  { VMware: VmwareLinuxFlrHelperApplianceResourceModel, HyperV: HyperVLinuxFlrHelperApplianceResourceModel }
)
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
  ...Since('1.3-rev0', {
    mountMode: Ref(EFlrMountModeType),
    ...RequiredSince('1.3-rev2', { mountServer: Ref(LinuxFlrMountServerSettings) }),
  }),
})
export type LinuxFlrMountSpec = Static<typeof LinuxFlrMountSpec>

export const FlrMountSpec = OneOf('FlrMountSpec', 'type', FlrMountSpecBase, {
  Windows: WindowsFlrMountSpec,
  Linux: LinuxFlrMountSpec,
})
export type FlrMountSpec = Static<typeof FlrMountSpec>

export const StartVolumeRestoreRequest = Model('StartVolumeRestoreRequest', {
  diskManagementSessionId: Uuid(),
  diskMappingContext: Ref(DiskMappingContext),
  ...Optional({ reason: Text(), injectDrivers: Flag() }),
})
export type StartVolumeRestoreRequest = Static<typeof StartVolumeRestoreRequest>
