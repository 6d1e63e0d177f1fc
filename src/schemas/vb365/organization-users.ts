// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Get, Int32, List, Nullable, Optional, Page, Ref, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTLinkHALDictionary, RESTUser } from './common/shared.js'

export const tag = 'OrganizationUser'
export const section = 'Organization Users'

export const PageOfRESTUser = Page('PageOfRESTUser', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTUser)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTUser = Static<typeof PageOfRESTUser>

export const organizationUserGet = Get({
  id: 'OrganizationUser_Get',
  url: '/Organizations/:organizationId/Users',
  params: { organizationId: Uuid() },
  query: {
    ...Optional({
      limit: Int32(),
      offset: Int32(),
      setId: Uuid(),
      userName: Text(),
      displayName: Text(),
      locationFilter: Enum(['Cloud', 'OnPremises', 'Hybrid', 'CloudOrHybrid', 'OnPremisesOrHybrid', 'Any']),
    }),
    ...Since('v7', Optional({ dataSource: Enum(['PreferLocal', 'Production', 'PreferLocalResynced']) })),
    ...Since('v8', Optional({ detectedSkuType: Enum(['Other', 'Education']) })),
  },
  reply: Ref(PageOfRESTUser),
})

export const organizationUserGetById = Get({
  id: 'OrganizationUser_GetById',
  url: '/Organizations/:organizationId/Users/:userId',
  params: { organizationId: Uuid(), userId: Text() },
  query: Since('v7', Optional({ dataSource: Enum(['PreferLocal', 'Production', 'PreferLocalResynced']) })),
  reply: Ref(RESTUser),
})
