import { zeroId } from '../../store/ids.js'
import type { Backup, Backups } from '../backups/backups.js'
import { isMembers, namedMembersOf } from '../base/members.js'
import { tenantRepository } from '../repositories/index.js'
import type { Job } from './job.js'
import type { JobKinds } from './kinds/kinds.js'
import { jobsRefusals as refuse } from './refusals.js'

export interface JobMappingBelow { kinds: JobKinds, backups: Backups }

const member = 'sourceBackupId'

/** Of platforms with several kinds of source: a job goes on with what is of its own kind. */
const distinct = ['FileBackup', 'ObjectStorageBackup', 'EntraIDTenantBackup', 'EntraIDAuditLogBackup']

/** The backup that a body names. */
const idIn = (body: object): string | undefined => namedMembersOf(body)
  .flatMap(([name, value]) => name === member && typeof value === 'string' && value !== zeroId ? [value] : [])[0]

/** Settings that name no backup to go on with. */
export function withoutMapping<T> (settings: T): T {
  if (!isMembers(settings)) return settings
  const left = Object.entries(settings).filter(([name]) => name !== member)
    .map(([name, value]) => [name, withoutMapping(value)])
  return Object.fromEntries(left) as T // as they were, without one that may be absent
}

/**
 * Jobs that go on with a backup that is there (mapping). ASSUMED: one that a job writes to already is not given to
 * another one, and what the job has written to the repository before stays as a backup without a job.
 */
export function createJobMapping ({ kinds, backups }: JobMappingBelow) {
  const targetOf = (job: Job): string => kinds.partsOf(job).targetId?.toLowerCase() ?? tenantRepository.id
  const platformOf = (job: Job) => kinds.of(job).work.session.platformName

  const ownerOf = ({ jobId = zeroId, isOrphaned }: Backup, names: (id: string) => string | undefined) =>
    isOrphaned === true ? undefined : names(jobId)

  return {
    /** Refuses a backup that a job cannot go on with. That there is one its kind has made sure of. */
    guard (job: Job, body: object, names: (jobId: string) => string | undefined): void {
      const backup = backups.find(idIn(body) ?? zeroId)
      if (backup === undefined) return
      const isOfOtherKind = distinct.includes(backup.jobType ?? '') && backup.jobType !== job.type
      if (backup.platformName !== platformOf(job) || isOfOtherKind) throw refuse.backupOfOtherKind(backup.name)
      if (backup.repositoryId !== targetOf(job)) throw refuse.backupElsewhere(backup.name)
      const owner = backup.jobId === job.id ? undefined : ownerOf(backup, names)
      if (owner !== undefined) throw refuse.backupOfOtherJob(backup.name, owner)
    },

    /** A job that goes to another repository leaves its backup, unless the body names one there. */
    settle: (job: Job, body: object, before: Job): Job =>
      idIn(body) === undefined && targetOf(job) !== targetOf(before) ? withoutMapping(job) : job,

    /** The job goes on with the backup that its body names. */
    adopt (job: Job, body: object): void {
      const backup = backups.find(idIn(body) ?? zeroId)
      if (backup === undefined || (backup.jobId === job.id && backup.isOrphaned !== true)) return
      const { id, repositoryId, platformName } = backup
      for (const own of backups.ofJob(job.id)) {
        const isReplaced = own.repositoryId === repositoryId && own.platformName === platformName
        if (isReplaced) backups.patch(own.id, { isOrphaned: true })
      }
      backups.patch(id, {
        jobId: job.id, jobType: job.type, name: job.name, isOrphaned: undefined, expiresAt: undefined
      })
    }
  }
}
