// Written by scripts/contract from the vendor's OpenAPI documents.
import { DateTime, Flag, Get, Int32, List, Optional, Ref, Uuid } from '../kit/vbr.js'
import {
  ESessionResult, ESessionState, ESessionType, ESessionsFiltersOrderColumn, SessionsResult,
} from './common/sessions.js'

export const tag = 'Application Items Restore'

export const getAllApplicationItemChildRestoreSessions = Get({
  id: 'GetAllApplicationItemChildRestoreSessions',
  url: '/api/v1/restore/applicationItems/:browseSessionId/childSessions',
  since: '1.3-rev2',
  claims: ['GetExplorersBrowseSessionChildSessions'],
  openTo: ['CustomRestore', 'RestoreOperator'],
  filters: 'SessionsFilters',
  params: { browseSessionId: Uuid() },
  query: Optional({
    skip: Int32(),
    limit: Int32({ default: 200 }),
    orderColumn: Ref(ESessionsFiltersOrderColumn),
    orderAsc: Flag(),
    createdAfterFilter: DateTime(),
    createdBeforeFilter: DateTime(),
    endedAfterFilter: DateTime(),
    endedBeforeFilter: DateTime(),
    typeFilter: Ref(ESessionType),
    stateFilter: Ref(ESessionState),
    resultFilter: List(Ref(ESessionResult)),
  }),
  reply: Ref(SessionsResult),
})
