import type { ReplicaRescanSpec } from '../../../schemas/vbr/replicas.js'
import type { ManagedServers } from '../infrastructure/managed-servers.js'
import type { Inventory } from '../inventory/inventory.js'
import { zeroId } from '../../store/ids.js'
import type { Session, Sessions, Trouble } from '../sessions/sessions.js'
import { replicasRefusals as refuse } from './refusals.js'
import type { Replicas } from './replicas.js'

export interface RescanBelow {
  sessions: Sessions
  replicas: Replicas
  inventory: Inventory
  managedServers: ManagedServers
}

const second = 1_000
/** What the example of the documents names: the configuration of the server. */
const configurationId = '99d1bf3d-e2e0-4bec-b2b3-820c0b87d212'

/**
 * Holds what the server knows of replicas against the hosts on which they are. ASSUMED: one whose machine is gone is
 * forgotten with its points, one that was renamed there has its new name; what something is under way with stays.
 */
export function createReplicaRescan ({ sessions, replicas, inventory, managedServers }: RescanBelow) {
  const nameOf = (id: string): string => replicas.find(id)?.name ?? id

  const isReachable = (id: string): boolean => {
    const hostName = replicas.find(id)?.target.hostName ?? ''
    return managedServers.byName(hostName)?.status !== 'Unavailable'
  }

  function look (id: string): void {
    const replica = replicas.find(id)
    if (replica === undefined || replica.state === 'Processing') return
    const { target, state } = replica
    const machine = inventory.find(target)
    if (machine === undefined && state === 'Ready') replicas.forget(id)
    if (machine === undefined || machine.name === replica.name) return
    replicas.patch(id, { name: machine.name, target: { ...target, name: machine.name } })
  }

  function reachTrouble (ids: readonly string[]): Trouble | undefined {
    const lost = ids.filter(id => !isReachable(id))
    if (lost.length === 0) return undefined
    return {
      result: lost.length === ids.length ? 'Failed' : 'Warning',
      message: `Failed to connect to the hosts of ${lost.map(nameOf).join(', ')}.`
    }
  }

  const rescans = sessions.define<string[]>({
    kind: 'ReplicaRescan',
    type: 'ConfigurationResynchronize',
    name: 'Configuration Database Resynchronize',
    // ASSUMED: the lengths; the whole takes some five seconds in the documents' example.
    starting: second,
    subjects: ({ work }) => work,
    shows: ['vbr.replicas', 'vbr.replicaPoints'],
    steps: [{
      says: ({ work }) => work.map(id => `Rescanning replica ${nameOf(id)}`),
      lasts: ({ work }) => 2 * second + work.length * second,
      run: ({ work }) => reachTrouble(work)
    }],
    succeed: ({ work }) => work.filter(isReachable).forEach(look)
  })

  return {
    /** Those named, or all. */
    start ({ replicaIds = [] }: ReplicaRescanSpec, initiatedBy: string): Session {
      const named = replicaIds.map(id => {
        const replica = replicas.find(id)
        if (replica === undefined) throw refuse.noSuch('replica', id)
        return replica.id
      })
      const work = named.length > 0 ? [...new Set(named)] : replicas.list().map(({ id }) => id)
      return rescans.start({ work, jobId: zeroId, resourceId: configurationId, initiatedBy })
    }
  }
}

export type ReplicaRescan = ReturnType<typeof createReplicaRescan>
