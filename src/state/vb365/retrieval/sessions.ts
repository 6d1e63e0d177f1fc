import type { RESTDataRetrievalSession } from '../../../schemas/vb365/data-retrieval-sessions.js'
import type { RESTLogItem } from '../../../schemas/vb365/common/shared.js'
import { Type } from '@sinclair/typebox'
import { text, type Page, type Paging } from '../../store/collection.js'
import { member, texts } from '../../store/shape.js'
import type { Planned } from '../../time/plan.js'
import type { Kernel } from '../../kernel.js'
import type { SessionLog } from '../jobs/session-log.js'
import type { Repositories } from '../repositories/repositories.js'
import type { Retrieval } from './retrievals.js'

/** What is done about a retrieval: its data is brought back, kept for another time, or given up. */
export type RetrievalSession = RESTDataRetrievalSession & Planned & {
  id: string
  name: string
  retrievalId: string
  repositoryId: string
  creationTime: string
  type: 'Retrieve' | 'RetrievalChangeAvailabilityPeriodDays' | 'RetrievalRemoving'
  status: NonNullable<RESTDataRetrievalSession['status']>
  /** How many objects it is about, and how many blobs of them are read from the archive. */
  objects: number
  blobs: number
  /** Why it did not go well. */
  details?: string
}

type Shown = RESTDataRetrievalSession & { id: string }
/** A line of a log, with what its links need to know. */
type ShownLogItem = RESTLogItem & { retrievalSessionId: string }

/** The sessions of retrievals. */
export function createRetrievalSessions (kernel: Kernel, repositories: Repositories, sessionLog: SessionLog) {
  const sessions = kernel.collection<RetrievalSession>({
    name: 'vb365.dataRetrievalSessions',
    noun: 'Data retrieval session',
    shape: {
      model: 'RESTDataRetrievalSession',
      own: {
        ...texts('name', 'retrievalId', 'repositoryId'),
        creationTime: member.time, objects: member.count, blobs: member.count, run: member.run,
        progress: Type.Optional(member.integer), details: member.optionalText
      }
    },
    session: {
      goesOn: ({ status }) => status === 'Running',
      result: ({ status }) => status,
      message: ({ details }) => details
    },
    columns: {
      retrievalId: text('retrievalId'),
      repositoryId: text('repositoryId'),
      status: text('status'),
      creationTime: text('creationTime'),
      endTime: text('endTime')
    },
    references: {
      retrieval: { path: 'retrievalId', to: 'vb365.dataRetrievals', weak: true },
      repository: { path: 'repositoryId', to: 'vb365.repositories', weak: true }
    }
  })

  let shareOf = (_session: RetrievalSession): number => 1

  /** It counts objects, and the blobs that they are made of (guide: retrieval metrics). */
  function show (session: RetrievalSession): Shown {
    if (session.status !== 'Running') return session
    const share = shareOf(session)
    return {
      ...session, progress: Math.floor(session.objects * share), processedObjects: Math.floor(session.blobs * share)
    }
  }

  const toItem = ({ sessionId: _, ...item }: RESTLogItem & { sessionId: string }, id: string): ShownLogItem =>
    ({ ...item, retrievalSessionId: id })

  return {
    collection: sessions,

    /** How far sessions that are under way have come: a share from 0 to 1. */
    measuredBy (share: (session: RetrievalSession) => number): void { shareOf = share },

    get: (id: string): Shown => show(sessions.get(id)),

    running: (where: { retrievalId?: string, repositoryId?: string }): RetrievalSession | undefined =>
      sessions.first({ where: { ...where, status: 'Running' } }),

    begin (
      { id, name, repositoryId, objects }: Retrieval, type: RetrievalSession['type'], blobs: number
    ): RetrievalSession {
      const { proxyId, proxyPoolId } = repositories.get(repositoryId)
      return sessions.add({
        id: kernel.ids.next(),
        name,
        retrievalId: id,
        repositoryId,
        ...(proxyPoolId == null ? { proxyId: proxyId ?? undefined } : { proxyPoolId }),
        creationTime: kernel.clock.iso(),
        type,
        status: 'Running',
        objects: objects.length,
        blobs
      })
    },

    /** It is over; what it did not come to is not counted. */
    end (session: RetrievalSession, status: RetrievalSession['status'], share = 1, details?: string): void {
      sessions.patch(session.id, {
        status,
        endTime: kernel.clock.iso(),
        progress: Math.floor(session.objects * share),
        processedObjects: Math.floor(session.blobs * share),
        ...(details === undefined ? {} : { details })
      })
    },

    /** Newest first. */
    page ({ dataRetrievalId }: { dataRetrievalId?: string | undefined }, { offset, limit = 30 }: Paging): Page<Shown> {
      const page = sessions.page({
        where: { retrievalId: dataRetrievalId }, order: [{ by: 'creationTime', descending: true }]
      }, { offset, limit })
      return { ...page, results: page.results.map(show) }
    },

    logItems (sessionId: string, order: { orderAsc?: boolean | undefined }, paging: Paging): Page<ShownLogItem> {
      const { id } = sessions.get(sessionId)
      const page = sessionLog.page(id, order, paging)
      return { ...page, results: page.results.map(item => toItem(item, id)) }
    },

    logItem (sessionId: string, itemId: string): ShownLogItem {
      const { id } = sessions.get(sessionId)
      return toItem(sessionLog.get(id, itemId), id)
    }
  }
}

export type RetrievalSessions = ReturnType<typeof createRetrievalSessions>
