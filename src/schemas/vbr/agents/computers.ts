// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  DateTime, Enum, Flag, Int32, List, Model, Optional, Ref, Since, Text, Uuid, type Static,
} from '../../kit/vbr.js'
import { EAgentDiscoveredEntityStatus } from './discovered-entities.js'
import { EPlatformType, PaginationResult } from '../common/shared.js'

export const EComputerRecoveryTokenFiltersOrderColumn = Enum('EComputerRecoveryTokenFiltersOrderColumn', [
  'Name', 'ExpirationDate',
])
export type EComputerRecoveryTokenFiltersOrderColumn = Static<typeof EComputerRecoveryTokenFiltersOrderColumn>

export const ComputerRecoveryTokenModel = Model('ComputerRecoveryTokenModel', {
  id: Uuid(),
  name: Text(),
  expirationDate: DateTime(),
  ...Optional({ recoveryToken: Text() }),
})
export type ComputerRecoveryTokenModel = Static<typeof ComputerRecoveryTokenModel>

export const ComputerRecoveryTokenResult = Model('ComputerRecoveryTokenResult', {
  data: List(Ref(ComputerRecoveryTokenModel)),
  pagination: Ref(PaginationResult),
})
export type ComputerRecoveryTokenResult = Static<typeof ComputerRecoveryTokenResult>

export const ComputerRecoveryTokenSpec = Model('ComputerRecoveryTokenSpec', {
  backupIds: List(Uuid()),
  expirationDate: DateTime(),
})
export type ComputerRecoveryTokenSpec = Static<typeof ComputerRecoveryTokenSpec>

export const EProtectedComputerFiltersOrderColumn = Enum('EProtectedComputerFiltersOrderColumn', [
  'Name', 'Type',
])
export type EProtectedComputerFiltersOrderColumn = Static<typeof EProtectedComputerFiltersOrderColumn>

export const EProtectedComputerType = Enum('EProtectedComputerType', ['Linux'])
export type EProtectedComputerType = Static<typeof EProtectedComputerType>

export const ProtectedComputerGroupModel = Model('ProtectedComputerGroupModel', {
  id: Uuid(),
  name: Text(),
  credentialsId: Uuid(),
})
export type ProtectedComputerGroupModel = Static<typeof ProtectedComputerGroupModel>

export const ProtectedComputerModel = Model('ProtectedComputerModel', {
  id: Uuid(),
  name: Text(),
  type: Ref(EProtectedComputerType),
  protectionGroups: List(Ref(ProtectedComputerGroupModel)),
})
export type ProtectedComputerModel = Static<typeof ProtectedComputerModel>

export const ProtectedComputerResult = Model('ProtectedComputerResult', {
  data: List(Ref(ProtectedComputerModel)),
  pagination: Ref(PaginationResult),
})
export type ProtectedComputerResult = Static<typeof ProtectedComputerResult>

export const PreInstalledAgentsPackagesModel = Model('PreInstalledAgentsPackagesModel', Optional({
  include: Flag(),
  packageNames: List(Text()),
}))
export type PreInstalledAgentsPackagesModel = Static<typeof PreInstalledAgentsPackagesModel>

export const PreInstalledAgentsProtectionGroupPackageSpec = Model(
  'PreInstalledAgentsProtectionGroupPackageSpec',
  Optional({
    format: Enum(['Zip', 'Tar']),
    includeWindowsPackages: Flag(),
    includeMacPackages: Flag(),
    linuxPackages: Ref(PreInstalledAgentsPackagesModel),
    unixPackages: Ref(PreInstalledAgentsPackagesModel),
  })
)
export type PreInstalledAgentsProtectionGroupPackageSpec = Static<typeof PreInstalledAgentsProtectionGroupPackageSpec>

export const ELinuxPackageFiltersOrderColumn = Enum('ELinuxPackageFiltersOrderColumn', [
  'Name', 'DistributionName',
])
export type ELinuxPackageFiltersOrderColumn = Static<typeof ELinuxPackageFiltersOrderColumn>

export const EOSBitness = Enum('EOSBitness', ['Unknown', 'x64', 'x86', ...Since('1.3-rev2', ['PPC64le'])])
export type EOSBitness = Static<typeof EOSBitness>

export const LinuxPackageModel = Model('LinuxPackageModel', Optional({
  packageName: Text(),
  distributionName: Text(),
  packageBitness: Ref(EOSBitness),
}))
export type LinuxPackageModel = Static<typeof LinuxPackageModel>

export const LinuxPackageResult = Model('LinuxPackageResult', Optional({
  data: List(Ref(LinuxPackageModel)),
  pagination: Ref(PaginationResult),
}))
export type LinuxPackageResult = Static<typeof LinuxPackageResult>

export const EUnixPackageFiltersOrderColumn = Enum('EUnixPackageFiltersOrderColumn', ['Name'])
export type EUnixPackageFiltersOrderColumn = Static<typeof EUnixPackageFiltersOrderColumn>

export const UnixPackageModel = Model('UnixPackageModel', Optional({ packageName: Text() }))
export type UnixPackageModel = Static<typeof UnixPackageModel>

export const UnixPackageResult = Model('UnixPackageResult', Optional({
  data: List(Ref(UnixPackageModel)),
  pagination: Ref(PaginationResult),
}))
export type UnixPackageResult = Static<typeof UnixPackageResult>

export const AgentStateModel = Model('AgentStateModel', {
  id: Uuid(),
  name: Text(),
  status: Ref(EAgentDiscoveredEntityStatus),
})
export type AgentStateModel = Static<typeof AgentStateModel>

export const AgentStatesResult = Model('AgentStatesResult', {
  data: List(Ref(AgentStateModel)),
  pagination: Ref(PaginationResult),
})
export type AgentStatesResult = Static<typeof AgentStatesResult>

export const BackupIdsSpec = Model('BackupIdsSpec', { backupIds: List(Uuid()) })
export type BackupIdsSpec = Static<typeof BackupIdsSpec>

export const EAgentsRecoveryAppliancesOrderColumn = Enum('EAgentsRecoveryAppliancesOrderColumn', [
  'HostName', 'Version', 'Addresses', 'IsDetached', 'CreationTime', 'LastContactTime', 'PlatformType',
])
export type EAgentsRecoveryAppliancesOrderColumn = Static<typeof EAgentsRecoveryAppliancesOrderColumn>

export const EAgentsRecoveryAppliancesStateFilter = Enum('EAgentsRecoveryAppliancesStateFilter', [
  'All', 'Connected', 'Disconnected',
])
export type EAgentsRecoveryAppliancesStateFilter = Static<typeof EAgentsRecoveryAppliancesStateFilter>

export const EAgentsRecoveryApplianceOperationType = Enum('EAgentsRecoveryApplianceOperationType', ['Reboot'])
export type EAgentsRecoveryApplianceOperationType = Static<typeof EAgentsRecoveryApplianceOperationType>

export const AgentsRecoveryApplianceOperationInfo = Model('AgentsRecoveryApplianceOperationInfo', {
  operation: Ref(EAgentsRecoveryApplianceOperationType),
  enabled: Flag(),
})
export type AgentsRecoveryApplianceOperationInfo = Static<typeof AgentsRecoveryApplianceOperationInfo>

export const AgentRecoveryApplianceModel = Model('AgentRecoveryApplianceModel', {
  id: Uuid(),
  hostName: Text(),
  version: Text(),
  endpoint: Text(),
  addresses: List(Text()),
  port: Int32(),
  creationTime: DateTime(),
  isVerified: Flag(),
  isDetached: Flag(),
  canExpire: Flag(),
  verificationPhrase: Text(),
  usedPersonalCertificate: Flag(),
  lastContactTime: DateTime(),
  platformId: Uuid(),
  platformType: Ref(EPlatformType),
  operations: List(Ref(AgentsRecoveryApplianceOperationInfo)),
  ...Optional({ hostBiosId: Uuid(), lastKnownHostName: Text() }),
})
export type AgentRecoveryApplianceModel = Static<typeof AgentRecoveryApplianceModel>

export const AgentsRecoveryAppliancesResult = Model('AgentsRecoveryAppliancesResult', {
  data: List(Ref(AgentRecoveryApplianceModel)),
  pagination: Ref(PaginationResult),
})
export type AgentsRecoveryAppliancesResult = Static<typeof AgentsRecoveryAppliancesResult>

export const RebootAgentsRecoveryAppliancesSpec = Model('RebootAgentsRecoveryAppliancesSpec', Optional({
  ids: List(Uuid()),
}))
export type RebootAgentsRecoveryAppliancesSpec = Static<typeof RebootAgentsRecoveryAppliancesSpec>
