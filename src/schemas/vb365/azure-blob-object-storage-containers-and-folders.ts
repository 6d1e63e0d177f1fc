// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Get, List, Model, Optional, Post, Ref, Text, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTAzureContainer } from './common/cloud-storage.js'
import { AzureStorageEndpoint, RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'AzureObjectStorage'
export const section = 'Azure Blob Object Storage Containers and Folders'

export const RESTAzureFolderToReceive = Model('RESTAzureFolderToReceive', Optional({
  path: Text({ readOnly: true }),
  _links: Ref(RESTLinkHALDictionary),
  name: Text(),
}))
export type RESTAzureFolderToReceive = Static<typeof RESTAzureFolderToReceive>

export const RESTAzureFolderToSend = Model('RESTAzureFolderToSend', Optional({
  name: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTAzureFolderToSend = Static<typeof RESTAzureFolderToSend>

export const azureObjectStorageGetContainers = Get({
  id: 'AzureObjectStorage_GetContainers',
  url: '/AzureResources/containers',
  query: { accountId: Uuid(), RegionType: Ref(AzureStorageEndpoint), ...Optional({ Name: Text() }) },
  reply: List(Ref(RESTAzureContainer)),
})

export const azureObjectStorageGetContainer = Get({
  id: 'AzureObjectStorage_GetContainer',
  url: '/AzureResources/containers/:Name',
  params: { Name: Text() },
  query: { accountId: Uuid(), RegionType: Ref(AzureStorageEndpoint) },
  reply: Ref(RESTAzureContainer),
})

export const azureObjectStorageGetFolders = Get({
  id: 'AzureObjectStorage_GetFolders',
  url: '/AzureResources/containers/:containerName/folders',
  params: { containerName: Text() },
  query: { accountId: Uuid(), RegionType: Ref(AzureStorageEndpoint), ...Optional({ Name: Text() }) },
  reply: List(Ref(RESTAzureFolderToReceive)),
})

export const azureObjectStorageAddFolder = Post({
  id: 'AzureObjectStorage_AddFolder',
  url: '/AzureResources/containers/:containerName/folders',
  params: { containerName: Text() },
  query: { accountId: Uuid(), RegionType: Ref(AzureStorageEndpoint) },
  body: Ref(RESTAzureFolderToSend),
  reply: Changed({ v6: Ref(RESTAzureFolderToReceive), v8: Created(Ref(RESTAzureFolderToReceive)) }),
})

export const azureObjectStorageGetFolder = Get({
  id: 'AzureObjectStorage_GetFolder',
  url: '/AzureResources/containers/:containerName/folders/:Name',
  params: { containerName: Text(), Name: Text() },
  query: { accountId: Uuid(), RegionType: Ref(AzureStorageEndpoint) },
  reply: Ref(RESTAzureFolderToReceive),
})
