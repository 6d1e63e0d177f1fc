import type { RESTCopyJob } from '../../../schemas/vb365/common/jobs.js'
import { withoutNone } from '../../store/ids.js'
import type { Kernel } from '../../kernel.js'
import { retentionDays } from '../repositories/index.js'
import type { Repositories, Repository } from '../repositories/repositories.js'
import { type CopyJob, type CopyJobs, nameOfCopy } from './copy-jobs.js'
import type { Jobs } from './jobs.js'
import { readCopySchedule } from './schedule-policy.js'
import type { JobSessions } from './sessions.js'
import { jobsRefusals as refuse } from './refusals.js'

export interface CopyJobSavingBelow {
  jobs: Jobs
  copyJobs: CopyJobs
  jobSessions: JobSessions
  repositories: Repositories
}

/** What a client says of a copy job. Before version 8 it names no organization. */
export type CopyJobRequest = Pick<Partial<RESTCopyJob>,
  'backupJobId' | 'organizationId' | 'repositoryId' | 'isEnabled' | 'schedulePolicy'>

/** Adds backup copy jobs, changes and removes them, by the product's rules. */
export function createCopyJobSaving (
  kernel: Kernel, { jobs, copyJobs, jobSessions, repositories }: CopyJobSavingBelow
) {
  function readTarget (repositoryId: string, source: Repository): Repository {
    const target = repositories.get(repositoryId)
    guardCopies(source, target)
    repositories.guardInOrder(target)
    return target
  }

  function guardAtRest ({ id, name }: CopyJob): void {
    if (jobSessions.running(id) !== undefined) throw refuse.alreadyRunning(`Job ${name}`)
  }

  // What holds copies keeps and locks them as it did when they were sent there (guide: editing a repository).
  repositories.ruleEdits((before, after) => {
    if (before.objectStorage?.enableImmutability !== true || copyJobs.listOn(before.id).length === 0) return
    const isSame = before.objectStorage.immutabilityPeriodDays === after.objectStorage?.immutabilityPeriodDays &&
      retentionDays(before) === retentionDays(after)
    if (!isSame) throw refuse.copyTargetFixed(before.name)
  })

  return {
    create (given: CopyJobRequest): CopyJob {
      const { backupJobId, organizationId, repositoryId, isEnabled, schedulePolicy } = withoutNone(given)
      if (backupJobId == null) throw refuse.missing('backupJobId')
      if (repositoryId == null) throw refuse.missing('repositoryId')
      const job = jobs.get(backupJobId)
      if (organizationId != null && organizationId !== job.organizationId) throw refuse.otherOrganization(job.name)
      const other = copyJobs.findOf(job.id)
      if (other !== undefined) throw refuse.hasCopyAlready(job.name, other.name)
      return copyJobs.get(copyJobs.add({
        id: kernel.ids.next(),
        name: nameOfCopy(job.name),
        backupJobId: job.id,
        organizationId: job.organizationId,
        repositoryId: readTarget(repositoryId, repositories.get(job.repositoryId)).id,
        isEnabled: isEnabled ?? true,
        schedulePolicy: readCopySchedule(schedulePolicy),
        lastStatus: 'Stopped'
      }).id)
    },

    /** Where to and when can be changed (guide), what is copied cannot. What is left out or null stays. */
    edit (id: string, given: CopyJobRequest): void {
      const body = withoutNone(given)
      const { eTag: _, ...before } = copyJobs.get(id)
      for (const fixed of ['backupJobId', 'organizationId'] as const) {
        if (body[fixed] != null && body[fixed] !== before[fixed]) throw refuse.fixed(fixed)
      }
      const isMoved = body.repositoryId != null && body.repositoryId !== before.repositoryId
      if (isMoved) guardAtRest(before)
      const source = repositories.get(jobs.get(before.backupJobId).repositoryId)
      copyJobs.replace({
        ...before,
        repositoryId: isMoved ? readTarget(body.repositoryId ?? '', source).id : before.repositoryId,
        isEnabled: body.isEnabled ?? before.isEnabled,
        schedulePolicy: readCopySchedule(body.schedulePolicy, before.schedulePolicy)
      })
    },

    /** The copies stay. */
    remove (id: string): void {
      const copyJob = copyJobs.get(id)
      guardAtRest(copyJob)
      copyJobs.remove(copyJob.id)
    }
  }
}

export type CopyJobSaving = ReturnType<typeof createCopyJobSaving>

/**
 * Copies go from one object storage to another of the same owner that keeps backups in the same way and locks them, if
 * at all, for as long as it keeps them (guide: target of a backup copy).
 */
export function guardCopies (source: Repository, target: Repository): void {
  for (const { name, objectStorage } of [source, target]) {
    if (objectStorage === undefined) throw refuse.copyNeedsObjectStorage(name)
  }
  if (source.id === target.id) throw refuse.sameRepository(source.name)
  if (source.proxyId !== target.proxyId || source.proxyPoolId !== target.proxyPoolId) {
    throw refuse.otherOwner(source.name, target.name)
  }
  if (source.retentionType !== target.retentionType) throw refuse.otherRetention(source.name, target.name)
  const { enableImmutability, immutabilityPeriodDays } = target.objectStorage ?? {}
  if (enableImmutability === true && (immutabilityPeriodDays ?? 0) > 0) throw refuse.immutableInDays(target.name)
}
