// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Get, Int32, List, Nullable, Optional, Page, Ref, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTLinkHALDictionary } from './common/shared.js'
import { RESTBackupTeamData } from './common/teams.js'

export const tag = 'BackupTeamData'
export const section = 'Team Data Backups'

export const PageOfRESTBackupTeamData = Page('PageOfRESTBackupTeamData', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTBackupTeamData)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTBackupTeamData = Static<typeof PageOfRESTBackupTeamData>

export const backupTeamDataGetTeamsData = Get({
  id: 'BackupTeamData_GetTeamsData',
  url: '/BackupRepositories/:repositoryId/TeamData',
  params: { repositoryId: Uuid() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTBackupTeamData),
})

export const backupTeamDataGetTeamData = Get({
  id: 'BackupTeamData_GetTeamData',
  url: '/BackupRepositories/:repositoryId/TeamData/:teamId',
  params: { repositoryId: Uuid(), teamId: Text() },
  reply: Ref(RESTBackupTeamData),
})
