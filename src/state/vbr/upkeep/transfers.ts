import type { EMoveCopySessionAction } from '../../../schemas/vbr/backups.js'
import type { ESessionType } from '../../../schemas/vbr/common/sessions.js'
import type { Kernel } from '../../kernel.js'
import type { Backup, Backups } from '../backups/backups.js'
import type { BackupObject, BackupObjects } from '../backups/objects.js'
import type { RestorePoints } from '../backups/restore-points.js'
import type { Jobs } from '../jobs/jobs.js'
import type { Repositories } from '../repositories/repositories.js'
import type { Session, SessionOf, Sessions, Trouble } from '../sessions/sessions.js'
import { type AboutBackup, type BackupsInHand, backupsOf } from './in-hand.js'
import { upkeepRefusals as refuse } from './refusals.js'

/** What is moved or copied, and how far that has come. */
export interface Transfer extends AboutBackup {
  /** What is still to be done, by backup object. */
  objects: string[]
  /** What has been done, and where it was before. */
  done: Done[]
  /** What could not be, and why. */
  failed: string[]
  problem?: string
  /** The jobs that are disabled meanwhile, and are enabled again. */
  pausedJobs: string[]
  /** What somebody has decided about another session, which this one carries out. */
  action?: EMoveCopySessionAction
  /** Somebody has decided about this one: another session goes on. */
  isHandedOver?: boolean
}

/**
 * A machine that has come to its new place. `places`: where each of its points lay; of a copy, nothing was moved.
 * `archived`: another copy of it.
 */
export interface Done {
  object: string
  places: Array<[pointId: string, repositoryId: string]>
  copy?: string
  archived?: string
}

/** What a way of moving or copying does with one machine, and with all when it is over. */
export interface TransferWay<T extends Transfer> {
  /** The kind by which outcomes are arranged, and which of several ways it is. */
  kind: string
  variant?: string
  type: ESessionType
  name: string
  says: (name: string) => string
  /** What else outcomes may be arranged for. */
  subjects: (work: T) => string[]
  /** The bytes that go over the network for one machine. */
  bytesOf: (work: T, object: BackupObject) => number
  /** Begins to bring back what is to be read and lies in cold storage; the session needs it. */
  fetch?: (work: T, neededBy: { sessionId: string, user: string }) => void
  /** How long it takes until that is there. Milliseconds. */
  waits?: (work: T) => number
  /** Does it, or says why that cannot be. */
  transfer: (work: T, object: BackupObject) => Done | string
  undo: (work: T, done: Done) => void
  /** All of it is done that can be; what has failed and is given up stays where it is. */
  conclude: (session: SessionOf<T>) => void
}

export interface TransferBelow {
  repositories: Repositories
  sessions: Sessions
  jobs: Jobs
  backups: Backups
  backupObjects: BackupObjects
  restorePoints: RestorePoints
  backupsInHand: BackupsInHand
}

const second = 1_000
/** ASSUMED: data is moved at 100 MB a second, as restores move it. */
const bytesPerSecond = 100 * 2 ** 20
const overStep = 'vbr.transfer:over'
/** What waits for a decision (documents: its state and its result). */
const waits = 'User action is required: retry, detach failed, or stop and undo.'

/** What takes files away from where they are: what is being read cannot go. */
const moveTypes: readonly ESessionType[] = ['PerVmMoveBackup']

/**
 * Moves and copies of backups, machine by machine.
 *
 *   start ──▶ Working ──▶ Stopped, Success: all of it has come to its new place
 *                │
 *                └── some could not be moved ──▶ ActionRequired, the jobs stay disabled
 *                         ├── Retry        ──▶ another session tries those again
 *                         ├── ForgetFailed ──▶ another session leaves them where they are
 *                         └── StopAndUndo  ──▶ another session brings back what was moved
 */
export function createTransfers (kernel: Kernel, below: TransferBelow) {
  const { sessions, jobs, backups, backupObjects, backupsInHand } = below
  const engines = new Map<string, {
    proceed: (id: string) => void, manage: (session: Session, action: EMoveCopySessionAction, user: string) => Session
  }>()

  kernel.schedule.define(overStep, id => { engines.get(sessions.get(id).kind ?? '')?.proceed(id) })

  function define<T extends Transfer> (way: TransferWay<T>) {
    type Running = SessionOf<T>
    const { name } = way

    const engine = sessions.define<T>({
      kind: way.kind,
      ...(way.variant === undefined ? {} : { variant: way.variant }),
      type: way.type,
      name,
      subjects: ({ work }) => [...backupsOf(work), ...work.objects, ...way.subjects(work)],
      objects: called => backupObjects.list().filter(
        object => object.name === called || object.id === called
      ).map(({ id }) => id),
      otherSteps: [overStep],
      shows: ({ work }) => backupsOf(work),
      // ASSUMED: the lines.
      steps: [
        {
          says: ({ work }) => [
            'Building list of restore points', ...waitFor(work) > 0 ? ['Waiting for data from cold storage'] : []
          ],
          lasts: ({ work }) => 3 * second + waitFor(work),
          run: ({ id, work }) => runningTrouble(id, work)
        },
        {
          says: ({ work }) => objectsIn(work).map(({ name }) => way.says(name ?? '')),
          lasts: ({ work }) => second + Math.round(sizeOf(work) / bytesPerSecond * second),
          run (session) {
            transferAll(session)
            return undefined
          }
        },
        { lasts: 0, isOpen: true, begin: decide },
        { says: 'Updating configuration', lasts: 2 * second }
      ],
      succeed (session) {
        if (session.work.isHandedOver === true) return
        // A warning may end it before its machines have been moved.
        if (session.work.objects.length > 0) transferAll(session)
        way.conclude(asRunning(sessions.find(session.id) ?? session))
      },
      fail ({ work }) { if (work.isHandedOver !== true) for (const done of work.done) way.undo(work, done) },
      ended ({ jobId = '' }, work) {
        if (work.isHandedOver === true) return
        for (const id of work.pausedJobs) if (jobs.find(id) !== undefined) jobs.enable(id, true)
        for (const id of new Set([jobId, ...backupsOf(work).map(id => backups.find(id)?.jobId ?? '')])) jobs.replan(id)
      }
    })
    // Every session of the engine was started by it, with work of this way.
    const asRunning = (session: Session): Running => session as Running
    const change = (session: Session, changes: Partial<Transfer>): Running =>
      engine.change(session.id, {
        work: { ...asRunning(sessions.find(session.id) ?? session).work, ...changes }
      } as Partial<Running>)

    const objectsIn = (work: Transfer): BackupObject[] =>
      backupsOf(work).flatMap(backupObjects.ofBackup).filter(({ id }) => work.objects.includes(id))
    const waitFor = (work: T): number => way.waits?.(work) ?? 0
    const sizeOf = (work: T): number => objectsIn(work).reduce((sum, object) => sum + way.bytesOf(work, object), 0)

    /** The guide: a move whose job is at work fails. */
    function runningTrouble (id: string, work: Transfer): Trouble | undefined {
      const found = backupsOf(work).map(backups.find)
      if (found.includes(undefined)) return { result: 'Failed', message: 'The backup is gone.' }
      const running = found.map(backup => sessions.runningOf(backup?.jobId ?? ''))
        .find(session => session !== undefined && session.id !== id)
      if (running !== undefined) return { result: 'Failed', message: `${running.name} is running.` }
      const locked = objectsIn({ ...asRunning(sessions.get(id)).work }).filter(object =>
        below.restorePoints.of(object.backupId, object.id).some(point => below.restorePoints.isLocked(point.id)))
      return locked.length === 0 || !moveTypes.includes(way.type)
        ? undefined
        : { result: 'Failed', message: `Restore points are in use: ${locked.map(({ name }) => name ?? '').join(', ')}` }
    }

    function transferAll (session: Running): void {
      const { action, done } = session.work
      if (action === 'StopAndUndo') {
        for (const one of done) way.undo(session.work, one)
        change(session, { objects: [], failed: [], done: [] })
        return
      }
      if (action === 'ForgetFailed') return
      for (const object of objectsIn(session.work)) {
        const { work } = asRunning(sessions.find(session.id) ?? session)
        const arranged = kernel.outcomes.takeObject(
          way.kind, session.id, object.id, () => [...backupsOf(work), ...way.subjects(work)]
        )
        const result = arranged === undefined ? way.transfer(work, object) : arranged.message ?? `${object.name ?? ''} could not be processed.`
        if (typeof result !== 'string') {
          change(session, { done: [...work.done, result], objects: work.objects.filter(id => id !== object.id) })
          continue
        }
        const problem = `Processing ${object.name ?? ''} Error: ${result}`
        kernel.log.add(session.id, problem, 'Failed')
        change(session, {
          failed: [...work.failed, object.id], objects: work.objects.filter(id => id !== object.id), problem
        })
      }
    }

    function decide (session: Running): void {
      const { failed, action } = session.work
      if (failed.length === 0 || action === 'ForgetFailed') {
        kernel.schedule.at(kernel.clock.now(), overStep, session.id)
        return
      }
      engine.change(session.id, { state: 'ActionRequired', result: { result: 'Warning', message: waits, isCanceled: false } } as Partial<Running>)
    }

    function start (work: T, user: string): Session {
      const backup = backups.get(work.backupId)
      const id = kernel.ids.next()
      way.fetch?.(work, { sessionId: id, user })
      return engine.start({
        id,
        ...backupsInHand.jobIdOf(backup),
        initiatedBy: user,
        resourceId: backup.id,
        resourceReference: `/api/v1/backups/${backup.id}`,
        ...(backup.platformName && { platformName: backup.platformName }),
        work
      })
    }

    engines.set(engine.key, {
      proceed: engine.proceed,
      manage (session, action, user) {
        const { work, name } = asRunning(session)
        change(session, { isHandedOver: true })
        engine.fail(session.id, { result: 'Warning', message: work.problem ?? `${name} has not been finished.`, log: [] })
        const retried = action === 'Retry'
        const { isHandedOver: _, problem: _problem, ...kept } = work
        return start({
          ...kept, action, objects: retried ? work.failed : [], failed: retried ? [] : work.failed
        } as unknown as T, user)
      }
    })

    return {
      /** Its jobs are disabled meanwhile (guide), unless one of them runs: then the session fails. */
      start (work: T, jobIds: readonly string[], user: string): Session {
        const isRunning = jobIds.some(id => sessions.runningOf(id) !== undefined)
        const pausedJobs = isRunning ? [] : jobIds.filter(id => jobs.find(id)?.isDisabled === false)
        const session = start({ ...work, pausedJobs }, user)
        for (const id of pausedJobs) jobs.enable(id, false)
        return session
      }
    }
  }

  /** Moves and copies that wait for somebody's decision, newest first. */
  const waiting = (): Session[] => sessions.page({
    typeFilter: ['PerVmMoveBackup', 'PerVmCopyBackup', 'CopyBackup'], stateFilter: 'ActionRequired', limit: Number.MAX_SAFE_INTEGER
  }).results

  return {
    define,
    waiting,

    /** Whether a backup is on its way to another place. */
    isMoving (backupId: string): boolean {
      const backup = backups.find(backupId)
      const by = backup && backupsInHand.sessionOf(backup)
      return by !== undefined && moveTypes.includes(by.sessionType)
    },

    /** Somebody decides about one that waits: another session carries that out. */
    manage (id: string, action: EMoveCopySessionAction, user: string): Session {
      const session = sessions.get(id)
      const engine = engines.get(session.kind ?? '')
      if (engine === undefined || session.state !== 'ActionRequired') throw refuse.noActionRequired(session.name)
      return engine.manage(session, action, user)
    },

    /** Refused while something else is done with a backup; the run of its job lets the session start, and fail. */
    guardFree (backup: Backup): void {
      const by = backupsInHand.sessionOf(backup)
      if (by !== undefined && by.sessionType !== 'BackupJob') throw refuse.backupInHand(backup.name, by.name)
    }
  }
}

export type Transfers = ReturnType<typeof createTransfers>
