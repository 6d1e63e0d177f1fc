import { Type } from '@sinclair/typebox'
import type { RESTRestorePoint } from '../../../schemas/vb365/common/restore.js'
import { between, flag, text, type Page, type Paging, type Where, withoutIndex } from '../../store/collection.js'
import { member, texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { withETag } from '../base/etag.js'
import { type ChangePage, readToken } from './changes.js'
import type { PointLimits } from './point-limits.js'
import type { ProcessedObjects } from './processed-objects.js'
import { backupsRefusals as refuse } from './refusals.js'

/** What a run of a job left in a repository. */
export type RestorePoint = RESTRestorePoint & {
  id: string
  organizationId: string
  repositoryId: string
  jobId: string
  backupTime: string
  sessionId: string
  /** The restore point that a copy was made from. */
  sourceId?: string
  /** How much room it takes, where that is known. */
  storedBytes?: number
  limits?: PointLimits
  /** It lies on object storage, and its organization was removed: nobody sees it until that is back. */
  isOutOfReach?: boolean
}

/** Whose restore points are looked for. */
export interface PointFilter {
  organizationId?: string | undefined
  repositoryId?: string | undefined
  jobId?: string | undefined
  isCopy?: boolean | undefined
  isLongTermCopy?: boolean | undefined
  isRetrieved?: boolean | undefined
  /** What a retrieval brought back from an archive. */
  retrievalId?: string | undefined
}

/**
 * What lies in backups. What a retrieval brought back lies in its archive as well: only who asks for the retrieval
 * means it (guide: neither the cache of an organization nor the portal has retrieved points).
 */
const toWhere = ({ retrievalId, ...filter }: PointFilter): Where =>
  retrievalId === undefined ? { ...filter, isRetrieved: false } : { ...filter, retrievalId }

/** What a list of restore points is asked with: also for the objects in them, and for when they were made. */
export interface PointQuery extends PointFilter {
  userId?: string | undefined
  groupId?: string | undefined
  siteId?: string | undefined
  teamId?: string | undefined
  from?: string | undefined
  to?: string | undefined
  /** Version 6 asks for one moment. */
  backupTime?: string | undefined
  orderAsc?: boolean | undefined
}

/** Restore points: what a run of a job has left in a repository, until retention removes it. */
export function createRestorePoints (kernel: Kernel, processed: ProcessedObjects) {
  const points = kernel.collection<RestorePoint>({
    name: 'vb365.restorePoints',
    feed: true,
    noun: 'Restore point',
    shape: {
      model: 'RESTRestorePoint',
      own: {
        ...texts('organizationId', 'repositoryId', 'jobId', 'sessionId'),
        backupTime: member.time, sourceId: member.optionalText, storedBytes: Type.Optional(member.number),
        limits: member.optionalGroup, isOutOfReach: member.flag
      }
    },
    columns: {
      organizationId: text('organizationId'),
      repositoryId: text('repositoryId'),
      jobId: text('jobId'),
      sessionId: text('sessionId'),
      backupTime: text('backupTime'),
      isCopy: flag('isCopy'),
      isLongTermCopy: flag('isLongTermCopy'),
      isRetrieved: flag('isRetrieved'),
      retrievalId: text('retrievalId'),
      isOutOfReach: withoutIndex(flag('isOutOfReach'))
    },
    indexes: {
      ofJob: ['jobId', 'repositoryId', 'backupTime'],
      ofOrganization: ['organizationId', 'backupTime'],
      ofRepository: ['repositoryId', 'backupTime']
    },
    references: {
      // A restore point outlives the job and the organization that it is from, and its repository's registration.
      job: { path: 'jobId', to: 'vb365.jobs', weak: true },
      organization: { path: 'organizationId', to: 'vb365.organizations', weak: true },
      repository: { path: 'repositoryId', to: 'vb365.repositories', weak: true }
    }
  })
  const shown = withETag(points, eTag => ({ eTag, objectsEtag: eTag }))
  const listeners: Array<(point: RestorePoint) => void> = []

  /** The runs in which all of some objects were backed up; undefined when none are asked for. */
  function sessionsWith (objectIds: Array<string | undefined>): string[] | undefined {
    const [first, ...others] = objectIds.filter(id => id !== undefined).map(id => processed.sessionsWith(id))
    return first?.filter(id => others.every(sessions => sessions.includes(id)))
  }

  return {
    add (point: RestorePoint): void {
      points.add(point)
      for (const added of listeners) added(point)
    },

    /** Told of every new restore point. */
    onAdded (listener: (point: RestorePoint) => void): void { listeners.push(listener) },

    find: points.find,
    remove: points.remove,

    /** Those in a repository that are not younger than `until`. */
    upTo: (repositoryId: string, until: string): RestorePoint[] =>
      points.list({ where: { ...toWhere({ repositoryId }), backupTime: between(undefined, until) } }),

    /** Those that backup jobs made since a moment (ISO text), oldest first. */
    since: (from: string): RestorePoint[] =>
      points.list({ where: { isCopy: false, backupTime: between(from, undefined) }, order: [{ by: 'backupTime' }] }),

    get (id: string) {
      const point = points.get(id)
      if (point.isOutOfReach === true) throw refuse.outOfReach(id)
      return shown(point)
    },
    version: points.version,

    /** Those of an organization in some repositories go out of reach with it, and come back with it. */
    setReach (organizationId: string, isOutOfReach: boolean, isIn: (repositoryId: string) => boolean): void {
      for (const point of points.list({ where: { organizationId } })) {
        if (isIn(point.repositoryId)) points.replace({ ...point, isOutOfReach })
      }
    },
    /** Whether one holds something of a user, in reach or not. */
    hold: (userId: string): boolean => points.count({ sessionId: sessionsWith([userId]) }) > 0,
    /** Whether a run left one. */
    isOf: (sessionId: string): boolean => points.count({ sessionId }) > 0,

    /** All of a filter, newest first, or those that are not younger than `until`. */
    listOf: (filter: PointFilter, until?: string): RestorePoint[] => points.list({
      where: { ...toWhere(filter), backupTime: between(undefined, until) }, order: [{ by: 'backupTime', descending: true }]
    }),

    /** Those changed after a change that a client has seen; `latest` begins at the end (documented for version 7). */
    changes (from: string | undefined, limit = 30): ChangePage<RestorePoint> {
      const since = readToken(from, kernel.version())
      const found = points.since(since, limit)
      return {
        nextChangeToken: String(found.at(-1)?.version ?? Math.max(since, 0)), limit,
        results: found.flatMap(({ doc }) => doc.isOutOfReach === true ? [] : [shown(doc)])
      }
    },

    /** Newest first unless asked otherwise. */
    page (query: PointQuery, { offset, limit = 30 }: Paging): Page<RestorePoint> {
      const { organizationId, repositoryId, jobId, isCopy, isLongTermCopy, isRetrieved, orderAsc = false } = query
      const { userId, groupId, siteId, teamId, backupTime, from = backupTime, to = backupTime } = query
      const page = points.page({
        where: {
          organizationId,
          repositoryId,
          jobId,
          isCopy,
          isLongTermCopy,
          isRetrieved,
          isOutOfReach: false,
          sessionId: sessionsWith([userId, groupId, siteId, teamId]),
          backupTime: between(from, to)
        },
        order: [{ by: 'backupTime', descending: !orderAsc }]
      }, { offset, limit })
      return { ...page, results: page.results.map(shown) }
    },

    /** The newest one of each job, not younger than `until`; the newest of all comes first. */
    latestOfEachJob (filter: PointFilter, until?: string): RestorePoint[] {
      const newest = new Map<string, RestorePoint>()
      const found = points.list({
        where: { ...toWhere(filter), backupTime: between(undefined, until) },
        order: [{ by: 'backupTime', descending: true }]
      })
      for (const point of found) {
        const key = `${point.jobId} ${point.repositoryId}`
        if (!newest.has(key)) newest.set(key, point)
      }
      return [...newest.values()]
    },

    first: (filter: PointFilter): RestorePoint | undefined =>
      points.first({ where: toWhere(filter), order: [{ by: 'backupTime' }] }),

    /** The newest one, or the newest one that is not younger than `until`. */
    latest: (filter: PointFilter, until?: string): RestorePoint | undefined => points.first({
      where: { ...toWhere(filter), backupTime: between(undefined, until) },
      order: [{ by: 'backupTime', descending: true }]
    })
  }
}

export type RestorePoints = ReturnType<typeof createRestorePoints>
