import type { QueryOf } from '../../../schemas/kit/types.js'
import type { getAllBackups, getBackupObjectsWithFiltering } from '../../../schemas/vbr/backups.js'
import type { BackupModel, EJobType } from '../../../schemas/vbr/common/backups.js'
import { between, flag, like, type Page, text } from '../../store/collection.js'
import { member } from '../../store/shape.js'
import { zeroId } from '../../store/ids.js'
import type { Kernel } from '../../kernel.js'
import type { BackupObject, BackupObjects } from './objects.js'
import { listing } from '../base/paging.js'
import { backupsRefusals as refuse } from './refusals.js'
import type { RestorePoints } from './restore-points.js'

/** What a job has written to a repository, or to a scale-out repository: a chain of restore points for each machine. */
export type Backup = BackupModel & {
  /** Its job is gone; it stays as it was and can be restored from. */
  isOrphaned?: boolean
  /** When it is deleted by itself: an exported one may be. */
  expiresAt?: string
}

/** What is said of a backup when a job writes the first time. */
export type NewBackup = Pick<Backup, 'name' | 'platformName' | 'jobType' | 'repositoryId' | 'repositoryName'> &
  { jobId: string, creationTime?: string }

const newestFirst = [{ by: 'creationTime', descending: true }]

/** `jobTypeFilter`: all that a word of the client's revision means. */
type BackupsAsked = Omit<QueryOf<typeof getAllBackups>, 'jobTypeFilter'> & { jobTypeFilter?: EJobType[] | undefined }

/** Backups: what a job has left in a repository, with or without the job. */
export function createBackups (kernel: Kernel, objects: BackupObjects, points: RestorePoints) {
  const backups = kernel.collection<Backup>({
    name: 'vbr.backups',
    noun: 'Backup',
    shape: { model: 'BackupModel', own: { isOrphaned: member.flag, expiresAt: member.optionalTime } },
    columns: {
      name: text('name'),
      creationTime: text('creationTime'),
      platformId: text('platformId'),
      jobId: text('jobId'),
      jobType: text('jobType'),
      policyTag: text('policyUniqueId'),
      repositoryId: text('repositoryId'),
      isOrphaned: flag('isOrphaned'),
      expires: text('expiresAt')
    },
    references: {
      job: { path: 'jobId', to: 'vbr.jobs', weak: true },
      repository: { path: 'repositoryId', to: 'vbr.repositories', weak: true }
    }
  })

  /** With the name that its repository has today. */
  function show (backup: Backup): Backup {
    const target = ['vbr.repositories', 'vbr.scaleOutRepositories']
      .map(name => kernel.collections.get(name)?.find(backup.repositoryId)).find(found => found !== undefined)
    return target !== undefined && 'name' in target && typeof target.name === 'string'
      ? { ...backup, repositoryName: target.name }
      : backup
  }

  const ofJob = (jobId: string): Backup[] =>
    backups.list({ where: { jobId, isOrphaned: false }, order: newestFirst })

  /** A backup with everything in it leaves the lists; its files stay where they are. */
  function forget (id: string): void {
    for (const point of points.of(id)) points.remove(point.id)
    for (const object of objects.ofBackup(id)) objects.remove(object.id)
    backups.remove(id)
  }

  return {
    find: backups.find,
    list: backups.list,
    patch: backups.patch,

    get: (id: string): Backup => show(backups.get(id)),

    /** `only` are those that who asks may see. */
    page (query: BackupsAsked, only?: readonly string[]): Page<Backup> {
      const { order, paging } = listing(query)
      const page = backups.page({
        where: {
          id: only,
          // ASSUMED: the pattern matches the name, though the documents promise any parameter.
          name: like(query.nameFilter),
          creationTime: between(query.createdAfterFilter, query.createdBeforeFilter),
          platformId: query.platformIdFilter,
          jobId: query.jobIdFilter,
          jobType: query.jobTypeFilter,
          policyTag: like(query.policyUniqueIdFilter ?? query.policyTagFilter)
        },
        order
      }, paging)
      return { ...page, results: page.results.map(show) }
    },

    /** `platforms` are those whose objects the client can read. */
    objects (
      id: string, query: QueryOf<typeof getBackupObjectsWithFiltering>,
      platforms: readonly string[], only?: readonly string[]
    ): Page<BackupObject> {
      return objects.pageOf(backups.get(id).id, query, platforms, only)
    },

    /** The backups of a job, the one it wrote to last first: a job that got another target begins a new one there. */
    ofJob,

    open: ({ creationTime = kernel.clock.iso(), ...backup }: NewBackup): Backup => backups.add({
      id: kernel.ids.next(), ...backup, platformId: zeroId, creationTime, policyUniqueId: ''
    }),

    /** One that belongs to no job: exported, or left behind by a move. */
    openAlone: ({ id = kernel.ids.next(), ...backup }: Omit<NewBackup, 'jobId'> & { id?: string }): Backup => backups.add({
      id, ...backup, jobId: zeroId, isOrphaned: true, platformId: zeroId, creationTime: kernel.clock.iso(), policyUniqueId: ''
    }),

    forget,

    /** A backup is called as its job. */
    rename (jobId: string, name: string): void {
      for (const { id } of ofJob(jobId)) backups.patch(id, { name })
    },

    /** The job is gone; what it wrote stays. */
    orphan (jobId: string): void {
      for (const { id } of ofJob(jobId)) backups.patch(id, { isOrphaned: true })
    },

    /** A repository is taken out of the configuration: what lies there leaves the lists. Refused while it is in use. */
    forgetRepository (repositoryId: string): void {
      const inside = backups.list({ where: { repositoryId } })
      const there = points.in(repositoryId)
      if ([...there, ...inside.flatMap(({ id }) => points.of(id))].some(({ id }) => points.isLocked(id))) {
        throw refuse.restorePointsInUse()
      }
      for (const { id } of inside) forget(id)
      for (const { id } of there) if (points.find(id) !== undefined) points.remove(id)
    }
  }
}

export type Backups = ReturnType<typeof createBackups>
