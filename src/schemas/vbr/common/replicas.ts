// Written by scripts/contract from the vendor's OpenAPI documents.
import { DateTime, Enum, List, Model, Optional, Ref, Text, Uuid, type Static } from '../../kit/vbr.js'
import { EObjectRestorePointOperation } from './restore-points.js'
import { EPlatformType, ESuspiciousActivitySeverity, PaginationResult } from './shared.js'

export const EReplicaState = Enum('EReplicaState', [
  'Ready', 'Processing', 'SureBackup', 'Failover', 'FailedFailover', 'PermanentFailover', 'Failback',
  'ReadyToSwitch',
])
export type EReplicaState = Static<typeof EReplicaState>

export const ReplicaPointModel = Model('ReplicaPointModel', {
  id: Uuid(),
  name: Text(),
  platformName: Ref(EPlatformType),
  platformId: Uuid(),
  creationTime: DateTime(),
  replicaId: Uuid(),
  allowedOperations: List(Ref(EObjectRestorePointOperation)),
  ...Optional({ state: Ref(EReplicaState), malwareStatus: Ref(ESuspiciousActivitySeverity) }),
})
export type ReplicaPointModel = Static<typeof ReplicaPointModel>

export const ReplicaPointsResult = Model('ReplicaPointsResult', {
  data: List(Ref(ReplicaPointModel)),
  pagination: Ref(PaginationResult),
})
export type ReplicaPointsResult = Static<typeof ReplicaPointsResult>
