import type { RESTJob, RESTJobItemComposed } from '../../schemas/vb365/common/jobs.js'
import { text } from '../collection.js'
import type { Kernel } from '../world.js'

/** A backup job. Its items are shown with it in versions 6 and 7 and have calls of their own since 8. */
export type Job = Omit<RESTJob, 'selectedItems' | 'excludedItems'> & {
  id: string
  name: string
  organizationId: string
  repositoryId: string
  selectedItems?: RESTJobItemComposed[]
  excludedItems?: RESTJobItemComposed[]
}

export function createJobs (kernel: Kernel) {
  const jobs = kernel.collection<Job>({
    name: 'vb365.jobs',
    noun: 'Backup job',
    columns: { name: text('name'), organizationId: text('organizationId'), repositoryId: text('repositoryId') },
    references: {
      organization: { path: 'organizationId', to: 'vb365.organizations' },
      repository: { path: 'repositoryId', to: 'vb365.repositories' }
    }
  })
  return { get: jobs.get, find: jobs.find }
}

export type Jobs = ReturnType<typeof createJobs>
