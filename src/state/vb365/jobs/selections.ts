import type { Kernel } from '../../kernel.js'
import type { ObjectParts, Selection } from '../backups/object-parts.js'
import type { ProcessedObjects } from '../backups/processed-objects.js'
import type { RESTJobItemComposed } from '../../../schemas/vb365/common/jobs.js'
import type { Directory, ProtectedObject } from '../organizations/directory.js'
import type { Organizations } from '../organizations/organizations.js'
import type { Job, Jobs } from './jobs.js'

export interface SelectionBelow {
  jobs: Jobs
  directory: Directory
  organizations: Organizations
  objectParts: ObjectParts
  processedObjects: ProcessedObjects
}

type Items = Pick<Job, 'backupType' | 'organizationId' | 'selectedItems' | 'excludedItems'>

/** What runs write themselves, or what says nothing of which objects a job protects. */
const unrelated = new Set([
  'vb365.jobSessions', 'vb365.processedObjects', 'vb365.objectParts', 'vb365.restorePoints', 'vb365.storageUsage',
  'vb365.repositories', 'vb365.copyJobs', 'vb365.licensedUsers', 'vb365.licenseGrants', 'vb365.restoreSessions',
  'vb365.dataRetrievals', 'vb365.dataRetrievalSessions', 'vb365.repositorySynchronizeSessions'
])

/** What jobs process at this moment. It is looked up again only when something has changed that it may follow from. */
export function createSelections (
  kernel: Kernel, { jobs, directory, organizations, objectParts, processedObjects: processed }: SelectionBelow
) {
  const { database } = kernel
  let known = new Map<string, Selection>()
  const items = new Map<string, Items>()

  const forget = (): void => { if (known.size > 0) known = new Map() }
  const forgetAll = (): void => { forget(); items.clear() }

  database.onReload(forgetAll)
  kernel.onReset(forgetAll)
  kernel.listeners.add(({ collection, id }) => {
    if (known.size === 0 || !collection.startsWith('vb365.') || unrelated.has(collection)) return
    if (collection === 'vb365.jobs' && hasSameItems(id)) return
    forget()
    // A change that is taken back is a change, too.
    database.undoable(forget)
  })

  /** A run writes into its job without changing what it protects. */
  function hasSameItems (id: string): boolean {
    const before = items.get(id)
    const now = jobs.find(id)
    return before !== undefined && now !== undefined && before.backupType === now.backupType &&
      before.organizationId === now.organizationId && before.selectedItems === now.selectedItems &&
      before.excludedItems === now.excludedItems
  }

  /** Posts need an organization that was added with them, and still has them when the job runs (guide). */
  function withoutLostPosts ({ organizationId }: Job, objects: ProtectedObject[]): ProtectedObject[] {
    if (organizations.find(organizationId)?.isTeamsChatsOnline === true) return objects
    return objects.map(object => object.content.includes('Posts')
      ? { ...object, content: object.content.filter(kind => kind !== 'Posts') }
      : object)
  }

  /**
   * A job of an entire organization leaves out what any other job of it names, a disabled one, too (guide). What such a
   * job only comes to, such as the members of a group, is named by none.
   */
  function objectsOf (job: Job): ProtectedObject[] {
    const found = withoutLostPosts(job, directory.objectsOf(job))
    if (job.backupType !== 'EntireOrganization') return found
    const others = jobs.listOf(job.organizationId).filter(({ id }) => id !== job.id)
    const named = new Set(others.flatMap(({ selectedItems = [] }) => selectedItems.map(namedBy)))
    return named.size === 0 ? found : found.filter(({ id }) => !named.has(id))
  }

  function of (job: Job): Selection {
    const before = known.get(job.id)
    if (before !== undefined) return before
    const selection = objectParts.file(objectsOf(job))
    known.set(job.id, selection)
    // The part may be undone with the savepoint in which it was filed.
    database.undoable(forget)
    const { backupType, organizationId, selectedItems, excludedItems } = job
    items.set(job.id, { backupType, organizationId, selectedItems, excludedItems })
    return selection
  }

  return {
    of,

    /** Whether a job protects objects that a run of it did not come to. */
    hasNew (job: Job, sessionId: string | undefined): boolean {
      const now = of(job)
      const before = sessionId === undefined ? undefined : processed.find(sessionId)
      if (before === undefined) return now.count > 0
      if (before.done < before.count) {
        const ids = processed.idsIn(before.sessionId)
        return now.parts.some(part => objectParts.objectsIn(part).some(({ id }) => !ids.has(id)))
      }
      const [old, current] = [new Set(before.parts), new Set(now.parts)]
      const added = now.parts.filter(part => !old.has(part))
      if (added.length === 0) return false
      const gone = before.parts.filter(part => !current.has(part))
      const ids = new Set(gone.flatMap(part => objectParts.objectsIn(part).map(({ id }) => id)))
      return added.some(part => objectParts.objectsIn(part).some(({ id }) => !ids.has(id)))
    }
  }
}

const namedBy = ({ user, group, site, team }: RESTJobItemComposed): string | undefined =>
  user?.id ?? group?.id ?? site?.id ?? team?.id

export type Selections = ReturnType<typeof createSelections>
