import type { BackupJobRetentionPolicySettingsModel, GFSPolicySettingsModel } from '../../../schemas/vbr/common/retention.js'
import { type Advanced, chainsOf, hasFulls } from './chains.js'
import { isKeptByGfs } from './gfs.js'
import { dayOf, timeOf } from './moments.js'
import type { RestorePoint } from './restore-points.js'

/** What becomes of the points of one machine: some go, and what the full one among them held goes into the next. */
export interface Outdated { removed: RestorePoint[], merged?: { full: RestorePoint, into: RestorePoint } }

/** The guide: the retention by days leaves three points, however old they are. */
const leastPoints = 3

/** How the points of a machine are kept. */
export interface Keeping {
  policy: BackupJobRetentionPolicySettingsModel
  gfs: GFSPolicySettingsModel | undefined
  advanced: Advanced
  /** Whether something still needs a point: a mount, or immutability. */
  isHeld: (point: RestorePoint) => boolean
}

/**
 * What goes, of the points of one machine, oldest first. A chain goes when its last increment is outdated; a chain
 * without end loses its oldest increment to its full backup (guide: retention of forward and forever forward chains).
 */
export function findOutdated (points: RestorePoint[], keeping: Keeping, now: number): Outdated {
  const chains = chainsOf(points)
  const last = chains.at(-1) ?? []
  const removed: RestorePoint[] = []
  let later = points.length
  for (const chain of chains.slice(0, -1)) {
    later -= chain.length
    if (!isOver(chain, later, keeping, now)) break
    const gone = chain.filter(point => !isKeptByGfs(point, keeping.gfs, now))
    const isHeld = gone.some(keeping.isHeld)
    // What is needed by a rollback comes after it.
    if (isHeld && chain[0]?.type === 'Rollback') break
    if (!isHeld) removed.push(...gone)
  }
  const [full, into] = last
  // Full backups that stay for years do not keep the chain in use from losing what is outdated.
  const hasOlder = chains.slice(0, -1).flat()
    .some(point => !removed.includes(point) && !isKeptByGfs(point, keeping.gfs, now))
  if (full === undefined || into === undefined || hasOlder) return { removed }
  const stays = hasFulls(keeping.advanced) || !isBeyond(last, keeping, now) || [full, into].some(keeping.isHeld)
  return stays || isKeptByGfs(full, keeping.gfs, now) ? { removed } : { removed, merged: { full, into } }
}

/** Whether a chain's last point is outdated; `later` points have come after it. */
function isOver (chain: RestorePoint[], later: number, { policy }: Keeping, now: number): boolean {
  if (policy.type === 'RestorePoints') return later >= policy.quantity
  const last = chain.at(-1)
  return last !== undefined && later >= leastPoints && isOld(last, policy.quantity, now)
}

/** Whether a chain without end has a point more than it should. */
function isBeyond (chain: RestorePoint[], { policy }: Keeping, now: number): boolean {
  if (policy.type === 'RestorePoints') return chain.length > Math.max(1, policy.quantity)
  const [oldest] = chain
  return oldest !== undefined && chain.length > leastPoints && isOld(oldest, policy.quantity, now)
}

/** The day on which the job runs does not count (guide). */
export const isOld = (point: RestorePoint, days: number, now: number): boolean =>
  dayOf(now) - dayOf(timeOf(point)) > days
