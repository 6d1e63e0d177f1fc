// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Enum, Flag, Get, Int32, Int64, List, Model, OneOf, Optional, Post, Ref, Since, Tag, Text,
  Uuid, type Static,
} from '../kit/vbr.js'
import {
  ESessionResult, ESessionState, ESessionType, ESessionsFiltersOrderColumn, SessionModel, SessionProgress,
  SessionResultModel, SessionsResult,
} from './common/sessions.js'
import {
  EPlatformType, ETaskLogRecordStatus, EmptySuccessResponse, PaginationResult, SessionLogResult,
} from './common/shared.js'

export const tag = 'Sessions'

export const ETaskSessionType = Enum('ETaskSessionType', ['Backup', 'Restore', 'Antivirus', 'Replica'])
export type ETaskSessionType = Static<typeof ETaskSessionType>

export const TaskSessionModelBase = {
  id: Uuid(),
  type: Ref(ETaskSessionType),
  sessionId: Uuid(),
  sessionType: Ref(ESessionType),
  creationTime: DateTime(),
  ...Optional({ endTime: DateTime() }),
}

export const ETaskSessionAlgorithm = Enum('ETaskSessionAlgorithm', ['Full', 'Increment', 'None', 'Synthetic'])
export type ETaskSessionAlgorithm = Static<typeof ETaskSessionAlgorithm>

export const BackupTaskSessionModel = Model('BackupTaskSessionModel', {
  ...TaskSessionModelBase,
  type: Tag(ETaskSessionType, 'Backup'),
  name: Text(),
  usn: Int64(),
  state: Ref(ESessionState),
  ...Optional({
    restorePointId: Uuid(),
    restorePointReference: Text(),
    algorithm: Ref(ETaskSessionAlgorithm),
    repositoryId: Uuid(),
    result: Ref(SessionResultModel),
    progress: Ref(SessionProgress),
  }),
  ...Since('1.3-rev2', Optional({ platformType: Ref(EPlatformType), platformId: Uuid() })),
})
export type BackupTaskSessionModel = Static<typeof BackupTaskSessionModel>

export const RestoreTaskSessionModel = Model('RestoreTaskSessionModel', {
  ...TaskSessionModelBase,
  type: Tag(ETaskSessionType, 'Restore'),
  name: Text(),
  usn: Int64(),
  state: Ref(ESessionState),
  ...Optional({ result: Ref(SessionResultModel) }),
})
export type RestoreTaskSessionModel = Static<typeof RestoreTaskSessionModel>

export const EAntivirusScanType = Enum('EAntivirusScanType', ['Antivirus', 'Yara'])
export type EAntivirusScanType = Static<typeof EAntivirusScanType>

export const EAntivirusScanResult = Enum('EAntivirusScanResult', [
  'None', 'Clean', 'Infected', 'Failed', 'Canceled', 'Inconclusive',
])
export type EAntivirusScanResult = Static<typeof EAntivirusScanResult>

export const EAntivirusScanState = Enum('EAntivirusScanState', ['NotStarted', 'InProgress', 'Finished'])
export type EAntivirusScanState = Static<typeof EAntivirusScanState>

export const AntivirusTaskSessionModel = Model('AntivirusTaskSessionModel', {
  ...TaskSessionModelBase,
  type: Tag(ETaskSessionType, 'Antivirus'),
  name: Text(),
  scanType: Ref(EAntivirusScanType),
  scanResult: Ref(EAntivirusScanResult),
  scanState: Ref(EAntivirusScanState),
  ...Optional({ restorePointId: Uuid(), restorePointReference: Text(), antivirusName: Text() }),
})
export type AntivirusTaskSessionModel = Static<typeof AntivirusTaskSessionModel>

export const ReplicaTaskSessionModel = Model('ReplicaTaskSessionModel', {
  ...TaskSessionModelBase,
  type: Tag(ETaskSessionType, 'Replica'),
  name: Text(),
  usn: Int64(),
  state: Ref(ESessionState),
  ...Optional({
    replicaPointId: Uuid(),
    replicaPointReference: Text(),
    algorithm: Ref(ETaskSessionAlgorithm),
    result: Ref(SessionResultModel),
    progress: Ref(SessionProgress),
  }),
})
export type ReplicaTaskSessionModel = Static<typeof ReplicaTaskSessionModel>

export const TaskSessionModel = OneOf('TaskSessionModel', 'type', TaskSessionModelBase, {
  Backup: BackupTaskSessionModel,
  Restore: RestoreTaskSessionModel,
  Antivirus: AntivirusTaskSessionModel,
  Replica: ReplicaTaskSessionModel,
})
export type TaskSessionModel = Static<typeof TaskSessionModel>

export const TaskSessionsResult = Model('TaskSessionsResult', {
  data: List(Ref(TaskSessionModel)),
  pagination: Ref(PaginationResult),
})
export type TaskSessionsResult = Static<typeof TaskSessionsResult>

export const ETaskSessionsFiltersOrderColumn = Enum('ETaskSessionsFiltersOrderColumn', [
  'Name', 'Type', 'SessionType', 'CreationTime', 'EndTime', 'State', 'Result', 'ScanState', 'ScanResult',
])
export type ETaskSessionsFiltersOrderColumn = Static<typeof ETaskSessionsFiltersOrderColumn>

export const getAllSessions = Get({
  id: 'GetAllSessions',
  url: '/api/v1/sessions',
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
    typeFilter: Changed({ '1.1-rev0': Ref(ESessionType), '1.3-rev0': List(Ref(ESessionType)) }),
    stateFilter: Ref(ESessionState),
    resultFilter: Changed({ '1.1-rev0': Ref(ESessionResult), '1.3-rev0': List(Ref(ESessionResult)) }),
    jobIdFilter: Uuid(),
  }),
  reply: Ref(SessionsResult),
})

export const getSession = Get({
  id: 'GetSession',
  url: '/api/v1/sessions/:id',
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

export const getSessionLogs = Get({
  id: 'GetSessionLogs',
  url: '/api/v1/sessions/:id/logs',
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
  filters: Changed({ '1.1-rev0': undefined, '1.3-rev0': 'SessionLogsFilters' }),
  params: { id: Uuid() },
  query: Since('1.3-rev0', Optional({ statusFilter: Ref(ETaskLogRecordStatus) })),
  reply: Ref(SessionLogResult),
})

export const stopSession = Post({
  id: 'StopSession',
  url: '/api/v1/sessions/:id/stop',
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

export const getSessionTaskSessionsWithFiltering = Get({
  id: Changed({ '1.2-rev1': 'GetSessionTaskSessions', '1.3-rev1': 'GetSessionTaskSessionsWithFiltering' }),
  url: '/api/v1/sessions/:id/taskSessions',
  since: '1.2-rev1',
  claims: ['ViewTaskSessions'],
  openTo: Changed({
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: Changed({ '1.2-rev1': undefined, '1.3-rev1': 'TaskSessionsFilters' }),
  params: { id: Uuid() },
  query: Since('1.3-rev1', Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(ETaskSessionsFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    typeFilter: Ref(ETaskSessionType),
    sessionTypeFilter: Ref(ESessionType),
    createdAfterFilter: DateTime(),
    createdBeforeFilter: DateTime(),
    endedAfterFilter: DateTime(),
    endedBeforeFilter: DateTime(),
    stateFilter: Ref(ESessionState),
    resultFilter: Ref(ESessionResult),
    scanTypeFilter: Ref(EAntivirusScanType),
    scanResultFilter: Ref(EAntivirusScanResult),
    scanStateFilter: Ref(EAntivirusScanState),
    sessionIdFilter: Uuid(),
  })),
  reply: Ref(TaskSessionsResult),
  errors: [401, 403, 500],
})

export const getAllTaskSessions = Get({
  id: 'GetAllTaskSessions',
  url: '/api/v1/taskSessions',
  since: '1.2-rev1',
  claims: ['ViewTaskSessions'],
  openTo: Changed({
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: 'TaskSessionsFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(ETaskSessionsFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    typeFilter: Ref(ETaskSessionType),
    sessionTypeFilter: Ref(ESessionType),
    createdAfterFilter: DateTime(),
    createdBeforeFilter: DateTime(),
    endedAfterFilter: DateTime(),
    endedBeforeFilter: DateTime(),
    stateFilter: Ref(ESessionState),
    resultFilter: Ref(ESessionResult),
    scanTypeFilter: Ref(EAntivirusScanType),
    scanResultFilter: Ref(EAntivirusScanResult),
    scanStateFilter: Ref(EAntivirusScanState),
    sessionIdFilter: Uuid(),
  }),
  reply: Ref(TaskSessionsResult),
})

export const getTaskSession = Get({
  id: 'GetTaskSession',
  url: '/api/v1/taskSessions/:id',
  since: '1.2-rev1',
  claims: ['ViewTaskSessions'],
  openTo: Changed({
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  params: { id: Uuid() },
  reply: Ref(TaskSessionModel),
})

export const getTaskSessionLogs = Get({
  id: 'GetTaskSessionLogs',
  url: '/api/v1/taskSessions/:id/logs',
  since: '1.2-rev1',
  claims: ['ViewTaskSessionLogs'],
  openTo: Changed({
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev1': [
      'BackupOperator', 'BackupViewer', 'RestoreOperator', 'SecurityAdministrator', 'TapeOperator',
    ],
    '1.3-rev2': [
      'BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator',
      'SecurityAdministrator',
    ],
  }),
  filters: Changed({ '1.2-rev1': undefined, '1.3-rev0': 'SessionLogsFilters' }),
  params: { id: Uuid() },
  query: Since('1.3-rev0', Optional({ statusFilter: Ref(ETaskLogRecordStatus) })),
  reply: Ref(SessionLogResult),
})
