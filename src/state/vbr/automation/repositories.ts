import type {
  RepositoryExportSpec, RepositoryImportSpecCollection
} from '../../../schemas/vbr/automation/repositories.js'
import type { ERepositoryType, RepositoryModel } from '../../../schemas/vbr/common/repositories.js'
import { type AutomationKind, choose, isGiven } from './items.js'
import type { References } from './references.js'
import { repositoryInFile, repositoryInState, type RepositoryItem } from './repository-forms.js'
import { automationRefusals as refuse } from './refusals.js'
import type { Repositories } from '../repositories/repositories.js'
import type { RepositorySaving } from '../repositories/saving.js'
import { sameUniqueId } from '../base/ids.js'

type List = keyof RepositoryImportSpecCollection

/** An item, and the kind that its list is of. */
interface Listed { kind: ERepositoryType, item: RepositoryItem }

/** The kinds of repository that files know, each in a list of its own. */
const lists: ReadonlyArray<readonly [ERepositoryType, List]> = [
  ['WinLocal', 'WindowsLocalRepositories'],
  ['LinuxLocal', 'LinuxLocalRepositories'],
  ['Smb', 'SmbRepositories'],
  ['Nfs', 'NfsRepositories'],
  ['AzureBlob', 'AzureBlobStorages'],
  ['AzureDataBox', 'AzureDataBoxStorages'],
  ['AmazonS3', 'AmazonS3Storages'],
  ['AmazonSnowballEdge', 'AmazonSnowballEdgeStorages'],
  ['S3Compatible', 'S3CompatibleStorages'],
  ['GoogleCloud', 'GoogleCloudStorages'],
  ['IBMCloud', 'IBMCloudStorages'],
  ['AmazonS3Glacier', 'AmazonS3GlacierStorages'],
  ['AzureArchive', 'AzureArchiveStorages'],
  ['WasabiCloud', 'WasabiCloudStorages'],
  ['LinuxHardened', 'LinuxHardenedRepositories']
]

/** Repositories of the kinds that files know; scale-out repositories are not among them. */
export function repositoryKind (
  repositories: Repositories, saving: RepositorySaving, references: References, backupServerName: () => string
): AutomationKind<Listed, RepositoryImportSpecCollection, RepositoryExportSpec> {
  const inFile = repositoryInFile(references, backupServerName)
  const inState = repositoryInState(references)

  return {
    name: 'repositories',

    export (selection) {
      const all = choose(repositories.list, selection)
      return Object.fromEntries(lists.map(([kind, list]) =>
        [list, all.filter(({ type }) => type === kind).map(inFile)]))
    },

    itemsOf: file => lists.flatMap(([kind, list]) => (file[list] ?? []).map(item => ({ kind, item }))),
    nameOf: ({ item }) => item.name,

    import ({ kind, item }) {
      if (item.type !== kind) throw refuse.inOtherList(item.type, kind)
      const all = repositories.list()
      const known = all.find(({ uniqueId }) => isGiven(item.uniqueId) && sameUniqueId(uniqueId ?? '', item.uniqueId)) ??
        all.find(({ name }) => name.toLowerCase() === item.name.toLowerCase())
      const spec = inState(item)
      if (known === undefined) saving.createNow(spec)
      // What creates a repository is its model, all but the id.
      else saving.editNow(known.id, { ...spec, id: known.id } as RepositoryModel)
      return known === undefined ? 'added' : 'changed'
    }
  }
}
