import type { LinuxHostSSHSettingsModel, ManagedHostPortsModel } from '../../../schemas/vbr/common/hosts.js'
import type { LinuxHostModel, ManagedServerModel, ManagedServerSpec } from '../../../schemas/vbr/managed-servers.js'
import { isFingerprintOf, isThumbprintOf } from './host-identity.js'
import { infrastructureRefusals as refuse } from './refusals.js'

/** The components of a Windows host and their ports (examples of the documents). */
const windowsComponents = [
  { componentName: 'InstallerSvc', port: 6160 },
  { componentName: 'TransportSvc', port: 6162 },
  { componentName: 'VPowerNFS', port: 6161 },
  { componentName: 'RestoreProxy', port: 6170 },
  { componentName: 'WanAccelerator', port: 6164 },
  { componentName: 'TapeProxy', port: 6166 },
  { componentName: 'CloudGateway', port: 6168 },
  { componentName: 'DistributionSvc', port: 9380 },
  { componentName: 'VssIntegration', port: 6210 },
  { componentName: 'VssHvSnapshotProvider', port: 6211 }
] as const

const range: ManagedHostPortsModel = { portRangeStart: 2500, portRangeEnd: 3300, serverSide: false }

const windowsNetwork: ManagedHostPortsModel = { components: [...windowsComponents], ...range }

/** The port of the management agent was dropped in 1.3; older revisions still show it. */
const linuxSsh: LinuxHostSSHSettingsModel & { managementPort: number } = {
  sshTimeOutMs: 20_000,
  ...range,
  managementPort: 6162,
  components: [{ componentName: 'InstallerSvc', port: 6160 }, { componentName: 'TransportSvc', port: 6162 }]
}

/** ASSUMED: the parts that the kinds of Hyper-V hosts have, each by the port that examples give it. */
const hyperVNetwork: ManagedHostPortsModel = {
  components: [
    { componentName: 'TransportSvc', port: 6162 },
    { componentName: 'HvIntegration', port: 6163 },
    { componentName: 'GuestInteractionProxy', port: 6190 }
  ],
  ...range
}

/** What there is of a server before anybody says more: what it is asked to be, and what it is. */
export function serverOf (
  spec: ManagedServerSpec, own: { id: string, name: string, description: string, credentialsId: string | undefined }
): ManagedServerModel {
  const { credentialsId, ...known } = { ...own, status: 'Available' as const }
  const kept = credentialsId === undefined ? {} : { credentialsId }
  switch (spec.type) {
    case 'WindowsHost':
      return {
        ...known,
        ...kept,
        type: spec.type,
        credentialsStorageType: spec.credentialsStorageType,
        networkSettings: withDefaults(windowsNetwork, spec.networkSettings),
        isBackupServer: false,
        isDefaultMountServer: false
      }
    case 'LinuxHost':
      return {
        ...known,
        ...kept,
        type: spec.type,
        credentialsStorageType: spec.credentialsStorageType,
        sshSettings: withDefaults(linuxSsh, spec.sshSettings),
        ...(spec.optionalComponents === undefined ? {} : { optionalComponents: spec.optionalComponents }),
        isBackupServer: false,
        isDefaultMountServer: false,
        updatesState: 'NotAvailable',
        isVBRLinuxAppliance: false
      }
    case 'ViHost': return {
      ...known,
      type: spec.type,
      credentialsId: spec.credentialsId,
      port: spec.port ?? 443,
      viHostType: viHostTypeOf(spec.name)
    }
    case 'CloudDirectorHost': return {
      ...known,
      type: spec.type,
      credentialsId: spec.credentialsId,
      viServers: spec.viServers.map(server => ({ ...server, cloudDirectorViServerName: server.viServerName })),
      url: spec.url ?? `https://${spec.name}:443`,
      ...(spec.certificateThumbprint === undefined ? {} : { certificateThumbprint: spec.certificateThumbprint })
    }
    case 'HvServer': return {
      ...known,
      ...kept,
      type: spec.type,
      credentialsStorageType: spec.credentialsStorageType,
      networkSettings: withDefaults(hyperVNetwork, spec.networkSettings),
      maxTaskCount: spec.maxTaskCount ?? 4
    }
    case 'HvCluster': return {
      ...known,
      type: spec.type,
      credentialsId: spec.credentialsId,
      networkSettings: withDefaults(range, spec.networkSettings),
      childServers: spec.hvServers ?? []
    }
    case 'SCVMM': return {
      ...known,
      type: spec.type,
      credentialsId: spec.credentialsId,
      addAllServers: spec.addAllServers ?? true,
      networkSettings: withDefaults(range, spec.networkSettings)
    }
    case 'SmbV3Cluster':
    case 'SmbV3StandaloneHost': return {
      ...known,
      type: spec.type,
      credentialsId: spec.credentialsId,
      networkSettings: withDefaults(hyperVNetwork, spec.networkSettings)
    }
  }
}

/** A member that is there without a value would hide the default. */
const withDefaults = <T extends object>(defaults: T, settings: T | undefined): T =>
  ({ ...defaults, ...Object.fromEntries(Object.entries(settings ?? {}).filter(([, value]) => value !== undefined)) })

/** ASSUMED: the product asks the server; here a host is told by the name that such hosts usually have. */
const viHostTypeOf = (name: string): 'ESXi' | 'VC' => /^esx/i.test(name) ? 'ESXi' : 'VC'

/** Members of an edit that are the product's own to say, or that never come back. */
const own = [
  'id', 'type', 'name', 'status', 'credentialsStorageType', 'credentialsId', 'singleUseCredentials', 'handshakeCode',
  'isBackupServer', 'isDefaultMountServer', 'updatesState', 'autoUpdateDeadline', 'isVBRLinuxAppliance', 'viHostType',
  'sshFingerprint', 'parentHostId', 'parentHostName'
]
const parts = ['networkSettings', 'sshSettings']

/** A server with what an edit says of it; what it leaves out stays. ASSUMED: so do the parts of its settings. */
export function editedServer<T extends ManagedServerModel> (before: T, body: ManagedServerModel): T {
  const changes = Object.entries(body).filter(([name, value]) => value !== undefined && !own.includes(name))
    .map(([name, value]) => [name, parts.includes(name) ? { ...Reflect.get(before, name), ...value } : value])
  return { ...before, ...Object.fromEntries(changes) } as T // the body is of the same type, see the caller
}

/** Ports that cannot be. */
export function guardPorts (server: ManagedServerModel): void {
  const { networkSettings, sshSettings, port } = server as Partial<LinuxHostModel> & // only to read what is there
    { networkSettings?: ManagedHostPortsModel, port?: number }
  if (port !== undefined) guardPort('port', port)
  for (const settings of [networkSettings, sshSettings]) {
    const { portRangeStart: from, portRangeEnd: to, components = [] } = settings ?? {}
    for (const { componentName, port } of components) guardPort(componentName, port)
    if (from !== undefined) guardPort('portRangeStart', from)
    if (to !== undefined) guardPort('portRangeEnd', to)
    if ((from ?? 0) > (to ?? Infinity)) throw refuse.portRangeReversed()
  }
}

function guardPort (name: string, port: number): void {
  if (port < 1 || port > 65_535) throw refuse.outOfRange(name, 1, 65_535)
}

/** What the client has seen of the server must be what it shows. */
export function guardIdentity (name: string, spec: ManagedServerSpec): void {
  if (spec.type === 'LinuxHost' && !isFingerprintOf(name, spec.sshFingerprint)) {
    throw refuse.otherIdentity(name, 'SSH key fingerprint')
  }
  if ('certificateThumbprint' in spec && spec.certificateThumbprint !== undefined &&
    !isThumbprintOf(name, spec.certificateThumbprint)) throw refuse.otherIdentity(name, 'certificate thumbprint')
}
