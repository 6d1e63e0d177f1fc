// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Enum, Flag, Get, Int32, Integer, List, Model, OneOf, Optional, Post, Ref, RequiredUntil,
  Since, Tag, Text, Until, Uuid, type Static,
} from '../kit/vbr.js'
import {
  ECredentialsStorageType, LinuxCredentialsSpec, StandardCredentialsSpec,
} from './common/credentials.js'
import { LinuxHostSSHSettingsModel } from './common/hosts.js'
import { SessionModel } from './common/sessions.js'
import { PaginationResult } from './common/shared.js'

export const tag = 'Data Integration API'

export const EBackupContentMountsFiltersOrderColumn = Enum('EBackupContentMountsFiltersOrderColumn', [
  ...Until('1.3-rev0', ['state']),
  ...Since('1.3-rev1', ['State']),
])
export type EBackupContentMountsFiltersOrderColumn = Static<typeof EBackupContentMountsFiltersOrderColumn>

export const EBackupContentMountState = Enum('EBackupContentMountState', [
  'Mounted', 'MountFailed', 'Mounting', 'Unmounted', 'UnmountFailed', 'Unmounting',
])
export type EBackupContentMountState = Static<typeof EBackupContentMountState>

export const EBackupContentDiskPublishMode = Enum('EBackupContentDiskPublishMode', ['Fuse', 'ISCSI'])
export type EBackupContentDiskPublishMode = Static<typeof EBackupContentDiskPublishMode>

export const BackupContentDiskPublicationInfo = Model('BackupContentDiskPublicationInfo', Optional({
  diskId: Text(),
  diskName: Text(),
  accessLink: Text(),
  mountPoints: List(Text()),
}))
export type BackupContentDiskPublicationInfo = Static<typeof BackupContentDiskPublicationInfo>

export const BackupContentPublicationInfo = Model('BackupContentPublicationInfo', Optional({
  mode: Ref(EBackupContentDiskPublishMode),
  serverPort: Integer(),
  serverIps: List(Text()),
  disks: List(Ref(BackupContentDiskPublicationInfo)),
}))
export type BackupContentPublicationInfo = Static<typeof BackupContentPublicationInfo>

export const BackupContentMountModel = Model('BackupContentMountModel', Optional({
  id: Uuid(),
  initiatorName: Text(),
  backupId: Uuid(),
  backupName: Text(),
  restorePointId: Uuid(),
  restorePointName: Text(),
  mountState: Ref(EBackupContentMountState),
  info: Ref(BackupContentPublicationInfo),
}))
export type BackupContentMountModel = Static<typeof BackupContentMountModel>

export const BackupContentMountsResult = Model('BackupContentMountsResult', Optional({
  data: List(Ref(BackupContentMountModel)),
  pagination: Ref(PaginationResult),
}))
export type BackupContentMountsResult = Static<typeof BackupContentMountsResult>

export const EPublishBackupContentModeType = Enum('EPublishBackupContentModeType', [
  'ISCSITarget', 'ISCSIWindowsMount', 'FUSELinuxMount',
])
export type EPublishBackupContentModeType = Static<typeof EPublishBackupContentModeType>

export const PublishBackupContentSpecBase = {
  restorePointId: Uuid(),
  type: Ref(EPublishBackupContentModeType),
  ...Optional({ diskNames: List(Text()) }),
  ...Since('1.3-rev1', Optional({ reason: Text() })),
}

export const ISCSITargetPublishContentSpec = Model('ISCSITargetPublishContentSpec', {
  ...PublishBackupContentSpecBase,
  type: Tag(EPublishBackupContentModeType, 'ISCSITarget'),
  allowedIps: List(Text()),
  ...Optional({ mountHostId: Uuid() }),
})
export type ISCSITargetPublishContentSpec = Static<typeof ISCSITargetPublishContentSpec>

export const ISCSIWindowsMountSpec = Model('ISCSIWindowsMountSpec', {
  ...PublishBackupContentSpecBase,
  type: Tag(EPublishBackupContentModeType, 'ISCSIWindowsMount'),
  targetServerName: Text(),
  ...RequiredUntil('1.3-rev0', { targetServerCredentialsId: Uuid() }),
  ...Optional({ mountHostId: Uuid() }),
  ...Since('1.3-rev1', {
    credentialsStorageType: Ref(ECredentialsStorageType),
    ...Optional({ singleUseCredentials: Ref(StandardCredentialsSpec) }),
  }),
})
export type ISCSIWindowsMountSpec = Static<typeof ISCSIWindowsMountSpec>

export const FUSELinuxMountSpec = Model('FUSELinuxMountSpec', {
  ...PublishBackupContentSpecBase,
  type: Tag(EPublishBackupContentModeType, 'FUSELinuxMount'),
  targetServerName: Text(),
  ...RequiredUntil('1.3-rev0', { targetServerCredentialsId: Uuid() }),
  ...Optional({ mountHostId: Uuid() }),
  ...Since('1.3-rev1', {
    credentialsStorageType: Ref(ECredentialsStorageType),
    ...Optional({
      singleUseSSHCredentials: Ref(LinuxCredentialsSpec),
      sshSettings: Ref(LinuxHostSSHSettingsModel),
    }),
  }),
})
export type FUSELinuxMountSpec = Static<typeof FUSELinuxMountSpec>

export const PublishBackupContentSpec = OneOf('PublishBackupContentSpec', 'type', PublishBackupContentSpecBase, {
  ISCSITarget: ISCSITargetPublishContentSpec,
  ISCSIWindowsMount: ISCSIWindowsMountSpec,
  FUSELinuxMount: FUSELinuxMountSpec,
})
export type PublishBackupContentSpec = Static<typeof PublishBackupContentSpec>

export const getAllContentPublicationMounts = Get({
  id: 'GetAllContentPublicationMounts',
  url: '/api/v1/dataIntegration',
  since: '1.2-rev1',
  claims: ['ViewContentPublicationMounts'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  filters: 'BackupContentMountsFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EBackupContentMountsFiltersOrderColumn),
    orderAsc: Flag(),
    stateFilter: Ref(EBackupContentMountState),
    modeFilter: Ref(EBackupContentDiskPublishMode),
  }),
  reply: Ref(BackupContentMountsResult),
  errors: [401, 403, 404, 500],
})

export const publishBackupContent = Post({
  id: 'PublishBackupContent',
  url: '/api/v1/dataIntegration/publish',
  since: '1.2-rev1',
  claims: ['PublishBackupContent'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(PublishBackupContentSpec),
  reply: Created(Ref(SessionModel)),
  errors: [400, 401, 403, 404, 500],
})

export const getContentPublicationMount = Get({
  id: 'GetContentPublicationMount',
  url: '/api/v1/dataIntegration/:mountId',
  since: '1.2-rev1',
  claims: ['ViewContentPublicationMounts'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { mountId: Uuid() },
  reply: Ref(BackupContentMountModel),
})

export const unpublishBackupContent = Post({
  id: 'UnpublishBackupContent',
  url: '/api/v1/dataIntegration/:mountId/unpublish',
  since: '1.2-rev1',
  claims: ['UnpublishBackupContent'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { mountId: Uuid() },
  reply: Ref(SessionModel),
  errors: [400, 401, 403, 404, 500],
})
