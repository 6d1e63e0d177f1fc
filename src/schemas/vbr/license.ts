// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, DateTime, Enum, File, Flag, Float, Get, Int32, Integer, List, Model, Optional, Post, Ref,
  RequiredSince, RequiredUntil, Since, Text, Until, Uuid, type Static,
} from '../kit/vbr.js'
import { PaginationResult } from './common/shared.js'

export const tag = 'License'

export const LicenseInstallationPromoSpec = Model('LicenseInstallationPromoSpec', Optional({
  overwriteExisting: Flag(),
  enableAutoUpdate: Flag(),
  installWithoutPromo: Flag(),
}))
export type LicenseInstallationPromoSpec = Static<typeof LicenseInstallationPromoSpec>

export const LicenseInstallationSpec = Model('LicenseInstallationSpec', {
  license: Text(),
  ...Optional({ forceStandaloneMode: Flag(), promo: Ref(LicenseInstallationPromoSpec) }),
})
export type LicenseInstallationSpec = Static<typeof LicenseInstallationSpec>

export const EInstalledLicenseStatus = Enum('EInstalledLicenseStatus', ['Expired', 'Invalid', 'Valid'])
export type EInstalledLicenseStatus = Static<typeof EInstalledLicenseStatus>

export const EInstalledLicenseType = Enum('EInstalledLicenseType', [
  'Empty', 'Evaluation', 'Free', 'NFR', 'Perpetual', 'Rental', 'Subscription', 'Promo',
])
export type EInstalledLicenseType = Static<typeof EInstalledLicenseType>

export const EInstalledLicenseEdition = Enum('EInstalledLicenseEdition', [
  'Community', 'Enterprise', 'EnterprisePlus', 'Standard', 'Unspecified',
])
export type EInstalledLicenseEdition = Static<typeof EInstalledLicenseEdition>

export const ESocketLicenseObjectType = Enum('ESocketLicenseObjectType', [
  'HyperV', 'Universal', 'Unlicensed', 'vSphere',
])
export type ESocketLicenseObjectType = Static<typeof ESocketLicenseObjectType>

export const SocketLicenseWorkloadModel = Model('SocketLicenseWorkloadModel', {
  name: Text(),
  hostName: Text(),
  hostId: Uuid(),
  socketsNumber: Integer(),
  coresNumber: Integer(),
  type: Ref(ESocketLicenseObjectType),
})
export type SocketLicenseWorkloadModel = Static<typeof SocketLicenseWorkloadModel>

export const ELicensePackageType = Enum('ELicensePackageType', [
  'Invalid', 'Starter', 'Essentials', 'Backup', 'One', 'Suite',
  ...Since('1.3-rev0', ['Foundation', 'Advanced', 'Premium']),
])
export type ELicensePackageType = Static<typeof ELicensePackageType>

export const SocketLicenseSummaryModel = Model('SocketLicenseSummaryModel', {
  licensedSocketsNumber: Integer(),
  usedSocketsNumber: Integer(),
  remainingSocketsNumber: Integer(),
  ...Optional({ workload: List(Ref(SocketLicenseWorkloadModel)), package: Ref(ELicensePackageType) }),
  ...Since('1.3-rev2', Optional({ expirationDate: DateTime(), supportExpirationDate: DateTime() })),
})
export type SocketLicenseSummaryModel = Static<typeof SocketLicenseSummaryModel>

export const InstanceLicenseObjectModel = Model('InstanceLicenseObjectModel', {
  type: Text(),
  count: Integer(),
  multiplier: Float({ format: 'double' }),
  usedInstancesNumber: Float({ format: 'double' }),
})
export type InstanceLicenseObjectModel = Static<typeof InstanceLicenseObjectModel>

export const ELicensePlatformType = Enum('ELicensePlatformType', [
  'Unknown', 'VMware', 'HyperV', 'UnstructuredData', 'UnstructuredDataServer', 'File2TapeShare',
  'File2TapeServer', 'Amazon2Tape', 'Azure2Tape', 'S3Compatible2Tape', 'Amazon2Nas', 'Azure2Nas',
  'S3Compatible2Nas', 'MongoDB', 'NutanixAhv', 'Kvm', 'Proxmox', 'WindowsWorkstation', 'WindowsServer',
  'LinuxWorkstation', 'LinuxServer', 'LinuxPpcServer', 'UnixServer', 'MacWorkstation', 'MacServer',
  'CloudBackup', 'CloudBackupWorkstation', 'CloudBackupServer', 'CloudReplica', 'Application', 'AzureEntraId',
  'AwsEc2', 'AwsRds', 'AwsEfs', 'AwsRdsCluster', 'AwsDynamoDb', 'AwsFsx', 'AwsRedshift',
  'AwsRedshiftServerless', 'AzureVm', 'AzureSql', 'AzureFileShare', 'AzureCosmosDb', 'GcpVm', 'GcpSql',
  'GcpSpanner', 'OracleSolaris', 'IbmAix',
  ...Since('1.3-rev1', ['UniversalCdpWindows']),
  ...Since('1.3-rev2', [
    'UniversalCdpLinux', 'NdmpNetApp2Tape', 'Iris', 'AbrBackup', 'Scp', 'XcpNg', 'XenServer', 'HpeVme', 'Sfr',
    'Kbv', 'Onl', 'Pl9', 'Vrg', 'Rho', 'Vtz',
  ]),
])
export type ELicensePlatformType = Static<typeof ELicensePlatformType>

export const InstanceLicenseWorkloadModel = Model('InstanceLicenseWorkloadModel', {
  name: Text(),
  hostName: Text(),
  usedInstancesNumber: Float({ format: 'double' }),
  type: Text(),
  instanceId: Uuid(),
  ...Since('1.3-rev0', {
    platformType: Ref(ELicensePlatformType),
    canBeRevoked: Flag(),
    ...Optional({ displayName: Text() }),
  }),
})
export type InstanceLicenseWorkloadModel = Static<typeof InstanceLicenseWorkloadModel>

export const InstanceLicenseSummaryModel = Model('InstanceLicenseSummaryModel', {
  licensedInstancesNumber: Float({ format: 'double' }),
  usedInstancesNumber: Float({ format: 'double' }),
  newInstancesNumber: Float({ format: 'double' }),
  rentalInstancesNumber: Float({ format: 'double' }),
  ...Optional({
    objects: List(Ref(InstanceLicenseObjectModel)),
    workload: List(Ref(InstanceLicenseWorkloadModel)),
    package: Ref(ELicensePackageType),
    promoInstancesNumber: Float({ format: 'double' }),
    licensedInstancesPromoIncludedNumber: Float({ format: 'double' }),
    promoExpiresOn: DateTime(),
  }),
  ...Since('1.3-rev2', Optional({ expirationDate: DateTime(), supportExpirationDate: DateTime() })),
})
export type InstanceLicenseSummaryModel = Static<typeof InstanceLicenseSummaryModel>

export const ECapacityLicenseObjectType = Enum('ECapacityLicenseObjectType', ['FileShare', 'ObjectStorage'])
export type ECapacityLicenseObjectType = Static<typeof ECapacityLicenseObjectType>

export const CapacityLicenseObjectModel = Model('CapacityLicenseObjectModel', {
  type: Ref(ECapacityLicenseObjectType),
  usedCapacityTb: Float({ format: 'double' }),
})
export type CapacityLicenseObjectModel = Static<typeof CapacityLicenseObjectModel>

export const CapacityLicenseWorkloadModel = Model('CapacityLicenseWorkloadModel', {
  name: Text(),
  usedCapacityTb: Float({ format: 'double' }),
  type: Ref(ECapacityLicenseObjectType),
  instanceId: Uuid(),
})
export type CapacityLicenseWorkloadModel = Static<typeof CapacityLicenseWorkloadModel>

export const CapacityLicenseSummaryModel = Model('CapacityLicenseSummaryModel', {
  licensedCapacityTb: Float({ format: 'double' }),
  usedCapacityTb: Float({ format: 'double' }),
  ...Optional({
    objects: List(Ref(CapacityLicenseObjectModel)),
    workload: List(Ref(CapacityLicenseWorkloadModel)),
  }),
})
export type CapacityLicenseSummaryModel = Static<typeof CapacityLicenseSummaryModel>

export const EInstalledLicenseCloudConnectMode = Enum('EInstalledLicenseCloudConnectMode', [
  'Disabled', 'Enabled', 'Enterprise', 'Invalid',
])
export type EInstalledLicenseCloudConnectMode = Static<typeof EInstalledLicenseCloudConnectMode>

export const InstalledLicenseModel = Model('InstalledLicenseModel', {
  status: Ref(EInstalledLicenseStatus),
  edition: Ref(EInstalledLicenseEdition),
  licensedTo: Text(),
  supportId: Text(),
  autoUpdateEnabled: Flag(),
  freeAgentInstanceConsumptionEnabled: Flag(),
  cloudConnect: Ref(EInstalledLicenseCloudConnectMode),
  ...RequiredUntil('1.2-rev1', { type: Ref(EInstalledLicenseType) }),
  ...Optional({
    socketLicenseSummary: Ref(SocketLicenseSummaryModel),
    instanceLicenseSummary: Ref(InstanceLicenseSummaryModel),
    capacityLicenseSummary: Ref(CapacityLicenseSummaryModel),
  }),
  ...Until('1.3-rev1', Optional({ expirationDate: DateTime(), supportExpirationDate: DateTime() })),
  ...Since('1.3-rev0', { IsMultiSection: Flag(), proactiveSupportEnabled: Flag() }),
})
export type InstalledLicenseModel = Static<typeof InstalledLicenseModel>

export const ELicenseSectionType = Enum('ELicenseSectionType', ['All', 'Instance', 'Socket'])
export type ELicenseSectionType = Static<typeof ELicenseSectionType>

export const LicenseRemoveSpec = Model('LicenseRemoveSpec', Optional({
  forceStandaloneMode: Flag(),
  section: Ref(ELicenseSectionType),
}))
export type LicenseRemoveSpec = Static<typeof LicenseRemoveSpec>

export const ELicenseReportFormat = Enum('ELicenseReportFormat', ['Html', 'Pdf', 'Json'])
export type ELicenseReportFormat = Static<typeof ELicenseReportFormat>

export const LicenseCreateReportSpec = Model('LicenseCreateReportSpec', {
  reportFormat: Ref(ELicenseReportFormat),
})
export type LicenseCreateReportSpec = Static<typeof LicenseCreateReportSpec>

export const LicenseRenewSpec = Model('LicenseRenewSpec', Optional({ forceStandaloneMode: Flag() }))
export type LicenseRenewSpec = Static<typeof LicenseRenewSpec>

export const LicenseRenewalModel = Model('LicenseRenewalModel', Optional({ renewalUrl: Text() }))
export type LicenseRenewalModel = Static<typeof LicenseRenewalModel>

export const ESocketWorkloadsFiltersOrderColumn = Enum('ESocketWorkloadsFiltersOrderColumn', [
  'Name', 'HostName', 'HostId', 'SocketsNumber', 'CoresNumber', 'Type',
])
export type ESocketWorkloadsFiltersOrderColumn = Static<typeof ESocketWorkloadsFiltersOrderColumn>

export const SocketLicenseWorkloadResult = Model('SocketLicenseWorkloadResult', {
  data: List(Ref(SocketLicenseWorkloadModel)),
  pagination: Ref(PaginationResult),
})
export type SocketLicenseWorkloadResult = Static<typeof SocketLicenseWorkloadResult>

export const EInstanceWorkloadsFiltersOrderColumn = Enum('EInstanceWorkloadsFiltersOrderColumn', [
  'Name', 'HostName', 'UsedInstancesNumber', 'Type', 'InstanceId',
])
export type EInstanceWorkloadsFiltersOrderColumn = Static<typeof EInstanceWorkloadsFiltersOrderColumn>

export const InstanceLicenseWorkloadResult = Model('InstanceLicenseWorkloadResult', {
  data: List(Ref(InstanceLicenseWorkloadModel)),
  pagination: Ref(PaginationResult),
})
export type InstanceLicenseWorkloadResult = Static<typeof InstanceLicenseWorkloadResult>

export const EInstanceLicenseWorkloadRole = Enum('EInstanceLicenseWorkloadRole', ['Workstation', 'Server'])
export type EInstanceLicenseWorkloadRole = Static<typeof EInstanceLicenseWorkloadRole>

export const InstanceLicenseAssignmentSpec = Model('InstanceLicenseAssignmentSpec', {
  role: Ref(EInstanceLicenseWorkloadRole),
})
export type InstanceLicenseAssignmentSpec = Static<typeof InstanceLicenseAssignmentSpec>

export const CapacityLicenseWorkloadResult = Model('CapacityLicenseWorkloadResult', {
  workloads: List(Ref(CapacityLicenseWorkloadModel)),
})
export type CapacityLicenseWorkloadResult = Static<typeof CapacityLicenseWorkloadResult>

export const LicenseUpdateModel = Model('LicenseUpdateModel', { message: Text(), isSuccessful: Flag() })
export type LicenseUpdateModel = Static<typeof LicenseUpdateModel>

export const LicenseAutoUpdateSpec = Model('LicenseAutoUpdateSpec', {
  enabled: Flag(),
  ...Since('1.3-rev0', Optional({ proactiveSupportEnabled: Flag() })),
})
export type LicenseAutoUpdateSpec = Static<typeof LicenseAutoUpdateSpec>

export const LicenseAgentConsumptionSpec = Model('LicenseAgentConsumptionSpec', { enabled: Flag() })
export type LicenseAgentConsumptionSpec = Static<typeof LicenseAgentConsumptionSpec>

export const installLicense = Post({
  id: 'InstallLicense',
  url: '/api/v1/license/install',
  since: '1.2-rev1',
  claims: ['InstallLicense'],
  roles: ['NoLicense'],
  body: Ref(LicenseInstallationSpec),
  reply: Ref(InstalledLicenseModel),
})

export const getInstalledLicense = Get({
  id: 'GetInstalledLicense',
  url: '/api/v1/license',
  since: '1.2-rev1',
  claims: ['GetInstalledLicense'],
  roles: ['NoLicense'],
  reply: Ref(InstalledLicenseModel),
})

export const removeLicense = Post({
  id: 'RemoveLicense',
  url: '/api/v1/license/remove',
  since: '1.2-rev1',
  claims: ['RemoveLicense'],
  body: Ref(LicenseRemoveSpec),
  reply: Ref(InstalledLicenseModel),
})

export const createLicenseReport = Post({
  id: 'CreateLicenseReport',
  url: '/api/v1/license/createReport',
  since: '1.2-rev1',
  claims: ['CreateLicenseReport'],
  body: Ref(LicenseCreateReportSpec),
  reply: File('application/octet-stream'),
})

export const renewInstalledLicense = Post({
  id: 'RenewInstalledLicense',
  url: '/api/v1/license/renew',
  since: '1.2-rev1',
  claims: ['RenewInstalledLicense'],
  body: Ref(LicenseRenewSpec),
  reply: Ref(LicenseRenewalModel),
})

export const getLicensedSockets = Get({
  id: 'GetLicensedSockets',
  url: '/api/v1/license/sockets',
  since: '1.2-rev1',
  claims: ['GetLicensedSockets'],
  filters: 'SocketWorkloadsFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(ESocketWorkloadsFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    hostNameFilter: Text(),
    hostIdFilter: Uuid(),
    socketsNumberFilter: Integer(),
    coresNumberFilter: Integer(),
    typeFilter: Ref(ESocketLicenseObjectType),
  }),
  reply: Ref(SocketLicenseWorkloadResult),
  errors: [400, 401, 403, 500],
})

export const revokeSocketLicense = Post({
  id: 'RevokeSocketLicense',
  url: '/api/v1/license/sockets/:hostId/revoke',
  since: '1.2-rev1',
  claims: ['RevokeSocketLicense'],
  params: { hostId: Uuid() },
  reply: Ref(SocketLicenseWorkloadModel),
  errors: [400, 401, 403, 500],
})

export const getLicensedInstances = Get({
  id: 'GetLicensedInstances',
  url: '/api/v1/license/instances',
  since: '1.2-rev1',
  claims: ['GetLicensedInstances'],
  filters: 'InstanceWorkloadsFilters',
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EInstanceWorkloadsFiltersOrderColumn),
    orderAsc: Flag(),
    nameFilter: Text(),
    hostNameFilter: Text(),
    usedInstancesNumberFilter: Float({ format: 'double' }),
    typeFilter: Text(),
    instanceIdFilter: Uuid(),
  }),
  reply: Ref(InstanceLicenseWorkloadResult),
})

export const assignInstanceLicense = Post({
  id: 'AssignInstanceLicense',
  url: '/api/v1/license/instances/:instanceId/assign',
  since: '1.2-rev1',
  claims: ['AssignInstanceLicense'],
  params: { instanceId: Uuid() },
  body: Optional(Ref(InstanceLicenseAssignmentSpec)),
  reply: Ref(InstanceLicenseWorkloadModel),
  errors: [400, 401, 403, 500],
})

export const revokeInstanceLicense = Post({
  id: 'RevokeInstanceLicense',
  url: '/api/v1/license/instances/:instanceId/revoke',
  since: '1.2-rev1',
  claims: ['RevokeInstanceLicense'],
  params: { instanceId: Uuid() },
  reply: Ref(InstanceLicenseWorkloadModel),
  errors: [400, 401, 403, 500],
})

export const getLicensedCapacity = Get({
  id: 'GetLicensedCapacity',
  url: '/api/v1/license/capacity',
  since: '1.2-rev1',
  claims: ['GetLicensedCapacity'],
  reply: Ref(CapacityLicenseWorkloadResult),
})

export const revokeCapacityLicense = Post({
  id: 'RevokeCapacityLicense',
  url: '/api/v1/license/capacity/:instanceId/revoke',
  since: '1.2-rev1',
  claims: ['RevokeCapacityLicense'],
  params: { instanceId: Uuid() },
  reply: Ref(CapacityLicenseWorkloadModel),
  errors: [400, 401, 403, 500],
})

export const updateLicense = Post({
  id: 'UpdateLicense',
  url: '/api/v1/license/update',
  since: '1.2-rev1',
  claims: ['InstallLicense'],
  reply: Ref(LicenseUpdateModel),
  errors: [400, 401, 403, 500],
})

export const setAutoUpdate = Post({
  id: 'SetAutoUpdate',
  url: '/api/v1/license/autoupdate',
  since: '1.2-rev1',
  claims: ['InstallLicense'],
  body: RequiredSince('1.3-rev0', Ref(LicenseAutoUpdateSpec)),
  reply: Ref(InstalledLicenseModel),
})

export const setAgentConsumption = Post({
  id: 'SetAgentConsumption',
  url: '/api/v1/license/agentConsumption',
  since: '1.2-rev1',
  claims: ['InstallLicense'],
  body: RequiredSince('1.3-rev0', Ref(LicenseAgentConsumptionSpec)),
  reply: Ref(InstalledLicenseModel),
})

export const removeInstanceLicense = Post({
  id: 'RemoveInstanceLicense',
  url: '/api/v1/license/instances/:instanceId/remove',
  since: '1.3-rev0',
  claims: ['RevokeInstanceLicense'],
  params: { instanceId: Uuid() },
  reply: Ref(InstanceLicenseWorkloadModel),
  errors: [400, 401, 403, 500],
})
