import type { RESTDataRetrievalUpdateFromClient } from '../../../schemas/vb365/data-retrieval-jobs.js'
import { pick } from '../../content/hash.js'
import type { Outcome } from '../../control/outcomes.js'
import type { LogStatus } from '../../time/log.js'
import type { Kernel } from '../../kernel.js'
import type { BackupsArea } from '../backups/index.js'
import { toLocalTime } from '../base/local-time.js'
import type { NotificationsArea } from '../notifications/index.js'
import type { Repositories } from '../repositories/repositories.js'
import type { Availability } from './availability.js'
import { retrievalRefusals as refuse } from './refusals.js'
import { freshSettings, type RetrievalFromClient, type RetrievalRequest } from './retrieval-request.js'
import type { RetrievedObject, Retrieval, Retrievals } from './retrievals.js'
import type { RetrievalSession, RetrievalSessions } from './sessions.js'

export interface RetrievingBelow {
  retrievals: Retrievals
  retrievalSessions: RetrievalSessions
  retrievalRequest: RetrievalRequest
  availability: Availability
  repositories: Repositories
  restorePoints: BackupsArea['restorePoints']
  processedObjects: BackupsArea['processedObjects']
  objectParts: BackupsArea['objectParts']
  settings: NotificationsArea['mailSettings']['vbo']
}

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const connecting = 5 * second
const downloading = minute
/** ASSUMED: minutes, hours or longer are all that the guide says of the modes. */
const waits = {
  Expedited: 5 * minute, Standard: 4 * hour, Bulk: 10 * hour, HighPriority: 45 * minute, StandardPriority: 12 * hour
} as const
/** ASSUMED: how many blobs an object has in an archive. */
const fewestBlobs = 40
const furtherBlobs = 400

/**
 * Brings data back from archives, keeps it for some days, and gives it up.
 *
 *   POST ──▶ Retrieving ──▶ Retrieved ── expiry, or DELETE before version 8 ──▶ Removing ──▶ gone
 *               │             │   ▲
 *               │      PUT with days │
 *               │             ▼   │
 *               │       ChangingAvailabilityPeriod
 *               └── failed or stopped: it stays Retrieving, with that as its last status (ASSUMED)
 */
export function createRetrieving (kernel: Kernel, below: RetrievingBelow) {
  const {
    retrievals, retrievalSessions: sessions, retrievalRequest: request, availability, repositories, restorePoints,
    processedObjects, objectParts, settings
  } = below
  const { clock, log } = kernel
  const kind = 'DataRetrievalSession'

  const blobsOf = (objects: readonly RetrievedObject[]): number => objects.reduce((sum, { id }) =>
    sum + fewestBlobs + pick(kernel.ids.seed(), parseInt(id.replace(/\W/g, '').slice(-6), 16), furtherBlobs), 0)

  const retrievalOf = ({ retrievalId }: RetrievalSession): Retrieval => retrievals.get(retrievalId)

  function subjects ({ retrievalId, repositoryId, proxyId, proxyPoolId }: RetrievalSession): string[] {
    return [retrievalId, repositoryId, retrievals.find(retrievalId)?.organizationId ?? '', proxyId ?? '', proxyPoolId ?? '']
  }

  /** Whoever serves the repository reads it, too: without them the session fails. */
  function guardOwner (session: RetrievalSession): void {
    const repository = repositories.get(session.repositoryId)
    const trouble = repositories.ownerTrouble(repository) ?? repositories.offlineTrouble(repository)
    if (trouble !== undefined) end(session, 'Failed', trouble.message)
  }

  const begins = ({ id, type }: RetrievalSession): void =>
    log.add(id, `${words[type]} started at ${toLocalTime(clock.iso())}`)

  const says = (text: (session: RetrievalSession) => string) => (session: RetrievalSession): void =>
    log.add(session.id, text(session), 'Running')

  function settles (session: RetrievalSession): void {
    guardOwner(session)
    if (sessions.collection.find(session.id)?.status === 'Running') log.settle(session.id, 'Success')
  }

  const retrieve = kernel.plans.define<RetrievalSession>({
    kind,
    variant: 'retrieve',
    of: sessions.collection,
    subjects,
    phases: [
      {
        name: 'connecting',
        lasts: connecting,
        begin (session) {
          begins(session)
          says(({ repositoryId }) => `Connecting to backup repository ${repositories.get(repositoryId).name}`)(session)
        },
        end: settles
      },
      {
        name: 'waiting for the archive',
        lasts: session => Math.max(0, waits[policyOf(retrievalOf(session))] - connecting - downloading),
        begin: says(session => `Waiting for the archive to make ${session.blobs} blobs available ` +
          `(${policyOf(retrievalOf(session))})`),
        end: settles
      },
      {
        name: 'retrieving',
        lasts: downloading,
        begin (session) {
          for (const { name } of retrievalOf(session).objects) {
            log.add(session.id, `Retrieving ${nouns[retrievalOf(session).type]} ${name}`, 'Running')
          }
        },
        end: settles
      }
    ],
    succeed: (session, outcome) => makeAvailable(session, outcome),
    fail (session, outcome) {
      if (outcome.result === 'Warning') return makeAvailable(session, outcome)
      fail(session, outcome)
    }
  })

  function makeAvailable (session: RetrievalSession, outcome: Outcome | undefined): void {
    const retrieval = retrievalOf(session)
    const status = outcome?.result === 'Warning' ? 'Warning' : 'Success'
    const point = leavePoint(session, retrieval)
    retrievals.patch(retrieval.id, {
      dataState: 'Retrieved', lastStatus: status, retrievedRestorePointId: point, expirationTime: availability.endOf(retrieval)
    })
    conclude(session, status, outcome)
    availability.plan(retrieval.id)
  }

  /** What was brought back is a restore point of its own, of the objects that were asked for. */
  function leavePoint (session: RetrievalSession, { id, type, objects, pointId, pointInTime = '', ...of }: Retrieval): string {
    const source = restorePoints.find(pointId)
    const whole = new Map(objects.map(({ object }) => [object.id, object]))
    processedObjects.keep(session.id, objectParts.file([...whole.values()]))
    const point = kernel.ids.next()
    restorePoints.add({
      id: point,
      sessionId: session.id,
      jobId: source?.jobId ?? id,
      retrievalId: id,
      organizationId: of.organizationId,
      repositoryId: of.repositoryId,
      backupTime: source?.backupTime ?? pointInTime,
      isExchange: type === 'Exchange',
      isOneDrive: type === 'OneDrive',
      isSharePoint: type === 'SharePoint',
      isTeams: type === 'Teams',
      // ASSUMED: it is one of a copy, and no longer one for the long term.
      isCopy: true,
      isLongTermCopy: false,
      isRetrieved: true,
      isDeleted: false,
      storedBytes: 0,
      ...(source?.limits === undefined ? {} : { limits: source.limits })
    })
    return point
  }

  const change = kernel.plans.define<RetrievalSession>({
    kind,
    variant: 'change',
    of: sessions.collection,
    subjects,
    phases: [
      { name: 'connecting', lasts: connecting, begin: begins, end: guardOwner },
      {
        name: 'changing', lasts: downloading, begin: says(() => 'Changing the availability period'), end: settles
      }
    ],
    succeed (session, outcome) {
      const retrieval = retrievalOf(session)
      retrievals.patch(retrieval.id, { expirationTime: availability.endOf(retrieval) })
      available(session, 'Success', outcome)
    },
    fail (session, outcome) {
      if (outcome.result !== 'Warning') {
        fail(session, outcome)
        return stayAvailable(session)
      }
      retrievals.patch(session.retrievalId, { expirationTime: availability.endOf(retrievalOf(session)) })
      available(session, 'Warning', outcome)
    }
  })

  function available (session: RetrievalSession, status: 'Success' | 'Warning', outcome: Outcome | undefined): void {
    conclude(session, status, outcome)
    retrievals.patch(session.retrievalId, { lastStatus: status })
    stayAvailable(session)
  }

  /** Its data can be explored as before. */
  function stayAvailable ({ retrievalId }: RetrievalSession): void {
    retrievals.patch(retrievalId, { dataState: 'Retrieved' })
    availability.plan(retrievalId)
  }

  const remove = kernel.plans.define<RetrievalSession>({
    kind,
    variant: 'remove',
    of: sessions.collection,
    subjects,
    phases: [
      { name: 'connecting', lasts: connecting, begin: begins },
      { name: 'removing', lasts: downloading, begin: says(() => 'Removing the retrieved data'), end: settles }
    ],
    succeed: (session, outcome) => removed(session, 'Success', outcome),
    fail (session, outcome) {
      if (outcome.result === 'Warning') return removed(session, 'Warning', outcome)
      fail(session, outcome)
      retryRemoval(session)
    }
  })

  function removed (session: RetrievalSession, status: 'Success' | 'Warning', outcome: Outcome | undefined): void {
    const { id, retrievedRestorePointId } = retrievalOf(session)
    conclude(session, status, outcome)
    if (retrievedRestorePointId !== undefined) restorePoints.remove(retrievedRestorePointId)
    retrievals.remove(id)
    availability.plan(id)
  }

  /** ASSUMED: what could not be removed is tried again after an hour. */
  function retryRemoval ({ retrievalId }: RetrievalSession): void {
    kernel.schedule.at(clock.now() + hour, removeStep, `removal:${retrievalId}`, retrievalId, { recurring: true })
  }

  const planOf = ({ type }: RetrievalSession): typeof retrieve =>
    ({ Retrieve: retrieve, RetrievalRemoving: remove, RetrievalChangeAvailabilityPeriodDays: change })[type]

  function conclude (session: RetrievalSession, status: 'Success' | 'Warning', outcome: Outcome | undefined): void {
    log.settle(session.id, 'Success')
    const lines = outcome === undefined ? [] : outcome.log.length > 0 || outcome.message === '' ? outcome.log : [outcome.message]
    for (const line of lines) log.add(session.id, line, status)
    log.add(session.id, `${words[session.type]} finished${status === 'Warning' ? ' with warnings' : ''} at ${toLocalTime(clock.iso())}`, status)
    sessions.end(session, status, 1, status === 'Warning' ? outcome?.message : undefined)
  }

  function fail (session: RetrievalSession, { result, message, log: lines, at = 0 }: Outcome): void {
    const status: LogStatus & RetrievalSession['status'] = result === 'Canceled' ? 'Stopped' : 'Failed'
    log.settle(session.id, status)
    for (const line of [...lines, message]) log.add(session.id, line, status)
    sessions.end(session, status, at / 100, message)
    retrievals.patch(session.retrievalId, { lastStatus: status })
  }

  const removeStep = 'dataRetrieval:remove'
  kernel.schedule.define(removeStep, (_subject, id) => {
    const retrieval = retrievals.find(id)
    if (retrieval !== undefined && sessions.running({ retrievalId: id }) === undefined) startRemoval(retrieval)
  })

  sessions.measuredBy(session => planOf(session).progress(session) / 100)

  function start (retrieval: Retrieval, plan: typeof retrieve, type: RetrievalSession['type'], blobs: number): void {
    const session = plan.start(sessions.begin(retrieval, type, blobs))
    kernel.waitsFor(retrieval.id, session.id)
  }

  function startRemoval (retrieval: Retrieval): void {
    const changed = retrievals.patch(retrieval.id, { dataState: 'Removing', lastStatus: 'Running' })
    availability.plan(retrieval.id)
    start(changed, remove, 'RetrievalRemoving', blobsOf(retrieval.objects))
  }

  availability.onExpired(id => startRemoval(retrievals.get(id)))

  /** Ends a session where it has come to. */
  function end (session: RetrievalSession, result: 'Failed' | 'Canceled', message: string): void {
    planOf(session).end(session, { result, message, log: [], at: planOf(session).progress(session) })
  }

  const stop = (session: RetrievalSession): void => end(session, 'Canceled', 'The operation was stopped.')

  // Who waits for what uses a repository waits for what is retrieved from it, and may stop it.
  repositories.usedBy(repositoryId => {
    const session = sessions.running({ repositoryId })
    return session === undefined
      ? []
      : [{ id: session.id, name: `retrieval ${session.name}`, isJob: true, stop: () => stop(session) }]
  })

  /** Who wants a mail before the end needs mails to be enabled, unless it does not matter to them (documented). */
  function guardMails (wanted: Pick<Retrieval, 'enableExpirationNotification'>, force: boolean): void {
    if (wanted.enableExpirationNotification && !force && !settings.read().enableNotification) {
      throw refuse.noMailsOfExpiry()
    }
  }

  /** ASSUMED: the name that the wizard suggests. */
  function suggestName (type: Retrieval['type']): string {
    const base = `${type} retrieval ${toLocalTime(clock.iso())}`
    for (let n = 1; ; n++) {
      const name = n === 1 ? base : `${base} (${n})`
      if (!retrievals.hasName(name)) return name
    }
  }

  return {
    /** `force`: nobody minds that no mail can be sent. */
    create (body: RetrievalFromClient, force: boolean): Retrieval {
      const what = request.read(body)
      const wanted = request.readSettings(body, freshSettings)
      guardMails(wanted, force)
      repositories.guardUsable(repositories.get(what.repositoryId))
      const name = body.name == null || body.name.trim() === '' ? suggestName(what.type) : body.name
      retrievals.guardNameFree(name)
      const retrieval = retrievals.add({
        id: kernel.ids.next(),
        name,
        description: body.description ?? '',
        ...what,
        ...wanted,
        dataState: 'Retrieving',
        lastStatus: 'Running',
        startTime: clock.iso()
      })
      start(retrieval, retrieve, 'Retrieve', blobsOf(retrieval.objects))
      return retrievals.show(retrieval.id)
    },

    /** What is left out or null stays. Naming days keeps retrieved data for that many from now on. */
    edit (id: string, body: RESTDataRetrievalUpdateFromClient, force: boolean): void {
      const before = retrievals.get(id)
      const { name, description, availabilityPeriodDays } = body
      if (name?.trim() === '') throw refuse.empty('name')
      if (name != null) retrievals.guardNameFree(name, id)
      const wanted = request.readSettings(body, before)
      if (body.enableExpirationNotification === true) guardMails(wanted, force)
      const isChanged = availabilityPeriodDays != null && before.dataState !== 'Retrieving'
      if (isChanged && before.dataState !== 'Retrieved') throw refuse.retrieving(before.name, before.dataState)
      if (isChanged) repositories.guardUsable(repositories.get(before.repositoryId))
      const after = retrievals.patch(id, {
        ...wanted, ...(name == null ? {} : { name }), ...(description == null ? {} : { description }),
        ...(isChanged ? { dataState: 'ChangingAvailabilityPeriod', lastStatus: 'Running' } : {})
      })
      availability.plan(id)
      if (isChanged) start(after, change, 'RetrievalChangeAvailabilityPeriodDays', 0)
    },

    /** Gives the data up before its time: version 8 has no call for it. */
    remove (id: string): void {
      const retrieval = retrievals.get(id)
      if (retrieval.dataState === 'Removing') throw refuse.retrieving(retrieval.name, retrieval.dataState)
      if (availability.isExplored(id)) throw refuse.explored(retrieval.name)
      const session = sessions.running({ retrievalId: id })
      if (session !== undefined) stop(session)
      startRemoval(retrievals.get(id))
    },

    /** A retrieval whose data can be explored now. */
    getAvailable (id: string): Retrieval {
      const retrieval = retrievals.get(id)
      // It stays available while its time is changed.
      if (!['Retrieved', 'ChangingAvailabilityPeriod'].includes(retrieval.dataState)) {
        throw refuse.retrieving(retrieval.name, retrieval.dataState)
      }
      return retrieval
    }
  }
}

export type Retrieving = ReturnType<typeof createRetrieving>

const policyOf = ({ amazonS3GlacierRetrievalPolicy, azureArchiveRetrievalPolicy }: Retrieval): keyof typeof waits =>
  amazonS3GlacierRetrievalPolicy ?? azureArchiveRetrievalPolicy ?? 'Standard'

const nouns = { Exchange: 'mailbox', OneDrive: 'OneDrive', SharePoint: 'site', Teams: 'team' } as const

const words = {
  Retrieve: 'Retrieval',
  RetrievalChangeAvailabilityPeriodDays: 'Change of the availability period',
  RetrievalRemoving: 'Removal'
} as const
