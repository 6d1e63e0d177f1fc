import type { Kernel } from '../../kernel.js'
import type { ObjectParts } from '../backups/object-parts.js'
import type { ProcessedObjects } from '../backups/processed-objects.js'
import type { RestorePoints } from '../backups/restore-points.js'
import type { SessionTrimming } from '../settings/session-trimming.js'
import type { JobSessions } from './sessions.js'

export interface HistoryBelow {
  jobSessions: JobSessions
  objectParts: ObjectParts
  processedObjects: ProcessedObjects
  restorePoints: RestorePoints
  sessionTrimming: SessionTrimming
  partsOfLicensedUsers: () => string[]
}

/**
 * Forgets sessions of jobs, with their logs, when the history setting says so. What a run processed stays as long as
 * its restore point does, for that says what lies in the backups.
 */
export function keepHistory (
  { log }: Kernel,
  { jobSessions: { collection }, objectParts, processedObjects: processed, restorePoints, ...below }: HistoryBelow
): void {
  below.sessionTrimming.keepFor({
    step: 'jobSession:history',
    sessions: collection,
    forget: log.remove,
    after () {
      const needless = processed.sessionIds().filter(id => !collection.has(id) && !restorePoints.isOf(id))
      processed.forget(needless)
      objectParts.keepOnly(new Set([...processed.partsInUse(), ...below.partsOfLicensedUsers()]))
    }
  })
}
