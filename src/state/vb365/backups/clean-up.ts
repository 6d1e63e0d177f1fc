import { iso } from '../../time/clock.js'
import { refusalOf } from '../../store/refusals.js'
import type { Kernel } from '../../kernel.js'
import type { Organizations } from '../organizations/organizations.js'
import { nextCleanUp, retentionDays } from '../repositories/index.js'
import type { Repositories, Repository } from '../repositories/repositories.js'
import type { RestorePoint, RestorePoints } from './restore-points.js'

export interface CleanUpBelow { repositories: Repositories, restorePoints: RestorePoints, organizations: Organizations }

const day = 86_400_000
const step = 'repository:cleanUp'

/**
 * Clears away what a repository has kept for long enough, when its schedule says so (guide: retention). A repository
 * without restore points has nothing planned.
 */
export function createCleanUp (kernel: Kernel, { repositories, restorePoints, organizations }: CleanUpBelow) {
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
      restorePoints.remove(point.id)
      giveBack(point)
    }
  }

  function giveBack ({ repositoryId, organizationId, storedBytes = 0 }: RestorePoint): void {
    if (organizations.find(organizationId) === undefined || storedBytes === 0) return
    repositories.grow(repositoryId, organizations.backedUp(organizationId), { bytes: -storedBytes })
  }

  repositories.onEdited(plan)
  restorePoints.onAdded(({ repositoryId }) => {
    if (schedule.due(subjectOf(repositoryId)) === undefined) plan(repositoryId)
  })

  kernel.onBegin(() => { for (const { id } of repositories.list()) plan(id) })
}
