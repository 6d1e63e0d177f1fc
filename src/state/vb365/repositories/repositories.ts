import { Type } from '@sinclair/typebox'
import type {
  RESTBackupRepository, RESTBackupRepositoryStorageUsageInfo
} from '../../../schemas/vb365/backup-repositories.js'
import { flag, text, type Page, type Paging } from '../../store/collection.js'
import { member, texts } from '../../store/shape.js'
import type { Refusal } from '../../store/refusals.js'
import { guardUse } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import { repositories as growth } from './growth.js'
import { createLeftBackups } from './left-backups.js'
import { storageMembers } from '../storage/index.js'
import type { ObjectStorage } from '../storage/storage-types.js'
import {
  createRepositoryReader, driveOf, guardImmutability, type RepositoryFromClient, type RequestNouns
} from './request.js'
import { repositoriesRefusals as refuse } from './refusals.js'
import type { Proxy } from '../proxies/proxies.js'
import type { BackedUp } from '../organizations/organizations.js'
import type { Growth, StorageUsages } from './storage-usage.js'

/** A backup repository: the product's own resource, and what only we keep of it. */
export type Repository = Omit<RESTBackupRepository, 'objectStorage'> & {
  id: string
  name: string
  objectStorage?: ObjectStorage
  /** Where its backups lie, in a form that is the same for the same place. */
  location: string
  /** The proxy and the drive of one that is on a disk: those with the same share its room. */
  drive?: string | undefined
}

export interface RepositoryFilter {
  proxyId?: string | undefined
  proxyPoolId?: string | undefined
  organizationId?: string | undefined
  longTerm?: boolean | undefined
}

/** Says why something that goes on with a repository keeps it from being used, or nothing when it does not. */
export type Hindrance = (repository: Repository) => Refusal | undefined

/** Refuses an edit because of what the repository is used for. */
export type EditRule = (before: Repository, after: Repository) => void

/** A session that goes on with a repository. */
export interface Activity { id: string, name: string, isJob: boolean, stop: () => void }
export type ActivitiesOn = (repositoryId: string) => Activity[]

/** Backup repositories, on disk or extended with object storage: where jobs write to, and for how long. */
export function createRepositories (kernel: Kernel, nouns: RequestNouns & { storageUsage: StorageUsages }) {
  const { proxies, proxyPools, encryptionKeys, objectStorage: storages, separateStorages, storageUsage } = nouns
  const hindrances: Hindrance[] = []
  const users: ActivitiesOn[] = []
  const listeners: Array<(id: string) => void> = []
  const editRules: EditRule[] = []
  const locks: Hindrance[] = []

  const repositories = kernel.collection<Repository>({
    name: 'vb365.repositories',
    noun: 'Backup repository',
    shape: {
      model: 'RESTBackupRepository',
      own: {
        ...texts('name', 'location'), drive: member.optionalText,
        objectStorage: Type.Optional(Type.Object(storageMembers))
      }
    },
    growth,
    columns: {
      name: text('name'),
      proxyId: text('proxyId'),
      proxyPoolId: text('proxyPoolId'),
      organizationId: text('organizationId'),
      isLongTerm: flag('isLongTerm'),
      location: text('location'),
      drive: text('drive'),
      objectStorageId: text('objectStorage.id'),
      storageName: text('objectStorage.name')
    },
    references: {
      proxy: { path: 'proxyId', to: 'vb365.proxies' },
      proxyPool: { path: 'proxyPoolId', to: 'vb365.proxyPools' },
      account: { path: 'objectStorage.accountId', to: 'vb365.accounts' },
      serviceAccount: { path: 'objectStorage.azureServiceAccount.id', to: 'vb365.serviceAccounts' },
      encryptionKey: { path: 'encryptionKeyId', to: 'vb365.encryptionKeys' },
      organization: { path: 'organizationId', to: 'vb365.organizations', weak: true }
    }
  })
  const reader = createRepositoryReader(kernel, repositories, nouns)
  const leftBackups = createLeftBackups(kernel, encryptionKeys)
  kernel.conditions.define(repositories, {
    // What the product says of a container, a folder or a disk that is gone (guide).
    offline: (_repository, message = 'the storage cannot be reached') => ({ isOutOfOrder: true, outOfOrderReason: message }),
    // Object storage tells of free space only where a size limit is set.
    full: ({ objectStorage }) => objectStorage === undefined
      ? { freeSpaceBytes: 0 }
      : objectStorage.sizeLimitEnabled === true ? { 'objectStorage.freeSpaceBytes': 0 } : {}
  })

  // `longTerm=true` asks for the archive classes only; `false` is documented as every repository that there is.
  const where = ({ longTerm, ...rest }: RepositoryFilter) =>
    ({ ...rest, isLongTerm: longTerm === true ? true : undefined })

  const isArranged = (id: string, state: string): boolean => kernel.conditions.of(id)?.state === state

  /** Whose backups lie there, where they are those of one organization; else whose it was said to be. */
  function organizationIn ({ id, organizationId }: Repository): string | null | undefined {
    const [only, ...others] = storageUsage.organizationsIn(id)
    return others.length > 0 ? undefined : only ?? organizationId
  }

  kernel.onBegin(() => {
    for (const repository of repositories.list()) {
      const organizationId = organizationIn(repository)
      if (organizationId !== repository.organizationId) repositories.patch(repository.id, { organizationId })
    }
  })

  /** Refuses new work for an owner that does not take any. */
  function guardOwnerOnline ({ proxyId, proxyPoolId }: Repository): void {
    if (proxyPoolId != null) proxyPools.guardUsable(proxyPoolId)
    else if (proxyId != null) proxies.guardAvailable(proxyId)
  }

  /** Why an owner that works already can no longer do so; maintenance lets it end what it does. */
  function ownerTrouble ({ proxyId, proxyPoolId }: Repository): Refusal | undefined {
    if (proxyPoolId == null) {
      return proxyId == null || proxies.online(proxyId) ? undefined : refuse.proxyOffline(proxies.get(proxyId).hostName)
    }
    const online = proxies.members(proxyPoolId).some(({ id }) => proxies.online(id))
    return online ? undefined : refuse.poolOffline(proxyPools.get(proxyPoolId).name)
  }

  function guardNotHindered (repository: Repository): void {
    for (const hindrance of hindrances) {
      const refusal = hindrance(repository)
      if (refusal !== undefined) throw refusal
    }
  }

  function guardNotLocked (repository: Repository): void {
    for (const lock of locks) {
      const refusal = lock(repository)
      if (refusal !== undefined) throw refusal
    }
  }

  /** A repository goes: who looks into its backups is sent away, who writes or copies them is not. */
  function endActivities ({ id, name }: Repository): void {
    const activities = users.flatMap(activitiesOn => activitiesOn(id))
    const job = activities.find(({ isJob }) => isJob)
    if (job !== undefined) throw refuse.usedByJob(name, job.name)
    for (const { stop } of activities) stop()
  }

  /**
   * Refuses what needs a repository's backups (jobs, restore sessions) while they cannot be had: something holds the
   * repository, its cache is out of sync, it is invalid or of an older format, or nobody serves it.
   */
  function guardUsable (repository: Repository): void {
    guardNotHindered(repository)
    guardInOrder(repository)
    guardOwnerOnline(repository)
  }

  /** Refuses what is to be written to a repository that cannot take it until somebody has mended it. */
  function guardInOrder (repository: Repository): void {
    const { name, isOutOfSync, isOutOfOrder, outOfOrderReason, isOutdated, isMigrationLocked } = repository
    if (isOutOfSync === true) throw refuse.outOfSync(name)
    if (isOutOfOrder === true) throw refuse.outOfOrder(name, outOfOrderReason ?? 'the reason is unknown')
    if (isOutdated === true) throw refuse.outOfDate(name)
    if (isMigrationLocked === true) throw refuse.lockedByMigration(name)
  }

  /** Takes over the backups that lie there already; those in a cloud must be synchronized before they can be used. */
  function withLeftBackups (repository: Repository, attach: boolean): Repository {
    const left = leftBackups.take(repository, attach)
    if (left === undefined) return repository
    const { id, usedSpaceBytes, capacityBytes, freeSpaceBytes } = left
    const { objectStorage } = repository
    // ASSUMED: it is known by the id that it had, so that whatever spoke of it is about it again.
    return objectStorage === undefined
      ? { ...repository, id, ...(capacityBytes === undefined ? {} : { capacityBytes, freeSpaceBytes }) }
      : { ...repository, id, isOutOfSync: true, objectStorage: storages.filled(objectStorage, usedSpaceBytes) }
  }

  return {
    get: repositories.get,
    find: repositories.find,
    patch: repositories.patch,

    list: (filter: RepositoryFilter = {}): Repository[] => repositories.list({ where: where(filter) }),

    page: (filter: RepositoryFilter, { offset, limit = 30 }: Paging): Page<Repository> =>
      repositories.page({ where: where(filter) }, { offset, limit }),

    /** Their proxy goes. ASSUMED: they stay, out of order and without an owner. */
    abandon ({ id, hostName }: Proxy): void {
      for (const repository of repositories.list({ where: where({ proxyId: id }) })) {
        repositories.patch(repository.id, {
          proxyId: undefined, isOutOfOrder: true, outOfOrderReason: `Backup proxy server ${hostName} was removed.`
        })
      }
    },

    create (body: RepositoryFromClient): Repository {
      const repository = reader.create(body)
      guardOwnerOnline(repository)
      const attached = withLeftBackups(repository, body.attachUsedRepository === true)
      return repositories.add({ ...attached, organizationId: organizationIn(attached) })
    },

    /** A partial update: what is left out or null stays. What cannot change may be repeated, but not changed. */
    edit (id: string, body: RepositoryFromClient): void {
      const before = repositories.get(id)
      if (before.isOutdated === true && before.objectStorage === undefined) throw refuse.outOfDate(before.name)
      const after = reader.edit(before, body)
      for (const rule of editRules) rule(before, after)
      repositories.replace(after)
      for (const changed of listeners) changed(before.id)
    },

    /** Who uses repositories registers here what an edit may not change. */
    ruleEdits (rule: EditRule): void { editRules.push(rule) },

    /** Told of every repository that was edited. */
    onEdited (changed: (id: string) => void): void { listeners.push(changed) },

    /** Its backups stay where they are. */
    remove (id: string): void {
      const repository = repositories.get(id)
      guardUse(kernel, repositories, id, refuse.inUse)
      guardNotHindered(repository)
      guardNotLocked(repository)
      const { name, objectStorage: storage } = repository
      if (repositories.count() === 1) throw refuse.lastRepository(name)
      endActivities(repository)
      repositories.remove(repository.id)
      leftBackups.keep(repository, storage?.usedSpaceBytes ?? storageUsage.total(repository.id))
      if (storage?.separate === true) separateStorages.add({ ...storage, name: storage.name ?? name })
    },

    /** Changes the object storage of a repository, as its own resource does before version 8. */
    editStorage (id: string, objectStorage: ObjectStorage): void {
      const before = repositories.get(id)
      guardImmutability(before, objectStorage)
      for (const rule of editRules) rule(before, { ...before, objectStorage })
      repositories.patch(id, { objectStorage })
    },

    /** The repository that an object storage is a part of. */
    withStorage: (objectStorageId: string): Repository | undefined =>
      repositories.first({ where: { objectStorageId } }),

    /** The repository whose object storage goes by a name: its own, or else the repository's. */
    withStorageName: (name: string): Repository | undefined => repositories.first({ where: { storageName: name } }) ??
      repositories.first({ where: { name, storageName: null, objectStorageId: { not: null } } }),

    at: (location: string): Repository | undefined => repositories.first({ where: { location } }),

    /** Gives a repository to another owner. */
    give (id: string, owner: { proxyId: string } | { proxyPoolId: string }): void {
      const { path } = repositories.get(id)
      repositories.patch(id, {
        proxyId: undefined,
        proxyPoolId: undefined,
        ...owner,
        drive: path !== undefined && 'proxyId' in owner ? driveOf(path, owner.proxyId) : undefined
      })
    },

    /** How much each organization's backups take up in a repository. */
    storageUsage: (id: string, paging: Paging): Page<RESTBackupRepositoryStorageUsageInfo> =>
      storageUsage.page(repositories.get(id).id, paging),

    /** Counts what a session wrote for an organization, or cleared away. */
    grow (id: string, organization: BackedUp, growth: Growth): void {
      const repository = repositories.get(id)
      const { objectStorage } = repository
      storageUsage.grow(id, organization, growth, objectStorage !== undefined)
      repositories.patch(id, {
        organizationId: organizationIn(repository),
        ...(objectStorage === undefined
          ? freeSpace(repository, growth.bytes)
          : {
              objectStorage: storages.grow(objectStorage, growth.bytes),
              ...freeSpace(repository, growth.cacheBytes ?? 0)
            })
      })
    },

    /** Sessions that keep a repository from being used register here; `guardUsable` and `remove` ask them. */
    hinderedBy (hindrance: Hindrance): void { hindrances.push(hindrance) },

    /** Sessions beside which it can be used, but not removed. */
    lockedBy (lock: Hindrance): void { locks.push(lock) },
    guardNotLocked,

    /** Sessions that use a repository register here, for those who have to wait for them. */
    usedBy (activitiesOn: ActivitiesOn): void { users.push(activitiesOn) },
    activitiesOn: (id: string): Activity[] => users.flatMap(activitiesOn => activitiesOn(id)),

    guardOwnerOnline,
    ownerTrouble,

    /** Why nothing can be read there or written any more. */
    offlineTrouble: ({ id, name, outOfOrderReason }: Repository): Refusal | undefined => isArranged(id, 'offline')
      ? refuse.outOfOrder(name, outOfOrderReason ?? '')
      : undefined,

    /** Why nothing more can be written there. A size limit is no reason: it only keeps jobs from starting. */
    spaceTrouble: ({ id, name, objectStorage, freeSpaceBytes }: Repository): Refusal | undefined =>
      freeSpaceBytes === 0 || (objectStorage?.sizeLimitEnabled !== true && isArranged(id, 'full'))
        ? refuse.noSpace(name)
        : undefined,
    guardNotHindered,

    guardUsable,
    guardInOrder,

    /** No job starts once the size that an administrator set is reached (documented). */
    guardSpace ({ name, objectStorage }: Repository): void {
      if (objectStorage?.sizeLimitEnabled === true && objectStorage.freeSpaceBytes === 0) {
        throw refuse.sizeLimitReached(name)
      }
    }
  }
}

export type Repositories = ReturnType<typeof createRepositories>

/** What is left on the drive, where that is known, when so much was written to it. */
const freeSpace = ({ freeSpaceBytes }: Repository, bytes: number): Pick<Repository, 'freeSpaceBytes'> =>
  freeSpaceBytes == null ? {} : { freeSpaceBytes: Math.max(0, freeSpaceBytes - bytes) }
