import type { Kernel } from '../../kernel.js'
import { createSessions } from './sessions.js'
import { createTaskSessions } from './task-sessions.js'

export { byItself, failureOf } from './sessions.js'

/** What is under way and what was: sessions, and those of single machines within them. */
export const createSessionsArea = (kernel: Kernel) =>
  ({ sessions: createSessions(kernel), taskSessions: createTaskSessions(kernel) })
export type SessionsArea = ReturnType<typeof createSessionsArea>
