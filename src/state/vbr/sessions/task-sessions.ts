import type { QueryOf } from '../../../schemas/kit/types.js'
import type { ETaskLogRecordStatus, SessionLogResult } from '../../../schemas/vbr/common/shared.js'
import type {
  AntivirusTaskSessionModel, BackupTaskSessionModel, getAllTaskSessions, ReplicaTaskSessionModel
} from '../../../schemas/vbr/sessions.js'
import type { ESessionResult, ESessionType } from '../../../schemas/vbr/common/sessions.js'
import { between, like, type Page, withoutIndex, text } from '../../store/collection.js'
import { member, optionalTexts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import type { BackupKind } from '../backups/chains.js'
import { listing } from '../base/paging.js'
import { recordsOf } from './logs.js'
import { progressOf } from './progress.js'

/** Of the kinds of session those that a client's filter means, and those that its revision has no words for. */
export interface TypesKnown { meant: readonly ESessionType[] | undefined, beyond: readonly ESessionType[] }

/** What a run of a job does about one machine. */
export type TaskSession = BackupTaskSessionModel &
  Pick<ReplicaTaskSessionModel, 'replicaPointId' | 'replicaPointReference'> & {
  /** What a client filters by; `None` while it runs. */
    outcome: ESessionResult
    /** The machine's inventory object. */
    machineId: string
    hostName: string
    objectId: string
    way: BackupKind
    /** What is read of the machine. */
    readBytes: number
    /** What the backup takes in the repository, and what a full one would. */
    storedBytes: number
    fullBytes: number
    /** The proxy that moves its data, once there is one. */
    proxyId?: string
    /** When all of it will have been read, ISO text. */
    until?: string
    /** The restore points that it copies. */
    sourcePointIds?: string[]
  }

/** What a scan finds in one restore point with one engine. Clients see no state of it but the scan's. */
export type ScanSession = AntivirusTaskSessionModel & { state: 'Working' | 'Stopped', outcome: ESessionResult }

/** The sessions of single machines within the sessions of jobs. */
export function createTaskSessions (kernel: Kernel) {
  const tasks = kernel.collection<TaskSession>({
    name: 'vbr.taskSessions',
    noun: 'Task session',
    shape: {
      model: 'TaskSessionModel',
      own: {
        outcome: member.text,
        // Those of scans are about a restore point, not about a machine of the inventory.
        ...optionalTexts('state', 'machineId', 'hostName', 'objectId', 'way', 'proxyId', 'until'),
        // Those of replicas have them, too, and show them in no reply.
        ...optionalTexts('repositoryId', 'restorePointId', 'restorePointReference'),
        readBytes: member.anything, storedBytes: member.anything, fullBytes: member.anything,
        sourcePointIds: member.anything
      }
    },
    session: {
      goesOn: ({ state }) => state !== 'Stopped',
      result: ({ state, outcome }) => state === 'Stopped' ? outcome : state,
      message: ({ result }) => result?.message
    },
    columns: {
      name: text('name'),
      type: withoutIndex(text('type')),
      sessionType: withoutIndex(text('sessionType')),
      creationTime: text('creationTime'),
      endTime: text('endTime'),
      state: text('state'),
      result: withoutIndex(text('outcome')),
      sessionId: text('sessionId'),
      // A second column for the same member: lists are filtered by a session among those that somebody sees.
      seen: withoutIndex(text('sessionId')),
      // Only scans for malware have these; lists may be ordered by them all the same.
      scanType: withoutIndex(text('scanType')),
      scanResult: withoutIndex(text('scanResult')),
      scanState: withoutIndex(text('scanState'))
    },
    references: { session: { path: 'sessionId', to: 'vbr.sessions', weak: true } }
  })

  /** What has been done of one that is at work moves with the clock. */
  function show (task: TaskSession): TaskSession {
    const { state, creationTime, until, readBytes, storedBytes } = task
    if (state !== 'Working' || until === undefined) return task
    const [from, to, now] = [Date.parse(creationTime), Date.parse(until), kernel.clock.now()]
    const share = to <= from ? 1 : Math.min(1, (now - from) / (to - from))
    const percent = Math.min(99, Math.floor(share * 100))
    const [read, stored] = [readBytes, storedBytes].map(bytes => Math.floor(bytes * share))
    return { ...task, progress: progressOf(Math.floor((now - from) / 1_000), read ?? 0, stored ?? 0, percent) }
  }

  return {
    add: (task: Omit<TaskSession, 'usn'>): TaskSession => tasks.add({ ...task, usn: kernel.version() + 1 }),
    get: tasks.get,
    find: tasks.find,
    show,
    remove: tasks.remove,

    change: (id: string, changes: Partial<TaskSession>): TaskSession =>
      tasks.patch(id, { ...changes, usn: kernel.version() + 1 }),

    /** Those of scans lie beside those of jobs, and are read by their own type alone. */
    scans: {
      add: (scan: ScanSession): void => { tasks.add(scan as unknown as TaskSession) },
      change: (id: string, changes: Partial<ScanSession>): void => {
        tasks.replace({ ...tasks.get(id), ...changes } as unknown as TaskSession)
      }
    },

    /** Those of a session, in the order in which it takes them on. */
    of: (sessionId: string): TaskSession[] => tasks.list({ where: { sessionId } }),

    /** Those of all sessions that have not ended. */
    unfinished: (): TaskSession[] => tasks.list({ where: { type: ['Backup', 'Replica'], state: { not: 'Stopped' } } }),

    /** `sessions` are those that somebody sees; all where nothing is said. */
    page (
      query: QueryOf<typeof getAllTaskSessions>, { meant, beyond }: TypesKnown, sessions?: readonly string[]
    ): Page<TaskSession> {
      const { order, paging } = listing(query, [{ by: 'creationTime', descending: true }])
      const page = tasks.page({
        where: {
          name: like(query.nameFilter),
          type: query.typeFilter,
          sessionType: meant ?? (beyond.length === 0 ? undefined : { not: beyond }),
          creationTime: between(query.createdAfterFilter, query.createdBeforeFilter),
          endTime: between(query.endedAfterFilter, query.endedBeforeFilter),
          state: query.stateFilter,
          result: query.resultFilter,
          scanType: query.scanTypeFilter,
          scanResult: query.scanResultFilter,
          // Clients see the state of a scan as such, and none beside it.
          scanState: query.scanStateFilter ?? (query.stateFilter === undefined ? undefined : null),
          sessionId: query.sessionIdFilter,
          seen: sessions
        },
        order
      }, paging)
      // Pages without any at work stay those that are remembered.
      return page.results.some(({ state }) => state === 'Working') ? { ...page, results: page.results.map(show) } : page
    },

    logs: (id: string, status?: ETaskLogRecordStatus): SessionLogResult =>
      recordsOf(kernel.log.lines(tasks.get(id).id), status)
  }
}

export type TaskSessions = ReturnType<typeof createTaskSessions>
