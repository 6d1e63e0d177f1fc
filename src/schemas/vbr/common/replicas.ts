import { Enum, type Static } from '../../kit/vbr.js'


export const EReplicaState = Enum('EReplicaState', [
  'Ready', 'Processing', 'SureBackup', 'Failover', 'FailedFailover', 'PermanentFailover',
  'Failback', 'ReadyToSwitch',
])
export type EReplicaState = Static<typeof EReplicaState>
