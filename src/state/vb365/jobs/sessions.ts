import type { RESTJobSession, RESTJobStatistics } from '../../../schemas/vb365/common/jobs.js'
import { between, type Page, type Paging, withoutIndex, text, type Where } from '../../store/collection.js'
import { member, optionalTexts, texts } from '../../store/shape.js'
import type { Planned } from '../../time/plan.js'
import type { Kernel } from '../../kernel.js'
import { type ChangePage, readToken } from '../backups/index.js'
import { withETag } from '../base/etag.js'
import type { LogItem, LogItemType, SessionLog } from './session-log.js'

/** One run of a backup job or a copy job. */
export type JobSession = RESTJobSession & Planned & {
  jobId: string
  jobType: 'Backup' | 'Copy'
  organizationId: string
  repositoryId: string
  creationTime: string
  progress: number
  statistics: RESTJobStatistics
  retryCount: number
  /** The restore point that a copy job takes over in this run. */
  sourceId?: string
  /** Where that one lies. */
  sourceRepositoryId?: string
  /** The run whose troubled objects this one tries again. */
  retryOf?: string
}

export interface JobSessionFilter {
  jobId?: string | undefined
  jobType?: 'Backup' | 'Copy' | undefined
  status?: 'Stopped' | 'Running' | 'Succeeded' | 'Failed' | 'Warning' | undefined
  endTimeLowerBound?: string | undefined
  endTimeUpperBound?: string | undefined
}

/** How a run ended that left a restore point. */
const whole = ['Success', 'Warning']
const isWhole = ({ status, retryOf }: JobSession): boolean => whole.includes(status ?? '') && retryOf === undefined
const isRunning = ({ status }: JobSession): boolean => status === 'Queued' || status === 'Running'

/** Sessions of backup and copy jobs: their state, statistics and log items. */
export function createJobSessions (kernel: Kernel, sessionLog: SessionLog) {
  const sessions = kernel.collection<JobSession>({
    name: 'vb365.jobSessions',
    feed: true,
    noun: 'Job session',
    shape: {
      model: 'RESTJobSession',
      own: {
        ...texts('jobId', 'organizationId', 'repositoryId'),
        ...optionalTexts('sourceId', 'sourceRepositoryId', 'retryOf'),
        creationTime: member.time, progress: member.number, retryCount: member.integer, run: member.run
      }
    },
    session: {
      goesOn: ({ status }) => status === 'Queued' || status === 'Running',
      result: ({ status }) => status ?? 'Stopped',
      message: ({ details }) => details ?? undefined
    },
    columns: {
      jobId: text('jobId'),
      jobType: withoutIndex(text('jobType')),
      repositoryId: text('repositoryId'),
      sourceRepositoryId: text('sourceRepositoryId'),
      status: text('status'),
      retryOf: withoutIndex(text('retryOf')),
      creationTime: text('creationTime'),
      endTime: text('endTime')
    },
    indexes: { history: ['jobId', 'creationTime'], busy: ['repositoryId', 'status'] },
    // A session is history: what it was about may go.
    references: {
      repository: { path: 'repositoryId', to: 'vb365.repositories', weak: true },
      organization: { path: 'organizationId', to: 'vb365.organizations', weak: true }
    }
  })
  const shown = withETag(sessions)

  const latestOf = (jobId: string, where: Where = {}): JobSession | undefined =>
    sessions.first({ where: { jobId, ...where }, order: [{ by: 'creationTime', descending: true }] })

  return {
    collection: sessions,
    get: (id: string) => shown(sessions.get(id)),

    /** A job runs once at a time, so the run under way is its latest. */
    running (jobId: string): JobSession | undefined {
      const latest = latestOf(jobId)
      return latest !== undefined && isRunning(latest) ? latest : undefined
    },
    /** Those that write into a repository, and those that copy from it. */
    runningOn: (id: string): JobSession[] => [{ repositoryId: id }, { sourceRepositoryId: id }]
      .flatMap(on => sessions.list({ where: { ...on, status: ['Queued', 'Running'] } })),
    /** The newest run that left a restore point of everything, not only of what was tried again. */
    lastWhole (jobId: string): JobSession | undefined {
      const latest = latestOf(jobId)
      // It is the latest of all, as a rule.
      return latest !== undefined && isWhole(latest) ? latest : latestOf(jobId, { status: whole, retryOf: null })
    },

    /** Newest first: clients take the first row for the latest run. */
    page (
      { jobId, jobType, status, endTimeLowerBound, endTimeUpperBound }: JobSessionFilter, { offset, limit = 30 }: Paging
    ): Page<JobSession> {
      const page = sessions.page({
        where: {
          jobId,
          jobType,
          // The filter's word for the status Success is another one than the session's.
          status: status === 'Succeeded' ? 'Success' : status,
          endTime: between(endTimeLowerBound, endTimeUpperBound)
        },
        order: [{ by: 'creationTime', descending: true }]
      }, { offset, limit })
      return { ...page, results: page.results.map(shown) }
    },

    /** Those changed after a change that a client has seen. */
    changes (from: string | undefined, jobType: 'Backup' | 'Copy' | undefined, limit = 30): ChangePage<JobSession> {
      const since = readToken(from, kernel.version())
      const found = sessions.since(since, limit)
      return {
        nextChangeToken: String(found.at(-1)?.version ?? since),
        limit,
        results: found.map(({ doc }) => shown(doc)).filter(session => jobType === undefined ||
          session.jobType === jobType)
      }
    },

    logItems: (
      sessionId: string, filter: { type?: LogItemType | undefined, orderAsc?: boolean | undefined }, paging: Paging
    ): Page<LogItem> => sessionLog.page(sessions.get(sessionId).id, filter, paging),

    logItem: (sessionId: string, id: string): LogItem => sessionLog.get(sessions.get(sessionId).id, id)
  }
}

export type JobSessions = ReturnType<typeof createJobSessions>
