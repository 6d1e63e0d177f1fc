// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Flag, Get, Int32, List, Model, Optional, Post, Ref, Since, Text, Uuid, type Static,
} from '../kit/vbr.js'
import { FilterExpressionModel, SortExpressionModel } from './common/filter-expressions.js'
import {
  EObjectRestorePointsFiltersOrderColumn, ERestorePointType, ObjectRestorePointDiskModel,
  ObjectRestorePointModel, ObjectRestorePointNetworkInfoModel, ObjectRestorePointsResult,
} from './common/restore-points.js'
import {
  EPlatformType, ESuspiciousActivitySeverity, PaginationFilter, PaginationResult,
} from './common/shared.js'

export const tag = 'Restore Points'

export const ObjectRestorePointDisksResult = Model('ObjectRestorePointDisksResult', {
  data: List(Ref(ObjectRestorePointDiskModel)),
  pagination: Ref(PaginationResult),
})
export type ObjectRestorePointDisksResult = Static<typeof ObjectRestorePointDisksResult>

export const FlexibleFilters = Model('FlexibleFilters', Optional({
  pagination: Ref(PaginationFilter),
  filter: Ref(FilterExpressionModel),
  sorting: Ref(SortExpressionModel),
}))
export type FlexibleFilters = Static<typeof FlexibleFilters>

export const ObjectRestorePointNetworkInfoResult = Model('ObjectRestorePointNetworkInfoResult', {
  data: List(Ref(ObjectRestorePointNetworkInfoModel)),
  pagination: Ref(PaginationResult),
})
export type ObjectRestorePointNetworkInfoResult = Static<typeof ObjectRestorePointNetworkInfoResult>

export const getAllObjectRestorePoints = Get({
  id: 'GetAllObjectRestorePoints',
  url: Changed({ '1.1-rev0': '/api/v1/objectRestorePoints', '1.2-rev1': '/api/v1/restorePoints' }),
  tag: Changed({ '1.1-rev0': 'Object Restore Points', '1.2-rev1': 'Restore Points' }),
  claims: ['ViewRestorePoints'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: 'ObjectRestorePointsFilters',
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(EObjectRestorePointsFiltersOrderColumn),
      orderAsc: Flag(),
      createdAfterFilter: DateTime(),
      createdBeforeFilter: DateTime(),
      nameFilter: Text(),
      platformNameFilter: Ref(EPlatformType),
      platformIdFilter: Uuid(),
      backupIdFilter: Uuid(),
      backupObjectIdFilter: Uuid(),
    }),
    ...Since('1.2-rev1', Optional({
      malwareStatusFilter: Changed({
        '1.2-rev1': Ref(ESuspiciousActivitySeverity),
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

export const getObjectRestorePoint = Get({
  id: 'GetObjectRestorePoint',
  url: Changed({ '1.1-rev0': '/api/v1/objectRestorePoints/:id', '1.2-rev1': '/api/v1/restorePoints/:id' }),
  tag: Changed({ '1.1-rev0': 'Object Restore Points', '1.2-rev1': 'Restore Points' }),
  claims: ['ViewRestorePoints'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  params: { id: Uuid() },
  reply: Ref(ObjectRestorePointModel),
})

export const getObjectRestorePointDisksWithFiltering = Get({
  id: Changed({
    '1.1-rev0': 'GetObjectRestorePointDisks',
    '1.3-rev1': 'GetObjectRestorePointDisksWithFiltering',
  }),
  url: Changed({
    '1.1-rev0': '/api/v1/objectRestorePoints/:id/disks',
    '1.2-rev1': '/api/v1/restorePoints/:id/disks',
  }),
  tag: Changed({ '1.1-rev0': 'Object Restore Points', '1.2-rev1': 'Restore Points' }),
  claims: ['ViewRestorePointDisks'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: Changed({ '1.1-rev0': undefined, '1.3-rev1': 'PaginationFilter' }),
  params: { id: Uuid() },
  query: Since('1.3-rev1', Optional({ skip: Int32(), limit: Int32({ default: 200 }) })),
  reply: Ref(ObjectRestorePointDisksResult),
})

export const getObjectRestorePointNetworkInfo = Post({
  id: 'GetObjectRestorePointNetworkInfo',
  url: '/api/v1/restorePoints/:id/networkInfo',
  since: '1.3-rev2',
  claims: ['ViewRestorePointNetworkInfo'],
  openTo: ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  params: { id: Uuid() },
  body: Optional(Ref(FlexibleFilters)),
  reply: Ref(ObjectRestorePointNetworkInfoResult),
  errors: [401, 403, 404, 500],
})
