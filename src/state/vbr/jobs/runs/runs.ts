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
import type { BackupKind } from '../../backups/chains.js'
import { canceledMessage, progressOf } from '../../sessions/index.js'
import type { Session, Sessions, Trouble } from '../../sessions/sessions.js'
import type { TaskSession, TaskSessions } from '../../sessions/task-sessions.js'
import type { Job } from '../job.js'
import type { Jobs } from '../jobs.js'
import type { JobKind } from '../kinds/kind.js'
import type { JobKinds } from '../kinds/kinds.js'
import { admitAll, type Admission } from './admission.js'
import { createJobHealth } from './health.js'
import { createJobMails } from './mails.js'
import { createJobQueue, overStep, taskStep } from './queue.js'
import { createRunParts } from './parts.js'
import { createTaskSlots } from './task-slots.js'
import { createJobTasks, troubleOf } from './tasks.js'
import { loadText } from './texts.js'
import { createJobWorkers } from './workers.js'
import { isRetried, progressOfRun, type Run, type RunRequest, type Work } from './work.js'

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

/** How a run is called by its mode (recorded). ASSUMED: what is made in the repository is a full one, too. */
const modes: Record<BackupKind, string> = {
  Full: 'Full', Synthetic: 'Full', Increment: 'Incremental',
  Reverse: 'Incremental'
}

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
          run: listObjects
        },
        { lasts: session => tasks.expectedLength(jobOf(session)), isOpen: true, begin: beginTasks },
        { lasts: 3 * second, state: 'Postprocessing', run: clearAway },
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
      trouble: session => session.work.objects === 0 ? failureIn(listObjects(session)) : undefined,
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

  function listObjects (session: Run): Trouble | undefined {
    const job = jobOf(session)
    const { activeFull = false, only } = session.work.request
    const { takesNoLicense, warnings: warningsOf } = kinds.of(job).work
    const admission = takesNoLicense === true ? { ...admit(), ...admitAll() } : admit()
    if (admission.refusal !== undefined) return { result: 'Failed', message: admission.refusal }
    const list = tasks.list({ sessionId: session.id, job, activeFull, only, admission })
    if (typeof list === 'string') return { result: 'Failed', message: list }
    const { words, session: { platformName } } = kinds.of(job).work
    log.settle(session.id, 'Success')
    for (const line of words.listed(job, list.objects)) log.add(session.id, line)
    if (admission.note !== undefined) log.add(session.id, admission.note, 'Warning')
    for (const { task, message } of list.rejected) {
      for (const line of [words.processing(task), message]) log.add(session.id, line, 'Failed')
    }
    const rejected = list.rejected.at(-1)
    const problem = rejected && problemOf(session, rejected.task.name, rejected.message)
    change(session, {
      queue: list.tasks.map(({ id }) => id),
      objects: list.tasks.length + list.rejected.length,
      totalBytes: list.tasks.reduce((sum, { readBytes }) => sum + readBytes, 0),
      failed: list.rejected.map(({ task }) => task.objectId),
      ...(problem === undefined ? {} : { problem })
    }, {
      // Recorded of jobs of VMware alone.
      ...(platformName === 'VMware' ? { name: `${job.name} (${modeOf(list.tasks, activeFull)})` } : {}),
      algorithm: list.tasks.every(({ algorithm }) => algorithm === 'Full') ? 'Full' : 'Increment'
    })
    if (list.tasks.length === 0 && problem !== undefined) return { result: 'Failed', message: problem }
    const warnings = [troubleOf(list, words) ?? [], warningsOf?.(job, list.objects) ?? [], admission.warnings()].flat()
    const isGood = warnings.length === 0 || session.run?.outcome?.result === 'Success'
    return isGood ? undefined : { result: 'Warning', message: warnings.join(' ') }
  }

  schedule.define(overStep, id => { engineOf(find(id)).proceed(id) })

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
    if (work.isGraceful === true) {
      engineOf(session).fail(id, { result: 'Canceled', message: canceledMessage(session.stoppedBy), log: [] })
    } else if (work.queue.length === 0) engineOf(session).proceed(id)
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

  function clearAway (session: Run): undefined {
    const job = jobOf(session)
    const { work } = kinds.of(job)
    const done = tasks.of(session.id)
    for (const line of work.clearAway(job, done)) log.add(session.id, line)
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

  /** Failed or canceled: what has ended is kept, the rest has failed. */
  function abandon (session: Run, { message, result }: Outcome): void {
    const { id, work, jobId = '' } = session
    const job = jobs.find(jobId) === undefined ? undefined : jobOf(session)
    queue.cancel(id)
    const left = [...work.running.map(({ task }) => task), ...work.queue]
      .map(task => tasks.drop(job, task, message, result === 'Canceled').objectId)
    change(session, { queue: [], running: [], failed: [...work.failed, ...left] })
  }

  /** Ended by a warning before its time: what is at work, and what has not begun, leaves what it would have left. */
  function finishAtOnce (session: Run, message: string): void {
    const { id, work: { running, queue: waiting } } = session
    const job = jobOf(session)
    queue.cancel(id)
    const proxies = workers.proxiesOf(job)
    const isHopeless = proxies?.length === 0
    const begun = isHopeless
      ? []
      : waiting.map(task => tasks.begin(job, task, workers.forTask(job, tasks.get(task), proxies)?.[0]?.id).id)
    const dropped = isHopeless ? waiting.map(task => tasks.drop(job, task, message, false).objectId) : []
    change(session, { running: [], queue: [], failed: [...session.work.failed, ...dropped] })
    for (const task of [...running.map(({ task }) => task), ...begun]) {
      settle(find(id), tasks.get(task), tasks.end(job, task, { result: 'Warning', message }).trouble)
    }
    clearAway(find(id))
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

/** The mode that its objects are processed in: where one of them is read in part, the run is an increment. */
function modeOf (tasks: readonly TaskSession[], activeFull: boolean): string {
  if (activeFull) return 'Active Full'
  const [first, ...others] = tasks.map(({ way }) => modes[way])
  return others.find(mode => mode === modes.Increment) ?? first ?? modes.Increment
}

/** What the end of a run says of an object that failed; what a test wants the end to say stands there as it is. */
const problemOf = ({ run }: Run, object: string, reason: string): string =>
  run?.outcome === undefined ? `Processing ${object} Error: ${reason}` : reason

const sum = (tasks: readonly TaskSession[], member: 'readBytes' | 'storedBytes'): number =>
  tasks.reduce((sum, task) => sum + task[member], 0)
