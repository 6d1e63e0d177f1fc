import type {
  ActiveFullSettingsModel, BackupHealthCheckSettingsModels, SyntheticFullSettingsModel
} from '../../../schemas/vbr/common/backup-storage-settings.js'
import type { BackupJobAdvancedSettingsModel } from '../../../schemas/vbr/common/backups.js'
import type { RestorePoint } from './restore-points.js'
import { isMonthly } from '../calendar/rules.js'
import { dateOf, dayOf, placeIn, timeOf, weekDayOf, weekDays } from './moments.js'

/**
 * How a machine is backed up: read as a whole, what has changed, what has changed with a full backup made of it and of
 * what lies there, or what has changed with the newest point kept whole.
 */
export type BackupKind = 'Full' | 'Increment' | 'Synthetic' | 'Reverse'

export type Advanced = BackupJobAdvancedSettingsModel | undefined

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

/** Whether a chain ends one day: full backups are made of it, or beside it. */
export const hasFulls = (advanced: Advanced): boolean => advanced?.backupModeType === 'Full' ||
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
export const isHealthDay = (rule: BackupHealthCheckSettingsModels | undefined, now: number): boolean =>
  isOnDay(rule, dateOf(now))
