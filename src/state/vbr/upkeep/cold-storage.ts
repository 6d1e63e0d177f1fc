import type { QueryOf } from '../../../schemas/kit/types.js'
import type {
  EColdStorageRetrievalMode, UnstructuredDataColdStorageRetrievalSettings
} from '../../../schemas/vbr/common/browse-mounts.js'
import type { getUnstructuredBackupColdStorageRetrievals } from '../../../schemas/vbr/restore.js'
import type {
  EColdStorageOperationType, EColdStorageRetrievalSessionState, UnstructuredDataArchiveRetrievalModel,
  UnstructuredDataArchiveRetrievalSpec
} from '../../../schemas/vbr/restore/unstructured-data-recovery.js'
import type { Kernel } from '../../kernel.js'
import type { Mails } from '../../outside/mails.js'
import { text } from '../../store/collection.js'
import { member, optionalTexts, optionalTimes, texts } from '../../store/shape.js'
import { iso } from '../../time/clock.js'
import type { Backup } from '../backups/backups.js'
import type { BackupObjects } from '../backups/objects.js'
import type { RestorePoint, RestorePoints } from '../backups/restore-points.js'
import { timeText } from '../calendar/words.js'
import type { GeneralOptions } from '../options/general-options.js'
import type { Repositories, Repository } from '../repositories/repositories.js'
import { failureOf } from '../sessions/index.js'
import type { Session, Sessions, Trouble } from '../sessions/sessions.js'
import { titleOfPoint } from './point-titles.js'
import { upkeepRefusals as refuse } from './refusals.js'

/** Something that was brought back from cold storage, for a while. */
export interface ColdRetrieval {
  id: string
  /** What it was brought back of. */
  name: string
  backupId: string
  serverId: string
  /** Of the metadata of a whole backup there is none. */
  restorePointId?: string
  /** Its point, as long as it is on its way or there. */
  heldIds: string[]
  sessionState: EColdStorageRetrievalSessionState
  operationType: EColdStorageOperationType
  retrievalExpirationTime?: string
  sessionId: string
  /** When it will be there. */
  readyAt: string
  /** The session or the task that needs it: for as long it stays where no period was asked for. */
  neededBy: string
  days?: number
  /** How many hours before its end a mail is sent. */
  noticeHours?: number
}

/** What somebody wants back, and for what. */
export interface RetrievalWanted {
  operationType: EColdStorageOperationType
  settings: UnstructuredDataColdStorageRetrievalSettings | undefined
  neededBy: string
  user: string
}

interface Below {
  mails: Mails
  generalOptions: GeneralOptions
  sessions: Sessions
  repositories: Repositories
  backupObjects: BackupObjects
  restorePoints: RestorePoints
}

type Settings = UnstructuredDataColdStorageRetrievalSettings
interface Work { retrievalId: string, mode: EColdStorageRetrievalMode, repositoryId: string }

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
const searching = 10 * second
const expireStep = 'vbr.coldRetrieval:expire'
const noticeStep = 'vbr.coldRetrieval:notice'
/** The document's bounds of the period in which what was retrieved stays. */
const [leastDays, mostDays] = [1, 100]

/** ASSUMED: how long each mode takes, about the middle of what the clouds promise. */
const lengths: Record<EColdStorageRetrievalMode, number> = {
  AmazonExpedited: 5 * minute,
  AmazonStandard: 4 * hour,
  AmazonBulk: 10 * hour,
  AzureHighPriority: 45 * minute,
  AzureStandardPriority: 12 * hour
}

const isAmazon = ({ type }: Repository): boolean => type === 'AmazonS3Glacier'
/** ASSUMED: what says nothing is retrieved in the usual way of its cloud. */
const usualMode = (repository: Repository): EColdStorageRetrievalMode =>
  isAmazon(repository) ? 'AmazonStandard' : 'AzureStandardPriority'

/** Nobody who polls something waits for the end of what was retrieved. */
const subjectOf = (id: string): string => `coldRetrieval:${id}`

/**
 * Unstructured data in archive repositories, and what of it was brought back to be read.
 *
 *   Initialized ──▶ ItemSearchComplete ──▶ Retrieved ── its period, or what needs it, is over ──▶ CleanedUp
 *        └────────────────┴── trouble, stop ──▶ Failed
 *
 * ASSUMED: restore points are retrieved one by one. A session of its own does it, and what needs it waits.
 */
export function createColdStorage (kernel: Kernel, below: Below) {
  const { sessions, repositories, backupObjects, restorePoints, generalOptions, mails } = below
  const retrievals = kernel.collection<ColdRetrieval>({
    name: 'vbr.coldRetrievals',
    noun: 'Retrieval from cold storage',
    shape: {
      own: {
        ...texts('name', 'backupId', 'serverId', 'sessionState', 'operationType', 'sessionId', 'readyAt', 'neededBy'),
        ...optionalTexts('restorePointId'),
        ...optionalTimes('retrievalExpirationTime'),
        heldIds: member.texts,
        days: member.anything,
        noticeHours: member.anything
      }
    },
    columns: {
      name: text('name'),
      backupId: text('backupId'),
      serverId: text('serverId'),
      restorePointId: text('restorePointId'),
      sessionState: text('sessionState'),
      neededBy: text('neededBy')
    },
    references: {
      restorePoint: { path: 'heldIds[]', to: 'vbr.restorePoints' },
      backup: { path: 'backupId', to: 'vbr.backups', weak: true },
      session: { path: 'sessionId', to: 'vbr.sessions', weak: true }
    }
  })

  const coldPlaceOf = ({ repositoryId }: Pick<RestorePoint, 'repositoryId'>): Repository | undefined => {
    const repository = repositories.find(repositoryId)
    return repository !== undefined && repositories.isCold(repository) ? repository : undefined
  }
  const unavailable = (repositoryId: string): Trouble | undefined => failureOf(repositories.readTrouble(repositoryId))

  const retrieving = sessions.define<Work>({
    kind: 'ColdRetrieval',
    type: 'RetrieveBackup',
    // ASSUMED: the name and the lines.
    name: 'Retrieve backup',
    shows: [retrievals.name],
    subjects: ({ work }) => {
      const { backupId, restorePointId = '', serverId } = retrievals.find(work.retrievalId) ?? { backupId: '', serverId: '' }
      return [backupId, restorePointId, serverId, work.repositoryId]
    },
    steps: [
      {
        says: 'Searching for data in cold storage',
        lasts: searching,
        run ({ work }) {
          change(work, { sessionState: 'ItemSearchComplete' })
          return unavailable(work.repositoryId)
        }
      },
      {
        says: ({ work }) => `Retrieving ${retrievals.find(work.retrievalId)?.name ?? ''} from cold storage`,
        lasts: ({ work }) => lengths[work.mode],
        run: ({ work }) => unavailable(work.repositoryId)
      }
    ],
    succeed: ({ work }) => arrive(work),
    fail: ({ work }) => change(work, { sessionState: 'Failed', heldIds: [] })
  })

  function change ({ retrievalId }: Pick<Work, 'retrievalId'>, changes: Partial<ColdRetrieval>): void {
    if (retrievals.find(retrievalId) !== undefined) retrievals.patch(retrievalId, changes)
  }

  /** It is there; its period begins. What nobody needs any more, and has no period, goes at once. */
  function arrive ({ retrievalId }: Work): void {
    const found = retrievals.find(retrievalId)
    if (found === undefined) return
    retrievals.patch(found.id, { sessionState: 'Retrieved' })
    if (found.days !== undefined) keepFor(found.id, found.days)
    else if (isOver(found.neededBy)) cleanUp(found.id)
  }

  const isOver = (neededBy: string): boolean => {
    const found = ['vbr.sessions', 'vbr.tasks'].map(name => kernel.collections.get(name)?.find(neededBy))
      .find(doc => doc !== undefined)
    return found === undefined || ('state' in found && found.state === 'Stopped')
  }

  function keepFor (id: string, days: number): void {
    retrievals.patch(id, { days, retrievalExpirationTime: iso(kernel.clock.now() + days * day) })
    plan(id)
  }

  function plan (id: string): void {
    const subject = subjectOf(id)
    for (const step of [expireStep, noticeStep]) kernel.schedule.cancel(subject, step)
    const found = retrievals.find(id)
    if (found?.sessionState !== 'Retrieved' || found.retrievalExpirationTime === undefined) return
    const end = Date.parse(found.retrievalExpirationTime)
    kernel.schedule.at(Math.max(end, kernel.clock.now()), expireStep, subject, id, { recurring: true })
    if (found.noticeHours === undefined) return
    const at = Math.max(end - found.noticeHours * hour, kernel.clock.now())
    kernel.schedule.at(at, noticeStep, subject, id, { recurring: true })
  }

  function cleanUp (id: string): void {
    retrievals.patch(id, { sessionState: 'CleanedUp', heldIds: [] })
    plan(id)
  }

  /** ASSUMED: whom the general options name is told, and the words. */
  kernel.schedule.define(noticeStep, (_subject, id) => {
    const { notificationsEnabled, emailSettings: global } = generalOptions.mail.get()
    const found = retrievals.find(id)
    if (found?.retrievalExpirationTime === undefined || !notificationsEnabled || global === undefined) return
    const end = timeText(Date.parse(found.retrievalExpirationTime))
    const said = `Data of ${found.name} that was retrieved from cold storage expires on ${end}`
    mails.send({ product: 'vbr', from: global.from, to: global.to, subject: said, body: `${said}.` })
  })

  /** ASSUMED: what is still read stays until that is over. */
  kernel.schedule.define(expireStep, (_subject, id) => {
    const found = retrievals.find(id)
    if (found === undefined) return
    if (isOver(found.neededBy)) cleanUp(id)
    else retrievals.patch(id, { days: undefined, retrievalExpirationTime: undefined })
  })

  function cleanUpAfter (neededBy: string): void {
    for (const { id, sessionState, days } of retrievals.list({ where: { neededBy } })) {
      if (sessionState === 'Retrieved' && days === undefined) cleanUp(id)
    }
  }

  kernel.sessionEnds.add((_collection, id) => { cleanUpAfter(id) })
  kernel.listeners.add(({ collection, id, kind }) => {
    if (collection !== 'vbr.backups' || kind !== 'removed') return
    for (const row of retrievals.list({ where: { backupId: id } })) drop(row.id)
  })

  function drop (id: string): void {
    for (const step of [expireStep, noticeStep]) kernel.schedule.cancel(subjectOf(id), step)
    retrievals.remove(id)
  }

  kernel.onBegin(() => { for (const { id } of retrievals.list()) plan(id) })
  kernel.onArranged(retrievals.name, plan)
  kernel.onOutgoing(retrievals.name, ({ id }) => {
    for (const step of [expireStep, noticeStep]) kernel.schedule.cancel(subjectOf(id), step)
  })

  const isGoing = ({ sessionState }: ColdRetrieval): boolean => !['Failed', 'CleanedUp'].includes(sessionState)
  /** What there is of a point, or on its way. */
  const standingOf = (restorePointId: string): ColdRetrieval | undefined =>
    retrievals.list({ where: { restorePointId } }).find(isGoing)

  function guardSettings (
    settings: Settings, repository: Repository | undefined
  ): EColdStorageRetrievalMode | undefined {
    const { availabilityPeriodDays: days, sendNotificationMail = false, notificationHours } = settings
    if (sendNotificationMail && notificationHours === undefined) throw refuse.retrievalMailNeeds()
    if (days !== undefined && (days < leastDays || days > mostDays)) {
      throw refuse.outOfRange('coldStorageRetrievalSettings.availabilityPeriodDays', leastDays, mostDays)
    }
    if (repository === undefined) return undefined
    const mode = settings.coldStorageRetrievalMode ?? usualMode(repository)
    const isFit = mode.startsWith('Amazon') === isAmazon(repository)
    const isTooDeep = mode === 'AmazonExpedited' && repository.type === 'AmazonS3Glacier' &&
      repository.bucket.useDeepArchive === true
    if (!isFit || isTooDeep) throw refuse.otherRetrievalMode(mode, repository.name)
    return mode
  }

  function begin (
    about: Pick<ColdRetrieval, 'name' | 'backupId' | 'serverId' | 'restorePointId'>, repository: Repository,
    { operationType, settings = {}, neededBy, user }: RetrievalWanted
  ): ColdRetrieval {
    const mode = guardSettings(settings, repository) ?? usualMode(repository)
    const id = kernel.ids.next()
    const sessionId = kernel.ids.next()
    const { availabilityPeriodDays: days, sendNotificationMail, notificationHours } = settings
    const row = retrievals.add({
      id,
      ...about,
      heldIds: about.restorePointId === undefined ? [] : [about.restorePointId],
      sessionState: 'Initialized',
      operationType,
      sessionId,
      readyAt: iso(kernel.clock.now() + searching + lengths[mode]),
      neededBy,
      ...days === undefined ? {} : { days },
      ...sendNotificationMail === true && notificationHours !== undefined ? { noticeHours: notificationHours } : {}
    })
    retrieving.start({
      id: sessionId,
      resourceId: about.backupId,
      platformName: 'UnstructuredData',
      initiatedBy: user,
      work: { retrievalId: id, mode, repositoryId: repository.id }
    })
    return row
  }

  const serverOf = ({ objectRef }: RestorePoint): string => {
    const object = backupObjects.get(objectRef)
    return 'fileServerId' in object ? object.fileServerId ?? '' : ''
  }

  const prolongings = sessions.define<{ retrievalId: string, days: number }>({
    kind: 'ColdRetrievalProlonging',
    type: 'FileBackupArchiveRetrievalProlonging',
    // ASSUMED: the name and the lines.
    name: 'Prolong retrieval',
    shows: [retrievals.name],
    subjects: ({ work }) => [work.retrievalId, retrievals.find(work.retrievalId)?.backupId ?? ''],
    steps: [
      {
        says: ({ work }) => `Keeping retrieved data for ${work.days} days`,
        lasts: 5 * second,
        run: ({ work }) => goneTrouble(work.retrievalId)
      }
    ],
    trouble: ({ work }) => goneTrouble(work.retrievalId)?.message,
    succeed: ({ work }) => prolong(work.retrievalId, work.days)
  })

  function goneTrouble (id: string): Trouble | undefined {
    const found = retrievals.find(id)
    return found !== undefined && isGoing(found)
      ? undefined
      : { result: 'Failed', message: 'The retrieved data is no longer available.' }
  }

  /** The period of what is not there yet begins when it is. */
  function prolong (id: string, days: number): void {
    if (retrievals.find(id)?.sessionState === 'Retrieved') keepFor(id, days)
    else retrievals.patch(id, { days })
  }

  const isIn = (ids: readonly string[], id: string | undefined): boolean =>
    ids.length === 0 || (id !== undefined && ids.some(one => one.toLowerCase() === id.toLowerCase()))

  return {
    isCold: (point: Pick<RestorePoint, 'repositoryId'>): boolean => coldPlaceOf(point) !== undefined,

    /** Refuses to begin what needs points that are neither there, nor on their way, nor asked for. */
    guard (points: readonly RestorePoint[], settings: Settings | undefined): void {
      if (settings !== undefined) guardSettings(settings, undefined)
      for (const point of points) {
        const repository = coldPlaceOf(point)
        if (repository === undefined || standingOf(point.id) !== undefined) continue
        if (settings === undefined) throw refuse.inColdStorage(titleOfPoint(point), repository.name)
        guardSettings(settings, repository)
      }
    },

    /** Refuses what has no way to say how they are retrieved, unless all of them are there. */
    guardThere (points: readonly RestorePoint[]): void {
      for (const point of points) {
        const repository = coldPlaceOf(point)
        if (repository !== undefined && standingOf(point.id)?.sessionState !== 'Retrieved') {
          throw refuse.notRetrieved(titleOfPoint(point), repository.name)
        }
      }
    },

    /** Brings back those that are not there, nor on their way. */
    retrieve (points: readonly RestorePoint[], wanted: RetrievalWanted): void {
      for (const point of points) {
        const repository = coldPlaceOf(point)
        if (repository === undefined || standingOf(point.id) !== undefined) continue
        for (const { id } of retrievals.list({ where: { restorePointId: point.id } })) drop(id)
        begin({
          name: titleOfPoint(point), backupId: point.backupId, serverId: serverOf(point), restorePointId: point.id
        }, repository, wanted)
      }
    },

    /** The metadata of a backup, where that lies in cold storage; gives its retrieval. */
    retrieveMetadata (backup: Backup, repository: Repository, wanted: RetrievalWanted): ColdRetrieval {
      for (const row of retrievals.list({ where: { backupId: backup.id } })) {
        if (row.operationType === 'MetaDownload' && !isGoing(row)) drop(row.id)
      }
      const [first] = restorePoints.of(backup.id)
      const serverId = first === undefined ? '' : serverOf(first)
      return begin({ name: `metadata of ${backup.name}`, backupId: backup.id, serverId }, repository, wanted)
    },

    guardSettings,

    /** What somebody has read is needed no longer, unless a period was asked for. */
    letGo: cleanUpAfter,

    /** How long it takes until all of them are there. Milliseconds. */
    timeUntilThere: (points: readonly RestorePoint[]): number => points
      .flatMap(({ id }) => standingOf(id) ?? [])
      .reduce((longest, { sessionState, readyAt }) => sessionState === 'Retrieved'
        ? longest
        : Math.max(longest, Date.parse(readyAt) - kernel.clock.now()), 0),

    /** Why points cannot be read now. */
    trouble (points: readonly RestorePoint[]): string | undefined {
      const missing = points.find(point =>
        coldPlaceOf(point) !== undefined && standingOf(point.id)?.sessionState !== 'Retrieved')
      return missing === undefined ? undefined : `${titleOfPoint(missing)} has not been retrieved from cold storage.`
    },

    find: retrievals.find,

    /** `backups` are those that who asks may see. Newest last, as they were begun. */
    list (
      { serverIdFilter, backupIdFilter, restorePointIdFilter }:
      QueryOf<typeof getUnstructuredBackupColdStorageRetrievals>, backups?: readonly string[]
    ): { data: UnstructuredDataArchiveRetrievalModel[] } {
      const data = retrievals.list().filter(({ serverId, backupId, restorePointId }) =>
        (backups?.includes(backupId) ?? true) && isIn(serverIdFilter, serverId) && isIn(backupIdFilter, backupId) &&
        isIn(restorePointIdFilter, restorePointId))
      return { data: data.map(show) }
    },

    prolong (
      { retrievalOperationId: id, availabilityPeriodDays: days }: UnstructuredDataArchiveRetrievalSpec, user: string,
      backups?: readonly string[]
    ): Session {
      const found = retrievals.find(id)
      if (found === undefined || backups?.includes(found.backupId) === false) throw refuse.noSuch('retrieval operation', id)
      if (days < leastDays || days > mostDays) throw refuse.outOfRange('availabilityPeriodDays', leastDays, mostDays)
      if (!isGoing(found)) throw refuse.retrievalOver(found.name)
      return prolongings.start({
        resourceId: found.backupId,
        platformName: 'UnstructuredData',
        initiatedBy: user,
        work: { retrievalId: found.id, days }
      })
    }
  }
}

export type ColdStorage = ReturnType<typeof createColdStorage>

const show = ({
  id: operationId, restorePointId, serverId, backupId, retrievalExpirationTime, sessionState, operationType
}: ColdRetrieval): UnstructuredDataArchiveRetrievalModel => ({
  operationId,
  ...restorePointId === undefined ? {} : { restorePointId },
  serverId,
  backupId,
  ...retrievalExpirationTime === undefined ? {} : { retrievalExpirationTime },
  sessionState,
  operationType
})
