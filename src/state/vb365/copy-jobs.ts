import type { RESTCopyJob } from '../../schemas/vb365/common/jobs.js'
import { text } from '../collection.js'
import type { Kernel } from '../world.js'

/** A job that copies what a backup job wrote to a second repository; there is one at most for each backup job. */
export type CopyJob = RESTCopyJob & { id: string, name: string, backupJobId: string, organizationId: string, repositoryId: string }

export function createCopyJobs (kernel: Kernel) {
  const copyJobs = kernel.collection<CopyJob>({
    name: 'vb365.copyJobs',
    noun: 'Backup copy job',
    columns: { backupJobId: text('backupJobId'), organizationId: text('organizationId'), repositoryId: text('repositoryId') },
    references: {
      backupJob: { path: 'backupJobId', to: 'vb365.jobs' },
      organization: { path: 'organizationId', to: 'vb365.organizations' },
      repository: { path: 'repositoryId', to: 'vb365.repositories' }
    }
  })
  return {
    get: copyJobs.get,
    list: (): CopyJob[] => copyJobs.list(),
    /** The copy job of a backup job. */
    of: (backupJobId: string): CopyJob | undefined => copyJobs.first({ where: { backupJobId } })
  }
}

export type CopyJobs = ReturnType<typeof createCopyJobs>
