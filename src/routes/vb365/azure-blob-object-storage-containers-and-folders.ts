import * as op from '../../schemas/vb365/azure-blob-object-storage-containers-and-folders.js'
import type { Section } from '../../server/serve.js'

/** Azure Blob Object Storage Containers and Folders. */
export const azureBlobObjectStorageContainersAndFolders: Section = ({ get, post }) => {
  get('/AzureResources/containers', op.azureObjectStorageGetContainers, ({ query, vb365 }) =>
    vb365.cloudStorage.azure.buckets(query.accountId, { regionType: query.RegionType }, query.Name))

  get('/AzureResources/containers/:Name', op.azureObjectStorageGetContainer, ({ params, query, vb365 }) =>
    vb365.cloudStorage.azure.bucket(query.accountId, { regionType: query.RegionType }, params.Name))

  get('/AzureResources/containers/:containerName/folders', op.azureObjectStorageGetFolders, ({ params, query, vb365 }) =>
    vb365.cloudStorage.azure.folders(query.accountId, { regionType: query.RegionType }, params.containerName, query.Name))

  post('/AzureResources/containers/:containerName/folders', op.azureObjectStorageAddFolder, ({ params, query, body, vb365 }) =>
    vb365.cloudStorage.azure.addFolder(query.accountId, { regionType: query.RegionType }, params.containerName, body.name))

  get('/AzureResources/containers/:containerName/folders/:Name', op.azureObjectStorageGetFolder, ({ params, query, vb365 }) =>
    vb365.cloudStorage.azure.folder(query.accountId, { regionType: query.RegionType }, params.containerName, params.Name))
}
