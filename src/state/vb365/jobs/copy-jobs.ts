import type { RESTCopyJob } from '../../../schemas/vb365/common/jobs.js'
import { text, type Page, type Paging } from '../../store/collection.js'
import { texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { withETag } from '../base/etag.js'
import { createCalendar } from './calendar.js'
import type { Job, JobFilter } from './jobs.js'
import { jobsRefusals as refuse } from './refusals.js'

/** A job that copies what a backup job wrote to a second repository; there is one at most for each backup job. */
export type CopyJob = RESTCopyJob & {
  id: string
  name: string
  backupJobId: string
  organizationId: string
  repositoryId: string
}

/** Backup copy jobs: each follows a backup job and copies its restore points to another repository. */
export function createCopyJobs (kernel: Kernel) {
  const copyJobs = kernel.collection<CopyJob>({
    name: 'vb365.copyJobs',
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

  return {
    find: copyJobs.find,
    findOf,
    getOf ({ id, name }: Pick<Job, 'id' | 'name'>) {
      const copyJob = findOf(id)
      if (copyJob === undefined) throw refuse.noCopyJob(name)
      return shown(copyJob)
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
