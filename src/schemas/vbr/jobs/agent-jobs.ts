// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Flag, Integer, List, Model, OneOf, Optional, Ref, RequiredUntil, Since, Tag, Text, Until, Uuid,
  type Static,
} from '../../kit/vbr.js'
import {
  ActiveFullSettingsModel, BackupHealthCheckSettingsModels, BackupProxiesSettingsModel,
  BackupStorageSettingsEncryptionModel, ECompressionLevel, EStorageOptimization, FullBackupMaintenanceModel,
  SyntheticFullSettingsModel,
} from '../common/backup-storage-settings.js'
import { EJobType } from '../common/backups.js'
import {
  BackupLinuxScriptModel, EApplicationSettingsVSS, EBackupOracleLogsSettings, EBackupScriptProcessingMode,
  EGuestFSIndexingMode, EPostgreSQLUserConnectionType, ESQLLogsProcessing, ETransactionLogsSettings,
  JobScriptsSettingsModel,
} from '../common/guest-processing.js'
import { AgentObjectModel } from '../common/inventory-objects.js'
import { EmailNotificationSettingsModel } from '../common/notifications.js'
import {
  BackupJobRetentionPolicySettingsModel, ERetainLogBackupsType, GFSPolicySettingsModel,
} from '../common/retention.js'
import { BackupScheduleModel, BackupWindowsScriptModel, ScheduleDailyModel } from '../common/schedules.js'
import { JobModelBase, JobSpecBase } from './shared.js'

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

export const AgentBackupJobPersonalFilesInclusionModel = Model('AgentBackupJobPersonalFilesInclusionModel', Optional(
  {
    desktop: Flag(),
    documents: Flag(),
    pictures: Flag(),
    video: Flag(),
    music: Flag(),
    favorites: Flag(),
    downloads: Flag(),
    appData: Flag(),
    other: Flag(),
  }
))
export type AgentBackupJobPersonalFilesInclusionModel = Static<typeof AgentBackupJobPersonalFilesInclusionModel>

export const AgentBackupPersonalFilesExclusionModel = Model('AgentBackupPersonalFilesExclusionModel', Optional({
  roamingProfiles: Flag(),
}))
export type AgentBackupPersonalFilesExclusionModel = Static<typeof AgentBackupPersonalFilesExclusionModel>

export const AgentBackupJobPersonalFilesSettingsModel = Model('AgentBackupJobPersonalFilesSettingsModel', Optional({
  backupPersonalFiles: Flag(),
  includes: Ref(AgentBackupJobPersonalFilesInclusionModel),
  excludes: Ref(AgentBackupPersonalFilesExclusionModel),
}))
export type AgentBackupJobPersonalFilesSettingsModel = Static<typeof AgentBackupJobPersonalFilesSettingsModel>

export const WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel = Model(
  'WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel',
  Optional({ includeMasks: List(Text()), excludeMasks: List(Text()), excludeOneDrive: Flag() })
)
export type WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel =
  Static<typeof WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel>

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
  ...Optional({ sendSNMPNotifications: Flag(), emailNotifications: Ref(EmailNotificationSettingsModel) }),
  ...Since('1.3-rev2', Optional({ backupMonitoring: Ref(AgentBackupMonitoringSettingsModel) })),
})
export type AgentNotificationSettingsModel = Static<typeof AgentNotificationSettingsModel>

export const AgentPrimaryStorageIntegrationSettingsModel = Model('AgentPrimaryStorageIntegrationSettingsModel', {
  isEnabled: Flag(),
  ...Optional({ offHostBackupProxies: Ref(BackupProxiesSettingsModel), failoverToOnHostAgent: Flag() }),
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

export const AgentBackupSharepointSettingsModel = Model('AgentBackupSharepointSettingsModel', Optional({
  useGuestCredentials: Flag(),
  credentialsId: Uuid(),
}))
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

export const WindowsAgentBackupApplicationAwareProcessingModel = Model(
  'WindowsAgentBackupApplicationAwareProcessingModel',
  { isEnabled: Flag(), ...Optional({ appSettings: List(Ref(WindowsAgentBackupApplicationSettingsModel)) }) }
)
export type WindowsAgentBackupApplicationAwareProcessingModel =
  Static<typeof WindowsAgentBackupApplicationAwareProcessingModel>

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

export const WindowsAgentBackupJobGuestProcessingModel = Model('WindowsAgentBackupJobGuestProcessingModel', Optional(
  {
    appAwareProcessing: Ref(WindowsAgentBackupApplicationAwareProcessingModel),
    guestFSIndexing: Ref(AgentGuestFileSystemIndexingModel),
  }
))
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

export const LinuxAgentBackupJobVolumeObjectModel = Model('LinuxAgentBackupJobVolumeObjectModel', {
  path: Text(),
  type: Ref(ELinuxVolumeType),
})
export type LinuxAgentBackupJobVolumeObjectModel = Static<typeof LinuxAgentBackupJobVolumeObjectModel>

export const LinuxAgentBackupJobVolumesModel = Model('LinuxAgentBackupJobVolumesModel', {
  volumeObject: List(Ref(LinuxAgentBackupJobVolumeObjectModel)),
})
export type LinuxAgentBackupJobVolumesModel = Static<typeof LinuxAgentBackupJobVolumesModel>

export const LinuxAgentBackupJobFilesAdvancedSettingsModel = Model(
  'LinuxAgentBackupJobFilesAdvancedSettingsModel',
  Optional({ includeMasks: List(Text()), excludeMasks: List(Text()) })
)
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

export const BackupJobScriptModel = Model('BackupJobScriptModel', Optional({
  preJobScript: Text(),
  postJobScript: Text(),
}))
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

export const LinuxAgentBackupApplicationAwareProcessingModel = Model(
  'LinuxAgentBackupApplicationAwareProcessingModel',
  Optional({ isEnabled: Flag(), appSettings: List(Ref(LinuxAgentBackupApplicationSettingsModel)) })
)
export type LinuxAgentBackupApplicationAwareProcessingModel =
  Static<typeof LinuxAgentBackupApplicationAwareProcessingModel>

export const LinuxAgentGuestOsCredentialsPerMachineModel = Model(
  'LinuxAgentGuestOsCredentialsPerMachineModel',
  Optional({ credentialsId: Uuid(), machineObject: Ref(AgentObjectModel), default: Flag() })
)
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

export const EAgentBackupPolicyDestinationType = Enum('EAgentBackupPolicyDestinationType', [
  'LocalStorage', 'SharedFolder', 'BackupRepository', 'CloudConnectRepository',
])
export type EAgentBackupPolicyDestinationType = Static<typeof EAgentBackupPolicyDestinationType>

export const AgentBackupPolicyDestinationModelBase = {
  destinationType: Ref(EAgentBackupPolicyDestinationType),
}

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
  ...Since('1.3-rev2', Optional({ backupCache: Ref(AgentBackupPolicyStorageBackupCacheModel) })),
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
  ...Since('1.3-rev2', Optional({ backupCache: Ref(AgentBackupPolicyStorageBackupCacheModel) })),
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

export const AgentBackupPolicyStorageCloudConnectRepositoryModel = Model(
  'AgentBackupPolicyStorageCloudConnectRepositoryModel',
  {
    ...AgentBackupPolicyDestinationModelBase,
    destinationType: Tag(EAgentBackupPolicyDestinationType, 'CloudConnectRepository'),
    backupRepositoryId: Uuid(),
    ...Optional({ backupCache: Ref(AgentBackupPolicyStorageBackupCacheModel) }),
  }
)
export type AgentBackupPolicyStorageCloudConnectRepositoryModel =
  Static<typeof AgentBackupPolicyStorageCloudConnectRepositoryModel>

export const AgentBackupPolicyDestinationModel = OneOf(
  'AgentBackupPolicyDestinationModel',
  'destinationType',
  AgentBackupPolicyDestinationModelBase,
  {
    LocalStorage: AgentBackupPolicyStorageLocalStorageModel,
    SharedFolder: AgentBackupPolicyStorageSharedFolderModel,
    BackupRepository: AgentBackupPolicyStorageBackupRepositoryModel,
    CloudConnectRepository: AgentBackupPolicyStorageCloudConnectRepositoryModel,
  }
)
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

export const AgentBackupPolicyBackupTimeoutModel = Model('AgentBackupPolicyBackupTimeoutModel', {
  type: Ref(EAgentBackupTimeoutType),
  quantity: Integer(),
})
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

export const WindowsAgentBackupPolicyWorkstationScheduleModel = Model(
  'WindowsAgentBackupPolicyWorkstationScheduleModel',
  {
    ...BackupScheduleModelDaily.properties,
    ...Optional({
      powerOffAction: Ref(EPowerOffAction),
      postBackupAction: Ref(EPostBackupAction),
      atEvents: Ref(AgentBackupPolicyScheduleAtEventsModel),
    }),
  }
)
export type WindowsAgentBackupPolicyWorkstationScheduleModel =
  Static<typeof WindowsAgentBackupPolicyWorkstationScheduleModel>

export const WindowsAgentManagementBackupWorkstationPolicyModel = Model(
  'WindowsAgentManagementBackupWorkstationPolicyModel',
  {
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
    ...Until('1.3-rev1', Optional({ guestProcessing: Ref(WindowsAgentBackupJobGuestProcessingModel) })),
  }
)
export type WindowsAgentManagementBackupWorkstationPolicyModel =
  Static<typeof WindowsAgentManagementBackupWorkstationPolicyModel>

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

export const LinuxAgentManagementBackupWorkstationPolicyModel = Model(
  'LinuxAgentManagementBackupWorkstationPolicyModel',
  {
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
  }
)
export type LinuxAgentManagementBackupWorkstationPolicyModel =
  Static<typeof LinuxAgentManagementBackupWorkstationPolicyModel>

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

export const WindowsAgentManagementBackupWorkstationPolicySpec = Model(
  'WindowsAgentManagementBackupWorkstationPolicySpec',
  {
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
    ...Until('1.3-rev1', Optional({ guestProcessing: Ref(WindowsAgentBackupJobGuestProcessingModel) })),
  }
)
export type WindowsAgentManagementBackupWorkstationPolicySpec =
  Static<typeof WindowsAgentManagementBackupWorkstationPolicySpec>

export const LinuxAgentManagementBackupWorkstationPolicySpec = Model(
  'LinuxAgentManagementBackupWorkstationPolicySpec',
  {
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
  }
)
export type LinuxAgentManagementBackupWorkstationPolicySpec =
  Static<typeof LinuxAgentManagementBackupWorkstationPolicySpec>

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

export const AgentQuickBackupResultModel = Model('AgentQuickBackupResultModel', { jobId: Uuid() })
export type AgentQuickBackupResultModel = Static<typeof AgentQuickBackupResultModel>
