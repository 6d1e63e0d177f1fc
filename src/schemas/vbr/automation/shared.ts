// Written by scripts/contract from the vendor's OpenAPI documents.
import { Enum, Flag, List, Model, Optional, Ref, Since, Text, Until, type Static } from '../../kit/vbr.js'
import { BackupJobAdvancedSettingsModel } from '../common/backups.js'
import { BackupJobRetentionPolicySettingsModel, GFSPolicySettingsModel } from '../common/retention.js'

export const BackupRepositoryImportModel = Model('BackupRepositoryImportModel', {
  name: Text(),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Text() })),
})
export type BackupRepositoryImportModel = Static<typeof BackupRepositoryImportModel>

export const EBackupProxyImportType = Enum('EBackupProxyImportType', [
  ...Until('1.3-rev0', ['vmware']),
  ...Since('1.3-rev1', ['Vmware']),
])
export type EBackupProxyImportType = Static<typeof EBackupProxyImportType>

export const BackupProxyImportModel = Model('BackupProxyImportModel', {
  name: Text(),
  type: Ref(EBackupProxyImportType),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Text() })),
})
export type BackupProxyImportModel = Static<typeof BackupProxyImportModel>

export const BackupJobImportProxiesModel = Model('BackupJobImportProxiesModel', {
  automaticSelection: Flag({ default: true }),
  ...Optional({ proxies: List(Ref(BackupProxyImportModel)) }),
})
export type BackupJobImportProxiesModel = Static<typeof BackupJobImportProxiesModel>

export const BackupJobStorageImportModel = Model('BackupJobStorageImportModel', {
  backupRepository: Ref(BackupRepositoryImportModel),
  backupProxies: Ref(BackupJobImportProxiesModel),
  retentionPolicy: Ref(BackupJobRetentionPolicySettingsModel),
  ...Optional({
    gfsPolicy: Ref(GFSPolicySettingsModel),
    advancedSettings: Ref(BackupJobAdvancedSettingsModel),
  }),
})
export type BackupJobStorageImportModel = Static<typeof BackupJobStorageImportModel>
