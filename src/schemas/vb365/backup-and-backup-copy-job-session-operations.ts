// Written by scripts/contract from the vendor's OpenAPI documents.
import { Enum, Flag, Get, Int32, Optional, Ref, Since, Uuid } from '../kit/vb365.js'
import { PageOfRESTLogItem, RESTLogItem } from './common/shared.js'

export const tag = 'JobSessionLog'
export const section = 'Backup and Backup Copy Job Session Operations'

export const jobSessionLogGetBatchBySessionId = Get({
  id: 'JobSessionLog_GetBatchBySessionId',
  url: '/JobSessions/:sessionId/LogItems',
  params: { sessionId: Uuid() },
  query: {
    ...Optional({ offset: Int32(), limit: Int32() }),
    ...Since('v8', Optional({
      type: Enum(['Running', 'Warning', 'Error', 'Success', 'Stop']),
      orderAsc: Flag(),
    })),
  },
  reply: Ref(PageOfRESTLogItem),
})

export const jobSessionLogGetBatchBySessionIdByLogItemId = Get({
  id: 'JobSessionLog_GetBatchBySessionIdByLogItemId',
  url: '/JobSessions/:sessionId/LogItems/:logItemId',
  params: { sessionId: Uuid(), logItemId: Uuid() },
  reply: Ref(RESTLogItem),
})
