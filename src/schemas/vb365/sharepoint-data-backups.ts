// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Get, Int32, List, Nullable, Optional, Page, Ref, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTLinkHALDictionary } from './common/shared.js'
import { RESTBackupSiteData } from './common/sharepoint.js'

export const tag = 'BackupSiteData'
export const section = 'SharePoint Data Backups'

export const PageOfRESTBackupSiteData = Page('PageOfRESTBackupSiteData', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTBackupSiteData)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTBackupSiteData = Static<typeof PageOfRESTBackupSiteData>

export const backupSiteDataGetSitesData = Get({
  id: 'BackupSiteData_GetSitesData',
  url: '/BackupRepositories/:repositoryId/SiteData',
  params: { repositoryId: Uuid() },
  query: Optional({ limit: Int32(), offset: Int32() }),
  reply: Ref(PageOfRESTBackupSiteData),
})

export const backupSiteDataGetSiteData = Get({
  id: 'BackupSiteData_GetSiteData',
  url: '/BackupRepositories/:repositoryId/SiteData/:siteId',
  params: { repositoryId: Uuid(), siteId: Text() },
  reply: Ref(RESTBackupSiteData),
})
