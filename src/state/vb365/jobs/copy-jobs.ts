import type { RESTCopyJob } from '../../../schemas/vb365/common/jobs.js'
import { text, type Page, type Paging } from '../../store/collection.js'
import { texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { withETag } from '../base/etag.js'
import { createCalendar } from './calendar.js'
import type { Job, JobFilter, Jobs } from './jobs.js'
import { jobsRefusals as refuse } from './refusals.js'

/** A job that copies what a backup job wrote to a second repository; there is one at most for each backup job. */
export type CopyJob = RESTCopyJob & {
  id: string
  name: string
  backupJobId: string
  organizationId: string
  repositoryId: string
}

/** A copy job is called after the job that it follows (guide). */
export const nameOfCopy = (jobName: string): string => `${jobName} - copy job`

/** Backup copy jobs: each follows a backup job and copies its restore points to another repository. */
export function createCopyJobs (kernel: Kernel, jobs: Jobs) {
  const copyJobs = kernel.collection<CopyJob>({
    name: 'vb365.copyJobs',
    few: true,
    feed: true,
    noun: 'Backup copy job',
    shape: { model: 'RESTCopyJob', own: texts('name', 'backupJobId', 'organizationId', 'repositoryId') },
    columns: {
      name: text('name'),
      backupJobId: text('backupJobId'),
      organizationId: text('organizationId'),
      repositoryId: text('repositoryId')
    },
    references: {
      backupJob: { path: 'backupJobId', to: 'vb365.jobs' },
      organization: { path: 'organizationId', to: 'vb365.organizations' },
      repository: { path: 'repositoryId', to: 'vb365.repositories' }
    }
  })
  const calendar = createCalendar(kernel, copyJobs, 'copyJob:start')
  const shown = withETag(copyJobs)

  /** The copy job of a backup job. */
  const findOf = (backupJobId: string): CopyJob | undefined => copyJobs.first({ where: { backupJobId } })

  jobs.copiedBy(id => findOf(id)?.id)

  return {
    noun: copyJobs.noun,
    find: copyJobs.find,

    /** A new copy job, or a changed one: it is planned afresh. */
    add: (copyJob: CopyJob): CopyJob => calendar.plan(copyJobs.add(copyJob).id),
    replace: (copyJob: CopyJob): CopyJob => calendar.plan(copyJobs.replace(copyJob).id),
    remove (id: string): void {
      calendar.forget(id)
      copyJobs.remove(id)
    },

    findOf,
    getOf ({ id, name }: Pick<Job, 'id' | 'name'>) {
      const copyJob = findOf(id)
      if (copyJob === undefined) throw refuse.noCopyJob(name)
      return shown(copyJob)
    },
    /** ASSUMED: it keeps being called after its job when that gets another name. */
    follow ({ id, name }: CopyJob, before: string, jobName: string): void {
      if (before !== jobName && name === nameOfCopy(before)) copyJobs.patch(id, { name: nameOfCopy(jobName) })
    },
    listOn: (repositoryId: string): CopyJob[] => copyJobs.list({ where: { repositoryId } }),
    patch: copyJobs.patch,
    get: (id: string) => shown(copyJobs.get(id)),

    page ({ organizationId, repositoryId }: JobFilter, { offset, limit = 30 }: Paging): Page<CopyJob> {
      const page = copyJobs.page({ where: { organizationId, repositoryId } }, { offset, limit })
      return { ...page, results: page.results.map(shown) }
    },

    enable: (id: string): void => calendar.enable(id, true),
    disable: (id: string): void => calendar.enable(id, false),

    due: calendar.due
  }
}

export type CopyJobs = ReturnType<typeof createCopyJobs>
