import type {
  RESTAmazonBucketS3Aws, RESTAmazonBucketS3Compatible, RESTAzureContainer
} from '../../../schemas/vb365/common/cloud-storage.js'
import { like, text, type Doc } from '../../store/collection.js'
import { member, optionalTexts, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { Account, Accounts, AccountType } from '../credentials/accounts.js'
import { storageRefusals as refuse } from './refusals.js'

/** Where S3-compatible storage is spoken to. */
interface EndPoint extends Doc {
  host: string
  regions: string[]
  /** The end point shows a certificate that it signed itself, with this thumbprint. */
  certificateThumbprint?: string
}

/** A bucket (Azure: container) in somebody's cloud; who has an account there may look into it. */
export interface Bucket extends Doc {
  accountType: AccountType
  name: string
  /** The user name of the only accounts that see it; without it every account of its type does. */
  owner?: string
  /** The host of its end point, and that as it is shown. */
  host?: string
  servicePoint?: string
  customRegionId?: string
  /** Amazon's and Azure's parts of the world. */
  regionType?: string
  regionId?: string
  regionName?: string
}

/** A folder that backups can be written to. */
export interface Folder extends Doc {
  bucketId: string
  name: string
}

/** How a client says which S3-compatible storage it means, and whether it trusts it. */
export interface EndPointTrust {
  servicePoint: string
  customRegionId: string
  trustServerCertificate?: boolean | null | undefined
  trustedServerCertificateThumbprint?: string | null | undefined
}

/** How a client says in which part of Amazon's or Azure's cloud something lies. */
export interface Region { regionType?: string | undefined, regionId?: string | undefined }

/** A folder as a client sees it; `within` is what its link needs. */
export interface ShownFolder {
  name: string
  path: string
  within: { accountId: string, bucket: string } & Record<string, unknown>
}

/**
 * The clouds as VB365 sees them from outside: end points, buckets and folders. It reads them live; the one thing that
 * it makes there is a folder.
 */
export function createCloudStorage (kernel: Kernel, accounts: Accounts) {
  const endPoints = kernel.collection<EndPoint>({
    name: 'vb365.cloudEndPoints',
    noun: 'End point',
    few: true,
    shape: { own: { host: member.text, regions: member.texts, certificateThumbprint: member.optionalText } },
    columns: { host: text('host') }
  })
  const buckets = kernel.collection<Bucket>({
    name: 'vb365.buckets',
    noun: 'Bucket',
    few: true,
    shape: {
      own: {
        ...texts('accountType', 'name'),
        ...optionalTexts('owner', 'host', 'servicePoint', 'customRegionId', 'regionType', 'regionId', 'regionName')
      }
    },
    columns: {
      accountType: text('accountType'),
      name: text('name'),
      host: text('host'),
      customRegionId: text('customRegionId'),
      regionType: text('regionType'),
      regionId: text('regionId')
    }
  })
  const folders = kernel.collection<Folder>({
    name: 'vb365.folders',
    noun: 'Folder',
    shape: { own: texts('bucketId', 'name') },
    columns: { bucketId: text('bucketId'), name: text('name') },
    references: { bucket: { path: 'bucketId', to: 'vb365.buckets' } }
  })

  const visible = (account: Account, { owner }: Bucket): boolean => owner === undefined || owner === account.userName

  /** Throws what the failed call to the cloud becomes. */
  function reach ({ servicePoint, customRegionId, ...trust }: EndPointTrust): void {
    const endPoint = endPoints.first({ where: { host: hostOf(servicePoint) } })
    if (endPoint === undefined) throw refuse.endPointUnreachable(servicePoint)
    if (!endPoint.regions.includes(customRegionId)) {
      throw refuse.unknownRegion(servicePoint, customRegionId)
    }
    const { certificateThumbprint } = endPoint
    if (certificateThumbprint === undefined || trust.trustServerCertificate === true) return
    const trusted = trust.trustedServerCertificateThumbprint ?? ''
    if (plainThumbprint(trusted) === plainThumbprint(certificateThumbprint)) return
    throw refuse.untrustedEndPoint(servicePoint)
  }

  const foldersOf = ({ id }: Bucket, name?: string): Folder[] =>
    folders.list({ where: { bucketId: id, name: like(name) } })

  function addFolder (bucket: Bucket, name: string | undefined): Folder {
    if (name === undefined || name.trim() === '') throw refuse.missing('name')
    if (/[/\\*?]/.test(name)) throw refuse.notFolderName(name)
    if (foldersOf(bucket).some(folder => folder.name === name)) throw refuse.nameTaken(folders.noun, name)
    return folders.add({ id: kernel.ids.next(), bucketId: bucket.id, name })
  }

  /** One kind of cloud: what an account of its type finds where the client says. */
  function cloud<W extends object, Shown> (
    accountType: AccountType,
    noun: string,
    filterOf: (where: W) => Record<string, string | undefined>,
    show: (bucket: Bucket) => Shown
  ) {
    function find (accountId: string, where: W, name?: string): Bucket[] {
      const account = accounts.ofType(accountId, accountType)
      return buckets.list({ where: { accountType, name: like(name), ...filterOf(where) } })
        .filter(bucket => visible(account, bucket))
    }
    const bucketOf = (accountId: string, where: W, name: string): Bucket =>
      findNamed(find(accountId, where), noun, name)
    const showFolder = (accountId: string, where: W, bucket: Bucket, { name }: Folder): ShownFolder =>
      // ASSUMED: the folders under which the product keeps its own.
      ({ name, path: `Veeam/Backup365/${name}`, within: { ...where, accountId, bucket: bucket.name } })

    return {
      bucketOf,
      buckets: (accountId: string, where: W, name?: string): Shown[] =>
        find(accountId, where, name).map(bucket => ({ ...show(bucket), within: { ...where, accountId } })),
      bucket: (accountId: string, where: W, name: string): Shown =>
        ({ ...show(bucketOf(accountId, where, name)), within: { ...where, accountId } }),
      folders (accountId: string, where: W, bucketName: string, name?: string): ShownFolder[] {
        const bucket = bucketOf(accountId, where, bucketName)
        return foldersOf(bucket, name).map(folder => showFolder(accountId, where, bucket, folder))
      },
      folder (accountId: string, where: W, bucketName: string, name: string): ShownFolder {
        const bucket = bucketOf(accountId, where, bucketName)
        return showFolder(accountId, where, bucket, findNamed(foldersOf(bucket), folders.noun, name))
      },
      addFolder (accountId: string, where: W, bucketName: string, name: string | undefined): ShownFolder {
        const bucket = bucketOf(accountId, where, bucketName)
        return showFolder(accountId, where, bucket, addFolder(bucket, name))
      }
    }
  }

  return {
    s3Compatible: {
      ...cloud('amazonS3CompatibleAccount', 'Bucket', (where: EndPointTrust) => {
        reach(where)
        return { host: hostOf(where.servicePoint), customRegionId: where.customRegionId }
      }, showS3CompatibleBucket),
      reach
    },

    amazon: cloud('amazonS3Account', 'Bucket', ({ regionType, regionId }: Region) =>
      ({ regionType, regionId }), showAmazonBucket),

    azure: cloud('azureBlobAccount', 'Container', ({ regionType }: Region) => ({ regionType }), showContainer),

    /** Makes the folder if the bucket has none of that name. */
    ensureFolder (bucket: Bucket, name: string): void {
      if (!foldersOf(bucket).some(folder => folder.name === name)) addFolder(bucket, name)
    }
  }
}

export type CloudStorage = ReturnType<typeof createCloudStorage>

const showS3CompatibleBucket = ({ name, servicePoint, customRegionId }: Bucket): RESTAmazonBucketS3Compatible =>
  ({ name, servicePoint, customRegionId })

const showAmazonBucket = ({ name, regionType, regionId, regionName }: Bucket): RESTAmazonBucketS3Aws =>
  // One of the enum's, by the fixture; and so below.
  ({ name, regionType: regionType as RESTAmazonBucketS3Aws['regionType'], regionId, regionName })

const showContainer = ({ name, regionType }: Bucket): RESTAzureContainer =>
  ({ name, regionType: regionType as RESTAzureContainer['regionType'] })

/** An address with or without scheme and slash means the same end point. */
export const hostOf = (servicePoint: string): string =>
  servicePoint.trim().toLowerCase().replace(/^https?:\/\//, '').replace(/\/+$/, '')

const plainThumbprint = (text: string): string => text.replace(/[\s:-]/g, '').toLowerCase()

/** Names of buckets and folders keep their case: two may differ in it alone. */
function findNamed<T extends { name: string }> (found: T[], noun: string, name: string): T {
  const match = found.find(thing => thing.name === name)
  if (match === undefined) throw refuse.noSuchName(noun, name)
  return match
}
