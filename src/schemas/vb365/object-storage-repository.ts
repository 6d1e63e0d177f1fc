// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Composed, Delete, Dictionary, Done, Flag, Get, Int64, List, Model, Nothing, Nullable, Optional, Post, Put,
  Ref, Since, Text, Uuid, type Static,
} from '../kit/vb365.js'
import {
  RESTAmazonArchiverAppliance, RESTAmazonBucketS3Aws, RESTAmazonBucketS3Compatible,
  RESTAzureArchiverAppliance, RESTAzureContainer, RESTAzureSubscription, RESTObjectStorageType,
} from './common/cloud-storage.js'
import { RESTLinkHAL, RESTServiceAccountInfo } from './common/shared.js'

export const tag = 'ObjectStorageRepository'

export const RESTObjectStorageRepositoryComposed = Composed('RESTObjectStorageRepositoryComposed', {
  members: [
    'RESTAmazonS3CompatibleObjectStorageRepository', 'RESTAmazonS3AwsObjectStorageRepository',
    'RESTAzureObjectStorageRepository',
  ],
}, {
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

export const RESTAmazonS3CompatibleObjectStorageRepository = Model('RESTAmazonS3CompatibleObjectStorageRepository', {
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
  }),
  ...Since('v7', Optional({ enableImmutability: Nullable(Flag()) })),
})
export type RESTAmazonS3CompatibleObjectStorageRepository = Static<typeof RESTAmazonS3CompatibleObjectStorageRepository>

export const RESTAmazonS3AwsObjectStorageRepository = Model('RESTAmazonS3AwsObjectStorageRepository', {
  ...Optional({
    glacierDeepArchiveEnabled: Nullable(Flag()),
    amazonBucketS3Aws: Ref(RESTAmazonBucketS3Aws),
    s3Folder: Text(),
    iaStorageClassEnabled: Nullable(Flag()),
    id: Uuid(),
    name: Text(),
    description: Text(),
    accountId: Nullable(Uuid()),
    sizeLimitEnabled: Nullable(Flag()),
    sizeLimitGB: Nullable(Int64()),
    usedSpaceBytes: Nullable(Int64({ readOnly: true })),
    freeSpaceBytes: Nullable(Int64({ readOnly: true })),
    type: Ref(RESTObjectStorageType),
    useArchiverAppliance: Nullable(Flag()),
    amazonArchiverAppliance: Ref(RESTAmazonArchiverAppliance),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({
    glacierInstantRetrievalEnabled: Nullable(Flag()),
    enableImmutability: Nullable(Flag()),
  })),
})
export type RESTAmazonS3AwsObjectStorageRepository = Static<typeof RESTAmazonS3AwsObjectStorageRepository>

export const RESTAzureObjectStorageRepository = Model('RESTAzureObjectStorageRepository', {
  ...Optional({
    azureContainer: Ref(RESTAzureContainer),
    azureFolder: Text(),
    id: Uuid(),
    name: Text(),
    description: Text(),
    accountId: Nullable(Uuid()),
    sizeLimitEnabled: Nullable(Flag()),
    sizeLimitGB: Nullable(Int64()),
    usedSpaceBytes: Nullable(Int64({ readOnly: true })),
    freeSpaceBytes: Nullable(Int64({ readOnly: true })),
    type: Ref(RESTObjectStorageType),
    useArchiverAppliance: Nullable(Flag()),
    azureServiceAccount: Ref(RESTServiceAccountInfo),
    azureSubscription: Ref(RESTAzureSubscription),
    azureArchiverAppliance: Ref(RESTAzureArchiverAppliance),
    _links: Dictionary(Ref(RESTLinkHAL), { readOnly: true }),
  }),
  ...Since('v7', Optional({ enableImmutability: Nullable(Flag()) })),
})
export type RESTAzureObjectStorageRepository = Static<typeof RESTAzureObjectStorageRepository>

export const objectStorageRepositoryGetObjectRepository = Get({
  id: 'ObjectStorageRepository_GetObjectRepository',
  url: '/objectstoragerepositories/:repositoryId',
  until: 'v7',
  params: { repositoryId: Uuid() },
  reply: Ref(RESTObjectStorageRepositoryComposed),
})

export const objectStorageRepositoryUpdateObjectStorageRepository = Put({
  id: 'ObjectStorageRepository_UpdateObjectStorageRepository',
  url: '/objectstoragerepositories/:repositoryId',
  until: 'v7',
  params: { repositoryId: Uuid() },
  body: Ref(RESTObjectStorageRepositoryComposed),
  reply: Done(),
})

export const objectStorageRepositoryRemoveObjectStorageRepository = Delete({
  id: 'ObjectStorageRepository_RemoveObjectStorageRepository',
  url: '/objectstoragerepositories/:repositoryId',
  until: 'v7',
  params: { repositoryId: Uuid() },
  reply: Nothing(),
})

export const objectStorageRepositoryGetObjectStorageRepositories = Get({
  id: 'ObjectStorageRepository_GetObjectStorageRepositories',
  url: '/objectstoragerepositories',
  until: 'v7',
  query: Optional({ longTerm: Flag() }),
  reply: List(Ref(RESTObjectStorageRepositoryComposed)),
})

export const objectStorageRepositoryAddObjectStorageRepository = Post({
  id: 'ObjectStorageRepository_AddObjectStorageRepository',
  url: '/objectstoragerepositories',
  until: 'v7',
  body: Ref(RESTObjectStorageRepositoryComposed),
  reply: Ref(RESTObjectStorageRepositoryComposed),
})
