// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Flag, Int32, List, Model, Optional, Ref, RequiredUntil, Tag, Text, Uuid, type Static,
} from '../../kit/vbr.js'
import {
  BackupProxiesSettingsModel, ECompressionLevel, EStorageOptimization, PrimaryStorageIntegrationSettingsModel,
} from '../common/backup-storage-settings.js'
import { BackupJobAdvancedSettingsVSphereModel, EJobType } from '../common/backups.js'
import { EDiskCreationMode } from '../common/disks.js'
import { JobScriptsSettingsModel } from '../common/guest-processing.js'
import { InventoryObjectModel, VmwareObjectDiskModel } from '../common/inventory-objects.js'
import { EmailNotificationSettingsModel } from '../common/notifications.js'
import { BackupScheduleModel } from '../common/schedules.js'
import {
  BackupApplicationAwareProcessingModel, GuestInteractionProxiesSettingsModel, GuestOsCredentialsModel,
} from './guest-processing.js'
import { JobModelBase, JobSpecBase } from './shared.js'
import { EVMDataSourceRepositoryType } from './vsphere-jobs.js'

export const VSphereReplicaJobExclusionsModel = Model('VSphereReplicaJobExclusionsModel', Optional({
  vms: List(Ref(InventoryObjectModel)),
  disks: List(Ref(VmwareObjectDiskModel)),
}))
export type VSphereReplicaJobExclusionsModel = Static<typeof VSphereReplicaJobExclusionsModel>

export const ReplicaSourceRepositoriesModel = Model('ReplicaSourceRepositoriesModel', {
  sourceType: Ref(EVMDataSourceRepositoryType),
  ...Optional({ repositoryIds: List(Uuid()) }),
})
export type ReplicaSourceRepositoriesModel = Static<typeof ReplicaSourceRepositoriesModel>

export const VSphereReplicaJobVirtualMachinesModel = Model('VSphereReplicaJobVirtualMachinesModel', {
  includes: List(Ref(InventoryObjectModel)),
  ...Optional({
    excludes: Ref(VSphereReplicaJobExclusionsModel),
    sourceRepositories: Ref(ReplicaSourceRepositoriesModel),
  }),
})
export type VSphereReplicaJobVirtualMachinesModel = Static<typeof VSphereReplicaJobVirtualMachinesModel>

export const VSphereReplicaJobDestinationFilesMappingModel = Model('VSphereReplicaJobDestinationFilesMappingModel', {
  diskName: Text(),
  datastore: Ref(InventoryObjectModel),
  diskType: Ref(EDiskCreationMode),
})
export type VSphereReplicaJobDestinationFilesMappingModel = Static<typeof VSphereReplicaJobDestinationFilesMappingModel>

export const VSphereReplicaJobDestinationMappingModel = Model('VSphereReplicaJobDestinationMappingModel', {
  vmObject: Ref(InventoryObjectModel),
  configurationFilesDatastoreMapping: Ref(InventoryObjectModel),
  ...Optional({ diskFilesMapping: List(Ref(VSphereReplicaJobDestinationFilesMappingModel)) }),
})
export type VSphereReplicaJobDestinationMappingModel = Static<typeof VSphereReplicaJobDestinationMappingModel>

export const VSphereReplicaJobDestinationModel = Model('VSphereReplicaJobDestinationModel', {
  host: Ref(InventoryObjectModel),
  ...RequiredUntil('1.2-rev1', {
    resourcePool: Ref(InventoryObjectModel),
    folder: Ref(InventoryObjectModel),
    datastore: Ref(InventoryObjectModel),
  }),
  ...Optional({ mappingRules: List(Ref(VSphereReplicaJobDestinationMappingModel)) }),
})
export type VSphereReplicaJobDestinationModel = Static<typeof VSphereReplicaJobDestinationModel>

export const VSphereReplicaJobNetworkMappingModel = Model('VSphereReplicaJobNetworkMappingModel', {
  sourceNetwork: Ref(InventoryObjectModel),
  targetNetwork: Ref(InventoryObjectModel),
})
export type VSphereReplicaJobNetworkMappingModel = Static<typeof VSphereReplicaJobNetworkMappingModel>

export const ENetworkRuleType = Enum('ENetworkRuleType', ['IPv4', 'IPv6'])
export type ENetworkRuleType = Static<typeof ENetworkRuleType>

export const IPv4NetworkRuleModel = Model('IPv4NetworkRuleModel', {
  sourceIPAddress: Text(),
  sourceSubnetMask: Text(),
  targetIPAddress: Text(),
  targetSubnetMask: Text(),
  targetDefaultGateway: Text(),
  ...Optional({
    preferredDNSServer: Text(),
    alternateDNSServer: Text(),
    preferredWINSServer: Text(),
    alternateWINSServer: Text(),
  }),
})
export type IPv4NetworkRuleModel = Static<typeof IPv4NetworkRuleModel>

export const IPv6NetworkRuleModel = Model('IPv6NetworkRuleModel', {
  sourceIPv6Address: Text(),
  sourceSubnetPrefixLength: Int32(),
  targetIPv6Address: Text(),
  targetSubnetPrefixLength: Int32(),
  targetDefaultGateway: Text(),
  ...Optional({ preferredDNSServer: Text(), alternateDNSServer: Text() }),
})
export type IPv6NetworkRuleModel = Static<typeof IPv6NetworkRuleModel>

export const ReplicaJobReIpRuleModel = Model('ReplicaJobReIpRuleModel', Optional({
  description: Text(),
  ruleType: Ref(ENetworkRuleType),
  ipv4: Ref(IPv4NetworkRuleModel),
  ipv6: Ref(IPv6NetworkRuleModel),
}))
export type ReplicaJobReIpRuleModel = Static<typeof ReplicaJobReIpRuleModel>

export const ReplicaJobReIpRulesModel = Model('ReplicaJobReIpRulesModel', Optional({
  rules: List(Ref(ReplicaJobReIpRuleModel)),
}))
export type ReplicaJobReIpRulesModel = Static<typeof ReplicaJobReIpRulesModel>

export const ReplicaTrafficSettingsModel = Model('ReplicaTrafficSettingsModel', Optional({
  excludeSwapFileBlocks: Flag(),
  excludeDeletedFileBlocks: Flag(),
  compressionLevel: Ref(ECompressionLevel),
  storageOptimization: Ref(EStorageOptimization),
}))
export type ReplicaTrafficSettingsModel = Static<typeof ReplicaTrafficSettingsModel>

export const ReplicaNotificationSettingsModel = Model('ReplicaNotificationSettingsModel', Optional({
  sendSNMPNotifications: Flag(),
  emailNotifications: Ref(EmailNotificationSettingsModel),
}))
export type ReplicaNotificationSettingsModel = Static<typeof ReplicaNotificationSettingsModel>

export const VSphereReplicaJobAdvancedSettingsModel = Model('VSphereReplicaJobAdvancedSettingsModel', Optional({
  traffic: Ref(ReplicaTrafficSettingsModel),
  notifications: Ref(ReplicaNotificationSettingsModel),
  vSphere: Ref(BackupJobAdvancedSettingsVSphereModel),
  integration: Ref(PrimaryStorageIntegrationSettingsModel),
  scripts: Ref(JobScriptsSettingsModel),
}))
export type VSphereReplicaJobAdvancedSettingsModel = Static<typeof VSphereReplicaJobAdvancedSettingsModel>

export const VSphereReplicaJobSettingsModel = Model('VSphereReplicaJobSettingsModel', {
  metadataRepositoryId: Uuid(),
  replicaNameSuffix: Text(),
  restorePointsToKeep: Int32(),
  ...Optional({ advancedSettings: Ref(VSphereReplicaJobAdvancedSettingsModel) }),
})
export type VSphereReplicaJobSettingsModel = Static<typeof VSphereReplicaJobSettingsModel>

export const EJobDataTransferModel = Enum('EJobDataTransferModel', ['Direct', 'WANAccelerator'])
export type EJobDataTransferModel = Static<typeof EJobDataTransferModel>

export const WanAcceleratorSettingsModel = Model('WanAcceleratorSettingsModel', {
  transferMode: Ref(EJobDataTransferModel),
  ...Optional({ sourceWANAcceleratorId: Uuid(), targetWANAcceleratorId: Uuid() }),
})
export type WanAcceleratorSettingsModel = Static<typeof WanAcceleratorSettingsModel>

export const VSphereReplicaJobDataTransferModel = Model('VSphereReplicaJobDataTransferModel', {
  sourceProxies: Ref(BackupProxiesSettingsModel),
  targetProxies: Ref(BackupProxiesSettingsModel),
  ...Optional({ wanAcceleratorSettings: Ref(WanAcceleratorSettingsModel) }),
})
export type VSphereReplicaJobDataTransferModel = Static<typeof VSphereReplicaJobDataTransferModel>

export const InitialSeedingModel = Model('InitialSeedingModel', {
  isEnabled: Flag(),
  ...Optional({ repositoryId: Uuid() }),
})
export type InitialSeedingModel = Static<typeof InitialSeedingModel>

export const ReplicaMappingRuleModel = Model('ReplicaMappingRuleModel', {
  originalVM: Ref(InventoryObjectModel),
  replicaVM: Ref(InventoryObjectModel),
})
export type ReplicaMappingRuleModel = Static<typeof ReplicaMappingRuleModel>

export const ReplicaMappingModel = Model('ReplicaMappingModel', {
  isEnabled: Flag(),
  ...Optional({ mappingRules: List(Ref(ReplicaMappingRuleModel)) }),
})
export type ReplicaMappingModel = Static<typeof ReplicaMappingModel>

export const VSphereReplicaSeedingModel = Model('VSphereReplicaSeedingModel', Optional({
  initialSeeding: Ref(InitialSeedingModel),
  replicaMapping: Ref(ReplicaMappingModel),
}))
export type VSphereReplicaSeedingModel = Static<typeof VSphereReplicaSeedingModel>

export const ReplicaJobGuestProcessingModel = Model('ReplicaJobGuestProcessingModel', Optional({
  appAwareProcessing: Ref(BackupApplicationAwareProcessingModel),
  guestInteractionProxies: Ref(GuestInteractionProxiesSettingsModel),
  guestCredentials: Ref(GuestOsCredentialsModel),
}))
export type ReplicaJobGuestProcessingModel = Static<typeof ReplicaJobGuestProcessingModel>

export const VSphereReplicaJobModel = Model('VSphereReplicaJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'VSphereReplica'),
  description: Text(),
  virtualMachines: Ref(VSphereReplicaJobVirtualMachinesModel),
  destination: Ref(VSphereReplicaJobDestinationModel),
  ...Optional({
    isHighPriority: Flag(),
    network: List(Ref(VSphereReplicaJobNetworkMappingModel)),
    reIp: Ref(ReplicaJobReIpRulesModel),
    jobSettings: Ref(VSphereReplicaJobSettingsModel),
    dataTransfer: Ref(VSphereReplicaJobDataTransferModel),
    seeding: Ref(VSphereReplicaSeedingModel),
    guestProcessing: Ref(ReplicaJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
})
export type VSphereReplicaJobModel = Static<typeof VSphereReplicaJobModel>

export const BackupCopyJobDataTransferModel = Model('BackupCopyJobDataTransferModel', Optional({
  wanAcceleratorSettings: Ref(WanAcceleratorSettingsModel),
}))
export type BackupCopyJobDataTransferModel = Static<typeof BackupCopyJobDataTransferModel>

export const VSphereReplicaJobExclusionsSpec = Model('VSphereReplicaJobExclusionsSpec', Optional({
  vms: List(Ref(InventoryObjectModel)),
  disks: List(Ref(VmwareObjectDiskModel)),
}))
export type VSphereReplicaJobExclusionsSpec = Static<typeof VSphereReplicaJobExclusionsSpec>

export const VSphereReplicaJobVirtualMachinesSpec = Model('VSphereReplicaJobVirtualMachinesSpec', {
  includes: List(Ref(InventoryObjectModel)),
  ...Optional({
    excludes: Ref(VSphereReplicaJobExclusionsSpec),
    sourceRepositories: Ref(ReplicaSourceRepositoriesModel),
  }),
})
export type VSphereReplicaJobVirtualMachinesSpec = Static<typeof VSphereReplicaJobVirtualMachinesSpec>

export const VSphereReplicaJobSpec = Model('VSphereReplicaJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'VSphereReplica'),
  description: Text(),
  virtualMachines: Ref(VSphereReplicaJobVirtualMachinesSpec),
  destination: Ref(VSphereReplicaJobDestinationModel),
  ...Optional({
    isHighPriority: Flag(),
    network: List(Ref(VSphereReplicaJobNetworkMappingModel)),
    reIp: Ref(ReplicaJobReIpRulesModel),
    jobSettings: Ref(VSphereReplicaJobSettingsModel),
    dataTransfer: Ref(VSphereReplicaJobDataTransferModel),
    seeding: Ref(VSphereReplicaSeedingModel),
    guestProcessing: Ref(ReplicaJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
})
export type VSphereReplicaJobSpec = Static<typeof VSphereReplicaJobSpec>
