// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Between, Changed, DateTime, Enum, Flag, Get, Int32, List, Model, Nullable, Optional, Page, Ref,
  RequiredUntil, Since, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTBackupItemType, RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'BackupUserData'
export const section = 'User Data Backups'

export const RESTBackupUserAccountType = Enum('RESTBackupUserAccountType', [
  'User', 'SharedMailbox', 'PublicMailbox',
])
export type RESTBackupUserAccountType = Static<typeof RESTBackupUserAccountType>

export const RESTBackupUserData = Model('RESTBackupUserData', {
  id: Text(),
  ...Optional({
    mailboxBackedUpTime: Nullable(DateTime()),
    archiveBackedUpTime: Nullable(DateTime()),
    oneDriveBackedUpTime: Nullable(DateTime()),
    personalSiteBackedUpTime: Nullable(DateTime()),
    isMailboxBackedUp: Flag(),
    isOneDriveBackedUp: Flag(),
    isArchiveBackedUp: Flag(),
    isPersonalSiteBackedUp: Flag(),
    accountType: Ref(RESTBackupUserAccountType),
    archiveName: Text(),
    accountId: Text(),
    displayName: Text(),
    email: Text(),
    oneDriveUrl: List(Text()),
    personalSiteUrl: List(Text()),
    _links: Ref(RESTLinkHALDictionary),
  }),
  ...RequiredUntil('v6', { organizationId: Changed({ v6: Text(), v7: Nullable(Uuid()) }) }),
  ...Between('v7', 'v7', { isDeleted: Flag(), proxyId: Uuid() }),
  ...Since('v7', { itemType: Ref(RESTBackupItemType), repositoryId: Uuid(), backedUpOrganizationId: Text() }),
})
export type RESTBackupUserData = Static<typeof RESTBackupUserData>

export const PageOfRESTBackupUserData = Page('PageOfRESTBackupUserData', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTBackupUserData)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTBackupUserData = Static<typeof PageOfRESTBackupUserData>

export const backupUserDataGetUsersData = Get({
  id: 'BackupUserData_GetUsersData',
  url: '/BackupRepositories/:repositoryId/UserData',
  params: { repositoryId: Uuid() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTBackupUserData),
})

export const backupUserDataGetUserData = Get({
  id: 'BackupUserData_GetUserData',
  url: '/BackupRepositories/:repositoryId/UserData/:userId',
  params: { repositoryId: Uuid(), userId: Text() },
  reply: Ref(RESTBackupUserData),
})
