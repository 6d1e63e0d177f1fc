// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Dictionary, Enum, Get, Int32, List, Model, Nullable, Optional, Page, Post, Ref, Since,
  Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import {
  RESTAsyncRestoreResponse, RESTListRestoreStatistics, RESTRestoreListConfig, RESTRestoreToListConfig,
} from './common/restore.js'
import { RESTLinkHAL, RESTLinkHALDictionary } from './common/shared.js'
import { PageOfRESTItemComposed, RESTVESPSearchOptions } from './common/sharepoint.js'

export const tag = 'SharePointList'
export const section = 'SharePoint Lists Restore'

export const RESTSharePointList = Model('RESTSharePointList', {
  ...Optional({
    id: Text(),
    name: Text(),
    url: Text(),
    description: Text(),
    creationTime: DateTime(),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v8', Optional({ siteId: Text() })),
})
export type RESTSharePointList = Static<typeof RESTSharePointList>

export const PageOfRESTSharePointList = Page('PageOfRESTSharePointList', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTSharePointList)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTSharePointList = Static<typeof PageOfRESTSharePointList>

export const sharePointListGet = Get({
  id: 'SharePointList_Get',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Lists',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTSharePointList),
})

export const sharePointListGetById = Get({
  id: 'SharePointList_GetById',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Lists/:listId',
  params: { restoreSessionId: Uuid(), siteId: Text(), listId: Text() },
  reply: Ref(RESTSharePointList),
})

export const sharePointListRestoreListAction = Post({
  id: 'SharePointList_RestoreListAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Lists/:listId/restore',
  params: { restoreSessionId: Uuid(), siteId: Text(), listId: Text() },
  body: Ref(RESTRestoreListConfig),
  reply: Changed({ v6: Ref(RESTListRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointListRestoreListActionTo = Post({
  id: 'SharePointList_RestoreListActionTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Lists/:listId/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text(), listId: Text() },
  body: Ref(RESTRestoreToListConfig),
  reply: Changed({ v6: Ref(RESTListRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointListSearchListByOptions = Post({
  id: 'SharePointList_SearchListByOptions',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Lists/:listId/search',
  params: { restoreSessionId: Uuid(), siteId: Text(), listId: Text() },
  query: Optional({
    offset: Int32(),
    limit: Int32(),
    setId: Uuid(),
    itemType: Enum(['All', 'Folders', 'Items']),
  }),
  body: Ref(RESTVESPSearchOptions),
  reply: Ref(PageOfRESTItemComposed),
})
