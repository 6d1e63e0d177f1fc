import * as op from '../../schemas/vb365/s3-compatible-object-storage-buckets-and-folders.js'
import type { QueryOf } from '../../schemas/kit/types.js'
import type { Section } from '../../server/section.js'
import type { EndPointTrust } from '../../state/vb365/storage/cloud-storage.js'

type Query = QueryOf<typeof op.amazonS3CompatibleObjectStorageGetBucket>

// Before version 8 a client had no way to say that it trusts a certificate. ASSUMED: it was not asked.
const at = ({ ServicePoint, CustomRegionId, ...trust }: Query, revision: string): EndPointTrust => ({
  servicePoint: ServicePoint,
  customRegionId: CustomRegionId,
  trustServerCertificate: revision === 'v8' ? trust.trustServerCertificate : true,
  trustedServerCertificateThumbprint: trust.trustedServerCertificateThumbprint
})

/** S3 Compatible Object Storage Buckets and Folders. */
export const s3CompatibleObjectStorageBucketsAndFolders: Section = ({ get, post }) => {
  get('/S3CompatibleResources/buckets', op.amazonS3CompatibleObjectStorageGetBuckets, ({ query, vb365, revision }) =>
    vb365.cloudStorage.s3Compatible.buckets(query.accountId, at(query, revision), query.Name))

  get('/S3CompatibleResources/buckets/:Name',
    op.amazonS3CompatibleObjectStorageGetBucket, ({ params, query, vb365, revision }) =>
      vb365.cloudStorage.s3Compatible.bucket(query.accountId, at(query, revision), params.Name))

  get('/S3CompatibleResources/buckets/:bucketName/folders',
    op.amazonS3CompatibleObjectStorageGetFolders, ({ params, query, vb365, revision }) =>
      vb365.cloudStorage.s3Compatible.folders(query.accountId, at(query, revision), params.bucketName, query.Name))

  post('/S3CompatibleResources/buckets/:bucketName/folders',
    op.amazonS3CompatibleObjectStorageAddFolder, ({ params, query, body, vb365, revision }) =>
      vb365.cloudStorage.s3Compatible.addFolder(query.accountId, at(query, revision), params.bucketName, body.name))

  get('/S3CompatibleResources/buckets/:bucketName/folders/:Name',
    op.amazonS3CompatibleObjectStorageGetFolder, ({ params, query, vb365, revision }) =>
      vb365.cloudStorage.s3Compatible.folder(query.accountId, at(query, revision), params.bucketName, params.Name))
}
