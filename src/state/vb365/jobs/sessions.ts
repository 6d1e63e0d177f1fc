import type { RESTJobSession, RESTJobStatistics } from '../../../schemas/vb365/common/jobs.js'
import type { RESTLogItem } from '../../../schemas/vb365/common/shared.js'
import { between, type Page, type Paging, withoutIndex, text, type Where } from '../../store/collection.js'
import { member, optionalTexts, texts } from '../../store/shape.js'
import { guid } from '../../store/ids.js'
import type { LogLine, LogStatus } from '../../time/log.js'
import type { Planned } from '../../time/plan.js'
import type { Kernel } from '../../kernel.js'
import { withETag } from '../base/etag.js'
import { jobsRefusals as refuse } from './refusals.js'

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

export type LogItemType = NonNullable<RESTLogItem['type']>
export type LogItem = RESTLogItem & { sessionId: string }

const logItemTypes: Record<LogStatus, LogItemType> = {
  Running: 'Running', Success: 'Success', Warning: 'Warning', Failed: 'Error', Stopped: 'Stop'
}

/** How a run ended that left a restore point. */
const whole = ['Success', 'Warning']
const isWhole = ({ status, retryOf }: JobSession): boolean => whole.includes(status ?? '') && retryOf === undefined
const isRunning = ({ status }: JobSession): boolean => status === 'Queued' || status === 'Running'

/** Sessions of backup and copy jobs: their state, statistics and log items. */
export function createJobSessions (kernel: Kernel) {
  const sessions = kernel.collection<JobSession>({
    name: 'vb365.jobSessions',
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

  const logItems = (sessionId: string): LogItem[] =>
    kernel.log.lines(sessions.get(sessionId).id).map(line => logItem(sessionId, line))

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

    logItems (
      sessionId: string, { type, orderAsc = true }: { type?: LogItemType | undefined, orderAsc?: boolean | undefined },
      { offset = 0, limit = 30 }: Paging
    ): Page<LogItem> {
      const items = logItems(sessionId).filter(item => type === undefined || item.type === type)
      if (!orderAsc) items.reverse()
      return { results: items.slice(offset, offset + limit), offset, limit, total: items.length }
    },

    logItem (sessionId: string, id: string): LogItem {
      const item = logItems(sessionId).find(item => item.id === id.toLowerCase())
      if (item === undefined) throw refuse.noSuchLogItem(id)
      return item
    }
  }
}

export type JobSessions = ReturnType<typeof createJobSessions>

function logItem (sessionId: string, { order, status, title, startTime, updateTime }: LogLine): LogItem {
  return {
    sessionId,
    id: guid(`${sessionId}/${order}`),
    usn: order,
    creationTime: startTime,
    ...(status === 'Running' ? {} : { endTime: updateTime }),
    type: logItemTypes[status],
    message: title
  }
}
