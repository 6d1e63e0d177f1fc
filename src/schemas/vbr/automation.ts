// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, DateTime, Flag, Get, Int32, List, Optional, Post, Ref, Text, Uuid,
} from '../kit/vbr.js'
import {
  CloudCredentialsExportSpec, CloudCredentialsImportSpecCollection, CredentialsExportSpec,
  CredentialsImportSpecCollection, EncryptionPasswordExportSpec, EncryptionPasswordImportSpecCollection,
  ManageServerExportSpec, ManageServerImportSpecCollection, ProxyExportSpec, ProxyImportSpecCollection,
} from './automation/infrastructure.js'
import { JobExportSpec, JobImportSpecCollection } from './automation/jobs.js'
import { RepositoryExportSpec, RepositoryImportSpecCollection } from './automation/repositories.js'
import {
  ESessionResult, ESessionState, ESessionType, ESessionsFiltersOrderColumn, SessionModel, SessionsResult,
} from './common/sessions.js'
import { EmptySuccessResponse, SessionLogResult } from './common/shared.js'

export const tag = 'Automation'

export const importJobs = Post({
  id: 'ImportJobs',
  url: '/api/v1/automation/jobs/import',
  claims: ['ImportJobs'],
  body: Ref(JobImportSpecCollection),
  reply: Created(Ref(SessionModel)),
})

export const exportJobs = Post({
  id: 'ExportJobs',
  url: '/api/v1/automation/jobs/export',
  claims: ['ExportJobs'],
  body: Optional(Ref(JobExportSpec)),
  reply: Ref(JobImportSpecCollection),
})

export const importCredentials = Post({
  id: 'ImportCredentials',
  url: '/api/v1/automation/credentials/import',
  claims: ['ImportCredentials'],
  body: Ref(CredentialsImportSpecCollection),
  reply: Created(Ref(SessionModel)),
})

export const exportCredentials = Post({
  id: 'ExportCredentials',
  url: '/api/v1/automation/credentials/export',
  claims: ['ExportCredentials'],
  body: Optional(Ref(CredentialsExportSpec)),
  reply: Ref(CredentialsImportSpecCollection),
})

export const importCloudCredentials = Post({
  id: 'ImportCloudCredentials',
  url: '/api/v1/automation/cloudcredentials/import',
  claims: ['ImportCredentials'],
  body: Ref(CloudCredentialsImportSpecCollection),
  reply: Created(Ref(SessionModel)),
})

export const exportCloudCredentials = Post({
  id: 'ExportCloudCredentials',
  url: '/api/v1/automation/cloudcredentials/export',
  claims: ['ExportCredentials'],
  body: Optional(Ref(CloudCredentialsExportSpec)),
  reply: Ref(CloudCredentialsImportSpecCollection),
})

export const importProxies = Post({
  id: 'ImportProxies',
  url: '/api/v1/automation/proxies/import',
  claims: ['ImportProxies'],
  body: Ref(ProxyImportSpecCollection),
  reply: Created(Ref(SessionModel)),
})

export const exportProxies = Post({
  id: 'ExportProxies',
  url: '/api/v1/automation/proxies/export',
  claims: ['ExportProxies'],
  body: Optional(Ref(ProxyExportSpec)),
  reply: Ref(ProxyImportSpecCollection),
})

export const importManagedServers = Post({
  id: 'ImportManagedServers',
  url: '/api/v1/automation/managedServers/import',
  claims: ['ImportManagedServers'],
  body: Ref(ManageServerImportSpecCollection),
  reply: Created(Ref(SessionModel)),
})

export const exportManagedServers = Post({
  id: 'ExportManagedServers',
  url: '/api/v1/automation/managedServers/export',
  claims: ['ExportManagedServers'],
  body: Optional(Ref(ManageServerExportSpec)),
  reply: Ref(ManageServerImportSpecCollection),
})

export const importRepositories = Post({
  id: 'ImportRepositories',
  url: '/api/v1/automation/repositories/import',
  claims: ['ImportRepositories'],
  body: Ref(RepositoryImportSpecCollection),
  reply: Created(Ref(SessionModel)),
})

export const exportRepositories = Post({
  id: 'ExportRepositories',
  url: '/api/v1/automation/repositories/export',
  claims: ['ExportRepositories'],
  body: Optional(Ref(RepositoryExportSpec)),
  reply: Ref(RepositoryImportSpecCollection),
})

export const importEncryptionPasswords = Post({
  id: 'ImportEncryptionPasswords',
  url: '/api/v1/automation/encryptionPasswords/import',
  claims: ['ImportEncryptionPasswords'],
  body: Ref(EncryptionPasswordImportSpecCollection),
  reply: Created(Ref(SessionModel)),
})

export const exportEncryptionPasswords = Post({
  id: 'ExportEncryptionPasswords',
  url: '/api/v1/automation/encryptionPasswords/export',
  claims: ['ExportEncryptionPasswords'],
  body: Optional(Ref(EncryptionPasswordExportSpec)),
  reply: Ref(EncryptionPasswordImportSpecCollection),
})

export const getAllAutomationSessions = Get({
  id: 'GetAllAutomationSessions',
  url: '/api/v1/automation/sessions',
  claims: ['ViewSessions'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev0': [
      'BackupOperator', 'BackupViewer', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator',
    ],
    '1.3-rev2': [
      'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
      'SecurityAdministrator',
    ],
  }),
  filters: 'SessionsFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(ESessionsFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    createdAfterFilter: DateTime(),
    createdBeforeFilter: DateTime(),
    endedAfterFilter: DateTime(),
    endedBeforeFilter: DateTime(),
    typeFilter: Ref(ESessionType),
    stateFilter: Ref(ESessionState),
    resultFilter: Changed({ '1.1-rev0': Ref(ESessionResult), '1.3-rev0': List(Ref(ESessionResult)) }),
    jobIdFilter: Uuid(),
  }),
  reply: Ref(SessionsResult),
})

export const getAutomationSession = Get({
  id: 'GetAutomationSession',
  url: '/api/v1/automation/sessions/:id',
  claims: ['ViewSessions'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev0': [
      'BackupOperator', 'BackupViewer', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator',
    ],
    '1.3-rev2': [
      'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
      'SecurityAdministrator',
    ],
  }),
  params: { id: Uuid() },
  reply: Ref(SessionModel),
})

export const getAutomationSessionLogs = Get({
  id: 'GetAutomationSessionLogs',
  url: '/api/v1/automation/sessions/:id/logs',
  claims: ['ViewSessions'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev0': [
      'BackupOperator', 'BackupViewer', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator',
    ],
    '1.3-rev2': [
      'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
      'SecurityAdministrator',
    ],
  }),
  params: { id: Uuid() },
  reply: Ref(SessionLogResult),
})

export const stopAutomationSession = Post({
  id: 'StopAutomationSession',
  url: '/api/v1/automation/sessions/:id/stop',
  claims: ['StopSessions'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator'],
    '1.3-rev0': ['BackupOperator', 'RestoreOperator'],
    '1.3-rev2': ['BackupOperator', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  params: { id: Uuid() },
  reply: Ref(EmptySuccessResponse),
})
