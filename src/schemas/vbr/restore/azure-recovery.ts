// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Enum, Flag, List, Model, Optional, Ref, RequiredSince, Since, Text, Until, Uuid,
  type Static,
} from '../../kit/vbr.js'
import { AzureComputeVMTagModel } from '../common/repositories.js'
import { PaginationResult } from '../common/shared.js'

export const EAzureInstantVMRecoveryMountsFiltersOrderColumn = Enum(
  'EAzureInstantVMRecoveryMountsFiltersOrderColumn',
  [...Until('1.3-rev0', ['state', 'name']), ...Since('1.3-rev1', ['State', 'Name'])]
)
export type EAzureInstantVMRecoveryMountsFiltersOrderColumn =
  Static<typeof EAzureInstantVMRecoveryMountsFiltersOrderColumn>

export const EAzureInstantRecoveryMountState = Enum('EAzureInstantRecoveryMountState', [
  'Ready', 'Migrating', 'ReadyToSwitch', 'Switching', 'Starting', 'Stopping', 'Stopped',
])
export type EAzureInstantRecoveryMountState = Static<typeof EAzureInstantRecoveryMountState>

export const AzureComputeSubscriptionModel = Model('AzureComputeSubscriptionModel', {
  subscriptionId: Uuid(),
  location: Text(),
})
export type AzureComputeSubscriptionModel = Static<typeof AzureComputeSubscriptionModel>

export const AzureComputeNameModel = Model('AzureComputeNameModel', Optional({
  name: Text(),
  tags: List(Ref(AzureComputeVMTagModel)),
}))
export type AzureComputeNameModel = Static<typeof AzureComputeNameModel>

export const EAzureComputeVMDiskType = Enum('EAzureComputeVMDiskType', [
  'StandardHDD', 'StandardSSD', 'PremiumSSD',
])
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

export const AzureComputeResourceGroupModel = Model('AzureComputeResourceGroupModel', Optional({
  resourceGroup: Text(),
  newResourceGroupName: Text(),
}))
export type AzureComputeResourceGroupModel = Static<typeof AzureComputeResourceGroupModel>

export const EAzureComputeNetworkSecurityGroupMode = Enum('EAzureComputeNetworkSecurityGroupMode', [
  'CreateNew', 'DoNotAssign', 'Existing',
])
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
    networkSecurityGroup: Changed({
      '1.3-rev0': Text(),
      '1.3-rev2': Ref(AzureComputeNetworkSecurityGroupModel),
    }),
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

export const AzureInstantVMRecoveryMountsResult = Model('AzureInstantVMRecoveryMountsResult', {
  data: List(Ref(AzureInstantVMRecoveryMount)),
  pagination: Ref(PaginationResult),
})
export type AzureInstantVMRecoveryMountsResult = Static<typeof AzureInstantVMRecoveryMountsResult>

export const EAzureInstantVMRecoverySwitchoverType = Enum('EAzureInstantVMRecoverySwitchoverType', [
  'Auto', 'Manual', 'Scheduled',
])
export type EAzureInstantVMRecoverySwitchoverType = Static<typeof EAzureInstantVMRecoverySwitchoverType>

export const AzureInstantVMRecoverySwitchoverSettingsModel = Model('AzureInstantVMRecoverySwitchoverSettingsModel', {
  type: Ref(EAzureInstantVMRecoverySwitchoverType),
  ...Optional({ scheduleTime: DateTime(), verifyVMBoot: Flag(), powerOnVM: Flag() }),
})
export type AzureInstantVMRecoverySwitchoverSettingsModel = Static<typeof AzureInstantVMRecoverySwitchoverSettingsModel>

export const AzureInstantVMRecoveryMigrationSpec = Model('AzureInstantVMRecoveryMigrationSpec', Optional({
  switchoverSettings: Ref(AzureInstantVMRecoverySwitchoverSettingsModel),
}))
export type AzureInstantVMRecoveryMigrationSpec = Static<typeof AzureInstantVMRecoveryMigrationSpec>
