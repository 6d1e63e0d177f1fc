import * as op from '../../schemas/vbr/replica-restore-points.js'
import type { Section } from '../../server/section.js'

/** Replica Restore Points: the snapshots of all replicas. */
export const replicaRestorePoints: Section = ({ get }) => {
  get('/api/v1/replicaPoints', op.getAllObjectReplicaRestorePoints, ({ query, principal, vbr }) =>
    vbr.replicas.pointPage(query, vbr.roleScopes.sightOf(principal).replicas))

  get('/api/v1/replicaPoints/:id', op.getObjectReplicaRestorePoint, ({ params, vbr }) => vbr.replicas.point(params.id))
}
