// Written by scripts/contract from the vendor's OpenAPI documents.
import {
  Changed, Created, DateTime, Enum, Flag, List, Model, OneOf, Optional, Post, Ref, Tag, Text, Uuid,
  type Static,
} from '../kit/vbr.js'
import { EDiskCreationMode } from './common/disks.js'
import { InventoryObjectModel } from './common/inventory-objects.js'
import { SessionsResult } from './common/sessions.js'
import { EmptySuccessResponse } from './common/shared.js'

export const tag = 'Failback'

export const EReplicaFailbackType = Enum('EReplicaFailbackType', [
  'OriginalLocation', 'OriginalVM', 'Customized',
])
export type EReplicaFailbackType = Static<typeof EReplicaFailbackType>

export const ViVMSnapshotReplicaFailbackSpecBase = {
  type: Ref(EReplicaFailbackType),
  ...Optional({
    replicaPointIds: List(Uuid()),
    drSiteProxyId: List(Uuid()),
    productionSiteProxyId: List(Uuid()),
    powerOnTargetVM: Flag(),
  }),
}

export const EFailbackModeType = Enum('EFailbackModeType', ['Auto', 'Scheduled', 'Manual'])
export type EFailbackModeType = Static<typeof EFailbackModeType>

export const ReplicaFailbackModeSpec = Model('ReplicaFailbackModeSpec', Optional({
  type: Ref(EFailbackModeType),
  scheduledTime: DateTime(),
}))
export type ReplicaFailbackModeSpec = Static<typeof ReplicaFailbackModeSpec>

export const ViVMSnapshotReplicaOriginalLocationFailbackSpec = Model(
  'ViVMSnapshotReplicaOriginalLocationFailbackSpec',
  {
    ...ViVMSnapshotReplicaFailbackSpecBase,
    type: Tag(EReplicaFailbackType, 'OriginalLocation'),
    ...Optional({ quickRollback: Flag(), failbackMode: Ref(ReplicaFailbackModeSpec) }),
  }
)
export type ViVMSnapshotReplicaOriginalLocationFailbackSpec =
  Static<typeof ViVMSnapshotReplicaOriginalLocationFailbackSpec>

export const ViVMSnapshotReplicaFailbackTargetVMSpec = Model('ViVMSnapshotReplicaFailbackTargetVMSpec', Optional({
  replicaPointId: Uuid(),
  destinationVM: Ref(InventoryObjectModel),
}))
export type ViVMSnapshotReplicaFailbackTargetVMSpec = Static<typeof ViVMSnapshotReplicaFailbackTargetVMSpec>

export const ViVMSnapshotReplicaOriginalVMFailbackSpec = Model('ViVMSnapshotReplicaOriginalVMFailbackSpec', {
  ...ViVMSnapshotReplicaFailbackSpecBase,
  type: Tag(EReplicaFailbackType, 'OriginalVM'),
  ...Optional({
    targetVM: List(Ref(ViVMSnapshotReplicaFailbackTargetVMSpec)),
    failbackMode: Ref(ReplicaFailbackModeSpec),
  }),
})
export type ViVMSnapshotReplicaOriginalVMFailbackSpec = Static<typeof ViVMSnapshotReplicaOriginalVMFailbackSpec>

export const ViVMSnapshotReplicaFailbackTargetHostSpec = Model('ViVMSnapshotReplicaFailbackTargetHostSpec', Optional(
  { replicaPointId: Uuid(), host: Ref(InventoryObjectModel) }
))
export type ViVMSnapshotReplicaFailbackTargetHostSpec = Static<typeof ViVMSnapshotReplicaFailbackTargetHostSpec>

export const ViVMSnapshotReplicaFailbackTargetResourcePoolSpec = Model(
  'ViVMSnapshotReplicaFailbackTargetResourcePoolSpec',
  Optional({ replicaPointId: Uuid(), resourcePool: Ref(InventoryObjectModel) })
)
export type ViVMSnapshotReplicaFailbackTargetResourcePoolSpec =
  Static<typeof ViVMSnapshotReplicaFailbackTargetResourcePoolSpec>

export const ViVmSnapshotReplicaFailbackTargetDiskSpec = Model('ViVmSnapshotReplicaFailbackTargetDiskSpec', {
  diskName: Text(),
  datastore: Ref(InventoryObjectModel),
  ...Optional({ diskType: Ref(EDiskCreationMode) }),
})
export type ViVmSnapshotReplicaFailbackTargetDiskSpec = Static<typeof ViVmSnapshotReplicaFailbackTargetDiskSpec>

export const ViVMSnapshotReplicaFailbackTargetDatastoreSpec = Model(
  'ViVMSnapshotReplicaFailbackTargetDatastoreSpec',
  Optional({
    vmObject: Ref(InventoryObjectModel),
    disks: List(Ref(ViVmSnapshotReplicaFailbackTargetDiskSpec)),
  })
)
export type ViVMSnapshotReplicaFailbackTargetDatastoreSpec =
  Static<typeof ViVMSnapshotReplicaFailbackTargetDatastoreSpec>

export const ViVMSnapshotReplicaFailbackFolderMappingSpec = Model(
  'ViVMSnapshotReplicaFailbackFolderMappingSpec',
  Optional({ replicaPointId: Uuid(), folder: Ref(InventoryObjectModel) })
)
export type ViVMSnapshotReplicaFailbackFolderMappingSpec = Static<typeof ViVMSnapshotReplicaFailbackFolderMappingSpec>

export const ViVMSnapshotReplicaFailbackTargetFolderSpec = Model(
  'ViVMSnapshotReplicaFailbackTargetFolderSpec',
  Optional({ restoreVMTags: Flag(), folderMapping: List(Ref(ViVMSnapshotReplicaFailbackFolderMappingSpec)) })
)
export type ViVMSnapshotReplicaFailbackTargetFolderSpec = Static<typeof ViVMSnapshotReplicaFailbackTargetFolderSpec>

export const ViVmSnapshotReplicaFailbackNetworkMappingModel = Model(
  'ViVmSnapshotReplicaFailbackNetworkMappingModel',
  Optional({ sourceNetwork: Ref(InventoryObjectModel), targetNetwork: Ref(InventoryObjectModel) })
)
export type ViVmSnapshotReplicaFailbackNetworkMappingModel =
  Static<typeof ViVmSnapshotReplicaFailbackNetworkMappingModel>

export const ViVMSnapshotReplicaFailbackTargetNetworkSpec = Model(
  'ViVMSnapshotReplicaFailbackTargetNetworkSpec',
  Optional({ replicaPointId: Uuid(), networks: List(Ref(ViVmSnapshotReplicaFailbackNetworkMappingModel)) })
)
export type ViVMSnapshotReplicaFailbackTargetNetworkSpec = Static<typeof ViVMSnapshotReplicaFailbackTargetNetworkSpec>

export const ViVMSnapshotReplicaCustomizedFailbackSpec = Model('ViVMSnapshotReplicaCustomizedFailbackSpec', {
  ...ViVMSnapshotReplicaFailbackSpecBase,
  type: Tag(EReplicaFailbackType, 'Customized'),
  ...Optional({
    destinationhost: List(Ref(ViVMSnapshotReplicaFailbackTargetHostSpec)),
    resourcePool: List(Ref(ViVMSnapshotReplicaFailbackTargetResourcePoolSpec)),
    datastore: List(Ref(ViVMSnapshotReplicaFailbackTargetDatastoreSpec)),
    folder: Ref(ViVMSnapshotReplicaFailbackTargetFolderSpec),
    network: List(Ref(ViVMSnapshotReplicaFailbackTargetNetworkSpec)),
    failbackMode: Ref(ReplicaFailbackModeSpec),
  }),
})
export type ViVMSnapshotReplicaCustomizedFailbackSpec = Static<typeof ViVMSnapshotReplicaCustomizedFailbackSpec>

export const ViVMSnapshotReplicaFailbackSpec = OneOf(
  'ViVMSnapshotReplicaFailbackSpec',
  'type',
  ViVMSnapshotReplicaFailbackSpecBase,
  {
    OriginalLocation: ViVMSnapshotReplicaOriginalLocationFailbackSpec,
    OriginalVM: ViVMSnapshotReplicaOriginalVMFailbackSpec,
    Customized: ViVMSnapshotReplicaCustomizedFailbackSpec,
  }
)
export type ViVMSnapshotReplicaFailbackSpec = Static<typeof ViVMSnapshotReplicaFailbackSpec>

export const ViVMSnapshotReplicaSwitchToProductionFailbackSpec = Model(
  'ViVMSnapshotReplicaSwitchToProductionFailbackSpec',
  Optional({ replicaPointIds: List(Uuid()) })
)
export type ViVMSnapshotReplicaSwitchToProductionFailbackSpec =
  Static<typeof ViVMSnapshotReplicaSwitchToProductionFailbackSpec>

export const ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec = Model(
  'ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec',
  Optional({ replicaPointIds: List(Uuid()), failbackMode: Ref(ReplicaFailbackModeSpec) })
)
export type ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec =
  Static<typeof ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec>

export const ViVMSnapshotReplicaCommitFailbackSpec = Model('ViVMSnapshotReplicaCommitFailbackSpec', Optional({
  replicaPointIds: List(Uuid()),
}))
export type ViVMSnapshotReplicaCommitFailbackSpec = Static<typeof ViVMSnapshotReplicaCommitFailbackSpec>

export const ViVMSnapshotReplicaUndoFailbackSpec = Model('ViVMSnapshotReplicaUndoFailbackSpec', Optional({
  replicaPointIds: List(Uuid()),
}))
export type ViVMSnapshotReplicaUndoFailbackSpec = Static<typeof ViVMSnapshotReplicaUndoFailbackSpec>

export const viVMSnapshotReplicaFailback = Post({
  id: 'ViVMSnapshotReplicaFailback',
  url: '/api/v1/failback/failbackToProduction/vSphere/snapshot',
  since: '1.2-rev1',
  claims: ['StartViVMSnapshotReplicaFailback'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(ViVMSnapshotReplicaFailbackSpec),
  reply: Created(Ref(SessionsResult)),
  errors: [400, 401, 403, 404, 500],
})

export const viVMSnapshotReplicaSwitchToProduction = Post({
  id: 'ViVMSnapshotReplicaSwitchToProduction',
  url: '/api/v1/failback/switchToProduction/vSphere/snapshot',
  since: '1.2-rev1',
  claims: ['StartViVMSnapshotReplicaSwitchToProductionFailback'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(ViVMSnapshotReplicaSwitchToProductionFailbackSpec),
  reply: Created(Ref(SessionsResult)),
  errors: [400, 401, 403, 404, 500],
})

export const changeReplicaFailbackSwitchoverTime = Post({
  id: 'ChangeReplicaFailbackSwitchoverTime',
  url: '/api/v1/failback/changeSwitchoverTime/vSphere/snapshot',
  since: '1.2-rev1',
  claims: ['ChangeReplicaFailbackSwitchoverTime'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec),
  reply: Ref(EmptySuccessResponse),
  errors: [400, 401, 403, 404, 500],
})

export const viVMSnapshotReplicaCommitFailback = Post({
  id: 'ViVMSnapshotReplicaCommitFailback',
  url: '/api/v1/failback/commitFailback/vSphere/snapshot',
  since: '1.2-rev1',
  claims: ['StartViVMSnapshotReplicaCommitFailback'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(ViVMSnapshotReplicaCommitFailbackSpec),
  reply: Created(Ref(SessionsResult)),
  errors: [400, 401, 403, 404, 500],
})

export const viVMSnapshotReplicaUndoFailback = Post({
  id: 'ViVMSnapshotReplicaUndoFailback',
  url: '/api/v1/failback/undoFailback/vSphere/snapshot',
  since: '1.2-rev1',
  claims: ['StartViVMSnapshotReplicaUndoFailback'],
  openTo: Changed({ '1.2-rev1': ['RestoreOperator'], '1.3-rev2': ['CustomRestore', 'RestoreOperator'] }),
  body: Ref(ViVMSnapshotReplicaUndoFailbackSpec),
  reply: Created(Ref(SessionsResult)),
  errors: [400, 401, 403, 404, 500],
})
