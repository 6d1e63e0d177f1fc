/**
 * The default estate's replica, of app01, by id; the oldest of its restore points and the newest of those before the
 * played weeks.
 */
export const app01Replica = '7a000000-0000-4000-8000-000000000001'
export const oldestReplicaPoint = '7b000000-0000-4000-8000-000000000001'
export const newestReplicaPoint = '7b000000-0000-4000-8000-000000000003'
/** The machine that it is, by the id of the inventory's own document, and the folder in which it lies. */
export const app01ReplicaVm = '5a000000-0000-4000-8000-000000000050'
/** That of erp-old, which has taken over for weeks, and the point that it runs from. */
export const erpOldReplica = '7a000000-0000-4000-8000-000000000002'
export const erpOldReplicaPoint = '7b000000-0000-4000-8000-000000000004'
