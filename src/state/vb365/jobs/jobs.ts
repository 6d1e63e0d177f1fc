import type { RESTJob, RESTJobItemComposed } from '../../../schemas/vb365/common/jobs.js'
import { text, type Page, type Paging } from '../../store/collection.js'
import { texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { jobs as growth } from './growth.js'
import { withETag } from '../base/etag.js'
import { createCalendar } from './calendar.js'
import { jobsRefusals as refuse } from './refusals.js'

/** A backup job. Its items are shown with it in versions 6 and 7 and have calls of their own since 8. */
export type Job = Omit<RESTJob, 'selectedItems' | 'excludedItems'> & {
  id: string
  name: string
  organizationId: string
  repositoryId: string
  selectedItems?: RESTJobItemComposed[]
  excludedItems?: RESTJobItemComposed[]
}

export interface JobFilter { organizationId?: string | undefined, repositoryId?: string | undefined }

/** Backup jobs: what of an organization is backed up, to which repository, and when. */
export function createJobs (kernel: Kernel) {
  const jobs = kernel.collection<Job>({
    name: 'vb365.jobs',
    noun: 'Backup job',
    shape: { model: 'RESTJob', own: texts('name', 'organizationId', 'repositoryId') },
    growth,
    columns: { name: text('name'), organizationId: text('organizationId'), repositoryId: text('repositoryId') },
    references: {
      organization: { path: 'organizationId', to: 'vb365.organizations' },
      repository: { path: 'repositoryId', to: 'vb365.repositories' }
    }
  })
  const calendar = createCalendar(kernel, jobs, 'job:start')
  const shown = withETag(jobs)

  return {
    find: jobs.find,
    patch: jobs.patch,
    get: (id: string) => shown(jobs.get(id)),

    page ({ organizationId, repositoryId }: JobFilter, { offset, limit = 30 }: Paging): Page<Job> {
      const page = jobs.page({ where: { organizationId, repositoryId } }, { offset, limit })
      return { ...page, results: page.results.map(shown) }
    },

    items: (id: string, which: 'selectedItems' | 'excludedItems', { offset = 0, limit = 30 }: Paging): Page<RESTJobItemComposed> => {
      const items = jobs.get(id)[which] ?? []
      return { results: items.slice(offset, offset + limit), offset, limit, total: items.length }
    },

    item (id: string, which: 'selectedItems' | 'excludedItems', itemId: string): RESTJobItemComposed {
      const item = jobs.get(id)[which]?.find(item => item.id?.toLowerCase() === itemId.toLowerCase())
      if (item === undefined) throw refuse.noSuchItem(itemId)
      return item
    },

    listOf: (organizationId: string): Job[] => jobs.list({ where: { organizationId } }).map(shown),
    listOn: (repositoryId: string): Job[] => jobs.list({ where: { repositoryId } }),

    enable: (id: string): void => calendar.enable(id, true),
    disable: (id: string): void => calendar.enable(id, false),

    due: calendar.due
  }
}

export type Jobs = ReturnType<typeof createJobs>
