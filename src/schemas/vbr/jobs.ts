import {
  Between, Changed, DateTime, Delete, Empty, Enum, Flag, Get, Int32, Integer, List, Model, OneOf,
  Optional, Post, Put, Ref, RequiredBetween, RequiredSince, RequiredUntil, Since, Tag, Text,
  Until, Uuid, type Static
} from '../kit/vbr.js'
import { BackupObjectModel } from './common/backup-objects.js'
import { ECredentialsType } from './common/credentials.js'
import {
  BackupJobAdvancedSettingsModel, BackupJobAdvancedSettingsVSphereModel,
  BackupJobExclusionsTemplates, BackupJobRetentionPolicySettingsModel,
  BackupJobVirtualMachinesSpec, EJobType, JobScriptsSettingsModel, JobStopSpec
} from './common/jobs.js'
import { ESessionResult, SessionModel, SessionProgress } from './common/sessions.js'
import {
  ActiveFullSettingsModel, AgentObjectModel, BackupFSExclusionsModel,
  BackupHealthCheckSettingsModels, BackupLinuxScriptModel, BackupProxiesSettingsModel,
  BackupScheduleModel, BackupScriptSettingsModel, BackupStorageSettingModel,
  BackupStorageSettingsEncryptionModel, BackupWindowSettingModel, BackupWindowsScriptModel,
  EApplicationSettingsVSS, EBackupModeType, EBackupOracleLogsSettings,
  EBackupScriptProcessingMode, ECompressionLevel, EDiskCreationMode, EEmailNotificationType,
  EGuestFSIndexingMode, EPlatformType, EPostgreSQLUserConnectionType, ERepositoryType,
  ERetainLogBackupsType, ESQLLogsProcessing, EStorageOptimization, ETransactionLogsSettings,
  EmailCustomNotificationType, EmailNotificationSettingsModel, EmptySuccessResponse,
  FullBackupMaintenanceModel, GFSPolicySettingsModel, GFSPolicySettingsMonthlyModel,
  GFSPolicySettingsWeeklyModel, GFSPolicySettingsYearlyModel, GuestFileSystemIndexingModel,
  HyperVObjectModel, InventoryObjectModel, NotificationSettingsModel, PaginationResult,
  PrimaryStorageIntegrationSettingsModel, ScheduleAfterThisJobModel, ScheduleBackupWindowModel,
  ScheduleDailyModel, ScheduleMonthlyModel, SchedulePeriodicallyModel, ScheduleRetryModel,
  SyntheticFullSettingsModel, VmwareObjectDiskModel, VmwareObjectModel, VmwareObjectSizeModel
} from './common/shared.js'

export const tag = 'Jobs'

export const EJobFiltersOrderColumn = Enum('EJobFiltersOrderColumn', ['Name', 'Type', 'Description'])
export type EJobFiltersOrderColumn = Static<typeof EJobFiltersOrderColumn>

export const JobModelBase = {
  id: Uuid(),
  name: Text(),
  type: Ref(EJobType),
  ...RequiredUntil('1.3-rev1', { isDisabled: Flag() }),
  ...Until('1.1-rev0', { description: Text() }),
}

export const BackupJobExclusions = Model('BackupJobExclusions', Optional({
  vms: Changed({
    '1.1-rev0': List(Ref(VmwareObjectSizeModel)),
    '1.2-rev1': List(Ref(InventoryObjectModel)),
  }),
  disks: List(Ref(VmwareObjectDiskModel)),
  templates: Ref(BackupJobExclusionsTemplates),
}))
export type BackupJobExclusions = Static<typeof BackupJobExclusions>

export const BackupJobVirtualMachinesModel = Model('BackupJobVirtualMachinesModel', {
  ...RequiredUntil('1.3-rev1', {
    includes: Changed({
      '1.1-rev0': List(Ref(VmwareObjectSizeModel)),
      '1.2-rev1': List(Ref(InventoryObjectModel)),
    }),
  }),
  ...Optional({ excludes: Ref(BackupJobExclusions) }),
})
export type BackupJobVirtualMachinesModel = Static<typeof BackupJobVirtualMachinesModel>

export const BackupJobStorageModel = Model('BackupJobStorageModel', {
  backupRepositoryId: Uuid(),
  backupProxies: Ref(BackupProxiesSettingsModel),
  retentionPolicy: Ref(BackupJobRetentionPolicySettingsModel),
  ...Optional({
    gfsPolicy: Ref(GFSPolicySettingsModel),
    advancedSettings: Ref(BackupJobAdvancedSettingsModel),
  }),
})
export type BackupJobStorageModel = Static<typeof BackupJobStorageModel>

export const BackupLogShippingServersModel = Model('BackupLogShippingServersModel', {
  autoSelection: Flag(),
  ...Optional({ shippingServerIds: List(Uuid()) }),
})
export type BackupLogShippingServersModel = Static<typeof BackupLogShippingServersModel>

export const BackupSQLSettingsModel = Model('BackupSQLSettingsModel', {
  logsProcessing: Ref(ESQLLogsProcessing),
  ...Optional({
    backupMinsCount: Integer(),
    retainLogBackups: Ref(ERetainLogBackupsType),
    keepDaysCount: Integer(),
    logShippingServers: Ref(BackupLogShippingServersModel),
  }),
})
export type BackupSQLSettingsModel = Static<typeof BackupSQLSettingsModel>

export const BackupOracleSettingsModel = Model('BackupOracleSettingsModel', {
  useGuestCredentials: Flag(),
  archiveLogs: Ref(EBackupOracleLogsSettings),
  ...Optional({
    credentialsId: Uuid(),
    deleteHoursCount: Integer(),
    deleteGBsCount: Integer(),
    backupLogs: Flag(),
    backupMinsCount: Integer(),
    retainLogBackups: Ref(ERetainLogBackupsType),
    keepDaysCount: Integer(),
    logShippingServers: Ref(BackupLogShippingServersModel),
  }),
})
export type BackupOracleSettingsModel = Static<typeof BackupOracleSettingsModel>

export const BackupPostgreSQLSettingsModel = Model('BackupPostgreSQLSettingsModel', Optional({
  useGuestCredentials: Flag(),
  credentialsId: Uuid(),
  userConnectionType: Ref(EPostgreSQLUserConnectionType),
  backupLogs: Flag(),
  backupMinsCount: Integer(),
  retainLogBackups: Ref(ERetainLogBackupsType),
  keepDaysCount: Integer(),
  tempArchiveLogsPath: Text(),
  logShippingServers: Ref(BackupLogShippingServersModel),
}))
export type BackupPostgreSQLSettingsModel = Static<typeof BackupPostgreSQLSettingsModel>

export const BackupApplicationSettingsModel = Model('BackupApplicationSettingsModel', {
  vmObject: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  vss: Ref(EApplicationSettingsVSS),
  ...Optional({
    usePersistentGuestAgent: Flag(),
    transactionLogs: Ref(ETransactionLogsSettings),
    sql: Ref(BackupSQLSettingsModel),
    oracle: Ref(BackupOracleSettingsModel),
    exclusions: Ref(BackupFSExclusionsModel),
    scripts: Ref(BackupScriptSettingsModel),
  }),
  ...Since('1.3-rev0', Optional({ postgreSQL: Ref(BackupPostgreSQLSettingsModel) })),
})
export type BackupApplicationSettingsModel = Static<typeof BackupApplicationSettingsModel>

export const BackupApplicationAwareProcessingModel = Model('BackupApplicationAwareProcessingModel', {
  isEnabled: Flag(),
  ...Optional({ appSettings: List(Ref(BackupApplicationSettingsModel)) }),
})
export type BackupApplicationAwareProcessingModel = Static<typeof BackupApplicationAwareProcessingModel>

export const GuestInteractionProxiesSettingsModel = Model('GuestInteractionProxiesSettingsModel', {
  ...Optional({ proxyIds: List(Uuid(), { uniqueItems: true }) }),
  ...Until('1.1-rev0', { autoSelection: Flag({ default: true }) }),
  ...Since('1.2-rev1', { autoSelectEnabled: Flag({ default: true }) }),
})
export type GuestInteractionProxiesSettingsModel = Static<typeof GuestInteractionProxiesSettingsModel>

export const SpecifiedGuestOsCredentialsModel = Model('SpecifiedGuestOsCredentialsModel', { credentialsId: Uuid(), credentialsType: Ref(ECredentialsType) })
export type SpecifiedGuestOsCredentialsModel = Static<typeof SpecifiedGuestOsCredentialsModel>

export const GuestOsCredentialsPerMachineModel = Model('GuestOsCredentialsPerMachineModel', {
  vmObject: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  ...Until('1.2-rev1', Optional({ windowsCredsId: Uuid(), linuxCredsId: Uuid() })),
  ...Between('1.3-rev0', '1.3-rev1', Optional({
    credentialsId: Uuid(),
    credentialsType: Ref(ECredentialsType),
  })),
  ...Since('1.3-rev0', Optional({ default: Flag() })),
  ...Since('1.3-rev2', Optional({
    credentials: List(Ref(SpecifiedGuestOsCredentialsModel), { maxItems: 2 }),
  })),
})
export type GuestOsCredentialsPerMachineModel = Static<typeof GuestOsCredentialsPerMachineModel>

export const GuestOsCredentialsModel = Model('GuestOsCredentialsModel', {
  ...Optional({
    credentialsPerMachine: List(Ref(GuestOsCredentialsPerMachineModel), { uniqueItems: true }),
  }),
  ...Until('1.1-rev0', { credsId: Uuid(), credsType: Ref(ECredentialsType) }),
  ...Between('1.2-rev1', '1.2-rev1', {
    credentialsId: Uuid(),
    credentialsType: Ref(ECredentialsType),
  }),
  ...Since('1.3-rev0', { useAgentManagementCredentials: Flag() }),
  ...Since('1.3-rev0', Optional({ credentials: Ref(SpecifiedGuestOsCredentialsModel) })),
})
export type GuestOsCredentialsModel = Static<typeof GuestOsCredentialsModel>

export const BackupJobGuestProcessingModel = Model('BackupJobGuestProcessingModel', {
  appAwareProcessing: Ref(BackupApplicationAwareProcessingModel),
  guestFSIndexing: Ref(GuestFileSystemIndexingModel),
  ...Optional({
    guestInteractionProxies: Ref(GuestInteractionProxiesSettingsModel),
    guestCredentials: Ref(GuestOsCredentialsModel),
  }),
})
export type BackupJobGuestProcessingModel = Static<typeof BackupJobGuestProcessingModel>

export const BackupJobModel = Model('BackupJobModel', {
  ...JobModelBase,
  description: Text(),
  type: Tag(EJobType, 'Backup', 'VSphereBackup'),
  isHighPriority: Flag(),
  storage: Ref(BackupJobStorageModel),
  guestProcessing: Ref(BackupJobGuestProcessingModel),
  schedule: Ref(BackupScheduleModel),
  ...RequiredUntil('1.3-rev1', { virtualMachines: Ref(BackupJobVirtualMachinesModel) }),
})
export type BackupJobModel = Static<typeof BackupJobModel>

export const VSphereReplicaJobExclusionsModel = Model('VSphereReplicaJobExclusionsModel', Optional({
  vms: List(Ref(InventoryObjectModel)),
  disks: List(Ref(VmwareObjectDiskModel)),
}))
export type VSphereReplicaJobExclusionsModel = Static<typeof VSphereReplicaJobExclusionsModel>

export const EVMDataSourceRepositoryType = Enum('EVMDataSourceRepositoryType', ['ProductionStorage', 'BackupFiles'])
export type EVMDataSourceRepositoryType = Static<typeof EVMDataSourceRepositoryType>

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
  ...Optional({
    diskFilesMapping: List(Ref(VSphereReplicaJobDestinationFilesMappingModel)),
  }),
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

export const ReplicaJobReIpRulesModel = Model('ReplicaJobReIpRulesModel', Optional({ rules: List(Ref(ReplicaJobReIpRuleModel)) }))
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

export const ReplicaMappingRuleModel = Model('ReplicaMappingRuleModel', { originalVM: Ref(InventoryObjectModel), replicaVM: Ref(InventoryObjectModel) })
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

export const CloudDirectorBackupJobModel = Model('CloudDirectorBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'CloudDirectorBackup'),
  description: Text(),
  ...Optional({
    isHighPriority: Flag(),
    storage: Ref(BackupJobStorageModel),
    guestProcessing: Ref(BackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...RequiredUntil('1.3-rev1', { virtualMachines: Ref(BackupJobVirtualMachinesModel) }),
})
export type CloudDirectorBackupJobModel = Static<typeof CloudDirectorBackupJobModel>

export const EntraIDTenantNotificationSettingsModel = Model('EntraIDTenantNotificationSettingsModel', Optional({
  sendSNMPNotifications: Flag(),
  emailNotifications: Ref(EmailNotificationSettingsModel),
}))
export type EntraIDTenantNotificationSettingsModel = Static<typeof EntraIDTenantNotificationSettingsModel>

export const EntraIDTenantBackupJobAdvancedSettingsModel = Model('EntraIDTenantBackupJobAdvancedSettingsModel', Optional({
  notifications: Ref(EntraIDTenantNotificationSettingsModel),
  encryption: Ref(BackupStorageSettingsEncryptionModel),
}))
export type EntraIDTenantBackupJobAdvancedSettingsModel = Static<typeof EntraIDTenantBackupJobAdvancedSettingsModel>

export const EntraIDTenantBackupJobStorageModel = Model('EntraIDTenantBackupJobStorageModel', {
  tenantId: Uuid(),
  ...Optional({
    retentionPolicy: Ref(BackupJobRetentionPolicySettingsModel),
    advancedSettings: Ref(EntraIDTenantBackupJobAdvancedSettingsModel),
  }),
  ...Since('1.3-rev0', Optional({ sourceBackupId: Uuid() })),
})
export type EntraIDTenantBackupJobStorageModel = Static<typeof EntraIDTenantBackupJobStorageModel>

export const EntraIDTenantBackupJobModel = Model('EntraIDTenantBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'EntraIDTenantBackup'),
  description: Text(),
  storage: Ref(EntraIDTenantBackupJobStorageModel),
  ...Optional({ schedule: Ref(BackupScheduleModel) }),
})
export type EntraIDTenantBackupJobModel = Static<typeof EntraIDTenantBackupJobModel>

export const EntraIDAuditLogBackupJobTenantModel = Model('EntraIDAuditLogBackupJobTenantModel', { tenantId: Uuid() })
export type EntraIDAuditLogBackupJobTenantModel = Static<typeof EntraIDAuditLogBackupJobTenantModel>

export const EEntraIDAuditLogRetentionPolicyType = Enum('EEntraIDAuditLogRetentionPolicyType', ['Days', 'Months', 'Years'])
export type EEntraIDAuditLogRetentionPolicyType = Static<typeof EEntraIDAuditLogRetentionPolicyType>

export const EntraIDAuditLogRetentionPolicySettingsModel = Model('EntraIDAuditLogRetentionPolicySettingsModel', Optional({ type: Ref(EEntraIDAuditLogRetentionPolicyType), quantity: Integer() }))
export type EntraIDAuditLogRetentionPolicySettingsModel = Static<typeof EntraIDAuditLogRetentionPolicySettingsModel>

export const EntraIDBackupStorageSettingsModel = Model('EntraIDBackupStorageSettingsModel', Optional({
  compressionLevel: Ref(ECompressionLevel),
  encryption: Ref(BackupStorageSettingsEncryptionModel),
}))
export type EntraIDBackupStorageSettingsModel = Static<typeof EntraIDBackupStorageSettingsModel>

export const EntraIDAuditLogNotificationSettingsModel = Model('EntraIDAuditLogNotificationSettingsModel', Optional({
  sendSNMPNotifications: Flag(),
  emailNotifications: Ref(EmailNotificationSettingsModel),
}))
export type EntraIDAuditLogNotificationSettingsModel = Static<typeof EntraIDAuditLogNotificationSettingsModel>

export const EntraIDAuditLogBackupJobAdvancedSettingsModel = Model('EntraIDAuditLogBackupJobAdvancedSettingsModel', Optional({
  storageData: Ref(EntraIDBackupStorageSettingsModel),
  backupHealth: Ref(BackupHealthCheckSettingsModels),
  scripts: Ref(JobScriptsSettingsModel),
  notifications: Ref(EntraIDAuditLogNotificationSettingsModel),
}))
export type EntraIDAuditLogBackupJobAdvancedSettingsModel = Static<typeof EntraIDAuditLogBackupJobAdvancedSettingsModel>

export const EntraIDAuditLogBackupJobStorageModel = Model('EntraIDAuditLogBackupJobStorageModel', Optional({
  backupRepositoryId: Uuid(),
  sourceBackupId: Uuid(),
  retentionPolicy: Ref(EntraIDAuditLogRetentionPolicySettingsModel),
  advancedSettings: Ref(EntraIDAuditLogBackupJobAdvancedSettingsModel),
}))
export type EntraIDAuditLogBackupJobStorageModel = Static<typeof EntraIDAuditLogBackupJobStorageModel>

export const EFileBackupRetentionPolicyType = Enum('EFileBackupRetentionPolicyType', ['Days', 'Months'])
export type EFileBackupRetentionPolicyType = Static<typeof EFileBackupRetentionPolicyType>

export const FileBackupRetentionPolicySettingsModel = Model('FileBackupRetentionPolicySettingsModel', RequiredSince('1.3-rev1', {
  type: Ref(EFileBackupRetentionPolicyType),
  quantity: Integer(),
}))
export type FileBackupRetentionPolicySettingsModel = Static<typeof FileBackupRetentionPolicySettingsModel>

export const EFileBackupCopyJobScheduleType = Enum('EFileBackupCopyJobScheduleType', ['Continuous', 'Custom'])
export type EFileBackupCopyJobScheduleType = Static<typeof EFileBackupCopyJobScheduleType>

export const FileBackupCopyJobScheduleModel = Model('FileBackupCopyJobScheduleModel', Optional({
  type: Ref(EFileBackupCopyJobScheduleType),
  customWindow: Ref(ScheduleBackupWindowModel),
}))
export type FileBackupCopyJobScheduleModel = Static<typeof FileBackupCopyJobScheduleModel>

export const JobSpecBase = {
  name: Text(),
  type: Ref(EJobType),
  ...Until('1.1-rev0', { description: Text() }),
}

export const FileBackupCopyJobSpec = Model('FileBackupCopyJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'FileBackupCopy'),
  backupRepositoryId: Uuid(),
  ...RequiredUntil('1.3-rev1', { primaryJobId: Uuid() }),
  ...Optional({
    useCustomRetention: Flag(),
    retentionPolicy: Ref(FileBackupRetentionPolicySettingsModel),
    useCustomEncryption: Flag(),
    encryption: Ref(BackupStorageSettingsEncryptionModel),
    schedule: Ref(FileBackupCopyJobScheduleModel),
  }),
  ...Since('1.3-rev2', Optional({ gfsPolicy: Ref(GFSPolicySettingsModel) })),
})
export type FileBackupCopyJobSpec = Static<typeof FileBackupCopyJobSpec>

export const EntraIDAuditLogBackupJobModel = Model('EntraIDAuditLogBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'EntraIDAuditLogBackup'),
  description: Text(),
  tenant: Ref(EntraIDAuditLogBackupJobTenantModel),
  ...Optional({
    isHighPriority: Flag(),
    storage: Ref(EntraIDAuditLogBackupJobStorageModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...Since('1.3-rev2', Optional({ secondaryTargets: List(Ref(FileBackupCopyJobSpec)) })),
})
export type EntraIDAuditLogBackupJobModel = Static<typeof EntraIDAuditLogBackupJobModel>

export const FileBackupCopyJobModel = Model('FileBackupCopyJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'FileBackupCopy'),
  backupRepositoryId: Uuid(),
  ...RequiredUntil('1.3-rev1', { primaryJobId: Uuid() }),
  ...Optional({
    useCustomRetention: Flag(),
    retentionPolicy: Ref(FileBackupRetentionPolicySettingsModel),
    useCustomEncryption: Flag(),
    encryption: Ref(BackupStorageSettingsEncryptionModel),
    schedule: Ref(FileBackupCopyJobScheduleModel),
  }),
  ...Since('1.3-rev2', Optional({ gfsPolicy: Ref(GFSPolicySettingsModel) })),
})
export type FileBackupCopyJobModel = Static<typeof FileBackupCopyJobModel>

export const EBackupCopyJobMode = Enum('EBackupCopyJobMode', ['Immediate', 'Periodic'])
export type EBackupCopyJobMode = Static<typeof EBackupCopyJobMode>

export const JobObjectModel = Model('JobObjectModel', {
  id: Uuid(),
  ...Optional({ name: Text(), type: Ref(EJobType) }),
})
export type JobObjectModel = Static<typeof JobObjectModel>

export const RepositoryObjectModel = Model('RepositoryObjectModel', {
  id: Uuid(),
  type: Ref(ERepositoryType),
  ...Optional({ name: Text() }),
})
export type RepositoryObjectModel = Static<typeof RepositoryObjectModel>

export const BackupSourceObjectModel = Model('BackupSourceObjectModel', {
  id: Uuid(),
  ...Optional({ name: Text(), platformName: Ref(EPlatformType) }),
})
export type BackupSourceObjectModel = Static<typeof BackupSourceObjectModel>

export const BackupCopyIncludeObjectsModel = Model('BackupCopyIncludeObjectsModel', {
  ...Optional({
    jobs: List(Ref(JobObjectModel)),
    repositories: List(Ref(RepositoryObjectModel)),
  }),
  ...Since('1.3-rev1', Optional({
    backups: Changed({
      '1.3-rev1': List(Ref(BackupObjectModel)),
      '1.3-rev2': List(Ref(BackupSourceObjectModel)),
    }),
  })),
})
export type BackupCopyIncludeObjectsModel = Static<typeof BackupCopyIncludeObjectsModel>

export const BackupCopyExcludeObjectsModel = Model('BackupCopyExcludeObjectsModel', Optional({
  jobs: List(Ref(JobObjectModel)),
  objects: List(Ref(InventoryObjectModel)),
}))
export type BackupCopyExcludeObjectsModel = Static<typeof BackupCopyExcludeObjectsModel>

export const BackupCopyJobObjectsModel = Model('BackupCopyJobObjectsModel', {
  includes: Ref(BackupCopyIncludeObjectsModel),
  ...Optional({
    excludes: Ref(BackupCopyExcludeObjectsModel),
    enableTransactionLogCopy: Flag(),
  }),
})
export type BackupCopyJobObjectsModel = Static<typeof BackupCopyJobObjectsModel>

export const BackupCopyGFSPolicySettingsModel = Model('BackupCopyGFSPolicySettingsModel', {
  isEnabled: Flag(),
  ...Optional({
    weekly: Ref(GFSPolicySettingsWeeklyModel),
    monthly: Ref(GFSPolicySettingsMonthlyModel),
    yearly: Ref(GFSPolicySettingsYearlyModel),
    readEntireRestorePoint: Flag(),
  }),
})
export type BackupCopyGFSPolicySettingsModel = Static<typeof BackupCopyGFSPolicySettingsModel>

export const BackupCopyJobStorageSettingsModel = Model('BackupCopyJobStorageSettingsModel', {
  ...Optional({
    compressionLevel: Ref(ECompressionLevel),
    encryption: Ref(BackupStorageSettingsEncryptionModel),
  }),
  ...Since('1.3-rev2', Optional({ inlineDataDedupEnabled: Flag() })),
})
export type BackupCopyJobStorageSettingsModel = Static<typeof BackupCopyJobStorageSettingsModel>

export const EPeriodicallyKindsBackupCopy = Enum('EPeriodicallyKindsBackupCopy', ['Hours', 'Minutes', 'Days'])
export type EPeriodicallyKindsBackupCopy = Static<typeof EPeriodicallyKindsBackupCopy>

export const BackupRPOMonitorModel = Model('BackupRPOMonitorModel', {
  isEnabled: Flag(),
  ...Optional({ type: Ref(EPeriodicallyKindsBackupCopy), quantity: Integer() }),
})
export type BackupRPOMonitorModel = Static<typeof BackupRPOMonitorModel>

export const LogBackupRPOMonitorModel = Model('LogBackupRPOMonitorModel', {
  isEnabled: Flag(),
  ...Optional({ type: Ref(EPeriodicallyKindsBackupCopy), quantity: Integer() }),
})
export type LogBackupRPOMonitorModel = Static<typeof LogBackupRPOMonitorModel>

export const BackupCopyJobRPOMonitorModel = Model('BackupCopyJobRPOMonitorModel', Optional({
  newBackupThreshold: Ref(BackupRPOMonitorModel),
  newLogBackupThreshold: Ref(LogBackupRPOMonitorModel),
}))
export type BackupCopyJobRPOMonitorModel = Static<typeof BackupCopyJobRPOMonitorModel>

export const EEmailNotificationSchedule = Enum('EEmailNotificationSchedule', ['Immediate', 'Daily'])
export type EEmailNotificationSchedule = Static<typeof EEmailNotificationSchedule>

export const EmailNotificationSettingsBackupCopyModel = Model('EmailNotificationSettingsBackupCopyModel', {
  isEnabled: Flag(),
  ...Optional({
    recipients: List(Text(), { uniqueItems: true }),
    dailyReportSummarylocalTime: Text({ format: 'time' }),
    notificationType: Ref(EEmailNotificationType),
    customNotificationSettings: Ref(EmailCustomNotificationType),
    notificationsSchedule: Ref(EEmailNotificationSchedule),
  }),
})
export type EmailNotificationSettingsBackupCopyModel = Static<typeof EmailNotificationSettingsBackupCopyModel>

export const BackupCopyJobNotificationSettingsModel = Model('BackupCopyJobNotificationSettingsModel', Optional({
  sendSNMPNotifications: Flag(),
  emailNotifications: Ref(EmailNotificationSettingsBackupCopyModel),
}))
export type BackupCopyJobNotificationSettingsModel = Static<typeof BackupCopyJobNotificationSettingsModel>

export const BackupCopyJobAdvancedSettingsModel = Model('BackupCopyJobAdvancedSettingsModel', Optional({
  backupHealth: Ref(BackupHealthCheckSettingsModels),
  fullBackupMaintenance: Ref(FullBackupMaintenanceModel),
  storageData: Ref(BackupCopyJobStorageSettingsModel),
  rpoMonitor: Ref(BackupCopyJobRPOMonitorModel),
  notifications: Ref(BackupCopyJobNotificationSettingsModel),
  scripts: Ref(JobScriptsSettingsModel),
  useMostRecentRestorePoint: Flag(),
}))
export type BackupCopyJobAdvancedSettingsModel = Static<typeof BackupCopyJobAdvancedSettingsModel>

export const BackupCopyJobTargetModel = Model('BackupCopyJobTargetModel', {
  backupRepositoryId: Uuid(),
  ...Optional({
    retentionPolicy: Ref(BackupJobRetentionPolicySettingsModel),
    gfsPolicy: Ref(BackupCopyGFSPolicySettingsModel),
    advancedSettings: Ref(BackupCopyJobAdvancedSettingsModel),
  }),
})
export type BackupCopyJobTargetModel = Static<typeof BackupCopyJobTargetModel>

export const BackupCopyJobDataTransferModel = Model('BackupCopyJobDataTransferModel', Optional({ wanAcceleratorSettings: Ref(WanAcceleratorSettingsModel) }))
export type BackupCopyJobDataTransferModel = Static<typeof BackupCopyJobDataTransferModel>

export const BackupCopyJobScheduleModelBase = { type: Ref(EBackupCopyJobMode) }

export const EImmediateScheduleModel = Enum('EImmediateScheduleModel', ['Continuous', 'BackupWindow'])
export type EImmediateScheduleModel = Static<typeof EImmediateScheduleModel>

export const ImmediateBackupCopyScheduleModel = Model('ImmediateBackupCopyScheduleModel', {
  ...BackupCopyJobScheduleModelBase,
  type: Tag(EBackupCopyJobMode, 'Immediate'),
  scheduleMode: Ref(EImmediateScheduleModel),
  ...Optional({ backupWindow: Ref(BackupWindowSettingModel) }),
})
export type ImmediateBackupCopyScheduleModel = Static<typeof ImmediateBackupCopyScheduleModel>

export const PeriodicBackupCopyScheduleModel = Model('PeriodicBackupCopyScheduleModel', {
  ...BackupCopyJobScheduleModelBase,
  type: Tag(EBackupCopyJobMode, 'Periodic'),
  runAutomatically: Flag({ default: false }),
  ...Optional({
    daily: Ref(ScheduleDailyModel),
    monthly: Ref(ScheduleMonthlyModel),
    periodically: Ref(SchedulePeriodicallyModel),
    afterThisJob: Ref(ScheduleAfterThisJobModel),
    retry: Ref(ScheduleRetryModel),
    backupWindow: Ref(ScheduleBackupWindowModel),
  }),
})
export type PeriodicBackupCopyScheduleModel = Static<typeof PeriodicBackupCopyScheduleModel>

export const BackupCopyJobScheduleModel = OneOf('BackupCopyJobScheduleModel', 'type', BackupCopyJobScheduleModelBase, {
  Immediate: ImmediateBackupCopyScheduleModel,
  Periodic: PeriodicBackupCopyScheduleModel,
})
export type BackupCopyJobScheduleModel = Static<typeof BackupCopyJobScheduleModel>

export const BackupCopyJobModel = Model('BackupCopyJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'BackupCopy'),
  description: Text(),
  mode: Ref(EBackupCopyJobMode),
  sourceObjects: Ref(BackupCopyJobObjectsModel),
  ...Optional({
    target: Ref(BackupCopyJobTargetModel),
    dataTransfer: Ref(BackupCopyJobDataTransferModel),
    schedule: Ref(BackupCopyJobScheduleModel),
  }),
})
export type BackupCopyJobModel = Static<typeof BackupCopyJobModel>

export const EHyperVDisksTypeToProcess = Enum('EHyperVDisksTypeToProcess', ['AllDisks', 'SystemOnly', 'SelectedDisks'])
export type EHyperVDisksTypeToProcess = Static<typeof EHyperVDisksTypeToProcess>

export const HyperVObjectDiskModel = Model('HyperVObjectDiskModel', {
  vmObject: Ref(InventoryObjectModel),
  disksToProcess: Ref(EHyperVDisksTypeToProcess),
  ...RequiredUntil('1.3-rev1', { disks: List(Text()) }),
})
export type HyperVObjectDiskModel = Static<typeof HyperVObjectDiskModel>

export const HyperVBackupJobExclusionsModel = Model('HyperVBackupJobExclusionsModel', Optional({
  vms: List(Ref(InventoryObjectModel)),
  disks: List(Ref(HyperVObjectDiskModel)),
}))
export type HyperVBackupJobExclusionsModel = Static<typeof HyperVBackupJobExclusionsModel>

export const HyperVBackupJobVirtualMachinesModel = Model('HyperVBackupJobVirtualMachinesModel', {
  ...RequiredUntil('1.3-rev1', { includes: List(Ref(InventoryObjectModel)) }),
  ...Optional({ excludes: Ref(HyperVBackupJobExclusionsModel) }),
})
export type HyperVBackupJobVirtualMachinesModel = Static<typeof HyperVBackupJobVirtualMachinesModel>

export const EHypeVProxyType = Enum('EHypeVProxyType', ['onHost', 'offHost'])
export type EHypeVProxyType = Static<typeof EHypeVProxyType>

export const EHyperVProxyType = Enum('EHyperVProxyType', ['OnHost', 'OffHost'])
export type EHyperVProxyType = Static<typeof EHyperVProxyType>

export const OffHostBackupProxyModel = Model('OffHostBackupProxyModel', {
  autoSelectEnabled: Flag({ default: true }),
  ...Optional({
    failoverToOnHostBackup: Flag({ default: true }),
    proxyIds: List(Uuid(), { uniqueItems: true }),
  }),
})
export type OffHostBackupProxyModel = Static<typeof OffHostBackupProxyModel>

export const HyperVBackupProxiesSettingsModel = Model('HyperVBackupProxiesSettingsModel', {
  proxyType: Changed({ '1.3-rev0': Ref(EHypeVProxyType), '1.3-rev1': Ref(EHyperVProxyType) }),
  ...Optional({ offHostSettings: Ref(OffHostBackupProxyModel) }),
})
export type HyperVBackupProxiesSettingsModel = Static<typeof HyperVBackupProxiesSettingsModel>

export const HyperVNotificationSettingsModel = Model('HyperVNotificationSettingsModel', Optional({
  sendSNMPNotifications: Flag(),
  emailNotifications: Ref(EmailNotificationSettingsModel),
}))
export type HyperVNotificationSettingsModel = Static<typeof HyperVNotificationSettingsModel>

export const HyperVGuestQuiescenceSettingsModel = Model('HyperVGuestQuiescenceSettingsModel', {
  isEnabled: Flag(),
  ...Optional({ crashConsistentBackup: Flag() }),
})
export type HyperVGuestQuiescenceSettingsModel = Static<typeof HyperVGuestQuiescenceSettingsModel>

export const BackupJobAdvancedSettingsHyperVModel = Model('BackupJobAdvancedSettingsHyperVModel', Optional({
  guestQuiescence: Ref(HyperVGuestQuiescenceSettingsModel),
  changedBlockTracking: Flag(),
  volumeSnapshots: Flag(),
}))
export type BackupJobAdvancedSettingsHyperVModel = Static<typeof BackupJobAdvancedSettingsHyperVModel>

export const HyperVBackupJobAdvancedSettingsModel = Model('HyperVBackupJobAdvancedSettingsModel', {
  backupModeType: Ref(EBackupModeType),
  ...Optional({
    activeFulls: Ref(ActiveFullSettingsModel),
    backupHealth: Ref(BackupHealthCheckSettingsModels),
    fullBackupMaintenance: Ref(FullBackupMaintenanceModel),
    storageData: Ref(BackupStorageSettingModel),
    notifications: Changed({
      '1.3-rev0': Ref(NotificationSettingsModel),
      '1.3-rev2': Ref(HyperVNotificationSettingsModel),
    }),
    hyperV: Ref(BackupJobAdvancedSettingsHyperVModel),
    scripts: Ref(JobScriptsSettingsModel),
  }),
  ...Until('1.3-rev1', Optional({ synthenticFulls: Ref(SyntheticFullSettingsModel) })),
  ...Since('1.3-rev2', Optional({ syntheticFulls: Ref(SyntheticFullSettingsModel) })),
})
export type HyperVBackupJobAdvancedSettingsModel = Static<typeof HyperVBackupJobAdvancedSettingsModel>

export const HyperVBackupJobStorageModel = Model('HyperVBackupJobStorageModel', {
  backupRepositoryId: Uuid(),
  backupProxies: Ref(HyperVBackupProxiesSettingsModel),
  retentionPolicy: Ref(BackupJobRetentionPolicySettingsModel),
  ...Optional({
    gfsPolicy: Ref(GFSPolicySettingsModel),
    advancedSettings: Ref(HyperVBackupJobAdvancedSettingsModel),
  }),
})
export type HyperVBackupJobStorageModel = Static<typeof HyperVBackupJobStorageModel>

export const HyperVBackupJobModel = Model('HyperVBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'HyperVBackup'),
  description: Text(),
  isHighPriority: Flag(),
  storage: Ref(HyperVBackupJobStorageModel),
  guestProcessing: Ref(BackupJobGuestProcessingModel),
  schedule: Ref(BackupScheduleModel),
  ...RequiredUntil('1.3-rev1', {
    virtualMachines: Ref(HyperVBackupJobVirtualMachinesModel),
  }),
})
export type HyperVBackupJobModel = Static<typeof HyperVBackupJobModel>

export const EJobAgentType = Enum('EJobAgentType', ['Workstation', 'Server', 'FailoverCluster'])
export type EJobAgentType = Static<typeof EJobAgentType>

export const EAgentBackupJobMode = Enum('EAgentBackupJobMode', ['EntireComputer', 'Volumes', 'FileLevel'])
export type EAgentBackupJobMode = Static<typeof EAgentBackupJobMode>

export const EAgentVolumesBackupMode = Enum('EAgentVolumesBackupMode', [
  ...Until('1.3-rev0', ['selectedVolumes', 'allVolumesExcept']),
  ...Since('1.3-rev1', ['SelectedVolumes', 'AllVolumesExcept']),
])
export type EAgentVolumesBackupMode = Static<typeof EAgentVolumesBackupMode>

export const EWindowsVolumeType = Enum('EWindowsVolumeType', ['OS', 'Custom'])
export type EWindowsVolumeType = Static<typeof EWindowsVolumeType>

export const WindowsAgentBackupJobVolumeObjectModel = Model('WindowsAgentBackupJobVolumeObjectModel', {
  type: Ref(EWindowsVolumeType),
  ...Optional({ path: Text() }),
})
export type WindowsAgentBackupJobVolumeObjectModel = Static<typeof WindowsAgentBackupJobVolumeObjectModel>

export const WindowsAgentBackupJobVolumesModel = Model('WindowsAgentBackupJobVolumesModel', {
  volumesBackupMode: Ref(EAgentVolumesBackupMode),
  volumeObject: List(Ref(WindowsAgentBackupJobVolumeObjectModel)),
})
export type WindowsAgentBackupJobVolumesModel = Static<typeof WindowsAgentBackupJobVolumesModel>

export const AgentBackupJobPersonalFilesInclusionModel = Model('AgentBackupJobPersonalFilesInclusionModel', Optional({
  desktop: Flag(),
  documents: Flag(),
  pictures: Flag(),
  video: Flag(),
  music: Flag(),
  favorites: Flag(),
  downloads: Flag(),
  appData: Flag(),
  other: Flag(),
}))
export type AgentBackupJobPersonalFilesInclusionModel = Static<typeof AgentBackupJobPersonalFilesInclusionModel>

export const AgentBackupPersonalFilesExclusionModel = Model('AgentBackupPersonalFilesExclusionModel', Optional({ roamingProfiles: Flag() }))
export type AgentBackupPersonalFilesExclusionModel = Static<typeof AgentBackupPersonalFilesExclusionModel>

export const AgentBackupJobPersonalFilesSettingsModel = Model('AgentBackupJobPersonalFilesSettingsModel', Optional({
  backupPersonalFiles: Flag(),
  includes: Ref(AgentBackupJobPersonalFilesInclusionModel),
  excludes: Ref(AgentBackupPersonalFilesExclusionModel),
}))
export type AgentBackupJobPersonalFilesSettingsModel = Static<typeof AgentBackupJobPersonalFilesSettingsModel>

export const WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel = Model('WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel', Optional({
  includeMasks: List(Text()),
  excludeMasks: List(Text()),
  excludeOneDrive: Flag(),
}))
export type WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel = Static<typeof WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel>

export const WindowsAgentBackupJobFilesModel = Model('WindowsAgentBackupJobFilesModel', Optional({
  backupOS: Flag(),
  personalFiles: Ref(AgentBackupJobPersonalFilesSettingsModel),
  customFiles: List(Text()),
  advancedSettings: Ref(WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel),
}))
export type WindowsAgentBackupJobFilesModel = Static<typeof WindowsAgentBackupJobFilesModel>

export const AgentBackupStorageSettingsModel = Model('AgentBackupStorageSettingsModel', {
  ...Optional({
    compressionLevel: Ref(ECompressionLevel),
    storageOptimization: Ref(EStorageOptimization),
    encryption: Ref(BackupStorageSettingsEncryptionModel),
  }),
  ...Since('1.3-rev2', Optional({ inlineDataDedupEnabled: Flag() })),
})
export type AgentBackupStorageSettingsModel = Static<typeof AgentBackupStorageSettingsModel>

export const AgentBackupMonitoringSettingsModel = Model('AgentBackupMonitoringSettingsModel', {
  isEnabled: Flag(),
  ...Optional({ quantity: Integer() }),
})
export type AgentBackupMonitoringSettingsModel = Static<typeof AgentBackupMonitoringSettingsModel>

export const AgentNotificationSettingsModel = Model('AgentNotificationSettingsModel', {
  ...Optional({
    sendSNMPNotifications: Flag(),
    emailNotifications: Ref(EmailNotificationSettingsModel),
  }),
  ...Since('1.3-rev2', Optional({
    backupMonitoring: Ref(AgentBackupMonitoringSettingsModel),
  })),
})
export type AgentNotificationSettingsModel = Static<typeof AgentNotificationSettingsModel>

export const AgentPrimaryStorageIntegrationSettingsModel = Model('AgentPrimaryStorageIntegrationSettingsModel', {
  isEnabled: Flag(),
  ...Optional({
    offHostBackupProxies: Ref(BackupProxiesSettingsModel),
    failoverToOnHostAgent: Flag(),
  }),
})
export type AgentPrimaryStorageIntegrationSettingsModel = Static<typeof AgentPrimaryStorageIntegrationSettingsModel>

export const AgentBackupJobAdvancedSettingsModel = Model('AgentBackupJobAdvancedSettingsModel', {
  ...Optional({
    activeFulls: Ref(ActiveFullSettingsModel),
    backupHealth: Ref(BackupHealthCheckSettingsModels),
    fullBackupMaintenance: Ref(FullBackupMaintenanceModel),
    storageData: Ref(AgentBackupStorageSettingsModel),
    notifications: Ref(AgentNotificationSettingsModel),
    storageIntegration: Ref(AgentPrimaryStorageIntegrationSettingsModel),
    scripts: Ref(JobScriptsSettingsModel),
  }),
  ...Until('1.3-rev1', Optional({ synthenticFulls: Ref(SyntheticFullSettingsModel) })),
  ...Since('1.3-rev2', Optional({ syntheticFulls: Ref(SyntheticFullSettingsModel) })),
})
export type AgentBackupJobAdvancedSettingsModel = Static<typeof AgentBackupJobAdvancedSettingsModel>

export const AgentBackupJobStorageModel = Model('AgentBackupJobStorageModel', Optional({
  backupRepositoryId: Uuid(),
  sourceBackupId: Uuid(),
  retentionPolicy: Ref(BackupJobRetentionPolicySettingsModel),
  gfsPolicy: Ref(GFSPolicySettingsModel),
  advancedSettings: Ref(AgentBackupJobAdvancedSettingsModel),
}))
export type AgentBackupJobStorageModel = Static<typeof AgentBackupJobStorageModel>

export const AgentBackupSQLSettingsModel = Model('AgentBackupSQLSettingsModel', {
  logsProcessing: Ref(ESQLLogsProcessing),
  ...Optional({
    useGuestCredentials: Flag(),
    credentialsId: Uuid(),
    backupMinsCount: Integer(),
    retainLogBackups: Ref(ERetainLogBackupsType),
    keepDaysCount: Integer(),
  }),
})
export type AgentBackupSQLSettingsModel = Static<typeof AgentBackupSQLSettingsModel>

export const AgentBackupOracleSettingsModel = Model('AgentBackupOracleSettingsModel', {
  archiveLogs: Ref(EBackupOracleLogsSettings),
  ...RequiredUntil('1.3-rev1', { useGuestCredentials: Flag() }),
  ...Optional({
    credentialsId: Uuid(),
    deleteHoursCount: Integer(),
    deleteGBsCount: Integer(),
    backupLogs: Flag(),
    backupMinsCount: Integer(),
    retainLogBackups: Ref(ERetainLogBackupsType),
    keepDaysCount: Integer(),
  }),
})
export type AgentBackupOracleSettingsModel = Static<typeof AgentBackupOracleSettingsModel>

export const AgentBackupSharepointSettingsModel = Model('AgentBackupSharepointSettingsModel', Optional({ useGuestCredentials: Flag(), credentialsId: Uuid() }))
export type AgentBackupSharepointSettingsModel = Static<typeof AgentBackupSharepointSettingsModel>

export const WindowsAgentBackupScriptSettingsModel = Model('WindowsAgentBackupScriptSettingsModel', {
  scriptProcessingMode: Ref(EBackupScriptProcessingMode),
  ...Optional({ snapshotScripts: Ref(BackupWindowsScriptModel) }),
  ...Since('1.3-rev2', Optional({ useGuestCredentials: Flag(), credentialsId: Uuid() })),
})
export type WindowsAgentBackupScriptSettingsModel = Static<typeof WindowsAgentBackupScriptSettingsModel>

export const WindowsAgentBackupApplicationSettingsModel = Model('WindowsAgentBackupApplicationSettingsModel', {
  machineObject: Ref(AgentObjectModel),
  isProcessingEnabled: Flag(),
  ...Optional({
    transactionLogs: Ref(ETransactionLogsSettings),
    sql: Ref(AgentBackupSQLSettingsModel),
    oracle: Ref(AgentBackupOracleSettingsModel),
    sharePoint: Ref(AgentBackupSharepointSettingsModel),
    scripts: Ref(WindowsAgentBackupScriptSettingsModel),
  }),
})
export type WindowsAgentBackupApplicationSettingsModel = Static<typeof WindowsAgentBackupApplicationSettingsModel>

export const WindowsAgentBackupApplicationAwareProcessingModel = Model('WindowsAgentBackupApplicationAwareProcessingModel', {
  isEnabled: Flag(),
  ...Optional({ appSettings: List(Ref(WindowsAgentBackupApplicationSettingsModel)) }),
})
export type WindowsAgentBackupApplicationAwareProcessingModel = Static<typeof WindowsAgentBackupApplicationAwareProcessingModel>

export const AgentBackupObjectIndexingModel = Model('AgentBackupObjectIndexingModel', {
  guestFSIndexingMode: Ref(EGuestFSIndexingMode),
  ...Optional({ indexingList: List(Text()) }),
})
export type AgentBackupObjectIndexingModel = Static<typeof AgentBackupObjectIndexingModel>

export const AgentBackupIndexingSettingsModel = Model('AgentBackupIndexingSettingsModel', {
  machineObject: Ref(AgentObjectModel),
  ...Optional({ indexing: Ref(AgentBackupObjectIndexingModel) }),
})
export type AgentBackupIndexingSettingsModel = Static<typeof AgentBackupIndexingSettingsModel>

export const AgentGuestFileSystemIndexingModel = Model('AgentGuestFileSystemIndexingModel', {
  isEnabled: Flag(),
  ...Optional({ indexingSettings: List(Ref(AgentBackupIndexingSettingsModel)) }),
})
export type AgentGuestFileSystemIndexingModel = Static<typeof AgentGuestFileSystemIndexingModel>

export const WindowsAgentBackupJobGuestProcessingModel = Model('WindowsAgentBackupJobGuestProcessingModel', Optional({
  appAwareProcessing: Ref(WindowsAgentBackupApplicationAwareProcessingModel),
  guestFSIndexing: Ref(AgentGuestFileSystemIndexingModel),
}))
export type WindowsAgentBackupJobGuestProcessingModel = Static<typeof WindowsAgentBackupJobGuestProcessingModel>

export const WindowsAgentManagementBackupJobModel = Model('WindowsAgentManagementBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'WindowsAgentBackup', 'WindowsAgentBackupFailoverCluster'),
  description: Text(),
  computers: List(Ref(AgentObjectModel)),
  backupMode: Ref(EAgentBackupJobMode),
  ...Optional({
    isHighPriority: Flag(),
    agentType: Ref(EJobAgentType),
    includeUsbDrives: Flag(),
    volumes: Ref(WindowsAgentBackupJobVolumesModel),
    files: Ref(WindowsAgentBackupJobFilesModel),
    storage: Ref(AgentBackupJobStorageModel),
    guestProcessing: Ref(WindowsAgentBackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
})
export type WindowsAgentManagementBackupJobModel = Static<typeof WindowsAgentManagementBackupJobModel>

export const ELinuxVolumeType = Enum('ELinuxVolumeType', ['Device', 'MountPoint', 'LVM', 'BTRFS'])
export type ELinuxVolumeType = Static<typeof ELinuxVolumeType>

export const LinuxAgentBackupJobVolumeObjectModel = Model('LinuxAgentBackupJobVolumeObjectModel', { path: Text(), type: Ref(ELinuxVolumeType) })
export type LinuxAgentBackupJobVolumeObjectModel = Static<typeof LinuxAgentBackupJobVolumeObjectModel>

export const LinuxAgentBackupJobVolumesModel = Model('LinuxAgentBackupJobVolumesModel', { volumeObject: List(Ref(LinuxAgentBackupJobVolumeObjectModel)) })
export type LinuxAgentBackupJobVolumesModel = Static<typeof LinuxAgentBackupJobVolumesModel>

export const LinuxAgentBackupJobFilesAdvancedSettingsModel = Model('LinuxAgentBackupJobFilesAdvancedSettingsModel', Optional({ includeMasks: List(Text()), excludeMasks: List(Text()) }))
export type LinuxAgentBackupJobFilesAdvancedSettingsModel = Static<typeof LinuxAgentBackupJobFilesAdvancedSettingsModel>

export const LinuxAgentBackupJobFilesModel = Model('LinuxAgentBackupJobFilesModel', Optional({
  customFiles: List(Text()),
  advancedSettings: Ref(LinuxAgentBackupJobFilesAdvancedSettingsModel),
}))
export type LinuxAgentBackupJobFilesModel = Static<typeof LinuxAgentBackupJobFilesModel>

export const AgentBackupMySQLSettingsModel = Model('AgentBackupMySQLSettingsModel', Optional({
  usePasswordFile: Flag(),
  credentialsId: Uuid(),
  passwordFilePath: Text(),
}))
export type AgentBackupMySQLSettingsModel = Static<typeof AgentBackupMySQLSettingsModel>

export const AgentBackupPostgreSQLSettingsModel = Model('AgentBackupPostgreSQLSettingsModel', Optional({
  useGuestCredentials: Flag(),
  credentialsId: Uuid(),
  userConnectionType: Ref(EPostgreSQLUserConnectionType),
  backupLogs: Flag(),
  backupMinsCount: Integer(),
  retainLogBackups: Ref(ERetainLogBackupsType),
  keepDaysCount: Integer(),
  tempArchiveLogsPath: Text(),
}))
export type AgentBackupPostgreSQLSettingsModel = Static<typeof AgentBackupPostgreSQLSettingsModel>

export const BackupJobScriptModel = Model('BackupJobScriptModel', Optional({ preJobScript: Text(), postJobScript: Text() }))
export type BackupJobScriptModel = Static<typeof BackupJobScriptModel>

export const LinuxAgentBackupScriptSettingsModel = Model('LinuxAgentBackupScriptSettingsModel', Optional({
  isExecutionEnabled: Flag(),
  jobScripts: Ref(BackupJobScriptModel),
  snapshotScripts: Ref(BackupLinuxScriptModel),
}))
export type LinuxAgentBackupScriptSettingsModel = Static<typeof LinuxAgentBackupScriptSettingsModel>

export const LinuxAgentBackupApplicationSettingsModel = Model('LinuxAgentBackupApplicationSettingsModel', {
  machineObject: Ref(AgentObjectModel),
  ...RequiredUntil('1.3-rev0', { vss: Ref(EApplicationSettingsVSS) }),
  ...Optional({
    oracle: Ref(AgentBackupOracleSettingsModel),
    mySql: Ref(AgentBackupMySQLSettingsModel),
    postgreSql: Ref(AgentBackupPostgreSQLSettingsModel),
    scripts: Ref(LinuxAgentBackupScriptSettingsModel),
  }),
})
export type LinuxAgentBackupApplicationSettingsModel = Static<typeof LinuxAgentBackupApplicationSettingsModel>

export const LinuxAgentBackupApplicationAwareProcessingModel = Model('LinuxAgentBackupApplicationAwareProcessingModel', Optional({
  isEnabled: Flag(),
  appSettings: List(Ref(LinuxAgentBackupApplicationSettingsModel)),
}))
export type LinuxAgentBackupApplicationAwareProcessingModel = Static<typeof LinuxAgentBackupApplicationAwareProcessingModel>

export const LinuxAgentGuestOsCredentialsPerMachineModel = Model('LinuxAgentGuestOsCredentialsPerMachineModel', Optional({
  credentialsId: Uuid(),
  machineObject: Ref(AgentObjectModel),
  default: Flag(),
}))
export type LinuxAgentGuestOsCredentialsPerMachineModel = Static<typeof LinuxAgentGuestOsCredentialsPerMachineModel>

export const LinuxAgentGuestOsCredentialsModel = Model('LinuxAgentGuestOsCredentialsModel', Optional({
  useProtectionGroupCredentials: Flag(),
  credentialsId: Uuid(),
  credentialsPerMachine: List(Ref(LinuxAgentGuestOsCredentialsPerMachineModel), { uniqueItems: true }),
}))
export type LinuxAgentGuestOsCredentialsModel = Static<typeof LinuxAgentGuestOsCredentialsModel>

export const LinuxAgentBackupJobGuestProcessingModel = Model('LinuxAgentBackupJobGuestProcessingModel', Optional({
  appAwareProcessing: Ref(LinuxAgentBackupApplicationAwareProcessingModel),
  guestFSIndexing: Ref(AgentGuestFileSystemIndexingModel),
  guestCredentials: Ref(LinuxAgentGuestOsCredentialsModel),
}))
export type LinuxAgentBackupJobGuestProcessingModel = Static<typeof LinuxAgentBackupJobGuestProcessingModel>

export const LinuxAgentManagementBackupJobModel = Model('LinuxAgentManagementBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'LinuxAgentBackup'),
  description: Text(),
  computers: List(Ref(AgentObjectModel)),
  backupMode: Ref(EAgentBackupJobMode),
  ...Optional({
    isHighPriority: Flag(),
    agentType: Ref(EJobAgentType),
    useSnapshotlessFileLevelBackup: Flag(),
    volumes: Ref(LinuxAgentBackupJobVolumesModel),
    files: Ref(LinuxAgentBackupJobFilesModel),
    storage: Ref(AgentBackupJobStorageModel),
    guestProcessing: Ref(LinuxAgentBackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
})
export type LinuxAgentManagementBackupJobModel = Static<typeof LinuxAgentManagementBackupJobModel>

export const EntraIDTenantBackupCopyJobModel = Model('EntraIDTenantBackupCopyJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'EntraIDTenantBackupCopy'),
  primaryJobId: Uuid(),
  backupRepositoryId: Uuid(),
  ...Optional({
    useCustomRetention: Flag(),
    retentionPolicy: Ref(FileBackupRetentionPolicySettingsModel),
    useCustomEncryption: Flag(),
    encryption: Ref(BackupStorageSettingsEncryptionModel),
    schedule: Ref(FileBackupCopyJobScheduleModel),
  }),
})
export type EntraIDTenantBackupCopyJobModel = Static<typeof EntraIDTenantBackupCopyJobModel>

export const EFileBackupMaskType = Enum('EFileBackupMaskType', ['Legacy', 'Path', 'Wildcard'])
export type EFileBackupMaskType = Static<typeof EFileBackupMaskType>

export const FileBackupJobMaskModel = Model('FileBackupJobMaskModel', {
  path: Text(),
  ...Optional({ type: Ref(EFileBackupMaskType) }),
})
export type FileBackupJobMaskModel = Static<typeof FileBackupJobMaskModel>

export const EUnstructuredBackupJobObjectType = Enum('EUnstructuredBackupJobObjectType', [
  'Unknown', 'File', 'Directory', 'FileServerRoot', 'FileServerShare', 'Prefix', 'Object',
  'Container', 'ObjectStorageRoot', 'SanFiler', 'SanVolume', 'SanContainer',
])
export type EUnstructuredBackupJobObjectType = Static<typeof EUnstructuredBackupJobObjectType>

export const FileBackupJobObjectModel = Model('FileBackupJobObjectModel', {
  ...RequiredSince('1.3-rev1', { fileServerId: Uuid() }),
  ...Optional({
    path: Text(),
    inclusionMask: Changed({ '1.3-rev0': List(Text()), '1.3-rev2': List(Ref(FileBackupJobMaskModel)) }),
    exclusionMask: Changed({ '1.3-rev0': List(Text()), '1.3-rev2': List(Ref(FileBackupJobMaskModel)) }),
  }),
  ...Since('1.3-rev2', { type: Ref(EUnstructuredBackupJobObjectType) }),
})
export type FileBackupJobObjectModel = Static<typeof FileBackupJobObjectModel>

export const EUnstructuredDataRetentionPolicyType = Enum('EUnstructuredDataRetentionPolicyType', ['Days', 'Months'])
export type EUnstructuredDataRetentionPolicyType = Static<typeof EUnstructuredDataRetentionPolicyType>

export const UnstructuredDataRetentionPolicySettingsModel = Model('UnstructuredDataRetentionPolicySettingsModel', Optional({ type: Ref(EUnstructuredDataRetentionPolicyType), quantity: Integer() }))
export type UnstructuredDataRetentionPolicySettingsModel = Static<typeof UnstructuredDataRetentionPolicySettingsModel>

export const EBackupItemVersionRetentionType = Enum('EBackupItemVersionRetentionType', ['None', 'Archive', 'BackupAndArchive'])
export type EBackupItemVersionRetentionType = Static<typeof EBackupItemVersionRetentionType>

export const BackupItemVersionsSettingsModel = Model('BackupItemVersionsSettingsModel', Optional({
  versionRetentionType: Ref(EBackupItemVersionRetentionType),
  activeVersionRetention: Int32(),
  deletedVersionRetention: Int32(),
}))
export type BackupItemVersionsSettingsModel = Static<typeof BackupItemVersionsSettingsModel>

export const EACLHandlingBackupMode = Enum('EACLHandlingBackupMode', [
  ...Until('1.3-rev0', ['foldersOnly', 'filesAndFolders']),
  ...Since('1.3-rev1', ['FoldersOnly', 'FilesAndFolders']),
])
export type EACLHandlingBackupMode = Static<typeof EACLHandlingBackupMode>

export const ACLHandlingSettingsModel = Model('ACLHandlingSettingsModel', Optional({ backupMode: Ref(EACLHandlingBackupMode) }))
export type ACLHandlingSettingsModel = Static<typeof ACLHandlingSettingsModel>

export const FileBackupStorageSettingsModel = Model('FileBackupStorageSettingsModel', Optional({
  compressionLevel: Ref(ECompressionLevel),
  encryption: Ref(BackupStorageSettingsEncryptionModel),
}))
export type FileBackupStorageSettingsModel = Static<typeof FileBackupStorageSettingsModel>

export const FileBackupNotificationSettingsModel = Model('FileBackupNotificationSettingsModel', Optional({
  sendSNMPNotifications: Flag(),
  emailNotifications: Ref(EmailNotificationSettingsModel),
  triggerIssueJobWarning: Flag(),
  triggerAttributeIssueJobWarning: Flag(),
}))
export type FileBackupNotificationSettingsModel = Static<typeof FileBackupNotificationSettingsModel>

export const SymbolicLinksSettingsModel = Model('SymbolicLinksSettingsModel', Optional({ includeSymbolicLinkContent: Flag() }))
export type SymbolicLinksSettingsModel = Static<typeof SymbolicLinksSettingsModel>

export const FileBackupJobAdvancedSettingsModel = Model('FileBackupJobAdvancedSettingsModel', {
  ...Optional({
    fileVersions: Ref(BackupItemVersionsSettingsModel),
    aclHandling: Ref(ACLHandlingSettingsModel),
    storageData: Ref(FileBackupStorageSettingsModel),
    backupHealth: Ref(BackupHealthCheckSettingsModels),
    scripts: Ref(JobScriptsSettingsModel),
    notifications: Ref(FileBackupNotificationSettingsModel),
  }),
  ...Since('1.3-rev2', Optional({ symbolicLinks: Ref(SymbolicLinksSettingsModel) })),
})
export type FileBackupJobAdvancedSettingsModel = Static<typeof FileBackupJobAdvancedSettingsModel>

export const FileBackupJobPrimaryRepositoryModel = Model('FileBackupJobPrimaryRepositoryModel', {
  ...Optional({
    backupRepositoryId: Uuid(),
    sourceBackupId: Uuid(),
    retentionPolicy: Ref(UnstructuredDataRetentionPolicySettingsModel),
    advancedSettings: Ref(FileBackupJobAdvancedSettingsModel),
  }),
  ...Since('1.3-rev2', Optional({ gfsPolicy: Ref(GFSPolicySettingsModel) })),
})
export type FileBackupJobPrimaryRepositoryModel = Static<typeof FileBackupJobPrimaryRepositoryModel>

export const EUnstructuredDataArchiveRetentionPolicyType = Enum('EUnstructuredDataArchiveRetentionPolicyType', ['Years', 'Months'])
export type EUnstructuredDataArchiveRetentionPolicyType = Static<typeof EUnstructuredDataArchiveRetentionPolicyType>

export const UnstructuredDataArchiveRetentionPolicySettingsModel = Model('UnstructuredDataArchiveRetentionPolicySettingsModel', RequiredSince('1.3-rev1', {
  type: Ref(EUnstructuredDataArchiveRetentionPolicyType),
  quantity: Integer(),
}))
export type UnstructuredDataArchiveRetentionPolicySettingsModel = Static<typeof UnstructuredDataArchiveRetentionPolicySettingsModel>

export const EUnstructuredDataArchivalType = Enum('EUnstructuredDataArchivalType', ['All', 'ExclusionMask', 'InclusionMask'])
export type EUnstructuredDataArchivalType = Static<typeof EUnstructuredDataArchivalType>

export const UnstructuredDataArchiveSettingsModel = Model('UnstructuredDataArchiveSettingsModel', Optional({
  archivalType: Ref(EUnstructuredDataArchivalType),
  inclusionMask: List(Text()),
  exclusionMask: List(Text()),
}))
export type UnstructuredDataArchiveSettingsModel = Static<typeof UnstructuredDataArchiveSettingsModel>

export const UnstructuredDataBackupJobArchiveRepositoryModel = Model('UnstructuredDataBackupJobArchiveRepositoryModel', Optional({
  archiveRepositoryId: Uuid(),
  archiveRecentFileVersions: Flag(),
  archivePreviousFileVersions: Flag(),
  archiveRetentionPolicy: Ref(UnstructuredDataArchiveRetentionPolicySettingsModel),
  fileArchiveSettings: Ref(UnstructuredDataArchiveSettingsModel),
}))
export type UnstructuredDataBackupJobArchiveRepositoryModel = Static<typeof UnstructuredDataBackupJobArchiveRepositoryModel>

export const FileBackupJobModel = Model('FileBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'FileBackup'),
  ...Optional({
    description: Text(),
    isHighPriority: Flag(),
    objects: List(Ref(FileBackupJobObjectModel)),
    backupRepository: Ref(FileBackupJobPrimaryRepositoryModel),
    archiveRepository: Ref(UnstructuredDataBackupJobArchiveRepositoryModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...Since('1.3-rev2', Optional({ secondaryTargets: List(Ref(FileBackupCopyJobSpec)) })),
})
export type FileBackupJobModel = Static<typeof FileBackupJobModel>

export const ObjectStorageBackupJobTagMaskModel = Model('ObjectStorageBackupJobTagMaskModel', {
  ...RequiredSince('1.3-rev1', { name: Text(), value: Text() }),
  ...Since('1.3-rev1', { isObjectTag: Flag() }),
})
export type ObjectStorageBackupJobTagMaskModel = Static<typeof ObjectStorageBackupJobTagMaskModel>

export const EObjectStorageBackupMaskType = Enum('EObjectStorageBackupMaskType', ['Legacy', 'FullPath', 'RelativePath'])
export type EObjectStorageBackupMaskType = Static<typeof EObjectStorageBackupMaskType>

export const ObjectStorageBackupJobMaskModel = Model('ObjectStorageBackupJobMaskModel', {
  path: Text(),
  ...Optional({ type: Ref(EObjectStorageBackupMaskType) }),
})
export type ObjectStorageBackupJobMaskModel = Static<typeof ObjectStorageBackupJobMaskModel>

export const ObjectStorageBackupJobObjectModel = Model('ObjectStorageBackupJobObjectModel', {
  ...RequiredSince('1.3-rev1', { objectStorageServerId: Uuid() }),
  ...Optional({
    container: Text(),
    path: Text(),
    inclusionTagMask: List(Ref(ObjectStorageBackupJobTagMaskModel)),
    exclusionTagMask: List(Ref(ObjectStorageBackupJobTagMaskModel)),
    exclusionPathMask: Changed({
      '1.3-rev0': List(Text()),
      '1.3-rev2': List(Ref(ObjectStorageBackupJobMaskModel)),
    }),
  }),
  ...Since('1.3-rev2', { type: Ref(EUnstructuredBackupJobObjectType) }),
})
export type ObjectStorageBackupJobObjectModel = Static<typeof ObjectStorageBackupJobObjectModel>

export const ObjectStorageBackupJobAdvancedSettingsModel = Model('ObjectStorageBackupJobAdvancedSettingsModel', Optional({
  objectVersions: Ref(BackupItemVersionsSettingsModel),
  storageData: Ref(FileBackupStorageSettingsModel),
  backupHealth: Ref(BackupHealthCheckSettingsModels),
  scripts: Ref(JobScriptsSettingsModel),
  notifications: Ref(FileBackupNotificationSettingsModel),
}))
export type ObjectStorageBackupJobAdvancedSettingsModel = Static<typeof ObjectStorageBackupJobAdvancedSettingsModel>

export const ObjectStorageBackupJobPrimaryRepositoryModel = Model('ObjectStorageBackupJobPrimaryRepositoryModel', {
  ...Optional({
    backupRepositoryId: Uuid(),
    sourceBackupId: Uuid(),
    retentionPolicy: Ref(UnstructuredDataRetentionPolicySettingsModel),
    advancedSettings: Ref(ObjectStorageBackupJobAdvancedSettingsModel),
  }),
  ...Since('1.3-rev2', Optional({ gfsPolicy: Ref(GFSPolicySettingsModel) })),
})
export type ObjectStorageBackupJobPrimaryRepositoryModel = Static<typeof ObjectStorageBackupJobPrimaryRepositoryModel>

export const ObjectStorageBackupJobModel = Model('ObjectStorageBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'ObjectStorageBackup'),
  ...Optional({
    description: Text(),
    isHighPriority: Flag(),
    objects: List(Ref(ObjectStorageBackupJobObjectModel)),
    backupRepository: Ref(ObjectStorageBackupJobPrimaryRepositoryModel),
    archiveRepository: Ref(UnstructuredDataBackupJobArchiveRepositoryModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...Since('1.3-rev2', Optional({ secondaryTargets: List(Ref(FileBackupCopyJobSpec)) })),
})
export type ObjectStorageBackupJobModel = Static<typeof ObjectStorageBackupJobModel>

export const SureBackupLinkedJobsModel = Model('SureBackupLinkedJobsModel', {
  includes: List(Ref(JobObjectModel)),
  ...Optional({
    excludes: List(Ref(InventoryObjectModel)),
    maxConcurrentMachinesCount: Integer(),
    processRandomMachines: Flag(),
    maxRandomMachinesCount: Integer(),
  }),
})
export type SureBackupLinkedJobsModel = Static<typeof SureBackupLinkedJobsModel>

export const SureBackupJobNotificationSettingsModel = Model('SureBackupJobNotificationSettingsModel', Optional({
  sendSNMPNotifications: Flag(),
  emailNotifications: Ref(EmailNotificationSettingsModel),
}))
export type SureBackupJobNotificationSettingsModel = Static<typeof SureBackupJobNotificationSettingsModel>

export const SureBackupJobVerificationOptionsModel = Model('SureBackupJobVerificationOptionsModel', {
  malwareScanEnabled: Flag(),
  yaraScanEnabled: Flag(),
  ...Optional({
    yaraScanRule: Text(),
    entireImageScanEnabled: Flag(),
    diskContentValidationEnabled: Flag(),
    notifications: Ref(SureBackupJobNotificationSettingsModel),
  }),
})
export type SureBackupJobVerificationOptionsModel = Static<typeof SureBackupJobVerificationOptionsModel>

export const SureBackupJobScheduleModel = Model('SureBackupJobScheduleModel', Optional({
  runAutomatically: Flag({ default: false }),
  daily: Ref(ScheduleDailyModel),
  monthly: Ref(ScheduleMonthlyModel),
  periodically: Ref(SchedulePeriodicallyModel),
  continuously: Ref(ScheduleBackupWindowModel),
  afterThisJob: Ref(ScheduleAfterThisJobModel),
  waitForLinkedJobs: Flag(),
  waitTimeMinutes: Integer(),
}))
export type SureBackupJobScheduleModel = Static<typeof SureBackupJobScheduleModel>

export const UnstructuredLinkedJobsModel = Model('UnstructuredLinkedJobsModel', { includes: List(Ref(JobObjectModel)) })
export type UnstructuredLinkedJobsModel = Static<typeof UnstructuredLinkedJobsModel>

export const SureBackupContentScanJobModel = Model('SureBackupContentScanJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'SureBackupContentScan'),
  verificationOptions: Ref(SureBackupJobVerificationOptionsModel),
  ...Optional({ description: Text(), schedule: Ref(SureBackupJobScheduleModel) }),
  ...RequiredUntil('1.3-rev1', { linkedJobs: Ref(SureBackupLinkedJobsModel) }),
  ...Since('1.3-rev2', Optional({
    unstructuredLinkedJobs: Ref(UnstructuredLinkedJobsModel),
  })),
})
export type SureBackupContentScanJobModel = Static<typeof SureBackupContentScanJobModel>

export const EAgentBackupPolicyDestinationType = Enum('EAgentBackupPolicyDestinationType', ['LocalStorage', 'SharedFolder', 'BackupRepository', 'CloudConnectRepository'])
export type EAgentBackupPolicyDestinationType = Static<typeof EAgentBackupPolicyDestinationType>

export const AgentBackupPolicyDestinationModelBase = { destinationType: Ref(EAgentBackupPolicyDestinationType) }

export const EBackupCacheSelectionType = Enum('EBackupCacheSelectionType', ['Automatic', 'Manual'])
export type EBackupCacheSelectionType = Static<typeof EBackupCacheSelectionType>

export const EBackupCacheSizeUnit = Enum('EBackupCacheSizeUnit', ['GB', 'TB'])
export type EBackupCacheSizeUnit = Static<typeof EBackupCacheSizeUnit>

export const AgentBackupPolicyStorageBackupCacheModel = Model('AgentBackupPolicyStorageBackupCacheModel', {
  isEnabled: Flag(),
  ...Optional({
    type: Ref(EBackupCacheSelectionType),
    localPath: Text(),
    sizeLimit: Integer(),
    sizeUnit: Ref(EBackupCacheSizeUnit),
  }),
})
export type AgentBackupPolicyStorageBackupCacheModel = Static<typeof AgentBackupPolicyStorageBackupCacheModel>

export const AgentBackupPolicyStorageLocalStorageModel = Model('AgentBackupPolicyStorageLocalStorageModel', {
  ...AgentBackupPolicyDestinationModelBase,
  destinationType: Tag(EAgentBackupPolicyDestinationType, 'LocalStorage'),
  path: Text(),
  ...Since('1.3-rev2', Optional({
    backupCache: Ref(AgentBackupPolicyStorageBackupCacheModel),
  })),
})
export type AgentBackupPolicyStorageLocalStorageModel = Static<typeof AgentBackupPolicyStorageLocalStorageModel>

export const ESharedFolderType = Enum('ESharedFolderType', ['SMB', 'NFS'])
export type ESharedFolderType = Static<typeof ESharedFolderType>

export const AgentBackupPolicyStorageSharedFolderModel = Model('AgentBackupPolicyStorageSharedFolderModel', {
  ...AgentBackupPolicyDestinationModelBase,
  destinationType: Tag(EAgentBackupPolicyDestinationType, 'SharedFolder'),
  path: Text(),
  ...Optional({
    networkShareType: Ref(ESharedFolderType),
    useNetworkCredentials: Flag(),
    networkCredentialsId: Uuid(),
  }),
  ...Since('1.3-rev2', Optional({
    backupCache: Ref(AgentBackupPolicyStorageBackupCacheModel),
  })),
})
export type AgentBackupPolicyStorageSharedFolderModel = Static<typeof AgentBackupPolicyStorageSharedFolderModel>

export const AgentBackupPolicyStorageBackupRepositoryModel = Model('AgentBackupPolicyStorageBackupRepositoryModel', {
  ...AgentBackupPolicyDestinationModelBase,
  destinationType: Tag(EAgentBackupPolicyDestinationType, 'BackupRepository'),
  backupServerName: Text(),
  backupRepositoryId: Uuid(),
  ...Optional({ backupCache: Ref(AgentBackupPolicyStorageBackupCacheModel) }),
})
export type AgentBackupPolicyStorageBackupRepositoryModel = Static<typeof AgentBackupPolicyStorageBackupRepositoryModel>

export const AgentBackupPolicyStorageCloudConnectRepositoryModel = Model('AgentBackupPolicyStorageCloudConnectRepositoryModel', {
  ...AgentBackupPolicyDestinationModelBase,
  destinationType: Tag(EAgentBackupPolicyDestinationType, 'CloudConnectRepository'),
  backupRepositoryId: Uuid(),
  ...Optional({ backupCache: Ref(AgentBackupPolicyStorageBackupCacheModel) }),
})
export type AgentBackupPolicyStorageCloudConnectRepositoryModel = Static<typeof AgentBackupPolicyStorageCloudConnectRepositoryModel>

export const AgentBackupPolicyDestinationModel = OneOf('AgentBackupPolicyDestinationModel', 'destinationType', AgentBackupPolicyDestinationModelBase, {
  LocalStorage: AgentBackupPolicyStorageLocalStorageModel,
  SharedFolder: AgentBackupPolicyStorageSharedFolderModel,
  BackupRepository: AgentBackupPolicyStorageBackupRepositoryModel,
  CloudConnectRepository: AgentBackupPolicyStorageCloudConnectRepositoryModel,
})
export type AgentBackupPolicyDestinationModel = Static<typeof AgentBackupPolicyDestinationModel>

export const BackupPolicyHealthCheckSettingsModels = Model('BackupPolicyHealthCheckSettingsModels', {
  ...BackupHealthCheckSettingsModels.properties,
  ...Optional({ isFullHealthCheckEnabled: Flag() }),
})
export type BackupPolicyHealthCheckSettingsModels = Static<typeof BackupPolicyHealthCheckSettingsModels>

export const AgentBackupPolicyAdvancedSettingsModel = Model('AgentBackupPolicyAdvancedSettingsModel', {
  ...Optional({
    activeFulls: Ref(ActiveFullSettingsModel),
    backupHealth: Ref(BackupPolicyHealthCheckSettingsModels),
    fullBackupMaintenance: Ref(FullBackupMaintenanceModel),
    storageData: Ref(AgentBackupStorageSettingsModel),
    notifications: Ref(AgentNotificationSettingsModel),
  }),
  ...Until('1.3-rev1', Optional({ synthenticFulls: Ref(SyntheticFullSettingsModel) })),
  ...Since('1.3-rev2', Optional({ syntheticFulls: Ref(SyntheticFullSettingsModel) })),
})
export type AgentBackupPolicyAdvancedSettingsModel = Static<typeof AgentBackupPolicyAdvancedSettingsModel>

export const AgentBackupPolicyStorageModel = Model('AgentBackupPolicyStorageModel', {
  destination: Ref(AgentBackupPolicyDestinationModel),
  ...Optional({
    retentionPolicy: Ref(BackupJobRetentionPolicySettingsModel),
    gfsPolicy: Ref(GFSPolicySettingsModel),
    advancedSettings: Ref(AgentBackupPolicyAdvancedSettingsModel),
  }),
})
export type AgentBackupPolicyStorageModel = Static<typeof AgentBackupPolicyStorageModel>

export const EPowerOffAction = Enum('EPowerOffAction', ['BackupAtPowerOn', 'SkipBackup'])
export type EPowerOffAction = Static<typeof EPowerOffAction>

export const EPostBackupAction = Enum('EPostBackupAction', ['KeepRunning', 'Sleep', 'Hibernate', 'Shutdown'])
export type EPostBackupAction = Static<typeof EPostBackupAction>

export const EAgentBackupTimeoutType = Enum('EAgentBackupTimeoutType', ['Minutes', 'Hours', 'Days'])
export type EAgentBackupTimeoutType = Static<typeof EAgentBackupTimeoutType>

export const AgentBackupPolicyBackupTimeoutModel = Model('AgentBackupPolicyBackupTimeoutModel', { type: Ref(EAgentBackupTimeoutType), quantity: Integer() })
export type AgentBackupPolicyBackupTimeoutModel = Static<typeof AgentBackupPolicyBackupTimeoutModel>

export const AgentBackupPolicyScheduleAtEventsModel = Model('AgentBackupPolicyScheduleAtEventsModel', Optional({
  backupAtLock: Flag(),
  backupAtLogoff: Flag(),
  backupAtStorageAttach: Flag(),
  ejectStorageAfterBackup: Flag(),
  backupTimeout: Ref(AgentBackupPolicyBackupTimeoutModel),
}))
export type AgentBackupPolicyScheduleAtEventsModel = Static<typeof AgentBackupPolicyScheduleAtEventsModel>

export const BackupScheduleModelDaily = Model('BackupScheduleModelDaily', {
  runAutomatically: Flag({ default: false }),
  ...Optional({ daily: Ref(ScheduleDailyModel) }),
})
export type BackupScheduleModelDaily = Static<typeof BackupScheduleModelDaily>

export const WindowsAgentBackupPolicyWorkstationScheduleModel = Model('WindowsAgentBackupPolicyWorkstationScheduleModel', {
  ...BackupScheduleModelDaily.properties,
  ...Optional({
    powerOffAction: Ref(EPowerOffAction),
    postBackupAction: Ref(EPostBackupAction),
    atEvents: Ref(AgentBackupPolicyScheduleAtEventsModel),
  }),
})
export type WindowsAgentBackupPolicyWorkstationScheduleModel = Static<typeof WindowsAgentBackupPolicyWorkstationScheduleModel>

export const WindowsAgentManagementBackupWorkstationPolicyModel = Model('WindowsAgentManagementBackupWorkstationPolicyModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'WindowsAgentBackupWorkstationPolicy'),
  description: Text(),
  backupMode: Ref(EAgentBackupJobMode),
  storage: Ref(AgentBackupPolicyStorageModel),
  ...Optional({
    computers: List(Ref(AgentObjectModel)),
    includeUsbDrives: Flag(),
    volumes: Ref(WindowsAgentBackupJobVolumesModel),
    files: Ref(WindowsAgentBackupJobFilesModel),
    schedule: Ref(WindowsAgentBackupPolicyWorkstationScheduleModel),
  }),
  ...Until('1.3-rev1', Optional({
    guestProcessing: Ref(WindowsAgentBackupJobGuestProcessingModel),
  })),
})
export type WindowsAgentManagementBackupWorkstationPolicyModel = Static<typeof WindowsAgentManagementBackupWorkstationPolicyModel>

export const WindowsAgentManagementBackupServerPolicyModel = Model('WindowsAgentManagementBackupServerPolicyModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'WindowsAgentBackupServerPolicy'),
  description: Text(),
  backupMode: Ref(EAgentBackupJobMode),
  storage: Ref(AgentBackupPolicyStorageModel),
  ...Optional({
    computers: List(Ref(AgentObjectModel)),
    includeUsbDrives: Flag(),
    volumes: Ref(WindowsAgentBackupJobVolumesModel),
    files: Ref(WindowsAgentBackupJobFilesModel),
    guestProcessing: Ref(WindowsAgentBackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
})
export type WindowsAgentManagementBackupServerPolicyModel = Static<typeof WindowsAgentManagementBackupServerPolicyModel>

export const LinuxAgentManagementBackupWorkstationPolicyModel = Model('LinuxAgentManagementBackupWorkstationPolicyModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'LinuxAgentBackupWorkstationPolicy'),
  description: Text(),
  backupMode: Ref(EAgentBackupJobMode),
  storage: Ref(AgentBackupPolicyStorageModel),
  ...Optional({
    computers: List(Ref(AgentObjectModel)),
    useSnapshotlessFileLevelBackup: Flag(),
    volumes: Ref(LinuxAgentBackupJobVolumesModel),
    files: Ref(LinuxAgentBackupJobFilesModel),
    guestProcessing: Ref(LinuxAgentBackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModelDaily),
  }),
})
export type LinuxAgentManagementBackupWorkstationPolicyModel = Static<typeof LinuxAgentManagementBackupWorkstationPolicyModel>

export const LinuxAgentManagementBackupServerPolicyModel = Model('LinuxAgentManagementBackupServerPolicyModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'LinuxAgentBackupServerPolicy'),
  description: Text(),
  backupMode: Ref(EAgentBackupJobMode),
  storage: Ref(AgentBackupPolicyStorageModel),
  ...Optional({
    computers: List(Ref(AgentObjectModel)),
    useSnapshotlessFileLevelBackup: Flag(),
    volumes: Ref(LinuxAgentBackupJobVolumesModel),
    files: Ref(LinuxAgentBackupJobFilesModel),
    guestProcessing: Ref(LinuxAgentBackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
})
export type LinuxAgentManagementBackupServerPolicyModel = Static<typeof LinuxAgentManagementBackupServerPolicyModel>

export const IrisBackupJobSource = Model('IrisBackupJobSource', {
  entityId: Uuid(),
  ...Optional({ credentialsId: Uuid() }),
})
export type IrisBackupJobSource = Static<typeof IrisBackupJobSource>

export const SnapshotImmutabilityOptionsModel = Model('SnapshotImmutabilityOptionsModel', {
  isEnabled: Flag(),
  ...Optional({ days: Integer() }),
})
export type SnapshotImmutabilityOptionsModel = Static<typeof SnapshotImmutabilityOptionsModel>

export const IrisBackupJobStorageModel = Model('IrisBackupJobStorageModel', Optional({
  backupRepositoryId: Uuid(),
  sourceBackupId: Uuid(),
  retentionPolicy: Ref(BackupJobRetentionPolicySettingsModel),
  snapshotImmutabilityOptions: Ref(SnapshotImmutabilityOptionsModel),
}))
export type IrisBackupJobStorageModel = Static<typeof IrisBackupJobStorageModel>

export const IrisBackupJobModel = Model('IrisBackupJobModel', {
  ...JobModelBase,
  type: Tag(EJobType, 'IrisBackup'),
  description: Text(),
  sources: List(Ref(IrisBackupJobSource)),
  ...Optional({
    isHighPriority: Flag(),
    storage: Ref(IrisBackupJobStorageModel),
    schedule: Ref(BackupScheduleModel),
  }),
})
export type IrisBackupJobModel = Static<typeof IrisBackupJobModel>

export const JobModel = OneOf('JobModel', 'type', JobModelBase, {
  ...Until('1.2-rev1', { Backup: BackupJobModel }),
  ...Since('1.2-rev1', {
    VSphereReplica: VSphereReplicaJobModel,
    CloudDirectorBackup: CloudDirectorBackupJobModel,
    EntraIDTenantBackup: EntraIDTenantBackupJobModel,
    EntraIDAuditLogBackup: EntraIDAuditLogBackupJobModel,
    FileBackupCopy: FileBackupCopyJobModel,
  }),
  ...Since('1.3-rev0', {
    VSphereBackup: BackupJobModel,
    BackupCopy: BackupCopyJobModel,
    HyperVBackup: HyperVBackupJobModel,
    WindowsAgentBackup: WindowsAgentManagementBackupJobModel,
    LinuxAgentBackup: LinuxAgentManagementBackupJobModel,
    EntraIDTenantBackupCopy: EntraIDTenantBackupCopyJobModel,
  }),
  ...Since('1.3-rev1', {
    FileBackup: FileBackupJobModel,
    ObjectStorageBackup: ObjectStorageBackupJobModel,
    SureBackupContentScan: SureBackupContentScanJobModel,
    WindowsAgentBackupWorkstationPolicy: WindowsAgentManagementBackupWorkstationPolicyModel,
    WindowsAgentBackupServerPolicy: WindowsAgentManagementBackupServerPolicyModel,
    LinuxAgentBackupWorkstationPolicy: LinuxAgentManagementBackupWorkstationPolicyModel,
    LinuxAgentBackupServerPolicy: LinuxAgentManagementBackupServerPolicyModel,
  }),
  ...Since('1.3-rev2', {
    WindowsAgentBackupFailoverCluster: WindowsAgentManagementBackupJobModel,
    IrisBackup: IrisBackupJobModel,
  }),
})
export type JobModel = Static<typeof JobModel>

export const JobsResult = Model('JobsResult', { data: List(Ref(JobModel)), pagination: Ref(PaginationResult) })
export type JobsResult = Static<typeof JobsResult>

export const BackupJobSpec = Model('BackupJobSpec', {
  ...JobSpecBase,
  description: Text(),
  type: Tag(EJobType, 'Backup', 'VSphereBackup'),
  ...RequiredUntil('1.1-rev0', {
    isHighPriority: Flag({ default: false }),
    storage: Ref(BackupJobStorageModel),
    guestProcessing: Ref(BackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...RequiredUntil('1.3-rev1', { virtualMachines: Ref(BackupJobVirtualMachinesSpec) }),
})
export type BackupJobSpec = Static<typeof BackupJobSpec>

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

export const CloudDirectorBackupJobSpec = Model('CloudDirectorBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'CloudDirectorBackup'),
  description: Text(),
  ...Optional({
    isHighPriority: Flag(),
    storage: Ref(BackupJobStorageModel),
    guestProcessing: Ref(BackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...RequiredUntil('1.3-rev1', { virtualMachines: Ref(BackupJobVirtualMachinesSpec) }),
})
export type CloudDirectorBackupJobSpec = Static<typeof CloudDirectorBackupJobSpec>

export const EntraIDTenantBackupJobSpec = Model('EntraIDTenantBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'EntraIDTenantBackup'),
  description: Text(),
  storage: Ref(EntraIDTenantBackupJobStorageModel),
  ...Optional({ schedule: Ref(BackupScheduleModel) }),
})
export type EntraIDTenantBackupJobSpec = Static<typeof EntraIDTenantBackupJobSpec>

export const EntraIDAuditLogBackupJobSpec = Model('EntraIDAuditLogBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'EntraIDAuditLogBackup'),
  description: Text(),
  tenant: Ref(EntraIDAuditLogBackupJobTenantModel),
  ...Optional({ isHighPriority: Flag(), schedule: Ref(BackupScheduleModel) }),
  ...RequiredBetween('1.3-rev1', '1.3-rev1', {
    storage: Ref(EntraIDAuditLogBackupJobStorageModel),
  }),
  ...Since('1.3-rev2', Optional({ secondaryTargets: List(Ref(FileBackupCopyJobSpec)) })),
})
export type EntraIDAuditLogBackupJobSpec = Static<typeof EntraIDAuditLogBackupJobSpec>

export const BackupCopyJobSpec = Model('BackupCopyJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'BackupCopy'),
  description: Text(),
  mode: Ref(EBackupCopyJobMode),
  sourceObjects: Ref(BackupCopyJobObjectsModel),
  target: Ref(BackupCopyJobTargetModel),
  ...Optional({
    dataTransfer: Ref(BackupCopyJobDataTransferModel),
    schedule: Ref(BackupCopyJobScheduleModel),
  }),
})
export type BackupCopyJobSpec = Static<typeof BackupCopyJobSpec>

export const HyperVBackupJobSpec = Model('HyperVBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'HyperVBackup'),
  description: Text(),
  ...Optional({
    isHighPriority: Flag({ default: false }),
    storage: Ref(HyperVBackupJobStorageModel),
    guestProcessing: Ref(BackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...RequiredUntil('1.3-rev1', {
    virtualMachines: Ref(HyperVBackupJobVirtualMachinesModel),
  }),
})
export type HyperVBackupJobSpec = Static<typeof HyperVBackupJobSpec>

export const WindowsAgentManagementBackupJobSpec = Model('WindowsAgentManagementBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'WindowsAgentBackup', 'WindowsAgentBackupFailoverCluster'),
  description: Text(),
  computers: List(Ref(AgentObjectModel)),
  backupMode: Ref(EAgentBackupJobMode),
  ...Optional({
    isHighPriority: Flag(),
    agentType: Ref(EJobAgentType),
    includeUsbDrives: Flag(),
    volumes: Ref(WindowsAgentBackupJobVolumesModel),
    files: Ref(WindowsAgentBackupJobFilesModel),
    storage: Ref(AgentBackupJobStorageModel),
    guestProcessing: Ref(WindowsAgentBackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
})
export type WindowsAgentManagementBackupJobSpec = Static<typeof WindowsAgentManagementBackupJobSpec>

export const LinuxAgentManagementBackupJobSpec = Model('LinuxAgentManagementBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'LinuxAgentBackup'),
  description: Text(),
  computers: List(Ref(AgentObjectModel)),
  backupMode: Ref(EAgentBackupJobMode),
  ...Optional({
    isHighPriority: Flag(),
    agentType: Ref(EJobAgentType),
    useSnapshotlessFileLevelBackup: Flag(),
    volumes: Ref(LinuxAgentBackupJobVolumesModel),
    files: Ref(LinuxAgentBackupJobFilesModel),
    storage: Ref(AgentBackupJobStorageModel),
    guestProcessing: Ref(LinuxAgentBackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
})
export type LinuxAgentManagementBackupJobSpec = Static<typeof LinuxAgentManagementBackupJobSpec>

export const EntraIDTenantBackupCopyJobSpec = Model('EntraIDTenantBackupCopyJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'EntraIDTenantBackupCopy'),
  primaryJobId: Uuid(),
  backupRepositoryId: Uuid(),
  ...Optional({
    useCustomRetention: Flag(),
    retentionPolicy: Ref(FileBackupRetentionPolicySettingsModel),
    useCustomEncryption: Flag(),
    encryption: Ref(BackupStorageSettingsEncryptionModel),
    schedule: Ref(FileBackupCopyJobScheduleModel),
  }),
  ...Since('1.3-rev2', Optional({ isDisabled: Flag() })),
})
export type EntraIDTenantBackupCopyJobSpec = Static<typeof EntraIDTenantBackupCopyJobSpec>

export const FileBackupJobSpec = Model('FileBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'FileBackup'),
  objects: List(Ref(FileBackupJobObjectModel)),
  ...Optional({
    description: Text(),
    isHighPriority: Flag(),
    archiveRepository: Ref(UnstructuredDataBackupJobArchiveRepositoryModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...RequiredUntil('1.3-rev1', {
    backupRepository: Ref(FileBackupJobPrimaryRepositoryModel),
  }),
  ...Since('1.3-rev2', Optional({ secondaryTargets: List(Ref(FileBackupCopyJobSpec)) })),
})
export type FileBackupJobSpec = Static<typeof FileBackupJobSpec>

export const ObjectStorageBackupJobSpec = Model('ObjectStorageBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'ObjectStorageBackup'),
  objects: List(Ref(ObjectStorageBackupJobObjectModel)),
  ...Optional({
    description: Text(),
    isHighPriority: Flag(),
    archiveRepository: Ref(UnstructuredDataBackupJobArchiveRepositoryModel),
    schedule: Ref(BackupScheduleModel),
  }),
  ...RequiredUntil('1.3-rev1', {
    backupRepository: Ref(ObjectStorageBackupJobPrimaryRepositoryModel),
  }),
  ...Since('1.3-rev2', Optional({ secondaryTargets: List(Ref(FileBackupCopyJobSpec)) })),
})
export type ObjectStorageBackupJobSpec = Static<typeof ObjectStorageBackupJobSpec>

export const SureBackupContentScanJobSpec = Model('SureBackupContentScanJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'SureBackupContentScan'),
  verificationOptions: Ref(SureBackupJobVerificationOptionsModel),
  ...Optional({ description: Text(), schedule: Ref(SureBackupJobScheduleModel) }),
  ...RequiredUntil('1.3-rev1', { linkedJobs: Ref(SureBackupLinkedJobsModel) }),
  ...Since('1.3-rev2', Optional({
    unstructuredLinkedJobs: Ref(UnstructuredLinkedJobsModel),
  })),
})
export type SureBackupContentScanJobSpec = Static<typeof SureBackupContentScanJobSpec>

export const WindowsAgentManagementBackupWorkstationPolicySpec = Model('WindowsAgentManagementBackupWorkstationPolicySpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'WindowsAgentBackupWorkstationPolicy'),
  description: Text(),
  backupMode: Ref(EAgentBackupJobMode),
  storage: Ref(AgentBackupPolicyStorageModel),
  ...Optional({
    computers: List(Ref(AgentObjectModel)),
    includeUsbDrives: Flag(),
    volumes: Ref(WindowsAgentBackupJobVolumesModel),
    files: Ref(WindowsAgentBackupJobFilesModel),
    schedule: Ref(WindowsAgentBackupPolicyWorkstationScheduleModel),
  }),
  ...Until('1.3-rev1', Optional({
    guestProcessing: Ref(WindowsAgentBackupJobGuestProcessingModel),
  })),
})
export type WindowsAgentManagementBackupWorkstationPolicySpec = Static<typeof WindowsAgentManagementBackupWorkstationPolicySpec>

export const LinuxAgentManagementBackupWorkstationPolicySpec = Model('LinuxAgentManagementBackupWorkstationPolicySpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'LinuxAgentBackupWorkstationPolicy'),
  description: Text(),
  backupMode: Ref(EAgentBackupJobMode),
  storage: Ref(AgentBackupPolicyStorageModel),
  ...Optional({
    computers: List(Ref(AgentObjectModel)),
    useSnapshotlessFileLevelBackup: Flag(),
    volumes: Ref(LinuxAgentBackupJobVolumesModel),
    files: Ref(LinuxAgentBackupJobFilesModel),
    guestProcessing: Ref(LinuxAgentBackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModelDaily),
  }),
})
export type LinuxAgentManagementBackupWorkstationPolicySpec = Static<typeof LinuxAgentManagementBackupWorkstationPolicySpec>

export const WindowsAgentManagementBackupServerPolicySpec = Model('WindowsAgentManagementBackupServerPolicySpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'WindowsAgentBackupServerPolicy'),
  description: Text(),
  backupMode: Ref(EAgentBackupJobMode),
  storage: Ref(AgentBackupPolicyStorageModel),
  ...Optional({
    computers: List(Ref(AgentObjectModel)),
    includeUsbDrives: Flag(),
    volumes: Ref(WindowsAgentBackupJobVolumesModel),
    files: Ref(WindowsAgentBackupJobFilesModel),
    guestProcessing: Ref(WindowsAgentBackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
})
export type WindowsAgentManagementBackupServerPolicySpec = Static<typeof WindowsAgentManagementBackupServerPolicySpec>

export const LinuxAgentManagementBackupServerPolicySpec = Model('LinuxAgentManagementBackupServerPolicySpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'LinuxAgentBackupServerPolicy'),
  description: Text(),
  backupMode: Ref(EAgentBackupJobMode),
  storage: Ref(AgentBackupPolicyStorageModel),
  ...Optional({
    computers: List(Ref(AgentObjectModel)),
    useSnapshotlessFileLevelBackup: Flag(),
    volumes: Ref(LinuxAgentBackupJobVolumesModel),
    files: Ref(LinuxAgentBackupJobFilesModel),
    guestProcessing: Ref(LinuxAgentBackupJobGuestProcessingModel),
    schedule: Ref(BackupScheduleModel),
  }),
})
export type LinuxAgentManagementBackupServerPolicySpec = Static<typeof LinuxAgentManagementBackupServerPolicySpec>

export const IrisBackupJobSpec = Model('IrisBackupJobSpec', {
  ...JobSpecBase,
  type: Tag(EJobType, 'IrisBackup'),
  description: Text(),
  sources: List(Ref(IrisBackupJobSource)),
  ...Optional({
    isHighPriority: Flag(),
    storage: Ref(IrisBackupJobStorageModel),
    schedule: Ref(BackupScheduleModel),
  }),
})
export type IrisBackupJobSpec = Static<typeof IrisBackupJobSpec>

export const JobSpec = OneOf('JobSpec', 'type', JobSpecBase, {
  ...Until('1.2-rev1', { Backup: BackupJobSpec }),
  ...Since('1.2-rev1', {
    VSphereReplica: VSphereReplicaJobSpec,
    CloudDirectorBackup: CloudDirectorBackupJobSpec,
    EntraIDTenantBackup: EntraIDTenantBackupJobSpec,
    EntraIDAuditLogBackup: EntraIDAuditLogBackupJobSpec,
    FileBackupCopy: FileBackupCopyJobSpec,
  }),
  ...Since('1.3-rev0', {
    VSphereBackup: BackupJobSpec,
    BackupCopy: BackupCopyJobSpec,
    HyperVBackup: HyperVBackupJobSpec,
    WindowsAgentBackup: WindowsAgentManagementBackupJobSpec,
    LinuxAgentBackup: LinuxAgentManagementBackupJobSpec,
    EntraIDTenantBackupCopy: EntraIDTenantBackupCopyJobSpec,
  }),
  ...Since('1.3-rev1', {
    FileBackup: FileBackupJobSpec,
    ObjectStorageBackup: ObjectStorageBackupJobSpec,
    SureBackupContentScan: SureBackupContentScanJobSpec,
    WindowsAgentBackupWorkstationPolicy: WindowsAgentManagementBackupWorkstationPolicySpec,
    LinuxAgentBackupWorkstationPolicy: LinuxAgentManagementBackupWorkstationPolicySpec,
    WindowsAgentBackupServerPolicy: WindowsAgentManagementBackupServerPolicySpec,
    LinuxAgentBackupServerPolicy: LinuxAgentManagementBackupServerPolicySpec,
  }),
  ...Since('1.3-rev2', {
    WindowsAgentBackupFailoverCluster: WindowsAgentManagementBackupJobSpec,
    IrisBackup: IrisBackupJobSpec,
  }),
})
export type JobSpec = Static<typeof JobSpec>

export const EJobStatesFiltersOrderColumn = Enum('EJobStatesFiltersOrderColumn', [
  'Name', 'Type', 'Status', 'LastRun', 'LastResult', 'NextRun', 'Description',
  'RepositoryId', 'ObjectsCount',
  ...Since('1.3-rev0', ['RepositoryName', 'AfterJobName']),
])
export type EJobStatesFiltersOrderColumn = Static<typeof EJobStatesFiltersOrderColumn>

export const EJobStatus = Enum('EJobStatus', [
  ...Until('1.3-rev0', ['running', 'inactive', 'disabled']),
  ...Between('1.3-rev0', '1.3-rev0', ['enabled', 'stopping', 'stopped', 'starting']),
  ...Since('1.3-rev1', ['Running', 'Inactive', 'Disabled', 'Enabled', 'Stopping', 'Stopped', 'Starting']),
])
export type EJobStatus = Static<typeof EJobStatus>

export const EJobWorkload = Enum('EJobWorkload', [
  ...Until('1.3-rev0', ['application', 'cloudVm', 'file', 'server', 'workstation', 'vm']),
  ...Since('1.3-rev1', ['Application', 'CloudVm', 'File', 'Server', 'Workstation', 'Vm']),
])
export type EJobWorkload = Static<typeof EJobWorkload>

export const RunAfterJob = Model('RunAfterJob', Optional({ jobName: Text(), jobId: Uuid() }))
export type RunAfterJob = Static<typeof RunAfterJob>

export const JobStateModel = Model('JobStateModel', {
  id: Uuid(),
  name: Text(),
  type: Ref(EJobType),
  description: Text(),
  status: Ref(EJobStatus),
  lastResult: Ref(ESessionResult),
  workload: Ref(EJobWorkload),
  objectsCount: Integer(),
  ...Optional({
    lastRun: DateTime(),
    nextRun: DateTime(),
    repositoryId: Uuid(),
    repositoryName: Text(),
    sessionId: Uuid(),
  }),
  ...Since('1.3-rev0', { highPriority: Flag(), progressPercent: Integer() }),
  ...Since('1.3-rev0', Optional({
    nextRunPolicy: Text(),
    sessionProgress: Ref(SessionProgress),
    runAfterJob: Ref(RunAfterJob),
    backupCopyMode: Ref(EBackupCopyJobMode),
    isStorageSnapshot: Flag(),
  })),
  ...Since('1.3-rev2', Optional({ targetName: Text() })),
})
export type JobStateModel = Static<typeof JobStateModel>

export const JobStatesResult = Model('JobStatesResult', { data: List(Ref(JobStateModel)), pagination: Ref(PaginationResult) })
export type JobStatesResult = Static<typeof JobStatesResult>

export const EBackupCopyRestorePoints = Enum('EBackupCopyRestorePoints', ['All', 'Latest'])
export type EBackupCopyRestorePoints = Static<typeof EBackupCopyRestorePoints>

export const JobStartSpec = Model('JobStartSpec', {
  performActiveFull: Flag({ default: false }),
  ...Optional({ startChainedJobs: Flag({ default: false }) }),
  ...Since('1.3-rev0', Optional({ syncRestorePoints: Ref(EBackupCopyRestorePoints) })),
})
export type JobStartSpec = Static<typeof JobStartSpec>

export const JobRetrySpec = Model('JobRetrySpec', Optional({ startChainedJobs: Flag({ default: false }) }))
export type JobRetrySpec = Static<typeof JobRetrySpec>

export const AgentQuickBackupResultModel = Model('AgentQuickBackupResultModel', { jobId: Uuid() })
export type AgentQuickBackupResultModel = Static<typeof AgentQuickBackupResultModel>

export const getAllJobs = Get({
  id: 'GetAllJobs',
  url: '/api/v1/jobs',
  claims: ['ViewJobs'],
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EJobFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    typeFilter: Ref(EJobType),
  }),
  reply: { '200': Ref(JobsResult) },
  errors: [401, 403, 500],
})

export const createJob = Post({
  id: 'CreateJob',
  url: '/api/v1/jobs',
  claims: ['CreateJobs'],
  body: Ref(JobSpec),
  reply: { '201': Ref(JobModel) },
})

export const getAllJobsStates = Get({
  id: 'GetAllJobsStates',
  url: '/api/v1/jobs/states',
  claims: ['ViewJobs'],
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(EJobStatesFiltersOrderColumn),
      orderAsc: Flag(),
      idFilter: Uuid(),
      nameFilter: Text(),
      typeFilter: Ref(EJobType),
      lastResultFilter: Ref(ESessionResult),
      statusFilter: Ref(EJobStatus),
      workloadFilter: Ref(EJobWorkload),
      lastRunAfterFilter: DateTime(),
      lastRunBeforeFilter: DateTime(),
      isHighPriorityJobFilter: Flag(),
      repositoryIdFilter: Uuid(),
      objectsCountFilter: Integer(),
    }),
    ...Since('1.3-rev0', Optional({
      afterJobIdFilter: Uuid(),
      afterJobNameFilter: Text(),
    })),
  },
  reply: { '200': Ref(JobStatesResult) },
  errors: [401, 403, 500],
})

export const getJob = Get({
  id: 'GetJob',
  url: '/api/v1/jobs/:id',
  claims: ['ViewJobs'],
  params: { id: Uuid() },
  reply: { '200': Ref(JobModel) },
  errors: [401, 403, 404, 500],
})

export const updateJob = Put({
  id: 'UpdateJob',
  url: '/api/v1/jobs/:id',
  claims: ['UpdateJobs'],
  params: { id: Uuid() },
  query: Since('1.3-rev1', Optional({
    allowOldGfsPointsRetention: Flag({ default: false }),
  })),
  body: Ref(JobModel),
  reply: { '200': Ref(JobModel) },
  errors: [400, 401, 403, 404, 500],
})

export const deleteJob = Delete({
  id: 'DeleteJob',
  url: '/api/v1/jobs/:id',
  claims: ['DeleteJobs'],
  params: { id: Uuid() },
  reply: { '204': Empty() },
  errors: [401, 403, 404, 500],
})

export const startJob = Post({
  id: 'StartJob',
  url: '/api/v1/jobs/:id/start',
  claims: ['StartJobs'],
  params: { id: Uuid() },
  body: Optional(Ref(JobStartSpec)),
  reply: {
    '201': Ref(SessionModel),
    ...Since('1.3-rev2', { '204': Empty() }),
  },
  errors: [400, 401, 403, 404, 500],
})

export const stopJob = Post({
  id: 'StopJob',
  url: '/api/v1/jobs/:id/stop',
  claims: ['StopJobs'],
  params: { id: Uuid() },
  body: Optional(Ref(JobStopSpec)),
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const disableJob = Post({
  id: 'DisableJob',
  url: '/api/v1/jobs/:id/disable',
  claims: ['DisableJobs'],
  params: { id: Uuid() },
  reply: {
    ...Until('1.3-rev0', { '200': Ref(EmptySuccessResponse) }),
    ...Since('1.3-rev1', { '204': Empty() }),
  },
  errors: [400, 401, 403, 404, 500],
})

export const enableJob = Post({
  id: 'EnableJob',
  url: '/api/v1/jobs/:id/enable',
  claims: ['EnableJobs'],
  params: { id: Uuid() },
  reply: {
    ...Until('1.3-rev0', { '200': Ref(EmptySuccessResponse) }),
    ...Since('1.3-rev1', { '204': Empty() }),
  },
  errors: [400, 401, 403, 404, 500],
})

export const startVSphereQuickBackupJob = Post({
  id: 'StartVSphereQuickBackupJob',
  url: '/api/v1/jobs/quickBackup/vSphere',
  since: '1.2-rev1',
  claims: ['StartQuickBackupJob'],
  body: Ref(VmwareObjectModel),
  reply: { '201': Ref(SessionModel) },
})

export const retryJob = Post({
  id: 'RetryJob',
  url: '/api/v1/jobs/:id/retry',
  since: '1.3-rev0',
  claims: ['StartJobs'],
  params: { id: Uuid() },
  body: Optional(Ref(JobRetrySpec)),
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const cloneJob = Post({
  id: 'CloneJob',
  url: '/api/v1/jobs/:id/clone',
  since: '1.3-rev0',
  claims: ['CloneJobs'],
  params: { id: Uuid() },
  reply: { '201': Ref(JobModel) },
  errors: [400, 401, 403, 404, 500],
})

export const applyAgentPolicyConfiguration = Post({
  id: 'applyAgentPolicyConfiguration',
  url: '/api/v1/jobs/:id/applyConfiguration',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['StartJobs'], '1.3-rev2': ['BackupJobMgmt'] }),
  params: { id: Uuid() },
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const clearAgentPolicyCache = Post({
  id: 'clearAgentPolicyCache',
  url: '/api/v1/jobs/:id/clearCache',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['StartJobs'], '1.3-rev2': ['BackupJobMgmt'] }),
  params: { id: Uuid() },
  reply: { '201': Ref(SessionModel) },
  errors: [400, 401, 403, 404, 500],
})

export const startHyperVQuickBackupJob = Post({
  id: 'StartHyperVQuickBackupJob',
  url: '/api/v1/jobs/quickBackup/hyperV',
  since: '1.3-rev2',
  claims: ['StartQuickBackupJob'],
  body: Ref(HyperVObjectModel),
  reply: { '201': Ref(SessionModel) },
})

export const startAgentQuickBackupJob = Post({
  id: 'StartAgentQuickBackupJob',
  url: '/api/v1/jobs/quickBackup/agent',
  since: '1.3-rev2',
  claims: ['StartQuickBackupJob'],
  body: Ref(AgentObjectModel),
  reply: { '201': Ref(AgentQuickBackupResultModel) },
})
