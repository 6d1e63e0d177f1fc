// Written by scripts/contract from the vendor's OpenAPI documents.
import { Changed, DateTime, Flag, Get, Int32, Optional, Ref, Text, Uuid } from '../kit/vbr.js'
import { ReplicaPointModel, ReplicaPointsResult } from './common/replicas.js'
import { EReplicaRestorePointsFiltersOrderColumn } from './common/restore-points.js'
import { EPlatformType, ESuspiciousActivitySeverity } from './common/shared.js'

export const tag = 'Replica Restore Points'

export const getAllObjectReplicaRestorePoints = Get({
  id: 'GetAllObjectReplicaRestorePoints',
  url: '/api/v1/replicaPoints',
  since: '1.2-rev1',
  claims: ['ViewReplicaPoints'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  filters: 'ReplicaRestorePointsFilters',
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
    malwareStatusFilter: Ref(ESuspiciousActivitySeverity),
  }),
  reply: Ref(ReplicaPointsResult),
})

export const getObjectReplicaRestorePoint = Get({
  id: 'GetObjectReplicaRestorePoint',
  url: '/api/v1/replicaPoints/:id',
  since: '1.2-rev1',
  claims: ['ViewReplicaPoints'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  params: { id: Uuid() },
  reply: Ref(ReplicaPointModel),
})
