import type { QueryOf } from '../../../schemas/kit/types.js'
import type {
  ETaskResult, ETaskState, ETaskType, TaskAdditionalInfoModel
} from '../../../schemas/vbr/common/shared.js'
import type { TaskModel } from '../../../schemas/vbr/common/tasks.js'
import type { getAllTasks } from '../../../schemas/vbr/tasks.js'
import type { Outcome } from '../../control/outcomes.js'
import type { Kernel } from '../../kernel.js'
import { between, like, type Page, text } from '../../store/collection.js'
import { member, optionalTexts } from '../../store/shape.js'
import type { Planned } from '../../time/plan.js'
import { listing } from '../base/paging.js'
import { accountOf } from '../server/index.js'
import type { Server } from '../server/server.js'
import { recordsOf } from './logs.js'
import { sessionsRefusals as refuse } from './refusals.js'
import { titleOf, type Trouble } from './sessions.js'

/** Work that is done for somebody who waits for it, such as a search. It is no session; only restores have a log. */
export interface Task extends Planned {
  id: string
  type: ETaskType
  name: string
  state: ETaskState
  progressPercent: number
  creationTime: string
  endTime?: string
  result: ETaskResult
  additionalInfo?: TaskAdditionalInfoModel
  /** Of rescans of a virtual infrastructure. */
  serverName?: string
  /** The kind that runs it; tasks of a fixture's past have none. */
  kind?: string
  /** What it was started with, and what came of it. */
  work?: unknown
  stoppedBy?: string
}

/** A task with what it was started with. */
export type TaskOf<W> = Task & { work: W }

/** A stretch of a task. */
export interface TaskStep<W> {
  /** Milliseconds. */
  lasts: number | ((task: TaskOf<W>) => number)
  /** What its log says, where it has one. */
  says?: string | ((task: TaskOf<W>) => string | string[])
  run?: (task: TaskOf<W>) => Trouble | undefined
}

/** What a kind of task does. */
export interface TaskKind<W> {
  /** The name by which test authors arrange outcomes. */
  kind: string
  variant?: string
  type: ETaskType
  /** How long it is `Starting` before it works. Milliseconds. */
  starting?: number
  steps: ReadonlyArray<TaskStep<W>>
  /** What it is about: ids by which an outcome may be arranged. */
  subjects?: (task: TaskOf<W>) => string[]
  /** Success and Warning alike: its effects, and what else it is to say. */
  succeed?: (task: TaskOf<W>) => TaskAdditionalInfoModel | undefined
  /** Failed or stopped: what must be put right. */
  fail?: (task: TaskOf<W>, outcome: Outcome) => void
  /** Where its end shows, besides the task itself and the list of tasks. */
  shows?: (task: TaskOf<W>) => readonly string[]
}

interface Engine { progress: (task: Task) => number, cancel: (task: Task) => void }

const second = 1_000
const stopStep = 'vbr.task:stop'
/** ASSUMED: as long as a session that was stopped takes to wind up. */
const stopping = 3 * second

/**
 * The tasks of VBR, and the engine that runs every kind of them.
 *
 *   Starting ──▶ Working … ──▶ Stopped: Success | Warning | Failed
 *                     └── stop ──▶ Stopping ──▶ Stopped: Cancelled
 */
export function createTasks (kernel: Kernel, server: Server) {
  const tasks = kernel.collection<Task>({
    name: 'vbr.tasks',
    noun: 'Task',
    shape: {
      model: 'TaskModel',
      own: { logs: member.anything, kind: member.optionalText, work: member.anything, run: member.run, ...optionalTexts('stoppedBy') }
    },
    session: {
      goesOn: ({ state }) => state !== 'Stopped',
      result: ({ state, result }) => state === 'Stopped' ? result : state,
      message: ({ additionalInfo }) => additionalInfo?.message
    },
    columns: {
      name: text('name'),
      type: text('type'),
      creationTime: text('creationTime'),
      endTime: text('endTime'),
      state: text('state'),
      result: text('result')
    }
  })
  const engines = new Map<string, Engine>()

  const isRunning = ({ state }: Task): boolean => state !== 'Stopped'
  const engineOf = ({ kind = '' }: Task): Engine | undefined => engines.get(kind)

  /** Progress moves with the clock; restores tell what they have done. */
  function show (task: Task): TaskModel {
    const progress = task.run === undefined || task.state === 'Stopping' ? undefined : engineOf(task)?.progress(task)
    const shown = progress === undefined ? task : { ...task, progressPercent: progress }
    const told = task.type === 'FlrRestore' ? { ...shown, logs: recordsOf(kernel.log.lines(task.id)) } : shown
    // The members that only one type has are given together with it.
    return told as TaskModel
  }

  function end (task: Task, result: ETaskResult, info?: TaskAdditionalInfoModel): void {
    const { stoppedBy: _, ...kept } = tasks.get(task.id)
    tasks.replace({
      ...kept,
      state: 'Stopped',
      result,
      endTime: kernel.clock.iso(),
      progressPercent: 100,
      ...(info === undefined ? {} : { additionalInfo: info })
    })
  }

  kernel.schedule.define(stopStep, id => {
    const task = tasks.find(id)
    if (task !== undefined && isRunning(task)) engineOf(task)?.cancel(task)
  })

  /** Declares a kind of task; what it gives back starts one. */
  function define<W> (kind: TaskKind<W>) {
    type Running = TaskOf<W>
    // Only `start` below makes tasks of this kind, with work of this type.
    const asRunning = (task: Task): Running => task as Running
    const key = kind.variant === undefined ? kind.kind : `${kind.kind}:${kind.variant}`
    const tellsLog = kind.type === 'FlrRestore'

    const plan = kernel.plans.define<Task>({
      kind: kind.kind,
      variant: kind.variant,
      of: tasks,
      subjects: task => kind.subjects?.(asRunning(task)) ?? [],
      phases: [
        ...(kind.starting === undefined ? [] : [{ name: 'starting', lasts: kind.starting }]),
        ...kind.steps.map((step, n) => ({
          name: `step ${n + 1}`,
          title: titleOf(step.says),
          lasts: (task: Task) => typeof step.lasts === 'number' ? step.lasts : step.lasts(asRunning(task)),
          begin (task: Task): void {
            if (task.state !== 'Working') tasks.patch(task.id, { state: 'Working' })
            const titles = typeof step.says === 'function' ? step.says(asRunning(task)) : step.says ?? []
            if (tellsLog) for (const title of [titles].flat()) kernel.log.add(task.id, title, 'Running')
          },
          end (task: Task): void {
            const trouble = step.run?.(asRunning(task))
            if (tellsLog) kernel.log.settle(task.id, trouble?.result ?? 'Success')
            if (trouble !== undefined) plan.end(tasks.get(task.id), { ...trouble, log: [] })
          }
        }))
      ],
      succeed (task, arranged) {
        const info = kind.succeed?.(asRunning(task))
        if (tellsLog) for (const title of arranged?.log ?? []) kernel.log.add(task.id, title)
        const said = arranged?.message ?? ''
        end(task, 'Success', said === '' ? info : { ...info, message: said })
      },
      fail (task, arranged) {
        const { result, message, log } = arranged
        const info = result === 'Warning' ? kind.succeed?.(asRunning(task)) : undefined
        if (result !== 'Warning') kind.fail?.(asRunning(task), arranged)
        const status = result === 'Warning' ? 'Warning' : 'Failed'
        if (tellsLog) {
          kernel.log.settle(task.id, result === 'Warning' ? 'Success' : 'Failed')
          for (const title of log.length === 0 ? [message] : log) kernel.log.add(task.id, title, status)
        }
        end(task, result === 'Canceled' ? 'Cancelled' : status, { ...info, message })
      }
    })

    if (engines.has(key)) throw new Error(`Two kinds of task are called ${key}`)
    engines.set(key, {
      progress: plan.progress,
      cancel: ({ id, stoppedBy = '' }) => plan.end(tasks.get(id), {
        result: 'Canceled', message: `Error: Operation was canceled by user ${stoppedBy}`, log: []
      })
    })

    return {
      /** As its tasks name the kind that runs them. */
      key,

      /** Gives the task as it is in its first moment. */
      start (
        { id = kernel.ids.next(), name, work, serverName }: { id?: string, name: string, work: W, serverName?: string }
      ): TaskModel {
        const task = plan.start(tasks.add({
          id,
          type: kind.type,
          name,
          state: kind.starting === undefined ? 'Working' : 'Starting',
          progressPercent: 0,
          creationTime: kernel.clock.iso(),
          result: 'None',
          ...(serverName === undefined ? {} : { serverName }),
          kind: key,
          work
        }))
        kernel.waitsFor(tasks.name, task.id)
        for (const subject of kind.shows?.(asRunning(task)) ?? []) kernel.waitsFor(subject, task.id)
        return show(task)
      },

      /** One of this kind. */
      find (id: string): Running | undefined {
        const task = tasks.find(id)
        return task?.kind === key ? asRunning(task) : undefined
      },

      /** Says more about what it works on. */
      change: (id: string, work: W): void => { tasks.patch(id, { work }) },

      running: (task: Task): boolean => isRunning(task),

      /** Those of this kind that have not ended. */
      underWay: (): Running[] =>
        tasks.list({ where: { type: kind.type, state: { not: 'Stopped' } } }).filter(task => task.kind === key).map(asRunning),

      /** Ends one before its time. */
      fail (id: string, message: string): void {
        kernel.schedule.cancel(id, stopStep)
        plan.end(tasks.get(id), { result: 'Failed', message, log: [] })
      }
    }
  }

  return {
    define,
    remove: tasks.remove,

    /** Those that were over before a moment. */
    endedBefore: (time: string): Task[] => tasks.list({ where: { state: 'Stopped', endTime: { to: time } } }),

    /** Without the types in `beyond`, which the client cannot read. */
    page (query: QueryOf<typeof getAllTasks>, beyond: readonly ETaskType[] = []): Page<TaskModel> {
      const { order, paging } = listing(query, [{ by: 'creationTime', descending: true }])
      const page = tasks.page({
        where: {
          name: like(query.nameFilter),
          creationTime: between(query.createdAfterFilter, query.createdBeforeFilter),
          endTime: between(query.endedAfterFilter, query.endedBeforeFilter),
          type: query.typeFilter ?? { not: [...beyond] },
          state: query.stateFilter,
          result: query.resultFilter
        },
        order
      }, paging)
      return { ...page, results: page.results.map(show) }
    },

    get (id: string, beyond: readonly ETaskType[] = []): TaskModel {
      const task = tasks.get(id)
      if (beyond.includes(task.type)) throw refuse.unreadable('Task', id)
      return show(task)
    },

    /** `user` is who asks for it, as they logged in. */
    stop (id: string, user: string): void {
      const task = tasks.get(id)
      if (!isRunning(task) || engineOf(task) === undefined) throw refuse.notRunning(task.name)
      if (task.state === 'Stopping') return
      const { progressPercent } = show(task)
      kernel.schedule.cancel(id)
      tasks.patch(id, { state: 'Stopping', progressPercent, stoppedBy: accountOf(server, user) })
      kernel.schedule.at(kernel.clock.now() + stopping, stopStep, id)
    }
  }
}

export type Tasks = ReturnType<typeof createTasks>
