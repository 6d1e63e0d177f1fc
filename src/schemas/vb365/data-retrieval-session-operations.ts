// Written by scripts/contract from the vendor's OpenAPI documents.
import { Flag, Get, Int32, Optional, Ref, Since, Uuid } from '../kit/vb365.js'
import { PageOfRESTLogItem, RESTLogItem } from './common/shared.js'

export const tag = 'DataRetrievalSessionLog'
export const section = 'Data Retrieval Session Operations'

export const dataRetrievalSessionLogGetBatchBySessionId = Get({
  id: 'DataRetrievalSessionLog_GetBatchBySessionId',
  url: '/DataRetrievalSessions/:sessionId/LogItems',
  params: { sessionId: Uuid() },
  query: {
    ...Optional({ offset: Int32(), limit: Int32() }),
    ...Since('v8', Optional({ orderAsc: Flag() })),
  },
  reply: Ref(PageOfRESTLogItem),
})

export const dataRetrievalSessionLogGetOneBySessionIdByLogItemId = Get({
  id: 'DataRetrievalSessionLog_GetOneBySessionIdByLogItemId',
  url: '/DataRetrievalSessions/:sessionId/LogItems/:logItemId',
  params: { sessionId: Uuid(), logItemId: Uuid() },
  reply: Ref(RESTLogItem),
})
