import { contract } from '../../../schemas/vbr/contract.js'
import type { EManagedServerType } from '../../../schemas/vbr/common/shared.js'
import type { Respelled, Shape } from '../../../server/product.js'
import { described } from './described.js'
import { each, noId, renameMembers, without } from './steps.js'

/** An id that older revisions insist on: none is the zero GUID there. */
const requireCredentials = (model: string, since: string): Shape => ({
  model,
  since,
  lift: host => host.credentialsId === noId ? without(host, 'credentialsId') : host,
  project: host => ({ ...host, credentialsId: host.credentialsId ?? noId })
})

/**
 * How credentials are kept is said of Linux hosts since 1.2, of Windows hosts since 1.3; before, they were kept. A host
 * that comes back without any is one that keeps none.
 */
const withKeptCredentials = (since: string): Omit<Shape, 'model'> => ({
  since,
  lift: host => host.credentialsId === undefined || host.credentialsStorageType !== undefined
    ? host
    : { ...host, credentialsStorageType: 'Permanent' }
})

/** Hosts that are known by a certificate came with 1.3; to older revisions nothing of theirs is kept. */
const certificates: Shape = {
  model: 'LinuxHostModel',
  since: '1.3-rev0',
  project: host => host.credentialsStorageType === 'Certificate'
    ? { ...host, credentialsStorageType: 'SingleUse' }
    : host
}

/** Managed servers. */
export const hostShapes: readonly Shape[] = [
  ...renameMembers(['WindowsHostPortsModel', 'LinuxHostSSHSettingsModel'], '1.2-rev1', { serverSide: 'serverThisSide' }),
  requireCredentials('LinuxHostModel', '1.2-rev1'),
  requireCredentials('WindowsHostModel', '1.3-rev0'),
  ...each(['LinuxHostModel', 'LinuxHostSpec'], withKeptCredentials('1.2-rev1')),
  ...each(['WindowsHostModel', 'WindowsHostSpec'], withKeptCredentials('1.3-rev0')),
  certificates
]

/** The components of a Windows host had an enum of their own before 1.3. */
export const hostWords: readonly Respelled[] = [
  {
    enum: 'EWindowsHostComponentType',
    since: '1.3-rev0',
    values: {
      TransportSvc: 'Transport',
      VPowerNFS: 'Nfs',
      InstallerSvc: 'DeployerSvc',
      TapeProxy: 'Tape',
      CloudGateway: 'CloudGate',
      CloudSvcInvoker: 'CloudServiceInvoker',
      CloudSvcRemoting: 'CloudServiceRemoting',
      Agent: 'EpAgent',
      AgentSqlLocalDB: 'EpAgentSqlLocalDB',
      AgentSharedMgmtObjects: 'EpAgentSharedManagementObjects',
      AgentSqlSysClrTypes: 'EpAgentSqlSysClrTypes',
      DistributionSvc: 'AgentConfigureService',
      VssIntegration: 'FileSystemVssIntegration',
      VssHvSnapshotProvider: 'VssHwSnapshotProvider',
      CdpSvc: 'Cdp'
    }
  }
]

/** The types of server that a revision can name. ASSUMED: servers of others are not in its lists. */
export const serversIn = (revision: string): EManagedServerType[] =>
  (contract.at(described[revision] ?? revision).schema('EManagedServerType').enum ?? [])
    .filter(type => type !== null) as EManagedServerType[] // the contract's values are those of the type
