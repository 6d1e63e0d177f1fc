// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Get, Int32, List, Model, Nullable, Optional, Page, Ref, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'JobSessionObjects'
export const section = 'Processed Objects'

export const RESTJobSessionObjectType = Enum('RESTJobSessionObjectType', ['Group', 'User', 'Site', 'Team'])
export type RESTJobSessionObjectType = Static<typeof RESTJobSessionObjectType>

export const RESTJobSessionObjectStatus = Enum('RESTJobSessionObjectStatus', ['Success', 'Warning', 'Failed'])
export type RESTJobSessionObjectStatus = Static<typeof RESTJobSessionObjectStatus>

export const RESTJobSessionObject = Model('RESTJobSessionObject', Optional({
  id: Text(),
  type: Ref(RESTJobSessionObjectType),
  status: Ref(RESTJobSessionObjectStatus),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTJobSessionObject = Static<typeof RESTJobSessionObject>

export const PageOfRESTJobSessionObject = Page('PageOfRESTJobSessionObject', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTJobSessionObject)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTJobSessionObject = Static<typeof PageOfRESTJobSessionObject>

export const jobSessionGetObjectsBySessionId = Get({
  id: 'JobSession_GetObjectsBySessionId',
  url: '/JobSessions/:sessionId/ProcessedObjects',
  since: 'v7',
  params: { sessionId: Uuid() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTJobSessionObject),
})
