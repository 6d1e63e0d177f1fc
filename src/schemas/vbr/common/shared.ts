import {
  Between, Changed, DateTime, Enum, Flag, Float, Int32, Int64, Integer, Lazy, List, Model, OneOf,
  Optional, Ref, RequiredSince, RequiredUntil, Since, Tag, Text, Until, Uuid, type Static
} from '../../kit/vbr.js'


export const CertificateModel = Model('CertificateModel', {
  thumbprint: Text(),
  serialNumber: Text(),
  keyAlgorithm: Text(),
  keySize: Text(),
  subject: Text(),
  issuedTo: Text(),
  issuedBy: Text(),
  validFrom: DateTime(),
  validBy: DateTime(),
  ...Since('1.3-rev0', { isTrusted: Flag() }),
})
export type CertificateModel = Static<typeof CertificateModel>

export const PaginationResult = Model('PaginationResult', {
  total: Int32(),
  count: Int32(),
  ...Optional({
    skip: Changed({ '1.1-rev0': Int32(), '1.3-rev2': Int32({ minimum: 0 }) }),
    limit: Changed({ '1.1-rev0': Int32(), '1.3-rev2': Int32({ minimum: 1 }) }),
  }),
})
export type PaginationResult = Static<typeof PaginationResult>

export const EmptySuccessResponse = Model('EmptySuccessResponse', {})
export type EmptySuccessResponse = Static<typeof EmptySuccessResponse>

export const ESpeedUnit = Enum('ESpeedUnit', ['KbytePerSec', 'MbitPerSpec', 'MbytePerSec'])
export type ESpeedUnit = Static<typeof ESpeedUnit>

export const EDayOfWeek = Enum('EDayOfWeek', [
  ...Until('1.3-rev0', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
  ...Since('1.3-rev1', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']),
])
export type EDayOfWeek = Static<typeof EDayOfWeek>

export const BackupWindowDayHoursModel = Model('BackupWindowDayHoursModel', { day: Ref(EDayOfWeek), hours: Text() })
export type BackupWindowDayHoursModel = Static<typeof BackupWindowDayHoursModel>

export const BackupWindowSettingModel = Model('BackupWindowSettingModel', { days: List(Ref(BackupWindowDayHoursModel)) })
export type BackupWindowSettingModel = Static<typeof BackupWindowSettingModel>

export const EDailyKinds = Enum('EDailyKinds', ['Everyday', 'WeekDays', 'SelectedDays'])
export type EDailyKinds = Static<typeof EDailyKinds>

export const ScheduleDailyModel = Model('ScheduleDailyModel', {
  isEnabled: Flag({ default: true }),
  ...Optional({
    localTime: Text({ format: 'time' }),
    dailyKind: Ref(EDailyKinds),
    days: List(Ref(EDayOfWeek), { uniqueItems: true }),
  }),
})
export type ScheduleDailyModel = Static<typeof ScheduleDailyModel>

export const EDayNumberInMonth = Enum('EDayNumberInMonth', ['First', 'Second', 'Third', 'Fourth', 'Last', 'OnDay'])
export type EDayNumberInMonth = Static<typeof EDayNumberInMonth>

export const EMonth = Enum('EMonth', [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
  'October', 'November', 'December',
])
export type EMonth = Static<typeof EMonth>

export const ScheduleMonthlyModel = Model('ScheduleMonthlyModel', {
  isEnabled: Flag({ default: false }),
  ...Optional({
    localTime: Text({ format: 'time' }),
    dayOfWeek: Ref(EDayOfWeek),
    dayNumberInMonth: Ref(EDayNumberInMonth),
    dayOfMonth: Integer(),
    months: List(Ref(EMonth), { uniqueItems: true }),
  }),
  ...Since('1.3-rev0', Optional({ isLastDayOfMonth: Flag() })),
})
export type ScheduleMonthlyModel = Static<typeof ScheduleMonthlyModel>

export const EPlatformType = Enum('EPlatformType', [
  'VMware', 'HyperV', 'WindowsPhysical', 'LinuxPhysical', 'Tape', 'CustomPlatform',
  ...Until('1.1-rev0', ['Vcd', 'NasBackup']),
  ...Since('1.2-rev1', ['CloudDirector', 'EntraID', 'UnstructuredData', 'Test']),
  ...Since('1.3-rev0', ['MongoDb', 'AWSEC2', 'AzureCompute', 'GCE']),
  ...Since('1.3-rev2', ['Iris', 'Nutanix', 'Proxmox', 'LinuxPhysicalPpc', 'ApplicationBackupRepository']),
])
export type EPlatformType = Static<typeof EPlatformType>

export const ETaskLogRecordStatus = Enum('ETaskLogRecordStatus', ['None', 'Succeeded', 'Warning', 'Failed'])
export type ETaskLogRecordStatus = Static<typeof ETaskLogRecordStatus>

export const CommonMetaInfo = Model('CommonMetaInfo', { field: Text(), data: Text() })
export type CommonMetaInfo = Static<typeof CommonMetaInfo>

export const ECredentialsStorageType = Enum('ECredentialsStorageType', [
  'Permanent', 'SingleUse',
  ...Since('1.3-rev0', ['Certificate']),
])
export type ECredentialsStorageType = Static<typeof ECredentialsStorageType>

export const EAuthenticationType = Enum('EAuthenticationType', ['SshKey', 'Password'])
export type EAuthenticationType = Static<typeof EAuthenticationType>

export const ECertificateFileFormatType = Enum('ECertificateFileFormatType', [
  ...Until('1.3-rev0', ['pfx']),
  ...Between('1.3-rev0', '1.3-rev0', ['pem']),
  ...Since('1.3-rev1', ['Pfx', 'Pem']),
])
export type ECertificateFileFormatType = Static<typeof ECertificateFileFormatType>

export const CertificateUploadSpec = Model('CertificateUploadSpec', {
  certificate: Text(),
  formatType: Ref(ECertificateFileFormatType),
  ...Optional({ password: Text() }),
})
export type CertificateUploadSpec = Static<typeof CertificateUploadSpec>

export const EVmwareInventoryType = Enum('EVmwareInventoryType', [
  'Unknown', 'VirtualMachine', 'vCenterServer', 'Datacenter', 'Cluster', 'Host',
  'ResourcePool', 'Folder', 'Datastore', 'DatastoreCluster', 'StoragePolicy', 'Template',
  'ComputeResource', 'VirtualApp', 'Tag', 'Category', 'Multitag', 'Network',
  ...Since('1.2-rev1', ['DVSNetwork']),
  ...Since('1.3-rev0', ['Disk', 'SharedDisk']),
])
export type EVmwareInventoryType = Static<typeof EVmwareInventoryType>

export const EInventoryPlatformType = Enum('EInventoryPlatformType', [
  'VSphere', 'HyperV', 'CloudDirector', 'Agent',
  ...Since('1.3-rev2', ['Nutanix', 'Proxmox']),
])
export type EInventoryPlatformType = Static<typeof EInventoryPlatformType>

export const EPowerState = Enum('EPowerState', ['PoweredOff', 'PoweredOn', 'Suspended'])
export type EPowerState = Static<typeof EPowerState>

export const ObjectAclInfo = Model('ObjectAclInfo', { isAllowed: Flag() })
export type ObjectAclInfo = Static<typeof ObjectAclInfo>

export const VmwareObjectModel = Model('VmwareObjectModel', {
  hostName: Text(),
  name: Text(),
  type: Ref(EVmwareInventoryType),
  ...Optional({ objectId: Text() }),
  ...Since('1.2-rev1', {
    platform: Changed({ '1.2-rev1': Ref(EPlatformType), '1.3-rev0': Ref(EInventoryPlatformType) }),
  }),
  ...Since('1.2-rev1', Optional({ size: Text(), urn: Text() })),
  ...Between('1.3-rev0', '1.3-rev1', Optional({ isEnabled: Flag() })),
  ...Since('1.3-rev0', Optional({ metadata: List(Ref(CommonMetaInfo)) })),
  ...Since('1.3-rev2', Optional({
    powerState: Ref(EPowerState),
    aclInfo: Ref(ObjectAclInfo),
  })),
})
export type VmwareObjectModel = Static<typeof VmwareObjectModel>

export const VmwareObjectSizeModel = Model('VmwareObjectSizeModel', {
  inventoryObject: Ref(VmwareObjectModel),
  ...Optional({ size: Text() }),
})
export type VmwareObjectSizeModel = Static<typeof VmwareObjectSizeModel>

export const InventoryObjectModelBase = {
  platform: Changed({ '1.2-rev1': Ref(EPlatformType), '1.3-rev0': Ref(EInventoryPlatformType) }),
  ...Optional({ size: Text() }),
}

export const ECloudDirectorInventoryType = Enum('ECloudDirectorInventoryType', [
  'Unknown', 'VirtualMachine', 'CloudDirectorServer', 'Organization', 'OrganizationVDC',
  'vApp', 'StoragePolicy', 'Network', 'vCenter', 'VmTemplate', 'Datastore',
])
export type ECloudDirectorInventoryType = Static<typeof ECloudDirectorInventoryType>

export const CloudDirectorObjectModel = Model('CloudDirectorObjectModel', {
  ...InventoryObjectModelBase,
  platform: Changed({ '1.2-rev1': Ref(EPlatformType), '1.3-rev0': Ref(EInventoryPlatformType) }),
  hostName: Text(),
  name: Text(),
  type: Ref(ECloudDirectorInventoryType),
  ...Optional({ objectId: Text(), urn: Text() }),
  ...Since('1.3-rev2', Optional({ metadata: List(Ref(CommonMetaInfo)) })),
})
export type CloudDirectorObjectModel = Static<typeof CloudDirectorObjectModel>

export const EHyperVInventoryType = Enum('EHyperVInventoryType', [
  'VMGroup', 'ManagementGroup', 'HostGroup', 'Scvmm', 'Cluster', 'Host', 'VirtualMachine',
  'Network', 'Volume', 'CSV', 'Tag', 'ClusterVolume',
])
export type EHyperVInventoryType = Static<typeof EHyperVInventoryType>

export const HyperVObjectModel = Model('HyperVObjectModel', {
  ...InventoryObjectModelBase,
  platform: Tag(EInventoryPlatformType, 'HyperV'),
  hostName: Text(),
  name: Text(),
  type: Ref(EHyperVInventoryType),
  objectId: Text(),
  ...Optional({ urn: Text(), parentObjectId: Text() }),
  ...Since('1.3-rev2', Optional({ aclInfo: Ref(ObjectAclInfo) })),
})
export type HyperVObjectModel = Static<typeof HyperVObjectModel>

export const EAgentInventoryObjectType = Enum('EAgentInventoryObjectType', [
  'ProtectionGroup', 'WindowsComputer', 'LinuxComputer', 'WindowsCluster', 'Container',
  'Group', 'OrganizationUnit', 'Domain',
  ...Since('1.3-rev2', ['Custom']),
])
export type EAgentInventoryObjectType = Static<typeof EAgentInventoryObjectType>

export const EProtectionGroupType = Enum('EProtectionGroupType', [
  'ManuallyAdded', 'IndividualComputers', 'ADObjects', 'CSVFile', 'PreInstalledAgents',
  'MongoDB',
  ...Since('1.3-rev1', ['Unmanaged', 'CloudMachines']),
  ...Since('1.3-rev2', ['Iris']),
])
export type EProtectionGroupType = Static<typeof EProtectionGroupType>

export const ECloudMachinesType = Enum('ECloudMachinesType', ['Amazon', 'Azure'])
export type ECloudMachinesType = Static<typeof ECloudMachinesType>

export const AgentObjectModel = Model('AgentObjectModel', {
  ...InventoryObjectModelBase,
  platform: Tag(EInventoryPlatformType, 'Agent'),
  id: Uuid(),
  name: Text(),
  type: Ref(EAgentInventoryObjectType),
  protectionGroupId: Uuid(),
  ...Optional({ path: Text(), parentObjectId: Uuid() }),
  ...Since('1.3-rev2', Optional({
    protectionGroupType: Ref(EProtectionGroupType),
    cloudMachinesType: Ref(ECloudMachinesType),
    aclInfo: Ref(ObjectAclInfo),
  })),
})
export type AgentObjectModel = Static<typeof AgentObjectModel>

export const ENutanixInventoryType = Enum('ENutanixInventoryType', ['PrismCentral', 'Category', 'Cluster', 'VirtualMachine'])
export type ENutanixInventoryType = Static<typeof ENutanixInventoryType>

export const NutanixObjectModel = Model('NutanixObjectModel', {
  ...InventoryObjectModelBase,
  platform: Tag(EInventoryPlatformType, 'Nutanix'),
  name: Text(),
  type: Ref(ENutanixInventoryType),
  objectId: Text(),
  ...Optional({
    hostName: Text(),
    clusterId: Text(),
    prismCentralId: Text(),
    aclInfo: Ref(ObjectAclInfo),
  }),
})
export type NutanixObjectModel = Static<typeof NutanixObjectModel>

export const EProxmoxInventoryType = Enum('EProxmoxInventoryType', ['Cluster', 'Node', 'Pool', 'VirtualMachine'])
export type EProxmoxInventoryType = Static<typeof EProxmoxInventoryType>

export const ProxmoxObjectModel = Model('ProxmoxObjectModel', {
  ...InventoryObjectModelBase,
  platform: Tag(EInventoryPlatformType, 'Proxmox'),
  name: Text(),
  type: Ref(EProxmoxInventoryType),
  objectId: Text(),
  ...Optional({
    hostName: Text(),
    nodeId: Text(),
    clusterId: Text(),
    aclInfo: Ref(ObjectAclInfo),
  }),
})
export type ProxmoxObjectModel = Static<typeof ProxmoxObjectModel>

export const InventoryObjectModel = OneOf('InventoryObjectModel', 'platform', InventoryObjectModelBase, {
  ...Until('1.2-rev1', { VMware: VmwareObjectModel }),
  CloudDirector: CloudDirectorObjectModel,
  ...Since('1.3-rev0', {
    VSphere: VmwareObjectModel,
    HyperV: HyperVObjectModel,
    Agent: AgentObjectModel,
  }),
  ...Since('1.3-rev2', { Nutanix: NutanixObjectModel, Proxmox: ProxmoxObjectModel }),
})
export type InventoryObjectModel = Static<typeof InventoryObjectModel>

export const EViHostType = Enum('EViHostType', ['ESX', 'ESXi', 'VC'])
export type EViHostType = Static<typeof EViHostType>

export const EWindowsHostComponentType = Enum('EWindowsHostComponentType', [
  'Transport', 'Nfs', 'HvIntegration', 'DeployerSvc', 'WanAccelerator', 'Tape', 'CloudGate',
  'CloudServiceInvoker', 'CloudServiceRemoting', 'RestoreProxy', 'EpAgent',
  'EpAgentSqlLocalDB', 'EpAgentSharedManagementObjects', 'EpAgentSqlSysClrTypes',
  'AgentConfigureService', 'VawRedist', 'ValRedist', 'GuestControl',
  'FileSystemVssIntegration', 'VssHwSnapshotProvider', 'Cdp', 'VamRedist',
])
export type EWindowsHostComponentType = Static<typeof EWindowsHostComponentType>

export const WindowsHostComponentPortModel = Model('WindowsHostComponentPortModel', { componentName: Ref(EWindowsHostComponentType), port: Integer() })
export type WindowsHostComponentPortModel = Static<typeof WindowsHostComponentPortModel>

export const WindowsHostPortsModel = Model('WindowsHostPortsModel', {
  ...Optional({
    components: List(Ref(WindowsHostComponentPortModel)),
    portRangeStart: Integer(),
    portRangeEnd: Integer(),
  }),
  ...Until('1.1-rev0', Optional({ serverThisSide: Flag() })),
  ...Since('1.2-rev1', Optional({ serverSide: Flag() })),
})
export type WindowsHostPortsModel = Static<typeof WindowsHostPortsModel>

export const EHostComponentType = Enum('EHostComponentType', [
  'TransportSvc', 'HvIntegration', 'InstallerSvc', 'WanAccelerator', 'TapeProxy',
  'CloudGateway', 'CloudSvcInvoker', 'CloudSvcRemoting', 'RestoreProxy', 'Agent',
  'AgentSqlLocalDB', 'AgentSharedMgmtObjects', 'AgentSqlSysClrTypes', 'DistributionSvc',
  'VawRedist', 'ValRedist', 'GuestControl', 'VssIntegration', 'VssHvSnapshotProvider',
  'CdpSvc', 'VamRedist', 'VauRedist', 'PluginOracleRman', 'CloudMessageSvc',
  'DbPluginRedist', 'Vddk', 'PlatformConverterSvc', 'StandBySvc', 'GuestInteractionProxy',
  'StoreOnceCatalystSdk', 'DDBoostSdk', 'PluginMsSql', 'AppBackupRepository',
  'PSManagementSvc', 'Antivirus', 'CifsGateway', 'MountTarget', 'NfsGateway', 'SnapDiffV3',
  'Ynq', 'MountServerDependencies', 'GuestProxyDependencies',
  ...Until('1.3-rev0', ['vPowerNFS']),
  ...Until('1.3-rev1', ['OpenSSL3v13']),
  ...Since('1.3-rev1', ['VPowerNFS', 'CdpAgent', 'CdpFilter']),
  ...Since('1.3-rev2', ['OpenSSL300', 'OpenTelemetryCollector', 'IrisPlugin', 'OpenSSL312', 'HotAdd']),
])
export type EHostComponentType = Static<typeof EHostComponentType>

export const HostComponentPortModel = Model('HostComponentPortModel', { componentName: Ref(EHostComponentType), port: Integer() })
export type HostComponentPortModel = Static<typeof HostComponentPortModel>

export const LinuxHostSSHSettingsModel = Model('LinuxHostSSHSettingsModel', {
  ...Optional({
    sshTimeOutMs: Changed({ '1.1-rev0': Integer(), '1.3-rev0': Integer({ minimum: 200, maximum: 100000 }) }),
    portRangeStart: Changed({ '1.1-rev0': Integer(), '1.3-rev0': Integer({ minimum: 0, maximum: 65535 }) }),
    portRangeEnd: Changed({ '1.1-rev0': Integer(), '1.3-rev0': Integer({ minimum: 0, maximum: 65535 }) }),
  }),
  ...Until('1.1-rev0', Optional({ serverThisSide: Flag() })),
  ...Until('1.2-rev1', Optional({ managementPort: Integer() })),
  ...Since('1.2-rev1', Optional({ serverSide: Flag() })),
  ...Since('1.3-rev0', Optional({ components: List(Ref(HostComponentPortModel)) })),
})
export type LinuxHostSSHSettingsModel = Static<typeof LinuxHostSSHSettingsModel>

export const ERepositoryType = Enum('ERepositoryType', [
  'WinLocal', 'LinuxLocal', 'Smb', 'Nfs', 'AzureBlob', 'AzureDataBox', 'AzureArchive',
  'AmazonS3', 'AmazonSnowballEdge', 'AmazonS3Glacier', 'S3Compatible', 'GoogleCloud',
  'IBMCloud', 'ExtendableRepository', 'ExaGrid', 'WasabiCloud', 'LinuxHardened', 'Infinidat',
  'Fujitsu',
  ...Until('1.3-rev1', ['DDBoost', 'HPStoreOnceIntegration', 'Quantum']),
  ...Since('1.3-rev0', [
    'VeeamDataCloudVault', 'S3GlacierCompatible', 'Cloud', 'HPStoreOnce', 'Foreign',
    'SanSnapshotOnly', 'Tape', 'AmazonS3External', 'AzureStorageExternal',
    'PlatformServiceExternal', 'GoogleCloudStorageExternal', 'PlatformServiceVmbApi',
    'AmazonS3GlacierExternal', 'GoogleArchiveStorageExternal', 'AzureArchiveStorageExternal',
    'HPStoreOnceCloudBank', 'VeeamVault', 'ElevenElevenS3', 'AbrVirtual',
  ]),
  ...Between('1.3-rev0', '1.3-rev1', ['SmartObjectS3']),
  ...Since('1.3-rev2', [
    'DellDataDomain', 'HPEStoreOnce', 'QuantumDXi', 'S3Integrated',
    'VeeamDataCloudVaultArchive', 'VeeamDataCloudVaultAwsExternal',
    'VeeamDataCloudVaultAzureExternal',
  ]),
])
export type ERepositoryType = Static<typeof ERepositoryType>

export const RepositoryModelBase = {
  id: Uuid(),
  name: Text(),
  description: Text(),
  type: Ref(ERepositoryType),
  ...Until('1.1-rev0', Optional({ tag: Text() })),
  ...Since('1.2-rev1', Optional({ uniqueId: Text() })),
}

export const ERotatedDriveCleanupMode = Enum('ERotatedDriveCleanupMode', ['Disabled', 'ClearBackupFolder', 'ClearRepositoryFolder'])
export type ERotatedDriveCleanupMode = Static<typeof ERotatedDriveCleanupMode>

export const RepositoryAdvancedSettingsModel = Model('RepositoryAdvancedSettingsModel', Optional({
  alignDataBlocks: Flag(),
  decompressBeforeStoring: Flag(),
  rotatedDrives: Flag(),
  perVmBackup: Flag(),
  RotatedDriveCleanupMode: Ref(ERotatedDriveCleanupMode),
}))
export type RepositoryAdvancedSettingsModel = Static<typeof RepositoryAdvancedSettingsModel>

export const WindowsLocalRepositorySettingsModel = Model('WindowsLocalRepositorySettingsModel', {
  ...RequiredSince('1.3-rev2', { path: Text() }),
  ...Optional({
    maxTaskCount: Integer(),
    readWriteRate: Integer(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
  ...Until('1.1-rev0', Optional({
    enableTaskLimit: Flag(),
    enableReadWriteLimit: Flag(),
  })),
  ...Since('1.2-rev1', Optional({
    taskLimitEnabled: Flag(),
    readWriteLimitEnabled: Flag(),
  })),
})
export type WindowsLocalRepositorySettingsModel = Static<typeof WindowsLocalRepositorySettingsModel>

export const VPowerNFSPortSettingsModel = Model('VPowerNFSPortSettingsModel', Optional({ mountPort: Integer(), vPowerNFSPort: Integer() }))
export type VPowerNFSPortSettingsModel = Static<typeof VPowerNFSPortSettingsModel>

export const MountServerSettingsModel = Model('MountServerSettingsModel', {
  mountServerId: Uuid(),
  writeCacheFolder: Text(),
  vPowerNFSEnabled: Flag(),
  ...Optional({ vPowerNFSPortSettings: Ref(VPowerNFSPortSettingsModel) }),
})
export type MountServerSettingsModel = Static<typeof MountServerSettingsModel>

export const EMountServerSettingsType = Enum('EMountServerSettingsType', [
  ...Until('1.3-rev0', ['windows', 'linux', 'both']),
  ...Since('1.3-rev1', ['Windows', 'Linux', 'Both']),
])
export type EMountServerSettingsType = Static<typeof EMountServerSettingsType>

export const MountServersSettingsModel = Model('MountServersSettingsModel', {
  mountServerSettingsType: Ref(EMountServerSettingsType),
  ...Optional({
    windows: Ref(MountServerSettingsModel),
    linux: Ref(MountServerSettingsModel),
  }),
})
export type MountServersSettingsModel = Static<typeof MountServersSettingsModel>

export const RepositoryImportOptions = Model('RepositoryImportOptions', Optional({ importBackup: Flag(), importIndex: Flag() }))
export type RepositoryImportOptions = Static<typeof RepositoryImportOptions>

export const WindowsLocalStorageModel = Model('WindowsLocalStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'WinLocal'),
  hostId: Uuid(),
  repository: Ref(WindowsLocalRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Since('1.3-rev1', Optional({ importOptions: Ref(RepositoryImportOptions) })),
})
export type WindowsLocalStorageModel = Static<typeof WindowsLocalStorageModel>

export const LinuxLocalRepositorySettingsModel = Model('LinuxLocalRepositorySettingsModel', {
  ...RequiredSince('1.3-rev2', { path: Text() }),
  ...Optional({
    maxTaskCount: Integer(),
    readWriteRate: Integer(),
    useFastCloningOnXFSVolumes: Flag(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
  ...Until('1.1-rev0', Optional({
    enableTaskLimit: Flag(),
    enableReadWriteLimit: Flag(),
  })),
  ...Since('1.2-rev1', Optional({
    taskLimitEnabled: Flag(),
    readWriteLimitEnabled: Flag(),
  })),
  ...Since('1.3-rev2', Optional({
    enableGovernanceMode: Flag(),
    governanceModeRetentionDays: Integer(),
  })),
})
export type LinuxLocalRepositorySettingsModel = Static<typeof LinuxLocalRepositorySettingsModel>

export const LinuxLocalStorageModel = Model('LinuxLocalStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'LinuxLocal'),
  hostId: Uuid(),
  repository: Ref(LinuxLocalRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Since('1.3-rev1', Optional({ importOptions: Ref(RepositoryImportOptions) })),
})
export type LinuxLocalStorageModel = Static<typeof LinuxLocalStorageModel>

export const RepositoryShareGatewayModel = Model('RepositoryShareGatewayModel', {
  ...Optional({ gatewayServerIds: List(Uuid()) }),
  ...Until('1.1-rev0', { autoSelect: Flag() }),
  ...Since('1.2-rev1', { autoSelectEnabled: Flag() }),
})
export type RepositoryShareGatewayModel = Static<typeof RepositoryShareGatewayModel>

export const SmbRepositoryShareSettingsModel = Model('SmbRepositoryShareSettingsModel', {
  sharePath: Text(),
  ...RequiredUntil('1.3-rev0', { credentialsId: Uuid() }),
  ...Optional({ gatewayServer: Ref(RepositoryShareGatewayModel) }),
})
export type SmbRepositoryShareSettingsModel = Static<typeof SmbRepositoryShareSettingsModel>

export const NetworkRepositorySettingsModel = Model('NetworkRepositorySettingsModel', {
  ...Optional({
    maxTaskCount: Integer(),
    readWriteRate: Integer(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
  ...Until('1.1-rev0', Optional({
    enableTaskLimit: Flag(),
    enableReadWriteLimit: Flag(),
  })),
  ...Since('1.2-rev1', Optional({
    taskLimitEnabled: Flag(),
    readWriteLimitEnabled: Flag(),
  })),
})
export type NetworkRepositorySettingsModel = Static<typeof NetworkRepositorySettingsModel>

export const SmbStorageModel = Model('SmbStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'Smb'),
  share: Ref(SmbRepositoryShareSettingsModel),
  repository: Ref(NetworkRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Since('1.3-rev1', Optional({ importOptions: Ref(RepositoryImportOptions) })),
})
export type SmbStorageModel = Static<typeof SmbStorageModel>

export const NfsRepositoryShareSettingsModel = Model('NfsRepositoryShareSettingsModel', {
  sharePath: Text(),
  ...Optional({ gatewayServer: Ref(RepositoryShareGatewayModel) }),
})
export type NfsRepositoryShareSettingsModel = Static<typeof NfsRepositoryShareSettingsModel>

export const NfsStorageModel = Model('NfsStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'Nfs'),
  share: Ref(NfsRepositoryShareSettingsModel),
  repository: Ref(NetworkRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Since('1.3-rev1', Optional({ importOptions: Ref(RepositoryImportOptions) })),
})
export type NfsStorageModel = Static<typeof NfsStorageModel>

export const EAzureRegionType = Enum('EAzureRegionType', [
  'China', 'Global', 'Government',
  ...Until('1.2-rev1', ['Germany']),
])
export type EAzureRegionType = Static<typeof EAzureRegionType>

export const ERepositoryConnectionType = Enum('ERepositoryConnectionType', ['Direct', 'SelectedGateway'])
export type ERepositoryConnectionType = Static<typeof ERepositoryConnectionType>

export const ObjectStorageConnectionModel = Model('ObjectStorageConnectionModel', {
  connectionType: Ref(ERepositoryConnectionType),
  ...Optional({ gatewayServerIds: List(Uuid()) }),
})
export type ObjectStorageConnectionModel = Static<typeof ObjectStorageConnectionModel>

export const AzureBlobStorageAccountModel = Model('AzureBlobStorageAccountModel', {
  credentialsId: Uuid(),
  regionType: Ref(EAzureRegionType),
  connectionSettings: Ref(ObjectStorageConnectionModel),
})
export type AzureBlobStorageAccountModel = Static<typeof AzureBlobStorageAccountModel>

export const EConsumptionLimitKind = Enum('EConsumptionLimitKind', ['TB', 'PB'])
export type EConsumptionLimitKind = Static<typeof EConsumptionLimitKind>

export const ObjectStorageConsumptionLimitModel = Model('ObjectStorageConsumptionLimitModel', Optional({
  isEnabled: Flag(),
  consumptionLimitCount: Integer(),
  consumptionLimitKind: Ref(EConsumptionLimitKind),
}))
export type ObjectStorageConsumptionLimitModel = Static<typeof ObjectStorageConsumptionLimitModel>

export const ERepositoryImmutabilityMode = Enum('ERepositoryImmutabilityMode', ['RepositorySettings', 'RetentionSettings'])
export type ERepositoryImmutabilityMode = Static<typeof ERepositoryImmutabilityMode>

export const ObjectStorageImmutabilityModel = Model('ObjectStorageImmutabilityModel', {
  ...Optional({ isEnabled: Flag(), daysCount: Integer() }),
  ...Since('1.3-rev0', Optional({ immutabilityMode: Ref(ERepositoryImmutabilityMode) })),
})
export type ObjectStorageImmutabilityModel = Static<typeof ObjectStorageImmutabilityModel>

export const AzureBlobStorageContainerModel = Model('AzureBlobStorageContainerModel', {
  containerName: Text(),
  folderName: Text(),
  ...Optional({ storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel) }),
  ...Since('1.3-rev0', Optional({ immutability: Ref(ObjectStorageImmutabilityModel) })),
})
export type AzureBlobStorageContainerModel = Static<typeof AzureBlobStorageContainerModel>

export const AzureStorageProxyModel = Model('AzureStorageProxyModel', {
  subscriptionId: Uuid(),
  ...Optional({
    instanceSize: Text(),
    resourceGroup: Text(),
    virtualNetwork: Text(),
    subnet: Text(),
    redirectorPort: Integer(),
  }),
})
export type AzureStorageProxyModel = Static<typeof AzureStorageProxyModel>

export const AzureBlobStorageModel = Model('AzureBlobStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'AzureBlob'),
  account: Ref(AzureBlobStorageAccountModel),
  container: Ref(AzureBlobStorageContainerModel),
  ...Optional({ maxTaskCount: Integer(), proxyAppliance: Ref(AzureStorageProxyModel) }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type AzureBlobStorageModel = Static<typeof AzureBlobStorageModel>

export const AzureDataBoxStorageAccountModel = Model('AzureDataBoxStorageAccountModel', {
  serviceEndpoint: Text(),
  credentialsId: Uuid(),
  ...Optional({ connectionSettings: Ref(ObjectStorageConnectionModel) }),
})
export type AzureDataBoxStorageAccountModel = Static<typeof AzureDataBoxStorageAccountModel>

export const AzureDataBoxStorageContainerModel = Model('AzureDataBoxStorageContainerModel', Optional({ containerName: Text(), folderName: Text() }))
export type AzureDataBoxStorageContainerModel = Static<typeof AzureDataBoxStorageContainerModel>

export const AzureDataBoxStorageModel = Model('AzureDataBoxStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'AzureDataBox'),
  account: Ref(AzureDataBoxStorageAccountModel),
  container: Ref(AzureDataBoxStorageContainerModel),
  ...Optional({ maxTaskCount: Integer() }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type AzureDataBoxStorageModel = Static<typeof AzureDataBoxStorageModel>

export const AzureArchiveStorageAccountModel = Model('AzureArchiveStorageAccountModel', {
  credentialsId: Uuid(),
  regionType: Ref(EAzureRegionType),
  connectionSettings: Ref(ObjectStorageConnectionModel),
})
export type AzureArchiveStorageAccountModel = Static<typeof AzureArchiveStorageAccountModel>

export const AzureArchiveStorageContainerModel = Model('AzureArchiveStorageContainerModel', {
  containerName: Text(),
  folderName: Text(),
  ...Since('1.3-rev0', Optional({ immutabilityEnabled: Flag() })),
})
export type AzureArchiveStorageContainerModel = Static<typeof AzureArchiveStorageContainerModel>

export const AzureArchiveStorageModel = Model('AzureArchiveStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'AzureArchive'),
  account: Ref(AzureArchiveStorageAccountModel),
  container: Ref(AzureArchiveStorageContainerModel),
  proxyAppliance: Ref(AzureStorageProxyModel),
})
export type AzureArchiveStorageModel = Static<typeof AzureArchiveStorageModel>

export const EAmazonRegionType = Enum('EAmazonRegionType', ['China', 'Global', 'Government'])
export type EAmazonRegionType = Static<typeof EAmazonRegionType>

export const AmazonS3StorageAccountModel = Model('AmazonS3StorageAccountModel', {
  credentialsId: Uuid(),
  regionType: Ref(EAmazonRegionType),
  ...Optional({ connectionSettings: Ref(ObjectStorageConnectionModel) }),
})
export type AmazonS3StorageAccountModel = Static<typeof AmazonS3StorageAccountModel>

export const AmazonS3IAStorageModel = Model('AmazonS3IAStorageModel', Optional({ isEnabled: Flag(), singleZoneEnabled: Flag() }))
export type AmazonS3IAStorageModel = Static<typeof AmazonS3IAStorageModel>

export const AmazonS3StorageBucketModel = Model('AmazonS3StorageBucketModel', {
  regionId: Text(),
  bucketName: Text(),
  folderName: Text(),
  ...Optional({
    storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel),
    immutability: Ref(ObjectStorageImmutabilityModel),
    infrequentAccessStorage: Ref(AmazonS3IAStorageModel),
  }),
})
export type AmazonS3StorageBucketModel = Static<typeof AmazonS3StorageBucketModel>

export const AmazonS3StorageProxyApplianceModel = Model('AmazonS3StorageProxyApplianceModel', {
  ...Optional({
    ec2InstanceType: Text(),
    securityGroup: Text(),
    redirectorPort: Integer(),
  }),
  ...Until('1.1-rev0', Optional({ vpc: Text(), subnet: Text() })),
  ...Since('1.2-rev1', Optional({
    vpcName: Text(),
    vpcId: Text(),
    subnetName: Text(),
    subnetId: Text(),
  })),
})
export type AmazonS3StorageProxyApplianceModel = Static<typeof AmazonS3StorageProxyApplianceModel>

export const AmazonS3StorageModel = Model('AmazonS3StorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'AmazonS3'),
  account: Ref(AmazonS3StorageAccountModel),
  bucket: Ref(AmazonS3StorageBucketModel),
  ...Optional({
    maxTaskCount: Integer(),
    proxyAppliance: Ref(AmazonS3StorageProxyApplianceModel),
  }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type AmazonS3StorageModel = Static<typeof AmazonS3StorageModel>

export const AmazonSnowballEdgeStorageAccountModel = Model('AmazonSnowballEdgeStorageAccountModel', {
  servicePoint: Text(),
  regionId: Text(),
  credentialsId: Uuid(),
  ...Optional({ connectionSettings: Ref(ObjectStorageConnectionModel) }),
})
export type AmazonSnowballEdgeStorageAccountModel = Static<typeof AmazonSnowballEdgeStorageAccountModel>

export const AmazonSnowballEdgeStorageBucketModel = Model('AmazonSnowballEdgeStorageBucketModel', Optional({
  bucketName: Text(),
  folderName: Text(),
  storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel),
}))
export type AmazonSnowballEdgeStorageBucketModel = Static<typeof AmazonSnowballEdgeStorageBucketModel>

export const AmazonSnowballEdgeStorageModel = Model('AmazonSnowballEdgeStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'AmazonSnowballEdge'),
  account: Ref(AmazonSnowballEdgeStorageAccountModel),
  bucket: Ref(AmazonSnowballEdgeStorageBucketModel),
  ...Optional({ maxTaskCount: Integer() }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type AmazonSnowballEdgeStorageModel = Static<typeof AmazonSnowballEdgeStorageModel>

export const AmazonS3GlacierStorageBucketModel = Model('AmazonS3GlacierStorageBucketModel', {
  regionId: Text(),
  bucketName: Text(),
  folderName: Text(),
  ...Optional({ immutabilityEnabled: Flag(), useDeepArchive: Flag() }),
})
export type AmazonS3GlacierStorageBucketModel = Static<typeof AmazonS3GlacierStorageBucketModel>

export const AmazonS3GlacierStorageModel = Model('AmazonS3GlacierStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'AmazonS3Glacier'),
  account: Ref(AmazonS3StorageAccountModel),
  bucket: Ref(AmazonS3GlacierStorageBucketModel),
  ...Optional({ proxyAppliance: Ref(AmazonS3StorageProxyApplianceModel) }),
})
export type AmazonS3GlacierStorageModel = Static<typeof AmazonS3GlacierStorageModel>

export const S3CompatibleStorageAccountModel = Model('S3CompatibleStorageAccountModel', {
  servicePoint: Text(),
  regionId: Text(),
  credentialsId: Uuid(),
  ...Optional({ connectionSettings: Ref(ObjectStorageConnectionModel) }),
})
export type S3CompatibleStorageAccountModel = Static<typeof S3CompatibleStorageAccountModel>

export const S3CompatibleStorageBucketModel = Model('S3CompatibleStorageBucketModel', {
  bucketName: Text(),
  folderName: Text(),
  ...Optional({
    storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel),
    immutability: Ref(ObjectStorageImmutabilityModel),
  }),
  ...Since('1.3-rev1', Optional({
    enableAutoProvision: Flag(),
    workloadsPerBucketLimit: Integer(),
  })),
})
export type S3CompatibleStorageBucketModel = Static<typeof S3CompatibleStorageBucketModel>

export const S3CompatibleProxyModel = Model('S3CompatibleProxyModel', { managedServerId: Uuid() })
export type S3CompatibleProxyModel = Static<typeof S3CompatibleProxyModel>

export const S3CompatibleStorageModel = Model('S3CompatibleStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'S3Compatible', 'S3Integrated'),
  account: Ref(S3CompatibleStorageAccountModel),
  bucket: Ref(S3CompatibleStorageBucketModel),
  ...Optional({ maxTaskCount: Integer(), proxyAppliance: Ref(S3CompatibleProxyModel) }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type S3CompatibleStorageModel = Static<typeof S3CompatibleStorageModel>

export const GoogleCloudStorageAccountModel = Model('GoogleCloudStorageAccountModel', {
  credentialsId: Uuid(),
  regionId: Text(),
  connectionSettings: Ref(ObjectStorageConnectionModel),
})
export type GoogleCloudStorageAccountModel = Static<typeof GoogleCloudStorageAccountModel>

export const GoogleCloudStorageBucketModel = Model('GoogleCloudStorageBucketModel', {
  bucketName: Text(),
  folderName: Text(),
  ...Optional({
    storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel),
    nearlineStorageEnabled: Flag(),
  }),
  ...Since('1.3-rev0', Optional({ immutability: Ref(ObjectStorageImmutabilityModel) })),
})
export type GoogleCloudStorageBucketModel = Static<typeof GoogleCloudStorageBucketModel>

export const GoogleCloudStorageModel = Model('GoogleCloudStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'GoogleCloud'),
  account: Ref(GoogleCloudStorageAccountModel),
  bucket: Ref(GoogleCloudStorageBucketModel),
  ...Optional({ maxTaskCount: Integer() }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type GoogleCloudStorageModel = Static<typeof GoogleCloudStorageModel>

export const IBMCloudStorageAccountModel = Model('IBMCloudStorageAccountModel', {
  servicePoint: Text(),
  regionId: Text(),
  credentialsId: Uuid(),
  connectionSettings: Ref(ObjectStorageConnectionModel),
})
export type IBMCloudStorageAccountModel = Static<typeof IBMCloudStorageAccountModel>

export const IBMCloudStorageBucketModel = Model('IBMCloudStorageBucketModel', {
  bucketName: Text(),
  folderName: Text(),
  ...Optional({
    storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel),
    immutability: Ref(ObjectStorageImmutabilityModel),
  }),
})
export type IBMCloudStorageBucketModel = Static<typeof IBMCloudStorageBucketModel>

export const IBMCloudStorageModel = Model('IBMCloudStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'IBMCloud'),
  account: Ref(IBMCloudStorageAccountModel),
  bucket: Ref(IBMCloudStorageBucketModel),
  ...Optional({ maxTaskCount: Integer(), proxyAppliance: Ref(S3CompatibleProxyModel) }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type IBMCloudStorageModel = Static<typeof IBMCloudStorageModel>

export const WasabiCloudStorageAccountModel = Model('WasabiCloudStorageAccountModel', {
  regionId: Text(),
  credentialsId: Uuid(),
  connectionSettings: Ref(ObjectStorageConnectionModel),
})
export type WasabiCloudStorageAccountModel = Static<typeof WasabiCloudStorageAccountModel>

export const WasabiCloudStorageBucketModel = Model('WasabiCloudStorageBucketModel', {
  bucketName: Text(),
  folderName: Text(),
  ...Optional({
    storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel),
    immutability: Ref(ObjectStorageImmutabilityModel),
  }),
})
export type WasabiCloudStorageBucketModel = Static<typeof WasabiCloudStorageBucketModel>

export const WasabiCloudStorageModel = Model('WasabiCloudStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'WasabiCloud'),
  account: Ref(WasabiCloudStorageAccountModel),
  bucket: Ref(WasabiCloudStorageBucketModel),
  ...Optional({ maxTaskCount: Integer(), proxyAppliance: Ref(S3CompatibleProxyModel) }),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Until('1.1-rev0', Optional({ enableTaskLimit: Flag() })),
  ...Since('1.2-rev1', Optional({ taskLimitEnabled: Flag() })),
})
export type WasabiCloudStorageModel = Static<typeof WasabiCloudStorageModel>

export const LinuxHardenedRepositorySettingsModel = Model('LinuxHardenedRepositorySettingsModel', {
  ...Optional({
    path: Text(),
    maxTaskCount: Integer(),
    readWriteRate: Integer(),
    useFastCloningOnXFSVolumes: Flag(),
    makeRecentBackupsImmutableDays: Integer(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
  ...Until('1.1-rev0', Optional({
    enableTaskLimit: Flag(),
    enableReadWriteLimit: Flag(),
  })),
  ...Since('1.2-rev1', Optional({
    taskLimitEnabled: Flag(),
    readWriteLimitEnabled: Flag(),
  })),
})
export type LinuxHardenedRepositorySettingsModel = Static<typeof LinuxHardenedRepositorySettingsModel>

export const LinuxHardenedStorageModel = Model('LinuxHardenedStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'LinuxHardened'),
  hostId: Uuid(),
  repository: Ref(LinuxHardenedRepositorySettingsModel),
  ...RequiredUntil('1.3-rev1', {
    mountServer: Changed({
      '1.1-rev0': Ref(MountServerSettingsModel),
      '1.3-rev0': Ref(MountServersSettingsModel),
    }),
  }),
  ...Since('1.3-rev1', Optional({ importOptions: Ref(RepositoryImportOptions) })),
})
export type LinuxHardenedStorageModel = Static<typeof LinuxHardenedStorageModel>

export const VeeamDataCloudVaultModel = Model('VeeamDataCloudVaultModel', {
  vaultId: Text(),
  isInitialized: Flag(),
  ...Optional({ vaultName: Text(), storageContainerName: Text(), folders: List(Text()) }),
  ...Since('1.3-rev2', Optional({ regionId: Text() })),
})
export type VeeamDataCloudVaultModel = Static<typeof VeeamDataCloudVaultModel>

export const VeeamDataCloudStorageAccountModel = Model('VeeamDataCloudStorageAccountModel', {
  vault: Ref(VeeamDataCloudVaultModel),
  ...Optional({ connectionSettings: Ref(ObjectStorageConnectionModel) }),
})
export type VeeamDataCloudStorageAccountModel = Static<typeof VeeamDataCloudStorageAccountModel>

export const VeeamDataCloudStorageContainerModel = Model('VeeamDataCloudStorageContainerModel', {
  folder: Text(),
  immutability: Ref(ObjectStorageImmutabilityModel),
  ...Optional({ storageConsumptionLimit: Ref(ObjectStorageConsumptionLimitModel) }),
})
export type VeeamDataCloudStorageContainerModel = Static<typeof VeeamDataCloudStorageContainerModel>

export const VeeamDataCloudVaultStorageModel = Model('VeeamDataCloudVaultStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'VeeamDataCloudVault'),
  account: Ref(VeeamDataCloudStorageAccountModel),
  container: Ref(VeeamDataCloudStorageContainerModel),
  ...RequiredUntil('1.3-rev1', { mountServer: Ref(MountServersSettingsModel) }),
  ...Optional({ taskLimitEnabled: Flag(), maxTaskCount: Integer() }),
})
export type VeeamDataCloudVaultStorageModel = Static<typeof VeeamDataCloudVaultStorageModel>

export const VeeamDataCloudArchiveStorageContainerModel = Model('VeeamDataCloudArchiveStorageContainerModel', { folder: Text(), immutability: Ref(ObjectStorageImmutabilityModel) })
export type VeeamDataCloudArchiveStorageContainerModel = Static<typeof VeeamDataCloudArchiveStorageContainerModel>

export const VeeamDataCloudVaultArchiveStorageModel = Model('VeeamDataCloudVaultArchiveStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'VeeamDataCloudVaultArchive'),
  account: Ref(VeeamDataCloudStorageAccountModel),
  container: Ref(VeeamDataCloudArchiveStorageContainerModel),
  ...Optional({ taskLimitEnabled: Flag(), maxTaskCount: Integer() }),
})
export type VeeamDataCloudVaultArchiveStorageModel = Static<typeof VeeamDataCloudVaultArchiveStorageModel>

export const GatewayServerSettingsModel = Model('GatewayServerSettingsModel', Optional({ autoSelection: Flag({ default: true }), gatewayServerIds: List(Uuid()) }))
export type GatewayServerSettingsModel = Static<typeof GatewayServerSettingsModel>

export const EDDBoostEncryptionType = Enum('EDDBoostEncryptionType', ['Medium', 'High'])
export type EDDBoostEncryptionType = Static<typeof EDDBoostEncryptionType>

export const DellDataDomainStorageSettingsModel = Model('DellDataDomainStorageSettingsModel', {
  credentialsId: Uuid(),
  ...Optional({
    ddServername: Text(),
    useFCConnectivity: Flag({ default: false }),
    gatewayServer: Ref(GatewayServerSettingsModel),
    ddBoostEncryptionEnabled: Flag({ default: false }),
    ddBoostEncryptionType: Ref(EDDBoostEncryptionType),
  }),
})
export type DellDataDomainStorageSettingsModel = Static<typeof DellDataDomainStorageSettingsModel>

export const RepositoryImmutabilityModel = Model('RepositoryImmutabilityModel', Optional({ isEnabled: Flag(), daysCount: Integer() }))
export type RepositoryImmutabilityModel = Static<typeof RepositoryImmutabilityModel>

export const DellDataDomainRepositorySettingsModel = Model('DellDataDomainRepositorySettingsModel', {
  path: Text(),
  ...Optional({
    immutability: Ref(RepositoryImmutabilityModel),
    enableTaskLimit: Flag(),
    maxTaskCount: Integer(),
    enableReadWriteLimit: Flag(),
    readWriteRate: Integer(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
})
export type DellDataDomainRepositorySettingsModel = Static<typeof DellDataDomainRepositorySettingsModel>

export const DellDataDomainStorageModel = Model('DellDataDomainStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'DellDataDomain'),
  dellDataDomain: Ref(DellDataDomainStorageSettingsModel),
  repository: Ref(DellDataDomainRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type DellDataDomainStorageModel = Static<typeof DellDataDomainStorageModel>

export const ExaGridRepositorySettingsModel = Model('ExaGridRepositorySettingsModel', {
  path: Text(),
  ...Optional({
    enableTaskLimit: Flag({ default: true }),
    maxTaskCount: Integer({ default: 10 }),
    enableReadWriteLimit: Flag(),
    readWriteRate: Integer(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
})
export type ExaGridRepositorySettingsModel = Static<typeof ExaGridRepositorySettingsModel>

export const ExaGridStorageModel = Model('ExaGridStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'ExaGrid'),
  hostId: Uuid(),
  repository: Ref(ExaGridRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type ExaGridStorageModel = Static<typeof ExaGridStorageModel>

export const HPEStoreOnceStorageSettingsModel = Model('HPEStoreOnceStorageSettingsModel', {
  storeOnceServerName: Text(),
  credentialsId: Uuid(),
  ...Optional({
    useFCConnectivity: Flag({ default: false }),
    gatewayServer: Ref(GatewayServerSettingsModel),
    useStoreOnceWanLink: Flag({ default: false }),
  }),
})
export type HPEStoreOnceStorageSettingsModel = Static<typeof HPEStoreOnceStorageSettingsModel>

export const HPEStoreOnceRepositorySettingsModel = Model('HPEStoreOnceRepositorySettingsModel', {
  path: Text(),
  ...Optional({
    immutability: Ref(RepositoryImmutabilityModel),
    enableTaskLimit: Flag(),
    maxTaskCount: Integer(),
    enableReadWriteLimit: Flag(),
    readWriteRate: Integer(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
})
export type HPEStoreOnceRepositorySettingsModel = Static<typeof HPEStoreOnceRepositorySettingsModel>

export const HPEStoreOnceStorageModel = Model('HPEStoreOnceStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'HPEStoreOnce'),
  hpeStoreOnce: Ref(HPEStoreOnceStorageSettingsModel),
  repository: Ref(HPEStoreOnceRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type HPEStoreOnceStorageModel = Static<typeof HPEStoreOnceStorageModel>

export const QuantumDXiRepositorySettingsModel = Model('QuantumDXiRepositorySettingsModel', {
  path: Text(),
  ...Optional({
    enableTaskLimit: Flag({ default: true }),
    maxTaskCount: Integer({ default: 4 }),
    enableReadWriteLimit: Flag(),
    readWriteRate: Integer(),
    useFastCloningOnXFSVolumes: Flag(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
})
export type QuantumDXiRepositorySettingsModel = Static<typeof QuantumDXiRepositorySettingsModel>

export const QuantumDXiStorageModel = Model('QuantumDXiStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'QuantumDXi'),
  hostId: Uuid(),
  repository: Ref(QuantumDXiRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type QuantumDXiStorageModel = Static<typeof QuantumDXiStorageModel>

export const InfinidatRepositorySettingsModel = Model('InfinidatRepositorySettingsModel', {
  path: Text(),
  ...Optional({
    enableTaskLimit: Flag({ default: true }),
    maxTaskCount: Integer({ default: 4 }),
    enableReadWriteLimit: Flag(),
    readWriteRate: Integer(),
    useFastCloningOnXFSVolumes: Flag(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
})
export type InfinidatRepositorySettingsModel = Static<typeof InfinidatRepositorySettingsModel>

export const InfinidatStorageModel = Model('InfinidatStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'Infinidat'),
  hostId: Uuid(),
  repository: Ref(InfinidatRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type InfinidatStorageModel = Static<typeof InfinidatStorageModel>

export const FujitsuRepositorySettingsModel = Model('FujitsuRepositorySettingsModel', {
  path: Text(),
  ...Optional({
    enableTaskLimit: Flag({ default: true }),
    maxTaskCount: Integer({ default: 4 }),
    enableReadWriteLimit: Flag(),
    readWriteRate: Integer(),
    useFastCloningOnXFSVolumes: Flag(),
    advancedSettings: Ref(RepositoryAdvancedSettingsModel),
  }),
})
export type FujitsuRepositorySettingsModel = Static<typeof FujitsuRepositorySettingsModel>

export const FujitsuStorageModel = Model('FujitsuStorageModel', {
  ...RepositoryModelBase,
  type: Tag(ERepositoryType, 'Fujitsu'),
  hostId: Uuid(),
  repository: Ref(FujitsuRepositorySettingsModel),
  ...Optional({ mountServers: Ref(MountServersSettingsModel) }),
})
export type FujitsuStorageModel = Static<typeof FujitsuStorageModel>

export const EEncryptionType = Enum('EEncryptionType', ['ByUserPassword', 'ByKms'])
export type EEncryptionType = Static<typeof EEncryptionType>

export const BackupStorageSettingsEncryptionModel = Model('BackupStorageSettingsEncryptionModel', {
  isEnabled: Flag(),
  ...Until('1.1-rev0', Optional({
    encryptionPasswordIdOrNull: Uuid(),
    encryptionPasswordTag: Text(),
  })),
  ...Since('1.2-rev1', Optional({
    encryptionType: Ref(EEncryptionType),
    encryptionPasswordId: Uuid(),
    encryptionPasswordUniqueId: Text(),
    kmsServerId: Uuid(),
  })),
})
export type BackupStorageSettingsEncryptionModel = Static<typeof BackupStorageSettingsEncryptionModel>

export const AdvancedStorageScheduleWeeklyModel = Model('AdvancedStorageScheduleWeeklyModel', {
  isEnabled: Flag({ default: false }),
  ...Optional({
    days: Changed({
      '1.1-rev0': List(Ref(EDayOfWeek), { uniqueItems: true }),
      '1.3-rev2': List(Ref(EDayOfWeek), { minItems: 1, uniqueItems: true }),
    }),
  }),
  ...Since('1.3-rev0', Optional({ localTime: Text({ format: 'time' }) })),
})
export type AdvancedStorageScheduleWeeklyModel = Static<typeof AdvancedStorageScheduleWeeklyModel>

export const AdvancedStorageScheduleMonthlyModel = Model('AdvancedStorageScheduleMonthlyModel', {
  isEnabled: Flag(),
  ...Optional({
    dayOfWeek: Ref(EDayOfWeek),
    dayNumberInMonth: Ref(EDayNumberInMonth),
    months: Changed({
      '1.1-rev0': List(Ref(EMonth), { uniqueItems: true }),
      '1.3-rev2': List(Ref(EMonth), { minItems: 1, uniqueItems: true }),
    }),
  }),
  ...Until('1.2-rev1', Optional({ dayOfMonths: Integer() })),
  ...Since('1.3-rev0', Optional({
    dayOfMonth: Integer(),
    localTime: Text({ format: 'time' }),
    isLastDayOfMonth: Flag(),
  })),
})
export type AdvancedStorageScheduleMonthlyModel = Static<typeof AdvancedStorageScheduleMonthlyModel>

export const BackupHealthCheckSettingsModels = Model('BackupHealthCheckSettingsModels', {
  isEnabled: Flag(),
  ...Optional({
    weekly: Ref(AdvancedStorageScheduleWeeklyModel),
    monthly: Ref(AdvancedStorageScheduleMonthlyModel),
  }),
})
export type BackupHealthCheckSettingsModels = Static<typeof BackupHealthCheckSettingsModels>

export const EVmwareDisksTypeToProcess = Enum('EVmwareDisksTypeToProcess', ['AllDisks', 'SystemOnly', 'SelectedDisks'])
export type EVmwareDisksTypeToProcess = Static<typeof EVmwareDisksTypeToProcess>

export const VmwareObjectDiskModel = Model('VmwareObjectDiskModel', {
  vmObject: Changed({ '1.1-rev0': Ref(VmwareObjectModel), '1.2-rev1': Ref(InventoryObjectModel) }),
  disksToProcess: Ref(EVmwareDisksTypeToProcess),
  ...RequiredUntil('1.3-rev1', { disks: List(Text()) }),
  ...Optional({ removeFromVMConfiguration: Flag() }),
})
export type VmwareObjectDiskModel = Static<typeof VmwareObjectDiskModel>

export const BackupProxiesSettingsModel = Model('BackupProxiesSettingsModel', {
  ...Optional({ proxyIds: List(Uuid(), { uniqueItems: true }) }),
  ...Until('1.1-rev0', { autoSelection: Flag({ default: true }) }),
  ...Since('1.2-rev1', { autoSelectEnabled: Flag({ default: true }) }),
})
export type BackupProxiesSettingsModel = Static<typeof BackupProxiesSettingsModel>

export const ERetentionPolicyType = Enum('ERetentionPolicyType', ['RestorePoints', 'Days'])
export type ERetentionPolicyType = Static<typeof ERetentionPolicyType>

export const GFSPolicySettingsWeeklyModel = Model('GFSPolicySettingsWeeklyModel', {
  isEnabled: Flag(),
  ...Optional({ keepForNumberOfWeeks: Integer(), desiredTime: Ref(EDayOfWeek) }),
})
export type GFSPolicySettingsWeeklyModel = Static<typeof GFSPolicySettingsWeeklyModel>

export const ESennightOfMonth = Enum('ESennightOfMonth', ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Last'])
export type ESennightOfMonth = Static<typeof ESennightOfMonth>

export const GFSPolicySettingsMonthlyModel = Model('GFSPolicySettingsMonthlyModel', {
  isEnabled: Flag(),
  ...Optional({ keepForNumberOfMonths: Integer(), desiredTime: Ref(ESennightOfMonth) }),
})
export type GFSPolicySettingsMonthlyModel = Static<typeof GFSPolicySettingsMonthlyModel>

export const GFSPolicySettingsYearlyModel = Model('GFSPolicySettingsYearlyModel', {
  isEnabled: Flag(),
  ...Optional({ keepForNumberOfYears: Integer(), desiredTime: Ref(EMonth) }),
})
export type GFSPolicySettingsYearlyModel = Static<typeof GFSPolicySettingsYearlyModel>

export const GFSPolicySettingsModel = Model('GFSPolicySettingsModel', {
  isEnabled: Flag(),
  ...Optional({
    weekly: Ref(GFSPolicySettingsWeeklyModel),
    monthly: Ref(GFSPolicySettingsMonthlyModel),
    yearly: Ref(GFSPolicySettingsYearlyModel),
  }),
})
export type GFSPolicySettingsModel = Static<typeof GFSPolicySettingsModel>

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

export const FullBackupMaintenanceDefragmentAndCompactModel = Model('FullBackupMaintenanceDefragmentAndCompactModel', {
  isEnabled: Flag(),
  ...Optional({
    weekly: Ref(AdvancedStorageScheduleWeeklyModel),
    monthly: Ref(AdvancedStorageScheduleMonthlyModel),
  }),
})
export type FullBackupMaintenanceDefragmentAndCompactModel = Static<typeof FullBackupMaintenanceDefragmentAndCompactModel>

export const FullBackupMaintenanceModel = Model('FullBackupMaintenanceModel', {
  ...Optional({
    defragmentAndCompact: Ref(FullBackupMaintenanceDefragmentAndCompactModel),
  }),
  ...Until('1.3-rev1', Optional({
    RemoveData: Ref(FullBackupMaintenanceRemoveDataModel),
  })),
  ...Since('1.3-rev2', Optional({
    removeData: Ref(FullBackupMaintenanceRemoveDataModel),
  })),
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

export const EEmailNotificationType = Enum('EEmailNotificationType', ['UseGlobalNotificationSettings', 'UseCustomNotificationSettings'])
export type EEmailNotificationType = Static<typeof EEmailNotificationType>

export const EmailCustomNotificationType = Model('EmailCustomNotificationType', Optional({
  subject: Text(),
  notifyOnSuccess: Flag(),
  notifyOnWarning: Flag(),
  notifyOnError: Flag(),
  SuppressNotificationUntilLastRetry: Flag(),
}))
export type EmailCustomNotificationType = Static<typeof EmailCustomNotificationType>

export const EmailNotificationSettingsModel = Model('EmailNotificationSettingsModel', {
  isEnabled: Flag(),
  ...Optional({
    recipients: List(Text(), { uniqueItems: true }),
    notificationType: Ref(EEmailNotificationType),
    customNotificationSettings: Ref(EmailCustomNotificationType),
  }),
  ...Since('1.3-rev2', Optional({
    sendDailySummary: Flag(),
    dailySummaryLocalTime: Text({ format: 'time' }),
  })),
})
export type EmailNotificationSettingsModel = Static<typeof EmailNotificationSettingsModel>

export const NotificationVmAttributeSettingsModel = Model('NotificationVmAttributeSettingsModel', {
  isEnabled: Flag(),
  ...Optional({ notes: Text() }),
  ...Until('1.1-rev0', Optional({ appendToExisitingValue: Flag() })),
  ...Since('1.2-rev1', Optional({ appendToExistingValue: Flag() })),
})
export type NotificationVmAttributeSettingsModel = Static<typeof NotificationVmAttributeSettingsModel>

export const NotificationSettingsModel = Model('NotificationSettingsModel', Optional({
  sendSNMPNotifications: Flag(),
  emailNotifications: Ref(EmailNotificationSettingsModel),
  vmAttribute: Ref(NotificationVmAttributeSettingsModel),
}))
export type NotificationSettingsModel = Static<typeof NotificationSettingsModel>

export const VSphereChangedBlockTrackingSettingsModel = Model('VSphereChangedBlockTrackingSettingsModel', {
  isEnabled: Flag(),
  ...Optional({ enableCBTautomatically: Flag(), resetCBTonActiveFull: Flag() }),
})
export type VSphereChangedBlockTrackingSettingsModel = Static<typeof VSphereChangedBlockTrackingSettingsModel>

export const PrimaryStorageIntegrationSettingsModel = Model('PrimaryStorageIntegrationSettingsModel', {
  isEnabled: Flag(),
  ...Optional({ failoverToStandardBackup: Flag() }),
  ...Until('1.1-rev0', Optional({
    limitProcessedVm: Flag(),
    limitProcessedVmCount: Integer(),
  })),
  ...Since('1.2-rev1', Optional({
    processedVmsLimitEnabled: Flag(),
    processedVmsCount: Integer(),
  })),
})
export type PrimaryStorageIntegrationSettingsModel = Static<typeof PrimaryStorageIntegrationSettingsModel>

export const ScriptCommand = Model('ScriptCommand', {
  isEnabled: Flag(),
  ...Optional({ command: Text() }),
})
export type ScriptCommand = Static<typeof ScriptCommand>

export const EScriptPeriodicityType = Enum('EScriptPeriodicityType', ['Days', 'BackupSessions'])
export type EScriptPeriodicityType = Static<typeof EScriptPeriodicityType>

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

export const ERetainLogBackupsType = Enum('ERetainLogBackupsType', [
  'KeepOnlyDays',
  ...Until('1.3-rev0', ['untilBackupDeleted']),
  ...Since('1.3-rev1', ['UntilBackupDeleted']),
])
export type ERetainLogBackupsType = Static<typeof ERetainLogBackupsType>

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

export const BackupWindowsScriptModel = Model('BackupWindowsScriptModel', Optional({ preFreezeScript: Text(), postThawScript: Text() }))
export type BackupWindowsScriptModel = Static<typeof BackupWindowsScriptModel>

export const BackupLinuxScriptModel = Model('BackupLinuxScriptModel', Optional({ preFreezeScript: Text(), postThawScript: Text() }))
export type BackupLinuxScriptModel = Static<typeof BackupLinuxScriptModel>

export const BackupScriptSettingsModel = Model('BackupScriptSettingsModel', {
  scriptProcessingMode: Ref(EBackupScriptProcessingMode),
  ...Optional({
    windowsScripts: Ref(BackupWindowsScriptModel),
    linuxScripts: Ref(BackupLinuxScriptModel),
  }),
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

export const EPeriodicallyKinds = Enum('EPeriodicallyKinds', ['Hours', 'Minutes', 'Seconds', 'Days'])
export type EPeriodicallyKinds = Static<typeof EPeriodicallyKinds>

export const SchedulePeriodicallyModel = Model('SchedulePeriodicallyModel', {
  isEnabled: Flag({ default: false }),
  ...Optional({
    periodicallyKind: Ref(EPeriodicallyKinds),
    frequency: Integer(),
    backupWindow: Ref(BackupWindowSettingModel),
    startTimeWithinAnHour: Integer(),
  }),
})
export type SchedulePeriodicallyModel = Static<typeof SchedulePeriodicallyModel>

export const ScheduleBackupWindowModel = Model('ScheduleBackupWindowModel', {
  isEnabled: Flag({ default: false }),
  ...Optional({ backupWindow: Ref(BackupWindowSettingModel) }),
})
export type ScheduleBackupWindowModel = Static<typeof ScheduleBackupWindowModel>

export const ScheduleAfterThisJobModel = Model('ScheduleAfterThisJobModel', {
  isEnabled: Flag(),
  ...Optional({ jobName: Text() }),
})
export type ScheduleAfterThisJobModel = Static<typeof ScheduleAfterThisJobModel>

export const ScheduleRetryModel = Model('ScheduleRetryModel', Optional({
  isEnabled: Flag({ default: false }),
  retryCount: Integer({ default: 3 }),
  awaitMinutes: Integer({ default: 10 }),
}))
export type ScheduleRetryModel = Static<typeof ScheduleRetryModel>

export const BackupScheduleModel = Model('BackupScheduleModel', {
  runAutomatically: Flag({ default: false }),
  ...Optional({
    daily: Ref(ScheduleDailyModel),
    monthly: Ref(ScheduleMonthlyModel),
    periodically: Ref(SchedulePeriodicallyModel),
    continuously: Ref(ScheduleBackupWindowModel),
    afterThisJob: Ref(ScheduleAfterThisJobModel),
    retry: Ref(ScheduleRetryModel),
    backupWindow: Ref(ScheduleBackupWindowModel),
  }),
})
export type BackupScheduleModel = Static<typeof BackupScheduleModel>

export const EDiskCreationMode = Enum('EDiskCreationMode', ['Source', 'Thick', 'Thin', 'ThickEagerZeroed'])
export type EDiskCreationMode = Static<typeof EDiskCreationMode>

export const ESuspiciousActivitySeverity = Enum('ESuspiciousActivitySeverity', [
  'Clean', 'Suspicious', 'Infected',
  ...Since('1.3-rev0', ['Informative']),
])
export type ESuspiciousActivitySeverity = Static<typeof ESuspiciousActivitySeverity>

export const EGuestOSFamily = Enum('EGuestOSFamily', ['Windows', 'Linux', 'Unknown', 'Other'])
export type EGuestOSFamily = Static<typeof EGuestOSFamily>

export const EDiskInfoType = Enum('EDiskInfoType', ['Unknown', 'Simple', 'Vi', 'Hv', 'HvRawDiskFile', 'EndPoint'])
export type EDiskInfoType = Static<typeof EDiskInfoType>

export const EDiskInfoProcessState = Enum('EDiskInfoProcessState', ['NotProcessed', 'InProcessing', 'PartiallyProcessed', 'Processed'])
export type EDiskInfoProcessState = Static<typeof EDiskInfoProcessState>

export const HyperVDiskExtentModel = Model('HyperVDiskExtentModel', {
  uid: Text(),
  name: Text(),
  path: Text(),
  ...RequiredUntil('1.3-rev1', { size: Int64() }),
})
export type HyperVDiskExtentModel = Static<typeof HyperVDiskExtentModel>

export const ViVMDiskModel = Model('ViVMDiskModel', {
  id: Integer(),
  name: Text(),
  ...Optional({ capacity: Float({ format: 'double' }) }),
})
export type ViVMDiskModel = Static<typeof ViVMDiskModel>

export const Error = Model('Error', {
  errorCode: Enum([
    'AccessDenied', 'ExpiredToken', 'InvalidToken', 'InvalidURI', 'MethodNotAllowed',
    'NotFound', 'NotImplemented', 'ServiceUnavailable', 'UnexpectedContent', 'UnknownError',
  ]),
  message: Text(),
  ...Optional({ resourceId: Text() }),
})
export type Error = Static<typeof Error>

export const PaginationFilter = Model('PaginationFilter', Optional({
  skip: Changed({ '1.2-rev1': Int32(), '1.3-rev2': Int32({ minimum: 0 }) }),
  limit: Changed({ '1.2-rev1': Int32(), '1.3-rev2': Int32({ minimum: 1 }) }),
}))
export type PaginationFilter = Static<typeof PaginationFilter>

export const EFilterExpressionType = Enum('EFilterExpressionType', ['PredicateExpression', 'GroupExpression'])
export type EFilterExpressionType = Static<typeof EFilterExpressionType>

export const FilterExpressionModelBase = { type: Ref(EFilterExpressionType) }

export const EPredicateExpressionOperationType = Enum('EPredicateExpressionOperationType', [
  ...Until('1.3-rev0', [
    'in', 'contains', 'equals', 'notEquals', 'lessThan', 'lessThanOrEqual', 'greaterThan',
    'greaterThanOrEqual', 'startsWith', 'endsWith',
  ]),
  ...Since('1.3-rev1', [
    'In', 'Contains', 'Equals', 'NotEquals', 'LessThan', 'LessThanOrEqual', 'GreaterThan',
    'GreaterThanOrEqual', 'StartsWith', 'EndsWith',
  ]),
])
export type EPredicateExpressionOperationType = Static<typeof EPredicateExpressionOperationType>

export const PredicateExpressionModel = Model('PredicateExpressionModel', {
  ...FilterExpressionModelBase,
  type: Tag(EFilterExpressionType, 'PredicateExpression'),
  property: Text(),
  operation: Ref(EPredicateExpressionOperationType),
  value: Text(),
})
export type PredicateExpressionModel = Static<typeof PredicateExpressionModel>

export const EGroupExpressionOperationType = Enum('EGroupExpressionOperationType', [
  ...Until('1.3-rev0', ['not', 'or', 'and']),
  ...Since('1.3-rev1', ['Not', 'Or', 'And']),
])
export type EGroupExpressionOperationType = Static<typeof EGroupExpressionOperationType>

export const GroupExpressionModel = Model('GroupExpressionModel', {
  ...FilterExpressionModelBase,
  type: Tag(EFilterExpressionType, 'GroupExpression'),
  operation: Ref(EGroupExpressionOperationType),
  items: List(Lazy('FilterExpressionModel')),
})
export type GroupExpressionModel = Static<typeof GroupExpressionModel>

export const FilterExpressionModel = OneOf('FilterExpressionModel', 'type', FilterExpressionModelBase, {
  PredicateExpression: PredicateExpressionModel,
  GroupExpression: GroupExpressionModel,
})
export type FilterExpressionModel = Static<typeof FilterExpressionModel>

export const ESortExpressionDirectionType = Enum('ESortExpressionDirectionType', [
  ...Until('1.3-rev0', ['ascending', 'descending']),
  ...Since('1.3-rev1', ['Ascending', 'Descending']),
])
export type ESortExpressionDirectionType = Static<typeof ESortExpressionDirectionType>

export const SortExpressionModel = Model('SortExpressionModel', {
  property: Text(),
  ...Optional({ direction: Ref(ESortExpressionDirectionType) }),
})
export type SortExpressionModel = Static<typeof SortExpressionModel>

export const ETaskType = Enum('ETaskType', [
  'Common', 'FlrRestore', 'FlrDownload', 'FlrSearch', 'HierarchyRescan',
  ...Since('1.3-rev0', ['DeploymentKit']),
  ...Since('1.3-rev2', ['RecoveryMedia']),
])
export type ETaskType = Static<typeof ETaskType>

export const ETaskState = Enum('ETaskState', ['Starting', 'Working', 'Stopping', 'Stopped'])
export type ETaskState = Static<typeof ETaskState>

export const ETaskResult = Enum('ETaskResult', ['None', 'Success', 'Warning', 'Failed', 'Cancelled'])
export type ETaskResult = Static<typeof ETaskResult>

export const TaskModelBase = {
  id: Uuid(),
  type: Ref(ETaskType),
  name: Text(),
  state: Ref(ETaskState),
  progressPercent: Integer(),
  creationTime: DateTime(),
  result: Ref(ETaskResult),
  ...Optional({ endTime: DateTime() }),
}

export const TaskAdditionalInfoModel = Model('TaskAdditionalInfoModel', {
  message: Text(),
  ...Optional({ resourceId: Uuid(), resourceReference: Text() }),
})
export type TaskAdditionalInfoModel = Static<typeof TaskAdditionalInfoModel>

export const DeploymentKitTaskModel = Model('DeploymentKitTaskModel', {
  ...TaskModelBase,
  type: Tag(ETaskType, 'DeploymentKit'),
  ...Optional({ additionalInfo: Ref(TaskAdditionalInfoModel) }),
})
export type DeploymentKitTaskModel = Static<typeof DeploymentKitTaskModel>

export const EntraIDTenantAuthenticationModel = Model('EntraIDTenantAuthenticationModel', {
  applicationId: Text(),
  ...Optional({ secret: Text(), certificate: Ref(CertificateUploadSpec) }),
})
export type EntraIDTenantAuthenticationModel = Static<typeof EntraIDTenantAuthenticationModel>

export const EEntraIdTenantResource = Enum('EEntraIdTenantResource', [
  'Users', 'Groups', 'AdministrativeUnits', 'Roles', 'Applications', 'Logs',
  'ConditionalAccessPolicies', 'IntunePolicies',
  ...Since('1.3-rev2', ['OrgContacts', 'Devices']),
])
export type EEntraIdTenantResource = Static<typeof EEntraIdTenantResource>

export const EEntraIdTenantCredentialsType = Enum('EEntraIdTenantCredentialsType', ['Secret', 'Certificate'])
export type EEntraIdTenantCredentialsType = Static<typeof EEntraIdTenantCredentialsType>

export const EntraIDTenantModel = Model('EntraIDTenantModel', {
  id: Uuid(),
  ...Optional({
    azureTenantId: Uuid(),
    description: Text(),
    region: Ref(EAzureRegionType),
    authentication: Ref(EntraIDTenantAuthenticationModel),
  }),
  ...RequiredSince('1.3-rev0', { cacheRepositoryId: Uuid() }),
  ...Since('1.3-rev1', Optional({ protectionScope: List(Ref(EEntraIdTenantResource)) })),
  ...Since('1.3-rev2', Optional({
    name: Text(),
    credentialsType: Ref(EEntraIdTenantCredentialsType),
  })),
})
export type EntraIDTenantModel = Static<typeof EntraIDTenantModel>

export const EColdStorageRetrievalMode = Enum('EColdStorageRetrievalMode', [
  'AmazonBulk', 'AmazonStandard', 'AmazonExpedited', 'AzureStandardPriority',
  'AzureHighPriority',
])
export type EColdStorageRetrievalMode = Static<typeof EColdStorageRetrievalMode>

export const UnstructuredDataColdStorageRetrievalSettings = Model('UnstructuredDataColdStorageRetrievalSettings', Optional({
  coldStorageRetrievalMode: Ref(EColdStorageRetrievalMode),
  availabilityPeriodDays: Int32({ minimum: 1, maximum: 100 }),
  sendNotificationMail: Flag({ default: false }),
  notificationHours: Int32({ minimum: 1 }),
}))
export type UnstructuredDataColdStorageRetrievalSettings = Static<typeof UnstructuredDataColdStorageRetrievalSettings>

export const EFlrType = Enum('EFlrType', ['Windows', 'Linux'])
export type EFlrType = Static<typeof EFlrType>

export const EFlrPlatformType = Enum('EFlrPlatformType', [
  'VMware', 'HyperV', 'Agent',
  ...Since('1.3-rev0', ['CloudDirector']),
])
export type EFlrPlatformType = Static<typeof EFlrPlatformType>

export const FlrBrowseProperties = Model('FlrBrowseProperties', { pathSeparator: Text() })
export type FlrBrowseProperties = Static<typeof FlrBrowseProperties>

export const FlrBrowseSourceProperties = Model('FlrBrowseSourceProperties', { machineName: Text(), restorePointName: Text() })
export type FlrBrowseSourceProperties = Static<typeof FlrBrowseSourceProperties>

export const EFlrBrowseMountErrorType = Enum('EFlrBrowseMountErrorType', ['Failed', 'Skipped', 'Warning'])
export type EFlrBrowseMountErrorType = Static<typeof EFlrBrowseMountErrorType>

export const FlrBrowseMountError = Model('FlrBrowseMountError', { type: Ref(EFlrBrowseMountErrorType), message: Text() })
export type FlrBrowseMountError = Static<typeof FlrBrowseMountError>

export const FlrBrowseMountModel = Model('FlrBrowseMountModel', {
  sessionId: Uuid(),
  type: Ref(EFlrType),
  sourceProperties: Ref(FlrBrowseSourceProperties),
  ...Optional({ properties: Ref(FlrBrowseProperties) }),
  ...Since('1.3-rev0', {
    mountErrors: List(Ref(FlrBrowseMountError)),
    restorePointId: Uuid(),
  }),
})
export type FlrBrowseMountModel = Static<typeof FlrBrowseMountModel>

export const EntraIdTenantBrowseSourceProperties = Model('EntraIdTenantBrowseSourceProperties', {
  backupId: Uuid(),
  ...Optional({ tenantId: Uuid(), tenantName: Text() }),
})
export type EntraIdTenantBrowseSourceProperties = Static<typeof EntraIdTenantBrowseSourceProperties>

export const EntraIdTenantBrowseMountModel = Model('EntraIdTenantBrowseMountModel', {
  sessionId: Uuid(),
  ...Optional({ sourceProperties: Ref(EntraIdTenantBrowseSourceProperties) }),
})
export type EntraIdTenantBrowseMountModel = Static<typeof EntraIdTenantBrowseMountModel>

export const UnstructuredDataBrowseSourceProperties = Model('UnstructuredDataBrowseSourceProperties', Optional({ backupId: Uuid() }))
export type UnstructuredDataBrowseSourceProperties = Static<typeof UnstructuredDataBrowseSourceProperties>

export const UnstructuredDataFlrBrowseMountModel = Model('UnstructuredDataFlrBrowseMountModel', {
  sessionId: Uuid(),
  ...Optional({
    properties: Ref(FlrBrowseProperties),
    sourceProperties: Ref(UnstructuredDataBrowseSourceProperties),
  }),
})
export type UnstructuredDataFlrBrowseMountModel = Static<typeof UnstructuredDataFlrBrowseMountModel>

export const PaginationSpec = Model('PaginationSpec', Optional({
  skip: Changed({ '1.2-rev1': Int32(), '1.3-rev2': Int32({ minimum: 0 }) }),
  limit: Changed({ '1.2-rev1': Int32(), '1.3-rev2': Int32({ minimum: 1 }) }),
}))
export type PaginationSpec = Static<typeof PaginationSpec>

export const AzureComputeVMTagModel = Model('AzureComputeVMTagModel', {
  name: Text(),
  ...Optional({ value: Text() }),
})
export type AzureComputeVMTagModel = Static<typeof AzureComputeVMTagModel>

export const EADObjectType = Enum('EADObjectType', ['Computer', 'Cluster', 'OrganizationUnit', 'Container', 'Group', 'Domain'])
export type EADObjectType = Static<typeof EADObjectType>

export const EADGroupScope = Enum('EADGroupScope', ['Unknown', 'DomainLocal', 'Global', 'Universal'])
export type EADGroupScope = Static<typeof EADGroupScope>

export const ADObjectModel = Model('ADObjectModel', {
  id: Uuid(),
  fullName: Text(),
  domainId: Uuid(),
  distinguishedName: Text(),
  type: Ref(EADObjectType),
  ...Since('1.3-rev2', Optional({ groupScope: Ref(EADGroupScope) })),
})
export type ADObjectModel = Static<typeof ADObjectModel>

export const ERecoveryMediaFormat = Enum('ERecoveryMediaFormat', ['Iso'])
export type ERecoveryMediaFormat = Static<typeof ERecoveryMediaFormat>

export const ESizeUnit = Enum('ESizeUnit', ['Byte', 'Kb', 'Mb', 'Gb'])
export type ESizeUnit = Static<typeof ESizeUnit>

export const SizeModel = Model('SizeModel', { size: Int64(), unit: Ref(ESizeUnit) })
export type SizeModel = Static<typeof SizeModel>

export const EVolumeFileSystemType = Enum('EVolumeFileSystemType', ['NTFS', 'ReFS', 'FAT', 'FAT32', 'HPFS', 'CDFS', 'UDF', 'NWFS', 'exFAT', 'unknown'])
export type EVolumeFileSystemType = Static<typeof EVolumeFileSystemType>

export const EPartitionStyle = Enum('EPartitionStyle', ['Mbr', 'Gpt', 'Raw'])
export type EPartitionStyle = Static<typeof EPartitionStyle>

export const MbrPartitionPropsModel = Model('MbrPartitionPropsModel', {
  partitionType: Int32(),
  boot: Flag(),
  recognizedPartition: Flag(),
  hiddenSectors: Int32(),
})
export type MbrPartitionPropsModel = Static<typeof MbrPartitionPropsModel>

export const GptPartitionPropsModel = Model('GptPartitionPropsModel', {
  partId: Uuid(),
  partType: Uuid(),
  attrs: Text(),
  ...Optional({ name: Text() }),
})
export type GptPartitionPropsModel = Static<typeof GptPartitionPropsModel>

export const PartitionInfoModel = Model('PartitionInfoModel', {
  diskNumber: Int32(),
  partNumber: Int32(),
  startingOffset: Ref(SizeModel),
  partitionLength: Ref(SizeModel),
  displayName: Text(),
  partitionStyle: Ref(EPartitionStyle),
  ...Optional({
    mbrProps: Ref(MbrPartitionPropsModel),
    gptProps: Ref(GptPartitionPropsModel),
  }),
})
export type PartitionInfoModel = Static<typeof PartitionInfoModel>
