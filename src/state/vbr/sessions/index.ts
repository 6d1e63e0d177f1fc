import type { Kernel } from '../../kernel.js'
import type { Mails } from '../../outside/mails.js'
import { keepHistory } from './history.js'
import { createSessions } from './sessions.js'
import type { ServerArea } from '../server/index.js'
import { createTaskSessions } from './task-sessions.js'
import { createTasks } from './tasks.js'

export { progressOf } from './progress.js'
export { byItself, canceledMessage, failureOf } from './sessions.js'

/** What is under way and what was: sessions, those of single machines within them, and tasks. */
export function createSessionsArea (kernel: Kernel, { mails, server }: ServerArea & { mails: Mails }) {
  const sessions = createSessions(kernel, server)
  const taskSessions = createTaskSessions(kernel)
  const tasks = createTasks(kernel, server)
  keepHistory(kernel, { sessions, taskSessions, tasks, mails })
  return { sessions, taskSessions, tasks }
}
export type SessionsArea = ReturnType<typeof createSessionsArea>
