import { type Clock, iso } from '../../../time/clock.js'
import { isHealthDay } from '../../backups/index.js'
import type { Job } from '../job.js'
import type { JobKinds } from '../kinds/kinds.js'
import type { Sessions } from '../../sessions/sessions.js'
import { localAt, momentOf } from '../../calendar/zone.js'

const day = 86_400_000

/** Tells whether a run of a job that begins now checks backup files: the first of a day that is set for it (guide). */
export const createJobHealth = (clock: Clock, sessions: Sessions, kinds: JobKinds) => (job: Job): boolean => {
  const now = clock.now()
  if (!isHealthDay(kinds.partsOf(job).health, now)) return false
  const midnight = momentOf(Math.floor(localAt(now) / day) * day)
  return sessions.page({
    jobIdFilter: job.id, typeFilter: kinds.sessionTypes, createdAfterFilter: iso(midnight), limit: 1
  }).total === 0
}
