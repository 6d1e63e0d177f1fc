import type { RepositorySpec } from '../../../schemas/vbr/repositories.js'
import type { RepositoryModel } from '../../../schemas/vbr/common/repositories.js'
import { merge } from '../base/merge.js'

type Kind = RepositorySpec['type']
type Members = Record<string, unknown>

/** Settings that make sense only together: what is given stands in place of what there was. */
const whole = ['mountServer', 'mountServers', 'proxyAppliance']

// The defaults of the product's wizards (examples of the documents, guide). ASSUMED: those of appliances.
const taskLimit = { taskLimitEnabled: true, maxTaskCount: 4 }
const advanced = {
  alignDataBlocks: true,
  decompressBeforeStoring: false,
  rotatedDrives: false,
  perVmBackup: true,
  RotatedDriveCleanupMode: 'Disabled'
}
const local = { ...taskLimit, readWriteLimitEnabled: false, readWriteRate: 0, advancedSettings: advanced }
const appliance = (maxTaskCount = 4, more: Members = {}): Members => ({
  enableTaskLimit: true,
  maxTaskCount,
  enableReadWriteLimit: false,
  readWriteRate: 0,
  ...more,
  advancedSettings: { ...advanced, alignDataBlocks: false, decompressBeforeStoring: true }
})
const fastCloning = { useFastCloningOnXFSVolumes: false }
const offByDefault = { isEnabled: false, daysCount: 30 }
const gateway = { autoSelection: true, gatewayServerIds: [] }
const direct = { connectionType: 'Direct' }
const limit = { storageConsumptionLimit: { isEnabled: false, consumptionLimitCount: 10, consumptionLimitKind: 'TB' } }
const immutability = { immutability: { ...offByDefault, immutabilityMode: 'RepositorySettings' } }

const share = { share: { gatewayServer: { autoSelectEnabled: true, gatewayServerIds: [] } }, repository: local }
const cloud = (place: Members): Members => ({ ...taskLimit, account: { connectionSettings: direct }, ...place })

/** What each kind has where nobody says otherwise; the mount server aside. */
const defaults: Record<Kind, Members> = {
  WinLocal: { repository: { ...local, path: 'C:\\Backups' } },
  LinuxLocal: { repository: { ...local, path: '/backups', useFastCloningOnXFSVolumes: true } },
  LinuxHardened: {
    repository: { ...local, path: '/backups', useFastCloningOnXFSVolumes: true, makeRecentBackupsImmutableDays: 7 }
  },
  Smb: share,
  Nfs: share,
  AzureBlob: cloud({ container: { ...limit, ...immutability } }),
  AzureDataBox: cloud({ container: {} }),
  AzureArchive: { account: { connectionSettings: direct }, container: { immutabilityEnabled: false } },
  AmazonS3: cloud({
    bucket: { ...limit, ...immutability, infrequentAccessStorage: { isEnabled: false, singleZoneEnabled: false } }
  }),
  AmazonSnowballEdge: cloud({ bucket: limit }),
  AmazonS3Glacier: {
    account: { connectionSettings: direct }, bucket: { immutabilityEnabled: false, useDeepArchive: false }
  },
  S3Compatible: cloud({ bucket: { ...limit, ...immutability, enableAutoProvision: false } }),
  GoogleCloud: cloud({ bucket: { ...limit, ...immutability, nearlineStorageEnabled: false } }),
  IBMCloud: cloud({ bucket: { ...limit, ...immutability } }),
  WasabiCloud: cloud({ bucket: { ...limit, ...immutability } }),
  VeeamDataCloudVault: cloud({ container: { ...limit, ...immutability } }),
  VeeamDataCloudVaultArchive: cloud({ container: immutability }),
  DellDataDomain: {
    dellDataDomain: { useFCConnectivity: false, gatewayServer: gateway, ddBoostEncryptionEnabled: false },
    repository: appliance(4, { immutability: offByDefault })
  },
  ExaGrid: { repository: appliance(10) },
  HPEStoreOnce: {
    hpeStoreOnce: { useFCConnectivity: false, gatewayServer: gateway, useStoreOnceWanLink: false },
    repository: appliance(4, { immutability: offByDefault })
  },
  QuantumDXi: { repository: appliance(4, fastCloning) },
  Infinidat: { repository: appliance(4, fastCloning) },
  Fujitsu: { repository: appliance(4, fastCloning) }
}

/** Kinds without a mount server: backups are not restored from them directly. */
const withoutMounts: readonly string[] = [
  'AzureDataBox', 'AzureArchive', 'AmazonS3Glacier', 'VeeamDataCloudVaultArchive'
]
const applianceKinds: readonly string[] = [
  'DellDataDomain', 'ExaGrid', 'HPEStoreOnce', 'QuantumDXi', 'Infinidat', 'Fujitsu'
]

const ports = { vPowerNFSPortSettings: { mountPort: 1063, vPowerNFSPort: 2049 } }
const caches = {
  windows: { writeCacheFolder: 'C:\\ProgramData\\Veeam\\Backup\\IRCache\\', vPowerNFSEnabled: true, ...ports },
  linux: { writeCacheFolder: '/var/lib/veeam/IRCache/', vPowerNFSEnabled: true, ...ports }
}

/** The mount servers as given, with what was left out; without any the backup server. */
function mountServers (given: unknown, backupServerId: string): Members {
  const { mountServerSettingsType = 'Windows', windows, linux } = membersOf(given) ??
    { windows: { mountServerId: backupServerId } }
  const wants = (system: string): boolean => mountServerSettingsType === system || mountServerSettingsType === 'Both'
  const own = { mountServerId: backupServerId }
  return {
    mountServerSettingsType,
    ...(wants('Windows') && { windows: merge<Members>(caches.windows, membersOf(windows) ?? own) }),
    ...(wants('Linux') && linux !== undefined && { linux: merge<Members>(caches.linux, membersOf(linux) ?? {}) })
  }
}

/**
 * Clients of revisions that know one mount server name no type. ASSUMED: they leave a repository the server that they
 * were not shown; a Linux one by itself they are shown, and send back, as if it were Windows.
 */
function withUnshown (given: unknown, before: unknown): unknown {
  const { mountServerSettingsType, windows: sent } = membersOf(given) ?? {}
  const { windows, linux } = membersOf(before) ?? {}
  if (sent === undefined || mountServerSettingsType !== undefined) return given
  if (windows !== undefined) return { ...membersOf(before), windows: sent }
  const isLinux = linux !== undefined && membersOf(linux)?.mountServerId === membersOf(sent)?.mountServerId
  return isLinux ? { ...membersOf(before), linux: sent } : given
}

/** Gateways count only where they are chosen by hand. */
function withGateways (repository: Members): Members {
  const account = membersOf(repository.account)
  const connection = membersOf(account?.connectionSettings)
  if (account === undefined || connection?.connectionType !== 'Direct') return repository
  return { ...repository, account: { ...account, connectionSettings: { connectionType: 'Direct' } } }
}

/**
 * Since VBR 13 there is a file for each machine in a repository, and no way back for one that had it otherwise before
 * (documents of 1.3).
 */
function withPerVmBackup (made: Members, before: Members | undefined): Members {
  const repository = membersOf(made.repository)
  const settings = membersOf(repository?.advancedSettings)
  if (settings === undefined) return made
  const was = membersOf(membersOf(before?.repository)?.advancedSettings)?.perVmBackup
  const perVmBackup = was !== false || settings.perVmBackup === true
  return { ...made, repository: { ...repository, advancedSettings: { ...settings, perVmBackup } } }
}

/** The server that a repository is settled on: its id as a managed server, and whether it is of VBR 13 or later. */
export interface Home { backupServerId: string, isThirteen: boolean }

/**
 * The settings of a repository as they will be kept. `before` is what there was; a new one takes the defaults.
 * ASSUMED: what a change leaves out stays as it was, so older revisions do not take away what they cannot say.
 */
export function toKeptRepository (
  given: RepositorySpec | RepositoryModel, { backupServerId, isThirteen }: Home, before?: RepositoryModel
): RepositoryModel {
  const { importBackup: _i, importIndex: _x, importOptions: _o, ...settings }: Members = given
  const known = before ?? defaults[given.type as Kind] // a kind that can be created, or it has a `before`
  const together = Object.fromEntries(Object.entries(settings)
    .filter(([name, value]) => whole.includes(name) && value !== undefined))
  const plain = withGateways({ ...merge<Members>({ ...known }, settings), ...together })
  const made = isThirteen ? withPerVmBackup(plain, before && { ...before }) : plain
  const member = applianceKinds.includes(given.type) ? 'mountServers' : 'mountServer'
  if (!withoutMounts.includes(given.type)) {
    const was = before && { ...before }[member as keyof RepositoryModel]
    made[member] = mountServers(withUnshown(made[member], was), backupServerId)
  }
  // What creates a repository and its defaults make up its model.
  return made as unknown as RepositoryModel
}

const membersOf = (value: unknown): Members | undefined =>
  // It has members by the test before.
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value as Members : undefined
