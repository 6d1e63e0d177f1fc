import type { Kernel } from '../../kernel.js'
import type { Mails } from '../../outside/mails.js'
import { iso } from '../../time/clock.js'
import { localAt, momentOf } from '../calendar/zone.js'
import type { Sessions } from './sessions.js'
import type { TaskSessions } from './task-sessions.js'
import type { Tasks } from './tasks.js'

interface Kept { sessions: Sessions, taskSessions: TaskSessions, tasks: Tasks, mails: Mails }

const day = 86_400_000
/** For so long the server keeps what was (guide: the history setting of its general options, 53 weeks). */
const kept = 53 * 7 * day

/**
 * Forgets what is too old: sessions with those of their machines, tasks, their logs, and mails. ASSUMED: at the first
 * session that ends on a day; as long as nothing runs nothing grows.
 */
export function keepHistory (kernel: Kernel, { sessions, taskSessions, tasks, mails }: Kept): void {
  let trimmed: number | undefined

  function trim (before: string): void {
    for (const { id } of sessions.endedBefore(before)) {
      for (const task of taskSessions.of(id)) {
        kernel.log.remove(task.id)
        taskSessions.remove(task.id)
      }
      kernel.log.remove(id)
      sessions.remove(id)
    }
    for (const { id } of tasks.endedBefore(before)) {
      kernel.log.remove(id)
      tasks.remove(id)
    }
    mails.forget('vbr', before)
  }

  kernel.onReset(() => { trimmed = undefined })
  kernel.sessionEnds.add(collection => {
    const today = Math.floor(localAt(kernel.clock.now()) / day)
    if (collection !== 'vbr.sessions' || trimmed === today) return
    const before = trimmed
    trimmed = today
    kernel.database.undoable(() => { trimmed = before })
    trim(iso(momentOf(today * day) - kept))
  })
}
