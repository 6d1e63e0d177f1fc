// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Enum, Flag, Integer, List, Model, Optional, Ref, Since, Text, Until, Uuid, type Static,
} from '../../kit/vbr.js'
import { AdvancedStorageScheduleMonthlyModel, AdvancedStorageScheduleWeeklyModel } from './schedules.js'
import { EEncryptionType } from './shared.js'

export const BackupStorageSettingsEncryptionModel = Model('BackupStorageSettingsEncryptionModel', {
  isEnabled: Flag(),
  ...Until('1.1-rev0', Optional({ encryptionPasswordIdOrNull: Uuid(), encryptionPasswordTag: Text() })),
  ...Since('1.2-rev1', Optional({
    encryptionType: Ref(EEncryptionType),
    encryptionPasswordId: Uuid(),
    encryptionPasswordUniqueId: Text(),
    kmsServerId: Uuid(),
  })),
})
export type BackupStorageSettingsEncryptionModel = Static<typeof BackupStorageSettingsEncryptionModel>

export const BackupHealthCheckSettingsModels = Model('BackupHealthCheckSettingsModels', {
  isEnabled: Flag(),
  ...Optional({
    weekly: Ref(AdvancedStorageScheduleWeeklyModel),
    monthly: Ref(AdvancedStorageScheduleMonthlyModel),
  }),
})
export type BackupHealthCheckSettingsModels = Static<typeof BackupHealthCheckSettingsModels>

export const EVmwareDisksTypeToProcess = Enum('EVmwareDisksTypeToProcess', [
  'AllDisks', 'SystemOnly', 'SelectedDisks',
])
export type EVmwareDisksTypeToProcess = Static<typeof EVmwareDisksTypeToProcess>

export const BackupProxiesSettingsModel = Model('BackupProxiesSettingsModel', {
  ...Optional({ proxyIds: List(Uuid(), { uniqueItems: true }) }),
  ...Until('1.1-rev0', { autoSelection: Flag({ default: true }) }),
  ...Since('1.2-rev1', { autoSelectEnabled: Flag({ default: true }) }),
})
export type BackupProxiesSettingsModel = Static<typeof BackupProxiesSettingsModel>

export const EBackupModeType = Enum('EBackupModeType', [
  'Full', 'Incremental', 'ReverseIncremental', 'TransformForeverIncremental',
  ...Until('1.1-rev0', ['Transofrm']),
  ...Since('1.2-rev1', ['Transform']),
])
export type EBackupModeType = Static<typeof EBackupModeType>

export const SyntheticFullSettingsModel = Model('SyntheticFullSettingsModel', {
  isEnabled: Flag(),
  ...Optional({
    weekly: Ref(AdvancedStorageScheduleWeeklyModel),
    monthly: Ref(AdvancedStorageScheduleMonthlyModel),
  }),
})
export type SyntheticFullSettingsModel = Static<typeof SyntheticFullSettingsModel>

export const ActiveFullSettingsModel = Model('ActiveFullSettingsModel', {
  isEnabled: Flag(),
  ...Optional({
    weekly: Ref(AdvancedStorageScheduleWeeklyModel),
    monthly: Ref(AdvancedStorageScheduleMonthlyModel),
  }),
})
export type ActiveFullSettingsModel = Static<typeof ActiveFullSettingsModel>

export const FullBackupMaintenanceRemoveDataModel = Model('FullBackupMaintenanceRemoveDataModel', {
  isEnabled: Flag(),
  ...Optional({ afterDays: Integer() }),
})
export type FullBackupMaintenanceRemoveDataModel = Static<typeof FullBackupMaintenanceRemoveDataModel>

export const FullBackupMaintenanceDefragmentAndCompactModel = Model(
  'FullBackupMaintenanceDefragmentAndCompactModel',
  {
    isEnabled: Flag(),
    ...Optional({
      weekly: Ref(AdvancedStorageScheduleWeeklyModel),
      monthly: Ref(AdvancedStorageScheduleMonthlyModel),
    }),
  }
)
export type FullBackupMaintenanceDefragmentAndCompactModel =
  Static<typeof FullBackupMaintenanceDefragmentAndCompactModel>

export const FullBackupMaintenanceModel = Model('FullBackupMaintenanceModel', {
  ...Optional({ defragmentAndCompact: Ref(FullBackupMaintenanceDefragmentAndCompactModel) }),
  ...Until('1.3-rev1', Optional({ RemoveData: Ref(FullBackupMaintenanceRemoveDataModel) })),
  ...Since('1.3-rev2', Optional({ removeData: Ref(FullBackupMaintenanceRemoveDataModel) })),
})
export type FullBackupMaintenanceModel = Static<typeof FullBackupMaintenanceModel>

export const ECompressionLevel = Enum('ECompressionLevel', [
  'None', 'DedupFriendly', 'Optimal', 'High', 'Extreme',
  ...Since('1.3-rev0', ['Auto']),
])
export type ECompressionLevel = Static<typeof ECompressionLevel>

export const EStorageOptimization = Enum('EStorageOptimization', [
  ...Until('1.2-rev1', [
    'LocalTargetLarge', 'LocalTarget', 'LANTarget', 'WANTarget', 'LocalTargetLarge8192',
    'LocalTargetLarge4096',
  ]),
  ...Since('1.3-rev0', ['256KB', '512KB', '1MB', '4MB']),
  ...Since('1.3-rev2', ['8MB']),
])
export type EStorageOptimization = Static<typeof EStorageOptimization>

export const BackupStorageSettingModel = Model('BackupStorageSettingModel', {
  ...Optional({
    excludeSwapFileBlocks: Flag(),
    excludeDeletedFileBlocks: Flag(),
    compressionLevel: Ref(ECompressionLevel),
    storageOptimization: Ref(EStorageOptimization),
    encryption: Ref(BackupStorageSettingsEncryptionModel),
  }),
  ...Until('1.1-rev0', Optional({ enableInlineDataDedup: Flag() })),
  ...Since('1.2-rev1', Optional({ inlineDataDedupEnabled: Flag() })),
})
export type BackupStorageSettingModel = Static<typeof BackupStorageSettingModel>

export const VSphereChangedBlockTrackingSettingsModel = Model('VSphereChangedBlockTrackingSettingsModel', {
  isEnabled: Flag(),
  ...Optional({ enableCBTautomatically: Flag(), resetCBTonActiveFull: Flag() }),
})
export type VSphereChangedBlockTrackingSettingsModel = Static<typeof VSphereChangedBlockTrackingSettingsModel>

export const PrimaryStorageIntegrationSettingsModel = Model('PrimaryStorageIntegrationSettingsModel', {
  isEnabled: Flag(),
  ...Optional({ failoverToStandardBackup: Flag() }),
  ...Until('1.1-rev0', Optional({ limitProcessedVm: Flag(), limitProcessedVmCount: Integer() })),
  ...Since('1.2-rev1', Optional({ processedVmsLimitEnabled: Flag(), processedVmsCount: Integer() })),
})
export type PrimaryStorageIntegrationSettingsModel = Static<typeof PrimaryStorageIntegrationSettingsModel>
