import * as op from '../../schemas/vb365/amazon-s3-object-storage-buckets-and-folders.js'
import type { Section } from '../../server/section.js'
import type { Region } from '../../state/vb365/storage/cloud-storage.js'

const region = ({ RegionType, RegionId }: { RegionType: string, RegionId?: string | undefined }): Region =>
  ({ regionType: RegionType, regionId: RegionId })

/** Amazon S3 Object Storage Buckets and Folders. */
export const amazonS3ObjectStorageBucketsAndFolders: Section = ({ get, post }) => {
  get('/S3Resources/buckets', op.amazonS3ObjectStorageGetBuckets, ({ query, vb365 }) =>
    vb365.cloudStorage.amazon.buckets(query.accountId, region(query), query.Name))

  get('/S3Resources/buckets/:Name', op.amazonS3ObjectStorageGetBucket, ({ params, query, vb365 }) =>
    vb365.cloudStorage.amazon.bucket(query.accountId, region(query), params.Name))

  get('/S3Resources/buckets/:bucketName/folders', op.amazonS3ObjectStorageGetFolders, ({ params, query, vb365 }) =>
    vb365.cloudStorage.amazon.folders(query.accountId, region(query), params.bucketName, query.Name))

  post('/S3Resources/buckets/:bucketName/folders',
    op.amazonS3ObjectStorageAddFolder, ({ params, query, body, vb365 }) =>
      vb365.cloudStorage.amazon.addFolder(query.accountId, region(query), params.bucketName, body.name))

  get('/S3Resources/buckets/:bucketName/folders/:Name', op.amazonS3ObjectStorageGetFolder, ({ params, query, vb365 }) =>
    vb365.cloudStorage.amazon.folder(query.accountId, region(query), params.bucketName, params.Name))
}
