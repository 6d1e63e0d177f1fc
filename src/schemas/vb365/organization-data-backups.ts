// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Get, Int32, List, Model, Nullable, Optional, Page, Ref, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'BackupOrganizationData'
export const section = 'Organization Data Backups'

export const RESTBackupOrganizationData = Model('RESTBackupOrganizationData', {
  ...Optional({
    displayName: Text(),
    organizationId: Changed({ v6: Text(), v7: Nullable(Uuid()) }),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Since('v7', Optional({ backedUpOrganizationId: Text() })),
  ...Since('v8', Optional({ msid: Nullable(Uuid()) })),
})
export type RESTBackupOrganizationData = Static<typeof RESTBackupOrganizationData>

export const PageOfRESTBackupOrganizationData = Page('PageOfRESTBackupOrganizationData', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTBackupOrganizationData)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTBackupOrganizationData = Static<typeof PageOfRESTBackupOrganizationData>

export const backupOrganizationDataGetOrganizationData = Get({
  id: 'BackupOrganizationData_GetOrganizationData',
  url: '/BackupRepositories/:repositoryId/OrganizationData',
  params: { repositoryId: Uuid() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTBackupOrganizationData),
})

export const backupOrganizationDataGetSingleOrganizationData = Get({
  id: 'BackupOrganizationData_GetSingleOrganizationData',
  url: '/BackupRepositories/:repositoryId/OrganizationData/:organizationId',
  params: { repositoryId: Uuid(), organizationId: Text() },
  reply: Ref(RESTBackupOrganizationData),
})
