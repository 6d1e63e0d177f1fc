// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Enum, Get, Int32, Int64, List, Model, Nullable, Optional, Page, Ref, Since, Text, Until, Uuid,
  type Static,
} from '../kit/vb365.js'
import { RESTDataRetrievalSessionStatus } from './common/jobs.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'DataRetrievalSession'
export const section = 'Data Retrieval Sessions'

export const RESTDataRetrievalSession = Model('RESTDataRetrievalSession', {
  ...Optional({
    id: Uuid(),
    name: Text(),
    retrievalId: Uuid(),
    creationTime: DateTime(),
    endTime: DateTime(),
    progress: Int32(),
    processedObjects: Int64(),
    type: Enum([
      'Retrieve', 'RetrievalRemoving',
      ...Until('v6', ['RetrievalChangeAvailabilityPeriodDays,']),
      ...Since('v7', ['RetrievalChangeAvailabilityPeriodDays']),
    ]),
    status: Ref(RESTDataRetrievalSessionStatus),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v8', Optional({ repositoryId: Uuid(), proxyId: Nullable(Uuid()), proxyPoolId: Nullable(Uuid()) })),
})
export type RESTDataRetrievalSession = Static<typeof RESTDataRetrievalSession>

export const PageOfRESTDataRetrievalSession = Page('PageOfRESTDataRetrievalSession', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTDataRetrievalSession)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTDataRetrievalSession = Static<typeof PageOfRESTDataRetrievalSession>

export const dataRetrievalSessionGet = Get({
  id: 'DataRetrievalSession_Get',
  url: '/DataRetrievalSessions',
  query: Optional({ dataRetrievalId: Uuid(), limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTDataRetrievalSession),
})

export const dataRetrievalSessionGetById = Get({
  id: 'DataRetrievalSession_GetById',
  url: '/DataRetrievalSessions/:dataRetrievalSessionId',
  params: { dataRetrievalSessionId: Uuid() },
  reply: Ref(RESTDataRetrievalSession),
})
