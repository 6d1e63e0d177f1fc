import { Type } from '@sinclair/typebox'
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
import type {
  RESTDeviceCodeRequestOptions, RESTOperatorExploreOptions
} from '../../../schemas/vb365/restore-sessions.js'
import type { RESTDeviceCodeResponse } from '../../../schemas/vb365/common/organizations.js'
import type { OperatorScope } from '../roles/operator-scope.js'
import type { DeviceSignIns } from '../organizations/device-sign-ins.js'
import type { Organizations } from '../organizations/organizations.js'
import { restoreRefusals as refuse } from './refusals.js'
import type { Planned } from '../../time/plan.js'
import type { Restored } from './restores.js'
import type { ProxiesArea } from '../proxies/index.js'
import type { Repositories } from '../repositories/repositories.js'
import type { RetrievalArea } from '../retrieval/index.js'
import type { PointFilter, RestorePoints } from '../backups/restore-points.js'
import { timeOf } from '../base/time-text.js'

/** Somebody looking into backups: at what lay there as of one restore point. Without it there is nothing to see. */
export type RestoreSession = RESTRestoreSession & Planned & {
  organizationId: string
  repositoryId?: string
  pointId?: string
  /** The moment that was asked for, where no restore point is as old. */
  asOf?: string
  /** Every restore point that it shows: the newest one of each job at the moment asked for. */
  pointIds?: string[]
  showDeleted: boolean
  showAllVersions: boolean
  /** The retrieval whose data it shows, and the mailboxes, OneDrives, sites or teams that were retrieved. */
  retrievalId?: string
  onlyIds?: string[]
  /** The one user, site or team whose data an operator looks into. */
  scopeId?: string
  /** A restore's own session: the one that it was started from, and what becomes of each thing. */
  from?: string
  restored?: Restored[]
  isBulk?: boolean
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
  deviceSignIns: DeviceSignIns
  operatorScope: OperatorScope
  proxies: ProxiesArea['proxies']
  retrieving: RetrievalArea['retrieving']
  availability: RetrievalArea['availability']
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
  kernel: Kernel, {
    organizations, repositories, jobs, restorePoints, deviceSignIns,
    operatorScope, proxies, retrieving, availability
  }: RestoreSessionBelow
) {
  const sessions = kernel.collection<RestoreSession>({
    name: 'vb365.restoreSessions',
    feed: true,
    noun: 'Restore session',
    shape: {
      model: 'RESTRestoreSession',
      own: {
        organizationId: member.text, repositoryId: member.optionalText, pointId: member.optionalText,
        asOf: member.optionalText,
        pointIds: Type.Optional(member.texts),
        showDeleted: member.yesOrNo, showAllVersions: member.yesOrNo, run: member.run, from: member.optionalText,
        scopeId: member.optionalText, retrievalId: member.optionalText, onlyIds: Type.Optional(member.texts),
        isBulk: Type.Optional(member.yesOrNo),
        restored: Type.Optional(Type.Array(Type.Object({ id: member.text, name: member.text })))
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
      retrievalId: text('retrievalId'),
      repositoryId: text('repositoryId'),
      from: text('from')
    },
    // A session is history: what it was about may go.
    references: {
      organization: { path: 'organizationId', to: 'vb365.organizations', weak: true },
      repository: { path: 'repositoryId', to: 'vb365.repositories', weak: true },
      restorePoint: { path: 'pointId', to: 'vb365.restorePoints', weak: true }
    }
  })
  const withTag = withETag(sessions)
  const show = (session: RestoreSession): RestoreSession =>
    withTag({
      ...session, ...(session.initiatedBy === undefined
        ? {}
        : { initiatedBy: toAccount(session.initiatedBy) })
    })
  const stopping: Array<(session: RestoreSession) => void> = []
  const ended: Array<() => void> = []
  const opened: Array<(session: RestoreSession) => void> = []

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
    for (const tell of ended) tell()
  }

  /** Ends a session where it has come to: one that restores is ended by who runs it. */
  function stop (session: RestoreSession): void {
    if (session.from === undefined) return end(session.id)
    for (const told of stopping) told(session)
  }

  repositories.usedBy(repositoryId => sessions.list({ where: { repositoryId, state: 'Working' } }).map(session =>
    ({ id: session.id, name: `restore session ${session.name ?? session.id}`, isJob: false, stop: () => stop(session) })))

  availability.usedBy(retrievalId => sessions.first({ where: { retrievalId, state: 'Working' } }) !== undefined)

  /** Tenants and operators see what they opened themselves; the administrator sees everything. */
  function find (id: string, { user, kind }: By): RestoreSession {
    const session = sessions.get(id)
    if (kind !== 'administrator' && session.initiatedBy !== user) throw refuse.noSuchSession(id)
    return session
  }

  function open (
    organizationId: string, options: RESTExploreOptions, from: PointFilter, { user }: By, scope = 'Entire organization',
    more: Pick<RestoreSession, 'scopeId' | 'scopeName' | 'reason' | 'retrievalId' | 'onlyIds'> = {}
  ): RestoreSession {
    const { type, dateTime, showDeleted, showAllVersions } = options
    if (type == null) throw refuse.restoreTypeMissing()
    const organization = organizations.get(organizationId)
    // Before the first backup there is nothing to find, after the last one the latest is found (documented).
    const points = restorePoints.latestOfEachJob({ ...from, organizationId }, dateTime ?? undefined)
    const [point] = points
    const repositoryId = point?.repositoryId ?? from.repositoryId
    if (repositoryId !== undefined) repositories.guardUsable(repositories.get(repositoryId))
    const creationTime = kernel.clock.iso()
    // The server itself (vendor's document); its own proxy knows what it is called.
    const clientHost = proxies.local()?.hostName
    const session = sessions.add({
      id: kernel.ids.next(),
      name: `${products[type]} restore (${scope} - ${toUsTime(point?.backupTime ?? dateTime ?? creationTime)})`,
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
      ...more,
      ...(clientHost === undefined ? {} : { clientHost }),
      ...(repositoryId === undefined ? {} : { repositoryId }),
      ...(point === undefined && dateTime != null ? { asOf: dateTime } : {}),
      ...(point === undefined ? {} : { pointId: point.id, pointIds: points.map(({ id }) => id) })
    })
    keepOpen(session.id)
    for (const tell of opened) tell(session)
    arrange(session, from)
    return show(session)
  }

  /** A session that something is done in: it must be open, and stays so for another half hour. */
  function use (id: string, by: By): RestoreSession {
    const session = find(id, by)
    if (session.state !== 'Working') throw refuse.restoreSessionOver(id)
    if (session.from !== undefined) throw refuse.nothingToExplore(id)
    kernel.database.savepoint(() => keepOpen(session.id))
    return session
  }

  return {
    get: (id: string, by: By): RestoreSession => show(find(id, by)),

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
      return { ...page, results: page.results.map(show) }
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

    /** One object that an operator manages, or what is their own; nothing outside their roles (documented). */
    openAsOperator ({ scope, repositoryId, reason, ...options }: RESTOperatorExploreOptions, by: By): RestoreSession {
      const asked = scope?.id ?? scope?.user?.id ?? scope?.site?.id ?? scope?.team?.id
      const item = operatorScope.guardWithin(by.user, asked ?? operatorScope.loggedIn(by.user).id)
      const scopeName = (item.type === 'User'
        ? item.user.displayName
        : item.type === 'Site' ? item.site.title : item.team.displayName) ?? item.id
      if (options.type != null && !workloads[item.type].includes(options.type)) {
        throw refuse.otherWorkload(item.type, options.type)
      }
      const from = repositoryId == null ? { isCopy: false } : { repositoryId: repositories.get(repositoryId).id }
      return open(operatorScope.organizationOf(by.user), options, from, by, scopeName, {
        scopeId: item.id, scopeName, ...(reason === undefined ? {} : { reason })
      })
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
      const { id, name, organizationId, repositoryId } = jobs.get(jobId)
      return open(organizationId, options, { jobId: id, repositoryId }, by, `Job: ${name}`)
    },

    /** What a retrieval brought back, as it was asked for. */
    openOfRetrieval (retrievalId: string, by: By): RestoreSession {
      const retrieval = retrieving.getAvailable(retrievalId)
      const { id, name, type, organizationId, showDeleted, showAllVersions, objects } = retrieval
      return open(organizationId, { type: explorers[type], showDeleted, showAllVersions }, { retrievalId: id }, by,
        `Retrieval: ${name}`, { retrievalId: id, onlyIds: objects.map(({ id }) => id.toLowerCase()) })
    },

    use,

    /**
     * Its name is that of the organization with the moment that is shown: `name (6/26/2017 3:07:39 PM)` (documented).
     */
    organization (session: RestoreSession): ShownOrganization {
      const { type, name } = organizations.get(session.organizationId)
      const point = session.pointId === undefined ? undefined : restorePoints.find(session.pointId)
      return {
        id: session.organizationId,
        name: `${name} (${toUsTime(point?.backupTime ?? session.asOf ?? session.creationTime)})`,
        ...(type == null ? {} : { type }),
        sessionId: session.id,
        sessionType: session.type
      }
    },

    /** A code to sign in with for a restore: to the session's organization, or to another place (documented). */
    requestCode (id: string, { targetRegion, targetOrganizationName }: RESTDeviceCodeRequestOptions,
      by: By): RESTDeviceCodeResponse {
      const { organizationId } = use(id, by)
      const isElsewhere = targetRegion != null || (targetOrganizationName != null && targetOrganizationName !== '')
      return isElsewhere
        ? deviceSignIns.request({ ...(targetRegion == null ? {} : { targetRegion }) })
        : deviceSignIns.requestOf(organizationId)
    },

    stop (id: string, by: By): void {
      const session = find(id, by)
      if (session.state !== 'Working') throw refuse.restoreSessionOver(id)
      stop(session)
    },

    /** Told of every restore that is stopped before its end. */
    onStopped (stop: (session: RestoreSession) => void): void { stopping.push(stop) },

    /** Told when somebody has stopped looking into backups. */
    onEnded (tell: () => void): void { ended.push(tell) },

    /** Tells of each session that somebody opens to look into backups. */
    onOpened (tell: (session: RestoreSession) => void): void { opened.push(tell) },

    /** A session that somebody may see, open or not. */
    find,

    /** The sessions as they are kept, for what is done in them. */
    rows: sessions
  }
}

export type RestoreSessions = ReturnType<typeof createRestoreSessions>

function readTime (name: string, given: string | undefined): string | undefined {
  const time = given === undefined ? undefined : timeOf(given)
  if (given !== undefined && time === undefined) throw refuse.notTime(name)
  return time
}

const explorers = { Exchange: 'Vex', OneDrive: 'Veod', SharePoint: 'Vesp', Teams: 'Vet' } as const

/** What operators restore of users, sites and teams (guide: selecting a workload). */
const workloads: Record<'User' | 'Site' | 'Team', ReadonlyArray<RestoreSession['type']>> = {
  User: ['Vex', 'Veod', 'Vesp'], Site: ['Vesp'], Team: ['Vet']
}

const products: Record<RestoreSession['type'], string> = {
  Vex: 'Exchange', Veod: 'OneDrive', Vesp: 'SharePoint', Vet: 'Teams'
}

/** Seen: `HOST\\user` for who works on the server itself; people of Microsoft 365 have their own names. */
const toAccount = (user: string): string => /[@\\]/.test(user) ? user : `VB365\\${user}`

/** As the product writes a moment in a name (seen): `6/26/2017 3:07:39 PM`. */
function toUsTime (iso: string): string {
  const at = new Date(iso)
  const two = (part: number): string => String(part).padStart(2, '0')
  const date = `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()}`
  const time = `${at.getUTCHours() % 12 || 12}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`
  return `${date} ${time} ${at.getUTCHours() < 12 ? 'AM' : 'PM'}`
}
