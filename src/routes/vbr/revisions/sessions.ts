import type { Respelled, Shape } from '../../../server/product.js'
import { renamed } from './steps.js'

/** What a session belongs to was an activity before jobs had it to themselves. */
export const shapes: readonly Shape[] = renamed(['SessionModel'], '1.2-rev1', { jobId: 'activityId' })

/** Kinds of session that 1.1 did not tell apart; the last one is what its filter means. */
export const respelled: readonly Respelled[] = [
  { enum: 'ESessionType', since: '1.2-rev1', values: { ReplicaJob: 'Job', BackupJob: 'Job' } }
]
