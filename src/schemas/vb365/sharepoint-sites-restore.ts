// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Dictionary, Enum, Flag, Get, Int32, Int64, List, Model, Nullable, NullableUntil, Optional, Page,
  Post, Ref, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTAsyncRestoreResponse, RESTRestoreObject } from './common/restore.js'
import { RESTLinkHAL, RESTLinkHALDictionary, SecureString } from './common/shared.js'
import { PageOfRESTItemComposed, RESTVESPSearchOptions } from './common/sharepoint.js'

export const tag = 'SharePointSite'
export const section = 'SharePoint Sites Restore'

export const RESTSharePointSite = Model('RESTSharePointSite', Optional({
  id: Text(),
  name: Text(),
  url: Text(),
  _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
}))
export type RESTSharePointSite = Static<typeof RESTSharePointSite>

export const PageOfRESTSharePointSite = Page('PageOfRESTSharePointSite', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTSharePointSite)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTSharePointSite = Static<typeof PageOfRESTSharePointSite>

export const RESTRestoreSiteConfig = Model('RESTRestoreSiteConfig', Optional({
  impersonationAccountName: Text(),
  alias: Text(),
  restoreListViews: Nullable(Flag()),
  changedItems: Nullable(Flag()),
  deletedItems: Nullable(Flag()),
  restoreSubsites: Nullable(Flag()),
  restoreMasterPages: Nullable(Flag()),
  restorePermissions: NullableUntil('v7', Flag()),
  sendSharedLinksNotification: Nullable(Flag()),
  documentVersion: Nullable(Enum(['All', 'Last'])),
  documentLastVersionAction: Nullable(Enum(['Overwrite', 'Merge'])),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  userName: Text(),
  userPassword: Ref(SecureString),
}))
export type RESTRestoreSiteConfig = Static<typeof RESTRestoreSiteConfig>

export const RESTWebRestoreStatistics = Model('RESTWebRestoreStatistics', Optional({
  restoredListsCount: Int32(),
  failedListsCount: Int32(),
  restoredWebsCount: Int32(),
  failedWebsCount: Int32(),
  failedRestrictionsCount: Nullable(Int64()),
  restoreIssues: List(Ref(RESTRestoreObject)),
}))
export type RESTWebRestoreStatistics = Static<typeof RESTWebRestoreStatistics>

export const RESTRestoreToSiteConfig = Model('RESTRestoreToSiteConfig', Optional({
  impersonationAccountName: Text(),
  alias: Text(),
  restoreListViews: Nullable(Flag()),
  changedItems: Nullable(Flag()),
  deletedItems: Nullable(Flag()),
  restoreSubsites: Nullable(Flag()),
  restoreMasterPages: Nullable(Flag()),
  sendSharedLinksNotification: Nullable(Flag()),
  documentVersion: Nullable(Enum(['All', 'Last'])),
  documentLastVersionAction: Nullable(Enum(['Overwrite', 'Merge'])),
  siteURL: Text(),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  userName: Text(),
  userPassword: Ref(SecureString),
  officeRegion: Nullable(Enum(['Worldwide', 'Germany', 'China', 'USDefence', 'USGovernment'])),
  organizationName: Text(),
}))
export type RESTRestoreToSiteConfig = Static<typeof RESTRestoreToSiteConfig>

export const sharePointSiteGet = Get({
  id: 'SharePointSite_Get',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites',
  params: { restoreSessionId: Uuid() },
  query: Optional({ offset: Int32(), limit: Int32(), parentId: Text() }),
  reply: Ref(PageOfRESTSharePointSite),
})

export const sharePointSiteGetById = Get({
  id: 'SharePointSite_GetById',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  reply: Ref(RESTSharePointSite),
})

export const sharePointSiteRestoreSiteAction = Post({
  id: 'SharePointSite_RestoreSiteAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/restore',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTRestoreSiteConfig),
  reply: Changed({ v6: Ref(RESTWebRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointSiteRestoreSiteActionTo = Post({
  id: 'SharePointSite_RestoreSiteActionTo',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/restoreTo',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  body: Ref(RESTRestoreToSiteConfig),
  reply: Changed({ v6: Ref(RESTWebRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const sharePointSiteSearchSitesByOptions = Post({
  id: 'SharePointSite_SearchSitesByOptions',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/search',
  params: { restoreSessionId: Uuid() },
  query: Optional({
    offset: Int32(),
    limit: Int32(),
    setId: Uuid(),
    itemType: Enum(['All', 'Folders', 'Items']),
  }),
  body: Ref(RESTVESPSearchOptions),
  reply: Ref(PageOfRESTItemComposed),
})

export const sharePointSiteSearchSiteByOptions = Post({
  id: 'SharePointSite_SearchSiteByOptions',
  url: '/RestoreSessions/:restoreSessionId/Organization/Sites/:siteId/search',
  params: { restoreSessionId: Uuid(), siteId: Text() },
  query: Optional({
    offset: Int32(),
    limit: Int32(),
    setId: Uuid(),
    itemType: Enum(['All', 'Folders', 'Items']),
  }),
  body: Ref(RESTVESPSearchOptions),
  reply: Ref(PageOfRESTItemComposed),
})
