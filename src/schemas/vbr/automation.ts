import {
  Changed, DateTime, Enum, Flag, Get, Int32, Integer, List, Model, Optional, Post, Ref,
  RequiredUntil, Since, Text, Until, Uuid, type Static
} from '../kit/vbr.js'
import {
  AzureComputeCredentialsExistingAccountSpec, ECloudCredentialsType, ECredentialsType
} from './common/credentials.js'
import {
  BackupJobAdvancedSettingsModel, BackupJobRetentionPolicySettingsModel,
  BackupJobVirtualMachinesSpec, EJobType
} from './common/jobs.js'
import { EManagedServerType, ManagedHostPortsModel } from './common/managed-servers.js'
import {
  EBackupProxyTransportMode, EProxyType, ProxyDatastoreSettingsModel
} from './common/proxies.js'
import {
  ESessionResult, ESessionState, ESessionType, ESessionsFiltersOrderColumn, SessionLogResult,
  SessionModel, SessionsResult
} from './common/sessions.js'
import {
  AmazonS3GlacierStorageBucketModel, AmazonS3StorageBucketModel,
  AmazonS3StorageProxyApplianceModel, AmazonSnowballEdgeStorageBucketModel,
  AzureArchiveStorageContainerModel, AzureBlobStorageContainerModel,
  AzureDataBoxStorageContainerModel, AzureStorageProxyModel, BackupFSExclusionsModel,
  BackupScheduleModel, BackupScriptSettingsModel, EAmazonRegionType, EApplicationSettingsVSS,
  EAzureRegionType, EBackupOracleLogsSettings, EMountServerSettingsType,
  EPostgreSQLUserConnectionType, ERepositoryConnectionType, ERepositoryType,
  ERetainLogBackupsType, ESQLLogsProcessing, ETransactionLogsSettings, EViHostType,
  EmptySuccessResponse, GFSPolicySettingsModel, GoogleCloudStorageBucketModel,
  GuestFileSystemIndexingModel, IBMCloudStorageBucketModel, InventoryObjectModel,
  LinuxHardenedRepositorySettingsModel, LinuxHostSSHSettingsModel,
  LinuxLocalRepositorySettingsModel, NetworkRepositorySettingsModel, S3CompatibleProxyModel,
  S3CompatibleStorageBucketModel, VPowerNFSPortSettingsModel, VmwareObjectModel,
  WasabiCloudStorageBucketModel, WindowsHostPortsModel, WindowsLocalRepositorySettingsModel
} from './common/shared.js'

export const tag = 'Automation'

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
  ...Optional({
    windowsCreds: Ref(CredentialsImportModel),
    linuxCreds: Ref(CredentialsImportModel),
  }),
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

export const JobImportSpecCollection = Model('JobImportSpecCollection', { jobs: List(Ref(JobImportSpec), { uniqueItems: true }) })
export type JobImportSpecCollection = Static<typeof JobImportSpecCollection>

export const JobExportSpec = Model('JobExportSpec', Optional({
  ids: List(Uuid(), { uniqueItems: true }),
  types: List(Text(), { uniqueItems: true }),
  names: List(Text(), { uniqueItems: true }),
}))
export type JobExportSpec = Static<typeof JobExportSpec>

export const CredentialsLinuxSettingsImportModel = Model('CredentialsLinuxSettingsImportModel', {
  ...Optional({
    SSHPort: Integer(),
    addToSudoers: Flag(),
    useSu: Flag(),
    privateKey: Text(),
    passphrase: Text(),
    rootPassword: Text(),
  }),
  ...Until('1.1-rev0', Optional({ autoElevated: Flag() })),
  ...Since('1.2-rev1', Optional({ elevateToRoot: Flag() })),
})
export type CredentialsLinuxSettingsImportModel = Static<typeof CredentialsLinuxSettingsImportModel>

export const CredentialsImportSpec = Model('CredentialsImportSpec', {
  username: Text(),
  type: Ref(ECredentialsType),
  ...Optional({
    password: Text(),
    description: Text(),
    linuxAdditionalSettings: Ref(CredentialsLinuxSettingsImportModel),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type CredentialsImportSpec = Static<typeof CredentialsImportSpec>

export const CredentialsImportSpecCollection = Model('CredentialsImportSpecCollection', { credentials: List(Ref(CredentialsImportSpec), { uniqueItems: true }) })
export type CredentialsImportSpecCollection = Static<typeof CredentialsImportSpecCollection>

export const CredentialsExportSpec = Model('CredentialsExportSpec', Optional({
  showHiddenCreds: Flag(),
  ids: List(Uuid(), { uniqueItems: true }),
  types: List(Ref(ECredentialsType), { uniqueItems: true }),
  names: List(Text(), { uniqueItems: true }),
}))
export type CredentialsExportSpec = Static<typeof CredentialsExportSpec>

export const AzureStorageCloudCredentialsImportSpec = Model('AzureStorageCloudCredentialsImportSpec', {
  type: Ref(ECloudCredentialsType),
  account: Text(),
  sharedKey: Text(),
  ...Optional({ description: Text() }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AzureStorageCloudCredentialsImportSpec = Static<typeof AzureStorageCloudCredentialsImportSpec>

export const AzureComputeCloudCredentialsImportSpec = Model('AzureComputeCloudCredentialsImportSpec', {
  type: Ref(ECloudCredentialsType),
  connectionName: Text(),
  existingAccount: Ref(AzureComputeCredentialsExistingAccountSpec),
  ...Optional({ description: Text() }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AzureComputeCloudCredentialsImportSpec = Static<typeof AzureComputeCloudCredentialsImportSpec>

export const AmazonCloudCredentialsImportSpec = Model('AmazonCloudCredentialsImportSpec', {
  type: Ref(ECloudCredentialsType),
  accessKey: Text(),
  secretKey: Text(),
  ...Optional({ description: Text() }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AmazonCloudCredentialsImportSpec = Static<typeof AmazonCloudCredentialsImportSpec>

export const GoogleCloudCredentialsImportSpec = Model('GoogleCloudCredentialsImportSpec', {
  type: Ref(ECloudCredentialsType),
  accessKey: Text(),
  secretKey: Text(),
  ...Optional({ description: Text() }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type GoogleCloudCredentialsImportSpec = Static<typeof GoogleCloudCredentialsImportSpec>

export const CloudCredentialsImportSpecCollection = Model('CloudCredentialsImportSpecCollection', Optional({
  azureStorage: List(Ref(AzureStorageCloudCredentialsImportSpec), { uniqueItems: true }),
  azureCompute: List(Ref(AzureComputeCloudCredentialsImportSpec), { uniqueItems: true }),
  amazon: List(Ref(AmazonCloudCredentialsImportSpec), { uniqueItems: true }),
  google: List(Ref(GoogleCloudCredentialsImportSpec), { uniqueItems: true }),
}))
export type CloudCredentialsImportSpecCollection = Static<typeof CloudCredentialsImportSpecCollection>

export const CloudCredentialsExportSpec = Model('CloudCredentialsExportSpec', Optional({
  ids: List(Uuid(), { uniqueItems: true }),
  types: List(Ref(ECloudCredentialsType), { uniqueItems: true }),
  names: List(Text(), { uniqueItems: true }),
}))
export type CloudCredentialsExportSpec = Static<typeof CloudCredentialsExportSpec>

export const ProxyServerSettingsImportSpec = Model('ProxyServerSettingsImportSpec', {
  hostName: Text(),
  ...Optional({
    transportMode: Ref(EBackupProxyTransportMode),
    failoverToNetwork: Flag(),
    hostToProxyEncryption: Flag(),
    connectedDatastores: Ref(ProxyDatastoreSettingsModel),
    maxTaskCount: Integer(),
  }),
  ...Until('1.1-rev0', Optional({ hostTag: Text() })),
  ...Since('1.2-rev1', Optional({ hostUniqueId: Text() })),
})
export type ProxyServerSettingsImportSpec = Static<typeof ProxyServerSettingsImportSpec>

export const ProxyImportSpec = Model('ProxyImportSpec', {
  description: Text(),
  type: Ref(EProxyType),
  server: Ref(ProxyServerSettingsImportSpec),
})
export type ProxyImportSpec = Static<typeof ProxyImportSpec>

export const ProxyImportSpecCollection = Model('ProxyImportSpecCollection', { proxies: List(Ref(ProxyImportSpec), { uniqueItems: true }) })
export type ProxyImportSpecCollection = Static<typeof ProxyImportSpecCollection>

export const ProxyExportSpec = Model('ProxyExportSpec', Optional({
  ids: List(Uuid(), { uniqueItems: true }),
  types: List(Ref(EProxyType), { uniqueItems: true }),
  names: List(Text(), { uniqueItems: true }),
}))
export type ProxyExportSpec = Static<typeof ProxyExportSpec>

export const WindowsHostImportSpec = Model('WindowsHostImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(EManagedServerType),
  ...Optional({
    credentials: Ref(CredentialsImportModel),
    networkSettings: Changed({ '1.1-rev0': Ref(WindowsHostPortsModel), '1.3-rev0': Ref(ManagedHostPortsModel) }),
  }),
})
export type WindowsHostImportSpec = Static<typeof WindowsHostImportSpec>

export const LinuxHostImportSpec = Model('LinuxHostImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(EManagedServerType),
  credentials: Ref(CredentialsImportModel),
  sshFingerprint: Text(),
  ...Optional({ sshSettings: Ref(LinuxHostSSHSettingsModel) }),
})
export type LinuxHostImportSpec = Static<typeof LinuxHostImportSpec>

export const ViHostImportSpec = Model('ViHostImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(EManagedServerType),
  viHostType: Ref(EViHostType),
  credentials: Ref(CredentialsImportModel),
  ...Optional({ port: Integer(), certificateThumbprint: Text() }),
})
export type ViHostImportSpec = Static<typeof ViHostImportSpec>

export const CloudDirectorViHostImportSpec = Model('CloudDirectorViHostImportSpec', {
  viServerName: Text(),
  viCredentials: Ref(CredentialsImportModel),
  ...Optional({ certificateThumbprint: Text() }),
})
export type CloudDirectorViHostImportSpec = Static<typeof CloudDirectorViHostImportSpec>

export const CloudDirectorHostImportSpec = Model('CloudDirectorHostImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(EManagedServerType),
  credentials: Ref(CredentialsImportModel),
  ...Optional({
    certificateThumbprint: Text(),
    url: Text(),
    viServers: List(Ref(CloudDirectorViHostImportSpec)),
  }),
})
export type CloudDirectorHostImportSpec = Static<typeof CloudDirectorHostImportSpec>

export const ManageServerImportSpecCollection = Model('ManageServerImportSpecCollection', {
  ...Optional({
    windowsHosts: List(Ref(WindowsHostImportSpec), { uniqueItems: true }),
    linuxHosts: List(Ref(LinuxHostImportSpec), { uniqueItems: true }),
    viHosts: List(Ref(ViHostImportSpec), { uniqueItems: true }),
  }),
  ...Since('1.2-rev1', Optional({
    cloudDirectorHosts: List(Ref(CloudDirectorHostImportSpec), { uniqueItems: true }),
  })),
})
export type ManageServerImportSpecCollection = Static<typeof ManageServerImportSpecCollection>

export const ManageServerExportSpec = Model('ManageServerExportSpec', Optional({
  ids: List(Uuid(), { uniqueItems: true }),
  types: List(Ref(EManagedServerType), { uniqueItems: true }),
  names: List(Text(), { uniqueItems: true }),
}))
export type ManageServerExportSpec = Static<typeof ManageServerExportSpec>

export const MountServerSettingsImportSpec = Model('MountServerSettingsImportSpec', {
  mountServerName: Text(),
  writeCacheFolder: Text(),
  vPowerNFSEnabled: Flag(),
  ...Optional({ vPowerNFSPortSettings: Ref(VPowerNFSPortSettingsModel) }),
})
export type MountServerSettingsImportSpec = Static<typeof MountServerSettingsImportSpec>

export const MountServersSettingsImportSpec = Model('MountServersSettingsImportSpec', {
  mountServerSettingsType: Ref(EMountServerSettingsType),
  ...Optional({
    windows: Ref(MountServerSettingsImportSpec),
    linux: Ref(MountServerSettingsImportSpec),
  }),
})
export type MountServersSettingsImportSpec = Static<typeof MountServersSettingsImportSpec>

export const WindowsLocalStorageImportSpec = Model('WindowsLocalStorageImportSpec', {
  name: Text(),
  description: Text(),
  hostName: Text(),
  type: Ref(ERepositoryType),
  repository: Ref(WindowsLocalRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type WindowsLocalStorageImportSpec = Static<typeof WindowsLocalStorageImportSpec>

export const LinuxLocalStorageImportSpec = Model('LinuxLocalStorageImportSpec', {
  name: Text(),
  description: Text(),
  hostName: Text(),
  type: Ref(ERepositoryType),
  repository: Ref(LinuxLocalRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type LinuxLocalStorageImportSpec = Static<typeof LinuxLocalStorageImportSpec>

export const RepositoryShareGatewayImportSpec = Model('RepositoryShareGatewayImportSpec', {
  ...Optional({ gatewayServerName: Text() }),
  ...Until('1.1-rev0', Optional({ autoSelect: Flag() })),
  ...Since('1.2-rev1', Optional({ autoSelectEnabled: Flag() })),
})
export type RepositoryShareGatewayImportSpec = Static<typeof RepositoryShareGatewayImportSpec>

export const SmbRepositoryShareSettingsSpec = Model('SmbRepositoryShareSettingsSpec', {
  sharePath: Text(),
  credentials: Ref(CredentialsImportModel),
  ...Optional({ gatewayServer: Ref(RepositoryShareGatewayImportSpec) }),
})
export type SmbRepositoryShareSettingsSpec = Static<typeof SmbRepositoryShareSettingsSpec>

export const SmbStorageImportSpec = Model('SmbStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  share: Ref(SmbRepositoryShareSettingsSpec),
  repository: Ref(NetworkRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type SmbStorageImportSpec = Static<typeof SmbStorageImportSpec>

export const NfsRepositoryShareSettingsSpec = Model('NfsRepositoryShareSettingsSpec', {
  sharePath: Text(),
  ...Optional({ gatewayServer: Ref(RepositoryShareGatewayImportSpec) }),
})
export type NfsRepositoryShareSettingsSpec = Static<typeof NfsRepositoryShareSettingsSpec>

export const NfsStorageImportSpec = Model('NfsStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  share: Ref(NfsRepositoryShareSettingsSpec),
  repository: Ref(NetworkRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type NfsStorageImportSpec = Static<typeof NfsStorageImportSpec>

export const CloudCredentialsImportModel = Model('CloudCredentialsImportModel', { name: Text(), tag: Text(), type: Ref(ECloudCredentialsType) })
export type CloudCredentialsImportModel = Static<typeof CloudCredentialsImportModel>

export const ObjectStorageConnectionImportSpec = Model('ObjectStorageConnectionImportSpec', {
  connectionType: Ref(ERepositoryConnectionType),
  ...Optional({ gatewayServers: List(Text()) }),
})
export type ObjectStorageConnectionImportSpec = Static<typeof ObjectStorageConnectionImportSpec>

export const AzureBlobStorageAccountImportModel = Model('AzureBlobStorageAccountImportModel', {
  credentials: Ref(CloudCredentialsImportModel),
  regionType: Ref(EAzureRegionType),
  ...Optional({ connectionSettings: Ref(ObjectStorageConnectionImportSpec) }),
})
export type AzureBlobStorageAccountImportModel = Static<typeof AzureBlobStorageAccountImportModel>

export const AzureBlobStorageImportSpec = Model('AzureBlobStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(AzureBlobStorageAccountImportModel),
  container: Ref(AzureBlobStorageContainerModel),
  ...Optional({
    enableTaskLimit: Flag(),
    maxTaskCount: Integer(),
    proxyAppliance: Ref(AzureStorageProxyModel),
  }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AzureBlobStorageImportSpec = Static<typeof AzureBlobStorageImportSpec>

export const AzureDataBoxStorageAccountImportModel = Model('AzureDataBoxStorageAccountImportModel', {
  serviceEndpoint: Text(),
  credentials: Ref(CloudCredentialsImportModel),
  connectionSettings: Ref(ObjectStorageConnectionImportSpec),
})
export type AzureDataBoxStorageAccountImportModel = Static<typeof AzureDataBoxStorageAccountImportModel>

export const AzureDataBoxStorageImportSpec = Model('AzureDataBoxStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(AzureDataBoxStorageAccountImportModel),
  container: Ref(AzureDataBoxStorageContainerModel),
  ...Optional({ enableTaskLimit: Flag(), maxTaskCount: Integer() }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AzureDataBoxStorageImportSpec = Static<typeof AzureDataBoxStorageImportSpec>

export const AmazonS3StorageAccountImportModel = Model('AmazonS3StorageAccountImportModel', {
  credentials: Ref(CloudCredentialsImportModel),
  regionType: Ref(EAmazonRegionType),
  connectionSettings: Ref(ObjectStorageConnectionImportSpec),
})
export type AmazonS3StorageAccountImportModel = Static<typeof AmazonS3StorageAccountImportModel>

export const AmazonS3StorageImportSpec = Model('AmazonS3StorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(AmazonS3StorageAccountImportModel),
  bucket: Ref(AmazonS3StorageBucketModel),
  ...Optional({
    enableTaskLimit: Flag(),
    maxTaskCount: Integer(),
    proxyAppliance: Ref(AmazonS3StorageProxyApplianceModel),
  }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AmazonS3StorageImportSpec = Static<typeof AmazonS3StorageImportSpec>

export const AmazonSnowballEdgeStorageAccountImportModel = Model('AmazonSnowballEdgeStorageAccountImportModel', {
  servicePoint: Text(),
  regionId: Text(),
  credentials: Ref(CloudCredentialsImportModel),
  connectionSettings: Ref(ObjectStorageConnectionImportSpec),
})
export type AmazonSnowballEdgeStorageAccountImportModel = Static<typeof AmazonSnowballEdgeStorageAccountImportModel>

export const AmazonSnowballEdgeStorageImportSpec = Model('AmazonSnowballEdgeStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(AmazonSnowballEdgeStorageAccountImportModel),
  bucket: Ref(AmazonSnowballEdgeStorageBucketModel),
  ...Optional({ enableTaskLimit: Flag(), maxTaskCount: Integer() }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AmazonSnowballEdgeStorageImportSpec = Static<typeof AmazonSnowballEdgeStorageImportSpec>

export const S3CompatibleStorageAccountImportModel = Model('S3CompatibleStorageAccountImportModel', {
  servicePoint: Text(),
  regionId: Text(),
  credentials: Ref(CloudCredentialsImportModel),
  connectionSettings: Ref(ObjectStorageConnectionImportSpec),
})
export type S3CompatibleStorageAccountImportModel = Static<typeof S3CompatibleStorageAccountImportModel>

export const S3CompatibleStorageImportSpec = Model('S3CompatibleStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(S3CompatibleStorageAccountImportModel),
  bucket: Ref(S3CompatibleStorageBucketModel),
  ...Optional({
    enableTaskLimit: Flag(),
    maxTaskCount: Integer(),
    proxyAppliance: Ref(S3CompatibleProxyModel),
  }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type S3CompatibleStorageImportSpec = Static<typeof S3CompatibleStorageImportSpec>

export const GoogleCloudStorageAccountImportModel = Model('GoogleCloudStorageAccountImportModel', {
  credentials: Ref(CloudCredentialsImportModel),
  regionId: Text(),
  connectionSettings: Ref(ObjectStorageConnectionImportSpec),
})
export type GoogleCloudStorageAccountImportModel = Static<typeof GoogleCloudStorageAccountImportModel>

export const GoogleCloudStorageImportSpec = Model('GoogleCloudStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(GoogleCloudStorageAccountImportModel),
  bucket: Ref(GoogleCloudStorageBucketModel),
  ...Optional({ enableTaskLimit: Flag(), maxTaskCount: Integer() }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type GoogleCloudStorageImportSpec = Static<typeof GoogleCloudStorageImportSpec>

export const IBMCloudStorageAccountImportModel = Model('IBMCloudStorageAccountImportModel', {
  servicePoint: Text(),
  regionId: Text(),
  credentials: Ref(CloudCredentialsImportModel),
  connectionSettings: Ref(ObjectStorageConnectionImportSpec),
})
export type IBMCloudStorageAccountImportModel = Static<typeof IBMCloudStorageAccountImportModel>

export const IBMCloudStorageImportSpec = Model('IBMCloudStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(IBMCloudStorageAccountImportModel),
  bucket: Ref(IBMCloudStorageBucketModel),
  ...Optional({
    enableTaskLimit: Flag(),
    maxTaskCount: Integer(),
    proxyAppliance: Ref(S3CompatibleProxyModel),
  }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type IBMCloudStorageImportSpec = Static<typeof IBMCloudStorageImportSpec>

export const AmazonS3GlacierStorageImportSpec = Model('AmazonS3GlacierStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(AmazonS3StorageAccountImportModel),
  bucket: Ref(AmazonS3GlacierStorageBucketModel),
  ...Optional({ proxyAppliance: Ref(AmazonS3StorageProxyApplianceModel) }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AmazonS3GlacierStorageImportSpec = Static<typeof AmazonS3GlacierStorageImportSpec>

export const AzureArchiveStorageAccountImportModel = Model('AzureArchiveStorageAccountImportModel', {
  credentials: Ref(CloudCredentialsImportModel),
  regionType: Ref(EAzureRegionType),
  ...Optional({ connectionSettings: Ref(ObjectStorageConnectionImportSpec) }),
})
export type AzureArchiveStorageAccountImportModel = Static<typeof AzureArchiveStorageAccountImportModel>

export const AzureArchiveStorageImportSpec = Model('AzureArchiveStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(AzureArchiveStorageAccountImportModel),
  container: Ref(AzureArchiveStorageContainerModel),
  ...Optional({ proxyAppliance: Ref(AzureStorageProxyModel) }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type AzureArchiveStorageImportSpec = Static<typeof AzureArchiveStorageImportSpec>

export const WasabiCloudStorageAccountImportModel = Model('WasabiCloudStorageAccountImportModel', {
  regionId: Text(),
  credentials: Ref(CloudCredentialsImportModel),
  connectionSettings: Ref(ObjectStorageConnectionImportSpec),
})
export type WasabiCloudStorageAccountImportModel = Static<typeof WasabiCloudStorageAccountImportModel>

export const WasabiCloudStorageImportSpec = Model('WasabiCloudStorageImportSpec', {
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  account: Ref(WasabiCloudStorageAccountImportModel),
  bucket: Ref(WasabiCloudStorageBucketModel),
  ...Optional({
    enableTaskLimit: Flag(),
    maxTaskCount: Integer(),
    proxyAppliance: Ref(S3CompatibleProxyModel),
  }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type WasabiCloudStorageImportSpec = Static<typeof WasabiCloudStorageImportSpec>

export const LinuxHardenedStorageImportSpec = Model('LinuxHardenedStorageImportSpec', {
  name: Text(),
  description: Text(),
  hostName: Text(),
  type: Ref(ERepositoryType),
  repository: Ref(LinuxHardenedRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsImportSpec),
      '1.3-rev0': Ref(MountServersSettingsImportSpec),
    }),
  }),
  ...Until('1.1-rev0', { tag: Text() }),
  ...Since('1.2-rev1', { uniqueId: Text() }),
})
export type LinuxHardenedStorageImportSpec = Static<typeof LinuxHardenedStorageImportSpec>

export const RepositoryImportSpecCollection = Model('RepositoryImportSpecCollection', Optional({
  WindowsLocalRepositories: List(Ref(WindowsLocalStorageImportSpec), { uniqueItems: true }),
  LinuxLocalRepositories: List(Ref(LinuxLocalStorageImportSpec), { uniqueItems: true }),
  SmbRepositories: List(Ref(SmbStorageImportSpec), { uniqueItems: true }),
  NfsRepositories: List(Ref(NfsStorageImportSpec), { uniqueItems: true }),
  AzureBlobStorages: List(Ref(AzureBlobStorageImportSpec), { uniqueItems: true }),
  AzureDataBoxStorages: List(Ref(AzureDataBoxStorageImportSpec), { uniqueItems: true }),
  AmazonS3Storages: List(Ref(AmazonS3StorageImportSpec), { uniqueItems: true }),
  AmazonSnowballEdgeStorages: List(Ref(AmazonSnowballEdgeStorageImportSpec), { uniqueItems: true }),
  S3CompatibleStorages: List(Ref(S3CompatibleStorageImportSpec), { uniqueItems: true }),
  GoogleCloudStorages: List(Ref(GoogleCloudStorageImportSpec), { uniqueItems: true }),
  IBMCloudStorages: List(Ref(IBMCloudStorageImportSpec), { uniqueItems: true }),
  AmazonS3GlacierStorages: List(Ref(AmazonS3GlacierStorageImportSpec), { uniqueItems: true }),
  AzureArchiveStorages: List(Ref(AzureArchiveStorageImportSpec), { uniqueItems: true }),
  WasabiCloudStorages: List(Ref(WasabiCloudStorageImportSpec), { uniqueItems: true }),
  LinuxHardenedRepositories: List(Ref(LinuxHardenedStorageImportSpec), { uniqueItems: true }),
}))
export type RepositoryImportSpecCollection = Static<typeof RepositoryImportSpecCollection>

export const RepositoryExportSpec = Model('RepositoryExportSpec', Optional({
  ids: List(Uuid(), { uniqueItems: true }),
  types: List(Ref(ERepositoryType), { uniqueItems: true }),
  names: List(Text(), { uniqueItems: true }),
}))
export type RepositoryExportSpec = Static<typeof RepositoryExportSpec>

export const EncryptionPasswordImportSpec = Model('EncryptionPasswordImportSpec', {
  password: Text(),
  hint: Text(),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Text() })),
})
export type EncryptionPasswordImportSpec = Static<typeof EncryptionPasswordImportSpec>

export const EncryptionPasswordImportSpecCollection = Model('EncryptionPasswordImportSpecCollection', Optional({
  encryptionPasswords: List(Ref(EncryptionPasswordImportSpec), { uniqueItems: true }),
}))
export type EncryptionPasswordImportSpecCollection = Static<typeof EncryptionPasswordImportSpecCollection>

export const EncryptionPasswordExportSpec = Model('EncryptionPasswordExportSpec', Optional({
  modificationTimeFrom: DateTime(),
  ids: List(Uuid(), { uniqueItems: true }),
  hints: List(Text(), { uniqueItems: true }),
  tags: List(Text(), { uniqueItems: true }),
}))
export type EncryptionPasswordExportSpec = Static<typeof EncryptionPasswordExportSpec>

export const importJobs = Post({
  id: 'ImportJobs',
  url: '/api/v1/automation/jobs/import',
  claims: ['ImportJobs'],
  body: Ref(JobImportSpecCollection),
  reply: { '201': Ref(SessionModel) },
})

export const exportJobs = Post({
  id: 'ExportJobs',
  url: '/api/v1/automation/jobs/export',
  claims: ['ExportJobs'],
  body: Optional(Ref(JobExportSpec)),
  reply: { '200': Ref(JobImportSpecCollection) },
})

export const importCredentials = Post({
  id: 'ImportCredentials',
  url: '/api/v1/automation/credentials/import',
  claims: ['ImportCredentials'],
  body: Ref(CredentialsImportSpecCollection),
  reply: { '201': Ref(SessionModel) },
})

export const exportCredentials = Post({
  id: 'ExportCredentials',
  url: '/api/v1/automation/credentials/export',
  claims: ['ExportCredentials'],
  body: Optional(Ref(CredentialsExportSpec)),
  reply: { '200': Ref(CredentialsImportSpecCollection) },
})

export const importCloudCredentials = Post({
  id: 'ImportCloudCredentials',
  url: '/api/v1/automation/cloudcredentials/import',
  claims: ['ImportCredentials'],
  body: Ref(CloudCredentialsImportSpecCollection),
  reply: { '201': Ref(SessionModel) },
})

export const exportCloudCredentials = Post({
  id: 'ExportCloudCredentials',
  url: '/api/v1/automation/cloudcredentials/export',
  claims: ['ExportCredentials'],
  body: Optional(Ref(CloudCredentialsExportSpec)),
  reply: { '200': Ref(CloudCredentialsImportSpecCollection) },
})

export const importProxies = Post({
  id: 'ImportProxies',
  url: '/api/v1/automation/proxies/import',
  claims: ['ImportProxies'],
  body: Ref(ProxyImportSpecCollection),
  reply: { '201': Ref(SessionModel) },
})

export const exportProxies = Post({
  id: 'ExportProxies',
  url: '/api/v1/automation/proxies/export',
  claims: ['ExportProxies'],
  body: Optional(Ref(ProxyExportSpec)),
  reply: { '200': Ref(ProxyImportSpecCollection) },
})

export const importManagedServers = Post({
  id: 'ImportManagedServers',
  url: '/api/v1/automation/managedServers/import',
  claims: ['ImportManagedServers'],
  body: Ref(ManageServerImportSpecCollection),
  reply: { '201': Ref(SessionModel) },
})

export const exportManagedServers = Post({
  id: 'ExportManagedServers',
  url: '/api/v1/automation/managedServers/export',
  claims: ['ExportManagedServers'],
  body: Optional(Ref(ManageServerExportSpec)),
  reply: { '200': Ref(ManageServerImportSpecCollection) },
})

export const importRepositories = Post({
  id: 'ImportRepositories',
  url: '/api/v1/automation/repositories/import',
  claims: ['ImportRepositories'],
  body: Ref(RepositoryImportSpecCollection),
  reply: { '201': Ref(SessionModel) },
})

export const exportRepositories = Post({
  id: 'ExportRepositories',
  url: '/api/v1/automation/repositories/export',
  claims: ['ExportRepositories'],
  body: Optional(Ref(RepositoryExportSpec)),
  reply: { '200': Ref(RepositoryImportSpecCollection) },
})

export const importEncryptionPasswords = Post({
  id: 'ImportEncryptionPasswords',
  url: '/api/v1/automation/encryptionPasswords/import',
  claims: ['ImportEncryptionPasswords'],
  body: Ref(EncryptionPasswordImportSpecCollection),
  reply: { '201': Ref(SessionModel) },
})

export const exportEncryptionPasswords = Post({
  id: 'ExportEncryptionPasswords',
  url: '/api/v1/automation/encryptionPasswords/export',
  claims: ['ExportEncryptionPasswords'],
  body: Optional(Ref(EncryptionPasswordExportSpec)),
  reply: { '200': Ref(EncryptionPasswordImportSpecCollection) },
})

export const getAllAutomationSessions = Get({
  id: 'GetAllAutomationSessions',
  url: '/api/v1/automation/sessions',
  claims: ['ViewSessions'],
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(ESessionsFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    createdAfterFilter: DateTime(),
    createdBeforeFilter: DateTime(),
    endedAfterFilter: DateTime(),
    endedBeforeFilter: DateTime(),
    typeFilter: Ref(ESessionType),
    stateFilter: Ref(ESessionState),
    resultFilter: Changed({ '1.1-rev0': Ref(ESessionResult), '1.3-rev0': List(Ref(ESessionResult)) }),
    jobIdFilter: Uuid(),
  }),
  reply: { '200': Ref(SessionsResult) },
  errors: [401, 403, 500],
})

export const getAutomationSession = Get({
  id: 'GetAutomationSession',
  url: '/api/v1/automation/sessions/:id',
  claims: ['ViewSessions'],
  params: { id: Uuid() },
  reply: { '200': Ref(SessionModel) },
  errors: [401, 403, 404, 500],
})

export const getAutomationSessionLogs = Get({
  id: 'GetAutomationSessionLogs',
  url: '/api/v1/automation/sessions/:id/logs',
  claims: ['ViewSessions'],
  params: { id: Uuid() },
  reply: { '200': Ref(SessionLogResult) },
  errors: [401, 403, 404, 500],
})

export const stopAutomationSession = Post({
  id: 'StopAutomationSession',
  url: '/api/v1/automation/sessions/:id/stop',
  claims: ['StopSessions'],
  params: { id: Uuid() },
  reply: { '200': Ref(EmptySuccessResponse) },
  errors: [401, 403, 404, 500],
})
