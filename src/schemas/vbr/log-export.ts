// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Created, DateTime, Enum, File, Flag, Get, List, Model, Optional, Post, Ref, Since, Uuid, type Static,
} from '../kit/vbr.js'
import { SessionModel } from './common/sessions.js'

export const tag = 'Log export'

export const ExportLogsType = Enum('ExportLogsType', ['DateRange', 'All'])
export type ExportLogsType = Static<typeof ExportLogsType>

export const ExportLogsScopeType = Enum('ExportLogsScopeType', ['Jobs', 'Hosts'])
export type ExportLogsScopeType = Static<typeof ExportLogsScopeType>

export const ExportSupportLogsSpec = Model('ExportSupportLogsSpec', {
  exportType: Ref(ExportLogsType),
  ...Optional({ dateFrom: DateTime(), dateTo: DateTime() }),
  ...Since('1.3-rev2', {
    scopeType: Ref(ExportLogsScopeType),
    ...Optional({ hostIds: List(Uuid()), jobIds: List(Uuid()), exportLocalPgLogs: Flag() }),
  }),
}, { additionalProperties: false })
export type ExportSupportLogsSpec = Static<typeof ExportSupportLogsSpec>

export const exportSupportLogs = Post({
  id: 'ExportSupportLogs',
  url: '/api/v1/exportlogs',
  since: '1.3-rev0',
  claims: ['ExportLogs'],
  body: Ref(ExportSupportLogsSpec),
  reply: Created(Ref(SessionModel)),
  errors: [401, 403, 500],
})

export const downloadSupportLogBundle = Get({
  id: 'DownloadSupportLogBundle',
  url: '/api/v1/exportlogs/:sessionId/download',
  since: '1.3-rev0',
  claims: ['ExportLogs'],
  params: { sessionId: Uuid() },
  reply: File('application/octet-stream'),
})
