import type { OrganizationsArea } from '../organizations/index.js'
import type { RepositoriesArea } from '../repositories/index.js'
import type { RestorePoints } from './restore-points.js'

/**
 * An organization that was removed must be added again before what lies of it on object storage can be listed or
 * restored; what lies on disks stays in sight (guide: removing organizations).
 */
export function followOrganizations (
  { organizationSaving, repositories }: OrganizationsArea & RepositoriesArea, restorePoints: RestorePoints
): void {
  const isObjectStorage = (id: string): boolean => repositories.find(id)?.objectStorage !== undefined
  organizationSaving.onRemoved(({ id }) => restorePoints.setReach(id, true, isObjectStorage))
  organizationSaving.onAdded(({ id }) => restorePoints.setReach(id, false, isObjectStorage))
}
