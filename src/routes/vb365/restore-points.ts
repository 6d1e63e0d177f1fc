import * as op from '../../schemas/vb365/restore-points.js'
import type { Section } from '../../server/section.js'

/** Restore Points: what the runs of jobs left. */
export const restorePoints: Section = ({ get }) => {
  get('/RestorePoints', op.restorePointGetRestorePoints, ({ query, vb365 }) => vb365.restorePoints.page(query, query))

  get('/RestorePoints/:restorePointId', op.restorePointGetRestorePoint, ({ params, vb365 }) =>
    vb365.restorePoints.get(params.restorePointId))
}
