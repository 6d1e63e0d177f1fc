// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Delete, Enum, Flag, Get, Int32, List, Model, Nothing, Nullable, Optional, Page, Ref, Since, Text,
  Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'LicensedUser'
export const section = 'Licensed Users'

export const RESTLicensedUser = Model('RESTLicensedUser', Optional({
  id: Text(),
  name: Text(),
  isBackedUp: Flag(),
  lastBackupDate: DateTime(),
  licenseState: Enum(['Licensed', 'New', 'TemporarilyAssigned', 'Exceeded']),
  organizationId: Nullable(Uuid()),
  backedUpOrganizationId: Text(),
  organizationName: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTLicensedUser = Static<typeof RESTLicensedUser>

export const PageOfRESTLicensedUser = Page('PageOfRESTLicensedUser', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTLicensedUser)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTLicensedUser = Static<typeof PageOfRESTLicensedUser>

export const licensedUserGet = Get({
  id: 'LicensedUser_Get',
  url: '/LicensedUsers',
  query: {
    ...Optional({ limit: Int32(), offset: Int32(), organizationId: Text(), name: Text() }),
    ...Since('v8', Optional({ backedUpOrganizationId: Text() })),
  },
  reply: Ref(PageOfRESTLicensedUser),
})

export const licensedUserRemove = Delete({
  id: 'LicensedUser_Remove',
  url: '/LicensedUsers/:licensedUserId',
  params: { licensedUserId: Text() },
  reply: Nothing(),
})
