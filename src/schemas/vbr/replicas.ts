// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, DateTime, Enum, Flag, Get, Int32, List, Model, OneOf, Optional, Post, Ref, Since, Tag,
  Text, Until, Uuid, type Static,
} from '../kit/vbr.js'
import { EReplicaState, ReplicaPointModel, ReplicaPointsResult } from './common/replicas.js'
import { EReplicaRestorePointsFiltersOrderColumn } from './common/restore-points.js'
import { SessionModel } from './common/sessions.js'
import { EPlatformType, PaginationResult } from './common/shared.js'

export const tag = 'Replicas'

export const EReplicasFiltersOrderColumn = Enum('EReplicasFiltersOrderColumn', [
  'Name', 'CreationTime', 'PlatformId', 'JobId', 'PolicyTag', 'State',
])
export type EReplicasFiltersOrderColumn = Static<typeof EReplicasFiltersOrderColumn>

export const EReplicaType = Enum('EReplicaType', [
  'CDP',
  ...Until('1.3-rev1', ['Regular']),
  ...Since('1.3-rev2', ['Snapshot']),
])
export type EReplicaType = Static<typeof EReplicaType>

export const ReplicaModelBase = {
  id: Uuid(),
  type: Ref(EReplicaType),
  jobId: Uuid(),
  name: Text(),
  platformName: Ref(EPlatformType),
  ...Optional({ policyUniqueId: Text(), platformId: Uuid() }),
}

export const RegularReplicaModel = Model('RegularReplicaModel', {
  ...ReplicaModelBase,
  type: Tag(EReplicaType, 'Regular', 'Snapshot'),
  creationTime: DateTime(),
  state: Ref(EReplicaState),
})
export type RegularReplicaModel = Static<typeof RegularReplicaModel>

export const ReplicaModel = OneOf('ReplicaModel', 'type', ReplicaModelBase, {
  ...Until('1.3-rev1', { Regular: RegularReplicaModel }),
  ...Since('1.3-rev2', { Snapshot: RegularReplicaModel }),
})
export type ReplicaModel = Static<typeof ReplicaModel>

export const ReplicasResult = Model('ReplicasResult', {
  data: List(Ref(ReplicaModel)),
  pagination: Ref(PaginationResult),
})
export type ReplicasResult = Static<typeof ReplicasResult>

export const ReplicaRescanSpec = Model('ReplicaRescanSpec', Optional({ replicaIds: List(Uuid()) }))
export type ReplicaRescanSpec = Static<typeof ReplicaRescanSpec>

export const getAllReplicas = Get({
  id: 'GetAllReplicas',
  url: '/api/v1/replicas',
  since: '1.2-rev1',
  claims: ['ViewReplicas'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  filters: 'ReplicasFilters',
  query: {
    ...Optional({
      skip: Int32(),
      limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
      orderColumn: Ref(EReplicasFiltersOrderColumn),
      orderAsc: Flag(),
      nameFilter: Text(),
      createdAfterFilter: DateTime(),
      createdBeforeFilter: DateTime(),
      platformIdFilter: Uuid(),
      jobIdFilter: Uuid(),
      stateFilter: Text(),
    }),
    ...Until('1.3-rev1', Optional({ policyTagFilter: Text() })),
    ...Since('1.3-rev2', Optional({ policyUniqueIdFilter: Text() })),
  },
  reply: Ref(ReplicasResult),
})

export const getReplica = Get({
  id: 'GetReplica',
  url: '/api/v1/replicas/:id',
  since: '1.2-rev1',
  claims: ['ViewReplicas'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { id: Uuid() },
  reply: Ref(ReplicaModel),
})

export const rescanReplica = Post({
  id: 'RescanReplica',
  url: '/api/v1/replicas/rescan',
  since: '1.2-rev1',
  claims: ['RescanReplicas'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Optional(Ref(ReplicaRescanSpec)),
  reply: Created(Ref(SessionModel)),
})

export const getObjectReplicaRestorePoints = Get({
  id: 'GetObjectReplicaRestorePoints',
  url: '/api/v1/replicas/:id/replicaPoints',
  since: '1.2-rev1',
  claims: ['ViewReplicaPoints'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  filters: 'ReplicaRestorePointsFilters',
  params: { id: Uuid() },
  query: Optional({
    skip: Int32(),
    limit: Changed({ '1.2-rev1': Int32(), '1.3-rev0': Int32({ default: 200 }) }),
    orderColumn: Ref(EReplicaRestorePointsFiltersOrderColumn),
    orderAsc: Flag(),
    createdAfterFilter: DateTime(),
    createdBeforeFilter: DateTime(),
    nameFilter: Text(),
    platformNameFilter: Ref(EPlatformType),
    platformIdFilter: Uuid(),
    replicaIdFilter: Uuid(),
  }),
  reply: Ref(ReplicaPointsResult),
  errors: [401, 403, 500],
})

export const getObjectReplicaRestorePointInReplica = Get({
  id: 'GetObjectReplicaRestorePointInReplica',
  url: '/api/v1/replicas/:replicaId/replicaPoints/:id',
  since: '1.2-rev1',
  claims: ['ViewReplicaPoints'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { replicaId: Uuid(), id: Uuid() },
  reply: Ref(ReplicaPointModel),
})
