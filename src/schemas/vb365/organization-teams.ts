// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Get, Int32, List, Nullable, Optional, Page, Ref, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTLinkHALDictionary } from './common/shared.js'
import { RESTTeam } from './common/teams.js'

export const tag = 'OrganizationTeam'
export const section = 'Organization Teams'

export const PageOfRESTTeam = Page('PageOfRESTTeam', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTTeam)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTTeam = Static<typeof PageOfRESTTeam>

export const organizationTeamGet = Get({
  id: 'OrganizationTeam_Get',
  url: '/Organizations/:organizationId/Teams',
  params: { organizationId: Uuid() },
  query: {
    ...Optional({ limit: Int32(), offset: Int32(), setId: Uuid(), displayName: Text() }),
    ...Since('v7', Optional({ dataSource: Enum(['PreferLocal', 'Production', 'PreferLocalResynced']) })),
  },
  reply: Ref(PageOfRESTTeam),
})

export const organizationTeamGetById = Get({
  id: 'OrganizationTeam_GetById',
  url: '/Organizations/:organizationId/Teams/:teamId',
  params: { organizationId: Uuid(), teamId: Text() },
  query: Since('v7', Optional({ dataSource: Enum(['PreferLocal', 'Production', 'PreferLocalResynced']) })),
  reply: Ref(RESTTeam),
})
