import type { Respelled, Shape } from '../../../server/product.js'
import { membersIn, renamed, without } from './steps.js'

/** A session that has not ended has a result that says so (captures of 1.2 and later); in 1.1 it had none yet. */
const noResultYet: Shape = {
  model: 'SessionModel',
  since: '1.2-rev1',
  project: session => membersIn(session.result)?.result === 'None' ? without(session, 'result') : session
}

/** What a session belongs to was an activity before jobs had it to themselves. */
export const shapes: readonly Shape[] = [
  ...renamed(['SessionModel'], '1.2-rev1', { jobId: 'activityId' }),
  noResultYet
]

/** Kinds of session that 1.1 did not tell apart; the last one is what its filter means. */
export const respelled: readonly Respelled[] = [
  { enum: 'ESessionType', since: '1.2-rev1', values: { ReplicaJob: 'Job', BackupJob: 'Job' } }
]
