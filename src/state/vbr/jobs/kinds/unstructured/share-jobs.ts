import type { EJobType } from '../../../../../schemas/vbr/common/backups.js'
import type { Kernel } from '../../../../kernel.js'
import type { ManagedServers } from '../../../infrastructure/managed-servers.js'
import { isFileServer, settingsIn } from '../../../unstructured/index.js'
import { defaultGuestProcessing } from '../../settings/defaults.js'
import { guardNamed, guardStorage, type ReferredBelow, toKeptStorage, usesOf } from '../../settings/references.js'
import { guardKeeping, guardSchedule } from '../../settings/rules.js'
import type { JobUses } from '../../job.js'
import { jobsRefusals as refuse } from '../../refusals.js'
import type { JobKind, JobProxies, Worker } from '../kind.js'
import { type ChainWorkBelow, createChainWork } from '../machines/work.js'
import {
  editedShareJob, placeOfSource, type ShareJob, shareJobIn, type ShareJobModel, type ShareJobSpec, type ShareObject,
  toShareStorage, typeOfObject, versionsIn
} from './body.js'
import { createShareArchive } from './archive.js'
import { createShareObjects, type JobShare, type ShareObjectsBelow } from './objects.js'

export type ShareJobsBelow = ReferredBelow & ChainWorkBelow & ShareObjectsBelow & { managedServers: ManagedServers }

type Type = Extract<EJobType, 'FileBackup' | 'ObjectStorageBackup'>

/** The tasks that a file server takes on at once. ASSUMED: as hosts do that move their own data. */
const tasksOfServer = 4

/** Backup jobs of unstructured data: one kind for file servers and shares, one for storage of objects. */
export const createShareJobs = (
  kernel: Kernel, below: ShareJobsBelow
): Array<JobKind<ShareJob, ShareJobSpec, ShareJobModel>> =>
  (['FileBackup', 'ObjectStorageBackup'] as const).map(type => createShareJobsOf(type, kernel, below))

function createShareJobsOf (
  type: Type, kernel: Kernel, below: ShareJobsBelow
): JobKind<ShareJob, ShareJobSpec, ShareJobModel> {
  const objects = createShareObjects(kernel, below)
  const archive = createShareArchive(kernel, below)

  function guardArchive ({ archiveRepository: archive, backupRepository }: ShareJob): void {
    const { archiveRepositoryId: id, archiveRetentionPolicy: policy } = archive ?? {}
    const target = id === undefined ? undefined : below.repositories.targetOf(id)
    if (id !== undefined && target === undefined) throw refuse.noSuch('backup repository', id)
    // ASSUMED: what is archived lies elsewhere.
    if (target !== undefined && backupRepository.backupRepositoryId?.toLowerCase() === target.id) {
      throw refuse.archiveIsTarget(target.name)
    }
    if (policy === undefined || policy.quantity >= 1) return
    throw refuse.tooSmall('archiveRepository.archiveRetentionPolicy.quantity', 1)
  }

  /** ASSUMED: the newest version stays, of deleted files, too (guide: of a file that is there). */
  function guardVersions ({ backupRepository: { advancedSettings = {} } }: ShareJob): void {
    const { activeVersionRetention: active, deletedVersionRetention: deleted } = versionsIn(advancedSettings) ?? {}
    const member = `backupRepository.advancedSettings.${type === 'FileBackup' ? 'fileVersions' : 'objectVersions'}`
    if (active !== undefined && active < 1) throw refuse.tooSmall(`${member}.activeVersionRetention`, 1)
    if (deleted !== undefined && deleted < 1) throw refuse.tooSmall(`${member}.deletedVersionRetention`, 1)
  }

  function archiveIn ({ archiveRepository: archive }: ShareJob): Pick<JobUses, 'sourceRepositoryIds'> {
    const target = below.repositories.targetOf(archive?.archiveRepositoryId ?? '')
    return target?.kind === 'repository' ? { sourceRepositoryIds: [target.id] } : {}
  }

  /** The proxies that the servers of a job have chosen; all of them where one has not. */
  function proxiesOfServers ({ objects: named }: ShareJob): JobProxies | undefined {
    const shares = named.flatMap(object => objects.serverOf(object) ?? []).filter(server => !isFileServer(server))
    if (shares.length === 0) return undefined
    const chosen = shares.map(server => settingsIn(server).processing?.backupProxies)
    const isFree = chosen.some(proxies => proxies?.autoSelectEnabled !== false)
    return {
      type: 'GeneralPurposeProxy',
      ...isFree ? {} : { chosen: [...new Set(chosen.flatMap(proxies => proxies?.proxyIds ?? []))] }
    }
  }

  /** A file server moves its own data. */
  function workerOf ({ objectId }: { objectId: string }): Worker | undefined {
    const server = objects.ofObject(objectId)
    const host = server === undefined ? undefined : below.managedServers.find(settingsIn(server).hostId ?? '')
    return host && { id: host.id, hostName: host.name, slots: tasksOfServer }
  }

  function toKeptSource (object: ShareObject): ShareObject {
    const server = objects.serverOf(object)
    if (server === undefined) return object
    const isRoot = server.type === 'FileServer' || server.type === 'NASFiler'
    const id = 'fileServerId' in object ? { fileServerId: server.id } : { objectStorageServerId: server.id }
    return { ...object, ...id, type: object.type ?? typeOfObject(object, isRoot) } as ShareObject // with its own id
  }

  const chain = createChainWork<ShareJob, JobShare>(kernel, below, {
    session: { kind: 'Backup', variant: type, name: 'Backup', type: 'BackupJob', platformName: 'UnstructuredData' },
    backups: { jobType: type, platformName: 'UnstructuredData' },
    // As they stand in the job, whichever of the two it is.
    settingsOf: ({ backupRepository, objects, archiveRepository }) =>
      ({ backupRepository, objects, ...archiveRepository && { archiveRepository } }) as Partial<ShareJob>,
    storageOf: toShareStorage,
    objectsCalled: objects.called,
    find: objects.find,
    findOne: (job, { objectId }) => objects.find(job, [objectId]).objects[0],
    isThere: ({ objectId }) => objects.ofObject(objectId) !== undefined,
    written: ({ server, name, hostName, objectId, usedBytes, path: folder, masks, versions }) => ({
      object: {
        type: type === 'FileBackup' ? 'FileShare' : 'ObjectStorage',
        platformName: 'UnstructuredData',
        hostName,
        objectId,
        name,
        path: name,
        fileServerId: server.id,
        hostId: settingsIn(server).hostId ?? server.id
      },
      disks: [],
      originalSize: usedBytes,
      scope: { path: folder, ...masks, ...versions && { versions } },
      allowedOperations: ['StartFlrRestore']
    }),
    tracksChanges: () => false,
    snapshot: 'snapshot',
    leaving: archive.keepPrevious,
    workerOf
  })

  return {
    types: [type],
    workload: 'File',
    isUnique: true,
    hasSecondaryTargets: true,
    create: shareJobIn,
    edit: editedShareJob,

    guard (job, before) {
      const storage = toShareStorage(job)
      guardKeeping(storage, 'backupRepository')
      guardSchedule(job.schedule)
      guardStorage(storage, below)
      guardNamed(job, before, below)
      guardArchive(job)
      guardVersions(job)
      objects.guard(job, before)
    },

    settle (job) {
      const { backupRepositoryId, advancedSettings } = toKeptStorage(toShareStorage(job), below)
      const advanced = job.backupRepository.advancedSettings
      const encryption = advancedSettings?.storageData?.encryption
      return {
        ...job,
        objects: job.objects.map(toKeptSource),
        backupRepository: {
          ...job.backupRepository,
          backupRepositoryId,
          advancedSettings: {
            ...advanced,
            storageData: { ...advanced?.storageData, ...(encryption && { encryption }) }
          }
        }
      } as ShareJob // the objects are those of its own kind, as before
    },

    usesOf: job => ({
      ...usesOf({ storage: toShareStorage(job), guestProcessing: defaultGuestProcessing(), proxies: undefined }, below),
      ...archiveIn(job),
      // As they are written: an estate may tell of a job before it tells of its sources.
      shareIds: [...new Set(job.objects.map(object => placeOfSource(object).serverId.toLowerCase()))]
    }),

    isOn: () => false,

    partsOf: job => ({
      schedule: job.schedule,
      isHighPriority: job.isHighPriority,
      objectsCount: job.objects.length,
      targetId: job.backupRepository.backupRepositoryId,
      proxies: proxiesOfServers(job),
      health: job.backupRepository.advancedSettings?.backupHealth,
      mail: job.backupRepository.advancedSettings?.notifications?.emailNotifications
    }),

    withSchedule: (job, changes) => ({ ...job, schedule: { ...job.schedule, ...changes } }),
    withTarget: (job, backupRepositoryId) =>
      ({ ...job, backupRepository: { ...job.backupRepository, backupRepositoryId } }),
    withSuccessor: job => job,

    work: {
      ...chain,
      // ASSUMED: the lines, but for those of which the guide has examples.
      words: {
        ...chain.words,
        listing: 'Building list of sources to process',
        listed: () => [],
        nothing: 'There are no sources to process.',
        queued: 'All sources have been queued for processing',
        unprocessed: (count, all) => `${count} of ${all} sources could not be processed`
      },
      finish (job, task, trouble) {
        const id = chain.finish(job, task, trouble)
        if (id !== undefined) archive.keepRecent(job, task, id)
        return id
      },
      clearAway: (job, tasks, removed) => [...chain.clearAway(job, tasks, removed), ...archive.clear(job)],
      troubleWith ({ objectId, name }, job) {
        const server = objects.ofObject(objectId)
        if (server === undefined) return `${name} is no unstructured data server any more.`
        const isNamed = job.objects.some(object => placeOfSource(object).serverId === server.id)
        return isNamed ? below.unstructuredServers.trouble(server) : undefined
      }
    }
  }
}
