import type { BackupJobRetentionPolicySettingsModel, GFSPolicySettingsModel } from '../../../schemas/vbr/common/retention.js'
import type {
  ActiveFullSettingsModel, BackupHealthCheckSettingsModels, SyntheticFullSettingsModel
} from '../../../schemas/vbr/common/backup-storage-settings.js'
import type { BackupJobAdvancedSettingsModel } from '../../../schemas/vbr/common/backups.js'
import type { RestorePoint } from './restore-points.js'
import { isMonthly, months } from '../calendar/rules.js'
import { localAt } from '../calendar/zone.js'

/**
 * How a machine is backed up: read as a whole, what has changed, what has changed with a full backup made of it and of
 * what lies there, or what has changed with the newest point kept whole.
 */
export type BackupKind = 'Full' | 'Increment' | 'Synthetic' | 'Reverse'

type Advanced = BackupJobAdvancedSettingsModel | undefined
type Flag = 'Weekly' | 'Monthly' | 'Yearly'

/** What becomes of the points of one machine: some go, and what the full one among them held goes into the next. */
export interface Outdated { removed: RestorePoint[], merged?: { full: RestorePoint, into: RestorePoint } }

const day = 86_400_000
/** The guide: the retention by days leaves three points, however old they are. */
const leastPoints = 3

const timeOf = ({ creationTime }: RestorePoint): number => Date.parse(creationTime)
const dayOf = (time: number): number => Math.floor(localAt(time) / day)
/** The server's own date, read as if it were UTC. */
const dateOf = (time: number): Date => new Date(localAt(time))

/** What kind of backup is next for a machine with these points, oldest first. */
export function nextKind (points: RestorePoint[], advanced: Advanced, now: number): BackupKind {
  if (points.length === 0 || advanced?.backupModeType === 'Full') return 'Full'
  const hasFullToday = points.some(point => point.type === 'Full' && dayOf(timeOf(point)) === dayOf(now))
  if (!hasFullToday && isOnDay(advanced?.activeFulls, dateOf(now))) return 'Full'
  if (advanced?.backupModeType === 'ReverseIncremental') return 'Reverse'
  return !hasFullToday && isOnDay(advanced?.syntheticFulls, dateOf(now)) ? 'Synthetic' : 'Increment'
}

/** Points, oldest first, as chains: a full one with what builds on it; a rollback builds on what comes after it. */
export function chainsOf (points: RestorePoint[]): RestorePoint[][] {
  const chains: RestorePoint[][] = []
  for (const point of points) {
    if (point.type !== 'Increment' || chains.length === 0) chains.push([point])
    else chains.at(-1)?.push(point)
  }
  return chains
}

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

const hasFulls = (advanced: Advanced): boolean => advanced?.backupModeType === 'Full' ||
  isOn(advanced?.activeFulls) || isOn(advanced?.syntheticFulls)

type FullDays = ActiveFullSettingsModel | SyntheticFullSettingsModel | undefined

const isOn = (rule: FullDays): boolean =>
  rule?.isEnabled === true && (rule.weekly?.isEnabled === true || rule.monthly?.isEnabled === true)

/** Whether something is to be done on a day: full backups, or the check of what is there. */
function isOnDay (rule: FullDays | BackupHealthCheckSettingsModels, date: Date): boolean {
  if (rule?.isEnabled !== true) return false
  const { weekly, monthly } = rule
  const days = weekly?.isEnabled === true ? weekly.days ?? [] : []
  if (days.some(name => placeIn(weekDays, name) === weekDayOf(date))) return true
  return monthly?.isEnabled === true && isMonthly(monthly, date)
}

/** Whether backup files are checked on the day of a moment. */
export const isHealthDay = (advanced: Advanced, now: number): boolean => isOnDay(advanced?.backupHealth, dateOf(now))

const weekDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const weeks = ['First', 'Second', 'Third', 'Fourth', 'Fifth']

const placeIn = (names: readonly string[], name: string | undefined): number =>
  names.findIndex(known => known.toLowerCase() === name?.toLowerCase())

/** Monday is 0. */
const weekDayOf = (date: Date): number => (date.getUTCDay() + 6) % 7

/** Numbers that are the same for moments of the same week, month or year. */
const periods: Record<Flag, (date: Date) => number> = {
  Weekly: date => Math.floor((date.getTime() / day - weekDayOf(date)) / 7),
  Monthly: date => date.getUTCFullYear() * 12 + date.getUTCMonth(),
  Yearly: date => date.getUTCFullYear()
}

/**
 * What a full backup that is made now is kept for: it is the first of its week, month or year, at the wanted day, week
 * or month of it or after (guide). `points` are those before it.
 */
export function flagsFor (points: RestorePoint[], gfs: GFSPolicySettingsModel | undefined, now: number): Flag[] {
  if (gfs?.isEnabled !== true) return []
  const date = dateOf(now)
  const isNew = (flag: Flag): boolean => !points.some(point => point.gfs?.includes(flag) === true &&
    periods[flag](dateOf(timeOf(point))) === periods[flag](date))
  const { weekly, monthly, yearly } = gfs
  const wanted: Array<[Flag, boolean]> = [
    ['Weekly', weekly?.isEnabled === true && weekDayOf(date) >= placeIn(weekDays, weekly.desiredTime)],
    ['Monthly', monthly?.isEnabled === true && isFromWeek(date, monthly.desiredTime)],
    ['Yearly', yearly?.isEnabled === true && date.getUTCMonth() >= placeIn(months, yearly.desiredTime)]
  ]
  return wanted.filter(([flag, isTime]) => isTime && isNew(flag)).map(([flag]) => flag)
}

/** Whether a date lies in the wanted week of its month, or after it. The last week is the month's last seven days. */
function isFromWeek (date: Date, week: string | undefined): boolean {
  if (week === 'Last') return new Date(date.getTime() + 7 * day).getUTCMonth() !== date.getUTCMonth()
  return Math.floor((date.getUTCDate() - 1) / 7) >= placeIn(weeks, week)
}

/** ASSUMED: the policy of the job as it is now decides, for flags that were given under another one, too. */
export function isKeptByGfs (point: RestorePoint, gfs: GFSPolicySettingsModel | undefined, now: number): boolean {
  return point.gfs?.some(flag => now < keptUntil(point, flag, gfs)) === true
}

function keptUntil (point: RestorePoint, flag: Flag, gfs: GFSPolicySettingsModel | undefined): number {
  const date = new Date(timeOf(point))
  if (flag === 'Weekly') return timeOf(point) + (gfs?.weekly?.keepForNumberOfWeeks ?? 0) * 7 * day
  if (flag === 'Monthly') return date.setUTCMonth(date.getUTCMonth() + (gfs?.monthly?.keepForNumberOfMonths ?? 0))
  return date.setUTCFullYear(date.getUTCFullYear() + (gfs?.yearly?.keepForNumberOfYears ?? 0))
}
