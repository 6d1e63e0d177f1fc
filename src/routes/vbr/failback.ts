import * as op from '../../schemas/vbr/failback.js'
import type { Section } from '../../server/section.js'

/** Failback: machines come back from their replicas. */
export const failback: Section = ({ post }) => {
  post('/api/v1/failback/failbackToProduction/vSphere/snapshot', op.viVMSnapshotReplicaFailback,
    ({ body, vbr, principal }) => vbr.failback.start(body, principal.user))

  post('/api/v1/failback/switchToProduction/vSphere/snapshot', op.viVMSnapshotReplicaSwitchToProduction,
    ({ body, vbr, principal }) => vbr.failback.switchToProduction(body.replicaPointIds, principal.user))

  post('/api/v1/failback/changeSwitchoverTime/vSphere/snapshot', op.changeReplicaFailbackSwitchoverTime,
    ({ body, vbr, principal }) => {
      vbr.failback.changeTime(body, principal.user)
      return {}
    })

  post('/api/v1/failback/commitFailback/vSphere/snapshot', op.viVMSnapshotReplicaCommitFailback,
    ({ body, vbr, principal }) => vbr.failback.commit(body.replicaPointIds, principal.user))

  post('/api/v1/failback/undoFailback/vSphere/snapshot', op.viVMSnapshotReplicaUndoFailback,
    ({ body, vbr, principal }) => vbr.failback.undo(body.replicaPointIds, principal.user))
}
