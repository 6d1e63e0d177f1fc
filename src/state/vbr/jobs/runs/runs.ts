import type { Kernel } from '../../../kernel.js'
import type { Outcome } from '../../../control/outcomes.js'
import type { GeneralOptions } from '../../options/general-options.js'
import { sizeText } from '../../inventory/index.js'
import type { Inventory } from '../../inventory/inventory.js'
import { createJobHealth } from './health.js'
import { createJobMachines } from './machines.js'
import { createJobMails } from './mails.js'
import { createJobPoints } from './points.js'
import { createJobTasks, progressOf } from './tasks.js'
import { createJobQueue, overStep, taskStep, waitStep } from './queue.js'
import { loadText, processing, timeText } from './texts.js'
import { isRetried, progressOfRun, type Run, type RunRequest, type Work } from './work.js'
import type { Job, Jobs } from '../jobs.js'
import type { Backups } from '../../backups/backups.js'
import type { BackupObjects } from '../../backups/objects.js'
import type { Mails } from '../../../outside/mails.js'
import type { Proxies } from '../../infrastructure/proxies.js'
import { refuse } from '../../base/refusals.js'
import type { Repositories } from '../../repositories/repositories.js'
import type { RestorePoints } from '../../backups/restore-points.js'
import type { ScaleOutRepositories } from '../../repositories/scale-out/repositories.js'
import type { Session, Sessions, Trouble } from '../../sessions/sessions.js'
import { createTaskSlots } from './task-slots.js'
import type { TaskSession, TaskSessions } from '../../sessions/task-sessions.js'

/** A run that is over. */
export interface EndedRun {
  job: Job
  session: Session
  request: RunRequest
  /** The ids, as vSphere gives them, of the objects that could not be backed up; none is all, when it failed. */
  failedObjects: string[]
}

export interface JobRunBelow {
  sessions: Sessions
  jobs: Jobs
  inventory: Inventory
  proxies: Proxies
  repositories: Repositories
  scaleOutRepositories: ScaleOutRepositories
  backups: Backups
  backupObjects: BackupObjects
  restorePoints: RestorePoints
  taskSessions: TaskSessions
  generalOptions: GeneralOptions
  mails: Mails
}

const second = 1_000
const kind = 'Backup'

/** The words of the product's console. */
const canceled: Outcome = { result: 'Canceled', message: 'Operation was canceled by user', log: [] }

/**
 * Runs backup jobs.
 *
 *   start ──▶ Starting ──▶ Working: list the machines ──▶ machines, as many as slots are free ──▶ Postprocessing
 *                             │      all slots taken: WaitingRepository, WaitingSlot                    │
 *                             │                                   all machines done: Success, with trouble Warning
 *                             │                                   some machines not done: Failed, may be retried
 *                             ├── stop gracefully: Stopping, what is at work is finished ──▶ Failed, canceled
 *                             └── stop: Stopping, what has ended is kept ──▶ Failed, canceled
 */
export function createJobRuns (kernel: Kernel, below: JobRunBelow) {
  const { sessions, jobs, inventory, repositories, taskSessions } = below
  const { clock, log, schedule } = kernel
  const machines = createJobMachines(inventory)
  const points = createJobPoints(kernel, { ...below, machines })
  const slots = createTaskSlots(kernel, below.proxies, repositories)
  const tasks = createJobTasks(kernel, { ...below, machines, points, slots, tasks: taskSessions })
  const queue = createJobQueue(kernel, { tasks, slots, find, change, jobOf })
  const checksHealth = createJobHealth(clock, sessions)
  const notify = createJobMails(below.generalOptions, below.mails)
  const listeners: Array<(run: EndedRun) => void> = []

  const runs = sessions.define<Work>({
    kind,
    type: 'BackupJob',
    name: 'Backup',
    subjects,
    objects: name => ['id', 'name', 'objectId'].flatMap(column => inventory.list({ where: { [column]: name } }))
      .map(({ id }) => id),
    otherSteps: [taskStep, waitStep, overStep],
    // The lines and their order are those of the documents' example. ASSUMED: how long each takes.
    steps: [
      { says: () => `Job started at ${timeText(clock.now())}`, lasts: 5 * second, state: 'Starting' },
      { says: 'Building list of machines to process', lasts: 2 * second, run: listMachines },
      { lasts: session => tasks.expectedLength(jobOf(session)), isOpen: true, begin: session => queue.join(session) },
      { lasts: 3 * second, state: 'Postprocessing', run: clearAway },
      {
        says: ({ work }) => work.checksHealth ? 'Performing backup files health check' : [],
        lasts: session => session.work.checksHealth ? tasks.expectedLength(jobOf(session)) : 0,
        // ASSUMED: before the run ends, and for as long as a full backup would take.
        state: 'Postprocessing'
      },
      { lasts: second, state: 'Postprocessing', run: conclude }
    ],
    progress: session => progressOfRun(session.work, clock.now()),
    fail: abandon,
    ended: tell
  })

  /** What outcomes may be arranged for: the job's target, with its extents, its proxies and its machines. */
  function subjects (session: Run): string[] {
    const job = jobOf(session)
    const { backupRepositoryId, backupProxies } = job.storage
    const target = repositories.targetOf(backupRepositoryId)
    return [
      backupRepositoryId,
      ...target?.kind === 'scaleOut' ? target.extents.map(({ id }) => id) : [],
      ...backupProxies.autoSelectEnabled ? below.proxies.list().map(({ id }) => id) : backupProxies.proxyIds ?? [],
      ...machines.of(job, session.work.request.only).machines.map(({ id }) => id)
    ]
  }

  /** With the settings that the run began with. */
  function jobOf ({ jobId = '', work }: Run): Job {
    return { ...jobs.get(jobId), ...work.settings }
  }

  function find (id: string): Run {
    const run = runs.find(id)
    if (run === undefined) throw new Error(`There is no run ${id}`)
    return run
  }

  function change ({ id, work }: Run, changes: Partial<Work>, more: Partial<Session> = {}): Run {
    return runs.change(id, { ...more, work: { ...work, ...changes } })
  }

  function listMachines (session: Run): Trouble | undefined {
    const job = jobOf(session)
    const { activeFull = false, only } = session.work.request
    const list = tasks.list({ sessionId: session.id, job, activeFull, only })
    if (typeof list === 'string') return { result: 'Failed', message: list }
    log.settle(session.id, 'Success')
    log.add(session.id, `VM size: ${sizeText(list.capacityBytes)} (${sizeText(list.usedBytes)} used)`)
    if (job.storage.advancedSettings?.vSphere?.changedBlockTracking?.isEnabled !== false) {
      log.add(session.id, 'Changed block tracking is enabled')
    }
    change(session, {
      queue: list.tasks.map(({ id }) => id),
      objects: list.tasks.length,
      totalBytes: list.tasks.reduce((sum, { readBytes }) => sum + readBytes, 0)
    }, { algorithm: list.tasks.every(({ algorithm }) => algorithm === 'Full') ? 'Full' : 'Increment' })
    const [missing] = list.missing
    return missing === undefined || session.run?.outcome?.result === 'Success'
      ? undefined
      : { result: 'Warning', message: `${list.missing.join(', ')} could not be found.` }
  }

  schedule.define(overStep, id => { runs.proceed(id) })

  schedule.define(taskStep, (id, taskId) => {
    const session = find(id)
    const { task, trouble } = tasks.end(jobOf(session), taskId, arrangedFor(session, taskId))
    queue.giveBack(taskId)
    log.settle(id, trouble?.result ?? 'Success', processing(task))
    if (trouble !== undefined) log.add(id, trouble.message, trouble.result)
    settle(session, task, trouble)
    queue.dispatch()
    const { work } = find(id)
    if (work.running.length > 0) return
    if (work.isGraceful === true) runs.fail(id, canceled)
    else if (work.queue.length === 0) runs.proceed(id)
  })

  function settle (session: Run, { id, objectId, readBytes }: TaskSession, trouble: Trouble | undefined): void {
    const { running, doneBytes, failed } = session.work
    change(session, {
      running: running.filter(({ task }) => task !== id),
      doneBytes: doneBytes + readBytes,
      ...(trouble?.result === 'Failed' ? { failed: [...failed, objectId], problem: trouble.message } : {})
    }, trouble?.result === 'Warning' ? { warning: trouble.message } : {})
  }

  /** How a machine is arranged to go: by itself, or with a run that is to fail at its end. */
  function arrangedFor (session: Run, taskId: string): Trouble | undefined {
    const { result, at, message: reason = '' } = session.run?.outcome ?? {}
    if (result === 'Success') return undefined
    if (result === 'Failed' && at === 100) return { result, message: reason }
    const { name, machineId } = tasks.get(taskId)
    const arranged = kernel.outcomes.takeObject(kind, session.id, machineId, () => [session.jobId ?? '', ...subjects(session)])
    return arranged && { result: arranged.result, message: arranged.message ?? `${name} could not be processed.` }
  }

  function clearAway (session: Run): undefined {
    const job = jobOf(session)
    const done = tasks.of(session.id)
    const removed = points.retain(job, done)
    if (removed > 0) log.add(session.id, `Restore points removed by the retention policy: ${removed}`)
    for (const name of points.forgetGone(job)) log.add(session.id, `The data of deleted VM ${name} was removed`)
    const backup = points.backupOf(job)
    const written = done.filter(({ restorePointId }) => restorePointId !== undefined)
    const seconds = (clock.now() - Date.parse(session.creationTime)) / second
    runs.change(session.id, {
      progress: progressOf(Math.round(seconds), sum(written, 'readBytes'), sum(written, 'storedBytes')),
      ...(backup && { resourceId: backup.id, resourceReference: `/api/v1/backups/${backup.id}` })
    })
    return undefined
  }

  function conclude ({ id, work }: Run): undefined {
    const { failed, objects, problem = '' } = work
    log.add(id, loadText(kernel.ids.of(`${id}/load`)))
    log.add(id, 'Primary bottleneck: Source')
    if (failed.length === 0) return undefined
    const lines = [`${failed.length} of ${objects} VMs could not be processed`]
    runs.fail(id, { result: 'Failed', message: problem, log: lines })
    return undefined
  }

  /** Failed or canceled: what has ended is kept, the rest has failed. */
  function abandon (session: Run, { message, result }: Outcome): void {
    const { id, work } = session
    queue.cancel(id)
    const left = [...work.running.map(({ task }) => task), ...work.queue]
      .map(task => tasks.drop(task, message, result === 'Canceled').objectId)
    change(session, { queue: [], running: [], failed: [...work.failed, ...left] })
  }

  function tell (session: Session, { request, failed, objects }: Work): void {
    const { id, outcome } = session
    const words = { Success: '', Warning: ' with warning', Failed: ' with error', None: '' }
    log.add(id, `Job finished${words[outcome]} at ${timeText(clock.now())}`, outcome === 'None' ? 'Success' : outcome)
    queue.release(id)
    const job = jobs.find(session.jobId ?? '')
    if (job === undefined) return
    // A run that ended before it had listed its machines has done none of them.
    const count = objects > 0 ? objects : machines.of(job, request.only).machines.length
    const troubled = objects > 0 ? tasks.of(id).filter(task => task.outcome !== 'Success').length : count
    notify({ job, session, objects: count, troubled, willBeRetried: isRetried(job, session, request) })
    const failedObjects = objects > 0 ? failed : request.only ?? []
    for (const listener of listeners) listener({ job, session, request, failedObjects })
  }

  function stopGracefully (session: Run): void {
    queue.leave(session.id)
    if (session.work.running.length === 0) return sessions.stop(session.id)
    const { progressPercent } = sessions.get(session.id)
    change(session, { isGraceful: true }, { state: 'Stopping', progressPercent })
  }

  /** Somebody may have asked for a graceful stop before. */
  function stopNow (session: Run): void {
    if (session.work.isGraceful === true) runs.change(session.id, { state: 'Working' })
    sessions.stop(session.id)
  }

  return {
    /** Gives the session as it is in its first moment. A job runs once at a time. */
    start ({ job, ...request }: RunRequest & { job: Job }): Session {
      if (sessions.runningOf(job.id) !== undefined) throw refuse.alreadyRunning(job.name)
      const { initiatedBy, originalSessionId, retry } = request
      const { storage, virtualMachines } = job
      return runs.start({
        jobId: job.id,
        name: job.name,
        platformName: 'VMware',
        work: {
          request,
          settings: { storage, virtualMachines },
          checksHealth: checksHealth(job),
          queue: [],
          running: [],
          totalBytes: 0,
          doneBytes: 0,
          objects: 0,
          failed: []
        },
        ...(initiatedBy === undefined ? {} : { initiatedBy }),
        ...(originalSessionId === undefined ? {} : { originalSessionId }),
        ...(retry === undefined ? {} : { retryInfo: { isRecheckRetry: false, retryNumber: retry } })
      })
    },

    running: (jobId: string): Session | undefined => sessions.runningOf(jobId),

    /** Gives the session as it stops. Gracefully: what is being backed up is finished first. */
    stop (jobId: string, isGraceful: boolean): Session {
      const running = sessions.runningOf(jobId)
      if (running === undefined) throw refuse.notRunning(jobs.get(jobId).name)
      const session = find(running.id)
      if (isGraceful && session.state !== 'Stopping') stopGracefully(session)
      if (!isGraceful) stopNow(session)
      return sessions.get(session.id)
    },

    /** Tells of every run that has ended. */
    onEnd: (listener: (run: EndedRun) => void): void => { listeners.push(listener) }
  }
}

export type JobRuns = ReturnType<typeof createJobRuns>

const sum = (tasks: readonly TaskSession[], member: 'readBytes' | 'storedBytes'): number =>
  tasks.reduce((sum, task) => sum + task[member], 0)
