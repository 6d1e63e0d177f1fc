import type { Kernel } from '../../kernel.js'
import type { Mails } from '../../outside/mails.js'
import { keepHistory } from './history.js'
import { createSessions } from './sessions.js'
import { createTaskSessions } from './task-sessions.js'

export { byItself, failureOf } from './sessions.js'

/** What is under way and what was: sessions, and those of single machines within them. */
export function createSessionsArea (kernel: Kernel, { mails }: { mails: Mails }) {
  const sessions = createSessions(kernel)
  const taskSessions = createTaskSessions(kernel)
  keepHistory(kernel, sessions, taskSessions, mails)
  return { sessions, taskSessions }
}
export type SessionsArea = ReturnType<typeof createSessionsArea>
