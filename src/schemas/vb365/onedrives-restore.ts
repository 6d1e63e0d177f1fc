// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Done, Enum, File, Flag, Get, Int32, Int64, List, Model, Nothing, Nullable, Optional, Post, Ref,
  Text, Uuid, type Static,
} from '../kit/vb365.js'
import { PageOfRESTOneDrive } from './common/onedrive.js'
import {
  RESTAsyncRestoreResponse, RESTItemRestoreStatistics, RESTRestoreObject, RESTRestoreToOriginal,
} from './common/restore.js'
import { RESTCopyToFolder, RESTOneDrive, SecureString } from './common/shared.js'
import { PageOfRESTItemComposed, RESTVESPSearchOptions } from './common/sharepoint.js'

export const tag = 'OneDrive'
export const section = 'OneDrives Restore'

export const RESTSharePointSendAsMsgOptions = Model('RESTSharePointSendAsMsgOptions', Optional({
  skipItemChecks: Flag(),
  from: Text(),
  to: Text(),
  subject: Text(),
  text: Text(),
}))
export type RESTSharePointSendAsMsgOptions = Static<typeof RESTSharePointSendAsMsgOptions>

export const RESTBulkRestoreConfig = Model('RESTBulkRestoreConfig', Optional({
  documentAction: Nullable(Enum(['Overwrite', 'Keep'])),
  skipUnresolved: Nullable(Flag()),
  oneDrives: List(Ref(RESTOneDrive)),
  officeUsername: Text(),
  userCode: Text(),
  applicationId: Nullable(Uuid()),
  applicationCertificatePassword: Ref(SecureString),
  applicationCertificate: Text(),
  officeUserpassword: Ref(SecureString),
  onpremisesUsername: Text(),
  onpremisesUserpassword: Ref(SecureString),
}))
export type RESTBulkRestoreConfig = Static<typeof RESTBulkRestoreConfig>

export const RESTSharePointCommonRestoreStatistics = Model('RESTSharePointCommonRestoreStatistics', Optional({
  failedRestrictionsCount: Nullable(Int64()),
  restoreIssues: List(Ref(RESTRestoreObject)),
}))
export type RESTSharePointCommonRestoreStatistics = Static<typeof RESTSharePointCommonRestoreStatistics>

export const RESTExtendedCommonStatistic = Model('RESTExtendedCommonStatistic', Optional({
  oneDrive: Ref(RESTOneDrive),
  status: Enum(['Failed', 'Warning', 'Success']),
  error: Text(),
  details: Ref(RESTSharePointCommonRestoreStatistics),
}))
export type RESTExtendedCommonStatistic = Static<typeof RESTExtendedCommonStatistic>

export const RESTSharePointBulkRestoreStatistics = Model('RESTSharePointBulkRestoreStatistics', Optional({
  status: Enum(['Failed', 'Warning', 'Success']),
  details: List(Ref(RESTExtendedCommonStatistic)),
  error: Text(),
}))
export type RESTSharePointBulkRestoreStatistics = Static<typeof RESTSharePointBulkRestoreStatistics>

export const oneDriveGet = Get({
  id: 'OneDrive_Get',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives',
  params: { restoreSessionId: Uuid() },
  query: Optional({ offset: Int32(), limit: Int32() }),
  reply: Ref(PageOfRESTOneDrive),
})

export const oneDriveGetById = Get({
  id: 'OneDrive_GetById',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  reply: Ref(RESTOneDrive),
})

export const oneDriveCopyToOneDriveAction = Post({
  id: 'OneDrive_CopyToOneDriveAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/copyTo',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  body: Ref(RESTCopyToFolder),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const oneDriveSaveOneDriveAction = Post({
  id: 'OneDrive_SaveOneDriveAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/save',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  reply: File('application/octet-stream'),
})

export const oneDriveSendOneDriveAction = Post({
  id: 'OneDrive_SendOneDriveAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/send',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  body: Ref(RESTSharePointSendAsMsgOptions),
  reply: Changed({ v6: Done(), v8: Nothing() }),
})

export const oneDriveRestoreOneDriveAction = Post({
  id: 'OneDrive_RestoreOneDriveAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/restore',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  body: Ref(RESTRestoreToOriginal),
  reply: Changed({ v6: Ref(RESTItemRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const oneDriveRestoreOneDrivesAction = Post({
  id: 'OneDrive_RestoreOneDrivesAction',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/restore',
  params: { restoreSessionId: Uuid() },
  body: Ref(RESTBulkRestoreConfig),
  reply: Changed({ v6: Ref(RESTSharePointBulkRestoreStatistics), v8: Ref(RESTAsyncRestoreResponse) }),
})

export const oneDriveSearchOneDrivesByOptions = Post({
  id: 'OneDrive_SearchOneDrivesByOptions',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/search',
  params: { restoreSessionId: Uuid() },
  query: Optional({
    offset: Int32(),
    limit: Int32(),
    setId: Uuid(),
    itemType: Enum(['All', 'Folders', 'Documents']),
  }),
  body: Ref(RESTVESPSearchOptions),
  reply: Ref(PageOfRESTItemComposed),
})

export const oneDriveSearchOneDriveByOptions = Post({
  id: 'OneDrive_SearchOneDriveByOptions',
  url: '/RestoreSessions/:restoreSessionId/Organization/OneDrives/:oneDriveId/search',
  params: { restoreSessionId: Uuid(), oneDriveId: Text() },
  query: Optional({
    offset: Int32(),
    limit: Int32(),
    setId: Uuid(),
    itemType: Enum(['All', 'Folders', 'Documents']),
  }),
  body: Ref(RESTVESPSearchOptions),
  reply: Ref(PageOfRESTItemComposed),
})
