import {
  Changed, DateTime, Dictionary, Enum, Get, Int32, List, Model, Nullable, Optional, Post, Ref,
  Since, Text, Until, Uuid, type Static
} from '../kit/vb365.js'
import {
  PageOfRESTItemComposed, RESTAsyncRestoreResponse, RESTLinkHAL, RESTLinkHALDictionary,
  RESTVESPSearchOptions
} from './common/shared.js'
import {
  RESTListRestoreStatistics, RESTRestoreListConfig, RESTRestoreToListConfig
} from './common/sharepoint-lists-restore.js'

export const tag = 'SharePointList'

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

export const PageOfRESTSharePointList = Model('PageOfRESTSharePointList', {
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
  reply: { '200': Ref(PageOfRESTSharePointList) },
})

export const sharePointListGetById = Get({
  id: 'SharePointList_GetById',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Lists/:listId',
  params: { restoreSessionId: Uuid(), siteId: Text(), listId: Text() },
  reply: { '200': Ref(RESTSharePointList) },
})

export const sharePointListRestoreListAction = Post({
  id: 'SharePointList_RestoreListAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Lists/:listId/restore',
  params: { restoreSessionId: Uuid(), siteId: Text(), listId: Text() },
  body: Ref(RESTRestoreListConfig),
  reply: {
    '200': Changed({ 'v6': Ref(RESTListRestoreStatistics), 'v8': Ref(RESTAsyncRestoreResponse) }),
  },
})

export const sharePointListRestoreListActionTo = Post({
  id: 'SharePointList_RestoreListActionTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Lists/:listId/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text(), listId: Text() },
  body: Ref(RESTRestoreToListConfig),
  reply: {
    '200': Changed({ 'v6': Ref(RESTListRestoreStatistics), 'v8': Ref(RESTAsyncRestoreResponse) }),
  },
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
  reply: { '200': Ref(PageOfRESTItemComposed) },
})
