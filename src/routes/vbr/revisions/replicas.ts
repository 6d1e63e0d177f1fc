import type { Respelled } from '../../../server/product.js'

/** What is made of snapshots was only the regular kind before 1.3-rev2. */
export const replicaWords: readonly Respelled[] = [
  { enum: 'EReplicaType', unions: ['ReplicaModel'], since: '1.3-rev2', values: { Snapshot: 'Regular' } }
]
