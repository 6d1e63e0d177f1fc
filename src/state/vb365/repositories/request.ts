import type { RESTBackupRepositoryFromClient } from '../../../schemas/vb365/backup-repositories.js'
import type { Collection } from '../../store/collection.js'
import { withoutNone } from '../../store/ids.js'
import type { Kernel } from '../../kernel.js'
import type { EncryptionKeys } from '../credentials/encryption-keys.js'
import { isLongTerm } from '../storage/index.js'
import type { ObjectStorageReader } from '../storage/object-storage.js'
import type { ObjectStorage } from '../storage/storage-types.js'
import type { Organizations } from '../organizations/organizations.js'
import type { Proxies } from '../proxies/proxies.js'
import type { ProxyPools } from '../proxies/pools.js'
import type { Repository } from './repositories.js'
import { readRetention, retentionDays, type Retention } from './retention.js'
import { repositoriesRefusals as refuse } from './refusals.js'
import type { SeparateStorages } from '../storage/separate-storages.js'

export type RepositoryFromClient = RESTBackupRepositoryFromClient
type FromClient = RepositoryFromClient
type Part<K extends keyof Repository> = Pick<Repository, K>
type Disk = Part<'path' | 'location' | 'drive' | 'capacityBytes' | 'freeSpaceBytes'>
type Encryption = Part<'objectStorageEncryptionEnabled' | 'encryptionKeyId'>

/** ASSUMED: the size of a disk that nothing is known of. */
const diskSize = 2 ** 40

export interface RequestNouns {
  proxies: Proxies
  proxyPools: ProxyPools
  organizations: Organizations
  encryptionKeys: EncryptionKeys
  objectStorage: ObjectStorageReader
  separateStorages: SeparateStorages
}

/** Turns what a client says of a repository into one, or into the changes of one; refuses what cannot be. */
export function createRepositoryReader (kernel: Kernel, repositories: Collection<Repository>, nouns: RequestNouns) {
  const { proxies, proxyPools, organizations, encryptionKeys, objectStorage: storages, separateStorages } = nouns

  function readName (name: string | undefined, before?: Repository): string {
    const wanted = name === undefined ? before?.name : name.trim()
    if (wanted === undefined || wanted === '') throw refuse.missing('name')
    const taken = repositories.first({ where: { name: wanted } })
    if (taken !== undefined && taken.id !== before?.id) throw refuse.nameTaken(repositories.noun, wanted)
    return wanted
  }

  /** A proxy or a pool, not both; disks need a proxy with Windows (guide). */
  function readOwner ({ proxyId, proxyPoolId }: FromClient, onDisk: boolean): Part<'proxyId' | 'proxyPoolId'> {
    if (proxyPoolId != null) {
      if (proxyId != null) throw refuse.atMostOne('proxyId', 'proxyPoolId')
      const pool = proxyPools.get(proxyPoolId)
      if (onDisk) throw refuse.poolNeedsObjectStorage(pool.name)
      return { proxyPoolId: pool.id }
    }
    // Who names nobody means the server itself (PowerShell reference).
    const proxy = proxyId == null ? proxies.local() : proxies.get(proxyId)
    if (proxy === undefined) throw refuse.exactlyOne('proxyId', 'proxyPoolId')
    proxyPools.guardMayOwn(proxy)
    if (onDisk && proxy.operatingSystem === 'Linux') {
      throw refuse.linuxNeedsObjectStorage(proxy.hostName)
    }
    return { proxyId: proxy.id }
  }

  /** The object storage of a request: described in it, or, before version 8, added by itself beforehand. */
  function readStorage ({ objectStorage, objectStorageId }: FromClient): ObjectStorage | undefined {
    if (objectStorageId == null) return objectStorage == null ? undefined : storages.read(objectStorage)
    const user = repositories.first({ where: { objectStorageId } })
    if (user !== undefined) throw refuse.inUse(separateStorages.noun, objectStorageId, user.name)
    const storage = separateStorages.get(objectStorageId)
    separateStorages.remove(storage.id)
    return storage
  }

  /** A folder on a disk; of the same drive of the same proxy the size is known. */
  function readDisk (path = '', proxyId: string): Disk {
    const plain = plainPath(path)
    if (plain === '') throw refuse.missing('path')
    const drive = driveOf(plain, proxyId)
    if (drive === undefined) throw refuse.notFullPath(plain)
    const neighbour = repositories.first({ where: { drive } })
    return {
      path: plain,
      location: plain.toLowerCase(),
      drive,
      capacityBytes: neighbour?.capacityBytes ?? diskSize,
      freeSpaceBytes: neighbour?.freeSpaceBytes ?? diskSize
    }
  }

  /** A disk says nothing of it (captures). */
  /** A password that is named is there, also where nothing is encrypted with it. */
  const readKey = ({ encryptionKeyId }: FromClient): string | undefined =>
    encryptionKeyId == null ? undefined : encryptionKeys.get(encryptionKeyId).id

  function readEncryption (body: FromClient, onDisk: boolean): Encryption {
    const encryptionKeyId = readKey(body)
    if (body.objectStorageEncryptionEnabled !== true) return onDisk ? {} : { objectStorageEncryptionEnabled: false }
    if (onDisk) throw refuse.encryptionNeedsObjectStorage()
    if (encryptionKeyId === undefined) throw refuse.missing('encryptionKeyId')
    return { objectStorageEncryptionEnabled: true, encryptionKeyId }
  }

  /** Whether it is encrypted stays; with which password may change (guide). */
  function readEncryptionChange (body: FromClient, before: Repository): Partial<Part<'encryptionKeyId'>> {
    const encrypted = before.objectStorageEncryptionEnabled === true
    const wanted = body.objectStorageEncryptionEnabled
    const encryptionKeyId = readKey(body)
    if (wanted != null && wanted !== encrypted) {
      throw refuse.encryptionFixed()
    }
    return encrypted && encryptionKeyId !== undefined ? { encryptionKeyId } : {}
  }

  function readStorageChange ({ objectStorage }: FromClient, before: Repository): Partial<Part<'objectStorage'>> {
    if (objectStorage == null) return {}
    if (before.objectStorage === undefined) throw refuse.diskHasNoObjectStorage()
    return { objectStorage: storages.edit(before.objectStorage, objectStorage) }
  }

  /** The pool's members must reach the helper machine, unless the client wants that not to be checked. */
  function guardAppliance ({ proxyPoolId, objectStorage }: Repository, body: FromClient): void {
    if (proxyPoolId == null || objectStorage?.useArchiverAppliance !== true || body.objectStorage == null) return
    if (body.ignoreProxyPoolApplianceAccessValidation === true) return
    for (const { id } of proxies.members(proxyPoolId)) proxies.guardAvailable(id)
  }

  function guardPlaceFree (repository: Repository): void {
    const { id, location, drive } = repository
    const user = repository.objectStorage === undefined
      // The drive tells whose folders are meant: each server may have one of that name.
      ? repositories.list({ where: { drive } }).find(other => areNested(other.location, location))
      : repositories.first({ where: { location } }) ?? separateStorages.first({ where: { location } })
    if (user !== undefined && user.id !== id) throw refuse.placeTaken(user.name)
  }

  return {
    create (given: FromClient): Repository {
      const body = withoutNone(given)
      const { retentionType, description = '', organizationId, objectStorageCachePath } = body
      if (retentionType == null) throw refuse.missing('retentionType')
      const name = readName(body.name)
      const onDisk = body.objectStorage == null && body.objectStorageId == null
      const owner = readOwner(body, onDisk)
      const objectStorage = readStorage(body)
      const repository: Repository = {
        id: kernel.ids.next(),
        name,
        description,
        ...owner,
        ...(organizationId == null ? {} : { organizationId: organizations.get(organizationId).id }),
        retentionType,
        ...readRetention(body),
        ...readEncryption(body, onDisk),
        ...(objectStorage === undefined
          ? readDisk(body.path, owner.proxyId ?? '')
          : {
              objectStorage,
              location: objectStorage.location,
              ...newCache(name, objectStorageCachePath),
              isLongTerm: isLongTerm(objectStorage)
            }),
        isOutdated: false,
        isOutOfSync: false,
        isIndexed: true,
        isMigrationLocked: false,
        isOutOfOrder: false
      }
      guardImmutability(repository, objectStorage)
      guardPlaceFree(repository)
      guardAppliance(repository, body)
      return repository
    },

    edit (before: Repository, given: FromClient): Repository {
      const body = withoutNone(given)
      guardUnchanged(body, before)
      const edited: Repository = {
        ...before,
        name: readName(body.name, before),
        description: body.description ?? before.description,
        ...(body.organizationId == null ? {} : { organizationId: organizations.get(body.organizationId).id }),
        ...readRetention(body, before),
        ...readEncryptionChange(body, before),
        ...readStorageChange(body, before)
      }
      guardImmutability(edited, edited.objectStorage)
      guardAppliance(edited, body)
      return edited
    }
  }
}

/** With backslashes only, and none at the end of a folder. */
const plainPath = (path: string): string => path.trim().replaceAll('/', '\\').replace(/(?<=[^:])\\+$/, '')

/** `c:` of one proxy, or `\\server\share`, which is the same from everywhere; where a path begins with one. */
export function driveOf (path: string, proxyId: string): string | undefined {
  const drive = /^([a-z]:(?=\\)|\\\\[^\\]+\\[^\\]+)/i.exec(path)?.[0].toLowerCase()
  return drive === undefined || isOnShare(drive) ? drive : `${proxyId}/${drive}`
}

/** Whether a folder is one of a share, and so the same from every proxy. */
export const isOnShare = (path: string): boolean => path.startsWith('\\\\')

/** Whether two folders of a drive are the same, or one lies in the other. */
function areNested (one: string, other: string): boolean {
  const [outer, inner] = one.length < other.length ? [one, other] : [other, one]
  return inner === outer || inner.startsWith(outer.endsWith('\\') ? outer : `${outer}\\`)
}

/** ASSUMED: the drive that an object storage's cache is on. */
const cacheDrive = 256 * 2 ** 30

/**
 * What is known of the local cache of an object storage: where it is, and the drive's room. The document tells capacity
 * and free space of disks only; ASSUMED: the cache's, as clients read them of every repository.
 */
const newCache = (name: string, path: string | undefined) => ({
  objectStorageCachePath: path ?? `C:\\ProgramData\\Veeam\\Backup365\\RepositoryCache\\${name}`,
  capacityBytes: cacheDrive,
  freeSpaceBytes: cacheDrive
})

/** Backups cannot be locked for longer than they are kept (guide). */
export function guardImmutability (retention: Retention, storage: ObjectStorage | undefined): void {
  if (storage?.enableImmutability !== true) return
  if ((storage.immutabilityPeriodDays ?? 0) <= retentionDays(retention)) return
  throw refuse.immutableBeyondRetention()
}

/** Where a repository is, who owns it and how it keeps backups cannot be edited; its owner has a call of its own. */
function guardUnchanged (body: FromClient, before: Repository): void {
  const plain = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : plainPath(path).toLowerCase()
  const pairs: Array<[string, string | null | undefined, string | null | undefined]> = [
    ['retentionType', body.retentionType, before.retentionType],
    ['proxyId', body.proxyId, before.proxyId],
    ['proxyPoolId', body.proxyPoolId, before.proxyPoolId],
    ['objectStorageId', body.objectStorageId, before.objectStorage?.id],
    // In object storage the path is ignored (documented).
    ['path', before.objectStorage === undefined ? plain(body.path) : undefined, plain(before.path)]
  ]
  for (const [name, wanted, current] of pairs) {
    if (wanted != null && wanted !== current) throw refuse.fixed(name)
  }
}
