// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, DateTime, Enum, File, Flag, Get, Int32, List, Optional, Post, Ref, Since, Text, Uuid,
  type Static,
} from '../kit/vbr.js'
import { BackupObjectModel, BackupObjectsResult } from './common/backups.js'
import { ERecoveryMediaFormat } from './common/recovery-media.js'
import {
  EObjectRestorePointsFiltersOrderColumn, ERestorePointType, ObjectRestorePointsResult,
} from './common/restore-points.js'
import { EPlatformType, ESuspiciousActivitySeverity } from './common/shared.js'
import { TaskModel } from './common/tasks.js'

export const tag = 'Backup Objects'

export const EBackupObjectsFiltersOrderColumn = Enum('EBackupObjectsFiltersOrderColumn', [
  'Name', 'ObjectId', 'PlatformId', 'Type',
])
export type EBackupObjectsFiltersOrderColumn = Static<typeof EBackupObjectsFiltersOrderColumn>

export const getAllBackupObjects = Get({
  id: 'GetAllBackupObjects',
  url: '/api/v1/backupObjects',
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
  filters: 'BackupObjectsFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EBackupObjectsFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    platformNameFilter: Ref(EPlatformType),
    platformIdFilter: Uuid(),
    typeFilter: Text(),
    viTypeFilter: Text(),
  }),
  reply: Ref(BackupObjectsResult),
  errors: [401, 403, 404, 500],
})

export const getBackupObject = Get({
  id: 'GetBackupObject',
  url: '/api/v1/backupObjects/:id',
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
  params: { id: Uuid() },
  reply: Ref(BackupObjectModel),
})

export const getBackupObjectRestorePointsWithFiltering = Get({
  id: Changed({
    '1.1-rev0': 'GetBackupObjectRestorePoints',
    '1.3-rev1': 'GetBackupObjectRestorePointsWithFiltering',
  }),
  url: '/api/v1/backupObjects/:id/restorePoints',
  claims: ['ViewRestorePoints'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: Changed({ '1.1-rev0': undefined, '1.3-rev1': 'ObjectRestorePointsFilters' }),
  params: { id: Uuid() },
  query: {
    ...Since('1.3-rev1', Optional({
      skip: Int32(),
      limit: Int32({ default: 200 }),
      orderColumn: Ref(EObjectRestorePointsFiltersOrderColumn),
      orderAsc: Flag(),
      createdAfterFilter: DateTime(),
      createdBeforeFilter: DateTime(),
      nameFilter: Text(),
      platformNameFilter: Ref(EPlatformType),
      platformIdFilter: Uuid(),
      backupIdFilter: Uuid(),
      backupObjectIdFilter: Uuid(),
      malwareStatusFilter: Changed({
        '1.3-rev1': Ref(ESuspiciousActivitySeverity),
        '1.3-rev2': List(Ref(ESuspiciousActivitySeverity)),
      }),
    })),
    ...Since('1.3-rev2', Optional({
      typeFilter: List(Ref(ERestorePointType)),
      excludeSnapshotTypeFilter: List(Int32()),
    })),
  },
  reply: Ref(ObjectRestorePointsResult),
})

export const createRecoveryMediaForBackupObject = Get({
  id: 'CreateRecoveryMediaForBackupObject',
  url: '/api/v1/backupObjects/:id/createRecoveryMedia',
  since: '1.3-rev1',
  claims: Changed({ '1.3-rev1': ['ViewBackupObjects'], '1.3-rev2': ['PerformRemoteBareMetalRecovery'] }),
  openTo: Changed({
    '1.3-rev1': [
      'BackupOperator', 'BackupViewer', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator',
    ],
    '1.3-rev2': ['CustomRestore', 'RestoreOperator'],
  }),
  deprecated: Changed({ '1.3-rev1': undefined, '1.3-rev2': true }),
  params: { id: Uuid() },
  query: { format: Ref(ERecoveryMediaFormat), ...Since('1.3-rev2', { allowRemoteBmr: Flag() }) },
  reply: File('application/vnd.efi.iso'),
  errors: Changed({ '1.3-rev1': undefined, '1.3-rev2': [400, 401, 403, 404, 500] }),
})

export const createRecoveryMediaTaskForBackupObject = Post({
  id: 'CreateRecoveryMediaTaskForBackupObject',
  url: '/api/v1/backupObjects/:id/createRecoveryMedia',
  since: '1.3-rev2',
  claims: ['PerformRemoteBareMetalRecovery'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  params: { id: Uuid() },
  query: { format: Ref(ERecoveryMediaFormat), allowRemoteBmr: Flag() },
  reply: Created(Ref(TaskModel)),
  errors: [400, 401, 403, 404, 500],
})
