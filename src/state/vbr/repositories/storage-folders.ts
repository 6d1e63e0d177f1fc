import type { RepositoryModel } from '../../../schemas/vbr/common/repositories.js'
import type { ECloudServiceType } from '../../../schemas/vbr/cloud-browser.js'
import { refusalOf } from '../../store/refusals.js'
import type { CloudBucket, CloudCatalogue } from '../cloud/catalogue.js'
import type { CloudCredentialsRecords } from '../cloud/credentials.js'
import type { CloudVaults } from '../cloud/vaults.js'
import type { LeftFolders } from './left-folders.js'
import { bucketOf, folderOf, pathOf, placeOf, siteOf } from './places.js'
import type { Server } from '../server/server.js'

/** The services whose buckets kinds of object storage use, where they are not called the same. */
const services: Record<string, ECloudServiceType> = {
  AzureBlob: 'AzureBlob',
  AzureDataBox: 'AzureDataBox',
  AzureArchive: 'AzureBlob',
  AmazonS3: 'AmazonS3',
  AmazonS3Glacier: 'AmazonS3',
  AmazonSnowballEdge: 'AmazonSnowballEdge',
  S3Compatible: 'S3Compatible',
  S3Integrated: 'S3Compatible',
  GoogleCloud: 'GoogleCloud',
  IBMCloud: 'IBMCloud',
  WasabiCloud: 'WasabiCloud'
}

/** The folders of object storage, seen from repositories. */
export function createStorageFolders (
  server: Server, leftFolders: LeftFolders, catalogue: CloudCatalogue, cloudCredentials: CloudCredentialsRecords,
  vaults: CloudVaults
) {
  /** The buckets that the repository's account sees. A world that says nothing of a service's buckets has them all. */
  function bucketsFor (repository: RepositoryModel): CloudBucket[] | undefined {
    const service = services[repository.type]
    if (service === undefined || !('account' in repository) || !('credentialsId' in repository.account)) return undefined
    const account = cloudCredentials.find(repository.account.credentialsId)
    const buckets = account === undefined ? [] : catalogue.bucketsOf(account.name, { service })
    return buckets.length === 0 ? undefined : buckets
  }

  function addFolder (repository: RepositoryModel): void {
    const folder = folderOf(repository) ?? ''
    if (repository.type === 'VeeamDataCloudVault' || repository.type === 'VeeamDataCloudVaultArchive') {
      return vaults.addFolder(repository.type, repository.account.vault.vaultId, folder)
    }
    const bucket = bucketsFor(repository)?.find(({ name }) => name === bucketOf(repository))
    const type = repository.type === 'AzureArchive' || repository.type === 'AmazonS3Glacier' ? 'Archive' : 'Backup'
    if (bucket !== undefined) catalogue.addFolder(bucket, folder, type)
  }

  return {
    /** What keeps a repository from its folder. */
    trouble (repository: RepositoryModel, overwriteOwner: boolean): string | undefined {
      if (placeOf(repository) === undefined) return undefined
      const bucket = bucketOf(repository) ?? ''
      const buckets = bucketsFor(repository)
      const found = buckets?.find(({ name }) => name === bucket)
      if (buckets !== undefined && found === undefined) return `There is no bucket ${bucket}.`
      const region = 'bucket' in repository && 'regionId' in repository.bucket ? repository.bucket.regionId : undefined
      if (region !== undefined && found?.regionId !== undefined && found.regionId !== region) {
        return `There is no bucket ${bucket} in ${region}.`
      }
      const own = server.get().name
      const owner = leftFolders.at(siteOf(repository))?.owner ?? own
      // Object storage remembers who writes to a folder; a second server would spoil its backups (guide).
      return overwriteOwner || owner === own
        ? undefined
        : `${pathOf(repository)} is used by another backup server: ${owner}`
    },

    /** The folder is this server's from now on; it is made if it does not exist. */
    take (repository: RepositoryModel): void {
      leftFolders.take(siteOf(repository))
      // A folder may be there already, or lie deeper than the browser looks.
      refusalOf(() => { addFolder(repository) })
    }
  }
}

export type StorageFolders = ReturnType<typeof createStorageFolders>
