import type { Kernel } from '../../kernel.js'
import type { ApplianceReader } from './archiver-appliance.js'
import type { Bucket, CloudStorage } from './cloud-storage.js'
import {
  extendImmutability, pickGiven, guardUnchanged, requireText, readClass, readImmutability, readLimit
} from './object-storage-settings.js'
import { accountTypes, type ObjectStorage, type StorageFromClient, type StorageType } from './storage-types.js'
import { refuse } from '../base/refusals.js'

type S3CompatibleBucket = NonNullable<StorageFromClient['amazonBucketS3Compatible']>

interface Place {
  bucket: Bucket
  folder: string
  members: Pick<ObjectStorage,
  'amazonBucketS3Compatible' | 'amazonBucketS3Aws' | 'azureContainer' | 's3Folder' | 'azureFolder'>
}

/** Reads the object storage of requests: what it must say, what must exist, and what may change later. */
export function createObjectStorage (kernel: Kernel, cloud: CloudStorage, readAppliance: ApplianceReader) {
  function findPlace (storage: StorageFromClient, type: StorageType, accountId: string): Place {
    switch (accountTypes[type]) {
      case 'amazonS3CompatibleAccount': {
        const { servicePoint, customRegionId, name, ...trust } = storage.amazonBucketS3Compatible ?? {}
        const endPoint = {
          servicePoint: requireText('amazonBucketS3Compatible.servicePoint', servicePoint),
          customRegionId: requireText('amazonBucketS3Compatible.customRegionId', customRegionId),
          ...trustOf(trust)
        }
        const bucket = cloud.s3Compatible.bucketOf(accountId, endPoint, requireText('amazonBucketS3Compatible.name', name))
        const s3Folder = requireText('s3Folder', storage.s3Folder)
        const amazonBucketS3Compatible = { ...endPoint, name: bucket.name, within: { ...endPoint, accountId } }
        return { bucket, folder: s3Folder, members: { amazonBucketS3Compatible, s3Folder } }
      }
      case 'amazonS3Account': {
        const { name, regionType, regionId } = storage.amazonBucketS3Aws ?? {}
        const where = { regionType, regionId }
        const bucket = cloud.amazon.bucketOf(accountId, where, requireText('amazonBucketS3Aws.name', name))
        const amazonBucketS3Aws = cloud.amazon.bucket(accountId, where, bucket.name)
        const s3Folder = requireText('s3Folder', storage.s3Folder)
        return { bucket, folder: s3Folder, members: { amazonBucketS3Aws, s3Folder } }
      }
      case 'azureBlobAccount': {
        const { name, regionType } = storage.azureContainer ?? {}
        const where = { regionType: regionType ?? undefined }
        const bucket = cloud.azure.bucketOf(accountId, where, requireText('azureContainer.name', name))
        const azureContainer = cloud.azure.bucket(accountId, where, bucket.name)
        const azureFolder = requireText('azureFolder', storage.azureFolder)
        return { bucket, folder: azureFolder, members: { azureContainer, azureFolder } }
      }
    }
  }

  /** The end point is asked again, as for new storage: a client that trusts it no longer cannot reach it. */
  function readTrust (before: ObjectStorage, { amazonBucketS3Compatible: given }: StorageFromClient) {
    const { amazonBucketS3Compatible: bucket, accountId } = before
    if (bucket === undefined || given == null) return undefined
    const { trustServerCertificate, trustedServerCertificateThumbprint, ...place } = bucket
    const named = trustOf(given)
    const trust = Object.keys(named).length > 0
      ? named
      : trustOf({ trustServerCertificate, trustedServerCertificateThumbprint })
    const { servicePoint = '', customRegionId = '' } = bucket
    cloud.s3Compatible.reach({ servicePoint, customRegionId, ...trust })
    return { ...place, ...trust, within: { servicePoint, customRegionId, ...trust, accountId } }
  }

  const withUsage = (storage: ObjectStorage, usedSpaceBytes: number): ObjectStorage =>
    ({ ...storage, usedSpaceBytes, ...readLimit(storage, usedSpaceBytes) })

  return {
    /** New object storage; its bucket must exist, its folder is made where it does not. */
    read (storage: StorageFromClient): ObjectStorage {
      const type = storage.type
      if (type == null) throw refuse.missing('objectStorage.type')
      const accountId = requireText('accountId', storage.accountId)
      const { bucket, folder, members } = findPlace(storage, type, accountId)
      cloud.ensureFolder(bucket, folder)
      return {
        id: kernel.ids.next(),
        type,
        accountId,
        ...members,
        location: `${bucket.id}/${folder}`,
        usedSpaceBytes: 0,
        ...readClass(storage, type),
        ...readLimit(storage, 0),
        ...readImmutability(storage, type),
        ...readAppliance({ ...storage, ...members }, type)
      }
    },

    /** What a request changes of object storage that is there; it may repeat what cannot change, but not change it. */
    edit (before: ObjectStorage, storage: StorageFromClient): ObjectStorage {
      guardUnchanged(before, storage)
      const merged = { ...before, ...pickGiven(storage) }
      const bucket = readTrust(before, storage)
      return {
        ...before,
        ...readLimit(merged, before.usedSpaceBytes ?? 0),
        ...extendImmutability(before, storage.immutabilityPeriodDays),
        ...readAppliance(merged, before.type),
        ...(bucket === undefined ? {} : { amazonBucketS3Compatible: bucket })
      }
    },

    /** With so much in it. */
    filled: withUsage,

    /** Counts what a session wrote or removed. */
    grow: (storage: ObjectStorage, bytes: number): ObjectStorage =>
      withUsage(storage, Math.max(0, (storage.usedSpaceBytes ?? 0) + bytes))
  }
}

export type ObjectStorageReader = ReturnType<typeof createObjectStorage>

/** Whether a client trusts the end point's certificate: the one thing about a bucket that may be edited. */
function trustOf (bucket: S3CompatibleBucket): S3CompatibleBucket {
  const { trustServerCertificate, trustedServerCertificateThumbprint } = bucket
  return pickGiven({ trustServerCertificate, trustedServerCertificateThumbprint })
}
