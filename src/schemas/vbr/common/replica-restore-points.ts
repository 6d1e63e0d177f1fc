import {
  DateTime, Enum, List, Model, Optional, Ref, Text, Uuid, type Static
} from '../../kit/vbr.js'
import { EReplicaState } from './replicas.js'
import { EObjectRestorePointOperation } from './restore-points.js'
import { EPlatformType, ESuspiciousActivitySeverity, PaginationResult } from './shared.js'

export const EReplicaRestorePointsFiltersOrderColumn = Enum('EReplicaRestorePointsFiltersOrderColumn', ['CreationTime', 'PlatformId', 'ReplicaId', 'Name'])
export type EReplicaRestorePointsFiltersOrderColumn = Static<typeof EReplicaRestorePointsFiltersOrderColumn>

export const ReplicaPointModel = Model('ReplicaPointModel', {
  id: Uuid(),
  name: Text(),
  platformName: Ref(EPlatformType),
  platformId: Uuid(),
  creationTime: DateTime(),
  replicaId: Uuid(),
  allowedOperations: List(Ref(EObjectRestorePointOperation)),
  ...Optional({
    state: Ref(EReplicaState),
    malwareStatus: Ref(ESuspiciousActivitySeverity),
  }),
})
export type ReplicaPointModel = Static<typeof ReplicaPointModel>

export const ReplicaPointsResult = Model('ReplicaPointsResult', { data: List(Ref(ReplicaPointModel)), pagination: Ref(PaginationResult) })
export type ReplicaPointsResult = Static<typeof ReplicaPointsResult>
