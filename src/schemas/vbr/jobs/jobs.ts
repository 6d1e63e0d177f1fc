// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Between, DateTime, Enum, Flag, Integer, List, Model, OneOf, Optional, Ref, Since, Text, Until, Uuid,
  type Static,
} from '../../kit/vbr.js'
import { EJobType } from '../common/backups.js'
import { ESessionResult, SessionProgress } from '../common/sessions.js'
import { PaginationResult } from '../common/shared.js'
import {
  LinuxAgentManagementBackupJobModel, LinuxAgentManagementBackupJobSpec,
  LinuxAgentManagementBackupServerPolicyModel, LinuxAgentManagementBackupServerPolicySpec,
  LinuxAgentManagementBackupWorkstationPolicyModel, LinuxAgentManagementBackupWorkstationPolicySpec,
  WindowsAgentManagementBackupJobModel, WindowsAgentManagementBackupJobSpec,
  WindowsAgentManagementBackupServerPolicyModel, WindowsAgentManagementBackupServerPolicySpec,
  WindowsAgentManagementBackupWorkstationPolicyModel, WindowsAgentManagementBackupWorkstationPolicySpec,
} from './agent-jobs.js'
import {
  BackupCopyJobModel, BackupCopyJobSpec, EBackupCopyJobMode, EBackupCopyRestorePoints,
  EntraIDTenantBackupCopyJobModel, EntraIDTenantBackupCopyJobSpec,
} from './backup-copy-jobs.js'
import {
  EntraIDAuditLogBackupJobModel, EntraIDAuditLogBackupJobSpec, EntraIDTenantBackupJobModel,
  EntraIDTenantBackupJobSpec,
} from './entra-id-jobs.js'
import { HyperVBackupJobModel, HyperVBackupJobSpec } from './hyper-v-jobs.js'
import { VSphereReplicaJobModel, VSphereReplicaJobSpec } from './replica-jobs.js'
import { JobModelBase, JobSpecBase } from './shared.js'
import { SureBackupContentScanJobModel, SureBackupContentScanJobSpec } from './surebackup-jobs.js'
import {
  FileBackupJobModel, FileBackupJobSpec, IrisBackupJobModel, IrisBackupJobSpec, ObjectStorageBackupJobModel,
  ObjectStorageBackupJobSpec,
} from './unstructured-data-jobs.js'
import { FileBackupCopyJobModel, FileBackupCopyJobSpec } from './unstructured-data-selection.js'
import {
  BackupJobModel, BackupJobSpec, CloudDirectorBackupJobModel, CloudDirectorBackupJobSpec,
} from './vsphere-jobs.js'

export const EJobFiltersOrderColumn = Enum('EJobFiltersOrderColumn', ['Name', 'Type', 'Description'])
export type EJobFiltersOrderColumn = Static<typeof EJobFiltersOrderColumn>

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

export const JobsResult = Model('JobsResult', {
  data: List(Ref(JobModel)),
  pagination: Ref(PaginationResult),
})
export type JobsResult = Static<typeof JobsResult>

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
  'Name', 'Type', 'Status', 'LastRun', 'LastResult', 'NextRun', 'Description', 'RepositoryId', 'ObjectsCount',
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
  ...Since('1.3-rev0', {
    highPriority: Flag(),
    progressPercent: Integer(),
    ...Optional({
      nextRunPolicy: Text(),
      sessionProgress: Ref(SessionProgress),
      runAfterJob: Ref(RunAfterJob),
      backupCopyMode: Ref(EBackupCopyJobMode),
      isStorageSnapshot: Flag(),
    }),
  }),
  ...Since('1.3-rev2', Optional({ targetName: Text() })),
})
export type JobStateModel = Static<typeof JobStateModel>

export const JobStatesResult = Model('JobStatesResult', {
  data: List(Ref(JobStateModel)),
  pagination: Ref(PaginationResult),
})
export type JobStatesResult = Static<typeof JobStatesResult>

export const JobStartSpec = Model('JobStartSpec', {
  performActiveFull: Flag({ default: false }),
  ...Optional({ startChainedJobs: Flag({ default: false }) }),
  ...Since('1.3-rev0', Optional({ syncRestorePoints: Ref(EBackupCopyRestorePoints) })),
})
export type JobStartSpec = Static<typeof JobStartSpec>

export const JobRetrySpec = Model('JobRetrySpec', Optional({ startChainedJobs: Flag({ default: false }) }))
export type JobRetrySpec = Static<typeof JobRetrySpec>
