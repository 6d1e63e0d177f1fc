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

/** The storage class within Amazon S3: one at most of each pair. */
export function readClass (storage: StorageFromClient, type: StorageType): Class {
  const deep = storage.glacierDeepArchiveEnabled === true
  const instant = storage.glacierInstantRetrievalEnabled === true
  if (type === 'AmazonS3Glacier') {
    if (deep && instant) throw refuse.twoGlacierClasses()
    return { glacierDeepArchiveEnabled: deep, glacierInstantRetrievalEnabled: instant }
  }
  if (deep || instant) throw refuse.glacierNeedsGlacier()
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

type Appliance = Pick<ObjectStorage, 'useArchiverAppliance' | 'amazonArchiverAppliance' | 'azureServiceAccount' |
'azureSubscription' | 'azureArchiverAppliance'>

const noAppliance = {
  useArchiverAppliance: false,
  amazonArchiverAppliance: undefined,
  azureServiceAccount: undefined,
  azureSubscription: undefined,
  azureArchiverAppliance: undefined
}

/**
 * The helper machine that moves data between storage classes. What it is made of is kept as the client says it: the
 * clouds' machine sizes and networks, and the service accounts, have sections of their own.
 */
export function readAppliance (storage: StorageFromClient, type: StorageType): Appliance {
  if (accountTypes[type] === 'amazonS3CompatibleAccount') return {}
  if (storage.useArchiverAppliance !== true) return noAppliance
  return accountTypes[type] === 'amazonS3Account' ? readAmazonAppliance(storage) : readAzureAppliance(storage)
}

function readAmazonAppliance ({ amazonArchiverAppliance: appliance = {} }: StorageFromClient): Appliance {
  requireText('amazonArchiverAppliance.instanceTypeName', appliance.instanceTypeName)
  requireText('amazonArchiverAppliance.virtualPrivateCloud.id', appliance.virtualPrivateCloud?.id)
  requireText('amazonArchiverAppliance.subnet.id', appliance.subnet?.id)
  requireText('amazonArchiverAppliance.securityGroup.id', appliance.securityGroup?.id)
  const appliancePort = readPort(appliance.appliancePort)
  return { useArchiverAppliance: true, amazonArchiverAppliance: { ...appliance, appliancePort } }
}

function readAzureAppliance (storage: StorageFromClient): Appliance {
  const { azureServiceAccount, azureSubscription, azureArchiverAppliance: appliance = {} } = storage
  requireText('azureServiceAccount.id', azureServiceAccount?.id)
  requireText('azureSubscription.subscriptionId', azureSubscription?.subscriptionId)
  requireText('azureArchiverAppliance.virtualMachineSizeName', appliance.virtualMachineSizeName)
  requireText('azureArchiverAppliance.resourceGroup.name', appliance.resourceGroup?.name)
  requireText('azureArchiverAppliance.region', appliance.region)
  requireText('azureArchiverAppliance.virtualNetwork.name', appliance.virtualNetwork?.name)
  requireText('azureArchiverAppliance.subnet.name', appliance.subnet?.name)
  const appliancePort = readPort(appliance.appliancePort)
  return {
    useArchiverAppliance: true,
    azureServiceAccount,
    azureSubscription,
    azureArchiverAppliance: { ...appliance, appliancePort }
  }
}

/** ASSUMED: 443 where the client names no port. */
function readPort (port: number | null | undefined): number {
  const number = port ?? 443
  if (number < 1 || number > 65_535) throw refuse.outOfRange('appliancePort', 1, 65_535)
  return number
}

/** What stays as it was chosen: where the storage lies, its type and class, immutability (guide: editing). */
const fixed: Array<[string, (storage: StorageFromClient) => unknown]> = [
  ['type', ({ type }) => type],
  ['accountId', ({ accountId }) => accountId],
  ['amazonBucketS3Compatible.servicePoint', ({ amazonBucketS3Compatible: bucket }) =>
    bucket?.servicePoint === undefined ? undefined : hostOf(bucket.servicePoint)],
  ['amazonBucketS3Compatible.customRegionId', ({ amazonBucketS3Compatible: bucket }) => bucket?.customRegionId],
  ['amazonBucketS3Compatible.name', ({ amazonBucketS3Compatible: bucket }) => bucket?.name],
  ['amazonBucketS3Aws.name', ({ amazonBucketS3Aws: bucket }) => bucket?.name],
  ['amazonBucketS3Aws.regionType', ({ amazonBucketS3Aws: bucket }) => bucket?.regionType],
  ['amazonBucketS3Aws.regionId', ({ amazonBucketS3Aws: bucket }) => bucket?.regionId],
  ['azureContainer.name', ({ azureContainer: container }) => container?.name],
  ['azureContainer.regionType', ({ azureContainer: container }) => container?.regionType],
  ['s3Folder', ({ s3Folder }) => s3Folder],
  ['azureFolder', ({ azureFolder }) => azureFolder]
]

const fixedFlags = [
  'glacierDeepArchiveEnabled', 'glacierInstantRetrievalEnabled', 'standardIaStorageClassEnabled',
  'oneZoneIaStorageClassEnabled', 'enableImmutability', 'enableImmutabilityGovernanceMode'
] as const

/** A client may repeat what cannot change, e.g. because it sends back what it has read. */
export function guardUnchanged (before: ObjectStorage, storage: StorageFromClient): void {
  for (const [name, valueOf] of fixed) {
    const wanted = valueOf(storage)
    if (wanted != null && wanted !== valueOf(before)) throw refuse.fixed(`objectStorage.${name}`)
  }
  for (const name of fixedFlags) {
    const wanted = storage[name]
    if (wanted != null && wanted !== (before[name] ?? false)) {
      throw refuse.fixed(`objectStorage.${name}`)
    }
  }
}
