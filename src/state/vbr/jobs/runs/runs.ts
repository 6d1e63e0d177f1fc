import type { Outcome } from '../../../control/outcomes.js'
import type { Kernel } from '../../../kernel.js'
import type { Mails } from '../../../outside/mails.js'
import { refuse } from '../../base/refusals.js'
import { timeText } from '../../calendar/words.js'
import type { ManagedServers } from '../../infrastructure/managed-servers.js'
import type { Proxies } from '../../infrastructure/proxies.js'
import type { NetworkTraffic } from '../../infrastructure/traffic-rules.js'
import type { GeneralOptions } from '../../options/general-options.js'
import type { Repositories } from '../../repositories/repositories.js'
import { accountOf } from '../../server/index.js'
import type { Server } from '../../server/server.js'
import { canceledMessage, progressOf } from '../../sessions/index.js'
import type { Session, Sessions, Trouble } from '../../sessions/sessions.js'
import type { TaskSession, TaskSessions } from '../../sessions/task-sessions.js'
import type { Job } from '../job.js'
import type { Jobs } from '../jobs.js'
import type { JobKind } from '../kinds/kind.js'
import type { JobKinds } from '../kinds/kinds.js'
import { admitAll, type Admission } from './admission.js'
import { createJobHealth } from './health.js'
import { createRunListing, problemOf } from './listing.js'
import { createJobMails } from './mails.js'
import { createJobQueue, overStep, taskStep } from './queue.js'
import { createRunParts } from './parts.js'
import { createTaskSlots } from './task-slots.js'
import { createJobTasks } from './tasks.js'
import { loadText } from './texts.js'
import { createJobWorkers } from './workers.js'
import { isRetried, portion, progressOfRun, type Run, type RunRequest, type Work } from './work.js'

/** A run that is over. */
export interface EndedRun {
  job: Job
  session: Session
  request: RunRequest
  /** The `objectId`s of what could not be processed; none is all, when it failed. */
  failedObjects: string[]
}

export interface JobRunBelow {
  server: Server
  kinds: JobKinds
  sessions: Sessions
  jobs: Jobs
  proxies: Proxies
  managedServers: ManagedServers
  trafficRules: NetworkTraffic
  repositories: Repositories
  taskSessions: TaskSessions
  generalOptions: GeneralOptions
  mails: Mails
}

const second = 1_000

/**
 * Runs jobs, each as its kind wants it.
 *
 *   start ──▶ Starting ──▶ Working: list the objects ──▶ a task each, as many as slots are free ──▶ Postprocessing
 *                             │      all slots taken: WaitingRepository, WaitingSlot                    │
 *                             │                                   all tasks done: Success, with trouble Warning
 *                             │                                   some tasks not done: Failed, may be retried
 *                             ├── stop gracefully: Stopping, what is at work is finished ──▶ Failed, canceled
 *                             └── stop: Stopping, what has ended is kept ──▶ Failed, canceled
 */
export function createJobRuns (kernel: Kernel, below: JobRunBelow) {
  const { kinds, sessions, jobs, repositories, taskSessions } = below
  const { clock, log, schedule } = kernel
  const slots = createTaskSlots(kernel, below)
  const workers = createJobWorkers(kinds, slots)
  const tasks = createJobTasks(kernel, { ...below, slots, tasks: taskSessions, parts: createRunParts(kernel, below) })
  const queue = createJobQueue(kernel, { kinds, tasks, slots, workers, find, change, jobOf })
  const checksHealth = createJobHealth(clock, sessions, kinds)
  const notify = createJobMails(kinds, below.generalOptions, below.mails)
  const listeners: Array<(run: EndedRun) => void> = []
  let admit: () => Admission = admitAll
  let check: (backupId: string) => string | undefined = () => undefined
  const listing = createRunListing(kernel, { kinds, tasks, find, change, jobOf, admit: () => admit() })
  const byKind = new Map(kinds.all.map(kind => [kind, defineRuns(kind)]))
  const byKey = new Map([...byKind.values()].map(engine => [engine.key, engine]))

  function defineRuns ({ work: { session: { platformName: _platform, ...session }, words, objectsCalled } }: JobKind) {
    return sessions.define<Work>({
      ...session,
      subjects,
      objects: objectsCalled,
      otherSteps: [taskStep, overStep],
      // ASSUMED: how long each takes.
      steps: [
        { says: () => `Job started at ${timeText(clock.now())}`, lasts: 5 * second, state: 'Starting' },
        {
          says: words.listing,
          lasts: 2 * second,
          begin (session) {
            const other = awaitedBy(session)
            // ASSUMED: the words.
            if (other !== undefined) log.add(session.id, `Waiting for ${other} to complete`)
          },
          holds: session => awaitedBy(session) !== undefined,
          doSome: session => listing.some(session),
          run: session => listing.conclude(session)
        },
        { lasts: session => tasks.expectedLength(jobOf(session)), isOpen: true, begin: beginTasks },
        { lasts: 3 * second, state: 'Postprocessing', doSome: retainSome, run: clearAway },
        {
          says: ({ work }) => work.checksHealth ? 'Performing backup files health check' : [],
          lasts: session => session.work.checksHealth ? tasks.expectedLength(jobOf(session)) : 0,
          // ASSUMED: before the run ends, and for as long as a full backup would take.
          state: 'Postprocessing',
          run: session => session.work.checksHealth ? healthTrouble(session) : undefined
        },
        { lasts: second, state: 'Postprocessing', run: conclude }
      ],
      progress: session => progressOfRun(session.work, clock.now()),
      // A warning may end a run before it has listed its objects.
      trouble: session => session.work.objects === 0 ? failureIn(listing.all(session)) : undefined,
      windUp,
      succeed (session, early) { if (early !== undefined) finishAtOnce(session, early) },
      fail: abandon,
      ended: tell
    })
  }

  /** What a run goes by, even if its job is gone. */
  function engineOf ({ id, kind = '' }: Run): ReturnType<typeof defineRuns> {
    const engine = byKey.get(kind)
    if (engine === undefined) throw new Error(`There is no run ${id}`)
    return engine
  }

  /** What outcomes may be arranged for: the job's target, with its extents, its proxies and its objects. */
  function subjects (session: Run): string[] {
    const job = jobOf(session)
    const { targetId, proxies } = kinds.partsOf(job)
    const target = targetId === undefined ? undefined : repositories.targetOf(targetId)
    return [
      ...targetId === undefined ? [] : [targetId],
      ...target?.kind === 'scaleOut' ? target.extents.map(({ id }) => id) : [],
      ...proxies?.chosen ?? (proxies === undefined
        ? []
        : below.proxies.list({ where: { type: proxies.type } }).map(({ id }) => id)),
      ...kinds.of(job).work.find(job, session.work.request.only).objects.map(({ id }) => id)
    ]
  }

  /** With the settings that the run began with. */
  function jobOf ({ jobId = '', work }: Run): Job {
    return Object.assign({}, jobs.get(jobId), work.settings)
  }

  function find (id: string): Run {
    const session = sessions.find(id)
    if (session === undefined) throw new Error(`There is no run ${id}`)
    // Only `start` below makes sessions of jobs, with work of this type.
    return session as Run
  }

  function change (run: Run, changes: Partial<Work>, more: Partial<Session> = {}): Run {
    return engineOf(run).change(run.id, { ...more, work: { ...run.work, ...changes } })
  }

  function awaitedBy (session: Run): string | undefined {
    const job = jobOf(session)
    return kinds.of(job).work.waitsFor?.(job)
  }

  function beginTasks (session: Run): void {
    if (session.work.queue.length > 0) queue.join(session)
    else schedule.at(clock.now(), overStep, session.id)
  }

  schedule.define(overStep, id => {
    const session = find(id)
    if (session.work.isGraceful === true) endGracefully(id)
    else if (session.work.queue.length > 0) queue.giveUp(session)
    else engineOf(session).proceed(id)
  })

  /** All that was at work has ended. */
  function endGracefully (id: string): void {
    const session = find(id)
    const outcome: Outcome = { result: 'Canceled', message: canceledMessage(session.stoppedBy), log: [] }
    if (windUp(session, outcome)) schedule.at(clock.now(), overStep, id)
    else engineOf(session).fail(id, outcome)
  }

  schedule.define(taskStep, (id, taskId) => {
    const session = find(id)
    if (queue.goesOn(session, taskId)) return
    const job = jobOf(session)
    const { task, trouble } = tasks.end(job, taskId, arrangedFor(session, taskId))
    queue.giveBack(taskId)
    log.settle(id, trouble?.result ?? 'Success', kinds.of(job).work.words.processing(task))
    if (trouble !== undefined) log.add(id, trouble.message, trouble.result)
    settle(session, task, trouble)
    queue.dispatch()
    const { work } = find(id)
    if (work.running.length > 0) return
    if (work.isGraceful === true) endGracefully(id)
    else if (work.queue.length === 0) engineOf(session).proceed(id)
  })

  function settle (session: Run, { id, name, objectId, readBytes }: TaskSession, trouble: Trouble | undefined): void {
    const { running, doneBytes, failed } = session.work
    change(session, {
      running: running.filter(({ task }) => task !== id),
      doneBytes: doneBytes + readBytes,
      ...(trouble?.result === 'Failed'
        ? {
            failed: [...failed, objectId],
            problem: problemOf(session, name, trouble.message)
          }
        : {})
    }, trouble?.result === 'Warning' ? { warning: trouble.message } : {})
  }

  /** How an object is arranged to go: by itself, or with a run that is to fail at its end. */
  function arrangedFor (session: Run, taskId: string): Trouble | undefined {
    const { result, at, message: reason = '' } = session.run?.outcome ?? {}
    if (result === 'Success') return undefined
    if (result === 'Failed' && at === 100) return { result, message: reason }
    const { name, machineId } = tasks.get(taskId)
    const { kind } = kinds.of(jobOf(session)).work.session
    const arranged = kernel.outcomes.takeObject(kind, session.id, machineId, () =>
      [session.jobId ?? '', ...subjects(session)])
    return arranged && { result: arranged.result, message: arranged.message ?? `${name} could not be processed.` }
  }

  /** Lets go of what is kept no longer of some of its objects, as long as they are many. Whether they still are. */
  function retainSome (session: Run): boolean {
    const { tasks: seen, points } = session.work.retained ?? nothingRetained
    const left = tasks.of(session.id).slice(seen)
    if (left.length <= portion) return false
    const job = jobOf(session)
    const removed = kinds.of(job).work.retain(job, left.slice(0, portion))
    change(session, { retained: { tasks: seen + portion, points: points + removed } })
    return true
  }

  function clearAway (session: Run): undefined {
    const job = jobOf(session)
    const { work } = kinds.of(job)
    const done = tasks.of(session.id)
    const { tasks: seen, points } = session.work.retained ?? nothingRetained
    const removed = points + work.retain(job, done.slice(seen))
    for (const line of work.clearAway(job, done, removed)) log.add(session.id, line)
    const backupId = work.backupIdOf(job)
    const written = done.filter(task => (task.restorePointId ?? task.replicaPointId) !== undefined)
    const seconds = (clock.now() - Date.parse(session.creationTime)) / second
    engineOf(session).change(session.id, {
      progress: progressOf(Math.round(seconds), sum(written, 'readBytes'), sum(written, 'storedBytes')),
      ...(backupId && { resourceId: backupId, resourceReference: `/api/v1/backups/${backupId}` })
    })
    return undefined
  }

  function healthTrouble (session: Run): Trouble | undefined {
    const job = jobOf(session)
    const backupId = kinds.of(job).work.backupIdOf(job)
    const message = backupId === undefined ? undefined : check(backupId)
    return message === undefined ? undefined : { result: 'Warning', message }
  }

  function conclude (session: Run): undefined {
    const { id, work: { failed, objects, problem = '' } } = session
    log.add(id, loadText(kernel.ids.of(`${id}/load`)))
    log.add(id, 'Primary bottleneck: Source')
    if (failed.length === 0) return undefined
    const line = kinds.of(jobOf(session)).work.words.unprocessed(failed.length, objects)
    engineOf(session).fail(id, { result: 'Failed', message: problem, log: [line] })
    return undefined
  }

  /** Ends some of the tasks of a large run that ends before its time. Whether there are more. */
  function windUp (session: Run, { result, message }: Outcome): boolean {
    const { id, jobId = '', work } = session
    // To end what leaves a restore point takes several times as long as to drop it.
    const share = result === 'Warning' ? portion / 4 : portion
    if (work.objects <= share || jobs.find(jobId) === undefined) return false
    queue.leave(id)
    queue.cancel(id)
    const some = unfinishedOf(session).slice(0, share)
    if (some.length === 0) return result === 'Warning' && retainSome(session)
    if (result === 'Warning') endWithWarning(session, some, message)
    else {
      const failed = [...work.failed, ...dropAll(session, some, message, result)]
      change(session, { ...without(work, some), failed })
    }
    return true
  }

  /** Gives the `objectId`s of tasks that do not come to their end. */
  function dropAll (session: Run, ids: readonly string[], message: string, result: Outcome['result']): string[] {
    const { jobId = '' } = session
    const job = jobs.find(jobId) === undefined ? undefined : jobOf(session)
    return ids.map(task => tasks.drop(job, task, message, result === 'Canceled').objectId)
  }

  /** Failed or canceled: what has ended is kept, the rest has failed. */
  function abandon (session: Run, { message, result }: Outcome): void {
    const { id, work } = session
    queue.cancel(id)
    const left = dropAll(session, unfinishedOf(session), message, result)
    change(session, { queue: [], running: [], failed: [...work.failed, ...left] })
  }

  /** Ended by a warning before its time: what is at work, and what has not begun, leaves what it would have left. */
  function finishAtOnce (session: Run, message: string): void {
    queue.cancel(session.id)
    endWithWarning(session, unfinishedOf(session), message)
    clearAway(find(session.id))
  }

  function endWithWarning (session: Run, ids: readonly string[], message: string): void {
    const { id, work } = session
    const job = jobOf(session)
    const proxies = workers.proxiesOf(job)
    const isHopeless = proxies?.length === 0
    const left = without(work, ids)
    const waiting = ids.filter(task => !work.running.some(one => one.task === task))
    const begun = isHopeless
      ? []
      : waiting.map(task => tasks.begin(job, task, workers.forTask(job, tasks.get(task), proxies)?.[0]?.id).id)
    const dropped = isHopeless ? waiting.map(task => tasks.drop(job, task, message, false).objectId) : []
    change(session, { ...left, failed: [...work.failed, ...dropped] })
    for (const task of [...ids.filter(task => !waiting.includes(task)), ...begun]) {
      settle(find(id), tasks.get(task), tasks.end(job, task, { result: 'Warning', message }).trouble)
    }
  }

  function tell (session: Session, { request, failed, objects }: Work): void {
    const { id, outcome } = session
    const words = { Success: '', Warning: ' with warning', Failed: ' with error', None: '' }
    log.add(id, `Job finished${words[outcome]} at ${timeText(clock.now())}`, outcome === 'None' ? 'Success' : outcome)
    queue.release(id)
    const job = jobs.find(session.jobId ?? '')
    if (job === undefined) return
    // A run that ended before it had listed its objects has done none of them.
    const count = objects > 0 ? objects : kinds.of(job).work.find(job, request.only).objects.length
    const troubled = objects > 0 ? tasks.of(id).filter(task => task.outcome !== 'Success').length : count
    const willBeRetried = isRetried(job, kinds.partsOf(job).schedule, session, request)
    notify({ job, session, objects: count, troubled, willBeRetried })
    const failedObjects = objects > 0 ? failed : request.only ?? []
    for (const listener of listeners) listener({ job, session, request, failedObjects })
  }

  /** A job whose backups are moved or deleted waits for that; it does not run itself. */
  function runOf (jobId: string): Session | undefined {
    const running = sessions.runningOf(jobId)
    return running !== undefined && byKey.has(running.kind ?? '') ? running : undefined
  }

  function stopGracefully (session: Run, user: string | undefined): void {
    queue.leave(session.id)
    if (session.work.running.length === 0) return sessions.stop(session.id, user)
    const { progressPercent } = sessions.get(session.id)
    change(session, { isGraceful: true }, {
      state: 'Stopping', progressPercent, stoppedBy: user &&
      accountOf(below.server, user)
    })
  }

  /** Somebody may have asked for a graceful stop before. */
  function stopNow (session: Run, user: string | undefined): void {
    if (session.work.isGraceful === true) change(session, {}, { state: 'Working' })
    sessions.stop(session.id, user)
  }

  return {
    /** Gives the session as it is in its first moment. A job runs once at a time. */
    start ({ job, ...request }: RunRequest & { job: Job }): Session {
      if (sessions.runningOf(job.id) !== undefined) throw refuse.alreadyRunning(job.name)
      const { initiatedBy, originalSessionId, retry } = request
      const kind = kinds.of(job)
      const { settingsOf, sessions: sessionsOf, session: { platformName } } = kind.work
      const engine = byKind.get(kind)
      if (engine === undefined) throw new Error(`Jobs of type ${job.type} do not run`)
      return engine.start({
        jobId: job.id,
        name: job.name,
        ...(platformName && { platformName }),
        ...(sessionsOf?.isFor(job) === true && { sessionType: sessionsOf.above }),
        work: {
          request,
          settings: settingsOf(job, request.syncRestorePoints),
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

    /** What keeps a job from being started: its run, or what is done with its backups. */
    running: (jobId: string): Session | undefined => sessions.runningOf(jobId),

    /** Its run alone. */
    runOf,

    /** Gives the session as it stops. Gracefully: what is at work is finished first. */
    stop (jobId: string, isGraceful: boolean, user?: string): Session {
      const running = runOf(jobId)
      if (running === undefined) throw refuse.notRunning(jobs.get(jobId).name)
      const session = find(running.id)
      if (isGraceful && session.state !== 'Stopping') stopGracefully(session, user)
      if (!isGraceful) stopNow(session, user)
      return sessions.get(session.id)
    },

    /** Asks somebody, for every run, what it may process. */
    admitBy (decide: () => Admission): void { admit = decide },

    /** Asks somebody what a check of a backup's files finds, in every run whose job wants one. */
    checkBy (find: (backupId: string) => string | undefined): void { check = find },

    /** Tells of every run that has ended. */
    onEnd: (listener: (run: EndedRun) => void): void => { listeners.push(listener) }
  }
}

export type JobRuns = ReturnType<typeof createJobRuns>

const failureIn = (trouble: Trouble | undefined): string | undefined =>
  trouble?.result === 'Failed' ? trouble.message : undefined

const nothingRetained = { tasks: 0, points: 0 }

/** The tasks that have not ended: those at work, then those that wait. */
const unfinishedOf = ({ work: { running, queue } }: Run): string[] => [...running.map(({ task }) => task), ...queue]

/** What is left at work, and of those that wait, without some tasks. */
function without ({ running, queue }: Work, ids: readonly string[]): Pick<Work, 'running' | 'queue'> {
  const gone = new Set(ids)
  return { running: running.filter(({ task }) => !gone.has(task)), queue: queue.filter(task => !gone.has(task)) }
}

const sum = (tasks: readonly TaskSession[], member: 'readBytes' | 'storedBytes'): number =>
  tasks.reduce((sum, task) => sum + task[member], 0)
