// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, DateTime, Delete, Either, Flag, Get, Int32, Integer, Nothing, Optional, Post, Put, Ref,
  Since, Text, Uuid,
} from '../kit/vbr.js'
import { EJobType, JobStopSpec } from './common/backups.js'
import { AgentObjectModel, HyperVObjectModel, VmwareObjectModel } from './common/inventory-objects.js'
import { ESessionResult, SessionModel } from './common/sessions.js'
import { EmptySuccessResponse } from './common/shared.js'
import { AgentQuickBackupResultModel } from './jobs/agent-jobs.js'
import {
  EJobFiltersOrderColumn, EJobStatesFiltersOrderColumn, EJobStatus, EJobWorkload, JobModel, JobRetrySpec,
  JobSpec, JobStartSpec, JobStatesResult, JobsResult,
} from './jobs/jobs.js'

export const tag = 'Jobs'

export const getAllJobs = Get({
  id: 'GetAllJobs',
  url: '/api/v1/jobs',
  claims: ['ViewJobs'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev1': [
      'BackupOperator', 'BackupViewer', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator',
    ],
    '1.3-rev2': [
      'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
      'SecurityAdministrator',
    ],
  }),
  filters: 'JobsFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EJobFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    typeFilter: Ref(EJobType),
  }),
  reply: Ref(JobsResult),
})

export const createJob = Post({
  id: 'CreateJob',
  url: '/api/v1/jobs',
  claims: ['CreateJobs'],
  body: Ref(JobSpec),
  reply: Created(Ref(JobModel)),
})

export const getAllJobsStates = Get({
  id: 'GetAllJobsStates',
  url: '/api/v1/jobs/states',
  claims: ['ViewJobs'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev1': [
      'BackupOperator', 'BackupViewer', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator',
    ],
    '1.3-rev2': [
      'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
      'SecurityAdministrator',
    ],
  }),
  filters: 'JobStatesFilters',
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
    ...Since('1.3-rev0', Optional({ afterJobIdFilter: Uuid(), afterJobNameFilter: Text() })),
  },
  reply: Ref(JobStatesResult),
})

export const getJob = Get({
  id: 'GetJob',
  url: '/api/v1/jobs/:id',
  claims: ['ViewJobs'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev1': [
      'BackupOperator', 'BackupViewer', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator',
    ],
    '1.3-rev2': [
      'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
      'SecurityAdministrator',
    ],
  }),
  params: { id: Uuid() },
  reply: Ref(JobModel),
})

export const updateJob = Put({
  id: 'UpdateJob',
  url: '/api/v1/jobs/:id',
  claims: ['UpdateJobs'],
  filters: Changed({ '1.1-rev0': undefined, '1.3-rev1': 'JobsConfirmationPrompts' }),
  params: { id: Uuid() },
  query: Since('1.3-rev1', Optional({ allowOldGfsPointsRetention: Flag({ default: false }) })),
  body: Ref(JobModel),
  reply: Ref(JobModel),
})

export const deleteJob = Delete({
  id: 'DeleteJob',
  url: '/api/v1/jobs/:id',
  claims: ['DeleteJobs'],
  params: { id: Uuid() },
  reply: Nothing(),
})

export const startJob = Post({
  id: 'StartJob',
  url: '/api/v1/jobs/:id/start',
  claims: ['StartJobs'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator'],
    '1.3-rev0': ['BackupOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'CustomBackup'],
  }),
  params: { id: Uuid() },
  body: Optional(Ref(JobStartSpec)),
  reply: Changed({
    '1.1-rev0': Created(Ref(SessionModel)),
    '1.3-rev2': Either(Created(Ref(SessionModel)), Nothing()),
  }),
})

export const stopJob = Post({
  id: 'StopJob',
  url: '/api/v1/jobs/:id/stop',
  claims: ['StopJobs'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator'],
    '1.3-rev0': ['BackupOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'CustomBackup'],
  }),
  params: { id: Uuid() },
  body: Optional(Ref(JobStopSpec)),
  reply: Created(Ref(SessionModel)),
})

export const disableJob = Post({
  id: 'DisableJob',
  url: '/api/v1/jobs/:id/disable',
  claims: ['DisableJobs'],
  params: { id: Uuid() },
  reply: Changed({ '1.1-rev0': Ref(EmptySuccessResponse), '1.3-rev1': Nothing() }),
  errors: [400, 401, 403, 404, 500],
})

export const enableJob = Post({
  id: 'EnableJob',
  url: '/api/v1/jobs/:id/enable',
  claims: ['EnableJobs'],
  params: { id: Uuid() },
  reply: Changed({ '1.1-rev0': Ref(EmptySuccessResponse), '1.3-rev1': Nothing() }),
  errors: [400, 401, 403, 404, 500],
})

export const startVSphereQuickBackupJob = Post({
  id: 'StartVSphereQuickBackupJob',
  url: '/api/v1/jobs/quickBackup/vSphere',
  since: '1.2-rev1',
  claims: ['StartQuickBackupJob'],
  openTo: Changed({ '1.2-rev1': ['BackupOperator'], '1.3-rev2': ['BackupOperator', 'CustomBackup'] }),
  body: Ref(VmwareObjectModel),
  reply: Created(Ref(SessionModel)),
})

export const retryJob = Post({
  id: 'RetryJob',
  url: '/api/v1/jobs/:id/retry',
  since: '1.3-rev0',
  claims: ['StartJobs'],
  openTo: Changed({
    '1.3-rev0': ['BackupOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'CustomBackup'],
  }),
  params: { id: Uuid() },
  body: Optional(Ref(JobRetrySpec)),
  reply: Created(Ref(SessionModel)),
})

export const cloneJob = Post({
  id: 'CloneJob',
  url: '/api/v1/jobs/:id/clone',
  since: '1.3-rev0',
  claims: ['CloneJobs'],
  params: { id: Uuid() },
  reply: Created(Ref(JobModel)),
  errors: [400, 401, 403, 404, 500],
})

export const applyAgentPolicyConfiguration = Post({
  id: 'applyAgentPolicyConfiguration',
  url: '/api/v1/jobs/:id/applyConfiguration',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['StartJobs'], '1.3-rev2': ['BackupJobMgmt'] }),
  openTo: Changed({
    '1.3-rev1': ['BackupOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'CustomBackup'],
  }),
  params: { id: Uuid() },
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 404, 500],
})

export const clearAgentPolicyCache = Post({
  id: 'clearAgentPolicyCache',
  url: '/api/v1/jobs/:id/clearCache',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['StartJobs'], '1.3-rev2': ['BackupJobMgmt'] }),
  openTo: Changed({
    '1.3-rev1': ['BackupOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'CustomBackup'],
  }),
  params: { id: Uuid() },
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 404, 500],
})

export const startHyperVQuickBackupJob = Post({
  id: 'StartHyperVQuickBackupJob',
  url: '/api/v1/jobs/quickBackup/hyperV',
  since: '1.3-rev2',
  claims: ['StartQuickBackupJob'],
  openTo: ['BackupOperator', 'CustomBackup'],
  body: Ref(HyperVObjectModel),
  reply: Created(Ref(SessionModel)),
})

export const startAgentQuickBackupJob = Post({
  id: 'StartAgentQuickBackupJob',
  url: '/api/v1/jobs/quickBackup/agent',
  since: '1.3-rev2',
  claims: ['StartQuickBackupJob'],
  openTo: ['BackupOperator', 'CustomBackup'],
  body: Ref(AgentObjectModel),
  reply: Created(Ref(AgentQuickBackupResultModel)),
})
