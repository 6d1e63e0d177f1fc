import type { RESTExploreOptions, RESTRestoreSession } from '../../../schemas/vb365/common/restore.js'
import type { RESTBackupOrganization } from '../../../schemas/vb365/organization-data-restore.js'
import type { RESTOrganizationExploreOptions } from '../../../schemas/vb365/organizations.js'
import type { Principal } from '../../access/access.js'
import { between, type Page, type Paging, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import type { Outcome } from '../../control/outcomes.js'
import type { Kernel } from '../../kernel.js'
import { withETag } from '../base/etag.js'
import type { Jobs } from '../jobs/jobs.js'
import { needsRetrieval } from '../storage/index.js'
import type { Organizations } from '../organizations/organizations.js'
import { restoreRefusals as refuse } from './refusals.js'
import type { Repositories } from '../repositories/repositories.js'
import type { PointFilter, RestorePoint, RestorePoints } from '../backups/restore-points.js'
import { timeOf } from '../base/time-text.js'

/** Somebody looking into backups: at what lay there as of one restore point. Without it there is nothing to see. */
export type RestoreSession = RESTRestoreSession & {
  organizationId: string
  repositoryId?: string
  pointId?: string
  showDeleted: boolean
  showAllVersions: boolean
}

type ShownOrganization = RESTBackupOrganization & { sessionId: string, sessionType: RestoreSession['type'] }

export interface RestoreSessionFilter {
  startTimeFrom?: string | undefined
  startTimeTo?: string | undefined
  endTimeFrom?: string | undefined
  endTimeTo?: string | undefined
  orderAsc?: boolean | undefined
  orderBy?: 'CreationTime' | 'EndTime' | undefined
}

export interface RestoreSessionBelow {
  organizations: Organizations
  repositories: Repositories
  jobs: Jobs
  restorePoints: RestorePoints
}

/** Who opens a session. */
export type By = Pick<Principal, 'user' | 'kind'>

/** ASSUMED: how long a session stays open without being used. */
const idleTime = 30 * 60_000
const idleStep = 'restoreSession:idle'
const outcomeStep = 'restoreSession:outcome'
/** The kind by which outcomes are arranged. */
const kind = 'RestoreSession'

/**
 * Sessions in which backups are explored and restored.
 *
 *   explore ──▶ Working ── stop, or half an hour without use ──▶ Stopped
 *                  └── arranged: Warning marks it, Failed and Canceled end it too
 */
export function createRestoreSessions (
  kernel: Kernel, { organizations, repositories, jobs, restorePoints }: RestoreSessionBelow
) {
  const sessions = kernel.collection<RestoreSession>({
    name: 'vb365.restoreSessions',
    noun: 'Restore session',
    shape: {
      model: 'RESTRestoreSession',
      own: {
        organizationId: member.text, repositoryId: member.optionalText, pointId: member.optionalText,
        showDeleted: member.yesOrNo, showAllVersions: member.yesOrNo
      }
    },
    session: {
      goesOn: ({ state }) => state === 'Working',
      result: ({ state, result }) => state === 'Stopped' ? result : state,
      message: ({ details }) => details
    },
    columns: {
      state: text('state'),
      creationTime: text('creationTime'),
      endTime: text('endTime'),
      initiatedBy: text('initiatedBy'),
      repositoryId: text('repositoryId')
    },
    // A session is history: what it was about may go.
    references: {
      organization: { path: 'organizationId', to: 'vb365.organizations', weak: true },
      repository: { path: 'repositoryId', to: 'vb365.repositories', weak: true },
      restorePoint: { path: 'pointId', to: 'vb365.restorePoints', weak: true }
    }
  })
  const shown = withETag(sessions)

  kernel.outcomes.define(kind)

  /** It has no length of its own: an outcome comes at once, or after a share of the time that it may stay unused. */
  function arrange ({ id, organizationId, repositoryId }: RestoreSession, { jobId }: PointFilter): void {
    const outcome = kernel.outcomes.take(kind, id, () => [organizationId, repositoryId ?? '', jobId ?? ''])
    if (outcome === undefined) return
    const { at = 0, ...rest } = outcome
    kernel.schedule.at(kernel.clock.now() + idleTime * at / 100, outcomeStep, id, JSON.stringify(rest))
  }

  kernel.schedule.define(outcomeStep, (id, data) => {
    if (sessions.find(id)?.state !== 'Working') return
    const { result, message } = JSON.parse(data) as Outcome // written by `arrange`
    sessions.patch(id, { result: result === 'Canceled' ? 'Success' : result, details: message })
    if (result === 'Failed' || result === 'Canceled') end(id)
  })

  // Nobody waits for an idle session: a poll of one must not move time, nor must time run on to its end.
  const idleSubject = (id: string): string => `idle:${id}`

  kernel.schedule.define(idleStep, (_subject, id) => {
    if (sessions.find(id)?.state === 'Working') end(id)
  })

  function keepOpen (id: string): void {
    kernel.schedule.cancel(idleSubject(id), idleStep)
    kernel.schedule.at(kernel.clock.now() + idleTime, idleStep, idleSubject(id), id, { recurring: true })
  }

  function end (id: string): void {
    kernel.schedule.cancel(idleSubject(id), idleStep)
    kernel.schedule.cancel(id, outcomeStep)
    sessions.patch(id, { state: 'Stopped', endTime: kernel.clock.iso() })
  }

  repositories.usedBy(repositoryId => sessions.list({ where: { repositoryId, state: 'Working' } })
    .map(({ id, name }) => ({ id, name: `restore session ${name ?? id}`, isJob: false, stop: () => end(id) })))

  /** Tenants and operators see what they opened themselves; the administrator sees everything. */
  function find (id: string, { user, kind }: By): RestoreSession {
    const session = sessions.get(id)
    if (kind !== 'administrator' && session.initiatedBy !== user) throw refuse.noSuchSession(id)
    return session
  }

  function open (organizationId: string, options: RESTExploreOptions, from: PointFilter, { user }: By): RestoreSession {
    const { type, dateTime, showDeleted, showAllVersions } = options
    if (type == null) throw refuse.restoreTypeMissing()
    const organization = organizations.get(organizationId)
    // Before the first backup there is nothing to find, after the last one the latest is found (documented).
    const point = restorePoints.latest({ ...from, organizationId }, dateTime ?? undefined)
    const repositoryId = point?.repositoryId ?? from.repositoryId
    if (repositoryId !== undefined) repositories.guardUsable(repositories.get(repositoryId))
    const creationTime = kernel.clock.iso()
    const session = sessions.add({
      id: kernel.ids.next(),
      name: nameOf(organization.name, point, dateTime ?? creationTime),
      organization: organization.name,
      organizationId,
      type,
      creationTime,
      state: 'Working',
      result: 'Success',
      initiatedBy: user,
      details: '',
      showDeleted: showDeleted ?? false,
      showAllVersions: showAllVersions ?? false,
      ...(repositoryId === undefined ? {} : { repositoryId }),
      ...(point === undefined ? {} : { pointId: point.id })
    })
    keepOpen(session.id)
    arrange(session, from)
    return shown(session)
  }

  return {
    get: (id: string, by: By): RestoreSession => shown(find(id, by)),

    page (
      { startTimeFrom, startTimeTo, endTimeFrom, endTimeTo, orderAsc = false, orderBy }: RestoreSessionFilter,
      { offset, limit = 30 }: Paging, { user, kind }: By
    ): Page<RestoreSession> {
      const page = sessions.page({
        where: {
          creationTime: between(readTime('startTimeFrom', startTimeFrom), readTime('startTimeTo', startTimeTo)),
          endTime: between(readTime('endTimeFrom', endTimeFrom), readTime('endTimeTo', endTimeTo)),
          initiatedBy: kind === 'administrator' ? undefined : user
        },
        order: [{ by: orderBy === 'EndTime' ? 'endTime' : 'creationTime', descending: !orderAsc }]
      }, { offset, limit })
      return { ...page, results: page.results.map(shown) }
    },

    /** Everything that is backed up of an organization, or what one repository has of it. */
    openOfOrganization (
      organizationId: string, { repositoryId, ...options }: RESTOrganizationExploreOptions, by: By
    ): RestoreSession {
      const from = repositoryId == null ? { isCopy: false } : { repositoryId: repositories.get(repositoryId).id }
      return open(organizationId, options, from, by)
    },

    /** Everything that is backed up of the organization that a tenant belongs to. */
    openOfOwn (organizationId: string | undefined, options: RESTExploreOptions, by: By): RestoreSession {
      if (organizationId === undefined) throw refuse.notOfOrganization()
      return open(organizationId, options, { isCopy: false }, by)
    },

    openOfRepository (
      repositoryId: string, organizationId: string, options: RESTExploreOptions, by: By
    ): RestoreSession {
      const repository = repositories.get(repositoryId)
      if (repository.objectStorage !== undefined && needsRetrieval(repository.objectStorage)) {
        throw refuse.backupsArchived(repository.name)
      }
      return open(organizationId, options, { repositoryId: repository.id }, by)
    },

    openOfJob (jobId: string, options: RESTExploreOptions, by: By): RestoreSession {
      const { id, organizationId, repositoryId } = jobs.get(jobId)
      return open(organizationId, options, { jobId: id, repositoryId }, by)
    },

    /** A session that something is done in: it must be open, and stays so for another half hour. */
    use (id: string, by: By): RestoreSession {
      const session = find(id, by)
      if (session.state !== 'Working') throw refuse.restoreSessionOver(id)
      kernel.database.savepoint(() => keepOpen(session.id))
      return session
    },

    organization (session: RestoreSession): ShownOrganization {
      const { type } = organizations.get(session.organizationId)
      return {
        id: session.organizationId,
        name: session.name ?? session.organization ?? '',
        ...(type == null ? {} : { type }),
        sessionId: session.id,
        sessionType: session.type
      }
    },

    stop (id: string, by: By): void {
      const session = find(id, by)
      if (session.state !== 'Working') throw refuse.restoreSessionOver(id)
      end(session.id)
    }
  }
}

export type RestoreSessions = ReturnType<typeof createRestoreSessions>

function readTime (name: string, given: string | undefined): string | undefined {
  const time = given === undefined ? undefined : timeOf(given)
  if (given !== undefined && time === undefined) throw refuse.notTime(name)
  return time
}

/** The organization and the moment that is shown, as in the documentation: `name (6/26/2017 3:07:39 PM)`. */
function nameOf (organization: string, point: RestorePoint | undefined, otherwise: string): string {
  const at = new Date(point?.backupTime ?? otherwise)
  const two = (part: number): string => String(part).padStart(2, '0')
  const date = `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()}`
  const time = `${at.getUTCHours() % 12 || 12}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`
  return `${organization} (${date} ${time} ${at.getUTCHours() < 12 ? 'AM' : 'PM'})`
}
