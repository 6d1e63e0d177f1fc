import { Type } from '@sinclair/typebox'
import type { RESTRepositorySynchronizeSession } from '../../../schemas/vb365/common/backup-infrastructure.js'
import { text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Planned } from '../../time/plan.js'
import type { Kernel } from '../../kernel.js'
import type { Repositories, Repository } from './repositories.js'
import { repositoriesRefusals as refuse } from './refusals.js'

export type SyncSession = RESTRepositorySynchronizeSession & Planned & {
  repositoryId: string
  /** How far an earlier session had come that was stopped, in percent: this one goes on from there. */
  from?: number
}

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
 *                  ├── stop ──▶ None: as it was before; the next one goes on from there (PowerShell reference)
 *                  └── trouble ──▶ Failed with its error: as it was before
 *
 * A repository that is out of sync takes no jobs and opens no restore sessions until it is done (guide: synchronizing
 * repositories); one that is in sync stays so, and can be used meanwhile.
 */
export function createRepositorySync (kernel: Kernel, repositories: Repositories) {
  const sessions = kernel.collection<SyncSession>({
    name: 'vb365.repositorySynchronizeSessions',
    noun: 'Repository synchronization session',
    shape: { model: 'RESTRepositorySynchronizeSession', own: { repositoryId: member.text, from: Type.Optional(member.integer), run: member.run } },
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
        lasts: ({ repositoryId, from = 0 }) =>
          (lengthFor(repositories.get(repositoryId)) - connecting - writing) * (100 - from) / 100,
        end: guardOwner
      },
      { name: 'writing the cache', lasts: writing, end: guardOwner }
    ],
    succeed: session => done(session),
    fail (session, { result, message, at: share = 0 }) {
      const at = overall(session, share)
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

  /** What a share of the rest is of the whole. */
  const overall = ({ from = 0 }: SyncSession, share: number): number => from + Math.floor(share * (100 - from) / 100)

  const show = (session: SyncSession): SyncSession => plan.running(session)
    ? { ...session, progressPercent: overall(session, plan.progress(session)) }
    : session

  /** How far the latest session had come if it was stopped. */
  function stoppedAt (repositoryId: string): number {
    const latest = sessions.first({ where: { repositoryId }, order: [{ by: 'seq', descending: true }] })
    return latest?.state === 'None' ? (latest.progressPercent ?? 0) % 100 : 0
  }

  const running = (repositoryId: string): SyncSession | undefined =>
    sessions.first({ where: { repositoryId, state: 'Synchronizing' } })

  repositories.lockedBy(({ id, name }) =>
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
      repositories.guardNotLocked(repository)
      guardNoJob(repository)
      repositories.guardOwnerOnline(repository)
      const from = stoppedAt(repository.id)
      const session = plan.start(sessions.add({
        id: kernel.ids.next(),
        repositoryId: repository.id,
        state: 'Synchronizing',
        progressPercent: from,
        ...(from === 0 ? {} : { from })
      }))
      kernel.waitsFor(repository.id, session.id)
      return show(session)
    },

    /** Leaves the repository as it is. */
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
