// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Get, Int32, List, Nullable, Optional, Page, Ref, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTGroupMember, RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'OrganizationGroupMember'
export const section = 'Organization Group Members'

export const PageOfRESTGroupMember = Page('PageOfRESTGroupMember', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTGroupMember)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTGroupMember = Static<typeof PageOfRESTGroupMember>

export const organizationGroupMemberGet = Get({
  id: 'OrganizationGroupMember_Get',
  url: '/Organizations/:organizationId/Groups/:groupId/Members',
  params: { organizationId: Uuid(), groupId: Text() },
  query: {
    ...Optional({ limit: Int32(), offset: Int32(), setId: Uuid() }),
    ...Since('v7', Optional({ dataSource: Enum(['PreferLocal', 'Production', 'PreferLocalResynced']) })),
  },
  reply: Ref(PageOfRESTGroupMember),
})
