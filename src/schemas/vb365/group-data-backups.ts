import {
  Between, Changed, DateTime, Flag, Get, Int32, List, Model, Nullable, Optional, Ref, Since,
  Text, Until, Uuid, type Static
} from '../kit/vb365.js'
import { RESTBackupItemType } from './common/group-data-backups.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'BackupGroupData'

export const RESTBackupGroupData = Model('RESTBackupGroupData', {
  id: Text(),
  organizationId: Changed({ 'v6': Text(), 'v7': Nullable(Uuid()) }),
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
  ...Between('v7', 'v7', { isDeleted: Flag() }),
  ...Since('v7', {
    itemType: Ref(RESTBackupItemType),
    repositoryId: Uuid(),
    backedUpOrganizationId: Text(),
  }),
  ...Between('v7', 'v7', Optional({ proxyId: Uuid() })),
})
export type RESTBackupGroupData = Static<typeof RESTBackupGroupData>

export const PageOfRESTBackupGroupData = Model('PageOfRESTBackupGroupData', {
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
  reply: { '200': Ref(PageOfRESTBackupGroupData) },
})

export const backupGroupDataGetSingleGroupData = Get({
  id: 'BackupGroupData_GetSingleGroupData',
  url: '/BackupRepositories/:repositoryId/GroupData/:groupId',
  params: { repositoryId: Uuid(), groupId: Text() },
  reply: { '200': Ref(RESTBackupGroupData) },
})
