// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Enum, Flag, Get, Int32, List, Model, Optional, Post, Ref, Text, Uuid, type Static,
} from '../kit/vbr.js'
import {
  ETaskResult, ETaskState, ETaskType, EmptySuccessResponse, PaginationResult,
} from './common/shared.js'
import { TaskModel } from './common/tasks.js'

export const tag = 'Tasks'

export const ETaskFiltersOrderColumn = Enum('ETaskFiltersOrderColumn', [
  'Name', 'Type', 'CreationTime', 'EndTime', 'State', 'Result',
])
export type ETaskFiltersOrderColumn = Static<typeof ETaskFiltersOrderColumn>

export const TasksResult = Model('TasksResult', {
  data: List(Ref(TaskModel)),
  pagination: Ref(PaginationResult),
})
export type TasksResult = Static<typeof TasksResult>

export const getAllTasks = Get({
  id: 'GetAllTasks',
  url: '/api/v1/tasks',
  since: '1.2-rev1',
  claims: ['ViewTasks'],
  openTo: Changed({
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: 'TaskFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(ETaskFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    createdAfterFilter: DateTime(),
    createdBeforeFilter: DateTime(),
    endedAfterFilter: DateTime(),
    endedBeforeFilter: DateTime(),
    typeFilter: Ref(ETaskType),
    stateFilter: Ref(ETaskState),
    resultFilter: Ref(ETaskResult),
  }),
  reply: Ref(TasksResult),
})

export const getTask = Get({
  id: 'GetTask',
  url: '/api/v1/tasks/:id',
  since: '1.2-rev1',
  claims: ['ViewTasks'],
  roles: Changed({ '1.2-rev1': undefined, '1.3-rev2': ['NoLicense'] }),
  openTo: Changed({
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  params: { id: Uuid() },
  reply: Ref(TaskModel),
})

export const stopTask = Post({
  id: 'StopTask',
  url: '/api/v1/tasks/:id/stop',
  since: '1.2-rev1',
  claims: ['StopTasks'],
  openTo: Changed({ '1.2-rev1': undefined, '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { id: Uuid() },
  reply: Ref(EmptySuccessResponse),
})
