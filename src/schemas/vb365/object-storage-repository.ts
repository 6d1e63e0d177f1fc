import {
  Delete, Dictionary, Empty, Flag, Get, Int64, List, Model, Nullable, Optional, Post, Put, Ref,
  Since, Text, Uuid, type Static
} from '../kit/vb365.js'
import { RESTAmazonBucketS3Aws } from './common/amazon-s3-object-storage-buckets-and-folders.js'
import { RESTAzureContainer } from './common/azure-blob-object-storage-containers-and-folders.js'
import { RESTAzureSubscription, RESTServiceAccountInfo } from './common/azure-service-accounts.js'
import { RESTObjectStorageType } from './common/object-storage-repository.js'
import {
  RESTAmazonBucketS3Compatible
} from './common/s3-compatible-object-storage-buckets-and-folders.js'
import {
  RESTAmazonArchiverAppliance, RESTAzureArchiverAppliance, RESTLinkHAL
} from './common/shared.js'

export const tag = 'ObjectStorageRepository'

export const RESTObjectStorageRepositoryComposed = Model('RESTObjectStorageRepositoryComposed', {
  ...Optional({
    amazonBucketS3Compatible: Ref(RESTAmazonBucketS3Compatible),
    s3Folder: Text(),
    id: Uuid(),
    name: Text(),
    description: Text(),
    accountId: Nullable(Uuid()),
    sizeLimitEnabled: Nullable(Flag()),
    sizeLimitGB: Nullable(Int64()),
    usedSpaceBytes: Nullable(Int64({ readOnly: true })),
    freeSpaceBytes: Nullable(Int64({ readOnly: true })),
    type: Ref(RESTObjectStorageType),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
    glacierDeepArchiveEnabled: Nullable(Flag()),
    amazonBucketS3Aws: Ref(RESTAmazonBucketS3Aws),
    iaStorageClassEnabled: Nullable(Flag()),
    useArchiverAppliance: Nullable(Flag()),
    amazonArchiverAppliance: Ref(RESTAmazonArchiverAppliance),
    azureContainer: Ref(RESTAzureContainer),
    azureFolder: Text(),
    azureServiceAccount: Ref(RESTServiceAccountInfo),
    azureSubscription: Ref(RESTAzureSubscription),
    azureArchiverAppliance: Ref(RESTAzureArchiverAppliance),
  }),
  ...Since('v7', Optional({
    enableImmutability: Nullable(Flag()),
    glacierInstantRetrievalEnabled: Nullable(Flag()),
  })),
})
export type RESTObjectStorageRepositoryComposed = Static<typeof RESTObjectStorageRepositoryComposed>

export const objectStorageRepositoryGetObjectRepository = Get({
  id: 'ObjectStorageRepository_GetObjectRepository',
  url: '/objectstoragerepositories/:repositoryId',
  until: 'v7',
  params: { repositoryId: Uuid() },
  reply: { '200': Ref(RESTObjectStorageRepositoryComposed) },
})

export const objectStorageRepositoryUpdateObjectStorageRepository = Put({
  id: 'ObjectStorageRepository_UpdateObjectStorageRepository',
  url: '/objectstoragerepositories/:repositoryId',
  until: 'v7',
  params: { repositoryId: Uuid() },
  body: Ref(RESTObjectStorageRepositoryComposed),
  reply: { '200': Empty() },
})

export const objectStorageRepositoryRemoveObjectStorageRepository = Delete({
  id: 'ObjectStorageRepository_RemoveObjectStorageRepository',
  url: '/objectstoragerepositories/:repositoryId',
  until: 'v7',
  params: { repositoryId: Uuid() },
  reply: { '204': Empty() },
})

export const objectStorageRepositoryGetObjectStorageRepositories = Get({
  id: 'ObjectStorageRepository_GetObjectStorageRepositories',
  url: '/objectstoragerepositories',
  until: 'v7',
  query: Optional({ longTerm: Flag() }),
  reply: { '200': List(Ref(RESTObjectStorageRepositoryComposed)) },
})

export const objectStorageRepositoryAddObjectStorageRepository = Post({
  id: 'ObjectStorageRepository_AddObjectStorageRepository',
  url: '/objectstoragerepositories',
  until: 'v7',
  body: Ref(RESTObjectStorageRepositoryComposed),
  reply: { '200': Ref(RESTObjectStorageRepositoryComposed) },
})
