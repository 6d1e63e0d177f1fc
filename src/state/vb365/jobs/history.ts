import { iso } from '../../time/clock.js'
import { between } from '../../store/collection.js'
import type { Kernel } from '../../kernel.js'
import type { ObjectParts } from '../backups/object-parts.js'
import type { ProcessedObjects } from '../backups/processed-objects.js'
import type { RestorePoints } from '../backups/restore-points.js'
import type { SessionHistory } from '../settings/session-history.js'
import type { JobSessions } from './sessions.js'

export interface HistoryBelow {
  jobSessions: JobSessions
  objectParts: ObjectParts
  processedObjects: ProcessedObjects
  restorePoints: RestorePoints
  sessionHistory: SessionHistory
  partsOfLicensedUsers: () => string[]
}

const day = 86_400_000
const week = 7 * day
const step = 'jobSession:history'
// Nobody waits for it.
const subject = 'history:vb365.jobSessions'

/**
 * Forgets sessions of jobs, with their logs, when the history setting says so: in the night after their time is over.
 * What a run processed stays as long as its restore point does, for that says what lies in the backups.
 */
export function createHistory (kernel: Kernel, below: HistoryBelow) {
  const { jobSessions: { collection }, objectParts, processedObjects: processed, restorePoints, sessionHistory } = below
  const { clock, schedule, log, database } = kernel

  const keep = (): number => sessionHistory.countWeeks() * week

  function plan (): void {
    schedule.cancel(subject, step)
    const oldest = collection.first({ where: { endTime: { from: '' } }, order: [{ by: 'endTime' }] })
    if (oldest?.endTime == null || keep() === Infinity) return
    const over = Math.max(Date.parse(oldest.endTime) + keep(), clock.now())
    schedule.at((Math.floor(over / day) + 1) * day, step, subject, '', { recurring: true })
  }

  schedule.define(step, () => {
    const over = collection.list({ where: { endTime: between('', iso(clock.now() - Math.min(keep(), clock.now()))) } })
    for (const { id } of over) {
      log.remove(id)
      collection.remove(id)
    }
    const needless = processed.sessionIds().filter(id => !collection.has(id) && !restorePoints.isOf(id))
    processed.forget(needless)
    objectParts.keepOnly(new Set([...processed.partsInUse(), ...below.partsOfLicensedUsers()]))
    plan()
  })

  kernel.sessionEnds.add(name => {
    if (name === collection.name && schedule.due(subject) === undefined) plan()
  })
  kernel.listeners.add(({ collection: name }) => {
    if (name !== 'vb365.historySettings' || !database.busy()) return
    plan()
  })
}
