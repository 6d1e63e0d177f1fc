import type { Members, Respelled, Shape } from '../../../server/product.js'
import { mountServer } from './mount-servers.js'
import { each, membersIn, renameMembers, without } from './steps.js'

const local = ['WindowsLocal', 'LinuxLocal', 'LinuxHardened']
const shares = ['Smb', 'Nfs']
const objects = [
  'AzureBlob', 'AmazonS3', 'AmazonSnowballEdge', 'S3Compatible', 'GoogleCloud', 'IBMCloud', 'WasabiCloud'
]
const archives = ['AzureArchive', 'AmazonS3Glacier']

/** The kinds of storage as resources and as what creates them. */
const models = (kinds: readonly string[]): string[] =>
  kinds.flatMap(kind => [`${kind}StorageModel`, `${kind}StorageSpec`])

const settings = [...local, 'Network'].map(kind => `${kind}RepositorySettingsModel`)

/** An extent had one state before 1.3, several may hold at once since. */
const extentStatus: Shape = {
  model: 'PerformanceExtentModel',
  since: '1.3-rev0',
  lift: extent => extent.status === undefined ? extent : { ...extent, status: [extent.status] },
  project: extent => Array.isArray(extent.status) ? { ...extent, status: extent.status[0] } : extent
}

/** Encryption of what agents write: a switch and a password in 1.1, the settings that backups have since. */
const agentEncryption: Shape = {
  model: 'RepositoryAccessPermissionsModel',
  since: '1.2-rev1',
  lift ({ encryptBackups, passwordId, ...permissions }) {
    if (encryptBackups === undefined) return permissions
    const encryptionSettings: Members = { isEnabled: encryptBackups }
    if (passwordId !== undefined) encryptionSettings.encryptionPasswordId = passwordId
    return { ...permissions, encryptionSettings }
  },
  project (permissions) {
    const { isEnabled = false, encryptionPasswordId } = membersIn(permissions.encryptionSettings) ?? {}
    return {
      ...without(permissions, 'encryptionSettings'),
      encryptBackups: isEnabled,
      ...(encryptionPasswordId === undefined ? {} : { passwordId: encryptionPasswordId })
    }
  }
}

/** Accounts were names before 1.3-rev2. ASSUMED: a bare name is a user's of a domain. */
const accounts: Shape = {
  model: 'RepositoryAccessPermissionsModel',
  since: '1.3-rev2',
  lift: permissions => Array.isArray(permissions.accounts)
    ? { ...permissions, accounts: permissions.accounts.map((name: unknown) => ({ name, type: 'ExternalUser' })) }
    : permissions,
  project: permissions => Array.isArray(permissions.accounts)
    ? { ...permissions, accounts: permissions.accounts.map((account: unknown) => membersIn(account)?.name) }
    : permissions
}

/** Repositories, extents and what may be done with them. */
export const repositoryShapes: readonly Shape[] = [
  ...renameMembers([...models([...local, ...shares, ...objects, ...archives, 'AzureDataBox']), 'ScaleOutRepositoryModel', 'ScaleOutRepositorySpec'],
    '1.2-rev1', { uniqueId: 'tag' }),
  ...renameMembers(models([...objects, 'AzureDataBox']), '1.2-rev1', { taskLimitEnabled: 'enableTaskLimit' }),
  ...renameMembers(settings, '1.2-rev1',
    { taskLimitEnabled: 'enableTaskLimit', readWriteLimitEnabled: 'enableReadWriteLimit' }),
  ...renameMembers(['RepositoryShareGatewayModel'], '1.2-rev1', { autoSelectEnabled: 'autoSelect' }),
  // ASSUMED: what 1.1 calls the network and its subnet are their ids; the names came later.
  ...renameMembers(['AmazonS3StorageProxyApplianceModel'], '1.2-rev1', { vpcId: 'vpc', subnetId: 'subnet' }),
  ...each(models([...local, ...shares, ...objects]), mountServer),
  ...renameMembers(['CapacityTierModel'], '1.2-rev1', { isEnabled: 'enabled' }),
  ...renameMembers(['BackupStorageSettingsEncryptionModel'], '1.2-rev1',
    { encryptionPasswordId: 'encryptionPasswordIdOrNull', encryptionPasswordUniqueId: 'encryptionPasswordTag' }),
  extentStatus,
  agentEncryption,
  accounts
]

export const repositoryWords: readonly Respelled[] = [
  {
    enum: 'ERepositoryType',
    unions: ['RepositoryModel', 'RepositorySpec'],
    since: '1.3-rev2',
    values: { DellDataDomain: 'DDBoost', HPEStoreOnce: 'HPStoreOnceIntegration', QuantumDXi: 'Quantum', S3Integrated: 'SmartObjectS3' }
  }
]
