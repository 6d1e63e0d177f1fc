import type { RepositoryModel } from '../../../schemas/vbr/common/repositories.js'
import type { RepositorySpec } from '../../../schemas/vbr/repositories.js'
import { nameOfDocument } from '../../store/use.js'
import type { Kernel } from '../../kernel.js'
import { refusalOf } from '../../store/refusals.js'
import type { Backups } from '../backups/backups.js'
import type { LeftFolders } from './left-folders.js'
import { saving } from '../infrastructure/index.js'
import { buildOf } from '../base/build.js'
import { immutableDays } from './immutability.js'
import { repositoriesRefusals as refuse } from './refusals.js'
import type { Repository } from './repositories.js'
import { type Home, toKeptRepository } from './defaults.js'
import { pathOf, placeOf, siteOf, volumeOf } from './places.js'
import { createRepositoryRules, type RepositoriesBelow } from './rules.js'
import { type Space, volumeSpace } from './space.js'
import type { RestorePoints } from '../backups/restore-points.js'
import type { Server } from '../server/server.js'
import { failureOf } from '../sessions/index.js'
import type { Session, Sessions } from '../sessions/sessions.js'
import type { StorageFolders } from './storage-folders.js'
import { uniqueIdOf } from '../base/ids.js'

/** What a session saves. */
interface Saving {
  /** The repository as it will be; a new one has its id already. */
  repository: RepositoryModel
  isNew: boolean
  /** A folder that another backup server writes to is taken from it. */
  overwriteOwner: boolean
}

/** Who asks for it, and how. */
export interface SavingOptions { initiatedBy?: string, overwriteOwner?: boolean | undefined }

type Below = RepositoriesBelow & {
  sessions: Sessions
  server: Server
  backups: Backups
  restorePoints: RestorePoints
  leftFolders: LeftFolders
  storageFolders: StorageFolders
}

const second = 1_000
const day = 24 * 60 * 60 * second

/** Adding, changing and removing repositories. What is saved shows when its session ends well, and not before. */
export function createRepositorySaving (kernel: Kernel, below: Below) {
  const { repositories, managedServers, sessions, server, backups, restorePoints, leftFolders } = below
  const rules = createRepositoryRules(below)

  // ASSUMED: the lines of the log; 20 seconds lie within the 15 to 40 that the product takes.
  const saves = sessions.define<Saving>({
    ...saving,
    variant: 'Repository',
    subjects: ({ work }) => [work.repository.id, 'hostId' in work.repository ? work.repository.hostId : ''],
    steps: [
      { says: ({ work }) => `Connecting to ${hostOf(work)}`, lasts: 4 * second, run: ({ work }) => failureOf(hostTrouble(work)) },
      { says: 'Collecting disks information', lasts: 5 * second },
      {
        says: ({ work }) => `Checking ${pathOf(work.repository) ?? 'the storage'}`,
        lasts: 5 * second,
        run: ({ work }) => failureOf(folderTrouble(work))
      },
      {
        says: 'Creating configuration records for the repository',
        lasts: 6 * second,
        run: ({ work }) => failureOf(ruleTrouble(work))
      }
    ],
    trouble: ({ work }) => trouble(work),
    succeed ({ id, work }) {
      kernel.log.add(id, `${work.repository.name} has been saved successfully`)
      const { id: resourceId } = save(work)
      saves.change(id, { resourceId, resourceReference: `/api/v1/backupInfrastructure/repositories/${resourceId}` })
    }
  })

  const home = (): Home => ({
    backupServerId: managedServers.byName(server.get().name)?.id ?? '',
    isThirteen: buildOf(kernel.options.vbrRevision).major >= 13
  })

  const hostOf = ({ repository }: Saving): string =>
    'hostId' in repository ? managedServers.find(repository.hostId)?.name ?? repository.hostId : 'the storage'

  function hostTrouble ({ repository }: Saving): string | undefined {
    const host = 'hostId' in repository ? managedServers.find(repository.hostId) : undefined
    return host?.status === 'Unavailable' ? `${host.name} is not available.` : undefined
  }

  const folderTrouble = ({ repository, overwriteOwner }: Saving): string | undefined =>
    below.storageFolders.trouble(repository, overwriteOwner)

  /** What was right when the session began may have changed since. */
  function ruleTrouble ({ repository, isNew }: Saving): string | undefined {
    return refusalOf(() => {
      if (!isNew) repositories.get(repository.id)
      rules.guard(repository, repository.id)
    })?.message
  }

  const trouble = (work: Saving): string | undefined => hostTrouble(work) ?? folderTrouble(work) ?? ruleTrouble(work)

  function save ({ repository, isNew }: Saving): Repository {
    const before = isNew ? undefined : repositories.get(repository.id)
    const moved = before === undefined || siteOf(before) !== siteOf(repository)
    if (moved) below.storageFolders.take(repository)
    const space = moved ? spaceAt(repository) : before.space
    if (before === undefined) return repositories.add({ ...repository, space })
    const { isOutOfDate, isUnreachable, permissions, state } = before
    return repositories.replace({ ...repository, space, isOutOfDate, isUnreachable, permissions, state })
  }

  /** What a session would do, at once. */
  function saveNow (work: Saving): Repository {
    const reason = hostTrouble(work) ?? folderTrouble(work)
    if (reason !== undefined) throw refuse.because(reason)
    return save(work)
  }

  /** A volume has one capacity for all that lie on it; object storage has none. */
  function spaceAt (repository: RepositoryModel): Space {
    const volume = volumeOf(repository)
    if (volume === undefined) return { capacityGB: 0, freeGB: 0, usedSpaceGB: 0 }
    const [neighbour] = repositories.neighbours(repository)
    if (neighbour !== undefined) return { ...neighbour.space, usedSpaceGB: 0 }
    const { capacityGB, freeGB } = volumeSpace(volume)
    return { capacityGB, freeGB: Math.max(0, freeGB - leftFolders.sizeOn(volume)), usedSpaceGB: 0 }
  }

  function toRepository (spec: RepositorySpec): RepositoryModel {
    const id = kernel.ids.next()
    const repository = { uniqueId: uniqueIdOf(id), ...toKeptRepository(spec, home()), id }
    rules.guard(repository)
    return repository
  }

  function applyChange (id: string, given: RepositoryModel): RepositoryModel {
    const before = repositories.get(id)
    if (given.id.toLowerCase() !== before.id.toLowerCase()) throw refuse.otherId(given.id)
    if (given.type !== before.type) throw refuse.fixed('type')
    const { space: _s, isOutOfDate: _o, isUnreachable: _u, permissions: _p, state: _t, ...model } = before
    // What is left of a repository without what is kept beside its model is the model.
    const repository = { ...toKeptRepository(given, home(), model as RepositoryModel), id: before.id }
    guardPlace(before, repository)
    rules.guard(repository, before.id)
    return repository
  }

  /** ASSUMED: a repository stays on its host, and in its folder while it holds backups. */
  function guardPlace (before: Repository, after: RepositoryModel): void {
    if ('hostId' in before && 'hostId' in after && before.hostId !== after.hostId) {
      throw refuse.fixed('hostId')
    }
    if (siteOf(before) !== siteOf(after) && restorePoints.in(before.id).length > 0) {
      throw refuse.placeFixed(before.name, pathOf(before) ?? '')
    }
  }

  /** Immutable backups cannot be deleted by anybody (guide). */
  function guardImmutable (repository: Repository): void {
    const days = immutableDays(repository)
    if (days === 0) return
    const oldest = kernel.clock.now() - days * day
    if (restorePoints.in(repository.id).some(({ creationTime }) => Date.parse(creationTime) > oldest)) {
      throw refuse.immutableBackups(repository.name)
    }
  }

  /** Deletes what lies in a repository: the space is free again. */
  function deleteBackups (id: string): void {
    const repository = repositories.get(id)
    guardImmutable(repository)
    backups.forgetRepository(repository.id)
    repositories.occupy(repository.id, -repository.space.usedSpaceGB)
  }

  /** Its folder remains in storage, where there is something in it or object storage remembers whose it is. */
  function leave (repository: Repository): void {
    const { usedSpaceGB } = repository.space
    if (usedSpaceGB === 0 && placeOf(repository) === undefined) return
    const volume = volumeOf(repository)
    leftFolders.add({
      site: siteOf(repository), owner: server.get().name, sizeGB: usedSpaceGB, ...(volume !== undefined && { volume })
    })
  }

  return {
    rules,

    create (
      spec: RepositorySpec, { initiatedBy = server.account(), overwriteOwner = false }: SavingOptions = {}
    ): Session {
      return saves.start({ initiatedBy, work: { repository: toRepository(spec), isNew: true, overwriteOwner } })
    },

    edit (id: string, given: RepositoryModel, { initiatedBy = server.account() }: SavingOptions = {}): Session {
      return saves.start({
        initiatedBy, work: { repository: applyChange(id, given), isNew: false, overwriteOwner: false }
      })
    },

    /** The same without a session of its own, for what saves many at once. */
    createNow: (spec: RepositorySpec): Repository =>
      saveNow({ repository: toRepository(spec), isNew: true, overwriteOwner: false }),
    editNow: (id: string, given: RepositoryModel): Repository =>
      saveNow({ repository: applyChange(id, given), isNew: false, overwriteOwner: false }),

    deleteBackups,

    /** Its backups leave the lists; only with `isPurged` their files leave the storage, too. */
    remove (id: string, isPurged = false): void {
      const repository = repositories.get(id)
      const users = repositories.referrers(repository.id)
      if (users.length > 0) {
        const names = users.map(({ collection, id }) => nameOfDocument(kernel, collection, id))
        throw refuse.repositoryInUse(repository.name, [...new Set(names)].join(', '))
      }
      if (repositories.isBusy(repository.id)) throw refuse.beingWritten(repository.name)
      if (isPurged) deleteBackups(repository.id)
      else leave(repository)
      backups.forgetRepository(repository.id)
      repositories.remove(repository.id)
    }
  }
}

export type RepositorySaving = ReturnType<typeof createRepositorySaving>
