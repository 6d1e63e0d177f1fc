// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Get, Int32, List, Nullable, Optional, Page, Ref, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTBackupMailboxData } from './common/exchange.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'BackupMailboxData'
export const section = 'Mailbox Data Backups'

export const PageOfRESTBackupMailboxData = Page('PageOfRESTBackupMailboxData', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTBackupMailboxData)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTBackupMailboxData = Static<typeof PageOfRESTBackupMailboxData>

export const backupMailboxDataGetMailboxesData = Get({
  id: 'BackupMailboxData_GetMailboxesData',
  url: '/BackupRepositories/:repositoryId/MailboxData',
  params: { repositoryId: Uuid() },
  query: Optional({
    limit: Int32(),
    offset: Int32(),
    filter: Text(),
    organizationId: Text(),
    pointInTime: DateTime(),
  }),
  reply: Ref(PageOfRESTBackupMailboxData),
})

export const backupMailboxDataGetMailboxData = Get({
  id: 'BackupMailboxData_GetMailboxData',
  url: '/BackupRepositories/:repositoryId/MailboxData/:mailboxId',
  params: { repositoryId: Uuid(), mailboxId: Uuid() },
  reply: Ref(RESTBackupMailboxData),
})
