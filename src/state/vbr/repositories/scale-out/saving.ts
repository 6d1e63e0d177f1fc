import type { ScaleOutRepositoryModel, ScaleOutRepositorySpec } from '../../../../schemas/vbr/repositories.js'
import { nameOfDocument } from '../../../store/use.js'
import type { Kernel } from '../../../kernel.js'
import { refusalOf } from '../../../store/refusals.js'
import type { EncryptionSettings } from '../access-permissions.js'
import type { Backups } from '../../backups/backups.js'
import { saving } from '../../infrastructure/index.js'
import { repositoriesRefusals as refuse } from '../refusals.js'
import type { Repositories } from '../repositories.js'
import type { RepositorySaving, SavingOptions } from '../saving.js'
import type { RestorePoints } from '../../backups/restore-points.js'
import { extentIdsOf, type ScaleOutRepositories, type ScaleOutRepository } from './repositories.js'
import { createScaleOutRules } from './rules.js'
import type { Server } from '../../server/server.js'
import { failureOf } from '../../sessions/index.js'
import type { Session, Sessions } from '../../sessions/sessions.js'
import { uniqueIdOf } from '../../base/ids.js'

/** What a session saves: a body as it came, and the id that is meant. */
interface Saving { id: string, given: ScaleOutRepositorySpec | ScaleOutRepositoryModel, isNew: boolean }

interface Below {
  sessions: Sessions
  server: Server
  repositories: Repositories
  scaleOutRepositories: ScaleOutRepositories
  repositorySaving: RepositorySaving
  encryptionSettings: EncryptionSettings
  backups: Backups
  restorePoints: RestorePoints
}

const second = 1_000

type Follow = (extentId: string, scaleOutId: string) => void

/** Adding, changing and removing scale-out repositories. What is saved shows when its session ends well. */
export function createScaleOutSaving (kernel: Kernel, below: Below) {
  const { sessions, server, repositories, scaleOutRepositories, backups, restorePoints } = below
  const { guardName } = below.repositorySaving.rules
  const rules = createScaleOutRules(kernel, repositories, scaleOutRepositories, below.encryptionSettings)

  const followers: Follow[] = []

  // ASSUMED: the lines of the log.
  const saves = sessions.define<Saving>({
    ...saving,
    variant: 'ScaleOutRepository',
    subjects: ({ work }) => [work.id, ...work.given.performanceTier.performanceExtents.map(({ id }) => id)],
    steps: [
      { says: 'Checking extents', lasts: 5 * second, run: ({ work }) => failureOf(trouble(work)) },
      {
        says: 'Creating configuration records for the scale-out backup repository',
        lasts: 10 * second,
        // What was right when the session began may have changed since.
        run: ({ work }) => failureOf(trouble(work))
      }
    ],
    trouble: ({ work }) => trouble(work),
    succeed ({ id, work }) {
      save(work)
      kernel.log.add(id, `${work.given.name} has been saved successfully`)
      const resourceReference = `/api/v1/backupInfrastructure/scaleOutRepositories/${work.id}`
      saves.change(id, { resourceId: work.id, resourceReference })
    }
  })

  function read ({ id, given, isNew }: Saving): ScaleOutRepository {
    const before = isNew ? undefined : scaleOutRepositories.get(id)
    guardName(given.name, id)
    const made = { id, ...rules.read(given, before?.uniqueId ?? uniqueIdOf(id), before) }
    const staying = new Set(extentIdsOf(made))
    guardIdle(before === undefined ? [] : extentIdsOf(before).filter(id => !staying.has(id)))
    return before?.permissions === undefined ? made : { ...made, permissions: before.permissions }
  }

  const trouble = (work: Saving): string | undefined => refusalOf(() => read(work))?.message

  function save (work: Saving): ScaleOutRepository {
    const wanted = read(work)
    const scaleOut = work.isNew ? scaleOutRepositories.add(wanted) : scaleOutRepositories.replace(wanted)
    for (const { id } of scaleOut.performanceTier.performanceExtents) moveTo(scaleOut.id, id)
    return scaleOut
  }

  /** What was written to an extent so far goes on as part of the scale-out repository, and so do the jobs (guide). */
  function moveTo (repositoryId: string, extentId: string): void {
    for (const { id } of backups.list({ where: { repositoryId: extentId } })) backups.patch(id, { repositoryId })
    for (const follow of followers) follow(extentId, repositoryId)
  }

  /** ASSUMED: a backup is from now on one of the extent that its latest restore point lies on. */
  function moveBack (scaleOutId: string): void {
    for (const { id } of backups.list({ where: { repositoryId: scaleOutId } })) {
      const latest = restorePoints.of(id).at(-1)
      if (latest === undefined) backups.forget(id)
      else backups.patch(id, { repositoryId: latest.repositoryId })
    }
  }

  /** An extent leaves while nothing is at work on it only. */
  function guardIdle (extents: readonly string[]): void {
    const busy = extents.find(id => repositories.isBusy(id))
    if (busy !== undefined) throw refuse.beingWritten(repositories.get(busy).name)
  }

  function start (work: Saving, initiatedBy: string): Session {
    read(work)
    return saves.start({ initiatedBy, work })
  }

  return {
    /** Tells of every extent whose backups are from now on those of a scale-out repository. */
    onExtentTaken: (follow: Follow): void => { followers.push(follow) },

    create: (given: ScaleOutRepositorySpec, { initiatedBy = server.account() }: SavingOptions = {}): Session =>
      start({ id: kernel.ids.next(), given, isNew: true }, initiatedBy),

    edit (id: string, given: ScaleOutRepositoryModel, { initiatedBy = server.account() }: SavingOptions = {}): Session {
      const before = scaleOutRepositories.get(id)
      if (given.id.toLowerCase() !== before.id.toLowerCase()) throw refuse.otherId(given.id)
      return start({ id: before.id, given, isNew: false }, initiatedBy)
    },

    /** Its extents are ordinary repositories again; with `deleteBackups` they are empty. */
    remove (id: string, deleteBackups = false): void {
      const scaleOut = scaleOutRepositories.get(id)
      const users = scaleOutRepositories.referrers(scaleOut.id)
      if (users.length > 0) {
        const names = users.map(({ collection, id }) => nameOfDocument(kernel, collection, id))
        throw refuse.repositoryInUse(scaleOut.name, [...new Set(names)].join(', '))
      }
      const extents = extentIdsOf(scaleOut)
      guardIdle(extents)
      if (deleteBackups) {
        extents.forEach(below.repositorySaving.deleteBackups)
        backups.forgetRepository(scaleOut.id)
      } else {
        moveBack(scaleOut.id)
      }
      scaleOutRepositories.remove(scaleOut.id)
    }
  }
}

export type ScaleOutSaving = ReturnType<typeof createScaleOutSaving>
