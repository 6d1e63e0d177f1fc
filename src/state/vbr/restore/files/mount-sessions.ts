import type { Collection, Doc } from '../../../store/collection.js'
import type { Kernel } from '../../../kernel.js'
import type { Refusal } from '../../../store/refusals.js'
import type { Session, SessionKind, Sessions, Trouble } from '../../sessions/sessions.js'
import type { RestoreSources, Source } from '../sources.js'

/** Something that is mounted out of its backup to be looked into. */
export interface Mounted extends Doc {
  id: string
  sessionId: string
  creationTime: string
  name: string
  /** Minutes without a request after which it is unmounted; none where it stays. */
  idleMinutes?: number
  /** What is compared with production; since when that is known, nothing while it is being compared. */
  compared: Array<{ path: string, isKnown: boolean }>
}

interface Work { mountId: string }

/** What mounts of one kind are. */
export interface MountManner<M extends Mounted, K extends string> {
  mounts: Collection<M>
  /** The sessions that mount them, by what is mounted. */
  sessions: Record<K, Pick<SessionKind<Work>, 'kind' | 'variant' | 'type'>>
  kindOf: (mount: M) => K
  /** What of backups it is read from. */
  sourcesOf: (mount: M) => Source[]
  idleStep: string
  /** What is mounted, in words. */
  noun: string
  missing: (sessionId: string) => Refusal
}

const second = 1_000
const minute = 60 * second

/**
 * Mounts with the sessions that hold them.
 *
 *   open ──▶ Working, as long as somebody asks for it ──▶ unmounted, or left alone for too long: Stopped Success
 *                             └── trouble, stop: Stopped Failed
 *
 * ASSUMED: the server answers when it is mounted, so that it can be looked into at once.
 */
export function createMountSessions<M extends Mounted, K extends string> (
  kernel: Kernel, { sessions, sources }: { sessions: Sessions, sources: RestoreSources }, manner: MountManner<M, K>
) {
  const { mounts, noun, idleStep } = manner

  const sourcesOf = ({ mountId }: Work): Source[] => {
    const mount = mounts.find(mountId)
    return mount === undefined ? [] : manner.sourcesOf(mount)
  }

  const trouble = (work: Work): Trouble | undefined =>
    sourcesOf(work).map(sources.trouble).find(one => one !== undefined)

  const define = (kind: MountManner<M, K>['sessions'][K]) => sessions.define<Work>({
    ...kind,
    name: 'File level restore',
    subjects: ({ work }) => [...new Set(sourcesOf(work).flatMap(({ point, object, original }) =>
      [point.id, object.id, point.backupId, point.repositoryId, ...original === undefined ? [] : [original.id]]))],
    shows: [mounts.name],
    // ASSUMED: the lines.
    steps: [
      { says: 'Locking required backup files', lasts: second, run: ({ work }) => trouble(work) },
      { says: `Mounting the ${noun}`, lasts: 4 * second, run: ({ work }) => trouble(work) },
      { says: `The ${noun} is mounted`, lasts: 0, isOpen: true }
    ],
    progress: ({ run }) => run?.isOpen === true ? 100 : undefined,
    succeed: dismiss,
    fail: dismiss
  })
  // By the names of the kinds.
  const kinds = Object.fromEntries(Object.entries<MountManner<M, K>['sessions'][K]>(manner.sessions)
    .map(([name, kind]) => [name, define(kind)])) as Record<K, ReturnType<typeof define>>

  /** Called before a mount goes, while it still can be read. */
  const farewells: Array<(mount: M) => void> = []

  /** Tells whether something still works with a mount that no request is about. */
  const occupations: Array<(mount: M) => boolean> = []

  function dismiss ({ id, work }: Session & { work: Work }): void {
    const mount = mounts.find(work.mountId)
    sources.release(id)
    if (mount === undefined) return
    for (const leave of farewells) leave(mount)
    kernel.schedule.cancel(mount.id, idleStep)
    mounts.remove(mount.id)
  }

  function unmount (mount: M, says: string): Session {
    kernel.log.add(mount.sessionId, says)
    // Where it had only begun to mount it goes on to its end.
    while (mounts.find(mount.id) !== undefined) kinds[manner.kindOf(mount)].proceed(mount.sessionId)
    return sessions.get(mount.sessionId)
  }

  kernel.schedule.define(idleStep, id => {
    const mount = mounts.find(id)
    if (mount === undefined) return
    if (occupations.some(isOccupied => isOccupied(mount))) touch(mount)
    else unmount(mount, `Unmounting after ${mount.idleMinutes ?? 0} minutes without activity`)
  })

  function find (sessionId: string): M {
    const mount = mounts.first({ where: { sessionId } })
    if (mount === undefined) throw manner.missing(sessionId)
    return mount
  }

  /** Every request about a mount restarts its idle time. */
  function touch (mount: M): M {
    kernel.schedule.cancel(mount.id, idleStep)
    if (mount.idleMinutes !== undefined) {
      const due = kernel.clock.now() + mount.idleMinutes * minute
      // Who waits until nothing is under way does not wait for this: it would be the end of every mount.
      kernel.schedule.at(due, idleStep, mount.id, '', { recurring: true })
    }
    return mount
  }

  return {
    /** The mount of a session, which somebody has a request about. */
    use: (sessionId: string): M => touch(find(sessionId)),
    find,
    /** One that may be gone by now. */
    known: (id: string): M | undefined => mounts.find(id),
    compare (id: string, compared: Mounted['compared']): void {
      mounts.patch(id, { compared } as Partial<M>) // every one has them
    },
    onGone (leave: (mount: M) => void): void { farewells.push(leave) },
    sourcesOf: manner.sourcesOf,
    /** While it is so the mount stays. */
    staysWhile (isOccupied: (mount: M) => boolean): void { occupations.push(isOccupied) },

    open (mount: M, user: string): M {
      const added = mounts.add(mount)
      const read = manner.sourcesOf(added)
      for (const source of read) sources.lock(added.sessionId, source)
      const platformName = read[0]?.point.platformName
      kinds[manner.kindOf(added)].start({
        id: added.sessionId,
        name: added.name,
        resourceId: added.sessionId,
        initiatedBy: user,
        ...platformName === undefined ? {} : { platformName },
        work: { mountId: added.id }
      })
      return touch(added)
    },

    /** Gives its session, which has ended. */
    unmount: (sessionId: string): Session => unmount(find(sessionId), `Unmounting the ${noun}`)
  }
}

export type MountSessions<M extends Mounted> = ReturnType<typeof createMountSessions<M, string>>
