import type { RESTRepositorySynchronizeSession } from '../../../schemas/vb365/common/backup-infrastructure.js'
import { text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Planned } from '../../time/plan.js'
import type { Kernel } from '../../kernel.js'
import type { Repositories, Repository } from './repositories.js'
import { repositoriesRefusals as refuse } from './refusals.js'

export type SyncSession = RESTRepositorySynchronizeSession & Planned & { repositoryId: string }

const second = 1_000
// ASSUMED, all: a minute for each terabyte that lies there, 20 seconds at least, of which a few frame the reading.
const shortest = 20 * second
const minutePerTerabyte = 60 * second
const connecting = 2 * second
const writing = 2 * second
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
    shape: { model: 'RESTRepositorySynchronizeSession', own: { repositoryId: member.text, run: member.run } },
    session: {
      goesOn: ({ state }) => state === 'Synchronizing',
      result: ({ state }) => state ?? 'None',
      message: ({ error }) => error
    },
    columns: { repositoryId: text('repositoryId'), state: text('state') },
    references: { repository: { path: 'repositoryId', to: 'vb365.repositories', weak: true } }
  })

  const plan = kernel.plans.define<SyncSession>({
    kind: 'RepositorySynchronize',
    of: sessions,
    subjects: ({ repositoryId }) => [repositoryId],
    phases: [
      { name: 'connecting', lasts: connecting, end: guardOwner },
      {
        name: 'reading object storage',
        lasts: ({ repositoryId }) => lengthFor(repositories.get(repositoryId)) - connecting - writing,
        end: guardOwner
      },
      { name: 'writing the cache', lasts: writing, end: guardOwner }
    ],
    succeed: session => done(session),
    fail (session, { result, message, at = session.progressPercent ?? 0 }) {
      // ASSUMED: it has no state for a warning; it is done, and says what it met.
      if (result === 'Warning') return done(session, message)
      const progressPercent = Math.min(99, Math.round(at))
      if (result === 'Canceled') sessions.patch(session.id, { state: 'None', progressPercent })
      else sessions.patch(session.id, { state: 'Failed', progressPercent, error: message })
    }
  })

  function done ({ id, repositoryId }: SyncSession, error?: string): void {
    sessions.patch(id, { state: 'None', progressPercent: 100, ...(error === undefined ? {} : { error }) })
    repositories.patch(repositoryId, { isOutOfSync: false })
  }

  /** Ends a session where it has come to. */
  function end (session: SyncSession, result: 'Failed' | 'Canceled', message: string): void {
    plan.end(session, { result, message, log: [], at: plan.progress(session) })
  }

  /** The cache is on the owner's disk, what it is made from in the storage: without either the session fails. */
  function guardOwner (session: SyncSession): void {
    const repository = repositories.get(session.repositoryId)
    const trouble = repositories.ownerTrouble(repository) ?? repositories.offlineTrouble(repository)
    if (trouble !== undefined) end(session, 'Failed', trouble.message)
  }

  const show = (session: SyncSession): SyncSession => plan.running(session)
    ? { ...session, progressPercent: plan.progress(session) }
    : session

  const running = (repositoryId: string): SyncSession | undefined =>
    sessions.first({ where: { repositoryId, state: 'Synchronizing' } })

  repositories.hinderedBy(({ id, name }) =>
    running(id) === undefined ? undefined : refuse.alreadyRunning(`Synchronization of ${name}`))

  repositories.usedBy(repositoryId => {
    const session = running(repositoryId)
    if (session === undefined) return []
    return [{ id: session.id, name: 'synchronization', isJob: false, stop: () => synchronization.stop(session.id) }]
  })

  /** ASSUMED: as a synchronization keeps jobs away, a job keeps it away. */
  function guardNoJob ({ id, name }: Repository): void {
    const job = repositories.activitiesOn(id).find(({ isJob }) => isJob)
    if (job !== undefined) throw refuse.usedByJob(name, job.name)
  }

  const synchronization = {
    list: (): SyncSession[] => sessions.list({ order: [{ by: 'seq', descending: true }] }).map(show),
    get: (id: string): SyncSession => show(sessions.get(id)),

    start (repositoryId: string): SyncSession {
      const repository = repositories.get(repositoryId)
      if (repository.objectStorage === undefined) {
        throw refuse.noObjectStorage(repository.name)
      }
      repositories.guardNotHindered(repository)
      guardNoJob(repository)
      repositories.guardOwnerOnline(repository)
      repositories.patch(repository.id, { isOutOfSync: true })
      const session = plan.start(sessions.add({
        id: kernel.ids.next(), repositoryId: repository.id, state: 'Synchronizing', progressPercent: 0
      }))
      kernel.waitsFor(repository.id, session.id)
      return session
    },

    /** Leaves the repository as it is: out of sync. */
    stop (id: string): void {
      const session = sessions.get(id)
      if (!plan.running(session)) throw refuse.notRunning(`Synchronization session ${id}`)
      end(session, 'Canceled', 'Synchronization was stopped.')
    }
  }
  return synchronization
}

function lengthFor ({ objectStorage }: Repository): number {
  return Math.max(shortest, (objectStorage?.usedSpaceBytes ?? 0) / terabyte * minutePerTerabyte)
}
