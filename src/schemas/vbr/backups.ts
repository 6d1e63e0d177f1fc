// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, DateTime, Delete, Enum, Flag, Float, Get, Int32, Int64, Integer, List, Model, Optional,
  Post, Ref, Since, Text, Until, Uuid, type Static,
} from '../kit/vbr.js'
import { BackupModel, BackupObjectsResult, BackupsResult, EJobType } from './common/backups.js'
import { UnstructuredDataColdStorageRetrievalSettings } from './common/browse-mounts.js'
import { EBackupFileGFSPeriod } from './common/retention.js'
import { SessionModel, SessionsResult } from './common/sessions.js'
import { ESuspiciousActivitySeverity, PaginationResult } from './common/shared.js'

export const tag = 'Backups'

export const EBackupsFiltersOrderColumn = Enum('EBackupsFiltersOrderColumn', [
  'Name', 'CreationTime', 'PlatformId', 'JobId', 'PolicyTag',
])
export type EBackupsFiltersOrderColumn = Static<typeof EBackupsFiltersOrderColumn>

export const UnstructuredBackupDownloadMetaSpec = Model('UnstructuredBackupDownloadMetaSpec', {
  ...Optional({ targetRepositoryId: Uuid() }),
  ...Since('1.3-rev2', Optional({
    coldStorageRetrievalSettings: Ref(UnstructuredDataColdStorageRetrievalSettings),
  })),
})
export type UnstructuredBackupDownloadMetaSpec = Static<typeof UnstructuredBackupDownloadMetaSpec>

export const EBackupFilesFiltersOrderColumn = Enum('EBackupFilesFiltersOrderColumn', [
  'Name', 'DataSize', 'BackupSize', 'DedupRatio', 'CompressRatio', 'CreationTime', 'GFSPeriod',
])
export type EBackupFilesFiltersOrderColumn = Static<typeof EBackupFilesFiltersOrderColumn>

export const BackupFileModel = Model('BackupFileModel', {
  id: Uuid(),
  name: Text(),
  backupId: Uuid(),
  dataSize: Int64(),
  backupSize: Int64(),
  dedupRatio: Integer(),
  compressRatio: Integer(),
  creationTime: DateTime(),
  ...Optional({ restorePointIds: List(Uuid()), gfsPeriods: List(Ref(EBackupFileGFSPeriod)) }),
  ...Until('1.3-rev1', { objectId: Uuid() }),
  ...Since('1.3-rev2', {
    objectIds: List(Uuid()),
    ...Optional({ severity: Ref(ESuspiciousActivitySeverity) }),
  }),
})
export type BackupFileModel = Static<typeof BackupFileModel>

export const BackupFilesResult = Model('BackupFilesResult', Optional({
  data: List(Ref(BackupFileModel)),
  pagination: Ref(PaginationResult),
}))
export type BackupFilesResult = Static<typeof BackupFilesResult>

export const HealthCheckRepairOptions = Model('HealthCheckRepairOptions', {
  ...Optional({
    removeNonRepairableDataIfNeeded: Flag(),
    restorePrimaryFromArchiveIfNeeded: Flag(),
    restoreArchiveFromPrimaryIfNeeded: Flag(),
  }),
  ...Since('1.3-rev2', Optional({
    enableColdStorageRetrieval: Flag(),
    coldStorageRetrievalSettings: Ref(UnstructuredDataColdStorageRetrievalSettings),
  })),
})
export type HealthCheckRepairOptions = Static<typeof HealthCheckRepairOptions>

export const FileBackupHealthCheckSpec = Model('FileBackupHealthCheckSpec', Optional({
  backupIds: List(Uuid()),
  jobIds: List(Uuid()),
  isRepair: Flag(),
  repairOptions: Ref(HealthCheckRepairOptions),
}))
export type FileBackupHealthCheckSpec = Static<typeof FileBackupHealthCheckSpec>

export const CopyBackupSpec = Model('CopyBackupSpec', {
  backupIds: List(Uuid()),
  backupRepository: Uuid(),
  ...Optional({ archiveRepository: Uuid() }),
  ...Since('1.3-rev2', Optional({
    coldStorageRetrievalSettings: Ref(UnstructuredDataColdStorageRetrievalSettings),
  })),
})
export type CopyBackupSpec = Static<typeof CopyBackupSpec>

export const BackupDetailsSpec = Model('BackupDetailsSpec', Optional({ objectId: Uuid() }))
export type BackupDetailsSpec = Static<typeof BackupDetailsSpec>

export const BackupDetailsModel = Model('BackupDetailsModel', Optional({
  objectOriginalSize: Float({ format: 'double' }),
  backupSize: Float({ format: 'double' }),
  actualSize: Float({ format: 'double' }),
  restorePointsCount: Int32(),
}))
export type BackupDetailsModel = Static<typeof BackupDetailsModel>

export const ECopyMachinesBackupsRetentionPeriod = Enum('ECopyMachinesBackupsRetentionPeriod', [
  'In1Week', 'In2Weeks', 'In1Month', 'In3Months', 'In6Months', 'In1Year', 'In2Years', 'In3Years', 'In5Years',
  'In7Years',
])
export type ECopyMachinesBackupsRetentionPeriod = Static<typeof ECopyMachinesBackupsRetentionPeriod>

export const CopyMachinesBackupsSpec = Model('CopyMachinesBackupsSpec', {
  backupId: Uuid(),
  ...Optional({
    backupObjects: List(Uuid()),
    repositoryId: Uuid(),
    targetFolder: Text(),
    deleteAutomatically: Flag({ default: false }),
    retentionPeriod: Ref(ECopyMachinesBackupsRetentionPeriod),
  }),
}, { exactlyOne: ['repositoryId', 'targetFolder'] })
export type CopyMachinesBackupsSpec = Static<typeof CopyMachinesBackupsSpec>

export const MoveBackupSpec = Model('MoveBackupSpec', { targetRepositoryId: Uuid() })
export type MoveBackupSpec = Static<typeof MoveBackupSpec>

export const MoveBackupObjectsSpec = Model('MoveBackupObjectsSpec', {
  targetJobId: Uuid(),
  ...Optional({ backupObjects: List(Uuid()) }),
})
export type MoveBackupObjectsSpec = Static<typeof MoveBackupObjectsSpec>

export const EMoveCopySessionAction = Enum('EMoveCopySessionAction', ['Retry', 'ForgetFailed', 'StopAndUndo'])
export type EMoveCopySessionAction = Static<typeof EMoveCopySessionAction>

export const ManageMoveCopySessionSpec = Model('ManageMoveCopySessionSpec', {
  action: Ref(EMoveCopySessionAction),
})
export type ManageMoveCopySessionSpec = Static<typeof ManageMoveCopySessionSpec>

export const getAllBackups = Get({
  id: 'GetAllBackups',
  url: '/api/v1/backups',
  claims: ['ViewBackups'],
  roles: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['NoLicense'] }),
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
  filters: 'BackupsFilters',
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(EBackupsFiltersOrderColumn),
      orderAsc: Flag(),
      nameFilter: Text(),
      createdAfterFilter: DateTime(),
      createdBeforeFilter: DateTime(),
      platformIdFilter: Uuid(),
      jobIdFilter: Uuid(),
    }),
    ...Until('1.3-rev1', Optional({ policyTagFilter: Text() })),
    ...Since('1.3-rev0', Optional({ jobTypeFilter: Ref(EJobType) })),
    ...Since('1.3-rev2', Optional({ policyUniqueIdFilter: Text() })),
  },
  reply: Ref(BackupsResult),
})

export const getBackup = Get({
  id: 'GetBackup',
  url: '/api/v1/backups/:id',
  claims: ['ViewBackups'],
  roles: Changed({ '1.1-rev0': undefined, '1.2-rev1': ['NoLicense'] }),
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
  reply: Ref(BackupModel),
})

export const getBackupObjectsWithFiltering = Get({
  id: Changed({ '1.1-rev0': 'GetBackupObjects', '1.3-rev1': 'GetBackupObjectsWithFiltering' }),
  url: '/api/v1/backups/:id/objects',
  claims: ['ViewBackupObjects'],
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
  filters: Changed({ '1.1-rev0': undefined, '1.3-rev1': 'PaginationFilter' }),
  params: { id: Uuid() },
  query: Since('1.3-rev1', Optional({ skip: Int32(), limit: Int32({ default: 200 }) })),
  reply: Ref(BackupObjectsResult),
})

export const deleteBackup = Delete({
  id: 'DeleteBackup',
  url: '/api/v1/backups/:id',
  since: '1.2-rev1',
  claims: ['DeleteBackups'],
  roles: ['NoLicense'],
  params: { id: Uuid() },
  query: Optional({ fromDBIfSPUnavailable: Flag(), includeGFS: Flag(), fromDB: Flag() }),
  reply: Changed({ '1.2-rev1': Ref(SessionModel), '1.3-rev0': Created(Ref(SessionModel)) }),
})

export const downloadBackupMeta = Post({
  id: 'DownloadBackupMeta',
  url: '/api/v1/backups/:id/downloadBackupMeta',
  since: '1.2-rev1',
  claims: ['DownloadBackupMeta'],
  params: { id: Uuid() },
  body: Optional(Ref(UnstructuredBackupDownloadMetaSpec)),
  reply: Created(Ref(SessionModel)),
  errors: [401, 403, 404, 500],
})

export const getAllBackupFiles = Get({
  id: 'GetAllBackupFiles',
  url: '/api/v1/backups/:id/backupFiles',
  since: '1.2-rev1',
  claims: ['ViewBackupFiles'],
  openTo: Changed({
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: 'BackupFilesFilters',
  params: { id: Uuid() },
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EBackupFilesFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    createdAfterFilter: DateTime(),
    createdBeforeFilter: DateTime(),
    gfsPeriodFilter: Ref(EBackupFileGFSPeriod),
  }),
  reply: Ref(BackupFilesResult),
  errors: [401, 403, 500],
})

export const getBackupFile = Get({
  id: 'GetBackupFile',
  url: '/api/v1/backups/:id/backupFiles/:backupFileId',
  since: '1.2-rev1',
  claims: ['ViewBackupFiles'],
  openTo: Changed({
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  params: { id: Uuid(), backupFileId: Uuid() },
  reply: Ref(BackupFileModel),
})

export const deleteBackupObject = Delete({
  id: 'DeleteBackupObject',
  url: '/api/v1/backups/:id/objects/:objectId',
  since: '1.3-rev0',
  claims: ['DeleteBackups'],
  params: { id: Uuid(), objectId: Uuid() },
  query: Optional({ fromDBIfSPUnavailable: Flag(), includeGFS: Flag() }),
  reply: Created(Ref(SessionModel)),
})

export const startHealthCheckBackup = Post({
  id: 'StartHealthCheckBackup',
  url: '/api/v1/backups/runHealthcheck',
  since: '1.3-rev1',
  claims: ['RunHealthCheck'],
  body: Optional(Ref(FileBackupHealthCheckSpec)),
  reply: Created(Ref(SessionsResult)),
})

export const copyBackups = Post({
  id: 'CopyBackups',
  url: '/api/v1/backups/copyTo',
  since: '1.3-rev1',
  until: '1.3-rev1',
  claims: ['CopyBackup'],
  openTo: ['BackupOperator'],
  body: Ref(CopyBackupSpec),
  reply: Created(Ref(SessionModel)),
})

export const getBackupDetails = Post({
  id: 'GetBackupDetails',
  url: '/api/v1/backups/:id/details',
  since: '1.3-rev2',
  claims: ['ViewBackups'],
  openTo: [
    'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
    'SecurityAdministrator',
  ],
  params: { id: Uuid() },
  body: Ref(BackupDetailsSpec),
  reply: Ref(BackupDetailsModel),
})

export const markBackupFileAsClean = Post({
  id: 'MarkBackupFileAsClean',
  url: '/api/v1/backups/:id/backupFiles/:backupFileId/markAsClean',
  since: '1.3-rev2',
  claims: ['UpdateRansomwareDetectionEvent'],
  openTo: ['IncidentApiOperator'],
  params: { id: Uuid(), backupFileId: Uuid() },
  reply: Ref(BackupFileModel),
})

export const markBackupFileAsInfected = Post({
  id: 'MarkBackupFileAsInfected',
  url: '/api/v1/backups/:id/backupFiles/:backupFileId/markAsInfected',
  since: '1.3-rev2',
  claims: ['UpdateRansomwareDetectionEvent'],
  openTo: ['IncidentApiOperator'],
  params: { id: Uuid(), backupFileId: Uuid() },
  reply: Ref(BackupFileModel),
})

export const copyUnstructuredDataBackups = Post({
  id: 'CopyUnstructuredDataBackups',
  url: '/api/v1/backups/unstructuredData/copyTo',
  since: '1.3-rev2',
  claims: ['CopyBackup'],
  openTo: ['BackupOperator', 'CustomBackup'],
  body: Ref(CopyBackupSpec),
  reply: Created(Ref(SessionModel)),
})

export const copyMachinesBackups = Post({
  id: 'CopyMachinesBackups',
  url: '/api/v1/backups/machines/copyTo',
  since: '1.3-rev2',
  claims: ['CopyBackup'],
  openTo: ['BackupOperator', 'CustomBackup'],
  body: Ref(CopyMachinesBackupsSpec),
  reply: Created(Ref(SessionModel)),
})

export const moveBackup = Post({
  id: 'MoveBackup',
  url: '/api/v1/backups/:id/moveTo',
  since: '1.3-rev2',
  claims: ['MoveBackup'],
  openTo: ['CustomBackup'],
  params: { id: Uuid() },
  body: Ref(MoveBackupSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 500],
})

export const moveBackupObjects = Post({
  id: 'MoveBackupObjects',
  url: '/api/v1/backups/:id/objects/moveTo',
  since: '1.3-rev2',
  claims: ['MoveBackup'],
  params: { id: Uuid() },
  query: Optional({ moveAssociatedBackupCopies: Flag({ default: false }) }),
  body: Ref(MoveBackupObjectsSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 500],
})

export const getMoveCopySessions = Get({
  id: 'GetMoveCopySessions',
  url: '/api/v1/backups/moveCopySessions',
  since: '1.3-rev2',
  claims: ['MoveBackup', 'CopyBackup'],
  reply: List(Ref(SessionModel)),
})

export const manageMoveCopySession = Post({
  id: 'ManageMoveCopySession',
  url: '/api/v1/backups/moveCopySessions/:sessionId/manage',
  since: '1.3-rev2',
  claims: ['MoveBackup', 'CopyBackup'],
  params: { sessionId: Uuid() },
  body: Ref(ManageMoveCopySessionSpec),
  reply: Created(Ref(SessionModel)),
})
