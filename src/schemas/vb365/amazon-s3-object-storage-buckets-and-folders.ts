// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Get, List, Model, Optional, Post, Ref, Text, Uuid, type Static,
} from '../kit/vb365.js'
import {
  AmazonS3AwsRegionType, RESTAmazonBucketS3Aws, RESTAmazonFolderToSend,
} from './common/cloud-storage.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'AmazonS3ObjectStorage'
export const section = 'Amazon S3 Object Storage Buckets and Folders'

export const RESTAmazonFolderToReceiveS3Aws = Model('RESTAmazonFolderToReceiveS3Aws', Optional({
  path: Text(),
  name: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTAmazonFolderToReceiveS3Aws = Static<typeof RESTAmazonFolderToReceiveS3Aws>

export const amazonS3ObjectStorageGetBuckets = Get({
  id: 'AmazonS3ObjectStorage_GetBuckets',
  url: '/S3Resources/buckets',
  query: {
    accountId: Uuid(),
    RegionType: Ref(AmazonS3AwsRegionType),
    ...Optional({ RegionId: Text(), Name: Text() }),
  },
  reply: List(Ref(RESTAmazonBucketS3Aws)),
})

export const amazonS3ObjectStorageGetBucket = Get({
  id: 'AmazonS3ObjectStorage_GetBucket',
  url: '/S3Resources/buckets/:Name',
  params: { Name: Text() },
  query: { accountId: Uuid(), RegionType: Ref(AmazonS3AwsRegionType) },
  reply: Ref(RESTAmazonBucketS3Aws),
})

export const amazonS3ObjectStorageGetFolders = Get({
  id: 'AmazonS3ObjectStorage_GetFolders',
  url: '/S3Resources/buckets/:bucketName/folders',
  params: { bucketName: Text() },
  query: { accountId: Uuid(), RegionType: Ref(AmazonS3AwsRegionType), ...Optional({ Name: Text() }) },
  reply: List(Ref(RESTAmazonFolderToReceiveS3Aws)),
})

export const amazonS3ObjectStorageAddFolder = Post({
  id: 'AmazonS3ObjectStorage_AddFolder',
  url: '/S3Resources/buckets/:bucketName/folders',
  params: { bucketName: Text() },
  query: { accountId: Uuid(), RegionType: Ref(AmazonS3AwsRegionType) },
  body: Ref(RESTAmazonFolderToSend),
  reply: Changed({
    v6: Ref(RESTAmazonFolderToReceiveS3Aws),
    v8: Created(Ref(RESTAmazonFolderToReceiveS3Aws)),
  }),
})

export const amazonS3ObjectStorageGetFolder = Get({
  id: 'AmazonS3ObjectStorage_GetFolder',
  url: '/S3Resources/buckets/:bucketName/folders/:Name',
  params: { Name: Text(), bucketName: Text() },
  query: { accountId: Uuid(), RegionType: Ref(AmazonS3AwsRegionType) },
  reply: Ref(RESTAmazonFolderToReceiveS3Aws),
})
