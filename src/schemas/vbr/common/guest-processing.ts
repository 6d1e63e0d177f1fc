// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Enum, Flag, Integer, List, Model, Optional, Ref, Since, Text, Until, type Static,
} from '../../kit/vbr.js'
import { InventoryObjectModel, VmwareObjectModel } from './inventory-objects.js'
import { BackupWindowsScriptModel, EDayOfWeek } from './schedules.js'

export const ScriptCommand = Model('ScriptCommand', { isEnabled: Flag(), ...Optional({ command: Text() }) })
export type ScriptCommand = Static<typeof ScriptCommand>

export const EScriptPeriodicityType = Enum('EScriptPeriodicityType', ['Days', 'BackupSessions'])
export type EScriptPeriodicityType = Static<typeof EScriptPeriodicityType>

export const JobScriptsSettingsModel = Model('JobScriptsSettingsModel', Optional({
  preCommand: Ref(ScriptCommand),
  postCommand: Ref(ScriptCommand),
  periodicityType: Ref(EScriptPeriodicityType),
  runScriptEvery: Changed({ '1.1-rev0': Integer(), '1.3-rev2': Integer({ minimum: 1, maximum: 99 }) }),
  dayOfWeek: List(Ref(EDayOfWeek), { uniqueItems: true }),
}))
export type JobScriptsSettingsModel = Static<typeof JobScriptsSettingsModel>

export const EApplicationSettingsVSS = Enum('EApplicationSettingsVSS', [
  ...Until('1.3-rev0', ['requireSuccess', 'ignoreFailures', 'disabled']),
  ...Since('1.3-rev1', ['RequireSuccess', 'IgnoreFailures', 'Disabled']),
])
export type EApplicationSettingsVSS = Static<typeof EApplicationSettingsVSS>

export const ETransactionLogsSettings = Enum('ETransactionLogsSettings', [
  ...Until('1.3-rev0', ['process', 'copyOnly']),
  ...Since('1.3-rev1', ['Process', 'CopyOnly']),
])
export type ETransactionLogsSettings = Static<typeof ETransactionLogsSettings>

export const ESQLLogsProcessing = Enum('ESQLLogsProcessing', [
  ...Until('1.3-rev0', ['truncate', 'backup', 'neverTruncate']),
  ...Until('1.2-rev1', ['preserve']),
  ...Since('1.3-rev1', ['Truncate', 'Backup', 'NeverTruncate']),
])
export type ESQLLogsProcessing = Static<typeof ESQLLogsProcessing>

export const EBackupOracleLogsSettings = Enum('EBackupOracleLogsSettings', [
  ...Until('1.3-rev0', ['preserve', 'deleteExpiredHours', 'deleteExpiredGBs']),
  ...Since('1.3-rev1', ['Preserve', 'DeleteExpiredHours', 'DeleteExpiredGBs']),
])
export type EBackupOracleLogsSettings = Static<typeof EBackupOracleLogsSettings>

export const EBackupExclusionPolicy = Enum('EBackupExclusionPolicy', [
  ...Until('1.3-rev0', ['disabled', 'excludeOnly', 'includeOnly']),
  ...Since('1.3-rev1', ['Disabled', 'ExcludeOnly', 'IncludeOnly']),
])
export type EBackupExclusionPolicy = Static<typeof EBackupExclusionPolicy>

export const BackupFSExclusionsModel = Model('BackupFSExclusionsModel', {
  exclusionPolicy: Ref(EBackupExclusionPolicy),
  ...Optional({ itemsList: List(Text()) }),
})
export type BackupFSExclusionsModel = Static<typeof BackupFSExclusionsModel>

export const EBackupScriptProcessingMode = Enum('EBackupScriptProcessingMode', [
  ...Until('1.3-rev0', ['disableExec', 'ignoreExecFailures', 'requireSuccess']),
  ...Since('1.3-rev1', ['DisableExec', 'IgnoreExecFailures', 'RequireSuccess']),
])
export type EBackupScriptProcessingMode = Static<typeof EBackupScriptProcessingMode>

export const BackupLinuxScriptModel = Model('BackupLinuxScriptModel', Optional({
  preFreezeScript: Text(),
  postThawScript: Text(),
}))
export type BackupLinuxScriptModel = Static<typeof BackupLinuxScriptModel>

export const BackupScriptSettingsModel = Model('BackupScriptSettingsModel', {
  scriptProcessingMode: Ref(EBackupScriptProcessingMode),
  ...Optional({ windowsScripts: Ref(BackupWindowsScriptModel), linuxScripts: Ref(BackupLinuxScriptModel) }),
})
export type BackupScriptSettingsModel = Static<typeof BackupScriptSettingsModel>

export const EPostgreSQLUserConnectionType = Enum('EPostgreSQLUserConnectionType', [
  ...Until('1.3-rev0', ['credentials', 'passwordFile', 'peer']),
  ...Since('1.3-rev1', ['Credentials', 'PasswordFile', 'Peer']),
])
export type EPostgreSQLUserConnectionType = Static<typeof EPostgreSQLUserConnectionType>

export const EGuestFSIndexingMode = Enum('EGuestFSIndexingMode', [
  ...Until('1.3-rev0', ['disable', 'indexAll', 'indexAllExcept', 'indexOnly']),
  ...Since('1.3-rev1', ['Disable', 'IndexAll', 'IndexAllExcept', 'IndexOnly']),
])
export type EGuestFSIndexingMode = Static<typeof EGuestFSIndexingMode>

export const BackupObjectIndexingModel = Model('BackupObjectIndexingModel', {
  guestFSIndexingMode: Ref(EGuestFSIndexingMode),
  ...Optional({ indexingList: List(Text()) }),
})
export type BackupObjectIndexingModel = Static<typeof BackupObjectIndexingModel>

export const BackupIndexingSettingsModel = Model('BackupIndexingSettingsModel', {
  vmObject: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  ...Optional({
    WindowsIndexing: Ref(BackupObjectIndexingModel),
    LinuxIndexing: Ref(BackupObjectIndexingModel),
  }),
})
export type BackupIndexingSettingsModel = Static<typeof BackupIndexingSettingsModel>

export const GuestFileSystemIndexingModel = Model('GuestFileSystemIndexingModel', {
  isEnabled: Flag(),
  ...Optional({ indexingSettings: List(Ref(BackupIndexingSettingsModel)) }),
})
export type GuestFileSystemIndexingModel = Static<typeof GuestFileSystemIndexingModel>
