// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Between, Changed, DateTime, Enum, Flag, List, Model, Nullable, OneOf, Optional, Ref, RequiredUntil, Since,
  Tag, Text, Until, Uuid, type Static,
} from '../../kit/vbr.js'
import {
  ActiveFullSettingsModel, BackupHealthCheckSettingsModels, BackupStorageSettingModel, EBackupModeType,
  FullBackupMaintenanceModel, PrimaryStorageIntegrationSettingsModel, SyntheticFullSettingsModel,
  VSphereChangedBlockTrackingSettingsModel,
} from './backup-storage-settings.js'
import { EntraIDBackupObjectModel, UnstructuredDataBackupObjectModel } from './browse-mounts.js'
import { CloudDirectorBackupObjectModel, GoogleCloudBackupObjectModel } from './cloud-browser.js'
import { JobScriptsSettingsModel } from './guest-processing.js'
import {
  EHyperVInventoryType, EVmwareInventoryType, InventoryObjectModel, VmwareObjectDiskModel, VmwareObjectModel,
} from './inventory-objects.js'
import { NotificationSettingsModel } from './notifications.js'
import {
  AzureComputeBackupObjectModel, BackupObjectModelBase, EBackupEncryptionState, EPlatformType,
  PaginationResult,
} from './shared.js'

export const EJobType = Enum('EJobType', [
  ...Until('1.2-rev1', ['Backup']),
  ...Since('1.2-rev1', [
    'VSphereReplica', 'CloudDirectorBackup', 'EntraIDTenantBackup', 'EntraIDAuditLogBackup', 'FileBackupCopy',
  ]),
  ...Since('1.3-rev0', [
    'Unknown', 'VSphereBackup', 'HyperVBackup', 'LegacyBackupCopy', 'BackupCopy', 'WindowsAgentBackup',
    'LinuxAgentBackup', 'EntraIDTenantBackupCopy',
  ]),
  ...Since('1.3-rev1', [
    'FileBackup', 'ObjectStorageBackup', 'SureBackupContentScan', 'CloudBackupAzure', 'CloudBackupAWS',
    'CloudBackupGoogle', 'WindowsAgentBackupWorkstationPolicy', 'LinuxAgentBackupWorkstationPolicy',
    'WindowsAgentBackupServerPolicy', 'LinuxAgentBackupServerPolicy',
  ]),
  ...Since('1.3-rev2', [
    'NutanixAHVBackupJob', 'ProxmoxBackupJob', 'IrisBackup', 'WindowsAgentBackupFailoverCluster',
  ]),
])
export type EJobType = Static<typeof EJobType>

export const BackupJobExclusionsTemplates = Model('BackupJobExclusionsTemplates', Optional({
  isEnabled: Flag(),
  excludeFromIncremental: Flag(),
}))
export type BackupJobExclusionsTemplates = Static<typeof BackupJobExclusionsTemplates>

export const BackupJobAdvancedSettingsVSphereModel = Model('BackupJobAdvancedSettingsVSphereModel', Optional({
  enableVMWareToolsQuiescence: Flag(),
  changedBlockTracking: Ref(VSphereChangedBlockTrackingSettingsModel),
}))
export type BackupJobAdvancedSettingsVSphereModel = Static<typeof BackupJobAdvancedSettingsVSphereModel>

export const BackupJobAdvancedSettingsModel = Model('BackupJobAdvancedSettingsModel', {
  backupModeType: Ref(EBackupModeType),
  ...Optional({
    activeFulls: Ref(ActiveFullSettingsModel),
    backupHealth: Ref(BackupHealthCheckSettingsModels),
    fullBackupMaintenance: Ref(FullBackupMaintenanceModel),
    storageData: Ref(BackupStorageSettingModel),
    notifications: Ref(NotificationSettingsModel),
    vSphere: Ref(BackupJobAdvancedSettingsVSphereModel),
    storageIntegration: Ref(PrimaryStorageIntegrationSettingsModel),
    scripts: Ref(JobScriptsSettingsModel),
  }),
  ...Until('1.3-rev1', Optional({ synthenticFulls: Ref(SyntheticFullSettingsModel) })),
  ...Since('1.3-rev2', Optional({ syntheticFulls: Ref(SyntheticFullSettingsModel) })),
})
export type BackupJobAdvancedSettingsModel = Static<typeof BackupJobAdvancedSettingsModel>

export const ViBackupObjectModel = Model('ViBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'VMware'),
  objectId: Text(),
  ...Optional({ viType: Ref(EVmwareInventoryType), path: Text() }),
})
export type ViBackupObjectModel = Static<typeof ViBackupObjectModel>

export const AgentBackupObjectModel = Model('AgentBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'LinuxPhysical', 'WindowsPhysical', 'LinuxPhysicalPpc'),
  ...Optional({ biosUuid: Text(), protectionGroupIds: List(Uuid()), computerId: Uuid() }),
})
export type AgentBackupObjectModel = Static<typeof AgentBackupObjectModel>

export const EC2BackupObjectModel = Model('EC2BackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'AWSEC2'),
  objectId: Text(),
  ...Optional({ encryptionState: Ref(EBackupEncryptionState), path: Text(), owner: Text() }),
})
export type EC2BackupObjectModel = Static<typeof EC2BackupObjectModel>

export const NutanixBackupObjectModel = Model('NutanixBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'Nutanix'),
  ...Optional({ objectId: Nullable(Text()) }),
})
export type NutanixBackupObjectModel = Static<typeof NutanixBackupObjectModel>

export const ProxmoxBackupObjectModel = Model('ProxmoxBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'Proxmox'),
  ...Optional({ objectId: Nullable(Text()) }),
})
export type ProxmoxBackupObjectModel = Static<typeof ProxmoxBackupObjectModel>

export const HyperVBackupObjectModel = Model('HyperVBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'HyperV'),
  objectId: Text(),
  ...Optional({ hvType: Ref(EHyperVInventoryType), path: Text() }),
})
export type HyperVBackupObjectModel = Static<typeof HyperVBackupObjectModel>

export const BackupObjectModel = OneOf('BackupObjectModel', 'platformName', BackupObjectModelBase, {
  VMware: ViBackupObjectModel,
  ...Since('1.2-rev1', { CloudDirector: CloudDirectorBackupObjectModel, EntraID: EntraIDBackupObjectModel }),
  ...Since('1.3-rev0', { LinuxPhysical: AgentBackupObjectModel }),
  ...Since('1.3-rev1', { AzureCompute: AzureComputeBackupObjectModel }),
  ...Between('1.3-rev1', '1.3-rev1', {
    GoogleCloud: GoogleCloudBackupObjectModel,
    EC2: EC2BackupObjectModel,
  }),
  ...Since('1.3-rev2', {
    WindowsPhysical: AgentBackupObjectModel,
    LinuxPhysicalPpc: AgentBackupObjectModel,
    GCE: GoogleCloudBackupObjectModel,
    AWSEC2: EC2BackupObjectModel,
    UnstructuredData: UnstructuredDataBackupObjectModel,
    Nutanix: NutanixBackupObjectModel,
    Proxmox: ProxmoxBackupObjectModel,
    HyperV: HyperVBackupObjectModel,
  }),
})
export type BackupObjectModel = Static<typeof BackupObjectModel>

export const BackupJobExclusionsSpec = Model('BackupJobExclusionsSpec', Optional({
  vms: Changed({ '1.1-rev0': List(Ref(VmwareObjectModel)), '1.2-rev1': List(Ref(InventoryObjectModel)) }),
  disks: List(Ref(VmwareObjectDiskModel)),
  templates: Ref(BackupJobExclusionsTemplates),
}))
export type BackupJobExclusionsSpec = Static<typeof BackupJobExclusionsSpec>

export const BackupJobVirtualMachinesSpec = Model('BackupJobVirtualMachinesSpec', {
  ...RequiredUntil('1.3-rev1', {
    includes: Changed({
      '1.1-rev0': List(Ref(VmwareObjectModel)),
      '1.2-rev1': List(Ref(InventoryObjectModel)),
    }),
  }),
  ...Optional({ excludes: Ref(BackupJobExclusionsSpec) }),
})
export type BackupJobVirtualMachinesSpec = Static<typeof BackupJobVirtualMachinesSpec>

export const JobStopSpec = Model('JobStopSpec', {
  ...Until('1.1-rev0', { gracefullStop: Flag({ default: true }) }),
  ...Since('1.2-rev1', { gracefulStop: Flag({ default: true }) }),
  ...Since('1.3-rev0', Optional({ cancelChainedJobs: Flag({ default: false }) })),
})
export type JobStopSpec = Static<typeof JobStopSpec>

export const BackupModel = Model('BackupModel', {
  id: Uuid(),
  name: Text(),
  platformName: Ref(EPlatformType),
  platformId: Uuid(),
  creationTime: DateTime(),
  repositoryId: Uuid(),
  ...Optional({ jobId: Uuid() }),
  ...Until('1.1-rev0', Optional({ policyTag: Text() })),
  ...Since('1.2-rev1', Optional({ policyUniqueId: Text() })),
  ...Since('1.3-rev0', { jobType: Ref(EJobType), ...Optional({ repositoryName: Text() }) }),
})
export type BackupModel = Static<typeof BackupModel>

export const BackupsResult = Model('BackupsResult', {
  data: List(Ref(BackupModel)),
  pagination: Ref(PaginationResult),
})
export type BackupsResult = Static<typeof BackupsResult>

export const BackupObjectsResult = Model('BackupObjectsResult', {
  data: List(Ref(BackupObjectModel)),
  pagination: Ref(PaginationResult),
})
export type BackupObjectsResult = Static<typeof BackupObjectsResult>
