import type { Kernel } from '../../kernel.js'
import { keyOf, pick } from '../../content/hash.js'
import type { CloudCatalogue } from '../cloud/catalogue.js'
import type { CloudCredentialsRecords } from '../cloud/credentials.js'
import type { FileTrees } from '../files/file-tree.js'
import type { Guest } from '../files/guest-tree.js'
import type { ManagedServers } from '../infrastructure/managed-servers.js'
import {
  azureStorages, endPointOf, settingsIn, nfsShares, objectStorages, smbShares, type UnstructuredServer
} from './server-settings.js'

/** What lies on a server of unstructured data, and how its paths are written. */
export interface Share {
  guest: Guest
  /** In front of all paths of an NFS share: where it is exported. */
  prefix: string
  /** The path at which its files begin. */
  root: string
  pathSeparator: string
}

interface Below {
  managedServers: ManagedServers
  cloudCatalogue: CloudCatalogue
  cloudCredentials: CloudCredentialsRecords
  fileTrees: FileTrees
}

const day = 86_400_000

/** What lies on servers of unstructured data: a function of the server and the moment, as the files of machines are. */
export function createShares (kernel: Kernel, { managedServers, cloudCatalogue, cloudCredentials, fileTrees }: Below) {
  /** Buckets that the catalogue of the clouds knows; of a service that it does not know some are made of its name. */
  function bucketsOf (server: UnstructuredServer): string[] {
    const { type, account, credentialsId = '', regionType } = settingsIn(server)
    const service = azureStorages.includes(type) ? 'AzureBlob' : type === 'AmazonS3' ? 'AmazonS3' : 'S3Compatible'
    const owner = cloudCredentials.find(account?.credentialsId ?? credentialsId)?.name ?? ''
    const place = {
      service,
      ...azureStorages.includes(type) || type === 'AmazonS3' ? { regionType: account?.regionType ?? regionType } : {},
      ...account?.regionId === undefined ? {} : { regionId: account.regionId },
      ...account?.servicePoint === undefined ? {} : { endPoint: endPointOf(account.servicePoint) }
    } as const
    const known = cloudCatalogue.bucketsOf(owner, place).map(({ name }) => name)
    const key = keyOf(server.label)
    return known.length > 0 ? known : ['documents', 'media', 'exports'].filter((_, n) => n === 0 || pick(key, n, 2) === 0)
  }

  function guestOf (server: UnstructuredServer, key: string): Guest {
    const { type, hostId = '', path = '' } = settingsIn(server)
    const { label: name, archivedBytes = 0 } = server
    const isWindows = type === 'FileServer' ? managedServers.find(hostId)?.type === 'WindowsHost' : smbShares.includes(type)
    const guest = { key, name, os: isWindows ? 'Windows' : 'Linux' } as const
    if (type === 'FileServer') return { ...guest, disks: 2 }
    const roots = objectStorages.includes(type)
      ? bucketsOf(server).map(bucket => `/${bucket}`)
      : type === 'NASFiler' ? ['/vol1', '/vol2'] : [isWindows ? path : '/']
    return { ...guest, disks: 0, share: { roots, archivedBytes } }
  }

  function shareOf (server: UnstructuredServer): Share {
    const { type, path = '' } = settingsIn(server)
    const guest = guestOf(server, `${kernel.ids.seed()}/${server.id}`)
    const prefix = nfsShares.includes(type) ? path : ''
    const isShare = guest.os === 'Windows' && guest.share !== undefined
    return {
      guest,
      prefix,
      root: isShare ? path : prefix !== '' ? prefix : guest.os === 'Windows' ? '' : '/',
      pathSeparator: guest.os === 'Windows' ? '\\' : '/'
    }
  }

  return {
    of: shareOf,

    /** How much lies on it, or in one of its folders. What is large never changes, so a day is near enough. */
    bytesOf (server: UnstructuredServer, path?: string): number {
      const { guest, ...share } = shareOf(server)
      const at = Math.floor(kernel.clock.now() / day) * day
      const inside = toInside(share, path ?? '')
      return fileTrees.treeOf(guest, { at }).under(inside).reduce((sum, { size }) => sum + size, 0)
    }
  }
}

export type Shares = ReturnType<typeof createShares>

/** A path as its tree has it: without one the folder at which the files begin. */
export function toInside ({ prefix, root }: Pick<Share, 'prefix' | 'root'>, path: string): string {
  if (path === '') return prefix === '' ? root : '/'
  if (prefix === '' || !path.toLowerCase().startsWith(prefix.toLowerCase())) return path
  const rest = path.slice(prefix.length)
  return rest === '' ? '/' : rest
}

/** A path as clients are shown it. */
export const toOutside = ({ prefix }: Pick<Share, 'prefix'>, path: string): string =>
  prefix === '' ? path : path === '/' ? prefix : `${prefix}${path}`
