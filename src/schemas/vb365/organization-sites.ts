// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Flag, Get, Int32, Int64, List, Model, Nullable, Optional, Page, Ref, Since, Text, Until, Uuid,
  type Static,
} from '../kit/vb365.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'OrganizationSite'
export const section = 'Organization Sites'

export const RESTSite = Model('RESTSite', {
  id: Text(),
  url: Text(),
  isCloud: Flag(),
  isPersonal: Flag(),
  title: Text(),
  ...Optional({
    parentUrl: Text(),
    name: Text(),
    isAvailable: Flag(),
    siteCollectionError: Text(),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v8', Optional({
    eTag: Nullable(Int64()),
    msid: Nullable(Text()),
    dataLocation: Nullable(Text()),
  })),
})
export type RESTSite = Static<typeof RESTSite>

export const PageOfRESTSite = Page('PageOfRESTSite', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTSite)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTSite = Static<typeof PageOfRESTSite>

export const organizationSiteGet = Get({
  id: 'OrganizationSite_Get',
  url: '/Organizations/:organizationId/Sites',
  params: { organizationId: Uuid() },
  query: {
    ...Optional({
      limit: Int32(),
      offset: Int32(),
      setId: Uuid(),
      includePersonalSites: Flag(),
      parentId: Text(),
      locationFilter: Enum(['Cloud', 'OnPremises', 'Any']),
    }),
    ...Since('v7', Optional({
      filter: Text(),
      dataSource: Enum(['PreferLocal', 'Production', 'PreferLocalResynced']),
    })),
    ...Since('v8', Optional({ includeSearchSites: Flag() })),
  },
  reply: Ref(PageOfRESTSite),
})

export const organizationSiteGetById = Get({
  id: 'OrganizationSite_GetById',
  url: '/Organizations/:organizationId/Sites/:siteId',
  params: { organizationId: Uuid(), siteId: Text() },
  query: Since('v7', Optional({ dataSource: Enum(['PreferLocal', 'Production', 'PreferLocalResynced']) })),
  reply: Ref(RESTSite),
})
