// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Enum, Get, Int32, Int64, List, Model, Nullable, Optional, Page, Ref, Since, Text, Until, Uuid,
  type Static,
} from '../kit/vb365.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'RestoreSessionEvent'
export const section = 'Restore Session Events'

export const RESTRestoreSessionEvent = Model('RESTRestoreSessionEvent', {
  id: Uuid(),
  status: Enum(['Running', 'Success', 'Warning', 'Failed', 'Cancelled', 'Skipped']),
  startTime: DateTime(),
  message: Text(),
  order: Int32(),
  ...Optional({
    itemName: Text(),
    itemType: Text(),
    itemSizeBytes: Int64(),
    source: Text(),
    target: Text(),
    type: Enum(['None', 'Save', 'Export', 'Send', 'Restore', 'View']),
    endTime: Nullable(DateTime()),
    duration: Text(),
    title: Text(),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v8', Optional({
    organizationId: Nullable(Uuid()),
    backedUpOrganizationId: Nullable(Text()),
    userId: Nullable(Text()),
    groupId: Nullable(Text()),
    siteId: Nullable(Text()),
    teamId: Nullable(Uuid()),
  })),
})
export type RESTRestoreSessionEvent = Static<typeof RESTRestoreSessionEvent>

export const PageOfRESTRestoreSessionEvent = Page('PageOfRESTRestoreSessionEvent', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTRestoreSessionEvent)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTRestoreSessionEvent = Static<typeof PageOfRESTRestoreSessionEvent>

export const restoreSessionEventGetById = Get({
  id: 'RestoreSessionEvent_GetById',
  url: '/RestoreSessions/:restoreSessionId/Events/:eventId',
  params: { restoreSessionId: Uuid(), eventId: Uuid() },
  reply: Ref(RESTRestoreSessionEvent),
})

export const restoreSessionEventGet = Get({
  id: 'RestoreSessionEvent_Get',
  url: '/RestoreSessions/:restoreSessionId/Events',
  params: { restoreSessionId: Uuid() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTRestoreSessionEvent),
})
