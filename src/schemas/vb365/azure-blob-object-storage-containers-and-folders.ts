import {
  Get, List, Model, Optional, Post, Ref, Since, Text, Until, Uuid, type Static
} from '../kit/vb365.js'
import {
  AzureStorageEndpoint, RESTAzureContainer
} from './common/azure-blob-object-storage-containers-and-folders.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'AzureObjectStorage'

export const RESTAzureFolderToReceive = Model('RESTAzureFolderToReceive', Optional({
  path: Text({ readOnly: true }),
  _links: Ref(RESTLinkHALDictionary),
  name: Text(),
}))
export type RESTAzureFolderToReceive = Static<typeof RESTAzureFolderToReceive>

export const RESTAzureFolderToSend = Model('RESTAzureFolderToSend', Optional({ name: Text(), _links: Ref(RESTLinkHALDictionary) }))
export type RESTAzureFolderToSend = Static<typeof RESTAzureFolderToSend>

export const azureObjectStorageGetContainers = Get({
  id: 'AzureObjectStorage_GetContainers',
  url: '/AzureResources/containers',
  query: {
    accountId: Uuid(),
    RegionType: Ref(AzureStorageEndpoint),
    ...Optional({ Name: Text() }),
  },
  reply: { '200': List(Ref(RESTAzureContainer)) },
})

export const azureObjectStorageGetContainer = Get({
  id: 'AzureObjectStorage_GetContainer',
  url: '/AzureResources/containers/:Name',
  params: { Name: Text() },
  query: { accountId: Uuid(), RegionType: Ref(AzureStorageEndpoint) },
  reply: { '200': Ref(RESTAzureContainer) },
})

export const azureObjectStorageGetFolders = Get({
  id: 'AzureObjectStorage_GetFolders',
  url: '/AzureResources/containers/:containerName/folders',
  params: { containerName: Text() },
  query: {
    accountId: Uuid(),
    RegionType: Ref(AzureStorageEndpoint),
    ...Optional({ Name: Text() }),
  },
  reply: { '200': List(Ref(RESTAzureFolderToReceive)) },
})

export const azureObjectStorageAddFolder = Post({
  id: 'AzureObjectStorage_AddFolder',
  url: '/AzureResources/containers/:containerName/folders',
  params: { containerName: Text() },
  query: { accountId: Uuid(), RegionType: Ref(AzureStorageEndpoint) },
  body: Ref(RESTAzureFolderToSend),
  reply: {
    ...Until('v7', { '200': Ref(RESTAzureFolderToReceive) }),
    ...Since('v8', { '201': Ref(RESTAzureFolderToReceive) }),
  },
})

export const azureObjectStorageGetFolder = Get({
  id: 'AzureObjectStorage_GetFolder',
  url: '/AzureResources/containers/:containerName/folders/:Name',
  params: { containerName: Text(), Name: Text() },
  query: { accountId: Uuid(), RegionType: Ref(AzureStorageEndpoint) },
  reply: { '200': Ref(RESTAzureFolderToReceive) },
})
