import { iso } from '../../../time/clock.js'
import type { Kernel } from '../../../kernel.js'
import type { Repositories } from '../../repositories/repositories.js'
import { progressOf } from '../../sessions/index.js'
import type { Trouble } from '../../sessions/sessions.js'
import type { TaskSession, TaskSessions } from '../../sessions/task-sessions.js'
import type { Job } from '../job.js'
import type { Found, JobWords, PlanRequest, TaskPlan } from '../kinds/kind.js'
import type { JobKinds } from '../kinds/kinds.js'
import type { Admission } from './admission.js'
import type { RunParts } from './parts.js'
import type { TaskSlots } from './task-slots.js'

export interface JobTaskBelow {
  kinds: JobKinds
  repositories: Repositories
  tasks: TaskSessions
  slots: TaskSlots
  parts: RunParts
}

/** What a run is to do about its objects, before they are lined up. */
export interface ListRequest extends PlanRequest {
  only?: readonly string[] | undefined
  /** Decides which of them are processed. */
  admission: Admission
}

/** A task to be lined up; `rejected` says why its object is not processed, where it is not. */
export interface ToLineUp { plan: TaskPlan, rejected?: string }

/** What a run found to do, what is not processed first, and what it leaves. */
export interface TaskList extends Found { toLineUp: ToLineUp[] }

/** How a task went; trouble may have left a restore point all the same. */
export interface TaskResult { task: TaskSession, trouble?: Trouble }

const second = 1_000
const gigabyte = 2 ** 30

/** The tasks of a run: an object each. */
export function createJobTasks (kernel: Kernel, { kinds, repositories, tasks, slots, parts }: JobTaskBelow) {
  function add (job: Job, runId: string, planned: TaskPlan): TaskSession {
    const { object, way, ...plan } = planned
    const { type: sessionType, platformName, task = 'Backup' } = kinds.of(job).work.session
    const sessionId = parts.open(job, runId, planned) ?? runId
    return tasks.add({
      id: kernel.ids.next(),
      // Those of replicas have the members of those of backups, but for how they call what they leave.
      type: task as 'Backup',
      name: object.name,
      sessionId,
      sessionType,
      creationTime: kernel.clock.iso(),
      state: 'WaitingSlot',
      algorithm: way === 'Reverse' ? 'Increment' : way,
      // Only those of backups name their platform (1.3-rev2).
      ...(platformName && task === 'Backup' && { platformType: platformName }),
      outcome: 'None',
      machineId: object.id,
      hostName: object.hostName,
      objectId: object.objectId,
      way,
      ...plan
    })
  }

  function problem (job: Job, task: TaskSession): string | undefined {
    const { proxyId, repositoryId, way, fullBytes, storedBytes } = task
    const { troubleWith, spaceFor } = kinds.of(job).work
    const gone = troubleWith(task, job)
    if (gone !== undefined) return gone
    if (proxyId !== undefined && !slots.isAvailable(proxyId)) return 'The backup proxy is not available.'
    // What is kept elsewhere than on this server has no repository here.
    if (repositoryId === undefined) return undefined
    const repository = repositories.find(repositoryId)
    if (repository === undefined) return `No extent takes the backup of ${task.name}.`
    const needed = spaceFor?.(task) ?? (way === 'Synthetic' ? fullBytes : storedBytes)
    return repositories.trouble(repository, needed / gigabyte)
  }

  /** What a task has left, as its kind calls it. */
  const referenceTo = (job: Job, id: string): Partial<TaskSession> => kinds.of(job).work.session.task === 'Replica'
    ? { replicaPointId: id, replicaPointReference: `/api/v1/replicaPoints/${id}` }
    : { restorePointId: id, restorePointReference: `/api/v1/restorePoints/${id}` }

  function close (job: Job, task: TaskSession, trouble: Trouble | undefined, pointId?: string): TaskSession {
    const outcome = trouble?.result ?? 'Success'
    const seconds = Math.max(1, Math.round((kernel.clock.now() - Date.parse(task.creationTime)) / second))
    const done = pointId === undefined ? 0 : 1
    return parts.end(job, tasks.change(task.id, {
      state: 'Stopped',
      endTime: kernel.clock.iso(),
      outcome,
      result: { result: outcome, message: trouble?.message ?? 'Success', isCanceled: false },
      progress: progressOf(seconds, task.readBytes * done, task.storedBytes * done),
      ...(pointId && referenceTo(job, pointId))
    }))
  }

  /** A task that does not come to its end, or has never begun. Without a job where that is no longer in the world. */
  function drop (job: Job | undefined, id: string, message: string, isCanceled: boolean): TaskSession {
    const task = tasks.get(id)
    if (task.state === 'Stopped') return task
    kernel.log.add(id, message, 'Failed')
    return parts.end(job, tasks.change(id, {
      state: 'Stopped',
      endTime: kernel.clock.iso(),
      outcome: 'Failed',
      result: { result: 'Failed', message, isCanceled }
    }))
  }

  return {
    /** Those of a run, also of the sessions within it. */
    of: (runId: string): TaskSession[] => [runId, ...parts.of(runId)].flatMap(tasks.of),

    /** How long a job would take if nobody else did anything, for what is arranged at a share of its length. */
    expectedLength (job: Job): number {
      const { find, timeFor } = kinds.of(job).work
      return timeFor(find(job).objects.reduce((sum, { usedBytes }) => sum + usedBytes, 0))
    },

    /** What a run is to do about its objects, or why there is nothing to do. */
    list (request: ListRequest): TaskList | string {
      const { job, only } = request
      const { find, plan, words, mayFindNothing } = kinds.of(job).work
      const { objects, missing, empty } = find(job, only)
      const troubles = new Map(objects.map(object => [object.id, request.admission.troubleOf(object)]))
      const admitted = objects.filter(({ id }) => troubles.get(id) === undefined)
      const plans = plan(request, admitted)
      const others = plan(request, objects.filter(({ id }) => troubles.get(id) !== undefined))
      if (typeof plans === 'string') return plans
      if (typeof others === 'string') return others
      const isNothing = objects.length === 0 && (mayFindNothing !== true || missing.length > 0)
      if (isNothing) return troubleOf({ missing, empty }, words) ?? words.nothing
      return {
        objects: admitted,
        missing,
        empty,
        toLineUp: [
          ...others.map(plan => ({ plan: slim(plan), rejected: troubles.get(plan.object.id) ?? '' })),
          ...plans.map(plan => ({ plan: slim(plan) }))
        ]
      }
    },

    /** Adds a task to a run. What is not admitted has failed before it began. */
    lineUp (job: Job, runId: string, { plan, rejected }: ToLineUp): TaskSession {
      const task = add(job, runId, plan)
      return rejected === undefined ? task : drop(job, task.id, rejected, false)
    },

    get: tasks.get,

    /** `lasts`: milliseconds, where it is not over at once. */
    begin: (job: Job, id: string, proxyId: string | undefined, lasts?: number): TaskSession =>
      parts.begin(job, tasks.change(id, {
        state: 'Working',
        creationTime: kernel.clock.iso(),
        ...(proxyId !== undefined && { proxyId }),
        ...(lasts === undefined ? {} : { until: iso(kernel.clock.now() + lasts) })
      })),

    /** A task is over: leaves what it is for, or says why it does not. `arranged`: what a test wants of it. */
    end (job: Job, id: string, arranged: Trouble | undefined): TaskResult {
      const task = tasks.get(id)
      const message = problem(job, task)
      const trouble = message === undefined ? arranged : { result: 'Failed' as const, message }
      const pointId = kinds.of(job).work.finish(job, task, trouble)
      return { task: close(job, task, trouble, pointId), ...(trouble && { trouble }) }
    },

    drop
  }
}

export type JobTasks = ReturnType<typeof createJobTasks>

/** A plan without what a kind knows of its object for itself: it is kept until its task is lined up. */
function slim ({ object: { id, name, hostName, objectId, usedBytes, capacityBytes }, ...plan }: TaskPlan): TaskPlan {
  return { ...plan, object: { id, name, hostName, objectId, usedBytes, capacityBytes } }
}

/** Why a run does not process all that its job names. */
export function troubleOf ({ missing, empty }: Pick<Found, 'missing' | 'empty'>, words: JobWords): string | undefined {
  if (missing.length > 0) return `${missing.join(', ')} could not be found.`
  return empty.length > 0 ? words.empty(empty) : undefined
}
