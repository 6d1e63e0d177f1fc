import {
  Changed, Enum, Flag, Integer, List, Model, Optional, Ref, RequiredUntil, Since, Until,
  type Static
} from '../../kit/vbr.js'
import {
  ActiveFullSettingsModel, BackupHealthCheckSettingsModels, BackupStorageSettingModel,
  EBackupModeType, EDayOfWeek, ERetentionPolicyType, EScriptPeriodicityType,
  FullBackupMaintenanceModel, InventoryObjectModel, NotificationSettingsModel,
  PrimaryStorageIntegrationSettingsModel, ScriptCommand, SyntheticFullSettingsModel,
  VSphereChangedBlockTrackingSettingsModel, VmwareObjectDiskModel, VmwareObjectModel
} from './shared.js'

export const EJobType = Enum('EJobType', [
  ...Until('1.2-rev1', ['Backup']),
  ...Since('1.2-rev1', [
    'VSphereReplica', 'CloudDirectorBackup', 'EntraIDTenantBackup', 'EntraIDAuditLogBackup',
    'FileBackupCopy',
  ]),
  ...Since('1.3-rev0', [
    'Unknown', 'VSphereBackup', 'HyperVBackup', 'LegacyBackupCopy', 'BackupCopy',
    'WindowsAgentBackup', 'LinuxAgentBackup', 'EntraIDTenantBackupCopy',
  ]),
  ...Since('1.3-rev1', [
    'FileBackup', 'ObjectStorageBackup', 'SureBackupContentScan', 'CloudBackupAzure',
    'CloudBackupAWS', 'CloudBackupGoogle', 'WindowsAgentBackupWorkstationPolicy',
    'LinuxAgentBackupWorkstationPolicy', 'WindowsAgentBackupServerPolicy',
    'LinuxAgentBackupServerPolicy',
  ]),
  ...Since('1.3-rev2', [
    'NutanixAHVBackupJob', 'ProxmoxBackupJob', 'IrisBackup',
    'WindowsAgentBackupFailoverCluster',
  ]),
])
export type EJobType = Static<typeof EJobType>

export const BackupJobExclusionsTemplates = Model('BackupJobExclusionsTemplates', Optional({ isEnabled: Flag(), excludeFromIncremental: Flag() }))
export type BackupJobExclusionsTemplates = Static<typeof BackupJobExclusionsTemplates>

export const BackupJobRetentionPolicySettingsModel = Model('BackupJobRetentionPolicySettingsModel', { type: Ref(ERetentionPolicyType), quantity: Integer() })
export type BackupJobRetentionPolicySettingsModel = Static<typeof BackupJobRetentionPolicySettingsModel>

export const BackupJobAdvancedSettingsVSphereModel = Model('BackupJobAdvancedSettingsVSphereModel', Optional({
  enableVMWareToolsQuiescence: Flag(),
  changedBlockTracking: Ref(VSphereChangedBlockTrackingSettingsModel),
}))
export type BackupJobAdvancedSettingsVSphereModel = Static<typeof BackupJobAdvancedSettingsVSphereModel>

export const JobScriptsSettingsModel = Model('JobScriptsSettingsModel', Optional({
  preCommand: Ref(ScriptCommand),
  postCommand: Ref(ScriptCommand),
  periodicityType: Ref(EScriptPeriodicityType),
  runScriptEvery: Changed({ '1.1-rev0': Integer(), '1.3-rev2': Integer({ minimum: 1, maximum: 99 }) }),
  dayOfWeek: List(Ref(EDayOfWeek), { uniqueItems: true }),
}))
export type JobScriptsSettingsModel = Static<typeof JobScriptsSettingsModel>

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

export const BackupJobExclusionsSpec = Model('BackupJobExclusionsSpec', Optional({
  vms: Changed({
    '1.1-rev0': List(Ref(VmwareObjectModel)),
    '1.2-rev1': List(Ref(InventoryObjectModel)),
  }),
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
