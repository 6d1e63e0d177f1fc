// Written by scripts/contract from the vendor's OpenAPI documents.
import { Changed, Created, List, Model, Optional, Post, Ref, Text, Uuid, type Static } from '../kit/vbr.js'
import { SessionsResult } from './common/sessions.js'

export const tag = 'Failover'

export const ViVMSnapshotReplicaFailoverSpec = Model('ViVMSnapshotReplicaFailoverSpec', {
  replicaPointIds: List(Uuid()),
  ...Optional({ reason: Text() }),
})
export type ViVMSnapshotReplicaFailoverSpec = Static<typeof ViVMSnapshotReplicaFailoverSpec>

export const viVMSnapshotReplicaFailover = Post({
  id: 'ViVMSnapshotReplicaFailover',
  url: '/api/v1/failover/failoverNow/vSphere/snapshot',
  since: '1.2-rev1',
  claims: ['StartViVMSnapshotReplicaFailover'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(ViVMSnapshotReplicaFailoverSpec),
  reply: Created(Ref(SessionsResult)),
  errors: [400, 401, 403, 404, 500],
})

export const viVMSnapshotReplicaPlannedFailover = Post({
  id: 'ViVMSnapshotReplicaPlannedFailover',
  url: '/api/v1/failover/plannedFailover/vSphere/snapshot',
  since: '1.2-rev1',
  claims: ['StartViVMSnapshotReplicaPlannedFailover'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(ViVMSnapshotReplicaFailoverSpec),
  reply: Created(Ref(SessionsResult)),
  errors: [400, 401, 403, 404, 500],
})

export const viVMSnapshotReplicaPermanentFailover = Post({
  id: 'ViVMSnapshotReplicaPermanentFailover',
  url: '/api/v1/failover/permanentFailover/vSphere/snapshot',
  since: '1.2-rev1',
  claims: ['StartViVMSnapshotReplicaPermanentFailover'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(ViVMSnapshotReplicaFailoverSpec),
  reply: Created(Ref(SessionsResult)),
  errors: [400, 401, 403, 404, 500],
})

export const viVMSnapshotReplicaUndoFailover = Post({
  id: 'ViVMSnapshotReplicaUndoFailover',
  url: '/api/v1/failover/undoFailover/vSphere/snapshot',
  since: '1.2-rev1',
  claims: ['StartViVMSnapshotReplicaUndoFailover'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(ViVMSnapshotReplicaFailoverSpec),
  reply: Created(Ref(SessionsResult)),
  errors: [400, 401, 403, 404, 500],
})
