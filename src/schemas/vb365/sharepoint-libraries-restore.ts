// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Dictionary, Done, Enum, File, Get, Int32, List, Model, Nothing, Nullable, Optional, Page,
  Post, Ref, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTSendAsMsgOptionsV6 } from './common/email.js'
import {
  RESTAsyncRestoreResponse, RESTListRestoreStatistics, RESTRestoreListConfig, RESTRestoreToListConfig,
} from './common/restore.js'
import { RESTLinkHAL, RESTLinkHALDictionary } from './common/shared.js'
import { PageOfRESTItemComposed, RESTVESPSearchOptions } from './common/sharepoint.js'

export const tag = 'SharePointLibrary'
export const section = 'SharePoint Libraries Restore'

export const RESTSharePointLibrary = Model('RESTSharePointLibrary', {
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
export type RESTSharePointLibrary = Static<typeof RESTSharePointLibrary>

export const PageOfRESTSharePointLibrary = Page('PageOfRESTSharePointLibrary', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTSharePointLibrary)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTSharePointLibrary = Static<typeof PageOfRESTSharePointLibrary>

export const sharePointLibraryGet = Get({
  id: 'SharePointLibrary_Get',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Libraries',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTSharePointLibrary),
})

export const sharePointLibraryGetById = Get({
  id: 'SharePointLibrary_GetById',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Libraries/:libraryId',
  params: { restoreSessionId: Uuid(), siteId: Text(), libraryId: Text() },
  reply: Ref(RESTSharePointLibrary),
})

export const sharePointLibraryRestoreLibraryAction = Post({
  id: 'SharePointLibrary_RestoreLibraryAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Libraries/:libraryId/restore',
  params: { restoreSessionId: Uuid(), siteId: Text(), libraryId: Text() },
  body: Ref(RESTRestoreListConfig),
  reply: Changed({ v6: Ref(RESTListRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointLibraryRestoreLibraryActionTo = Post({
  id: 'SharePointLibrary_RestoreLibraryActionTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Libraries/:libraryId/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text(), libraryId: Text() },
  body: Ref(RESTRestoreToListConfig),
  reply: Changed({ v6: Ref(RESTListRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointLibrarySaveLibraryAction = Post({
  id: 'SharePointLibrary_SaveLibraryAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Libraries/:libraryId/save',
  params: { restoreSessionId: Uuid(), siteId: Text(), libraryId: Text() },
  reply: File('application/octet-stream'),
})

export const sharePointLibrarySendLibraryAction = Post({
  id: 'SharePointLibrary_SendLibraryAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Libraries/:libraryId/send',
  params: { restoreSessionId: Uuid(), siteId: Text(), libraryId: Text() },
  body: Ref(RESTSendAsMsgOptionsV6),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const sharePointLibrarySearchLibraryByOptions = Post({
  id: 'SharePointLibrary_SearchLibraryByOptions',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/Libraries/:libraryId/search',
  params: { restoreSessionId: Uuid(), siteId: Text(), libraryId: Text() },
  query: Optional({
    offset: Int32(),
    limit: Int32(),
    setId: Uuid(),
    itemType: Enum(['All', 'Folders', 'Items']),
  }),
  body: Ref(RESTVESPSearchOptions),
  reply: Ref(PageOfRESTItemComposed),
})
