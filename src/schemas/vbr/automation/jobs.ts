// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Flag, Integer, List, Model, Optional, Ref, Since, Text, Until, Uuid, type Static,
} from '../../kit/vbr.js'
import { BackupJobStorageImportModel } from './shared.js'
import { BackupJobVirtualMachinesSpec, EJobType } from '../common/backups.js'
import {
  BackupFSExclusionsModel, BackupScriptSettingsModel, EApplicationSettingsVSS, EBackupOracleLogsSettings,
  EPostgreSQLUserConnectionType, ESQLLogsProcessing, ETransactionLogsSettings, GuestFileSystemIndexingModel,
} from '../common/guest-processing.js'
import { InventoryObjectModel, VmwareObjectModel } from '../common/inventory-objects.js'
import { ERetainLogBackupsType } from '../common/retention.js'
import { BackupScheduleModel } from '../common/schedules.js'

export const BackupLogShippingServersImportModel = Model('BackupLogShippingServersImportModel', {
  ...Optional({ shippingServerNames: List(Text()) }),
  ...Until('1.1-rev0', { autoSelection: Flag() }),
  ...Since('1.2-rev1', { autoSelectEnabled: Flag() }),
})
export type BackupLogShippingServersImportModel = Static<typeof BackupLogShippingServersImportModel>

export const BackupSQLSettingsImportModel = Model('BackupSQLSettingsImportModel', {
  logsProcessing: Ref(ESQLLogsProcessing),
  ...Optional({
    backupMinsCount: Integer(),
    retainLogBackups: Ref(ERetainLogBackupsType),
    keepDaysCount: Integer(),
    logShippingServers: Ref(BackupLogShippingServersImportModel),
  }),
})
export type BackupSQLSettingsImportModel = Static<typeof BackupSQLSettingsImportModel>

export const CredentialsImportModel = Model('CredentialsImportModel', {
  credentialsName: Text(),
  ...Optional({ credentialsTag: Text() }),
})
export type CredentialsImportModel = Static<typeof CredentialsImportModel>

export const BackupOracleSettingsImportModel = Model('BackupOracleSettingsImportModel', {
  useGuestCredentials: Flag(),
  archiveLogs: Ref(EBackupOracleLogsSettings),
  ...Optional({
    credentials: Ref(CredentialsImportModel),
    deleteHoursCount: Integer(),
    deleteGBsCount: Integer(),
    backupLogs: Flag(),
    backupMinsCount: Integer(),
    retainLogBackups: Ref(ERetainLogBackupsType),
    keepDaysCount: Integer(),
    logShippingServers: Ref(BackupLogShippingServersImportModel),
  }),
})
export type BackupOracleSettingsImportModel = Static<typeof BackupOracleSettingsImportModel>

export const BackupPostgreSQLSettingsImportModel = Model('BackupPostgreSQLSettingsImportModel', Optional({
  useGuestCredentials: Flag(),
  credentials: Ref(CredentialsImportModel),
  userConnectionType: Ref(EPostgreSQLUserConnectionType),
  backupLogs: Flag(),
  backupMinsCount: Integer(),
  retainLogBackups: Ref(ERetainLogBackupsType),
  keepDaysCount: Integer(),
  tempArchiveLogsPath: Text(),
  logShippingServers: Ref(BackupLogShippingServersImportModel),
}))
export type BackupPostgreSQLSettingsImportModel = Static<typeof BackupPostgreSQLSettingsImportModel>

export const BackupApplicationSettingsImportModel = Model('BackupApplicationSettingsImportModel', {
  vmObject: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  vss: Ref(EApplicationSettingsVSS),
  ...Optional({
    usePersistentGuestAgent: Flag(),
    transactionLogs: Ref(ETransactionLogsSettings),
    sql: Ref(BackupSQLSettingsImportModel),
    oracle: Ref(BackupOracleSettingsImportModel),
    exclusions: Ref(BackupFSExclusionsModel),
    scripts: Ref(BackupScriptSettingsModel),
  }),
  ...Since('1.3-rev0', Optional({ postgreSQL: Ref(BackupPostgreSQLSettingsImportModel) })),
})
export type BackupApplicationSettingsImportModel = Static<typeof BackupApplicationSettingsImportModel>

export const BackupApplicationAwareProcessingImportModel = Model('BackupApplicationAwareProcessingImportModel', {
  isEnabled: Flag(),
  ...Optional({ appSettings: List(Ref(BackupApplicationSettingsImportModel)) }),
})
export type BackupApplicationAwareProcessingImportModel = Static<typeof BackupApplicationAwareProcessingImportModel>

export const GuestInteractionProxiesSettingsImportModel = Model('GuestInteractionProxiesSettingsImportModel', {
  automaticSelection: Flag({ default: true }),
  ...Optional({ proxies: List(Text(), { uniqueItems: true }) }),
})
export type GuestInteractionProxiesSettingsImportModel = Static<typeof GuestInteractionProxiesSettingsImportModel>

export const GuestOsCredentialsPerMachineImportModel = Model('GuestOsCredentialsPerMachineImportModel', {
  vmObject: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  ...Optional({ windowsCreds: Ref(CredentialsImportModel), linuxCreds: Ref(CredentialsImportModel) }),
  ...Since('1.3-rev0', Optional({ default: Flag() })),
})
export type GuestOsCredentialsPerMachineImportModel = Static<typeof GuestOsCredentialsPerMachineImportModel>

export const GuestOsCredentialsImportModel = Model('GuestOsCredentialsImportModel', Optional({
  creds: Ref(CredentialsImportModel),
  credentialsPerMachine: List(Ref(GuestOsCredentialsPerMachineImportModel), { uniqueItems: true }),
}))
export type GuestOsCredentialsImportModel = Static<typeof GuestOsCredentialsImportModel>

export const BackupJobGuestProcessingImportModel = Model('BackupJobGuestProcessingImportModel', {
  applicationAwareProcessing: Ref(BackupApplicationAwareProcessingImportModel),
  guestFileSystemIndexing: Ref(GuestFileSystemIndexingModel),
  ...Optional({
    guestInteractionProxies: Ref(GuestInteractionProxiesSettingsImportModel),
    guestCredentials: Ref(GuestOsCredentialsImportModel),
  }),
})
export type BackupJobGuestProcessingImportModel = Static<typeof BackupJobGuestProcessingImportModel>

export const JobImportSpec = Model('JobImportSpec', {
  name: Text(),
  description: Text(),
  isHighPriority: Flag(),
  type: Ref(EJobType),
  virtualMachines: Ref(BackupJobVirtualMachinesSpec),
  storage: Ref(BackupJobStorageImportModel),
  guestProcessing: Ref(BackupJobGuestProcessingImportModel),
  schedule: Ref(BackupScheduleModel),
})
export type JobImportSpec = Static<typeof JobImportSpec>

export const JobImportSpecCollection = Model('JobImportSpecCollection', {
  jobs: List(Ref(JobImportSpec), { uniqueItems: true }),
})
export type JobImportSpecCollection = Static<typeof JobImportSpecCollection>

export const JobExportSpec = Model('JobExportSpec', Optional({
  ids: List(Uuid(), { uniqueItems: true }),
  types: List(Text(), { uniqueItems: true }),
  names: List(Text(), { uniqueItems: true }),
}))
export type JobExportSpec = Static<typeof JobExportSpec>
