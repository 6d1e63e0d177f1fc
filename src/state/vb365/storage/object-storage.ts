import type { RESTObjectStorageComposed } from '../../../schemas/vb365/backup-repositories.js'
import type { Kernel } from '../../kernel.js'
import type { AccountType } from '../credentials/accounts.js'
import type { Bucket, CloudStorage } from './cloud-storage.js'
import {
  extendImmutability, given, guardUnchanged, needed, readAppliance, readClass, readImmutability, readLimit
} from './object-storage-settings.js'
import { refuse } from '../base/refusals.js'

/** Where a repository's backups lie in a cloud. */
export type ObjectStorage = Omit<RESTObjectStorageComposed, 'type'> & {
  id: string
  type: StorageType
  accountId: string
  /** Its bucket and folder, in a form that is the same for the same place. */
  location: string
  /** Added by itself, as versions 6 and 7 do: it has a name and description of its own, and outlives its repository. */
  separate?: boolean
  name?: string
  description?: string
}

export type StorageType = NonNullable<RESTObjectStorageComposed['type']>

export type StorageFromClient = RESTObjectStorageComposed

type S3CompatibleBucket = NonNullable<StorageFromClient['amazonBucketS3Compatible']>

interface Place {
  bucket: Bucket
  folder: string
  members: Pick<ObjectStorage,
  'amazonBucketS3Compatible' | 'amazonBucketS3Aws' | 'azureContainer' | 's3Folder' | 'azureFolder'>
}

/** What an account must be of to reach storage of a type. */
export const accountTypes: Record<StorageType, AccountType> = {
  AmazonS3Compatible: 'amazonS3CompatibleAccount',
  WasabiCloud: 'amazonS3CompatibleAccount',
  IBMCloud: 'amazonS3CompatibleAccount',
  AmazonS3: 'amazonS3Account',
  AmazonS3Glacier: 'amazonS3Account',
  AzureBlob: 'azureBlobAccount',
  AzureBlobArchive: 'azureBlobAccount'
}

/** The archive classes: only copies go there. */
export const isLongTerm = ({ type }: { type: StorageType }): boolean =>
  type === 'AmazonS3Glacier' || type === 'AzureBlobArchive'

/** Archive classes that must be retrieved before they can be read; Glacier Instant Retrieval answers at once. */
export const needsRetrieval = (storage: Pick<ObjectStorage, 'type' | 'glacierInstantRetrievalEnabled'>): boolean =>
  isLongTerm(storage) && storage.glacierInstantRetrievalEnabled !== true

/** Reads the object storage of requests: what it must say, what must exist, and what may change later. */
export function createObjectStorage (kernel: Kernel, cloud: CloudStorage) {
  function findPlace (storage: StorageFromClient, type: StorageType, accountId: string): Place {
    switch (accountTypes[type]) {
      case 'amazonS3CompatibleAccount': {
        const { servicePoint, customRegionId, name, ...trust } = storage.amazonBucketS3Compatible ?? {}
        const endPoint = {
          servicePoint: needed('amazonBucketS3Compatible.servicePoint', servicePoint),
          customRegionId: needed('amazonBucketS3Compatible.customRegionId', customRegionId),
          ...trustOf(trust)
        }
        const bucket = cloud.s3Compatible.bucketOf(accountId, endPoint, needed('amazonBucketS3Compatible.name', name))
        const s3Folder = needed('s3Folder', storage.s3Folder)
        const amazonBucketS3Compatible = { ...endPoint, name: bucket.name }
        return { bucket, folder: s3Folder, members: { amazonBucketS3Compatible, s3Folder } }
      }
      case 'amazonS3Account': {
        const { name, regionType, regionId } = storage.amazonBucketS3Aws ?? {}
        const where = { regionType, regionId }
        const bucket = cloud.amazon.bucketOf(accountId, where, needed('amazonBucketS3Aws.name', name))
        const amazonBucketS3Aws = cloud.amazon.bucket(accountId, where, bucket.name)
        const s3Folder = needed('s3Folder', storage.s3Folder)
        return { bucket, folder: s3Folder, members: { amazonBucketS3Aws, s3Folder } }
      }
      case 'azureBlobAccount': {
        const { name, regionType } = storage.azureContainer ?? {}
        const where = { regionType: regionType ?? undefined }
        const bucket = cloud.azure.bucketOf(accountId, where, needed('azureContainer.name', name))
        const azureContainer = cloud.azure.bucket(accountId, where, bucket.name)
        const azureFolder = needed('azureFolder', storage.azureFolder)
        return { bucket, folder: azureFolder, members: { azureContainer, azureFolder } }
      }
    }
  }

  const filled = (storage: ObjectStorage, usedSpaceBytes: number): ObjectStorage =>
    ({ ...storage, usedSpaceBytes, ...readLimit(storage, usedSpaceBytes) })

  return {
    /** New object storage; its bucket must exist, its folder is made where it does not. */
    read (storage: StorageFromClient): ObjectStorage {
      const type = storage.type
      if (type == null) throw refuse.invalid("'objectStorage.type' is required.")
      const accountId = needed('accountId', storage.accountId)
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
        ...readAppliance(storage, type)
      }
    },

    /** What a request changes of object storage that is there; it may repeat what cannot change, but not change it. */
    edit (before: ObjectStorage, storage: StorageFromClient): ObjectStorage {
      guardUnchanged(before, storage)
      const merged = { ...before, ...given(storage) }
      const { amazonBucketS3Compatible: bucket } = before
      return {
        ...before,
        ...readLimit(merged, before.usedSpaceBytes ?? 0),
        ...extendImmutability(before, storage.immutabilityPeriodDays),
        ...readAppliance(merged, before.type),
        amazonBucketS3Compatible: bucket && { ...bucket, ...trustOf(storage.amazonBucketS3Compatible ?? {}) }
      }
    },

    /** With so much in it. */
    filled,

    /** Counts what a session wrote or removed. */
    grown: (storage: ObjectStorage, bytes: number): ObjectStorage =>
      filled(storage, Math.max(0, (storage.usedSpaceBytes ?? 0) + bytes))
  }
}

export type ObjectStorageReader = ReturnType<typeof createObjectStorage>

/** Whether a client trusts the end point's certificate: the one thing about a bucket that may be edited. */
function trustOf (bucket: S3CompatibleBucket): S3CompatibleBucket {
  const { trustServerCertificate, trustedServerCertificateThumbprint } = bucket
  return given({ trustServerCertificate, trustedServerCertificateThumbprint })
}
