import type { AccountType } from '../credentials/accounts.js'
import { hostOf } from './cloud-storage.js'
import {
  accountTypes, isLongTerm, type ObjectStorage, type StorageFromClient, type StorageType
} from './storage-types.js'
import { storageRefusals as refuse } from './refusals.js'

export const gigabyte = 2 ** 30

export function requireText (name: string, value: string | null | undefined): string {
  if (value == null || value.trim() === '') throw refuse.missing(name)
  return value.trim()
}

/** The members that have a value: what a partial update says. */
export function pickGiven<T extends object> (members: T): Partial<T> {
  // The entries are those of T, some left out.
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value != null)) as Partial<T>
}

type Class = Pick<ObjectStorage, 'glacierDeepArchiveEnabled' | 'glacierInstantRetrievalEnabled' |
'standardIaStorageClassEnabled' | 'oneZoneIaStorageClassEnabled'>

/** The storage class within Amazon S3: one at most of each pair. Members of other types of storage mean nothing. */
export function readClass (storage: StorageFromClient, type: StorageType): Class {
  if (type === 'AmazonS3Glacier') {
    const deep = storage.glacierDeepArchiveEnabled === true
    const instant = storage.glacierInstantRetrievalEnabled === true
    if (deep && instant) throw refuse.twoGlacierClasses()
    return { glacierDeepArchiveEnabled: deep, glacierInstantRetrievalEnabled: instant }
  }
  if (type !== 'AmazonS3') return {}
  const standard = storage.standardIaStorageClassEnabled === true
  const oneZone = storage.oneZoneIaStorageClassEnabled === true
  if (standard && oneZone) throw refuse.twoAccessClasses()
  return { standardIaStorageClassEnabled: standard, oneZoneIaStorageClassEnabled: oneZone }
}

type Limit = Pick<ObjectStorage, 'sizeLimitEnabled' | 'sizeLimitGB' | 'freeSpaceBytes'>

/** Free space is shown only where the size is limited (documented). */
export function readLimit ({ sizeLimitEnabled, sizeLimitGB }: StorageFromClient, used: number): Limit {
  if (sizeLimitEnabled !== true) return { sizeLimitEnabled: false, sizeLimitGB: undefined, freeSpaceBytes: undefined }
  if (sizeLimitGB == null) throw refuse.missing('sizeLimitGB')
  if (sizeLimitGB < 1) throw refuse.tooSmall('sizeLimitGB', 1)
  return { sizeLimitEnabled: true, sizeLimitGB, freeSpaceBytes: Math.max(0, sizeLimitGB * gigabyte - used) }
}

type Immutability = Pick<ObjectStorage,
'enableImmutability' | 'enableImmutabilityGovernanceMode' | 'immutabilityPeriodDays'>

/** A period of 0 days, or none, is as long as the retention; archive classes know no other (documented). */
export function readImmutability (storage: StorageFromClient, type: StorageType): Immutability {
  if (storage.enableImmutability !== true) return { enableImmutability: false, enableImmutabilityGovernanceMode: false }
  const governance = storage.enableImmutabilityGovernanceMode === true
  if (governance && type === 'IBMCloud') throw refuse.noGovernanceMode()
  const days = storage.immutabilityPeriodDays ?? 0
  if (days < 0) throw refuse.negative('immutabilityPeriodDays')
  if (days > 0) guardPeriodFree(type)
  return { enableImmutability: true, enableImmutabilityGovernanceMode: governance, immutabilityPeriodDays: days }
}

/** The period can only grow; 0 is the whole retention period, so nothing is longer. */
export function extendImmutability (before: ObjectStorage, wanted: number | null | undefined): Immutability {
  const current = before.immutabilityPeriodDays ?? 0
  if (before.enableImmutability !== true || wanted == null || wanted === current) return {}
  guardPeriodFree(before.type)
  if (wanted !== 0 && (current === 0 || wanted < current)) {
    throw refuse.immutabilityShortened()
  }
  return { immutabilityPeriodDays: wanted }
}

function guardPeriodFree (type: StorageType): void {
  if (!isLongTerm({ type })) return
  throw refuse.archiveImmutabilityFixed()
}

type Fixed = Array<[string, (storage: StorageFromClient) => unknown]>

/** What stays as it was chosen: where the storage lies, its type and class, immutability (guide: editing). */
const fixedEverywhere: Fixed = [['type', ({ type }) => type], ['accountId', ({ accountId }) => accountId]]

const fixedAt: Record<AccountType, Fixed> = {
  amazonS3CompatibleAccount: [
    ['amazonBucketS3Compatible.servicePoint', ({ amazonBucketS3Compatible: bucket }) =>
      bucket?.servicePoint === undefined ? undefined : hostOf(bucket.servicePoint)],
    ['amazonBucketS3Compatible.customRegionId', ({ amazonBucketS3Compatible: bucket }) => bucket?.customRegionId],
    ['amazonBucketS3Compatible.name', ({ amazonBucketS3Compatible: bucket }) => bucket?.name],
    ['s3Folder', ({ s3Folder }) => s3Folder]
  ],
  amazonS3Account: [
    ['amazonBucketS3Aws.name', ({ amazonBucketS3Aws: bucket }) => bucket?.name],
    ['amazonBucketS3Aws.regionType', ({ amazonBucketS3Aws: bucket }) => bucket?.regionType],
    ['amazonBucketS3Aws.regionId', ({ amazonBucketS3Aws: bucket }) => bucket?.regionId],
    ['s3Folder', ({ s3Folder }) => s3Folder]
  ],
  azureBlobAccount: [
    ['azureContainer.name', ({ azureContainer: container }) => container?.name],
    ['azureContainer.regionType', ({ azureContainer: container }) => container?.regionType],
    ['azureFolder', ({ azureFolder }) => azureFolder]
  ]
}

const classFlags = {
  AmazonS3: ['standardIaStorageClassEnabled', 'oneZoneIaStorageClassEnabled'],
  AmazonS3Glacier: ['glacierDeepArchiveEnabled', 'glacierInstantRetrievalEnabled']
} as const

const fixedFlagsOf = (type: StorageType): ReadonlyArray<keyof (Class & Immutability)> => [
  'enableImmutability', 'enableImmutabilityGovernanceMode',
  ...(type === 'AmazonS3' || type === 'AmazonS3Glacier' ? classFlags[type] : [])
]

/**
 * A client may repeat what cannot change, e.g. because it sends back what it has read. Members of other types of
 * storage mean nothing here either.
 */
export function guardUnchanged (before: ObjectStorage, storage: StorageFromClient): void {
  for (const [name, valueOf] of [...fixedEverywhere, ...fixedAt[accountTypes[before.type]]]) {
    const wanted = valueOf(storage)
    if (wanted != null && wanted !== valueOf(before)) throw refuse.fixed(`objectStorage.${name}`)
  }
  for (const name of fixedFlagsOf(before.type)) {
    const wanted = storage[name]
    if (wanted != null && wanted !== (before[name] ?? false)) {
      throw refuse.fixed(`objectStorage.${name}`)
    }
  }
}
