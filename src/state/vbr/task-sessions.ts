import type { BackupTaskSessionModel } from '../../schemas/vbr/sessions.js'
import type { ESessionResult } from '../../schemas/vbr/common/sessions.js'
import { text } from '../collection.js'
import type { Kernel } from '../kernel.js'
import type { BackupKind } from './backup-chains.js'

/** What a run of a job does about one machine. */
export type TaskSession = BackupTaskSessionModel & {
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
}

/** The sessions of single machines within the sessions of jobs. */
export function createTaskSessions (kernel: Kernel) {
  const tasks = kernel.collection<TaskSession>({
    name: 'vbr.taskSessions',
    noun: 'Task session',
    columns: {
      name: text('name'),
      type: text('type'),
      sessionType: text('sessionType'),
      creationTime: text('creationTime'),
      endTime: text('endTime'),
      state: text('state'),
      result: text('outcome'),
      sessionId: text('sessionId')
    },
    references: { session: { path: 'sessionId', to: 'vbr.sessions', weak: true } }
  })

  return {
    add: tasks.add,
    get: tasks.get,
    find: tasks.find,

    change: (id: string, changes: Partial<TaskSession>): TaskSession =>
      tasks.patch(id, { ...changes, usn: tasks.get(id).usn + 1 }),

    /** Those of a session, in the order in which it takes them on. */
    of: (sessionId: string): TaskSession[] => tasks.list({ where: { sessionId } })
  }
}

export type TaskSessions = ReturnType<typeof createTaskSessions>
