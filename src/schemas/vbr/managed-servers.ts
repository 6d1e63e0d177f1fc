// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, DateTime, Delete, Enum, Flag, Get, Int32, Integer, List, Model, OneOf, Optional, Post,
  Put, Ref, RequiredSince, RequiredUntil, Since, Tag, Text, Until, Uuid, type Static,
} from '../kit/vbr.js'
import { ECredentialsStorageType, LinuxCredentialsSpec } from './common/credentials.js'
import {
  EViHostType, LinuxHostSSHSettingsModel, ManagedHostPortsModel, WindowsHostPortsModel,
} from './common/hosts.js'
import { InventoryObjectModel } from './common/inventory-objects.js'
import { SessionModel } from './common/sessions.js'
import { EManagedServerType, PaginationResult } from './common/shared.js'

export const tag = 'Managed Servers'

export const EManagedServersFiltersOrderColumn = Enum('EManagedServersFiltersOrderColumn', [
  'Name', 'Type', 'Description',
  ...Since('1.3-rev0', ['Status']),
])
export type EManagedServersFiltersOrderColumn = Static<typeof EManagedServersFiltersOrderColumn>

export const EManagedServersStatus = Enum('EManagedServersStatus', ['Available', 'Unavailable'])
export type EManagedServersStatus = Static<typeof EManagedServersStatus>

export const ManagedServerModelBase = {
  id: Uuid(),
  name: Text(),
  description: Text(),
  type: Ref(EManagedServerType),
  ...Until('1.1-rev0', { credentialsId: Uuid() }),
  ...Since('1.2-rev1', { status: Ref(EManagedServersStatus) }),
}

export const EHostUpdatesState = Enum('EHostUpdatesState', [
  'CheckInProgress', 'Installing', 'LastInstallFailed', 'Available', 'NotAvailable', 'CheckUpdatesFailed',
  'OutOfDate',
])
export type EHostUpdatesState = Static<typeof EHostUpdatesState>

export const WindowsHostModel = Model('WindowsHostModel', {
  ...ManagedServerModelBase,
  type: Tag(EManagedServerType, 'WindowsHost'),
  ...RequiredUntil('1.2-rev1', { credentialsId: Uuid() }),
  ...Optional({
    networkSettings: Changed({
      '1.1-rev0': Ref(WindowsHostPortsModel),
      '1.3-rev0': Ref(ManagedHostPortsModel),
    }),
  }),
  ...Since('1.3-rev0', {
    credentialsStorageType: Ref(ECredentialsStorageType),
    ...Optional({
      isBackupServer: Flag(),
      isDefaultMountServer: Flag(),
      updatesState: Ref(EHostUpdatesState),
    }),
  }),
})
export type WindowsHostModel = Static<typeof WindowsHostModel>

export const EOptionalComponentType = Enum('EOptionalComponentType', [
  'CatalystSdk', 'DDBoostSdk', 'CifsGateway', 'NfsGateway', 'GuestInteractionProxy', 'MountTarget',
  'SnapDiffV3',
  ...Since('1.3-rev2', ['IrisPlugin', 'ApplicationBackupRepository']),
])
export type EOptionalComponentType = Static<typeof EOptionalComponentType>

export const OptionalComponentModel = Model('OptionalComponentModel', {
  displayName: Text(),
  optionalComponent: Ref(EOptionalComponentType),
})
export type OptionalComponentModel = Static<typeof OptionalComponentModel>

export const HostOptionalComponents = Model('HostOptionalComponents', {
  optionalComponents: List(Ref(OptionalComponentModel)),
})
export type HostOptionalComponents = Static<typeof HostOptionalComponents>

export const LinuxHostModel = Model('LinuxHostModel', {
  ...ManagedServerModelBase,
  type: Tag(EManagedServerType, 'LinuxHost'),
  ...RequiredUntil('1.1-rev0', { credentialsId: Uuid() }),
  ...Optional({ sshSettings: Ref(LinuxHostSSHSettingsModel) }),
  ...RequiredSince('1.2-rev1', { credentialsStorageType: Ref(ECredentialsStorageType) }),
  ...Since('1.2-rev1', Optional({ singleUseCredentials: Ref(LinuxCredentialsSpec) })),
  ...Since('1.3-rev0', Optional({
    isBackupServer: Flag(),
    updatesState: Ref(EHostUpdatesState),
    autoUpdateDeadline: DateTime(),
    isDefaultMountServer: Flag(),
    handshakeCode: Text(),
    optionalComponents: Ref(HostOptionalComponents),
    isVBRLinuxAppliance: Flag(),
  })),
})
export type LinuxHostModel = Static<typeof LinuxHostModel>

export const ViHostModel = Model('ViHostModel', {
  ...ManagedServerModelBase,
  type: Tag(EManagedServerType, 'ViHost'),
  credentialsId: Uuid(),
  port: Integer(),
  ...Optional({ viHostType: Ref(EViHostType) }),
})
export type ViHostModel = Static<typeof ViHostModel>

export const CloudDirectorViHostModel = Model('CloudDirectorViHostModel', {
  viServerName: Text(),
  viCredentialsId: Uuid(),
  cloudDirectorViServerName: Text(),
  ...Optional({ certificateThumbprint: Text() }),
})
export type CloudDirectorViHostModel = Static<typeof CloudDirectorViHostModel>

export const CloudDirectorHostModel = Model('CloudDirectorHostModel', {
  ...ManagedServerModelBase,
  type: Tag(EManagedServerType, 'CloudDirectorHost'),
  credentialsId: Uuid(),
  viServers: List(Ref(CloudDirectorViHostModel)),
  ...Optional({ url: Text(), certificateThumbprint: Text() }),
})
export type CloudDirectorHostModel = Static<typeof CloudDirectorHostModel>

export const HvServerModel = Model('HvServerModel', {
  ...ManagedServerModelBase,
  type: Tag(EManagedServerType, 'HvServer'),
  credentialsStorageType: Ref(ECredentialsStorageType),
  ...Optional({
    credentialsId: Uuid(),
    networkSettings: Ref(ManagedHostPortsModel),
    maxTaskCount: Integer(),
    updatesState: Ref(EHostUpdatesState),
    parentHostId: Uuid(),
    parentHostName: Text(),
  }),
})
export type HvServerModel = Static<typeof HvServerModel>

export const ManagedHostNetworkSettingsModel = Model('ManagedHostNetworkSettingsModel', Optional({
  portRangeStart: Integer(),
  portRangeEnd: Integer(),
  serverSide: Flag(),
}))
export type ManagedHostNetworkSettingsModel = Static<typeof ManagedHostNetworkSettingsModel>

export const HvHostDiscoveryModel = Model('HvHostDiscoveryModel', { hvServerName: Text() })
export type HvHostDiscoveryModel = Static<typeof HvHostDiscoveryModel>

export const HvHostClusterModel = Model('HvHostClusterModel', {
  ...ManagedServerModelBase,
  type: Tag(EManagedServerType, 'HvCluster'),
  credentialsId: Uuid(),
  ...Optional({
    networkSettings: Ref(ManagedHostNetworkSettingsModel),
    childServers: List(Ref(HvHostDiscoveryModel)),
    parentHostId: Uuid(),
    parentHostName: Text(),
  }),
})
export type HvHostClusterModel = Static<typeof HvHostClusterModel>

export const SCVMMModel = Model('SCVMMModel', {
  ...ManagedServerModelBase,
  type: Tag(EManagedServerType, 'SCVMM'),
  credentialsId: Uuid(),
  ...Optional({
    addAllServers: Flag(),
    networkSettings: Ref(ManagedHostPortsModel),
    childServers: List(Ref(HvHostDiscoveryModel)),
  }),
})
export type SCVMMModel = Static<typeof SCVMMModel>

export const SmbV3ClusterModel = Model('SmbV3ClusterModel', {
  ...ManagedServerModelBase,
  type: Tag(EManagedServerType, 'SmbV3Cluster'),
  credentialsId: Uuid(),
  ...Optional({ networkSettings: Ref(ManagedHostPortsModel) }),
})
export type SmbV3ClusterModel = Static<typeof SmbV3ClusterModel>

export const SmbV3StandaloneHostModel = Model('SmbV3StandaloneHostModel', {
  ...ManagedServerModelBase,
  type: Tag(EManagedServerType, 'SmbV3StandaloneHost'),
  credentialsId: Uuid(),
  ...Optional({ networkSettings: Ref(ManagedHostPortsModel) }),
})
export type SmbV3StandaloneHostModel = Static<typeof SmbV3StandaloneHostModel>

export const ManagedServerModel = OneOf('ManagedServerModel', 'type', ManagedServerModelBase, {
  WindowsHost: WindowsHostModel,
  LinuxHost: LinuxHostModel,
  ViHost: ViHostModel,
  ...Since('1.2-rev1', { CloudDirectorHost: CloudDirectorHostModel }),
  ...Since('1.3-rev0', {
    HvServer: HvServerModel,
    HvCluster: HvHostClusterModel,
    SCVMM: SCVMMModel,
    SmbV3Cluster: SmbV3ClusterModel,
    SmbV3StandaloneHost: SmbV3StandaloneHostModel,
  }),
})
export type ManagedServerModel = Static<typeof ManagedServerModel>

export const ManagedServersResult = Model('ManagedServersResult', {
  data: List(Ref(ManagedServerModel)),
  pagination: Ref(PaginationResult),
})
export type ManagedServersResult = Static<typeof ManagedServersResult>

export const ManagedServerSpecBase = {
  name: Text(),
  description: Text(),
  type: Ref(EManagedServerType),
  ...Until('1.1-rev0', { credentialsId: Uuid() }),
}

export const WindowsHostSpec = Model('WindowsHostSpec', {
  ...ManagedServerSpecBase,
  type: Tag(EManagedServerType, 'WindowsHost'),
  ...RequiredUntil('1.2-rev1', { credentialsId: Uuid() }),
  ...Optional({
    networkSettings: Changed({
      '1.1-rev0': Ref(WindowsHostPortsModel),
      '1.3-rev0': Ref(ManagedHostPortsModel),
    }),
  }),
  ...Since('1.3-rev0', { credentialsStorageType: Ref(ECredentialsStorageType) }),
})
export type WindowsHostSpec = Static<typeof WindowsHostSpec>

export const LinuxHostSpec = Model('LinuxHostSpec', {
  ...ManagedServerSpecBase,
  type: Tag(EManagedServerType, 'LinuxHost'),
  sshFingerprint: Text(),
  ...RequiredUntil('1.1-rev0', { credentialsId: Uuid() }),
  ...Optional({ sshSettings: Ref(LinuxHostSSHSettingsModel) }),
  ...Since('1.2-rev1', {
    credentialsStorageType: Ref(ECredentialsStorageType),
    ...Optional({ singleUseCredentials: Ref(LinuxCredentialsSpec) }),
  }),
  ...Since('1.3-rev0', Optional({ handshakeCode: Text(), optionalComponents: Ref(HostOptionalComponents) })),
})
export type LinuxHostSpec = Static<typeof LinuxHostSpec>

export const ViHostSpec = Model('ViHostSpec', {
  ...ManagedServerSpecBase,
  type: Tag(EManagedServerType, 'ViHost'),
  credentialsId: Uuid(),
  ...Optional({ port: Integer(), certificateThumbprint: Text() }),
})
export type ViHostSpec = Static<typeof ViHostSpec>

export const CloudDirectorViHostSpec = Model('CloudDirectorViHostSpec', {
  viServerName: Text(),
  viCredentialsId: Uuid(),
  ...Optional({ certificateThumbprint: Text() }),
})
export type CloudDirectorViHostSpec = Static<typeof CloudDirectorViHostSpec>

export const CloudDirectorHostSpec = Model('CloudDirectorHostSpec', {
  ...ManagedServerSpecBase,
  type: Tag(EManagedServerType, 'CloudDirectorHost'),
  credentialsId: Uuid(),
  viServers: List(Ref(CloudDirectorViHostSpec)),
  ...Optional({ url: Text(), certificateThumbprint: Text() }),
})
export type CloudDirectorHostSpec = Static<typeof CloudDirectorHostSpec>

export const HvServerSpec = Model('HvServerSpec', {
  ...ManagedServerSpecBase,
  type: Tag(EManagedServerType, 'HvServer'),
  credentialsStorageType: Ref(ECredentialsStorageType),
  ...Optional({
    credentialsId: Uuid(),
    networkSettings: Ref(ManagedHostPortsModel),
    maxTaskCount: Integer(),
  }),
})
export type HvServerSpec = Static<typeof HvServerSpec>

export const HvHostClusterSpec = Model('HvHostClusterSpec', {
  ...ManagedServerSpecBase,
  type: Tag(EManagedServerType, 'HvCluster'),
  credentialsId: Uuid(),
  ...Optional({
    networkSettings: Ref(ManagedHostNetworkSettingsModel),
    hvServers: List(Ref(HvHostDiscoveryModel)),
  }),
})
export type HvHostClusterSpec = Static<typeof HvHostClusterSpec>

export const SCVMMSpec = Model('SCVMMSpec', {
  ...ManagedServerSpecBase,
  type: Tag(EManagedServerType, 'SCVMM'),
  credentialsId: Uuid(),
  ...Optional({ addAllServers: Flag(), networkSettings: Ref(ManagedHostPortsModel) }),
})
export type SCVMMSpec = Static<typeof SCVMMSpec>

export const SmbV3ClusterSpec = Model('SmbV3ClusterSpec', {
  ...ManagedServerSpecBase,
  type: Tag(EManagedServerType, 'SmbV3Cluster'),
  credentialsId: Uuid(),
  ...Optional({ networkSettings: Ref(ManagedHostPortsModel) }),
})
export type SmbV3ClusterSpec = Static<typeof SmbV3ClusterSpec>

export const SmbV3StandaloneHostSpec = Model('SmbV3StandaloneHostSpec', {
  ...ManagedServerSpecBase,
  type: Tag(EManagedServerType, 'SmbV3StandaloneHost'),
  credentialsId: Uuid(),
  ...Optional({ networkSettings: Ref(ManagedHostPortsModel) }),
})
export type SmbV3StandaloneHostSpec = Static<typeof SmbV3StandaloneHostSpec>

export const ManagedServerSpec = OneOf('ManagedServerSpec', 'type', ManagedServerSpecBase, {
  WindowsHost: WindowsHostSpec,
  LinuxHost: LinuxHostSpec,
  ViHost: ViHostSpec,
  ...Since('1.2-rev1', { CloudDirectorHost: CloudDirectorHostSpec }),
  ...Since('1.3-rev0', {
    HvServer: HvServerSpec,
    HvCluster: HvHostClusterSpec,
    SCVMM: SCVMMSpec,
    SmbV3Cluster: SmbV3ClusterSpec,
    SmbV3StandaloneHost: SmbV3StandaloneHostSpec,
  }),
})
export type ManagedServerSpec = Static<typeof ManagedServerSpec>

export const CloudDirectorHostDiscoverySpec = Model('CloudDirectorHostDiscoverySpec', {
  url: Text(),
  credentialsId: Uuid(),
  ...Optional({ certificateThumbprint: Text() }),
})
export type CloudDirectorHostDiscoverySpec = Static<typeof CloudDirectorHostDiscoverySpec>

export const CloudDirectorHostDiscoveryModel = Model('CloudDirectorHostDiscoveryModel', {
  viServerName: Text(),
  ...Optional({ certificateThumbprint: Text() }),
})
export type CloudDirectorHostDiscoveryModel = Static<typeof CloudDirectorHostDiscoveryModel>

export const CloudDirectorHostDiscoveryResult = Model('CloudDirectorHostDiscoveryResult', {
  data: List(Ref(CloudDirectorHostDiscoveryModel)),
})
export type CloudDirectorHostDiscoveryResult = Static<typeof CloudDirectorHostDiscoveryResult>

export const EManagedServerState = Enum('EManagedServerState', ['Available', 'Unavailable', 'Any'])
export type EManagedServerState = Static<typeof EManagedServerState>

export const HvHostDiscoverySpec = Model('HvHostDiscoverySpec', Optional({
  credentialsId: Uuid(),
  scvmmHostId: Uuid(),
  hvClusterName: Text(),
}))
export type HvHostDiscoverySpec = Static<typeof HvHostDiscoverySpec>

export const HvHostDiscoveryResult = Model('HvHostDiscoveryResult', Optional({
  data: List(Ref(HvHostDiscoveryModel)),
  pagination: Ref(PaginationResult),
}))
export type HvHostDiscoveryResult = Static<typeof HvHostDiscoveryResult>

export const VolumeSettingsModel = Model('VolumeSettingsModel', {
  VSSprovider: Text(),
  maxSnapshots: Integer(),
})
export type VolumeSettingsModel = Static<typeof VolumeSettingsModel>

export const HyperVVolumeObjectModel = Model('HyperVVolumeObjectModel', {
  volume: Ref(InventoryObjectModel),
  volumeSettings: Ref(VolumeSettingsModel),
})
export type HyperVVolumeObjectModel = Static<typeof HyperVVolumeObjectModel>

export const HyperVVolumeManageModel = Model('HyperVVolumeManageModel', {
  volumes: List(Ref(HyperVVolumeObjectModel)),
  changedBlockTracking: Flag({ default: false }),
  failoverToVSSProvider: Flag({ default: true }),
})
export type HyperVVolumeManageModel = Static<typeof HyperVVolumeManageModel>

export const UpdateHostComponentsSpec = Model('UpdateHostComponentsSpec', Optional({ ids: List(Uuid()) }))
export type UpdateHostComponentsSpec = Static<typeof UpdateHostComponentsSpec>

export const ManagedServersSpec = Model('ManagedServersSpec', Optional({ ids: List(Uuid()) }))
export type ManagedServersSpec = Static<typeof ManagedServersSpec>

export const getAllManagedServers = Get({
  id: 'GetAllManagedServers',
  url: '/api/v1/backupInfrastructure/managedServers',
  claims: ['ViewManagedServers'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  filters: 'ManagedServersFilters',
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.1-rev0': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(EManagedServersFiltersOrderColumn),
      orderAsc: Flag(),
      nameFilter: Text(),
      typeFilter: Changed({ '1.1-rev0': Ref(EManagedServerType), '1.3-rev0': List(Ref(EManagedServerType)) }),
      viTypeFilter: Ref(EViHostType),
    }),
    ...Since('1.3-rev0', Optional({
      serverStateFilter: Ref(EManagedServerState),
      updatesStateFilter: List(Ref(EHostUpdatesState)),
      includeNestedHosts: Flag(),
    })),
    ...Since('1.3-rev2', Optional({ skipDedupAppliances: Flag({ default: false }) })),
  },
  reply: Ref(ManagedServersResult),
})

export const createManagedServer = Post({
  id: 'CreateManagedServer',
  url: '/api/v1/backupInfrastructure/managedServers',
  claims: ['CreateManagedServers'],
  body: Ref(ManagedServerSpec),
  reply: Created(Ref(SessionModel)),
})

export const getManagedServer = Get({
  id: 'GetManagedServer',
  url: '/api/v1/backupInfrastructure/managedServers/:id',
  claims: ['ViewManagedServers'],
  openTo: Changed({
    '1.1-rev0': undefined,
    '1.2-rev1': ['BackupOperator', 'BackupViewer', 'RestoreOperator', 'TapeOperator'],
    '1.3-rev2': ['BackupOperator', 'BackupViewer', 'CustomBackup', 'CustomRestore', 'RestoreOperator'],
  }),
  params: { id: Uuid() },
  reply: Ref(ManagedServerModel),
})

export const updateManagedServer = Put({
  id: 'UpdateManagedServer',
  url: '/api/v1/backupInfrastructure/managedServers/:id',
  claims: ['UpdateManagedServers'],
  params: { id: Uuid() },
  body: Ref(ManagedServerModel),
  reply: Created(Ref(SessionModel)),
})

export const deleteManagedServer = Delete({
  id: 'DeleteManagedServer',
  url: '/api/v1/backupInfrastructure/managedServers/:id',
  claims: ['DeleteManagedServers'],
  params: { id: Uuid() },
  reply: Created(Ref(SessionModel)),
})

export const updateSingleUseCredentials = Post({
  id: 'UpdateSingleUseCredentials',
  url: '/api/v1/backupInfrastructure/managedServers/:id/updateSingleUseCredentials',
  claims: ['UpdateManagedServers'],
  params: { id: Uuid() },
  body: Ref(LinuxCredentialsSpec),
  reply: Created(Ref(SessionModel)),
})

export const resolveCloudDirectorHosts = Post({
  id: 'ResolveCloudDirectorHosts',
  url: '/api/v1/backupInfrastructure/managedServers/cloudDirectorHosts',
  since: '1.2-rev1',
  claims: ['CreateManagedServers'],
  body: Ref(CloudDirectorHostDiscoverySpec),
  reply: Ref(CloudDirectorHostDiscoveryResult),
})

export const resolveHyperVHosts = Post({
  id: 'ResolveHyperVHosts',
  url: '/api/v1/backupInfrastructure/managedServers/hyperVHosts',
  since: '1.3-rev0',
  claims: ['CreateManagedServers'],
  body: Ref(HvHostDiscoverySpec),
  reply: Ref(HvHostDiscoveryResult),
})

export const getManagedServerVolume = Get({
  id: 'GetManagedServerVolume',
  url: '/api/v1/backupInfrastructure/managedServers/:id/volumes',
  since: '1.3-rev0',
  claims: ['ViewVolumes'],
  params: { id: Uuid() },
  reply: Ref(HyperVVolumeManageModel),
})

export const updateVolume = Put({
  id: 'UpdateVolume',
  url: '/api/v1/backupInfrastructure/managedServers/:id/volumes',
  since: '1.3-rev0',
  claims: ['UpdateVolume'],
  params: { id: Uuid() },
  body: Ref(HyperVVolumeManageModel),
  reply: Ref(HyperVVolumeManageModel),
})

export const rescanAllManagedServers = Post({
  id: 'RescanAllManagedServers',
  url: '/api/v1/backupInfrastructure/managedServers/rescan',
  since: '1.3-rev0',
  claims: ['RescanManagedServers'],
  body: Since('1.3-rev1', Optional(Ref(ManagedServersSpec))),
  reply: Created(Ref(SessionModel)),
  errors: [401, 403, 404, 500],
})

export const rescanManagedServer = Post({
  id: 'RescanManagedServer',
  url: '/api/v1/backupInfrastructure/managedServers/:id/rescan',
  since: '1.3-rev0',
  claims: ['RescanManagedServers'],
  params: { id: Uuid() },
  reply: Created(Ref(SessionModel)),
})

export const getHostOptionalComponentsDefaults = Get({
  id: 'GetHostOptionalComponentsDefaults',
  url: '/api/v1/backupInfrastructure/managedServers/optionalComponents/defaults',
  since: '1.3-rev0',
  claims: ['UpdateManagedServers'],
  reply: Ref(HostOptionalComponents),
})

export const updateServerComponents = Post({
  id: 'UpdateServerComponents',
  url: '/api/v1/backupInfrastructure/managedServers/updateComponents',
  since: '1.3-rev0',
  claims: ['UpgradeHost'],
  body: Ref(UpdateHostComponentsSpec),
  reply: Created(Ref(SessionModel)),
  errors: [401, 403, 404, 500],
})
