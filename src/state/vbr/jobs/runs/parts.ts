import type { Kernel } from '../../../kernel.js'
import type { Sessions } from '../../sessions/sessions.js'
import type { TaskSession, TaskSessions } from '../../sessions/task-sessions.js'
import type { Job } from '../job.js'
import type { TaskPlan } from '../kinds/kind.js'
import type { JobKinds } from '../kinds/kinds.js'

export interface RunPartBelow { kinds: JobKinds, sessions: Sessions, taskSessions: TaskSessions }

/** The sessions of single objects within a run, where its job has such: each has one task. */
export function createRunParts (kernel: Kernel, { kinds, sessions, taskSessions }: RunPartBelow) {
  const { parts } = sessions
  const hasParts = (job: Job): boolean => kinds.of(job).work.sessions?.isFor(job) === true

  /** The session of the first try, where an object is tried again. */
  const firstOf = (runId: string, objectId: string): string | undefined =>
    parts.of(runId).find(({ id }) => taskSessions.of(id).some(task => task.objectId === objectId))?.id

  return {
    /** The ids of those of a run. */
    of: (runId: string): string[] => parts.of(runId).map(({ id }) => id),

    /** Gives the session of an object, where it has its own. */
    open (job: Job, runId: string, task: TaskPlan): string | undefined {
      const { session, sessions: own } = kinds.of(job).work
      const run = sessions.find(runId)
      if (own?.isFor(job) !== true || run === undefined) return undefined
      const { originalSessionId = runId } = run
      const first = originalSessionId === runId ? undefined : firstOf(originalSessionId, task.object.objectId)
      return parts.open({
        of: run,
        name: own.nameOf(job, task),
        jobId: job.id,
        sessionType: session.type,
        state: 'WaitingSlot',
        algorithm: task.way === 'Full' ? 'Full' : 'Increment',
        ...(first !== undefined && { originalSessionId: first })
      }).id
    },

    begin (job: Job, task: TaskSession): TaskSession {
      if (hasParts(job)) {
        parts.change(task.sessionId, { state: 'Working' })
        kernel.log.add(task.sessionId, kinds.of(job).work.words.processing(task), 'Running')
      }
      return task
    },

    /** Without a job where somebody has taken it out of the world. */
    end (job: Job | undefined, task: TaskSession): TaskSession {
      const { sessionId, name, outcome, result, progress, restorePointId } = task
      const isPart = job === undefined ? sessions.find(sessionId)?.parentSessionId !== undefined : hasParts(job)
      if (!isPart) return task
      const { message = '', isCanceled = false } = result ?? {}
      const backupId = restorePointId === undefined || job === undefined
        ? undefined
        : kinds.of(job).work.backupIdOf(job)
      parts.change(sessionId, {
        ...(progress && { progress }),
        ...(backupId && { resourceId: backupId, resourceReference: `/api/v1/backups/${backupId}` })
      })
      kernel.log.settle(sessionId, outcome === 'None' ? 'Success' : outcome)
      if (outcome !== 'Success') kernel.log.add(sessionId, message, outcome === 'Warning' ? 'Warning' : 'Failed')
      // Recorded of a machine's failure, but not of what somebody has stopped.
      const says = outcome === 'Failed' && !isCanceled ? `Processing ${name} Error: ${message}` : message
      parts.end(sessionId, outcome, says, isCanceled)
      return task
    }
  }
}

export type RunParts = ReturnType<typeof createRunParts>
