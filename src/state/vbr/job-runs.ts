import type { Kernel } from '../kernel.js'
import type { Outcome } from '../outcomes.js'
import type { GeneralOptions } from './general-options.js'
import { type Inventory, sizeText } from './inventory.js'
import { createJobMachines } from './job-machines.js'
import { createJobMails } from './job-mails.js'
import { createJobPoints } from './job-points.js'
import { createJobTasks, progressOf } from './job-tasks.js'
import type { Job, Jobs } from './jobs.js'
import type { Backups } from './backups.js'
import type { BackupObjects } from './backup-objects.js'
import type { Mails } from '../mails.js'
import type { Proxies } from './proxies.js'
import { refuse } from './refusals.js'
import type { Repositories } from './repositories.js'
import type { RestorePoints } from './restore-points.js'
import type { ScaleOutRepositories } from './scale-out-repositories.js'
import type { Session, SessionOf, Sessions, Trouble } from './sessions.js'
import { createTaskSlots } from './task-slots.js'
import type { TaskSession, TaskSessions } from './task-sessions.js'
import { localAt } from './zone.js'

/** Why a job runs: somebody asked, its schedule said so, the job before it ended, or some of its VMs are tried again. */
export type RunReason = 'manual' | 'schedule' | 'chain' | 'retry'

/** What a run is asked to do. */
export interface RunRequest {
  reason: RunReason
  /** A full backup instead of an increment. */
  activeFull?: boolean
  /** Whether the jobs that come after this one start when it has ended, though it was started by hand. */
  startChained?: boolean
  /** The ids of the objects that a retry is about. */
  only?: string[]
  /** Which retry it is, from 1. */
  retry?: number
  /** The first of the sessions that tried. */
  originalSessionId?: string
  initiatedBy?: string
}

/** A run that is over. */
export interface EndedRun {
  job: Job
  session: Session
  request: RunRequest
  /** The ids, as vSphere gives them, of the objects that could not be backed up. */
  failedObjects: string[]
}

export interface JobRunDeps {
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
  options: GeneralOptions
  mails: Mails
}

/** A task that is at work. Times in milliseconds. */
interface Running { task: string, from: number, until: number, bytes: number }

/** What is known of a run while it goes on. */
interface Work {
  request: RunRequest
  /** Tasks that have not begun, the next first. */
  queue: string[]
  running: Running[]
  /** Bytes to read in all, and those of tasks that have ended. */
  totalBytes: number
  doneBytes: number
  objects: number
  /** The ids, as vSphere gives them, of machines that could not be backed up. */
  failed: string[]
  /** The latest of what went wrong with a machine. */
  problem?: string
  /** Nothing new is begun: it stops when what is at work has ended. */
  isGraceful?: boolean
}

type Run = SessionOf<Work>

const second = 1_000
const minute = 60 * second
const kind = 'Backup'
const taskStep = 'vbr.jobRun:task'
const waitStep = 'vbr.jobRun:wait'
const overStep = 'vbr.jobRun:over'

/** The words of the product's console. */
const canceled: Outcome = { result: 'Canceled', message: 'Operation was canceled by user', log: [] }

/**
 * Runs backup jobs.
 *
 *   start ──▶ Starting ──▶ Working: list the machines ──▶ machines, as many at once as slots are free ──▶ Postprocessing
 *                             │      all slots taken: WaitingRepository, WaitingSlot                          │
 *                             │                                        all machines done: Success, with trouble Warning
 *                             │                                        some machines not done: Failed, and may be retried
 *                             ├── stop gracefully: Stopping, what is at work is finished ──▶ Failed, canceled
 *                             └── stop: Stopping, what has ended is kept ──▶ Failed, canceled
 */
export function createJobRuns (kernel: Kernel, deps: JobRunDeps) {
  const { sessions, jobs, inventory, repositories, taskSessions } = deps
  const { clock, log, schedule } = kernel
  const machines = createJobMachines(inventory)
  const points = createJobPoints(kernel, { ...deps, machines })
  const slots = createTaskSlots(kernel, deps.proxies, repositories)
  const tasks = createJobTasks(kernel, { ...deps, machines, points, slots, tasks: taskSessions })
  const notify = createJobMails(deps.options, deps.mails)
  const listeners: Array<(run: EndedRun) => void> = []

  const jobOf = ({ jobId = '' }: Session): Job => jobs.get(jobId)

  const runs = sessions.define<Work>({
    kind,
    type: 'BackupJob',
    name: 'Backup',
    subjects,
    objects: name => ['id', 'name', 'objectId'].flatMap(column => inventory.list({ where: { [column]: name } }))
      .map(({ id }) => id),
    // The lines and their order are those of the documents' example. ASSUMED: how long each takes.
    steps: [
      { says: () => `Job started at ${timeText(clock.now())}`, lasts: 5 * second, state: 'Starting' },
      { says: 'Building list of machines to process', lasts: 2 * second, run: listMachines },
      { lasts: session => tasks.expected(jobOf(session)), isOpen: true, begin: lineUp },
      { lasts: 3 * second, state: 'Postprocessing', run: clearAway },
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
      ...backupProxies.autoSelectEnabled ? deps.proxies.list().map(({ id }) => id) : backupProxies.proxyIds ?? [],
      ...machines.of(job, session.work.request.only).machines.map(({ id }) => id)
    ]
  }

  const find = (id: string): Run => {
    const run = runs.find(id)
    if (run === undefined) throw new Error(`There is no run ${id}`)
    return run
  }

  const change = ({ id, work }: Run, changes: Partial<Work>, more: Partial<Session> = {}): Run =>
    runs.change(id, { ...more, work: { ...work, ...changes } })

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

  function lineUp (session: Run): void {
    slots.want(session.id, jobOf(session).isHighPriority)
    dispatch()
    // Those before it may have taken all there was.
    const { work } = find(session.id)
    if (work.running.length === 0 && work.queue.length > 0) fill(session.id)
  }

  /** Gives free slots to those who want them, the next first. */
  function dispatch (): void {
    for (const id of slots.waiting()) {
      fill(id)
      if (!slots.anyFree()) return
    }
  }

  /** Begins as many tasks of a session as there are slots for. */
  function fill (id: string): void {
    const session = find(id)
    const { storage } = jobOf(session)
    const { autoSelectEnabled, proxyIds } = storage.backupProxies
    const proxies = slots.available(autoSelectEnabled ? undefined : proxyIds)
    const rest: string[] = []
    const begun: Running[] = []
    const full = new Set<string>()
    let lacks: 'repository' | 'proxy' | undefined
    if (proxies.length === 0) return giveUp(session, 'No backup proxy is available.')
    for (const taskId of session.work.queue) {
      const task = lacks === 'proxy' || full.has(storage.backupRepositoryId) ? undefined : tasks.get(taskId)
      const assigned = task === undefined || full.has(task.repositoryId ?? '') ? undefined : assign(task)
      if (assigned === undefined || 'lacks' in assigned) rest.push(taskId)
      else begun.push(assigned)
      if (assigned !== undefined && 'lacks' in assigned) {
        lacks = assigned.lacks
        if (lacks === 'repository') full.add(task?.repositoryId ?? '')
      }
    }

    function assign (task: TaskSession): Running | { lacks: 'repository' | 'proxy' } {
      const lasts = tasks.lengthOf(task)
      const assigned = slots.take({ session: id, task: task.id, repositoryId: task.repositoryId ?? '', proxies, lasts })
      if ('lacks' in assigned) return assigned
      tasks.begin(task.id, assigned.proxy.id)
      log.add(id, processing(task), 'Running')
      schedule.at(clock.now() + lasts, taskStep, id, task.id)
      return { task: task.id, from: clock.now(), until: clock.now() + lasts, bytes: task.readBytes }
    }

    goOn(session, { rest, begun, lacks })
  }

  function goOn (
    session: Run, { rest, begun, lacks }: { rest: string[], begun: Running[], lacks: 'repository' | 'proxy' | undefined }
  ): void {
    const { id, state, work } = session
    const running = [...work.running, ...begun]
    const next = running.length > 0 ? 'Working' : lacks === 'repository' ? 'WaitingRepository' : 'WaitingSlot'
    if (begun.length > 0 || state !== next) change(session, { queue: rest, running }, { state: next })
    if (begun.length > 0) schedule.cancel(id, waitStep)
    if (rest.length === 0) {
      slots.unwant(id)
      log.add(id, 'All VMs have been queued for processing')
    } else if (running.length === 0 && state !== next) {
      awaitSlot(id)
    }
  }

  /** Something is due for a session that waits, too: whoever follows it by its next step gets on. */
  const awaitSlot = (id: string): void => schedule.at(slots.until() ?? clock.now() + minute, waitStep, id)

  schedule.define(waitStep, id => {
    const run = runs.find(id)
    if (run?.state === 'WaitingRepository' || run?.state === 'WaitingSlot') awaitSlot(id)
  })

  /** None of the tasks that have not begun can. */
  function giveUp (session: Run, message: string): void {
    const { id, work } = session
    slots.unwant(id)
    log.add(id, message, 'Failed')
    for (const task of work.queue) tasks.drop(task, message, false)
    change(session, {
      queue: [], problem: message, failed: [...work.failed, ...work.queue.map(task => tasks.get(task).objectId)]
    })
    if (work.running.length === 0) schedule.at(clock.now(), overStep, id)
  }

  schedule.define(overStep, id => { runs.proceed(id) })

  schedule.define(taskStep, (id, taskId) => {
    const session = find(id)
    const { task, trouble } = tasks.end(jobOf(session), taskId, arrangedFor(session, taskId))
    slots.giveBack(taskId)
    log.settle(id, trouble?.result ?? 'Success', processing(task))
    if (trouble !== undefined) log.add(id, trouble.message, trouble.result)
    settle(session, task, trouble)
    dispatch()
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
    if (removed > 0) log.add(session.id, `${removed} restore points were removed by the retention policy`)
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
    log.add(id, `Load: ${loads.map((name, n) => `${name} ${loadOf(kernel.ids.of(`${id}/load`), n)}%`).join(' > ')}`)
    log.add(id, 'Primary bottleneck: Source')
    if (failed.length === 0) return undefined
    const lines = [`${failed.length} of ${objects} VMs could not be processed`]
    runs.fail(id, { result: 'Failed', message: problem, log: lines })
    return undefined
  }

  /** Failed or canceled: what has ended is kept, the rest has failed. */
  function abandon (session: Run, { message, result }: Outcome): void {
    const { id, work } = session
    schedule.cancel(id, taskStep)
    schedule.cancel(id, waitStep)
    schedule.cancel(id, overStep)
    const left = [...work.running.map(({ task }) => task), ...work.queue]
      .map(task => tasks.drop(task, message, result === 'Canceled').objectId)
    change(session, { queue: [], running: [], failed: [...work.failed, ...left] })
  }

  function tell (session: Session, { request, failed, objects }: Work): void {
    const { id, outcome } = session
    const words = { Success: '', Warning: ' with warning', Failed: ' with error', None: '' }
    log.add(id, `Job finished${words[outcome]} at ${timeText(clock.now())}`, outcome === 'None' ? 'Success' : outcome)
    slots.release(id)
    dispatch()
    const job = jobs.find(session.jobId ?? '')
    if (job === undefined) return
    notify({ job, session, objects, failed: failed.length, willBeRetried: isRetried(job, session, request) })
    for (const listener of listeners) listener({ job, session, request, failedObjects: failed })
  }

  function stopGracefully (session: Run): void {
    slots.unwant(session.id)
    if (session.work.running.length === 0) return sessions.stop(session.id)
    change(session, { isGraceful: true }, { state: 'Stopping' })
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
      return runs.start({
        jobId: job.id,
        name: job.name,
        platformName: 'VMware',
        work: { request, queue: [], running: [], totalBytes: 0, doneBytes: 0, objects: 0, failed: [] },
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

const processing = ({ name }: TaskSession): string => `Processing ${name}`

const sum = (tasks: readonly TaskSession[], member: 'readBytes' | 'storedBytes'): number =>
  tasks.reduce((sum, task) => sum + task[member], 0)

/** The share of the bytes to read that has been read. */
function progressOfRun ({ running, totalBytes, doneBytes }: Work, now: number): number {
  if (totalBytes === 0) return 0
  const under = running.reduce((sum, { from, until, bytes }) => sum + bytes * Math.min(1, (now - from) / (until - from)), 0)
  return Math.min(99, Math.floor((doneBytes + under) / totalBytes * 100))
}

const loads = ['Source', 'Proxy', 'Network', 'Target']

/** ASSUMED: the source is busiest, the others in between. */
const loadOf = (seed: string, n: number): number =>
  n === 0 ? 80 + parseInt(seed.slice(0, 2), 16) % 19 : 20 + parseInt(seed.slice(2 * n, 2 * n + 2), 16) % 55

function isRetried (job: Job, { outcome, result }: Session, { reason, retry = 0 }: RunRequest): boolean {
  const { isEnabled = false, retryCount = 0 } = job.schedule.retry ?? {}
  return outcome === 'Failed' && result?.isCanceled !== true && reason !== 'manual' && isEnabled && retry < retryCount
}

const padded = (value: number): string => String(value).padStart(2, '0')

/** A time in a log, as the server writes it: `1/15/2026 10:00:00 PM`. */
function timeText (time: number): string {
  const local = new Date(localAt(time))
  const hour = local.getUTCHours()
  const day = `${local.getUTCMonth() + 1}/${local.getUTCDate()}/${local.getUTCFullYear()}`
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${padded(local.getUTCMinutes())}:${padded(local.getUTCSeconds())}`
  return `${day} ${clock} ${hour < 12 ? 'AM' : 'PM'}`
}
