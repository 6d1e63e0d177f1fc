// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Get, Int32, List, Nullable, Optional, Page, Ref, Text, Until, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTBackupOneDriveData } from './common/onedrive.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'BackupOneDriveData'
export const section = 'OneDrive Data Backups'

export const PageOfRESTBackupOneDriveData = Page('PageOfRESTBackupOneDriveData', {
  offset: Int32(),
  limit: Int32(),
  results: List(Ref(RESTBackupOneDriveData)),
  ...Optional({ setId: Uuid(), _links: Ref(RESTLinkHALDictionary) }),
  ...Until('v7', Optional({ totalCount: Nullable(Int32()) })),
})
export type PageOfRESTBackupOneDriveData = Static<typeof PageOfRESTBackupOneDriveData>

export const backupOneDriveDataGetOneDrivesData = Get({
  id: 'BackupOneDriveData_GetOneDrivesData',
  url: '/BackupRepositories/:repositoryId/OneDriveData',
  params: { repositoryId: Uuid() },
  query: Optional({
    limit: Int32(),
    offset: Int32(),
    filter: Text(),
    organizationId: Text(),
    pointInTime: DateTime(),
  }),
  reply: Ref(PageOfRESTBackupOneDriveData),
})

export const backupOneDriveDataGetOneDriveData = Get({
  id: 'BackupOneDriveData_GetOneDriveData',
  url: '/BackupRepositories/:repositoryId/OneDriveData/:oneDriveId',
  params: { repositoryId: Uuid(), oneDriveId: Text() },
  reply: Ref(RESTBackupOneDriveData),
})
