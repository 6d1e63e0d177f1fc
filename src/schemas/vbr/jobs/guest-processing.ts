// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Between, Changed, Flag, Integer, List, Model, Optional, Ref, Since, Text, Until, Uuid, type Static,
} from '../../kit/vbr.js'
import { ECredentialsType } from '../common/credentials.js'
import {
  BackupFSExclusionsModel, BackupScriptSettingsModel, EApplicationSettingsVSS, EBackupOracleLogsSettings,
  EPostgreSQLUserConnectionType, ESQLLogsProcessing, ETransactionLogsSettings, GuestFileSystemIndexingModel,
} from '../common/guest-processing.js'
import { InventoryObjectModel, VmwareObjectModel } from '../common/inventory-objects.js'
import { ERetainLogBackupsType } from '../common/retention.js'

export const BackupLogShippingServersModel = Model('BackupLogShippingServersModel', {
  autoSelection: Flag(),
  ...Optional({ shippingServerIds: List(Uuid()) }),
})
export type BackupLogShippingServersModel = Static<typeof BackupLogShippingServersModel>

export const BackupSQLSettingsModel = Model('BackupSQLSettingsModel', {
  logsProcessing: Ref(ESQLLogsProcessing),
  ...Optional({
    backupMinsCount: Integer(),
    retainLogBackups: Ref(ERetainLogBackupsType),
    keepDaysCount: Integer(),
    logShippingServers: Ref(BackupLogShippingServersModel),
  }),
})
export type BackupSQLSettingsModel = Static<typeof BackupSQLSettingsModel>

export const BackupOracleSettingsModel = Model('BackupOracleSettingsModel', {
  useGuestCredentials: Flag(),
  archiveLogs: Ref(EBackupOracleLogsSettings),
  ...Optional({
    credentialsId: Uuid(),
    deleteHoursCount: Integer(),
    deleteGBsCount: Integer(),
    backupLogs: Flag(),
    backupMinsCount: Integer(),
    retainLogBackups: Ref(ERetainLogBackupsType),
    keepDaysCount: Integer(),
    logShippingServers: Ref(BackupLogShippingServersModel),
  }),
})
export type BackupOracleSettingsModel = Static<typeof BackupOracleSettingsModel>

export const BackupPostgreSQLSettingsModel = Model('BackupPostgreSQLSettingsModel', Optional({
  useGuestCredentials: Flag(),
  credentialsId: Uuid(),
  userConnectionType: Ref(EPostgreSQLUserConnectionType),
  backupLogs: Flag(),
  backupMinsCount: Integer(),
  retainLogBackups: Ref(ERetainLogBackupsType),
  keepDaysCount: Integer(),
  tempArchiveLogsPath: Text(),
  logShippingServers: Ref(BackupLogShippingServersModel),
}))
export type BackupPostgreSQLSettingsModel = Static<typeof BackupPostgreSQLSettingsModel>

export const BackupApplicationSettingsModel = Model('BackupApplicationSettingsModel', {
  vmObject: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  vss: Ref(EApplicationSettingsVSS),
  ...Optional({
    usePersistentGuestAgent: Flag(),
    transactionLogs: Ref(ETransactionLogsSettings),
    sql: Ref(BackupSQLSettingsModel),
    oracle: Ref(BackupOracleSettingsModel),
    exclusions: Ref(BackupFSExclusionsModel),
    scripts: Ref(BackupScriptSettingsModel),
  }),
  ...Since('1.3-rev0', Optional({ postgreSQL: Ref(BackupPostgreSQLSettingsModel) })),
})
export type BackupApplicationSettingsModel = Static<typeof BackupApplicationSettingsModel>

export const BackupApplicationAwareProcessingModel = Model('BackupApplicationAwareProcessingModel', {
  isEnabled: Flag(),
  ...Optional({ appSettings: List(Ref(BackupApplicationSettingsModel)) }),
})
export type BackupApplicationAwareProcessingModel = Static<typeof BackupApplicationAwareProcessingModel>

export const GuestInteractionProxiesSettingsModel = Model('GuestInteractionProxiesSettingsModel', {
  ...Optional({ proxyIds: List(Uuid(), { uniqueItems: true }) }),
  ...Until('1.1-rev0', { autoSelection: Flag({ default: true }) }),
  ...Since('1.2-rev1', { autoSelectEnabled: Flag({ default: true }) }),
})
export type GuestInteractionProxiesSettingsModel = Static<typeof GuestInteractionProxiesSettingsModel>

export const SpecifiedGuestOsCredentialsModel = Model('SpecifiedGuestOsCredentialsModel', {
  credentialsId: Uuid(),
  credentialsType: Ref(ECredentialsType),
})
export type SpecifiedGuestOsCredentialsModel = Static<typeof SpecifiedGuestOsCredentialsModel>

export const GuestOsCredentialsPerMachineModel = Model('GuestOsCredentialsPerMachineModel', {
  vmObject: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  ...Until('1.2-rev1', Optional({ windowsCredsId: Uuid(), linuxCredsId: Uuid() })),
  ...Between('1.3-rev0', '1.3-rev1', Optional({
    credentialsId: Uuid(),
    credentialsType: Ref(ECredentialsType),
  })),
  ...Since('1.3-rev0', Optional({ default: Flag() })),
  ...Since('1.3-rev2', Optional({
    credentials: List(Ref(SpecifiedGuestOsCredentialsModel), { maxItems: 2 }),
  })),
})
export type GuestOsCredentialsPerMachineModel = Static<typeof GuestOsCredentialsPerMachineModel>

export const GuestOsCredentialsModel = Model('GuestOsCredentialsModel', {
  ...Optional({ credentialsPerMachine: List(Ref(GuestOsCredentialsPerMachineModel), { uniqueItems: true }) }),
  ...Until('1.1-rev0', { credsId: Uuid(), credsType: Ref(ECredentialsType) }),
  ...Between('1.2-rev1', '1.2-rev1', { credentialsId: Uuid(), credentialsType: Ref(ECredentialsType) }),
  ...Since('1.3-rev0', {
    useAgentManagementCredentials: Flag(),
    ...Optional({ credentials: Ref(SpecifiedGuestOsCredentialsModel) }),
  }),
})
export type GuestOsCredentialsModel = Static<typeof GuestOsCredentialsModel>

export const BackupJobGuestProcessingModel = Model('BackupJobGuestProcessingModel', {
  appAwareProcessing: Ref(BackupApplicationAwareProcessingModel),
  guestFSIndexing: Ref(GuestFileSystemIndexingModel),
  ...Optional({
    guestInteractionProxies: Ref(GuestInteractionProxiesSettingsModel),
    guestCredentials: Ref(GuestOsCredentialsModel),
  }),
})
export type BackupJobGuestProcessingModel = Static<typeof BackupJobGuestProcessingModel>

export const HyperVGuestQuiescenceSettingsModel = Model('HyperVGuestQuiescenceSettingsModel', {
  isEnabled: Flag(),
  ...Optional({ crashConsistentBackup: Flag() }),
})
export type HyperVGuestQuiescenceSettingsModel = Static<typeof HyperVGuestQuiescenceSettingsModel>
