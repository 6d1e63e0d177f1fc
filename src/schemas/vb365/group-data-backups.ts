// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Between, Changed, DateTime, Flag, Get, Int32, List, Model, Nullable, Optional, Page, Ref, Since, Text,
  Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTBackupItemType, RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'BackupGroupData'
export const section = 'Group Data Backups'

export const RESTBackupGroupData = Model('RESTBackupGroupData', {
  id: Text(),
  organizationId: Changed({ v6: Text(), v7: Nullable(Uuid()) }),
  ...Optional({
    isMailboxBackedUp: Flag(),
    isSiteBackedUp: Flag(),
    mailboxBackedUpTime: Nullable(DateTime()),
    siteBackedUpTime: Nullable(DateTime()),
    accountId: Text(),
    displayName: Text(),
    email: Text(),
    groupSiteUrl: List(Text()),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...Between('v7', 'v7', { isDeleted: Flag(), ...Optional({ proxyId: Uuid() }) }),
  ...Since('v7', { itemType: Ref(RESTBackupItemType), repositoryId: Uuid(), backedUpOrganizationId: Text() }),
})
export type RESTBackupGroupData = Static<typeof RESTBackupGroupData>

export const PageOfRESTBackupGroupData = Page('PageOfRESTBackupGroupData', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTBackupGroupData)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTBackupGroupData = Static<typeof PageOfRESTBackupGroupData>

export const backupGroupDataGetGroupsData = Get({
  id: 'BackupGroupData_GetGroupsData',
  url: '/BackupRepositories/:repositoryId/GroupData',
  params: { repositoryId: Uuid() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTBackupGroupData),
})

export const backupGroupDataGetSingleGroupData = Get({
  id: 'BackupGroupData_GetSingleGroupData',
  url: '/BackupRepositories/:repositoryId/GroupData/:groupId',
  params: { repositoryId: Uuid(), groupId: Text() },
  reply: Ref(RESTBackupGroupData),
})
