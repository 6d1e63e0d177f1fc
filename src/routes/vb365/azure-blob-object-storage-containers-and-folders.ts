import * as op from '../../schemas/vb365/azure-blob-object-storage-containers-and-folders.js'
import type { Section } from '../../server/section.js'
import type { Region } from '../../state/vb365/storage/cloud-storage.js'

const region = ({ RegionType }: { RegionType: string }): Region => ({ regionType: RegionType })

/** Azure Blob Object Storage Containers and Folders. */
export const azureBlobObjectStorageContainersAndFolders: Section = ({ get, post }) => {
  get('/AzureResources/containers', op.azureObjectStorageGetContainers, ({ query, vb365 }) =>
    vb365.cloudStorage.azure.buckets(query.accountId, region(query), query.Name))

  get('/AzureResources/containers/:Name', op.azureObjectStorageGetContainer, ({ params, query, vb365 }) =>
    vb365.cloudStorage.azure.bucket(query.accountId, region(query), params.Name))

  get('/AzureResources/containers/:containerName/folders',
    op.azureObjectStorageGetFolders, ({ params, query, vb365 }) =>
      vb365.cloudStorage.azure.folders(query.accountId, region(query), params.containerName, query.Name))

  post('/AzureResources/containers/:containerName/folders',
    op.azureObjectStorageAddFolder, ({ params, query, body, vb365 }) =>
      vb365.cloudStorage.azure.addFolder(query.accountId, region(query), params.containerName, body.name))

  get('/AzureResources/containers/:containerName/folders/:Name',
    op.azureObjectStorageGetFolder, ({ params, query, vb365 }) =>
      vb365.cloudStorage.azure.folder(query.accountId, region(query), params.containerName, params.Name))
}
