import type { RESTBackupRepository } from '../../schemas/vb365/backup-repositories.js'
import { flag, text, type Page, type Paging } from '../collection.js'
import type { Refusal } from '../refusals.js'
import type { Kernel } from '../world.js'
import { refuse } from './refusals.js'

/** A backup repository: the product's own resource, and what only we keep of it. */
export type Repository = RESTBackupRepository & {
  id: string
  name: string
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

export function createRepositories (kernel: Kernel) {
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
    }
  })
  const hindrances: Hindrance[] = []

  // `longTerm=true` asks for the archive classes only; `false` is documented as every repository that there is.
  const where = ({ longTerm, ...rest }: RepositoryFilter) => ({ ...rest, isLongTerm: longTerm === true ? true : undefined })

  const guardOwnerOnline = (_repository: Repository): void => {}

  return {
    get: repositories.get,
    find: repositories.find,
    patch: repositories.patch,

    list: (filter: RepositoryFilter = {}): Repository[] => repositories.list({ where: where(filter) }),

    page: (filter: RepositoryFilter, { offset, limit = 30 }: Paging): Page<Repository> =>
      repositories.page({ where: where(filter) }, { offset, limit }),

    /** Sessions that lock a repository register here; `guardUsable` and `remove` ask them. */
    hinderedBy (hindrance: Hindrance): void { hindrances.push(hindrance) },

    guardOwnerOnline,

    /**
     * Refuses what needs a repository's backups (jobs, restore sessions) while they cannot be had: something holds the
     * repository, its cache is out of sync, it is invalid or of an older format, or nobody serves it.
     */
    guardUsable (repository: Repository): void {
      for (const hindrance of hindrances) {
        const refusal = hindrance(repository)
        if (refusal !== undefined) throw refusal
      }
      const { name, isOutOfSync, isOutOfOrder, outOfOrderReason, isOutdated, isMigrationLocked } = repository
      if (isOutOfSync === true) throw refuse.conflict(`Backup repository ${name} is out of sync and must be synchronized first.`)
      if (isOutOfOrder === true) throw refuse.conflict(`Backup repository ${name} is invalid: ${outOfOrderReason ?? 'unknown reason'}.`)
      if (isOutdated === true) throw refuse.conflict(`Backup repository ${name} is out of date and must be upgraded first.`)
      if (isMigrationLocked === true) throw refuse.conflict(`Backup repository ${name} is locked by a migration.`)
      guardOwnerOnline(repository)
    }
  }
}

export type Repositories = ReturnType<typeof createRepositories>
