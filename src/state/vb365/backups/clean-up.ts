import { iso } from '../../time/clock.js'
import { refusalOf } from '../../store/refusals.js'
import type { Kernel } from '../../kernel.js'
import type { Organizations } from '../organizations/organizations.js'
import { nextCleanUp, retentionDays } from '../repositories/index.js'
import type { Repositories, Repository } from '../repositories/repositories.js'
import type { SettingsArea } from '../settings/index.js'
import type { ObjectParts } from './object-parts.js'
import type { KeptMail } from './point-limits.js'
import type { ProcessedObjects } from './processed-objects.js'
import type { RestorePoint, RestorePoints } from './restore-points.js'

export interface CleanUpBelow {
  repositories: Repositories
  restorePoints: RestorePoints
  organizations: Organizations
  objectParts: ObjectParts
  processedObjects: ProcessedObjects
  retentionExclusions: SettingsArea['retentionExclusions']
}

const day = 86_400_000
const step = 'repository:cleanUp'
/** ASSUMED: how much of a restore point contacts and calendars are. */
const shareOfKept = 0.01

/**
 * Clears away what a repository has kept for long enough, when its schedule says so (guide: retention). A repository
 * without restore points has nothing planned.
 */
export function createCleanUp (kernel: Kernel, below: CleanUpBelow) {
  const {
    repositories, restorePoints, organizations, objectParts, processedObjects: processed, retentionExclusions
  } = below
  const { clock, schedule } = kernel

  // Nobody waits for a clean-up: a poll of the repository must not move time for it.
  const subjectOf = (id: string): string => `cleanUp:${id}`

  function plan (id: string): void {
    schedule.cancel(subjectOf(id), step)
    const repository = repositories.find(id)
    if (repository === undefined || restorePoints.first({ repositoryId: id }) === undefined) return
    const at = nextCleanUp(repository, clock.now())
    if (at !== undefined) schedule.at(at, step, subjectOf(id), id, { recurring: true })
  }

  schedule.define(step, (_subject, id) => {
    // ASSUMED: one that cannot be used waits for its next clean-up.
    if (refusalOf(() => repositories.guardUsable(repositories.get(id))) === undefined) clear(repositories.get(id))
    plan(id)
  })

  function clear (repository: Repository): void {
    const days = retentionDays(repository)
    if (days === Infinity) return
    const now = clock.now()
    for (const point of restorePoints.upTo(repository.id, iso(now - days * day))) {
      // What is locked stays until it no longer is, however old (guide: immutability).
      if (Date.parse(point.immutabilityExpiresOn ?? '') > now) continue
      const kept = remainderOf(point)
      if (kept === point) continue
      restorePoints.remove(point.id)
      if (kept !== undefined) restorePoints.add(kept)
      giveBack(point, kept)
    }
  }

  /**
   * What is excluded from retention stays of the mailboxes of which there is no younger restore point: all others have
   * it as well. ASSUMED: the restore point itself stays for it.
   */
  function remainderOf (point: RestorePoint): RestorePoint | undefined {
    const { id, jobId, repositoryId, sessionId, limits, storedBytes = 0 } = point
    const onlyMail = retentionExclusions.listOf(point.organizationId)
    if (onlyMail.length === 0 || point.isExchange !== true) return undefined
    if (restorePoints.latest({ jobId, repositoryId })?.id !== id) return undefined
    if (limits?.onlyMail !== undefined) {
      const left = limits.onlyMail.filter(kind => onlyMail.includes(kind))
      return left.length === 0 ? undefined : left.length === limits.onlyMail.length ? point : withOnly(point, left)
    }
    const mailboxes = processed.listPresent(sessionId).map(object =>
      ({ ...object, content: object.content.filter(kind => kind === 'Exchange' || kind === 'Archive') }))
    const own = kernel.ids.next()
    processed.keep(own, objectParts.file(mailboxes.filter(({ content }) => content.length > 0)))
    return {
      ...withOnly(point, onlyMail),
      sessionId: own,
      isOneDrive: false,
      isSharePoint: false,
      isTeams: false,
      storedBytes: Math.round(storedBytes * shareOfKept)
    }
  }

  const withOnly = (point: RestorePoint, onlyMail: readonly KeptMail[]): RestorePoint =>
    ({ ...point, limits: { ...point.limits, onlyMail } })

  function giveBack ({ repositoryId, organizationId, storedBytes = 0 }: RestorePoint, kept?: RestorePoint): void {
    const bytes = storedBytes - (kept?.storedBytes ?? 0)
    if (organizations.find(organizationId) === undefined || bytes === 0) return
    repositories.grow(repositoryId, organizations.backedUp(organizationId), { bytes: -bytes })
  }

  repositories.onEdited(plan)
  restorePoints.onAdded(({ repositoryId }) => {
    if (schedule.due(subjectOf(repositoryId)) === undefined) plan(repositoryId)
  })

  kernel.onBegin(() => { for (const { id } of repositories.list()) plan(id) })
}
