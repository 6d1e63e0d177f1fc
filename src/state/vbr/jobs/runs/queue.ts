import type { Kernel } from '../../../kernel.js'
import type { JobTasks } from './tasks.js'
import { portion, type Run, type Running, type Work } from './work.js'
import type { Job } from '../job.js'
import type { Worker } from '../kinds/kind.js'
import type { JobKinds } from '../kinds/kinds.js'
import type { Session } from '../../sessions/sessions.js'
import type { TaskSession } from '../../sessions/task-sessions.js'
import type { Lack, TaskSlots } from './task-slots.js'
import type { JobWorkers } from './workers.js'

export interface JobQueueBelow {
  kinds: JobKinds
  tasks: JobTasks
  slots: TaskSlots
  workers: JobWorkers
  find: (id: string) => Run
  change: (session: Run, changes: Partial<Work>, more?: Partial<Session>) => Run
  jobOf: (session: Run) => Job
}

/** What came of an attempt to begin tasks. */
interface Filled { rest: string[], begun: Running[], lacks: Lack | undefined }

/** What a run waits for while it lacks slots: other runs that have some. */
const freeSlots = 'vbr.taskSlots:free'
/** A task's end: its session is the subject, the task the data. */
export const taskStep = 'vbr.jobRun:task'
/** ASSUMED: what runs on a proxy that does not answer is given up so long afterwards. Milliseconds. */
const givenUpAfter = 30_000
/** There are no more tasks to be done, or more that cannot be. */
export const overStep = 'vbr.jobRun:over'

/** Lets runs of jobs begin their tasks, as many as slots are free, in the order in which the runs came. */
export function createJobQueue (kernel: Kernel, { kinds, tasks, slots, workers, find, change, jobOf }: JobQueueBelow) {
  const { clock, log, schedule } = kernel

  /** Gives free slots to those who want them, the next first. */
  function dispatch (): void {
    let isFull = false
    for (const id of slots.waiting()) {
      if (isFull && workers.proxiesOf(jobOf(find(id))) !== undefined) continue
      fill(id)
      isFull = !slots.anyFree()
    }
  }

  /** Begins as many tasks of a session as there are slots for. */
  function fill (id: string): void {
    const session = find(id)
    if (session.state === 'Stopping') return slots.unwant(id)
    const proxies = workers.proxiesOf(jobOf(session))
    if (proxies?.length === 0) {
      slots.unwant(id)
      log.add(id, 'No backup proxy is available.', 'Failed')
      return giveUp(change(session, { isHopeless: 'No backup proxy is available.' }))
    }
    goOn(session, beginSome(session, proxies))
  }

  function beginSome (session: Run, proxies: readonly Worker[] | undefined): Filled {
    const job = jobOf(session)
    const { targetId = '' } = kinds.partsOf(job)
    const filled: Filled = { rest: [], begun: [], lacks: undefined }
    /** Extents have slots of their own; where there are none, one that lacks a slot stands for all. */
    const full = new Set<string>()
    for (const taskId of session.work.queue) {
      const isHopeless = (proxies !== undefined && filled.lacks === 'worker') || full.has(targetId)
      const task = isHopeless ? undefined : tasks.get(taskId)
      const begun = task === undefined || full.has(task.repositoryId ?? '') ? undefined : beginOne(session, job, task, proxies)
      if (typeof begun === 'object') {
        filled.begun.push(begun)
        continue
      }
      filled.rest.push(taskId)
      if (begun === 'repository') full.add(task?.repositoryId ?? '')
      // Others may begin while one waits for another job to be done with its object, or for its volume.
      filled.lacks = begun === 'object' || begun === 'volume' ? filled.lacks ?? begun : begun ?? filled.lacks
    }
    return filled
  }

  function beginOne ({ id }: Run, job: Job, task: TaskSession, proxies: readonly Worker[] | undefined): Running | Lack {
    const { words, timeFor, hostOf, volumeOf } = kinds.of(job).work
    const assigned = slots.take({
      session: id,
      task: task.id,
      object: task.machineId,
      repositoryId: task.repositoryId ?? '',
      workers: workers.forTask(job, task, proxies),
      lasts: timeFor(task.readBytes),
      host: hostOf?.(job),
      volume: volumeOf?.(task),
      bytes: task.storedBytes
    })
    if ('lacks' in assigned) return assigned.lacks
    const { lasts } = assigned
    tasks.begin(job, task.id, assigned.worker?.id, lasts)
    log.add(id, words.processing(task), 'Running')
    schedule.at(clock.now() + lasts, taskStep, id, task.id)
    return { task: task.id, from: clock.now(), until: clock.now() + lasts, bytes: task.readBytes }
  }

  function goOn (session: Run, { rest, begun, lacks }: Filled): void {
    const { id, state, work } = session
    const running = [...work.running, ...begun]
    const next = running.length > 0 ? 'Working' : lacks === 'repository' ? 'WaitingRepository' : 'WaitingSlot'
    if (begun.length > 0 || state !== next) change(session, { queue: rest, running }, { state: next })
    if (rest.length === 0) {
      slots.unwant(id)
      log.add(id, kinds.of(jobOf(session)).work.words.queued)
    }
  }

  /** None of the tasks that have not begun can: some of them fail now, the others in steps of their own. */
  function giveUp (session: Run): void {
    const { id, work } = session
    const job = jobOf(session)
    const { isHopeless: problem = '' } = work
    const left = work.queue.slice(portion)
    const failed = work.queue.slice(0, portion).map(task => tasks.drop(job, task, problem, false).objectId)
    change(session, { queue: left, problem, failed: [...work.failed, ...failed] })
    if (left.length > 0 || work.running.length === 0) schedule.at(clock.now(), overStep, id)
  }

  /** A proxy does not answer any more: what it does fails soon, and not only when it would have been done. */
  function loseProxy (proxyId: string): void {
    for (const { session: id, task } of slots.heldBy(proxyId)) {
      const { work: { running } } = find(id)
      const one = running.find(({ task: other }) => other === task)
      const givenUp = clock.now() + givenUpAfter
      if (one === undefined || one.isLost === true || one.until <= givenUp) continue
      markRunning(id, { ...one, isLost: true })
      plan(id, task, givenUp)
      // ASSUMED: the words.
      log.add(id, `${tasks.get(task).name}: the backup proxy does not respond`, 'Warning')
    }
  }

  function markRunning (id: string, one: Running): void {
    const session = find(id)
    change(session, { running: session.work.running.map(other => other.task === one.task ? one : other) })
  }

  function plan (id: string, task: string, due: number): void {
    schedule.cancel(id, taskStep, task)
    schedule.at(due, taskStep, id, task)
  }

  /** ASSUMED: what a proxy was doing that answers again in time goes on, as if nothing had been. */
  function goesOn ({ id, work }: Run, task: string): boolean {
    const one = work.running.find(({ task: other }) => other === task)
    if (one?.isLost !== true || !slots.isReachable(tasks.get(task).proxyId ?? '')) return false
    const { isLost: _, ...found } = one
    markRunning(id, found)
    if (found.until <= clock.now()) return false
    plan(id, task, found.until)
    return true
  }

  kernel.listeners.add(({ collection, id, kind }) => {
    if (collection === 'vbr.proxies' && kind === 'changed' && !slots.isReachable(id)) loseProxy(id)
  })

  /** A session has ended: others may go on. */
  function release (id: string): void {
    slots.release(id)
    dispatch()
  }

  // Through the control port a session may be taken away while it runs.
  kernel.listeners.add(({ collection, id, kind }) => {
    if (collection === 'vbr.sessions' && kind === 'removed' && slots.isKnown(id)) release(id)
  })

  return {
    dispatch,
    release,

    /** A session has tasks to begin from now on. */
    join (session: Run): void {
      slots.want(session.id, kinds.partsOf(jobOf(session)).isHighPriority)
      kernel.waitsFor(freeSlots, session.id)
      kernel.waitsFor(session.id, freeSlots)
      dispatch()
      // Those before it may have taken all there was.
      const { state, work } = find(session.id)
      const isIdle = work.running.length === 0 && work.queue.length > 0 && work.isHopeless === undefined
      if (state === 'Working' && isIdle) fill(session.id)
    },

    /** It has none any more, or never will begin them. */
    leave: slots.unwant,
    giveUp,

    giveBack: slots.giveBack,
    goesOn,

    /** Forgets what was planned for a session. */
    cancel (id: string): void {
      for (const step of [taskStep, overStep]) schedule.cancel(id, step)
    }
  }
}

export type JobQueue = ReturnType<typeof createJobQueue>
