import type { Kernel } from '../../kernel.js'
import type { InfrastructureArea } from '../infrastructure/index.js'
import type { InventoryArea } from '../inventory/index.js'
import type { SessionsArea } from '../sessions/index.js'
import { createFailback } from './failback.js'
import { createFailover } from './failover.js'
import { createMoves } from './moves.js'
import { createReplicas } from './replicas.js'
import { createReplicaRescan } from './rescan.js'

type Below = SessionsArea & InventoryArea & InfrastructureArea

/** Replicas of machines: their restore points, and how they take over and give back. */
export function createReplicasArea (kernel: Kernel, below: Below) {
  const replicas = createReplicas(kernel)
  below.successions.onSuccession(replicas.follow)
  const moves = createMoves(kernel, { ...below, replicas })
  return {
    replicas,
    replicaRescan: createReplicaRescan({ ...below, replicas }),
    failover: createFailover(moves, replicas),
    failback: createFailback(kernel, { ...below, moves, replicas })
  }
}
export type ReplicasArea = ReturnType<typeof createReplicasArea>
