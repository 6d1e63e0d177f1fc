import type { Members, Shape } from '../../../server/product.js'
import { mountServer } from './mount-servers.js'
import { each, renameMembers } from './steps.js'

/** The items that make repositories, of the kinds with a mount server and of those without. */
const mounted = [
  'WindowsLocal', 'LinuxLocal', 'LinuxHardened', 'Smb', 'Nfs', 'AzureBlob', 'AzureDataBox', 'AmazonS3',
  'AmazonSnowballEdge', 'S3Compatible', 'GoogleCloud', 'IBMCloud', 'WasabiCloud'
].map(kind => `${kind}StorageImportSpec`)
const unmounted = ['AmazonS3Glacier', 'AzureArchive'].map(kind => `${kind}StorageImportSpec`)

const clouds = ['AzureStorage', 'AzureCompute', 'Amazon', 'Google'].map(kind => `${kind}CloudCredentialsImportSpec`)

/** 1.1 writes the GUID that tells an account of a cloud apart as 32 capital digits. */
const cloudTag: Omit<Shape, 'model'> = { since: '1.2-rev1', project: toPlain }

/** What tells things apart between servers was a tag before it was a unique id; some members were renamed besides. */
export const automationShapes: readonly Shape[] = [
  ...each([...clouds, 'CloudCredentialsImportModel'], cloudTag),
  ...renameMembers([
    ...mounted, ...unmounted, ...clouds,
    'CredentialsImportSpec', 'EncryptionPasswordImportSpec', 'BackupRepositoryImportModel', 'BackupProxyImportModel'
  ], '1.2-rev1', { uniqueId: 'tag' }),
  ...renameMembers(['ProxyServerSettingsImportSpec'], '1.2-rev1', { hostUniqueId: 'hostTag' }),
  ...renameMembers(['CredentialsLinuxSettingsImportModel'], '1.2-rev1', { elevateToRoot: 'autoElevated' }),
  ...renameMembers(['RepositoryShareGatewayImportSpec'], '1.2-rev1', { autoSelectEnabled: 'autoSelect' }),
  ...renameMembers(['BackupLogShippingServersImportModel'], '1.2-rev1', { autoSelectEnabled: 'autoSelection' }),
  ...each(mounted, mountServer)
]

function toPlain (members: Members): Members {
  const shown = { ...members }
  for (const name of ['uniqueId', 'tag']) {
    if (typeof shown[name] === 'string' && isGuid(shown[name])) shown[name] = shown[name].replaceAll('-', '').toUpperCase()
  }
  return shown
}

const isGuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
