// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, Flag, Get, List, Model, Optional, Post, Ref, Since, Text, Uuid, type Static,
} from '../kit/vb365.js'
import { RESTAmazonBucketS3Compatible, RESTAmazonFolderToSend } from './common/cloud-storage.js'
import { RESTLinkHALDictionary } from './common/shared.js'

export const tag = 'AmazonS3CompatibleObjectStorage'
export const section = 'S3 Compatible Object Storage Buckets and Folders'

export const RESTAmazonFolderToReceiveS3Compatible = Model('RESTAmazonFolderToReceiveS3Compatible', Optional({
  path: Text(),
  name: Text(),
  _links: Ref(RESTLinkHALDictionary),
}))
export type RESTAmazonFolderToReceiveS3Compatible = Static<typeof RESTAmazonFolderToReceiveS3Compatible>

export const amazonS3CompatibleObjectStorageGetBuckets = Get({
  id: 'AmazonS3CompatibleObjectStorage_GetBuckets',
  url: '/S3CompatibleResources/buckets',
  query: {
    accountId: Uuid(),
    ServicePoint: Text(),
    CustomRegionId: Text(),
    ...Optional({ Name: Text() }),
    ...Since('v8', Optional({ trustedServerCertificateThumbprint: Text(), trustServerCertificate: Flag() })),
  },
  reply: List(Ref(RESTAmazonBucketS3Compatible)),
})

export const amazonS3CompatibleObjectStorageGetBucket = Get({
  id: 'AmazonS3CompatibleObjectStorage_GetBucket',
  url: '/S3CompatibleResources/buckets/:Name',
  params: { Name: Text() },
  query: {
    accountId: Uuid(),
    ServicePoint: Text(),
    CustomRegionId: Text(),
    ...Since('v8', Optional({ trustedServerCertificateThumbprint: Text(), trustServerCertificate: Flag() })),
  },
  reply: Ref(RESTAmazonBucketS3Compatible),
})

export const amazonS3CompatibleObjectStorageGetFolders = Get({
  id: 'AmazonS3CompatibleObjectStorage_GetFolders',
  url: '/S3CompatibleResources/buckets/:bucketName/folders',
  params: { bucketName: Text() },
  query: {
    accountId: Uuid(),
    ServicePoint: Text(),
    CustomRegionId: Text(),
    ...Optional({ Name: Text() }),
    ...Since('v8', Optional({ trustedServerCertificateThumbprint: Text(), trustServerCertificate: Flag() })),
  },
  reply: List(Ref(RESTAmazonFolderToReceiveS3Compatible)),
})

export const amazonS3CompatibleObjectStorageAddFolder = Post({
  id: 'AmazonS3CompatibleObjectStorage_AddFolder',
  url: '/S3CompatibleResources/buckets/:bucketName/folders',
  params: { bucketName: Text() },
  query: {
    accountId: Uuid(),
    ServicePoint: Text(),
    CustomRegionId: Text(),
    ...Since('v8', Optional({ trustedServerCertificateThumbprint: Text(), trustServerCertificate: Flag() })),
  },
  body: Ref(RESTAmazonFolderToSend),
  reply: Changed({
    v6: Ref(RESTAmazonFolderToReceiveS3Compatible),
    v8: Created(Ref(RESTAmazonFolderToReceiveS3Compatible)),
  }),
})

export const amazonS3CompatibleObjectStorageGetFolder = Get({
  id: 'AmazonS3CompatibleObjectStorage_GetFolder',
  url: '/S3CompatibleResources/buckets/:bucketName/folders/:Name',
  params: { Name: Text(), bucketName: Text() },
  query: {
    accountId: Uuid(),
    ServicePoint: Text(),
    CustomRegionId: Text(),
    ...Since('v8', Optional({ trustedServerCertificateThumbprint: Text(), trustServerCertificate: Flag() })),
  },
  reply: Ref(RESTAmazonFolderToReceiveS3Compatible),
})
