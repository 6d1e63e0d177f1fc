// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Enum, Flag, Int32, Int64, Integer, List, Model, Nullable, Optional, Ref, Since, Text, Until, Uuid,
  type Static,
} from '../../kit/vbr.js'
import { EPlatformType, PaginationResult } from './shared.js'

export const ESessionType = Enum('ESessionType', [
  'Infrastructure', 'Automation', 'ConfigurationBackup', 'RepositoryMaintenance', 'RepositoryEvacuate',
  'InfrastructureItemDeletion', 'RestoreVm', 'InstantRecovery', 'FirstClassDiskInstantRestore',
  'AzureApplianceDeploy', 'QuickMigration',
  ...Until('1.1-rev0', ['Job']),
  ...Since('1.2-rev1', [
    'BackupJob', 'PublishBackupContentViaMount', 'FileLevelRestore', 'LinuxFileLevelRestore', 'ReplicaJob',
    'ConfigurationResynchronize', 'Failover', 'PlannedFailover', 'PermanentFailover', 'UndoFailover',
    'Failback', 'CommitFailback', 'UndoFailback', 'SwitchReplicaToProduction', 'CloudDirectorVmRestore',
    'CloudDirectorVAppRestore', 'MalwareDetection', 'FirstClassDiskQuickMigration', 'EntraIdRestore',
    'SecurityComplianceAnalyzer', 'FileServerSave', 'SureBackup', 'NasRestore', 'UnstructuredDataBrowse',
    'UnstructuredDownloadMeta', 'DeleteBackup', 'BackgroundOperation', 'EntraIdRescanRepository',
  ]),
  ...Since('1.3-rev0', [
    'EntraIdRestoreFromCopy', 'UnstructuredDataBackupCopy', 'LogsExport', 'TestCredentials', 'SqlLogBackup',
    'OracleLogBackup', 'PostgreSqlLogBackup', 'AzureInstantRecovery', 'AzureInstantRecoveryMigration',
    'AzureInstantRecoverySwitchover', 'AzureInstantRecoveryStart', 'AzureInstantRecoveryStop',
    'AzureInstantRecoveryMigrationUndo', 'AzureInstantRecoveryMount', 'PublishBackupContentViaNfs',
    'VolumesDiscover', 'AgentDiscovery', 'AgentPolicy', 'AgentBackup', 'ApplianceUpdatesInstall',
    'FailoverPlan', 'FailoverPlanTask', 'HostComponentsUpdate', 'CopyBackup', 'FileBackupHealthCheck',
    'ArchiveBackup', 'ArchiveRehydration', 'ArchiveSync', 'ArchiveCopy', 'ArchiveFreezing', 'RetrieveBackup',
    'ArchiveTierDownload', 'DirectBackupSync', 'CheckpointRemoval', 'Retention',
  ]),
  ...Since('1.3-rev1', [
    'FileInstantRecovery', 'FileInstantRecoveryMigration', 'AgentOperationPurgeCache', 'BackupCopyJob',
    'SureBackupContentScan',
  ]),
  ...Since('1.3-rev2', [
    'IrisBackup', 'PlatformServiceJob', 'PlatformBackupJob', 'PlatformSnapshotJob', 'PlatformSnapshotCopyJob',
    'AgentOperationBackupNow', 'AgentOperationActiveFull', 'AgentManagement', 'BackupCopyJobParent',
    'ApplicationLevelRestore', 'EncryptionAnalysis', 'VeeamUpdaterSettingsSync', 'EndpointBackup',
    'StorageDiscovery', 'StorageMonitoring', 'AdForestRestore', 'AgentsRecoveryAppliancesManagement',
    'RestoreRecoveryApplianceVolumes', 'RestoreAgentVolumes', 'EndpointRestore', 'EpAgentOperationStopBackup',
    'BackupCacheSync', 'PerVmMoveBackup', 'PerVmCopyBackup', 'FileBackupArchiveRetrievalProlonging',
    'HaSwitchover', 'IndexCollection', 'InstantDiskRecovery', 'DiskRestore', 'HaClusterEdit',
  ]),
])
export type ESessionType = Static<typeof ESessionType>

export const ESessionState = Enum('ESessionState', [
  'Stopped', 'Starting', 'Stopping', 'Working', 'Pausing', 'Resuming', 'WaitingTape', 'Idle',
  'Postprocessing', 'WaitingRepository', 'WaitingSlot',
  ...Since('1.3-rev2', ['ActionRequired']),
])
export type ESessionState = Static<typeof ESessionState>

export const ESessionResult = Enum('ESessionResult', ['None', 'Success', 'Warning', 'Failed'])
export type ESessionResult = Static<typeof ESessionResult>

export const SessionResultModel = Model('SessionResultModel', {
  result: Ref(ESessionResult),
  ...Optional({ message: Text(), isCanceled: Flag() }),
})
export type SessionResultModel = Static<typeof SessionResultModel>

export const ESessionAlgorithm = Enum('ESessionAlgorithm', ['Full', 'Increment', 'None'])
export type ESessionAlgorithm = Static<typeof ESessionAlgorithm>

export const ESessionBottleneckType = Enum('ESessionBottleneckType', [
  'NotDefined', 'None', 'Throttling', 'SourceProxy', 'SourceNetwork', 'SourceWan', 'TargetProxy',
  'TargetNetwork', 'TargetWan', 'Source', 'Proxy', 'Network', 'Target', 'TargetDisk',
])
export type ESessionBottleneckType = Static<typeof ESessionBottleneckType>

export const SessionProgress = Nullable(Model('SessionProgress', {
  duration: Text(),
  processingRate: Nullable(Text()),
  bottleneck: Ref(ESessionBottleneckType),
  processedSize: Nullable(Int64()),
  readSize: Nullable(Int64()),
  transferredSize: Nullable(Int64()),
  ...Since('1.3-rev0', { progressPercent: Nullable(Integer()) }),
}))
export type SessionProgress = Static<typeof SessionProgress>

export const SessionRetryInfo = Model('SessionRetryInfo', {
  isRecheckRetry: Flag(),
  ...Optional({ retryNumber: Nullable(Int32()) }),
})
export type SessionRetryInfo = Static<typeof SessionRetryInfo>

export const SessionModel = Model('SessionModel', {
  id: Uuid(),
  name: Text(),
  sessionType: Ref(ESessionType),
  creationTime: DateTime(),
  state: Ref(ESessionState),
  usn: Int64(),
  ...Optional({
    endTime: DateTime(),
    progressPercent: Integer(),
    result: Ref(SessionResultModel),
    resourceId: Uuid(),
    resourceReference: Text(),
    parentSessionId: Uuid(),
  }),
  ...Until('1.1-rev0', { activityId: Uuid() }),
  ...Since('1.2-rev1', {
    jobId: Uuid(),
    ...Optional({ platformName: Ref(EPlatformType), platformId: Uuid() }),
  }),
  ...Since('1.3-rev0', Optional({ initiatedBy: Text() })),
  ...Since('1.3-rev1', Optional({ relatedSessionId: Uuid() })),
  ...Since('1.3-rev2', Optional({
    algorithm: Ref(ESessionAlgorithm),
    progress: Ref(SessionProgress),
    originalSessionId: Uuid(),
    retryInfo: Ref(SessionRetryInfo),
  })),
})
export type SessionModel = Static<typeof SessionModel>

export const ESessionsFiltersOrderColumn = Enum('ESessionsFiltersOrderColumn', [
  'Name', 'SessionType', 'CreationTime', 'EndTime', 'State', 'Result',
  ...Since('1.3-rev0', ['InitiatedBy']),
])
export type ESessionsFiltersOrderColumn = Static<typeof ESessionsFiltersOrderColumn>

export const SessionsResult = Model('SessionsResult', {
  data: List(Ref(SessionModel)),
  pagination: Ref(PaginationResult),
})
export type SessionsResult = Static<typeof SessionsResult>
