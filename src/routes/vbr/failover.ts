import * as op from '../../schemas/vbr/failover.js'
import type { Section } from '../../server/section.js'

/** Failover: replicas take over from their machines. */
export const failover: Section = ({ post }) => {
  post('/api/v1/failover/failoverNow/vSphere/snapshot', op.viVMSnapshotReplicaFailover, ({ body, vbr, principal }) =>
    vbr.failover.now(body, principal.user))

  post('/api/v1/failover/plannedFailover/vSphere/snapshot', op.viVMSnapshotReplicaPlannedFailover,
    ({ body, vbr, principal }) => vbr.failover.planned(body, principal.user))

  post('/api/v1/failover/permanentFailover/vSphere/snapshot', op.viVMSnapshotReplicaPermanentFailover,
    ({ body, vbr, principal }) => vbr.failover.permanent(body, principal.user))

  post('/api/v1/failover/undoFailover/vSphere/snapshot', op.viVMSnapshotReplicaUndoFailover,
    ({ body, vbr, principal }) => vbr.failover.undo(body, principal.user))
}
