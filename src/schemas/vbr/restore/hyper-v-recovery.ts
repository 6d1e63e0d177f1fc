// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Enum, Flag, Integer, List, Model, OneOf, Optional, Ref, Since, Tag, Text, Until, Uuid,
  type Static,
} from '../../kit/vbr.js'
import { HyperVDiskExtentModel } from '../common/disks.js'
import { HyperVObjectModel } from '../common/inventory-objects.js'
import { ObjectRestorePointDiskModel, ObjectRestorePointNetworkInfoModel } from '../common/restore-points.js'
import { PaginationResult } from '../common/shared.js'
import {
  EEntireVMRestoreModeType, EInstantRecoveryMountState, EInstantVMRecoveryModeType,
  IPv4ApplianceSettingsModel, IPv6ApplianceSettingsModel, SecureRestoreSpec,
} from './vsphere-recovery.js'

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

export const HvRestoreTargetDatastoreSpec = Model('HvRestoreTargetDatastoreSpec', {
  disk: Ref(HyperVDiskExtentModel),
  targetFolder: Text(),
})
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

export const HvRestoreTargetNetworkSpec = Model('HvRestoreTargetNetworkSpec', {
  mappings: List(Ref(HvRestoreTargetNetworkMappingModel)),
})
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

export const InstantHvVMOtherPlatformRecoveryDatastoreMapping = Model(
  'InstantHvVMOtherPlatformRecoveryDatastoreMapping',
  { disk: Ref(ObjectRestorePointDiskModel), targetFolder: Text() }
)
export type InstantHvVMOtherPlatformRecoveryDatastoreMapping =
  Static<typeof InstantHvVMOtherPlatformRecoveryDatastoreMapping>

export const InstantHvVMOtherPlatformRecoveryDatastoreSpec = Model(
  'InstantHvVMOtherPlatformRecoveryDatastoreSpec',
  Optional({
    configurationFilesPath: Text(),
    diskMappings: List(Ref(InstantHvVMOtherPlatformRecoveryDatastoreMapping)),
    allocateRequiredDiskSpace: Flag(),
  })
)
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

export const InstantHvVMRecoveryMountsResult = Model('InstantHvVMRecoveryMountsResult', {
  data: List(Ref(InstantHvVMRecoveryMount)),
  pagination: Ref(PaginationResult),
})
export type InstantHvVMRecoveryMountsResult = Static<typeof InstantHvVMRecoveryMountsResult>

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
