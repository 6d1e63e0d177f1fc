// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Between, Changed, ChangedModel, DateTime, Enum, Flag, Int32, Int64, Integer, List, Model, Nullable,
  Optional, Ref, RequiredUntil, Since, Tag, Text, Until, Uuid, type Static,
} from '../../kit/vbr.js'

export const Error = Model('Error', {
  errorCode: Enum([
    'AccessDenied', 'ExpiredToken', 'InvalidToken', 'InvalidURI', 'MethodNotAllowed', 'NotFound',
    'NotImplemented', 'ServiceUnavailable', 'UnexpectedContent', 'UnknownError',
  ]),
  message: Text(),
  ...Optional({ resourceId: Text() }),
})
export type Error = Static<typeof Error>

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

export const ELoginGrantType = ChangedModel('ELoginGrantType', {
  '1.1-rev0': Enum('ELoginGrantType', ['password', 'refresh_token', 'authorization_code', 'vbr_token'], {
    default: 'password',
  }),
  '1.3-rev1': Enum('ELoginGrantType', ['Password', 'Refresh_token', 'Authorization_code', 'Vbr_token'], {
    default: 'Password',
  }),
})
export type ELoginGrantType = Static<typeof ELoginGrantType>

export const EmptySuccessResponse = Model('EmptySuccessResponse', {})
export type EmptySuccessResponse = Static<typeof EmptySuccessResponse>

export const ESpeedUnit = Enum('ESpeedUnit', ['KbytePerSec', 'MbitPerSpec', 'MbytePerSec'])
export type ESpeedUnit = Static<typeof ESpeedUnit>

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

export const SessionLogRecordModel = Model('SessionLogRecordModel', {
  ...Optional({
    id: Integer(),
    status: Ref(ETaskLogRecordStatus),
    startTime: DateTime(),
    updateTime: DateTime(),
    title: Text(),
    description: Text(),
  }),
  ...Since('1.3-rev0', Optional({
    additionalInfo: Changed({ '1.3-rev0': Text(), '1.3-rev2': List(Ref(CommonMetaInfo)) }),
  })),
})
export type SessionLogRecordModel = Static<typeof SessionLogRecordModel>

export const SessionLogResult = Model('SessionLogResult', Optional({
  totalRecords: Integer(),
  records: List(Ref(SessionLogRecordModel)),
}))
export type SessionLogResult = Static<typeof SessionLogResult>

export const EManagedServerType = Enum('EManagedServerType', [
  'WindowsHost', 'LinuxHost', 'ViHost',
  ...Since('1.2-rev1', ['CloudDirectorHost']),
  ...Since('1.3-rev0', ['HvServer', 'HvCluster', 'SCVMM', 'SmbV3Cluster', 'SmbV3StandaloneHost']),
  ...Since('1.3-rev2', ['NutanixCluster', 'PrismCentral', 'ProxmoxNode', 'ProxmoxCluster']),
])
export type EManagedServerType = Static<typeof EManagedServerType>

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

export const EProtectionGroupType = Enum('EProtectionGroupType', [
  'ManuallyAdded', 'IndividualComputers', 'ADObjects', 'CSVFile', 'PreInstalledAgents', 'MongoDB',
  ...Since('1.3-rev1', ['Unmanaged', 'CloudMachines']),
  ...Since('1.3-rev2', ['Iris']),
])
export type EProtectionGroupType = Static<typeof EProtectionGroupType>

export const ECloudMachinesType = Enum('ECloudMachinesType', ['Amazon', 'Azure'])
export type ECloudMachinesType = Static<typeof ECloudMachinesType>

export const EAzureRegionType = Enum('EAzureRegionType', [
  'China', 'Global', 'Government',
  ...Until('1.2-rev1', ['Germany']),
])
export type EAzureRegionType = Static<typeof EAzureRegionType>

export const EConsumptionLimitKind = Enum('EConsumptionLimitKind', ['TB', 'PB'])
export type EConsumptionLimitKind = Static<typeof EConsumptionLimitKind>

export const EDDBoostEncryptionType = Enum('EDDBoostEncryptionType', ['Medium', 'High'])
export type EDDBoostEncryptionType = Static<typeof EDDBoostEncryptionType>

export const EEncryptionType = Enum('EEncryptionType', ['ByUserPassword', 'ByKms'])
export type EEncryptionType = Static<typeof EEncryptionType>

export const BackupObjectModelBase = {
  id: Uuid(),
  platformName: Ref(EPlatformType),
  ...Optional({ name: Text(), type: Text(), platformId: Uuid(), restorePointsCount: Integer() }),
  ...Since('1.3-rev0', Optional({ lastRunFailed: Flag() })),
  ...Since('1.3-rev2', Optional({ backupId: Uuid(), size: Int64() })),
}

export const EBackupEncryptionState = Enum('EBackupEncryptionState', [
  'Unencrypted', 'Encrypted', 'Decrypted',
])
export type EBackupEncryptionState = Static<typeof EBackupEncryptionState>

export const AzureComputeBackupObjectModel = Model('AzureComputeBackupObjectModel', {
  ...BackupObjectModelBase,
  platformName: Tag(EPlatformType, 'AzureCompute'),
  objectId: Text(),
  ...Optional({ encryptionState: Ref(EBackupEncryptionState), path: Text(), owner: Text() }),
})
export type AzureComputeBackupObjectModel = Static<typeof AzureComputeBackupObjectModel>

export const ECloudCredentialsType = Enum('ECloudCredentialsType', [
  'AzureStorage', 'AzureCompute', 'Amazon', 'Google',
  ...Since('1.2-rev1', ['GoogleService']),
])
export type ECloudCredentialsType = Static<typeof ECloudCredentialsType>

export const CloudCredentialsModelBase = {
  id: Uuid(),
  type: Ref(ECloudCredentialsType),
  ...Optional({ description: Text() }),
  ...Since('1.3-rev0', Optional({ lastModified: DateTime() })),
  ...Since('1.3-rev2', Optional({ uniqueId: Uuid() })),
}

export const ESuspiciousActivitySeverity = Enum('ESuspiciousActivitySeverity', [
  'Clean', 'Suspicious', 'Infected',
  ...Since('1.3-rev0', ['Informative']),
])
export type ESuspiciousActivitySeverity = Static<typeof ESuspiciousActivitySeverity>

export const EGuestOSFamily = Enum('EGuestOSFamily', ['Windows', 'Linux', 'Unknown', 'Other'])
export type EGuestOSFamily = Static<typeof EGuestOSFamily>

export const EDiskInfoType = Enum('EDiskInfoType', [
  'Unknown', 'Simple', 'Vi', 'Hv', 'HvRawDiskFile', 'EndPoint',
])
export type EDiskInfoType = Static<typeof EDiskInfoType>

export const EDiskInfoProcessState = Enum('EDiskInfoProcessState', [
  'NotProcessed', 'InProcessing', 'PartiallyProcessed', 'Processed',
])
export type EDiskInfoProcessState = Static<typeof EDiskInfoProcessState>

export const ObjectRestorePointDiskModelBase = {
  platform: Ref(EPlatformType),
  uid: Text(),
  type: Ref(EDiskInfoType),
  name: Text(),
  state: Ref(EDiskInfoProcessState),
  ...RequiredUntil('1.3-rev1', { capacity: Int64() }),
}

export const PaginationFilter = Model('PaginationFilter', Optional({
  skip: Changed({ '1.2-rev1': Int32(), '1.3-rev2': Int32({ minimum: 0 }) }),
  limit: Changed({ '1.2-rev1': Int32(), '1.3-rev2': Int32({ minimum: 1 }) }),
}))
export type PaginationFilter = Static<typeof PaginationFilter>

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

export const FlrRestoreTaskModel = Model('FlrRestoreTaskModel', {
  ...TaskModelBase,
  type: Tag(ETaskType, 'FlrRestore'),
  ...Optional({ additionalInfo: Ref(TaskAdditionalInfoModel) }),
  ...Since('1.3-rev0', { logs: Ref(SessionLogResult) }),
})
export type FlrRestoreTaskModel = Static<typeof FlrRestoreTaskModel>

export const FlrDownloadTaskModel = Model('FlrDownloadTaskModel', {
  ...TaskModelBase,
  type: Tag(ETaskType, 'FlrDownload'),
  ...Optional({ additionalInfo: Ref(TaskAdditionalInfoModel) }),
})
export type FlrDownloadTaskModel = Static<typeof FlrDownloadTaskModel>

export const FlrSearchTaskModel = Model('FlrSearchTaskModel', {
  ...TaskModelBase,
  type: Tag(ETaskType, 'FlrSearch'),
  ...Optional({ additionalInfo: Ref(TaskAdditionalInfoModel) }),
})
export type FlrSearchTaskModel = Static<typeof FlrSearchTaskModel>

export const PaginationSpec = Model('PaginationSpec', Optional({
  skip: Changed({ '1.2-rev1': Int32(), '1.3-rev2': Int32({ minimum: 0 }) }),
  limit: Changed({ '1.2-rev1': Int32(), '1.3-rev2': Int32({ minimum: 1 }) }),
}))
export type PaginationSpec = Static<typeof PaginationSpec>

export const ESizeUnit = Enum('ESizeUnit', ['Byte', 'Kb', 'Mb', 'Gb'])
export type ESizeUnit = Static<typeof ESizeUnit>

export const SizeModel = Model('SizeModel', { size: Int64(), unit: Ref(ESizeUnit) })
export type SizeModel = Static<typeof SizeModel>

export const EDiskPartitionType = Enum('EDiskPartitionType', [
  'Volume', 'BackVolume', 'ExtVolume', 'BackExtVolume', 'Extended', 'Unallocated', 'ExtUnallocated', 'Mrp',
  'BackMrp', 'EFI', 'BackEFI', 'OtherOsPartition',
])
export type EDiskPartitionType = Static<typeof EDiskPartitionType>

export const EVolumeFileSystemType = Enum('EVolumeFileSystemType', [
  'NTFS', 'ReFS', 'FAT', 'FAT32', 'HPFS', 'CDFS', 'UDF', 'NWFS', 'exFAT', 'unknown',
])
export type EVolumeFileSystemType = Static<typeof EVolumeFileSystemType>

export const EDiskPartitionOperationType = Enum('EDiskPartitionOperationType', [
  'Remove', 'Resize', 'Restore', 'Unlock',
])
export type EDiskPartitionOperationType = Static<typeof EDiskPartitionOperationType>

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
  ...Optional({ mbrProps: Ref(MbrPartitionPropsModel), gptProps: Ref(GptPartitionPropsModel) }),
})
export type PartitionInfoModel = Static<typeof PartitionInfoModel>

export const DiskPartitionModel = Model('DiskPartitionModel', {
  size: Ref(SizeModel),
  startingOffset: Ref(SizeModel),
  type: Ref(EDiskPartitionType),
  fsType: Ref(EVolumeFileSystemType),
  availableOperations: List(Ref(EDiskPartitionOperationType)),
  liveVolumeExists: Flag(),
  ...Optional({
    name: Text(),
    description: Text(),
    liveVolumeId: Nullable(Uuid()),
    additionalInfo: Ref(PartitionInfoModel),
  }),
})
export type DiskPartitionModel = Static<typeof DiskPartitionModel>

export const DiskModel = Model('DiskModel', {
  number: Int32(),
  size: Ref(SizeModel),
  isDynamic: Flag(),
  logicalSectorSize: Int32(),
  partitions: List(Ref(DiskPartitionModel)),
})
export type DiskModel = Static<typeof DiskModel>

export const DiskMappingContext = Model('DiskMappingContext', {
  disks: List(Ref(DiskModel)),
  version: Int32(),
})
export type DiskMappingContext = Static<typeof DiskMappingContext>
