import * as op from '../../schemas/vbr/restore-points.js'
import type { Section } from '../../server/section.js'

/** Restore Points, Object Restore Points in 1.1: the states that machines can be brought back to. */
export const restorePoints: Section = ({ get, post }) => {
  get('/api/v1/restorePoints', op.getAllObjectRestorePoints, ({ query, principal, vbr }) =>
    vbr.restorePoints.page(query, vbr.roleScopes.sightOf(principal).objects))

  get('/api/v1/restorePoints/:id', op.getObjectRestorePoint, ({ params, vbr }) => vbr.restorePoints.read(params.id))

  get('/api/v1/restorePoints/:id/disks', op.getObjectRestorePointDisksWithFiltering, ({ params, query, vbr }) =>
    vbr.restorePoints.disks(params.id, query))

  post('/api/v1/restorePoints/:id/networkInfo', op.getObjectRestorePointNetworkInfo, ({ params, body, vbr }) =>
    vbr.restorePoints.networkInfo(params.id, body ?? {}))
}
