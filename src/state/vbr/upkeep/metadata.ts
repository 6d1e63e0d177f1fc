import type { UnstructuredBackupDownloadMetaSpec } from '../../../schemas/vbr/backups.js'
import type { Kernel } from '../../kernel.js'
import { text } from '../../store/collection.js'
import { member, texts } from '../../store/shape.js'
import type { Backup, Backups } from '../backups/backups.js'
import type { BackupObjects } from '../backups/objects.js'
import type { RestorePoints } from '../backups/restore-points.js'
import type { Jobs } from '../jobs/jobs.js'
import { isObjectStorage } from '../repositories/index.js'
import type { Repositories, Repository } from '../repositories/repositories.js'
import { failureOf } from '../sessions/index.js'
import type { Session, SessionOf, Sessions, Trouble } from '../sessions/sessions.js'
import { settingsIn } from '../unstructured/index.js'
import type { UnstructuredServers } from '../unstructured/servers.js'
import type { ColdStorage } from './cold-storage.js'
import type { AboutBackup, BackupsInHand } from './in-hand.js'
import { upkeepRefusals as refuse } from './refusals.js'

/** Metadata of a backup that lies in a repository of its own. */
interface Metadata { id: string, name: string, backupId: string, repositoryId: string, sizeBytes: number }

interface Download extends AboutBackup { targetId: string, retrievalId?: string }

interface Below {
  sessions: Sessions
  jobs: Jobs
  backups: Backups
  backupObjects: BackupObjects
  restorePoints: RestorePoints
  repositories: Repositories
  unstructuredServers: UnstructuredServers
  coldStorage: ColdStorage
  backupsInHand: BackupsInHand
}

const second = 1_000
const gigabyte = 2 ** 30
/** ASSUMED: the share of a backup that its metadata takes, and how fast that comes. */
const share = 0.01
const bytesPerSecond = 100 * 2 ** 20

/**
 * What says where in backups of unstructured data which file lies. It lies with the backup; of what is in object
 * storage a repository nearby has it as well, once it was downloaded. Without it nobody looks into an archive.
 */
export function createBackupMetadata (kernel: Kernel, below: Below) {
  const { sessions, jobs, backups, backupObjects, restorePoints, repositories, unstructuredServers } = below
  const { coldStorage, backupsInHand } = below
  const rows = kernel.collection<Metadata>({
    name: 'vbr.backupMetadata',
    noun: 'Backup metadata',
    shape: { own: { ...texts('name', 'backupId', 'repositoryId'), sizeBytes: member.count } },
    columns: { name: text('name'), backupId: text('backupId') },
    references: {
      backup: { path: 'backupId', to: 'vbr.backups', weak: true },
      repository: { path: 'repositoryId', to: 'vbr.repositories' }
    }
  })

  const sizeOf = (backupId: string): number =>
    Math.ceil(restorePoints.of(backupId).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) * share)

  kernel.listeners.add(({ collection, id, kind }) => {
    if (collection === 'vbr.backups' && kind === 'removed') forget(id)
  })

  function forget (backupId: string): void {
    for (const { id, repositoryId, sizeBytes } of rows.list({ where: { backupId } })) {
      rows.remove(id)
      repositories.occupy(repositoryId, -sizeBytes / gigabyte)
    }
  }

  function trouble ({ work: { backupId, targetId, retrievalId } }: SessionOf<Download>): Trouble | undefined {
    const backup = backups.find(backupId)
    const [source, target] = [backup?.repositoryId ?? '', targetId].map(repositories.find)
    if (backup === undefined || source === undefined) return { result: 'Failed', message: 'The backup is gone.' }
    if (target === undefined) return { result: 'Failed', message: 'The target repository is gone.' }
    const isLost = retrievalId !== undefined && coldStorage.find(retrievalId)?.sessionState === 'Failed'
    if (isLost) return { result: 'Failed', message: `Metadata of ${backup.name} could not be retrieved from cold storage.` }
    return failureOf(repositories.readTrouble(source.id) ?? repositories.trouble(target, sizeOf(backup.id) / gigabyte))
  }

  const downloads = sessions.define<Download>({
    kind: 'MetadataDownload',
    type: 'UnstructuredDownloadMeta',
    // ASSUMED: the name and the lines.
    name: 'Download metadata',
    subjects: ({ work }) => [work.backupId, work.targetId, backups.find(work.backupId)?.repositoryId ?? ''],
    shows: ({ work }) => [work.backupId],
    steps: [
      {
        says: ({ work }) => `Connecting to ${nameOf(backups.find(work.backupId)?.repositoryId)}`,
        lasts: 3 * second,
        run: trouble
      },
      {
        says: ({ work }) => work.retrievalId === undefined ? [] : 'Waiting for data from cold storage',
        lasts: ({ work }) => timeLeft(work.retrievalId),
        run: trouble
      },
      {
        says: ({ work }) => `Downloading metadata to ${nameOf(work.targetId)}`,
        lasts: ({ work }) => second + Math.round(sizeOf(work.backupId) / bytesPerSecond * second),
        run: trouble
      }
    ],
    trouble: session => trouble(session)?.message,
    succeed: ({ work }) => keep(work)
  })

  const nameOf = (id = ''): string => repositories.find(id)?.name ?? ''

  function timeLeft (retrievalId: string | undefined): number {
    const found = retrievalId === undefined ? undefined : coldStorage.find(retrievalId)
    return found === undefined ? 0 : Math.max(0, Date.parse(found.readyAt) - kernel.clock.now())
  }

  /** What was there of it before gives way. */
  function keep ({ backupId, targetId }: Download): void {
    const sizeBytes = sizeOf(backupId)
    forget(backupId)
    rows.add({ id: kernel.ids.next(), name: backups.get(backupId).name, backupId, repositoryId: targetId, sizeBytes })
    repositories.occupy(targetId, sizeBytes / gigabyte)
  }

  /** Where the metadata goes whatever somebody wants: the cache of the servers of a job in object storage. */
  function fixedCacheOf (backup: Backup, source: Repository): string | undefined {
    const isOfJob = backup.isOrphaned !== true && jobs.find(backup.jobId ?? '') !== undefined
    if (repositories.isCold(source) || !isOfJob) return undefined
    const caches = backupObjects.ofBackup(backup.id).map(object => {
      const server = 'fileServerId' in object ? unstructuredServers.find(object.fileServerId ?? '') : undefined
      return server === undefined ? undefined : settingsIn(server).processing?.cacheRepositoryId
    })
    const [first] = caches
    return caches.every(cache => cache === first) ? first : undefined
  }

  /** The document: a target is named where there is no fixed cache, and only there. */
  function targetOf (backup: Backup, source: Repository, targetId: string | undefined): Repository {
    const cache = repositories.find(fixedCacheOf(backup, source) ?? '')
    if (cache !== undefined) {
      if (targetId !== undefined) throw refuse.cacheIsFixed(backup.name, cache.name)
      return cache
    }
    if (targetId === undefined) throw refuse.missing('targetRepositoryId')
    const target = repositories.find(targetId)
    if (target === undefined) throw refuse.noSuch('backup repository', targetId)
    if (isObjectStorage(target)) throw refuse.metadataInObjectStorage(target.name)
    return target
  }

  return {
    /** Refused where nobody could find a file: what lies in an archive alone, and was not downloaded. */
    guardThere (backup: Backup): void {
      const source = repositories.find(backup.repositoryId)
      if (source === undefined || !repositories.isCold(source)) return
      const isKnown = rows.count({ backupId: backup.id }) > 0
      // What a job archives it has itself.
      const isOfJob = backup.isOrphaned !== true && backups.ofJob(backup.jobId ?? '').some(({ id }) => id !== backup.id)
      if (!isKnown && !isOfJob) throw refuse.metadataMissing(backup.name)
    },

    download (id: string, spec: UnstructuredBackupDownloadMetaSpec = {}, user: string): Session {
      const backup = backups.get(id)
      const { targetRepositoryId, coldStorageRetrievalSettings: settings } = spec
      if (backup.platformName !== 'UnstructuredData') throw refuse.noMetadata(backup.name)
      const source = repositories.find(backup.repositoryId)
      if (source === undefined || !isObjectStorage(source)) throw refuse.metadataIsThere(backup.name)
      backupsInHand.guardFree(backup)
      const target = targetOf(backup, source, targetRepositoryId)
      if (settings !== undefined) coldStorage.guardSettings(settings, repositories.isCold(source) ? source : undefined)
      const sessionId = kernel.ids.next()
      const retrieval = repositories.isCold(source)
        ? coldStorage.retrieveMetadata(backup, source, { operationType: 'MetaDownload', settings, neededBy: sessionId, user })
        : undefined
      return downloads.start({
        id: sessionId,
        resourceId: backup.id,
        resourceReference: `/api/v1/backups/${backup.id}`,
        platformName: 'UnstructuredData',
        initiatedBy: user,
        work: {
          backupId: backup.id, targetId: target.id, ...retrieval === undefined ? {} : { retrievalId: retrieval.id }
        }
      })
    }
  }
}

export type BackupMetadata = ReturnType<typeof createBackupMetadata>
