import type {
  ESessionResult, ESessionState, ESessionType, SessionModel
} from '../../../schemas/vbr/common/sessions.js'
import type { ETaskLogRecordStatus, SessionLogResult } from '../../../schemas/vbr/common/shared.js'
import { between, like, text, type Page, type Test } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { LogStatus } from '../../time/log.js'
import type { Outcome } from '../../control/outcomes.js'
import type { Phase, Planned } from '../../time/plan.js'
import type { Kernel } from '../../kernel.js'
import { zeroId } from '../../store/ids.js'
import { listing, type Asked } from '../base/paging.js'
import { accountOf } from '../server/index.js'
import type { Server } from '../server/server.js'
import { sessionsRefusals as refuse } from './refusals.js'
import { recordsOf } from './logs.js'

/** A session of VBR: the newest revision's model, and what only the engine knows. */
export type Session = SessionModel & Planned & {
  /** What a client filters by; `None` while it runs. */
  outcome: ESessionResult
  /** The kind that runs it; sessions of a fixture's past have none. */
  kind?: string
  /** What it was started with. */
  work?: unknown
  /** What went wrong without ending it. */
  warning?: string
  /** Who has stopped it. */
  stoppedBy?: string
}

/** A session with what it was started with. */
export type SessionOf<W> = Session & { work: W }

/** What a step met: a warning lets the session go on and marks its end, a failure ends it. */
export interface Trouble { result: 'Warning' | 'Failed', message: string }

/** What a step says, where it says the same of every session. */
export const titleOf = (says: unknown): string | undefined =>
  typeof says === 'string' ? says : Array.isArray(says) ? says.join('; ') : undefined

/** What fails a step, where something does. */
export const failureOf = (message: string | undefined): Trouble | undefined =>
  message === undefined ? undefined : { result: 'Failed', message }

/** A stretch of a session with the log lines it writes: running while it lasts, settled when it is over. */
export interface SessionStep<W> {
  /** The titles of its log lines; none for a stretch that the log does not show. */
  says?: string | string[] | ((session: SessionOf<W>) => string | string[])
  /** Milliseconds. */
  lasts: number | ((session: SessionOf<W>) => number)
  /** `Working` unless said. */
  state?: ESessionState
  /** Some of what is done when it is over, where that is much: whether there is more. */
  doSome?: (session: SessionOf<W>) => boolean
  /** What has happened when it is over. Effects that a Failed session must not have belong into `succeed`. */
  run?: (session: SessionOf<W>) => Trouble | undefined
  /** What happens when it begins. */
  begin?: (session: SessionOf<W>) => void
  /** While this holds the step goes on. */
  holds?: (session: SessionOf<W>) => boolean
  /** It goes on until `proceed` is called; its length is then no more than what is expected. */
  isOpen?: boolean
}

/** What a kind of session does, in the order in which the product's log tells it. */
export interface SessionKind<W> {
  /** The name by which test authors arrange outcomes. */
  kind: string
  /** What of it is declared here, where a kind has several ways to go: saving a server, a repository, a proxy. */
  variant?: string
  type: ESessionType
  name: string
  /** How long it is `Starting` before it works; many are `Working` from the beginning. Milliseconds. */
  starting?: number
  steps: ReadonlyArray<SessionStep<W>>
  /** What else it is about: ids by which an outcome may be arranged. */
  subjects?: (session: SessionOf<W>) => string[]
  /** The ids of the objects of a name or id that it processes, where outcomes can be arranged for one of them. */
  objects?: (name: string) => string[]
  /** Steps of the schedule that its own do not tell of; one that throws fails the session, as they do. */
  otherSteps?: readonly string[]
  /** How far it has come, where the clock alone does not tell; nothing where it does. */
  progress?: (session: SessionOf<W>) => number | undefined
  /** Some of what is done when it ends before its time, where that is much: whether there is more. */
  windUp?: (session: SessionOf<W>, outcome: Outcome) => boolean
  /** What speaks against its effects: asked where an arranged warning ends it before its last steps have looked. */
  trouble?: (session: SessionOf<W>) => string | undefined
  /** Success and Warning alike: its effects. `early`: the warning that ends it before all its steps are over. */
  succeed?: (session: SessionOf<W>, early?: string) => void
  /** Failed or canceled: what must be put right. */
  fail?: (session: SessionOf<W>, outcome: Outcome) => void
  /** It has stopped, however it ended: whom to tell. */
  ended?: (session: Session, work: W) => void
  /** Whether clients may stop it. */
  stoppable?: boolean
  /** It goes on beside what else is done with its job, which does not wait for it. */
  isBeside?: boolean
  /** It is about the server alone, and names no platform (recorded of the analyzer). */
  ofServer?: boolean
  /** Where its end shows: documents, and collections whose lists show it. Who polls one of them waits for it. */
  shows?: readonly string[] | ((session: SessionOf<W>) => readonly string[])
}

/** What is known of a session when it starts. */
export interface SessionStart<W> {
  work: W
  id?: string
  /** Instead of the kind's own name, e.g. a job's. */
  name?: string
  /** The job or activity; a session that belongs to none stands for itself. */
  jobId?: string
  resourceId?: string
  resourceReference?: string
  parentSessionId?: string
  initiatedBy?: string
  /** Of the machines that it is about. */
  platformName?: Session['platformName']
  /** The first of the sessions that tried the same, where this one tries again. */
  originalSessionId?: string
  retryInfo?: Session['retryInfo']
  /** Instead of the kind's own type. */
  sessionType?: ESessionType
}

/** A session within another one, which begins and ends it; it has no plan of its own. */
export interface SessionPart extends Pick<Session, 'name' | 'jobId' | 'sessionType'> {
  of: Session
  state: ESessionState
  algorithm?: Session['algorithm']
  originalSessionId?: string
}

/** Who starts what the server starts by itself (recorded). */
export const byItself = 'SYSTEM'

export interface SessionFilter extends Asked {
  nameFilter?: string | undefined
  createdAfterFilter?: string | undefined
  createdBeforeFilter?: string | undefined
  endedAfterFilter?: string | undefined
  endedBeforeFilter?: string | undefined
  typeFilter?: ESessionType | ESessionType[] | undefined
  stateFilter?: ESessionState | undefined
  resultFilter?: ESessionResult | ESessionResult[] | undefined
  jobIdFilter?: string | undefined
}

interface Engine {
  stoppable: boolean
  progress: (session: Session) => number
  /** Ends it, or does some of what is to be done before: whether there is more. */
  cancel: (session: Session) => boolean
}

const second = 1_000
const stopStep = 'vbr.session:stop'
/** ASSUMED: how long a session that was stopped takes to wind up. */
const stopping = 3 * second

/** What the end says of a session that was stopped, by somebody or by what a test has arranged. */
export const canceledMessage = (stoppedBy?: string): string =>
  // Recorded with the account of the user.
  stoppedBy === undefined ? 'Operation was canceled by user' : `Error: Operation was canceled by user ${stoppedBy}`

/**
 * The sessions of VBR, and the engine that runs every kind of them.
 *
 *   (Starting) ──▶ Working … ──▶ Stopped: Success | Warning | Failed, 100 %
 *                     └── stop ──▶ Stopping ──▶ Stopped: Failed, canceled
 */
export function createSessions (kernel: Kernel, server: Server) {
  const sessions = kernel.collection<Session>({
    name: 'vbr.sessions',
    noun: 'Session',
    shape: {
      model: 'SessionModel',
      own: {
        outcome: member.text, kind: member.optionalText, work: member.anything, warning: member.optionalText,
        stoppedBy: member.optionalText,
        run: member.run
      }
    },
    session: {
      goesOn: ({ state }) => state !== 'Stopped',
      result: ({ state, outcome }) => state === 'Stopped' ? outcome : state,
      message: ({ result }) => result?.message
    },
    columns: {
      name: text('name'),
      sessionType: text('sessionType'),
      // A second column for the same member: the lists filter by type and exclude types.
      family: text('sessionType'),
      creationTime: text('creationTime'),
      endTime: text('endTime'),
      state: text('state'),
      result: text('outcome'),
      jobId: text('jobId'),
      initiatedBy: text('initiatedBy'),
      parentSessionId: text('parentSessionId')
    },
    indexes: {
      ofJob: ['jobId', 'creationTime'],
      ofType: ['sessionType', 'creationTime'],
      ofFamily: ['family', 'creationTime'],
      inState: ['state', 'creationTime'],
      withResult: ['result', 'creationTime']
    },
    references: { parent: { path: 'parentSessionId', to: 'vbr.sessions', weak: true } }
  })
  const engines = new Map<string, Engine>()
  const beside = new Set<ESessionType>()

  // Every change of the world has a number of its own: on recorded servers these are unique and rise.
  const nextUsn = (): number => kernel.version() + 1
  const engineOf = (session: Session): Engine | undefined => engines.get(session.kind ?? '')
  const isRunning = (session: Session): boolean => session.state !== 'Stopped'

  /** Progress moves with the clock until somebody stops the session. */
  function show (session: Session): Session {
    const engine = session.run === undefined || session.state === 'Stopping' ? undefined : engineOf(session)
    return engine === undefined ? session : { ...session, progressPercent: engine.progress(session) }
  }

  function change (session: Session, changes: Partial<Session>): Session {
    return sessions.patch(session.id, { ...changes, usn: nextUsn() })
  }

  function end (session: Session, outcome: ESessionResult, message: string, isCanceled = false): void {
    const { work: _work, warning: _warning, stoppedBy: _stoppedBy, ...kept } = sessions.get(session.id)
    sessions.replace({
      ...kept,
      state: 'Stopped',
      endTime: kernel.clock.iso(),
      progressPercent: 100,
      outcome,
      result: { result: outcome, message, isCanceled },
      usn: nextUsn()
    })
  }

  kernel.schedule.define(stopStep, id => {
    const session = sessions.find(id)
    if (session === undefined || !isRunning(session) || engineOf(session)?.cancel(session) !== true) return
    kernel.schedule.at(kernel.clock.now(), stopStep, id)
  })

  /** Sessions that others begin and end. Who polls one of them waits for the one that it is within. */
  const parts = {
    open ({ of, ...part }: SessionPart): Session {
      const id = kernel.ids.next()
      const { initiatedBy, retryInfo } = of
      const session = sessions.add({
        id,
        creationTime: kernel.clock.iso(),
        progressPercent: 0,
        usn: nextUsn(),
        platformId: zeroId,
        relatedSessionId: zeroId,
        originalSessionId: id,
        parentSessionId: of.id,
        outcome: 'None',
        result: { result: 'None', message: '', isCanceled: false },
        ...(initiatedBy && { initiatedBy }),
        ...(retryInfo && { retryInfo }),
        ...part
      })
      kernel.waitsFor(id, of.id)
      return session
    },

    change: (id: string, changes: Partial<Session>): Session => change(sessions.get(id), changes),

    end (id: string, outcome: ESessionResult, message: string, isCanceled = false): void {
      end(sessions.get(id), outcome, message, isCanceled)
    },

    /** Those of a session, in the order in which they were begun. */
    of: (parentSessionId: string): Session[] => sessions.list({ where: { parentSessionId } })
  }

  /** Declares a kind of session; what it gives back starts one. */
  function define<W> (kind: SessionKind<W>) {
    type Running = SessionOf<W>
    // Only `start` below makes sessions of this kind, with work of this type.
    const asRunning = (session: Session): Running => session as Running
    const key = kind.variant === undefined ? kind.kind : `${kind.kind}:${kind.variant}`

    const plan = kernel.plans.define<Session>({
      kind: kind.kind,
      variant: kind.variant,
      of: sessions,
      subjects: session => [session.jobId ?? '', ...kind.subjects?.(asRunning(session)) ?? []],
      ...(kind.objects === undefined ? {} : { objects: kind.objects }),
      ...(kind.otherSteps === undefined ? {} : { steps: kind.otherSteps }),
      windUp: (session, outcome) => kind.windUp?.(asRunning(session), outcome) === true,
      phases: [
        ...(kind.starting === undefined ? [] : [{ name: 'starting', lasts: kind.starting }]),
        ...kind.steps.map(phaseOf)
      ],
      succeed (session, arranged) {
        kind.succeed?.(asRunning(session))
        const { work, warning } = asRunning(sessions.get(session.id))
        for (const title of arranged?.log ?? []) kernel.log.add(session.id, title)
        if (arranged !== undefined) end(session, 'Success', arranged.message === '' ? 'Success' : arranged.message)
        else if (warning === undefined) end(session, 'Success', 'Success')
        else end(session, 'Warning', warning)
        kind.ended?.(sessions.get(session.id), work)
      },
      fail (session, arranged) {
        const trouble = arranged.result === 'Warning' ? kind.trouble?.(asRunning(session)) : undefined
        const outcome: Outcome = trouble === undefined ? arranged : { result: 'Failed', message: trouble, log: [] }
        const { result, message, log } = outcome
        if (result === 'Warning') kind.succeed?.(asRunning(sessions.get(session.id)), message)
        else kind.fail?.(asRunning(session), outcome)
        const { work } = asRunning(sessions.get(session.id))
        const status = result === 'Warning' ? 'Warning' : 'Failed'
        kernel.log.settle(session.id, result === 'Warning' ? 'Success' : 'Failed')
        for (const title of log.length === 0 ? [message] : log) kernel.log.add(session.id, title, status)
        end(session, status, message, result === 'Canceled')
        kind.ended?.(sessions.get(session.id), work)
      }
    })

    function phaseOf (step: SessionStep<W>, index: number): Phase<Session> {
      const { says, lasts, state = 'Working', begin, doSome, run, holds, isOpen = false } = step
      return {
        name: `step ${index + 1}`,
        title: titleOf(says),
        lasts: typeof lasts === 'number' ? lasts : session => lasts(asRunning(session)),
        begin (session) {
          if (session.state !== state) change(session, { state })
          const titles = typeof says === 'function' ? says(asRunning(session)) : says ?? []
          for (const title of [titles].flat()) kernel.log.add(session.id, title, 'Running')
          begin?.(asRunning(session))
        },
        isOpen,
        end (session) {
          const trouble = run?.(asRunning(session))
          kernel.log.settle(session.id, lineStatus[trouble?.result ?? 'Success'])
          if (trouble?.result === 'Failed') plan.end(sessions.get(session.id), { ...trouble, log: [] })
          if (trouble?.result === 'Warning') {
            kernel.log.add(session.id, trouble.message, 'Warning')
            sessions.patch(session.id, { warning: trouble.message })
          }
        },
        ...(holds === undefined ? {} : { holds: session => holds(asRunning(session)) }),
        ...(doSome === undefined ? {} : { doSome: session => doSome(asRunning(session)) })
      }
    }

    if (engines.has(key)) throw new Error(`Two kinds of session are called ${key}`)
    if (kind.isBeside === true) beside.add(kind.type)
    engines.set(key, {
      stoppable: kind.stoppable ?? true,
      progress: session => kind.progress?.(asRunning(session)) ?? plan.progress(session),
      cancel (session) {
        const outcome: Outcome = { result: 'Canceled', message: canceledMessage(session.stoppedBy), log: [] }
        if (plan.windUp(session, outcome)) return true
        plan.end(sessions.get(session.id), outcome)
        return false
      }
    })

    return {
      /** As its sessions name the kind that runs them. */
      key,

      /** Gives the session as it is in its first moment. */
      start ({ work, name = kind.name, id = kernel.ids.next(), jobId = id, ...about }: SessionStart<W>): Session {
        const session = plan.start(sessions.add({
          id,
          name,
          jobId,
          sessionType: kind.type,
          creationTime: kernel.clock.iso(),
          state: kind.starting === undefined ? kind.steps[0]?.state ?? 'Working' : 'Starting',
          progressPercent: 0,
          usn: nextUsn(),
          // On every recorded session that is about machines.
          ...(kind.ofServer === true ? {} : { platformId: zeroId }),
          relatedSessionId: zeroId,
          originalSessionId: id,
          outcome: 'None',
          result: { result: 'None', message: '', isCanceled: false },
          kind: key,
          work,
          ...about
        }))
        const shows = typeof kind.shows === 'function' ? kind.shows(asRunning(session)) : kind.shows ?? []
        for (const subject of shows) kernel.waitsFor(subject, session.id)
        return show(session)
      },

      find (id: string): Running | undefined {
        const session = sessions.find(id)
        return session === undefined ? undefined : asRunning(session)
      },

      /** Goes on from a step that was open. */
      proceed: plan.proceed,

      /** Says more about a session that runs. */
      change: (id: string, changes: Partial<Running>): Running => asRunning(change(sessions.get(id), changes)),

      /** Ends one before its time. */
      fail (id: string, outcome: Outcome): void { plan.end(sessions.get(id), outcome) }
    }
  }

  function pageOf (
    filter: SessionFilter & { parentSessionId?: string }, family: Test, only?: readonly string[]
  ): Page<Session> {
    const { order, paging } = listing(filter, [{ by: 'creationTime', descending: true }])
    const page = sessions.page({
      order,
      where: {
        id: only,
        family,
        name: like(filter.nameFilter),
        creationTime: between(filter.createdAfterFilter, filter.createdBeforeFilter),
        endTime: between(filter.endedAfterFilter, filter.endedBeforeFilter),
        sessionType: filter.typeFilter,
        state: filter.stateFilter,
        result: filter.resultFilter,
        jobId: filter.jobIdFilter,
        parentSessionId: filter.parentSessionId
      }
    }, paging)
    return { ...page, results: page.results.map(show) }
  }

  /** Automation sessions have a section of their own; the others do not show them. */
  function find (id: string, automation: boolean): Session {
    const session = sessions.get(id)
    if ((session.sessionType === 'Automation') !== automation) throw refuse.noSession(id)
    return session
  }

  const view = (automation: boolean) => ({
    /** Without the types in `beyond`, which the client cannot read, and of `only` some for whom does not see all. */
    page: (filter: SessionFilter, beyond: readonly ESessionType[] = [], only?: readonly string[]): Page<Session> =>
      pageOf(filter, automation ? 'Automation' : { not: ['Automation', ...beyond] }, only),

    get: (id: string): Session => show(find(id, automation)),

    logs (id: string, status?: ETaskLogRecordStatus): SessionLogResult {
      return recordsOf(kernel.log.lines(find(id, automation).id), status)
    },

    /** `user` is who asks for it, as they logged in; nobody does where the server itself stops it. */
    stop (id: string, user?: string): void {
      const session = find(id, automation)
      const engine = engineOf(session)
      if (!isRunning(session)) throw refuse.notRunning(session.name)
      if (engine?.stoppable !== true) throw refuse.notStoppable(session.name)
      if (session.state === 'Stopping') return
      const progressPercent = engine.progress(session)
      kernel.schedule.cancel(session.id)
      change(session, { state: 'Stopping', progressPercent, stoppedBy: user && accountOf(server, user) })
      kernel.schedule.at(kernel.clock.now() + stopping, stopStep, session.id)
    }
  })

  return {
    define,
    parts,
    /** As it is kept, whatever section shows it. */
    find: sessions.find,
    remove: sessions.remove,

    /** Those of every section that were over before a moment. */
    /** The ids of those of some jobs, and of those that somebody has begun. */
    idsOf: (jobIds: readonly string[], user: string): string[] => [
      ...sessions.list({ where: { jobId: [...jobIds] } }),
      ...sessions.list({ where: { initiatedBy: [user, accountOf(server, user)] } })
    ].map(({ id }) => id),

    endedBefore: (time: string): Session[] => sessions.list({ where: { state: 'Stopped', endTime: { to: time } } }),

    /** Those that were begun as parts of another one. */
    below: (parentSessionId: string, filter: SessionFilter): Page<Session> =>
      pageOf({ ...filter, parentSessionId }, { not: ['Automation'] }),

    ...view(false),
    automation: view(true),
    /** The latest session of some types that a job has, leaving out those that are within others. */
    latestOf: (jobId: string, sessionType: ESessionType[]): Session | undefined => sessions.first({
      where: { jobId, sessionType, parentSessionId: null }, order: [{ by: 'creationTime', descending: true }]
    }),

    /** The running session of a job or activity: it is the latest, for a job runs once at a time. */
    runningOf (jobId: string): Session | undefined {
      const latest = sessions.first({
        where: { jobId, family: { not: [...beside] }, parentSessionId: null },
        order: [{ by: 'creationTime', descending: true }]
      })
      return latest !== undefined && isRunning(latest) ? latest : undefined
    }
  }
}

export type Sessions = ReturnType<typeof createSessions>

const lineStatus: Record<ESessionResult, LogStatus> = {
  None: 'Running', Success: 'Success', Warning: 'Warning', Failed: 'Failed'
}
