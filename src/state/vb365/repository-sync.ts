import type { RESTRepositorySynchronizeSession } from '../../schemas/vb365/common/backup-infrastructure.js'
import { text } from '../collection.js'
import type { Planned } from '../plan.js'
import type { Kernel } from '../world.js'
import type { Repositories, Repository } from './repositories.js'
import { refuse } from './refusals.js'

export type SyncSession = RESTRepositorySynchronizeSession & Planned & { repositoryId: string }

const second = 1_000
const shortest = 20 * second
const minutePerTerabyte = 60 * second
const terabyte = 2 ** 40

/**
 * Brings a repository's local cache up to what lies in its object storage.
 *
 *   start ──▶ Synchronizing 0 … 99 % ──▶ None, 100 %: the repository is in sync
 *                  ├── stop ──▶ None: still out of sync
 *                  └── trouble ──▶ Failed with its error: still out of sync
 *
 * While it runs the repository takes no jobs and opens no restore sessions (guide: synchronizing repositories).
 */
export function createRepositorySync (kernel: Kernel, repositories: Repositories) {
  const sessions = kernel.collection<SyncSession>({
    name: 'vb365.repositorySynchronizeSessions',
    noun: 'Repository synchronization session',
    columns: { repositoryId: text('repositoryId'), state: text('state') },
    references: { repository: { path: 'repositoryId', to: 'vb365.repositories', weak: true } }
  })

  const plan = kernel.plans.define<SyncSession>({
    kind: 'RepositorySynchronize',
    of: sessions,
    subjects: ({ repositoryId }) => [repositoryId],
    phases: [
      // ASSUMED: a minute for each terabyte that lies there, 20 seconds at least.
      { name: 'reading object storage', lasts: ({ repositoryId }) => lengthFor(repositories.get(repositoryId)) }
    ],
    succeed (session) {
      sessions.patch(session.id, { state: 'None', progressPercent: 100 })
      repositories.patch(session.repositoryId, { isOutOfSync: false })
    },
    fail (session, { result, message }) {
      if (result === 'Canceled') sessions.patch(session.id, { state: 'None' })
      else sessions.patch(session.id, { state: 'Failed', error: message })
    }
  })

  const shown = (session: SyncSession): SyncSession => plan.running(session)
    ? { ...session, progressPercent: plan.progress(session) }
    : session

  const running = (repositoryId: string): SyncSession | undefined =>
    sessions.first({ where: { repositoryId, state: 'Synchronizing' } })

  return {
    running,
    list: (): SyncSession[] => sessions.list({ order: [{ by: 'seq', descending: true }] }).map(shown),
    get: (id: string): SyncSession => shown(sessions.get(id)),

    start (repositoryId: string): SyncSession {
      const repository = repositories.get(repositoryId)
      if (repository.objectStorage === undefined) {
        throw refuse.invalid(`Backup repository ${repository.name} has no object storage to synchronize with.`)
      }
      if (running(repository.id) !== undefined) throw refuse.alreadyRunning(`Synchronization of ${repository.name}`)
      repositories.guardOwnerOnline(repository)
      repositories.patch(repository.id, { isOutOfSync: true })
      return plan.start(sessions.add({
        id: kernel.ids.next(), repositoryId: repository.id, state: 'Synchronizing', progressPercent: 0
      }))
    },

    /** Leaves the repository as it is: out of sync. */
    stop (id: string): void {
      const session = sessions.get(id)
      if (!plan.running(session)) throw refuse.conflict(`Synchronization session ${id} is not running.`)
      plan.end(session, { result: 'Canceled', message: 'Synchronization was stopped.', log: [] })
    }
  }
}

export type RepositorySync = ReturnType<typeof createRepositorySync>

function lengthFor ({ objectStorage }: Repository): number {
  return Math.max(shortest, (objectStorage?.usedSpaceBytes ?? 0) / terabyte * minutePerTerabyte)
}
