// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Enum, Flag, Integer, List, Model, Optional, Ref, Since, Until, type Static,
} from '../../kit/vbr.js'

export const EViHostType = Enum('EViHostType', ['ESX', 'ESXi', 'VC'])
export type EViHostType = Static<typeof EViHostType>

export const EWindowsHostComponentType = Enum('EWindowsHostComponentType', [
  'Transport', 'Nfs', 'HvIntegration', 'DeployerSvc', 'WanAccelerator', 'Tape', 'CloudGate',
  'CloudServiceInvoker', 'CloudServiceRemoting', 'RestoreProxy', 'EpAgent', 'EpAgentSqlLocalDB',
  'EpAgentSharedManagementObjects', 'EpAgentSqlSysClrTypes', 'AgentConfigureService', 'VawRedist',
  'ValRedist', 'GuestControl', 'FileSystemVssIntegration', 'VssHwSnapshotProvider', 'Cdp', 'VamRedist',
])
export type EWindowsHostComponentType = Static<typeof EWindowsHostComponentType>

export const WindowsHostComponentPortModel = Model('WindowsHostComponentPortModel', {
  componentName: Ref(EWindowsHostComponentType),
  port: Integer(),
})
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
  'TransportSvc', 'HvIntegration', 'InstallerSvc', 'WanAccelerator', 'TapeProxy', 'CloudGateway',
  'CloudSvcInvoker', 'CloudSvcRemoting', 'RestoreProxy', 'Agent', 'AgentSqlLocalDB', 'AgentSharedMgmtObjects',
  'AgentSqlSysClrTypes', 'DistributionSvc', 'VawRedist', 'ValRedist', 'GuestControl', 'VssIntegration',
  'VssHvSnapshotProvider', 'CdpSvc', 'VamRedist', 'VauRedist', 'PluginOracleRman', 'CloudMessageSvc',
  'DbPluginRedist', 'Vddk', 'PlatformConverterSvc', 'StandBySvc', 'GuestInteractionProxy',
  'StoreOnceCatalystSdk', 'DDBoostSdk', 'PluginMsSql', 'AppBackupRepository', 'PSManagementSvc', 'Antivirus',
  'CifsGateway', 'MountTarget', 'NfsGateway', 'SnapDiffV3', 'Ynq', 'MountServerDependencies',
  'GuestProxyDependencies',
  ...Until('1.3-rev0', ['vPowerNFS']),
  ...Until('1.3-rev1', ['OpenSSL3v13']),
  ...Since('1.3-rev1', ['VPowerNFS', 'CdpAgent', 'CdpFilter']),
  ...Since('1.3-rev2', ['OpenSSL300', 'OpenTelemetryCollector', 'IrisPlugin', 'OpenSSL312', 'HotAdd']),
])
export type EHostComponentType = Static<typeof EHostComponentType>

export const HostComponentPortModel = Model('HostComponentPortModel', {
  componentName: Ref(EHostComponentType),
  port: Integer(),
})
export type HostComponentPortModel = Static<typeof HostComponentPortModel>

export const ManagedHostPortsModel = Model('ManagedHostPortsModel', Optional({
  components: List(Ref(HostComponentPortModel)),
  portRangeStart: Integer(),
  portRangeEnd: Integer(),
  serverSide: Flag(),
}))
export type ManagedHostPortsModel = Static<typeof ManagedHostPortsModel>

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
