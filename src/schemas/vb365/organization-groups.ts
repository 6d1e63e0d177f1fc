// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Get, Int32, List, Nullable, Optional, Page, Ref, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTGroup, RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'OrganizationGroup'
export const section = 'Organization Groups'

export const PageOfRESTGroup = Page('PageOfRESTGroup', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTGroup)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTGroup = Static<typeof PageOfRESTGroup>

export const organizationGroupGet = Get({
  id: 'OrganizationGroup_Get',
  url: '/Organizations/:organizationId/Groups',
  params: { organizationId: Uuid() },
  query: {
    ...Optional({
      limit: Int32(),
      offset: Int32(),
      setId: Uuid(),
      displayName: Text(),
      groupName: Text(),
      locationFilter: Enum(['Cloud', 'OnPremises', 'Hybrid', 'CloudOrHybrid', 'OnPremisesOrHybrid', 'Any']),
    }),
    ...Since('v7', Optional({ dataSource: Enum(['PreferLocal', 'Production', 'PreferLocalResynced']) })),
  },
  reply: Ref(PageOfRESTGroup),
})

export const organizationGroupGetById = Get({
  id: 'OrganizationGroup_GetById',
  url: '/Organizations/:organizationId/Groups/:groupId',
  params: { organizationId: Uuid(), groupId: Text() },
  query: Since('v7', Optional({ dataSource: Enum(['PreferLocal', 'Production', 'PreferLocalResynced']) })),
  reply: Ref(RESTGroup),
})
