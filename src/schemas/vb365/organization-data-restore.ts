// Written by scripts/contract from the vendor's OpenAPI documents.
import { File, Get, Int32, Model, Optional, Post, Ref, Text, Uuid, type Static } from '../kit/vb365.js'
import { PageOfRESTExchangeItemsComposed } from './common/exchange.js'
import { RestOrganizationType } from './common/organizations.js'
import { RESTExportFolderToPst } from './common/restore.js'
import { RESTLinkHALDictionary, RESTSearchOptions } from './common/shared.js'
import { PageOfRESTChannelEntity, RESTTeamsSearchOptions } from './common/teams.js'

export const tag = 'BackupOrganization'
export const section = 'Organization Data Restore'

export const RESTBackupOrganization = Model('RESTBackupOrganization', Optional({
  id: Uuid(),
  name: Text(),
  type: Ref(RestOrganizationType),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTBackupOrganization = Static<typeof RESTBackupOrganization>

export const backupOrganizationGetByRestoreSessionId = Get({
  id: 'BackupOrganization_GetByRestoreSessionId',
  url: '/RestoreSessions/:restoreSessionId/organization',
  params: { restoreSessionId: Uuid() },
  reply: Ref(RESTBackupOrganization),
})

export const backupOrganizationRestoreSessionsAction = Post({
  id: 'BackupOrganization_RestoreSessionsAction',
  url: '/RestoreSessions/:restoreSessionId/organization/exportToPst',
  params: { restoreSessionId: Uuid() },
  body: Ref(RESTExportFolderToPst),
  reply: File('application/octet-stream'),
})

export const backupOrganizationRestoreSessionsSearchExchange = Post({
  id: 'BackupOrganization_RestoreSessionsSearchExchange',
  url: '/RestoreSessions/:restoreSessionId/organization/searchExchange',
  params: { restoreSessionId: Uuid() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  body: Ref(RESTSearchOptions),
  reply: Ref(PageOfRESTExchangeItemsComposed),
})

export const backupOrganizationRestoreSessionsSearchTeams = Post({
  id: 'BackupOrganization_RestoreSessionsSearchTeams',
  url: '/RestoreSessions/:restoreSessionId/organization/searchTeams',
  params: { restoreSessionId: Uuid() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  body: Ref(RESTTeamsSearchOptions),
  reply: Ref(PageOfRESTChannelEntity),
})
