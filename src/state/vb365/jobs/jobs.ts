import type { RESTJob } from '../../../schemas/vb365/common/jobs.js'
import { text, type Page, type Paging } from '../../store/collection.js'
import { texts } from '../../store/shape.js'
import type { Kernel } from '../../kernel.js'
import { jobs as growth } from './growth.js'
import { createCalendar } from './calendar.js'
import { isSame, type ItemList, type JobItem } from './items.js'
import { jobsRefusals as refuse } from './refusals.js'

/** A backup job. Its items have calls of their own; before version 8 they could also be sent with it. */
export type Job = Omit<RESTJob, 'selectedItems' | 'excludedItems'> & {
  id: string
  name: string
  organizationId: string
  repositoryId: string
  selectedItems?: JobItem[]
  excludedItems?: JobItem[]
}

/** A job as it is shown: with the number of its last change, and the id of the copy job that follows it. */
export type ShownJob = Job & { eTag: number, copyJobId?: string }

export interface JobFilter { organizationId?: string | undefined, repositoryId?: string | undefined }

/** Backup jobs: what of an organization is backed up, to which repository, and when. */
export function createJobs (kernel: Kernel) {
  const jobs = kernel.collection<Job>({
    name: 'vb365.jobs',
    feed: true,
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
  const views = new WeakMap<Job, ShownJob>()
  let copyJobOf = (_id: string): string | undefined => undefined

  /** The same object as long as nothing changes, so that its rendered text can be kept. */
  function showJob (job: Job): ShownJob {
    const copyJobId = copyJobOf(job.id)
    let view = views.get(job)
    if (view === undefined || view.copyJobId !== copyJobId) {
      view = Object.freeze({ ...job, eTag: jobs.version(job.id), ...(copyJobId === undefined ? {} : { copyJobId }) })
      views.set(job, view)
    }
    return view
  }

  return {
    noun: jobs.noun,
    find: jobs.find,
    patch: jobs.patch,
    get: (id: string) => showJob(jobs.get(id)),
    named: (name: string): Job | undefined => jobs.first({ where: { name } }),

    /** A new job, or a changed one: it is planned afresh. */
    add: (job: Job): Job => calendar.plan(jobs.add(job).id),
    replace: (job: Job): Job => calendar.plan(jobs.replace(job).id),
    remove (id: string): void {
      calendar.forget(id)
      jobs.remove(id)
    },

    /** Copy jobs register here: `_links` lead to one only where there is one. */
    copiedBy (find: (id: string) => string | undefined): void { copyJobOf = find },

    page ({ organizationId, repositoryId }: JobFilter, { offset, limit = 30 }: Paging): Page<ShownJob> {
      const page = jobs.page({ where: { organizationId, repositoryId } }, { offset, limit })
      return { ...page, results: page.results.map(showJob) }
    },

    items: (id: string, which: ItemList, { offset = 0, limit = 30 }: Paging): Page<JobItem> => {
      const items = jobs.get(id)[which] ?? []
      return { results: items.slice(offset, offset + limit), offset, limit, total: items.length }
    },

    item (id: string, which: ItemList, itemId: string): JobItem {
      const item = jobs.get(id)[which]?.find(item => isSame(item.id, itemId))
      if (item === undefined) throw refuse.noSuchItem(itemId)
      return item
    },

    listOf: (organizationId: string): ShownJob[] => jobs.list({ where: { organizationId } }).map(showJob),
    listOn: (repositoryId: string): Job[] => jobs.list({ where: { repositoryId } }),

    enable: (id: string): void => calendar.enable(id, true),
    disable: (id: string): void => calendar.enable(id, false),

    due: calendar.due
  }
}

export type Jobs = ReturnType<typeof createJobs>
