import type { RESTBackupRepository, RESTBackupRepositoryFromClient, RESTBackupRepositoryStorageUsageInfo } from '../../schemas/vb365/backup-repositories.js'
import { flag, text, type Page, type Paging } from '../collection.js'
import type { Refusal } from '../refusals.js'
import { guardUse } from '../use.js'
import type { Kernel } from '../world.js'
import type { EncryptionKeys } from './encryption-keys.js'
import { createLeftBackups } from './left-backups.js'
import { isLongTerm, type ObjectStorage, type ObjectStorageReader } from './object-storage.js'
import type { Organizations } from './organizations.js'
import type { Proxies } from './proxies.js'
import type { ProxyPools } from './proxy-pools.js'
import { readRetention, retentionDays, type Retention } from './repository-retention.js'
import { refuse } from './refusals.js'
import type { SeparateStorages } from './separate-storages.js'
import type { BackedUp, Growth, StorageUsages } from './storage-usage.js'

/** A backup repository: the product's own resource, and what only we keep of it. */
export type Repository = Omit<RESTBackupRepository, 'objectStorage'> & {
  id: string
  name: string
  objectStorage?: ObjectStorage
  /** Where its backups lie, in a form that is the same for the same place. */
  location: string
}

export interface RepositoryFilter {
  proxyId?: string | undefined
  proxyPoolId?: string | undefined
  organizationId?: string | undefined
  longTerm?: boolean | undefined
}

/** Says why something that goes on with a repository keeps it from being used, or nothing when it does not. */
export type Hindrance = (repository: Repository) => Refusal | undefined

type FromClient = RESTBackupRepositoryFromClient

/** ASSUMED: the size of a disk that nothing is known of. */
const diskSize = 2 ** 40

export interface RepositoryNouns {
  proxies: Proxies
  proxyPools: ProxyPools
  organizations: Organizations
  encryptionKeys: EncryptionKeys
  objectStorage: ObjectStorageReader
  separateStorages: SeparateStorages
  storageUsage: StorageUsages
}

export function createRepositories (kernel: Kernel, nouns: RepositoryNouns) {
  const { proxies, proxyPools, organizations, encryptionKeys, objectStorage: storages, separateStorages, storageUsage } = nouns
  const leftBackups = createLeftBackups(kernel, encryptionKeys)
  const hindrances: Hindrance[] = []

  const repositories = kernel.collection<Repository>({
    name: 'vb365.repositories',
    noun: 'Backup repository',
    columns: {
      name: text('name'),
      proxyId: text('proxyId'),
      proxyPoolId: text('proxyPoolId'),
      organizationId: text('organizationId'),
      isLongTerm: flag('isLongTerm'),
      location: text('location'),
      objectStorageId: text('objectStorage.id')
    },
    references: {
      proxy: { path: 'proxyId', to: 'vb365.proxies' },
      proxyPool: { path: 'proxyPoolId', to: 'vb365.proxyPools' },
      account: { path: 'objectStorage.accountId', to: 'vb365.accounts' },
      encryptionKey: { path: 'encryptionKeyId', to: 'vb365.encryptionKeys' },
      organization: { path: 'organizationId', to: 'vb365.organizations', weak: true }
    }
  })

  // `longTerm=true` asks for the archive classes only; `false` is documented as every repository that there is.
  const where = ({ longTerm, ...rest }: RepositoryFilter) => ({ ...rest, isLongTerm: longTerm === true ? true : undefined })

  function guardOwnerOnline ({ proxyId, proxyPoolId }: Repository): void {
    if (proxyPoolId != null) proxyPools.guardUsable(proxyPoolId)
    else if (proxyId != null) proxies.guardAvailable(proxyId)
  }

  /** Why an owner that works already can no longer do so; maintenance lets it end what it does. */
  function ownerTrouble ({ proxyId, proxyPoolId }: Repository): Refusal | undefined {
    if (proxyPoolId != null) {
      return proxies.members(proxyPoolId).some(({ id }) => proxies.online(id)) ? undefined : refuse.poolOffline(proxyPools.get(proxyPoolId).name)
    }
    return proxyId == null || proxies.online(proxyId) ? undefined : refuse.proxyOffline(proxies.get(proxyId).hostName)
  }

  function guardNotHindered (repository: Repository): void {
    for (const hindrance of hindrances) {
      const refusal = hindrance(repository)
      if (refusal !== undefined) throw refusal
    }
  }

  function readName (name: string | undefined, before?: Repository): string {
    const wanted = name === undefined ? before?.name : name.trim()
    if (wanted === undefined || wanted === '') throw refuse.invalid("'name' is required.")
    const taken = repositories.first({ where: { name: wanted } })
    if (taken !== undefined && taken.id !== before?.id) throw refuse.nameTaken(repositories.noun, wanted)
    return wanted
  }

  /** A proxy or a pool, not both; disks need a proxy with Windows (guide). */
  function readOwner ({ proxyId, proxyPoolId }: FromClient, onDisk: boolean): Pick<Repository, 'proxyId' | 'proxyPoolId'> {
    if (proxyPoolId != null) {
      if (proxyId != null) throw refuse.invalid("Only one of 'proxyId' and 'proxyPoolId' can be set.")
      const pool = proxyPools.get(proxyPoolId)
      if (onDisk) throw refuse.invalid(`Backup proxy pool ${pool.name} takes repositories in object storage only.`)
      return { proxyPoolId: pool.id }
    }
    if (proxyId == null) throw refuse.invalid("One of 'proxyId' and 'proxyPoolId' is required.")
    const proxy = proxies.get(proxyId)
    if (onDisk && proxy.operatingSystem === 'Linux') {
      throw refuse.invalid(`Backup proxy server ${proxy.hostName} runs Linux and takes repositories in object storage only.`)
    }
    return { proxyId: proxy.id }
  }

  /** The object storage of a request: described in it, or, before version 8, added by itself beforehand. */
  function readStorage ({ objectStorage, objectStorageId }: FromClient): ObjectStorage | undefined {
    if (objectStorageId != null) {
      const user = repositories.first({ where: { objectStorageId } })
      if (user !== undefined) throw refuse.inUse(separateStorages.noun, objectStorageId, user.name)
      const storage = separateStorages.get(objectStorageId)
      separateStorages.remove(storage.id)
      return { ...storage, separate: true }
    }
    return objectStorage == null ? undefined : storages.read(objectStorage)
  }

  /** The pool's members must reach the helper machine, unless the client wants that not to be checked. */
  function guardAppliance ({ proxyPoolId, objectStorage }: Repository, ignore: boolean): void {
    if (proxyPoolId == null || objectStorage?.useArchiverAppliance !== true || ignore) return
    for (const { id } of proxies.members(proxyPoolId)) proxies.guardAvailable(id)
  }

  function guardPlaceFree ({ location, proxyId, objectStorage }: Repository): void {
    const user = repositories.first({ where: { location, proxyId: objectStorage === undefined ? proxyId : undefined } }) ??
      separateStorages.first({ where: { location } })
    if (user !== undefined) throw refuse.placeTaken(user.name)
  }

  /** The members that a repository on a disk has, and one in object storage has not. */
  function diskAt (path: string | undefined, proxyId: string | null | undefined): Pick<Repository, 'path' | 'location' | 'capacityBytes' | 'freeSpaceBytes'> {
    const plain = (path ?? '').trim().replaceAll('/', '\\').replace(/(?<=[^:])\\+$/, '')
    if (plain === '') throw refuse.invalid("'path' is required.")
    if (!/^([a-z]:\\|\\\\[^\\]+\\[^\\]+)/i.test(plain)) throw refuse.invalid(`'${plain}' is not the full path of a folder.`)
    const neighbour = repositories.list({ where: { proxyId } }).find(({ path }) => path !== undefined && driveOf(path) === driveOf(plain))
    return {
      path: plain,
      location: plain.toLowerCase(),
      capacityBytes: neighbour?.capacityBytes ?? diskSize,
      freeSpaceBytes: neighbour?.freeSpaceBytes ?? diskSize
    }
  }

  function readEncryption ({ objectStorageEncryptionEnabled, encryptionKeyId }: FromClient, onDisk: boolean): Pick<Repository, 'objectStorageEncryptionEnabled' | 'encryptionKeyId'> {
    if (objectStorageEncryptionEnabled !== true) return { objectStorageEncryptionEnabled: false }
    if (onDisk) throw refuse.invalid('Only repositories in object storage can be encrypted.')
    if (encryptionKeyId == null) throw refuse.invalid("'encryptionKeyId' is required for encryption.")
    return { objectStorageEncryptionEnabled: true, encryptionKeyId: encryptionKeys.get(encryptionKeyId).id }
  }

  /** Takes over the backups that lie there already; those in a cloud must be synchronized before they can be used. */
  function withLeftBackups (repository: Repository, attach: boolean): Repository {
    const left = leftBackups.take(repository, attach)
    if (left === undefined) return repository
    // ASSUMED: it is known by the id that it had, so that whatever spoke of it is about it again.
    const known = { ...repository, id: left.id }
    return known.objectStorage === undefined
      ? { ...known, capacityBytes: left.capacityBytes ?? known.capacityBytes, freeSpaceBytes: left.freeSpaceBytes ?? known.freeSpaceBytes }
      : { ...known, isOutOfSync: true, objectStorage: storages.grown(known.objectStorage, left.usedSpaceBytes) }
  }

  function readEncryptionChange ({ objectStorageEncryptionEnabled, encryptionKeyId }: FromClient, before: Repository): Pick<Repository, 'encryptionKeyId'> {
    const encrypted = before.objectStorageEncryptionEnabled === true
    if (objectStorageEncryptionEnabled != null && objectStorageEncryptionEnabled !== encrypted) {
      throw refuse.invalid('Encryption cannot be switched on or off for a repository that exists.')
    }
    return encrypted && encryptionKeyId != null ? { encryptionKeyId: encryptionKeys.get(encryptionKeyId).id } : {}
  }

  function readStorageChange ({ objectStorage }: FromClient, before: Repository): Pick<Repository, 'objectStorage'> {
    if (objectStorage == null) return {}
    if (before.objectStorage === undefined) throw refuse.invalid('A repository on a disk cannot be moved to object storage.')
    return { objectStorage: storages.edit(before.objectStorage, objectStorage) }
  }

  const noun = {
    get: repositories.get,
    find: repositories.find,
    patch: repositories.patch,

    list: (filter: RepositoryFilter = {}): Repository[] => repositories.list({ where: where(filter) }),

    page: (filter: RepositoryFilter, { offset, limit = 30 }: Paging): Page<Repository> =>
      repositories.page({ where: where(filter) }, { offset, limit }),

    create (body: FromClient): Repository {
      const { retentionType, description, organizationId, attachUsedRepository, objectStorageCachePath } = body
      if (retentionType == null) throw refuse.invalid("'retentionType' is required.")
      const name = readName(body.name)
      const onDisk = body.objectStorage == null && body.objectStorageId == null
      const owner = readOwner(body, onDisk)
      const objectStorage = readStorage(body)
      const repository: Repository = {
        id: kernel.ids.next(),
        name,
        description: description ?? '',
        ...owner,
        organizationId: organizationId == null ? undefined : organizations.get(organizationId).id,
        retentionType,
        ...readRetention(body),
        ...readEncryption(body, onDisk),
        ...(objectStorage === undefined
          ? diskAt(body.path, owner.proxyId)
          : { objectStorage, location: objectStorage.location, objectStorageCachePath }),
        isLongTerm: objectStorage !== undefined && isLongTerm(objectStorage),
        isOutdated: false,
        isOutOfSync: false,
        isIndexed: true,
        isMigrationLocked: false,
        isOutOfOrder: false
      }
      guardImmutability(repository, objectStorage)
      guardPlaceFree(repository)
      guardOwnerOnline(repository)
      guardAppliance(repository, body.ignoreProxyPoolApplianceAccessValidation === true)
      return repositories.add(withLeftBackups(repository, attachUsedRepository === true))
    },

    /** A partial update: what is left out or null stays. What cannot change may be repeated, but not changed. */
    edit (id: string, body: FromClient): void {
      const before = repositories.get(id)
      if (before.isOutdated === true && before.objectStorage === undefined) {
        throw refuse.conflict(`Backup repository ${before.name} is out of date and must be upgraded first.`)
      }
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
      guardAppliance(edited, body.ignoreProxyPoolApplianceAccessValidation === true || body.objectStorage == null)
      repositories.replace(edited)
    },

    /** Its backups stay where they are. */
    remove (id: string): void {
      const repository = repositories.get(id)
      guardUse(kernel, repositories, id, refuse.inUse)
      guardNotHindered(repository)
      if (repositories.count() === 1) throw refuse.conflict(`Backup repository ${repository.name} is the last one and must stay.`)
      leftBackups.keep(repository, repository.objectStorage?.usedSpaceBytes ?? storageUsage.total(repository.id))
      repositories.remove(repository.id)
      const { objectStorage: storage } = repository
      if (storage?.separate === true) separateStorages.add({ ...storage, name: storage.name ?? repository.name })
    },

    /** Changes the object storage of a repository, as its own resource does before version 8. */
    editStorage (id: string, objectStorage: ObjectStorage): void {
      guardImmutability(repositories.get(id), objectStorage)
      repositories.patch(id, { objectStorage })
    },

    /** The repository that an object storage is a part of. */
    withStorage: (objectStorageId: string): Repository | undefined => repositories.first({ where: { objectStorageId } }),

    /** How much each organization's backups take up in a repository. */
    storageUsage: (id: string, paging: Paging): Page<RESTBackupRepositoryStorageUsageInfo> =>
      storageUsage.page(repositories.get(id).id, paging),

    /** Counts what a session wrote for an organization, or cleared away. */
    grow (id: string, organization: BackedUp, growth: Growth): void {
      const { objectStorage, freeSpaceBytes } = repositories.get(id)
      storageUsage.grow(id, organization, growth, objectStorage !== undefined)
      if (objectStorage !== undefined) repositories.patch(id, { objectStorage: storages.grown(objectStorage, growth.bytes) })
      else if (freeSpaceBytes != null) repositories.patch(id, { freeSpaceBytes: Math.max(0, freeSpaceBytes - growth.bytes) })
    },

    /** Sessions that lock a repository register here; `guardUsable` and `remove` ask them. */
    hinderedBy (hindrance: Hindrance): void { hindrances.push(hindrance) },

    guardOwnerOnline,
    ownerTrouble,
    guardNotHindered,

    /**
     * Refuses what needs a repository's backups (jobs, restore sessions) while they cannot be had: something holds the
     * repository, its cache is out of sync, it is invalid or of an older format, or nobody serves it.
     */
    guardUsable (repository: Repository): void {
      guardNotHindered(repository)
      const { name, isOutOfSync, isOutOfOrder, outOfOrderReason, isOutdated, isMigrationLocked } = repository
      if (isOutOfSync === true) throw refuse.conflict(`Backup repository ${name} is out of sync and must be synchronized first.`)
      if (isOutOfOrder === true) throw refuse.conflict(`Backup repository ${name} is invalid: ${outOfOrderReason ?? 'the reason is unknown'}.`)
      if (isOutdated === true) throw refuse.conflict(`Backup repository ${name} is out of date and must be upgraded first.`)
      if (isMigrationLocked === true) throw refuse.conflict(`Backup repository ${name} is locked by a migration.`)
      guardOwnerOnline(repository)
    },

    /** No job starts once the size that an administrator set is reached (documented). */
    guardSpace ({ name, objectStorage }: Repository): void {
      if (objectStorage?.sizeLimitEnabled === true && objectStorage.freeSpaceBytes === 0) {
        throw refuse.conflict(`Backup repository ${name} has reached its size limit.`)
      }
    }
  }
  return noun
}

export type Repositories = ReturnType<typeof createRepositories>

const driveOf = (path: string): string => (/^([a-z]:|\\\\[^\\]+\\[^\\]+)/i.exec(path)?.[0] ?? path).toLowerCase()

/** Backups cannot be locked for longer than they are kept (guide). */
function guardImmutability (retention: Retention, storage: ObjectStorage | undefined): void {
  if (storage?.enableImmutability !== true || (storage.immutabilityPeriodDays ?? 0) <= retentionDays(retention)) return
  throw refuse.invalid('The immutability period must not be longer than the retention period.')
}

/** Where a repository is, who owns it and how it keeps backups cannot be edited; changing the owner is a call of its own. */
function guardUnchanged (body: FromClient, before: Repository): void {
  const pairs: Array<[string, string | null | undefined, string | null | undefined]> = [
    ['retentionType', body.retentionType, before.retentionType],
    ['proxyId', body.proxyId, before.proxyId],
    ['proxyPoolId', body.proxyPoolId, before.proxyPoolId],
    ['objectStorageId', body.objectStorageId, before.objectStorage?.id]
  ]
  if (before.objectStorage === undefined) pairs.push(['path', body.path?.trim().replaceAll('/', '\\').toLowerCase(), before.path?.toLowerCase()])
  for (const [name, wanted, current] of pairs) {
    if (wanted != null && wanted !== current) throw refuse.invalid(`'${name}' cannot be changed.`)
  }
}
