import {
  Get, List, Model, Optional, Post, Ref, Since, Text, Until, Uuid, type Static
} from '../kit/vb365.js'
import {
  AmazonS3AwsRegionType, RESTAmazonBucketS3Aws, RESTAmazonFolderToSend
} from './common/amazon-s3-object-storage-buckets-and-folders.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'AmazonS3ObjectStorage'

export const RESTAmazonFolderToReceiveS3Aws = Model('RESTAmazonFolderToReceiveS3Aws', Optional({ path: Text(), name: Text(), _links: Ref(RESTLinkHALDictionary) }))
export type RESTAmazonFolderToReceiveS3Aws = Static<typeof RESTAmazonFolderToReceiveS3Aws>

export const amazonS3ObjectStorageGetBuckets = Get({
  id: 'AmazonS3ObjectStorage_GetBuckets',
  url: '/S3Resources/buckets',
  query: {
    accountId: Uuid(),
    RegionType: Ref(AmazonS3AwsRegionType),
    ...Optional({ RegionId: Text(), Name: Text() }),
  },
  reply: { '200': List(Ref(RESTAmazonBucketS3Aws)) },
})

export const amazonS3ObjectStorageGetBucket = Get({
  id: 'AmazonS3ObjectStorage_GetBucket',
  url: '/S3Resources/buckets/:Name',
  params: { Name: Text() },
  query: { accountId: Uuid(), RegionType: Ref(AmazonS3AwsRegionType) },
  reply: { '200': Ref(RESTAmazonBucketS3Aws) },
})

export const amazonS3ObjectStorageGetFolders = Get({
  id: 'AmazonS3ObjectStorage_GetFolders',
  url: '/S3Resources/buckets/:bucketName/folders',
  params: { bucketName: Text() },
  query: {
    accountId: Uuid(),
    RegionType: Ref(AmazonS3AwsRegionType),
    ...Optional({ Name: Text() }),
  },
  reply: { '200': List(Ref(RESTAmazonFolderToReceiveS3Aws)) },
})

export const amazonS3ObjectStorageAddFolder = Post({
  id: 'AmazonS3ObjectStorage_AddFolder',
  url: '/S3Resources/buckets/:bucketName/folders',
  params: { bucketName: Text() },
  query: { accountId: Uuid(), RegionType: Ref(AmazonS3AwsRegionType) },
  body: Ref(RESTAmazonFolderToSend),
  reply: {
    ...Until('v7', { '200': Ref(RESTAmazonFolderToReceiveS3Aws) }),
    ...Since('v8', { '201': Ref(RESTAmazonFolderToReceiveS3Aws) }),
  },
})

export const amazonS3ObjectStorageGetFolder = Get({
  id: 'AmazonS3ObjectStorage_GetFolder',
  url: '/S3Resources/buckets/:bucketName/folders/:Name',
  params: { Name: Text(), bucketName: Text() },
  query: { accountId: Uuid(), RegionType: Ref(AmazonS3AwsRegionType) },
  reply: { '200': Ref(RESTAmazonFolderToReceiveS3Aws) },
})
