// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Accepted, Delete, Enum, Flag, Get, Integer, Model, Nullable, Optional, Post, Ref, Text, Uuid, type Static,
} from '../kit/vbr.js'
import { SessionModel } from './common/sessions.js'

export const tag = 'High Availability (HA) Cluster'

export const EHaPatroniNodeRole = Enum('EHaPatroniNodeRole', [
  'Leader', 'StandbyLeader', 'SyncStandby', 'Replica',
])
export type EHaPatroniNodeRole = Static<typeof EHaPatroniNodeRole>

export const EHaPatroniNodeState = Enum('EHaPatroniNodeState', [
  'Running', 'Streaming', 'InArchiveRecovery', 'Stopped', 'Crashed', 'Starting', 'Restarting', 'Stopping',
  'StartFailed', 'StopFailed', 'RestartFailed', 'InitializingNewCluster', 'InitdbFailed', 'CreatingReplica',
])
export type EHaPatroniNodeState = Static<typeof EHaPatroniNodeState>

export const HighAvailabilityClusterNodeModel = Model('HighAvailabilityClusterNodeModel', {
  id: Uuid(),
  name: Text(),
  ipAddress: Text(),
  fqdn: Text(),
  role: Ref(EHaPatroniNodeRole),
  state: Ref(EHaPatroniNodeState),
  timeline: Text(),
  lagMb: Integer(),
  ...Optional({ externalEndpoint: Nullable(Text()) }),
})
export type HighAvailabilityClusterNodeModel = Static<typeof HighAvailabilityClusterNodeModel>

export const HighAvailabilityClusterStatesModel = Model('HighAvailabilityClusterStatesModel', {
  isCreationInProgress: Flag(),
  isFailoverInProgress: Flag(),
  isRemovalInProgress: Flag(),
  isFirstLaunchAfterFailover: Flag(),
  isClusterEndpointMigrationInProgress: Flag(),
  lastOnlineTimeUtc: Text(),
  isOnline: Flag(),
  isSecondaryReinitInProgress: Flag(),
  isMaintenanceInProgress: Flag(),
})
export type HighAvailabilityClusterStatesModel = Static<typeof HighAvailabilityClusterStatesModel>

export const HighAvailabilityClusterConfigurationModel = Model('HighAvailabilityClusterConfigurationModel', {
  id: Uuid(),
  primaryNode: Ref(HighAvailabilityClusterNodeModel),
  secondaryNode: Ref(HighAvailabilityClusterNodeModel),
  name: Text(),
  clusterEndpoint: Text(),
  clusterDnsName: Text(),
  isCrossSubnetMode: Flag(),
  ...Optional({ states: Ref(HighAvailabilityClusterStatesModel) }),
})
export type HighAvailabilityClusterConfigurationModel = Static<typeof HighAvailabilityClusterConfigurationModel>

export const EHaCertificateFileFormatType = Enum('EHaCertificateFileFormatType', ['Pem'])
export type EHaCertificateFileFormatType = Static<typeof EHaCertificateFileFormatType>

export const HaCertificateUploadSpec = Model('HaCertificateUploadSpec', {
  certificate: Text(),
  formatType: Ref(EHaCertificateFileFormatType),
})
export type HaCertificateUploadSpec = Static<typeof HaCertificateUploadSpec>

export const HighAvailabilityClusterSpec = Model('HighAvailabilityClusterSpec', {
  primaryNodeIpAddress: Text(),
  secondaryNodeIpAddress: Text(),
  secondaryNodeCredentialsId: Uuid(),
  clusterDnsName: Text(),
  certificate: Ref(HaCertificateUploadSpec),
  ...Optional({
    clusterEndpoint: Text(),
    isCrossSubnetMode: Flag(),
    primaryNodeExternalEndpoint: Text(),
    secondaryNodeExternalEndpoint: Text(),
  }),
})
export type HighAvailabilityClusterSpec = Static<typeof HighAvailabilityClusterSpec>

export const HighAvailabilityClusterAddressSpec = Model('HighAvailabilityClusterAddressSpec', Optional({
  clusterEndpoint: Text(),
  clusterDnsName: Text(),
  primaryNodeExternalEndpoint: Text(),
  secondaryNodeExternalEndpoint: Text(),
}))
export type HighAvailabilityClusterAddressSpec = Static<typeof HighAvailabilityClusterAddressSpec>

export const HighAvailabilitySwitchoverSpec = Model('HighAvailabilitySwitchoverSpec', Optional({
  ignoreLag: Flag({ default: false }),
}))
export type HighAvailabilitySwitchoverSpec = Static<typeof HighAvailabilitySwitchoverSpec>

export const OperationStartedResponse = Model('OperationStartedResponse', { message: Text() })
export type OperationStartedResponse = Static<typeof OperationStartedResponse>

export const getHighAvailabilityCluster = Get({
  id: 'GetHighAvailabilityCluster',
  url: '/api/v1/highAvailabilityCluster',
  since: '1.3-rev2',
  claims: ['ViewHighAvailabilityCluster'],
  openTo: ['BackupOperator', 'BackupViewer', 'RestoreOperator'],
  reply: Ref(HighAvailabilityClusterConfigurationModel),
  errors: [400, 401, 403, 500],
})

export const createHighAvailabilityCluster = Post({
  id: 'CreateHighAvailabilityCluster',
  url: '/api/v1/highAvailabilityCluster',
  since: '1.3-rev2',
  claims: ['CreateHighAvailabilityCluster'],
  body: Ref(HighAvailabilityClusterSpec),
  reply: Ref(SessionModel),
  errors: [401, 403, 500],
})

export const deleteHighAvailabilityCluster = Delete({
  id: 'DeleteHighAvailabilityCluster',
  url: '/api/v1/highAvailabilityCluster',
  since: '1.3-rev2',
  claims: ['DeleteHighAvailabilityCluster'],
  reply: Ref(SessionModel),
  errors: [400, 401, 403, 500],
})

export const changeHighAvailabilityCluster = Post({
  id: 'ChangeHighAvailabilityCluster',
  url: '/api/v1/highAvailabilityCluster/changeCluster',
  since: '1.3-rev2',
  claims: ['ChangeHighAvailabilityCluster'],
  body: Ref(HighAvailabilityClusterAddressSpec),
  reply: Ref(SessionModel),
})

export const switchoverHighAvailabilityCluster = Post({
  id: 'SwitchoverHighAvailabilityCluster',
  url: '/api/v1/highAvailabilityCluster/switchover',
  since: '1.3-rev2',
  claims: ['PerformHighAvailabilityClusterSwitchover'],
  body: Optional(Ref(HighAvailabilitySwitchoverSpec)),
  reply: Ref(SessionModel),
})

export const failoverHighAvailabilityCluster = Post({
  id: 'FailoverHighAvailabilityCluster',
  url: '/api/v1/highAvailabilityCluster/failover',
  since: '1.3-rev2',
  claims: ['PerformHighAvailabilityClusterFailover'],
  reply: Accepted(Ref(OperationStartedResponse)),
  errors: [400, 401, 403, 500],
})
