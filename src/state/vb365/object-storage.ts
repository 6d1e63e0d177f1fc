import type { RESTObjectStorageComposed } from '../../schemas/vb365/backup-repositories.js'
import type { Kernel } from '../world.js'
import type { AccountType } from './accounts.js'
import { hostOf, type Bucket, type CloudStorage } from './cloud-storage.js'
import { refuse } from './refusals.js'

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

type FromClient = RESTObjectStorageComposed

interface Place {
  bucket: Bucket
  folder: string
  members: Pick<ObjectStorage,
  'amazonBucketS3Compatible' | 'amazonBucketS3Aws' | 'azureContainer' | 's3Folder' | 'azureFolder'>
}

const accountTypes: Record<StorageType, AccountType> = {
  AmazonS3Compatible: 'amazonS3CompatibleAccount',
  WasabiCloud: 'amazonS3CompatibleAccount',
  IBMCloud: 'amazonS3CompatibleAccount',
  AmazonS3: 'amazonS3Account',
  AmazonS3Glacier: 'amazonS3Account',
  AzureBlob: 'azureBlobAccount',
  AzureBlobArchive: 'azureBlobAccount'
}

export const gigabyte = 2 ** 30

/** The archive classes: only copies go there. */
export const isLongTerm = ({ type }: { type: StorageType }): boolean =>
  type === 'AmazonS3Glacier' || type === 'AzureBlobArchive'

/** Archive classes whose data must be retrieved before it can be restored; Glacier Instant Retrieval answers at once. */
export const needsRetrieval = (storage: Pick<ObjectStorage, 'type' | 'glacierInstantRetrievalEnabled'>): boolean =>
  isLongTerm(storage) && storage.glacierInstantRetrievalEnabled !== true

/** Reads the object storage of requests: what it must say, what must exist, and what may change later. */
export function createObjectStorage (kernel: Kernel, cloud: CloudStorage) {
  function findPlace (storage: FromClient, type: StorageType, accountId: string): Place {
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

  return {
    /** New object storage; its bucket must exist, its folder is made where it does not. */
    read (storage: FromClient): ObjectStorage {
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
    edit (before: ObjectStorage, storage: FromClient): ObjectStorage {
      guardUnchanged(before, storage)
      const merged = { ...before, ...given(storage) }
      const trust = given(storage.amazonBucketS3Compatible ?? {})
      return {
        ...before,
        ...readLimit(merged, before.usedSpaceBytes ?? 0),
        ...extendImmutability(before, storage),
        ...readAppliance(merged, before.type),
        ...(before.amazonBucketS3Compatible === undefined
          ? {}
          : { amazonBucketS3Compatible: { ...before.amazonBucketS3Compatible, ...trustOf(trust) } })
      }
    },

    /** Counts what a session wrote or removed. */
    grown (storage: ObjectStorage, bytes: number): ObjectStorage {
      const usedSpaceBytes = Math.max(0, (storage.usedSpaceBytes ?? 0) + bytes)
      return { ...storage, usedSpaceBytes, ...readLimit(storage, usedSpaceBytes) }
    }
  }
}

export type ObjectStorageReader = ReturnType<typeof createObjectStorage>

function needed (name: string, value: string | null | undefined): string {
  if (value == null || value.trim() === '') throw refuse.invalid(`'${name}' is required.`)
  return value.trim()
}

/** The members that have a value: what a partial update says. */
function given<T extends object> (members: T): Partial<T> {
  // The entries are those of T, some left out.
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value != null)) as Partial<T>
}

type Class = Pick<ObjectStorage, 'glacierDeepArchiveEnabled' | 'glacierInstantRetrievalEnabled' |
'standardIaStorageClassEnabled' | 'oneZoneIaStorageClassEnabled'>

/** The storage class within Amazon S3: one at most of each pair. */
function readClass (storage: FromClient, type: StorageType): Class {
  const {
    glacierDeepArchiveEnabled, glacierInstantRetrievalEnabled, standardIaStorageClassEnabled, oneZoneIaStorageClassEnabled
  } = storage
  if (type === 'AmazonS3Glacier') {
    if (glacierDeepArchiveEnabled === true && glacierInstantRetrievalEnabled === true) {
      throw refuse.invalid('Glacier Deep Archive and Glacier Instant Retrieval exclude each other.')
    }
    return {
      glacierDeepArchiveEnabled: glacierDeepArchiveEnabled === true,
      glacierInstantRetrievalEnabled: glacierInstantRetrievalEnabled === true
    }
  }
  if (glacierDeepArchiveEnabled === true || glacierInstantRetrievalEnabled === true) {
    throw refuse.invalid('Glacier storage classes need object storage of type AmazonS3Glacier.')
  }
  if (type !== 'AmazonS3') return {}
  if (standardIaStorageClassEnabled === true && oneZoneIaStorageClassEnabled === true) {
    throw refuse.invalid('Standard-IA and One Zone-IA exclude each other.')
  }
  return {
    standardIaStorageClassEnabled: standardIaStorageClassEnabled === true,
    oneZoneIaStorageClassEnabled: oneZoneIaStorageClassEnabled === true
  }
}

type Limit = Pick<ObjectStorage, 'sizeLimitEnabled' | 'sizeLimitGB' | 'freeSpaceBytes'>

/** Free space is shown only where the size is limited (documented). */
function readLimit (storage: FromClient, used: number): Limit {
  if (storage.sizeLimitEnabled !== true) {
    return { sizeLimitEnabled: false, sizeLimitGB: undefined, freeSpaceBytes: undefined }
  }
  const { sizeLimitGB } = storage
  if (sizeLimitGB == null) throw refuse.invalid("'sizeLimitGB' is required when the size is limited.")
  if (sizeLimitGB < 1) throw refuse.invalid("'sizeLimitGB' must be 1 or more.")
  return { sizeLimitEnabled: true, sizeLimitGB, freeSpaceBytes: Math.max(0, sizeLimitGB * gigabyte - used) }
}

type Immutability = Pick<ObjectStorage, 'enableImmutability' | 'enableImmutabilityGovernanceMode' | 'immutabilityPeriodDays'>

/** A period of 0 days, or none, is as long as the retention; archive classes know no other (documented). */
function readImmutability (storage: FromClient, type: StorageType): Immutability {
  if (storage.enableImmutability !== true) return { enableImmutability: false, enableImmutabilityGovernanceMode: false }
  const governance = storage.enableImmutabilityGovernanceMode === true
  if (governance && type === 'IBMCloud') throw refuse.invalid('IBM Cloud object storage has no governance mode.')
  const days = storage.immutabilityPeriodDays ?? 0
  if (days < 0) throw refuse.invalid("'immutabilityPeriodDays' must not be negative.")
  if (days > 0 && isLongTerm({ type })) {
    throw refuse.invalid("'immutabilityPeriodDays' of an archive class cannot be chosen: it is the retention period.")
  }
  return { enableImmutability: true, enableImmutabilityGovernanceMode: governance, immutabilityPeriodDays: days }
}

function extendImmutability (before: ObjectStorage, { immutabilityPeriodDays }: FromClient): Immutability {
  if (before.enableImmutability !== true || immutabilityPeriodDays == null) return {}
  const current = before.immutabilityPeriodDays ?? 0
  if (immutabilityPeriodDays === current) return {}
  if (isLongTerm(before)) throw refuse.invalid("'immutabilityPeriodDays' of an archive class cannot be chosen: it is the retention period.")
  // 0 is the whole retention period, so it is never the shorter one.
  if (immutabilityPeriodDays !== 0 && (current === 0 || immutabilityPeriodDays < current)) {
    throw refuse.invalid('The immutability period can only be extended.')
  }
  return { immutabilityPeriodDays }
}

type Appliance = Pick<ObjectStorage, 'useArchiverAppliance' | 'amazonArchiverAppliance' | 'azureServiceAccount' |
'azureSubscription' | 'azureArchiverAppliance'>

/**
 * The helper machine that moves data between storage classes. What it is made of is kept as the client says it: the
 * clouds' machine sizes and networks have sections of their own.
 */
function readAppliance (storage: FromClient, type: StorageType): Appliance {
  switch (accountTypes[type]) {
    case 'amazonS3CompatibleAccount': return {}
    case 'amazonS3Account': return readAmazonAppliance(storage)
    case 'azureBlobAccount': return readAzureAppliance(storage)
  }
}

function readAmazonAppliance ({ useArchiverAppliance, amazonArchiverAppliance: appliance }: FromClient): Appliance {
  if (useArchiverAppliance !== true) return { useArchiverAppliance: false, amazonArchiverAppliance: undefined }
  if (appliance === undefined) throw refuse.invalid("'amazonArchiverAppliance' is required.")
  needed('amazonArchiverAppliance.instanceTypeName', appliance.instanceTypeName)
  needed('amazonArchiverAppliance.virtualPrivateCloud.id', appliance.virtualPrivateCloud?.id)
  needed('amazonArchiverAppliance.subnet.id', appliance.subnet?.id)
  needed('amazonArchiverAppliance.securityGroup.id', appliance.securityGroup?.id)
  return { useArchiverAppliance, amazonArchiverAppliance: { ...appliance, appliancePort: port(appliance.appliancePort) } }
}

function readAzureAppliance (storage: FromClient): Appliance {
  const { useArchiverAppliance, azureServiceAccount, azureSubscription, azureArchiverAppliance: appliance } = storage
  if (useArchiverAppliance !== true) {
    return {
      useArchiverAppliance: false, azureServiceAccount: undefined, azureSubscription: undefined, azureArchiverAppliance: undefined
    }
  }
  if (appliance === undefined) throw refuse.invalid("'azureArchiverAppliance' is required.")
  needed('azureServiceAccount.id', azureServiceAccount?.id)
  needed('azureSubscription.subscriptionId', azureSubscription?.subscriptionId)
  needed('azureArchiverAppliance.virtualMachineSizeName', appliance.virtualMachineSizeName)
  needed('azureArchiverAppliance.resourceGroup.name', appliance.resourceGroup?.name)
  needed('azureArchiverAppliance.region', appliance.region)
  needed('azureArchiverAppliance.virtualNetwork.name', appliance.virtualNetwork?.name)
  needed('azureArchiverAppliance.subnet.name', appliance.subnet?.name)
  return {
    useArchiverAppliance,
    azureServiceAccount,
    azureSubscription,
    azureArchiverAppliance: { ...appliance, appliancePort: port(appliance.appliancePort) }
  }
}

/** ASSUMED: 443 where the client names no port. */
function port (given: number | null | undefined): number {
  const number = given ?? 443
  if (number < 1 || number > 65_535) throw refuse.invalid("'appliancePort' must be a port.")
  return number
}

const trustOf = ({ trustServerCertificate, trustedServerCertificateThumbprint }: NonNullable<FromClient['amazonBucketS3Compatible']>) =>
  given({ trustServerCertificate, trustedServerCertificateThumbprint })

/** Where the storage lies, its type and class, and immutability stay as they were chosen (guide: editing). */
function guardUnchanged (before: ObjectStorage, storage: FromClient): void {
  const s3 = storage.amazonBucketS3Compatible
  const old = before.amazonBucketS3Compatible
  const aws = storage.amazonBucketS3Aws
  const azure = storage.azureContainer
  const pairs: Array<[string, unknown, unknown]> = [
    ['type', storage.type, before.type],
    ['accountId', storage.accountId, before.accountId],
    ['amazonBucketS3Compatible.servicePoint', s3?.servicePoint && hostOf(s3.servicePoint), old?.servicePoint && hostOf(old.servicePoint)],
    ['amazonBucketS3Compatible.customRegionId', s3?.customRegionId, old?.customRegionId],
    ['amazonBucketS3Compatible.name', s3?.name, old?.name],
    ['amazonBucketS3Aws.name', aws?.name, before.amazonBucketS3Aws?.name],
    ['amazonBucketS3Aws.regionType', aws?.regionType, before.amazonBucketS3Aws?.regionType],
    ['amazonBucketS3Aws.regionId', aws?.regionId, before.amazonBucketS3Aws?.regionId],
    ['azureContainer.name', azure?.name, before.azureContainer?.name],
    ['azureContainer.regionType', azure?.regionType, before.azureContainer?.regionType],
    ['s3Folder', storage.s3Folder, before.s3Folder],
    ['azureFolder', storage.azureFolder, before.azureFolder],
    ['glacierDeepArchiveEnabled', storage.glacierDeepArchiveEnabled, before.glacierDeepArchiveEnabled ?? false],
    ['glacierInstantRetrievalEnabled', storage.glacierInstantRetrievalEnabled, before.glacierInstantRetrievalEnabled ?? false],
    ['standardIaStorageClassEnabled', storage.standardIaStorageClassEnabled, before.standardIaStorageClassEnabled ?? false],
    ['oneZoneIaStorageClassEnabled', storage.oneZoneIaStorageClassEnabled, before.oneZoneIaStorageClassEnabled ?? false],
    ['enableImmutability', storage.enableImmutability, before.enableImmutability ?? false],
    ['enableImmutabilityGovernanceMode', storage.enableImmutabilityGovernanceMode, before.enableImmutabilityGovernanceMode ?? false]
  ]
  for (const [name, wanted, current] of pairs) {
    if (wanted != null && wanted !== current) throw refuse.invalid(`'objectStorage.${name}' cannot be changed.`)
  }
}
