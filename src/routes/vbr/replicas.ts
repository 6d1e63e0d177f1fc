import * as op from '../../schemas/vbr/replicas.js'
import type { Section } from '../../server/section.js'

/** Replicas: copies of machines that can take over, and their restore points. */
export const replicas: Section = ({ get, post }) => {
  get('/api/v1/replicas', op.getAllReplicas, ({ query, principal, vbr }) =>
    vbr.replicas.page(query, vbr.roleScopes.sightOf(principal).replicas))

  get('/api/v1/replicas/:id', op.getReplica, ({ params, vbr }) => vbr.replicas.get(params.id))

  post('/api/v1/replicas/rescan', op.rescanReplica, ({ body, vbr, principal }) =>
    vbr.replicaRescan.start(body ?? {}, principal.user))

  get('/api/v1/replicas/:id/replicaPoints', op.getObjectReplicaRestorePoints, ({ params, query, vbr }) =>
    vbr.replicas.pointPageOf(params.id, query))

  get('/api/v1/replicas/:replicaId/replicaPoints/:id', op.getObjectReplicaRestorePointInReplica, ({ params, vbr }) =>
    vbr.replicas.pointIn(params.replicaId, params.id))
}
